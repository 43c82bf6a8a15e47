"""What a feature may contribute to the window, and what the window gives it.

The shell knows this file and no feature; a feature knows this file and neither the shell nor another feature.
"""

from collections.abc import Callable, Hashable, Sequence
from contextlib import AbstractContextManager
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.actions.action import Action
from desktop_app.services.cancel import CancelToken
from desktop_app.services.changes import ChangeBus
from desktop_app.services.notices import Notices
from desktop_app.services.settings import AnySetting, Settings
from desktop_app.services.tasks import Tasks
from desktop_app.values import value


@value
class Address:
    """A record, and a place in it (the id of a passage or of a line) that is to be lit.

    *back_to* is where Escape leads: the line from which the record was opened.
    """

    kind: str
    id: int
    place: Hashable | None = None
    back_to: "Address | None" = None


class Where(StrEnum):
    """Where a record's page is to be shown."""

    HERE = "here"
    """In the middle of this window, in the tab that is open."""
    TAB = "tab"
    """In a new tab of this window."""
    WINDOW = "window"
    """In a new window on the same catalogue."""


@value
class Services:
    """What the window has one of."""

    tasks: Tasks
    changes: ChangeBus
    notices: Notices
    settings: Settings


class Host(Protocol):
    """The window, as a feature sees it."""

    @property
    def services(self) -> Services:
        """Tasks, changes, notices and settings."""
        ...

    def open(self, address: Address, *, take_focus: bool = False) -> None:
        """Show a record in the right pane; with *take_focus* the keyboard goes there (Escape brings it back)."""
        ...

    def show_page(self, address: Address, *, where: Where = Where.HERE) -> None:
        """Show a record's page in the middle and give it the keyboard; Escape leads back (see `Address.back_to`).

        A kind that has no page is shown in the right pane.
        """
        ...

    def name_page(self, address: Address, title: str) -> None:
        """Say what the record of a page is called now: for its tab and the window's title."""
        ...

    def say_beside(self, sentence: str) -> None:
        """Show a sentence in the right pane in place of a record: nothing stands behind the focused line."""
        ...

    def forget(self, address: Address) -> None:
        """A record is no longer there (undo took it back): show the one before it, or nothing."""
        ...

    def edit(self, kind: str, record_id: int | None = None) -> None:
        """Open the form of a record in the middle of the window; without an id the empty one for a new record."""
        ...

    def leave_page(self) -> None:
        """Go out of the page in the middle, as Escape does: to where it was opened from."""
        ...

    def close_editor(self) -> None:
        """Give the middle of the window back to the room; what the form holds unsaved stays as its draft."""
        ...

    def refresh_actions(self) -> None:
        """Ask the actions again whether they can be done (the selection changed)."""
        ...

    def at_once(self) -> AbstractContextManager[None]:
        """Paint what is shown inside before anything else is done: what it asks of workers begins afterwards."""
        ...

    def do_letter(self, sign: str) -> bool:
        """Do the action that has this letter (see `Action.letter`); False where none has it or can be done now."""
        ...

    @property
    def panel(self) -> "Panel | None":
        """The list of the open room; None while a record's page or a form lies over it."""
        ...

    @property
    def list_below(self) -> "Panel | None":
        """The list of the open room, also while a record's page lies over it."""
        ...

    @property
    def record(self) -> Address | None:
        """The record that is meant by what is done with a record: of the page or the pane that has the keyboard."""
        ...

    def enter(self, room: "str | Room") -> None:
        """Open a room by its id, or one that the sidebar does not list."""
        ...

    @property
    def room(self) -> str | None:
        """The id of the sidebar's entry that is open."""
        ...

    def show_query(self, panel: "Panel", text: str) -> None:
        """A list looks for something else: the search box of its room shows it."""
        ...

    def menu(self, actions: Sequence[str], parent: QWidget) -> QMenu:
        """Return a menu of these actions that goes when it is closed; "" stands for a line between two groups."""
        ...


class Panel(Protocol):
    """The middle of the window while a room is open. Made when the room is first entered."""

    @property
    def widget(self) -> QWidget:
        """What is shown."""
        ...

    def search(self, text: str) -> None:
        """Show the hits of the search box; "" shows all."""
        ...

    def take_focus(self) -> None:
        """Take the keyboard: the list, at its current row."""
        ...

    def entered(self) -> None:
        """The room was entered: show its current row beside."""
        ...

    def uncovered(self, record_id: int | None) -> None:
        """The form that lay over the list is gone: show what changed, at the row of this record where it has one."""
        ...

    def current(self) -> Address | None:
        """Return the record of the current row."""
        ...

    @property
    def in_trash(self) -> bool:
        """Whether the rows are in the trash: they can be restored and not edited."""
        ...

    @property
    def rows_shown(self) -> int:
        """How many rows the list has."""
        ...

    def row_of(self, record_id: int) -> int | None:
        """Return the row of a record, or None where the list does not have it."""
        ...

    def next_of(self, kind: str, record_id: int) -> tuple[int, int] | None:
        """Return row and id of the next record of a kind below another one; None where none is known there."""
        ...

    def find_next(self, kind: str, record_id: int, found: Callable[[tuple[int, int] | None], object]) -> None:
        """Tell the same as soon as it is known: the rows between them may be on their way. None: the list has none."""
        ...

    def choose(self, row: int) -> None:
        """Make a row the chosen one and bring it into view."""
        ...

    def copy(self) -> None:
        """Put the chosen rows on the clipboard."""
        ...

    def copy_with_sources(self) -> None:
        """Put what is known of the chosen records on the clipboard, as sentences with their sources."""
        ...


