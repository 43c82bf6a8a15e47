"""From a declared field to its widget: one line of ``database.fields`` is all that a form needs."""

from collections.abc import Iterable, Sequence

from database.fields import Field, FieldType
from database.queries.terms import TermRow
from desktop_app.forms.chips_field import ChipsField
from desktop_app.forms.code_field import CodeField
from desktop_app.forms.field_widget import FieldWidget
from desktop_app.forms.language_line import LanguageField, LanguageTerms
from desktop_app.forms.link_field import LinkField
from desktop_app.forms.long_text import LongTextField, LongTextsField
from desktop_app.forms.plain_fields import DateField, FlagField, NumberField, TextField
from desktop_app.forms.surroundings import Surroundings
from desktop_app.forms.terms import TermList
from desktop_app.forms.whole_field import WholeField

LANGUAGE = "language"
"""The name of fields that hold a code of BCP 47."""


def terms_of(terms: Iterable[TermRow], vocabulary: str) -> TermList:
    """Return the choices of one vocabulary."""
    return TermList(row for row in terms if row.vocabulary == vocabulary)


def field_widget(field: Field, around: Surroundings, terms: Sequence[TermRow]) -> FieldWidget:
    """Return the widget for a declared field.

    Raises:
        KeyError: several values of a type that cannot be a list.
    """
    choices = terms_of(terms, field.vocabulary) if field.vocabulary else None
    if field.several:
        if field.type not in (FieldType.TEXT, FieldType.CODE):
            raise KeyError(f"{field.name} holds several values of the type {field.type}")
        if field.long:
            return LongTextsField()
        if field.name == LANGUAGE:
            return ChipsField(LanguageTerms(), own_words=True)
        return ChipsField(choices, own_words=field.open)
    if field.type is FieldType.DATE:
        return DateField(around.wording)
    if field.type in (FieldType.INTEGER, FieldType.NUMBER):
        whole = field.type is FieldType.INTEGER
        return NumberField(around.wording, whole=whole, least=field.least, most=field.most)
    if field.type is FieldType.FLAG:
        return FlagField()
    if field.type is FieldType.RECORD:
        if field.whole:
            return WholeField(around, field.targets)
        return LinkField(around, field.targets)
    if choices is not None:
        return CodeField(choices, own_words=field.open or field.type is FieldType.TEXT)
    if field.name == LANGUAGE:
        return LanguageField()
    return LongTextField() if field.long else TextField()
