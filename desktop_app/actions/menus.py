"""Menus whose keys read properly where the window reads from right to left."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStyleOptionMenuItem

from desktop_app.directions import isolate

_KEY = "\t"
"""Qt puts a key behind the text of its action, after this sign."""


class KeyMenu(QMenu):
    """Qt draws the key of an action in the direction of the menu, so that ``Ctrl++`` would read ``++Ctrl``."""

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        """Say how an entry is drawn: its key by itself, in its own direction."""
        super().initStyleOption(option, action)
        if self.isRightToLeft() and _KEY in option.text:
            text, _, key = option.text.partition(_KEY)
            option.text = f"{text}{_KEY}{isolate(key)}"
