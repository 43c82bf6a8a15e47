"""A search over all rooms: grouped hits with counts, a way into each room; and the page on searching. By keys."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from database.errors import CatalogueProblem
from database.queries import everywhere as queries
from database.queries.everywhere import hits_in
from database.queries.rooms import ROOMS, room_ids
from desktop_app.contract import Address
from desktop_app.features.finding.help import SearchHelp, text_in, turned
from desktop_app.rooms.panel import RoomPanel
from desktop_app.rooms.together import TOGETHER
from desktop_app.session import Session

Settled = Callable[[Session], None]
CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def ask(session: Session, settled: Settled, text: str) -> Any:
    QTest.keyClick(session.window, Qt.Key.Key_F, CONTROL_SHIFT)
    panel = session.window.everywhere
    panel.line.setText(text)
    settled(session)
    return panel


def test_hits_stand_by_room_with_their_numbers(session: Session, settled: Settled) -> None:
    panel = ask(session, settled, "lantern")
    catalogue = session.catalogue
    assert catalogue is not None
    counts = {
        room: len(catalogue.read(lambda c, room=room: room_ids(c, room, sort="added", text="lantern")))
        for room in ROOMS
    }
    wanted = [f"{session.window.rooms.room(room).title} · {count}" for room, count in counts.items() if count]
    assert panel.list.headings == [*wanted, session.window.rooms.room(TOGETHER).title]
    assert len(wanted) > 2
    # The first rows of each, and a way to the others.
    ways = [one.value for one in panel.list.results if isinstance(one.value, str)]
    assert ways == [*(room for room, count in counts.items() if count > 4), TOGETHER]
    assert all(isinstance(one.value, Address) for one in panel.list.results if one.value not in ways)
    assert panel.line.hasFocus()


def test_enter_opens_a_record_and_the_last_row_of_a_group_its_room(session: Session, settled: Settled) -> None:
    panel = ask(session, settled, "lantern")
    first = panel.list.results[0]
    QTest.keyClick(panel.line, Qt.Key.Key_Return)
    settled(session)
    assert session.window.navigator.page is not None
    assert session.window.navigator.page.id == first.value.id
    panel = ask(session, settled, "festival:lantern")
    while not isinstance(panel.list.current.value, str):
        QTest.keyClick(panel.line, Qt.Key.Key_Down)
    room = panel.list.current.value
    QTest.keyClick(panel.line, Qt.Key.Key_Return)
    settled(session)
    opened = session.window.rooms.panel
    assert isinstance(opened, RoomPanel)
    assert session.window.rooms.current == room
    assert session.window.rooms.box.text() == opened.query_text() == "festival:lantern"
    assert opened.table.hasFocus()
    assert not panel.isVisible()


def test_it_begins_with_what_the_room_looks_for(session: Session, settled: Settled) -> None:
    session.window.enter("films")
    panel = session.window.rooms.panel
    assert isinstance(panel, RoomPanel)
    panel.set_query("the")
    QTest.keyClick(session.window, Qt.Key.Key_F, CONTROL_SHIFT)
    settled(session)
    everywhere = session.window.everywhere
    assert everywhere.line.text() == everywhere.line.selectedText() == "the"
    assert everywhere.list.results
    QTest.keyClick(everywhere.line, Qt.Key.Key_Escape)
    assert not everywhere.isVisible()


def test_what_is_wrong_and_what_is_not_there_is_said(session: Session, settled: Settled) -> None:
    panel = ask(session, settled, "dirctor:x lantern")
    assert "director" in panel.nothing.text()
    assert panel.nothing.isVisible()
    assert panel.list.results
    assert "director" in panel.line.accessibleDescription()
    panel.line.setText("zzzzzz")
    settled(session)
    assert "“zzzzzz”" in panel.nothing.text()
    assert panel.list.results == []
    QTest.keyClick(panel.line, Qt.Key.Key_Return)
    assert panel.isVisible()
    panel.line.setText("")
    settled(session)
    assert panel.nothing.isVisible()


def test_a_room_that_cannot_be_read_leaves_the_others(session: Session, settled: Settled, monkeypatch: Any) -> None:
    def hits(connection: Any, room: str, text: str, *, limit: int) -> Any:
        if room == "films":
            raise CatalogueProblem("damaged", path="x", reason="y")
        return hits_in(connection, room, text, limit=limit)

    monkeypatch.setattr("desktop_app.features.finding.everywhere.hits_in", hits)
    panel = ask(session, settled, "lantern")
    assert panel.list.results
    assert not panel.waits
    assert len(session.services.notices.recent) == 1


def test_enter_waits_for_the_answer(session: Session, settled: Settled) -> None:
    QTest.keyClick(session.window, Qt.Key.Key_F, CONTROL_SHIFT)
    panel = session.window.everywhere
    QTest.keyClicks(panel.line, "lantern")
    QTest.keyClick(panel.line, Qt.Key.Key_Return)
    settled(session)
    assert session.window.navigator.page is not None


@pytest.mark.parametrize("text", ["", "lantern", "festival:lantern", "language:fa", "(", "-lantern", "is:inbox"])
def test_the_hits_of_a_room_are_those_of_the_room(session: Session, text: str, monkeypatch: Any) -> None:
    catalogue = session.catalogue
    assert catalogue is not None
    for room in ROOMS:
        found = catalogue.read(lambda c, room=room: hits_in(c, room, text, limit=3))
        whole = catalogue.read(lambda c, room=room: room_ids(c, room, sort="added", text=text)) if text else []
        assert (found.count, found.exact) == (len(whole), True)
        assert set(found.ids) <= set(whole)
        assert len(found.ids) == len(found.kinds) == min(3, len(whole))
    monkeypatch.setattr(queries, "MOST_COUNTED", 1)
    many = catalogue.read(lambda c: hits_in(c, "articles", "lantern", limit=1))
    assert (many.count, many.exact) == (1, False)
    monkeypatch.setattr("database.search.hit_links.MOST_ROWS", 1)
    cut_off = catalogue.read(lambda c: hits_in(c, "articles", "festival:lantern", limit=3))
    assert (cut_off.count, cut_off.exact) == (1, False)


def test_a_number_that_was_not_counted_to_the_end_is_a_least_one(
    session: Session, settled: Settled, monkeypatch: Any
) -> None:
    monkeypatch.setattr("database.search.hit_links.MOST_ROWS", 1)
    panel = ask(session, settled, "festival:lantern")
    assert f"{session.window.rooms.room('articles').title} · at least 1" in panel.list.headings


def test_f1_in_the_box_explains_searching(session: Session, settled: Settled) -> None:
    session.window.enter("films")
    session.window.rooms.focus_box()
    QTest.keyClick(session.window.rooms.box, Qt.Key.Key_F1)
    settled(session)
    dialog = session.window.findChild(SearchHelp) or next(
        one for one in QApplication.topLevelWidgets() if isinstance(one, SearchHelp)
    )
    shown = dialog.page.toPlainText()
    assert "Searching" in shown
    assert "running_time:" in shown
    assert not session.window.key_list.isVisible()
    dialog.reject()


@pytest.mark.parametrize("language", ["en", "fa", "ar", "xx"])
def test_the_page_is_there_in_each_language(language: str) -> None:
    assert text_in(language).startswith("# ")
    assert "OR" in text_in(language)


def test_tables_begin_at_the_right_in_windows_that_read_so() -> None:
    page = turned("# A\n\n| one | two |\n|---|---|\n| a, b | c |\n\nText | here")
    assert page == "# A\n\n| two | one |\n|---|---|\n| c | a, b |\n\nText | here"
