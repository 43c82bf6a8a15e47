"""Boxes to tick in a list that can be seen in every look."""

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QAbstractItemView

from desktop_app.widgets.theme import theme_changes, tokens


def show_ticks(view: QAbstractItemView) -> None:
    """Give the boxes of a list an edge that stands out.

    Fusion draws it in a darker shade of the window's ground, which nobody sees on a dark one. Call it when the list has
    its place: the style sheet gives the palette back to a list that it meets for the first time.
    """
    view.ensurePolished()

    def colour() -> None:
        palette = QPalette(view.palette())
        palette.setColor(QPalette.ColorRole.Window, QColor(tokens().muted))
        view.setPalette(palette)

    colour()
    theme_changes().changed.connect(colour)
    view.destroyed.connect(lambda: theme_changes().changed.disconnect(colour))
