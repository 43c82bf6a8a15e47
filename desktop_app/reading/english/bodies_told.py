"""Organisations that the words beside them show, in English; further names; what is part of what."""

from desktop_app.reading import lexicon
from desktop_app.reading.english import chunks, geography
from desktop_app.reading.english import words as w
from desktop_app.reading.story import Story, Thing
from desktop_app.reading.tokens import WORD, Tokens

_FIRM_WORDS = """
firm company distributor studio streamer label outfit banner agency broadcaster shingle
producer-distributor platform giant charity nonprofit
"""
_FIRMS = frozenset(_FIRM_WORDS.split())
_BUY_WORDS = "acquired acquires picked snapped bought nabbed landed secured scooped took acquire buys"
_BUYS = frozenset(_BUY_WORDS.split())
_HAS_THESE = frozenset(
    [
        "chief",
        "media",
        "officials",
        "spokesman",
        "spokesperson",
        "spokeswoman",
        "fighters",
        "militia",
        "leadership",
        "executives",
        "leader",
        "leaders",
    ]
)


def letters(story: Story) -> None:
    """Take words in capitals: IRGC, ISNA; not in a line that is all capitals."""
    tokens = story.tokens
    text = tokens.text
    shouted: dict[int, bool] = {}
    for i in range(len(tokens)):
        if not tokens.capital[i] or story.owner[i] is not None or story.dated[i]:
            continue
        word = text[tokens.start[i] : tokens.end[i]]
        if (
            not (3 <= len(word) <= 7 and word.isascii() and word.isalpha() and word.isupper())
            or tokens.low[i] in w.NO_BODIES
        ):
            continue
        festival = story.known("festival", word)
        if festival is not None:
            # "BIFF" in a headline, before "… International Film Festival (BIFF)"
            festival.spots.take(tokens.span(i, i + 1))
            story.owner[i] = festival
            continue
        number = tokens.sentence[i]
        if number not in shouted:
            first, last = tokens.bounds[number], tokens.bounds[number + 1]
            others = [text[tokens.start[k] : tokens.end[k]] for k in range(first, last) if tokens.kind[k] == WORD]
            shouted[number] = sum(one.isupper() and len(one) > 1 for one in others) > len(others) / 2
        beside = (i and tokens.capital[i - 1] and story.owner[i - 1] is None and not tokens.possessive[i - 1]) or (
            i + 1 < len(tokens) and tokens.capital[i + 1]
        )
        dash = tokens.low[i] in lexicon.places() or (
            i + 1 < len(tokens) and tokens.low[i + 1] in ("–", "—", "-", "(") and chunks.opens_sentence(story, i)
        )
        if shouted[number] or dash or (beside and chunks.is_common(tokens.low[i])) or chunks.is_given(tokens.low[i]):
            continue
        if beside and not (tokens.low[i - 1] in w.FUNCTION if i else True) and not tokens.near(i, max(i - 1, 0)):
            continue
        if beside:
            continue
        story.add("organisation", i, i + 1, "organisation.letters", 0.65)


def _run(story: Story, i: int) -> int:
    """Return the token past a run of free capitals that begins at a token."""
    tokens = story.tokens
    last = i
    while tokens.capital[last] and story.owner[last] is None and tokens.near(last, i) and last - i < 5:
        last += 1
        if tokens.possessive[last - 1]:
            break
    return last


def called(story: Story) -> None:
    """Take "distributor Utopia", "US firm Quiet Content", "co-produced by Cinedara"."""
    tokens = story.tokens
    low = tokens.low
    for i in range(1, len(tokens)):
        if (
            not tokens.capital[i]
            or story.owner[i] is not None
            or story.titled[tokens.sentence[i]]
            or not tokens.near(i - 1, i)
        ):
            continue
        noun = low[i - 1] in _FIRMS and not tokens.capital[i - 1]
        made = low[i - 1] == "by" and low[i - 2] in (
            "co-produced",
            "produced",
            "distributed",
            "financed",
            "co-financed",
        )
        if not (noun or made):
            continue
        last = _run(story, i)
        if tokens.possessive[last - 1] or (chunks.name_like(story, i, last) >= (0.85 if noun else 0.6)):
            continue
        if made and last - i == 1 and (chunks.is_given(low[i]) or chunks.is_family(low[i])):
            continue
        single = last - i == 1
        if single and (low[i] in geography.DEMONYMS or _is_family_here(tokens, i)):
            continue
        story.add("organisation", i, last, "organisation.called", 0.76)


def _is_family_here(tokens: Tokens, i: int) -> bool:
    """Whether a word ends a longer name elsewhere in the text: a person's family name."""
    return any(
        word == tokens.low[i] and at != i and tokens.capital[at - 1] and tokens.near(at - 1, at)
        for at, word in enumerate(tokens.low[1 : len(tokens)], 1)
    )


