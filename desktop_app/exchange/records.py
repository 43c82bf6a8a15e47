"""The records of one kind as a table of all their fields, under the fields' own names: for other programs."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from database.catalogue import Catalogue
from database.fields import fields_of
from database.queries.links import Link, links
from database.queries.of_kind import ids_of_kind
from database.queries.record_columns import COMMON, record_columns
from desktop_app.exchange.cells import Cell
from desktop_app.exchange.tables import Format, require_room, table_file

AT_ONCE = 500
"""Records that are read at a time."""
BETWEEN = "; "
"""What stands between the values of a list."""
LEFT_OUT = ("statements", "evidence", "texts", "files", "name_parts")
"""What records have that a table of their fields does not hold."""


@dataclass(frozen=True, slots=True)
class Written:
    """What an export wrote: how many records, and how many texts were cut for a cell does not hold them."""

    rows: int
    cut: int


def titles_of(kind: str) -> list[str]:
    """Return the titles of the columns: id, label, the declared fields, then what every record has."""
    return ["id", "label", *fields_of(kind), *COMMON]


def export_records(
    catalogue: Catalogue,
    path: Path,
    format_: Format,
    kind: str,
    query: str = "",
    *,
    bom: bool = False,
    report: Callable[[int, int], object] | None = None,
) -> Written:
    """Write the records of a kind that a query finds.

    Terms are their codes, dates EDTF, links the labels of records; values of a list stand one after the other.

    Args:
        catalogue: an open catalogue.
        path: the file.
        format_: CSV, or a spreadsheet.
        kind: a kind of record.
        query: what is found by the query language; "" for all.
        bom: see :func:`desktop_app.exchange.tables.table_file`.
        report: told how many of how many are written; it may raise to stop.

    Raises:
        InputProblem: more rows than the format holds.
        CatalogueProblem: the catalogue cannot be read, or the file not be written.
    """
    ids = catalogue.read(lambda connection: ids_of_kind(connection, kind, query))
    require_room(format_, len(ids))
    count = 0
    with table_file(path, format_, titles_of(kind), bom=bom) as table:
        for start in range(0, len(ids), AT_ONCE):
            for row in _rows(catalogue, kind, ids[start : start + AT_ONCE]):
                table.row(row)
                count += 1
            if report is not None:
                report(min(start + AT_ONCE, len(ids)), len(ids))
    return Written(count, table.cut)


def _rows(catalogue: Catalogue, kind: str, ids: Sequence[int]) -> Iterator[list[Cell]]:
    names = titles_of(kind)[2:]

    def read(connection: Any) -> tuple[dict[int, Link], dict[int, dict[str, Any]]]:
        return links(connection, ids), record_columns(connection, ids, names)

    labels, values = catalogue.read(read)
    for one in ids:
        if one in labels:
            yield [one, labels[one].label, *(_cell(values[one].get(name)) for name in names)]


def _cell(value: Any) -> Cell:
    if isinstance(value, tuple):
        # An identifier is a pair: its scheme and its number.
        listed = (":".join(one) if isinstance(one, tuple) else str(_cell(one)) for one in value)
        return BETWEEN.join(listed) if value else None
    if isinstance(value, Link):
        return value.label
    found: Cell = value
    return found
