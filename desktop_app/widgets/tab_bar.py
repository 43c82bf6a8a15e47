"""The tabs above the middle of the window: hidden while there is only one."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QTabBar, QToolButton, QWidget

from desktop_app.directions import isolate, isolated_in
from desktop_app.texts import translate
from desktop_app.values import value
from desktop_app.widgets.fonts import scaled
from desktop_app.widgets.icons import icon
from desktop_app.widgets.theme import ICON, theme_changes

WIDEST = 232
"""Width of a tab at the most, in device-independent pixels; a longer title is cut and stands in the tooltip."""
LEAST = 128
"""Width that a tab keeps where it wants more and there are many."""
CLOSE_SIGN = 14


@value
class TabTitle:
    """What stands on a tab; the first one cannot be closed."""

    text: str
    icon: str = ""


class TabBar(QTabBar):
    """Emits `chosen` and `close_asked` with the number of a tab; who listens shows the new state by `show_tabs`."""

    chosen = Signal(int)
    close_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles: tuple[TabTitle, ...] = ()
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setUsesScrollButtons(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(translate("Tabs", "Tabs"))
        self.currentChanged.connect(self.chosen)
        theme_changes().changed.connect(self._fit)
        self._fit()
        self.hide()

    def show_tabs(self, titles: Sequence[TabTitle], current: int) -> None:
        """Show these tabs, the one with the number *current* open."""
        self.blockSignals(True)
        while self.count() > len(titles):
            self.removeTab(self.count() - 1)
        while self.count() < len(titles):
            self._append()
        for number, title in enumerate(titles):
            if self._titles[number : number + 1] != (title,):
                self._name(number, title)
        self._titles = tuple(titles)
        self.setCurrentIndex(current)
        self.blockSignals(False)
        self.setVisible(len(titles) > 1)

    def tabSizeHint(self, index: int) -> QSize:
        """Return the size that a tab wants, no wider than the widest."""
        wanted = super().tabSizeHint(index)
        return QSize(min(WIDEST, wanted.width()), wanted.height())

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Let long titles give way to short ones where there is no room for all."""
        wanted = self.tabSizeHint(index)
        return QSize(min(LEAST, wanted.width()), wanted.height())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the middle button close a tab."""
        number = self.tabAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.MiddleButton and number > 0:
            self.close_asked.emit(number)
        else:
            super().mouseReleaseEvent(event)

    def _append(self) -> None:
        number = self.addTab("")
        if number == 0:
            return
        button = QToolButton(self)
        button.setIcon(icon("x"))
        button.setIconSize(QSize(scaled(CLOSE_SIGN), scaled(CLOSE_SIGN)))
        button.setAutoRaise(True)
        button.setProperty("closes", True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self.close_asked.emit(self._number_of(button)))
        self.setTabButton(number, QTabBar.ButtonPosition.RightSide, button)

    def _fit(self) -> None:
        """Let the signs have the size of the type."""
        self.setIconSize(QSize(scaled(ICON), scaled(ICON)))
        for button in self.findChildren(QToolButton):
            if button.property("closes"):
                button.setIconSize(QSize(scaled(CLOSE_SIGN), scaled(CLOSE_SIGN)))

    def _number_of(self, button: QToolButton) -> int:
        side = QTabBar.ButtonPosition.RightSide
        return next(number for number in range(self.count()) if self.tabButton(number, side) is button)

    def _name(self, number: int, title: TabTitle) -> None:
        # A single & would be taken for the mark of a key; what is cut is cut at the end of its own direction.
        self.setTabText(number, isolate(title.text.replace("&", "&&")))
        self.setTabToolTip(number, title.text)
        self.setAccessibleTabName(number, title.text)
        if title.icon:
            self.setTabIcon(number, icon(title.icon))
        button = self.tabButton(number, QTabBar.ButtonPosition.RightSide)
        if button is not None:
            name = translate("Tabs", "Close {title}").format(title=isolated_in(title.text, self.isRightToLeft()))
            button.setAccessibleName(name)
            button.setToolTip(name)
