"""The next row of a kind below another one, also where rows still have to come before anybody knows what they are."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from PySide6.QtCore import QObject

from desktop_app.contract import Address
from desktop_app.models.paged import PagedTableModel
from desktop_app.models.pages import SHIFT

Found = Callable[[tuple[int, int] | None], object]
"""Told row and id; None where no record of the kind follows."""


class Rows(Protocol):
    """A list, as it is gone through."""

    model: PagedTableModel

    def row_of(self, record_id: int) -> int | None:
        """Return the row of a record."""

    def address_at(self, row: int) -> Address:
        """Return the record of a row; its kind is "" while nobody knows it."""


@dataclass(slots=True)
class _Question:
    """What is looked for: *at* is the last row that was looked at, *asked* the pages that were asked for."""

    kind: str
    record_id: int
    at: int | None
    asked: set[int] = field(default_factory=set)


class NextRow(QObject):
    """Belongs to one list. What is asked for last is answered; a question before it, that still waits, is dropped."""

    def __init__(self, rows: Rows, parent: QObject) -> None:
        super().__init__(parent)
        self._rows = rows
        self._question: _Question | None = None
        self._found: Found | None = None
        model = rows.model
        model.dataChanged.connect(self._look)
        model.loaded.connect(self._look_anew)
        model.failed.connect(lambda _problem: self._answer(None))

    def at_hand(self, kind: str, record_id: int) -> tuple[int, int] | None:
        """Return what is known now; the first row that hides it is asked for."""
        return self._step(_Question(kind, record_id, self._rows.row_of(record_id)))[1]

    def find(self, kind: str, record_id: int, found: Found) -> None:
        """Tell the next one at once where it is known, else as soon as its row has come."""
        self._question = _Question(kind, record_id, self._rows.row_of(record_id))
        self._found = found
        self._look()

    def _look_anew(self, _count: int) -> None:
        """Rows have moved: begin at the record; where it left the list, the rows below it have moved up by one."""
        if self._question is not None:
            one = self._question
            here = self._rows.row_of(one.record_id)
            if here is None and one.at is not None:
                here = one.at - 1
            self._question = _Question(one.kind, one.record_id, here)
            self._look()

    def _look(self, *_told: object) -> None:
        if self._question is not None:
            known, following = self._step(self._question)
            if known:
                self._answer(following)

    def _answer(self, following: tuple[int, int] | None) -> None:
        found, self._question, self._found = self._found, None, None
        if found is not None:
            found(following)

    def _step(self, question: _Question) -> tuple[bool, tuple[int, int] | None]:
        """Go on through the rows; return whether the next one is known, and which it is."""
        model = self._rows.model
        if question.at is None:
            return model.whole, None
        for row in range(question.at + 1, model.rowCount()):
            address = self._rows.address_at(row)
            page = row >> SHIFT
            if not address.kind and page not in question.asked:
                question.asked.add(page)
                model.want(row)
                return False, None
            if not address.kind and model.is_waited_for(row):
                return False, None
            if address.kind == question.kind and address.id != question.record_id:
                return True, (row, address.id)
            # A row without a kind that has come is one whose record is gone.
            question.at = row
        return model.whole, None
