"""Articles come in: dropped, pasted, from folders; paused, gone on with after a restart; what became of each file."""

import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from database.changes import Title
from database.commands.articles import ArticleDraft, add_articles
from database.intake.batches import newest_batches, unfinished_batches
from database.intake.items import items_of
from database.queries.intake_inbox import inbox_lines, inbox_order
from desktop_app.directions import without_marks
from desktop_app.features.inbox.bringing import on_clipboard
from desktop_app.features.inbox.imports import _RUNNING, PASTED, Ended, _Running
from desktop_app.features.inbox.panel import InboxPanel
from desktop_app.features.inbox.results import ResultsDialog
from desktop_app.session import Session

Settled = Callable[[Session], None]
WORDS = "The hall was full on the last evening, and the film was seen by everybody who had come to the river."


def inbox(session: Session, settled: Settled) -> InboxPanel:
    session.window.enter("inbox")
    settled(session)
    panel = session.window.rooms.panel
    assert isinstance(panel, InboxPanel)
    session.window.activateWindow()
    panel.take_focus()
    settled(session)
    return panel


def files(folder: Path, count: int) -> list[Path]:
    folder.mkdir(exist_ok=True)
    found = []
    for number in range(count):
        path = folder / f"clip {number}.txt"
        path.write_text(f"Evening number {number * 7919} at the hall\n\n{WORDS} {'x' * number}\n", encoding="utf-8")
        found.append(path)
    return found


def told(session: Session) -> list[str]:
    return [without_marks(one.text) for one in session.services.notices.recent]


def offer(session: Session, text: str) -> Callable[[], object]:
    found = [one for notice in session.services.notices.recent for one in notice.offers if one.text == text]
    assert found, f"nobody offers “{text}”"
    return found[-1].do


def lines_of(panel: InboxPanel) -> list[str]:
    """What is said above the rows of what did not come in wholly."""
    return [one.text() for one in panel.paused.findChildren(QLabel) if one.isVisible()]


def test_what_is_dropped_comes_into_the_inbox_and_its_first_row_has_the_keyboard(
    session: Session, settled: Settled, tmp_path: Path
) -> None:
    panel = inbox(session, settled)
    before = set(panel.model.ids())
    session.window.take_files([*files(tmp_path / "in", 3)])
    settled(session)
    new = [one for one in panel.model.ids() if one not in before]
    assert len(new) == 3
    assert panel.keeper.current_id() == new[0]
    assert session.window.focusWidget() is panel.table
    assert told(session)[-1] == "3 articles added"
    # One undo for the batch.
    session.window.actions_.do("edit.undo")
    settled(session)
    assert set(panel.model.ids()) == before


def test_the_first_of_a_batch_is_the_first_in_the_list_and_stands_beside(
    session: Session, settled: Settled, tmp_path: Path
) -> None:
    panel = inbox(session, settled)
    before = set(panel.model.ids())
    folder = tmp_path / "in"
    folder.mkdir()
    for name, day in (("a", 9), ("b", 3), ("c", 6)):
        words = f"The hall was full on evening {day}\n\n{day} March 2031\n\nMany came to see the film of day {day}.\n"
        (folder / f"{name}.txt").write_text(words)
    session.window.take_files([folder])
    settled(session)
    new = [one for one in panel.model.ids() if one not in before]
    assert panel.keeper.current_id() == new[0]
    record = session.window.record
    assert record is not None and record.id == new[0]


def test_in_the_room_of_all_articles_the_row_is_chosen_that_stands_beside(
    session: Session, settled: Settled, tmp_path: Path
) -> None:
    session.window.enter("articles")
    settled(session)
    panel: Any = session.window.panel
    before = set(panel.model.ids())
    session.window.take_files([*files(tmp_path / "in", 3)])
    settled(session)
    new = [one for one in panel.model.ids() if one not in before]
    assert len(new) == 3
    record = session.window.record
    assert record is not None and record.id in new
    assert panel.chosen_ids() == [record.id]
    # In a list of something else whoever reads beside it keeps the keyboard, and what is beside is of the current row.
    session.window.enter("films")
    settled(session)
    shown = session.window.record
    session.window.take_files([*files(tmp_path / "others", 2)])
    settled(session)
    assert shown is not None and session.window.record == shown and shown.kind == "film"
    to_inbox, to_list = session.services.notices.recent[-1].offers
    assert (to_inbox.text, to_list.text) == ("To the Inbox", "Show the list")
    session.window.beside.take_focus()
    assert session.window.beside.isAncestorOf(session.window.focusWidget())
    session.window.take_files([*files(tmp_path / "more", 4)])
    settled(session)
    assert session.window.beside.isAncestorOf(session.window.focusWidget())
    # The message leads to them.
    session.services.notices.recent[-1].offers[0].do()
    settled(session)
    panel = session.window.panel
    catalogue = session.catalogue
    assert catalogue is not None
    newest = catalogue.read(newest_batches)[0].id
    came = {one.record for one in catalogue.read(lambda connection: items_of(connection, newest))}
    record = session.window.record
    assert record is not None and record.id == panel.keeper.current_id() and record.id in came
    assert session.window.focusWidget() is panel.table


