"""The small list in which something is chosen by typing the beginning of its name."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop_app.widgets.choices import Choice, Choices

KINDS = (
    Choice("headline", "تیتر", ("Headline",)),
    Choice("caption", "شرح عکس", ("Caption",)),
    Choice("box", "کادر", ("Box",)),
)


@pytest.fixture
def window(qt):
    widget = QWidget()
    widget.resize(500, 400)
    QVBoxLayout(widget).addWidget(QLineEdit())
    qt.show(widget)
    yield widget
    widget.close()
    widget.deleteLater()


@pytest.fixture
def opened(window):
    widget = Choices("This part is", KINDS, "caption", window.findChild(QLineEdit))
    widget.open_at(window.mapToGlobal(QPoint(450, 390)))
    return widget


def test_the_current_one_is_chosen_and_the_list_lies_inside_the_window(opened, window):
    assert opened.list.currentItem().text() == "شرح عکس"
    assert window.rect().contains(opened.geometry())
    assert opened.field.hasFocus()


@pytest.mark.parametrize(
    ("typed", "names"), [("he", ["تیتر"]), ("عک", ["شرح عکس"]), ("udv", []), ("jdj", ["تیتر"]), ("zz", [])]
)
def test_typing_narrows_in_both_languages_and_under_the_wrong_layout(opened, typed, names):
    opened.field.insert(typed)
    assert opened.shown() == names


def test_tab_goes_through_the_list_and_each_one_is_told(opened):
    told = [opened.field.accessibleDescription()]
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        QTest.keyClick(opened.field, key)
        told.append(opened.field.accessibleDescription())
        assert opened.field.hasFocus()
    assert told == ["شرح عکس", "کادر", "تیتر", "کادر"]
    opened.field.insert("zz")
    QTest.keyClick(opened.field, Qt.Key.Key_Tab)
    assert opened.field.hasFocus()
    assert opened.field.accessibleDescription() == ""


def test_enter_chooses_and_gives_the_keyboard_back(opened, window, qt):
    chosen = []
    opened.chosen.connect(chosen.append)
    QTest.keyClick(opened.field, Qt.Key.Key_Down)
    QTest.keyClick(opened.field, Qt.Key.Key_Return)
    qt.process()
    assert chosen == ["box"]
    assert window.focusWidget() is window.findChild(QLineEdit)
    assert window.findChild(Choices) is None


def test_escape_and_a_click_elsewhere_leave_it(opened, window, qt):
    chosen = []
    opened.chosen.connect(chosen.append)
    QTest.keyClick(opened.field, Qt.Key.Key_Escape)
    qt.process()
    again = Choices("This part is", KINDS, None, window.findChild(QLineEdit))
    again.open_at(window.mapToGlobal(QPoint(0, 0)))
    window.findChild(QLineEdit).setFocus()
    qt.process()
    assert window.findChild(Choices) is None
    assert chosen == []


def test_a_click_chooses(opened):
    chosen = []
    opened.chosen.connect(chosen.append)
    rect = opened.list.visualItemRect(opened.list.item(2))
    QTest.mouseClick(opened.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert chosen == ["box"]


def test_it_goes_with_what_it_was_opened_from_though_the_window_is_not_the_active_one(opened, window, qt):
    # The keyboard does not leave the line: it is in another window.
    opened.field.removeEventFilter(opened)
    window.findChild(QLineEdit).hide()
    qt.process()
    assert window.findChild(Choices) is None
