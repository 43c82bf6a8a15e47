"""The real window on a real screen, which does what the lines on its standard input say, and answers each with one.

``room films``, ``form person``, ``page film 12``, ``settings look``, ``action edit.undo``, ``search words``,
``welcome``: what a test wants to look at; ``clear`` leaves what was opened, ``quit`` the program. ``rooms``, ``forms``,
``pages``, ``settings`` list what there is, ``focus`` says where the keyboard is, ``stops`` where Tab may lead and
``front`` which window is on top and whether it has it. All else (keys) comes from the screen.
"""

import faulthandler
import json
import sys
import threading
import time
import traceback
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea, QSplitter, QStackedWidget, QWidget

from desktop_app import app
from desktop_app.contract import Address
from desktop_app.languages import use_language
from desktop_app.program import make_settings
from desktop_app.session import Session
from desktop_app.shell.settings.dialog import SettingsDialog
from desktop_app.widgets.theme import apply_theme

NAME = "nadim-seen"
QUIET_TURNS, QUIET_SECONDS = 20, 0.1
"""Turns of the event loop in which nothing was asked for before the window counts as quiet, and how long they take."""
LONGEST_PAUSE_MS = 300
"""What is put off for longer, like keeping a draft, is not waited for."""
MOST_LAYOUTS = 10
"""Layouts within layouts that may move a widget once more."""


class Orders(QObject):
    """Reads the lines in a thread of its own and hands them to the window's."""

    came = Signal(str)

    def listen(self) -> None:
        """Read until the end of the input."""
        for line in sys.stdin:
            self.came.emit(line.strip())
        self.came.emit("quit")


