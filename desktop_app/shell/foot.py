"""The foot line, and the strip above it that says what went wrong."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStatusBar, QWidget

from desktop_app.services.notices import Notice, NoticeKind, Notices
from desktop_app.texts import translate
from desktop_app.widgets.icons import icon
from desktop_app.widgets.labels import plain_label


class Foot(QStatusBar):
    """One muted line: what is shown at its start, the last thing done at its end."""

    def __init__(self, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._start = plain_label()
        self._end = plain_label()
        self.addWidget(self._start, 1)
        self.addPermanentWidget(self._end)
        notices.posted.connect(self._take)

    def say(self, text: str) -> None:
        """Show *text* at the start of the line."""
        self._start.setText(text)

    def text(self) -> str:
        """Return what stands at the start of the line."""
        return self._start.text()

    def _take(self, notice: Notice) -> None:
        if notice.kind is NoticeKind.INFO:
            self._end.setText(notice.text)


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
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 12, 6)
        layout.addWidget(self._sign)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._copy)
        layout.addWidget(close)
        self.hide()
        notices.posted.connect(self._take)

    def _take(self, notice: Notice) -> None:
        if notice.kind is NoticeKind.INFO:
            return
        self._notice = notice
        name = "info" if notice.kind is NoticeKind.WARNING else "triangle-alert"
        self._sign.setPixmap(icon(name, "problem").pixmap(16, 16))
        self._text.setText(notice.text)
        self._copy.setVisible(bool(notice.details))
        self.show()

    def _copy_details(self) -> None:
        if self._notice is not None:
            QGuiApplication.clipboard().setText(f"{self._notice.text}\n\n{self._notice.details}")
