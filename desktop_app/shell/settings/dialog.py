"""The settings in a window of their own: pages at one side, a search over all of them, the rows of a page.

What is changed holds at once; closing asks nothing.
"""

from collections.abc import Iterable

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_app.contract import Host, SettingsPage
from desktop_app.services.settings import AnySetting
from desktop_app.shell.settings.row import SettingRow
from desktop_app.texts import translate
from desktop_app.widgets.fonts import interface_font, scaled
from desktop_app.widgets.labels import plain_label
from desktop_app.widgets.search_box import SearchBox
from desktop_app.widgets.theme import theme_changes

SIZE = (820, 560)
LIST_WIDTH, LIST_MOST = 190, 230
PAGE_ROW, PAGE_PAD = 28, 12


class _Page(QScrollArea):
    """A page with one row for each of its settings, or a widget of its own."""

    def __init__(self, host: Host, page: SettingsPage, settings: list[AnySetting]) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows = [SettingRow(host.services.settings, one) for one in settings]
        self.own = page.make(host) if page.make is not None else None
        self._title = page.title
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(20, 12, 20, 12)
        heading = plain_label(page.title)
        heading.setFont(interface_font(3, bold=True))
        layout.addWidget(heading)
        layout.addSpacing(6)
        for row in self.rows:
            layout.addWidget(row)
        if self.own is not None:
            layout.addWidget(self.own, 1)
        else:
            layout.addStretch(1)
        self.setWidget(body)

    def filter(self, words: list[str]) -> bool:
        """Show the rows that have all the words; return whether the page has something to show."""
        # A widget of a page's own tells what stands in it by its words.
        there = f"{self._title} {getattr(self.own, 'words', '')}".casefold()
        whole = all(word in there for word in words)
        found = [whole or all(word in row.words.casefold() for word in words) for row in self.rows]
        for row, shown in zip(self.rows, found, strict=True):
            row.setVisible(shown)
        return whole or any(found)

    def take_focus(self) -> None:
        """Give the keyboard to the first control of the page."""
        widget = self.nextInFocusChain()
        while widget is not None and self.isAncestorOf(widget):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(self):
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return
            widget = widget.nextInFocusChain()

    def to_defaults(self) -> None:
        """Give all settings of the page the values that they come with."""
        for row in self.rows:
            row.to_default()


