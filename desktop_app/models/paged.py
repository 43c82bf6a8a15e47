"""The lazy table of a room: the model holds ids, workers fetch the rows that are seen.

`data` is asked some two thousand times for one picture of a window, so its first lines decide how smooth scrolling
is: a whole-number comparison, one look into the page at hand.
"""

from array import array
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from desktop_app.models.column import Column as Column
from desktop_app.models.column import as_shown, header_of
from desktop_app.models.order import Ids, Loaded, difference, rows_of
from desktop_app.models.pages import KEPT, PAGE, SHIFT, Pages, Row
from desktop_app.models.reasons import ExplainingSource, Reason, Reasons
from desktop_app.models.sources import BeginningSource, ChoosingSource, PageSource
from desktop_app.services.cancel import CancelToken
from desktop_app.services.tasks import Tasks
from desktop_app.widgets.table_cells import WHY_ROLE

AT_ONCE = 4
"""Pages asked for at the same time. Of more that were scrolled past, only the last ones are fetched."""
SCREEN = 64
"""Rows that are read with the ids of a new list at the most: what a screen shows. The rest of the page comes later."""
REST_MS = 150
"""How long the rest of a list that has begun waits for its first rows, which come sooner without it."""
WAITING = "…"
"""Shown in the first column until a row is here."""

_ALIGN = int(Qt.ItemDataRole.TextAlignmentRole)
_TOOLTIP = int(Qt.ItemDataRole.ToolTipRole)
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_DESCRIPTION = int(Qt.ItemDataRole.AccessibleDescriptionRole)
_WHY_ROLES = (WHY_ROLE, _TOOLTIP, _DESCRIPTION)
_END = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter

AnyIndex = QModelIndex | QPersistentModelIndex


