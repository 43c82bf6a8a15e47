"""Lines of lists, in English: "Best Actor: Hanno Weir (Stone Fruit)" taken apart at its signs."""

from collections.abc import Iterator
from typing import NamedTuple

from desktop_app.reading.english import chunks, geography, title_edges
from desktop_app.reading.english import words as w
from desktop_app.reading.english.ordinals import is_year
from desktop_app.reading.story import Story
from desktop_app.reading.tokens import MARK, NUMBER, WORD

_SIGNS = frozenset([",", "–", "—", "-", "|", "/", "(", ")", ":", ";", "•", "·"])
_WORDS = frozenset(["by", "dir", "directed", "d", "for", "from"])
_QUOTES = frozenset(["“", "”", '"', "«", "»", "‘", "’", "'"])
_LONGEST = 14
_VERBS = frozenset(["went", "goes", "won", "wins", "was", "were", "has", "had", "received", "receives"])
DASHES = frozenset(["–", "—", "-", "|", "•", "·"])


class Segment(NamedTuple):
    """Tokens between two signs of a line, the last left out, and the sign or word in front."""

    first: int
    last: int
    sign: str


def segments(story: Story, first: int, last: int) -> list[Segment]:
    """Return what stands between the signs of a line; quotation marks are left out."""
    tokens = story.tokens
    low = tokens.low
    found: list[Segment] = []
    sign, begin = "", first
    i = first
    while i <= last:
        cut = i == last or (
            (low[i] in _SIGNS and not _within_name(story, i, first))
            or (low[i] in _WORDS and not tokens.capital[i] and not (low[i] in ("for", "from") and _in_title(story, i)))
        )
        if not cut:
            i += 1
            continue
        start, end = begin, i
        while start < end and (low[start] in _QUOTES or low[start] == "."):
            start += 1
        while end > start and (low[end - 1] in _QUOTES or low[end - 1] in (".", ",")):
            end -= 1
        if start < end:
            found.append(Segment(start, end, sign))
        if i < last:
            # "dir.", "directed by": the later word says no more than the first.
            sign = sign if start >= end and low[i] in ("by", ":") and sign in _WORDS else low[i]
        i += 1
        begin = i
    return list(_parted(story, found))


def _parted(story: Story, found: list[Segment]) -> Iterator[Segment]:
    """Yield the segments of "Low Water by A and Stone Fruit by B" with "A" and "Stone Fruit" apart."""
    low = story.tokens.low
    for at, one in enumerate(found):
        joins = [k for k in range(one.first + 1, one.last - 1) if low[k] in ("and", "&")]
        if one.sign == "by" and joins and at + 1 < len(found) and found[at + 1].sign == "by":
            yield Segment(one.first, joins[0], one.sign)
            yield Segment(joins[0] + 1, one.last, "and")
        else:
            yield one


def _within_name(story: Story, i: int, first: int) -> bool:
    """Whether a sign is written without blanks between two words, and so is part of a name."""
    tokens = story.tokens
    if tokens.low[i] not in ("-", "–", ":", "/") or i == first:
        return False
    return tokens.end[i - 1] == tokens.start[i] and tokens.end[i] == tokens.start[i + 1] and tokens.low[i] != "/"


def _in_title(story: Story, i: int) -> bool:
    """Whether "for" or "from" joins two words of a title: "A Manual for Widows"."""
    tokens = story.tokens
    low = tokens.low
    following = i + 1
    before = i - 1
    return (
        tokens.kind[before] == WORD
        and low[following] not in ("the", "a", "an")
        and chunks.is_common(low[before])
        and not chunks.is_family(low[before])
        and chunks.is_common(low[following])
    )


def is_country(story: Story, segment: Segment) -> bool:
    """Whether a segment is a place or several: "France", "United Kingdom and Ireland"."""
    low = story.tokens.low
    words = " ".join(low[segment.first : segment.last]).replace(" and ", " & ").split(" & ")
    return all(title_edges.is_place(one) or one in geography.DEMONYMS for one in words)


def is_title(story: Story, first: int, last: int) -> bool:
    """Whether tokens are printed like a title: a capital or a figure in front, capitals but for small words."""
    tokens = story.tokens
    if not 0 < last - first <= _LONGEST or not (tokens.capital[first] or tokens.kind[first] == NUMBER):
        return False
    if story.dated[first] and (last - first > 1 and not tokens.capital[last - 1]):
        return False
    if any(tokens.low[i] in _VERBS and not tokens.capital[i] for i in range(first, last)):
        return False
    long = [i for i in range(first, last) if tokens.kind[i] != MARK and tokens.low[i] not in w.TITLE_JOINS]
    high = sum(tokens.capital[i] or tokens.kind[i] == NUMBER for i in long)
    return bool(long) and high >= 0.75 * len(long)


def is_name(story: Story, first: int, last: int) -> bool:
    """Whether tokens are printed like the name of a person."""
    tokens = story.tokens
    if not 2 <= last - first <= 6:
        return False
    return all(
        tokens.capital[i]
        or tokens.low[i] in w.NAME_JOINS
        or tokens.low[i] == "."
        or tokens.low[i][:3] in ("al-", "el-")
        or (tokens.kind[i] == WORD and tokens.low[i][:2] in ("d'", "o'"))
        for i in range(first, last)
    )


def names_in(story: Story, segment: Segment) -> list[tuple[int, int]]:
    """Return the persons of "A and B", or none where the segment is no list of names."""
    low = story.tokens.low
    found: list[tuple[int, int]] = []
    begin = segment.first
    for i in range(segment.first, segment.last + 1):
        if i == segment.last or low[i] in ("and", "&"):
            if not is_name(story, begin, i):
                return []
            found.append((begin, i))
            begin = i + 1
    return found


def bracketed_facts(story: Story, first: int, last: int) -> bool:
    """Whether tokens inside brackets only say where and when: "Colombia/Chile", "Iran, 2023", "18 min"."""
    tokens = story.tokens
    low = tokens.low
    known = False
    i = first
    while i < last:
        length = next((n for n in (3, 2, 1) if i + n <= last and title_edges.is_place(" ".join(low[i : i + n]))), 0)
        if length:
            known, i = True, i + length
            continue
        if is_year(low[i]):
            known = True
        elif low[i] not in (",", "/", "-", "–", "and", "&", "min", "minutes", "'") and tokens.kind[i] != NUMBER:
            return False
        i += 1
    return known
