"""The next row of a kind below another one, also where only the catalogue knows what the rows are."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject

from desktop_app.contract import Address
from desktop_app.models.order import Ids
from desktop_app.models.paged import PagedTableModel
from desktop_app.services.cancel import CancelToken
from desktop_app.services.tasks import Tasks

Found = Callable[[tuple[int, int] | None], object]
"""Told row and id; None where no record of the kind follows."""

AT_SIGHT = 64
"""Rows that are looked at here; what stands further down is asked of a worker."""


class Rows(Protocol):
    """A list, as it is gone through."""

    model: PagedTableModel

    def row_of(self, record_id: int) -> int | None:
        """Return the row of a record."""

    def address_at(self, row: int) -> Address:
        """Return the record of a row; its kind is "" while nobody knows it."""

    def next_in(self, ids: Ids, first: int, kind: str, record_id: int, token: CancelToken) -> tuple[int, int] | None:
        """Return row and record of the first of *kind* from a row on, but not of *record_id*; called on a worker."""


@dataclass(frozen=True, slots=True)
class _Question:
    """What is looked for: *row* is that of the record, None where the list does not have it."""

    kind: str
    record_id: int
    row: int | None


@dataclass(frozen=True, slots=True)
class _Asked:
    """A question that a worker has: of these rows."""

    question: _Question
    ids: Ids


class NextRow(QObject):
    """Belongs to one list. What is asked for last is answered; a question before it, that still waits, is dropped."""

    def __init__(self, rows: Rows, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._rows = rows
        self._tasks = tasks
        self._question: _Question | None = None
        self._found: Found | None = None
        self._asked: _Asked | None = None
        self._answer: tuple[_Asked, tuple[int, int] | None] | None = None
        """What a worker has found last."""
        rows.model.loaded.connect(self._look_anew)
        rows.model.failed.connect(lambda _problem: self._tell(None))

    def at_hand(self, kind: str, record_id: int) -> tuple[int, int] | None:
        """Return what is known now; else a worker looks for it, so that it is known later."""
        return self._known(_Question(kind, record_id, self._rows.row_of(record_id)))[1]

    def find(self, kind: str, record_id: int, found: Found) -> None:
        """Tell the next one at once where it is known, else as soon as a worker has found it."""
        self._question = _Question(kind, record_id, self._rows.row_of(record_id))
        self._found = found
        self._look()

    def _look_anew(self, _count: int) -> None:
        """Rows have moved: begin at the record; where it left the list, the rows below it have moved up by one."""
        if self._answer is not None and self._answer[0].ids is not self._rows.model.ids():
            self._answer = None
        if self._question is not None:
            one = self._question
            here = self._rows.row_of(one.record_id)
            if here is None and one.row is not None:
                here = one.row - 1
            self._question = _Question(one.kind, one.record_id, here)
            self._look()

    def _look(self) -> None:
        if self._question is not None:
            known, following = self._known(self._question)
            if known:
                self._tell(following)

    def _tell(self, following: tuple[int, int] | None) -> None:
        found, self._question, self._found = self._found, None, None
        if found is not None:
            found(following)

    def _known(self, question: _Question) -> tuple[bool, tuple[int, int] | None]:
        """Return whether the next one is known, and which it is; else a worker is asked."""
        model = self._rows.model
        if question.row is None:
            return model.whole, None
        first, end = question.row + 1, model.rowCount()
        for row in range(first, min(end, first + AT_SIGHT)):
            address = self._rows.address_at(row)
            if not address.kind:
                break
            if address.kind == question.kind and address.id != question.record_id:
                return True, (row, address.id)
        else:
            if end <= first + AT_SIGHT:
                return model.whole, None
        asked = _Asked(question, model.ids())
        if self._answer is not None and self._is_same(asked, self._answer[0]):
            following = self._answer[1]
            return following is not None or model.whole, following
        self._ask(asked)
        return False, None

    def _ask(self, asked: _Asked) -> None:
        if self._asked is not None and self._is_same(asked, self._asked):
            return
        if self._question is not None and asked.question != self._question:
            # Somebody waits for the other one.
            return
        self._asked = asked
        one, rows = asked.question, self._rows
        first = one.row + 1 if one.row is not None else 0

        def look(token: CancelToken) -> tuple[int, int] | None:
            return rows.next_in(asked.ids, first, one.kind, one.record_id, token)

        def take(following: tuple[int, int] | None) -> None:
            self._asked, self._answer = None, (asked, following)
            self._look()

        def fail(_problem: Exception) -> None:
            self._asked = None
            self._tell(None)

        self._tasks.read(look, take, fail, key=("next row", id(self)))

    @staticmethod
    def _is_same(one: _Asked, other: _Asked) -> bool:
        return one.question == other.question and one.ids is other.ids
