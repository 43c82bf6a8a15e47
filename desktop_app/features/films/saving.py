"""What saving a film's form writes: the record, what it links to for the first time, its credits. One step of undo."""

from collections.abc import Mapping
from typing import Any

from database.commands.records import NameForm, create_record, save_record
from database.commands.statements import Details, state_relation, withdraw_statement
from database.fields import fields_of
from database.queries.links import Link
from desktop_app.forms.credits import Credit
from desktop_app.forms.drafts import Opened
from desktop_app.forms.values import NAMES, NOTE, NewRecord

CREDITS = "credits"
"""The key of the credit lines among a film's values."""


def save_film(writer: Any, opened: Opened, values: Mapping[str, Any], changed: frozenset[str]) -> int:
    """Write a film's form and return the film's id.

    A record that several lines link to for the first time is made once.

    Raises:
        InputProblem: the film was changed elsewhere, or a value cannot be taken; nothing is saved then.
    """
    made: dict[NewRecord, int] = {}
    fields = {
        name: _stored(writer, values[name], made) for name in fields_of("film") if name in values and name in changed
    }
    if opened.row is None:
        film = create_record(writer, "film", values[NAMES], fields, note=values[NOTE])
    else:
        film = opened.row.id
        names = values[NAMES] if NAMES in changed else None
        note = values[NOTE] if NOTE in changed else None
        save_record(writer, film, version=opened.row.version, fields=fields, names=names, note=note)
    if CREDITS in changed:
        _save_credits(writer, film, values[CREDITS], made)
    return film


def _save_credits(writer: Any, film: int, credits_: tuple[Credit, ...], made: dict[NewRecord, int]) -> None:
    """Withdraw what was marked and state what is new: without evidence, until a source is found."""
    places: dict[str, int] = {}
    for credit in credits_:
        place = places.get(credit.role, 0)
        places[credit.role] = place + 1
        if credit.id is None:
            target = _stored(writer, credit.target, made)
            state_relation(writer, film, credit.role, target, details=Details(position=place))
        elif credit.withdrawn:
            withdraw_statement(writer, credit.id)


def _stored(writer: Any, value: Any, made: dict[NewRecord, int]) -> Any:
    """Return a value as commands take it: a link as the id of its record, which is made if it is new."""
    if isinstance(value, Link):
        return value.id
    if isinstance(value, NewRecord):
        if value not in made:
            made[value] = create_record(writer, value.kind, (NameForm(value.name),))
        return made[value]
    return value
