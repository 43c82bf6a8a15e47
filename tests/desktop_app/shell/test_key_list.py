"""All keys, those first that work where the keyboard is; what the program is made of."""

import sys

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView, QWidget

from desktop_app.actions.action import Action, Menu
from desktop_app.contract import Address, Contribution, KeyGroup, KeyLine, Room, Services
from desktop_app.directions import without_marks
from desktop_app.services.changes import ChangeBus
from desktop_app.services.notices import Notices
from desktop_app.services.settings import Settings
from desktop_app.services.tasks import Tasks
from desktop_app.shell import state
from desktop_app.shell.about import About
from desktop_app.shell.window import MainWindow
from desktop_app.widgets.table import RecordTable

SHIFT = Qt.KeyboardModifier.ShiftModifier


class Panel:
    """A room: a table and a line to type in."""

    rows_shown = 0
    in_trash = False

    def __init__(self) -> None:
        self.widget = QWidget()
        self.table = RecordTable(self.widget)
        self.line = QLineEdit(self.widget)

    def take_focus(self) -> None:
        self.table.setFocus()

    def entered(self) -> None: ...

    def current(self) -> Address | None:
        return None

    def search(self, text: str) -> None: ...


@pytest.fixture
def panel(qt):
    return Panel()


@pytest.fixture
def done():
    return []


@pytest.fixture
def window(qt, tmp_path, panel, done):
    notices = Notices()
    tasks = Tasks(notices)
    made = MainWindow(Services(tasks, ChangeBus(), notices, Settings(tmp_path, state.SHELL_SETTINGS)))
    keys = KeyGroup(
        "In a song",
        (KeyLine("F", "State a film", foot=True), KeyLine("]", "Louder"), KeyLine("Ctrl+Up", "To the verse before")),
        lambda focus: focus is panel.line,
    )
    others = KeyGroup("In any text", (KeyLine("F", "Find", foot=True),), lambda focus: focus is panel.line)
    actions = (
        Action("song.play", "&Play…", lambda: done.append(QApplication.focusWidget()), Menu.TOOLS, shortcut="Ctrl+P"),
        Action("song.stop", "&Stop", lambda: None, Menu.TOOLS, shortcut="Ctrl+.", enabled=lambda: False),
        Action("song.keyless", "&Keyless", lambda: None, Menu.TOOLS),
    )
    room = Room("songs", "Songs", "film", "catalogue", lambda host: panel)
    made.add([Contribution(rooms=(room,), actions=actions, keys=(keys, others))], [("catalogue", "Catalogue")])
    qt.show(made)
    made.rooms.take_focus()
    yield made
    made.close()
    tasks.close()
    made.deleteLater()


def rows(window) -> dict[str, str]:
    return {one.text: without_marks(one.end) for one in window.key_list.list.results}


def test_f1_shows_the_keys_of_actions_and_parts(window):
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F1)
    assert window.key_list.isVisible()
    found = rows(window)
    assert found["Play"] == "Ctrl+P"
    assert found["State a film"] == "F"
    assert found["To the verse before"] == "Ctrl+Up"
    assert found["Louder"] == "]"
    assert "Keyless" not in found
    headings = window.key_list.list.headings
    assert headings[0] == "In a list", "what works here comes first"
    assert headings.index("File") < headings.index("Tools") < headings.index("Help") < headings.index("In a song")
    [stop] = [one for one in window.key_list.list.results if one.text == "Stop"]
    assert stop.muted


def test_the_keys_of_the_part_that_has_the_keyboard_come_first_and_stand_in_the_foot(window, panel):
    panel.line.setFocus()
    assert without_marks(window.foot.text()).startswith("F State a film")
    assert "Louder" not in window.foot.text()
    # A key is told once, as the nearest part says it.
    assert "F Find" not in without_marks(window.foot.text()).split("  ·  ")
    window.actions_.qaction("help.keys").trigger()
    assert window.key_list.list.headings[0] == "In a song"
    assert "Esc Back" in without_marks(window.foot.text())
    QTest.keyClick(window.key_list.line, Qt.Key.Key_Escape)
    assert panel.line.hasFocus()


def test_a_key_is_found_by_what_it_does_and_done(window, panel, done):
    window.key_list.open()
    window.key_list.line.setText("pl")
    assert list(rows(window)) == ["Play"]
    QTest.keyClick(window.key_list.line, Qt.Key.Key_Return)
    assert done == [panel.table], "the keyboard is where it was"
    assert not window.key_list.isVisible()
    window.key_list.open()
    window.key_list.line.setText("louder")
    QTest.keyClick(window.key_list.line, Qt.Key.Key_Return)
    assert window.key_list.isVisible(), "a key of a part is told, not done"
    window.key_list.line.setText("stop")
    QTest.keyClick(window.key_list.line, Qt.Key.Key_Return)
    assert window.key_list.isVisible()
    window.key_list.line.setText("xyz")
    assert window.key_list.line.accessibleDescription() == "No key does “xyz”."


def test_a_changed_key_is_told(window):
    window.actions_.choices.set({"song.play": "Ctrl+Shift+P"})
    window.key_list.open()
    assert rows(window)["Play"] == "Ctrl+Shift+P"


@pytest.mark.skipif(sys.platform != "linux", reason="the code of the key is the one of X11 and Wayland")
def test_the_question_mark_counts_by_the_place_of_its_key(window, panel):
    def press(target: QWidget, repeats: bool = False) -> None:
        # The key of "/" with Shift, under a Persian layout.
        event = QKeyEvent(QEvent.Type.KeyPress, 0x061F, SHIFT, 61, 0, 0, "؟", repeats)
        QApplication.sendEvent(target, event)

    press(panel.table, repeats=True)
    assert not window.key_list.isVisible()
    press(panel.table)
    assert window.key_list.isVisible()
    window.key_list.close_back()
    press(window.sidebar)
    assert window.key_list.isVisible()
    window.key_list.close_back()
    press(panel.line)
    assert not window.key_list.isVisible()
    assert panel.line.text() == "؟", "in a field it is typed"


def test_letters_in_a_table_go_to_the_window(window, panel):
    assert isinstance(panel.table, QTableView)
    heard: list[str] = []
    window.keyPressEvent = lambda event: heard.append(event.text())
    QTest.keyClick(panel.table, Qt.Key.Key_F)
    assert heard == ["f"]


def test_about_tells_versions_that_can_be_copied(window, qt):
    window.actions_.qaction("help.about").trigger()
    [about] = window.findChildren(About)
    lines = about.facts.text().split("\n")
    assert [line.split()[0] for line in lines[:4]] == ["Nadim", "SQLite", "Qt", "Python"]
    about.copy.click()
    assert QGuiApplication.clipboard().text() == about.facts.text()
    QTest.keyClick(about, Qt.Key.Key_Escape)
    qt.process()
    assert window.findChildren(About) == []
