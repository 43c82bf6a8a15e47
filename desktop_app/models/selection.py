"""What is chosen in a table stays chosen, by record and not by row."""

from collections.abc import Iterable
from typing import cast

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange, QObject
from PySide6.QtWidgets import QAbstractItemView

from desktop_app.models.paged import PagedTableModel
from desktop_app.widgets.table import RecordTable

MOST = 10_000
"""Of more chosen rows only the current one is found again after a change of order."""


class SelectionKeeper(QObject):
    """Carries the selection and the current row of *table* over each reset of *model*."""

    def __init__(self, table: RecordTable, model: PagedTableModel) -> None:
        super().__init__(table)
        self._table = table
        self._model = model
        self._current: int | None = None
        self._chosen: frozenset[int] = frozenset()
        model.keep = self._ids
        model.modelAboutToBeReset.connect(self._note)
        model.placed.connect(self._place)

    def chosen_ids(self) -> list[int]:
        """Return the ids of the chosen rows, in the order of the table."""
        rows = sorted({row for part in self._ranges() for row in range(part.top(), part.bottom() + 1)})
        return [self._model.id_at(row) for row in rows]

    def current_id(self) -> int | None:
        """Return the id of the current row."""
        index = self._table.currentIndex()
        return self._model.id_at(index.row()) if index.isValid() else None

    def _ranges(self) -> list[QItemSelectionRange]:
        # A selection is a list, which the bindings' types do not say.
        return list(cast(Iterable[QItemSelectionRange], self._table.selectionModel().selection()))

    def _ids(self) -> frozenset[int]:
        count = sum(part.height() for part in self._ranges())
        ids = set(self.chosen_ids()) if count <= MOST else set()
        if (current := self.current_id()) is not None:
            ids.add(current)
        return frozenset(ids)

    def _note(self) -> None:
        self._current = self.current_id()
        self._chosen = self._ids()

    def _place(self, places: dict[int, int]) -> None:
        model, selection = self._model, QItemSelection()
        last = model.columnCount() - 1
        for row in sorted(places[one] for one in self._chosen if one in places):
            selection.select(model.index(row, 0), model.index(row, last))
        flag = QItemSelectionModel.SelectionFlag
        current = places.get(self._current) if self._current is not None else None
        if current is None:
            self._table.scrollToTop()
        else:
            self._table.selectionModel().setCurrentIndex(model.index(current, 0), flag.NoUpdate)
            self._table.scrollTo(model.index(current, 0), QAbstractItemView.ScrollHint.EnsureVisible)
        self._table.selectionModel().select(selection, flag.ClearAndSelect | flag.Rows)
