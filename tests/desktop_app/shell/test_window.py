"""The main window with made-up features."""

import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QTextEdit, QWidget

from desktop_app.actions.action import Action, Menu
from desktop_app.actions.registry import KeyConflictError
from desktop_app.contract import Address, Contribution, Host, RecordViewer, Room, Services
from desktop_app.directions import without_marks
from desktop_app.services.changes import ChangeBus
from desktop_app.services.notices import Notices
from desktop_app.services.preferences import CONTRAST, THEME
from desktop_app.services.settings import Setting, Settings
from desktop_app.services.tasks import Tasks
from desktop_app.shell import state
from desktop_app.shell.foot import NoticeStrip
from desktop_app.shell.window import MainWindow
from desktop_app.widgets.theme import apply_theme, tokens
from desktop_app.widgets.tokens import CONTRAST_DARK, CONTRAST_LIGHT, DARK

PROJECT = Path(__file__).parents[3]
SECTIONS = [("desk", "Desk"), ("catalogue", "Catalogue"), ("empty", "Empty")]


@dataclass
class FakePanel:
    host: Host
    name: str
    widget: QWidget = field(default_factory=QLineEdit)
    searched: list[str] = field(default_factory=list)
    times_entered: int = 0
    times_uncovered: int = 0
    in_trash: bool = False

    def current(self) -> Address | None:
        return None

    def search(self, text: str) -> None:
        self.searched.append(text)

    def take_focus(self) -> None:
        self.widget.setFocus()

    def entered(self) -> None:
        self.times_entered += 1

    def uncovered(self, record_id: int | None) -> None:
        self.times_uncovered += 1

    def row_of(self, record_id: int) -> int | None:
        return None


@dataclass
class FakeViewer:
    widget: QWidget = field(default_factory=QTextEdit)
    shown: list[Address] = field(default_factory=list)
    in_trash: bool = False
    typed: str = ""

    def show(self, address: Address) -> None:
        self.shown.append(address)

    def take_focus(self) -> None:
        self.widget.setFocus()


class FakeFeature:
    def __init__(self) -> None:
        self.panels: dict[str, FakePanel] = {}
        self.viewers: dict[str, FakeViewer] = {}
        self.counted = 318

    def panel(self, name: str):
        return lambda host: self.panels.setdefault(name, FakePanel(host, name))

    def viewer(self, kind: str) -> RecordViewer:
        return RecordViewer(kind, lambda host: self.viewers.setdefault(kind, FakeViewer()))

    def contribution(self, **more) -> Contribution:
        rooms = (
            Room("films", "Films", "film", "catalogue", self.panel("films"), lambda token: self.counted),
            Room("inbox", "Inbox", "inbox", "desk", self.panel("inbox")),
        )
        return Contribution(rooms, (self.viewer("film"), self.viewer("article")), **more)


@pytest.fixture
def services(qt, tmp_path):
    notices = Notices()
    tasks = Tasks(notices)
    yield Services(tasks, ChangeBus(), notices, Settings(tmp_path, state.SHELL_SETTINGS))
    tasks.close()


@pytest.fixture
def make_window(qt, services):
    made = []

    def make() -> MainWindow:
        window = MainWindow(services)
        made.append(window)
        return window

    yield make
    for window in made:
        window.close()
        window.deleteLater()


@pytest.fixture
def feature():
    return FakeFeature()


@pytest.fixture
def window(qt, make_window, feature):
    window = make_window()
    window.add([feature.contribution()], SECTIONS)
    qt.show(window)
    return window


