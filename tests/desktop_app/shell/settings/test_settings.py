"""The settings as a person sees them: rows by type, pages with a search, keys with their conflicts."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QWidget

from desktop_app.actions.action import Action, Menu
from desktop_app.contract import Contribution, Host, Services, SettingsPage
from desktop_app.directions import without_marks
from desktop_app.services.changes import ChangeBus
from desktop_app.services.notices import Notices
from desktop_app.services.preferences import CONTRAST, DENSITY, LANGUAGE, PERSON, TEXT_SIZE, THEME
from desktop_app.services.settings import Setting, Settings
from desktop_app.services.tasks import Tasks
from desktop_app.shell import state
from desktop_app.shell.settings.dialog import SettingsDialog
from desktop_app.shell.settings.keys_page import KeysPage
from desktop_app.shell.settings.row import SettingRow
from desktop_app.shell.window import MainWindow
from desktop_app.widgets.fonts import apply_text_size, scaled
from desktop_app.widgets.theme import apply_theme, tokens
from desktop_app.widgets.tokens import CONTRAST_LIGHT, DARK

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qt: Any, tmp_path: Path) -> Iterator[MainWindow]:
    qt.expect_message("This plugin does not support raise()")
    notices = Notices()
    services = Services(Tasks(notices), ChangeBus(), notices, Settings(tmp_path, state.SHELL_SETTINGS))
    apply_theme(qt.application, "light")
    window = MainWindow(services)
    qt.show(window)
    yield window
    window.close_now()
    services.tasks.close()
    window.deleteLater()
    apply_text_size(qt.application, 100)
    apply_theme(qt.application, "light")


@pytest.fixture
def dialog(qt: Any, window: MainWindow) -> SettingsDialog:
    QTest.keyClick(window, Qt.Key.Key_Comma, CONTROL)
    dialog = window._settings_dialog
    assert dialog is not None
    assert dialog.isVisible()
    qt.show(dialog)
    return dialog


@pytest.fixture
def row(dialog: SettingsDialog) -> Callable[[Any], SettingRow]:
    def of(setting: Any) -> SettingRow:
        return next(row for page in dialog.pages.values() for row in page.rows if row.setting is setting)

    return of


def retype(line: QWidget, text: str) -> None:
    QTest.keyClick(line, Qt.Key.Key_A, CONTROL)
    # One event with all its text: QTest types no Persian figures.
    QApplication.sendEvent(line, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, text))


def test_each_type_has_its_control(row: Callable[[Any], SettingRow]) -> None:
    kinds = {PERSON: QLineEdit, LANGUAGE: QComboBox, CONTRAST: QCheckBox, TEXT_SIZE: QLineEdit, DENSITY: QComboBox}
    for setting, kind in kinds.items():
        assert isinstance(row(setting).control, kind)
        assert row(setting).control.accessibleName() == setting.title


def test_what_is_chosen_holds_at_once(
    qt: Any, dialog: SettingsDialog, row: Callable[[Any], SettingRow], window: MainWindow
) -> None:
    settings = window.services.settings
    dialog.show_page("look")
    theme = row(THEME).control
    theme.setFocus()
    # One letter: the word would begin anew where drawing the window again takes longer than one waits for a letter.
    QTest.keyClicks(theme, "D")
    QTest.keyClick(theme, Qt.Key.Key_Return)
    assert (settings.get(THEME), tokens()) == ("dark", DARK)
    QTest.keyClick(row(CONTRAST).control, Qt.Key.Key_Space)
    assert settings.get(CONTRAST)
    assert tokens() != DARK
    assert window.actions_.qaction("window.contrast").isChecked()
    before = window.menuBar().font().pointSizeF()
    retype(row(TEXT_SIZE).control, "۱۵۰")
    assert settings.get(TEXT_SIZE) == 150
    assert window.menuBar().font().pointSizeF() == pytest.approx(before * 1.5)
    assert scaled(20) == 30


def test_a_bad_value_is_told_beside_the_field_and_kept_out(
    row: Callable[[Any], SettingRow], window: MainWindow
) -> None:
    settings, size, name = window.services.settings, row(TEXT_SIZE), row(PERSON)
    for bad in ("99", "201", "much", "-", "9" * 40):
        retype(size.control, bad)
        assert size.problem == "Write a number from 100 to 200.", bad
        assert size.control.accessibleDescription() == size.problem
        assert settings.get(TEXT_SIZE) == 100
    retype(size.control, "110")
    assert size.problem == ""
    for bad in ("x" * 121, "with\u202eturn", "x" * 1_000_000):
        retype(name.control, bad)
        assert name.problem.startswith("At most 120 characters"), bad[:10]
        assert settings.get(PERSON) == ""
    retype(name.control, " Nasrin F. ")
    assert (name.problem, settings.get(PERSON)) == ("", "Nasrin F.")


def test_arrows_step_a_number_within_its_bounds(row: Callable[[Any], SettingRow], window: MainWindow) -> None:
    line = row(TEXT_SIZE).control
    QTest.keyClick(line, Qt.Key.Key_Up)
    QTest.keyClick(line, Qt.Key.Key_Up)
    assert (line.text(), window.services.settings.get(TEXT_SIZE)) == ("120", 120)
    for _ in range(4):
        QTest.keyClick(line, Qt.Key.Key_Down)
    assert window.services.settings.get(TEXT_SIZE) == 100


def test_back_to_defaults_for_one_and_for_a_page(
    dialog: SettingsDialog, row: Callable[[Any], SettingRow], window: MainWindow
) -> None:
    settings = window.services.settings
    dialog.show_page("look")
    assert not row(DENSITY).back.isVisible()
    settings.set(DENSITY, "compact")
    settings.set(CONTRAST, True)
    assert row(DENSITY).control.currentData() == "compact", "a change from elsewhere shows"
    row(DENSITY).back.click()
    assert settings.get(DENSITY) == "comfortable"
    assert not row(DENSITY).back.isVisible()
    assert tokens() == CONTRAST_LIGHT or settings.get(CONTRAST)
    dialog._defaults.click()
    assert all(settings.is_default(one.setting) for one in dialog.pages["look"].rows)


def test_the_search_leaves_what_has_all_its_words(dialog: SettingsDialog, row: Callable[[Any], SettingRow]) -> None:
    QTest.keyClicks(dialog.box, "solar gregorian")
    shown = [dialog.list.item(at).text() for at in range(dialog.list.count()) if not dialog.list.item(at).isHidden()]
    assert shown == ["Dates"]
    assert dialog.list.currentItem().text() == "Dates"
    visible = [one.setting.name for one in dialog.pages["dates"].rows if one.isVisible()]
    assert visible == ["dates/first_calendar"]
    dialog.box.clear()
    assert not any(dialog.list.item(at).isHidden() for at in range(dialog.list.count()))
    dialog.box.setText("keys")
    assert dialog.list.currentItem().text() == "Keys"


def test_escape_closes_and_enter_does_not(qt: Any, dialog: SettingsDialog, window: MainWindow) -> None:
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert dialog.isVisible()
    QTest.keyClick(dialog.list, Qt.Key.Key_Escape)
    qt.process()
    window.show_settings("keys")
    assert window._settings_dialog.isVisible()


def test_what_shows_in_the_next_window_offers_to_open_one(
    dialog: SettingsDialog, row: Callable[[Any], SettingRow], window: MainWindow
) -> None:
    asked: list[bool] = []
    window.anew.connect(lambda: asked.append(True))
    assert "next window" in row(LANGUAGE)._help.text()
    assert not dialog._anew.isVisible()
    window.services.settings.set(LANGUAGE, "fa")
    assert dialog._anew.isVisible()
    dialog._anew.click()
    assert asked == [True]
    window.services.settings.set(LANGUAGE, "en")
    assert not dialog._anew.isVisible()


def test_a_feature_adds_to_a_page_and_brings_one(qt: Any, window: MainWindow) -> None:
    width, fast = Setting("films/width", 3, "Width of the film", low=1, high=9), Setting("films/fast", False, "Fast")

    def make(_host: Host) -> QWidget:
        return QLineEdit("mine")

    pages = (SettingsPage("look", "Look", (width,)), SettingsPage("films", "Films", (fast,), make))
    window.add([Contribution(settings=(width, fast), settings_pages=pages)], ())
    window.show_settings("films")
    dialog = window._settings_dialog
    assert dialog.pages["look"].rows[-1].setting is width
    assert [row.setting for row in dialog.pages["films"].rows] == [fast]
    assert isinstance(dialog.pages["films"].own, QLineEdit)
    assert list(dialog.pages)[-1] == "films"


@pytest.fixture
def keys(dialog: SettingsDialog) -> KeysPage:
    dialog.show_page("keys")
    page = dialog.pages["keys"].own
    assert isinstance(page, KeysPage)
    return page


def shown_keys(page: KeysPage, action_id: str) -> str:
    return without_marks(page._item(action_id).text(2))


def test_a_key_is_changed_by_pressing_the_new_one(keys: KeysPage, window: MainWindow) -> None:
    keys.go_to("window.search")
    assert not keys.use.isEnabled()
    QTest.keyClick(keys.catcher, Qt.Key.Key_F9)
    assert without_marks(keys.told) == "F9 is free."
    keys.use.click()
    assert shown_keys(keys, "window.search") == "F9 (changed)"
    assert window.actions_.qaction("window.search").shortcut().toString() == "F9"
    QTest.keyClick(keys.catcher, Qt.Key.Key_F11)
    keys.more.click()
    assert shown_keys(keys, "window.search") == "F9, F11 (changed)"
    keys.default.click()
    assert shown_keys(keys, "window.search") == "Ctrl+F"
    keys.none.click()
    assert shown_keys(keys, "window.search") == "none (changed)"


def test_a_conflict_names_the_other_action_before_anything_happens(keys: KeysPage, window: MainWindow) -> None:
    keys.go_to("window.search")
    QTest.keyClick(keys.catcher, Qt.Key.Key_C, CONTROL)
    assert without_marks(keys.told) == "Ctrl+C cannot be used. It works in every text."
    assert not keys.use.isEnabled()
    QTest.keyClick(keys.catcher, Qt.Key.Key_F6)
    assert without_marks(keys.told) == "F6 is the key of “Next pane”, which would lose it."
    assert shown_keys(keys, "window.next_pane") == "F6"
    assert keys.use.text() == "Take it"
    keys.use.click()
    assert shown_keys(keys, "window.search") == "F6 (changed)"
    assert shown_keys(keys, "window.next_pane") == "none (changed)"
    keys.go_to("window.next_pane")
    keys.default.click()
    assert shown_keys(keys, "window.next_pane") == "F6"
    assert shown_keys(keys, "window.search") == "none (changed)"
    keys.all.click()
    assert shown_keys(keys, "window.search") == "Ctrl+F"


def test_the_foot_line_tells_the_changed_key(keys: KeysPage, window: MainWindow) -> None:
    keys.go_to("window.search")
    QTest.keyClick(keys.catcher, Qt.Key.Key_F9)
    keys.use.click()
    assert "F9 Search" in without_marks(" ".join(window._keys.texts())) or not window.rooms.box.isEnabled()


def test_nobody_is_caught_in_the_catcher(qt: Any, keys: KeysPage, dialog: SettingsDialog) -> None:
    keys.catcher.setFocus()
    QTest.keyClick(keys.catcher, Qt.Key.Key_Escape)
    assert keys.tree.hasFocus()
    assert dialog.isVisible()
    keys.catcher.setFocus()
    QTest.keyClick(keys.catcher, Qt.Key.Key_F5)
    QTest.keyClick(keys.catcher, Qt.Key.Key_Tab)
    assert not keys.catcher.hasFocus()


def test_the_list_of_keys_is_found_by_name_menu_and_key(keys: KeysPage) -> None:
    keys.filter.setText("shift+f6")
    shown = [
        keys.tree.topLevelItem(at).text(0)
        for at in range(keys.tree.topLevelItemCount())
        if not keys.tree.topLevelItem(at).isHidden()
    ]
    assert shown == ["Previous pane"]


def test_an_action_that_comes_later_is_in_the_list(qt: Any, window: MainWindow) -> None:
    window.add([Contribution(actions=(Action("mine", "&Mine", lambda: None, Menu.EDIT, shortcut="Ctrl+J"),))], ())
    window.show_settings("keys")
    assert shown_keys(window._settings_dialog.pages["keys"].own, "mine") == "Ctrl+J"
