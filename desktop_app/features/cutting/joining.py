"""Scans become the pages of one article: they are put in order in a small window, and joined as one step."""

import re
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from database.changes import Changes, Title
from database.commands.joining import MOST, join_articles
from database.queries.joining import JoinRow, join_rows
from desktop_app.contract import Address, Host
from desktop_app.directions import isolate
from desktop_app.problems import problem_text
from desktop_app.rooms.context import Context
from desktop_app.rooms.panel import RoomPanel
from desktop_app.services.cancel import CancelToken
from desktop_app.texts import number, plural, translate
from desktop_app.widgets.labels import plain_label
from desktop_app.widgets.sizes import resize_on_screen
from desktop_app.wording.wording import Wording

_ID = Qt.ItemDataRole.UserRole
_NUMBERS = re.compile(r"(\d+)")


def in_order(rows: Sequence[JoinRow]) -> list[JoinRow]:
    """Return articles in the order of their files' names, numbers in them by their size; without files at the end."""

    def key(row: JoinRow) -> tuple[bool, list[tuple[bool, int, str]]]:
        name = row.files[0].casefold() if row.files else ""
        parts = [(not part.isdecimal(), int(part) if part.isdecimal() else 0, part) for part in _NUMBERS.split(name)]
        return not row.files, parts

    return sorted(rows, key=key)


class JoinDialog(QDialog):
    """The articles in their order: Ctrl with the arrows moves the current one up and down, Enter joins."""

    decided = Signal(object)
    """The ids in order; the first one stays."""

    def __init__(self, rows: Sequence[JoinRow], wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Join", "Join into one article"))
        self._wording = wording
        self.list = QListWidget()
        self.list.setAccessibleName(translate("Join", "Pages in order"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.installEventFilter(self)
        self._rows = list(rows)
        said = plain_label(
            translate(
                "Join",
                "The first one stays and takes over the files, texts and facts of the others, which go to the trash.",
            ),
            "muted",
        )
        said.setWordWrap(True)
        self.up_button = QPushButton(translate("Join", "&Up"))
        self.up_button.setToolTip(translate("Join", "Ctrl and the arrow up move it, too"))
        self.down_button = QPushButton(translate("Join", "&Down"))
        self.down_button.setToolTip(translate("Join", "Ctrl and the arrow down move it, too"))
        buttons = QDialogButtonBox()
        self.join_button = buttons.addButton(translate("Join", "&Join"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(translate("Join", "&Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._decide)
        buttons.rejected.connect(self.reject)
        moves = QHBoxLayout()
        moves.addWidget(self.up_button)
        moves.addWidget(self.down_button)
        moves.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(10)
        layout.addWidget(said)
        layout.addWidget(self.list, 1)
        layout.addLayout(moves)
        layout.addWidget(buttons)
        for button in (self.up_button, self.down_button, *buttons.buttons()):
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)
        self.join_button.setDefault(True)
        self.up_button.clicked.connect(lambda: self.move_row(-1))
        self.down_button.clicked.connect(lambda: self.move_row(1))
        self.list.currentRowChanged.connect(lambda _row: self._enable())
        resize_on_screen(self, 520, 420)
        self._fill(0)

    @property
    def ids(self) -> list[int]:
        """The articles in their order."""
        return [row.id for row in self._rows]

    def move_row(self, step: int) -> None:
        """Move the current article up (-1) or down (1)."""
        row = self.list.currentRow()
        if 0 <= row < len(self._rows) and 0 <= row + step < len(self._rows):
            self._rows[row], self._rows[row + step] = self._rows[row + step], self._rows[row]
            self._fill(row + step)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl with the arrows moves the current article."""
        if watched is self.list and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
            step = steps.get(Qt.Key(event.key()))
            if step is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.move_row(step)
                return True
        return super().eventFilter(watched, event)

    def _fill(self, current: int) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for place, row in enumerate(self._rows, 1):
            item = QListWidgetItem(self._line(place, row))
            item.setData(_ID, row.id)
            item.setToolTip(item.text())
            self.list.addItem(item)
        self.list.setCurrentRow(current)
        self.list.blockSignals(False)
        self._enable()

    def _line(self, place: int, row: JoinRow) -> str:
        parts = [row.label, *row.files[:1]]
        if len(row.files) > 1:
            parts.append(plural("Join", "{count} files", "{count} file", len(row.files)))
        if row.page:
            parts.append(translate("Join", "page {page}").format(page=self._wording.digits(row.page)))
        if not row.worded:
            parts.append(translate("Join", "no text yet"))
        return f"{number(place)} · {self._wording.joined([isolate(part) for part in parts if part])}"

    def _enable(self) -> None:
        row = self.list.currentRow()
        self.up_button.setEnabled(row > 0)
        self.down_button.setEnabled(0 <= row < len(self._rows) - 1)

    def _decide(self) -> None:
        self.decided.emit(self.ids)
        self.accept()


def begin_joining(host: Host, context: Context, article_ids: Sequence[int]) -> None:
    """Read what the articles are, let them be put in order, and join them."""
    ids = list(article_ids)[: MOST + 1]

    def ask(found: tuple[JoinRow, ...]) -> None:
        if len(found) < 2:
            return
        dialog = JoinDialog(in_order(found), context.wording, QApplication.activeWindow())
        labels = {row.id: row.label or "".join(row.files[:1]) for row in found}
        dialog.decided.connect(lambda order: _join(host, context, order, labels[order[0]]))
        dialog.open()
        dialog.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def read(token: CancelToken) -> tuple[JoinRow, ...]:
        return context.read(lambda connection: join_rows(connection, ids), token)

    host.services.tasks.read(read, ask, _says(host), key="join")


def _join(host: Host, context: Context, ids: Sequence[int], label: str) -> None:
    catalogue = context.catalogue

    def work(_token: CancelToken) -> Changes:
        title = Title("articles.join", {"label": label, "count": len(ids)})
        return catalogue.write(title, lambda writer: join_articles(writer, ids))

    def done(_changes: Any) -> None:
        said = plural(
            "Join",
            "{count} articles are one now: “{label}”. Undo parts them again.",
            "{count} article is one now: “{label}”. Undo parts them again.",
            len(ids),
        )
        host.services.notices.info(said.replace("{label}", isolate(label)))
        panel = host.panel
        if panel is not None:
            host.open(Address("article", ids[0]))
        if isinstance(panel, RoomPanel):
            # The current row may be one of those that went.
            panel.uncovered(ids[0])

    host.services.tasks.write(work, done, _says(host), title=translate("Join", "Joining articles"))


def _says(host: Host) -> Callable[[Exception], object]:
    return lambda problem: host.services.notices.problem(problem_text(problem))
