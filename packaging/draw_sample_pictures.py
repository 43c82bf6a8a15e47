"""Draw the pictures of the sample catalogue: a newspaper page as if scanned, and a poster.

Nothing of them comes from elsewhere: the page is set from the sample's own text, the drawings are lines. Run it
after a change of that text, look at the pictures, and set the rectangle in `readings/tide-bell-restored.toml` to what
is printed.
"""

import os
import random
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter, QPainterPath, QPen, QTextLayout, QTextOption

SAMPLE = Path(__file__).resolve().parent.parent / "resources" / "sample"
PAGE_WIDTH, PAGE_HEIGHT, MARGIN, GAP = 1000, 1120, 70, 30
INK, PAPER, GREY = QColor("#262320"), QColor("#f1ecdf"), QColor("#8d867a")


def font(size: int, *, bold: bool = False, italic: bool = False) -> QFont:
    """Return the type of the page in pixels."""
    made = QFont("DejaVu Serif")
    made.setPixelSize(size)
    made.setBold(bold)
    made.setItalic(italic)
    return made


def set_text(painter: QPainter, text: str, box: QRectF, type_: QFont) -> tuple[float, str]:
    """Set text into a column; return where it ended and the words that had no room."""
    layout = QTextLayout(text, type_)
    option = QTextOption(Qt.AlignmentFlag.AlignJustify)
    layout.setTextOption(option)
    layout.beginLayout()
    y, used = 0.0, 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(box.width())
        if y + line.height() > box.height():
            break
        line.setPosition(QPointF(0, y))
        y += line.height()
        used = line.textStart() + line.textLength()
    layout.endLayout()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        if line.textStart() < used:
            line.draw(painter, box.topLeft())
    return box.top() + y, text[used:]


def bell(painter: QPainter, box: QRectF) -> None:
    """Draw a bell over waves."""
    painter.setPen(QPen(INK, 2))
    painter.drawRect(box)
    middle, top = box.center().x(), box.top() + 30
    path = QPainterPath(QPointF(middle - 20, top))
    path.cubicTo(middle - 80, top + 40, middle - 60, top + 120, middle - 110, top + 150)
    path.lineTo(middle + 110, top + 150)
    path.cubicTo(middle + 60, top + 120, middle + 80, top + 40, middle + 20, top)
    path.closeSubpath()
    painter.fillPath(path, GREY)
    painter.drawPath(path)
    painter.setBrush(INK)
    painter.drawEllipse(QPointF(middle, top + 165), 16, 16)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for row in range(3):
        waves(painter, box.left() + 8, box.bottom() - 44 + row * 14, box.width() - 16, 3)


