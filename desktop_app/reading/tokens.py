"""A text as words: cut once, looked at by every rule.

Places are code points of the frozen text. Lists run side by side, one entry for each token, because the rules look at
some four hundred tokens of an article and have ten milliseconds for all of it.
"""

import re
from bisect import bisect_left, bisect_right
from collections import Counter

from database.folding import letters

PADDING = 24
"""Empty tokens behind the last one, in every list."""
WORD, NUMBER, MARK = 0, 1, 2
"""What a token is: letters, figures (also 43rd, 8-15, 2020-11-16, 1980s), or one other sign."""

_SIGNS = r"\w\u0300-\u036f\u064b-\u065f\u0670"
_APOSTROPHES = "’'ʼ‘"
_TOKEN = re.compile(
    r"\d+(?:[.,:/–-]\d+)*(?:st|nd|rd|th|s|[’']s)?(?![\w])"  # figures
    r"|(?:[^\W\d_]\.){2,}"  # U.S., J.J.
    rf"|[{_SIGNS}]+(?:[{_APOSTROPHES}&·‐‑-][{_SIGNS}]+)*"
    r"|[^\s\x00-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
)
_ABBREVIATIONS = """
    mr mrs ms dr prof st sen rep gov gen col lt capt sgt rev hon jr sr vs inc ltd co corp no vol dir prod feat
    ft jan feb mar apr jun jul aug sep sept oct nov dec
"""
#: A full stop after one of these ends no sentence.
_SHORT = frozenset(_ABBREVIATIONS.split())
_ENDS = frozenset(".!?؟…۔")
_CLOSING = frozenset("”’\"')]»")
_LONGEST_SENTENCE = 400
"""Tokens; a text without any end of a sentence is cut there, so that no rule looks at all of it for each word."""
_WRAPPED = 60
"""A line of so many characters that ends in no mark may be cut by its length alone."""

_LINE_BEGINS = re.compile(r"(?<=[^\s.!?…:”»])[ \t]*\r?\n([^\W_])")
"""The first sign of a line whose line before ends no sentence."""


class _SameLength(dict[int, str]):
    """For `str.translate`: one sign for one, folded where the folded form is one sign."""

    def __missing__(self, code: int) -> str:
        sign = chr(code)
        if sign in _APOSTROPHES:
            folded = "'"
        elif sign in "‐‑":
            folded = "-"
        else:
            folded = letters.fold_character(sign)
            if len(folded) != 1:
                # A vowel mark goes later, with the place that it holds.
                folded = "\x01" if not folded else sign
        self[code] = folded
        return folded


_FOLDED = _SameLength()


def same_length_fold(text: str) -> str:
    """Return the text in small letters without diacritics, one sign for one."""
    if text.isascii():
        return text.lower()
    return text.translate(_FOLDED)


