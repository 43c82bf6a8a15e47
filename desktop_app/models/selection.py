"""What is chosen in a table stays chosen, by record and not by row; and the table keeps its place."""

from array import array
from collections.abc import Iterable
from typing import cast

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange, QObject
from PySide6.QtWidgets import QAbstractItemView

from desktop_app.models.order import Ids
from desktop_app.models.paged import PagedTableModel
from desktop_app.widgets.table import RecordTable

MOST = 10_000
"""Of more chosen rows only the current one is found again after a change of order."""
NEAR = 20
"""Rows after and before the current one that may take its place when it goes."""


class SelectionKeeper(QObject):
    """Carries the selection, the current row and the place in the list over each reset of *model*.

    Where the current record is gone, the next one that is still there becomes the current one. Where all rows of a list
    were chosen that had only begun, all are chosen when the rest of it is here.
    """

    def __init__(self, table: RecordTable, model: PagedTableModel) -> None:
        super().__init__(table)
        self._table = table
        self._model = model
        self._current: int | None = None
        self._chosen: frozenset[int] = frozenset()
        self._near: tuple[int, ...] = ()
        self._top: tuple[int, ...] = ()
        self._offset = 0
        self._anew = False
        self._lost: int | None = None
        self._all = False
        model.asked.connect(self._ask_anew)
        model.loaded.connect(self._answered)
        model.keep = self._ids
        model.modelAboutToBeReset.connect(self._note)
        model.placed.connect(self._place)
        model.removing.connect(self._note_removal)
        model.rowsRemoved.connect(self._choose_next)
        model.rowsAboutToBeInserted.connect(self._note_all)
        model.rowsInserted.connect(self._choose_all)

    def chosen_ids(self) -> list[int]:
        """Return the ids of the chosen rows, in the order of the table."""
        return list(self.chosen())

    def chosen(self) -> Ids:
        """Return the ids of the chosen rows, in the order of the table: run by run, never row by row."""
        ids, found = self._model.ids(), array("q")
        for first, last in self._runs():
            found.extend(ids[first : last + 1])
        return found

    def count(self) -> int:
        """Return how many rows are chosen."""
        return sum(last - first + 1 for first, last in self._runs())

    def current_id(self) -> int | None:
        """Return the id of the current row."""
        index = self._table.currentIndex()
        return self._model.id_at(index.row()) if index.isValid() else None

    def _runs(self) -> list[tuple[int, int]]:
        """Return the first and last rows of what is chosen, in order, none twice."""
        # A selection is a list, which the bindings' types do not say.
        ranges = cast(Iterable[QItemSelectionRange], self._table.selectionModel().selection())
        runs: list[tuple[int, int]] = []
        for first, last in sorted((part.top(), part.bottom()) for part in ranges):
            if runs and first <= runs[-1][1] + 1:
                runs[-1] = (runs[-1][0], max(last, runs[-1][1]))
            else:
                runs.append((first, last))
        return runs

    def _ids(self) -> frozenset[int]:
        ids = set(self.chosen()) if self.count() <= MOST else set()
        if (current := self.current_id()) is not None:
            ids.add(current)
        return frozenset((*ids, *self._neighbours(), *self._topmost()))

    def _neighbours(self) -> tuple[int, ...]:
        """Return the ids around the current row: those after it, then those before it, the nearest first."""
        row = self._table.currentIndex().row()
        if row < 0:
            return ()
        ids = self._model.ids()
        return (*ids[row + 1 : row + 1 + NEAR], *reversed(ids[max(0, row - NEAR) : row]))

    def _topmost(self) -> tuple[int, ...]:
        """Return the ids of the first rows in view."""
        first = self._table.rowAt(0)
        return tuple(self._model.ids()[first : first + NEAR]) if first >= 0 else ()

    def _ask_anew(self) -> None:
        """Another question: its hits are seen from the first on, unless the current one is among them."""
        self._anew = True

    def _answered(self) -> None:
        self._anew = False

    def _note(self) -> None:
        self._current = self.current_id()
        self._chosen = frozenset(self.chosen()) if self.count() <= MOST else frozenset()
        self._near = self._neighbours()
        self._top = self._topmost()
        first = self._table.rowAt(0)
        self._offset = self._table.rowViewportPosition(first) if first >= 0 else 0

    def _note_removal(self, first: int, last: int) -> None:
        row = self._table.currentIndex().row()
        self._lost = first if first <= row <= last else None

    def _choose_next(self) -> None:
        """Rows went, and the current one with them: the one that follows is chosen, as the eye goes on downwards."""
        lost, self._lost = self._lost, None
        if lost is not None and self._model.rowCount():
            self._table.selectRow(min(lost, self._model.rowCount() - 1))

    def _note_all(self) -> None:
        self._all = not self._model.whole and self.count() == self._model.rowCount() > 1

    def _choose_all(self) -> None:
        """The rest of the list is here: who chose all of it did not mean its beginning."""
        if self._all:
            self._all = False
            # Not Qt's own "select all", which would make another row the current one.
            model, flag = self._model, QItemSelectionModel.SelectionFlag
            whole = QItemSelection(model.index(0, 0), model.index(model.rowCount() - 1, model.columnCount() - 1))
            self._table.selectionModel().select(whole, flag.ClearAndSelect | flag.Rows)

    def _place(self, places: dict[int, int]) -> None:
        model, selection = self._model, QItemSelection()
        last = model.columnCount() - 1
        for row in sorted(places[one] for one in self._chosen if one in places):
            selection.select(model.index(row, 0), model.index(row, last))
        flag = QItemSelectionModel.SelectionFlag
        near = () if self._anew else self._near
        candidates = [] if self._current is None else [self._current, *near]
        current = next((places[one] for one in candidates if one in places), None)
        if current is None:
            self._table.scrollToTop()
        else:
            if selection.isEmpty():
                selection.select(model.index(current, 0), model.index(current, last))
            self._table.selectionModel().setCurrentIndex(model.index(current, 0), flag.NoUpdate)
            if not self._anew:
                self._scroll_back(places)
            self._table.scrollTo(model.index(current, 0), QAbstractItemView.ScrollHint.EnsureVisible)
        self._table.selectionModel().select(selection, flag.ClearAndSelect | flag.Rows)

    def _scroll_back(self, places: dict[int, int]) -> None:
        """Show the list where it stood: at the first of the rows then in view that is still there."""
        anchor = next(((places[one], at) for at, one in enumerate(self._top) if one in places), None)
        if anchor is not None:
            bar, height = self._table.verticalScrollBar(), self._table.row_height
            top = max(0, anchor[0] - anchor[1])
            by_pixels = self._table.verticalScrollMode() is QAbstractItemView.ScrollMode.ScrollPerPixel
            bar.setValue(top * height - self._offset if by_pixels else top)
