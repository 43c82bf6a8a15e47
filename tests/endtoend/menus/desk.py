"""The window as a person has it: keys go in, and what is to be seen is read off."""

import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QLineEdit, QMenu, QWidget

from desktop_app.directions import without_marks
from desktop_app.rooms.panel import RoomPanel

if TYPE_CHECKING:
    from desktop_app.features.articles.viewer import ArticleViewer
    from desktop_app.program import Program
    from desktop_app.session import Session
    from desktop_app.shell.window import MainWindow

ALT = Qt.KeyboardModifier.AltModifier
PLAIN = Qt.KeyboardModifier.NoModifier
QUIET_SECONDS = 0.06
LETTER = re.compile(r"&([^&])")
LATIN = re.compile(r"[A-Za-z]{2,}")
WRITTEN_SO = re.compile(
    r"\b(Ctrl|Shift|Alt|Meta|Enter|Esc|Del|Delete|Tab|F\d+|Home|End|Up|Down|Left|Right|Return|Space|Backspace|Ins"
    r"|PgUp|PgDown|Nadim|EDTF|SQLite|Qt|Python|CSV)\b"
)
"""Keys and names that are Latin in every language."""
IN_BRACES = re.compile(r"\{[^{}]*\}")
"""Fields of a pattern, which are typed so in every language."""


class Desk:
    """One window of the program; its dialogs are real, only those of the system are answered from `chooses`."""

    def __init__(self, program: "Program", folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.program = program
        self.folder = folder
        self.session: Session = program.sessions[0]
        self.window: MainWindow = self.session.window
        self.chooses = ""
        """What a person chooses when the system asks for a file or a folder."""
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: self.chooses)
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (self.chooses, ""))
        monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: ([self.chooses], ""))

    # Keys

    def press(self, *keys: str) -> None:
        """Press keys, each as in ``Ctrl+T``, where the keyboard is."""
        for key in keys:
            combination = QKeySequence(key)[0]
            QTest.keyClick(_focus(), combination.key(), combination.keyboardModifiers())
            self.settle()

    def type(self, text: str) -> None:
        """Write Latin letters."""
        QTest.keyClicks(_focus(), text)
        QTest.qWait(170)
        self.settle()

    def act(self, action_id: str, *, by_menu: bool = False) -> None:
        """Do an action by its key, or by the letters of its menu where it has none."""
        self.window.activateWindow()
        keys = self.window.actions_.keys(action_id)
        if keys and not by_menu:
            self.press(keys[0].toString())
        else:
            self.choose_in_menu(action_id)

    def choose_in_menu(self, action_id: str) -> None:
        """Open a menu with Alt and its letter, and choose an action by its letter, or with the arrows and Enter."""
        wanted = self.window.actions_.qaction(action_id)
        head = next(one for one in self.window.menuBar().actions() if wanted in _menu(one).actions())
        _letter(_focus(), _letter_of(head.text()), ALT)
        menu = QApplication.activePopupWidget()
        assert menu is _menu(head), f"Alt and its letter open “{head.text()}”"
        # That it has the keyboard is told now; told later, it would take it from what the action opens.
        QCoreApplication.processEvents()
        assert wanted.isEnabled(), f"“{wanted.text()}” is greyed in the menu"
        if letter := _letter_of(wanted.text()):
            _letter(menu, letter, PLAIN)
        else:
            for _ in menu.actions():
                if menu.activeAction() is wanted:
                    break
                QTest.keyClick(menu, Qt.Key.Key_Down)
            QTest.keyClick(menu, Qt.Key.Key_Return)
        if isinstance(below := wanted.menu(), QMenu):
            assert QApplication.activePopupWidget() is below, "its letter opens the submenu"
            QCoreApplication.processEvents()
            if below.activeAction() is None:
                QTest.keyClick(below, Qt.Key.Key_Down)
            QTest.keyClick(below, Qt.Key.Key_Return)
        self.settle()
        assert QApplication.activePopupWidget() is None, "the menu is closed"

    def room(self, room_id: str) -> RoomPanel:
        """Go to a room, its first row chosen."""
        self.act(f"room.{room_id}")
        while self.panel.table.currentIndex().row() > 0:
            self.press("Up")
        return self.panel

    # What is to be seen

    @property
    def panel(self) -> RoomPanel:
        """The list in the middle."""
        panel = self.window.rooms.panel
        assert isinstance(panel, RoomPanel)
        return panel

    @property
    def row(self) -> str:
        """The first cell of the current row: in most rooms its name."""
        return self._cell(0)

    @property
    def cells(self) -> str:
        """All cells of the current row."""
        return "\t".join(map(self._cell, range(self.panel.model.columnCount())))

    def _cell(self, column: int) -> str:
        index = self.panel.table.currentIndex().siblingAtColumn(column)
        return without_marks(str(index.data() or ""))

    @property
    def article(self) -> "ArticleViewer":
        """The article in the middle."""
        viewer: ArticleViewer = self.window.navigator.tab.pages["article"]  # type: ignore[assignment]
        return viewer

    @property
    def form(self) -> str:
        """The kind of the form that is open, "" for none."""
        tab = self.window.navigator.tab
        return next((kind for kind, one in tab.forms.items() if one is tab.form), "")

    @property
    def dialog(self) -> QDialog:
        """The dialog that lies over the window."""
        [found] = self.dialogs()
        assert found.windowTitle()
        return found

    def dialogs(self) -> list[QDialog]:
        """Return all dialogs in sight."""
        windows = [one.window for one in self.program.sessions]
        return [one for window in windows for one in window.findChildren(QDialog) if one.isVisible()]

    def others(self) -> "list[Session]":
        """Return the other windows of the program."""
        return [one for one in self.program.sessions if one is not self.session]

    @property
    def told(self) -> str:
        """What the foot line said last."""
        recent = self.session.services.notices.recent
        return without_marks(recent[-1].text) if recent else ""

    @property
    def copied(self) -> str:
        """What is on the clipboard."""
        return without_marks(QGuiApplication.clipboard().text())

    def has_keyboard(self, widget: QWidget) -> bool:
        """Whether the keyboard is in a widget."""
        focus = QApplication.focusWidget()
        return focus is not None and (focus is widget or widget.isAncestorOf(focus))

    def english(self) -> set[str]:
        """Return the words of buttons, entries, titles and hints that are in English.

        Names from the catalogue may be: they are isolated, so that they do not turn the words around them about.
        """
        said: set[str] = set()
        for window in (one for one in QApplication.topLevelWidgets() if one.isVisible()):
            said |= set(_said(window))
        return {text for text in said if LATIN.search(WRITTEN_SO.sub("", IN_BRACES.sub("", without_names(text))))}

    # Time

    def settle(self) -> None:
        """Wait until all windows have what they asked for."""
        quiet = time.monotonic()
        end = quiet + 90
        while time.monotonic() - quiet < QUIET_SECONDS:
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            if any(one.services.tasks.pending for one in self.program.sessions):
                quiet = time.monotonic()
            assert time.monotonic() < end, "work that never ends"
        self._wake()

    def until(self, holds: Callable[[], object]) -> None:
        """Wait until something holds that comes after a pause in the typing."""
        end = time.monotonic() + 90
        while not holds():
            assert time.monotonic() < end, "what was waited for never came"
            self.settle()

    def _wake(self) -> None:
        """Let the window in front be the active one again when a menu or dialog is gone: there is no window manager."""
        if QApplication.activePopupWidget() is None and QApplication.activeWindow() is None:
            front = self.dialogs()[-1:] or [one.window for one in self.program.sessions][-1:]
            for window in front:
                window.activateWindow()
            QCoreApplication.processEvents()

    def clear(self) -> None:
        """Leave all that was opened, and go back to the films."""
        for other in self.others():
            other.window.close_now()
        while (menu := QApplication.activePopupWidget()) is not None:
            menu.close()
        for dialog in self.dialogs():
            dialog.reject()
        self.window.activateWindow()
        self.window.messages.drawer.shut()
        self.window.close_editor()
        self.window.rooms.uncover()
        navigator = self.window.navigator
        while len(navigator.tabs) > 1:
            navigator.close_tab(navigator.tabs[-1])
        self.window.enter("films")
        self.window.rooms.take_focus()
        if self.window.rooms.box.text():
            self.window.rooms.box.clear()
        QGuiApplication.clipboard().clear()
        self.settle()


