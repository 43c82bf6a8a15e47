"""Places in English: those of the gazetteer, and those that the text itself calls a town, a province, a district."""

from desktop_app.reading import lexicon
from desktop_app.reading.english import chunks, geography, title_edges, venues
from desktop_app.reading.english import words as w
from desktop_app.reading.story import Story, Thing

_BEFORE = frozenset(
    [
        "in",
        "from",
        "to",
        "at",
        "near",
        "of",
        "across",
        "outside",
        "into",
        "around",
        "through",
        "between",
        "and",
        "or",
        ",",
        "(",
        "between",
        "southern",
        "northern",
        "eastern",
        "western",
        "central",
    ]
)
_STAYS = frozenset(
    [
        "born",
        "died",
        "lives",
        "lived",
        "living",
        "based",
        "held",
        "set",
        "shot",
        "filmed",
        "arrived",
        "place",
        "located",
        "grew",
        "raised",
        "buried",
        "staged",
        "premiered",
        "shown",
        "screened",
        "returned",
        "moved",
        "fled",
        "home",
        "up",
        "flat",
        "apartment",
        "house",
        "café",
    ]
)
_DOUBTFUL = frozenset(name.lower() for name in geography.NO_PLACES if len(name) > 3 and name not in ("Most", "Same"))
_DASHES = frozenset(["–", "—", "-"])
_SIDES = frozenset(
    [
        "northern",
        "southern",
        "eastern",
        "western",
        "central",
        "north",
        "south",
        "east",
        "west",
        "northeastern",
        "northwestern",
        "southeastern",
        "southwestern",
    ]
)


def find(story: Story) -> None:
    """Find places."""
    tokens = story.tokens
    low, capital = tokens.low, tokens.capital
    gazetteer = lexicon.places()
    for i in range(len(tokens)):
        if not capital[i] or story.owner[i] is not None:
            continue
        if low[i] == "county" and story.on("place.county") and _is_county(story, i):
            story.add("place", i, i + 2, "place.county", 0.85).data.setdefault("place_kind", "region")
            continue
        if (
            story.on("place.called")
            and low[i - 1 if i else 0] == "of"
            and i >= 2
            and low[i - 2] in geography.PLACE_KINDS
        ):
            _called(story, i)
            if story.owner[i] is not None:
                continue
        for parts, place in gazetteer.get(low[i], ()):
            last = i + len(parts)
            if (len(parts) == 1 or tuple(low[i:last]) == parts) and story.free(i, last) and _is_place(story, i, last):
                if story.on("place.known"):
                    words = tokens.words(i, last)
                    name = place.name if words.isupper() and len(words) > 3 else ""
                    thing = story.add("place", i, last, "place.known", 0.88 if place.kind == "country" else 0.84, name)
                    thing.data.setdefault("place_kind", place.kind)
                break
    if story.on("place.dateline"):
        _datelines(story)
    if story.on("place.town"):
        _towns(story)
    if story.on("place.state"):
        _states(story)
    if story.on("place.context"):
        _by_context(story)
    if story.on("place.listed"):
        _listed(story)
    if story.on("place.held"):
        venues.held_at(story)
    if story.on("place.venue"):
        venues.named(story)
    if story.on("place.hotel"):
        venues.hotels(story)
    if story.on("place.kind"):
        _kinds(story)
    if story.on("place.within"):
        _within(story)


