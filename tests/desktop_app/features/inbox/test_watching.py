"""Watched folders: what is complete and new comes in by itself; which folders are watched is said in a dialog."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog

from database.intake.watched import Watched, save_watched, watched_folders
from database.queries.intake_inbox import count_inbox
from database.queries.rooms import room_ids
from desktop_app.contract import Address
from desktop_app.features.inbox.watch_dialog import WatchDialog
from desktop_app.features.inbox.watching import Watching
from desktop_app.program import Program, make_settings
from desktop_app.session import Session

Settled = Callable[[Session], None]
WORDS = "The hall was full on the last evening, and the film was seen by everybody who had come to the river.\n"


@pytest.fixture(autouse=True)
def raised(qt: Any) -> None:
    qt.expect_message("This plugin does not support raise()")


def watching(session: Session) -> Watching:
    found = session.services.changes.findChild(Watching)
    assert found is not None
    return found


def waiting(session: Session) -> int:
    assert session.catalogue is not None
    return session.catalogue.read(count_inbox)


def dialog_of(session: Session, settled: Settled) -> WatchDialog:
    session.window.actions_.do("articles.watch")
    settled(session)
    found = session.window.findChild(WatchDialog)
    assert found is not None
    return found


def test_what_is_put_into_a_watched_folder_comes_in_once(
    session: Session, settled: Settled, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "watched"
    folder.mkdir()
    (folder / "first.txt").write_text(f"A first evening\n\n{WORDS}", encoding="utf-8")
    watcher = watching(session)
    now = [0.0]
    monkeypatch.setattr(watcher._watcher, "_clock", lambda: now[0])
    assert session.catalogue is not None
    session.catalogue.note(lambda connection: save_watched(connection, Watched(str(folder), settle=5)))
    before = waiting(session)
    session.window.enter("inbox")
    settled(session)
    panel: Any = session.window.panel
    panel.choose(1)
    settled(session)
    chosen, shown = panel.chosen_ids(), session.window.record
    watcher.read()
    settled(session)
    assert waiting(session) == before, "a file that may still be written is left alone"
    for _look in range(3):
        now[0] += 6
        watcher.look()
        settled(session)
    assert waiting(session) == before + 1
    assert session.services.notices.recent[-1].text == "1 article added"
    # Nobody asked for it now: what somebody is at stays.
    assert panel.chosen_ids() == chosen
    assert session.window.record == shown


def test_a_folder_is_watched_and_no_longer_by_the_dialog(
    session: Session, settled: Settled, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "watched"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(folder))
    dialog = dialog_of(session, settled)
    assert not dialog.keep.isEnabled()
    dialog.add.click()
    dialog.names.line.setText("{oops}")
    dialog.keep.click()
    assert "{oops} is not known" in dialog.told.text()
    dialog.names.line.setText("{date}_{page}")
    dialog.numbers.line.setText("W-###")
    dialog.settle.line.setText("")
    dialog.keep.click()
    assert dialog.told.text() == "Write a number of seconds."
    dialog.settle.line.setText("0")
    dialog.keep.click()
    assert "1 to 3,600" in dialog.told.text()
    dialog.settle.line.setText("۳")
    dialog.keep.click()
    settled(session)
    assert session.catalogue is not None
    (kept,) = session.catalogue.read(watched_folders)
    assert (kept.path, kept.settle, kept.active) == (str(folder), 3, True)
    assert (kept.settings.name_pattern, kept.settings.accession) == ("{date}_{page}", "W-###")
    assert watching(session)._timer.isActive()
    dialog.active.setChecked(False)
    dialog.keep.click()
    settled(session)
    assert not watching(session)._timer.isActive()
    dialog.remove.click()
    settled(session)
    assert session.catalogue.read(watched_folders) == []
    dialog.close()


def test_without_a_watched_folder_nothing_is_looked_at(session: Session, settled: Settled) -> None:
    settled(session)
    assert not watching(session)._timer.isActive()


def test_of_two_windows_one_watches_and_the_other_goes_on_when_that_is_closed(
    qt: Any, settled: Settled, catalogue_folder: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "watched"
    folder.mkdir()
    program = Program(make_settings(tmp_path / "settings"))
    program.start(catalogue_folder)
    [first] = program.sessions
    qt.until(lambda: first.catalogue is not None)
    settled(first)
    assert first.catalogue is not None
    articles = first.catalogue.read(lambda connection: room_ids(connection, "articles", sort="published"))
    program.open_window(first, Address("article", articles[0]))
    first, second = program.sessions
    settled(second)
    assert first.catalogue is second.catalogue
    assert second.catalogue is not None
    catalogue = second.catalogue
    catalogue.note(lambda connection: save_watched(connection, Watched(str(folder), settle=0)))
    before = waiting(second)
    # Said in the second window; the first one watches.
    watching(second).read()
    settled(first)
    settled(second)
    assert watching(first)._timer.isActive()
    write_into(folder, "first")
    watching(second).look()
    settled(second)
    assert waiting(second) == before
    watching(first).look()
    settled(first)
    assert waiting(second) == before + 1
    first.window.close()
    qt.until(lambda: program.sessions == [second])
    settled(second)
    write_into(folder, "second")
    watching(second).look()
    settled(second)
    assert waiting(second) == before + 2
    program.close()
    qt.process()


def write_into(folder: Path, name: str) -> None:
    (folder / f"{name}.txt").write_text(f"A {name} evening\n\n{WORDS} It was the {name} one.", encoding="utf-8")
