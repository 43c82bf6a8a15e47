"""The list of recent messages: time, kind, sentence, details to copy, and what can be done."""

from PySide6.QtCore import QLocale, QSize, Qt, QTime, QTimer
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop_app.directions import isolated_in, without_marks
from desktop_app.services.notices import Notice, NoticeKind, Notices
from desktop_app.shell.offers import offers_of
from desktop_app.texts import translate
from desktop_app.widgets.fonts import scaled
from desktop_app.widgets.icons import icon
from desktop_app.widgets.text_sides import begin_where_read
from desktop_app.widgets.theme import ICON

PAUSE_MS = 80
"""A run of notices is shown once it pauses."""


class NoticesPanel(QWidget):
    """Newest first; whoever sees the list has seen what stands in it."""

    def __init__(self, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Notices", "Messages"))
        self._notices = notices
        self._shown: list[Notice] = []
        self.list = QListWidget()
        self.list.setAccessibleName(translate("Notices", "Messages"))
        self.list.setAlternatingRowColors(True)
        # Its end is beside it, in the details.
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._show_details)
        self.setFocusProxy(self.list)
        self.details = QPlainTextEdit()
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        begin_where_read(self.details)
        self.details.setAccessibleName(translate("Notices", "Details"))
        self._copy = QPushButton(translate("Notices", "Copy"))
        self._copy.clicked.connect(self.copy)
        self._clear = QPushButton(translate("Notices", "Clear the list"))
        self._clear.clicked.connect(notices.clear)
        self._offers = QHBoxLayout()
        buttons = QHBoxLayout()
        buttons.addLayout(self._offers)
        buttons.addWidget(self._copy)
        buttons.addStretch(1)
        buttons.addWidget(self._clear)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.details, 1)
        column.addLayout(buttons)
        panes = QSplitter()
        panes.setHandleWidth(9)
        panes.setChildrenCollapsible(False)
        panes.addWidget(self.list)
        panes.addWidget(side)
        panes.setStretchFactor(0, 3)
        panes.setStretchFactor(1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 4, 0)
        layout.addWidget(panes)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._fill)
        notices.changed.connect(self._changed)

    @property
    def current(self) -> Notice | None:
        """The message that is chosen."""
        row = self.list.currentRow()
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def copy(self) -> None:
        """Put the chosen message with its details on the clipboard."""
        if self.current is not None:
            QGuiApplication.clipboard().setText(without_marks(_whole(self.current)))

    def showEvent(self, event: QShowEvent) -> None:
        """Show what came meanwhile."""
        super().showEvent(event)
        self._fill()

    def _changed(self) -> None:
        if self.isVisible():
            self._pause.start()

    def _fill(self) -> None:
        if self.isVisible():
            self._notices.seen()
        kept = self.current
        self._shown = list(reversed(self._notices.recent))
        rtl = self.isRightToLeft()
        self.list.setIconSize(QSize(scaled(ICON), scaled(ICON)))
        self.list.blockSignals(True)
        self.list.clear()
        for notice in self._shown:
            said = isolated_in(notice.text, rtl)
            line = translate("Notices", "{time}  {kind}: {text}")
            item = QListWidgetItem(line.format(time=_time(notice), kind=_kind(notice.kind), text=said))
            item.setIcon(icon(_SIGNS[notice.kind], _COLOURS[notice.kind]))
            item.setToolTip(notice.text)
            self.list.addItem(item)
        row = next((at for at, one in enumerate(self._shown) if one is kept), 0)
        self.list.setCurrentRow(row if self._shown else -1)
        self.list.blockSignals(False)
        self._clear.setEnabled(bool(self._shown))
        self._show_details()

    def _show_details(self) -> None:
        notice = self.current
        text = _whole(notice) if notice is not None else translate("Notices", "No messages.")
        self.details.setPlainText(text)
        self._copy.setEnabled(notice is not None)
        while self._offers.count():
            taken = self._offers.takeAt(0)
            old = taken.widget() if taken is not None else None
            if old is not None:
                old.hide()
                old.deleteLater()
        for offer in offers_of(notice) if notice is not None else ():
            button = QPushButton(offer.text)
            button.clicked.connect(offer.do)
            self._offers.addWidget(button)


_SIGNS = {
    NoticeKind.INFO: "info",
    NoticeKind.WARNING: "circle-alert",
    NoticeKind.PROBLEM: "triangle-alert",
    NoticeKind.CRASH: "triangle-alert",
}
_COLOURS = {
    NoticeKind.INFO: "muted",
    NoticeKind.WARNING: "accent",
    NoticeKind.PROBLEM: "problem",
    NoticeKind.CRASH: "problem",
}


def _kind(kind: NoticeKind) -> str:
    return {
        NoticeKind.INFO: translate("Notices", "Done"),
        NoticeKind.WARNING: translate("Notices", "Please look"),
        NoticeKind.PROBLEM: translate("Notices", "Problem"),
        NoticeKind.CRASH: translate("Notices", "Fault in Nadim"),
    }[kind]


def _time(notice: Notice) -> str:
    at = notice.at
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def _whole(notice: Notice) -> str:
    return f"{notice.text}\n\n{notice.details}" if notice.details else notice.text
