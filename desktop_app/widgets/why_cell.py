"""Why a row is a hit, drawn with the name of the record: below it where a row has two lines, else behind it."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextLine, QTextOption
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from desktop_app.directions import reads_right_to_left
from desktop_app.widgets.reader_text import Utf16Map
from desktop_app.widgets.theme import tokens

PAD = 3
"""What Qt leaves free before the text of a cell."""
GAP = 14
NAME_SHARE = 0.62
"""The part of a cell that a name may take where why stands behind it."""
LEAD = 14
"""Signs before the first word that was looked for: of a longer line the beginning is left out."""
NARROWEST = 3
"""Pixels that a sign of a line takes at least, but for those that are not seen."""
_ELLIPSIS = "…"


def split(area: QRect, option: QStyleOptionViewItem, name: str, *, below: bool) -> tuple[QRect, QRect]:
    """Return where the name stands and where why does; the second is empty where there is no room for it."""
    if below:
        height = option.fontMetrics.lineSpacing()
        top = area.top() + max(0, (area.height() - 2 * height) // 2)
        return (
            QRect(area.left(), top, area.width(), height),
            QRect(area.left() + PAD, top + height, area.width() - 2 * PAD, height),
        )
    wanted = option.fontMetrics.horizontalAdvance(name) + 2 * PAD + 2
    width = min(wanted, max(int(area.width() * NAME_SHARE), area.width() - _least(option)))
    rest = area.width() - width - GAP
    if rest < _least(option) // 2:
        return area, QRect()
    first = QRect(area.left(), area.top(), width, area.height())
    second = QRect(area.left() + width + GAP, area.top(), rest, area.height())
    return QStyle.visualRect(option.direction, area, first), QStyle.visualRect(option.direction, area, second)


def paint_why(painter: QPainter, area: QRect, option: QStyleOptionViewItem, why: Any) -> None:
    """Draw the line in *area*: muted, with the words that were looked for in bold ink."""
    if area.isEmpty():
        return
    text, marks = shortened(why.text, why.marks)
    rtl = reads_right_to_left(text)
    own = option.direction is Qt.LayoutDirection.RightToLeft if rtl is None else rtl
    most = area.width() // NARROWEST
    layout, line = _laid(text, marks, option.font, right_to_left=own) if len(text) <= most else (None, None)
    if layout is None or line is None or line.naturalTextWidth() > area.width():
        # What cannot be seen is not laid out to find that out: a sentence takes three times as long as its beginning.
        beginning = text if len(text) <= most else text[:most] + _ELLIPSIS
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.Bold)
        kept = QFontMetrics(bold).elidedText(beginning, Qt.TextElideMode.ElideRight, area.width())
        end = len(kept) - 1
        within = [(start, min(last, end)) for start, last in marks if start < end]
        layout, line = _laid(kept, within, option.font, right_to_left=own)
    from_right = option.direction is Qt.LayoutDirection.RightToLeft
    left = area.right() + 1 - line.naturalTextWidth() if from_right else area.left()
    colours, chosen = tokens(), bool(option.state & QStyle.StateFlag.State_Selected)
    painter.save()
    painter.setClipRect(area)
    painter.setPen(QColor(colours.text if chosen else colours.muted))
    layout.draw(painter, QPointF(left, area.top() + (area.height() - line.height()) / 2))
    painter.restore()


def _laid(
    text: str, marks: Sequence[tuple[int, int]], font: QFont, *, right_to_left: bool
) -> tuple[QTextLayout, QTextLine]:
    """Return a text laid out in one line, with its marks."""
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.Bold)
    bold.setForeground(QColor(tokens().text))
    places, formats = Utf16Map(text), []
    for start, end in marks:
        part = QTextLayout.FormatRange()
        part.start, part.length, part.format = places.to_qt(start), places.to_qt(end) - places.to_qt(start), bold
        formats.append(part)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout = QTextLayout(text, font)
    layout.setFormats(formats)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return layout, line


def shortened(text: str, marks: tuple[tuple[int, int], ...]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Return a line without what stands too far before the first mark, cut at a blank."""
    first = marks[0][0] if marks else 0
    cut = text.rfind(" ", 0, max(0, first - LEAD) + 1) + 1 if first > LEAD else 0
    label_end = text.find(": ", 0, first) + 2
    if cut <= 1 or (label_end > 1 and cut <= label_end):
        return text, marks
    before = text[:label_end] if label_end > 1 else ""
    kept = f"{before}{_ELLIPSIS}{text[cut:]}"
    by = len(before) + len(_ELLIPSIS) - cut
    return kept, tuple((start + by, end + by) for start, end in marks)


def _least(option: QStyleOptionViewItem) -> int:
    return QFontMetrics(option.font).averageCharWidth() * 24
