"""Icons from SVG files, drawn in the theme's colour at the size that the screen needs."""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from desktop_app.paths import resources_folder
from desktop_app.widgets.theme import tokens

MIRRORED = frozenset({"arrow-left", "arrow-right", "chevron-left", "chevron-right", "undo-2", "redo-2"})
"""Icons that point along the line of reading: drawn the other way round in a right-to-left window."""

STROKE = "1.75"
"""Width of the lines in the 24 px grid of the files: their own 2 is heavy beside text."""


class _Engine(QIconEngine):
    """Draws one SVG when it is asked for, so that theme, zoom and screen may change at any time."""

    def __init__(self, name: str, colour: str) -> None:
        super().__init__()
        self._name = name
        self._colour = colour

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        painter.save()
        if self._name in MIRRORED and QApplication.isRightToLeft():
            painter.translate(2 * rect.x() + rect.width(), 0)
            painter.scale(-1, 1)
        painter.setOpacity(0.45 if mode is QIcon.Mode.Disabled else 1.0)
        _renderer(self._name, getattr(tokens(), self._colour)).render(painter, QRectF(rect))
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return QPixmap.fromImage(image)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        # The size comes in device-independent pixels.
        pixmap = self.pixmap(size * scale, mode, state)
        pixmap.setDevicePixelRatio(scale)
        return pixmap

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._colour)


def icon(name: str, colour: str = "muted") -> QIcon:
    """Return the icon *name* in the token *colour*.

    Raises:
        FileNotFoundError: there is no file of that name in ``resources/icons/lucide``.
    """
    if name not in _names():
        raise FileNotFoundError(f"{name}.svg")
    return QIcon(_Engine(name, colour))


@cache
def _folder() -> Path:
    return resources_folder() / "icons" / "lucide"


@cache
def _names() -> frozenset[str]:
    """Return which icons there are; each is read when it is drawn for the first time."""
    return frozenset(file.stem for file in _folder().iterdir())


def _source(name: str) -> str:
    return (_folder() / f"{name}.svg").read_text(encoding="utf-8")


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    text = _source(name).replace("currentColor", colour).replace('stroke-width="2"', f'stroke-width="{STROKE}"')
    return QSvgRenderer(QByteArray(text.encode("utf-8")))
