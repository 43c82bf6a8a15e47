"""The search box of a room: what it offers, what it marks as wrong; by keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from desktop_app.widgets.query_box import Completion, Mark, QueryBox
from desktop_app.widgets.suggestions import Choice
from desktop_app.widgets.theme import apply_theme

WRONG = Mark(0, 7, "“dirctor” is no search word.")


@pytest.fixture
def window(qt) -> Iterator[QWidget]:
    widget = QWidget()
    layout = QVBoxLayout(widget)
    layout.addWidget(QueryBox())
    layout.addWidget(QLineEdit())
    layout.addStretch(1)
    widget.resize(600, 400)
    qt.show(widget)
    yield widget
    widget.close()
    widget.deleteLater()


@pytest.fixture
def box(window: QWidget) -> QueryBox:
    box = window.findChild(QueryBox)
    assert box is not None
    box.setFocus()
    return box


@pytest.fixture
def wanted(box: QueryBox) -> list[tuple[str, int]]:
    found: list[tuple[str, int]] = []
    box.offers_wanted.connect(lambda text, place, _asked: found.append((text, place)))
    return found


def choices(start: int, end: int, *words: str) -> list[Choice]:
    return [Choice(Completion(start, end, word), word) for word in words]


def typed(qt, box: QueryBox, wanted: list[tuple[str, int]], text: str) -> None:
    QTest.keyClicks(box, text)
    qt.until(lambda: wanted and wanted[-1][0] == box.text())


def test_down_goes_into_the_offers_and_enter_takes_one(qt, box, wanted):
    typed(qt, box, wanted, "x dir")
    assert wanted == [("x dir", 5)]
    box.offer("x dir", 5, choices(2, 5, "director:", "dir_of_photo:"))
    assert [one.text for one in box.offers] == ["director:", "dir_of_photo:"]
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.accessibleDescription() == "director:"
    QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(box, Qt.Key.Key_Up)
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert box.text() == "x director:"
    assert not box.offers_shown
    assert QApplication.focusWidget() is box
    # What may follow is offered at once, and what was taken can be taken back.
    qt.until(lambda: wanted[-1] == ("x director:", 11))
    box.undo()
    assert box.text() == "x dir"


def test_who_has_not_gone_into_the_offers_searches_by_enter_and_goes_on_by_tab(qt, box, wanted, window):
    asked: list[str] = []
    box.asked.connect(asked.append)
    typed(qt, box, wanted, "fil")
    box.offer("fil", 3, choices(0, 3, "film:"))
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert (asked, box.text()) == (["fil"], "fil")
    QTest.keyClick(box, Qt.Key.Key_Tab)
    assert box.text() == "fil"
    assert QApplication.focusWidget() is window.findChild(
        QLineEdit, options=Qt.FindChildOption.FindDirectChildrenOnly
    ) or (QApplication.focusWidget() is not box)
    assert not box.offers_shown


def test_tab_takes_the_offer_one_has_gone_to_and_stays(qt, box, wanted):
    typed(qt, box, wanted, "fil")
    box.offer("fil", 3, choices(0, 3, "film:"))
    QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(box, Qt.Key.Key_Tab)
    assert box.text() == "film:"
    assert QApplication.focusWidget() is box


def test_escape_hides_the_offers_and_only_then_clears(qt, box, wanted):
    typed(qt, box, wanted, "fil")
    box.offer("fil", 3, choices(0, 3, "film:"))
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert (box.offers_shown, box.text()) == (False, "fil")
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert box.text() == ""


def test_up_leads_out_of_the_offers_again(qt, box, wanted):
    typed(qt, box, wanted, "fil")
    box.offer("fil", 3, choices(0, 3, "film:"))
    QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(box, Qt.Key.Key_Up)
    assert box.accessibleDescription() == ""
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert box.text() == "fil"


def test_answers_that_come_late_or_to_another_place_are_dropped(qt, box, wanted):
    typed(qt, box, wanted, "fi")
    typed(qt, box, wanted, "l")
    box.offer("fi", 2, choices(0, 2, "film:"))
    assert not box.offers_shown
    box.offer("fil", 3, choices(0, 3, "film:"))
    QTest.keyClick(box, Qt.Key.Key_Left)
    assert not box.offers_shown
    box.clearFocus()
    box.offer("fil", 3, choices(0, 3, "film:"))
    assert not box.offers_shown


def test_what_stands_there_already_is_not_offered_and_alt_down_asks(qt, box, wanted):
    QTest.keyClick(box, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert wanted == [("", 0)]
    box.offer("", 0, choices(0, 0, "film:"))
    assert box.offers_shown
    typed(qt, box, wanted, "film:")
    box.offer("film:", 5, choices(0, 5, "film:"))
    assert not box.offers_shown


def test_places_count_code_points(qt, box, wanted):
    box.setText("🎬🎬 dir")
    QTest.keyClick(box, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert wanted == [("🎬🎬 dir", 6)]
    box.offer("🎬🎬 dir", 6, choices(3, 6, "director:"))
    QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert box.text() == "🎬🎬 director:"


def test_what_is_wrong_is_marked_where_it_stands_and_told(qt, box):
    told: list[str] = []
    box.marked.connect(told.append)
    box.setText("dirctor:had golden")
    plain = box.grab().toImage()
    box.mark("dirctor:had golden", [WRONG])
    assert told == [WRONG.says]
    assert box.accessibleDescription() == WRONG.says
    assert box.grab().toImage() != plain
    assert box.text() == "dirctor:had golden"
    # Once it is put right nothing is said any more.
    box.setText("director:had golden")
    box.mark("director:had golden", [])
    assert told == [WRONG.says, ""]
    assert (box.accessibleDescription(), box.marks) == ("", ())


def test_a_word_that_is_being_typed_is_not_called_wrong_until_one_rests(qt, box):
    told: list[str] = []
    box.marked.connect(told.append)
    QTest.keyClicks(box, '"gold')
    box.mark('"gold', [Mark(0, 5, "Not closed.")])
    assert told == []
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert told == ["Not closed."]


def test_marks_of_another_text_are_dropped_and_none_breaks_off_what_is_composed(qt, box):
    box.setText("golden")
    box.mark("gold", [Mark(0, 4, "No.")])
    assert box.marks == ()
    QApplication.sendEvent(box, QInputMethodEvent("あ", []))
    box.mark("golden", [Mark(0, 6, "No.")])
    assert box.inputMethodQuery(Qt.InputMethodQuery.ImSurroundingText) == "golden"
    QApplication.sendEvent(box, QInputMethodEvent("", []))
    assert box.text() == "golden"


def test_the_marks_follow_the_look(qt, box, window):
    box.setText("dirctor:had")
    box.mark("dirctor:had", [WRONG])
    light = box.grab().toImage()
    try:
        apply_theme(qt.application, "dark", contrast=True)
        qt.process()
        assert box.grab().toImage() != light
        assert box.marks == (WRONG,)
    finally:
        apply_theme(qt.application, "light")


@pytest.mark.parametrize("key", [Qt.Key.Key_F1, Qt.Key.Key_Question])
def test_f1_and_a_question_mark_explain(box, key):
    asked: list[bool] = []
    box.help_wanted.connect(lambda: asked.append(True))
    QTest.keyClick(box, key)
    assert asked == [True]
    assert box.text() == ""
    # Within a query a question mark is typed.
    QTest.keyClicks(box, "why?")
    assert (box.text(), len(asked)) == ("why?", 1)
