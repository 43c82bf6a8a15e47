"""Where one stands in the window: room or page in the middle, the record beside it, and the way back."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from desktop_app.contract import Address, Host, Page, RecordViewer
from desktop_app.services.navigation import History
from desktop_app.shell.beside import Beside
from desktop_app.shell.rooms import RoomStack


@dataclass(frozen=True, slots=True)
class Visit:
    """A place on the way: the room, the page that lay over it, the record that was read beside."""

    room: str | None = None
    page: Address | None = None
    beside: Address | None = None

    def same_middle(self, other: "Visit") -> bool:
        """Whether the room, or the page over it, is the same one."""
        if self.page is None or other.page is None:
            return self.page is other.page and self.room == other.room
        return same_record(self.page, other.page)

    def shows(self, address: Address) -> bool:
        """Whether a record is to be seen here."""
        return any(one is not None and same_record(one, address) for one in (self.page, self.beside))


def same_record(one: Address, other: Address) -> bool:
    """Whether two addresses lead to one record."""
    return (one.kind, one.id) == (other.kind, other.id)


class Navigator(QObject):
    """Goes into records and out again, back and forward."""

    moved = Signal()
    """Something else is in the middle."""

    def __init__(self, host: Host, rooms: RoomStack, beside: Beside) -> None:
        super().__init__(rooms)
        self._host = host
        self._rooms = rooms
        self._beside = beside
        self._kinds: dict[str, RecordViewer] = {}
        self._pages: dict[str, Page] = {}
        self._page: Address | None = None
        self._under: Address | None = None
        """What the room showed beside before a page came over it."""
        self._travelling = False
        self.trail: History[Visit] = History()
        rooms.entering.connect(self._entering)
        rooms.entered.connect(self._entered)

    @property
    def page(self) -> Address | None:
        """The record whose page is in the middle, with the line that is the current one."""
        if self._page is None:
            return None
        place = self._pages[self._page.kind].place
        return replace(self._page, place=place) if place is not None else self._page

    @property
    def record(self) -> Address | None:
        """The record that is meant by what is done with records: the one of the page, else the one beside."""
        return self._page or self._beside.current

    def add(self, viewers: tuple[RecordViewer, ...]) -> None:
        """Take more kinds of records."""
        self._kinds.update({viewer.kind: viewer for viewer in viewers})

    def open(self, address: Address, take_focus: bool) -> None:
        """Show a record beside; what accompanies the lines of a page is no step of the way.

        Raises:
            KeyError: nobody shows records of this kind.
        """
        if self._page is not None and same_record(address, self._page) and not take_focus:
            return
        if take_focus and self._page is not None and self._pages[self._page.kind].wide:
            self.show_page(address)
            return
        self._beside.show_record(address, take_focus=take_focus)
        if self._page is None or take_focus:
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
        self._pages[address.kind].take_focus()

    def leave_page(self) -> None:
        """Go out of the page: to the line from which it was opened, else to the row of the list."""
        if self._page is None:
            return
        if self._page.back_to is not None:
            self.show_page(self._page.back_to)
            return
        self._note_line()
        self._lay(None)
        self._visit(self._under)
        self._rooms.take_focus()

    def leave_beside(self) -> None:
        """Give the keyboard back: to the line from which the record beside was opened, else to the middle."""
        here = self._beside.current
        back = here.back_to if here is not None else None
        if back is None:
            self._rooms.take_focus()
        elif self._page is not None and same_record(back, self._page):
            page = self._pages[self._page.kind]
            if page.place != back.place:
                page.show(back)
            page.take_focus()
        else:
            self.open(back, take_focus=True)

    def show_again(self) -> None:
        """A form that lay over the page is gone: show the page as it is now, at its line."""
        if (page := self.page) is not None:
            self._pages[page.kind].show(page)

    def back(self) -> None:
        """Go one step back."""
        self._note_line()
        self._step(self.trail.back())

    def forward(self) -> None:
        """Go to where one came back from."""
        self._note_line()
        self._step(self.trail.forward())

    def forget(self, address: Address) -> None:
        """Leave a record that is no longer there, for what was seen before it in this room."""
        if self._under is not None and same_record(self._under, address):
            self._under = None
        lost_page = self._page is not None and same_record(self._page, address)
        current = self._beside.current
        lost_beside = current is not None and same_record(current, address)
        if not lost_page:
            self._note_line()
        self.trail.forget(lambda visit: visit.shows(address))
        if lost_page or lost_beside:
            before, here = self.trail.current, Visit(self._rooms.current, None if lost_page else self.page)
            if before is None or before.room != here.room or not (lost_page or before.same_middle(here)):
                self.trail.visit(here)
                before = here
            self._travel(before)

    def copy(self) -> None:
        """Copy what is chosen in the pane that has the keyboard."""
        focus = QApplication.focusWidget()
        if focus is not None and self._beside.isAncestorOf(focus):
            self._beside.copy()
        elif (top := self._rooms.top) is not None:
            top.copy()

    def _lay(self, address: Address | None) -> None:
        """Lay a page over the room, or take it away."""
        if address is None:
            self._page = None
            self._rooms.lay(None)
            if self._rooms.panel is not None:
                self._rooms.panel.uncovered(None)
            if self._under is not None:
                self._beside.show_record(self._under)
            else:
                self._beside.clear()
            self._beside.show()
        else:
            if self._page is None:
                self._under = self._beside.current
            page = self._pages.get(address.kind)
            if page is None:
                make = self._kinds[address.kind].make_page
                assert make is not None
                page = self._pages[address.kind] = make(self._host)
            self._page = address
            self._rooms.lay(page)
            self._beside.setVisible(not page.wide)
            page.show(address)
        self.moved.emit()

    def _note_line(self) -> None:
        """Remember the line of the page that is left, so that the way back leads to it."""
        here = self.trail.current
        if here is not None and here.page is not None and self.page is not None:
            self.trail.replace(replace(here, page=self.page))

    def _visit(self, beside: Address | None) -> None:
        if self._travelling:
            return
        visit, here = Visit(self._rooms.current, self.page, beside), self.trail.current
        if here is not None and here.beside is None and here.same_middle(visit):
            # A room that had no row to show yet, or the same page at another line.
            self.trail.replace(visit)
        else:
            self.trail.visit(visit)
        self.moved.emit()

    def _step(self, visit: Visit | None) -> None:
        if visit is not None:
            self._travel(visit)
            self._choose(visit)

    def _travel(self, visit: Visit) -> None:
        """Show again what a visit showed."""
        focus = QApplication.focusWidget()
        was_beside = focus is not None and self._beside.isAncestorOf(focus)
        here = Visit(self._rooms.current, self._page)
        with self._quiet():
            if visit.room is not None and visit.room != self._rooms.current:
                self._rooms.enter(visit.room)
            if visit.page is not None:
                self._lay(visit.page)
            elif self._page is not None:
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
        """A room is entered: the page that lay over the one before is left."""
        self._note_line()
        if self._page is not None:
            self._page = None
            self._beside.show()

    def _entered(self, room: str) -> None:
        """A room was entered; one that shows no record beside yet is a step of the way, too."""
        here = self.trail.current
        if here is None or here.room != room or here.page is not None:
            self._visit(None)

    @contextmanager
    def _quiet(self) -> Iterator[None]:
        self._travelling = True
        try:
            yield
        finally:
            self._travelling = False
