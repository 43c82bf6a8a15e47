"""The rooms: rows from the catalogue, search, sorting, refreshing, opening; driven by keys."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest

from database.changes import Title
from database.commands.records import NameForm, create_record
from database.errors import CatalogueProblem
from desktop_app.directions import without_marks
from desktop_app.models.folding import FoldingTableModel
from desktop_app.models.paged import SCREEN
from desktop_app.rooms.panel import RoomPanel
from desktop_app.session import Session

Settled = Callable[[Session], None]
ROOMS = ("articles", "films", "festivals", "people", "organisations", "places", "subjects", "events", "publications")


def panel_of(session: Session, room: str) -> RoomPanel:
    session.window.enter(room)
    panel = session.window.rooms.panel
    assert isinstance(panel, RoomPanel)
    return panel


def cells(panel: RoomPanel, column: int) -> list[str]:
    model = panel.model
    return [without_marks(model.index(row, column).data() or "") for row in range(model.rowCount())]


@pytest.mark.parametrize("room", ROOMS)
def test_each_room_shows_its_rows_and_passes_the_model_tester(
    room: str, session: Session, settled: Settled, ids: Any
) -> None:
    panel = panel_of(session, room)
    tester = QAbstractItemModelTester(panel.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    settled(session)
    for row in range(panel.model.rowCount()):
        panel.model.index(row, 0).data()
    settled(session)
    assert [panel.model.id_at(row) for row in range(panel.model.rowCount())] == ids(room)
    texts = cells(panel, 0)
    assert texts
    assert all(texts)
    assert "…" not in texts
    panel.model.sort(0, Qt.SortOrder.AscendingOrder)
    panel.search("fest*")
    settled(session)
    panel.search("")
    settled(session)
    tester.setParent(None)


def test_counts_stand_in_the_sidebar_and_above_the_list(session: Session, settled: Settled, ids: Any) -> None:
    panel = panel_of(session, "films")
    settled(session)
    count = len(ids("films"))
    assert panel.count_text == f"{count} films"
    model = session.window.sidebar.model()
    spoken = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert f"Films, {count}" in spoken


def test_a_list_tells_how_many_rows_it_shows(session: Session, settled: Settled) -> None:
    panel = panel_of(session, "articles")
    settled(session)
    table = panel.table
    table.executeDelayedItemsLayout()
    last = table.rowAt(table.viewport().height() - 1)
    shown = last + 1 if last >= 0 else panel.rows_shown
    assert shown <= panel.model.in_view() < SCREEN
    panel.widget.hide()
    assert panel.model.in_view() == SCREEN


def test_typing_filters_and_escape_clears(session: Session, settled: Settled) -> None:
    panel = panel_of(session, "articles")
    settled(session)
    whole = panel.rows_shown
    session.window.rooms.focus_box()
    QTest.keyClicks(session.window.rooms.box, "golden lantern")
    QTest.keyClick(session.window.rooms.box, Qt.Key.Key_Return)
    settled(session)
    assert 0 < panel.rows_shown < whole
    assert panel.count_text.startswith(f"{panel.rows_shown} of {whole} articles · ")
    assert " ms" in panel.count_text
    QTest.keyClick(session.window.rooms.box, Qt.Key.Key_Escape)
    settled(session)
    assert panel.rows_shown == whole
    assert panel.count_text == f"{whole} articles"


def test_a_search_that_finds_nothing_says_so(session: Session, settled: Settled) -> None:
    panel = panel_of(session, "films")
    session.window.rooms.box.setText("zirconium")
    settled(session)
    assert panel.rows_shown == 0
    assert "“zirconium”" in panel.empty_text
    assert panel.count_text.startswith("0 of ")


def test_a_click_on_a_column_sorts_and_a_second_one_reverses(session: Session, settled: Settled) -> None:
    panel = panel_of(session, "articles")
    settled(session)
    header = panel.table.horizontalHeader()

    def click(column: int) -> list[str]:
        x = header.sectionViewportPosition(column) + 20
        where = header.viewport().rect().topLeft()
        where.setX(x)
        where.setY(12)
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=where)
        settled(session)
        return cells(panel, 1)

    newest = cells(panel, 1)
    by_headline = click(1)
    assert sorted(newest) == sorted(by_headline)
    assert by_headline != newest
    assert click(1) == by_headline[::-1]
    # Films in an article have no order of their own: the click changes nothing.
    assert click(3) == by_headline[::-1]
    assert click(0) == newest[::-1]
    assert click(0) == newest


def test_a_change_is_shown_and_the_chosen_row_stays(session: Session, settled: Settled, ids: Any) -> None:
    panel = panel_of(session, "films")
    settled(session)
    third = ids("films")[2]
    panel.choose(2)
    settled(session)
    catalogue = session.catalogue
    assert catalogue is not None
    session.services.tasks.write(
        lambda _token: catalogue.write(
            Title("film.create"), lambda writer: create_record(writer, "film", [NameForm("Aaa first of all")])
        )
    )
    settled(session)
    assert cells(panel, 0)[0] == "Aaa first of all"
    assert panel.chosen_ids() == [third]
    assert panel.table.currentIndex().row() == 3


def test_rows_are_opened_beside_and_enter_opens_their_page(session: Session, settled: Settled, ids: Any) -> None:
    panel = panel_of(session, "films")
    settled(session)
    panel.take_focus()
    QTest.keyClick(panel.table, Qt.Key.Key_Down)
    settled(session)
    shown = session.window.beside.current
    assert shown is not None
    assert (shown.kind, shown.id) == ("film", ids("films")[1])
    assert panel.table.hasFocus()
    QTest.keyClick(panel.table, Qt.Key.Key_Return)
    settled(session)
    focus = QGuiApplication.focusObject()
    assert focus is not None
    assert session.window.rooms.isAncestorOf(focus)  # type: ignore[arg-type]
    assert not panel.table.isVisible()
    page = session.window.navigator.page
    assert page is not None
    assert (page.kind, page.id) == ("film", ids("films")[1])
    QTest.keyClick(focus, Qt.Key.Key_Escape)  # type: ignore[call-overload]
    assert panel.table.hasFocus()
    assert panel.table.currentIndex().row() == 1
    assert session.window.beside.current == shown


def test_a_festival_unfolds_to_its_editions(session: Session, settled: Settled) -> None:
    panel = panel_of(session, "festivals")
    settled(session)
    model = panel.model
    assert isinstance(model, FoldingTableModel)
    before = model.rowCount()
    panel.take_focus()
    panel.choose(0)
    QTest.keyClick(panel.table, Qt.Key.Key_Right)
    settled(session)
    assert [model.level(row) for row in range(5)] == [0, 1, 1, 1, 1]
    kinds = [panel.kind_of(model.id_at(row)) for row in range(5)]
    assert kinds == ["festival", "edition", "edition", "edition", "award"]
    model.index(1, 0).data()
    settled(session)
    assert "Lantern" in cells(panel, 0)[1]
    assert cells(panel, 1)[1]
    QTest.keyClick(panel.table, Qt.Key.Key_Down)
    settled(session)
    shown = session.window.beside.current
    assert shown is not None
    assert shown.kind == "edition"
    QTest.keyClick(panel.table, Qt.Key.Key_Up)
    QTest.keyClick(panel.table, Qt.Key.Key_Left)
    settled(session)
    assert model.rowCount(QModelIndex()) == before


def test_chosen_rows_are_copied_for_a_spreadsheet(session: Session, settled: Settled) -> None:
    panel = panel_of(session, "films")
    settled(session)
    panel.take_focus()
    panel.table.selectAll()
    session.window.actions_.qaction("window.copy").trigger()
    settled(session)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert len(lines) == panel.rows_shown
    assert lines[0].split("\t")[0] == without_marks(cells(panel, 0)[0])
    assert len(lines[0].split("\t")) == len(panel.table.columns.shown())


@pytest.mark.parametrize(
    ("language", "date", "count"), [("fa", "۱۴ اسفند ۱۴۰۲", "۸ مقاله"), ("ar", "٤ مارس ٢٠٢٤", "٨ مقالات")]
)
def test_figures_and_dates_follow_the_language(
    language: str, date: str, count: str, open_session: Any, catalogue_folder: Path, settled: Settled, qt: Any
) -> None:
    from desktop_app.languages import use_language

    use_language(qt.application, language)
    try:
        session = open_session(catalogue_folder, language)
        panel = panel_of(session, "articles")
        settled(session)
        assert panel.count_text == count
        assert date in cells(panel, 0)
        assert panel.table.isRightToLeft()
    finally:
        use_language(qt.application, "en")


def test_dates_tell_the_other_calendar_in_the_tooltip(session: Session, settled: Settled) -> None:
    panel = panel_of(session, "articles")
    settled(session)
    row = cells(panel, 0).index("4 Mar 2024")
    tip = without_marks(panel.model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole))
    assert tip.startswith("4 March 2024 · 14 Esfand 1402")


def test_a_read_that_fails_is_a_notice_and_the_window_lives(
    session: Session, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = panel_of(session, "films")
    settled(session)
    told: list[Any] = []
    session.services.notices.posted.connect(told.append)

    def fail(*_args: Any, **_named: Any) -> None:
        raise CatalogueProblem("disk", reason="unplugged")

    with monkeypatch.context() as patched:
        patched.setattr(session.catalogue.__class__, "read", fail)
        panel.search("lantern")
        settled(session)
    assert any("unplugged" in one.text for one in told)
    panel.search("")
    settled(session)
    assert panel.rows_shown > 0
