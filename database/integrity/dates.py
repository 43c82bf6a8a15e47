"""Do the sortable bounds of dates follow from their EDTF, and articles' places in the index from their dates?"""

from collections.abc import Iterator
from dataclasses import dataclass

import sqlalchemy as sa

from database.dates import UNDATED_DAY, DateProblem, DateValue
from database.history.recorder import Writer
from database.integrity.finding import Finding
from database.schema.columns import DATE_PARTS, Owner, date_from, date_values
from database.schema.metadata import metadata
from database.schema.sources import article
from database.search.index import DAY_BITS, UNDATED_END, free_rowid


@dataclass(frozen=True, slots=True)
class WrongDate:
    """A date whose parts do not go together; *right* where they can be made to."""

    finding: Finding
    table: str
    row: int
    prefix: str
    right: DateValue | None


@dataclass(frozen=True, slots=True)
class Misplaced:
    """An article whose number in the index is not of its day."""

    finding: Finding
    published: DateValue


def wrong_dates(connection: sa.Connection) -> Iterator[WrongDate]:
    """Give the dates whose bounds are not those of their EDTF, and those that cannot be understood."""
    for table in metadata.sorted_tables:
        for column in table.columns:
            if column.name.endswith("_earliest"):
                yield from _wrong_in(connection, table, column.name.removesuffix("_earliest"))


def _wrong_in(connection: sa.Connection, table: sa.Table, prefix: str) -> Iterator[WrongDate]:
    owner = table.c.id if table.info["owner"] is Owner.SELF else table.c[table.info["owner_columns"][0]]
    columns = {part: table.c[f"{prefix}_{part}"] for part in DATE_PARTS}
    select = sa.select(table.c.id, owner.label("record"), *columns.values()).where(
        sa.or_(
            *(columns[part] != "" for part in ("edtf", "edtf_printed", "inferred", "rule", "anchor")),
            columns["earliest"] != UNDATED_DAY,
            columns["latest"] != UNDATED_DAY,
        )
    )
    for row in connection.execute(select).mappings():
        where = f"{prefix} of row {row['id']} of {table.name}"
        try:
            stored = date_from(row, prefix)
            right = stored.recomputed()
        except (DateProblem, ValueError) as error:
            finding = Finding("date", row["record"], f"The date {where} cannot be understood: {error}", False)
            yield WrongDate(finding, table.name, row["id"], prefix, None)
            continue
        if right != stored:
            finding = Finding("date_bounds", row["record"], f"The date {where} is not ordered by its day.", True)
            yield WrongDate(finding, table.name, row["id"], prefix, right)


def set_bounds(writer: Writer, wrong: WrongDate) -> None:
    """Give a date the bounds that follow from its EDTF."""
    if wrong.right is not None:
        writer.update(metadata.tables[wrong.table], wrong.row, **date_values(wrong.prefix, wrong.right))


def misplaced(connection: sa.Connection) -> Iterator[Misplaced]:
    """Give the articles whose number in the index does not fit the day that they were published on."""
    columns = (article.c[f"published_{part}"] for part in DATE_PARTS)
    taken = sa.text("SELECT 1 FROM article WHERE index_rowid = :rowid")
    for row in connection.execute(sa.select(article.c.id, article.c.index_rowid, *columns)).mappings():
        published = date_from(row, "published")
        day, number = published.sort_day, row["index_rowid"]
        if day <= 0:
            fits = 0 <= number < UNDATED_END
        else:
            # The articles of a full day run on into the next one.
            fits = number >> DAY_BITS == day or (
                number >> DAY_BITS > day
                and connection.execute(taken, {"rowid": (day + 1 << DAY_BITS) - 1}).first() is not None
            )
        if not fits:
            finding = Finding("index_order", row["id"], "The article does not stand at its day in the index.", True)
            yield Misplaced(finding, published)


def set_place(writer: Writer, wrong: Misplaced) -> None:
    """Give an article a number of its day."""
    if wrong.finding.record is not None:
        number = free_rowid(writer.connection, wrong.published)
        writer.update(article, wrong.finding.record, index_rowid=number)