def _is_place(story: Story, first: int, last: int) -> bool:
    """Whether a name of the gazetteer is meant as one: no part of a longer name."""
    tokens = story.tokens
    low, capital = tokens.low, tokens.capital
    text = tokens.text
    before_capital = (
        first > 0
        and capital[first - 1]
        and story.owner[first - 1] is None
        and not tokens.possessive[first - 1]
        and _blank(text, tokens.end[first - 1], tokens.start[first])
        and low[first - 1] not in w.FUNCTION
        and low[first - 1] not in _SIDES
        and low[first - 1] not in geography.DEMONYMS
    )
    after_capital = (
        last < len(tokens)
        and capital[last]
        and story.owner[last] is None
        and not tokens.possessive[last - 1]
        and _blank(text, tokens.end[last - 1], tokens.start[last])
        and low[last] not in geography.PLACE_KINDS
    )
    if before_capital or after_capital:
        return False
    if (
        last - first == 1
        and low[first] in ("us", "gulf")
        and text[tokens.start[first] : tokens.end[first]] not in ("US", "Gulf")
    ):
        return False
    if low[first] in ("us", "uk", "middle") and _is_adjective(story, last):
        return False
    if last - first == 1 and (chunks.is_given(low[first]) or chunks.is_common(low[first])):
        place_like = first and (
            low[first - 1] in _BEFORE or (tokens.possessive[last - 1] and low[first - 1] in ("for", "with", "by"))
        )
        return bool(place_like) or _is_large(low[first])
    return True


def _is_county(story: Story, i: int) -> bool:
    """Whether it is "County Clare", and no part of a longer name."""
    capital = story.tokens.capital
    longer = capital[i - 1] or (capital[i + 2] and story.tokens.near(i, i + 2))
    return capital[i + 1] and story.free(i, i + 2) and not longer


def _is_adjective(story: Story, i: int) -> bool:
    """Whether a noun follows that a country only describes: "US director", "UK premiere", "Middle East rights"."""
    low = story.tokens.low
    noun = low[i] in w.ROLE_WORDS or low[i] in w.FILM_NOUNS
    return not story.tokens.capital[i] and (noun or low[i] in ("premiere", "rights", "firm", "company", "release"))


def _blank(text: str, end: int, start: int) -> bool:
    """Whether one blank, and no end of a line, parts two words."""
    return end + 1 == start and text[end] in " \u00a0"


def _is_large(word: str) -> bool:
    """Countries and great cities are meant as such although they are names and words, too."""
    return any(
        len(parts) == 1 and (place.kind in ("country",) or not place.country)
        for parts, place in lexicon.places().get(word, ())
    )


def _called(story: Story, i: int) -> None:
    """Take "the town of Amerli": the text says what it is."""
    tokens = story.tokens
    last = i
    while (
        last < len(tokens)
        and last - i < 4
        and tokens.capital[last]
        and tokens.near(last, i)
        and story.owner[last] is None
    ):
        last += 1
        if tokens.possessive[last - 1]:
            break
    if last == i or tokens.low[i] in geography.DEMONYMS or tokens.low[i] in w.FUNCTION:
        return
    if last == i + 1 and tokens.low[i - 2] == "country" and chunks.is_common(tokens.low[i]):
        return  # "Country of Focus"
    kind = geography.PLACE_KINDS[tokens.low[i - 2]]
    thing = story.add("place", i, last, "place.called", 0.88)
    thing.data["place_kind"] = kind
    first = i - 2
    while (
        first
        and tokens.near(first - 1, i)
        and (tokens.low[first - 1] in geography.DEMONYMS or tokens.low[first - 1] in _SIDES)
    ):
        first -= 1
    story.say("value", "place.called", first, last, 0.85, about=thing, field="kind", value=kind)


def _datelines(story: Story) -> None:
    """Take "MARENZA –", "TOLVEY (Coastline) –" at the beginning of a paragraph."""
    tokens = story.tokens
    low = tokens.low
    for first, last in zip(tokens.bounds, tokens.bounds[1:], strict=False):
        i = first
        while (
            i < last and tokens.text[tokens.start[i] : tokens.end[i]].isupper() and tokens.capital[i] and i - first < 3
        ):
            i += 1
        if (
            i == first
            or i >= last
            or not story.free(first, i)
            or (first and tokens.text[tokens.end[first - 1] : tokens.start[first]].count("\n") == 0)
        ):
            continue
        stop = i
        if low[stop] == "," and tokens.capital[stop + 1] and tokens.low[stop + 2 + (low[stop + 2] == ".")] in _DASHES:
            stop += 2 + (low[stop + 2] == ".")  # "CENTRALIA, Ill. —"
        if low[stop] == "(":
            while stop < last and low[stop] != ")" and stop - i < 5:
                stop += 1
            stop += 1
        colon = low[stop] == ":" and last - stop > 8 and title_edges.is_place(" ".join(low[first:i]))
        if stop < last and (low[stop] in _DASHES or colon) and len(tokens.words(first, i)) > 2:
            story.add("place", first, i, "place.dateline", 0.8, tokens.words(first, i).title())
            if low[i] == "(" and i + 2 < stop and story.free(i + 1, stop - 1) and tokens.capital[i + 1]:
                story.add("organisation", i + 1, stop - 1, "place.dateline", 0.75)


