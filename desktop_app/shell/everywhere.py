"""Ctrl+Shift+F: a search over all rooms, hits grouped by room with their numbers, and a way into each."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from desktop_app.contract import Address, FoundIn, FoundRecord, QueryReading, Room, Searching, Services, Where
from desktop_app.directions import isolated_in
from desktop_app.problems import problem_text
from desktop_app.shell.over import OverPanel
from desktop_app.texts import number, translate
from desktop_app.widgets.result_list import Result, ResultGroup


class Everywhere(OverPanel):
    """Each room answers for itself, and its hits are shown when they come; the current one stays the current one."""

    def __init__(
        self,
        window: QWidget,
        services: Services,
        show_page: Callable[[Address, Where], object],
        room_of: Callable[[str], Room],
        search_in: Callable[[str, str], object],
    ) -> None:
        """*room_of* gives a room by its id, *search_in* opens one with a query."""
        # Before it is hidden for the first time.
        self._services = services
        self._searching: Searching | None = None
        self._text = ""
        self._found: dict[str, FoundIn] = {}
        self._waiting: set[str] = set()
        self._wrong = ""
        self._wanted: Where | None = None
        name = translate("Everywhere", "Search in all rooms")
        super().__init__(window, name, translate("Everywhere", "Words, or a query as in the search box of a room"))
        self._show_page = show_page
        self._room_of = room_of
        self._search_in = search_in

    def use(self, searching: Searching) -> None:
        """Search a catalogue."""
        self._searching = searching

    @property
    def can_search(self) -> bool:
        """Whether a catalogue is open."""
        return self._searching is not None

    @property
    def waits(self) -> bool:
        """Whether rooms are still being searched."""
        return bool(self._waiting)

    def open(self, text: str) -> None:
        """Ask what is looked for; *text* stands there already, ready to be typed over."""
        self.come_up()
        if text:
            self.line.setText(text)
            self.line.selectAll()

    def ask(self, text: str) -> None:
        """Search all rooms anew; what was asked before is given up."""
        self._give_up()
        self._text, self._found, self._wrong, self._wanted = text, {}, "", None
        searching = self._searching
        if not text or searching is None:
            self._show()
            return
        tasks = self._services.tasks
        self._waiting = set(searching.rooms)
        tasks.read(lambda token: searching.read(text, token), self._read, self._failed, key=self._task("query"))
        for room in searching.rooms:
            tasks.read(
                partial(searching.find_in, room, text), self._take, partial(self._missed, room), key=self._task(room)
            )

    def enter(self, where: Where) -> None:
        """Take the current result; where none is here yet, the first one once all rooms have answered."""
        if self._waiting and not self.list.results:
            self._wanted = where
        else:
            super().enter(where)

    def do(self, result: Result, where: Where) -> None:
        """Open a record's page, or a room with the same query."""
        self.close_back()
        if isinstance(result.value, Address):
            self._show_page(result.value, where)
        else:
            self._search_in(str(result.value), self._text)

    def hideEvent(self, event: QHideEvent) -> None:
        """Give up what is still being asked."""
        self._give_up()
        super().hideEvent(event)

    def _task(self, what: str) -> tuple[str, int, str]:
        return ("everywhere", id(self), what)

    def _give_up(self) -> None:
        for room in ("query", *(self._searching.rooms if self._searching is not None else ())):
            self._services.tasks.cancel(self._task(room))
        self._waiting = set()

    def _read(self, reading: QueryReading) -> None:
        self._wrong = " ".join(dict.fromkeys(mark.says for mark in reading.marks))
        self._show()

    def _take(self, found: FoundIn) -> None:
        self._waiting.discard(found.room)
        self._found[found.room] = found
        self._show()

    def _missed(self, room: str, problem: Exception) -> None:
        self._waiting.discard(room)
        self._failed(problem)
        self._show()

    def _failed(self, problem: Exception) -> None:
        self._services.notices.problem(problem_text(problem))

    def _show(self) -> None:
        if not self.isVisible():
            return
        before, current = self.list.results, self.list.current
        rooms = self._searching.rooms if self._searching is not None else ()
        self.list.show_groups([self._group(self._found[room]) for room in rooms if room in self._found] + self._all())
        if current is not None and current is not before[0]:
            self.list.choose(current.value)
        self.say_nothing(self._sentence(), always=bool(self._wrong))
        if self._wanted is not None and not self._waiting:
            where, self._wanted = self._wanted, None
            super().enter(where)

    def _all(self) -> list[ResultGroup]:
        """Return the way to the hits of all rooms in one list, where more than one room has any."""
        found = [one for one in self._found.values() if one.count]
        if self._searching is None or len(found) < 2:
            return []
        count = number(sum(one.count for one in found))
        if self._waiting or not all(one.exact for one in found):
            count = translate("Room", "at least {count}").format(count=count)
        said = translate("Everywhere", "All hits in one list")
        result = Result(self._searching.together, said, icon="search", end=count)
        return [ResultGroup(self._room_of(self._searching.together).title, (result,))]

    def _sentence(self) -> str:
        if self._wrong:
            return self._wrong
        if self._waiting:
            return translate("Everywhere", "Searching …")
        if self._text:
            return translate("Everywhere", "“{words}” is found in no room.").format(words=self._text)
        return translate("Everywhere", "What is typed is looked for in all rooms at once.")

    def _group(self, found: FoundIn) -> ResultGroup:
        room, count = self._room_of(found.room), number(found.count)
        if not found.exact:
            count = translate("Room", "at least {count}").format(count=count)
        title = translate("Everywhere", "{room} · {count}").format(room=room.title, count=count)
        results = [_record(one) for one in found.records]
        if found.count > len(results):
            said = translate("Everywhere", "All in {room}").format(room=isolated_in(room.title, self.isRightToLeft()))
            results.append(Result(found.room, said, icon=room.icon, end=count))
        return ResultGroup(title, tuple(results))


def _record(found: FoundRecord) -> Result:
    return Result(found.address, found.label, found.detail, found.icon)
