"""A list whose rows can be unfolded, level by level: a festival shows its editions, an edition its sections.

A flat table, not a tree: the rows below are ordinary rows with ids of their own, so paging, sorting, selection and
keys are those of every other room.
"""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, cast

from PySide6.QtCore import QObject, Qt

from desktop_app.models.order import Ids, rows_of
from desktop_app.models.paged import AnyIndex, Column, PagedTableModel
from desktop_app.models.sources import PageSource
from desktop_app.services.cancel import CancelToken
from desktop_app.services.tasks import Tasks
from desktop_app.texts import number, translate
from desktop_app.widgets.icons import icon
from desktop_app.widgets.table_cells import INDENT_ROLE

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_DECORATION = int(Qt.ItemDataRole.DecorationRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
STEP = 22
"""How much further in each level stands, in pixels: the room of the sign before its row."""


class FoldingSource(PageSource, Protocol):
    """A list with rows inside rows. No id may stand in two places."""

    def inside(self, record_id: int, token: CancelToken) -> Ids:
        """Return the ids that stand below a record, in order; called on a worker."""
        ...

    def holds(self, record_id: int) -> bool:
        """Whether something stands below a record that `ids` or `inside` has given."""
        ...


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a row stands: below which record, how many steps in."""

    parent: int
    level: int


class FoldingTableModel(PagedTableModel):
    """Shows a `FoldingSource`; each record starts folded."""

    def __init__(
        self,
        source: FoldingSource,
        columns: Sequence[Column],
        tasks: Tasks,
        sort_column: int = 0,
        descending: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(source, columns, tasks, sort_column, descending, parent)
        self._folding_source = source
        self._inside: dict[int, Ids] = {}
        """Unfolded records and what stands right below them."""
        self._places: dict[int, _Place] = {}

    @property
    def first_level(self) -> int:
        """How many rows stand below no other."""
        return self.rowCount() - len(self._places)

    def level(self, row: int) -> int:
        """Return how many rows a row stands below, 0 for the first level."""
        place = self._places.get(self.id_at(row))
        return place.level if place is not None else 0

    def parent_row(self, row: int) -> int | None:
        """Return the row that a row stands right below, None for the first level."""
        place = self._places.get(self.id_at(row))
        return self.row_of(place.parent) if place is not None else None

    def is_unfolded(self, row: int) -> bool:
        """Whether a row shows what stands below it."""
        return self.id_at(row) in self._inside

    def can_unfold(self, row: int) -> bool:
        """Whether something stands below a row."""
        return self._folding_source.holds(self.id_at(row))

    def unfold(self, row: int, unfolded: bool) -> None:
        """Show or hide what stands below a row; does nothing for a row without."""
        record_id = self.id_at(row)
        if unfolded == (record_id in self._inside) or (unfolded and not self.can_unfold(row)):
            return
        if unfolded:
            self._tasks.read(
                lambda token: self._folding_source.inside(record_id, token),
                lambda ids: self._show_inside(record_id, ids),
                self.failed.emit,
                key=("inside", id(self), record_id),
            )
        else:
            self._hide_inside(record_id, row)

    def data(self, index: AnyIndex, role: int = _DISPLAY) -> Any:
        """Return the text of a cell; the first of a row says whether it can be unfolded and how far in it stands."""
        if not role or not index.isValid() or index.column() or role not in (_DECORATION, INDENT_ROLE, _SPOKEN):
            return super().data(index, role)
        record_id = self._ids[index.row()]
        holds = self._folding_source.holds(record_id)
        place = self._places.get(record_id)
        level = place.level if place is not None else 0
        if role == _DECORATION:
            if not holds:
                return None
            return icon("chevron-down" if record_id in self._inside else "chevron-right")
        if role == INDENT_ROLE:
            return (level if holds else level + 1) * STEP
        text = super().data(index, _DISPLAY)
        if record_id in self._inside:
            text = translate("FoldingTable", "{what}, unfolded").format(what=text)
        elif holds:
            text = translate("FoldingTable", "{what}, folded").format(what=text)
        if level:
            text = translate("FoldingTable", "{what}, level {level}").format(what=text, level=number(level + 1))
        return text

    def _order_reader(self, sort: str, descending: bool) -> Callable[[CancelToken], tuple[Ids, object]]:
        read_above, unfolded = super()._order_reader(sort, descending), frozenset(self._inside)

        def read(token: CancelToken) -> tuple[Ids, object]:
            above, _nothing = read_above(token)
            inside: dict[int, Ids] = {}
            result, at = array("q"), 0
            for one, row in sorted(rows_of(above, unfolded).items(), key=lambda item: item[1]):
                result.extend(above[at : row + 1])
                self._extend(result, one, unfolded, inside, token)
                at = row + 1
            result.extend(above[at:])
            return result, inside

        return read

    def _extend(
        self, result: Ids, record_id: int, unfolded: frozenset[int], inside: dict[int, Ids], token: CancelToken
    ) -> None:
        """Add what stands below an unfolded record to *result*, and below that again; runs on a worker."""
        if not self._folding_source.holds(record_id) or record_id in inside:
            return
        inside[record_id] = ids = self._folding_source.inside(record_id, token)
        for one in ids:
            result.append(one)
            if one in unfolded:
                self._extend(result, one, unfolded, inside, token)

    def _order_comes(self, more: object) -> None:
        self._set_inside(cast(dict[int, Ids], more))

    def _set_inside(self, inside: dict[int, Ids]) -> None:
        self._inside = inside
        places: dict[int, _Place] = {}
        # A record is unfolded after the one it stands below, so the outer levels come first.
        for parent, ids in inside.items():
            level = places[parent].level + 1 if parent in places else 1
            places.update(dict.fromkeys(ids, _Place(parent, level)))
        self._places = places

    def _show_inside(self, record_id: int, ids: Ids) -> None:
        row = self.row_of(record_id)
        if row is None or record_id in self._inside:
            return
        self._set_inside({**self._inside, record_id: ids})
        if ids:
            self._insert(self._ids[: row + 1] + ids + self._ids[row + 1 :], row + 1, len(ids))
        self._say_changed(row, 1)

    def _hide_inside(self, record_id: int, row: int) -> None:
        gone: set[int] = set()
        count = self._gather(record_id, gone)
        self._set_inside({one: ids for one, ids in self._inside.items() if one not in gone})
        if count:
            self._remove(self._ids[: row + 1] + self._ids[row + 1 + count :], row + 1, count)
        self._say_changed(row, 1)

    def _gather(self, record_id: int, gone: set[int]) -> int:
        """Note the unfolded records from this one on inwards and return how many rows they show."""
        gone.add(record_id)
        ids = self._inside[record_id]
        return len(ids) + sum(self._gather(one, gone) for one in ids if one in self._inside)
