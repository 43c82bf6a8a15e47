"""The middle of the window: search box and the panel of the room that is open."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_app.contract import Host, ListBefore, Page, Panel, Room
from desktop_app.directions import isolated_in
from desktop_app.shell.query_line import QueryLine
from desktop_app.shell.recent_searches import RecentSearches
from desktop_app.texts import translate

MARGIN = 12


class RoomStack(QWidget):
    """Makes the panel of a room when it is first entered and keeps the question of each room."""

    entering = Signal(str)
    """Another room is about to be shown."""
    entered = Signal(str)
    uncovered = Signal()
    """What covered the room, or the page over it, gave way to it."""

    def __init__(self, host: Host, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._rooms: dict[str, Room] = {}
        self._panels: dict[str, Panel] = {}
        self._questions: dict[str, str] = {}
        """What is looked for in each entry of the sidebar."""
        self._asked: dict[str, str] = {}
        """What each list looks for: several entries may lead to one."""
        self._current: str | None = None
        self._page: Page | None = None
        self._cover: QWidget | None = None
        self._before: ListBefore | None = None
        self.recent = RecentSearches(host.services.settings, self)
        self.query = QueryLine(host.services, self.recent.of)
        self.box = self.query.box
        self._stack = QStackedWidget()
        self._stack.addWidget(QWidget())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, 0)
        layout.setSpacing(8)
        layout.addWidget(self.query)
        layout.addWidget(self._stack, 1)
        self.box.setEnabled(False)
        self.box.asked.connect(self._ask)
        self.box.left_down.connect(self.take_focus)
        self.box.left_down.connect(self.recent.keep)
        self.box.returnPressed.connect(self.recent.keep)

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of all rooms that are listed."""
        return tuple(room_id for room_id, room in self._rooms.items() if room.listed)

    def has(self, room_id: str) -> bool:
        """Whether there is such a room, listed or not."""
        return room_id in self._rooms

    @property
    def current(self) -> str | None:
        """The id of the room that is open."""
        return self._current

    @property
    def shown(self) -> str | None:
        """The id of the room whose list is shown: where the open entry leads to, else the open room itself."""
        return self._leads_to(self._current) if self._current is not None else None

    @property
    def panel(self) -> Panel | None:
        """The panel of the open room."""
        return self._panels.get(self.shown) if self.shown is not None else None

    @property
    def top(self) -> Panel | Page | None:
        """The record's page that lies over the room, else the panel of the room."""
        return self._page or self.panel

    @property
    def makes(self) -> str:
        """The kind of record that is made in the open room, "" for none."""
        return self._rooms[self._current].makes if self._current is not None else ""

    @property
    def make(self) -> Callable[[], object] | None:
        """What Ctrl+N does in the open room instead of opening an empty form."""
        return self._rooms[self._current].make if self._current is not None else None

    def lay(self, page: Page | None) -> None:
        """Lay a record's page over the room; None takes it away, and the list has the same row."""
        self._page = page
        self._show_top()

    def show_before(self, shown: ListBefore) -> None:
        """Show a list as it was the last time until a room is entered, or something else is shown."""
        if self.top is None and self._cover is None:
            self._before = shown
            self._stack.addWidget(shown.widget)
            self._stack.setCurrentWidget(shown.widget)
            self.take_focus()

    @property
    def covered_by(self) -> QWidget | None:
        """What lies over room and record."""
        return self._cover

    def show_layers(self, page: Page | None, cover: QWidget | None) -> None:
        """Show what another tab has over the room."""
        self._page, self._cover = page, cover
        self._show_top()

    def cover(self, page: QWidget) -> None:
        """Show *page* over room and record until `uncover`, or until a room is entered."""
        self._cover = page
        self._show_top()

    def uncover(self) -> None:
        """Show again what was covered."""
        if self._cover is None:
            return
        self._cover = None
        self._show_top()
        self.uncovered.emit()

    def add(self, rooms: tuple[Room, ...]) -> None:
        """Take more rooms; no panel is made yet."""
        for room in rooms:
            if room.id in self._rooms:
                raise ValueError(f"two rooms are called {room.id}")
            self._rooms[room.id] = room

    def put(self, room: Room) -> None:
        """Take a room that comes and goes (a collection), or what it is called now."""
        self._rooms[room.id] = room

    def room(self, room_id: str) -> Room:
        """Return a room.

        Raises:
            KeyError: there is no such room.
        """
        return self._rooms[room_id]

    def enter(self, room_id: str) -> None:
        """Open a room, with the question that was asked in it last.

        Raises:
            KeyError: there is no such room.
        """
        room, shown = self._rooms[room_id], self._leads_to(room_id)
        self.entering.emit(room_id)
        self._page = None
        self.uncover()
        panel = self._panels.get(shown)
        if panel is None:
            panel = self._panels[shown] = self._rooms[shown].make_panel(self._host)
        self._current = room_id
        # An entry that leads to another room always opens it with its own query; that room keeps the one it had.
        question = room.query if room.leads_to else self._questions.get(room_id, "")
        self._questions[room_id] = question
        hint = translate("Shell", "Search in {room}").format(room=isolated_in(room.title, self.isRightToLeft()))
        self.query.enter(shown, hint, question)
        if self._asked.get(shown, "") != question:
            self._asked[shown] = question
            panel.search(question)
        before = self._before
        self._show_top()
        if before is not None and before.room == shown:
            before.hand_over(panel)
        panel.entered()
        self.entered.emit(room_id)

    def take_focus(self) -> None:
        """Give the keyboard to the panel, or to what lies over it."""
        if self._cover is not None:
            self._cover.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.top is not None:
            self.top.take_focus()
        elif self._before is not None:
            self._before.take_focus()

    def focus_box(self) -> None:
        """Give the keyboard to the search box, what stands in it ready to be typed over."""
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()
        if not self.box.text():
            self.box.want_offers()

    def look_for(self, text: str) -> None:
        """Look for something in the open room, and go to what is found."""
        panel = self.panel
        if panel is not None:
            panel.search(text)
            self.show_query(panel, text)
            self.take_focus()

    def search_in(self, room_id: str, text: str) -> None:
        """Open a room with a query and give its list the keyboard."""
        self.enter(room_id)
        self.box.set_text_silently(text)
        self._ask(text)
        self.take_focus()

    def show_query(self, panel: Panel, text: str) -> None:
        """Keep what the list of a room looks for; the box shows it where somebody else than the box has asked."""
        room_id = next((one for one, made in self._panels.items() if made is panel), None)
        if room_id is None:
            return
        self._asked[room_id] = text
        if panel is self.panel and self._current is not None:
            room_id = self._current
        self._questions[room_id] = text
        self.recent.asked(self._leads_to(room_id), text)
        if room_id == self._current and self.box.text().strip() != text:
            self.box.set_text_silently(text)

    def _leads_to(self, room_id: str) -> str:
        """Return the room that an entry opens."""
        return self._rooms[room_id].leads_to or room_id

    def _ask(self, text: str) -> None:
        if self._current is not None:
            self._questions[self._current] = text
            self._asked[self._leads_to(self._current)] = text
            self.recent.asked(self._leads_to(self._current), text)
        if self.panel is not None:
            self.panel.search(text)

    def _show_top(self) -> None:
        """Show what lies on top; only a room has the search box."""
        top = self.top
        widget = self._cover if self._cover is not None else top.widget if top is not None else None
        self.query.setVisible(self._cover is None and self._page is None)
        if widget is not None:
            if self._stack.indexOf(widget) < 0:
                self._stack.addWidget(widget)
            self._stack.setCurrentWidget(widget)
            if self._before is not None:
                self._stack.removeWidget(self._before.widget)
                self._before.widget.deleteLater()
                self._before = None
