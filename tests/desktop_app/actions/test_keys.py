"""The keys of the actions: which may be given, what a person changed, and how a press is read."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow

from desktop_app.actions.action import Action, Menu
from desktop_app.actions.keys import KeyChoices, key_name, pressed_key, read_keys, reserved_reason
from desktop_app.actions.registry import ActionRegistry
from desktop_app.services.preferences import KEYS
from desktop_app.services.settings import Settings


@pytest.mark.parametrize(
    "key",
    [
        *("Esc", "Tab", "Shift+Tab", "Return", "Enter", "Ctrl+Return", "Space", "Backspace", "Left", "Shift+Down"),
        *("Ctrl+Left", "Ctrl+Shift+End", "PgUp", "A", "Shift+Z", "5", "?", "/", "Alt+F", "F10", "Ctrl+C", "Ctrl+V"),
        *("Ctrl+A", "Ctrl+X", "Meta+E", "Alt+F4", "Ctrl+Alt+E"),
    ],
)
def test_keys_that_have_a_meaning_of_their_own_are_reserved(qt: Any, key: str) -> None:
    assert reserved_reason(QKeySequence(key)).endswith(".")


@pytest.mark.parametrize(
    "key", ["F5", "Shift+F6", "Ctrl+K", "Ctrl+Shift+H", "Alt+Left", "Ctrl+,", "Ctrl++", "Del", "Ctrl+Tab", "Ctrl+1"]
)
def test_other_keys_are_free(qt: Any, key: str) -> None:
    assert reserved_reason(QKeySequence(key)) == ""


def press(key: int, modifiers: Qt.KeyboardModifier, code: int = 0, text: str = "") -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, code, 0, 0, text)


def test_a_press_is_read_by_its_place_under_a_persian_layout(qt: Any) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    assert key_name(pressed_key(press(Qt.Key.Key_K, control))) == "Ctrl+K"
    # ن on the key of "k": 37 in Linux's codes, 45 with the offset of X11.
    assert key_name(pressed_key(press(0x0646, control, code=45))) == "Ctrl+K"
    assert key_name(pressed_key(press(Qt.Key.Key_Backtab, control | Qt.KeyboardModifier.ShiftModifier))) == (
        "Ctrl+Shift+Tab"
    )
    assert pressed_key(press(Qt.Key.Key_Control, control)) is None


def test_keys_are_written_with_commas_between() -> None:
    assert [key_name(key) for key in read_keys("Ctrl+Z, Ctrl+,, F5, Nonsense")] == ["Ctrl+Z", "Ctrl+,", "F5"]
    assert read_keys("") == []


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path, [KEYS])


@pytest.fixture
def window(qt: Any) -> Iterator[QMainWindow]:
    window = QMainWindow()
    yield window
    window.close()
    window.deleteLater()


@pytest.fixture
def done() -> list[str]:
    return []


@pytest.fixture
def registry(window: QMainWindow, settings: Settings, done: list[str]) -> ActionRegistry:
    registry = ActionRegistry(window, KeyChoices(settings))
    registry.add([action("undo", "Ctrl+Z, Alt+Backspace", done), action("find", "Ctrl+F", done)])
    return registry


def action(name: str, key: str, done: list[str]) -> Action:
    return Action(name, f"&{name.title()}", lambda: done.append(name), Menu.EDIT, shortcut=key)


def keys(registry: ActionRegistry) -> dict[str, list[str]]:
    return {one.id: [key_name(key) for key in registry.keys(one.id)] for one in registry.declared()}


def test_a_changed_key_holds_at_once_and_at_the_next_start(
    qt: Any, registry: ActionRegistry, window: QMainWindow, settings: Settings, done: list[str], tmp_path: Path
) -> None:
    qt.show(window)
    registry.choices.set({"undo": "Ctrl+U"})
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert done == []
    QTest.keyClick(window, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    assert done == ["undo"]
    assert registry.qaction("undo").toolTip() == "Undo (Ctrl+U)"
    assert settings.save()
    again = KeyChoices(Settings(tmp_path, [KEYS]))
    assert again.all() == {"undo": "Ctrl+U"}
    registry.choices.set({"undo": None})
    assert keys(registry)["undo"] == ["Ctrl+Z", "Alt+Backspace"]


def test_the_choice_of_a_person_goes_before_a_key_that_an_action_comes_with(
    registry: ActionRegistry, done: list[str]
) -> None:
    registry.choices.set({"undo": "Ctrl+F"})
    assert keys(registry) == {"undo": ["Ctrl+F"], "find": []}
    assert registry.holder(QKeySequence("Ctrl+F")).id == "undo"
    registry.choices.set({"undo": "Ctrl+K"})
    registry.add([action("later", "Ctrl+K", done)])
    assert keys(registry) == {"undo": ["Ctrl+K"], "find": ["Ctrl+F"], "later": []}
    registry.choices.reset()
    assert keys(registry) == {"undo": ["Ctrl+Z", "Alt+Backspace"], "find": ["Ctrl+F"], "later": ["Ctrl+K"]}


@pytest.mark.parametrize(
    "stored", ["", "[]", "{", '{"undo": 5}', '{"undo": "Esc, Ctrl+Nonsense"}', '{"gone": "Ctrl+F"}', '{"find": "F10"}']
)
def test_stored_keys_that_make_no_sense_do_no_harm(registry: ActionRegistry, settings: Settings, stored: str) -> None:
    settings.set(KEYS, stored)
    assert keys(registry)["find"] in (["Ctrl+F"], [])
    assert "Esc" not in keys(registry)["undo"]


def test_two_windows_have_the_same_keys(qt: Any, registry: ActionRegistry, settings: Settings) -> None:
    other = QMainWindow()
    second = ActionRegistry(other, KeyChoices(settings))
    second.add([action("undo", "Ctrl+Z", [])])
    registry.choices.set({"undo": "F7"})
    assert keys(second) == {"undo": ["F7"]}
    other.deleteLater()