def deals(story: Story) -> None:
    """Take who "has acquired the rights": "Sideshow and Janus Films have snapped up …"."""
    tokens = story.tokens
    low = tokens.low
    for i in range(1, len(tokens)):
        if low[i] not in _BUYS or "rights" not in low[i + 1 : i + 8]:
            continue
        end = i - 1 if low[i - 1] in ("has", "have", "had") else i
        for _ in range(3):
            first = end
            while first and tokens.capital[first - 1] and story.owner[first - 1] is None and tokens.near(first - 1, i):
                first -= 1
            if first < end and chunks.name_like(story, first, end) < 0.85 and low[first] not in w.FUNCTION:
                story.add("organisation", first, end, "organisation.deal", 0.74)
            while end and story.kind_at(end - 1) == "organisation":
                end -= 1
            if low[end - 1] not in ("and", ",", "&"):
                break
            end -= 1


def beside(story: Story) -> None:
    """Take "Hashd al-Shaabi media head", "Basirah Group officials": what has officials is a body."""
    tokens = story.tokens
    low, capital = tokens.low, tokens.capital
    for i in range(2, len(tokens)):
        if (
            low[i] not in _HAS_THESE
            or capital[i]
            or not capital[i - 1]
            or story.owner[i - 1] is not None
            or tokens.possessive[i - 1]
        ):
            continue
        first = i - 1
        while (
            first
            and (capital[first - 1] or low[first - 1] in w.NAME_JOINS)
            and tokens.near(first - 1, i)
            and i - first < 4
            and story.owner[first - 1] is None
            and not tokens.possessive[first - 1]
        ):
            first -= 1
        while first < i and (low[first] in w.FUNCTION or low[first] in geography.DEMONYMS):
            first += 1
        if i - first >= 2 and not chunks.is_given(low[first]) and not story.titled[tokens.sentence[i]]:
            story.add("organisation", first, i, "organisation.beside", 0.68)


def parts(story: Story) -> None:
    """Say that the first of "the Children's Department of the Art Bureau" is part of the second."""
    tokens = story.tokens
    previous: tuple[int, int, Thing] | None = None
    for first, last, thing in story.runs(0, len(tokens)):
        if thing.kind in ("organisation", "festival") and previous is not None:
            between = tokens.low[previous[1] : first]
            if (
                previous[2].kind == "organisation"
                and between in (["of", "the"], ["of"], ["at", "the"])
                and previous[2] is not thing
            ):
                story.say(
                    "relation",
                    "organisation.part",
                    previous[0],
                    last,
                    0.85,
                    about=previous[2],
                    role="part_of",
                    object=thing,
                )
            elif (
                between
                and " ".join(between[-4:])
                in ("overseas arm of the", "arm of the", "branch of the", "part of the", "subsidiary of the")
                and previous[2].kind == "organisation"
                and len(between) <= 7
            ):
                story.say(
                    "relation",
                    "organisation.part",
                    previous[0],
                    last,
                    0.8,
                    about=previous[2],
                    role="part_of",
                    object=thing,
                )
        previous = (first, last, thing)


def aliases(story: Story) -> None:
    """Take "Popular Mobilization Units – Hashd al-Shaabi" and "… Organization (NADO)" for two names of one body."""
    tokens = story.tokens
    low = tokens.low
    for first, last, thing in list(story.runs(0, len(tokens))):
        if thing.kind != "organisation" or last + 1 >= len(low):
            continue
        bracket = low[last] == "("
        dash = low[last] in ("–", "—")
        known = low[last : last + 3] == ["also", "known", "as"] or low[last : last + 2] == ["known", "as"]
        start = last + 1 if bracket or dash else last + (3 if low[last] == "also" else 2) if known else 0
        if not start or start >= len(low) or not tokens.capital[start]:
            continue
        stop = start
        while (
            stop < len(low)
            and stop - start < 6
            and (tokens.capital[stop] or low[stop][:3] == "al-")
            and tokens.near(stop, start)
        ):
            stop += 1
        closes = stop < len(low) and (low[stop] == ")" if bracket else low[stop] in (",", ".", "–", "—", ";"))
        owner = story.owner[start]
        if not closes or stop - start > 5 or (owner is not None and owner.kind != "organisation"):
            continue
        if owner is not None and owner is not thing:
            story.remove(owner)
        if not story.free(start, stop):
            continue
        begin, end = tokens.span(start, stop)
        name = tokens.text[begin:end]
        if bracket and not name.isupper() and stop - start < 2:
            continue
        story.call(thing, name)
        for i in range(start, stop):
            story.owner[i] = thing
        thing.spots.take((begin, end))
        story.say(
            "naming",
            "organisation.alias",
            first,
            stop,
            0.8,
            about=thing,
            name=name,
            name_kind="acronym" if name.isupper() else "as_printed",
        )
