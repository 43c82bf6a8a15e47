"""Messages, running work, and closing while something is being written."""

import threading
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from desktop_app.contract import Services
from desktop_app.directions import without_marks
from desktop_app.services.cancel import CancelToken
from desktop_app.services.changes import ChangeBus
from desktop_app.services.notices import Notices, Offer
from desktop_app.services.settings import Settings
from desktop_app.services.tasks import Tasks
from desktop_app.shell import state
from desktop_app.shell.window import MainWindow
from desktop_app.shell.work_panel import figures


@pytest.fixture
def window(qt: Any, tmp_path: Any) -> Iterator[MainWindow]:
    notices = Notices()
    services = Services(Tasks(notices), ChangeBus(), notices, Settings(tmp_path, state.SHELL_SETTINGS))
    window = MainWindow(services)
    qt.show(window)
    yield window
    window.close_now()
    services.tasks.close()
    window.deleteLater()


class Job:
    """A write that runs until it is told to end, or is stopped."""

    def __init__(self, tasks: Tasks, *, can_stop: bool = False) -> None:
        self.go = threading.Event()
        self.started = threading.Event()
        self.ended: list[int] = []
        tasks.write(self.run, self.ended.append, title="Adding one & all", can_stop=can_stop)

    def run(self, token: CancelToken) -> int:
        done = 0
        while not (self.go.is_set() or token.cancelled):
            done += 1
            token.report(50, 200)
            self.started.set()
            threading.Event().wait(0.002)
        return done


def press(window: MainWindow, key: Qt.Key) -> None:
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, key, modifiers)


def test_the_list_of_messages_opens_by_key_with_the_newest_first_and_closes_by_escape(
    qt: Any, window: MainWindow
) -> None:
    notices, panel, signs = window.services.notices, window.messages.notices, window.messages.signs
    window.sidebar.setFocus()
    notices.info("Saved.")
    notices.warning("Two files were left out.", "a.txt\nb.txt")
    assert signs.notices.text() == "1 new message"
    press(window, Qt.Key.Key_M)
    assert window.messages.drawer.isVisible()
    assert panel.list.hasFocus()
    assert [panel.list.item(row).text().split("  ", 1)[1] for row in range(panel.list.count())] == [
        "Please look: Two files were left out.",
        "Done: Saved.",
    ]
    assert panel.details.toPlainText() == "Two files were left out.\n\na.txt\nb.txt"
    assert signs.notices.text() == "Messages"
    panel.copy()
    assert qt.application.clipboard().text() == "Two files were left out.\n\na.txt\nb.txt"
    QTest.keyClick(panel.list, Qt.Key.Key_Down)
    assert panel.details.toPlainText() == "Saved."
    notices.problem("The disk is full.")
    qt.until(lambda: panel.list.count() == 3)
    assert panel.current.text == "Saved.", "what is read stays chosen"
    QTest.keyClick(panel.list, Qt.Key.Key_Escape)
    assert not window.messages.drawer.isVisible()
    assert window.sidebar.hasFocus()


def test_the_list_can_be_cleared(qt: Any, window: MainWindow) -> None:
    window.services.notices.problem("The disk is full.")
    window.messages.toggle_notices()
    panel = window.messages.notices
    [clear] = [one for one in panel.findChildren(QPushButton) if one.text() == "Clear the list"]
    clear.click()
    qt.until(lambda: panel.list.count() == 0)
    assert not window.services.notices.recent
    assert not clear.isEnabled()
    assert panel.details.toPlainText() == "No messages."


def test_what_can_be_done_about_a_problem_stands_in_strip_and_list(qt: Any, window: MainWindow) -> None:
    done: list[str] = []
    window.services.notices.problem("It was cut off.", offers=(Offer("Undo it", lambda: done.append("undone")),))
    [button] = [one for one in window.messages.strip.findChildren(QPushButton) if one.text() == "Undo it"]
    assert button.isVisible()
    button.click()
    assert done == ["undone"]
    assert not window.messages.strip.isVisible()
    window.messages.toggle_notices()
    [again] = [one for one in window.messages.notices.findChildren(QPushButton) if one.text() == "Undo it"]
    again.click()
    assert done == ["undone", "undone"]
    window.services.notices.problem("The disk is full.")
    qt.process()
    assert not [one for one in window.messages.strip.findChildren(QPushButton) if one.text() == "Undo it"]


def test_running_work_shows_in_the_foot_and_in_its_list(qt: Any, window: MainWindow) -> None:
    job = Job(window.services.tasks)
    signs, panel = window.messages.signs, window.messages.work
    assert not signs.work.isVisible(), "what ends at once is not worth a sign"
    qt.until(signs.work.isVisible)
    qt.until(lambda: without_marks(signs.work.text()) == "Adding one && all 25 %")
    signs.work.click()
    assert panel.isVisible()
    [row] = panel.rows
    assert not row.stop.isVisible()
    qt.until(lambda: row.work.seconds >= 1)
    assert figures(row.work).startswith("50 of 200 · ")
    assert figures(row.work).endswith(" left")
    job.go.set()
    qt.until(lambda: job.ended)
    assert panel.rows == []
    assert not signs.work.isVisible()


def test_work_is_stopped_from_its_list(qt: Any, window: MainWindow) -> None:
    job = Job(window.services.tasks, can_stop=True)
    press(window, Qt.Key.Key_R)
    assert job.started.wait(10)
    window.messages.work.rows[0].stop.click()
    qt.until(lambda: job.ended)
    assert window.messages.work.rows == []


def test_closing_while_something_is_written_says_so_and_closes_when_it_is_done(qt: Any, window: MainWindow) -> None:
    job = Job(window.services.tasks)
    window.close()
    closing = window.messages.closing
    assert window.isVisible()
    assert closing.isVisible()
    assert closing.stay.hasFocus()
    assert not closing.stop.isVisible()
    job.go.set()
    qt.until(lambda: not window.isVisible())
    assert len(job.ended) == 1, "its end was told before"


def test_closing_can_be_taken_back(qt: Any, window: MainWindow) -> None:
    job = Job(window.services.tasks)
    window.close()
    QTest.keyClick(window.messages.closing.stay, Qt.Key.Key_Escape)
    assert not window.messages.closing.isVisible()
    job.go.set()
    qt.until(lambda: job.ended)
    qt.process()
    assert window.isVisible()


def test_closing_can_stop_what_is_running(qt: Any, window: MainWindow) -> None:
    job = Job(window.services.tasks, can_stop=True)
    assert job.started.wait(10)
    window.close()
    window.messages.closing.stop.click()
    qt.until(lambda: not window.isVisible())
    assert job.ended


def test_reading_does_not_keep_a_window_open(qt: Any, window: MainWindow) -> None:
    started = threading.Event()

    def endless(token: CancelToken) -> None:
        started.set()
        while not token.cancelled:
            threading.Event().wait(0.002)

    window.services.tasks.read(endless, title="Looking for duplicates")
    assert started.wait(10)
    window.close()
    assert not window.isVisible()
