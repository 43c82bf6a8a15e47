"""Words as they stand on a page, from left to right, put into the order in which they are read. Pure.

A page holds signs at places. Persian and Arabic are written from the right, figures and Latin words in them from the
left; a file may hold the signs in either order, so only the places count.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

_TO_RIGHT = frozenset({"L"})
_TO_LEFT = frozenset({"R", "AL"})
_FIGURES = frozenset({"EN", "AN"})
#: Between two figures they belong to the number: 1,200 · 12:30 · 1402/05/06.
_WITHIN_NUMBERS = frozenset({"CS", "ES", "ET"})
_FORMS = re.compile("[\ufb00-\ufb06\ufb1d-\ufdff\ufe70-\ufefc]")
_PAIRS = {"(": ")", "[": "]", "{": "}", "«": "»", "‹": "›"}
_CLOSING = {close: opening for opening, close in _PAIRS.items()}


@dataclass(frozen=True, slots=True)
class Sign:
    """A sign, or several that have one form (a ligature), with its left and right edge."""

    text: str
    left: float
    right: float


def plain(text: str) -> str:
    """Return a text with the letters in place of their forms on a page (ligatures, initial, final, …)."""
    return _FORMS.sub(lambda match: unicodedata.normalize("NFKC", match.group()), text)


def lean(text: str) -> int:
    """Return how many letters more are read from the right (above 0) or from the left (below 0)."""
    kinds = [unicodedata.bidirectional(sign) for sign in text]
    return sum(kind in _TO_LEFT for kind in kinds) - sum(kind in _TO_RIGHT for kind in kinds)


def is_mark(text: str) -> bool:
    """Whether a sign stands above or below another one."""
    return bool(text) and unicodedata.category(text[0]) == "Mn"


def word_as_read(signs: Iterable[Sign]) -> str:
    """Return the word that these signs are."""
    bases = sorted((one for one in signs if not is_mark(one.text)), key=lambda one: one.left)
    marks = [one for one in signs if is_mark(one.text)]
    texts = [one.text for one in bases]
    for mark in marks:
        if not bases:
            texts.append(mark.text)
            continue
        middle = (mark.left + mark.right) / 2
        near = min(range(len(bases)), key=lambda at: max(bases[at].left - middle, middle - bases[at].right, 0.0))
        texts[near] += mark.text
    if not any(unicodedata.bidirectional(sign) in _TO_LEFT for text in texts for sign in text):
        return "".join(texts)
    return "".join(_runs_as_read(texts))


def order_as_read(words: Sequence[str], *, from_right: bool) -> list[int]:
    """Return the places of the words of a line, given from left to right, in the order in which they are read."""
    if not from_right:
        order = list(range(len(words)))
        return _turned(order, [_side(word) for word in words], inner=1)
    order = list(reversed(range(len(words))))
    return _turned(order, [_side(words[at]) for at in order], inner=-1)


def brackets_as_read(text: str) -> str:
    """Return a paragraph with its brackets opening before they close, where they do not and some are read from right.

    A page shows them mirrored or not; which one a file names is its program's habit.
    """
    if not any(unicodedata.bidirectional(sign) in _TO_LEFT for sign in text):
        return text
    signs = list(text)
    for opening, close in _PAIRS.items():
        places = [at for at, sign in enumerate(signs) if sign in (opening, close)]
        balanced = all((signs[at] == opening) == (number % 2 == 0) for number, at in enumerate(places))
        if balanced or len(places) % 2 or _nested(signs, places, opening):
            continue
        for number, at in enumerate(places):
            signs[at] = opening if number % 2 == 0 else close
    return "".join(signs)


def _nested(signs: Sequence[str], places: Sequence[int], opening: str) -> bool:
    depth = 0
    for at in places:
        depth += 1 if signs[at] == opening else -1
        if depth < 0:
            return False
    return depth == 0


def _side(word: str) -> int:
    """Return 1 for a word from the right, -1 for one from the left, 0 for figures and points."""
    kinds = {unicodedata.bidirectional(sign) for sign in word}
    return 1 if kinds & _TO_LEFT else -1 if kinds & _TO_RIGHT else 0


def _turned(order: list[int], sides: Sequence[int], inner: int) -> list[int]:
    """Return an order with the runs of the *inner* side turned round; what has no side between two goes with them."""
    result: list[int] = []
    at = 0
    while at < len(order):
        if sides[at] != inner:
            result.append(order[at])
            at += 1
            continue
        last = at
        for following in range(at + 1, len(order)):
            if sides[following] == -inner:
                break
            if sides[following] == inner:
                last = following
        result += reversed(order[at : last + 1])
        at = last + 1
    return result


def _runs_as_read(texts: Sequence[str]) -> list[str]:
    """Return the signs of a word from the right, given from left to right: its figures and Latin keep their order."""
    inner = [_runs_to_right(text) for text in texts]
    for at in range(1, len(texts) - 1):
        if inner[at - 1] and inner[at + 1] and unicodedata.bidirectional(texts[at][0]) in _WITHIN_NUMBERS:
            inner[at] = True
    result: list[str] = []
    for from_left, run in reversed([(key, list(run)) for key, run in groupby(range(len(texts)), lambda at: inner[at])]):
        result += [texts[at] for at in (run if from_left else reversed(run))]
    return result


def _runs_to_right(text: str) -> bool:
    return unicodedata.bidirectional(text[0]) in _TO_RIGHT | _FIGURES