def without_names(text: str) -> str:
    """Return a text without what is isolated in it."""
    depth, kept = 0, []
    for sign in text:
        depth += sign in "\u2066\u2067\u2068"
        if not depth:
            kept.append(sign)
        depth -= sign == "\u2069"
    return "".join(kept)


def _focus() -> QWidget:
    focus = QApplication.activePopupWidget() or QApplication.focusWidget()
    assert focus is not None, "nothing has the keyboard"
    return focus


def _menu(action: QAction) -> QMenu:
    menu = action.menu()
    assert isinstance(menu, QMenu)
    return menu


def _letter_of(text: str) -> str:
    found = LETTER.search(text.replace("&&", ""))
    return found.group(1).upper() if found else ""


def _letter(widget: QWidget, letter: str, modifiers: Qt.KeyboardModifier) -> None:
    """Press the key of a letter of any script; QTest's own clicks know Latin ones only."""
    QTest.sendKeyEvent(QTest.KeyAction.Click, widget, Qt.Key(ord(letter)), letter.lower(), modifiers)


def _said(window: QWidget) -> Iterator[str]:
    yield window.windowTitle().removesuffix(" – Nadim") if isinstance(window, QDialog) else ""
    for widget in (one for one in window.findChildren(QWidget) if one.isVisible()):
        yield widget.toolTip()
        if isinstance(widget, QAbstractButton):
            yield from (widget.text(), widget.accessibleName(), widget.accessibleDescription())
        if isinstance(widget, QLineEdit):
            yield from (widget.placeholderText(), widget.accessibleName())
    for action in window.findChildren(QAction):
        owner: Any = action.parent()
        # The entries of a line's own menu are Qt's.
        if not isinstance(owner, QLineEdit):
            yield from (action.text(), action.toolTip())
