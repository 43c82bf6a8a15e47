"""What has been made so far, known by the keys that the data gives it."""

from collections.abc import Callable, Mapping
from typing import Any

from database.commands import Writer
from database.commands.articles import AttachmentDraft
from database.dates import DateValue
from database.errors import InputProblem
from database.fields import Field, FieldType, fields_of
from desktop_app.sample.sources import Entry


class Built:
    """Ids, kinds and texts by key.

    Attributes:
        writer: the recorder of the one operation.
        pictures: stored pictures by file name.
        texts: id and words of an article's text.
        files: ids of an article's files, by article and file name.
        statements: ids of the statements that have a key.
        make: makes a record that is asked for before its turn.
    """

    def __init__(self, writer: Writer, pictures: Mapping[str, AttachmentDraft]) -> None:
        self.writer = writer
        self.pictures = pictures
        self.texts: dict[str, tuple[int, str]] = {}
        self.files: dict[tuple[str, str], int] = {}
        self.statements: dict[str, int] = {}
        self.make: Callable[[str], None] | None = None
        self._ids: dict[str, int] = {}
        self._kinds: dict[str, str] = {}

    def keep(self, key: str, kind: str, record_id: int) -> None:
        """Remember a record."""
        if key in self._ids:
            raise bad("key", f"“{key}” stands twice")
        self._ids[key], self._kinds[key] = record_id, kind

    def has(self, key: str) -> bool:
        """Return whether the record is made."""
        return key in self._ids

    def id(self, key: str) -> int:
        """Return the id of a record."""
        if key not in self._ids and self.make is not None:
            self.make(key)
        if key not in self._ids:
            raise bad("key", f"there is no record with the key “{key}”")
        return self._ids[key]

    def kind(self, key: str) -> str:
        """Return the kind of a record."""
        self.id(key)
        return self._kinds[key]

    def fields(self, kind: str, given: Entry) -> dict[str, Any]:
        """Return declared fields as the commands take them."""
        return {name: self.value(declared(kind, name), value) for name, value in given.items()}

    def value(self, field: Field, given: Any) -> Any:
        """Return the value of one field as the commands take it."""
        if field.type is FieldType.DATE:
            return date(given)
        return self.id(given) if field.type is FieldType.RECORD else given


def declared(kind: str, name: str) -> Field:
    """Return a field of a kind of record."""
    if name not in fields_of(kind):
        raise bad(name, f"records of the kind {kind} have no such field")
    return fields_of(kind)[name]


def date(given: str | Entry) -> DateValue:
    """Return a date given in EDTF, or by its parts."""
    return DateValue.of(given) if isinstance(given, str) else DateValue.of(**given)


def bad(field: str, reason: str) -> InputProblem:
    """Return the problem of data that does not fit."""
    return InputProblem("bad_value", field=field, reason=reason)
