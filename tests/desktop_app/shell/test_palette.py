"""The palette over made-up records, and what is remembered of those looked at; driven by keys."""

import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop_app.actions.action import Action, Menu
from desktop_app.contract import Address, Contribution, FoundRecord, RecordViewer, Room, Services, Where
from desktop_app.directions import without_marks
from desktop_app.services.cancel import CancelToken
from desktop_app.services.changes import ChangeBus
from desktop_app.services.notices import Notices
from desktop_app.services.settings import Settings
from desktop_app.services.tasks import Tasks
from desktop_app.shell import state
from desktop_app.shell.window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier
NAMES = {1: "The Salt Ferry", 2: "Save the Ferry", 3: "فانوس"}


@dataclass
class Part:
    """A panel or a page: a line that has the keyboard."""

    widget: QLineEdit = field(default_factory=QLineEdit)
    shown: list[Address] = field(default_factory=list)
    wide: bool = False
    place: object = None
    target: Address | None = None
    rows_shown: int = 0

    def current(self) -> Address | None:
        return None

    def search(self, text: str) -> None: ...

    def take_focus(self) -> None:
        self.widget.setFocus()

    def entered(self) -> None: ...

    def uncovered(self, record_id: int | None) -> None: ...

    in_trash = False
    typed = ""

    def show(self, address: Address) -> None:
        self.shown.append(address)

    @property
    def panes(self) -> tuple[tuple[Any, Any], ...]:
        return ((self.widget, self.widget.setFocus),)

    def keys_now(self) -> tuple[tuple[str, str], ...]:
        return ()


class Finder:
    """Finds by words; waits where a test wants it to."""

    catalogue = "/somewhere"

    def __init__(self) -> None:
        self.gone: set[int] = set()
        self.asked: list[str] = []
        self.hold = threading.Event()
        self.hold.set()
        self.problem: Exception | None = None

    def find(self, typed: str, token: CancelToken) -> Sequence[FoundRecord]:
        self.asked.append(typed)
        self.hold.wait(5)
        token.check()
        if self.problem is not None:
            raise self.problem
        wanted = typed.casefold()
        return [self._record(one, wanted) for one, name in NAMES.items() if wanted in name.casefold()]

    def recall(self, addresses: Sequence[Address], token: CancelToken) -> Sequence[FoundRecord]:
        return [self._record(one.id, "-") for one in addresses if one.id in NAMES and one.id not in self.gone]

    @staticmethod
    def _record(one: int, wanted: str) -> FoundRecord:
        begins = NAMES[one].casefold().startswith(wanted)
        return FoundRecord(Address("film", one), NAMES[one], NAMES[one], "Film", "film", "Records", begins)


@pytest.fixture
def finder():
    return Finder()


@pytest.fixture
def done():
    return []


@pytest.fixture
def window(qt, tmp_path, finder, done):
    notices = Notices()
    tasks = Tasks(notices, problems=(ValueError,))
    settings = Settings(tmp_path, state.SHELL_SETTINGS)
    made = MainWindow(Services(tasks, ChangeBus(), notices, settings))
    room, page = Part(), Part()
    pages = [page]
    actions = (
        Action("film.save", "&Save all…", lambda: done.append("save"), Menu.FILE, icon="save", shortcut="Ctrl+Shift+S"),
        Action("film.never", "&Never", lambda: done.append("never"), Menu.FILE, enabled=lambda: False),
        Action(
            "film.rows",
            "&Of these rows",
            lambda: done.append("rows"),
            Menu.FILE,
            enabled=lambda: QApplication.focusWidget() is room.widget,
        ),
    )
    made.add(
        [
            Contribution(
                rooms=(Room("films", "Films", "film", "catalogue", lambda host: room),),
                viewers=(
                    RecordViewer("film", lambda host: Part(), lambda host: pages.pop() if pages else Part(), "film"),
                ),
                actions=actions,
                finder=finder,
            )
        ],
        [("catalogue", "Catalogue")],
    )
    qt.show(made)
    made.rooms.take_focus()
    made.parts = (room, page)
    yield made
    finder.hold.set()
    qt.until(lambda: not tasks.pending)
    for one in (room, page):
        one.widget.setParent(made)
    made.close()
    tasks.close()
    made.deleteLater()


