"""Unexpected errors: taken wherever they come from, told once, reported without a word of the catalogue."""

import gc
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton

from database.errors import InputProblem
from desktop_app.services import crash, trail
from desktop_app.services.cancel import CancelToken
from desktop_app.services.crash import KEPT, CrashReports, Hooks, Watch
from desktop_app.services.notices import NoticeKind, Notices
from desktop_app.services.scrubbing import report_of
from desktop_app.services.tasks import Tasks

MARKER = "Nasrin-Farhadpour-MARKER"
PROJECT = Path(__file__).parents[3]


def caught(fn: Callable[[], object]) -> BaseException:
    try:
        fn()
    except BaseException as error:
        return error
    raise AssertionError("nothing was raised")


def say(words: str) -> None:
    local = words * 2
    raise ValueError(f"the headline {local} does not fit {len(local)}")


def chained() -> None:
    try:
        say(MARKER)
    except ValueError as error:
        raise RuntimeError(MARKER) from error


def grouped() -> None:
    raise ExceptionGroup(MARKER, [ValueError(MARKER), KeyError(MARKER)])


def noted() -> None:
    error = ValueError("something constant")
    error.add_note(MARKER)
    raise error


def in_sql() -> None:
    engine = sa.create_engine("sqlite://")
    try:
        with engine.connect() as connection:
            connection.execute(sa.text("CREATE TABLE record (name TEXT UNIQUE)"))
            insert = sa.text("INSERT INTO record (name) VALUES (:name)")
            connection.execute(insert, {"name": MARKER})
            connection.execute(insert, {"name": MARKER})
    finally:
        engine.dispose()


def in_sql_text() -> None:
    engine = sa.create_engine("sqlite://")
    try:
        with engine.connect() as connection:
            connection.execute(sa.text(f"SELECT '{MARKER}', \"two {MARKER}\" FROM nowhere"))
    finally:
        engine.dispose()


class Odd(Exception):
    def __str__(self) -> str:
        raise ValueError(MARKER)


def odd() -> None:
    raise Odd


@pytest.mark.parametrize(
    ("fn", "kept"),
    [
        (lambda: say(MARKER), "ValueError: the headline … does not fit …"),
        (lambda: {}[MARKER], "KeyError: …"),
        (lambda: int(MARKER), "ValueError: …"),
        (lambda: getattr(object(), MARKER), "AttributeError: object.…"),
        (lambda: MARKER.foo, "AttributeError: str.foo"),  # type: ignore[attr-defined]
        (lambda: Path(f"/home/{MARKER}/x").read_text(), "FileNotFoundError: …"),
        (chained, "RuntimeError: …"),
        (grouped, "KeyError: …"),
        (noted, "ValueError: something constant"),
        (in_sql, "UNIQUE constraint failed: record.name"),
        (in_sql, "INSERT INTO record (name) VALUES (?)"),
        (in_sql_text, "SELECT '…', \"…\" FROM nowhere"),
        (odd, "Odd: …"),
    ],
)
def test_a_report_says_where_and_what_and_no_word_of_the_catalogue(fn: Callable[[], object], kept: str) -> None:
    report = report_of(caught(fn))
    assert MARKER not in report
    assert "MARKER" not in report
    assert kept in report
    assert "services/test_crash.py" in report
    assert str(PROJECT) not in report


def test_a_problem_is_told_by_its_code() -> None:
    def refuse() -> None:
        raise InputProblem("bad_value", field="name", reason=MARKER)

    report = report_of(caught(refuse))
    assert "database.errors.InputProblem: bad_value" in report
    assert MARKER not in report


def test_the_chain_is_told_the_cause_first() -> None:
    report = report_of(caught(chained))
    assert (
        report.index("the headline … does not fit …") < report.index("This came of it") < report.index("RuntimeError")
    )


def test_a_deep_recursion_is_shortened() -> None:
    def deep() -> None:
        deep()

    report = report_of(caught(deep))
    assert "RecursionError" in report
    assert len(report.splitlines()) < 80


@pytest.fixture
def reports(tmp_path: Path) -> CrashReports:
    return CrashReports(tmp_path / "reports")


def test_a_report_is_a_file_with_versions_and_the_last_steps(reports: CrashReports) -> None:
    trail.note("room.films")
    report = reports.take(caught(lambda: say(MARKER)))
    assert report is not None
    text = Path(report.file).read_text(encoding="utf-8")
    assert text == report.text
    assert "Python 3." in text
    assert "room.films" in text
    assert MARKER not in text