class Tokens:
    """The tokens of a text, in lists that run side by side.

    Attributes:
        text: the frozen text.
        low: folded words: small letters, no diacritics, Persian forms of Arabic letters, without a possessive 's.
        start, end: code points; the end leaves out a possessive 's.
        kind: WORD, NUMBER or MARK.
        capital: whether a word begins with a capital.
        possessive: whether 's stood behind it.
        sentence: the number of the sentence that it is in.
        bounds: first token of each sentence, and one more past the last.
    """

    __slots__ = (
        "_wrapped",
        "bounds",
        "capital",
        "count",
        "end",
        "kind",
        "low",
        "possessive",
        "sentence",
        "start",
        "text",
    )

    def __init__(
        self, text: str, start: int = 0, end: int | None = None, ranges: tuple[tuple[int, int], ...] | None = None
    ) -> None:
        """Cut the text between two code points, or within ranges of them, each of which begins a sentence."""
        self.text = text
        self._wrapped: bool | None = None
        self.low: list[str] = []
        self.start: list[int] = []
        self.end: list[int] = []
        self.kind: list[int] = []
        self.capital: list[bool] = []
        self.possessive: list[bool] = []
        stop = len(text) if end is None else end
        for first, last in ((start, stop),) if ranges is None else ranges:
            self._cut(max(first, start), min(last, stop))
        self.sentence: list[int] = []
        self.bounds: list[int] = []
        self.count = len(self.low)
        self._part_sentences()
        self._pad()

    def __len__(self) -> int:
        """Return the number of tokens, without those behind the end."""
        return self.count

    def _pad(self) -> None:
        """Put empty tokens behind the end: a rule that looks a few words ahead meets nothing there."""
        behind = len(self.text) + 1
        self.low += [""] * PADDING
        self.start += [behind] * PADDING
        self.end += [behind] * PADDING
        self.kind += [MARK] * PADDING
        self.capital += [False] * PADDING
        self.possessive += [False] * PADDING
        self.sentence += [-1] * PADDING

    def _cut(self, first: int, last: int) -> None:
        text = self.text
        if last <= first:
            return
        folded = same_length_fold(text[first:last])
        marked = "\x01" in folded
        for match in _TOKEN.finditer(text, first, last):
            start, end = match.span()
            sign = text[start]
            if sign.isdigit():
                kind = NUMBER
            elif end - start > 1 or sign.isalpha():
                kind = WORD
            else:
                kind = MARK
            owns = False
            if kind == WORD and end - start > 2 and text[end - 2] in _APOSTROPHES and text[end - 1] in "sS":
                end -= 2
                owns = True
            low = folded[start - first : end - first] if kind != MARK else sign
            self.low.append(low.replace("\x01", "") if marked else low)
            self.start.append(start)
            self.end.append(end)
            self.kind.append(kind)
            self.capital.append(kind == WORD and sign.isupper())
            self.possessive.append(owns)

    def _part_sentences(self) -> None:
        text, low, start, end = self.text, self.low, self.start, self.end
        number = 0
        begins = True
        line_start = 0
        for i in range(self.count):
            if i:
                gap = text[end[i - 1] : start[i]]
                if "\n" in gap or "\r" in gap:
                    begins = self._line_ends(i, gap, line_start)
                    line_start = start[i]
                elif low[i - 1] in _ENDS or (i > 1 and text[start[i - 1]] in _CLOSING and low[i - 2] in _ENDS):
                    begins = self._stop_ends(i)
            if i and not begins and i - self.bounds[-1] >= _LONGEST_SENTENCE:
                begins = True
            if begins:
                if i:
                    number += 1
                self.bounds.append(i)
                begins = False
            self.sentence.append(number)
        self.bounds.append(self.count)

    def _line_ends(self, i: int, gap: str, line_start: int) -> bool:
        if gap.count("\n") + gap.count("\r") - gap.count("\r\n") > 1:
            return True
        long = self.end[i - 1] - line_start >= _WRAPPED
        if not long or self.low[i - 1] in _ENDS or self.low[i - 1] in (":", "”", "»"):
            return True
        following = self.text[self.start[i]]
        return (following.isupper() or following.isdigit()) and not self._is_wrapped()

    def _is_wrapped(self) -> bool:
        """Whether the lines were cut by their length alone: many then begin with a small letter."""
        if self._wrapped is None:
            counts = Counter("small" if line[1].islower() else "high" for line in _LINE_BEGINS.finditer(self.text))
            self._wrapped = 2 * counts["small"] >= counts["high"]
        return self._wrapped

    def _stop_ends(self, i: int) -> bool:
        """Whether a sentence ends before this token, which follows a full stop or its closing mark."""
        text = self.text
        if self.start[i] == self.end[i - 1]:
            return False
        following = text[self.start[i]]
        if following.islower() or following in ",;:)،؛":
            return False
        stop = i - 1 if self.low[i - 1] in _ENDS else i - 2
        if text[self.start[stop]] != "." or not stop:
            return True
        before = self.low[stop - 1]
        if self.end[stop - 1] != self.start[stop]:
            return True
        return not (before in _SHORT or (len(before) == 1 and before.isascii() and before.isalpha()))

    def words(self, first: int, last: int) -> str:
        """Return the text of the tokens from one to another, the last left out."""
        return self.text[self.start[first] : self.end[last - 1]] if last > first else ""

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Return the code points of the tokens from one to another, the last left out."""
        return self.start[first], self.end[last - 1]

    def within(self, start: int, end: int) -> tuple[int, int]:
        """Return the tokens (from, past the last) that lie within code points."""
        return bisect_left(self.start, start), bisect_right(self.end, end)

    def near(self, i: int, j: int) -> bool:
        """Whether both tokens stand in one sentence."""
        return self.sentence[i] == self.sentence[j]