def _towns(story: Story) -> None:
    """Take a small town behind "in", "from", "near", before "(Ireland)" or ", Iowa"; then where it stands again."""
    tokens = story.tokens
    low, capital = tokens.low, tokens.capital
    towns = lexicon.towns()
    found: set[str] = set()
    for _ in range(2):
        for i in range(len(tokens)):
            if not capital[i] or story.owner[i] is not None or story.titled[tokens.sentence[i]]:
                continue
            for length in (3, 2, 1):
                last = i + length
                name = " ".join(low[i:last])
                if name not in towns or not story.free(i, last) or _beside_capital(story, i, last):
                    continue
                behind = low[last] in (",", "(") and (story.kind_at(last + 1) == "place" or story.dated[last + 1])
                told = low[last] in w.ROLE_WORDS and low[i - 1] in ("by", "from", "the")
                behind |= told and not chunks.is_family(name)
                if name in found or behind or _leads_to_place(story, i, name):
                    words = tokens.words(i, last)
                    said = words.title() if words.isupper() else ""
                    story.add("place", i, last, "place.town", 0.78, said).data.setdefault("place_kind", "town")
                    found.add(name)
                    break
        if not found:
            return


def _leads_to_place(story: Story, i: int, name: str) -> bool:
    """Whether "in" or "from" stands in front; a family name needs "in"."""
    before = story.tokens.low[i - 1]
    if before in ("in", "near"):
        return not chunks.is_given(name) or before == "near"
    if before == "nearby":
        return True
    return before in ("from", "to", "outside") and not chunks.is_family(name) and not chunks.is_given(name)


def _beside_capital(story: Story, first: int, last: int) -> bool:
    """Whether a free word in capitals stands right before or behind: the town is part of another name."""
    tokens = story.tokens
    before = (
        tokens.capital[first - 1]
        and _blank(tokens.text, tokens.end[first - 1], tokens.start[first])
        and not tokens.possessive[first - 1]
        and tokens.low[first - 1] not in w.FUNCTION
    )
    return before or (
        tokens.capital[last]
        and _blank(tokens.text, tokens.end[last - 1], tokens.start[last])
        and not tokens.possessive[last - 1]
    )


def _by_context(story: Story) -> None:
    """Take an unknown name behind "born in", "held in", "near": and where it stands again."""
    tokens = story.tokens
    low, capital = tokens.low, tokens.capital
    by_name = {thing.name.casefold(): thing.name for thing in story.of_kind("place")}
    known: set[str] = {
        low[k] for thing in story.of_kind("place") for spot in thing.spots for k in range(*tokens.within(*spot))
    }
    for i in range(1, len(tokens)):
        if not capital[i] or story.owner[i] is not None or low[i] in w.FUNCTION or story.titled[tokens.sentence[i]]:
            continue
        before = low[i - 1]
        last = i + 1
        if (
            last < len(tokens)
            and capital[last]
            and story.owner[last] is None
            and not tokens.possessive[i]
            and tokens.near(i, last)
        ):
            last += 1
        if (
            last < len(tokens)
            and capital[last]
            and not tokens.possessive[last - 1]
            and tokens.near(i, last)
            and story.owner[last] is None
        ):
            continue
        if (
            low[i] in geography.DEMONYMS
            or low[i] in w.MONTHS_AND_DAYS
            or low[last - 1] in w.BODY_HEADS
            or low[last - 1] in w.SECTION_HEADS
        ):
            continue
        shown = (before in ("in", "to", "from") and i >= 2 and low[i - 2] in _STAYS) or before == "near"
        doubtful = shown and before == "in" and low[i] in _DOUBTFUL  # "held in Florence"
        if last == i + 1 and chunks.is_common(low[i]) and not doubtful:
            continue
        again = last == i + 1 and low[i] in known and before in ("in", "near", "to", "from", "at", "of")
        if shown or again:
            name = by_name.get(low[i], "") if again else ""
            story.add("place", i, last, "place.context", 0.7, name)
            known.update(low[i:last])


