"""Titles in quotation marks, in English; headlines that are printed in capitals."""

from desktop_app.reading.english import prizes
from desktop_app.reading.english import words as w
from desktop_app.reading.quotes import Quote
from desktop_app.reading.story import Story
from desktop_app.reading.tokens import NUMBER, WORD

_LONGEST = 14
_NAMES_WHAT = frozenset(
    [
        "section",
        "sidebar",
        "strand",
        "program",
        "programme",
        "competition",
        "category",
        "panel",
        "workshop",
        "session",
        "retrospective",
        "showcase",
    ]
)


def mark_headlines(story: Story) -> None:
    """Note the sentences that are printed in capitals word by word: no word's capital says anything there."""
    tokens = story.tokens
    story.titled = [False] * (len(tokens.bounds) - 1)
    for number in range(len(tokens.bounds) - 1):
        first, last = tokens.bounds[number], tokens.bounds[number + 1]
        long = [i for i in range(first, last) if tokens.kind[i] == WORD and (tokens.low[i] not in w.FUNCTION)]
        if len(long) >= 5 and last and tokens.low[last - 1] not in (".", "”", '"'):
            capitals = sum(tokens.capital[i] for i in long)
            listed = any(tokens.low[i] in (",", ":", "–", "—", "(") for i in range(first, last))
            story.titled[number] = capitals >= 0.85 * len(long) and not listed


def find_quoted(story: Story) -> None:
    """Take what is quoted and printed like a title; sections and prizes are told by what is beside."""
    for quote in story.quotes:
        if quote.last - quote.first > _LONGEST or not story.free(quote.first, quote.last):
            continue
        _quoted(story, quote)


def _quoted(story: Story, quote: Quote) -> None:
    tokens = story.tokens
    low, capital, kind = tokens.low, tokens.capital, tokens.kind
    first, last, _ = quote
    comma = low[last - 1] in (",", ".")
    while last > first and low[last - 1] in (",", ".", ";"):
        last -= 1
    if last <= first or not (capital[first] or kind[first] == NUMBER):
        return
    if (
        any(low[i] in (".", "?", "!") for i in range(first, last - 1))
        and tokens.sentence[first] != tokens.sentence[last - 1]
    ):
        return
    long = [i for i in range(first, last) if kind[i] == WORD and low[i] not in w.TITLE_JOINS]
    high = sum(capital[i] for i in long)
    before = low[quote.first - 2] if quote.first >= 2 else ""
    before2 = low[quote.first - 3] if quote.first >= 3 else ""
    called = before in w.CALLED or before in w.FILM_NOUNS or (before == "," and before2 in w.FILM_NOUNS)
    if long and high < len(long) * (0.5 if called else 0.75):
        return
    after = low[quote.last + 1] if quote.last + 1 < len(tokens) else ""
    if not called and (
        after in w.SPEECH or (comma and after in ("he", "she", "they", "the", "i", "we") and len(long) > 3)
    ):
        return
    if before in w.SPEECH or before in ("says", "asked") or (before == "," and before2 in w.SPEECH):
        return
    if quote.first >= 2 and story.kind_at(quote.first - 2) == "festival" and story.owner[quote.first - 2] is not None:
        festival = story.owner[quote.first - 2]
        if festival is not None and story.on("festival.quoted"):
            story.call(festival, tokens.words(first, last))
            festival.spots.take(tokens.span(first, last))
            story.owner[first:last] = [festival] * (last - first)
            return
    near = {before, before2, low[quote.first - 4] if quote.first >= 4 else ""}
    if after in _NAMES_WHAT or (
        near & {"section", "sidebar", "strand"} and before in w.CALLED | {"section", "sidebar", "strand"}
    ):
        if story.on("section.quoted"):
            words = tokens.words(first, last)
            section = story.add("section", first, last, "section.quoted", 0.85, words)
            for i in range(max(0, quote.first - 6), quote.first):
                if low[i] == "special":
                    section.data["kind"] = "special"
                    story.say("value", "section.quoted", i, last, 0.82, about=section, field="kind", value="special")
        return
    if after in prizes.GIVEN_HEADS or before in prizes.GIVEN_HEADS:
        if story.on("award.quoted"):
            story.add("award", first, last, "award.quoted", 0.8, tokens.words(first, last))
        return
    if (near | {after}) & {
        "novel",
        "book",
        "song",
        "album",
        "article",
        "essay",
        "memoir",
        "poem",
        "slogan",
        "motto",
        "theme",
    } and not called:
        return
    if not story.on("film.quoted"):
        return
    if after == "from" and low[quote.first - 2] == ":" and "song" in low[max(0, quote.first - 5) : quote.first - 2]:
        return  # "Original song: “Stay” from “Low Water”"
    if before == "(" and low[quote.last + 1] == ")" and story.on("film.translated"):
        # "“Agua Prestada” (“Borrowed Water”)": two titles of one film
        film = next((one for one in story.owner[max(0, first - 5) : first - 2] if one is not None), None)
        if film is not None and film.kind == "film":
            story.call(film, tokens.words(first, last))
            film.spots.take(tokens.span(first, last))
            story.owner[first:last] = [film] * (last - first)
            return
    if (
        len(long) == 1
        and not called
        and first > 2
        and low[quote.first - 2] in ("a", "an", "so-called", "the", "his", "her")
        and not _film_near(story, quote)
    ):
        return
    confidence = 0.9 if called or _film_near(story, quote) else 0.8
    story.add("film", first, last, "film.quoted", confidence, tokens.words(first, last))


def _film_near(story: Story, quote: Quote) -> bool:
    """Whether the sentence speaks of films."""
    tokens = story.tokens
    number = tokens.sentence[quote.first]
    around = tokens.low[tokens.bounds[number] : tokens.bounds[number + 1]]
    return any(
        word in w.FILM_NOUNS or word in w.CREDIT_VERBS or word in ("premiere", "screening", "director", "directed")
        for word in around
    )
