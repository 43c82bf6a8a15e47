"""What every command asks before it writes: is there such a record, is this code in its vocabulary."""

from collections.abc import Iterable

import sqlalchemy as sa

from database.dates import DateValue
from database.errors import InputProblem
from database.history.asking import Asking
from database.schema.base import record
from database.schema.vocabulary import term
from database.storable import clean as clean


def kind_of(asking: Asking, record_id: int) -> str:
    """Return a record's kind; raise :class:`InputProblem` where there is none with this id."""
    kind: str | None = asking.value(sa.select(record.c.kind).where(record.c.id == record_id))
    if kind is None:
        raise InputProblem("no_record", id=record_id)
    return kind


def require_kind(asking: Asking, record_id: int, kinds: Iterable[str], field: str) -> str:
    """Return a record's kind, which must be one of *kinds* (any, where empty); *field* names it in the message."""
    kind, allowed = kind_of(asking, record_id), tuple(kinds)
    if allowed and kind not in allowed:
        reason = f"record {record_id} is of the kind {kind}; expected {' or '.join(allowed)}"
        raise InputProblem("bad_value", field=field, reason=reason)
    return kind


def require_code(asking: Asking, vocabulary: str, code: str, field: str) -> None:
    """Raise :class:`InputProblem` unless *code* is empty or a term that may be used."""
    if not code:
        return
    known = sa.select(term.c.heading).where(term.c.vocabulary == vocabulary, term.c.code == code)
    heading = asking.value(known)
    if heading is None:
        raise InputProblem("bad_value", field=field, reason=f"“{code}” is not in the list")
    if heading:
        raise InputProblem("bad_value", field=field, reason=f"“{code}” only gathers other terms; choose one of those")


def dated(asking: Asking, value: DateValue, field: str) -> DateValue:
    """Return *value* as it may be stored; raise :class:`InputProblem` where it counts from no record."""
    if value.anchor_record is not None:
        kind_of(asking, value.anchor_record)
    clean(value.verbatim, field)
    return value
