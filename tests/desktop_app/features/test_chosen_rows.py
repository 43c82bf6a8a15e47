"""What is done with chosen rows of any room, by keyboard: trash and back, tags, collections, columns, copying."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.records import trash_records
from desktop_app.contract import Address
from desktop_app.directions import without_marks
from desktop_app.models.folding import FoldingTableModel
from desktop_app.paths import resources_folder
from desktop_app.rooms.panel import RoomPanel
from desktop_app.services.preferences import DENSITY, layout_setting
from desktop_app.session import Session
from desktop_app.widgets.columns_dialog import ColumnsDialog
from desktop_app.widgets.tick_dialog import TickDialog

Settled = Callable[[Session], None]
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def panel_of(session: Session, room: str, settled: Settled) -> RoomPanel:
    session.window.enter(room)
    settled(session)
    panel = session.window.rooms.panel
    assert isinstance(panel, RoomPanel)
    # Without a screen a window does not come back to life by itself when its dialog closes.
    session.window.activateWindow()
    panel.take_focus()
    settled(session)
    return panel


def names(panel: RoomPanel, column: int = 0) -> list[str]:
    model = panel.model
    return [without_marks(model.index(row, column).data() or "") for row in range(model.rowCount())]


def press(panel: RoomPanel, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(panel.table, key, modifiers)


def told(session: Session) -> str:
    return without_marks(session.services.notices.recent[-1].text)


def counted(session: Session, room: str) -> str:
    model = session.window.sidebar.model()
    spoken = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    return next(text for text in spoken if text.startswith(f"{room}, "))


def dialog_of(session: Session) -> TickDialog:
    found = [one for one in session.window.findChildren(TickDialog) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def do(session: Session, action: str, settled: Settled) -> None:
    assert session.window.actions_.do(action), f"{action} cannot be done"
    settled(session)


def test_the_delete_key_puts_rows_into_the_trash_and_undo_brings_them_back(session: Session, settled: Settled) -> None:
    panel = panel_of(session, "films", settled)
    before = names(panel)
    panel.choose(1)
    press(panel, Qt.Key.Key_Delete)
    settled(session)
    assert names(panel) == [*before[:1], *before[2:]]
    assert told(session).startswith(f"“{before[1]}")
    assert "Undo" in told(session)
    assert panel.table.currentIndex().row() == 1
    assert panel.chosen_count == 1
    assert panel.table.hasFocus()
    assert counted(session, "Trash") == "Trash, 1"
    do(session, "edit.undo", settled)
    assert names(panel) == before
    assert counted(session, "Trash") == "Trash, 0"


def test_rows_that_do_not_stand_together_go_in_one_step(session: Session, settled: Settled) -> None:
    panel = panel_of(session, "people", settled)
    before, ids = names(panel), list(panel.model.ids())
    panel.choose(0)
    press(panel, Qt.Key.Key_Down, SHIFT)
    press(panel, Qt.Key.Key_Down, CTRL)
    press(panel, Qt.Key.Key_Down, CTRL)
    press(panel, Qt.Key.Key_Space, CTRL)
    assert panel.chosen_ids() == [ids[0], ids[1], ids[3]]
    assert panel.count_text.endswith("3 selected")
    press(panel, Qt.Key.Key_Delete)
    settled(session)
    assert names(panel) == [before[2], *before[4:]]
    assert told(session).startswith("3 records are in the trash")
    # The next row after the one that was the current one.
    assert panel.keeper.current_id() == ids[4]
    assert panel.chosen_ids() == [ids[4]]
    do(session, "edit.undo", settled)
    assert names(panel) == before


def test_the_trash_holds_all_kinds_and_gives_them_back(session: Session, settled: Settled) -> None:
    films, people = panel_of(session, "films", settled), None
    film = names(films)[0]
    press(films, Qt.Key.Key_Delete)
    settled(session)
    people = panel_of(session, "people", settled)
    person = names(people)[0]
    press(people, Qt.Key.Key_Delete)
    settled(session)
    trash = panel_of(session, "trash", settled)
    tester = QAbstractItemModelTester(trash.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert [text.split(" (")[0] for text in names(trash, 1)] == [person, film]
    assert names(trash) == ["Person", "Film"]
    assert all(names(trash, 2))
    assert not session.window.actions_.do("record.trash"), "what is in the trash cannot be thrown away again"
    assert not session.window.actions_.do("record.tags")
    trash.search(film.split()[0])
    settled(session)
    assert len(names(trash)) == 1
    trash.search("")
    settled(session)
    press(trash, Qt.Key.Key_A, CTRL)
    do(session, "record.restore", settled)
    assert told(session).startswith("2 records are back")
    assert trash.rows_shown == 0
    assert "trash is empty" in trash.empty_text
    assert film in names(panel_of(session, "films", settled))
    assert person in names(panel_of(session, "people", settled))
    tester.setParent(None)


def test_what_a_trashed_festival_holds_can_still_be_looked_at(session: Session, settled: Settled) -> None:
    panel = panel_of(session, "festivals", settled)
    festival = panel.model.id_at(0)
    press(panel, Qt.Key.Key_Right)
    settled(session)
    edition = panel.model.id_at(1)
    panel.choose(0)
    press(panel, Qt.Key.Key_Delete)
    settled(session)
    assert panel.row_of(festival) is None
    assert panel.row_of(edition) is None
    session.window.open(Address("edition", edition))
    settled(session)
    # The edition, too; it comes back with the festival that it belongs to.
    catalogue = session.catalogue
    assert catalogue is not None
    session.services.tasks.write(
        lambda _t: catalogue.write(Title("records.trash", {"count": 1}), lambda w: trash_records(w, [edition]))
    )
    settled(session)
    trash = panel_of(session, "trash", settled)
    assert [trash.kind_of(one) for one in trash.model.ids()] == ["edition", "festival"]
    title = names(trash, 1)[1]
    trash.choose(0)
    do(session, "record.restore", settled)
    assert trash.rows_shown == 0
    assert without_marks(told(session)).endswith(f"Also restored, as it belongs there: “{title}”.")
    session.window.actions_.do("edit.undo")
    settled(session)
    assert trash.rows_shown == 2, "one step of the history"
    session.window.actions_.do("edit.redo")
    settled(session)
    panel = panel_of(session, "festivals", settled)
    assert panel.row_of(festival) is not None


def test_what_is_in_the_trash_cannot_be_edited(session: Session, settled: Settled) -> None:
    panel = panel_of(session, "films", settled)
    window = session.window
    can_edit = window.actions_.qaction("record.edit").isEnabled
    assert can_edit()
    film = panel.model.id_at(0)
    press(panel, Qt.Key.Key_Delete)
    settled(session)
    assert can_edit()
    trash = panel_of(session, "trash", settled)
    assert not can_edit(), "with the keyboard in the list"
    window.beside.take_focus()
    settled(session)
    assert not can_edit(), "with the keyboard in the record beside"
    window.show_page(Address("film", film))
    settled(session)
    assert not can_edit(), "on its page"
    form = next(one for one in window.rooms.findChildren(QPushButton) if one.isVisible() and one.text() == "Edit form")
    assert not form.isEnabled()
    next(one for one in window.rooms.findChildren(QPushButton) if one.isVisible() and one.text() == "Restore").click()
    settled(session)
    window.rooms.take_focus()
    assert can_edit()
    assert form.isEnabled()
    assert trash.rows_shown == 0 or panel_of(session, "trash", settled).rows_shown == 0


def test_the_delete_key_elsewhere_throws_nothing_away(session: Session, settled: Settled) -> None:
    panel = panel_of(session, "films", settled)
    before = names(panel)
    session.window.rooms.focus_box()
    QTest.keyClicks(session.window.rooms.box, "a")
    QTest.keyClick(session.window.rooms.box, Qt.Key.Key_Home)
    QTest.keyClick(session.window.rooms.box, Qt.Key.Key_Delete)
    settled(session)
    assert session.window.rooms.box.text() == ""
    session.window.beside.take_focus()
    settled(session)
    assert not session.window.actions_.qaction("record.trash").isEnabled()
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Delete)
    settled(session)
    assert names(panel) == before


def test_tags_are_put_on_made_and_taken_off(session: Session, settled: Settled) -> None:
    panel = panel_of(session, "films", settled)
    panel.table.columns.show("tags", True)
    settled(session)
    column = panel.table.columns.shown()[-1]
    panel.choose(0)
    press(panel, Qt.Key.Key_Down, SHIFT)
    do(session, "record.tags", settled)
    dialog = dialog_of(session)
    QTest.keyClicks(dialog.field, "to check")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    settled(session)
    assert told(session) == "2 records changed"
    assert [("to check" in text) for text in names(panel, column)[:3]] == [True, True, False]
    press(panel, Qt.Key.Key_Home, CTRL)
    press(panel, Qt.Key.Key_Down)
    press(panel, Qt.Key.Key_Down, SHIFT)
    do(session, "record.tags", settled)
    dialog = dialog_of(session)
    item = dialog.list.findItems("to check", Qt.MatchFlag.MatchExactly)[0]
    assert item.checkState() is Qt.CheckState.PartiallyChecked
    item.setCheckState(Qt.CheckState.Unchecked)
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    settled(session)
    assert [("to check" in text) for text in names(panel, column)[:3]] == [True, False, False]
    do(session, "edit.undo", settled)
    do(session, "edit.undo", settled)
    assert not any("to check" in text for text in names(panel, column))


def test_records_are_put_into_a_collection_and_taken_out(session: Session, settled: Settled) -> None:
    panel = panel_of(session, "films", settled)
    first = names(panel)[0]
    do(session, "record.collections", settled)
    dialog = dialog_of(session)
    QTest.keyClicks(dialog.field, "Aaa box")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    settled(session)
    assert counted(session, "Aaa box") == "Aaa box, 1"
    sidebar = session.window.sidebar
    room = next(one.id for one in session.window._listing._entries() if one.title == "Aaa box")
    inside = panel_of(session, room, settled)
    assert sidebar.current() == room
    assert names(inside, 1)[0].startswith(first)
    assert inside.kind_of(inside.model.id_at(0)) == "film"
    panel = panel_of(session, "films", settled)
    do(session, "rooms.within", settled)
    dialog = dialog_of(session)
    QTest.keyClicks(dialog.field, "aaa")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    settled(session)
    assert names(panel) == [first]
    assert panel.count_text.startswith("1 of ")
    do(session, "rooms.all", settled)
    assert len(names(panel)) > 1
    inside = panel_of(session, room, settled)
    do(session, "collections.take_out", settled)
    assert inside.rows_shown == 0
    assert "“Aaa box”" in told(session)
    assert "Choose records" in inside.empty_text
    do(session, "edit.undo", settled)
    assert inside.rows_shown == 1


def test_a_collection_in_the_trash_leaves_the_sidebar(session: Session, settled: Settled) -> None:
    panel = panel_of(session, "films", settled)
    do(session, "record.collections", settled)
    dialog = dialog_of(session)
    QTest.keyClicks(dialog.field, "Short-lived")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    settled(session)
    panel = panel_of(session, "collections", settled)
    panel.choose(names(panel).index("Short-lived"))
    do(session, "collections.show", settled)
    assert session.window.rooms.current is not None
    assert session.window.rooms.current.startswith("collection:")
    panel = panel_of(session, "collections", settled)
    press(panel, Qt.Key.Key_Delete)
    settled(session)
    settled(session)
    assert "Short-lived" not in [one.title for one in session.window._listing._entries()]
    assert session.window.sidebar.current() == "collections"


def test_columns_are_kept_and_come_back(open_session: Any, catalogue_folder: Path, settled: Settled) -> None:
    session = open_session(catalogue_folder)
    panel = panel_of(session, "films", settled)
    panel.table.columns.show("genre", True)
    panel.table.columns.move("genre", -3)
    panel.table.columns.set_width("title", 234)
    header = panel.table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(0) + 10, 10)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    settled(session)
    shown, by = panel.table.columns.shown_keys(), names(panel)
    assert by == sorted(by, reverse=True) or by[0] != sorted(by)[0]
    session.window.close()
    again = open_session(catalogue_folder)
    panel = panel_of(again, "films", settled)
    assert panel.table.columns.shown_keys() == shown
    assert panel.table.columns.width("title") == 234
    assert names(panel) == by
    assert any(names(panel, panel.table.columns.shown()[shown.index("genre")]))
    do(again, "rooms.usual_columns", settled)
    assert "genre" not in panel.table.columns.shown_keys()
    assert names(panel) == by[::-1]
    assert again.services.settings.get(layout_setting("films")) == ""
    assert not again.window.actions_.do("rooms.usual_columns")


@pytest.mark.parametrize(
    "stored", ["{", '{"columns": ["gone"], "sort": ["form", true], "widths": {"gone": 3}}', "[[]]"]
)
def test_a_spoiled_layout_is_the_usual_one(
    stored: str, open_session: Any, catalogue_folder: Path, settled: Settled
) -> None:
    session = open_session(catalogue_folder)
    session.services.settings.declare((layout_setting("places"),))
    session.services.settings.set(layout_setting("places"), stored)
    panel = panel_of(session, "places", settled)
    assert panel.table.columns.shown_keys() == ("name", "kind", "articles")
    assert panel.model.sorting == (0, False)


def test_a_further_column_is_read_only_while_it_is_shown(session: Session, settled: Settled) -> None:
    panel = panel_of(session, "people", settled)
    keys = [column.key for column in panel.model.columns]
    heading = keys.index("heading_status")
    assert not any(names(panel, heading))
    panel.table.columns.show("heading_status", True)
    settled(session)
    assert {"Established", "Provisional"} >= set(names(panel, heading)) > set()


def test_rows_are_compact_and_comfortable(session: Session, settled: Settled) -> None:
    panel = panel_of(session, "articles", settled)
    assert panel.table.row_height == 44
    do(session, "rooms.compact", settled)
    assert panel.table.row_height == 28
    assert session.services.settings.get(DENSITY) == "compact"
    assert panel_of(session, "films", settled).table.row_height == 28
    do(session, "rooms.compact", settled)
    assert panel.table.row_height == 44


@pytest.mark.parametrize(
    ("key", "modifiers"), [(Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_F10, SHIFT)]
)
def test_the_menu_of_a_row_opens_by_keyboard(
    key: Qt.Key, modifiers: Qt.KeyboardModifier, session: Session, settled: Settled, qt: Any
) -> None:
    qt.expect_message("This plugin does not support")
    panel = panel_of(session, "films", settled)
    before = names(panel)
    QTest.keyClick(panel.table, key, modifiers)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    trash = next(one for one in menu.actions() if one.objectName() == "record.trash")
    assert trash.isEnabled()
    menu.setActiveAction(trash)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    settled(session)
    assert names(panel) == before[1:]
    assert QApplication.activePopupWidget() is None


def test_a_right_click_chooses_the_row_unless_it_is_chosen(session: Session, settled: Settled, qt: Any) -> None:
    qt.expect_message("This plugin does not support")
    panel = panel_of(session, "films", settled)
    viewport = panel.table.viewport()

    def click(row: int) -> None:
        place = panel.table.visualRect(panel.model.index(row, 0)).center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, viewport.mapToGlobal(place))
        QApplication.sendEvent(viewport, event)
        menu = QApplication.activePopupWidget()
        assert menu is not None
        menu.close()
        settled(session)

    click(2)
    assert panel.chosen_ids() == [panel.model.id_at(2)]
    press(panel, Qt.Key.Key_Down, SHIFT)
    click(2)
    assert panel.chosen_count == 2, "what is chosen stays chosen"


def test_the_head_has_a_menu_of_columns(session: Session, settled: Settled, qt: Any) -> None:
    qt.expect_message("This plugin does not support")
    panel = panel_of(session, "films", settled)
    header = panel.table.horizontalHeader()
    header.customContextMenuRequested.emit(QPoint(10, 10))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    entries = {one.text(): one for one in menu.actions()}
    assert not entries["Title"].isEnabled()
    assert entries["Genres"].isCheckable()
    entries["Genres"].trigger()
    menu.close()
    settled(session)
    assert "genre" in panel.table.columns.shown_keys()
    do(session, "rooms.columns", settled)
    dialog = next(one for one in session.window.findChildren(ColumnsDialog) if one.isVisible())
    dialog.close()
    settled(session)


def test_copying_takes_the_shown_columns_in_their_order(session: Session, settled: Settled) -> None:
    panel = panel_of(session, "films", settled)
    panel.table.columns.move("articles", -5)
    settled(session)
    press(panel, Qt.Key.Key_A, CTRL)
    do(session, "rooms.copy_titled", settled)
    lines = QGuiApplication.clipboard().text().split("\n")
    shown = panel.table.columns.shown()
    assert lines[0].split("\t") == [panel.model.columns[column].title for column in shown]
    assert len(lines) == panel.rows_shown + 1
    assert lines[1].split("\t") == [" ".join(names(panel, column)[0].split()) for column in shown]
    html = QGuiApplication.clipboard().mimeData().html()
    assert html.count("<tr>") == panel.rows_shown + 1
    assert f"{panel.rows_shown} rows copied" in told(session)


def test_signs_and_arrows_unfold_and_fold(session: Session, settled: Settled) -> None:
    panel = panel_of(session, "festivals", settled)
    count = panel.rows_shown
    table = panel.table

    def click_sign(row: int) -> None:
        area = table.visualRect(panel.model.index(row, 0))
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(area.left() + 14, area.center().y()))
        settled(session)

    click_sign(0)
    assert panel.rows_shown > count
    assert panel.count_text.startswith(f"{count} ")
    click_sign(0)
    assert panel.rows_shown == count
    press(panel, Qt.Key.Key_Right)
    settled(session)
    press(panel, Qt.Key.Key_Right)
    assert table.currentIndex().row() == 1, "onward from an unfolded row goes to the first below"
    model = panel.model
    assert isinstance(model, FoldingTableModel)
    row = next(row for row in range(1, model.rowCount()) if model.can_unfold(row))
    panel.choose(row)
    press(panel, Qt.Key.Key_Right)
    settled(session)
    press(panel, Qt.Key.Key_Right)
    assert panel.kind_of(model.id_at(row + 1)) == "section"
    assert table.currentIndex().row() == row + 1
    press(panel, Qt.Key.Key_Left)
    assert table.currentIndex().row() == row
    press(panel, Qt.Key.Key_Left)
    settled(session)
    assert not model.is_unfolded(row)
    press(panel, Qt.Key.Key_Left)
    assert table.currentIndex().row() == 0
    press(panel, Qt.Key.Key_Left)
    settled(session)
    assert model.rowCount(QModelIndex()) == count


EMPTY = {
    "articles": "article",
    "films": "film",
    "festivals": "festival",
    "people": "person",
    "organisations": "organisation",
    "places": "place",
    "subjects": "topic",
    "events": "event",
    "publications": "publication",
    "collections": "collection",
}


def test_empty_rooms_say_what_to_do_next_and_do_it(
    open_session: Any, tmp_path: Path, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    Catalogue.create(tmp_path / "empty", resources_folder() / "vocabularies").close()
    session = open_session(tmp_path / "empty")
    asked: list[str] = []
    monkeypatch.setattr(session.window, "edit", lambda kind, record_id=None: asked.append(kind))
    for room, kind in EMPTY.items():
        panel = panel_of(session, room, settled)
        assert panel.rows_shown == 0
        assert panel.empty_text.endswith(".")
        assert session.window.rooms.makes == kind
        if room != "articles":
            panel.filling.emit()
            assert asked.pop() == kind
    assert "trash is empty" in panel_of(session, "trash", settled).empty_text
    assert not asked


def test_an_empty_list_has_no_record_of_another_one_beside_it(session: Session, settled: Settled) -> None:
    panel = panel_of(session, "films", settled)
    assert session.window.beside.current is not None
    panel_of(session, "trash", settled)
    assert session.window.beside.current is None
    assert not session.window.actions_.do("record.edit"), "a record that nobody sees would be changed"
    panel = panel_of(session, "films", settled)
    shown = session.window.beside.current
    assert shown is not None
    panel.search("zzzz")
    settled(session)
    assert session.window.beside.current is None
    panel.search("")
    settled(session)
    assert session.window.beside.current == shown
    panel_of(session, "trash", settled)
    assert session.window.beside.current is None, "an empty list that was read before"


def test_the_list_keeps_its_place_when_something_changes_elsewhere(session: Session, settled: Settled) -> None:
    session.window.resize(1200, 420)
    panel = panel_of(session, "people", settled)
    last = panel.rows_shown - 1
    panel.choose(last)
    settled(session)
    top = panel.model.id_at(panel.table.rowAt(0))
    catalogue = session.catalogue
    assert catalogue is not None
    gone = [panel.model.id_at(0), panel.model.id_at(2)]
    session.services.tasks.write(
        lambda _t: catalogue.write(Title("records.trash", {"count": 2}), lambda w: trash_records(w, gone))
    )
    settled(session)
    assert panel.table.currentIndex().row() == last - 2
    assert panel.model.id_at(panel.table.rowAt(0)) == top
