"""Tabs and a second window over the sample, driven by keys."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTabBar

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.records import NameForm, create_record
from desktop_app.contract import Address, Where
from desktop_app.program import Program, make_settings
from desktop_app.rooms.card_viewer import CardViewer
from desktop_app.rooms.panel import RoomPanel
from desktop_app.session import Session

Settled = Callable[[Session], None]
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QGuiApplication.focusObject(), key, modifiers)  # type: ignore[call-overload]


def titles(session: Session) -> list[str]:
    bar = session.window.tabs
    return [bar.tabToolTip(number) for number in range(bar.count())]


@pytest.fixture
def films(session: Session, settled: Settled, ids: Any) -> list[int]:
    session.window.enter("films")
    settled(session)
    session.window.rooms.take_focus()
    found: list[int] = ids("films")
    return found


def page(session: Session) -> CardViewer:
    address = session.window.navigator.tab.page
    assert address is not None
    shown = session.window.navigator.tab.pages[address.kind]
    assert isinstance(shown, CardViewer)
    return shown


def test_a_tab_is_opened_left_and_closed_by_keys(session: Session, settled: Settled, films: list[int]) -> None:
    window = session.window
    assert window.tabs.isHidden(), "one tab needs no bar"
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_T, CONTROL)  # at once: the row was not shown beside yet
    settled(session)
    assert window.navigator.page is not None
    assert window.navigator.page.id == films[1]
    assert window.tabs.isVisible()
    assert len(titles(session)) == 2
    assert titles(session)[0] == "Films"
    assert titles(session)[1] == page(session).title
    assert window.windowTitle() == f"{titles(session)[1]} – Nadim"
    assert page(session).card.has_keyboard
    press(Qt.Key.Key_Tab, CONTROL)
    panel = window.rooms.panel
    assert isinstance(panel, RoomPanel)
    assert panel.table.hasFocus()
    assert panel.table.currentIndex().row() == 1
    assert window.windowTitle() == "Films – Nadim"
    assert not window.actions_.qaction("tab.close").isEnabled(), "the desk stays"
    press(Qt.Key.Key_Tab, CONTROL | SHIFT)
    assert page(session).card.has_keyboard
    press(Qt.Key.Key_W, CONTROL)
    assert window.tabs.isHidden()
    assert panel.table.hasFocus()


def test_each_tab_keeps_its_line_and_its_way(session: Session, settled: Settled, films: list[int]) -> None:
    window = session.window
    window.show_page(Address("film", films[0]), where=Where.TAB)
    settled(session)
    first = page(session)
    line = first.card.lines()[2].id
    first.card.focus_line(line)
    window.show_page(Address("film", films[1]), where=Where.TAB)
    settled(session)
    second = page(session)
    assert second is not first
    assert not window.actions_.qaction("window.back").isEnabled()
    window.show_page(Address("film", films[2]))
    settled(session)
    assert window.actions_.qaction("window.back").isEnabled()
    press(Qt.Key.Key_Tab, CONTROL | SHIFT)
    settled(session)
    assert page(session) is first
    assert first.card.current_id() == line
    assert first.card.has_keyboard
    assert not window.actions_.qaction("window.back").isEnabled()
    press(Qt.Key.Key_Tab, CONTROL)
    settled(session)
    press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    settled(session)
    here = window.navigator.page
    assert here is not None
    assert here.id == films[1]


def test_escape_leads_from_a_tab_to_the_desk_and_the_tab_stays(
    session: Session, settled: Settled, films: list[int]
) -> None:
    window = session.window
    window.show_page(Address("film", films[0]), where=Where.TAB)
    settled(session)
    press(Qt.Key.Key_Escape)
    assert window.navigator.at_desk
    assert len(window.navigator.tabs) == 2
    window.show_page(Address("film", films[1]), where=Where.TAB)
    settled(session)
    window.enter("people")
    settled(session)
    assert window.navigator.at_desk, "the rooms are in the first tab"
    assert titles(session)[0] == "People"


def test_a_form_stays_open_in_its_tab(session: Session, settled: Settled, films: list[int]) -> None:
    window = session.window
    window.show_page(Address("film", films[0]), where=Where.TAB)
    settled(session)
    press(Qt.Key.Key_E, CONTROL)
    settled(session)
    form = window.editors.current
    assert form is not None
    QTest.keyClicks(QGuiApplication.focusObject(), "x")  # type: ignore[arg-type]
    assert form.dirty
    press(Qt.Key.Key_Tab, CONTROL)
    settled(session)
    assert window.editors.current is None
    assert window.rooms.box.isVisible()
    press(Qt.Key.Key_Tab, CONTROL)
    settled(session)
    assert window.editors.current is form
    assert form.widget.isVisible()
    assert form.dirty, "what was typed is still there"
    form.leave()


def test_a_record_taken_back_leaves_its_tab(session: Session, settled: Settled, films: list[int]) -> None:
    window, catalogue = session.window, session.catalogue
    assert catalogue is not None
    made: list[int] = []
    session.services.tasks.write(
        lambda _token: catalogue.write(Title("film.create"), lambda w: create_record(w, "film", [NameForm("Gone")])),
        lambda changes: made.append(changes.result),
    )
    settled(session)
    window.show_page(Address("film", made[0]), where=Where.TAB)
    settled(session)
    assert titles(session) == ["Films", "Gone"]
    window.actions_.qaction("edit.undo").trigger()
    settled(session)
    assert window.navigator.at_desk
    assert window.tabs.isHidden()


def test_the_middle_button_and_the_cross_close_a_tab(session: Session, settled: Settled, films: list[int]) -> None:
    window = session.window
    for film in films[:2]:
        window.show_page(Address("film", film), where=Where.TAB)
        settled(session)
    bar = window.tabs
    QTest.mouseClick(bar, Qt.MouseButton.MiddleButton, pos=bar.tabRect(0).center())
    assert bar.count() == 3
    QTest.mouseClick(bar, Qt.MouseButton.MiddleButton, pos=bar.tabRect(1).center())
    assert bar.count() == 2
    here = window.navigator.page
    assert here is not None
    assert here.id == films[1]
    cross = bar.tabButton(1, QTabBar.ButtonPosition.RightSide)
    assert cross.accessibleName() == f"Close {titles(session)[1]}"
    QTest.mouseClick(cross, Qt.MouseButton.LeftButton, pos=QPoint(6, 6))
    assert window.navigator.at_desk
    # What was closed is used again for the next one.
    window.show_page(Address("film", films[2]), where=Where.TAB)
    settled(session)
    assert page(session).card.lines()


def test_a_long_title_is_cut_and_stands_in_the_tooltip(session: Session, settled: Settled, films: list[int]) -> None:
    from desktop_app.widgets.tab_bar import WIDEST

    window, catalogue = session.window, session.catalogue
    assert catalogue is not None
    long = ("A very long title & more of it, " * 5).strip()
    made: list[int] = []
    session.services.tasks.write(
        lambda _token: catalogue.write(Title("film.create"), lambda w: create_record(w, "film", [NameForm(long)])),
        lambda changes: made.append(changes.result),
    )
    settled(session)
    window.show_page(Address("film", made[0]), where=Where.TAB)
    settled(session)
    assert window.tabs.tabRect(1).width() <= WIDEST
    assert window.tabs.tabToolTip(1) == long
    assert "&&" in window.tabs.tabText(1), "a single & would be the mark of a key"
    short = window.tabs.tabRect(0).width()
    for _ in range(3):
        window.show_page(Address("film", made[0]), where=Where.TAB)
    settled(session)
    assert window.tabs.tabRect(0).width() == short, "a short one is not cut for the long ones"


def test_a_second_window_has_the_same_catalogue_and_the_last_one_closes_it(
    qt: Any, catalogue_folder: Path, tmp_path: Path
) -> None:
    program = Program(make_settings(tmp_path / "settings"))
    program.start(catalogue_folder)
    [first] = program.sessions
    qt.until(lambda: first.rows_shown > 0)
    first.settle()
    first.window.enter("films")
    first.settle()
    first.window.rooms.take_focus()
    first.window.actions_.qaction("record.open_window").trigger()
    [_, second] = program.sessions
    second.settle()
    assert second.catalogue is first.catalogue
    shown, chosen = second.window.navigator.page, first.window.beside.current
    assert shown is not None
    assert chosen is not None
    assert shown.id == chosen.id
    catalogue = first.catalogue
    assert catalogue is not None
    second.services.tasks.write(
        lambda _token: catalogue.write(Title("film.create"), lambda w: create_record(w, "film", [NameForm("Aa")]))
    )
    before = first.rows_shown
    second.settle()
    # Both hear of a change in one.
    qt.until(lambda: first.rows_shown == before + 1)
    first.window.close()
    assert program.sessions == [second]
    second.window.actions_.qaction("edit.undo").trigger()
    second.settle()
    assert second.services.notices.recent[-1].text.startswith("Undone")
    second.window.close()
    assert program.sessions == []
    Catalogue.open(catalogue_folder).close()
    qt.process()
