"""Values as text and text as values, for replacing within them and for moving them from field to field."""

from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa

from database.dates import DateProblem, DateValue, parse_typed
from database.errors import InputProblem
from database.fields import Field, FieldType
from database.folding import match_key
from database.history.asking import Asking
from database.schema.base import record
from database.schema.names import name
from database.schema.vocabulary import term

_SIGNS = {0x2212: "-", 0x066B: ".", 0x200E: None, 0x200F: None}
"""The minus sign, the Arabic decimal sign, and marks of direction."""


def text_of(field: Field, value: Any) -> str:
    """Return one value of a text, date or number as it would be typed; "" where it says nothing."""
    if isinstance(value, DateValue):
        return value.verbatim or value.edtf
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else str(value)
    return "" if value is None else str(value)


class Reader:
    """Reads texts as values of fields; terms and records are looked up in handfuls."""

    def __init__(self, asking: Asking) -> None:
        self._asking = asking
        self._terms: dict[str, dict[str, str]] = {}
        self._records: dict[str, list[int]] = {}

    def look_up(self, into: Field, held: Iterable[Any]) -> None:
        """Find the records that are called by texts, for :meth:`read` into a link."""
        if into.type is not FieldType.RECORD:
            return
        texts = {one for value in held for one in _listed(value) if isinstance(one, str)}
        keys = {key for text in texts if (key := match_key(text))} - self._records.keys()
        self._records |= {key: [] for key in keys}
        select = (
            sa.select(name.c.match_key, name.c.record_id)
            .join(record, record.c.id == name.c.record_id)
            .where(name.c.match_key.in_(keys), record.c.kind.in_(into.targets), record.c.trashed_at.is_(None))
            .distinct()
        )
        for row in self._asking.rows(select):
            self._records[row["match_key"]].append(row["record_id"])

    def read(self, into: Field, source: Field, value: Any) -> Any:
        """Return what *source* holds as *into* would hold it.

        Raises:
            InputProblem: it cannot be read so, or several values cannot go where one is held.
        """
        found = [self._read_one(into, source, one) for one in _listed(value)]
        if into.several:
            return tuple(dict.fromkeys(found))
        if len(found) > 1 and into.type is FieldType.TEXT:
            return ", ".join(found)
        if len(found) > 1:
            raise InputProblem("bad_value", field=into.label, reason="this field holds one value only")
        return found[0]

    def _read_one(self, into: Field, source: Field, value: Any) -> Any:
        if into.type is source.type and into.type is not FieldType.TEXT:
            return value
        if into.type is FieldType.RECORD:
            return self._record(into, str(value))
        return self.read_text(into, text_of(source, value))

    def read_text(self, field: Field, text: str) -> Any:
        """Return the value that a text means in a field.

        Raises:
            InputProblem: it means none.
        """
        if field.type is FieldType.DATE:
            try:
                return parse_typed(text)
            except DateProblem as problem:
                raise InputProblem("bad_value", field=field.label, reason=str(problem)) from problem
        if field.type in (FieldType.INTEGER, FieldType.NUMBER):
            return _number(field, text)
        return self._code(field, text) if field.type is FieldType.CODE else text

    def _code(self, field: Field, text: str) -> str:
        if field.vocabulary not in self._terms:
            columns = (term.c.code, term.c.label_en, term.c.label_fa, term.c.label_ar)
            rows = self._asking.rows(sa.select(*columns).where(term.c.vocabulary == field.vocabulary))
            known = self._terms[field.vocabulary] = {}
            for column in ("label_ar", "label_fa", "label_en", "code"):
                known.update({row[column].casefold(): row["code"] for row in rows if row[column]})
        code = self._terms[field.vocabulary].get(text.strip().casefold())
        if code is None and not field.open:
            code = text
            raise InputProblem("bad_value", field=field.label, reason=f"“{code}” is not in the list")
        return text if code is None else code

    def _record(self, field: Field, text: str) -> int:
        found = self._records.get(match_key(text), [])
        if not found:
            raise InputProblem("bad_value", field=field.label, reason=f"no record is called “{text}”")
        if len(found) > 1:
            raise InputProblem("bad_value", field=field.label, reason=f"several records are called “{text}”")
        return found[0]


def _listed(value: Any) -> tuple[Any, ...]:
    return value if isinstance(value, tuple) else (value,)


def _number(field: Field, value: str) -> int | float | None:
    plain = value.strip().translate(_SIGNS)
    if not plain:
        return None
    try:
        if "_" in plain:
            raise ValueError(plain)
        return int(plain) if field.type is FieldType.INTEGER else float(plain)
    except ValueError as error:
        raise InputProblem("bad_value", field=field.label, reason=f"“{value}” is no number") from error
