"""The columns that a room can show beyond its usual ones: every declared field of its kinds, and what every record has.

Nothing here names a field of a kind: one that is declared in ``database.fields`` is a column of its room. Runs on
workers, but for the declaration of the columns.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from database.dates import DateValue
from database.fields import Field, FieldType, fields_of
from database.queries.record_columns import COMMON
from desktop_app.models.paged import Column
from desktop_app.texts import translate
from desktop_app.wording.moments import moment_words
from desktop_app.wording.statements import field_label, field_value
from desktop_app.wording.wording import Wording

_WIDTHS = {
    FieldType.DATE: 13,
    FieldType.CODE: 16,
    FieldType.INTEGER: 8,
    FieldType.NUMBER: 8,
    FieldType.FLAG: 8,
    FieldType.RECORD: 22,
    FieldType.TEXT: 20,
}
_NUMBERS = (FieldType.INTEGER, FieldType.NUMBER)


class MoreColumns:
    """The further columns of one room; *own* are the keys and fields that its usual columns show already.

    A list of all kinds together (the kind "") has only those that every record has. *sorts* are the keys that the list
    can be sorted by.
    """

    def __init__(
        self, kinds: Sequence[str], own: Collection[str], wording: Wording, *, sorts: Collection[str] = ()
    ) -> None:
        self._wording = wording
        self._sorts = sorts
        self._fields: dict[str, Field] = {}
        self._labels: dict[str, str] = {}
        for kind in kinds:
            for name, field in (fields_of(kind) if kind else {}).items():
                if name not in own and name not in self._fields:
                    self._fields[name] = field
                    self._labels[name] = field_label(kind, name, wording)
        self._common = [name for name in COMMON if name not in own]
        self._blank = [""] * (len(self._fields) + len(self._common))

    def columns(self) -> list[Column]:
        """Return the declarations, hidden until they are chosen."""
        declared = [
            Column(
                name,
                self._labels[name],
                width=_WIDTHS[field.type],
                sortable=False,
                at_end=field.type in _NUMBERS,
                usual=False,
            )
            for name, field in self._fields.items()
        ]
        titles, widths = _common_titles(), {"other_names": 24, "note": 24, "added": 17, "changed": 17}
        return declared + [
            Column(name, titles[name], width=widths.get(name, 18), sortable=name in self._sorts, usual=False)
            for name in self._common
        ]

    def keys(self) -> list[str]:
        """Return the keys of the columns, in the order of their cells."""
        return [*self._fields, *self._common]

    def cells(self, values: Mapping[str, Any]) -> tuple[list[str], list[str]]:
        """Return the cells of one record and their tooltips; those that were not read are empty."""
        if not values:
            return self._blank, self._blank
        cells, tips = [], []
        for name, field in self._fields.items():
            value = values.get(name)
            text = self._value(field, value)
            cells.append(text)
            tips.append(self._wording.date_tip(value) if isinstance(value, DateValue) else text)
        for name in self._common:
            text = self._common_value(name, values.get(name))
            cells.append(text)
            tips.append(text)
        return cells, tips

    def _value(self, field: Field, value: Any) -> str:
        if isinstance(value, DateValue):
            return self._wording.date(value)
        if field.type is FieldType.FLAG:
            return translate("Columns", "yes") if value else ""
        return " ".join(field_value(field, value, self._wording).split("\n"))

    def _common_value(self, name: str, value: Any) -> str:
        if not value:
            return ""
        if isinstance(value, datetime):
            return moment_words(value, self._wording)
        if name == "heading_status":
            return self._wording.term("heading_status", str(value))
        if name == "identifiers":
            return self._wording.joined(
                f"{self._wording.term('identifier_scheme', scheme)} {number}" for scheme, number in value
            )
        if isinstance(value, tuple):
            return self._wording.joined(value)
        return " ".join(str(value).split("\n"))


def _common_titles() -> dict[str, str]:
    return {
        "heading_status": translate("Columns", "Heading"),
        "other_names": translate("Columns", "Other names"),
        "identifiers": translate("Columns", "Identifiers"),
        "tags": translate("Columns", "Tags"),
        "in_collections": translate("Columns", "Collections"),
        "note": translate("Columns", "Note"),
        "added": translate("Columns", "Added"),
        "changed": translate("Columns", "Changed"),
    }
