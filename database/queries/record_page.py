"""All that the page of a record shows, read in one state of the catalogue and without a question for each line."""

from collections.abc import Iterable
from dataclasses import dataclass, field

import sqlalchemy as sa

from database.dates import DateValue
from database.queries.around import Around, around, dates_of
from database.queries.findings import differing
from database.queries.links import Link
from database.queries.passed import Checked, checked
from database.queries.press import Press, SourceLine, press_of, printed_in, source_lines
from database.queries.proposals import unchecked_press
from database.queries.records import RecordRow, record_row
from database.queries.room_rows import EditionLine, edition_lines
from database.queries.room_trees import edition_ids
from database.queries.statements import StatementRow, statements_about
from database.schema.base import record as records


@dataclass(frozen=True, slots=True)
class RecordPage:
    """A record with what is said of it.

    Attributes:
        record: its own data.
        statements: what is said of it and of others that name it.
        press: the articles that mention it; of a publication those that it printed.
        unchecked: the articles whose texts name it where nobody has checked that.
        sources: every article that is named on the page, by id.
        around: records that name it in a field of theirs.
        editions: of a festival, the newest first.
        dates: when the editions and events that statements speak of were to be, by id.
        differing: the pairs of statements on which the sources differ.
        checked: the sums of dates and numbers, those that come out too.
    """

    record: RecordRow
    statements: tuple[StatementRow, ...]
    press: Press = field(default_factory=lambda: Press({}, 0))
    unchecked: Press = field(default_factory=lambda: Press({}, 0))
    sources: dict[int, SourceLine] = field(default_factory=dict)
    around: tuple[Around, ...] = ()
    editions: tuple[EditionLine, ...] = ()
    dates: dict[int, DateValue] = field(default_factory=dict)
    differing: frozenset[tuple[int, int]] = frozenset()
    checked: Checked = field(default_factory=Checked)


#: Kinds of record that no text is searched for.
_UNNAMED = frozenset({"article", "publication", "topic", "collection"})


def record_page(connection: sa.Connection, record_id: int) -> RecordPage:
    """Return what the page of a record shows; of an article what any page shows of its record.

    Raises:
        InputProblem: there is no such record.
    """
    record = record_row(connection, record_id)
    said = _living(connection, record, statements_about(connection, record_id))
    press = (printed_in if record.kind == "publication" else press_of)(connection, record_id)
    unchecked = Press({}, 0) if record.kind in _UNNAMED else unchecked_press(connection, record_id)
    sums = checked(connection, record_id, record.kind)
    beside = (row for line in sums.lines for row in line.statements)
    named = {one.article.id for row in (*said, *beside) for one in row.evidence if one.article}
    return RecordPage(
        record,
        said,
        press,
        unchecked,
        source_lines(connection, named | press.roles.keys() | unchecked.roles.keys()),
        around(connection, record_id, record.kind),
        _editions(connection, record_id) if record.kind == "festival" else (),
        dates_of(connection, _dated(said)),
        differing(connection, {row.about.id for row in said}),
        sums,
    )


def _living(connection: sa.Connection, record: RecordRow, said: tuple[StatementRow, ...]) -> tuple[StatementRow, ...]:
    """Leave out what only leads here from records in the trash that were merged into this one."""
    if record.trashed_at is not None:
        return said
    leading = {row.id: row.about.id for row in said if row.role == "same_as" and not row.evidence}
    if not leading:
        return said
    trashed = sa.select(records.c.id).where(records.c.id.in_(leading.values()), records.c.trashed_at.is_not(None))
    gone = set(connection.execute(trashed).scalars())
    return tuple(row for row in said if leading.get(row.id) not in gone)


def _editions(connection: sa.Connection, festival_id: int) -> tuple[EditionLine, ...]:
    ids = edition_ids(connection, festival_id)
    found = edition_lines(connection, ids)
    return tuple(found[one] for one in ids)


def _dated(said: Iterable[StatementRow]) -> list[Link]:
    """Return the records that a planned statement's date may be taken from."""
    planned = [row for row in said if row.modality == "plans"]
    return [one for row in planned for one in (row.object, row.about) if one is not None]