def waves(painter: QPainter, left: float, y: float, width: float, thick: float) -> None:
    """Draw a line of waves."""
    painter.setPen(QPen(INK, thick))
    path = QPainterPath(QPointF(left, y))
    count = int(width // 40)
    for number in range(count):
        start = left + number * width / count
        step = width / count
        path.cubicTo(start + step / 3, y - 12, start + step * 2 / 3, y + 12, start + step, y)
    painter.drawPath(path)


def page() -> QImage:
    """Set the clipping and say where its first sentence stands."""
    _, _, *paragraphs = [
        part
        for part in (SAMPLE / "articles" / "tide-bell-restored.txt").read_text(encoding="utf-8").split("\n\n")
        if part
    ]
    image = QImage(PAGE_WIDTH, PAGE_HEIGHT, QImage.Format.Format_Grayscale8)
    image.fill(PAPER)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(INK)
    painter.setFont(font(22))
    painter.drawText(QRectF(MARGIN, 40, 860, 30), Qt.AlignmentFlag.AlignLeft, "The Bay Weekly")
    painter.drawText(QRectF(MARGIN, 40, 860, 30), Qt.AlignmentFlag.AlignRight, "Saturday, July 5, 2025  ·  3")
    painter.drawLine(MARGIN, 80, PAGE_WIDTH - MARGIN, 80)
    painter.setFont(font(64, bold=True))
    painter.drawText(QRectF(MARGIN, 110, 860, 90), Qt.AlignmentFlag.AlignLeft, "“The Tide Bell”")
    painter.drawText(QRectF(MARGIN, 190, 860, 90), Qt.AlignmentFlag.AlignLeft, "rings again")
    painter.drawLine(MARGIN, 300, PAGE_WIDTH - MARGIN, 300)
    column = (PAGE_WIDTH - 2 * MARGIN - GAP) / 2
    bell(painter, QRectF(MARGIN + column + GAP, 340, column, 270))
    paragraphs.pop()
    painter.setPen(INK)
    painter.setFont(font(18, italic=True))
    below = 650
    painter.drawText(
        QRectF(MARGIN + column + GAP, 618, column, 30), Qt.AlignmentFlag.AlignLeft, "Drawing: The Bay Weekly"
    )
    boxes = [
        QRectF(MARGIN, 340, column, PAGE_HEIGHT - 340 - MARGIN),
        QRectF(MARGIN + column + GAP, below + 24, column, PAGE_HEIGHT - below - 24 - MARGIN),
    ]
    y = boxes[0].top()
    for number, words in enumerate(paragraphs):
        first = y
        while words:
            room = QRectF(boxes[0].left(), y, column, boxes[0].bottom() - y)
            y, words = set_text(painter, words, room, font(22))
            if words:
                boxes.pop(0)
                y = boxes[0].top()
        if number == 0:
            where = (MARGIN / PAGE_WIDTH, first / PAGE_HEIGHT, column / PAGE_WIDTH, (y - first) / PAGE_HEIGHT)
            print("first paragraph:", [round(part, 3) for part in where])
        y += 14
    painter.end()
    return grained(image)


def grained(image: QImage) -> QImage:
    """Give the page a few specks and few greys, as a small scan has."""
    chance = random.Random(7)
    painter = QPainter(image)
    for _ in range(260):
        painter.setPen(QColor(*(chance.choice((90, 150, 200)),) * 3))
        painter.drawPoint(chance.randrange(image.width()), chance.randrange(image.height()))
    painter.end()
    return image.convertToFormat(QImage.Format.Format_Indexed8, [QColor(g, g, g).rgb() for g in range(0, 256, 17)])


def poster() -> QImage:
    """Draw the poster of “Paper Harbour”: folded paper on lines of waves."""
    image = QImage(600, 860, QImage.Format.Format_RGB32)
    image.fill(QColor("#dfe7ea"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for points, colour in (
        (((110, 470), (490, 470), (420, 590), (180, 590)), "#b5543c"),
        (((300, 190), (300, 450), (150, 450)), "#f6f3ea"),
        (((312, 230), (312, 450), (440, 450)), "#cfc7b2"),
    ):
        path = QPainterPath(QPointF(*points[0]))
        for point in points[1:]:
            path.lineTo(QPointF(*point))
        painter.fillPath(path, QColor(colour))
    for row in range(4):
        waves(painter, 60, 620 + row * 24, 480, 4)
    painter.setPen(INK)
    for text, size, top in (("PAPER HARBOUR", 50, 60), ("بندر کاغذی", 44, 730), ("Shirin Barzavand", 24, 800)):
        painter.setFont(font(size, bold=size > 30))
        painter.drawText(QRectF(0, top, 600, 70), Qt.AlignmentFlag.AlignHCenter, text)
    painter.end()
    return image


def main() -> int:
    """Draw both pictures."""
    application = QGuiApplication(sys.argv[:1])
    folder = SAMPLE / "pictures"
    folder.mkdir(exist_ok=True)
    for name, image in (("bay-weekly-page-3", page()), ("paper-harbour-poster", poster())):
        image.save(str(folder / f"{name}.png"), "PNG", 1)
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
