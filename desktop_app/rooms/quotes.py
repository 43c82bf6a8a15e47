"""The words that a fact stands on, in the middle of their sentence. Runs on a worker: no widgets, no SQL."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from database.queries.press import SourceLine
from database.queries.statements import EvidenceRow
from desktop_app.wording.sources import article_in_words, in_order
from desktop_app.wording.wording import Wording

MOST = 3
"""Sources quoted; the others are told by their number."""
AROUND = 110
"""Code points shown before and after the words, within their paragraph."""
LONGEST = 400
"""Code points of the words themselves."""


@dataclass(frozen=True, slots=True)
class Quote:
    """One source: its name, and its words with what stands around them."""

    source: str
    before: str
    words: str
    after: str


def quotes_of(
    evidence: Sequence[EvidenceRow], texts: Mapping[int, str], sources: Mapping[int, SourceLine], wording: Wording
) -> tuple[Quote, ...]:
    """Return the first sources with their words, the press before outside sources."""
    found = []
    for row in in_order(evidence):
        if row.kind == "outside":
            found.append(Quote(wording.translate("Quotes", "Outside source"), "", row.citation, ""))
        elif row.article is not None and row.article.id in sources:
            source = article_in_words(sources[row.article.id], wording)
            text = texts.get(row.text_id or 0, "")
            if row.start is not None and row.end is not None and text[row.start : row.end] == row.exact:
                found.append(excerpt(source, text, row.start, row.end))
            else:
                words = row.exact or row.transcription
                found.append(Quote(source, "", words or wording.translate("Quotes", "the whole article"), ""))
    return tuple(found[:MOST])


def texts_of(evidence: Sequence[EvidenceRow]) -> list[int]:
    """Return the ids of the text versions that are quoted."""
    return [row.text_id for row in evidence if row.text_id is not None]


def excerpt(source: str, text: str, start: int, end: int) -> Quote:
    """Return code points *start* to *end* with the words around them, no further than their paragraph."""
    first = max(text.rfind(sign, 0, start) for sign in "\n\r") + 1
    ends = [at for sign in "\n\r" if (at := text.find(sign, end)) >= 0]
    last = min(ends, default=len(text))
    before, after = text[first:start], text[end:last]
    if len(before) > AROUND:
        before = f"… {_from_a_word(before[-AROUND:])}"
    if len(after) > AROUND:
        after = f"{_to_a_word(after[:AROUND])} …"
    words = text[start:end]
    if len(words) > LONGEST:
        words, after = f"{_to_a_word(words[:LONGEST])} …", ""
    return Quote(source, _one_line(before), _one_line(words), _one_line(after))


def _from_a_word(text: str) -> str:
    return text[text.find(" ") + 1 :]


def _to_a_word(text: str) -> str:
    return text[: text.rfind(" ")] if " " in text else text


def _one_line(text: str) -> str:
    """Return *text* without line ends, its blanks at both ends kept: words may stand right beside it."""
    return text.replace("\r\n", " ").replace("\n", " ").replace("\r", " ")
