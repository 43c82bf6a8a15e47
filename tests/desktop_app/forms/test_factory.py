"""One line in the table of fields is enough for a widget: of every kind of record."""

import pytest
from PySide6.QtWidgets import QLineEdit

from database.dates import DateValue
from database.fields import FIELDS, Field, FieldType
from database.queries.links import Link
from database.schema.base import RECORD_KINDS
from desktop_app.forms.chips_field import ChipsField
from desktop_app.forms.code_field import CodeField
from desktop_app.forms.factory import field_widget
from desktop_app.forms.link_field import LinkField
from desktop_app.forms.long_text import LongTextField, LongTextsField
from desktop_app.forms.plain_fields import DateField, FlagField, NumberField, TextField
from desktop_app.forms.values import empty_values


def a_value(field: Field, found):
    codes = [term.code for term in found if term.vocabulary == field.vocabulary and not term.heading]
    one = {
        FieldType.TEXT: "some words",
        FieldType.CODE: codes[0] if codes else "own words",
        FieldType.DATE: DateValue.of("2020-11-16", verbatim="۲۶ آبان ۱۳۹۹"),
        FieldType.INTEGER: 38,
        FieldType.NUMBER: 45.5,
        FieldType.FLAG: True,
        FieldType.RECORD: Link(1, "person", "Omid Rastegar"),
    }[field.type]
    if field.name == "language" and not field.several:
        return "fa-Latn"
    return (one, "second") if field.several else one


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: f"{field.kinds[0]}.{field.name}")
def test_every_declared_field_has_a_widget_that_gives_back_what_it_was_filled_with(around, found, field):
    widget = field_widget(field, around, found)
    typed = []
    widget.changed.connect(lambda: typed.append(1))
    value = a_value(field, found)
    widget.fill(value)
    assert widget.value() == value
    assert widget.problem() == ""
    assert widget.in_words(value)
    contents = widget.contents()
    widget.clear()
    assert widget.value() == widget.empty()
    widget.restore(contents)
    assert widget.value() == value
    assert typed == []  # filling is not typing
    widget.set_name("Name")
    assert all(stop.accessibleName() for stop in widget.stops() if isinstance(stop, QLineEdit))
    widget.deleteLater()


@pytest.mark.parametrize("kind", [kind for kind in RECORD_KINDS if kind != "article"])
def test_an_empty_form_holds_what_empty_widgets_hold(around, found, kind):
    empty = empty_values(kind)
    for field in (one for one in FIELDS if kind in one.kinds):
        widget = field_widget(field, around, found)
        assert widget.value() == empty[field.name], field.name
        widget.deleteLater()


@pytest.mark.parametrize(
    ("field", "widget"),
    [
        (Field("a", FieldType.TEXT, ("film",), "A"), TextField),
        (Field("a", FieldType.TEXT, ("film",), "A", long=True), LongTextField),
        (Field("a", FieldType.TEXT, ("film",), "A", several=True, long=True), LongTextsField),
        (Field("a", FieldType.TEXT, ("film",), "A", several=True), ChipsField),
        (Field("a", FieldType.CODE, ("film",), "A", vocabulary="genre", several=True), ChipsField),
        (Field("a", FieldType.CODE, ("film",), "A", vocabulary="genre"), CodeField),
        (Field("a", FieldType.DATE, ("film",), "A"), DateField),
        (Field("a", FieldType.NUMBER, ("film",), "A"), NumberField),
        (Field("a", FieldType.FLAG, ("film",), "A"), FlagField),
        (Field("a", FieldType.RECORD, ("film",), "A", targets=("place",)), LinkField),
    ],
)
def test_the_type_decides(around, found, field, widget):
    made = field_widget(field, around, found)
    assert type(made) is widget
    made.deleteLater()


def test_dates_cannot_be_a_list(around, found):
    with pytest.raises(KeyError, match="several values"):
        field_widget(Field("a", FieldType.DATE, ("film",), "A", several=True), around, found)
