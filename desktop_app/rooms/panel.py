"""The middle of the window while a room is open: the count, the table, and what is said when it is empty."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import partial
from time import perf_counter
from typing import Protocol

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtWidgets import (
    QApplication,
    QMenu,
    QMenuBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from database.changes import Changes
from database.queries.first_rows import RELEVANCE, has_words
from database.queries.links import Link
from desktop_app.contract import Address, Host
from desktop_app.directions import isolate
from desktop_app.models.folding import FoldingTableModel
from desktop_app.models.order import Ids
from desktop_app.models.paged import SCREEN, PagedTableModel
from desktop_app.models.selection import SelectionKeeper
from desktop_app.models.sources import PageSource
from desktop_app.problems import problem_text
from desktop_app.rooms.clipboard import Copier
from desktop_app.rooms.column_menu import column_menu
from desktop_app.rooms.counting import Counting, Wanted
from desktop_app.rooms.head import RoomHead
from desktop_app.rooms.layout import LayoutKeeper
from desktop_app.rooms.next_row import Found, NextRow
from desktop_app.rooms.places import Places
from desktop_app.rooms.row_copier import RowCopier
from desktop_app.rooms.source import Question, RoomSource
from desktop_app.rooms.unfolding import fold, unfold
from desktop_app.services.cancel import CancelToken
from desktop_app.services.kept_rows import KeptRows
from desktop_app.texts import number, translate
from desktop_app.widgets.empty import Empty
from desktop_app.widgets.table import RecordTable
from desktop_app.widgets.table_columns import KEY_ROLE

ROW_MENU = (
    "record.open_tab",
    "record.open_window",
    "record.edit",
    "record.new",
    "",
    "window.copy",
    "rooms.copy_titled",
    "window.copy_with_sources",
    "rooms.copy_csv",
    "articles.copy_citation",
    "",
    "record.change_many",
    "record.tags",
    "record.collections",
    "record.merge",
    "",
    "record.trash",
)
"""The actions of a row's menu; "" stands for a line between two groups."""

ARTICLE_MENU = (*ROW_MENU[:-2], "", "articles.cut", "articles.join", *ROW_MENU[-2:])
"""The same where rows are articles, or may be."""

OPEN_PAUSE_MS = 90
"""How long the arrow keys must rest on a row before it is opened beside, in milliseconds."""


@dataclass(frozen=True, slots=True)
class RoomTexts:
    """What a room says.

    Attributes:
        name: for screen readers.
        empty: one sentence where the room holds nothing.
        nothing: one sentence where a search finds nothing.
        count: how many, in words.
        of: how many of how many, in words.
        button: what can be done about an empty room; "" where nothing is.
    """

    name: str
    empty: str
    nothing: str
    count: Callable[[int], str]
    of: Callable[[int, int], str]
    button: str = ""


class RoomPageSource(PageSource, Protocol):
    """Where a room's list comes from: a `PageSource` that is asked a `Question` and knows what its ids are."""

    def kind_of(self, record_id: int) -> str:
        """Return the kind of a record that `ids` has given."""
        ...

    def next_in(self, ids: Ids, first: int, kind: str, record_id: int, token: CancelToken) -> tuple[int, int] | None:
        """Return row and id of the first record of *kind* in *ids* from row *first* on; called on a worker.

        Rows of the record *record_id* are passed over.
        """
        ...


