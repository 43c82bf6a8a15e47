"""Identifiers in a form: what is typed and pasted, what is wrong, who else has it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.records import NameForm, create_record, set_identifiers
from desktop_app.forms.factory import terms_of
from desktop_app.forms.identifiers_field import IdentifiersField
from desktop_app.forms.surroundings import Surroundings

PROJECT = Path(__file__).resolve().parents[3]
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def field(around, found, put):
    return put(IdentifiersField(around, terms_of(found, "identifier_scheme"), "film"))


def add(field):
    button = field.stops()[-1]
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    return field.rows.rows[-1]


def test_a_pasted_address_says_its_scheme(field):
    row = add(field)
    assert QApplication.focusWidget() is row.scheme
    row.number.setText("https://www.imdb.com/title/tt0111161/")
    assert field.value() == (("imdb", "tt0111161"),)
    assert field.problem() == ""
    assert field.in_words(field.value()) == "IMDb tt0111161"


def test_what_is_wrong_is_told_and_nothing_is_lost(field):
    row = add(field)
    row.scheme.fill_code("eidr")
    row.number.setText("10.5240/7791-8534-2C23-9030-8610-6")
    assert "would be 5" in field.problem()
    assert field.value() == (("eidr", "10.5240/7791-8534-2C23-9030-8610-6"),)
    row.number.setText("۱۰.۵۲۴۰/۷۷۹۱-۸۵۳۴-2C23-۹۰۳۰-۸۶۱۰-۵")
    assert field.problem() == ""
    row.scheme.setText("MySpace")
    assert "not in the list" in field.problem()
    contents = field.contents()
    field.clear()
    field.restore(contents)
    assert field.contents() == contents
    QTest.keyClick(field.rows.rows[0].number, Qt.Key.Key_Delete, CONTROL)
    assert (field.value(), field.problem()) == ((), "")


def test_an_empty_row_is_no_identifier(field):
    typed = []
    field.changed.connect(lambda: typed.append(1))
    add(field)
    assert (field.value(), field.problem()) == ((), "")
    field.fill((("issn", "0317-8471"),))
    assert field.value() == (("issn", "0317-8471"),)
    assert typed == []


@pytest.fixture
def twice(tmp_path, around):
    """Surroundings in a catalogue where a film has a number already."""
    with Catalogue.create(tmp_path / "catalogue", PROJECT / "resources" / "vocabularies") as catalogue:

        def film(writer):
            made = create_record(writer, "film", (NameForm("Salt and Snow"),))
            set_identifiers(writer, made, [("imdb", "tt0111161")])
            return made

        made = catalogue.write(Title("sample.build"), film).result
        yield Surroundings(catalogue, around.tasks, around.changes, around.notices, around.wording), made


def test_another_record_with_the_same_number_is_told_and_not_refused(twice, found, put, until):
    around, made = twice
    field = put(IdentifiersField(around, terms_of(found, "identifier_scheme"), "film"))
    told = []
    field.hint_changed.connect(lambda: told.append(field.hint()))
    row = add(field)
    row.scheme.fill_code("imdb")
    row.number.setText("tt0111161")
    until(lambda: told)
    assert told == ["tt0111161: also on “Salt and Snow”"]
    assert field.problem() == ""
    field.record_id = made
    row.number.setText("tt0111162")
    until(lambda: not field.hint())
    row.number.setText("tt0111161")
    until(lambda: not field.hint())
