"""Forms of a name with language, romanisation and parts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from database.commands.records import NameForm
from desktop_app.forms.factory import terms_of
from desktop_app.forms.language_line import LANGUAGES, LanguageField, language_code, language_problem
from desktop_app.forms.names_field import APART, NamesField, NameTerms

CONTROL = Qt.KeyboardModifier.ControlModifier
FULL = NameForm(
    "Amir Abdollahian",
    "as_printed",
    3,
    language="fa-Latn",
    romanisation="as_in_press",
    given="Hossein",
    family="Abdollahian",
    particle="Amir",
    honorific="Dr",
    sort_as="",
)


@pytest.fixture
def make(found, put):
    def make_field(*, parts=True, required=True):
        terms = NameTerms(terms_of(found, "name_kind"), terms_of(found, "romanisation"), "Name", parts)
        return put(NamesField(terms, required=required))

    return make_field


def test_all_that_a_form_holds_comes_back(make):
    field = make()
    field.fill((FULL, NameForm("امیر عبداللهیان", "preferred")))
    assert field.value() == (FULL, NameForm("امیر عبداللهیان", "preferred"))
    assert field.problem() == ""
    words = field.in_words(field.value())
    for part in ("fa-Latn", "Dr | Hossein | Amir | Abdollahian", "As in the press"):
        assert part in words
    contents = field.contents()
    field.clear()
    field.restore(contents)
    assert field.value() == (FULL, NameForm("امیر عبداللهیان", "preferred"))
    assert [row.folds.isVisible() for row in field.rows.rows] == [True, False]


def test_parts_unfold_by_a_key_and_are_stops_of_tab_then(make):
    field = make()
    row = field.rows.rows[0]
    before = field.stops()
    QTest.keyClick(row.text, Qt.Key.Key_Period, CONTROL)
    assert QApplication.focusWidget() is row.parts["honorific"]
    assert len(field.stops()) == len(before) + 5
    assert all(stop.accessibleName() for stop in row.stops())
    row.parts["family"].setText("Brook")
    row.parts["given"].setText("Ana")
    assert row.sort_as.placeholderText() == "Brook, Ana"
    QTest.keyClick(row.parts["family"], Qt.Key.Key_Return)  # keys of a row work here, too
    assert len(field.rows.rows) == 2
    QTest.keyClick(row.parts["family"], Qt.Key.Key_Period, CONTROL)
    assert not row.folds.isVisible()
    assert QApplication.focusWidget() is row.text


def test_the_titles_of_the_parts_stand_apart(make):
    row = make().rows.rows[0]
    row.set_unfolded(True)
    for line in row.parts.values():
        titled = line.parentWidget()
        [title] = titled.findChildren(QLabel)
        assert titled.sizeHint().width() >= title.sizeHint().width() + APART


def test_only_people_and_families_have_parts(make):
    row = make(parts=False).rows.rows[0]
    assert row.parts == {}
    assert "parts" not in row.unfold.toolTip()
    field_form = NameForm("Lamp", "preferred", 1, given="kept")
    row = make(parts=False)
    row.fill((field_form,))
    assert row.value() == (field_form,)


@pytest.mark.parametrize("text", ["Dr Ana Brook", "شهید قاسم"])
def test_an_honorific_in_the_name_is_pointed_out(make, text):
    field = make()
    field.rows.rows[0].text.setText(text)
    assert "is an honorific" in field.hint()
    assert field.problem() == ""
    field.rows.rows[0].text.setText("Dr")
    assert field.hint() == ""


@pytest.mark.parametrize("text", [" ", "\u200c", "\u200f \u00a0", "\x00", "\u2067\u2069"])
def test_a_name_that_shows_nothing_is_told(make, text):
    field = make()
    field.fill((NameForm("Lamp", id=1),))
    field.rows.rows[0].text.setText(text)
    assert "has no text" in field.problem()
    field.clear()
    field.rows.rows[0].text.setText(text)
    assert field.problem()


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", ""),
        ("FA", "fa"),
        ("fa-latn", "fa-Latn"),
        ("zh-hant-tw", "zh-Hant-TW"),
        ("es-419", "es-419"),
        ("Persian", "fa"),
        ("فارسی", "fa"),
        ("francais", "fr"),
        ("de-1996", "de-1996"),
        ("x", None),
        ("farsi1", None),
        ("fa Latn", None),
        ("q" * 1000, None),
    ],
)
def test_languages_are_typed_as_codes_or_names(typed, code):
    assert language_code(typed) == code
    assert bool(language_problem(typed)) == (code is None)


@given(st.text())
def test_a_language_is_taken_or_told(text):
    code = language_code(text)
    if code:
        assert language_code(code) == code


def test_every_language_that_is_offered_is_taken():
    assert [language_code(one.code) for one in LANGUAGES] == [one.code for one in LANGUAGES]
    assert len({one.code for one in LANGUAGES}) == len(LANGUAGES)


def test_a_language_is_chosen_by_its_name(put, until):
    line = put(LanguageField()).line
    QTest.keyClicks(line, "pers")
    # On a busy machine the typing rests between two letters, and more is offered for a while.
    until(lambda: [choice.value for choice in line.choices] == ["fa", "fa-Latn"])
    QTest.keyClick(line, Qt.Key.Key_Down)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert (line.text(), line.code(), line.toolTip()) == ("fa-Latn", "fa-Latn", "Persian in Latin letters")


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Return])
def test_a_code_that_is_typed_whole_is_kept(put, until, key):
    line = put(LanguageField()).line
    QTest.keyClicks(line, "ar-Latn")
    until(lambda: line.choices)
    QTest.keyClick(line, key)
    assert line.code() == "ar-Latn"
