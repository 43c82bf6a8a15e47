"""From declared actions to menus, keys and tooltips."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from desktop_app.actions.action import Action, Menu
from desktop_app.actions.keys import BETWEEN, KeyChoices, key_name, read_keys, reserved_reason, shown_key
from desktop_app.actions.matching import plain_text
from desktop_app.actions.menus import KeyMenu
from desktop_app.directions import isolate, isolated_in
from desktop_app.services import trail
from desktop_app.texts import translate
from desktop_app.widgets.icons import icon


class KeyConflictError(ValueError):
    """Two actions want the same key, or two have the same id: a mistake of the program, found when it is built."""


class ActionRegistry(QObject):
    """Holds the actions of one window; their keys work in all of *window*.

    *choices* are the keys that a person has changed: they go before the keys that the actions come with.
    """

    keys_changed = Signal()
    """Some actions have other keys."""

    def __init__(self, window: QWidget, choices: KeyChoices | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._declared: dict[str, Action] = {}
        self._made: dict[str, QAction] = {}
        self._default_holders: dict[str, str] = {}
        self._in_force: dict[str, list[QKeySequence]] = {}
        self.choices = choices
        if choices is not None:
            choices.changed.connect(self._choices_changed)

    def add(self, actions: Iterable[Action]) -> None:
        """Take more actions.

        Raises:
            KeyConflictError: a key or an id is taken already, or a key is none.
        """
        for action in actions:
            if action.id in self._declared:
                raise KeyConflictError(f"two actions are called {action.id}")
            for part in action.shortcut.split(BETWEEN) if action.shortcut else ():
                name = key_name(QKeySequence(part.strip()))
                if not name:
                    raise KeyConflictError(f"{action.id} has {action.shortcut!r}, which is no key")
                if name in self._default_holders:
                    raise KeyConflictError(f"{action.id} and {self._default_holders[name]} both want {name}")
                self._default_holders[name] = action.id
            self._declared[action.id] = action
            self._made[action.id] = self._make(action)
        self._give_keys()
        self.refresh()

    def keys(self, action_id: str) -> list[QKeySequence]:
        """Return the keys that an action has now."""
        return self._in_force[action_id]

    def holder(self, key: QKeySequence) -> Action | None:
        """Return the action that has *key* now."""
        for name, keys in self._in_force.items():
            if key in keys:
                return self._declared[name]
        return None

    def qaction(self, action_id: str) -> QAction:
        """Return the Qt action, for a button or a context menu."""
        return self._made[action_id]

    def declared(self) -> list[Action]:
        """Return all actions in the order in which they came, for the palette and the list of keys."""
        return list(self._declared.values())

    def fill(self, bar: QMenuBar) -> None:
        """Build the menus anew; a menu that nobody has an action for is left out."""
        bar.clear()
        titles = menu_titles()
        for name in Menu:
            actions = [one for one in self._declared.values() if one.menu is name]
            if not actions:
                continue
            menu = KeyMenu(titles[name], bar)
            bar.addMenu(menu)
            menu.setToolTipsVisible(True)
            menu.aboutToShow.connect(self.refresh)
            previous = None
            for action in sorted(actions, key=lambda one: one.group):
                if previous is not None and action.group != previous:
                    menu.addSeparator()
                previous = action.group
                menu.addAction(self._made[action.id])

    def do(self, action_id: str) -> bool:
        """Do an action, as its menu entry would; False where it cannot be done now."""
        self.refresh()
        made = self._made[action_id]
        if made.isEnabled() and self._declared[action_id].entries is None:
            made.trigger()
            return True
        return False

    def do_letter(self, sign: str) -> bool:
        """Do what has this letter and can be done now; False where nothing is."""
        named = [name for name, action in self._declared.items() if action.letter == sign] if sign else []
        return any(self.do(name) for name in named)

    def menu(self, names: Sequence[str], parent: QWidget) -> QMenu:
        """Return a menu of these actions, which deletes itself when it is closed; "" draws a line.

        Raises:
            KeyError: there is no such action.
        """
        self.refresh()
        menu = KeyMenu(parent)
        menu.setToolTipsVisible(True)
        menu.aboutToHide.connect(menu.deleteLater)
        for name in names:
            if name:
                menu.addAction(self._made[name])
            else:
                menu.addSeparator()
        return menu

    def refresh(self) -> None:
        """Ask every action again whether it can be done and whether it is checked."""
        for name, action in self._declared.items():
            made = self._made[name]
            made.setEnabled((action.enabled is None or action.enabled()) and self._has_entries(action))
            if action.checked is not None:
                made.setChecked(action.checked())
            if action.text_now is not None:
                made.setText(action.text_now())
                made.setToolTip(_tip(action.text_now(), self._in_force[name]))

    def _choices_changed(self) -> None:
        self._give_keys()
        self.keys_changed.emit()

    def _give_keys(self) -> None:
        """Give every action its keys: first those that a person chose, then of the others what is left."""
        chosen = self.choices.all() if self.choices is not None else {}
        taken: set[str] = set()
        self._in_force = {}
        for changed in (True, False):
            for name, action in self._declared.items():
                if (name in chosen) is not changed:
                    continue
                wanted = read_keys(chosen[name] if changed else action.shortcut)
                own = read_keys(action.shortcut)
                kept = [
                    key
                    for key in wanted
                    if key_name(key) not in taken and (not changed or key in own or not reserved_reason(key))
                ]
                taken |= {key_name(key) for key in kept}
                self._in_force[name] = kept
        for name, keys in self._in_force.items():
            made, action = self._made[name], self._declared[name]
            if made.shortcuts() != keys:
                made.setShortcuts(keys)
            made.setToolTip(_tip(action.text_now() if action.text_now is not None else action.text, keys))

    @staticmethod
    def _has_entries(action: Action) -> bool:
        return action.entries is None or bool(action.entries())

    def _make(self, action: Action) -> QAction:
        if action.entries is not None:
            return self._make_submenu(action)
        made = QAction(action.text, self._window)
        made.setObjectName(action.id)
        if action.icon:
            made.setIcon(icon(action.icon))
        made.setCheckable(action.checked is not None)
        made.triggered.connect(lambda: self._do(action))
        self._window.addAction(made)
        return made

    def _make_submenu(self, action: Action) -> QAction:
        menu = KeyMenu(action.text, self._window)
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(lambda: self._fill_submenu(menu, action))
        made = menu.menuAction()
        made.setObjectName(action.id)
        if action.icon:
            made.setIcon(icon(action.icon))
        return made

    def _fill_submenu(self, menu: QMenu, action: Action) -> None:
        menu.clear()
        for entry in action.entries() if action.entries is not None else ():
            line = menu.addAction(isolate(entry.text.replace("&", "&&")))
            if entry.icon:
                line.setIcon(icon(entry.icon))
            line.triggered.connect(lambda _checked=False, entry=entry: entry.handler())

    def _do(self, action: Action) -> None:
        trail.note(action.id)
        try:
            action.handler()
        finally:
            self.refresh()


def _tip(text: str, keys: list[QKeySequence]) -> str:
    """Return what an action is called, with its keys."""
    plain = plain_text(text)
    right_to_left = QGuiApplication.isRightToLeft()
    shown = BETWEEN.join(isolated_in(shown_key(key), right_to_left) for key in keys)
    return f"{plain} ({shown})" if shown else plain


def menu_titles() -> dict[Menu, str]:
    """Return the titles of the menus, with their letters."""
    return {
        Menu.FILE: translate("Menu", "&File"),
        Menu.EDIT: translate("Menu", "&Edit"),
        Menu.VIEW: translate("Menu", "&View"),
        Menu.GO: translate("Menu", "&Go"),
        Menu.RECORD: translate("Menu", "&Record"),
        Menu.TEXT: translate("Menu", "Te&xt"),
        Menu.TOOLS: translate("Menu", "&Tools"),
        Menu.HELP: translate("Menu", "&Help"),
    }
