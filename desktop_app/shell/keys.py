"""The keys that work now, for the foot line: they follow the keyboard from pane to pane."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.directions import isolate
from desktop_app.texts import translate
from desktop_app.widgets.card_line import LineRow

if TYPE_CHECKING:
    from desktop_app.shell.window import MainWindow


class KeysNow(QObject):
    """Writes into the foot line of *window* what the keys do where the keyboard is."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)

    def update(self) -> None:
        """Look again: what can be done has changed."""
        self._window.foot.show_keys(self.texts())

    def texts(self) -> list[str]:
        """Return a key and what it does for each that works now, the nearest first."""
        window, focus = self._window, self._window.focusWidget()
        enter = _key(Qt.Key.Key_Enter)
        escape = _key(Qt.Key.Key_Escape)
        here: list[str] = []
        if focus is not None and window.finding.isAncestorOf(focus):
            tab = _key(Qt.KeyboardModifier.ControlModifier | Qt.Key.Key_Enter)
            found = [_text(enter, translate("Keys", "Open")), _text(tab, translate("Keys", "In a tab"))]
            return [*found, _text(escape, translate("Keys", "Back"))]
        if focus is None or window.sidebar is focus:
            here = [_text(enter, translate("Keys", "To the list"))] if window.rooms.current else []
        elif window.beside.isAncestorOf(focus):
            if isinstance(focus, LineRow):
                follow = _key(Qt.KeyboardModifier.ControlModifier | Qt.Key.Key_Enter)
                here = [_text(enter, translate("Keys", "Open")), _text(follow, translate("Keys", "Open the record"))]
            here += [_text(escape, translate("Keys", "Back")), *self._actions("record.edit", "window.copy")]
        elif focus is window.rooms.box:
            here = [_text(_key(Qt.Key.Key_Down), translate("Keys", "To the list"))]
            here += [_text(escape, translate("Keys", "Clear"))] if window.rooms.box.text() else []
        elif window.editors.current is not None:
            here = [*self._actions("record.save"), _text(_key(Qt.Key.Key_Tab), translate("Keys", "Next field"))]
            here.append(_text(escape, translate("Keys", "Back to the list")))
        elif window.navigator.page is not None:
            if isinstance(focus, LineRow):
                here = [_text(enter, translate("Keys", "Open"))]
            here += [_text(escape, translate("Keys", "Back")), *self._actions("window.copy_with_sources")]
            here += [_text(key, does) for key, does in window.navigator.keys_now()]
            here += self._actions("record.edit", "window.copy")
        elif window.rooms.panel is not None:
            here = [_text(enter, translate("Keys", "Open")), *self._actions("record.edit", "record.new", "window.copy")]
        return here + self._actions("window.palette", "tab.close", "window.search", "edit.undo", "window.next_pane")

    def _actions(self, *names: str) -> list[str]:
        """Return those of the actions that can be done now."""
        found = []
        declared = {one.id: one for one in self._window.actions_.declared()}
        for name in names:
            action = self._window.actions_.qaction(name) if name in declared else None
            if action is not None and action.isEnabled():
                key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                found.append(_text(key, declared[name].text.replace("&", "").rstrip("…")))
        return found

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._window.isAncestorOf(now):
            self.update()


def _key(key: Qt.Key | QKeyCombination) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def _text(key: str, does: str) -> str:
    """Return a key and what it does, in their own order in any window."""
    return isolate(translate("Keys", "{key} {does}").format(key=key, does=does))