class ListBefore(Protocol):
    """The list of a room as it was at the end of the last time, shown until the room is there."""

    @property
    def room(self) -> str:
        """The id of the room."""
        ...

    @property
    def widget(self) -> QWidget:
        """What is shown."""
        ...

    def take_focus(self) -> None:
        """Take the keyboard."""
        ...

    def hand_over(self, panel: Panel) -> None:
        """Let the room go on where somebody is in the list; it has just taken its place."""
        ...


class Viewer(Protocol):
    """The right pane for records of one kind. Made when the first of them is opened."""

    @property
    def widget(self) -> QWidget:
        """What is shown."""
        ...

    def show(self, address: Address) -> None:
        """Show a record; what is not here yet comes later."""
        ...

    def take_focus(self) -> None:
        """Take the keyboard."""
        ...

    @property
    def in_trash(self) -> bool:
        """Whether the record shown is in the trash: it can be restored and not edited."""
        ...

    @property
    def typed(self) -> str:
        """What is typed and not stored yet, in words; "" for nothing."""
        ...

    def copy(self) -> None:
        """Put what is chosen on the clipboard: words, or the current line as a sentence with its source."""
        ...

    def copy_with_sources(self) -> None:
        """Put the marked lines, or all, on the clipboard as sentences with their sources."""
        ...


class Editor(Protocol):
    """The form for records of one kind: a page in the room's place. Made when the first of them is edited."""

    @property
    def widget(self) -> QWidget:
        """What is shown."""
        ...

    @property
    def dirty(self) -> bool:
        """Whether there is something to save."""
        ...

    def open(self, record_id: int | None, near: Sequence[int] = ()) -> None:
        """Show the form of a record, or an empty one; a draft that was left comes back.

        A new record belongs to what one was looking at: *near* are the ids of those records, the nearest first.
        """
        ...

    def leave(self) -> None:
        """The form goes out of sight: keep what is not saved as a draft, without a question."""
        ...

    def save(self) -> None:
        """Save as one step of the history, or go to the first field that is wrong."""
        ...

    def take_focus(self) -> None:
        """Take the keyboard: the first field."""
        ...


@value
class Room:
    """An entry of the sidebar. *section* is the id of its group; *count* runs on a worker.

    *makes* is the kind of record that Ctrl+N makes in this room, "" for none. *inner* gives the rooms that stand
    below it in the sidebar, on a worker; it is asked again after each change. *under* is the room that the sidebar
    shows chosen where this one is not listed. *key* is the key that opens it; one that *opens* gets Ctrl and a digit
    without it. *make* is what Ctrl+N does there instead of opening an empty form. The first room that *opens* is
    shown at the very first start.

    An entry that *leads_to* another room opens that one, with *query* in its search box. A room that is not *listed*
    only gives its inner ones. What is *slow* is counted after all others, one after the other. *menu* are the actions
    of the entry in the sidebar.
    """

    id: str
    title: str
    icon: str
    section: str
    make_panel: Callable[[Host], Panel]
    count: Callable[[CancelToken], int] | None = None
    makes: str = ""
    inner: "Callable[[CancelToken], Sequence[Room]] | None" = None
    under: str = ""
    key: str = ""
    make: Callable[[], object] | None = None
    opens: bool = True
    leads_to: str = ""
    query: str = ""
    listed: bool = True
    slow: bool = False
    menu: tuple[str, ...] = ()


class Page(Viewer, Protocol):
    """A record in the middle of the window. Made when the first of its kind is opened in a tab.

    It tells its name by `Host.name_page`, and what stands behind its focused line by `Host.open` without the keyboard.
    """

    @property
    def wide(self) -> bool:
        """Whether it wants the right pane's room for itself."""
        ...

    @property
    def place(self) -> Hashable | None:
        """The line that is the current one: an address with it leads back to it."""
        ...

    @property
    def target(self) -> Address | None:
        """The record that the current line speaks of, None for the page's own."""
        ...

    @property
    def panes(self) -> "tuple[tuple[QWidget, Callable[[], object]], ...]":
        """Its parts that F6 goes through, in order, each with what gives it the keyboard."""
        ...

    def keys_now(self) -> tuple[tuple[str, str], ...]:
        """Return keys of its own that work now and are no actions, and what they do, the nearest first."""
        ...


