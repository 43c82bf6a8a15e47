"""Where one stands in the window: room or page in the middle, the record beside it, the tabs, and the way back."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import Shiboken

from desktop_app.contract import Address, Host, Page, RecordViewer
from desktop_app.shell.beside import Beside
from desktop_app.shell.recents import Opened
from desktop_app.shell.rooms import RoomStack
from desktop_app.shell.tab import Tab, Visit, same_record
from desktop_app.values import changed
from desktop_app.widgets.fonts import scaled

FORM_AND_PANE = 880
"""Pixels that a window needs to have a form and the right pane side by side, at the usual size of type."""


class Navigator(QObject):
    """Goes into records and out again, back and forward, from tab to tab.

    The first tab is the desk: it has the rooms, and pages lie over them. The others have pages only.
    """

    moved = Signal()
    """Something else is in the middle, or the tabs are others."""
    looked = Signal(object)
    """The `Address` of a record that was gone into."""
    closed = Signal(object)
    """A `Tab` was closed: whoever has something open in it lets it go."""

    def __init__(self, host: Host, rooms: RoomStack, beside: Beside) -> None:
        super().__init__(rooms)
        self._host = host
        self._rooms = rooms
        self._beside = beside
        self._kinds: dict[str, RecordViewer] = {}
        self._spare: dict[str, list[Page]] = {}
        """Pages of closed tabs, for the next ones: what is still being read for them finds them alive."""
        self._travelling = False
        self.tabs: list[Tab] = [Tab()]
        self._tab = self.tabs[0]
        rooms.entering.connect(self._entering)
        rooms.entered.connect(self._entered)

    @property
    def tab(self) -> Tab:
        """The tab that is open."""
        return self._tab

    @property
    def at_desk(self) -> bool:
        """Whether the first tab is open."""
        return self._tab is self.tabs[0]

    @property
    def page(self) -> Address | None:
        """The record whose page is in the middle, with the line that is the current one."""
        address = self._tab.page
        if address is None:
            return None
        place = self._tab.pages[address.kind].place
        return changed(address, place=place) if place is not None else address

    @property
    def record(self) -> Address | None:
        """The record that is meant by what is done with a record: the one of the pane that has the keyboard."""
        if self._in_beside:
            return self._beside.current
        # The row may not have rested long enough to be shown beside.
        return self._tab.page or self._row or self._beside.current

    @property
    def in_trash(self) -> bool:
        """Whether `record` is in the trash."""
        page, panel = self._tab.page, self._rooms.panel
        if self._in_beside:
            return self._beside.in_trash
        if page is not None:
            return self._tab.pages[page.kind].in_trash
        return panel.in_trash if panel is not None and self._row is not None else self._beside.in_trash

    @property
    def target(self) -> Address | None:
        """The record that is opened elsewhere: the one of the focused line of a page, else `record`."""
        address = self._tab.page
        if address is None or self._in_beside:
            return self.record
        return self._tab.pages[address.kind].target or address

    @property
    def near(self) -> tuple[int, ...]:
        """The records that one is looking at, then that of the focused line: what is made now may belong to them."""
        near = (self.record, self.target)
        return tuple(dict.fromkeys(one.id for one in near if one is not None))

    @property
    def open_now(self) -> list[Opened]:
        """The records whose pages are open, in all tabs, and the one beside where something is typed in it."""
        found = [
            Opened(tab.page, tab.title, tab.pages[tab.page.kind].typed) for tab in self.tabs if tab.page is not None
        ]
        beside, typed = self._beside.current, self._beside.typed
        return [*found, Opened(beside, "", typed, beside=True)] if beside is not None and typed else found

    def add(self, viewers: tuple[RecordViewer, ...]) -> None:
        """Take more kinds of records."""
        self._kinds.update({viewer.kind: viewer for viewer in viewers})

    def has_page(self, kind: str) -> bool:
        """Whether records of a kind have a page."""
        return kind in self._kinds and self._kinds[kind].make_page is not None

    def icon_of(self, tab: Tab) -> str:
        """Return the name of the sign of a tab's record, "" for the desk."""
        return self._kinds[tab.page.kind].icon if tab.page is not None else ""

    def open(self, address: Address, take_focus: bool) -> None:
        """Show a record beside; what accompanies the lines of a page is no step of the way.

        Raises:
            KeyError: nobody shows records of this kind.
        """
        page = self._tab.page
        if page is not None and same_record(address, page) and not take_focus:
            row = self._rooms.panel.current() if self.at_desk and self._rooms.panel is not None else None
            if row is not None and same_record(row, page):
                # The list below went on with the page: this is the row that Escape comes back to.
                self._tab.under = address
            return
        if take_focus and page is not None and self._tab.pages[page.kind].wide:
            self.show_page(address)
            return
        self._beside.show_record(address, take_focus=take_focus)
        if take_focus:
            self.looked.emit(address)
        if page is None or take_focus:
            self._visit(address)

    def show_page(self, address: Address) -> None:
        """Show a record's page in the middle and give it the keyboard; a kind without a page is shown beside.

        Raises:
            KeyError: nobody shows records of this kind.
        """
        if self._kinds[address.kind].make_page is None:
            self.open(address, take_focus=True)
            return
        self._note_line()
        self._lay(address)
        self._visit(None)
        self._tab.pages[address.kind].take_focus()
        self.looked.emit(address)

    def open_tab(self, address: Address) -> None:
        """Open a record's page in a new tab, behind the open one, and go there."""
        tab = Tab()
        self.tabs.insert(self.tabs.index(self._tab) + 1, tab)
        self._go_in(tab)
        self.show_page(changed(address, back_to=None))

    def add_tab(self, address: Address, title: str) -> Tab:
        """Put a tab with a record behind the last one; its page is made when it is gone to."""
        tab = Tab(title=title, page=address)
        tab.trail.visit(Visit(page=address))
        self.tabs.append(tab)
        self.moved.emit()
        return tab

    def go_to(self, tab: Tab, *, take_focus: bool = True) -> None:
        """Open a tab, as it was left."""
        if tab is not self._tab:
            self._go_in(tab)
            if take_focus:
                self._take_focus()
            self.moved.emit()

    def step_tab(self, step: int) -> None:
        """Open the next or the previous tab, round the end."""
        at = self.tabs.index(self._tab)
        self.go_to(self.tabs[(at + step) % len(self.tabs)])

    def close_tab(self, tab: Tab) -> None:
        """Close a tab; the desk stays. What a form in it holds unsaved is kept as its draft."""
        at = self.tabs.index(tab)
        if at == 0:
            return
        if tab is self._tab:
            self._go_in(self.tabs[at - 1])
            self._take_focus()
        self.tabs.remove(tab)
        for kind, page in tab.pages.items():
            self._spare.setdefault(kind, []).append(page)
        self.closed.emit(tab)
        self.moved.emit()

    def name(self, address: Address, title: str) -> None:
        """Call the tabs that show a record by its name."""
        for tab in self.tabs:
            if tab.page is not None and same_record(tab.page, address):
                tab.title = title
        self.moved.emit()

    def leave_page(self) -> None:
        """Go out of the page: to the line from which it was opened, else to the row of the list."""
        address = self._tab.page
        if address is None:
            return
        if address.back_to is not None:
            self.show_page(address.back_to)
        elif not self.at_desk:
            self.go_to(self.tabs[0])
        else:
            self._note_line()
            self._lay(None)
            self._visit(self._tab.under)
            self._rooms.take_focus()

    def leave_beside(self) -> None:
        """Give the keyboard back: to the line from which the record beside was opened, else to the middle."""
        here, address = self._beside.current, self._tab.page
        back = here.back_to if here is not None else None
        if back is None:
            self._rooms.take_focus()
        elif address is not None and same_record(back, address):
            page = self._tab.pages[address.kind]
            if page.place != back.place:
                page.show(back)
            page.take_focus()
        else:
            self.open(back, take_focus=True)

    def show_again(self) -> None:
        """A form that lay over the page is gone: show the page as it is now, at its line."""
        if (page := self.page) is not None:
            self._tab.pages[page.kind].show(page)

    def back(self) -> None:
        """Go one step back."""
        self._note_line()
        self._step(self._tab.trail.back())

    def forward(self) -> None:
        """Go to where one came back from."""
        self._note_line()
        self._step(self._tab.trail.forward())

    def forget(self, address: Address) -> None:
        """Leave a record that is no longer there, in every tab, for what was seen before it in this room."""
        for tab in [one for one in self.tabs if one is not self._tab]:
            self._forget_in(tab, address)
        tab = self._tab
        if tab.under is not None and same_record(tab.under, address):
            tab.under = None
        lost_page = tab.page is not None and same_record(tab.page, address)
        current = self._beside.current
        lost_beside = current is not None and same_record(current, address)
        if not lost_page:
            self._note_line()
        tab.trail.forget(lambda visit: visit.shows(address))
        if lost_page and not self.at_desk and tab.trail.current is None:
            self.close_tab(tab)
        elif lost_page or lost_beside:
            before, here = tab.trail.current, Visit(self._room, None if lost_page else self.page)
            if before is None or before.room != here.room or not (lost_page or before.same_middle(here)):
                tab.trail.visit(here)
                before = here
            self._travel(before)

    def copy(self) -> None:
        """Copy what is chosen in the pane that has the keyboard."""
        if self._in_beside:
            self._beside.copy()
        elif (top := self._rooms.top) is not None:
            top.copy()

    def copy_with_sources(self) -> None:
        """Copy the facts of the pane that has the keyboard as sentences with their sources."""
        if self._in_beside:
            self._beside.copy_with_sources()
        elif (top := self._rooms.top) is not None:
            top.copy_with_sources()

    @property
    def panes(self) -> tuple[tuple[QWidget, Callable[[], object]], ...]:
        """What F6 goes through in the middle, each with what gives it the keyboard: parts of a page, or the list."""
        page = self._tab.page
        return self._tab.pages[page.kind].panes if page is not None else ((self._rooms, self._rooms.take_focus),)

    def keys_now(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of the page's own that work now."""
        page = self._tab.page
        return self._tab.pages[page.kind].keys_now() if page is not None and not self._in_beside else ()

    @property
    def _room(self) -> str | None:
        """The room that lies below, at the desk."""
        return self._rooms.current if self.at_desk else None

    @property
    def _row(self) -> Address | None:
        """The record of the current row, while the list has the keyboard."""
        panel, focus = self._rooms.panel, QApplication.focusWidget()
        has_keyboard = panel is not None and focus is not None and panel.widget.isAncestorOf(focus)
        return panel.current() if panel is not None and has_keyboard else None

    @property
    def _in_beside(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self._beside.isAncestorOf(focus)

    def _forget_in(self, tab: Tab, address: Address) -> None:
        """Let a tab that is not open lose a record."""
        tab.trail.forget(lambda visit: visit.shows(address))
        if tab.beside is not None and same_record(tab.beside, address):
            tab.beside = None
        if tab.under is not None and same_record(tab.under, address):
            tab.under = None
        if tab.page is not None and same_record(tab.page, address):
            before = tab.trail.current
            tab.page = before.page if before is not None else None
            if tab.page is None and tab is not self.tabs[0]:
                self.close_tab(tab)

    def _go_in(self, tab: Tab) -> None:
        """Leave the open tab as it is and show another one as it was."""
        self._note_line()
        focus = QApplication.focusWidget()
        inside = focus is not None and (self._rooms.isAncestorOf(focus) or self._beside.isAncestorOf(focus))
        self._tab.focus = focus if inside else None
        self._tab.beside, self._tab.cover = self._beside.current, self._rooms.covered_by
        self._tab = tab
        page = self._page_in(tab, tab.page.kind) if tab.page is not None else None
        self._rooms.show_layers(page, tab.cover)
        self.fit()
        if tab.beside is not None:
            self._beside.show_record(tab.beside)
        else:
            self._beside.clear()
        if tab.page is not None and page is not None:
            # It may have changed while it was out of sight.
            page.show(self.page or tab.page)
        elif self.at_desk and self._rooms.panel is not None:
            self._rooms.panel.uncovered(None)

    def fit(self) -> None:
        """Show the right pane where what lies in the middle does not need its room: a wide page, a form in little."""
        page = self._tab.pages[self._tab.page.kind] if self._tab.page is not None else None
        narrow = self._tab.form is not None and self._rooms.window().width() < scaled(FORM_AND_PANE)
        self._beside.setVisible(not narrow and (page is None or not page.wide))

    def _take_focus(self) -> None:
        """Give the keyboard to what had it when this tab was left, where that is still there."""
        before = self._tab.focus
        if before is not None and Shiboken.isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._rooms.take_focus()

    def _lay(self, address: Address | None) -> None:
        """Lay a page over the room, or take it away."""
        tab = self._tab
        if address is None:
            tab.page = None
            self._rooms.lay(None)
            if self._rooms.panel is not None:
                self._rooms.panel.uncovered(None)
            if tab.under is not None:
                self._beside.show_record(tab.under)
            else:
                self._beside.clear()
            self.fit()
        else:
            if tab.page is None:
                tab.under = self._beside.current
            page = self._page_in(tab, address.kind)
            tab.page = address
            self._rooms.lay(page)
            self.fit()
            page.show(address)
        self.moved.emit()

    def _page_in(self, tab: Tab, kind: str) -> Page:
        """Return the page of a kind in a tab: its own, else one that no tab has, else a new one."""
        page = tab.pages.get(kind)
        if page is None:
            make, spare = self._kinds[kind].make_page, self._spare.get(kind)
            assert make is not None
            page = tab.pages[kind] = spare.pop() if spare else make(self._host)
        return page

    def _note_line(self) -> None:
        """Remember the line of the page that is left, so that the way back leads to it."""
        here, page = self._tab.trail.current, self.page
        if here is not None and here.page is not None and page is not None:
            self._tab.trail.replace(changed(here, page=page))
            self._tab.page = page

    def _visit(self, beside: Address | None) -> None:
        if self._travelling:
            return
        trail = self._tab.trail
        visit, here = Visit(self._room, self.page, beside), trail.current
        if here is not None and here.beside is None and here.same_middle(visit):
            # A room that had no row to show yet, or the same page at another line.
            trail.replace(visit)
        else:
            trail.visit(visit)
        self.moved.emit()

    def _step(self, visit: Visit | None) -> None:
        if visit is not None:
            self._travel(visit)
            self._choose(visit)

    def _travel(self, visit: Visit) -> None:
        """Show again what a visit showed."""
        was_beside = self._in_beside
        here = Visit(self._room, self._tab.page)
        with self._quiet():
            if visit.room is not None and visit.room != self._rooms.current:
                self._rooms.enter(visit.room)
            if visit.page is not None:
                self._lay(visit.page)
            elif self._tab.page is not None:
                self._lay(None)
            if visit.beside is not None:
                self._beside.show_record(visit.beside)
            elif visit.page is None:
                self._beside.clear()
        if was_beside and visit.beside is not None:
            self._beside.take_focus()
        elif was_beside or not here.same_middle(visit):
            self._rooms.take_focus()
        self.moved.emit()

    def _choose(self, visit: Visit) -> None:
        """Choose the row of the record beside, where the list has it."""
        panel = self._rooms.panel
        if visit.page is None and visit.beside is not None and panel is not None:
            row = panel.row_of(visit.beside.id)
            if row is not None:
                panel.choose(row)

    def _entering(self, _room: str) -> None:
        """A room is entered, at the desk: the page that lay over the one before is left."""
        if not self.at_desk:
            self._go_in(self.tabs[0])
        self._note_line()
        if self._tab.page is not None:
            self._tab.page = None
            self._beside.show()

    def _entered(self, room: str) -> None:
        """A room was entered; one that shows no record beside yet is a step of the way, too."""
        here = self._tab.trail.current
        if here is None or here.room != room or here.page is not None:
            self._visit(None)

    @contextmanager
    def _quiet(self) -> Iterator[None]:
        self._travelling = True
        try:
            yield
        finally:
            self._travelling = False
