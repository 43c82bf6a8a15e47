"""Forms over a room: opened by keys, left without a question, one at a time."""

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from shiboken6 import isValid

from desktop_app.contract import Address, Contribution, RecordEditor, RecordViewer, Room, Services
from desktop_app.services.changes import ChangeBus
from desktop_app.services.notices import Notices
from desktop_app.services.settings import Settings
from desktop_app.services.tasks import Tasks
from desktop_app.shell import state
from desktop_app.shell.navigator import FORM_AND_PANE
from desktop_app.shell.window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier


@dataclass
class Shown:
    """A panel, a viewer or a form: a line to type in, and what was asked of it."""

    widget: QLineEdit = field(default_factory=QLineEdit)
    asked: list[object] = field(default_factory=list)
    dirty: bool = False

    def current(self) -> Address | None:
        return None

    def search(self, text: str) -> None:
        self.asked.append(("search", text))

    def take_focus(self) -> None:
        self.widget.setFocus()

    def entered(self) -> None:
        self.asked.append("entered")

    def uncovered(self, record_id: int | None) -> None:
        self.asked.append(("uncovered", record_id))

    in_trash = False
    typed = ""

    def show(self, address: Address) -> None:
        self.asked.append(("show", address.id))

    def open(self, record_id: int | None, near: object = ()) -> None:
        self.asked.append(("open", record_id))

    def leave(self) -> None:
        self.asked.append("leave")

    def save(self) -> None:
        self.asked.append("save")


@pytest.fixture
def parts(qt):
    made = {name: Shown() for name in ("films", "people", "card", "film", "person")}
    yield made
    for one in made.values():
        if isValid(one.widget) and one.widget.parent() is None:
            one.widget.deleteLater()


@pytest.fixture
def window(qt, tmp_path, parts):
    notices = Notices()
    tasks = Tasks(notices)
    made = MainWindow(Services(tasks, ChangeBus(), notices, Settings(tmp_path, state.SHELL_SETTINGS)))
    rooms = (
        Room("films", "Films", "film", "catalogue", lambda host: parts["films"], makes="film"),
        Room("people", "People", "users", "catalogue", lambda host: parts["people"]),
    )
    viewers = (RecordViewer("film", lambda host: parts["card"]),)
    editors = tuple(RecordEditor(kind, lambda host, kind=kind: parts[kind]) for kind in ("film", "person"))
    made.add([Contribution(rooms=rooms, viewers=viewers, editors=editors)], [("catalogue", "Catalogue")])
    qt.show(made)
    made.enter("films")
    made.rooms.take_focus()
    yield made
    made.close()
    tasks.close()
    made.deleteLater()


def press(code, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), code, modifiers)


def in_sight(window: MainWindow, shown: Shown) -> QWidget | None:
    return shown.widget if shown.widget.isVisible() else None


def test_ctrl_n_makes_what_the_room_makes(window, parts):
    press(Qt.Key.Key_N, CONTROL)
    assert parts["film"].asked == [("open", None)]
    assert in_sight(window, parts["film"])
    assert not in_sight(window, parts["films"])
    assert not window.rooms.box.isVisible()
    assert QApplication.focusWidget() is parts["film"].widget


def test_a_room_that_makes_nothing_has_no_new(window, parts):
    window.enter("people")
    assert not window.actions_.qaction("record.new").isEnabled()


def test_f2_edits_the_record_that_is_shown(window, parts):
    assert not window.actions_.qaction("record.edit").isEnabled()
    window.open(Address("film", 7))
    press(Qt.Key.Key_F2)
    assert parts["film"].asked == [("open", 7)]
    assert not window.actions_.qaction("record.edit").isEnabled()  # it is open already


def test_save_waits_for_something_to_save(window, parts):
    window.edit("film", 7)
    press(Qt.Key.Key_S, CONTROL)
    assert "save" not in parts["film"].asked
    parts["film"].dirty = True
    window.refresh_actions()
    press(Qt.Key.Key_S, CONTROL)
    assert parts["film"].asked[-1] == "save"


def test_leaving_gives_the_room_and_its_keyboard_back(window, parts):
    window.edit("film", 7)
    window.close_editor()
    assert parts["film"].asked[-1] == "leave"
    assert in_sight(window, parts["films"])
    assert window.rooms.box.isVisible()
    assert QApplication.focusWidget() is parts["films"].widget
    assert window.editors.current is None
    window.close_editor()  # nothing is open: nothing happens
    assert parts["film"].asked.count("leave") == 1


def test_another_room_or_another_form_leaves_the_open_one(window, parts):
    window.edit("film", 7)
    window.edit("person", 8)
    assert parts["film"].asked == [("open", 7), "leave"]
    window.enter("people")
    assert parts["person"].asked == [("open", 8), "leave"]
    assert in_sight(window, parts["people"])


def test_a_closing_window_leaves_its_form(window, parts):
    window.edit("film", 7)
    window.close()
    assert parts["film"].asked[-1] == "leave"


def test_two_forms_for_one_kind_are_a_mistake(window):
    with pytest.raises(ValueError, match="two forms are for film"):
        window.editors.add((RecordEditor("film", lambda _host: Shown()),))


def test_in_a_narrow_window_a_form_has_the_room_of_the_right_pane(window, parts):
    window.resize(FORM_AND_PANE - 40, 600)
    assert window.beside.isVisible()
    window.edit("film", 7)
    assert not window.beside.isVisible()
    window.resize(FORM_AND_PANE + 40, 600)
    assert window.beside.isVisible()
    window.resize(FORM_AND_PANE - 40, 600)
    window.close_editor()
    assert window.beside.isVisible()
