"""What is taken along of a list by keys: a file of all of it, rows as CSV, articles as citations."""

import csv
import io
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from desktop_app.directions import without_marks
from desktop_app.rooms.panel import RoomPanel
from desktop_app.services.cancel import CancelToken
from desktop_app.session import Session

Settled = Callable[[Session], None]
CTRL = Qt.KeyboardModifier.ControlModifier


def panel_of(session: Session, room: str, settled: Settled) -> RoomPanel:
    session.window.enter(room)
    settled(session)
    panel = session.window.rooms.panel
    assert isinstance(panel, RoomPanel)
    session.window.activateWindow()
    panel.take_focus()
    settled(session)
    return panel


def names(panel: RoomPanel, column: int = 0) -> list[str]:
    model = panel.model
    return [without_marks(model.index(row, column).data() or "") for row in range(model.rowCount())]


def told(session: Session) -> str:
    return without_marks(session.services.notices.recent[-1].text)


@pytest.mark.parametrize("ending", ["csv", "xlsx", ""])
def test_the_list_goes_into_a_file_as_it_is_shown(
    session: Session, settled: Settled, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    asked: list[str] = []

    def choose(_parent: object, _title: str, suggested: str, filters: str) -> tuple[str, str]:
        asked.append(suggested)
        name = f"films.{ending}" if ending else "films"
        return str(folder / name), filters.split(";;")[1]

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    panel = panel_of(session, "films", settled)
    panel.search("is:inbox OR a*")
    panel.search("")
    settled(session)
    assert session.window.actions_.do("rooms.export")
    settled(session)
    count = len(names(panel))
    path = folder / f"films.{ending or 'csv'}"
    assert [one.name for one in folder.iterdir()] == [path.name]
    assert told(session) == f"{count} rows are in “{path.name}”."
    if ending == "xlsx":
        assert path.read_bytes()[:2] == b"PK"
        return
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["Title"] for row in rows] == names(panel)
    assert all(row["Articles"].isdecimal() for row in rows)
    assert {len(row["Date"]) for row in rows} <= {0, 4, 7, 10}, "dates are EDTF"


def test_nothing_is_written_when_nothing_is_chosen_or_it_fails(
    session: Session, settled: Settled, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel_of(session, "films", settled)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: ("", ""))
    before = len(session.services.notices.recent)
    assert session.window.actions_.do("rooms.export")
    settled(session)
    assert len(session.services.notices.recent) == before
    missing = tmp_path / "missing" / "a.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(missing), ""))
    assert session.window.actions_.do("rooms.export")
    settled(session)
    assert "could not be read or written" in told(session)


def test_that_there_may_be_more_hits_is_said_of_the_file(
    session: Session, settled: Settled, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = panel_of(session, "articles", settled)
    monkeypatch.setattr("database.search.hit_links.MOST_ROWS", 1)
    panel.set_query("festival:lantern")
    settled(session)
    path = tmp_path / "a.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(path), ""))
    assert session.window.actions_.do("rooms.export")
    settled(session)
    assert told(session).startswith("1 row is in “a.csv”. There may be more: ")


def test_stopped_on_the_way_there_is_no_file(session: Session, settled: Settled, tmp_path: Path) -> None:
    from desktop_app.features.taking.exporting import Shown, export
    from desktop_app.rooms.source import RoomSource
    from desktop_app.services.cancel import CancelledError

    panel = panel_of(session, "films", settled)
    assert isinstance(panel.source, RoomSource)
    token = CancelToken()
    shown = Shown(panel.source, panel.model.ids(), tuple(enumerate(panel.model.columns)), False)
    token.cancel()
    for format_ in ("csv", "xlsx"):
        with pytest.raises(CancelledError):
            export(shown, tmp_path / "a", format_, token)
        assert not [one for one in tmp_path.iterdir() if one.name.startswith((".", "a"))]


def test_rows_are_copied_as_csv_and_articles_as_citations(session: Session, settled: Settled) -> None:
    panel = panel_of(session, "articles", settled)
    QTest.keyClick(panel.table, Qt.Key.Key_A, CTRL)
    assert session.window.actions_.do("rooms.copy_csv")
    settled(session)
    rows = list(csv.reader(io.StringIO(QGuiApplication.clipboard().text())))
    assert rows[0][:2] == ["Published", "Headline"]
    assert len(rows) == panel.rows_shown + 1
    assert told(session) == f"{panel.rows_shown} rows copied"
    assert session.window.actions_.do("articles.copy_citation")
    settled(session)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert len(lines) == panel.rows_shown
    assert all(line.endswith(".") for line in lines)
    assert told(session) == f"{panel.rows_shown} citations copied"
    html = QGuiApplication.clipboard().mimeData().html()
    assert "<i>" in html
    panel_of(session, "films", settled)
    assert not session.window.actions_.do("articles.copy_citation"), "films are no press"
