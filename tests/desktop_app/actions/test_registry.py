"""Actions: one declaration, no double keys, menus without dead entries."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow

from desktop_app.actions.action import Action, Entry, Menu
from desktop_app.actions.registry import ActionRegistry, KeyConflictError
from desktop_app.directions import without_marks


@pytest.fixture
def window(qt):
    window = QMainWindow()
    yield window
    window.close()
    window.deleteLater()


def action(name: str, key: str = "", menu: Menu = Menu.EDIT, handler=lambda: None, **more) -> Action:
    return Action(name, name.title(), handler, menu, shortcut=key, **more)


def test_menus_come_in_order_and_only_where_there_is_something(window):
    registry = ActionRegistry(window)
    registry.add([action("a", menu=Menu.HELP), action("b", menu=Menu.FILE, group=2), action("c", menu=Menu.FILE)])
    registry.fill(window.menuBar())
    registry.fill(window.menuBar())
    menus = [entry.menu() for entry in window.menuBar().actions()]
    assert [menu.title() for menu in menus] == ["&File", "&Help"]
    assert [one.text() or "—" for one in menus[0].actions()] == ["C", "—", "B"]


def test_the_tooltip_names_the_key(window):
    registry = ActionRegistry(window)
    registry.add([Action("x", "&Undo && go…", lambda: None, Menu.EDIT, shortcut="Ctrl+Z")])
    assert registry.qaction("x").toolTip() == "Undo & go (Ctrl+Z)"


@pytest.mark.parametrize("pair", [("Ctrl+K", "ctrl+k"), ("F5, Ctrl+R", "Ctrl+R")])
def test_two_actions_with_one_key_are_an_error(window, pair):
    registry = ActionRegistry(window)
    registry.add([action("a", pair[0])])
    with pytest.raises(KeyConflictError, match="b and a both want"):
        registry.add([action("b", pair[1])])


def test_two_actions_with_one_id_and_a_key_that_is_none_are_errors(window):
    registry = ActionRegistry(window)
    registry.add([action("a")])
    with pytest.raises(KeyConflictError, match="two actions are called a"):
        registry.add([action("a")])
    with pytest.raises(KeyConflictError, match="no key"):
        registry.add([action("b", "Ctrl+Nonsense")])


def test_keys_work_and_enabled_is_asked_again_after_each_action(window, qt):
    state = {"undo": 2}
    registry = ActionRegistry(window)
    registry.add(
        [
            action(
                "undo",
                "Ctrl+Z",
                handler=lambda: state.update(undo=state["undo"] - 1),
                enabled=lambda: state["undo"] > 0,
            ),
            action("mark", handler=lambda: None, checked=lambda: state["undo"] == 0),
        ]
    )
    registry.fill(window.menuBar())
    qt.show(window)
    for _ in range(4):
        QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert state["undo"] == 0
    assert not registry.qaction("undo").isEnabled()
    assert registry.qaction("mark").isChecked()
    state["undo"] = 1
    registry.refresh()
    assert registry.qaction("undo").isEnabled()


def test_a_submenu_asks_for_its_lines_whenever_it_opens(window):
    done: list[str] = []
    lines = ["Salt & ferry", "کشتی"]
    registry = ActionRegistry(window)
    registry.add(
        [action("recent", entries=lambda: [Entry(text, lambda text=text: done.append(text), "film") for text in lines])]
    )
    registry.fill(window.menuBar())
    made = registry.qaction("recent")
    menu = made.menu()
    assert made.isEnabled()
    menu.aboutToShow.emit()
    assert [without_marks(one.text()) for one in menu.actions()] == ["Salt && ferry", "کشتی"]
    menu.actions()[1].trigger()
    assert done == ["کشتی"]
    assert not registry.do("recent"), "a submenu is nothing that can be done"
    lines.clear()
    registry.refresh()
    assert not made.isEnabled()
    menu.aboutToShow.emit()
    assert menu.actions() == []


def test_an_action_is_done_by_its_id_where_it_can_be_done(window):
    done: list[str] = []
    registry = ActionRegistry(window)
    registry.add([action("a", handler=lambda: done.append("a"), enabled=lambda: not done)])
    assert registry.do("a")
    assert not registry.do("a")
    assert done == ["a"]
