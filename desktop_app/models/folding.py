"""A list whose rows can be unfolded: a festival shows its editions below it.

A flat table, not a tree: the rows below are ordinary rows with ids of their own, so paging, sorting, selection and
keys are those of every other room.
"""

from array import array
from collections.abc import Callable, Sequence
from typing import Any, Protocol, cast

from PySide6.QtCore import QObject, Qt

from desktop_app.models.order import Ids, rows_of
from desktop_app.models.paged import AnyIndex, Column, PagedTableModel, PageSource
from desktop_app.services.cancel import CancelToken
from desktop_app.services.tasks import Tasks
from desktop_app.texts import translate
from desktop_app.widgets.icons import icon

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_DECORATION = int(Qt.ItemDataRole.DecorationRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
INDENT = "\u2003\u2003"
"""Before the first cell of a row that stands below another."""


class FoldingSource(PageSource, Protocol):
    """A list with rows inside rows. No id may stand below two others or both above and below."""

    def inside(self, record_id: int, token: CancelToken) -> Ids:
        """Return the ids that stand below a record, in order; called on a worker."""
        ...


class FoldingTableModel(PagedTableModel):
    """Shows a `FoldingSource`; each record of the first level starts folded."""

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
        """Unfolded records and what stands below them."""
        self._below: set[int] = set()

    def is_below(self, row: int) -> bool:
        """Whether a row stands below another."""
        return self.id_at(row) in self._below

    def is_unfolded(self, row: int) -> bool:
        """Whether a row shows what stands below it."""
        return self.id_at(row) in self._inside

    def unfold(self, row: int, unfolded: bool) -> None:
        """Show or hide what stands below a row; does nothing for a row that stands below another itself."""
        record_id = self.id_at(row)
        if record_id in self._below or unfolded == (record_id in self._inside):
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
        """Return the text of a cell; the first of a row says whether it can be unfolded."""
        if not index.isValid() or index.column():
            return super().data(index, role)
        record_id = self._ids[index.row()]
        if role == _DECORATION:
            if record_id in self._below:
                return None
            return icon("chevron-down" if record_id in self._inside else "chevron-right")
        text = super().data(index, _DISPLAY if role == _SPOKEN else role)
        if role == _DISPLAY:
            return INDENT + text if record_id in self._below and text else text
        if role == _SPOKEN and record_id not in self._below:
            unfolded = translate("FoldingTable", "{what}, unfolded").format(what=text)
            return unfolded if record_id in self._inside else text
        return text

    def _order_reader(self, sort: str, descending: bool) -> Callable[[CancelToken], tuple[Ids, object]]:
        read_above, unfolded = super()._order_reader(sort, descending), tuple(self._inside)

        def read(token: CancelToken) -> tuple[Ids, object]:
            above, _nothing = read_above(token)
            there = rows_of(above, unfolded)
            inside = {one: self._folding_source.inside(one, token) for one in there}
            result, at = array("q"), 0
            for one, row in sorted(there.items(), key=lambda item: item[1]):
                result.extend(above[at : row + 1])
                result.extend(inside[one])
                at = row + 1
            result.extend(above[at:])
            return result, inside

        return read

    def _order_comes(self, more: object) -> None:
        self._set_inside(cast(dict[int, Ids], more))

    def _set_inside(self, inside: dict[int, Ids]) -> None:
        self._inside = inside
        self._below = {one for ids in inside.values() for one in ids}

    def _show_inside(self, record_id: int, ids: Ids) -> None:
        row = self.row_of(record_id)
        if row is None or record_id in self._inside:
            return
        self._set_inside({**self._inside, record_id: ids})
        if ids:
            self._insert(self._ids[: row + 1] + ids + self._ids[row + 1 :], row + 1, len(ids))
        self._say_changed(row, 1)

    def _hide_inside(self, record_id: int, row: int) -> None:
        count = len(self._inside[record_id])
        self._set_inside({one: ids for one, ids in self._inside.items() if one != record_id})
        if count:
            self._remove(self._ids[: row + 1] + self._ids[row + 1 + count :], row + 1, count)
        self._say_changed(row, 1)
