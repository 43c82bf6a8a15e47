"""What every test gets: its own folders, and no tolerance for what it leaves behind or says by the way.

Qt is loaded only for tests under ``tests/desktop_app`` that need it (all but the ones in a folder of
`NO_QT`) and for tests that ask for `qt`; the others stay as quick as plain Python.
"""

import gc
import itertools
import logging
import os
import sys
import threading
import time
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop_app.services.garbage import Garbage

# Before any import of Qt: tests need no screen. NADIM_TEST_PLATFORM=xcb runs them on one.
os.environ["QT_QPA_PLATFORM"] = os.environ.get("NADIM_TEST_PLATFORM", "offscreen")

PROJECT = Path(__file__).resolve().parent.parent
QT_FOLDERS = tuple(
    f"{Path(__file__).parent / 'desktop_app' / name}{os.sep}"
    for name in ("services", "actions", "widgets", "models", "forms", "shell", "features")
)
HARMLESS_QT_MESSAGES = (
    # The offscreen platform says this once for each window with a size hint.
    "This plugin does not support propagateSizeHints()",
)
QT_THREAD_NAMES = ("nadim", "QThread")
"""How the system shows the threads of our own pools and an unnamed QThread. Qt's own helpers have other
names: "Thread (pooled)" for images, QDBusConnection, QXcbEventQueue and the like.
"""
ENDING_SECONDS = 10
"""How long a thread may take to end."""
SCREEN_TESTS = "test_controls.py"
"""Tests in a window on a screen that a process keeps for all of them."""
_garbage: "list[Garbage]" = []
"""Who collects, once there is an application."""