class RoomPanel(QObject):
    """Shows a lazy model; the row one rests on is opened beside, Enter opens its page.

    It is the `Panel` of every room. *total* counts the room; *room* is the name under which the layout of its table is
    kept, *menu* the actions of a row. With *count_all* the records below the first level are counted, too.
    What narrows the list is put in its `places`; it reads `query_text`, calls `set_query` and follows `query_changed`.
    """

    query_changed = Signal(str)
    """Something else is looked for: what the search box holds now."""
    _otherwise: Callable[[], object] | None = None
    """What is done where the wanted record did not come into the list."""

    def __init__(
        self,
        host: Host,
        source: RoomPageSource,
        model: PagedTableModel,
        texts: RoomTexts,
        total: Callable[[CancelToken], int],
        *,
        room: str,
        menu: tuple[str, ...] = ROW_MENU,
        two_lines: bool = False,
        in_trash: bool = False,
        can_keep_within: bool = False,
        count_all: bool = False,
    ) -> None:
        self.widget = QWidget()
        super().__init__(self.widget)
        self._host = host
        self.model = model
        self._source = source
        self._texts = texts
        self._menu = menu
        self._can_keep_within = can_keep_within
        self._count_all = count_all
        self.in_trash = in_trash
        """Whether the rows are in the trash: they can be restored and nothing else."""
        self._total = total
        self._text, self._has_words = "", False
        self._within: Link | None = None
        self._arriving = False
        self._asked_at = 0.0
        self._milliseconds: float | None = None
        self._opened: int | None = None
        self._stale = False
        self._menu_open = False
        self._keyboard = False
        self._wanted: int | None = None
        self._copier: Copier | None = None
        self._by_relevance = False
        self.head = RoomHead(self)
        """The line above the table."""
        self.table = RecordTable()
        self.table.setAccessibleName(texts.name)
        self.table.setModel(model)
        self.table.show_sorting(*model.sorting)
        self.keeper = SelectionKeeper(self.table, model)
        self._counts = Counting(host.services.tasks, source, total, self.table, self)
        self._rows_copier = RowCopier(host, source, self.table, self.keeper)
        self.layout = LayoutKeeper(self.table, model, host.services.settings, room, two_lines=two_lines)
        self._empty = Empty("")
        self.filling = self._empty.pressed
        """The button of the empty room was pressed."""
        self._list = QWidget()
        """Holds the table, and what lies over it."""
        self._stack = QStackedWidget()
        _put_into(self._list, self.table)
        self._stack.addWidget(self._list)
        self._stack.addWidget(self._empty)
        self.places = Places(self.widget, self.head.line, self._stack)
        """Where what narrows the list is put."""
        self._pause = QTimer(self, singleShot=True, interval=OPEN_PAUSE_MS)
        self._connect()
        self._ask()

    def search(self, text: str) -> None:
        """Show the hits of the search box."""
        if text != self._text:
            self._text = text
            # Asked whenever actions are asked what can be done: a long query is read once.
            self._has_words = has_words(text)
            self._ask()
            self.query_changed.emit(text)

    def set_query(self, text: str) -> None:
        """Look for something else: the search box of the room shows it."""
        self.search(text)
        self._host.show_query(self, text)

    def query_text(self) -> str:
        """Return what is looked for, as it stands in the search box; "" for all."""
        return self._text

    def question(self) -> Question:
        """Return what the rows answer: the text and the collection that the list is kept to."""
        return Question(self._text, self._within.id if self._within else None)

    def keep_within(self, collection: Link | None) -> None:
        """Show only what is in a collection, or all for None."""
        if collection != self._within:
            self._within = collection
            self.head.show_within(collection)
            self._ask()

    @property
    def within(self) -> Link | None:
        """The collection that the list is kept to."""
        return self._within

    def take_focus(self) -> None:
        """Give the keyboard to the table, at its current row or the first."""
        if not self.table.currentIndex().isValid() and self.model.rowCount():
            self.table.selectRow(0)
        shown = self.table if self._stack.currentWidget() is self._list else self._empty
        shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def entered(self) -> None:
        """Show the current row beside."""
        self._opened = None
        self._open_current()
        if self._milliseconds is not None and not self.model.rowCount():
            self._show_nothing_beside()
        if self._stale:
            self._stale = False
            self.model.refresh()

    def uncovered(self, record_id: int | None) -> None:
        """Read again what changed below the form; choose the row of the record that it leaves, once that is here."""
        self._wanted = record_id
        if self._stale:
            self._stale = False
            self.model.refresh()
        else:
            self._choose_wanted()

    def choose_when_here(self, record_id: int, otherwise: Callable[[], object] | None = None) -> None:
        """Read the list again and choose the row of a record that came into it; *otherwise*: where it did not."""
        self._wanted, self._otherwise = record_id, otherwise
        self.model.refresh()

    def begin(self, kept: KeptRows) -> None:
        """Show the rows that were kept of this list until it is here itself: nothing has changed since."""
        self._counts.hits = self._counts.total = kept.total
        keys = [str(titles.get(KEY_ROLE)) for titles in kept.titles]
        self.model.begin(kept.ids, keys, kept.cells, kept.tips)
        self._say()

    def go_on(self, current: int, chosen: Collection[int], top: int) -> None:
        """Make rows the current one and the chosen ones, with *top* the first in sight."""
        selection, last = QItemSelection(), self.model.columnCount() - 1
        for row in chosen:
            selection.select(self.model.index(row, 0), self.model.index(row, last))
        flag = QItemSelectionModel.SelectionFlag
        self.table.selectionModel().setCurrentIndex(self.model.index(current, 0), flag.NoUpdate)
        self.table.selectionModel().select(selection, flag.ClearAndSelect | flag.Rows)
        self.table.executeDelayedItemsLayout()
        self.table.verticalScrollBar().setValue(top)

    @property
    def texts(self) -> RoomTexts:
        """What the room says."""
        return self._texts

    @property
    def counter(self) -> Callable[[CancelToken], int]:
        """Counts the room, on a worker."""
        return self._total

    @property
    def rows_shown(self) -> int:
        """How many rows the list has."""
        return self.model.rowCount()

    def row_of(self, record_id: int) -> int | None:
        """Return the row of a record, or None where the list does not have it."""
        return self.model.row_of(record_id)

    def row_with(self, record_id: int) -> int | None:
        """Return the row that a record stands in or is folded below, or None where the list does not have it."""
        return self.row_of(record_id)

    def next_of(self, kind: str, record_id: int) -> tuple[int, int] | None:
        """Return row and id of the next record of a kind below another one; None where none is known.

        Where the rows here do not say it, a worker looks for it: it is known the next time.
        """
        return self._next.at_hand(kind, record_id)

    def find_next(self, kind: str, record_id: int, found: Found) -> None:
        """Tell the next record of a kind below another one, once it is known."""
        self._next.find(kind, record_id, found)

    def next_in(self, ids: Ids, first: int, kind: str, record_id: int, token: CancelToken) -> tuple[int, int] | None:
        """Ask the source for the first record of a kind from a row on; called on a worker."""
        return self._source.next_in(ids, first, kind, record_id, token)

    def address_at(self, row: int) -> Address:
        """Return the record of a row; its kind is "" while its row is on the way."""
        return self._address(row)

    def choose(self, row: int) -> None:
        """Make a row the chosen one and bring it into view."""
        self.table.selectRow(row)
        self.table.scrollTo(self.model.index(row, 0))

    def copy(self) -> None:
        """Put the shown cells of the chosen rows on the clipboard, as spreadsheets and office programs take them."""
        self._rows_copier.copy(titled=False)

    def copy_titled(self) -> None:
        """Copy the chosen rows under the titles of their columns."""
        self._rows_copier.copy(titled=True)

    def copy_with_sources(self) -> None:
        """Put what is known of the chosen records on the clipboard as sentences with their sources."""
        source = self._source
        if isinstance(source, RoomSource):
            if self._copier is None:
                self._copier = Copier(self._host, source.context, self)
            self._copier.copy_records(self.keeper.chosen())

    def chosen_ids(self) -> list[int]:
        """Return the ids of the chosen rows."""
        return self.keeper.chosen_ids()

    def chosen(self) -> Ids:
        """Return the ids of the chosen rows, however many."""
        return self.keeper.chosen()

    @property
    def chosen_count(self) -> int:
        """How many rows are chosen."""
        return self.keeper.count()

    @property
    def is_cut_off(self) -> bool:
        """Whether so many articles lead to the hits that not all of them were looked at."""
        return self._counts.cut_off

    @property
    def has_keyboard(self) -> bool:
        """Whether what is done with rows is meant for this list: it has the keyboard, or a menu lies over it."""
        return self._keyboard or self.table.window().focusWidget() is self.table or self._menu_open

    @property
    def can_keep_within(self) -> bool:
        """Whether the list can be kept to what is in a collection."""
        return self._can_keep_within

    @property
    def source(self) -> RoomPageSource:
        """Where the list comes from."""
        return self._source

    def kind_of(self, record_id: int) -> str:
        """Return the kind of a record in the list."""
        return self._source.kind_of(record_id)

    def current(self) -> Address | None:
        """Return the record of the current row."""
        index = self.table.currentIndex()
        return self._address(index.row()) if index.isValid() else None

    @property
    def count_text(self) -> str:
        """Return what stands above the table."""
        return self.head.count.text()

    @property
    def empty_text(self) -> str:
        """Return the sentence of the empty list."""
        return self._empty.sentence

    def _connect(self) -> None:
        self.model.setParent(self)
        self.model.in_view = self._in_view
        self._next = NextRow(self, self._host.services.tasks, self)
        self._pause.timeout.connect(self._open_current)
        self._counts.painted.connect(self._refresh_actions)
        self._counts.came.connect(self._say)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)
        self.model.loaded.connect(self._loaded)
        self.head.all_wanted.connect(partial(self.keep_within, None))
        self.head.relevance_wanted.connect(self.order_by_relevance)
        self.table.sorted_by.connect(self._sorted)
        self.model.failed.connect(self._failed)
        self.table.activated_row.connect(self._activate)
        self.table.selectionModel().currentRowChanged.connect(self._moved)
        self.table.selectionModel().selectionChanged.connect(self._selection_changed)
        self.table.menu_asked.connect(self._show_menu)
        self.table.header_menu_asked.connect(self._show_header_menu)
        if isinstance(self.model, FoldingTableModel):
            self.table.unfold_asked.connect(partial(unfold, self.model, self.choose))
            self.table.fold_asked.connect(partial(fold, self.model))
        self._host.services.changes.changed.connect(self._changed)

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        # A menu that is opened by keyboard takes the focus, and is still meant for these rows.
        if now is not None and not isinstance(now, QMenuBar | QMenu):
            self._keyboard = now is self.table

    def _in_view(self) -> int:
        """Return how many rows have room in the list, a cut one included; before it is laid out that is not known."""
        return self._stack.height() // self.table.row_height + 2 if self.widget.isVisible() else SCREEN

    def _choose_wanted(self) -> None:
        row = self.row_with(self._wanted) if self._wanted is not None else None
        otherwise = self._otherwise if self._wanted is not None and row is None else None
        self._wanted = self._otherwise = None
        if otherwise is not None:
            otherwise()
        elif row is not None and row != self.table.currentIndex().row():
            here = self._host.record
            if here is not None and here.id == self.model.id_at(row):
                # It stands beside already.
                self._opened = here.id
            self.choose(row)

    @property
    def can_rank(self) -> bool:
        """Whether the hits can be ordered by relevance: words are looked for in them."""
        return isinstance(self._source, RoomSource) and self._source.ranks and self._has_words

    @property
    def by_relevance(self) -> bool:
        """Whether the hits are ordered by relevance."""
        return bool(self.model.other_order)

    def order_by_relevance(self, wanted: bool) -> None:
        """Order hits by relevance from now on, wherever words are looked for, or by the chosen column again."""
        self._by_relevance = wanted
        self._ask()

    def _ask(self) -> None:
        self._asked_at = perf_counter()
        self._milliseconds = None
        self._counts.forget()
        order = RELEVANCE if self._by_relevance and self.can_rank else ""
        # Where all is shown again the row that one was at is looked for in all of it.
        early = bool(self._text) or not self.table.currentIndex().isValid()
        self.model.ask(self.question(), early=early, other_order=order)
        self._show_order()
        source = self._source
        self.layout.show_reasons(isinstance(source, RoomSource) and source.explains(self.question()))

    def _show_order(self) -> None:
        self.head.show_relevance(offered=self.can_rank, on=self.by_relevance)
        self.table.show_sorting(*((-1, False) if self.by_relevance else self.model.sorting))

    def _sorted(self) -> None:
        """A column was sorted by: that is another order than relevance."""
        self._by_relevance = False
        self._show_order()

    def _loaded(self, count: int) -> None:
        first = self._milliseconds is None
        if self._milliseconds is None:
            self._milliseconds = (perf_counter() - self._asked_at) * 1000
        self._arriving = True
        try:
            self._show_list(count)
        finally:
            self._arriving = False
        counting = self._count_all or bool(self._text) or self._within is not None
        self._counts.follow(Wanted(self.question(), counting, self.model.whole), unseen=first and count > 0)

    def _refresh_actions(self) -> None:
        """Ask the actions what can be done; once for a list that arrives, not for each row that it chooses."""
        if not self._arriving and not self.model.taking:
            self._host.refresh_actions()

    def _show_list(self, count: int) -> None:
        """Show the rows that have come, or say that there are none."""
        if count:
            had_focus, was_empty = self._empty.has_keyboard, self._stack.currentWidget() is self._empty
            self._stack.setCurrentWidget(self._list)
            if had_focus:
                self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            self._choose_wanted()
            current = self.table.currentIndex().row()
            if current < 0 or (was_empty and not self.keeper.count()):
                # A table that gets the keyboard makes its first row the current one, and does not choose it.
                self.table.selectRow(max(0, current))
        else:
            if self._within is not None and not self._text:
                nothing = translate("Room", "Nothing in “{collection}” belongs into this list.")
                self._empty.say(nothing.format(collection=isolate(self._within.label)))
            elif self._text:
                self._empty.say(self._texts.nothing.format(words=self._text))
            else:
                self._empty.say(self._texts.empty, self._texts.button)
            # Rows that come back (redo) are shown beside again, and the keyboard is with them.
            self._opened = None
            if self.widget.isVisible():
                self._show_nothing_beside()
            had_focus = self.table.hasFocus()
            self._stack.setCurrentWidget(self._empty)
            if had_focus:
                self._empty.setFocus(Qt.FocusReason.OtherFocusReason)
        if not (self._count_all or self._text or self._within is not None):
            self._counts.total = self._own_count()
            self._say()

    def _show_nothing_beside(self) -> None:
        """Take away the record of another list: what is done next would be done with it, unseen."""
        self._pause.stop()
        self._host.say_beside(translate("Room", "Nothing to read here: the list is empty."))

    def _own_count(self) -> int:
        """Return how many rows stand on the first level: what is unfolded below them is not counted."""
        return self.model.first_level if isinstance(self.model, FoldingTableModel) else self.model.rowCount()

    def _say(self) -> None:
        count, known = self._own_count(), self._counts
        if not self.model.whole and known.hits is not None:
            count = known.hits
        counted = self._texts.count(known.total if self._count_all else count)
        if not self.model.whole and known.hits is None:
            counted = translate("Room", "more than {count}").format(count=number(count))
        elif self._text or self._within is not None:
            counted = self._texts.of(count, known.total)
        self.head.show_cut_off(known.cut_off)
        if known.cut_off:
            counted = translate("Room", "at least {count}").format(count=counted)
        self.head.say(counted, self._milliseconds or 0 if self._text else None, self.keeper.count())

    def _selection_changed(self) -> None:
        self._say()
        self._refresh_actions()

    def _failed(self, problem: Exception) -> None:
        self._host.services.notices.problem(problem_text(problem))

    def _changed(self, changes: Changes) -> None:
        self._read_again()

    def _read_again(self) -> None:
        """Read the list again, now or when it is seen."""
        if self.widget.isVisible():
            self.model.refresh()
        else:
            self._stale = True

    def _moved(self, index: QModelIndex) -> None:
        self._refresh_actions()
        if index.isValid():
            self._pause.start()

    def _open_current(self) -> None:
        self._pause.stop()
        index = self.table.currentIndex()
        if index.isValid() and not self.widget.isHidden() and self.model.id_at(index.row()) != self._opened:
            self._open(index.row())

    def _activate(self, row: int) -> None:
        if not self._address(row).kind:
            # What it is comes with its row, which is on its way.
            return
        if self.model.id_at(row) != self._opened:
            # What lies below the page is the row that Escape comes back to.
            self._open(row)
        self._pause.stop()
        self._host.show_page(self._address(row))

    def _open(self, row: int) -> None:
        self._pause.stop()
        address = self._address(row)
        if not address.kind:
            # What it is comes with its row, which is on its way.
            return
        self._opened = address.id
        self._host.open(address)

    def _address(self, row: int) -> Address:
        record_id = self.model.id_at(row)
        return Address(self._source.kind_of(record_id), record_id)

    def _show_menu(self, place: QPoint) -> None:
        if not self.keeper.count():
            return
        menu = self._host.menu(self._menu, self.table)
        self._menu_open = True
        menu.aboutToHide.connect(self._menu_gone)
        self._host.refresh_actions()
        menu.popup(place)

    def _show_header_menu(self, place: QPoint) -> None:
        column_menu(self.table, self.layout).popup(place)

    def _menu_gone(self) -> None:
        self._menu_open = False


def _put_into(page: QWidget, table: QWidget) -> None:
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(table)
