"""Single widgets: what is typed, what it means, what is wrong with it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from database.dates import DateRule, DateValue
from desktop_app.forms.chips_field import ChipsField
from desktop_app.forms.code_field import CodeField, not_in_list
from desktop_app.forms.factory import terms_of
from desktop_app.forms.language_line import LanguageTerms
from desktop_app.forms.line_edit import Line
from desktop_app.forms.long_text import LongTextField, LongTextsField
from desktop_app.forms.plain_fields import DateField, NumberField, TextField

CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


def press(code, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), code, modifiers)


@pytest.fixture
def changes():
    return []


@pytest.fixture
def watched(put, changes):
    def watch(widget):
        put(widget).changed.connect(lambda: changes.append(widget.value()))
        return widget

    return watch


@pytest.mark.parametrize(
    ("text", "number"),
    [("90", 90), ("90.5", 90.5), ("۹۵٫۵", 95.5), ("٩٥", 95), ("1,234", 1234), ("", None), ("  ", None)],
)
def test_numbers_in_all_digits(around, text, number):
    field = NumberField(around.wording, whole=False)
    field.line.setText(text)
    assert (field.value(), field.problem()) == (number, "")
    field.deleteLater()


@pytest.mark.parametrize("text", ["ninety", "9o", "nan", "inf", "1e400", "--1"])
def test_no_number_is_told(around, text):
    field = NumberField(around.wording, whole=False)
    field.line.setText(text)
    assert field.value() is None
    assert f"“{text}” is not a number" in field.problem()
    field.deleteLater()


def test_a_whole_number_has_no_fraction(around):
    field = NumberField(around.wording, whole=True)
    field.line.setText("1.5")
    assert field.problem()
    field.deleteLater()


def test_text_loses_blanks_around_it_and_control_characters(watched, changes):
    field = watched(TextField())
    QTest.keyClicks(field.line, " two words ")
    assert changes[-1] == "two words"
    field.line.setText("a\x00b\x07c")
    assert field.value() == "abc"


def test_a_date_keeps_all_it_knows_until_its_text_is_touched(around):
    field = DateField(around.wording)
    value = DateValue.of(
        "2020-12-08",
        verbatim="December 8",
        inferred="year",
        rule=str(DateRule.EARLIEST_AFTER_ANCHOR),
        anchor="2020-11-16",
    )
    field.fill(value)
    assert field.line.text() == "December 8"
    assert field.value() is value
    assert field.problem() == ""
    field.line.setText("December 9")
    assert "no year" in field.problem()
    assert field.hint() == ""
    field.line.setText("December 8")
    assert field.value() is value
    field.deleteLater()


def test_a_code_is_typed_by_its_label_in_any_case(around, found):
    field = CodeField(terms_of(found, "film_form"))
    field.line.setText("FEATURE")
    assert (field.value(), field.problem()) == ("feature", "")
    field.line.setText("epic")
    assert (field.value(), "not in the list" in field.problem()) == ("", True)
    assert not_in_list(" ", field.line.terms).startswith("Choose from the list")
    own = CodeField(terms_of(found, "film_form"), own_words=True)
    own.line.setText(" epic ")
    assert (own.value(), own.problem()) == ("epic", "")
    field.deleteLater()
    own.deleteLater()


def test_down_offers_the_whole_list_and_tab_takes_the_current_term(watched, found, changes):
    field = watched(CodeField(terms_of(found, "film_form")))
    press(Qt.Key.Key_Down)
    assert [choice.text for choice in field.line.choices][:3] == ["Feature", "Featurette", "Short"]
    press(Qt.Key.Key_Escape)
    assert not field.line.choices
    QTest.keyClicks(field.line, "sho")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Tab)
    assert field.value() == "short"
    assert changes[-1] == "short"


def test_terms_that_only_gather_others_are_not_offered(found):
    roles = terms_of(found, "relation_role")
    assert roles.choices("directing") == []
    assert roles.code("Directing") is None
    assert roles.choices("director")[0].value == "director"


def test_chips_are_added_reached_moved_and_removed_by_keys(watched, found, changes):
    field = watched(ChipsField(terms_of(found, "genre")))
    for words in ("documentary", "Sea story", "documentary"):
        QTest.keyClicks(field.entry, words)
        press(Qt.Key.Key_Return)
    assert field.value() == ("documentary", "Sea story")
    press(Qt.Key.Key_Left)
    press(Qt.Key.Key_Left, CONTROL)
    assert field.value() == ("Sea story", "documentary")
    press(Qt.Key.Key_Delete)
    assert field.value() == ("documentary",)
    press(Qt.Key.Key_Right)
    assert QApplication.focusWidget() is field.entry
    press(Qt.Key.Key_Backspace)
    assert field.value() == ()
    assert changes[-1] == ()


def test_a_closed_list_of_several_takes_no_other_words(watched, found):
    field = watched(ChipsField(terms_of(found, "genre"), own_words=False))
    QTest.keyClicks(field.entry, "sea story")
    press(Qt.Key.Key_Return)
    assert field.value() == ()
    assert "not in the list" in field.problem()
    assert field.contents() == ((), "sea story")


def test_languages_are_shown_by_their_names_and_kept_as_codes(watched):
    field = watched(ChipsField(LanguageTerms()))
    for words in ("Persian", "ckb", "English", "Luri"):
        QTest.keyClicks(field.entry, words)
        press(Qt.Key.Key_Return)
    assert field.value() == ("fa", "ckb", "en", "Luri")
    assert field.in_words(field.value()) == "Persian, Central Kurdish, English, Luri"
    press(Qt.Key.Key_Down)
    offered = [choice.text for choice in field.entry.choices]
    assert offered[:2] == ["Persian in Latin letters", "Dari"]  # what is there is not offered again


def test_own_words_are_offered_as_such(watched, found, until):
    field = watched(ChipsField(terms_of(found, "genre")))
    QTest.keyClicks(field.entry, "docu")
    until(lambda: field.entry.choices)
    last = field.entry.choices[-1]
    assert (last.text, last.detail) == ("“docu”", "in your own words")
    for _ in field.entry.choices[1:]:
        press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert field.value() == ("docu",)


def test_several_long_texts(watched, changes):
    field = watched(LongTextsField())
    first = field.stops()[0]
    first.setPlainText("One.")
    field.stops()[-1].click()
    QTest.keyClicks(QApplication.focusWidget(), "Two.")
    assert changes[-1] == ("One.", "Two.")
    press(Qt.Key.Key_Delete, CONTROL)
    assert field.value() == ("One.",)
    field.fill(("A", "B", "C"))
    assert field.value() == ("A", "B", "C")


def test_tab_leaves_a_long_text(put, place):
    field = put(LongTextField())
    after = put(TextField())
    field.stops()[0].setFocus()
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is after.line


@pytest.mark.parametrize(
    ("text", "figures", "direction"),
    [
        ("Feature", False, LEFT),
        ("فیلم", False, RIGHT),
        ("../2019", True, LEFT),
        ("۱۳۹۹/۸/۲۶", True, LEFT),
        ("۲۶ آبان ۱۳۹۹", True, RIGHT),
        ("12", False, RIGHT),
    ],
)
def test_values_run_in_their_own_direction_from_the_windows_edge(qt_application, qt, text, figures, direction):
    qt_application.setLayoutDirection(RIGHT)
    try:
        line = Line(figures=figures)
        line.setText(text)
        assert line.layoutDirection() is direction
        assert line.alignment() & Qt.AlignmentFlag.AlignRight
        line.deleteLater()
    finally:
        qt_application.setLayoutDirection(LEFT)


def test_undo_takes_back_typing_first_and_then_is_the_windows(qt, put, place):
    from PySide6.QtGui import QKeySequence, QShortcut

    reached = []
    key = QShortcut(QKeySequence("Ctrl+Z"), place)
    key.activated.connect(lambda: reached.append(1))
    field = put(TextField())
    field.fill("saved")
    press(Qt.Key.Key_Z, CONTROL)
    assert (reached, field.value()) == ([1], "saved")
    QTest.keyClicks(field.line, "X")
    press(Qt.Key.Key_Z, CONTROL)
    assert (reached, field.value()) == ([1], "saved")
