"""The main window: rooms at the left, a list in the middle, what was opened at the right."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QSplitter, QVBoxLayout, QWidget
from shiboken6 import Shiboken

from desktop_app.actions.keys import KeyChoices
from desktop_app.actions.registry import ActionRegistry
from desktop_app.contract import Address, Contribution, Panel, Room, Services, SettingsPage, Where
from desktop_app.services.preferences import THEME
from desktop_app.shell import state
from desktop_app.shell.beside import Beside
from desktop_app.shell.drops import FileDrops
from desktop_app.shell.editors import Editors
from desktop_app.shell.elsewhere import LostRecords
from desktop_app.shell.foot import Foot
from desktop_app.shell.keys import KeysNow
from desktop_app.shell.listing import Listing
from desktop_app.shell.look import Look
from desktop_app.shell.messages import Messages
from desktop_app.shell.navigator import Navigator
from desktop_app.shell.panels import Panels
from desktop_app.shell.recents import Recents
from desktop_app.shell.reopening import Reopening
from desktop_app.shell.rooms import RoomStack
from desktop_app.shell.tab import Tab
from desktop_app.shell.window_actions import room_actions, window_actions
from desktop_app.texts import translate
from desktop_app.widgets.key_positions import plain_position_of
from desktop_app.widgets.painting import paint_now
from desktop_app.widgets.sidebar import Sidebar
from desktop_app.widgets.tab_bar import TabBar, TabTitle

if TYPE_CHECKING:
    from desktop_app.shell.everywhere import Everywhere
    from desktop_app.shell.key_list import KeyList
    from desktop_app.shell.palette import Palette
    from desktop_app.shell.settings.dialog import SettingsDialog

SIZE = (1480, 900)
FRAME = QSize(16, 48)
"""What the edges and the title of a window take of the screen, at the most, on the usual desktops."""
PANES = (256, 712, 512)
"""Widths of the three panes in a window of the usual size."""


class MainWindow(QMainWindow):
    """Can be shown before there is a catalogue: empty panes, then `add` for what each feature contributes.

    It is the `Host` of the features.
    """

    open_window: Callable[[Address], object] | None = None
    """Opens a record's page in another window on the same catalogue; None where there can be only this one."""
    reopens_tabs = True
    """Whether the tabs of the last time are opened again; not in a window that is opened beside another."""
    was_painted = False
    """Whether it was painted already."""
    painted = Signal()
    """The window is painted for the first time."""
    closed = Signal()
    """The window was closed; what it stored is saved."""
    anew = Signal()
    """Another window is wanted in this one's place, in which all settings hold."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._closing_now = False
        self._at_once = False
        self._catalogue = ""
        self._takes_files: Callable[[Sequence[Path]], object] | None = None
        self.drops = FileDrops(self)
        self._settings_pages: list[SettingsPage] = []
        self._settings_dialog: SettingsDialog | None = None
        self.setWindowTitle(translate("Shell", "Nadim"))
        self.setObjectName("main")
        self.sidebar = Sidebar()
        self.rooms = RoomStack(self)
        self.beside = Beside(self)
        self.navigator = Navigator(self, self.rooms, self.beside)
        self.editors = Editors(self, self.rooms, self.navigator)
        self.tabs = TabBar()
        self.foot = Foot(services.notices)
        self.setStatusBar(self.foot)
        self.messages = Messages(services, self.foot)
        self.messages.closing.done.connect(self.close)
        self.messages.running.left.connect(self.rooms.take_focus)
        self._panes = QSplitter()
        self._panes.setObjectName("panes")
        self._lay_out()
        self.recents = Recents(services, lambda: self.navigator.open_now, self)
        self.panels = Panels(self)
        self.actions_ = ActionRegistry(self, KeyChoices(services.settings, self))
        self.actions_.add(window_actions(self))
        self.actions_.fill(self.menuBar())
        self._listing = Listing(services, self.sidebar, self.rooms)
        self._lost = LostRecords(services, self.recents, self.forget)
        self.recents.named.connect(lambda found: self.navigator.name(found.address, found.title))
        self.recents.changed.connect(self.actions_.refresh)
        self.navigator.looked.connect(self.recents.visit)
        self.sidebar.chosen.connect(self.rooms.enter)
        self.sidebar.activated.connect(lambda _index: self.rooms.take_focus())
        self.rooms.entered.connect(self._entered)
        self._look = Look(services.settings, self)
        self._look.changed.connect(self.actions_.refresh)
        self._keys = KeysNow(self)
        self.actions_.keys_changed.connect(self._keys.update)
        self.beside.moved.connect(self.refresh_actions)
        self.navigator.moved.connect(self._moved)
        self.tabs.chosen.connect(self._tab_chosen)
        self.tabs.close_asked.connect(lambda number: self.navigator.close_tab(self.navigator.tabs[number]))
        self.editors.moved.connect(self._form_moved)
        self.rooms.box.textChanged.connect(self._keys.update)
        self.rooms.uncovered.connect(self._uncovered)
        self._restore()

    @property
    def services(self) -> Services:
        """Tasks, changes, notices and settings."""
        return self._services

    @property
    def everywhere(self) -> "Everywhere":
        """The search in all rooms."""
        return self.panels.everywhere

    @property
    def finding(self) -> "Palette":
        """The line for records and actions."""
        return self.panels.palette

    @property
    def key_list(self) -> "KeyList":
        """All keys."""
        return self.panels.key_list

    def add(self, contributions: Sequence[Contribution], sections: Sequence[tuple[str, str]]) -> None:
        """Take what the features contribute; *sections* are id and title of the sidebar's groups, in order.

        Raises:
            ValueError: two features bring the same room, viewer, action or key.
        """
        rooms = tuple(room for one in contributions for room in one.rooms)
        self.rooms.add(rooms)
        for one in contributions:
            self.beside.add(one.viewers)
            self.navigator.add(one.viewers)
            self.editors.add(one.editors)
            # Before the actions, which are asked at once whether they can be done.
            self._services.settings.declare(one.settings)
            self._settings_pages += one.settings_pages
            self.panels.add_keys((*one.keys, *(group for viewer in one.viewers for group in viewer.keys)))
            if one.takes_files is not None:
                self._takes_files = one.takes_files
            if one.searching is not None:
                self.rooms.query.use(one.searching)
                self.panels.use_searching(one.searching)
            if one.finder is not None:
                self._catalogue = one.finder.catalogue
                self._restore_panes()
                self.recents.use(one.finder)
                self.rooms.recent.use(one.finder.catalogue)
                self._lost.use(one.finder)
                self.panels.use_finder(one.finder)
        if sections:
            self._listing.set(rooms, sections)
        actions = [action for one in contributions for action in one.actions]
        # All at once: whenever some are added, every action there is gets its keys and is asked.
        self.actions_.add([*actions, *room_actions(self, self._listing.rooms if sections else rooms)])
        self.actions_.fill(self.menuBar())
        self._enter_first()
        finder = next((one.finder for one in contributions if one.finder is not None), None)
        if finder is not None and self.reopens_tabs:
            self._reopening.begin(state.desk_of(self._services.settings, self._catalogue).tabs, finder)

    def open(self, address: Address, *, take_focus: bool = False) -> None:
        """Show a record in the right pane."""
        self.navigator.open(address, take_focus)

    def show_page(self, address: Address, *, where: Where = Where.HERE) -> None:
        """Show a record's page in the middle."""
        if where is Where.WINDOW and self.open_window is not None:
            self.open_window(address)
        elif where is Where.TAB and self.navigator.has_page(address.kind):
            self.navigator.open_tab(address)
        else:
            self.editors.close()
            self.navigator.show_page(address)

    def ask(self) -> None:
        """Ask for a record or something to do."""
        self.finding.open(self.navigator.page)

    def name_page(self, address: Address, title: str) -> None:
        """Show what the record of a page is called on its tab and in the window's title."""
        self.navigator.name(address, title)

    def say_beside(self, sentence: str) -> None:
        """Show a sentence in the right pane in place of a record."""
        self.beside.clear(sentence)

    def show_panes(self, shown: bool) -> None:
        """Show the panes beside the middle, or leave it all the room while there is nothing that they could hold."""
        self.sidebar.setVisible(shown)
        self.beside.setVisible(shown)

    def forget(self, address: Address) -> None:
        """A record is no longer there: show what was seen before it, or nothing."""
        self.navigator.forget(address)

    def edit(self, kind: str, record_id: int | None = None) -> None:
        """Open the form of a record, or the empty one for a new record, in the middle."""
        if self.editors.has(kind):
            self.editors.open(kind, record_id, self.navigator.near if record_id is None else ())
        else:
            self._say_only_read()

    def leave_page(self) -> None:
        """Go out of the page in the middle, to where it was opened from."""
        self.navigator.leave_page()

    def close_editor(self) -> None:
        """Give the middle back to the room."""
        self.editors.close()

    def say(self, text: str) -> None:
        """Show *text* at the start of the foot line, where the keys stand, until "" is said."""
        self.foot.say(text)

    def refresh_actions(self) -> None:
        """Ask the actions again whether they can be done; the foot line tells their keys."""
        if self._at_once:
            return
        self.actions_.refresh()
        self._keys.update()

    @contextmanager
    def at_once(self) -> Iterator[None]:
        """Paint what is shown inside before anything else is done; the actions are asked once for all of it."""
        if self._at_once:
            yield
            return
        with self._services.tasks.held():
            self._at_once = True
            try:
                yield
            finally:
                self._at_once = False
                self.refresh_actions()
            paint_now(self)

    @property
    def panel(self) -> Panel | None:
        """The list of the open room, unless something lies over it."""
        covered = self.navigator.page is not None or self.editors.current is not None
        return None if covered else self.rooms.panel

    @property
    def list_below(self) -> Panel | None:
        """The list of the open room, also while a record's page lies over it."""
        return self.rooms.panel

    @property
    def record(self) -> Address | None:
        """The record that is meant by what is done with a record; None while a form lies over it."""
        return None if self.editors.current is not None else self.navigator.record

    @property
    def room(self) -> str | None:
        """The id of the sidebar's entry that is open."""
        return self.rooms.current

    def show_query(self, panel: Panel, text: str) -> None:
        """Show in the search box what a list looks for."""
        self.rooms.show_query(panel, text)

    def menu(self, actions: Sequence[str], parent: QWidget) -> QMenu:
        """Return a menu of these actions."""
        return self.actions_.menu(actions, parent)

    def enter(self, room: str | Room) -> None:
        """Open a room and show it chosen in the sidebar."""
        if isinstance(room, Room):
            self.rooms.put(room)
            room = room.id
        self.rooms.enter(room)

    def copy(self) -> None:
        """Copy what is chosen in the pane that has the keyboard."""
        self.navigator.copy()

    def step_pane(self, step: int) -> None:
        """Give the keyboard to the next or the previous pane, round the end."""
        middle = self.navigator.panes
        if not any(pane.isVisible() for pane, _take in middle):
            # A form or the welcome lies over them.
            middle = ((self.rooms, self.rooms.take_focus),)
        every = ((self.sidebar, self.sidebar.setFocus), *middle, (self.beside, self.beside.take_focus))
        panes = [(pane, take_focus) for pane, take_focus in every if pane.isVisible()]
        focus = QApplication.focusWidget()
        inside = (at for at, (pane, _) in enumerate(panes) if focus and (pane is focus or pane.isAncestorOf(focus)))
        _pane, take_focus = panes[(next(inside, 0) + step) % len(panes)]
        take_focus()

    def set_theme(self, name: str) -> None:
        """Put on another look and remember it."""
        self._services.settings.set(THEME, name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape lead back: from the right pane, the sidebar and the foot to the middle, from a page to its list.

        The question mark, by the place of its key, shows all keys, and single letters do the actions that have one; a
        field to type in has taken them before.
        """
        focus = QApplication.focusWidget()
        if plain_position_of(event) == "?" and not event.isAutoRepeat():
            self.key_list.open()
            return
        if not event.isAutoRepeat() and self.do_letter(plain_position_of(event)):
            return
        if event.key() != Qt.Key.Key_Escape or focus is None:
            super().keyPressEvent(event)
        elif self.beside.isAncestorOf(focus):
            self.navigator.leave_beside()
        elif self.rooms.isAncestorOf(focus):
            self.navigator.leave_page()
        else:
            self.rooms.take_focus()

    def do_letter(self, sign: str) -> bool:
        """Do the action that has this letter; False where none has it or can be done now."""
        return self.actions_.do_letter(sign)

    def take_files(self, paths: Sequence[Path]) -> None:
        """Bring files and folders into the catalogue that is open."""
        if self._takes_files is not None:
            self._takes_files(paths)
        else:
            self._say_only_read()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say the first time that there is something to be seen."""
        super().paintEvent(event)
        if not self.was_painted:
            self.was_painted = True
            self.painted.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """From now on files can be dropped."""
        super().showEvent(event)
        self.drops.watch()

    def show_settings(self, page: str = "") -> None:
        """Open the settings, at a page where one is named; what is changed there holds at once."""
        from desktop_app.shell.settings.dialog import SettingsDialog
        from desktop_app.shell.settings.pages import shell_pages

        dialog = self._settings_dialog
        if dialog is None or not Shiboken.isValid(dialog):
            dialog = SettingsDialog(self, [*shell_pages(self), *self._settings_pages], self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.anew.connect(self.anew)
            self._settings_dialog = dialog
        if page:
            dialog.show_page(page)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def close_now(self) -> None:
        """Close whatever is running: what may be stopped is stopped, the rest is waited for."""
        self.messages.closing.stop_all()
        self._closing_now = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember place, panes and room; while something is being written, say so and close when it is done."""
        if not (self._closing_now or self.messages.closing.may_close()):
            event.ignore()
            return
        self.editors.leave()
        settings = self._services.settings
        settings.set(state.GEOMETRY, state.bytes_of(self.saveGeometry()))
        panes, tabs = state.bytes_of(self._panes.saveState()), self._reopening.now
        desk = state.Desk(panes, self.rooms.shown or "", tabs)
        state.keep_desk(settings, self._catalogue, desk)
        settings.save()
        super().closeEvent(event)
        self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let an open form have the right pane's room in a narrow window, and give it back in a wide one."""
        super().resizeEvent(event)
        if self.editors.current is not None:
            self.navigator.fit()

    def _form_moved(self) -> None:
        self.navigator.fit()
        self.refresh_actions()

    def _lay_out(self) -> None:
        self.sidebar.menu_asked.connect(self._show_room_menu)
        desk = QWidget()
        column = QVBoxLayout(desk)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self.rooms, 1)
        for pane in (self.sidebar, desk, self.beside):
            self._panes.addWidget(pane)
        self._panes.setHandleWidth(1)
        self._panes.setChildrenCollapsible(False)
        self._panes.setStretchFactor(1, 3)
        self._panes.setStretchFactor(2, 2)
        self._panes.setSizes(list(PANES))
        middle = QWidget()
        layout = QVBoxLayout(middle)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._panes, 1)
        self.messages.add_to(layout)
        self.setCentralWidget(middle)

    def _restore(self) -> None:
        self._reopening = Reopening(self.navigator, self._services)
        geometry = self._services.settings.get(state.GEOMETRY)
        if geometry and self.restoreGeometry(QByteArray(geometry)):
            primary = QGuiApplication.primaryScreen()
            screens = sorted(QGuiApplication.screens(), key=lambda one: one is not primary)
            place = state.fitted(self.geometry(), [one.availableGeometry() for one in screens])
            if place != self.geometry():
                self.setGeometry(place)
        else:
            room = self.screen().availableSize() - FRAME
            self.resize(QSize(*SIZE).boundedTo(room))
        self._restore_panes()

    def _restore_panes(self) -> None:
        panes = state.desk_of(self._services.settings, self._catalogue).panes
        if panes:
            self._panes.restoreState(QByteArray(panes))

    def _enter_first(self) -> None:
        if self._listing.rooms and self.rooms.current is None:
            rooms = self._listing.rooms
            first = next((room for room in rooms if room.opens), rooms[0])
            last = state.desk_of(self._services.settings, self._catalogue).room
            self.enter(last if last in {room.id for room in rooms} else first.id)
            self.rooms.take_focus()

    def _uncovered(self) -> None:
        if self.navigator.page is not None:
            self.navigator.show_again()
        elif self.rooms.panel is not None:
            shown = self.beside.current
            self.rooms.panel.uncovered(shown.id if shown is not None else None)

    def _moved(self) -> None:
        """The middle shows something else, or is called otherwise."""
        titles = [self._title_of(tab) for tab in self.navigator.tabs]
        current = self.navigator.tabs.index(self.navigator.tab)
        self.tabs.show_tabs(titles, current)
        if titles[current].text:
            self.setWindowTitle(translate("Shell", "{title} – Nadim").format(title=titles[current].text))
        self.refresh_actions()

    def _show_room_menu(self, room_id: str, place: QPoint) -> None:
        """Show what can be done with an entry of the sidebar, which is opened with it."""
        actions = self.rooms.room(room_id).menu
        if actions:
            if room_id != self.rooms.current:
                self.enter(room_id)
            self.refresh_actions()
            self.menu(actions, self.sidebar).popup(place)

    def _title_of(self, tab: Tab) -> TabTitle:
        """Return what stands on a tab: its record, or the room of the desk."""
        if tab.page is not None:
            return TabTitle(tab.title, self.navigator.icon_of(tab))
        if self.rooms.current is None:
            return TabTitle("")
        room = self.rooms.room(self.rooms.current)
        return TabTitle(room.title, room.icon)

    def _say_only_read(self) -> None:
        text = translate("Shell", "Nothing can be added or changed here: the catalogue may only be read.")
        self._services.notices.problem(text)

    def go_to(self, address: Address, where: Where) -> None:
        """Show a record's page, for a panel over the window."""
        self.show_page(address, where=where)

    def look_for(self, room: str, text: str) -> None:
        """Look for something again, in its room."""
        if self.rooms.has(room):
            self.enter(room)
            self.rooms.look_for(text)

    def _tab_chosen(self, number: int) -> None:
        # Arrow keys on the tabs themselves go on with the tabs.
        self.navigator.go_to(self.navigator.tabs[number], take_focus=not self.tabs.hasFocus())

    def _entered(self, room_id: str) -> None:
        self._listing.show_current(room_id)
        self._moved()