def test_only_the_newest_reports_are_kept(reports: CrashReports, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crash, "QUIET_SECONDS", 0.0)
    files = [reports.take(caught(lambda: say(MARKER))).file for _ in range(KEPT + 5)]
    assert sorted(str(one) for one in reports.folder.iterdir()) == files[5:]


def test_the_same_fault_is_told_once_for_a_while(reports: CrashReports, monkeypatch: pytest.MonkeyPatch) -> None:
    def fault() -> BaseException:
        return caught(lambda: say(MARKER))

    found = [reports.take(fault()) for _ in range(50)]
    assert [one is not None for one in found] == [True] + [False] * 49
    assert reports.take(caught(chained)) is not None, "another one is told"
    monkeypatch.setattr(crash, "QUIET_SECONDS", 0.0)
    assert reports.take(fault()) is not None


def test_a_folder_that_cannot_be_written_leaves_the_report_in_the_window(tmp_path: Path) -> None:
    (tmp_path / "reports").write_text("no folder")
    report = CrashReports(tmp_path / "reports").take(caught(lambda: say(MARKER)))
    assert report is not None
    assert report.file == ""
    assert "the headline" in report.text


@pytest.fixture
def told(qt: Any, reports: CrashReports, capsys: pytest.CaptureFixture[str]) -> Iterator[Notices]:
    notices = Notices(reports=reports)
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    hooks = Hooks(notices.crash)
    yield notices
    hooks.remove()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before
    capsys.readouterr()


def only(qt: Any, notices: Notices) -> None:
    qt.until(lambda: notices.recent)
    [notice] = notices.recent
    assert notice.kind is NoticeKind.CRASH
    assert "Your data are safe" in notice.text
    assert MARKER not in notice.details
    assert Path(notice.file).read_text(encoding="utf-8") == notice.details


def test_an_error_in_a_slot_is_told_and_the_window_lives(qt: Any, told: Notices) -> None:
    button = QPushButton("Save")
    button.clicked.connect(lambda: say(MARKER))
    qt.show(button)
    button.click()
    only(qt, told)
    assert button.isVisible()
    button.deleteLater()


def test_an_error_in_a_timer_and_in_a_virtual_method_is_told(qt: Any, told: Notices) -> None:
    class Button(QPushButton):
        def paintEvent(self, event: Any) -> None:
            chained()

    QTimer.singleShot(0, lambda: say(MARKER))
    one = Button("x")
    one.show()
    # Not `until`: an error in a slot comes out of QTest's waiting, as it does not out of the event loop.
    for _ in range(500):
        qt.process()
        if len(told.recent) == 2:
            break
    assert len(told.recent) == 2
    assert MARKER not in "".join(notice.details for notice in told.recent)
    assert one.isVisible()
    one.deleteLater()
    qt.process()


def test_an_error_in_a_thread_is_told(qt: Any, told: Notices) -> None:
    thread = threading.Thread(target=say, args=(MARKER,))
    thread.start()
    thread.join()
    only(qt, told)


def test_an_error_that_python_cannot_raise_is_told(qt: Any, told: Notices) -> None:
    class Bad:
        def __del__(self) -> None:
            say(MARKER)

    Bad()
    gc.collect()
    only(qt, told)


def test_an_error_in_a_task_is_told(qt: Any, told: Notices) -> None:
    def work(_token: CancelToken) -> None:
        in_sql()

    tasks = Tasks(told)
    tasks.write(work)
    only(qt, told)
    tasks.close()


def test_an_error_while_telling_ends_there(qt: Any, capsys: pytest.CaptureFixture[str]) -> None:
    def take(_error: BaseException) -> None:
        raise OSError(MARKER)

    hooks = Hooks(take)
    try:
        error = caught(lambda: say("x"))
        sys.excepthook(type(error), error, error.__traceback__)
    finally:
        hooks.remove()
    assert "the headline" in capsys.readouterr().err


def test_a_program_that_the_system_ended_is_told_at_the_next_start(tmp_path: Path) -> None:
    code = (
        "import faulthandler, sys; from pathlib import Path; from desktop_app.services.crash import Watch; "
        "Watch(Path(sys.argv[1])).begin(); faulthandler._sigsegv()"
    )
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], cwd=PROJECT, capture_output=True, check=False)
    assert done.returncode != 0
    watch = Watch(tmp_path)
    [report] = watch.begin()
    assert "ended" in report.name
    assert "File" in report.read_text(encoding="utf-8")
    watch.end()
    assert sorted(one.name for one in tmp_path.iterdir()) == [report.name]
    again = Watch(tmp_path)
    assert again.begin() == [], "it is told once"
    assert (tmp_path / f"ended-{os.getpid()}.txt").exists()
    again.end()