class PagedTableModel(QAbstractTableModel):
    """Shows a `PageSource`: `ask` sets the question, `sort` the order; `refresh` follows a change of the catalogue.

    After a change of order `placed` gives the new rows of the ids in `keep`, so that a view finds its selection again.
    Another list may begin before all of it is here (`whole`); the rest then follows as rows that come.
    """

    asked = Signal()
    """Another question is asked: what comes is another list."""
    loaded = Signal(int)
    """The list is here, or its beginning, with so many rows."""
    failed = Signal(object)
    """The list could not be read: the problem."""
    removing = Signal(int, int)
    """A run of rows is about to go, first and last: before Qt moves the current row away from them."""
    placed = Signal(object)
    """After a reset: id → row of what is to stay selected."""

    def __init__(
        self,
        source: PageSource,
        columns: Sequence[Column],
        tasks: Tasks,
        sort_column: int = 0,
        descending: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._source = source
        self._columns = tuple(columns)
        self._tasks = tasks
        self._sort = (sort_column, descending)
        self._other_order = ""
        self._query: object = None
        self._asked_anew = False
        self.taking = False
        """Whether another list is just taking the place of the one that is shown; `loaded` says when it is done."""
        self.whole = True
        """Whether all rows of the list are here; until then it only begins."""
        self._shown: frozenset[str] = frozenset()
        self._ids: Ids = array("q")
        self._pages = Pages(self._want)
        self._on_the_way: set[int] = set()
        self._wanted: list[int] = []
        self._fetch = QTimer(self)
        self._fetch.setSingleShot(True)
        self._fetch.setInterval(0)
        self._fetch.timeout.connect(self._fetch_wanted)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._load)
        self._reasons = Reasons(source, tasks, self) if isinstance(source, ExplainingSource) else None
        if self._reasons is not None:
            self._reasons.came.connect(lambda first, last: self._say_changed(first, last - first + 1))
        self._name = next((at for at, column in enumerate(self._columns) if column.fixed), -1)
        self.keep: Callable[[], Collection[int]] = tuple
        """Asked for the ids that a view wants to find again after a reset."""
        self.in_view: Callable[[], int] = lambda: SCREEN
        """Asked for how many rows a view shows at once: a new list waits for no others."""

    @property
    def columns(self) -> tuple[Column, ...]:
        """The declared columns."""
        return self._columns

    @property
    def source(self) -> PageSource:
        """Where the rows come from."""
        return self._source

    @property
    def sorting(self) -> tuple[int, bool]:
        """The column sorted by and whether descending; that comes back where `other_order` is given up."""
        return self._sort

    @property
    def other_order(self) -> str:
        """The key of an order that is that of no column; "" while the list is sorted by one."""
        return self._other_order

    def ask(self, query: object, *, early: bool = False, other_order: str | None = None) -> None:
        """Show the hits of *query* instead; what is shown stays until they are here.

        Args:
            query: for the source.
            early: show its first rows as soon as the source has them.
            other_order: the order of no column that it is shown in, "" for that of a column; None: as before.
        """
        self._query = query
        if other_order is not None:
            self._other_order = other_order
        self._asked_anew = True
        self.asked.emit()
        self._load(early=early)

    def begin(self, ids: Sequence[int], keys: Sequence[str], cells: Sequence[Row], tips: Sequence[Row]) -> None:
        """Show the first rows of the list until what was asked for is here; once it is, they come too late.

        Args:
            ids: of the records.
            keys: of the columns that the rows have; all others are empty.
            cells: of each row, one for each of *keys*.
            tips: the tooltips, likewise.
        """
        if self._ids or not ids:
            return
        places = {key: at for at, key in enumerate(keys)}
        order = [places.get(column.key, -1) for column in self._columns]
        rows = [
            tuple([row[at] if at >= 0 else "" for row in pair for at in order])
            for pair in zip(cells, tips, strict=True)
        ]
        self.whole = False
        self._insert(array("q", ids), 0, len(ids), rows)
        # They are those of another day, however sure it is that nothing has changed.
        self._pages.make_old(0)

    def first_rows(self, query: object) -> Callable[[CancelToken], tuple[Ids, list[Row]] | None]:
        """Return what reads the first rows of the hits of *query*, in the order chosen by a column; on a worker.

        It gives None where a list does not begin so much sooner than all of it is known.
        """
        sort, descending, source = self._columns[self._sort[0]].key, self._sort[1], self._source
        rtl = QGuiApplication.isRightToLeft()

        def read(token: CancelToken) -> tuple[Ids, list[Row]] | None:
            found = source.beginning(sort, descending, query, token) if isinstance(source, BeginningSource) else None
            if found is None:
                return None
            ids = found.ids[:SCREEN]
            return ids, self._read_rows(ids, token, rtl)

        return read

    def refresh(self, changed: Iterable[int] | None = None) -> None:
        """Read the order again, and the rows of the *changed* ids (of all for None) when they are seen."""
        self._forget_fetches()
        if self._reasons is not None:
            self._reasons.refresh()
        wanted = None if changed is None else frozenset(changed)
        for number in self._pages.numbers():
            first = number << SHIFT
            ids = self._ids[first : first + PAGE]
            if wanted is None or not wanted.isdisjoint(ids):
                self._pages.make_old(number)
                # The view paints these rows again, which asks for the page if they are seen.
                self._say_changed(first, len(ids))
        self._load()

    def show_columns(self, keys: Collection[str]) -> None:
        """Say which columns are shown: rows that are here without the cells of new ones are read again."""
        before, self._shown = self._shown, frozenset(keys)
        if not isinstance(self._source, ChoosingSource):
            return
        self._source.show(self._shown)
        if self._shown <= before:
            return
        self._forget_fetches()
        for number in self._pages.numbers():
            self._pages.make_old(number)
            self._say_changed(number << SHIFT, PAGE)

    def ids(self) -> Ids:
        """Return the ids of all rows, in order."""
        return self._ids

    def id_at(self, row: int) -> int:
        """Return the id of a row.

        Raises:
            IndexError: there is no such row.
        """
        if not 0 <= row < len(self._ids):
            raise IndexError(row)
        return self._ids[row]

    def row_of(self, record_id: int) -> int | None:
        """Return the row of a record, or None where the list does not have it."""
        return rows_of(self._ids, (record_id,)).get(record_id)

    @property
    def loading(self) -> bool:
        """Whether the list is being read."""
        return self._tasks.waits_for(("ids", id(self)))

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """Return the number of hits."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: AnyIndex, role: int = _DISPLAY) -> Any:
        """Return the text of a cell, at once: what is not here yet is asked for and comes later."""
        if role:
            return self._rare(index, role)
        if not index.isValid():
            return None
        row = self._pages.row(index.row())
        column = index.column()
        if row is None:
            return "" if column else WAITING
        return row[column] if row else ""

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Return the title of a column, and what the table wants to know of it."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        return header_of(self._columns[section], role)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by a declared column; the rows shown stay until the new order is here."""
        wanted = (column, order is Qt.SortOrder.DescendingOrder)
        known = 0 <= column < len(self._columns) and self._columns[column].sortable
        if known and (wanted != self._sort or self._other_order):
            self._sort, self._other_order = wanted, ""
            self._load()

    def _rare(self, index: AnyIndex, role: int) -> Any:
        """Answer the roles that few cells or few moments need."""
        why = self._why(index) if role in _WHY_ROLES else None
        if role == WHY_ROLE:
            return why
        if role == _DESCRIPTION:
            return why.text if why is not None else None
        if role == _ALIGN and index.isValid() and self._columns[index.column()].at_end:
            return _END
        if role == _TOOLTIP and index.isValid():
            # Short columns cut long texts: the tooltip has the whole.
            row = self._pages.row(index.row())
            tips = len(self._columns)
            tip = (row[tips + index.column()] if len(row) > tips else row[index.column()]) if row else None
            return f"{tip}\n{why.text}" if tip and why is not None else tip
        return None

    def _why(self, index: AnyIndex) -> Reason | None:
        """Return why a row is a hit; it stands with the name of the record."""
        if self._reasons is None or not index.isValid() or index.column() != self._name:
            return None
        return self._reasons.of(index.row(), self._ids[index.row()])

    def _order_reader(self, sort: str, descending: bool) -> Callable[[CancelToken], tuple[Ids, object]]:
        """Return what reads the order on a worker: the ids, and whatever `_order_comes` needs with them."""
        query = self._query
        return lambda token: (self._source.ids(sort, descending, query, token), None)

    def _order_comes(self, more: object) -> None:
        """Take what `_order_reader` read with the ids, just before they are shown."""

    def _load(self, *, early: bool = False) -> None:
        self._rest.stop()
        old, keep, query = self._ids, tuple(self.keep()), self._query
        sort, descending = self._other_order or self._columns[self._sort[0]].key, self._sort[1]
        reader, source = self._order_reader(sort, descending), self._source
        rtl, seen = QGuiApplication.isRightToLeft(), max(1, min(self.in_view(), SCREEN))

        def read(token: CancelToken) -> Loaded:
            if early:
                first = (
                    source.beginning(sort, descending, query, token) if isinstance(source, BeginningSource) else None
                )
                if first is not None:
                    places = rows_of(first.ids, keep)
                    begun = self._read_rows(first.ids[:seen], token, rtl)
                    return Loaded(old, first.ids, difference(old, first.ids), places, None, first.whole, begun)
            ids, more = reader(token)
            token.check()
            # With the ids: asked for when the view paints them they would come a good deal later.
            rows = self._read_rows(ids[:seen], token, rtl) if early else None
            return Loaded(old, ids, difference(old, ids), rows_of(ids, keep), more, True, rows)

        self._tasks.read(read, self._take, self.failed.emit, key=("ids", id(self)))

    def _take(self, loaded: Loaded) -> None:
        asked_anew, self._asked_anew = self._asked_anew, False
        anew = asked_anew and self._reasons is not None
        if anew and self._reasons is not None:
            # Not before: the rows that were shown until now are no hits of the new question.
            self._reasons.ask(self._query)
        if loaded.more is not None:
            self._order_comes(loaded.more)
        found = loaded.difference
        if loaded.old is not self._ids:
            found = difference(self._ids, loaded.ids)
        self.taking = True
        if found.what == "insert":
            self._insert(loaded.ids, found.first, found.count, loaded.rows)
        elif found.what == "remove":
            self._remove(loaded.ids, found.first, found.count, loaded.rows)
        elif found.what == "other":
            self._replace(loaded, asked_anew=asked_anew)
        if anew and found.what != "other":
            # Rows that stay have other reasons now.
            self._say_changed(0, len(self._ids))
        self.whole, self.taking = loaded.whole, False
        self.loaded.emit(len(self._ids))
        if not loaded.whole:
            # With its first rows here the window is painted before.
            self._rest.start(REST_MS if loaded.rows is None else 0)

    def _put_first(self, rows: list[Row] | None) -> None:
        """Keep the first rows where they came with the ids; the rest of their page is read when it is painted."""
        if rows is not None:
            self._pages.begin(rows, min(PAGE, len(self._ids)))

    def _insert(self, ids: Ids, first: int, count: int, rows: list[Row] | None = None) -> None:
        self._forget_fetches()
        self.beginInsertRows(QModelIndex(), first, first + count - 1)
        self._ids = ids
        self._pages.move(first, count)
        self._put_first(rows)
        self.endInsertRows()

    def _remove(self, ids: Ids, first: int, count: int, rows: list[Row] | None = None) -> None:
        self._forget_fetches()
        self.removing.emit(first, first + count - 1)
        self.beginRemoveRows(QModelIndex(), first, first + count - 1)
        self._ids = ids
        self._pages.move(first, -count)
        self._put_first(rows)
        self.endRemoveRows()

    def _replace(self, loaded: Loaded, *, asked_anew: bool) -> None:
        keep = self.keep()
        self._forget_fetches()
        self.beginResetModel()
        before, self._ids = self._ids, loaded.ids
        if asked_anew or len(before) > KEPT << SHIFT or len(self._ids) > KEPT << SHIFT:
            self._pages.clear()
        else:
            # Another order of a list that may be here as a whole: what some rows say takes long to be read again.
            self._pages.rearrange(before, self._ids)
        self._put_first(loaded.rows)
        self.endResetModel()
        places = {one: row for one, row in loaded.places.items() if one in keep}
        if unplaced := [one for one in keep if one not in places]:
            # What was chosen while the order was on its way.
            places |= rows_of(self._ids, unplaced)
        self.placed.emit(places)

    def _want(self, number: int) -> None:
        """Ask for a page: not now, painting is going on, but as soon as the loop turns."""
        if number in self._on_the_way or number in self._wanted:
            return
        self._wanted.append(number)
        del self._wanted[:-AT_ONCE]
        if not self._fetch.isActive():
            self._fetch.start()

    def _fetch_wanted(self) -> None:
        while self._wanted and len(self._on_the_way) < AT_ONCE:
            self._fetch_page(self._wanted.pop())

    def _fetch_page(self, number: int) -> None:
        first = number << SHIFT
        right_to_left = QGuiApplication.isRightToLeft()
        ids = self._ids[first : first + PAGE]
        if not ids:
            return
        self._on_the_way.add(number)

        def read(token: CancelToken) -> list[Row]:
            return self._read_rows(ids, token, right_to_left)

        def take(rows: list[Row]) -> None:
            self._on_the_way.discard(number)
            self._pages.put(number, rows)
            self._say_changed(first, len(rows))
            self._fetch_wanted()
            if self._rest.isActive():
                self._load()

        def give_up(problem: Exception) -> None:
            # Not asked for again at once: only when the rows are painted the next time.
            self._on_the_way.discard(number)
            self.failed.emit(problem)

        self._tasks.read(read, take, give_up, key=("page", id(self), number))

    def _read_rows(self, ids: Ids, token: CancelToken, right_to_left: bool) -> list[Row]:
        """Read a page of rows, on a worker."""
        rows = self._source.rows(ids, token)
        if len(rows) != len(ids):
            raise ValueError(f"asked for {len(ids)} rows, the source gave {len(rows)}")
        # Most cells are those of columns that are not shown: 18,000 of a page, which took half of its time.
        return [as_shown(row, right_to_left) for row in rows]

    def _forget_fetches(self) -> None:
        """Drop pages on their way: they were read before a change, or for rows that have moved."""
        for number in self._on_the_way:
            self._tasks.cancel(("page", id(self), number))
        self._on_the_way.clear()
        self._wanted.clear()

    def _say_changed(self, first: int, count: int) -> None:
        last = min(first + count, len(self._ids)) - 1
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns) - 1))