def test_of_a_copy_the_row_it_is_folded_below_is_the_one_that_keys_are_for(
    session: Session, settled: Settled, tmp_path: Path
) -> None:
    panel = inbox(session, settled)
    body = " ".join(
        f"In row {row} they came to see the film about the ferry and stayed until midnight." for row in range(9)
    )
    text = f"The hall was full\n\n3 March 2031\n\n{body}\n"
    first, again = tmp_path / "first.txt", tmp_path / "again.txt"
    first.write_text(text)
    session.window.take_files([first])
    settled(session)
    head = panel.keeper.current_id()
    assert head is not None
    panel.choose(next(row for row in range(panel.model.rowCount()) if panel.model.id_at(row) != head))
    settled(session)
    again.write_text(text.replace("midnight", "morning", 1))
    session.window.take_files([again])
    settled(session)
    assert panel.model.row_of(head) is not None
    assert panel.model.can_unfold(panel.model.row_of(head))
    assert panel.keeper.current_id() == head
    record = session.window.record
    assert record is not None and record.id == head


def test_who_has_gone_on_to_another_row_stays_there_when_the_import_ends(
    session: Session, settled: Settled, tmp_path: Path
) -> None:
    panel: Any = inbox(session, settled)
    session.window.take_files([*files(tmp_path / "in", 3)])
    settled(session)
    first = panel.keeper.current_id()
    panel.choose(panel.row_of(first) + 1)
    settled(session)
    other, shown = panel.keeper.current_id(), session.window.record
    assert other != first
    imports = panel._imports
    imports._ended(Ended(1, {"added": 3}, first, (), "", came=True), imports._here())
    settled(session)
    assert panel.keeper.current_id() == other
    assert session.window.record == shown
    # What was here already is shown: nothing else came of it.
    imports._ended(Ended(1, {"duplicate": 1}, first, (), ""), imports._here())
    settled(session)
    assert panel.keeper.current_id() == first
    record = session.window.record
    assert record is not None and record.id == first


def test_what_comes_in_takes_neither_row_nor_keyboard_from_whoever_reads(
    session: Session, settled: Settled, tmp_path: Path
) -> None:
    panel: Any = inbox(session, settled)
    panel.choose(1)
    settled(session)
    read, shown = panel.keeper.current_id(), session.window.record
    session.window.beside.take_focus()
    focus = session.window.focusWidget()
    assert session.window.beside.isAncestorOf(focus)
    session.window.take_files([*files(tmp_path / "in", 3)])
    settled(session)
    assert told(session)[-1] == "3 articles added"
    assert session.window.focusWidget() is focus
    assert (panel.keeper.current_id(), session.window.record) == (read, shown)
    # Nor from whoever went on in the list before the first article was there.
    panel.take_focus()
    imports, first = panel._imports, panel.model.id_at(0)
    begun_at = imports._here()
    panel.choose(2)
    settled(session)
    read, shown = panel.keeper.current_id(), session.window.record
    assert read != first
    imports._ended(Ended(1, {"added": 1}, first, (), ""), begun_at)
    settled(session)
    assert (panel.keeper.current_id(), session.window.record) == (read, shown)