class Shown:
    """The window and what can be asked of it."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.numbers: dict[QWidget, int] = {}

    def do(self, line: str) -> str:
        """Do what a line says; return the answer."""
        order, *words = line.split()
        window = self.session.window
        match order:
            case "room":
                window.enter(words[0])
                window.rooms.take_focus()
            case "form":
                window.edit(words[0], int(words[1]) if len(words) > 1 else None)
            case "page":
                window.show_page(Address(words[0], int(words[1])))
            case "settings" if words:
                window.show_settings(words[0])
            case "search":
                window.rooms.box.setText(words[0])
            case "welcome":
                self.session.show_welcome()
            case "clear":
                self._clear()
            case "wait":
                pass
            case "action":
                # In a moment: an action may open a dialog that keeps this call from returning.
                QTimer.singleShot(0, window, window.actions_.qaction(words[0]).trigger)
                self._wait()
            case "rooms":
                return json.dumps([f"room {room}" for room in window.rooms.ids])
            case "forms":
                return json.dumps([f"form {kind}" for kind in window.editors.kinds])
            case "pages":
                return json.dumps([f"page {kind} {number}" for kind, number in self._one_of_each().items()])
            case "settings":
                window.show_settings()
                dialog = next(one for one in self._dialogs() if isinstance(one, SettingsDialog))
                dialog.close()
                return json.dumps([f"settings {page}" for page in dialog.pages])
            case "front":
                front = self._front()
                return json.dumps([int(front.winId()), front.windowTitle(), front.isActiveWindow()])
            case "stops":
                return json.dumps([(self._number(one), one.accessibleName()) for one in self._stops()])
            case "focus":
                return json.dumps(self._focus())
            case "quit":
                return ""
            case _:
                raise ValueError(line)
        self._wait()
        return "done"

    def _dialogs(self) -> list[QDialog]:
        return [one for one in self.session.window.findChildren(QDialog) if one.isVisible()]

    def _front(self) -> QWidget:
        """Return the window that a person works in: there is no window manager that says it."""
        return [self.session.window, *self._dialogs()][-1]

    def _clear(self) -> None:
        """Leave all that was opened over the rooms."""
        window = self.session.window
        for dialog in self._dialogs():
            dialog.reject()
        window.finding.close_back()
        window.key_list.close_back()
        # It goes by itself when the keyboard does, which it never had while its window was not the active one.
        window.everywhere.close_back()
        window.messages.drawer.shut()
        window.close_editor()
        window.rooms.uncover()
        while len(window.navigator.tabs) > 1:
            window.navigator.close_tab(window.navigator.tabs[-1])
        window.rooms.box.clear()
        window.enter("films")
        window.rooms.take_focus()

    def _one_of_each(self) -> dict[str, int]:
        """Return a record of each kind that has a page: the one with the most to show is the first that was made."""
        catalogue = self.session.catalogue
        assert catalogue is not None
        found = catalogue.read(
            lambda connection: connection.exec_driver_sql("SELECT kind, MIN(id) FROM record GROUP BY kind").all()
        )
        return {kind: number for kind, number in found if kind in self.session.window.editors.kinds}

    def _focus(self) -> dict[str, Any]:
        """Return the widget with the keyboard: its name, the page it is on, and its place there."""
        widget = QApplication.focusWidget()
        if widget is None:
            return {}
        window = widget.window()
        page: QWidget | None = widget.parentWidget()
        while page is not None and page is not window and not self._is_page(page):
            page = page.parentWidget()
        page = page or window
        inside = page.widget() if isinstance(page, QScrollArea) and page.widget() is not None else page
        place = self._place(widget, inside)
        # Panes stand beside each other: only what is inside one page has an order of reading.
        number = 0 if page is window else self._number(page)
        told, name = widget.accessibleDescription(), widget.accessibleName()
        return {"name": name, "told": told, "number": self._number(widget), "page": number, "place": place}

    def _is_page(self, widget: QWidget) -> bool:
        return isinstance(widget, QScrollArea | QStackedWidget) or isinstance(widget.parentWidget(), QSplitter)

    def _place(self, widget: QWidget, inside: QWidget) -> list[int]:
        """Return where a widget stands once everything around it has its place: layouts that wait are done first."""
        place: list[int] = []
        for _ in range(MOST_LAYOUTS):
            before = place
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
            corner = widget.mapTo(inside, QPoint(0, 0)) if inside.isAncestorOf(widget) else widget.pos()
            place = [corner.x(), corner.y(), widget.width(), widget.height()]
            if place == before:
                break
        return place

    def _stops(self) -> list[QWidget]:
        """Return what Tab has to come to in the window in front."""
        front = self._front()
        shown = [one for one in front.findChildren(QWidget) if one.isVisibleTo(front) and one.window() is front]
        return [
            one
            for one in shown
            if one.isEnabled() and one.focusProxy() is None and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]

    def _number(self, widget: QWidget) -> int:
        """Return a number of its own for a widget; unlike its id it is never given again."""
        return self.numbers.setdefault(widget, len(self.numbers) + 1)

    def _wait(self) -> None:
        """Let everything come that was asked for."""
        quiet, turns = time.monotonic(), 0
        # On a busy machine one turn alone may last as long: what it began comes in the next ones.
        while turns < QUIET_TURNS or time.monotonic() - quiet < QUIET_SECONDS:
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            turns += 1
            if self.session.services.tasks.pending or self._puts_off():
                quiet, turns = time.monotonic(), 0
            time.sleep(0.005)

    def _puts_off(self) -> bool:
        """Whether something is put off for a moment: typing that rests, rows that are made a few at a time."""
        return any(
            timer.isActive() and timer.interval() <= LONGEST_PAUSE_MS and (timer.isSingleShot() or not timer.interval())
            for timer in self.session.window.findChildren(QTimer)
        )


def main(folder: Path, settings: Path, language: str) -> int:
    """Show the window on a catalogue until ``quit``."""
    application = app.make_application()
    application.setApplicationName(NAME)
    use_language(application, language)
    apply_theme(application, "light")
    session = Session(make_settings(settings), language)
    session.window.show()
    session.open(folder)
    shown = Shown(session)
    orders = Orders()

    def answer(line: str) -> None:
        try:
            print(shown.do(line), flush=True)
        except Exception:
            print(f"failed: {traceback.format_exc().splitlines()[-1]}", flush=True)
            traceback.print_exc()
        if line == "quit":
            session.window.close()
            application.quit()

    orders.came.connect(answer)
    listening = threading.Thread(target=orders.listen, name="orders", daemon=True)
    session.ready.connect(lambda: (print("ready", flush=True), listening.start()))
    return application.exec()


if __name__ == "__main__":
    faulthandler.enable()
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]))
