"""From a `ReaderText` to a laid-out document: paragraphs by direction and segment, nothing added between
them.
"""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from desktop_app.directions import reads_right_to_left
from desktop_app.widgets.fonts import interface_font
from desktop_app.widgets.reader_text import ReaderSegment, ReaderText, Utf16Map, displayed
from desktop_app.widgets.tokens import Tokens

LINE_HEIGHT = 150.0
"""Per cent of the face's own line."""
PARAGRAPH_GAP = 10.0
INDENT = 20.0
TOP = 12
"""Pixels above the first line, so that there is room for labels over its words."""
FOLDED_KINDS = frozenset({"boilerplate"})
MUTED_KINDS = frozenset({"metadata_line", "boilerplate", "caption", "photo_credit", "byline", "dateline"})


@dataclass(frozen=True, slots=True)
class _Style:
    """How a whole paragraph of one segment kind looks: points larger, weight, indent, space above, a ground."""

    steps: float = 0.0
    bold: bool = False
    italic: bool = False
    indent: float = 0.0
    above: float = 0.0
    height: float = LINE_HEIGHT
    ground: bool = False


_STYLES = {
    "headline": _Style(steps=7.0, bold=True, height=120.0),
    "subhead": _Style(steps=2.0, bold=True, height=130.0),
    "overline": _Style(steps=-1.0, bold=True, height=130.0),
    "crosshead": _Style(steps=0.5, bold=True, above=8.0, height=130.0),
    "metadata_line": _Style(steps=-1.0),
    "byline": _Style(steps=-1.0),
    "lead": _Style(bold=True),
    "pull_quote": _Style(steps=2.0, italic=True, indent=INDENT, above=6.0),
    "caption": _Style(steps=-1.0, indent=INDENT),
    "photo_credit": _Style(steps=-1.5, indent=INDENT),
    "box": _Style(indent=INDENT, ground=True),
    "table": _Style(indent=INDENT, ground=True),
    "boilerplate": _Style(steps=-1.0),
}
_PLAIN = _Style()


@dataclass(frozen=True, slots=True)
class BuiltDocument:
    """What the reader keeps of a built document: positions, and the blocks that can be folded away."""

    positions: Utf16Map
    folded_blocks: tuple[int, ...]


def build_document(
    document: QTextDocument, content: ReaderText, colours: Tokens, steps: float, part: tuple[int, int] | None = None
) -> BuiltDocument:
    """Fill *document* with *content*, its type *steps* points larger than the reader's own size.

    The text goes in sign for sign; only the head (meta line, devised headline) stands before it. With *part* only this
    range of it is shown, and the head only where it begins the text.
    """
    first, last = part or (0, len(content.text))
    document.clear()
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(interface_font(steps))
    document.setDocumentMargin(0)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    head = [(content.meta, "metadata_line"), (content.headline, "headline")]
    for text, kind in head:
        if text and first == 0:
            _format_block(cursor, kind, _rtl(text), colours, steps)
            cursor.insertText(text)
            cursor.insertBlock()
    positions = Utf16Map(content.text, cursor.position(), first, last)
    cursor.setBlockFormat(QTextBlockFormat())
    cursor.setCharFormat(QTextCharFormat())
    shown = displayed(content.text[first:last])
    cursor.insertText(shown)
    root = document.rootFrame().frameFormat()
    root.setTopMargin(TOP)
    document.rootFrame().setFrameFormat(root)
    folded = _format_paragraphs(document, content, shown, positions, colours, steps)
    cursor.endEditBlock()
    return BuiltDocument(positions, tuple(folded))


