"""The words of a page of a PDF file with their places, as the file's text layer has them.

The signs come from PDFium one by one; what belongs together is told by where they stand, since files hold spaces that
are none, none where one is seen, and Persian and Arabic words in either order.
"""

import ctypes
import math
import re
import time
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from desktop_app.intake.page_layout import Word
from desktop_app.intake.visual_order import Sign, is_mark, plain

MOST_SIGNS = 100_000
"""Of a page: a page of a broadsheet in small print has 30,000."""
PAGE_SECONDS = 20.0
"""After which a page is given up: one of 30,000 signs takes half a second on a slow computer."""
_BOLD = re.compile(rb"bold|black|heavy|demi", re.IGNORECASE)
_LINE_END_HYPHEN = "\x02"
#: Parts of the height of a letter: beyond the first a word ends, beyond the second what follows is looked at afresh.
#: Signs of a page that are asked for how they are measured, and the height of a line as a part of the font's size.
_SAMPLES = 60
_LINE = 1.2
_JOINERS = ("\u200c", "\u200d")
_JOINER = 0.05
_LAM_ALEF, _ALEF_LAM = re.compile("ل[اأإآٱ]"), re.compile("[اأإآٱ]ل")
_WORD_GAP = 0.15
#: Where the file has a blank less will do: letters hang over (f, j), and what is seen of the blank is narrower.
_BLANK_GAP = 0.06
_BLANK_SIGNS = 2
#: The same between the ink of two letters, which has the blank around both with it.
_INK_GAP, _INK_BLANK_GAP = 0.2, 0.16
_RUN_GAP = 1.0
_SAME_BASE = 0.3
#: Points: words are looked up by rows of this height.
_ROW = 12.0
#: Radians: more than this is written up or down the page.
_UPRIGHT = 0.2
_MOST_PICTURES = 200
_SMALLEST_PICTURE = 0.03


class PageTooLong(Exception):
    """A page that holds too much, or took too long."""


@dataclass(frozen=True, slots=True)
class PageWords:
    """What a page holds.

    Attributes:
        words: with places in points from the upper left corner of the page as it is shown.
        turned: the words that are written up or down the page, in the file's order.
        pictures: left, top, right and bottom of the pictures on it.
        broken: the share of signs that stand for no letter, because the file does not say for which.
        blank: nothing at all is drawn on it.
    """

    words: tuple[Word, ...]
    turned: str
    pictures: tuple[tuple[float, float, float, float], ...]
    broken: float
    blank: bool = False


@dataclass(slots=True)
class _Placed:
    text: str
    left: float
    right: float
    base: float
    height: float
    index: int
    after_blank: bool = False


def words_of(page: Any, size: tuple[float, float]) -> PageWords:
    """Return the words of a page; the caller holds the lock of the library.

    Args:
        page: of pypdfium2.
        size: its width and height as it is shown, in points.

    Raises:
        PageTooLong: see there.
    """
    import pypdfium2.raw as pdfium

    to_shown = _transform(pdfium, page, size)
    text_page = page.get_textpage()
    try:
        tight = _are_tight(pdfium, text_page, text_page.count_chars())
        signs, turned, broken = _signs(pdfium, text_page, to_shown, tight=tight)
        _order_in_ligatures(signs)
        runs = _runs([one for one in signs if not is_mark(one.text)])
        found = [(number, word) for number, run in enumerate(runs, 1) for word in _split(run, tight=tight)]
        _with_marks([word for _, word in found], [one for one in signs if is_mark(one.text)])
        words = tuple(_word(pdfium, text_page, word, number) for number, word in found)
    finally:
        text_page.close()
    blank = not pdfium.FPDFPage_CountObjects(page)
    return PageWords(words, turned, _pictures(pdfium, page, to_shown, size), broken, blank)


