"""The composition root: opening, problems, threads, undo, what is imported when."""

import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

import database.catalogue
from database.catalogue import Catalogue
from desktop_app.app import make_window
from desktop_app.languages import use_language
from desktop_app.program import LAST, Program, make_settings
from desktop_app.session import Session

PROJECT = Path(__file__).parents[2]
Settled = Callable[[Session], None]


def test_the_shell_is_there_before_the_database_is_imported() -> None:
    code = (
        "import sys, desktop_app.app; "
        "print([name for name in sys.modules if name.split('.')[0] in ('database', 'sqlalchemy', 'alembic')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=PROJECT)
    assert (done.stdout.strip(), done.stderr) == ("[]", "")


def test_a_catalogue_opens_before_the_readers_of_files_are_imported() -> None:
    code = (
        "import sys, desktop_app.features.articles.feature, desktop_app.features.cutting.feature;"
        "import desktop_app.features.inbox.feature;"
        "print([name for name in sys.modules if name.startswith('desktop_app.intake.formats')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=PROJECT)
    assert (done.stdout.strip(), done.stderr) == ("[]", "")


def test_no_sql_and_no_file_of_the_catalogue_in_the_windows_thread(
    open_session: Any, catalogue_folder: Path, settled: Settled, ids: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    del ids
    own = threading.get_ident()
    here: list[str] = []

    def watched(name: str, called: Callable[..., Any]) -> Callable[..., Any]:
        def call(*args: Any, **named: Any) -> Any:
            if threading.get_ident() == own:
                here.append(name)
            return called(*args, **named)

        return call

    for name in ("read", "write", "undo", "redo", "next_steps", "close", "__init__"):
        monkeypatch.setattr(Catalogue, name, watched(name, getattr(Catalogue, name)))
    opened: list[str] = []

    def audit(event: str, arguments: tuple[Any, ...]) -> None:
        if event == "open" and watching and threading.get_ident() == own and str(folder) in str(arguments[0]):
            opened.append(str(arguments[0]))

    folder, watching = catalogue_folder / "x", True
    folder = catalogue_folder.rename(catalogue_folder.with_name("watched"))
    sys.addaudithook(audit)
    try:
        session = open_session(folder)
        for room in ("films", "festivals", "people", "organisations", "articles"):
            session.window.enter(room)
            settled(session)
        session.window.rooms.box.setText("festival")
        settled(session)
        session.window.rooms.take_focus()
        QTest.keyClick(session.window.rooms.panel.table, Qt.Key.Key_Return)
        settled(session)
        session.window.actions_.qaction("edit.undo").trigger()
        settled(session)
        session.window.close()
    finally:
        watching = False
    assert here == []
    assert opened == []


@pytest.fixture
def ids() -> None:
    """Take the place of the fixture that opens a window of its own."""


def test_a_catalogue_that_cannot_be_opened_is_one_sentence(open_session: Any, tmp_path: Path) -> None:
    session = open_session(tmp_path / "nowhere")
    assert session.catalogue is None
    assert session.welcome.isVisible()
    assert "There is no catalogue at" in session.welcome.sentence
    assert str(tmp_path / "nowhere") in session.welcome.sentence
    assert not session.window.rooms.box.isVisible()


def test_nothing_lies_over_the_rooms_of_an_open_catalogue(qt: Any, tmp_path: Path, catalogue_folder: Path) -> None:
    program = Program(make_settings(tmp_path))
    program.start(catalogue_folder)
    [session] = program.sessions
    qt.until(lambda: session.rows_shown > 0)
    assert not session.welcome.isVisible()
    assert session.window.rooms.panel.table.hasFocus() or not session.window.isActiveWindow()
    program.close()
    qt.process()


def test_no_two_entries_of_a_menu_have_the_same_letter(qt: Any, tmp_path: Path, catalogue_folder: Path) -> None:
    program = Program(make_settings(tmp_path))
    program.start(catalogue_folder)
    [session] = program.sessions
    qt.until(lambda: session.rows_shown > 0)
    for menu in session.window.menuBar().actions():
        texts = [entry.text().replace("&&", "") for entry in menu.menu().actions()]
        letters = [text.split("&", 1)[1][0].lower() for text in texts if "&" in text]
        assert sorted(letters) == sorted(set(letters)), menu.text()
    program.close()
    qt.process()


def test_a_catalogue_held_elsewhere_is_one_sentence(open_session: Any, catalogue_folder: Path) -> None:
    with Catalogue.open(catalogue_folder, program="another window"):
        session = open_session(catalogue_folder)
    assert session.catalogue is None
    assert "another window" in session.welcome.sentence


def test_closing_lets_the_catalogue_go(session: Session, catalogue_folder: Path) -> None:
    session.window.close()
    Catalogue.open(catalogue_folder).close()


def test_undo_and_redo_say_what_they_do(session: Session, settled: Settled, qt: Any) -> None:
    undo, redo = (session.window.actions_.qaction(f"edit.{one}") for one in ("undo", "redo"))
    assert undo.text().replace("&", "") == "Undo: Make the sample catalogue"
    assert not redo.isEnabled()
    assert session.rows_shown > 0
    settled(session)
    session.window.rooms.take_focus()
    shown = session.window.beside.current
    undo.trigger()
    qt.until(lambda: session.rows_shown == 0)
    settled(session)
    assert session.window.beside.current is None
    assert redo.text().replace("&", "") == "Redo: Make the sample catalogue"
    assert not undo.isEnabled()
    QTest.keyClick(
        session.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    qt.until(lambda: session.rows_shown > 0)
    settled(session)
    assert session.window.rooms.panel.table.hasFocus()
    assert session.window.beside.current == shown


def test_an_empty_catalogue_says_what_to_do(open_session: Any, tmp_path: Path, settled: Settled) -> None:
    from desktop_app.paths import resources_folder

    Catalogue.create(tmp_path / "new", resources_folder() / "vocabularies").close()
    session = open_session(tmp_path / "new")
    for room in ("films", "festivals", "people", "organisations", "articles"):
        session.window.enter(room)
        settled(session)
        assert session.rows_shown == 0
        assert session.window.rooms.panel.empty_text.endswith(".")
    assert not session.window.actions_.qaction("edit.undo").isEnabled()


def test_the_button_of_the_empty_films_room_makes_a_film(open_session: Any, tmp_path: Path, settled: Settled) -> None:
    from PySide6.QtWidgets import QPushButton

    from desktop_app.forms.page import FormPage
    from desktop_app.paths import resources_folder

    Catalogue.create(tmp_path / "new", resources_folder() / "vocabularies").close()
    session = open_session(tmp_path / "new")
    session.window.enter("films")
    settled(session)
    [button] = [one for one in session.window.findChildren(QPushButton) if one.text() == "New film"]
    assert button.isVisible()
    button.click()
    settled(session)
    assert any(page.isVisible() for page in session.window.findChildren(FormPage))


def test_files_are_added_from_the_window(session: Session, settled: Settled, tmp_path: Path) -> None:
    good, bad = tmp_path / "one.txt", tmp_path / "two.pdf"
    good.write_text("A new report\n\nHARBOUR TOWN – The hall was full on the first evening.\n", encoding="utf-8")
    bad.write_bytes(b"%PDF-1.7 nothing")
    before = session.rows_shown
    assert session.catalogue is not None
    session.window.take_files([good, bad])
    settled(session)
    assert session.rows_shown == before + 1
    told = [one.text for one in session.services.notices.recent]
    assert "1 article added" in told
    assert any(text.startswith("two.pdf: ") for text in told)
    assert "Add articles" in session.window.actions_.qaction("edit.undo").text()


def test_what_an_import_leaves_behind_is_tidied_a_while_later(
    session: Session, settled: Settled, tmp_path: Path, qt: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop_app.intake import writing_down
    from desktop_app.services import tidying

    monkeypatch.setattr(writing_down, "ARTICLES_PER_BATCH", 1)
    monkeypatch.setattr(tidying, "AFTER_MS", 1)
    catalogue = session.catalogue
    assert catalogue is not None
    asked: list[bool] = []
    tidy = catalogue.tidy
    monkeypatch.setattr(catalogue, "tidy", lambda: asked.append(catalogue.untidy) or tidy())
    files = tmp_path / "clippings"
    files.mkdir()
    for number in range(6):
        (files / f"{number}.txt").write_text(f"Note {number}\n\nShort article number {number} about a film. No more.")
    session.window.take_files([files])
    qt.until(lambda: asked and not catalogue.untidy)
    settled(session)
    assert asked[0], "there was something to do"


def test_the_size_of_the_articles_type_is_remembered(session: Session, settled: Settled) -> None:
    from desktop_app.features.articles.settings import TYPE_SIZE
    from desktop_app.features.articles.viewer import ArticleViewer

    shown = session.window.beside._viewers["article"]
    assert isinstance(shown, ArticleViewer)
    session.window.actions_.qaction("articles.larger").trigger()
    assert shown.reader.type_size == 1
    assert session.services.settings.get(TYPE_SIZE) == 1
    session.window.actions_.qaction("articles.usual").trigger()
    assert shown.reader.type_size == 0


def test_the_catalogue_of_the_last_time_is_opened(qt: Any, catalogue_folder: Path, tmp_path: Path) -> None:
    settings = make_settings(tmp_path / "settings")
    program = Program(settings)
    program.start(None)
    first = program.sessions[0]
    assert "How do you want to begin?" in first.welcome.sentence
    program.open(catalogue_folder)
    assert program.sessions == [first], "a window without a catalogue takes it"
    qt.until(lambda: first.catalogue is not None and first.window.rooms.current)
    assert not first.welcome.isVisible()
    program.open(catalogue_folder)
    assert program.sessions == [first], "an open one is shown, not opened twice"
    assert settings.get(LAST) == str(catalogue_folder)
    program.close()
    assert program.sessions == []
    qt.process()
    program.start(None)
    again = program.sessions[0]
    qt.until(lambda: again.catalogue is not None and again.window.rooms.current)
    assert not again.welcome.isVisible(), "the page for no catalogue lies nowhere in the window"
    program.close()
    qt.process()


def test_a_window_on_an_open_catalogue(qt: Any, catalogue_folder: Path, tmp_path: Path) -> None:
    session = make_window(database.catalogue.Catalogue.open(catalogue_folder), make_settings(tmp_path))
    session.settle()
    assert session.rows_shown > 0
    session.window.close()
    session.window.deleteLater()
    qt.process()


def test_a_bug_is_shown_in_a_window_that_lives_on(
    qt: Any, tmp_path: Path, catalogue_folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from PySide6.QtGui import QDesktopServices

    from desktop_app.services.crash import CrashReports, Hooks

    reports = CrashReports(tmp_path / "reports")
    program = Program(make_settings(tmp_path), reports)
    hooks = Hooks(program.report)
    program.start(catalogue_folder)
    [session] = program.sessions
    qt.until(lambda: session.rows_shown > 0)

    def fail() -> None:
        raise ZeroDivisionError(f"made up of {session.path}")

    session.window.foot.messageChanged.connect(fail)
    session.window.foot.messageChanged.emit("")
    hooks.remove()
    told = session.services.notices.recent[-1]
    assert "Something went wrong inside Nadim. Your data are safe" in told.text
    assert "made up of …" in told.details
    assert str(session.path) not in told.details
    assert "made up" in capsys.readouterr().err
    assert session.window.messages.strip.isVisible()
    shown: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()))
    [button] = session.window.messages.strip._offers
    assert button.text() == "Show the report"
    button.click()
    assert shown == [str(reports.folder)]
    session.window.enter("films")
    qt.until(lambda: session.rows_shown > 0)
    program.tell_ended([Path(told.file)])
    assert session.services.notices.recent[-1].file == told.file
    program.close()
    qt.process()


def test_a_bug_without_a_window_is_written_down(tmp_path: Path) -> None:
    from desktop_app.services.crash import CrashReports

    Program(make_settings(tmp_path), CrashReports(tmp_path / "reports")).report(ValueError("made up"))
    assert len(list((tmp_path / "reports").iterdir())) == 1


def test_the_name_in_the_settings_stands_in_the_history(session: Session, settled: Settled) -> None:
    from database.changes import Title
    from database.commands.records import NameForm, create_record
    from desktop_app.services.preferences import PERSON

    catalogue = session.catalogue
    assert catalogue is not None

    def write(name: str) -> str:
        catalogue.write(Title("record.create", {"label": name}), lambda w: create_record(w, "film", [NameForm(name)]))
        undo, _redo = catalogue.next_steps()
        assert undo is not None
        return undo.who

    session.services.settings.set(PERSON, "Nasrin F.")
    assert write("One") == "Nasrin F."
    session.services.settings.set(PERSON, "")
    assert write("Two") not in ("", "Nasrin F."), "without a name the account's"


def test_dates_are_shown_as_the_settings_say(qt: Any, catalogue_folder: Path, tmp_path: Path) -> None:
    from database.dates import DateValue
    from desktop_app.services.preferences import CALENDAR_BESIDE, FIRST_CALENDAR

    settings = make_settings(tmp_path)
    session = Session(settings)
    day = DateValue.of("2020-11-16")
    assert (session._wording(()).date(day), session._wording(()).date_beside(day)) == ("16 Nov 2020", "26 Aban 1399")
    settings.set(FIRST_CALENDAR, "solar_hijri")
    assert (session._wording(()).date(day), session._wording(()).date_beside(day)) == ("26 Aban 1399", "16 Nov 2020")
    settings.set(CALENDAR_BESIDE, False)
    assert session._wording(()).date_beside(day) == ""
    session.window.close()
    session.window.deleteLater()
    qt.process()


def test_a_window_is_opened_anew_in_another_language(qt: Any, tmp_path: Path, catalogue_folder: Path) -> None:
    from desktop_app.services.preferences import LANGUAGE

    settings = make_settings(tmp_path)
    program = Program(settings)
    program.start(catalogue_folder)
    [session] = program.sessions
    qt.until(lambda: session.rows_shown > 0)
    try:
        settings.set(LANGUAGE, "fa")
        session.window.anew.emit()
        [fresh] = program.sessions
        assert fresh is not session
        qt.until(lambda: fresh.rows_shown > 0)
        assert fresh.window.isRightToLeft()
    finally:
        program.close()
        qt.process()
        use_language(qt.application, "en")


def test_what_is_assumed_of_publications_reaches_the_files_that_come_in(
    session: Session, settled: Settled, tmp_path: Path
) -> None:
    from database.intake.assumed import assume_ways
    from database.queries.publications import PublicationWays
    from database.queries.records import record_row

    catalogue = session.catalogue
    assert catalogue is not None
    catalogue.note(lambda connection: assume_ways(connection, PublicationWays("islamic", "", "ar")))
    path = tmp_path / "one.txt"
    path.write_text("Ha\n\n1445/3/12\n\nOk.\n", encoding="utf-8")
    session.window.take_files([path])
    settled(session)
    shown = session.window.beside.current
    assert shown is not None
    fields = catalogue.read(lambda connection: record_row(connection, shown.id)).fields
    assert (fields["language"], fields["published"].edtf) == ("ar", "2023-09-27~")