@value
class KeyLine:
    """A key that is no action's, and what it does. *key* is written as in ``Shift+F10`` or is a single sign.

    With *foot* it is told in the foot line while it works, and while *when* holds.
    """

    key: str
    does: str
    foot: bool = False
    when: Callable[[], bool] | None = None


@value
class KeyGroup:
    """Keys that work in one part of the window, for the list of all keys.

    *here* tells whether they work while a widget has the keyboard; without it they stand in the list only.
    """

    title: str
    lines: tuple[KeyLine, ...]
    here: Callable[[QWidget], bool] | None = None


@value
class RecordViewer:
    """Who shows records of a *kind*: in the right pane, and as a page in the middle.

    *icon* is the sign of its tab, *keys* are those of its page; viewers of several kinds may have the same ones.
    """

    kind: str
    make: Callable[[Host], Viewer]
    make_page: Callable[[Host], Page] | None = None
    icon: str = ""
    keys: tuple[KeyGroup, ...] = ()


@value
class RecordEditor:
    """Who has the form for records of a *kind*."""

    kind: str
    make: Callable[[Host], Editor]


@value
class SettingsPage:
    """A page of the settings: the declared *settings* in their order, or a widget of its own that *make* makes.

    Settings for a page that is there already (``look``, say) are added to it.
    """

    id: str
    title: str
    settings: tuple[AnySetting, ...] = ()
    make: Callable[[Host], QWidget] | None = None


@value
class FoundRecord:
    """A record that is offered by its name.

    Attributes:
        label: tells it apart from others that are called alike.
        title: what it is called, without what tells it apart.
        detail: its kind in words, and what else tells it apart.
        icon: the sign of its kind.
        group: under which heading it is offered.
        in_trash: it is in the trash.
        begins: it is called as the question begins.
    """

    address: Address
    label: str
    title: str
    detail: str
    icon: str
    group: str = ""
    begins: bool = False
    in_trash: bool = False


class RecordFinder(Protocol):
    """Finds records for the window, which knows no catalogue. `find` and `recall` run on workers."""

    @property
    def catalogue(self) -> str:
        """What the catalogue is told apart by, in the settings of this computer."""
        ...

    def find(self, typed: str, token: CancelToken) -> Sequence[FoundRecord]:
        """Return the records that may be meant by what was typed, the likeliest first."""
        ...

    def recall(self, addresses: Sequence[Address], token: CancelToken) -> Sequence[FoundRecord]:
        """Return what these records are called now, in their order, without those that are gone."""
        ...

    def restore(self, addresses: Sequence[Address]) -> None:
        """Take records out of the trash."""
        ...


@value
class QueryMark:
    """A place of a query that could not be read (code points), and the sentence that says why."""

    start: int
    end: int
    says: str


@value
class QueryReading:
    """A query as it was read: what is wrong with it, and what the numbers in it stand for ("" for nothing)."""

    marks: tuple[QueryMark, ...] = ()
    numbers: str = ""


@value
class QueryOffer:
    """What may stand in a query from *start* to *end* (code points): *insert*, shown as *text* with its *detail*."""

    start: int
    end: int
    insert: str
    text: str
    detail: str = ""


@value
class FoundIn:
    """What a query finds in one room: the first records, and how many there are (*exact*: or more)."""

    room: str
    records: tuple[FoundRecord, ...]
    count: int
    exact: bool = True


class Searching(Protocol):
    """Knows the language of the search box, which the window does not. What takes a token runs on workers."""

    @property
    def rooms(self) -> tuple[str, ...]:
        """The ids of the rooms that are searched together, in their order."""
        ...

    @property
    def together(self) -> str:
        """The id of the room in which the hits of all of them stand in one list."""
        ...

    def find_in(self, room: str, text: str, token: CancelToken) -> FoundIn:
        """Return what a query finds in a room."""
        ...

    def read(self, text: str, token: CancelToken) -> QueryReading:
        """Return how a query is read; what is wrong with it is left out of the search."""
        ...

    def offers(self, text: str, place: int, room: str, wanted: bool, token: CancelToken) -> Sequence[QueryOffer]:
        """Return what may stand at a place of a query, the likeliest first; *wanted*: somebody asked for it."""
        ...

    def files_to_come(self, token: CancelToken) -> int:
        """Return how many files of an import no search can find yet."""
        ...

    def explain(self, room: str) -> None:
        """Show what can be typed in the search box of a room."""
        ...


@value
class Contribution:
    """All that one feature brings."""

    rooms: tuple[Room, ...] = ()
    viewers: tuple[RecordViewer, ...] = ()
    editors: tuple[RecordEditor, ...] = ()
    actions: tuple[Action, ...] = ()
    settings: tuple[AnySetting, ...] = ()
    keys: tuple[KeyGroup, ...] = ()
    finder: RecordFinder | None = None
    searching: Searching | None = None
    settings_pages: tuple[SettingsPage, ...] = ()
    takes_files: Callable[[Sequence[Path]], object] | None = None
    """Brings dropped files and folders into the catalogue."""


Feature = Callable[[Host], Contribution]
"""How a feature contributes itself: called once, when the catalogue is open."""