class _Shown:
    """Takes places of the file (from below, before the page is turned) to places as shown (from above)."""

    def __init__(self, origin: tuple[float, float], across: tuple[float, float], up: tuple[float, float]) -> None:
        self.origin, self.across, self.up = origin, across, up

    def point(self, x: float, y: float) -> tuple[float, float]:
        return (
            self.origin[0] + x * self.across[0] + y * self.up[0],
            self.origin[1] + x * self.across[1] + y * self.up[1],
        )

    def box(self, left: float, bottom: float, right: float, top: float) -> tuple[float, float, float, float]:
        one, other = self.point(left, bottom), self.point(right, top)
        return min(one[0], other[0]), min(one[1], other[1]), max(one[0], other[0]), max(one[1], other[1])


_FINE = 1_000_000


def _transform(pdfium: Any, page: Any, size: tuple[float, float]) -> _Shown:
    x, y = ctypes.c_double(), ctypes.c_double()

    def place(across: int, down: int) -> tuple[float, float]:
        pdfium.FPDF_DeviceToPage(page, 0, 0, _FINE, _FINE, 0, across, down, x, y)
        return x.value, y.value

    corner, right, low = place(0, 0), place(_FINE, 0), place(0, _FINE)
    width, height = size
    # From the places of three corners in the file: a turn by quarters and a shift.
    ax, ay = (right[0] - corner[0]) / width, (right[1] - corner[1]) / width
    bx, by = (low[0] - corner[0]) / height, (low[1] - corner[1]) / height
    whole = ax * by - ay * bx or 1.0
    across, up = (by / whole, -ay / whole), (-bx / whole, ax / whole)
    origin = (-(corner[0] * across[0] + corner[1] * up[0]), -(corner[0] * across[1] + corner[1] * up[1]))
    return _Shown(origin, across, up)


def _signs(pdfium: Any, text_page: Any, to_shown: _Shown, *, tight: bool) -> tuple[list[_Placed], str, float]:
    count = text_page.count_chars()
    if count > MOST_SIGNS:
        raise PageTooLong
    ends = time.monotonic() + PAGE_SECONDS
    box, x, y = pdfium.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
    edges = [ctypes.c_double() for _ in range(4)]
    signs: list[_Placed] = []
    turned: list[str] = []
    broken = letters = 0
    at = 0
    blank = -1
    while at < count:
        if not at % 500 and time.monotonic() > ends:
            raise PageTooLong
        here = at
        code = pdfium.FPDFText_GetUnicode(text_page, at)
        at += 1
        if 0xD800 <= code < 0xDC00 and at < count:
            code = 0x10000 + ((code - 0xD800) << 10) + (pdfium.FPDFText_GetUnicode(text_page, at) - 0xDC00)
            at += 1
        text = "-" if code == ord(_LINE_END_HYPHEN) else chr(code) if 0 < code < 0x110000 else "\ufffd"
        if text.isspace():
            blank = at
            if turned and turned[-1] != " ":
                turned.append(" ")
            continue
        letters += 1
        if _stands_for_nothing(text):
            broken += 1
            continue
        if not pdfium.FPDFText_GetLooseCharBox(text_page, here, box):
            continue
        pdfium.FPDFText_GetCharOrigin(text_page, here, x, y)
        # Clockwise.
        angle = -pdfium.FPDFText_GetCharAngle(text_page, here)
        if not _level(angle, to_shown):
            turned.append(plain(text))
            continue
        left, top, right, bottom = to_shown.box(box.left, box.bottom, box.right, box.top)
        if is_mark(text) and pdfium.FPDFText_GetCharBox(text_page, here, *edges):
            # Its own width is none: where it is drawn tells its letter.
            left, _, right, _ = to_shown.box(edges[0].value, edges[2].value, edges[1].value, edges[3].value)
        origin, base = to_shown.point(x.value, y.value)
        height = max(bottom - top, 0.1)
        if tight and (em := _em(pdfium, text_page, here)):
            height = _LINE * em
        if text in _JOINERS:
            # It has no width, whatever the font says, and stands where the letters beside it meet or overlap.
            left = right = origin - _JOINER * height
        signs.append(_Placed(plain(text), left, right, base, height, here, blank == here))
    return signs, "".join(turned).strip(), broken / letters if letters else 0.0