class SettingsDialog(QDialog):
    """Not modal: what is changed can be seen behind it."""

    anew = Signal()
    """A window is wanted in which all settings hold."""

    def __init__(self, host: Host, pages: Iterable[SettingsPage], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Settings", "Settings"))
        self._settings = host.services.settings
        self.pages: dict[str, _Page] = {}
        self.box = SearchBox()
        self.box.setPlaceholderText(translate("Settings", "Search the settings"))
        self.box.setAccessibleName(translate("Settings", "Search the settings"))
        self.box.textChanged.connect(self._search)
        self.list = QListWidget()
        self.list.setProperty("ground", "pane")
        self.list.setAccessibleName(translate("Settings", "Pages"))
        self.list.setWordWrap(True)
        self._stack = QStackedWidget()
        self.box.left_down.connect(self.list.setFocus)
        for page in _joined(pages):
            self._add(host, page)
        self.list.currentItemChanged.connect(self._go)
        self._defaults = QPushButton(translate("Settings", "Back to defaults"))
        self._defaults.setAutoDefault(False)
        self._defaults.clicked.connect(self._to_defaults)
        self._anew = QPushButton(translate("Settings", "Open the window anew"))
        self._anew.setAutoDefault(False)
        self._anew.setToolTip(translate("Settings", "Some of what was changed shows in a new window only."))
        self._anew.clicked.connect(self.anew)
        self._anew.hide()
        close = QPushButton(translate("Settings", "Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        self._lay_out(close)
        self._at_start = {row.setting.name: self._value(row) for row in self._rows() if row.setting.next_window}
        self._settings.changed.connect(self._changed)
        theme_changes().changed.connect(self._fit)
        self._fit()
        self.resize(QSize(scaled(SIZE[0]), scaled(SIZE[1])).boundedTo(self.screen().availableSize()))
        self.list.setCurrentRow(0)

    def show_page(self, page_id: str) -> None:
        """Go to a page.

        Raises:
            KeyError: there is no such page.
        """
        self.box.clear()
        self.list.setCurrentRow(list(self.pages).index(page_id) if page_id in self.pages else -1)
        self.pages[page_id].take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape; Enter in a field does nothing but keep what is typed."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return
        if event.key() == Qt.Key.Key_F and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.box.setFocus()
            self.box.selectAll()
        else:
            super().keyPressEvent(event)

    def _add(self, host: Host, page: SettingsPage) -> None:
        # Only what is declared by now: a page may name what a feature brings later.
        made = _Page(host, page, list(page.settings))
        self.pages[page.id] = made
        item = QListWidgetItem(page.title)
        item.setData(Qt.ItemDataRole.UserRole, page.id)
        self.list.addItem(item)
        self._stack.addWidget(made)

    def _lay_out(self, close: QPushButton) -> None:
        side = QVBoxLayout()
        side.setContentsMargins(12, 12, 0, 12)
        side.addWidget(self.box)
        side.addWidget(self.list, 1)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(20, 0, 12, 12)
        buttons.addWidget(self._defaults)
        buttons.addStretch(1)
        buttons.addWidget(self._anew)
        buttons.addWidget(close)
        main = QVBoxLayout()
        main.addWidget(self._stack, 1)
        main.addLayout(buttons)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(side)
        layout.addLayout(main, 1)

    def _search(self, text: str) -> None:
        words = text.casefold().split()
        first = None
        for number, page in enumerate(self.pages.values()):
            shown = page.filter(words)
            self.list.item(number).setHidden(not shown)
            if shown and first is None:
                first = number
        current = self.list.currentItem()
        if first is not None and (current is None or current.isHidden()):
            self.list.setCurrentRow(first)

    def _go(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            page = self.pages[item.data(Qt.ItemDataRole.UserRole)]
            self._stack.setCurrentWidget(page)
            self._defaults.setVisible(bool(page.rows))

    def _to_defaults(self) -> None:
        page = self._stack.currentWidget()
        if isinstance(page, _Page):
            page.to_defaults()

    def _rows(self) -> list[SettingRow]:
        return [row for page in self.pages.values() for row in page.rows]

    def _value(self, row: SettingRow) -> object:
        return self._settings.value_of(row.setting)

    def _changed(self, _name: str) -> None:
        now = {row.setting.name: self._value(row) for row in self._rows() if row.setting.next_window}
        self._anew.setVisible(now != self._at_start)

    def _fit(self) -> None:
        width = min(scaled(LIST_WIDTH), max(LIST_MOST, self.screen().availableSize().width() // 4))
        self.list.setFixedWidth(width)
        # A long title takes a second line.
        metrics, room = self.list.fontMetrics(), QRect(0, 0, width - 2 * PAGE_PAD, 1000)
        for at in range(self.list.count()):
            item = self.list.item(at)
            high = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, item.text()).height()
            item.setSizeHint(QSize(0, max(scaled(PAGE_ROW), high + scaled(PAGE_ROW) - metrics.height())))
        self.box.setFixedWidth(width)


def _joined(pages: Iterable[SettingsPage]) -> list[SettingsPage]:
    """Return the pages in their order, those with the same id as one."""
    found: dict[str, SettingsPage] = {}
    for page in pages:
        before = found.get(page.id)
        settings = (*before.settings, *page.settings) if before is not None else page.settings
        first = before or page
        found[page.id] = SettingsPage(first.id, first.title, settings, first.make)
    return list(found.values())
