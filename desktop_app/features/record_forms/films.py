"""The form of a film: titles, fields, credits."""

from collections.abc import Sequence
from typing import Any

from database.commands.statements import Details, state_relation, withdraw_statement
from database.queries.records import RecordRow
from database.queries.statements import statements_about
from database.queries.terms import TermRow
from desktop_app.features.record_forms.common import kept_groups, kept_parts, note_group
from desktop_app.forms.credits import Credit, credits_of, is_credit
from desktop_app.forms.credits_field import CreditsField
from desktop_app.forms.page import FormField
from desktop_app.forms.plan import REST, FieldGroup, FormPlan, Resolve
from desktop_app.forms.surroundings import Surroundings
from desktop_app.forms.terms import TermList
from desktop_app.forms.values import NAMES
from desktop_app.texts import translate
from desktop_app.wording.wording import Wording

CREDITS = "credits"
"""The key of the credit lines among a film's values."""
CREDITED = ("person", "organisation")
"""What can be created in a credit line; groups and families are rarer and made in their rooms."""
USUAL = ("director", "producer")
"""Roles that the form of a new film begins with."""


def film_plan() -> FormPlan:
    """Return the form of films."""
    return FormPlan(
        kind="film",
        title=translate("Films", "Film"),
        new=translate("Films", "New film"),
        named=translate("Films", "Title"),
        groups=(
            FieldGroup(translate("Films", "Titles"), (NAMES,)),
            FieldGroup(translate("Films", "The film"), (REST,)),
            FieldGroup(translate("Films", "Credits"), (CREDITS,)),
            *kept_groups(),
            note_group("content_description"),
        ),
        parts=(CreditsPart(), *kept_parts("film")),
    )


class CreditsPart:
    """The credits of a film: relations to persons and bodies."""

    key = CREDITS

    def read(
        self, connection: Any, row: RecordRow | None, found: Sequence[TermRow], wording: Wording
    ) -> tuple[Credit, ...]:
        """Return the credits that are stated."""
        if row is None:
            return ()
        roles = [term.code for term in found if term.vocabulary == "relation_role" and is_credit(term)]
        return credits_of(statements_about(connection, row.id), row.id, roles, wording)

    def field(self, around: Surroundings, found: Sequence[TermRow]) -> FormField:
        """Return the credit lines."""
        roles = (term for term in found if term.vocabulary == "relation_role" and (is_credit(term) or term.heading))
        widget = CreditsField(around, TermList(roles), CREDITED, USUAL)
        return FormField(CREDITS, translate("Films", "Credits"), widget, alone=True)

    def save(
        self, writer: Any, record_id: int, opened: tuple[Credit, ...], value: tuple[Credit, ...], resolve: Resolve
    ) -> None:
        """Withdraw what was marked and state what is new: without evidence, until a source is found."""
        places: dict[str, int] = {}
        for credit in value:
            place = places.get(credit.role, 0)
            places[credit.role] = place + 1
            if credit.id is None:
                target = resolve(credit.target)
                state_relation(writer, record_id, credit.role, target, details=Details(position=place))
            elif credit.withdrawn:
                withdraw_statement(writer, credit.id)