def _are_tight(pdfium: Any, text_page: Any, count: int) -> bool:
    """Whether the places of the signs are those of their ink alone, because their font does not say how high it is.

    So it is with the fonts that browsers draw into a page: a low letter is then no smaller than the others.
    """
    box = pdfium.FS_RECTF()
    edges = [ctypes.c_double() for _ in range(4)]
    seen = same = 0
    for at in range(0, count, max(1, count // _SAMPLES)):
        if not pdfium.FPDFText_GetLooseCharBox(text_page, at, box) or box.right <= box.left:
            continue
        if pdfium.FPDFText_GetCharBox(text_page, at, *edges):
            seen += 1
            loose, ink = (box.bottom, box.top), (edges[2].value, edges[3].value)
            same += max(abs(one - other) for one, other in zip(loose, ink, strict=True)) < 0.01
    return 2 * same > seen


def _em(pdfium: Any, text_page: Any, at: int) -> float:
    """Return the size of a sign's font on the page, in points; 0 where it cannot be told."""
    matrix = pdfium.FS_MATRIX()
    if not pdfium.FPDFText_GetMatrix(text_page, at, matrix):
        return 0.0
    size: float = pdfium.FPDFText_GetFontSize(text_page, at) * math.hypot(matrix.c, matrix.d)
    return size


def _order_in_ligatures(signs: list[_Placed]) -> None:
    """Put the letters of Persian and Arabic ligatures in the order in which they are read, where the other way round.

    The library gives the letters of a form the other way round where the program that made the file put its forms from
    left to right. Of the one ligature that every font has, lam and alef, the order is known, and tells that of all.
    """
    groups: list[list[_Placed]] = []
    for before, one in pairwise(signs):
        if (before.left, before.right) != (one.left, one.right) or one.index != before.index + 1:
            continue
        if any(unicodedata.bidirectional(sign.text[:1]) != "AL" for sign in (before, one)):
            continue
        if groups and groups[-1][-1] is before:
            groups[-1].append(one)
        else:
            groups.append([before, one])
    words = ["".join(sign.text for sign in group) for group in groups]
    if not any(_ALEF_LAM.fullmatch(word) for word in words) or any(_LAM_ALEF.fullmatch(word) for word in words):
        return
    for group in groups:
        for sign, text in zip(group, [sign.text for sign in reversed(group)], strict=True):
            sign.text = text


def _level(angle: float, to_shown: _Shown) -> bool:
    """Whether a sign at this angle in the file (radians) stands upright on the page as shown."""
    across = (
        math.cos(angle) * to_shown.across[0] + math.sin(angle) * to_shown.up[0],
        math.cos(angle) * to_shown.across[1] + math.sin(angle) * to_shown.up[1],
    )
    return across[0] > 0 and abs(math.atan2(across[1], across[0])) < _UPRIGHT


def _stands_for_nothing(text: str) -> bool:
    return text == "\ufffd" or unicodedata.category(text) in ("Cc", "Co", "Cn", "Cs")


def _runs(signs: list[_Placed]) -> Iterator[list[_Placed]]:
    """Give the signs that follow each other in the file and stand beside each other on a line."""
    run: list[_Placed] = []
    for one in signs:
        if run and not _beside(run[-1], one):
            yield run
            run = []
        run.append(one)
    if run:
        yield run


def _beside(before: _Placed, one: _Placed) -> bool:
    height = min(before.height, one.height)
    gap = max(one.left - before.right, before.left - one.right)
    return abs(one.base - before.base) < _SAME_BASE * height and gap < _RUN_GAP * height


def _split(run: list[_Placed], *, tight: bool) -> Iterator[list[_Placed]]:
    """Give the words of a run from left to right."""
    gap, blank = (_INK_GAP, _INK_BLANK_GAP) if tight else (_WORD_GAP, _BLANK_GAP)
    word: list[_Placed] = []
    reach = -math.inf
    for one in sorted(run, key=lambda placed: placed.left):
        if word and one.left - reach > (blank if _apart(word[-1], one) else gap) * one.height:
            yield word
            word = []
        word.append(one)
        reach = max(reach, one.right)
    if word:
        yield word


def _apart(before: _Placed, one: _Placed) -> bool:
    """Whether the file has a blank between two signs that it has one after the other, in either direction."""
    later = max(before, one, key=lambda sign: sign.index)
    return later.after_blank and abs(before.index - one.index) <= _BLANK_SIGNS


def _with_marks(words: list[list[_Placed]], marks: list[_Placed]) -> None:
    """Give each mark to the word that it stands over or under; files hold them anywhere."""
    rows: dict[int, list[list[_Placed]]] = {}
    for word in words:
        rows.setdefault(round(word[0].base / _ROW), []).append(word)
    for mark in marks:
        middle = (mark.left + mark.right) / 2
        row = round(mark.base / _ROW)
        near = [
            (max(min(one.left for one in word) - middle, middle - max(one.right for one in word), 0.0), distance, word)
            for at in (row - 1, row, row + 1)
            for word in rows.get(at, ())
            if (distance := abs(word[0].base - mark.base)) < word[0].height
        ]
        if near:
            min(near, key=lambda one: one[:2])[2].append(mark)


def _word(pdfium: Any, text_page: Any, word: list[_Placed], run: int) -> Word:
    first = word[0]
    matrix = pdfium.FS_MATRIX()
    size = pdfium.FPDFText_GetFontSize(text_page, first.index)
    if pdfium.FPDFText_GetMatrix(text_page, first.index, matrix):
        size *= math.hypot(matrix.c, matrix.d)
    if not 0.5 < size < 10 * first.height:
        size = first.height / 1.2
    signs = _joined(word)
    # A mark may be as wide as the blank beside its letter.
    letters = [one for one in signs if not is_mark(one.text)] or signs
    left, right = min(one.left for one in letters), max(one.right for one in letters)
    return Word(tuple(signs), left, right, first.base, size, int(_is_bold(pdfium, text_page, first.index)), run)


def _joined(word: list[_Placed]) -> list[Sign]:
    """Return the signs; those that one form stands for (a ligature of the file) as one, in the file's order."""
    signs: list[Sign] = []
    for one in sorted(word, key=lambda placed: placed.index):
        before = signs[-1] if signs else None
        if before is not None and not is_mark(one.text) and (before.left, before.right) == (one.left, one.right):
            signs[-1] = Sign(before.text + one.text, one.left, one.right)
        else:
            signs.append(Sign(one.text, one.left, one.right))
    return signs


def _is_bold(pdfium: Any, text_page: Any, index: int) -> bool:
    flags = ctypes.c_int()
    length = pdfium.FPDFText_GetFontInfo(text_page, index, None, 0, flags)
    if not 0 < length < 500:
        return False
    name = ctypes.create_string_buffer(length)
    pdfium.FPDFText_GetFontInfo(text_page, index, name, length, flags)
    return bool(_BOLD.search(name.value))


def _pictures(
    pdfium: Any, page: Any, to_shown: _Shown, size: tuple[float, float]
) -> tuple[tuple[float, float, float, float], ...]:
    found: list[tuple[float, float, float, float]] = []
    for number, one in enumerate(page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=3)):
        if number == _MOST_PICTURES:
            break
        left, top, right, bottom = to_shown.box(*one.get_bounds())
        if (right - left) * (bottom - top) > _SMALLEST_PICTURE * size[0] * size[1]:
            found.append((left, top, right, bottom))
    return tuple(found)