def _format_paragraphs(
    document: QTextDocument,
    content: ReaderText,
    shown: str,
    positions: Utf16Map,
    colours: Tokens,
    steps: float,
) -> list[int]:
    folded: list[int] = []
    start, rtl, previous = positions.start, False, ""
    around = _Segments(content.segments)
    cursor = QTextCursor(document)
    for line in shown.split("\n"):
        end = start + len(line)
        cursor.setPosition(positions.to_qt(start))
        rtl = _rtl(line, rtl)
        segments = around.touching(start, end)
        empty = not line.strip("\u200b\ufeff \t\xa0")
        kind = previous if empty else _kind_of(segments, start, end)
        if not empty:
            cursor.setPosition(positions.to_qt(end), QTextCursor.MoveMode.KeepAnchor)
            _format_block(cursor, kind, rtl, colours, steps)
            _format_parts(cursor, segments, start, end, positions, colours)
        else:
            _close_up(cursor)
        if kind in FOLDED_KINDS:
            folded.append(cursor.block().blockNumber())
        start, previous = end + 1, kind
    return folded


class _Segments:
    """Finds the segments of a paragraph without looking at all of them."""

    def __init__(self, segments: tuple[ReaderSegment, ...]) -> None:
        self._ordered = sorted(segments, key=lambda one: one.start)
        self._starts = [one.start for one in self._ordered]
        self._reach = list(accumulate((one.end for one in self._ordered), max))

    def touching(self, start: int, end: int) -> tuple[ReaderSegment, ...]:
        """Return the segments that begin before the end of a range and may reach into it."""
        low, high = bisect_right(self._reach, start), bisect_left(self._starts, end)
        return tuple(self._ordered[low:high])


def _kind_of(segments: tuple[ReaderSegment, ...], start: int, end: int) -> str:
    """Return the kind of the segment that covers most of a paragraph, or "body" where none covers half of
    it.
    """
    best, most = "body", (end - start) / 2
    for segment in segments:
        covered = min(end, segment.end) - max(start, segment.start)
        if covered > most:
            best, most = segment.kind, covered
    return best


def _format_block(cursor: QTextCursor, kind: str, rtl: bool, colours: Tokens, steps: float) -> None:
    style = _STYLES.get(kind, _PLAIN)
    block = QTextBlockFormat()
    direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    block.setLayoutDirection(direction)
    block.setLineHeight(style.height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    block.setTopMargin(style.above)
    block.setBottomMargin(PARAGRAPH_GAP if kind != "metadata_line" else PARAGRAPH_GAP / 2)
    block.setLeftMargin(style.indent)
    block.setRightMargin(style.indent)
    if style.ground:
        block.setBackground(QColor(colours.pane))
    cursor.setBlockFormat(block)
    signs = QTextCharFormat()
    signs.setFontPointSize(interface_font(steps + style.steps).pointSizeF())
    signs.setFontWeight(QFont.Weight.DemiBold if style.bold else QFont.Weight.Normal)
    signs.setFontItalic(style.italic)
    signs.setForeground(QColor(colours.muted if kind in MUTED_KINDS else colours.text))
    cursor.setCharFormat(signs)


def _format_parts(
    cursor: QTextCursor,
    segments: tuple[ReaderSegment, ...],
    start: int,
    end: int,
    positions: Utf16Map,
    colours: Tokens,
) -> None:
    """Mute the part of a paragraph that is a dateline, a byline or the like, and leave the rest as it is."""
    part = QTextCursor(cursor)
    for segment in segments:
        left, right = max(start, segment.start), min(end, segment.end)
        if segment.kind in MUTED_KINDS and left < right:
            part.setPosition(positions.to_qt(left))
            part.setPosition(positions.to_qt(right), QTextCursor.MoveMode.KeepAnchor)
            signs = QTextCharFormat()
            signs.setForeground(QColor(colours.muted))
            part.mergeCharFormat(signs)


def _close_up(cursor: QTextCursor) -> None:
    """Make an empty line of the source invisible: the gap between paragraphs stands for it."""
    block = QTextBlockFormat()
    block.setLineHeight(0.1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    cursor.setBlockFormat(block)


def _rtl(text: str, otherwise: bool = False) -> bool:
    """Whether a paragraph reads right to left; *otherwise* where no letter of it says."""
    direction = reads_right_to_left(text)
    return otherwise if direction is None else direction
