"""The keys that work now, for the foot line: they follow the keyboard from pane to pane."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.actions.keys import shown, shown_key
from desktop_app.actions.matching import plain_text
from desktop_app.directions import isolate, isolated_in
from desktop_app.texts import translate

if TYPE_CHECKING:
    from desktop_app.shell.window import MainWindow

EVERYWHERE = ("window.palette", "tab.close", "window.search", "edit.undo", "window.next_pane", "help.keys")


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
        nearest: dict[str, str] = {}
        for group in window.panels.groups_here(focus):
            for line in group.lines:
                if line.foot and (line.when is None or line.when()):
                    # A part says for its own what a key does, which elsewhere does something else.
                    nearest.setdefault(line.key, _text(shown(line.key), line.does))
        lines = list(nearest.values())
        if focus is not None and window.panels.hold(focus):
            return lines
        if self._on_page(focus):
            lines += self._actions("window.copy_with_sources")
            lines += [_text(shown(key), does) for key, does in window.navigator.keys_now()]
        return list(dict.fromkeys([*lines, *self._actions(*self._near(focus), *EVERYWHERE)]))

    def _on_page(self, focus: QWidget | None) -> bool:
        window = self._window
        in_middle = focus is not None and window.rooms.isAncestorOf(focus)
        return in_middle and window.navigator.page is not None and window.editors.current is None

    def _near(self, focus: QWidget | None) -> tuple[str, ...]:
        """Return the actions that one wants in the part that has the keyboard."""
        window = self._window
        if focus is None or focus is window.sidebar or focus is window.rooms.box:
            return ()
        if window.beside.isAncestorOf(focus) or window.navigator.page is not None:
            return ("record.save",) if window.editors.current is not None else ("record.edit", "window.copy")
        if window.editors.current is not None:
            return ("record.save",)
        return ("record.restore", "record.edit", "record.new", "record.trash", "window.copy")

    def _actions(self, *names: str) -> list[str]:
        """Return those of the actions that can be done now and have a key."""
        found, registry = [], self._window.actions_
        declared = {one.id: one for one in registry.declared()}
        for name in names:
            keys = registry.keys(name) if name in declared else []
            if keys and registry.qaction(name).isEnabled():
                found.append(_text(shown_key(keys[0]), plain_text(declared[name].text)))
        return found

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._window.isAncestorOf(now):
            # What can be done depends on where the keyboard is: which record, which chosen rows.
            self._window.refresh_actions()


def _text(key: str, does: str) -> str:
    """Return a key and what it does, in their own order in any window."""
    return isolate(translate("Keys", "{key} {does}").format(key=key, does=isolated_in(does, False)))
