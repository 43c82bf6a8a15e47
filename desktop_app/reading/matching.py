"""What the catalogue knows takes its words before any rule: names of records, and films that go by another title."""

from database.proposals import READ_AS
from desktop_app.reading.english import words as w
from desktop_app.reading.names import KnownNames, Match
from desktop_app.reading.story import Story, Thing

_TAKEN = ("film", "person", "organisation", "festival", "edition", "section", "award", "event", "place", "publication")
_QUOTES = frozenset("“\"«‘'„")
_FILM_WORDS = frozenset(
    ["فیلم", "مستند", "سریال", "الفیلم", "فیلمه", "انیمیشن", "پویانمایی", "film", "documentary", "series"]
)
_GOES_ON = w.FESTIVAL_HEADS | w.GENERIC | w.BODY_HEADS | frozenset(["award", "awards", "prize"])


def take(story: Story, names: KnownNames) -> None:
    """Let the known names of a text be what the catalogue says they are; a name of several records says all."""
    by_records: dict[tuple[str, tuple[int, ...]], Thing] = {}
    for match in names.find(story.tokens):
        kinds = [kind for _, kind in match.whose if READ_AS.get(kind, kind) in _TAKEN]
        if not kinds or not story.free(match.first, match.last) or not _meant(story, match, kinds[0]):
            continue
        kind = READ_AS.get(kinds[0], kinds[0])
        words = story.tokens.text[match.start : match.end]
        records = tuple(dict.fromkeys(record for record, _ in match.whose))
        one = by_records.get((kind, records))
        if one is not None:
            story.call(one, words)
        thing = story.add(kind, match.first, match.last, "known.name", 0.95 if len(records) == 1 else 0.6, words)
        thing.records = records
        by_records[kind, records] = thing
        spot = story.tokens.span(match.first, match.last)
        thing.spots.change(spot, (match.start, match.end))


def _meant(story: Story, match: Match, kind: str) -> bool:
    """Whether a known name is meant by its words, and not a longer name or a plain word."""
    tokens = story.tokens
    first, last = match.first, match.last
    latin = tokens.low[first].isascii()
    if (
        latin
        and last < len(tokens)
        and tokens.capital[last]
        and tokens.low[last] in _GOES_ON
        and not tokens.possessive[last - 1]
    ):
        return tokens.sentence[last] != tokens.sentence[first] or kind in ("festival", "edition")
    if last - first > 1 or kind != "film":
        return True
    before = tokens.low[first - 1] if first else ""
    if not latin:
        # A title of one word is an ordinary word more often than not.
        return before in _QUOTES or before in _FILM_WORDS
    return before in _QUOTES or first != tokens.bounds[tokens.sentence[first]]


def propose_translated(story: Story, names: KnownNames) -> None:
    """Propose the known film that an unknown title may be: the one by the same director, or of the same edition,
    in its sentence.

    Titles are translated, not spelt; confirmed once, the printed title becomes one of the film's names.
    """
    if not story.on("known.neighbour"):
        return
    tokens = story.tokens
    named = {record for thing in story.of_kind("film") for record in thing.records}
    for film in story.of_kind("film"):
        if film.records or not film.rule.startswith("film.") or not film.spots:
            continue
        number = tokens.sentence[tokens.within(*film.spots[0])[0]]
        around = list(story.runs(tokens.bounds[number], tokens.bounds[number + 1]))
        candidates = _candidates(around, names) - named
        if 1 <= len(candidates) <= 3:
            film.records = tuple(sorted(candidates))
            film.rule = "known.neighbour"
            film.confidence = min(film.confidence, 0.6)
            film.data["name_kind"] = "translated"


def _candidates(around: list[tuple[int, int, Thing]], names: KnownNames) -> set[int]:
    sets = []
    for _first, _last, thing in around:
        if thing.kind in ("person", "edition", "festival") and len(thing.records) == 1:
            films = names.films_of(thing.records[0])
            if films:
                sets.append(films)
    if not sets:
        return set()
    common = set.intersection(*map(set, sets))
    return common or set(sorted(sets, key=len)[0])
