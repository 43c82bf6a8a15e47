"""The form of a film: which fields stand in which group; everything else follows from their declaration."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from database.changes import Title
from database.fields import fields_of
from database.queries.records import record_row
from database.queries.statements import statements_about
from database.queries.terms import TermRow, terms
from desktop_app.contract import Address, Host
from desktop_app.features.films.saving import CREDITS, save_film
from desktop_app.forms.credits import credits_of, is_credit
from desktop_app.forms.credits_field import CreditsField
from desktop_app.forms.drafts import Opened
from desktop_app.forms.factory import field_widget, terms_of
from desktop_app.forms.long_text import LongTextField
from desktop_app.forms.names_field import NamesField
from desktop_app.forms.page import FormField, Group
from desktop_app.forms.record_form import FormKind, Loaded, RecordForm
from desktop_app.forms.surroundings import Surroundings
from desktop_app.forms.terms import TermList
from desktop_app.forms.values import NAMES, NOTE, empty_values, record_values, shortened
from desktop_app.rooms.context import Context
from desktop_app.texts import translate
from desktop_app.wording.statements import field_label

TEXTS = ("content_description",)
"""Fields that come after the credits, because they are long."""
CREDITED = ("person", "organisation")
"""What can be created in a credit line; groups and families are rarer and made in their rooms."""
USUAL = ("director", "producer")
"""Roles that the form of a new film begins with."""


def make_editor(context: Context, host: Host) -> RecordForm:
    """Return the editor of films."""
    services = host.services
    around = Surroundings(context.catalogue, services.tasks, services.changes, services.notices, context.wording)
    kind = FormKind(
        title=translate("Films", "Film"),
        new=translate("Films", "New film"),
        gone=translate("Films", "The film is in the trash, or was taken back: its form is closed."),
        read=partial(read_film, context),
        groups=partial(_groups, around),
        save=save_film,
        step=_step,
        saved=lambda film: host.open(Address("film", film)),
    )
    return RecordForm(host, around, kind)


def read_film(context: Context, connection: Any, film: int | None) -> Loaded:
    """Return a film with its credits, or an empty one; runs on a worker.

    Raises:
        InputProblem: there is no such film.
    """
    found = terms(connection, context.wording.language)
    if film is None:
        return Loaded(Opened(None, empty_values("film") | {CREDITS: ()}), found)
    row = record_row(connection, film)
    roles = [term.code for term in found if term.vocabulary == "relation_role" and is_credit(term)]
    lines = credits_of(statements_about(connection, film), film, roles, context.wording)
    return Loaded(Opened(row, record_values(row) | {CREDITS: lines}), found)


def _groups(around: Surroundings, found: Sequence[TermRow]) -> list[Group]:
    declared = fields_of("film")

    def field(name: str, *, alone: bool = False) -> FormField:
        label = field_label("film", name, around.wording)
        return FormField(name, label, field_widget(declared[name], around, found), alone)

    title = translate("Films", "Title")
    names = NamesField(terms_of(found, "name_kind"), title, required=True)
    roles = TermList(term for term in found if term.vocabulary == "relation_role" and (is_credit(term) or term.heading))
    credit_lines = CreditsField(around, roles, CREDITED, USUAL)
    credits_title, note = translate("Films", "Credits"), translate("Films", "Note")
    return [
        Group(translate("Films", "Titles"), (FormField(NAMES, title, names, alone=True),)),
        Group(translate("Films", "The film"), tuple(field(name) for name in declared if name not in TEXTS)),
        Group(credits_title, (FormField(CREDITS, credits_title, credit_lines, alone=True),)),
        Group("", (*(field(name) for name in TEXTS), FormField(NOTE, note, LongTextField()))),
    ]


def _step(opened: Opened, values: dict[str, Any]) -> Title:
    label = shortened(values[NAMES][0].text)
    return Title("record.create", {"label": label}) if opened.row is None else Title("film.save", {"label": label})
