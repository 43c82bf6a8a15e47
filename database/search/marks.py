"""Where the words of a query stand in a text, for marking them in the reader and in snippets.

The full-text index keeps no texts (it is contentless), so its own `snippet` and `highlight` cannot be used.
The places found here are code points of the original text, as everywhere in the program.
"""

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from database.folding import fold, fold_with_offsets, words
from database.folding.searching import word_spans

ELLIPSIS = "…"
#: Code points of a text that a snippet looks at together, and how many such pieces at most.
_PIECE = 1 << 17
_PIECES = 16
_NON_JOINER = "\u200c"


@dataclass(frozen=True, slots=True)
class Snippet:
    """A piece of a text on one line, and the places of the query's words in it (start, end; code points)."""

    text: str
    marks: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class _Hit:
    start: int
    end: int
    wanted: int
    """Which word of the query stands here."""


def find_folded(text: str, query_words: Sequence[str]) -> list[tuple[int, int]]:
    """Return start and end of every word of the text that the query asks for, in order, without overlaps.

    A query word is folded here too; one with `*` at its end stands for all words that begin with it. A query
    word that is several words ("al-Shaabi") asks for each of them. «میشود» also marks «می‌شود» as a whole.
    """
    return [(hit.start, hit.end) for hit in _hits(text, query_words)]


def find_typed(text: str, typed: str, most: int = 5000) -> list[tuple[int, int]]:
    """Return where a text has what somebody typed to find it in this text, in order, at most *most* places.

    One word is found at the beginnings of words, in any spelling; where no word begins so, and for several words, the
    folded signs are looked for as they stand. Long texts are looked through in pieces.
    """
    wanted = typed.strip().rstrip("*")
    if not fold(wanted).strip():
        return []
    found: list[tuple[int, int]] = []
    if len(words(wanted)) == 1:
        found = _in_pieces(text, lambda piece: find_folded(piece, [f"{wanted}*"]), most)
    return found or _in_pieces(text, lambda piece: _folded_signs(piece, fold(wanted)), most)


def _in_pieces(text: str, find: Callable[[str], list[tuple[int, int]]], most: int) -> list[tuple[int, int]]:
    """Look through a text paragraph-wise, since places cost 100 bytes a sign while they are looked for."""
    found: list[tuple[int, int]] = []
    start = 0
    while start < len(text) and len(found) < most:
        end = len(text)
        if end - start > _PIECE:
            end = start + _PIECE
            ends = [text.rfind(sign, start, end) for sign in ("\n", " ")]
            end = next((at + 1 for at in ends if at > start), end)
        found += [(start + first, start + last) for first, last in find(text[start:end])]
        start = end
    return found[:most]


def _folded_signs(text: str, wanted: str) -> list[tuple[int, int]]:
    folded, offsets = fold_with_offsets(text)
    pattern = re.compile(r"\s+".join(re.escape(part) for part in wanted.split()))
    found: list[tuple[int, int]] = []
    for match in pattern.finditer(folded):
        first, last = offsets[match.start()], _end_in_text(text, offsets[match.end() - 1] + 1)
        if not found or first >= found[-1][1]:
            found.append((first, last))
    return found


def snippet(text: str, query_words: Sequence[str], width: int = 160) -> Snippet:
    """Return the piece of at most `width` code points that holds the most different words of the query.

    Among equals the first is taken; without any hit, the beginning of the text. Pieces begin and end at word
    borders, with … where something was left out (not counted in the width); line breaks and runs of spaces
    become one space. A single word longer than the width is cut.
    """
    if len(text) > _PIECE:
        before, text, after = _first_piece(text, query_words)
    else:
        before = after = False
    hits = _hits(text, query_words)
    start, end = _window(text, hits, width)
    shown = [hit for hit in hits if hit.end > start and hit.start < end]
    line, places = _on_one_line(text[start:end])
    lead = ELLIPSIS if before or text[:start].strip() else ""
    tail = ELLIPSIS if after or text[end:].strip() else ""
    marks = tuple(
        (places[max(hit.start - start, 0)] + len(lead), places[min(hit.end, end) - start] + len(lead)) for hit in shown
    )
    return Snippet(f"{lead}{line}{tail}", marks)


def _first_piece(text: str, query_words: Sequence[str]) -> tuple[bool, str, bool]:
    """Return the first piece of a very long text that holds a word of the query, and whether there is text around it.

    Places cost 100 bytes a sign while they are looked for, so a whole book at once would fill the memory.
    """
    for start in range(0, min(len(text), _PIECE * _PIECES), _PIECE):
        piece = text[start : start + _PIECE]
        if _hits(piece, query_words):
            return start > 0, piece, start + _PIECE < len(text)
    return False, text[:_PIECE], True