# How long an example took says how busy the machine is, and nothing of the code; pytest-timeout ends what hangs.
# Properties are looked for on the newest Python; an older one is asked whether the same holds there.
_EXAMPLES = 100 if sys.version_info >= (3, 13) else 25
settings.register_profile("nadim", deadline=None, max_examples=_EXAMPLES, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("nadim")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """Give all tests of a language that need a screen to one process, first: it keeps the screen with its window.

    What ``--dist loadgroup`` is for; but xdist 3.8 writes the groups where pytest 9.2 does not read them.
    """
    if config.getoption("dist") != "loadgroup":
        return None
    from xdist.scheduler import LoadScopeScheduling

    class Screens(LoadScopeScheduling):
        def _split_scope(self, nodeid: str) -> str:
            file, _, test = nodeid.partition("::")
            language = test.partition("[")[2].removesuffix("]")
            return f"{file} {language}" if file.endswith(f"/accessibility/{SCREEN_TESTS}") else nodeid

    return Screens(config, log)


@pytest.fixture(scope="session")
def seeds_folder() -> Path:
    """Return the folder with the two real articles; the test is skipped in a lone clone."""
    folder = PROJECT.parent / "shared" / "seeds"
    if not folder.is_dir():
        pytest.skip("the seed articles (../shared/seeds) are not beside this clone")
    return folder


def pytest_collection_finish() -> None:
    """Leave what was collected, a quarter of a million objects that stay, out of every look for garbage."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Fail a test that was skipped for want of the seeds where NADIM_SEEDS is "required" (set by .ci/run).

    Such a skip is known by the word "seed" in its reason.
    """
    report = yield
    if report.skipped and isinstance(report.longrepr, tuple) and os.environ.get("NADIM_SEEDS") == "required":
        reason = report.longrepr[2]
        if "seed" in reason.lower():
            report.outcome = "failed"
            report.longrepr = f"NADIM_SEEDS is required. {reason}"
    return report


@pytest.fixture(scope="session")
def _numbers() -> Iterator[int]:
    return itertools.count()


@pytest.fixture(autouse=True)
def own_folders(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch, _numbers: Iterator[int]
) -> Path:
    """Point every place that a user's files and settings could be in to a temporary one."""
    # Numbered here: pytest would look through all folders of the tests before for the next number.
    home = tmp_path_factory.mktemp(f"home{next(_numbers)}", numbered=False)
    for name, folder in {
        "HOME": home,
        "USERPROFILE": home,
        "XDG_CONFIG_HOME": home / "config",
        "XDG_DATA_HOME": home / "data",
        "XDG_CACHE_HOME": home / "cache",
        "XDG_STATE_HOME": home / "state",
        "APPDATA": home / "appdata",
        "LOCALAPPDATA": home / "localappdata",
    }.items():
        monkeypatch.setenv(name, str(folder))
    return home


@pytest.fixture(autouse=True)
def no_stray_logs(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that logs a warning or worse without taking it from ``caplog`` (``caplog.clear()``)."""
    yield
    records = [*caplog.get_records("call"), *caplog.get_records("teardown")]
    stray = [record for record in records if record.levelno >= logging.WARNING]
    if stray:
        lines = [f"{record.name} ({record.pathname}:{record.lineno}): {record.getMessage()}" for record in stray]
        pytest.fail("logged without being expected:\n" + "\n".join(lines), pytrace=False)


@pytest.fixture(autouse=True)
def no_leaked_threads() -> Iterator[None]:
    """Fail a test that leaves a thread running: a Python one, or one of Qt's pools and QThreads (on
    Linux).
    """
    threads_before, tasks_before = set(threading.enumerate()), _qt_threads()
    yield
    # A thread that was told to end takes a while for it on a busy machine; one that was left never ends.
    end = time.monotonic() + ENDING_SECONDS
    while (names := _threads_since(threads_before, tasks_before)) and time.monotonic() < end:
        time.sleep(0.01)
    if names:
        pytest.fail(f"threads left running: {', '.join(names)}", pytrace=False)


def _threads_since(threads: set[threading.Thread], tasks: set[tuple[int, str]]) -> list[str]:
    """Return the names of what runs now besides *threads* of Python and *tasks* of Qt."""
    here = [thread for thread in threading.enumerate() if thread not in threads and thread.is_alive()]
    # A thread that called back into Python shows as a dummy; Qt's own count is the one that tells.
    names = [thread.name for thread in here if not isinstance(thread, threading._DummyThread)]
    return names + [f"{name} (task {number})" for number, name in sorted(_qt_threads() - tasks)]


def _qt_threads() -> set[tuple[int, str]]:
    """Return this process's threads that carry one of Qt's names; empty where the system does not list
    them.
    """
    found = set()
    tasks = Path("/proc/self/task")
    for task in tasks.iterdir() if tasks.is_dir() else ():
        try:
            name = (task / "comm").read_text().strip()
        except OSError:
            continue
        if name.startswith(QT_THREAD_NAMES):
            found.add((int(task.name), name))
    return found


@pytest.fixture(autouse=True)
def _qt_where_needed(request: pytest.FixtureRequest) -> None:
    if str(request.path).startswith(QT_FOLDERS):
        request.getfixturevalue("qt")


@pytest.fixture(scope="session")
def qt_application() -> "Iterator[QApplication]":
    """Return the one application of this run."""
    from PySide6.QtWidgets import QApplication

    from desktop_app.services.garbage import Garbage
    from desktop_app.widgets.clipboard import let_go_of_clipboard

    application = QApplication(["nadim-tests"])
    application.setApplicationName("nadim-tests")
    # As in the program: no worker may sweep up what is left of a window. Not every test runs an event loop.
    _garbage.append(Garbage(application))
    yield application
    let_go_of_clipboard()


@pytest.fixture(autouse=True)
def _collected() -> Iterator[None]:
    yield
    for one in _garbage:
        one.collect()


class QtHelp:
    """What a Qt test may use: the application, waiting, and a list of widgets to throw away at the end."""

    def __init__(self, application: "QApplication") -> None:
        self.application = application
        self.expected: list[str] = []

    def expect_message(self, part: str) -> None:
        """Let a Qt message that contains *part* pass in this test."""
        self.expected.append(part)

    def process(self) -> None:
        """Let all events that wait take place, deletions included."""
        from PySide6.QtCore import QCoreApplication, QEvent

        self.application.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def until(self, condition: Callable[[], Any], seconds: float = 90) -> None:
        """Run the event loop until *condition* holds; fail after *seconds*."""
        from PySide6.QtTest import QTest

        end = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > end:
                pytest.fail(f"not true after {seconds} s", pytrace=True)
            QTest.qWait(1)

    def show(self, widget: Any) -> Any:
        """Show *widget*, wait until it is there and active, and return it."""
        from PySide6.QtTest import QTest

        widget.show()
        widget.activateWindow()
        assert QTest.qWaitForWindowExposed(widget)
        QTest.qWaitForWindowActive(widget)
        return widget


@pytest.fixture
def qt(qt_application: "QApplication") -> Iterator[QtHelp]:
    """Give the application; fail on stray Qt messages, exceptions in slots, and windows left behind."""
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

    help_ = QtHelp(qt_application)
    messages: list[str] = []
    failures: list[BaseException] = []

    def take_message(kind: QtMsgType, context: QMessageLogContext, text: str | None) -> None:
        if kind is not QtMsgType.QtDebugMsg and not (text or "").startswith(HARMLESS_QT_MESSAGES):
            messages.append(f"{kind.name} [{context.category}]: {text}")

    def take_exception(_kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        failures.append(error)

    windows_before = set(qt_application.topLevelWidgets())
    hook_before, sys.excepthook = sys.excepthook, take_exception
    handler_before = qInstallMessageHandler(take_message)
    try:
        yield help_
        help_.process()
    finally:
        qInstallMessageHandler(handler_before)
        sys.excepthook = hook_before
    if failures:
        raise failures[0]
    stray = [text for text in messages if not any(part in text for part in help_.expected)]
    if stray:
        pytest.fail("Qt said without being expected:\n" + "\n".join(stray), pytrace=False)
    leaked = [window for window in qt_application.topLevelWidgets() if window not in windows_before]
    if leaked:
        names = ", ".join(f"{type(window).__name__} {window.objectName()!r}" for window in leaked)
        for window in leaked:
            window.deleteLater()
        help_.process()
        pytest.fail(f"windows left behind: {names}", pytrace=False)
