"""Two records that are the same thing are made one in the window, by keyboard."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton, QScrollArea

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.records import NameForm, create_record, save_record, trash_records
from database.commands.statements import state_relation
from database.queries.record_page import record_page
from database.queries.records import RecordRow, record_row
from desktop_app.contract import Address
from desktop_app.directions import without_marks
from desktop_app.rooms.merge_dialog import MergeDialog
from desktop_app.rooms.panel import RoomPanel
from desktop_app.session import Session
from desktop_app.widgets.fonts import apply_text_size

Settled = Callable[[Session], None]
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


class Desk:
    """The window with two films that are the same, pressed and looked at."""

    def __init__(self, session: Session, settled: Settled) -> None:
        self.session, self.settle = session, lambda: settled(session)
        assert session.catalogue is not None
        self.catalogue: Catalogue = session.catalogue

    def make(self, kind: str, name: str, **fields: Any) -> int:
        return int(self.write(lambda writer: create_record(writer, kind, [NameForm(name)], fields)))

    def write(self, command: Callable[[Any], Any]) -> Any:
        result = self.catalogue.write(Title("sample.build"), command).result
        self.settle()
        return result

    def record(self, record_id: int) -> RecordRow:
        return self.catalogue.read(lambda c: record_row(c, record_id))

    def press(self, *keys: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            QTest.keyClick(QGuiApplication.focusObject(), key, modifiers)  # type: ignore[call-overload]
            self.settle()

    def page(self, kind: str, record_id: int) -> None:
        self.session.window.show_page(Address(kind, record_id))
        self.settle()

    def choose(self, room: str, *ids: int) -> RoomPanel:
        self.session.window.enter(room)
        self.settle()
        panel = self.session.window.rooms.panel
        assert isinstance(panel, RoomPanel)
        panel.search("Zeta")
        self.settle()
        self.session.window.activateWindow()
        panel.take_focus()
        assert list(panel.model.ids()) == list(ids)
        panel.choose(0)
        for _ in ids[1:]:
            self.press(Key.Key_Down, modifiers=SHIFT)
        return panel

    @property
    def dialog(self) -> MergeDialog:
        [found] = [one for one in self.session.window.findChildren(MergeDialog) if one.isVisible()]
        return found

    def focused(self) -> str:
        focus = QGuiApplication.focusObject()
        assert isinstance(focus, QRadioButton)
        return without_marks(focus.accessibleName())

    @property
    def told(self) -> str:
        return without_marks(self.session.services.notices.recent[-1].text)


@pytest.fixture
def desk(session: Session, settled: Settled) -> Desk:
    return Desk(session, settled)


def can(desk: Desk) -> bool:
    desk.session.window.refresh_actions()
    return desk.session.window.actions_.qaction("record.merge").isEnabled()


def test_two_chosen_rows_become_one_and_undo_parts_them(desk: Desk) -> None:
    first = desk.make("film", "Zeta", form="short", running_time=20)
    second = desk.make("film", "Zeta Two", form="feature", running_time=90)
    panel = desk.choose("films", first, second)
    desk.press(Key.Key_J, modifiers=CONTROL | SHIFT)
    assert desk.dialog.fields == ("form", "running_time")
    # The row where the keyboard is stays.
    assert desk.focused() == "Form: Feature"
    desk.press(Key.Key_Tab)
    assert desk.focused() == "Running time (minutes): 90"
    desk.press(Key.Key_Right)
    assert desk.focused() == "Running time (minutes): 20"
    desk.press(Key.Key_Return)
    row = desk.record(second)
    assert (row.fields["form"], row.fields["running_time"]) == ("feature", 20)
    assert [name.text for name in row.names] == ["Zeta Two", "Zeta"]
    assert list(panel.model.ids()) == [second]
    assert desk.told.startswith("“Zeta” is one with “Zeta Two” now")
    before = desk.record(first)
    assert before.trashed_at is not None
    assert desk.session.window.actions_.do("edit.undo")
    desk.settle()
    assert list(panel.model.ids()) == [first, second]
    assert desk.record(second).fields["running_time"] == 90
    assert desk.record(first).trashed_at is None


def test_the_page_asks_for_the_other_record_by_its_name(desk: Desk) -> None:
    first, second = desk.make("person", "Zeta Reed"), desk.make("person", "Zetta Reed")
    desk.page("person", first)
    desk.press(Key.Key_Equal)
    dialog = desk.dialog
    assert dialog.line.hasFocus()
    assert not dialog.merge_button.isEnabled()
    QTest.keyClicks(dialog.line, "zett")
    desk.settle()
    assert [one.text for one in dialog.line.choices] == ["Zetta Reed"], "nobody is made here"
    desk.press(Key.Key_Return)
    assert dialog.said == "Nothing in the two contradicts the other."
    desk.press(Key.Key_Return)
    assert desk.record(second).trashed_at is not None
    assert {name.text for name in desk.record(first).names} == {"Zeta Reed", "Zetta Reed"}


def test_a_record_is_not_offered_to_itself(desk: Desk) -> None:
    first = desk.make("person", "Zeta Reed")
    desk.page("person", first)
    desk.press(Key.Key_Equal)
    QTest.keyClicks(desk.dialog.line, "zeta")
    desk.settle()
    assert desk.dialog.line.choices == ()
    desk.press(Key.Key_Return)
    assert not desk.dialog.merge_button.isEnabled()
    desk.press(Key.Key_Escape)
    assert desk.record(first).trashed_at is None


def test_swapping_keeps_the_other_one_and_the_page_goes_there(desk: Desk) -> None:
    film = desk.make("film", "Lamps")
    first, second = desk.make("person", "Zeta"), desk.make("person", "Zeta")
    desk.write(lambda writer: state_relation(writer, film, "director", first))
    desk.write(lambda writer: save_record(writer, second, note="the one with the letters"))
    desk.page("person", first)
    desk.press(Key.Key_Equal)
    QTest.keyClicks(desk.dialog.line, "zeta")
    desk.settle()
    desk.press(Key.Key_Return)
    assert desk.dialog.told == ("Lamps (Zeta)", "the one with the letters"), "namesakes are told apart"
    desk.dialog.swap_button.setFocus()
    desk.press(Key.Key_Space)
    desk.press(Key.Key_Return)
    assert desk.record(first).trashed_at is not None
    here = desk.session.window.record
    # Its line is known as soon as the page was read.
    assert here is not None and (here.kind, here.id) == ("person", second)
    said = desk.catalogue.read(lambda c: record_page(c, second)).statements
    assert [(row.role, row.about.id) for row in said] == [("director", film)]


def test_what_changed_meanwhile_is_told_and_nothing_is_merged(desk: Desk) -> None:
    first, second = desk.make("film", "Zeta"), desk.make("film", "Zeta Two")
    desk.choose("films", first, second)
    desk.press(Key.Key_J, modifiers=CONTROL | SHIFT)
    desk.write(lambda writer: trash_records(writer, [second]))
    desk.dialog.merge_button.setFocus()
    desk.press(Key.Key_Return)
    assert "is in the trash; restore it first" in desk.told
    assert desk.record(first).trashed_at is None


def test_only_two_rows_of_one_kind_that_can_be_one_are_offered(desk: Desk) -> None:
    films = [desk.make("film", f"Zeta {number}") for number in range(3)]
    panel = desk.choose("films", *films)
    assert not can(desk), "three"
    panel.choose(0)
    desk.settle()
    assert can(desk), "one row: the other record is asked for"
    desk.session.window.enter("articles")
    desk.settle()
    desk.session.window.rooms.take_focus()
    desk.settle()
    assert not can(desk), "articles stay apart"


def test_in_large_type_the_dialog_stays_on_the_screen_and_no_name_is_cut(desk: Desk, qt: Any) -> None:
    first = desk.make("film", "Zeta of a rather long name that goes on", form="short")
    second = desk.make("film", "Zeta Two of a rather long name that goes on", form="feature")
    application = qt.application
    apply_text_size(application, 200)
    try:
        desk.choose("films", first, second)
        desk.press(Key.Key_J, modifiers=CONTROL | SHIFT)
        desk.settle()
        screen = desk.dialog.screen().availableSize()
        assert (desk.dialog.width() <= screen.width(), desk.dialog.height() <= screen.height()) == (True, True)
        area = desk.dialog.findChild(QScrollArea)
        assert area.horizontalScrollBar().maximum() == 0
        desk.dialog.reject()
    finally:
        apply_text_size(application, 100)
