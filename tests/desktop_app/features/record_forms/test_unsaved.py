"""What is typed outlives a crash: a process is killed while somebody types, and the next one has it again."""

import os
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.records import NameForm, create_record, save_record, trash_records
from desktop_app.app import make_window
from desktop_app.features.record_forms.unsaved import UnsavedDialog
from desktop_app.forms.draft_store import FOLDER, Drafts
from desktop_app.program import make_settings

CONTROL = Qt.KeyboardModifier.ControlModifier
PROJECT = Path(__file__).resolve().parents[4]

TYPING = textwrap.dedent("""
    import sys, time
    from pathlib import Path
    from PySide6.QtCore import QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication
    from database.catalogue import Catalogue
    from desktop_app.app import make_application, make_window
    from desktop_app.program import make_settings

    application = make_application()
    folder = Path(sys.argv[1])
    session = make_window(Catalogue.open(folder), make_settings(folder.parent / "settings"))
    session.window.show()
    session.window.edit("film", int(sys.argv[2]))
    session.settle()
    line = session.window.editors.current.page.cells["names"].widget.rows.rows[0].text
    line.setFocus()
    words = iter("typed before the power went ".split() * 1000)

    def step():
        QTest.keyClicks(line, next(words) + " ")
        print(len(line.text()), flush=True)

    timer = QTimer(interval=100)
    timer.timeout.connect(step)
    timer.start()
    application.exec()
""")


def drafts_of(desk) -> Drafts:
    return Drafts(desk.catalogue.path)


def files(desk) -> list[str]:
    folder = desk.catalogue.path / FOLDER
    return sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal")
def test_a_killed_process_leaves_what_was_typed_a_second_before(qt, tmp_path):
    folder = tmp_path / "other"
    with Catalogue.create(folder, PROJECT / "resources" / "vocabularies") as other:
        film = other.write(
            Title("record.create", {"label": "x"}), lambda writer: create_record(writer, "film", (NameForm("Lamp"),))
        ).result
    process = subprocess.Popen(
        [sys.executable, "-c", TYPING, str(folder), str(film)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=PROJECT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert process.stdout is not None
    lengths: list[tuple[float, int]] = []
    try:
        while len(lengths) < 30:
            lengths.append((time.monotonic(), int(process.stdout.readline())))
    finally:
        process.send_signal(signal.SIGKILL)
        process.wait()
        process.stdout.close()
    killed = time.monotonic()
    # The next one on the same folder.
    with Catalogue.open(folder) as other:
        [draft] = Drafts(other.path).all()
        assert draft.key == ("film", film)
        kept = draft.contents["names"][0][1][0]
        before = max(length for at, length in lengths if at < killed - 2)
        assert len(kept) >= before > len("Lamp")
        session = make_window(other, make_settings(tmp_path / "settings 2"))
        session.window.show()
        session.settle()
        [notice] = session.services.notices.recent
        assert "had not saved" in notice.text
        notice.offers[0].do()
        session.settle()
        form = session.window.editors.current
        assert form.page.cells["names"].widget.rows.rows[0].text.text() == kept
        assert "is here again" in form.page.banner
        form.revert()
        session.settle()
        session.window.close()
        session.close()
        session.window.deleteLater()
        session.deleteLater()
        qt.process()
    assert Drafts(folder).all() == ()


def test_typing_is_on_the_disk_within_a_second_or_two_and_goes_with_saving(desk):
    desk.edit()
    assert files(desk) == []
    desk.type("A")
    desk.until(lambda: files(desk) == [f"film-{desk.made['film']}.json"])
    desk.key(Qt.Key.Key_Backspace)
    desk.until(lambda: files(desk) == [])
    desk.type("B")
    desk.until(lambda: files(desk))
    desk.save()
    desk.until(lambda: files(desk) == [])
    desk.type("C")
    desk.until(lambda: files(desk))
    desk.page.revert_button.click()
    desk.until(lambda: files(desk) == [])


def test_wrong_input_and_half_characters_come_back(desk):
    desk.edit()
    desk.go("running_time")
    desk.replace("ninety")
    desk.go("note")
    desk.cell("note").widget.box.setPlainText("half \ud83d and\x00nul")
    desk.key(Qt.Key.Key_Escape)
    desk.settle()
    film = desk.made["film"]
    draft = drafts_of(desk).find(("film", film))
    assert draft.contents["running_time"] == "ninety"
    assert ("Running time (minutes)", "ninety") in draft.words
    desk.edit()
    assert desk.cell("running_time").widget.line.text() == "ninety"


def test_a_new_record_s_draft_waits_too(desk):
    desk.session.window.edit("person")
    desk.until(lambda: "names" in desk.page.cells and desk.page.isAncestorOf(desk.focus))
    desk.type("Ana Brook")
    desk.until(lambda: files(desk) == ["person-new.json"])
    desk.save()
    desk.until(lambda: files(desk) == [])


def test_the_list_shows_what_a_gone_record_had_and_throws_it_away(desk):
    desk.edit()
    desk.type("Lost ")
    desk.key(Qt.Key.Key_Escape)
    desk.settle()
    film = desk.made["film"]
    desk.elsewhere(lambda writer: trash_records(writer, [film]))
    desk.session.window.actions_.qaction("record.unsaved").trigger()
    desk.settle()
    dialog = desk.session.window.findChild(UnsavedDialog)
    assert dialog is not None
    assert "Lost The Night Ferry" in dialog.words.toPlainText()
    dialog.copy_button.click()
    assert "Lost The Night Ferry" in QGuiApplication.clipboard().text()
    dialog.throw_button.click()
    assert dialog.throw_button.text() == "&Keep it"
    dialog.reject()
    desk.until(lambda: files(desk) == [])


def test_the_list_opens_a_form(desk):
    desk.edit()
    desk.type("Later ")
    desk.key(Qt.Key.Key_Escape)
    desk.settle()
    desk.session.window.actions_.qaction("record.unsaved").trigger()
    desk.settle()
    dialog = desk.session.window.findChild(UnsavedDialog)
    dialog.open_button.click()
    desk.settle()
    desk.until(lambda: desk.session.window.editors.current is not None and desk.page.cells)
    assert desk.cell("names").widget.value()[0].text == "Later The Night Ferry"


def test_a_draft_meets_what_was_changed_meanwhile(desk):
    desk.edit()
    desk.type("Mine ")
    desk.key(Qt.Key.Key_Escape)
    desk.settle()
    film = desk.made["film"]
    fields = {"running_time": 91.0}
    desk.elsewhere(lambda writer: save_record(writer, film, fields=fields))
    desk.edit()
    assert desk.cell("running_time").widget.value() == 91.0
    assert desk.cell("names").widget.value()[0].text == "Mine The Night Ferry"
    desk.save()
    assert desk.record(film).record.fields["running_time"] == 91.0


def test_a_folder_that_takes_no_drafts_is_told_once(desk):
    (desk.catalogue.path / FOLDER).write_text("in the way")
    desk.edit()
    for sign in "ab":
        desk.type(sign)
        end = time.monotonic() + 1
        desk.until(lambda end=end: time.monotonic() > end)
    told = [notice.text for notice in desk.session.services.notices.recent if "cannot be kept" in notice.text]
    assert len(told) == 1
    (desk.catalogue.path / FOLDER).unlink()
    desk.page.revert_button.click()
    desk.settle()
