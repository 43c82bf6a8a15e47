"""What stands in quotation marks: titles, names of sections, speech. Pairs are found in one pass."""

from typing import NamedTuple

from desktop_app.reading.tokens import MARK, Tokens

_PAIRS = {"“": "”", "«": "»", "„": "“”", "‹": "›", "‘": "’", "「": "」", "『": "』"}
_LONGEST = 400
"""Tokens within one pair; beyond them a mark was only never closed."""


class Quote(NamedTuple):
    """Tokens within quotation marks: first, past the last (the marks themselves left out), and the opening mark."""

    first: int
    last: int
    mark: str


def find_quotes(tokens: Tokens) -> list[Quote]:
    """Return what is quoted, in order; the inner of two nested pairs too."""
    found: list[Quote] = []
    open_marks: list[tuple[int, str]] = []
    straight = -1
    text, start, kind = tokens.text, tokens.start, tokens.kind
    for i in range(len(tokens)):
        if kind[i] != MARK:
            continue
        sign = text[start[i]]
        if sign == '"' or (sign == "”" and not open_marks and straight >= 0 and text[start[straight]] == "”"):
            if straight < 0:
                straight = i
            else:
                if 1 < i - straight <= _LONGEST:
                    found.append(Quote(straight + 1, i, '"'))
                straight = -1
        elif sign in _PAIRS and not (open_marks and sign in _PAIRS[open_marks[-1][1]]):
            if len(open_marks) < 4:
                open_marks.append((i, sign))
            else:
                open_marks[:] = [(i, sign)]
        elif open_marks and sign in _PAIRS[open_marks[-1][1]]:
            first, mark = open_marks.pop()
            if 1 < i - first <= _LONGEST:
                found.append(Quote(first + 1, i, mark))
        elif sign == "'" and _is_opening(tokens, i):
            last = _closing(tokens, i)
            if last:
                found.append(Quote(i + 1, last, "'"))
        if straight >= 0 and i - straight > _LONGEST:
            straight = -1
        if open_marks and i - open_marks[0][0] > _LONGEST:
            open_marks.clear()
    found.sort()
    return found


def _is_opening(tokens: Tokens, i: int) -> bool:
    """Whether a straight single mark opens: a blank before, a capital right after."""
    if i + 1 >= len(tokens) or tokens.end[i] != tokens.start[i + 1]:
        return False
    return (i == 0 or tokens.end[i - 1] < tokens.start[i] or tokens.kind[i - 1] == MARK) and (
        tokens.capital[i + 1] or tokens.kind[i + 1] != MARK
    )


def _closing(tokens: Tokens, i: int) -> int:
    """Return where a title in straight single marks ends, or 0; titles are short."""
    for k in range(i + 2, min(i + 14, len(tokens))):
        sign = tokens.text[tokens.start[k]]
        if sign == "'" and tokens.kind[k] == MARK and tokens.end[k - 1] == tokens.start[k]:
            return k
        if tokens.sentence[k] != tokens.sentence[i]:
            return 0
    return 0
