"""The actions that belong to the window itself."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from desktop_app.actions.action import Action, Entry, Menu
from desktop_app.contract import Room, Where
from desktop_app.services.preferences import CONTRAST, THEME
from desktop_app.texts import translate

if TYPE_CHECKING:
    from desktop_app.shell.window import MainWindow


def window_actions(window: "MainWindow") -> list[Action]:
    """Return what can be done in any room."""
    navigator, rooms = window.navigator, window.rooms
    return [
        Action("window.close", translate("Shell", "C&lose"), window.close, Menu.FILE, shortcut="Ctrl+Q", group=90),
        Action(
            "window.copy",
            translate("Shell", "&Copy"),
            window.copy,
            Menu.EDIT,
            icon="copy",
            shortcut="Ctrl+C",
            group=20,
            enabled=lambda: rooms.top is not None,
        ),
        Action(
            "window.copy_with_sources",
            translate("Shell", "Copy with s&ources"),
            navigator.copy_with_sources,
            Menu.EDIT,
            icon="copy",
            shortcut="Ctrl+Shift+C",
            group=20,
            enabled=lambda: rooms.top is not None,
        ),
        Action(
            "window.search",
            translate("Shell", "&Search"),
            rooms.focus_box,
            Menu.EDIT,
            icon="search",
            shortcut="Ctrl+F",
            group=50,
            enabled=lambda: rooms.box.isEnabled() and not rooms.query.isHidden(),
        ),
        Action(
            "window.search_all",
            translate("Shell", "Search in all roo&ms…"),
            lambda: window.everywhere.open(rooms.box.text().strip()),
            Menu.EDIT,
            icon="search",
            shortcut="Ctrl+Shift+F",
            group=50,
            enabled=lambda: window.panels.can_search,
        ),
        Action(
            "window.palette",
            translate("Shell", "Find or &do…"),
            window.ask,
            Menu.GO,
            icon="search",
            shortcut="Ctrl+K",
            group=-10,
        ),
        Action(
            "window.recent",
            translate("Shell", "Looked at l&ast"),
            lambda: None,
            Menu.GO,
            group=-5,
            entries=lambda: [
                Entry(one.label, partial(window.show_page, one.address), one.icon) for one in window.recents.records
            ],
        ),
        Action(
            "window.back",
            translate("Shell", "&Back"),
            navigator.back,
            Menu.GO,
            icon="arrow-left",
            shortcut="Alt+Left",
            enabled=lambda: navigator.tab.trail.can_go_back,
        ),
        Action(
            "window.forward",
            translate("Shell", "&Forward"),
            navigator.forward,
            Menu.GO,
            icon="arrow-right",
            shortcut="Alt+Right",
            enabled=lambda: navigator.tab.trail.can_go_forward,
        ),
        Action(
            "window.next_pane",
            translate("Shell", "&Next pane"),
            partial(window.step_pane, 1),
            Menu.GO,
            shortcut="F6",
            group=1,
        ),
        Action(
            "window.previous_pane",
            translate("Shell", "&Previous pane"),
            partial(window.step_pane, -1),
            Menu.GO,
            shortcut="Shift+F6",
            group=1,
        ),
        Action(
            "window.settings",
            translate("Shell", "Se&ttings…"),
            window.show_settings,
            Menu.EDIT,
            shortcut="Ctrl+,",
            group=90,
        ),
        Action(
            "window.messages",
            translate("Shell", "&Messages"),
            window.messages.toggle_notices,
            Menu.VIEW,
            icon="info",
            shortcut="Ctrl+Shift+M",
            group=80,
        ),
        Action(
            "window.work",
            translate("Shell", "&Running work"),
            window.messages.toggle_work,
            Menu.VIEW,
            icon="list-checks",
            shortcut="Ctrl+Shift+R",
            group=80,
        ),
        Action(
            "help.keys",
            translate("Shell", "&Keys"),
            lambda: window.key_list.open(),
            Menu.HELP,
            shortcut="F1",
        ),
        Action(
            "help.searching",
            translate("Shell", "About &searching"),
            rooms.query.explain,
            Menu.HELP,
            enabled=lambda: window.panels.can_search,
        ),
        Action(
            "help.about",
            translate("Shell", "&About Nadim"),
            partial(_tell_about, window),
            Menu.HELP,
            icon="info",
            group=90,
        ),
        *_record_actions(window),
        *_tab_actions(window),
        *_theme_actions(window),
    ]


def _tell_about(window: "MainWindow") -> None:
    from desktop_app.shell.about import About

    About(window).open()


def _record_actions(window: "MainWindow") -> list[Action]:
    """Return what is done with records of any kind that has a form."""
    navigator, editors, rooms = window.navigator, window.editors, window.rooms

    def make() -> None:
        if rooms.make is not None and navigator.page is None:
            rooms.make()
            return
        # A list's own kind does not belong to the row that happens to be the current one.
        editors.open(rooms.makes, None, navigator.near if navigator.page is not None else ())

    def edit() -> None:
        shown = navigator.record
        if shown is not None:
            editors.open(shown.kind, shown.id)

    def can_edit() -> bool:
        shown = navigator.record
        has_form = shown is not None and editors.has(shown.kind) and editors.current is None
        return has_form and not navigator.in_trash

    return [
        Action(
            "record.new",
            translate("Shell", "&New"),
            make,
            Menu.RECORD,
            icon="plus",
            shortcut="Ctrl+N",
            enabled=lambda: (editors.has(rooms.makes) or rooms.make is not None) and editors.current is None,
        ),
        Action(
            "record.edit",
            translate("Shell", "&Edit"),
            edit,
            Menu.RECORD,
            icon="pencil",
            shortcut="Ctrl+E, F2",
            enabled=can_edit,
        ),
        Action(
            "record.save",
            translate("Shell", "&Save"),
            editors.save,
            Menu.RECORD,
            icon="save",
            shortcut="Ctrl+S",
            enabled=lambda: editors.current is not None and editors.current.dirty,
        ),
    ]


def _tab_actions(window: "MainWindow") -> list[Action]:
    """Return what opens records beside each other, and goes among them."""
    navigator = window.navigator

    def show(where: Where) -> None:
        if navigator.target is not None:
            window.show_page(navigator.target, where=where)

    def can_show() -> bool:
        return navigator.target is not None and navigator.has_page(navigator.target.kind)

    def several() -> bool:
        return len(navigator.tabs) > 1

    return [
        Action(
            "record.open_tab",
            translate("Shell", "Open in a &tab"),
            partial(show, Where.TAB),
            Menu.RECORD,
            shortcut="Ctrl+T",
            group=-10,
            enabled=can_show,
        ),
        Action(
            "record.open_window",
            translate("Shell", "Open in a &window"),
            partial(show, Where.WINDOW),
            Menu.RECORD,
            shortcut="Ctrl+Shift+T",
            group=-10,
            enabled=lambda: window.open_window is not None and can_show(),
        ),
        Action(
            "tab.next",
            translate("Shell", "Next &tab"),
            partial(navigator.step_tab, 1),
            Menu.GO,
            shortcut="Ctrl+Tab",
            group=5,
            enabled=several,
        ),
        Action(
            "tab.previous",
            translate("Shell", "Pre&vious tab"),
            partial(navigator.step_tab, -1),
            Menu.GO,
            shortcut="Ctrl+Shift+Tab",
            group=5,
            enabled=several,
        ),
        Action(
            "tab.close",
            translate("Shell", "C&lose the tab"),
            lambda: navigator.close_tab(navigator.tab),
            Menu.GO,
            icon="x",
            shortcut="Ctrl+W",
            group=5,
            enabled=lambda: not navigator.at_desk,
        ),
    ]


def _theme_actions(window: "MainWindow") -> list[Action]:
    settings = window.services.settings
    titles = (
        ("system", translate("Shell", "&As the system")),
        ("light", translate("Shell", "L&ight")),
        ("dark", translate("Shell", "&Dark")),
    )

    def chosen(name: str) -> bool:
        return settings.get(THEME) == name

    contrast = Action(
        "window.contrast",
        translate("Shell", "High &contrast"),
        lambda: settings.set(CONTRAST, not settings.get(CONTRAST)),
        Menu.VIEW,
        group=91,
        checked=lambda: settings.get(CONTRAST),
    )
    return [
        Action(
            f"window.theme_{name}",
            title,
            partial(window.set_theme, name),
            Menu.VIEW,
            group=90,
            checked=partial(chosen, name),
        )
        for name, title in titles
    ] + [contrast]


def room_actions(window: "MainWindow", rooms: Sequence[Room]) -> list[Action]:
    """Return one action for each room, with its own key; of those that open the first nine get Ctrl and a digit."""

    def go(room_id: str) -> None:
        window.enter(room_id)
        window.rooms.take_focus()

    def here(room_id: str) -> bool:
        return window.rooms.current == room_id

    rooms = [room for room in rooms if room.listed]
    counted = [room.id for room in rooms if room.opens and not room.key][:9]
    digits = {room_id: f"Ctrl+{number}" for number, room_id in enumerate(counted, 1)}
    return [
        Action(
            f"room.{room.id}",
            room.title.replace("&", "&&"),
            partial(go, room.id),
            Menu.GO,
            shortcut=room.key or digits.get(room.id, ""),
            group=10,
            checked=partial(here, room.id),
        )
        for room in rooms
    ]
