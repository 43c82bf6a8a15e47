"""The search box of the rooms with the language behind it: offers, wrong queries, reasons, relevance; by keys."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from database.errors import CatalogueProblem
from database.intake.batches import list_files, settle, start_batch
from database.intake.settings import IntakeSettings
from desktop_app.directions import without_marks
from desktop_app.rooms.counting import Wanted
from desktop_app.rooms.panel import RoomPanel
from desktop_app.session import Session
from desktop_app.widgets.table_cells import WHY_ROLE

Settled = Callable[[Session], None]
CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def panel_of(session: Session, room: str) -> RoomPanel:
    session.window.enter(room)
    panel = session.window.rooms.panel
    assert isinstance(panel, RoomPanel)
    session.window.rooms.focus_box()
    return panel


def reasons(panel: RoomPanel) -> list[str]:
    model = panel.model
    name = next(at for at, column in enumerate(model.columns) if column.fixed)
    found = [model.index(row, name).data(WHY_ROLE) for row in range(model.rowCount())]
    return [without_marks(one.text) if one is not None else "" for one in found]


def test_offers_are_taken_by_keys_and_search(session: Session, settled: Settled) -> None:
    panel, box = panel_of(session, "articles"), session.window.rooms.box
    QTest.keyClicks(box, "festi")
    settled(session)
    assert box.offers[0].text == "festival:"
    QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert box.text() == "festival:"
    QTest.keyClicks(box, "lant")
    settled(session)
    QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(box, Qt.Key.Key_Tab)
    assert box.hasFocus()
    settled(session)
    assert box.text() == 'festival:"Lantern film festival"'
    assert panel.query_text() == box.text()
    assert 0 < panel.rows_shown < 8
    assert all(one.startswith("speaks of: ") and "Lantern" in one for one in reasons(panel))


def test_what_is_wrong_is_said_below_the_box_and_the_rest_is_found(session: Session, settled: Settled) -> None:
    panel, query = panel_of(session, "articles"), session.window.rooms.query
    QTest.keyClicks(query.box, "dirctor:had golden")
    QTest.keyClick(query.box, Qt.Key.Key_Return)
    settled(session)
    assert [(one.start, one.end) for one in query.box.marks] == [(0, 11)]
    assert query.wrong.isVisible()
    assert "director" in query.wrong.text()
    assert query.box.accessibleDescription() == query.wrong.text()
    assert panel.rows_shown == 2
    # The room that is entered next has its own question.
    panel_of(session, "films")
    settled(session)
    assert not query.wrong.isVisible()
    panel_of(session, "articles")
    settled(session)
    assert query.wrong.isVisible()
    QTest.keyClick(query.box, Qt.Key.Key_Escape)
    settled(session)
    assert not query.wrong.isVisible()


def test_numbers_in_a_query_are_told_by_name(session: Session, settled: Settled, ids: Any) -> None:
    panel, query = panel_of(session, "articles"), session.window.rooms.query
    festival = ids("festivals")[0]
    panel.set_query(f"festival:#{festival}")
    settled(session)
    assert query.box.text() == f"festival:#{festival}"
    assert query.numbers.isVisible()
    assert query.numbers.text().startswith(f"#{festival}: ")
    panel.set_query("")
    settled(session)
    assert not query.numbers.isVisible()


def test_hits_say_why_they_are_hits(session: Session, settled: Settled) -> None:
    panel = panel_of(session, "articles")
    panel.set_query("golden lantern")
    settled(session)
    assert all("Golden Lantern" in one for one in reasons(panel)), reasons(panel)
    index = panel.model.index(0, next(at for at, column in enumerate(panel.model.columns) if column.fixed))
    assert "Golden Lantern" in without_marks(index.data(Qt.ItemDataRole.AccessibleDescriptionRole))
    assert "Golden Lantern" in without_marks(index.data(Qt.ItemDataRole.ToolTipRole)).split("\n")[1]
    films = panel_of(session, "films")
    films.set_query("credit:hala")
    settled(session)
    assert [one.split(":")[0] for one in reasons(films)] == ["Cast member"]
    # Without a query nothing is to be explained.
    films.set_query("")
    settled(session)
    assert set(reasons(films)) == {""}


def test_rows_are_there_where_nobody_can_say_why(session: Session, settled: Settled, monkeypatch: Any) -> None:
    panel = panel_of(session, "articles")

    def fail(*_: object) -> None:
        raise CatalogueProblem("damaged", path="x", reason="y")

    monkeypatch.setattr("desktop_app.rooms.source.why_found", fail)
    panel.set_query("golden lantern")
    settled(session)
    assert panel.rows_shown == 2
    assert reasons(panel) == ["", ""]
    assert not session.services.notices.recent


def test_relevance_is_offered_with_words_and_a_column_takes_over_again(session: Session, settled: Settled) -> None:
    panel = panel_of(session, "articles")
    settled(session)
    button = next(one for one in panel.widget.findChildren(QPushButton) if one.isCheckable())
    panel.set_query("language:en")
    settled(session)
    assert not (panel.can_rank or button.isVisible())
    QTest.keyClick(session.window, Qt.Key.Key_B, CONTROL_SHIFT)
    assert not panel.by_relevance
    panel.set_query("lantern")
    settled(session)
    newest = list(panel.model.ids())
    assert button.isVisible()
    QTest.keyClick(session.window, Qt.Key.Key_B, CONTROL_SHIFT)
    settled(session)
    assert panel.by_relevance
    assert button.isChecked()
    assert sorted(panel.model.ids()) == sorted(newest)
    assert not panel.table.horizontalHeader().isSortIndicatorShown()
    # It stays the order of the next words, and is none where there are no words.
    panel.set_query("golden")
    settled(session)
    assert panel.by_relevance
    panel.set_query("")
    settled(session)
    assert not panel.by_relevance
    assert panel.table.horizontalHeader().isSortIndicatorShown()
    panel.set_query("lantern")
    settled(session)
    header = panel.table.horizontalHeader()
    QTest.mouseClick(
        header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(header.sectionViewportPosition(1) + 20, 12)
    )
    settled(session)
    assert not (panel.by_relevance or button.isChecked())
    assert panel.model.columns[panel.model.sorting[0]].key == "headline"


def test_a_long_list_says_more_than_until_all_of_it_is_here(session: Session, settled: Settled) -> None:
    panel = panel_of(session, "films")
    settled(session)
    panel.model.whole = False
    panel.table.selectAll()
    assert panel.count_text.startswith("more than ")
    # The number is there before all of the rows are.
    panel._counts.follow(Wanted(panel.question(), all=False, whole=False), unseen=False)
    settled(session)
    assert panel.count_text.startswith("9 films")


def test_the_count_of_a_search_that_was_cut_off_is_a_least_one(
    session: Session, settled: Settled, monkeypatch: Any
) -> None:
    panel = panel_of(session, "articles")
    panel.set_query('festival:"Lantern film festival"')
    settled(session)
    assert not panel.is_cut_off
    assert panel.count_text.startswith(f"{panel.rows_shown} of 8 articles")
    assert not panel.head.count.toolTip()
    panel.set_query("")
    settled(session)
    monkeypatch.setattr("database.search.hit_links.MOST_ROWS", 1)
    # In other words: what the same ones ask of a room is not built again.
    panel.set_query('festival:"Lantern Film Festival"')
    settled(session)
    assert panel.is_cut_off
    assert panel.count_text.startswith("at least 1 of 8 articles")
    assert "not all were looked at" in panel.head.count.toolTip()
    # The next question is told for itself.
    panel.set_query("golden")
    settled(session)
    assert not panel.is_cut_off
    assert panel.count_text.startswith(f"{panel.rows_shown} of 8 articles")
    assert not panel.head.count.toolTip()


def test_a_pasted_page_is_taken_without_a_stall(session: Session, settled: Settled) -> None:
    panel, query = panel_of(session, "articles"), session.window.rooms.query
    query.box.setText("(golden " * 4000 + "\x00 OR " + "«" * 500)
    settled(session)
    QTest.keyClick(query.box, Qt.Key.Key_Return)
    settled(session)
    assert query.wrong.text()
    panel.set_query("")
    settled(session)
    assert panel.rows_shown == 8


def test_what_an_import_has_still_to_bring_is_said_while_one_searches(session: Session, settled: Settled) -> None:
    catalogue, query = session.catalogue, session.window.rooms.query
    assert catalogue is not None

    def begin(connection: Any) -> int:
        batch = start_batch(connection, "drop", ["/x"], IntakeSettings())
        list_files(connection, batch, [(f"/x/{number}.txt", "") for number in range(3)])
        return batch

    batch = catalogue.note(begin)
    panel_of(session, "articles")
    settled(session)
    assert not query.missing.isVisible()
    QTest.keyClicks(query.box, "golden")
    settled(session)
    assert query.missing.text() == "Not yet indexed: 3 files of an import are still to come"
    assert query.missing.isVisible()
    catalogue.note(lambda connection: settle(connection, batch, "done"))
    session.services.tasks.write(lambda _token: None, title="Something else ends")
    settled(session)
    query._look()
    settled(session)
    assert not query.missing.isVisible()
    QTest.keyClick(query.box, Qt.Key.Key_Escape)
    settled(session)
    assert not query.missing.isVisible()
