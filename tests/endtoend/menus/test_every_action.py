"""Every action of every menu is done once, by its key or by the letters of its menu, and does what it says."""

import traceback
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from menus.desk import Desk

pytestmark = pytest.mark.slow


@pytest.mark.parametrize(("language", "by_menu"), [("en", False), ("fa", True)])
def test_every_action_does_what_it_says(
    qt: Any, open_desk: Callable[[str], "Desk"], language: str, by_menu: bool
) -> None:
    from menus.table import TABLE

    # Offscreen there is no window manager that a dialog or another window is brought to the front by.
    qt.expect_message("This plugin does not support raise()")
    qt.expect_message("This plugin does not support grabbing the keyboard")
    desk = open_desk(language)
    declared = [one.id for one in desk.window.actions_.declared()]
    assert set(declared) == set(TABLE), "each action has an entry, and each entry its action"
    wrong: list[str] = []
    said: dict[str, str] = {}
    for name in declared:
        desk.clear()
        try:
            look = TABLE[name](desk)
            next(look)
            desk.act(name, by_menu=by_menu)
            if language == "fa":
                said = dict.fromkeys(desk.english(), name) | said
            next(look, None)
        except BaseException as error:
            at = [f"{one.lineno} {one.line}" for one in traceback.extract_tb(error.__traceback__)[1:]]
            wrong.append(f"{name}: {type(error).__name__} {error} at {' > '.join(at)}")
    wrong += [f"{name} shows “{text}”" for text, name in said.items()]
    assert not wrong, "\n".join(wrong)
