"""The keys of the window's own parts that are no actions."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.contract import KeyGroup, KeyLine
from desktop_app.texts import translate

if TYPE_CHECKING:
    from desktop_app.shell.window import MainWindow


def own_keys(window: "MainWindow") -> tuple[KeyGroup, ...]:
    """Return the keys of lists, pages, the right pane, the search box, forms and panels."""

    def in_list(focus: QWidget) -> bool:
        panel = window.rooms.panel
        return panel is not None and (panel.widget is focus or panel.widget.isAncestorOf(focus))

    def on_page(focus: QWidget) -> bool:
        covered = window.editors.current is not None
        return window.rooms.isAncestorOf(focus) and window.navigator.page is not None and not covered

    def on_line(focus: QWidget) -> bool:
        # By its name: lines of cards are not loaded before there is one.
        return focus.inherits("LineRow")

    def beside(focus: QWidget) -> bool:
        return window.beside.isAncestorOf(focus)

    def in_box(focus: QWidget) -> bool:
        return focus is window.rooms.box

    def in_form(focus: QWidget) -> bool:
        return window.editors.current is not None and window.rooms.isAncestorOf(focus)

    def in_rooms(focus: QWidget) -> bool:
        return focus is window.sidebar

    box = window.rooms.box
    back = translate("Keys", "Back")
    onward, homeward = ("Left", "Right") if window.isRightToLeft() else ("Right", "Left")
    return (
        KeyGroup(
            translate("Keys", "In the palette"),
            (
                KeyLine("Enter", translate("Keys", "Open"), foot=True),
                KeyLine("Ctrl+Enter", translate("Keys", "Open in a tab"), foot=True),
                KeyLine("Esc", translate("Keys", "Back"), foot=True),
            ),
            lambda focus: window.panels.hold(focus, "palette"),
        ),
        KeyGroup(
            translate("Keys", "In the search in all rooms"),
            (
                KeyLine("Enter", translate("Keys", "Open"), foot=True),
                KeyLine("Ctrl+Enter", translate("Keys", "Open in a tab"), foot=True),
                KeyLine("Esc", translate("Keys", "Back"), foot=True),
            ),
            lambda focus: window.panels.hold(focus, "everywhere"),
        ),
        KeyGroup(
            translate("Keys", "In the list of keys"),
            (
                KeyLine("Enter", translate("Keys", "Do it"), foot=True),
                KeyLine("Esc", translate("Keys", "Back"), foot=True),
            ),
            lambda focus: window.panels.hold(focus, "key_list"),
        ),
        KeyGroup(
            translate("Keys", "In the rooms at the side"),
            (KeyLine("Enter", translate("Keys", "To the list"), foot=True), KeyLine("Esc", back, foot=True)),
            in_rooms,
        ),
        KeyGroup(
            translate("Keys", "In a list"),
            (
                KeyLine("Enter", translate("Keys", "Open"), foot=True),
                KeyLine("Shift+Down", translate("Keys", "Choose several rows")),
                KeyLine("Ctrl+A", translate("Keys", "Choose all rows")),
                KeyLine("Shift+F10", translate("Keys", "Menu of the chosen rows")),
                KeyLine(onward, translate("Keys", "Unfold what stands inside")),
                KeyLine(homeward, translate("Keys", "Fold it again")),
                KeyLine("Home", translate("Keys", "To the first row")),
                KeyLine("End", translate("Keys", "To the last row")),
            ),
            in_list,
        ),
        KeyGroup(
            translate("Keys", "On a line"),
            (
                KeyLine("Enter", translate("Keys", "Open"), foot=True),
                KeyLine("Ctrl+Enter", translate("Keys", "Open the record"), foot=True),
                KeyLine("Up", translate("Keys", "To the line before")),
                KeyLine("Down", translate("Keys", "To the next line")),
            ),
            on_line,
        ),
        KeyGroup(translate("Keys", "On a page"), (KeyLine("Esc", back, foot=True),), on_page),
        KeyGroup(translate("Keys", "In the right pane"), (KeyLine("Esc", back, foot=True),), beside),
        KeyGroup(
            translate("Keys", "In the search box"),
            (
                KeyLine("Down", translate("Keys", "To the list"), foot=True, when=lambda: not box.offers_shown),
                KeyLine("Down", translate("Keys", "To what is offered"), foot=True, when=lambda: box.offers_shown),
                KeyLine("Alt+Down", translate("Keys", "What can be typed here")),
                KeyLine("F1", translate("Keys", "About searching"), foot=True),
                KeyLine("Esc", translate("Keys", "Clear"), foot=True, when=lambda: bool(box.text())),
            ),
            in_box,
        ),
        KeyGroup(
            translate("Keys", "In a form"),
            (
                KeyLine("Tab", translate("Keys", "Next field"), foot=True),
                KeyLine("Esc", back, foot=True),
            ),
            in_form,
        ),
    )
