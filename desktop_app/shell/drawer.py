"""The pane above the foot line: messages, running work. One page at a time; Escape closes it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_app.texts import translate
from desktop_app.widgets.fonts import interface_font, scaled
from desktop_app.widgets.labels import plain_label
from desktop_app.widgets.theme import theme_changes

HEIGHT = 236
MOST = 0.36
"""The part of the window's height that the pane takes at the most."""


class Drawer(QFrame):
    """Shows a page when it is asked for; the keyboard goes there and comes back to where it was."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "pane")
        self.setProperty("edge", "above")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._before: QWidget | None = None
        self._title = plain_label()
        self._title.setFont(interface_font(bold=True))
        close = QPushButton(translate("Drawer", "Close"))
        close.setProperty("flat", True)
        close.setFlat(True)
        close.clicked.connect(self.shut)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(close)
        self._stack = QStackedWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 4, 8, 8)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme_changes().changed.connect(self.updateGeometry)
        self.hide()

    def add(self, page: QWidget) -> None:
        """Take a page; its `windowTitle` is what stands above it."""
        self._stack.addWidget(page)

    @property
    def page(self) -> QWidget | None:
        """The page that is open."""
        return self._stack.currentWidget() if not self.isHidden() else None

    def toggle(self, page: QWidget) -> None:
        """Open *page* and give it the keyboard, or close it where it is open."""
        if self.page is page:
            self.shut()
        else:
            self.open(page)

    def open(self, page: QWidget) -> None:
        """Show *page* and give it the keyboard."""
        focus = QApplication.focusWidget()
        if focus is None or not self.isAncestorOf(focus):
            self._before = focus
        self._stack.setCurrentWidget(page)
        self._title.setText(page.windowTitle())
        self.setAccessibleName(page.windowTitle())
        self.show()
        page.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def shut(self) -> None:
        """Close the pane; the keyboard goes back."""
        focus = QApplication.focusWidget()
        back = focus is not None and self.isAncestorOf(focus)
        self.hide()
        before, self._before = self._before, None
        if back and before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.shut()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Return the usual height, and no more than a part of the window's."""
        return QSize(super().sizeHint().width(), min(scaled(HEIGHT), round(self.window().height() * MOST)))

    def minimumSizeHint(self) -> QSize:
        """Return the same: the panes above give way."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())
