"""F1 or ?: all keys, those first that work where the keyboard is."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.actions.action import Menu
from desktop_app.actions.keys import BETWEEN, shown, shown_key
from desktop_app.actions.matching import called, find_texts, plain_text
from desktop_app.actions.registry import ActionRegistry, menu_titles
from desktop_app.contract import KeyGroup, KeyLine, Where
from desktop_app.directions import isolate
from desktop_app.shell.over import OverPanel
from desktop_app.texts import translate
from desktop_app.widgets.result_list import Result, ResultGroup

if TYPE_CHECKING:
    from desktop_app.shell.panels import Panels


class KeyList(OverPanel):
    """Shows the keys of all actions by their menus, and those that the parts of the window have besides.

    Enter does an action, in the place where the keyboard was.
    """

    def __init__(self, window: QWidget, registry: ActionRegistry, panels: "Panels") -> None:
        super().__init__(window, translate("KeyList", "Keys"), translate("KeyList", "Find a key by what it does"))
        self._registry = registry
        self._panels = panels

    def open(self) -> None:
        """Show the keys."""
        self._registry.refresh()
        self.come_up()

    def ask(self, text: str) -> None:
        """Show the keys of what is called so; without a question all."""
        here = self._panels.groups_here(self.before)
        elsewhere = [one for one in self._panels.groups() if one not in here]
        groups = [*map(_group, here), *self._menus(), *map(_group, elsewhere)]
        if text:
            groups = [_matching(one, text) for one in groups]
        self.list.show_groups(groups)
        self.say_nothing(translate("KeyList", "No key does “{words}”.").format(words=text))

    def do(self, result: Result, where: Where) -> None:
        """Do an action; the keys of a part are only told."""
        if result.value and not result.muted:
            self.close_back()
            self._registry.do(str(result.value))

    def _menus(self) -> list[ResultGroup]:
        titles, found = menu_titles(), []
        for menu in Menu:
            results = []
            for action in self._registry.declared():
                keys = self._registry.keys(action.id)
                if action.menu is menu and keys:
                    can = self._registry.qaction(action.id).isEnabled()
                    shown = BETWEEN.join(isolate(shown_key(key)) for key in keys)
                    results.append(Result(action.id, called(action), "", action.icon, shown, muted=not can))
            found.append(ResultGroup(plain_text(titles[menu]), tuple(results)))
        return found


def _group(group: KeyGroup) -> ResultGroup:
    return ResultGroup(group.title, tuple(_line(line) for line in group.lines))


def _line(line: KeyLine) -> Result:
    return Result("", line.does, end=isolate(shown(line.key)))


def _matching(group: ResultGroup, text: str) -> ResultGroup:
    kept = find_texts([one.text for one in group.results], text)
    return ResultGroup(group.title, tuple(group.results[number] for number in kept))
