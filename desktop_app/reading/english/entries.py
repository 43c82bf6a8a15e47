"""What happens to films at festivals: entries, sections, premieres."""

from desktop_app.reading.english import editions
from desktop_app.reading.english import words as w
from desktop_app.reading.english.sentences import Mention, Sentence
from desktop_app.reading.story import Story, Thing
from desktop_app.reading.word_lists import match

_WORLD = {
    "world": "world",
    "international": "international",
    "european": "continental",
    "asian": "continental",
    "north": "continental",
    "national": "country",
    "domestic": "country",
    "iranian": "country",
    "regional": "city",
}
_PLACES = {
    "compete": "competition",
    "competed": "competition",
    "competes": "competition",
    "competing": "competition",
    "competition": "competition",
    "vie": "competition",
    "vying": "competition",
    "screened": "screening",
    "screens": "screening",
    "screen": "screening",
    "screening": "screening",
    "shown": "screening",
    "showing": "screening",
    "opened": "opening",
    "opens": "opening",
    "opener": "opening",
    "closed": "closing",
    "closes": "closing",
    "closer": "closing",
    "premiered": "",
    "premieres": "",
    "premiere": "",
    "debuted": "",
    "bowed": "",
    "debut": "",
    "selected": "",
    "selection": "",
    "submitted": "",
    "shortlisted": "",
    "accepted": "",
    "lineup": "",
    "participate": "",
    "participated": "",
    "entered": "",
    "unveiled": "screening",
    "presented": "screening",
    "play": "screening",
    "played": "screening",
    "bow": "",
}
_THE_FILM = frozenset(["film", "documentary", "movie", "it", "which", "that", "drama", "short"])
_ANOTHER_MATTER = frozenset([".", ";", "received", "won", "nominations", "nominated", "awards", "award", "prize"])
_STATUS = {
    "selected": "selected",
    "selection": "selected",
    "accepted": "selected",
    "submitted": "submitted",
    "shortlisted": "shortlisted",
    "withdrawn": "withdrawn",
    "disqualified": "disqualified",
    "rejected": "rejected",
}


def find(story: Story, parts: list[Sentence]) -> None:
    """Find entries, sections, and the dates, places and modes of editions."""
    festival: Thing | None = None
    film: Thing | None = None
    for sentence in parts:
        festivals, films = sentence.of("festival"), sentence.of("film")
        if story.on("entry.verb"):
            _entries(story, sentence, film)
        current = festivals[0][2] if festivals else festival
        if current is not None:
            editions.say_held(story, sentence, current, bool(festivals))
        if festivals:
            festival = festivals[-1][2]
        if films:
            film = films[-1][2]


def find_sections(story: Story) -> None:
    """Find the sections that many festivals have, and the known ones of single festivals."""
    tokens = story.tokens
    low = tokens.low
    if not story.on("section.known"):
        return
    for i in range(len(tokens)):
        if not tokens.capital[i] or story.owner[i] is not None or story.titled[tokens.sentence[i]]:
            continue
        length = match(w.SECTIONS, low, i)
        if (
            length == 1
            and low[i] not in ("orizzonti", "proxima")
            and not (i + 1 < len(low) and low[i + 1] in w.SECTION_HEADS)
        ):
            length = 0
        if length and story.free(i, i + length):
            end = i + length
            if end < len(low) and low[end] in w.SECTION_HEADS and tokens.capital[end]:
                end += 1
            story.add("section", i, end, "section.known", 0.82)


def _entries(story: Story, sentence: Sentence, focus: Thing | None) -> None:
    """Read "“Low Water” will be competing in the Lantern Festival", "was screened at", "premiered at"."""
    tokens = story.tokens
    low = tokens.low
    if not sentence.of("festival"):
        return
    for i in range(sentence.first, sentence.last):
        word = low[i]
        if word not in _PLACES or story.owner[i] is not None:
            continue
        festival = sentence.first_after(i, "festival")
        if festival is None:
            festival = sentence.last_before(i, "festival")
            if festival is None or not {"where", "which"} & set(low[festival[1] : i]):
                continue
        if festival[0] - i > 14 or any(sign in _ANOTHER_MATTER for sign in low[i : festival[0]]):
            continue
        chosen = _films_of(sentence, low, i, focus)
        if not chosen:
            continue
        plans = any(
            back in ("will", "slated", "scheduled", "set", "plans", "expected", "due", "would")
            for back in low[max(sentence.first, i - 5) : i]
        ) or (low[i - 1] == "to" if i else False)
        fields: dict[str, object] = {"entry_status": _STATUS.get(word, "not_stated")}
        place = _PLACES[word]
        if "out" in low[i : festival[0]] and "competition" in low[i : festival[0]]:
            place = "out_of_competition"
        elif (
            word in ("premiered", "screened", "selected", "shown", "premiere") and "competition" in low[i : festival[0]]
        ):
            place = "competition"
        if place:
            fields["programme_place"] = place
        level = _premiere(low, max(sentence.first, i - 3), min(sentence.last, i + 4))
        if level:
            fields["premiere_level"] = level
        section = next((one for one in sentence.of("section") if abs(one[0] - i) < 16), None)
        if section is not None:
            fields["section"] = section[2]
        if plans:
            fields["modality"] = "plans"
        edition = editions.edition_of(story, festival[2], sentence)
        if section is not None:
            section[2].data.setdefault("edition", edition)
        for one in chosen:
            story.say(
                "entry",
                "entry.verb",
                min(one[0], i),
                max(festival[1], i + 1),
                0.8,
                about=one[2],
                edition=edition,
                **fields,
            )
        break


def _films_of(sentence: Sentence, low: list[str], i: int, focus: Thing | None) -> list[Mention]:
    """Return the film before a verb with those of its list, or the one that "the film" stands for."""
    films = [one for one in sentence.of("film") if one[1] <= i]
    if not films:
        start = next((k for k in range(sentence.first, i) if low[k] in _THE_FILM), -1)
        return [(start, start + 1, focus)] if focus is not None and start >= 0 else []
    chosen = [films[-1]]
    for one in reversed(films[:-1]):
        between = [sign for sign in low[one[1] : chosen[0][0]] if sign not in ("“", "”", '"', "‘", "’", "'")]
        if between not in (["and"], [","], [",", "and"]):
            break
        chosen.insert(0, one)
    return chosen


def _premiere(low: list[str], first: int, last: int) -> str:
    for i in range(first, last):
        if low[i] in ("premiere", "premiered", "premieres", "debut") and i and low[i - 1] in _WORLD:
            return _WORLD[low[i - 1]]
    return ""