def key(window, code, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(window.focusWidget() or window, code, modifier)


def test_it_shows_before_there_is_a_catalogue(qt, make_window):
    window = qt.show(make_window())
    assert not window.rooms.box.isEnabled()
    assert window.windowTitle() == "Nadim"


def test_no_part_of_it_imports_the_database():
    code = (
        "import sys; import desktop_app.shell.window; "
        "print([name for name in sys.modules if name.split('.')[0] in ('database', 'sqlalchemy', 'alembic')])"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=PROJECT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_first_room_is_entered_and_only_its_panel_made(window, feature):
    assert window.rooms.current == "inbox"
    assert list(feature.panels) == ["inbox"]
    assert feature.panels["inbox"].times_entered == 1
    assert window.windowTitle() == "Inbox – Nadim"
    assert window.sidebar.current() == "inbox"


def test_the_foot_tells_the_keys_that_work_where_the_keyboard_is(window, qt):
    window.rooms.take_focus()
    assert "Enter Open" in without_marks(window.foot.text())
    assert "F2" not in window.foot.text(), "nothing is shown that could be edited"
    window.rooms.focus_box()
    assert "Down To the list" in without_marks(window.foot.text())
    assert "Esc Clear" not in without_marks(window.foot.text())
    window.rooms.box.setText("ferry")
    assert "Esc Clear" in without_marks(window.foot.text())
    window.open(Address("film", 3), take_focus=True)
    assert without_marks(window.foot.text()).startswith("Esc Back")


def test_a_record_that_is_gone_gives_way_to_the_one_before(window, feature):
    window.open(Address("film", 3))
    window.open(Address("article", 9))
    window.forget(Address("article", 9))
    assert window.beside.current == Address("film", 3)
    assert window.beside.currentWidget() is feature.viewers["film"].widget
    window.forget(Address("film", 3))
    assert window.beside.current is None
    assert window.beside.currentWidget() not in [one.widget for one in feature.viewers.values()]


def test_the_foot_leaves_out_keys_that_have_no_room(window, qt):
    window.rooms.take_focus()
    whole = window.foot.text()
    window.foot.resize(300, window.foot.height())
    assert 0 < len(window.foot.text()) < len(whole)
    window.say("Opening …")
    assert window.foot.text() == "Opening …"
    window.say("")
    assert whole.startswith(window.foot.text())


def test_each_room_keeps_its_question(window, feature):
    QTest.keyClicks(window.rooms.box, "ferry")
    QTest.keyClick(window.rooms.box, Qt.Key.Key_Return)
    window.enter("films")
    assert window.rooms.box.text() == ""
    assert feature.panels["films"].searched == []
    window.enter("inbox")
    assert window.rooms.box.text() == "ferry"
    assert feature.panels["inbox"].searched == ["ferry"]


def test_counts_come_and_follow_changes(qt, window, feature, services):
    model = window.sidebar.model()

    def spoken() -> list[str]:
        return [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]

    qt.until(lambda: "Films, 318" in spoken())
    feature.counted = 319
    services.changes.publish(object())
    qt.until(lambda: "Films, 319" in spoken())
    assert spoken() == ["Desk", "Inbox", "Catalogue", "Films, 319"]


def test_records_open_beside_and_back_leads_back(window, feature):
    first, second = Address("film", 1), Address("article", 2, place=7)
    window.open(first)
    assert not window.actions_.qaction("window.back").isEnabled()
    window.open(second)
    window.actions_.qaction("window.back").trigger()
    assert window.beside.currentWidget() is feature.viewers["film"].widget
    assert not window.actions_.qaction("window.back").isEnabled()
    window.actions_.qaction("window.forward").trigger()
    assert feature.viewers["article"].shown == [second, second]
    with pytest.raises(KeyError):
        window.open(Address("place", 3))


def test_escape_leads_from_the_record_back_to_the_list(window, feature):
    window.open(Address("film", 1), take_focus=True)
    assert window.focusWidget() is feature.viewers["film"].widget
    key(window, Qt.Key.Key_Escape)
    assert window.focusWidget() is feature.panels["inbox"].widget


def test_escape_leads_from_the_sides_and_the_foot_to_the_list(window, feature):
    [messages] = [one for one in window.foot.findChildren(QPushButton) if one.isVisible() and one.text() == "Messages"]
    for place in (window.sidebar, messages):
        place.setFocus()
        assert window.focusWidget() is place
        key(window, Qt.Key.Key_Escape)
        assert window.focusWidget() is feature.panels["inbox"].widget


def test_f6_goes_round_the_panes(window, feature):
    window.open(Address("film", 1))
    window.sidebar.setFocus()
    seen = []
    for _ in range(3):
        key(window, Qt.Key.Key_F6)
        seen.append(window.focusWidget())
    assert seen == [feature.panels["inbox"].widget, feature.viewers["film"].widget, window.sidebar]
    key(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert window.focusWidget() is feature.viewers["film"].widget


def test_keys_open_rooms_and_the_search_box(window, feature):
    key(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.rooms.current == "films"
    assert window.sidebar.current() == "films"
    assert window.actions_.qaction("room.films").isChecked()
    assert window.focusWidget() is feature.panels["films"].widget
    key(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.focusWidget() is window.rooms.box


def test_a_feature_cannot_take_a_key_that_is_taken(make_window, feature):
    greedy = Action("mine", "Mine", lambda: None, Menu.FILE, shortcut="Ctrl+F")
    with pytest.raises(KeyConflictError, match=r"window\.search"):
        make_window().add([feature.contribution(actions=(greedy,))], SECTIONS)


def test_the_actions_of_all_features_are_asked_once(make_window):
    asked: list[str] = []

    def bringing(name: str) -> Contribution:
        action = Action(name, "Do", lambda: None, Menu.EDIT, enabled=lambda: asked.append(name) is None)
        return Contribution(actions=(action,))

    make_window().add([bringing(name) for name in "abc"], ())
    assert asked == ["a", "b", "c"]


def test_a_feature_brings_its_own_settings(make_window, feature, services):
    mine = Setting("films/compact", False, "Compact rows")
    make_window().add([feature.contribution(settings=(mine,))], SECTIONS)
    services.settings.set(mine, True)
    assert services.settings.get(mine)


@pytest.mark.parametrize("what", ["room", "viewer"])
def test_two_features_cannot_bring_the_same_thing(make_window, feature, what):
    twice = feature.contribution()
    other = Contribution(rooms=twice.rooms[:1]) if what == "room" else Contribution(viewers=twice.viewers[:1])
    with pytest.raises(ValueError, match="two"):
        make_window().add([twice, other], SECTIONS)


def test_panes_and_room_are_remembered(qt, window, make_window, feature):
    window.enter("films")
    panes = window.findChild(QWidget, "panes")
    window.resize(780, 600)
    panes.setSizes([150, 300, 328])
    sizes = panes.sizes()
    window.close()
    again = make_window()
    again.add([FakeFeature().contribution()], SECTIONS)
    qt.show(again)
    assert again.rooms.current == "films"
    assert again.findChild(QWidget, "panes").sizes() == sizes


def test_the_theme_is_set_and_remembered(qt, window, services):
    try:
        window.actions_.qaction("window.theme_dark").trigger()
        assert tokens() == DARK
        assert services.settings.get(THEME) == "dark"
        assert window.actions_.qaction("window.theme_dark").isChecked()
        assert not window.actions_.qaction("window.theme_system").isChecked()
        window.actions_.qaction("window.contrast").trigger()
        assert tokens() == CONTRAST_DARK
        assert services.settings.get(CONTRAST)
        window.actions_.qaction("window.theme_light").trigger()
        assert tokens() == CONTRAST_LIGHT
    finally:
        apply_theme(qt.application, "light")


def test_problems_stay_until_they_are_closed(qt, window, services):
    strip = window.findChild(NoticeStrip)
    services.notices.info("Saved.")
    assert not strip.isVisible()
    services.notices.problem("The disk is full.", "details")
    assert strip.isVisible()
    strip._copy.click()
    assert qt.application.clipboard().text() == "The disk is full.\n\ndetails"
    services.notices.info("Saved.")
    assert strip.isVisible()


def test_right_to_left_mirrors_the_panes(qt, make_window, feature):
    qt.application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        window = make_window()
        window.add([feature.contribution()], SECTIONS)
        qt.show(window)
        places = [
            pane.mapTo(window, pane.rect().center()).x() for pane in (window.sidebar, window.rooms, window.beside)
        ]
        assert places == sorted(places, reverse=True)
    finally:
        qt.application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
