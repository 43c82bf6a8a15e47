"""Where Tab leads: Qt has what is made later at the end of the whole window."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def tab_place(parent: QWidget) -> QWidget:
    """Return what keeps a place in the order of Tab, where Tab itself never stops: Qt puts nothing behind what takes no
    focus at all.
    """
    place = QWidget(parent)
    place.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    place.hide()
    return place


def stops_in(widget: QWidget) -> list[QWidget]:
    """Return what Tab stops at in a widget that is all in the same window, as it was made."""
    # Not asked of Qt's own chain: its answers would die with this widget in Python.
    inside = [widget, *(one for one in widget.findChildren(QWidget) if one.window() is widget.window())]
    return [one for one in inside if stops_at(one)]


def stops_at(widget: QWidget) -> bool:
    """Tell whether Tab stops at a widget while it is seen."""
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None


def lead_on(before: QWidget, stops: Sequence[QWidget]) -> None:
    """Let Tab lead from a widget to these, in their order."""
    for one in stops:
        if stops_at(one):
            QWidget.setTabOrder(before, one)
            before = one
