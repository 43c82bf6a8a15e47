"""What a start shows before the catalogue is open: the rows as they are, or none; then the room goes on from there."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.records import trash_records
from database.engine import connect
from database.queries.rooms import room_ids
from desktop_app.program import Program, make_settings
from desktop_app.rooms.kept_list import KeptList
from desktop_app.rooms.panel import RoomPanel
from desktop_app.services.kept_rows import FILE
from desktop_app.services.notices import NoticeKind
from desktop_app.services.preferences import (
    CALENDAR_BESIDE,
    DENSITY,
    FIRST_CALENDAR,
    LANGUAGE,
    PERSON,
    TEXT_SIZE,
    layout_setting,
)
from desktop_app.session import Session
from desktop_app.shell.window import MainWindow
from desktop_app.widgets.table import RecordTable

Settled = Callable[[Session], None]
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Begun:
    """A program that has looked for rows that were kept, and waits with opening its catalogue until `go_on`."""

    def __init__(self, session: Session, go_on: Callable[[], None]) -> None:
        self.session, self.go_on = session, go_on
        before = session.window.rooms._before
        assert before is None or isinstance(before, KeptList)
        self.kept = before
        """The rows that are shown."""

    @property
    def panel(self) -> RoomPanel:
        panel = self.session.window.rooms.panel
        assert isinstance(panel, RoomPanel)
        return panel


class Computer:
    """Starts the program on one catalogue, again and again."""

    def __init__(self, qt: Any, settled: Settled, folder: Path, settings: Path, patch: pytest.MonkeyPatch) -> None:
        self.folder, self.settings = folder, settings
        self._qt, self._settled, self._patch = qt, settled, patch
        self._programs: list[Program] = []

    def start(self) -> Begun:
        waiting: list[tuple[Any, ...]] = []
        with self._patch.context() as patch:
            patch.setattr(Session, "_begin", lambda *given: waiting.append(given))
            program = Program(make_settings(self.settings))
            self._programs.append(program)
            program.start(self.folder)
            self._qt.until(lambda: waiting)
        [session] = program.sessions
        assert session.catalogue is None
        assert session.window.isVisible()
        # Room for all that is in the panes: where there is less, the widest of them takes from the others.
        session.window.resize(1480, 900)
        self._qt.process()

        def go_on() -> None:
            Session._begin(*waiting[0])
            self._qt.until(lambda: session.catalogue is not None or session.problem)
            self._settled(session)

        return Begun(session, go_on)

    def start_at_once(self) -> Session:
        """Start as a person does, until the room is there."""
        program = Program(make_settings(self.settings))
        self._programs.append(program)
        program.start(self.folder)
        [session] = program.sessions
        self._qt.until(lambda: session.rows_shown > 0)
        self._settled(session)
        return session

    def end(self, begun: Begun) -> None:
        """Close the window; it stays until what is being written is written."""
        ended: list[bool] = []
        begun.session.closed.connect(lambda: ended.append(True))
        begun.session.window.close()
        self._qt.until(lambda: ended)
        self._qt.process()

    def start_and_end(self, meanwhile: Callable[[Begun], object] = lambda _begun: None) -> None:
        """Start, do something in the open catalogue, and close."""
        begun = self.start()
        begun.go_on()
        meanwhile(begun)
        self._settled(begun.session)
        self.end(begun)

    def close(self) -> None:
        for program in self._programs:
            program.close()
        self._qt.process()


@pytest.fixture
def computer(
    qt: Any, settled: Settled, catalogue_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Computer]:
    found = Computer(qt, settled, catalogue_folder, tmp_path / "settings", monkeypatch)
    yield found
    found.close()


def shown(table: Any) -> tuple[object, ...]:
    """Return all that is seen of a table: cells, titles, widths, heights, the sign of the order, the place."""
    model, columns = table.model(), table.columns.shown()
    cells = [[model.data(model.index(row, column)) for column in columns] for row in range(model.rowCount())]
    head, corner = table.head, table.mapTo(table.window(), table.rect().topLeft())
    widths = [table.columnWidth(column) for column in columns]
    names = [table.columns.title(key) for key in table.columns.shown_keys()]
    sign = (head.isSortIndicatorShown(), table.columns.key(head.sortIndicatorSection()), head.sortIndicatorOrder())
    return cells, names, widths, table.row_height, sign, corner, table.size(), table.accessibleName()


def rows_of(table: Any) -> tuple[object, ...]:
    """Return what is seen of the rows of a table, wherever it stands."""
    cells, names, _widths, height, sign, _corner, _size, name = shown(table)
    return cells, names, height, sign, name


def trash_first(catalogue: Catalogue) -> None:
    [first, *_] = catalogue.read(lambda one: room_ids(one, "articles", sort="published", descending=True))
    catalogue.write(Title("record.trash"), lambda writer: trash_records(writer, [first]))


def test_the_rows_of_the_last_time_are_there_before_the_catalogue_is(computer: Computer) -> None:
    computer.start_and_end()
    begun = computer.start()
    assert begun.kept is not None
    assert begun.kept.table.isVisible()
    before = shown(begun.kept.table)
    cells = before[0]
    assert isinstance(cells, list)
    assert len(cells) == 8
    begun.go_on()
    assert shown(begun.panel.table) == before
    assert begun.session.window.rooms._before is None


def test_columns_order_and_height_of_the_rows_are_the_chosen_ones(computer: Computer, settled: Settled) -> None:
    def arrange(begun: Begun) -> None:
        table = begun.panel.table
        begun.session.services.settings.set(DENSITY, "compact")
        table.columns.show("films", False)
        table.columns.move("publication", -1)
        table.columns.set_width("headline", 260)
        table.head.sectionClicked.emit(table.columns.index("headline"))
        settled(begun.session)
        begun.session.window.rooms.box.setText("the")

    computer.start_and_end(arrange)
    begun = computer.start()
    assert begun.kept is not None
    before = shown(begun.kept.table)
    begun.go_on()
    assert shown(begun.panel.table) == before
    assert begun.panel.query_text() == ""


@pytest.mark.parametrize("language", ["en", "fa"])
def test_the_room_goes_on_where_somebody_is_in_the_rows(computer: Computer, qt: Any, language: str) -> None:
    def narrow(begun: Begun) -> None:
        begun.session.services.settings.set(LANGUAGE, language)

    computer.start_and_end(narrow)
    computer.start_and_end()
    begun = computer.start()
    assert begun.kept is not None
    begun.session.window.resize(900, 320)
    qt.process()
    table = begun.kept.table
    for _ in range(5):
        QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Down, SHIFT)
    top = table.verticalScrollBar().value()
    assert top > 0
    begun.go_on()
    room = begun.panel.table
    assert room.currentIndex().row() == 6
    assert begun.panel.chosen_ids() == list(begun.panel.model.ids()[5:7])
    assert room.verticalScrollBar().value() == top
    assert begun.session.window.focusWidget() is room
    record = begun.session.window.record
    assert record is not None
    assert record.id == begun.panel.model.id_at(6)
    QTest.keyClick(room, Qt.Key.Key_Up)
    assert room.currentIndex().row() == 5


def test_enter_opens_the_page_once_it_can_be_read(computer: Computer) -> None:
    computer.start_and_end()
    begun = computer.start()
    assert begun.kept is not None
    QTest.keyClick(begun.kept.table, Qt.Key.Key_Down)
    QTest.keyClick(begun.kept.table, Qt.Key.Key_Return)
    begun.go_on()
    page = begun.session.window.navigator.page
    assert page is not None
    assert page.id == begun.panel.model.id_at(1)


def test_a_click_on_a_title_sorts_nothing_that_is_not_here(computer: Computer) -> None:
    computer.start_and_end()
    begun = computer.start()
    assert begun.kept is not None
    before, head = shown(begun.kept.table), begun.kept.table.head
    QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=head.viewport().rect().center())
    assert shown(begun.kept.table) == before


@pytest.mark.parametrize("change", [trash_first, lambda one: one.undo(), lambda one: one.sign_as("x")])
def test_what_was_changed_elsewhere_is_read_anew(computer: Computer, change: Callable[[Catalogue], object]) -> None:
    computer.start_and_end()
    with Catalogue.open(computer.folder) as elsewhere:
        change(elsewhere)
        left = elsewhere.read(lambda one: room_ids(one, "articles", sort="published", descending=True))
    begun = computer.start()
    if not left:
        assert begun.kept is None
        return
    assert begun.kept is not None
    assert list(begun.kept._kept.ids) == list(left)
    before = shown(begun.kept.table)
    begun.go_on()
    assert shown(begun.panel.table) == before


def test_of_another_room_that_was_changed_elsewhere_nothing_is_shown(computer: Computer) -> None:
    computer.start_and_end(lambda begun: begun.session.window.enter("people"))
    with Catalogue.open(computer.folder) as elsewhere:
        trash_first(elsewhere)
    assert computer.start().kept is None


@pytest.mark.parametrize("language", ["en", "fa", "ar"])
def test_the_first_start_shows_the_newest_articles_as_their_room_does(computer: Computer, language: str) -> None:
    settings = make_settings(computer.settings)
    settings.set(LANGUAGE, language)
    settings.save()
    begun = computer.start()
    assert begun.kept is not None
    assert begun.kept.table.isVisible()
    before, tips = rows_of(begun.kept.table), begun.kept._kept.tips
    count, corner = begun.kept._kept.count, begun.kept.table.mapTo(begun.session.window, QPoint(0, 0))
    begun.go_on()
    assert rows_of(begun.panel.table) == before
    moved = begun.panel.table.mapTo(begun.session.window, QPoint(0, 0)) - corner
    assert abs(moved.y()) < begun.panel.table.row_height / 2, "no room was seen yet that tells where rows stand"
    assert begun.panel.count_text == count
    model, columns = begun.panel.model, range(len(tips[0]))
    tip = int(Qt.ItemDataRole.ToolTipRole)
    seen = [tuple(model.data(model.index(row, column), tip) or "" for column in columns) for row in range(len(tips))]
    assert seen == [tuple(row) for row in tips]


def test_of_a_catalogue_without_articles_nothing_is_shown(computer: Computer) -> None:
    with Catalogue.open(computer.folder) as elsewhere:
        ids = elsewhere.read(lambda one: room_ids(one, "articles", sort="published"))
        elsewhere.write(Title("record.trash"), lambda writer: trash_records(writer, list(ids)))
    assert computer.start().kept is None


def test_after_undo_the_rows_are_those_that_are_left(computer: Computer) -> None:
    computer.start_and_end(lambda begun: trash_first(begun.session.catalogue))  # type: ignore[arg-type]
    begun = computer.start()
    assert begun.kept is not None
    assert begun.kept.table.model().rowCount() == 7
    begun.go_on()
    begun.session.window.actions_.qaction("edit.undo").trigger()
    computer.end(begun)
    begun = computer.start()
    assert begun.kept is not None
    assert begun.kept.table.model().rowCount() == 8


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        (LANGUAGE, "fa"),
        (FIRST_CALENDAR, "solar_hijri"),
        (CALENDAR_BESIDE, False),
        (DENSITY, "compact"),
        (TEXT_SIZE, 150),
    ],
)
def test_another_look_shows_none_of_the_old_one(computer: Computer, setting: Any, value: Any) -> None:
    computer.start_and_end()
    settings = make_settings(computer.settings)
    settings.set(setting, value)
    settings.save()
    begun = computer.start()
    assert begun.kept is not None
    before = rows_of(begun.kept.table)
    begun.go_on()
    assert rows_of(begun.panel.table) == before


@pytest.mark.parametrize("opened", [True, False])
@pytest.mark.parametrize("layout", ['{"sort":["headline",false]}', '{"columns":["headline","language"]}'])
def test_of_another_layout_nothing_is_shown(computer: Computer, layout: str, opened: bool) -> None:
    if opened:
        computer.start_and_end()
    settings = make_settings(computer.settings)
    settings.declare([layout_setting("articles")])
    settings.set(layout_setting("articles"), layout)
    settings.save()
    assert computer.start().kept is None


def test_another_name_is_no_other_look(computer: Computer) -> None:
    computer.start_and_end()
    settings = make_settings(computer.settings)
    settings.set(PERSON, "Somebody")
    settings.save()
    assert computer.start().kept is not None


def test_another_room_has_its_own_rows_or_none(computer: Computer) -> None:
    computer.start_and_end(lambda begun: begun.session.window.enter("people"))
    begun = computer.start()
    assert begun.kept is not None
    assert begun.kept.room == "people"
    before = shown(begun.kept.table)
    begun.go_on()
    assert shown(begun.panel.table) == before
    begun.session.window.enter("inbox")
    computer.end(begun)
    assert computer.start().kept is None


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"\x00\xff", b'{"look": 1}', b"["])
def test_a_broken_file_is_as_none(computer: Computer, content: bytes) -> None:
    computer.start_and_end()
    (computer.settings / FILE).write_bytes(content)
    begun = computer.start()
    assert begun.kept is not None, "the rows are read"
    before = rows_of(begun.kept.table)
    begun.go_on()
    assert rows_of(begun.panel.table) == before
    assert begun.session.rows_shown == 8


def test_rows_that_turn_out_otherwise_give_way(computer: Computer) -> None:
    computer.start_and_end()
    file = computer.settings / FILE
    kept = json.loads(file.read_text(encoding="ascii"))
    rows = kept["rows"]
    for part in ("ids", "cells", "tips"):
        rows[part] = rows[part][3:1:-1]
    file.write_text(json.dumps(kept), encoding="ascii")
    begun = computer.start()
    assert begun.kept is not None
    assert begun.kept.table.model().rowCount() == 2
    begun.go_on()
    assert len(begun.panel.model.ids()) == 8
    assert begun.panel.count_text == "8 articles"
    cells = [begun.panel.model.data(begun.panel.model.index(row, 1)) for row in range(8)]
    assert len(set(cells)) == 8


def test_a_catalogue_that_is_held_is_told_at_once(computer: Computer) -> None:
    computer.start_and_end()
    with Catalogue.open(computer.folder, program="another window"):
        begun = computer.start()
        assert begun.kept is None
        begun.go_on()
    assert "another window" in begun.session.welcome.sentence


def test_one_that_cannot_be_opened_after_all_leaves_no_rows(computer: Computer) -> None:
    computer.start_and_end()
    begun = computer.start()
    assert begun.kept is not None
    with Catalogue.open(computer.folder, program="another window"):
        begun.go_on()
    assert "another window" in begun.session.welcome.sentence
    assert begun.session.welcome.isVisible()
    assert begun.session.window.rooms._before is None


def test_one_of_a_newer_program_is_told_at_once(computer: Computer) -> None:
    computer.start_and_end()
    connection = connect(computer.folder / "catalogue.db")
    connection.execute("PRAGMA user_version = 1000")
    connection.close()
    begun = computer.start()
    assert begun.kept is None
    begun.go_on()
    assert "newer" in begun.session.welcome.sentence


def test_a_window_that_is_closed_before_the_catalogue_opens_opens_none(computer: Computer, qt: Any) -> None:
    computer.start_and_end()
    begun = computer.start()
    assert begun.kept is not None
    session = begun.session
    computer.end(begun)
    assert session.catalogue is None
    QTest.qWait(150)
    assert session.catalogue is None
    Catalogue.open(computer.folder).close()


def test_the_catalogue_is_opened_once_the_rows_are_painted(computer: Computer, monkeypatch: pytest.MonkeyPatch) -> None:
    computer.start_and_end()
    painted: list[bool] = []
    monkeypatch.setattr("desktop_app.widgets.painting.UNSEEN_MS", 60_000)
    begin, paint = Session._begin, RecordTable.paintEvent

    def watched_paint(table: RecordTable, event: QPaintEvent) -> None:
        paint(table, event)
        painted.append(True)

    def watched_begin(session: Session, *given: Any) -> None:
        painted.append(False)
        begin(session, *given)

    monkeypatch.setattr(RecordTable, "paintEvent", watched_paint)
    monkeypatch.setattr(Session, "_begin", watched_begin)
    begun = computer.start_at_once()
    assert begun.rows_shown == 8
    assert painted[0]
    assert painted.count(False) == 1


def test_rows_that_were_kept_are_looked_for_once_the_window_is_painted(
    computer: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    computer.start_and_end()
    steps: list[str] = []
    monkeypatch.setattr("desktop_app.widgets.painting.UNSEEN_MS", 60_000)
    paint, look = MainWindow.paintEvent, Session._look_for_kept

    def watched_paint(window: MainWindow, event: QPaintEvent) -> None:
        paint(window, event)
        steps.append("painted")

    def watched_look(session: Session, path: Path) -> None:
        steps.append("looked")
        look(session, path)

    monkeypatch.setattr(MainWindow, "paintEvent", watched_paint)
    monkeypatch.setattr(Session, "_look_for_kept", watched_look)
    computer.start_at_once()
    assert steps[0] == "painted"
    assert steps.count("looked") == 1


def test_a_bug_in_what_is_shown_before_keeps_no_catalogue_closed(
    computer: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_given: Any, **_named: Any) -> None:
        raise IndexError("a bug")

    monkeypatch.setattr("desktop_app.features.articles.first_list.first_articles", fail)
    session = computer.start_at_once()
    assert session.rows_shown == 8
    assert [notice.kind for notice in session.services.notices.recent] == [NoticeKind.CRASH]