def press(code, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), code, modifiers)


def ask(window, qt, text: str = "") -> None:
    press(Qt.Key.Key_K, CONTROL)
    assert QApplication.focusWidget() is window.finding.line
    if text:
        window.finding.line.setText(text)
    qt.until(lambda: not window.services.tasks.pending)


def offered(window) -> list[str]:
    return [one.text for one in window.finding.list.results]


def test_a_record_is_reached_by_its_name_and_escape_gives_the_keyboard_back(window, qt):
    before = QApplication.focusWidget()
    ask(window, qt, "salt")
    assert offered(window) == ["The Salt Ferry"]
    assert window.finding.list.headings == ["Records"]
    assert window.finding.line.accessibleDescription() == "The Salt Ferry, Film"
    assert "Enter Open" in without_marks(window.foot.text())
    press(Qt.Key.Key_Escape)
    assert not window.finding.isVisible()
    assert QApplication.focusWidget() is before
    ask(window, qt, "salt")
    press(Qt.Key.Key_Return)
    assert window.navigator.page == Address("film", 1)
    assert QApplication.focusWidget() is window.parts[1].widget
    assert not window.finding.isVisible()


def test_control_and_enter_opens_a_tab(window, qt):
    ask(window, qt, "salt")
    press(Qt.Key.Key_Return, CONTROL)
    assert len(window.navigator.tabs) == 2
    assert window.navigator.page == Address("film", 1)


def test_actions_stand_with_their_keys_and_are_done(window, qt, done):
    ask(window, qt, "save a")
    [result] = window.finding.list.results
    assert (result.text, result.end, result.icon) == ("Save all", "Ctrl+Shift+S", "save")
    press(Qt.Key.Key_Enter)
    assert done == ["save"]
    assert not window.finding.isVisible()


def test_an_action_that_begins_so_comes_first_where_no_record_does(window, qt, done):
    ask(window, qt, "sa")
    assert window.finding.list.headings == ["Records", "Actions"], "“Save the Ferry” begins so, too"
    window.finding.line.setText("films")
    qt.until(lambda: window.finding.list.headings == ["Actions"])


def test_what_is_done_with_what_had_the_keyboard_is_done_from_here_too(window, qt, done):
    window.parts[0].widget.setFocus()
    ask(window, qt, "of these")
    # Asked again while the keyboard is in the line, as whenever it moves.
    window.actions_.refresh()
    window.finding.line.setText("of these rows")
    qt.until(lambda: not window.services.tasks.pending)
    [result] = window.finding.list.results
    assert not result.muted
    press(Qt.Key.Key_Return)
    assert done == ["rows"]


def test_what_cannot_be_done_is_muted_and_does_nothing(window, qt, done):
    ask(window, qt, "never")
    [result] = window.finding.list.results
    assert result.muted
    assert "not possible now" in window.finding.line.accessibleDescription()
    press(Qt.Key.Key_Return)
    assert window.finding.isVisible()
    assert done == []


def test_letters_of_another_keyboard_name_an_action(window, qt):
    ask(window, qt, "سشرث شمم")  # "save all" under the Persian layout
    assert offered(window) == ["Save all"]


def test_all_is_offered_before_anything_is_typed(window, qt):
    ask(window, qt)
    assert window.finding.list.headings == ["Actions"]
    texts = offered(window)
    assert texts.index("Save all") < texts.index("Copy") < texts.index("Films"), "in the order of the menus"
    assert "Find or do" not in texts
    model = window.finding.list.model()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Up)
    window.finding.line.setText("salt")
    qt.until(lambda: not window.services.tasks.pending)
    first = window.finding.list.current
    press(Qt.Key.Key_PageDown)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_PageUp)
    assert window.finding.list.current == first
    assert window.finding.line.hasFocus()


