"""How one begins: the welcome page, the sample, recent catalogues, dropped files."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6 import __version_info__
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget

from desktop_app import beginning
from desktop_app.program import Program, make_settings
from desktop_app.services.recent import RecentCatalogues
from desktop_app.services.settings import Settings
from desktop_app.session import Session
from desktop_app.shell.drops import TAKES_FILES


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return make_settings(tmp_path / "settings")


@pytest.fixture
def program(qt: Any, settings: Settings) -> Iterator[Program]:
    program = Program(settings)
    yield program
    program.close()
    qt.process()


@pytest.fixture
def session(qt: Any, program: Program) -> Session:
    program.start(None)
    [session] = program.sessions
    qt.show(session.window)
    return session


def opened(qt: Any, session: Session) -> None:
    qt.until(lambda: session.catalogue is not None and session.window.rooms.current, 60)
    qt.until(lambda: not session.services.tasks.pending)


def button(session: Session, text: str) -> QPushButton:
    [found] = [one for one in session.welcome.findChildren(QPushButton) if one.text().replace("&", "") == text]
    return found


def drop(window: QWidget, paths: list[Path], at: QPoint | None = None, *, text: str = "") -> tuple[bool, bool]:
    """Drag files onto a window and let them go; return whether each of the two events was taken."""
    data = QMimeData()
    if paths:
        data.setUrls([QUrl.fromLocalFile(str(one)) for one in paths])
    if text:
        data.setText(text)
    place = at or window.rect().center()
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    # Qt 6.12 wants points with fractions here, and the Qt of Python 3.11 takes none.
    entered: Any = QPointF(place) if __version_info__ >= (6, 12) else place
    enter = QDragEnterEvent(entered, Qt.DropAction.CopyAction, data, left, none)
    enter.ignore()
    handle = window.windowHandle()
    taken = QApplication.sendEvent(handle, enter) and enter.isAccepted()
    fall = QDropEvent(QPointF(place), Qt.DropAction.CopyAction, data, left, none, QEvent.Type.Drop)
    fall.ignore()
    return taken, QApplication.sendEvent(handle, fall) and fall.isAccepted()


def clipping(folder: Path, name: str = "one.txt") -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text(
        f"A new report {name}\n\nHARBOUR TOWN – The hall was full on the first evening.\n", encoding="utf-8"
    )
    return path


def test_the_first_start_says_how_to_begin(session: Session) -> None:
    welcome = session.welcome
    assert welcome.isVisible()
    assert "How do you want to begin?" in welcome.sentence
    assert button(session, "Open the sample").hasFocus()
    assert not welcome.recent.isVisible()
    for one in (button(session, "Open the sample"), button(session, "New catalogue…")):
        assert one.accessibleDescription().endswith(".")


def test_the_sample_is_made_in_the_documents_once(
    qt: Any, session: Session, sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import desktop_app.sample

    made: list[Path] = []

    def build(folder: Path) -> None:
        made.append(folder)
        shutil.copytree(sample, folder)

    monkeypatch.setattr(desktop_app.sample, "build_sample", build)
    folder = tmp_path / "documents" / "Nadim" / "Sample catalogue"
    monkeypatch.setattr(beginning, "sample_folder", lambda: folder)
    QTest.keyClick(button(session, "Open the sample"), Qt.Key.Key_Space)
    opened(qt, session)
    assert session.path == folder
    assert session.rows_shown > 0
    assert not session.welcome.isVisible()
    assert [one.name for one in folder.parent.iterdir()] == ["Sample catalogue"], "nothing is left of the making"
    session.window.close()
    qt.process()
    program = Program(make_settings(tmp_path / "other"))
    program.start(None)
    [other] = program.sessions
    button(other, "Open the sample").click()
    opened(qt, other)
    assert len(made) == 1
    program.close()
    qt.process()


def test_a_sample_that_cannot_be_made_is_one_sentence(
    qt: Any, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "documents").write_text("no folder")
    monkeypatch.setattr(beginning, "sample_folder", lambda: tmp_path / "documents" / "Sample")
    button(session, "Open the sample").click()
    qt.until(lambda: "could not be created" in session.welcome.sentence)
    assert session.catalogue is None
    assert button(session, "Open the sample").isVisible()


def test_a_new_catalogue_is_made_where_one_says(
    qt: Any, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    button(session, "New catalogue…").click()
    opened(qt, session)
    assert (tmp_path / "mine" / "catalogue.db").is_file()


def test_recent_catalogues_are_offered_and_missing_ones_told(
    qt: Any, program: Program, settings: Settings, catalogue_folder: Path, tmp_path: Path
) -> None:
    recent = RecentCatalogues(settings)
    recent.add(tmp_path / "gone")
    recent.add(catalogue_folder)
    program.start(None)
    [session] = program.sessions
    qt.show(session.window)
    shown = session.welcome.recent
    qt.until(lambda: shown.missing)
    assert (shown.folders, shown.missing) == ([catalogue_folder, tmp_path / "gone"], {tmp_path / "gone"})
    assert "not there" in shown.item(1).text()
    assert shown.hasFocus()
    QTest.keyClick(shown, Qt.Key.Key_Down)
    QTest.keyClick(shown, Qt.Key.Key_Return)
    qt.until(lambda: "There is no catalogue at" in session.welcome.sentence)
    assert session.catalogue is None
    QTest.keyClick(shown, Qt.Key.Key_Delete)
    assert recent.folders() == [catalogue_folder]
    assert shown.folders == [catalogue_folder]
    QTest.keyClick(shown, Qt.Key.Key_Return)
    opened(qt, session)
    assert session.path == catalogue_folder


def test_the_file_menu_lists_the_others(
    qt: Any, program: Program, settings: Settings, catalogue_folder: Path, tmp_path: Path
) -> None:
    RecentCatalogues(settings).add(tmp_path / "other & more")
    program.start(catalogue_folder)
    [session] = program.sessions
    opened(qt, session)
    action = next(one for one in session.window.actions_.declared() if one.id == "catalogue.recent")
    assert [entry.text.split("  ")[0] for entry in action.entries()] == ["other & more"]
    assert session.window.actions_.qaction("catalogue.recent").isEnabled()
    assert RecentCatalogues(settings).folders()[0] == catalogue_folder


def test_the_welcome_page_comes_back_from_the_help_menu_and_goes(
    qt: Any, program: Program, catalogue_folder: Path
) -> None:
    program.start(catalogue_folder)
    [session] = program.sessions
    qt.show(session.window)
    opened(qt, session)
    session.window.actions_.qaction("help.welcome").trigger()
    assert session.welcome.isVisible()
    QTest.keyClick(session.window.focusWidget(), Qt.Key.Key_Escape)
    assert not session.welcome.isVisible()
    assert session.window.rooms.panel.table.hasFocus()


def test_files_dropped_on_a_catalogue_come_in(
    qt: Any, program: Program, catalogue_folder: Path, tmp_path: Path
) -> None:
    program.start(catalogue_folder)
    [session] = program.sessions
    qt.show(session.window)
    opened(qt, session)
    before = session.rows_shown
    clipping(tmp_path / "in", "two.txt")
    box = session.window.rooms.box
    over = box.mapTo(session.window, box.rect().center())
    taken = drop(session.window, [clipping(tmp_path / "here"), tmp_path / "in"], over, text="file:///one.txt")
    assert taken == (True, True)
    qt.until(lambda: session.rows_shown == before + 2)
    assert box.text() == "", "the search box takes no file for words"
    qt.until(lambda: "2 articles added" in [one.text for one in session.services.notices.recent])


def test_words_that_are_dragged_go_their_way(qt: Any, session: Session) -> None:
    assert drop(session.window, [], text="only words") == (False, False)


def test_a_widget_that_takes_files_itself_gets_them(qt: Any, session: Session, tmp_path: Path) -> None:
    session.welcome.setProperty(TAKES_FILES, True)
    seen: list[object] = []
    session.window.drops.dropped.connect(seen.append)
    drop(session.window, [clipping(tmp_path)], session.welcome.mapTo(session.window, QPoint(60, 60)))
    assert seen == []


def test_a_catalogue_that_is_dropped_is_opened(qt: Any, session: Session, catalogue_folder: Path) -> None:
    drop(session.window, [catalogue_folder])
    opened(qt, session)
    assert session.path == catalogue_folder


def test_files_dropped_on_nothing_wait_for_a_catalogue(
    qt: Any, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drop(session.window, [clipping(tmp_path), clipping(tmp_path, "two.txt")])
    qt.until(lambda: session.welcome.sentence.startswith("2 files and folders wait."))
    assert button(session, "New catalogue…").hasFocus()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    button(session, "New catalogue…").click()
    qt.until(lambda: session.rows_shown == 2, 30)
    qt.until(lambda: not session.services.tasks.pending)


def test_an_older_catalogue_tells_how_far_its_update_is(
    qt: Any, session: Session, catalogue_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from database.catalogue import Catalogue

    told: list[tuple[str, int, int]] = []
    real = Catalogue.open.__func__  # type: ignore[attr-defined]

    def watched(cls: Any, path: Path, **more: Any) -> Any:
        more["report"](1, 3)
        [work] = session.services.tasks.work
        told.append((work.title, work.progress.done, work.progress.total))
        return real(cls, path, **more)

    monkeypatch.setattr(Catalogue, "open", classmethod(watched))
    session.open(catalogue_folder)
    opened(qt, session)
    assert told == [("Opening \u2068catalogue\u2069", 1, 3)]
