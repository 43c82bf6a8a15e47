"""When and where an edition is held, by whom and how, in English."""

from desktop_app.reading.dates import Found
from desktop_app.reading.english.sentences import Mention, Sentence
from desktop_app.reading.story import Story, Thing

_HELD = frozenset(
    [
        "held",
        "run",
        "runs",
        "ran",
        "running",
        "place",
        "takes",
        "took",
        "take",
        "kicks",
        "kicked",
        "opens",
        "opened",
        "open",
        "opening",
        "scheduled",
        "slated",
        "wraps",
        "wrapped",
        "ends",
        "ended",
        "concludes",
        "concluded",
        "closes",
        "closed",
        "unspools",
        "unspooled",
        "begins",
        "began",
        "starts",
        "started",
        "through",
        "continues",
        "underway",
        "hosted",
    ]
)
_NOT_HELD = frozenset(
    [
        "premiered",
        "premiere",
        "submitted",
        "deadline",
        "died",
        "born",
        "announced",
        "submissions",
        "registration",
        "arrived",
        "competing",
        "released",
        "release",
    ]
)
_THE_FESTIVAL = frozenset(["festival", "event", "edition", "it", "which", "that", "fest"])
_ENDS = frozenset(
    ["wraps", "wrapped", "ends", "ended", "concludes", "concluded", "closes", "closed", "until", "ending"]
)
_SOME_TIME = frozenset(
    f"{side}_{unit}" for side in ("previous", "current", "next") for unit in ("week", "month", "year")
)
"""Rules of dates like "last week": some day in it is meant."""
_OPENS = frozenset(["open", "opens", "opened", "begins", "began", "starts", "started", "kicks", "kicked", "off"])


def edition_of(story: Story, festival: Thing, sentence: Sentence | None = None) -> Thing:
    """Return the edition of a festival that a sentence means; one without a number where the text gives none."""
    editions: list[Thing] = festival.data.get("_editions") or []
    if sentence is not None:
        for edition in editions:
            first = story.tokens.within(*edition.spots[0])[0]
            if sentence.first <= first < sentence.last:
                return edition
    if editions:
        return editions[0]
    spot = festival.spots[0]
    if sentence is not None:
        for one in festival.spots:
            first = story.tokens.within(*one)[0]
            if sentence.first <= first < sentence.last:
                spot = one
                break
    first, last = story.tokens.within(*spot)
    edition = story.add("edition", first, last, "edition.meant", 0.7, f"{festival.name} (edition)", keep=True)
    edition.data["festival"] = festival
    festival.data.setdefault("_editions", []).append(edition)
    return edition


def say_held(story: Story, sentence: Sentence, festival: Thing, named: bool) -> None:
    """Read "will be held online from December 8 to 15 in Marenza"."""
    low = story.tokens.low
    if not named and not (_THE_FESTIVAL & set(low[sentence.first : sentence.first + 8])):
        return
    held = [i for i in range(sentence.first, sentence.last) if low[i] in _HELD and story.owner[i] is None]
    mention = next((one for one in sentence.of("festival") if one[2] is festival), None)
    if story.on("edition.held"):
        _dates(story, sentence, festival, mention, held)
    if story.on("edition.place"):
        _place(story, sentence, festival, held, mention)
    if story.on("edition.online"):
        _mode(story, sentence, festival, held)
    if story.on("festival.organiser"):
        _organisers(story, sentence, festival)


def _dates(story: Story, sentence: Sentence, festival: Thing, mention: Mention | None, held: list[int]) -> None:
    dates = [one for one in story.dates if sentence.first <= one.first < sentence.last]
    begin = mention[0] if mention is not None else sentence.first
    chosen = _chosen(story, dates, mention, held, begin)
    if chosen is None or not (chosen.value.edtf or chosen.value.edtf_printed):
        return
    around = set(story.tokens.low[max(sentence.first, chosen.first - 5) : chosen.first + 1])
    edition = edition_of(story, festival, sentence)
    data = edition.data
    ranged = _is_range(chosen)
    if ranged or not (around & _ENDS or around & _OPENS):
        if ranged or "_held" not in data:
            data["_held"] = chosen.value
        first = min(chosen.first, max(begin, chosen.first - 4))
        story.say("value", "edition.held", first, chosen.last, 0.84, about=edition, field="held", value=chosen.value)
    else:
        data.setdefault("_ends" if around & _ENDS else "_opens", chosen.value)


def _is_range(one: Found) -> bool:
    return "/" in one.value.edtf or "/" in one.value.edtf_printed


