"""What the form of one kind of record is made of: which fields stand in which group. The rest follows from them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from database.changes import Title
from database.commands.records import name_kinds
from database.fields import Field, fields_of
from database.queries.nearby import given_by
from database.queries.records import RecordRow, record_row
from database.queries.terms import TermRow, terms
from desktop_app.forms.drafts import Draft, Opened
from desktop_app.forms.factory import field_widget, terms_of
from desktop_app.forms.field_widget import FieldWidget
from desktop_app.forms.known_field import KnownField
from desktop_app.forms.long_text import LongTextField
from desktop_app.forms.names_field import NamesField, NameTerms
from desktop_app.forms.page import FormField, Group
from desktop_app.forms.page_says import page_says
from desktop_app.forms.surroundings import Surroundings
from desktop_app.forms.terms import TermList
from desktop_app.forms.values import (
    NAMES,
    NOTE,
    Sourced,
    empty_values,
    record_values,
    shortened,
)
from desktop_app.texts import translate
from desktop_app.wording.statements import field_label
from desktop_app.wording.wording import Wording

REST = "*"
"""In a group: all declared fields that no other group names."""
HEADINGS = ("headline", "festival", "ordinal")
"""Fields that tell a record without a name of its own, in the title of a step."""


NAMED_IN_PARTS = ("person", "family")
"""Kinds whose names have given and family names."""


class Part(Protocol):
    """What a record has beside its declared fields, its names and its note: credits, identifiers, files."""

    @property
    def key(self) -> str:
        """Its key among the values of the form."""
        ...

    def read(self, connection: Any, row: RecordRow | None, found: Sequence[TermRow], wording: Wording) -> Any:
        """Return what a record has, or what an empty form shows (None); runs on a worker."""
        ...

    def field(self, around: Surroundings, found: Sequence[TermRow]) -> FormField:
        """Return its field on the page."""
        ...

    def save(self, writer: Any, record_id: int, opened: Any, value: Any, resolve: "Resolve") -> None:
        """Write what has changed since it was opened; runs in the command that saves the form."""
        ...


class Resolve(Protocol):
    """Turns a value of a form into what commands take: a link into the id of its record, which is made if new."""

    def __call__(self, value: Any) -> Any:
        """Return the value as commands take it."""
        ...


@dataclass(frozen=True, slots=True)
class FieldGroup:
    """Keys of fields under a small title; a group without fields is left out."""

    title: str
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FormPlan:
    """The form of one kind of record.

    Attributes:
        kind: the kind.
        title: what a record is called in the heading.
        new: the heading of an empty form.
        groups: the fields in order, by name; with NAMES, NOTE and the keys of *parts*.
        named: what its name is called (Title, Name, Heading).
        parts: what it has beside.
        name_needed: no such record without a name.
    """

    kind: str
    title: str
    new: str
    groups: tuple[FieldGroup, ...]
    named: str = ""
    parts: tuple[Part, ...] = ()
    name_needed: bool = True

    @property
    def declared(self) -> dict[str, Field]:
        """The declared fields of the kind."""
        return fields_of(self.kind)


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a worker reads for a form: the record as it is, with its values; the terms to choose from; its draft.

    *given*: of a new record the fields that follow from where it is made. *otherwise*: what the file of an article says
    otherwise than a field, as the field would hold it.
    """

    opened: Opened
    terms: tuple[TermRow, ...]
    draft: Draft | None = None
    given: Mapping[str, Any] = field(default_factory=dict)
    otherwise: Mapping[str, Sourced] = field(default_factory=dict)


def read_form(
    plan: FormPlan, wording: Wording, connection: Any, record_id: int | None, near: Sequence[int] = ()
) -> Loaded:
    """Return a record as its form shows it, or an empty one beside the records *near*; runs on a worker.

    Raises:
        InputProblem: there is no such record.
    """
    found = terms(connection, wording.language)
    row = None if record_id is None else record_row(connection, record_id)
    values = empty_values(plan.kind) if row is None else record_values(row)
    for part in plan.parts:
        values[part.key] = part.read(connection, row, found, wording)
    given = given_by(connection, plan.kind, near) if row is None else {}
    otherwise = page_says(connection, row) if row is not None and row.kind == "article" else {}
    return Loaded(Opened(row, values), found, given=given, otherwise=otherwise)


def make_groups(plan: FormPlan, around: Surroundings, found: Sequence[TermRow]) -> list[Group]:
    """Return the fields of a form with their widgets."""
    named = {key for group in plan.groups for key in group.keys}
    parts = {part.key: part for part in plan.parts}
    groups = []
    for group in plan.groups:
        keys = [
            key
            for name in group.keys
            for key in ([one for one in plan.declared if one not in named] if name == REST else [name])
        ]
        fields = tuple(
            parts[key].field(around, found) if key in parts else _field(plan, key, around, found) for key in keys
        )
        if fields:
            groups.append(Group(group.title, fields))
    return groups


def step_title(plan: FormPlan, opened: Opened, values: Mapping[str, Any]) -> Title:
    """Return the title of the step that saves a form."""
    label = shortened(heading_of(plan, opened, values))
    return Title("record.create", {"label": label}) if opened.row is None else Title("record.save", {"label": label})


def heading_of(plan: FormPlan, opened: Opened, values: Mapping[str, Any]) -> str:
    """Return what the record in a form is called now."""
    names = values.get(NAMES) or ()
    if names:
        return str(names[0].text)
    if opened.row is not None and opened.row.label:
        return opened.row.label
    told = []
    for key in HEADINGS:
        value = values.get(key)
        value = value.value if isinstance(value, Sourced) else value
        if value:
            told.append(str(getattr(value, "label", value)))
    return " ".join(told) or plan.title


def _field(plan: FormPlan, key: str, around: Surroundings, found: Sequence[TermRow]) -> FormField:
    if key == NAMES:
        kinds = name_kinds(plan.kind)
        allowed = TermList(term for term in found if term.vocabulary == "name_kind" and term.code in kinds)
        name_terms = NameTerms(allowed, terms_of(found, "romanisation"), plan.named, plan.kind in NAMED_IN_PARTS)
        names = NamesField(name_terms, required=plan.name_needed)
        return FormField(NAMES, plan.named, names, alone=True)
    if key == NOTE:
        return FormField(NOTE, translate("Form", "Note"), LongTextField())
    field = plan.declared[key]
    widget: FieldWidget = field_widget(field, around, found)
    if field.known:
        widget = KnownField(widget, terms_of(found, "known"))
    return FormField(key, field_label(plan.kind, key, around.wording), widget)


def without_known(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return values of fields without how they are known."""
    return {key: value.value if isinstance(value, Sourced) else value for key, value in values.items()}
