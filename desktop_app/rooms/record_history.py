"""What was done with one record, by whom and when: in the place of its page until Escape."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from database.changes import Changes
from database.queries.history import Operation, operations_on_record
from desktop_app.contract import Host
from desktop_app.problems import problem_text
from desktop_app.rooms.context import Context
from desktop_app.services.cancel import CancelToken
from desktop_app.texts import translate
from desktop_app.titles import title_text
from desktop_app.widgets.card import Card, CardContent, CardSection
from desktop_app.widgets.card_line import CardLine
from desktop_app.wording.moments import moment_words

MOST = 500


class RecordHistory(QObject):
    """A list of steps, the newest first."""

    left = Signal()
    """Escape: back to the record."""

    def __init__(self, host: Host, context: Context) -> None:
        self.widget = Card()
        super().__init__(self.widget)
        self._host = host
        self._context = context
        self._record: int | None = None
        self._heading = ""
        self.widget.setAccessibleName(translate("Page", "History"))
        self.widget.on_key = self._on_key
        host.services.changes.changed.connect(self._changed)

    def show(self, record_id: int, heading: str) -> None:
        """Show the steps that changed a record."""
        if record_id != self._record:
            self.widget.show_content(CardContent(translate("Page", "History"), heading), keep_line=False)
        self._record, self._heading = record_id, heading
        self._read()

    def take_focus(self) -> None:
        """Give the keyboard to the current step."""
        self.widget.focus_first()

    def _read(self) -> None:
        record, context = self._record, self._context
        if record is None:
            return

        def read(token: CancelToken) -> list[Operation]:
            return context.read(lambda connection: operations_on_record(connection, record, limit=MOST), token)

        self._host.services.tasks.read(read, self._take, self._failed, key=("history", id(self)))

    def _take(self, operations: list[Operation]) -> None:
        before = self.widget.lines()
        lines = tuple(self._line(one) for one in operations)
        section = CardSection("", lines, translate("Page", "Nothing was done with it yet."))
        self.widget.show_content(CardContent(translate("Page", "History"), self._heading, (), (section,)))
        if not before and self.widget.isVisible():
            self.take_focus()

    def _line(self, one: Operation) -> CardLine:
        who = one.who or translate("Page", "person not named")
        undone = translate("Page", "undone") if one.state == "undone" else ""
        tone = "muted" if undone else ""
        return CardLine(
            one.id,
            moment_words(one.at, self._context.wording),
            title_text(one.title, self._context.wording),
            who,
            detail=undone,
            tone=tone,
        )

    def _failed(self, problem: Exception) -> None:
        self._host.services.notices.problem(problem_text(problem))

    def _changed(self, _changes: Changes) -> None:
        if self.widget.isVisible():
            self._read()

    def _on_key(self, event: QKeyEvent) -> bool:
        if event.key() != Qt.Key.Key_Escape:
            return False
        self.left.emit()
        return True
