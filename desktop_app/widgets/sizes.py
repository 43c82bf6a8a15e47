"""How large a window of its own begins."""

from PySide6.QtWidgets import QWidget

from desktop_app.widgets.fonts import scaled

BESIDE = 80
"""Pixels of the screen that such a window leaves free."""


def resize_on_screen(window: QWidget, width: int, height: int) -> None:
    """Give a window a size, in pixels at the usual size of the type; in large type no more than the screen has."""
    screen = window.screen().availableSize()
    window.resize(min(scaled(width), screen.width() - BESIDE), min(scaled(height), screen.height() - BESIDE))
