"""The colour of a passage, by what its words are about."""

from database.queries.links import Link
from database.queries.statements import StatementRow

_KINDS = {
    "film": "film",
    "festival": "festival",
    "edition": "festival",
    "section": "festival",
    "person": "person",
    "family": "person",
    "award": "award",
    "place": "place",
    "organisation": "organisation",
    "group": "organisation",
    "publication": "organisation",
    "event": "date",
}


def passage_kind(statement: StatementRow | None, subject: Link | None) -> str:
    """Return the name of the colour for words of a statement or, without one, of a mention of *subject*."""
    if statement is not None and statement.kind == "award_result":
        return "award"
    if statement is not None and statement.kind == "value" and not statement.date.is_empty:
        return "date"
    return _KINDS.get(subject.kind, "subject") if subject is not None else "person"


def subject_of(statement: StatementRow) -> Link:
    """Return the record that a statement's words are about: the object of a relation, else what it is said of."""
    return statement.object if statement.kind == "relation" and statement.object is not None else statement.about