def _chosen(story: Story, dates: list[Found], mention: Mention | None, held: list[int], begin: int) -> Found | None:
    """Return the date of the sentence that an edition is held at: a range behind its name or a verb, first of all."""
    low = story.tokens.low
    chosen = None
    for one in dates:
        verbs = [i for i in held if i < one.first and one.first - i <= 9]
        if one.value.rule in _SOME_TIME:
            continue  # "last year" is no date of an edition
        blocked = any(word in _NOT_HELD for word in low[max(begin, one.first - 5) : one.first])
        behind = mention is not None and one.first >= mention[1]
        if (verbs or (_is_range(one) and behind)) and not blocked:
            chosen = one
            if _is_range(one):
                return chosen
    if chosen is None and mention is not None:
        # "From December 8 to 15, the festival …"
        for one in dates:
            if _is_range(one) and one.first < mention[0] and mention[0] - one.last <= 3:
                return one
    return chosen


def _place(story: Story, sentence: Sentence, festival: Thing, held: list[int], mention: Mention | None) -> None:
    """Read "was held in Marenza", and "the 4th Quay Film Festival in Marenza"."""
    low = story.tokens.low
    for first, last, thing in sentence.of("place"):
        verbs = [i for i in held if i < first and first - i <= 12]
        behind = mention is not None and first == mention[1] + 1 and low[mention[1]] == "in"
        if behind and mention is not None and _is_numbered(story, sentence, festival):
            begin = mention[0]
        elif verbs and "in" in low[max(sentence.first, first - 2) : first]:
            begin = verbs[-1]
        else:
            continue
        edition = edition_of(story, festival, sentence)
        edition.data.setdefault("_place", thing)
        story.say("value", "edition.place", begin, last, 0.78, about=edition, field="place", value=thing)
        return


def _is_numbered(story: Story, sentence: Sentence, festival: Thing) -> bool:
    """Whether the sentence speaks of one edition by its number or year, and not of the festival alone."""
    starts = (story.tokens.within(*one.spots[0])[0] for one in festival.data.get("_editions", ()))
    return any(sentence.first <= start < sentence.last for start in starts)


def _mode(story: Story, sentence: Sentence, festival: Thing, held: list[int]) -> None:
    low = story.tokens.low
    for i in range(sentence.first, sentence.last):
        mode = {"online": "online", "virtually": "online", "hybrid": "hybrid", "virtual": "online"}.get(low[i])
        verbs = [k for k in held if -3 <= i - k <= 5 or (low[k] == "held" and abs(i - k) <= 6)]
        if mode and verbs:
            edition = edition_of(story, festival, sentence)
            edition.data.setdefault("_mode", mode)
            first, last = min(verbs[-1], i), max(verbs[-1], i) + 1
            story.say("value", "edition.online", first, last, 0.84, about=edition, field="mode", value=mode)
            return


def _organisers(story: Story, sentence: Sentence, festival: Thing) -> None:
    """Read "A and B organize the festival annually", "organised by A"."""
    tokens = story.tokens
    low = tokens.low
    for i in range(sentence.first, sentence.last):
        if (
            low[i] in ("organized", "organised", "hosted", "run", "presented")
            and i + 1 < sentence.last
            and low[i + 1] == "by"
        ):
            after = sentence.first_after(i, "organisation")
            while after is not None and after[0] - i <= 12:
                story.say(
                    "relation",
                    "festival.organiser",
                    i,
                    after[1],
                    0.84,
                    about=festival,
                    role="organiser",
                    object=after[2],
                )
                nxt = sentence.first_after(after[1], "organisation")
                if nxt is None or not ({"and", ","} & set(low[after[1] : nxt[0]])) or nxt[0] - after[1] > 3:
                    break
                after = nxt
        elif low[i] in ("organize", "organise", "organizes", "organises", "hosts"):
            before = [one for one in sentence.of("organisation") if one[1] <= i]
            if before and any(one[2] is festival for one in sentence.of("festival") if one[0] >= i):
                for first, last, body in before:
                    story.say(
                        "relation",
                        "festival.organiser",
                        first,
                        last,
                        0.82,
                        about=festival,
                        role="organiser",
                        object=body,
                    )
    if "annually" in low[sentence.first : sentence.last] and sentence.of("festival"):
        at = low.index("annually", sentence.first, sentence.last)
        mention = sentence.of("festival")[-1]
        story.say(
            "value",
            "festival.organiser",
            min(mention[0], at),
            max(mention[1], at + 1),
            0.8,
            about=festival,
            field="frequency",
            value="annual",
        )
