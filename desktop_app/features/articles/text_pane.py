"""Where an article is read: its text or the pages of its files, what is typed to find words, and what is stated."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.texts import translate
from desktop_app.widgets.find_bar import FindBar
from desktop_app.widgets.labels import plain_label
from desktop_app.widgets.page_view import PageView
from desktop_app.widgets.reader import Reader
from desktop_app.widgets.safe_page import SafePage
from desktop_app.widgets.tab_order import lead_on, tab_place


class TextPane(QWidget):
    """The reader and the page view in one place, with the find bar and room for the strip below them."""

    turned = Signal()
    """Text, page or the web page that the article came as was asked for, or something lies over them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reader = Reader()
        self.pages = PageView()
        self.original = SafePage()
        self.original.setAccessibleName(translate("Articles", "The page that the article came as"))
        self.find_bar = FindBar()
        self.find_bar.hide()
        self._note = plain_label("", "muted")
        self._note.setWordWrap(True)
        self._note.setContentsMargins(12, 8, 12, 8)
        self._note.hide()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.reader)
        self._stack.addWidget(self.pages)
        self._stack.addWidget(self.original)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._note)
        self._layout.addWidget(self._stack, 1)
        self._layout.addWidget(self.find_bar)
        # What is made later and comes below the text stands behind it in the order of Tab.
        self._place_behind = tab_place(self)
        self._covers: list[QWidget] = []
        self._covered: QWidget | None = None

    @property
    def shows_pages(self) -> bool:
        """Whether a page is shown in the place of the text."""
        return self._stack.currentWidget() is self.pages

    def say(self, sentence: str) -> None:
        """Show a sentence above text and pages, or none."""
        self._note.setText(sentence)
        self._note.setVisible(bool(sentence))

    @property
    def says(self) -> str:
        """The sentence above text and pages."""
        return self._note.text()

    @property
    def shows_original(self) -> bool:
        """Whether the web page is shown that the article came as."""
        return self._stack.currentWidget() is self.original

    @property
    def cover(self) -> QWidget | None:
        """What lies over text and pages: an older version, or the text being corrected."""
        shown = self._stack.currentWidget()
        return shown if shown in self._covers else None

    def show_text(self) -> None:
        """Show the text."""
        self._turn_to(self.reader)

    def show_pages(self) -> None:
        """Show the page view."""
        self._turn_to(self.pages)

    def show_original(self) -> None:
        """Show the web page that the article came as."""
        self._turn_to(self.original)

    def show_cover(self, cover: QWidget) -> None:
        """Show something over text and pages until `uncover`."""
        if not self._covers:
            self._covered = self._stack.currentWidget()
        self._covers.append(cover)
        self._stack.addWidget(cover)
        self._stack.setCurrentWidget(cover)
        self.turned.emit()

    def uncover(self) -> None:
        """Throw away what lies over the text."""
        covers, self._covers = self._covers, []
        for cover in covers:
            had_keyboard = _has_keyboard(cover)
            self._stack.removeWidget(cover)
            if self._covered is not None:
                self._stack.setCurrentWidget(self._covered)
            cover.deleteLater()
            if had_keyboard:
                self.take_focus()

    def add_below(self, widget: QWidget, stops: Sequence[QWidget]) -> None:
        """Put something under the text; Tab leads to its *stops* from there."""
        self._layout.addWidget(widget)
        lead_on(self._place_behind, stops)

    def take_focus(self) -> None:
        """Give the keyboard to what is shown."""
        shown = self._stack.currentWidget()
        if shown is not None:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn_to(self, widget: QWidget) -> None:
        had_keyboard = _has_keyboard(self._stack.currentWidget())
        self._stack.setCurrentWidget(widget)
        if had_keyboard:
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self.turned.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape close the find bar before it leaves the article."""
        if event.key() == Qt.Key.Key_Escape and self.find_bar.isVisible():
            self.find_bar.left.emit(True)
        else:
            super().keyPressEvent(event)


def _has_keyboard(widget: QWidget | None) -> bool:
    focus = QApplication.focusWidget()
    return widget is not None and focus is not None and (focus is widget or widget.isAncestorOf(focus))