def _states(story: Story) -> None:
    """Take "Ill." and "NC" behind a town and a comma."""
    tokens = story.tokens
    low = tokens.low
    for first, last, thing in list(story.runs(0, len(tokens))):
        k = last + 1
        if thing.kind != "place" or low[last] != "," or low[k] not in geography.STATES or story.owner[k] is not None:
            continue
        word = tokens.words(k, k + 1)
        if tokens.capital[k] and (low[k + 1] == "." or word.isupper()) and first < last:
            story.add("place", k, k + 1, "place.state", 0.7).data.setdefault("place_kind", "region")


def _listed(story: Story) -> None:
    """Take the first of "in Hull, Glasgow and Cork": a list of places behind "in"."""
    tokens = story.tokens
    low = tokens.low
    for first, last, thing in list(story.runs(0, len(tokens))):
        k = first - 2
        if thing.kind != "place" or low[first - 1] != "," or k < 1 or low[last] not in ("and", ","):
            continue
        after = story.kind_at(last + 1) == "place" and low[k - 1] in ("in", "to")
        if after and tokens.capital[k] and story.owner[k] is None and low[k] not in w.MONTHS_AND_DAYS:
            story.add("place", k, k + 1, "place.listed", 0.66)


def _kinds(story: Story) -> None:
    """Take "Saladin Governorate", "Tooz District": the kind stands behind the name and belongs to it."""
    tokens = story.tokens
    low, capital = tokens.low, tokens.capital
    for i in range(1, len(tokens)):
        if low[i] not in geography.AFTER_NAME or not capital[i - 1] or tokens.possessive[i - 1]:
            continue
        small = not capital[i]
        if small and low[i] not in ("province", "district", "governorate", "county", "island", "river", "region"):
            continue
        first = i - 1
        owner = story.owner[first]
        if owner is not None and owner.kind != "place":
            continue
        while (
            first
            and capital[first - 1]
            and tokens.near(first - 1, i)
            and i - first < 4
            and low[first - 1] not in w.FUNCTION
            and not tokens.possessive[first - 1]
        ):
            if story.owner[first - 1] is not None and story.owner[first - 1] is not owner:
                break
            first -= 1
        if low[first] in geography.DEMONYMS and first < i - 1:
            first += 1
        if low[first] in w.FUNCTION or low[first] in geography.DEMONYMS:
            continue
        if owner is not None:
            venues.give_up(story, owner, first, i)
        thing = story.add("place", first, i + 1, "place.kind", 0.85)
        thing.data["place_kind"] = geography.PLACE_KINDS.get(low[i], "other")


def _within(story: Story) -> None:
    """Say that the first of "Tooz District of Saladin Governorate", "Paris, France" lies in the second."""
    tokens = story.tokens
    previous: tuple[int, int, Thing] | None = None
    for first, last, thing in story.runs(0, len(tokens)):
        if thing.kind == "place" and previous is not None and previous[2].kind == "place" and previous[2] is not thing:
            between = tokens.low[previous[1] : first]
            kinds = (previous[2].data.get("place_kind"), thing.data.get("place_kind"))
            if between in (["of"], ["in"], ["in", "the"], ["of", "the"]) or (
                between == [","]
                and kinds[0] in ("city", "town", "village")
                and kinds[1] in ("country", "region", "province")
            ):
                story.say(
                    "relation", "place.within", previous[0], last, 0.8, about=previous[2], role="part_of", object=thing
                )
        previous = (first, last, thing)
