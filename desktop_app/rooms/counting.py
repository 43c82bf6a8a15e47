"""What is counted of a room's list behind its rows: all records, the hits of one that begins, whether there are more.

Nothing of it begins before the rows are painted: its workers would take the interpreter from the window's thread.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.rooms.source import Question, RoomSource
from desktop_app.services.cancel import CancelToken
from desktop_app.services.tasks import Tasks
from desktop_app.widgets.painting import UNSEEN_MS
from desktop_app.widgets.table import RecordTable


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be counted.

    Attributes:
        asked: what the rows answer.
        all: all records of the room, too.
        whole: all rows are here; of a list that only begins the hits are counted.
    """

    asked: Question
    all: bool
    whole: bool


class Counting(QObject):
    """Counts for one list.

    Attributes:
        total: how many records the room has, as far as that was asked for.
        hits: how many hits there are, where that is known before all of them are here.
        cut_off: whether so many articles lead to the hits that not all of them were looked at.
    """

    painted = Signal()
    """The rows are painted, or nobody sees them: what can wait for that is done now."""
    came = Signal()
    """Something else is known."""

    def __init__(
        self, tasks: Tasks, source: object, total: Callable[[CancelToken], int], table: RecordTable, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._tasks, self._source, self._count_all, self._table = tasks, source, total, table
        self.total = 0
        self.hits: int | None = None
        self.cut_off = False
        self._wanted: Wanted | None = None
        self._wait = QTimer(self, singleShot=True)
        self._wait.timeout.connect(self._begin)
        table.painted.connect(self._look)

    def forget(self) -> None:
        """Another question is asked: nothing is known of its hits."""
        self._wait.stop()
        for what in ("hits", "cut off"):
            self._tasks.cancel((what, id(self)))
        self.hits, self.cut_off = None, False

    def follow(self, wanted: Wanted, *, unseen: bool) -> None:
        """Count once the rows are painted, or as soon as the loop turns where they are not *unseen*."""
        self._wanted = wanted
        self._wait.start(UNSEEN_MS if unseen and self._table.isVisible() else 0)

    def _look(self) -> None:
        if self._wait.isActive():
            self._wait.start(0)

    def _begin(self) -> None:
        self.painted.emit()
        wanted, source = self._wanted, self._source
        if wanted is None:
            return
        if wanted.all:
            self._tasks.read(self._count_all, self._take_total, key=("total", id(self)))
        if not isinstance(source, RoomSource):
            return
        asked = wanted.asked
        if not wanted.whole:
            self._tasks.read(lambda token: source.count_hits(asked, token), self._take_hits, key=("hits", id(self)))
        elif asked.text:
            self._tasks.read(
                lambda token: source.is_cut_off(asked, token), self._take_cut_off, key=("cut off", id(self))
            )

    def _take_total(self, total: int) -> None:
        self.total = total
        self.came.emit()

    def _take_hits(self, hits: int | None) -> None:
        if hits is not None:
            self.hits = hits
            self.came.emit()

    def _take_cut_off(self, cut_off: bool) -> None:
        if cut_off != self.cut_off:
            self.cut_off = cut_off
            self.came.emit()