def test_nothing_found_is_said(window, qt):
    ask(window, qt, "zzz")
    assert offered(window) == []
    assert window.finding.line.accessibleDescription() == "Nothing is called “zzz”."
    press(Qt.Key.Key_Return)
    assert window.finding.isVisible()


def test_enter_waits_for_the_answer_and_the_newest_question_counts(window, qt, finder):
    finder.hold.clear()
    press(Qt.Key.Key_K, CONTROL)
    QTest.keyClicks(window.finding.line, "sal")
    window.finding.line.setText("فانوس")
    press(Qt.Key.Key_Return)
    assert window.finding.isVisible()
    finder.hold.set()
    qt.until(lambda: window.navigator.page == Address("film", 3))
    assert not window.finding.isVisible()


def test_a_catalogue_that_cannot_be_read_leaves_the_actions(window, qt, finder):
    finder.problem = ValueError("The disk is gone.")
    ask(window, qt, "save a")
    assert offered(window) == ["Save all"]
    assert window.services.notices.recent[-1].text == "The disk is gone."


def test_a_click_elsewhere_closes_it(window, qt):
    ask(window, qt, "salt")
    window.sidebar.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not window.finding.isVisible()
    assert QApplication.focusWidget() is window.sidebar


def test_the_mouse_takes_a_result(window, qt):
    ask(window, qt, "ferry")
    listed = window.finding.list
    second = listed.model().index(2, 0)
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=listed.visualRect(second).center())
    assert window.navigator.page == Address("film", 2)


def test_it_stays_in_the_middle_of_a_window_that_becomes_small(window, qt):
    ask(window, qt, "ferry")
    window.resize(620, 500)
    qt.process()
    panel = window.finding.geometry()
    assert panel.left() >= 0
    assert panel.right() <= window.width()
    assert abs(panel.center().x() - window.rect().center().x()) <= 1


def test_what_was_looked_at_last_is_offered_and_remembered(window, qt, finder):
    for one in (1, 2, 3):
        window.show_page(Address("film", one))
    qt.until(lambda: len(window.recents.records) == 3)
    ask(window, qt)
    assert window.finding.list.headings == ["Looked at last", "Actions"]
    assert offered(window)[:2] == ["Save the Ferry", "The Salt Ferry"], "without the one that is shown"
    press(Qt.Key.Key_Escape)
    menu = window.actions_.qaction("window.recent").menu()
    menu.aboutToShow.emit()
    assert [without_marks(one.text()) for one in menu.actions()] == ["فانوس", "Save the Ferry", "The Salt Ferry"]
    menu.actions()[2].trigger()
    assert window.navigator.page == Address("film", 1)
    kept = window.services.settings.get(state.RECENT)
    assert kept == '{"/somewhere": [["film", 1], ["film", 3], ["film", 2]]}'


def test_a_record_that_is_gone_is_no_longer_offered_and_leaves_its_tab(window, qt, finder):
    window.show_page(Address("film", 1))
    window.show_page(Address("film", 2), where=Where.TAB)
    window.navigator.go_to(window.navigator.tabs[0])
    qt.until(lambda: len(window.recents.records) == 2)
    finder.gone.add(2)
    window.services.changes.publish(type("Changes", (), {"ids": frozenset({2})})())
    qt.until(lambda: len(window.navigator.tabs) == 1)
    assert [one.address.id for one in window.recents.records] == [1]
    finder.gone.clear()
    window.services.changes.publish(type("Changes", (), {"ids": frozenset({2})})())
    qt.until(lambda: [one.address.id for one in window.recents.records] == [2, 1])


def test_settings_that_cannot_be_read_are_no_recent_records(window, qt, finder):
    for broken in ("{", "[1]", '{"/somewhere": [["film"]]}', '{"/somewhere": {"film": 1}}'):
        window.services.settings.set(state.RECENT, broken)
        window.recents.use(finder)
        qt.until(lambda: not window.services.tasks.pending)
        assert window.recents._addresses == []
