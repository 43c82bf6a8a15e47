"""The foot line, and the strip above it that says what went wrong."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QStatusBar, QWidget

from desktop_app.directions import begun, sentence_in
from desktop_app.services.notices import Notice, NoticeKind, Notices, Offer
from desktop_app.shell.offers import offers_of
from desktop_app.texts import translate
from desktop_app.widgets.fonts import scaled
from desktop_app.widgets.icons import icon
from desktop_app.widgets.labels import OneLine, plain_label
from desktop_app.widgets.theme import ICON

BETWEEN = "  ·  "
"""Stands between two keys."""
SAID_MS = 30_000
"""How long the last thing done stands there: later it would be told of what is no longer in sight."""
MARGINS = 32
"""What the line needs beside its texts, in device-independent pixels."""


class Foot(QStatusBar):
    """One muted line: the keys that work now at its start, the last thing done at its end."""

    def __init__(self, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._said = ""
        self._keys: tuple[str, ...] = ()
        self._start = plain_label(tone="muted")
        # As much as there is room for: a long line must not keep the window wide.
        self._start.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._end = OneLine()
        self.addWidget(self._start, 1)
        self.addPermanentWidget(self._end)
        self._done = QTimer(self)
        self._done.setSingleShot(True)
        self._done.setInterval(SAID_MS)
        self._done.timeout.connect(self._forget)
        self._signs: QWidget | None = None
        self._about: object = None
        notices.posted.connect(self._take)
        notices.settled.connect(self._settled)

    def add_signs(self, signs: QWidget) -> None:
        """Take what stands behind the last thing done."""
        self._signs = signs
        self.addPermanentWidget(signs)
        self._show()

    def fit(self) -> None:
        """Show as many keys as there is room for now."""
        self._show()

    def say(self, text: str) -> None:
        """Show *text* in the keys' place until "" is said."""
        self._said = text
        self._show()

    def show_keys(self, keys: Sequence[str]) -> None:
        """Show what the keys do, the first ones where there is no room for all."""
        self._keys = tuple(keys)
        self._show()

    @property
    def said(self) -> str:
        """What was done or asked last."""
        return self._end.text()

    def text(self) -> str:
        """Return what stands at the start of the line."""
        return self._start.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many keys as there is room for now."""
        super().resizeEvent(event)
        self._show()

    def _show(self) -> None:
        if self._said:
            self._start.setText(self._said)
            return
        taken = self._signs.sizeHint().width() if self._signs is not None else 0
        room = self.width() - self._end.sizeHint().width() - taken - MARGINS
        keys = self._keys
        while keys and self._start.fontMetrics().horizontalAdvance(BETWEEN.join(keys)) > room:
            keys = keys[:-1]
        self._start.setText(begun(BETWEEN.join(keys), self.isRightToLeft()))

    def _take(self, notice: Notice) -> None:
        if notice.kind is NoticeKind.INFO:
            self._about = notice.about
            self._end.setText(sentence_in(notice.text, self.isRightToLeft()))
            self._done.start()
            self._show()

    def _settled(self, about: object) -> None:
        """What was asked is answered."""
        if self._about is not None and self._about == about:
            self._forget()

    def _forget(self) -> None:
        self._about = None
        self._end.clear()
        self._show()


class NoticeStrip(QFrame):
    """Stays until it is closed: the latest warning, problem or bug, with details to copy."""

    def __init__(self, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "pane")
        self._notice: Notice | None = None
        self._sign = QLabel()
        self._text = plain_label(tone="problem")
        self._text.setWordWrap(True)
        self._copy = QPushButton(translate("Shell", "Copy details"))
        self._copy.clicked.connect(self._copy_details)
        close = QPushButton(translate("Shell", "Close"))
        close.clicked.connect(self.hide)
        self._offers: list[QPushButton] = []
        self._layout = layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 12, 6)
        layout.addWidget(self._sign)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._copy)
        layout.addWidget(close)
        self.hide()
        notices.posted.connect(self._take)
        notices.settled.connect(self._settled)

    def _settled(self, about: object) -> None:
        if self._notice is not None and self._notice.about == about:
            self.hide()

    def _take(self, notice: Notice) -> None:
        if notice.kind is NoticeKind.INFO:
            return
        self._notice = notice
        name = "info" if notice.kind is NoticeKind.WARNING else "triangle-alert"
        self._sign.setPixmap(icon(name, "problem").pixmap(scaled(ICON), scaled(ICON)))
        self._text.setText(sentence_in(notice.text, self.isRightToLeft()))
        self._copy.setVisible(bool(notice.details))
        for button in self._offers:
            self._layout.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._offers = [self._offer(one) for one in offers_of(notice)]
        self.show()

    def _offer(self, offer: Offer) -> QPushButton:
        button = QPushButton(offer.text)
        button.clicked.connect(self.hide)
        button.clicked.connect(offer.do)
        self._layout.insertWidget(self._layout.indexOf(self._copy), button)
        return button

    def _copy_details(self) -> None:
        if self._notice is not None:
            QGuiApplication.clipboard().setText(f"{self._notice.text}\n\n{self._notice.details}")