def test_what_comes_into_an_empty_list_is_chosen(session: Session, settled: Settled) -> None:
    panel = inbox(session, settled)
    QTest.keyClick(panel.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(panel.table, Qt.Key.Key_Delete)
    settled(session)
    assert panel.rows_shown == 0
    panel.take_focus()
    catalogue = session.catalogue
    assert catalogue is not None
    drafts = [ArticleDraft(f"Word {number}.", "test") for number in range(2)]
    catalogue.write(Title("articles.add"), lambda writer: add_articles(writer, drafts))
    settled(session)
    assert panel.rows_shown == 2
    assert list(panel.chosen()) == [panel.model.id_at(0)]
    assert session.window.focusWidget() is panel.table


def test_a_file_that_holds_others_is_said_to_be_unpacked(session: Session, settled: Settled, tmp_path: Path) -> None:
    inbox(session, settled)
    with zipfile.ZipFile(tmp_path / "two.zip", "w") as made:
        for number in range(2):
            made.writestr(f"{number}.txt", f"The evening at hall {number}\n\nMany came to the hall {number}.\n")
    session.window.take_files([tmp_path / "two.zip"])
    settled(session)
    session.window.actions_.do("articles.imports")
    settled(session)
    dialog = session.window.findChild(ResultsDialog)
    assert dialog is not None
    assert dialog.told.text() == "added: 2 · unpacked: 1"
    model = dialog.model
    rows = {str(model.index(row, 0).data()): row for row in range(model.rowCount())}
    assert model.index(rows["two.zip"], 1).data() == "unpacked"
    dialog.table.selectRow(rows["two.zip"])
    assert not dialog.open_record.isEnabled()
    dialog.table.selectRow(next(row for name, row in rows.items() if name != "two.zip"))
    assert dialog.open_record.isEnabled()
    dialog.close()


def test_while_somebody_types_the_keyboard_stays_where_it_is(
    session: Session, settled: Settled, tmp_path: Path
) -> None:
    panel = inbox(session, settled)
    panel.to_slip()
    box = session.window.focusWidget()
    session.window.take_files(files(tmp_path / "in", 2))
    settled(session)
    assert session.window.focusWidget() is box


def test_failed_files_stand_last_with_the_reason_and_can_be_kept(
    session: Session, settled: Settled, tmp_path: Path
) -> None:
    panel = inbox(session, settled)
    assert panel.failed.isHidden()
    folder = tmp_path / "in"
    files(folder, 1)
    (folder / "nothing.txt").write_bytes(b"")
    (folder / "broken.pdf").write_bytes(b"%PDF-1.4 and no more")
    before = panel.rows_shown
    session.window.take_files([folder])
    settled(session)
    assert not panel.failed.isHidden()
    assert panel.failed.heading.text() == "2 files could not be added"
    panel.failed.heading.click()
    settled(session)
    model = panel.failed.model
    shown = {model.index(row, 0).data(): model.index(row, 1).data() for row in range(model.rowCount())}
    assert set(shown) == {"broken.pdf", "nothing.txt"}
    assert shown["nothing.txt"] == "The file is empty."
    # Kept as a file: an article without a text, which says so.
    row = list(shown).index("broken.pdf")
    panel.failed.table.selectRow(row)
    panel.failed.keep.click()
    settled(session)
    assert panel.rows_shown == before + 2
    assert panel.failed.count == 1
    lines = panel._context.catalogue.read(lambda c: inbox_lines(c, list(inbox_order(c).ids)))
    kept = next(line for line in lines.values() if line.headline == "broken")
    assert (kept.worded, kept.held) == (False, True)
    # Mended, it is read again and comes in.
    (folder / "nothing.txt").write_text(f"A late word\n\n{WORDS}\n", encoding="utf-8")
    panel.failed.again.click()
    settled(session)
    assert panel.failed.isHidden()
    assert panel.rows_shown == before + 3


def test_failed_files_can_be_taken_off_the_list_and_stay_in_that_of_imports(
    session: Session, settled: Settled, tmp_path: Path
) -> None:
    panel = inbox(session, settled)
    path = tmp_path / "nothing.txt"
    path.write_bytes(b"")
    session.window.take_files([path])
    settled(session)
    panel.failed.leave_out.click()
    settled(session)
    assert panel.failed.isHidden()
    offer(session, "Show the list")()
    settled(session)
    dialog = session.window.findChild(ResultsDialog)
    assert dialog is not None
    assert dialog.model.rowCount() == 1
    dialog.close()


def test_the_list_of_an_import_survives_a_restart(
    open_session: Callable[..., Session], catalogue_folder: Path, settled: Settled, tmp_path: Path
) -> None:
    first = open_session(catalogue_folder)
    folder = tmp_path / "in"
    files(folder, 2)
    (folder / "nothing.txt").write_bytes(b"")
    first.window.take_files([folder])
    settled(first)
    first.window.close_now()
    second = open_session(catalogue_folder)
    second.window.actions_.do("articles.imports")
    settled(second)
    dialog = second.window.findChild(ResultsDialog)
    assert dialog is not None
    assert dialog.told.text() == "added: 2 · failed: 1"
    assert dialog.filter.currentIndex() == 0
    outcomes = [dialog.model.index(row, 1).data() for row in range(dialog.model.rowCount())]
    assert sorted(outcomes) == ["added", "added", "failed"]
    dialog.filter.setCurrentIndex(1)
    settled(second)
    assert [dialog.model.index(row, 0).data() for row in range(dialog.model.rowCount())] == ["nothing.txt"]
    (folder / "nothing.txt").write_text(f"A late word\n\n{WORDS}\n", encoding="utf-8")
    dialog.again.click()
    settled(second)
    assert dialog.told.text() == "added: 3"
    dialog.close()


def test_enter_in_the_list_of_an_import_opens_the_article(session: Session, settled: Settled, tmp_path: Path) -> None:
    session.window.take_files(files(tmp_path / "in", 1))
    settled(session)
    session.window.actions_.do("articles.imports")
    settled(session)
    dialog = session.window.findChild(ResultsDialog)
    assert dialog is not None
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    settled(session)
    shown = session.window.beside.current
    assert shown is not None
    catalogue = session.catalogue
    assert catalogue is not None
    (batch,) = catalogue.read(newest_batches)
    (item,) = catalogue.read(lambda connection: items_of(connection, batch.id))
    assert (shown.kind, shown.id) == ("article", item.record)
    dialog.close()


def test_a_batch_that_is_paused_is_offered_after_a_restart_and_loses_nothing(
    open_session: Callable[..., Session], catalogue_folder: Path, settled: Settled, tmp_path: Path, qt: object
) -> None:
    first = open_session(catalogue_folder)
    panel = inbox(first, settled)
    before = panel.rows_shown
    first.window.take_files(files(tmp_path / "in", 400)[:1] and [tmp_path / "in"])
    work = first.services.tasks.work
    assert [one.pause is not None for one in work] == [True]
    strip = first.window.messages.running
    assert not strip.isHidden()
    assert strip.row is not None
    strip.row.pause.click()
    settled(first)
    assert strip.isHidden()
    catalogue = first.catalogue
    assert catalogue is not None
    (left,) = catalogue.read(unfinished_batches)
    came = sum(count for outcome, count in left.outcomes.items() if outcome != "waiting")
    assert panel.rows_shown == before + came
    # Where what comes in is worked on, it is said that more is to come.
    said = lines_of(panel)
    assert without_marks(said[0]) == f"Adding in was not finished: {left.waiting:,} files wait."
    first.window.close_now()
    second = open_session(catalogue_folder)
    assert any("was not finished" in text for text in told(second))
    again = inbox(second, settled)
    assert lines_of(again) == said
    resume = next(one for one in again.paused.findChildren(QPushButton) if one.text() == "Resume")
    resume.setFocus()
    QTest.keyClick(resume, Qt.Key.Key_Space)
    settled(second)
    assert again.rows_shown == before + 400
    assert lines_of(again) == [] and again.paused.isHidden()
    # Nobody is asked any more, nor is it in the list of messages.
    assert second.window.messages.strip.isHidden()
    assert not any("was not finished" in text for text in told(second))
    assert second.window.focusWidget() is again.table
    catalogue = second.catalogue
    assert catalogue is not None
    assert catalogue.read(unfinished_batches) == []


def test_a_batch_that_is_left_is_not_offered_again(
    open_session: Callable[..., Session], catalogue_folder: Path, settled: Settled, tmp_path: Path
) -> None:
    first = open_session(catalogue_folder)
    files(tmp_path / "in", 50)
    first.window.take_files([tmp_path / "in"])
    first.services.tasks.work[0].hold()
    settled(first)
    first.window.close_now()
    second = open_session(catalogue_folder)
    waiting = inbox(second, settled).paused
    assert not waiting.isHidden()
    offer(second, "Leave it")()
    settled(second)
    assert waiting.isHidden()
    second.window.close_now()
    third = open_session(catalogue_folder)
    assert not any("was not finished" in text for text in told(third))


def test_closing_the_window_pauses_what_comes_in(
    open_session: Callable[..., Session], catalogue_folder: Path, tmp_path: Path
) -> None:
    first = open_session(catalogue_folder)
    files(tmp_path / "in", 200)
    first.window.take_files([tmp_path / "in"])
    first.window.close_now()
    second = open_session(catalogue_folder)
    catalogue = second.catalogue
    assert catalogue is not None
    (batch,) = catalogue.read(newest_batches)
    assert batch.state in ("paused", "running")


def test_rows_can_be_worked_on_while_more_come(session: Session, settled: Settled, tmp_path: Path, qt: object) -> None:
    panel = inbox(session, settled)
    first = panel.model.id_at(0)
    files(tmp_path / "in", 300)
    session.window.take_files([tmp_path / "in"])
    panel.table.selectRow(0)
    panel.register()
    settled(session)
    assert first not in panel.model.ids()
    assert session.services.tasks.pending == 0


def test_a_copied_file_a_piece_of_a_page_and_a_text_are_pasted(
    session: Session, settled: Settled, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = inbox(session, settled)
    at_work: list[object] = []
    unlink = Path.unlink

    def noted(path: Path, missing_ok: bool = False) -> None:
        if path.parent.name == PASTED:
            assert session.catalogue is not None
            writing = session.catalogue._writing
            assert writing is not None
            at_work.append(writing.at_work)
        unlink(path, missing_ok)

    monkeypatch.setattr(Path, "unlink", noted)
    before = set(panel.model.ids())
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(files(tmp_path / "in", 1)[0]))])
    QGuiApplication.clipboard().setMimeData(data)
    QTest.keyClick(panel.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settled(session)
    assert len(set(panel.model.ids()) - before) == 1
    page = QMimeData()
    page.setHtml(f"<h1>An evening by the water</h1><p>{WORDS}</p><p>{WORDS[::-1]}</p>")
    page.setData("chromium/x-source-url", b"https://press.example/evening")
    QGuiApplication.clipboard().setMimeData(page)
    session.window.actions_.do("articles.paste")
    settled(session)
    catalogue = session.catalogue
    assert catalogue is not None
    newest = max(panel.model.ids())
    with_address = catalogue.read(
        lambda connection: connection.exec_driver_sql("SELECT url, headline FROM article WHERE id = ?", (newest,)).one()
    )
    assert tuple(with_address) == ("https://press.example/evening", "An evening by the water")
    QGuiApplication.clipboard().setText(f"A word of the day\n\n{WORDS}")
    session.window.actions_.do("articles.paste")
    settled(session)
    assert len(set(panel.model.ids()) - before) == 3
    # What is in the store is not kept twice.
    assert list((catalogue.path / PASTED).iterdir()) == []
    # Nor is it taken away before the import is on the disk: its transactions do not wait for that, its end does.
    assert at_work == [frozenset()] * 2
    QGuiApplication.clipboard().clear()
    session.window.actions_.do("articles.paste")
    settled(session)
    assert told(session)[-1] == "There is nothing on the clipboard that could be an article."


def test_a_line_of_text_keeps_its_own_pasting(session: Session, settled: Settled) -> None:
    panel = inbox(session, settled)
    before = panel.rows_shown
    session.window.rooms.focus_box()
    QGuiApplication.clipboard().setText("river")
    QTest.keyClick(session.window.rooms.box, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settled(session)
    assert session.window.rooms.box.text() == "river"
    session.window.rooms.box.clear()
    settled(session)
    assert panel.rows_shown == before


@pytest.fixture(autouse=True)
def raised(qt: Any) -> None:
    qt.expect_message("This plugin does not support raise()")


@pytest.mark.parametrize("html", ["<p> </p>", ""])
def test_an_empty_clipboard_gives_nothing(qt: object, html: str) -> None:
    data = QMimeData()
    data.setHtml(html)
    assert on_clipboard(data).data == b""


def test_an_address_cannot_end_the_comment_that_it_stands_in(qt: object) -> None:
    data = QMimeData()
    data.setHtml(f"<p>{WORDS}</p>")
    data.setData("chromium/x-source-url", b"https://press.example/a--><script>x</script>")
    found = on_clipboard(data).data
    assert b"--><script>x" not in found.partition(b" -->\n")[0]


def test_the_empty_inbox_says_what_to_do(session: Session, settled: Settled) -> None:
    panel = inbox(session, settled)
    QTest.keyClick(panel.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(panel.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settled(session)
    assert panel.rows_shown == 0
    assert panel.empty_text == "Nothing waits. Drop files here, press Ctrl+V, or choose a folder to watch."
    assert QApplication.focusWidget() is not None


def test_a_second_import_waits_for_the_first_and_says_so(
    session: Session, settled: Settled, tmp_path: Path, qt: Any
) -> None:
    panel = inbox(session, settled)
    before = panel.rows_shown
    assert session.catalogue is not None
    running = _RUNNING.setdefault(session.catalogue, _Running())
    first, second = files(tmp_path, 2)
    tasks = session.services.tasks
    # As by the import of another window.
    with running.turn:
        panel._imports.add([first])
        panel._imports.add([second])
        assert [one.progress.note for one in tasks.work] == ["waits for another import"] * 2
        qt.until(lambda: bool(running.batches))
        tasks.work[0].stop()
        qt.until(lambda: len(tasks.work) == 1)
        states = {one.paths: one.state for one in session.catalogue.read(newest_batches)}
        assert states[(str(first),)] == "cancelled"
        assert panel.rows_shown == before
    settled(session)
    assert panel.rows_shown == before + 1
    assert not told(session) or not any("Another program" in one for one in told(session))