def _hits(text: str, query_words: Sequence[str]) -> list[_Hit]:
    whole, prefixes = _wanted(query_words)
    if not whole and not prefixes:
        return []
    folded, offsets = fold_with_offsets(text)
    spans = [(start, end, folded[start:end]) for start, end in word_spans(folded)]
    chained = _NON_JOINER in text
    hits: list[_Hit] = []
    place = 0
    while place < len(spans):
        last = _last_of_chain(text, offsets, spans, place) if chained else place
        joined = "".join(word for _, _, word in spans[place : last + 1])
        asked = _asked(joined, whole, prefixes) if last > place else None
        if asked is None:
            last, asked = place, _asked(spans[place][2], whole, prefixes)
        if asked is not None:
            start = offsets[spans[place][0]]
            end = _end_in_text(text, offsets[spans[last][1] - 1] + 1)
            if hits and start < hits[-1].end:  # two words out of one sign, such as ﷺ
                start = hits[-1].end
            if start < end:
                hits.append(_Hit(start, end, asked))
        place = last + 1
    return hits


def _wanted(query_words: Sequence[str]) -> tuple[dict[str, int], dict[str, int]]:
    """Return the folded whole words and prefixes of the query, each with its number."""
    whole: dict[str, int] = {}
    prefixes: dict[str, int] = {}
    for number, typed in enumerate(query_words):
        parts = words(typed)
        if parts and typed.rstrip().endswith("*"):
            prefixes.setdefault(parts.pop(), number)
        for part in parts:
            whole.setdefault(part, number)
    return whole, prefixes


def _asked(word: str, whole: dict[str, int], prefixes: dict[str, int]) -> int | None:
    number = whole.get(word)
    if number is not None or not prefixes:
        return number
    return next((number for prefix, number in prefixes.items() if word.startswith(prefix)), None)


def _last_of_chain(text: str, offsets: list[int], spans: list[tuple[int, int, str]], first: int) -> int:
    """Return the last of the words that hang together with the first by non-joiners only."""
    last = first
    while last + 1 < len(spans):
        if text[offsets[spans[last][1]] : offsets[spans[last + 1][0]]].strip(_NON_JOINER):
            break
        last += 1
    return last


def _end_in_text(text: str, end: int) -> int:
    """Return the end of a word with the marks that follow its last letter and fold to nothing."""
    while end < len(text) and unicodedata.category(text[end])[0] == "M" and not fold(text[end]):
        end += 1
    return end


def _on_one_line(piece: str) -> tuple[str, list[int]]:
    """Return the piece with single spaces for all white space, and where each of its places has gone."""
    line = ""
    places: list[int] = []
    for character in piece:
        places.append(len(line))
        if not character.isspace():
            line += character
        elif line and line[-1] != " ":
            line += " "
    places.append(len(line))
    return line.rstrip(" "), places


def _window(text: str, hits: list[_Hit], width: int) -> tuple[int, int]:
    """Return start and end of the piece to show."""
    if len(text) <= width:
        return 0, len(text)
    if not hits:
        return 0, _border_before(text, width, 0)
    first, last = _best_run(hits, width)
    spare = max(0, width - (hits[last].end - hits[first].start))
    start = max(0, min(hits[first].start - spare // 3, len(text) - width))
    start = _border_after(text, start, hits[first].start)
    return start, _border_before(text, start + width, hits[first].start)


def _best_run(hits: list[_Hit], width: int) -> tuple[int, int]:
    """Return first and last hit of the run within the width that has the most different words."""
    best = (0, 0)
    most = 0
    last = -1
    counts: dict[int, int] = {}
    for first, hit in enumerate(hits):
        while last + 1 < len(hits) and (last < first or hits[last + 1].end - hit.start <= width):
            last += 1
            counts[hits[last].wanted] = counts.get(hits[last].wanted, 0) + 1
        if len(counts) > most:
            best, most = (first, last), len(counts)
        counts[hit.wanted] -= 1
        if not counts[hit.wanted]:
            del counts[hit.wanted]
    return best


def _border_after(text: str, place: int, limit: int) -> int:
    """Return the first beginning of a word at or after the place, at most the limit."""
    while 0 < place < limit and not text[place - 1].isspace():
        place += 1
    return place


def _border_before(text: str, place: int, limit: int) -> int:
    """Return the last end of a word at or before the place, or the place if there is none after the limit."""
    if place >= len(text):
        return len(text)
    border = place
    while border > limit and not text[border].isspace():
        border -= 1
    return border if border > limit else place
