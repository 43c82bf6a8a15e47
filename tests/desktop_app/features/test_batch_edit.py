"""Fields of many records are changed by keys: seen beforehand, done as one step, taken back as one."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from database.fields import fields_of
from database.queries.record_columns import record_columns
from desktop_app.directions import without_marks
from desktop_app.features.batch.dialog import BatchDialog
from desktop_app.features.batch.inputs import WordInputs
from desktop_app.rooms.panel import RoomPanel
from desktop_app.session import Session
from desktop_app.widgets.choice import ChoiceBox

Settled = Callable[[Session], None]
CTRL = Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier


def opened(session: Session, room: str, settled: Settled) -> tuple[RoomPanel, BatchDialog]:
    """Choose all rows of a room and ask for the dialog, by keys."""
    session.window.enter(room)
    settled(session)
    panel = session.window.rooms.panel
    assert isinstance(panel, RoomPanel)
    session.window.activateWindow()
    panel.take_focus()
    QTest.keyClick(panel.table, Qt.Key.Key_A, CTRL)
    assert session.window.actions_.do("record.change_many")
    settled(session)
    (dialog,) = [one for one in session.window.findChildren(BatchDialog) if one.isVisible()]
    return panel, dialog


def choose(box: ChoiceBox, text: str) -> None:
    """Choose by typing its name, as the keyboard does."""
    at = box.findText(text)
    assert at >= 0, [box.itemText(one) for one in range(box.count())]
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    for _ in range(at):
        QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.currentText() == text


def first_line(dialog: BatchDialog) -> QLineEdit:
    assert dialog.inputs is not None
    return dialog.inputs.findChildren(QLineEdit)[0]


def rows(dialog: BatchDialog) -> list[list[str]]:
    table = dialog.table
    cells = [[table.item(row, column) for column in range(3)] for row in range(table.rowCount())]
    return [[without_marks(cell.text()) if cell is not None else "" for cell in row] for row in cells]


def held(session: Session, panel: RoomPanel, field: str) -> list[Any]:
    catalogue = session.catalogue
    assert catalogue is not None
    ids = panel.chosen_ids()
    found = catalogue.read(lambda connection: record_columns(connection, ids, {field}))
    return [found[one].get(field) for one in ids]


def test_words_are_replaced_in_all_rows_and_come_back_by_one_undo(session: Session, settled: Settled) -> None:
    panel, dialog = opened(session, "articles", settled)
    before = held(session, panel, "page_section")
    choose(dialog.field, "Page section")
    choose(dialog.action, "Set to")
    QTest.keyClicks(first_line(dialog), "Culture 7")
    settled(session)
    assert dialog.told.text() == f"{len(before)} records change"
    assert [row[1:] for row in rows(dialog)] == [[old or "(empty)", "Culture 7"] for old in before]
    QTest.keyClick(first_line(dialog), Qt.Key.Key_Return)
    settled(session)
    assert held(session, panel, "page_section") == ["Culture 7"] * len(before)
    notice = session.services.notices.recent[-1].text
    assert notice == f"{len(before)} records changed"
    session.window.activateWindow()
    panel.take_focus()
    assert session.window.actions_.do("record.change_many")
    settled(session)
    (dialog,) = [one for one in session.window.findChildren(BatchDialog) if one.isVisible()]
    choose(dialog.field, "Page section")
    choose(dialog.action, "Replace")
    assert isinstance(dialog.inputs, WordInputs)
    dialog.inputs.pattern.setChecked(True)
    QTest.keyClicks(dialog.inputs.sought.line, r"(\w+) (\d")
    settled(session)
    assert not dialog.change.isEnabled()
    assert "not closed" in dialog.told.text()
    QTest.keyClicks(dialog.inputs.sought.line, ")")
    QTest.keyClicks(dialog.inputs.replacement.line, r"p. \2, \1")
    settled(session)
    assert rows(dialog)[0][1:] == ["Culture 7", "p. 7, Culture"]
    QTest.keyClick(dialog.change, Qt.Key.Key_Space)
    settled(session)
    assert set(held(session, panel, "page_section")) == {"p. 7, Culture"}
    for _ in range(2):
        assert session.window.actions_.do("edit.undo")
        settled(session)
    assert held(session, panel, "page_section") == before


def test_what_cannot_be_changed_is_told_with_why(session: Session, settled: Settled) -> None:
    panel, dialog = opened(session, "articles", settled)
    count = panel.chosen_count
    choose(dialog.field, "Accession number")
    choose(dialog.action, "Set to")
    QTest.keyClicks(first_line(dialog), "A-1")
    settled(session)
    assert dialog.told.text() == f"1 record changes, {count - 1} cannot be changed so and are left"
    assert dialog.change.text() == "Change 1 record"
    assert "another article has" in rows(dialog)[0][1]
    QTest.keyClick(dialog.change, Qt.Key.Key_Space)
    settled(session)
    assert "were left as they are" in session.services.notices.recent[-1].text
    assert session.services.notices.recent[-1].text.count("another article has") == 3


@pytest.mark.parametrize("kind", ["article", "film", "edition"])
def test_every_field_and_action_has_inputs_that_ask_for_something(
    session: Session, settled: Settled, kind: str
) -> None:
    catalogue = session.catalogue
    assert catalogue is not None
    room = {"article": "articles", "film": "films", "edition": "festivals"}[kind]
    panel, dialog = opened(session, room, settled)
    names = [dialog.field.itemText(at) for at in range(dialog.field.count())]
    assert len(names) == len(set(names))
    if kind != "edition":
        assert len(names) == len(fields_of(kind)) + 3
    for at in range(dialog.field.count()):
        dialog.field.setCurrentIndex(at)
        for action in range(dialog.action.count()):
            dialog.action.setCurrentIndex(action)
            assert dialog.inputs is not None
            dialog.inputs.take_focus()
    settled(session)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    settled(session)
    assert not panel.table.window().findChildren(BatchDialog)
