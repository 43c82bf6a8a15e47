"""The list of what was done: words, steps up to the chosen one, what a crash has cut off."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QPushButton

from database import engine
from database.catalogue import Catalogue
from database.changes import Title
from database.commands.records import NameForm, create_record
from desktop_app.features.history.window import STATE, HistoryDialog, HistoryModel
from desktop_app.services.preferences import PERSON
from desktop_app.session import Session
from desktop_app.widgets.theme import tokens

Settled = Callable[[Session], None]
SHIFTED = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def make(catalogue: Catalogue, *names: str) -> None:
    for name in names:
        title = Title("record.create", {"label": name})
        catalogue.write(title, lambda writer, name=name: create_record(writer, "film", [NameForm(name)]))  # type: ignore[misc]


@pytest.fixture
def catalogue(session: Session) -> Catalogue:
    assert session.catalogue is not None
    return session.catalogue


@pytest.fixture
def dialog(qt: Any, session: Session, catalogue: Catalogue, settled: Settled) -> HistoryDialog:
    qt.expect_message("This plugin does not support raise()")
    session.services.settings.set(PERSON, "Nasrin F.")
    make(catalogue, "One", "Two", "Three")
    QTest.keyClick(session.window, Qt.Key.Key_H, SHIFTED)
    [dialog] = session.window.findChildren(HistoryDialog)
    qt.show(dialog)
    wait(qt, session, settled, dialog)
    return dialog


def wait(qt: Any, session: Session, settled: Settled, dialog: HistoryDialog) -> None:
    qt.until(lambda: dialog.model.rowCount() > 0)
    dialog.table.viewport().repaint()
    settled(session)


def lines(dialog: HistoryDialog) -> list[tuple[str, str]]:
    model = dialog.model
    return [(str(model.index(row, 0).data()), str(model.index(row, STATE).data())) for row in range(model.rowCount())]


def test_the_steps_are_told_in_words_newest_first(dialog: HistoryDialog) -> None:
    assert lines(dialog)[:4] == [
        ("Make “Three”", ""),
        ("Make “Two”", ""),
        ("Make “One”", ""),
        ("Make the sample catalogue", ""),
    ]
    row = [str(dialog.model.index(0, column).data()) for column in range(5)]
    assert row[1] == "Nasrin F."
    assert ":" in row[2]
    assert row[4] == "1"
    assert dialog.table.hasFocus()
    assert dialog.go.text() == "Undo this"


def test_enter_undoes_down_to_the_chosen_step_and_up_again(
    qt: Any, dialog: HistoryDialog, session: Session, settled: Settled
) -> None:
    QTest.keyClick(dialog.table, Qt.Key.Key_Down)
    QTest.keyClick(dialog.table, Qt.Key.Key_Down)
    qt.until(lambda: dialog.go.text() == "Undo this and the 2 after it")
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    qt.until(lambda: lines(dialog)[2][1] == "undone")
    wait(qt, session, settled, dialog)
    assert [state for _title, state in lines(dialog)][:4] == ["undone", "undone", "undone", ""]
    muted = dialog.model.index(0, 0).data(Qt.ItemDataRole.ForegroundRole)
    assert muted.name() == tokens().muted
    assert dialog.model.index(3, 0).data(Qt.ItemDataRole.ForegroundRole) is None
    assert session.services.notices.recent[-1].text == "3 steps undone"
    assert dialog.table.currentIndex().row() == 2, "the chosen step stays so"
    qt.until(lambda: dialog.go.text() == "Redo this")
    QTest.keyClick(dialog.table, Qt.Key.Key_Up)
    qt.until(lambda: dialog.go.text() == "Redo this and the one before it")
    dialog.go.click()
    qt.until(lambda: lines(dialog)[1][1] == "")
    assert [state for _title, state in lines(dialog)][:3] == ["undone", "", ""]


def test_a_step_that_cannot_be_reached_says_so(
    qt: Any, dialog: HistoryDialog, catalogue: Catalogue, session: Session, settled: Settled
) -> None:
    catalogue.undo()
    make(catalogue, "Four")
    qt.until(lambda: dialog.model.rowCount() == 5)
    wait(qt, session, settled, dialog)
    assert lines(dialog)[:2] == [("Make “Four”", ""), ("Make “Three”", "undone for good")]
    dialog.table.selectRow(1)
    qt.until(lambda: not dialog.go.isVisible())
    assert dialog.told.text() == "Undo and redo cannot reach this step any more."
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    settled(session)
    assert lines(dialog)[0][1] == ""


def test_escape_closes_the_list(qt: Any, dialog: HistoryDialog, session: Session) -> None:
    QTest.keyClick(dialog.table, Qt.Key.Key_Escape)
    qt.process()
    assert session.window.findChildren(HistoryDialog) == []


def test_the_model_keeps_qt_s_rules(qt: Any, dialog: HistoryDialog, catalogue: Catalogue, session: Session) -> None:
    assert isinstance(dialog.model, HistoryModel)
    tester = QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    make(catalogue, "Four")
    qt.until(lambda: dialog.model.rowCount() == 5)
    tester.deleteLater()


@pytest.fixture
def cut_off(catalogue_folder: Path) -> Path:
    """Return a catalogue as a crash in the middle of an import leaves it."""
    with Catalogue.open(catalogue_folder) as catalogue:
        title = Title("articles.add", {"count": 900})
        with catalogue.write_batches(title) as batches:
            batches.write(lambda writer: create_record(writer, "film", [NameForm("First")]))
    connection = engine.connect(catalogue_folder / "catalogue.db")
    connection.execute("UPDATE operation SET state = 'running', changed = 0 WHERE title = 'articles.add'")
    connection.close()
    return catalogue_folder


def test_what_a_crash_has_cut_off_is_offered(qt: Any, open_session: Any, cut_off: Path, settled: Settled) -> None:
    session = open_session(cut_off)
    told = session.services.notices.recent[-1]
    assert "Add articles from 900 files" in told.text
    assert "was cut off when Nadim ended" in told.text
    assert [offer.text for offer in told.offers] == ["Undo it"]
    [button] = [one for one in session.window.messages.strip.findChildren(QPushButton) if one.text() == "Undo it"]
    button.click()
    settled(session)
    undo, _redo = session.catalogue.next_steps()
    assert undo.title.code == "sample.build"
    assert session.services.notices.recent[-1].text.startswith("Undone: Add articles")


def test_an_import_at_work_is_not_taken_for_a_cut_off_one(
    qt: Any, session: Session, catalogue: Catalogue, settled: Settled
) -> None:
    with catalogue.write_batches(Title("articles.add", {"count": 2})) as batches:
        batches.write(lambda writer: create_record(writer, "film", [NameForm("First")]))
        assert catalogue.cut_off() is None


def test_no_state_and_no_moment_is_cut(dialog: HistoryDialog) -> None:
    table = dialog.table
    metrics = table.fontMetrics()
    assert table.columnWidth(STATE) > metrics.horizontalAdvance("undone for good")
    assert table.columnWidth(STATE - 1) > metrics.horizontalAdvance(str(dialog.model.index(0, STATE - 1).data()))
