"""Many records are changed at once: what the plan says is written in handfuls, within one step."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import sqlalchemy as sa

from database.batch.edit import COLLECTIONS, NOTE, TAGS, Edit
from database.batch.planned import Edited, FieldChange, Planned, Preview
from database.commands import values
from database.commands.batch_plan import Plan
from database.commands.cached_values import save_many_stated
from database.derive.labels import table_of
from database.errors import InputProblem
from database.fields import Field, FieldType
from database.history.asking import Asking
from database.history.finish import PART
from database.history.raw import chunks
from database.history.recorder import Writer
from database.queries.links import links
from database.schema.base import collection_item, field_item, record, record_tag, tag
from database.search import index

SHOWN = 100
"""Records that a preview shows of those that change, and of those that are left."""
LISTED = 1000
"""Records that are named of those that were left."""


def preview(
    connection: sa.Connection,
    ids: Iterable[int],
    edit: Edit,
    *,
    shown: int = SHOWN,
    report: Callable[[int], object] | None = None,
) -> Preview:
    """Work out what an edit would do, and change nothing.

    Args:
        connection: of ``Catalogue.read``.
        ids: the records; one that is given twice counts once.
        edit: what is asked for.
        shown: how many rows of each sort are given.
        report: told how many are done; it may raise to stop.

    Raises:
        InputProblem: see :class:`~database.commands.batch_plan.Plan`.
    """
    plan = Plan(Asking(connection), edit)
    changed = same = refused = done = 0
    rows: list[Planned] = []
    left: list[Planned] = []
    for chunk in chunks(dict.fromkeys(ids)):
        for one in plan.of(chunk):
            if one.problem is not None:
                refused += 1
                left += [one] if len(left) < shown else []
            elif one.changes:
                changed += 1
                rows += [one] if len(rows) < shown else []
            else:
                same += 1
        done += len(chunk)
        if report is not None:
            report(done)
    return Preview(changed, same, refused, tuple(rows), tuple(left), links(connection, _linked(rows)))


def edit_many(
    writer: Writer, record_ids: Iterable[int], edit: Edit, *, report: Callable[[int], object] | None = None
) -> Edited:
    """Change records as the preview shows it; those that cannot be changed so are left and listed.

    Each record ends as if its form had been saved with the new value. What the fields' statements say is kept, see
    :mod:`database.commands.cached_values`.

    Args:
        writer: the recorder.
        record_ids: the records, in the order in which they are judged; one that is given twice counts once.
        edit: what is asked for; records to be made are made.
        report: told how many are done; where it raises, nothing of it all is saved.

    Raises:
        InputProblem: see :class:`~database.commands.batch_plan.Plan`.
    """
    plan, numbers = Plan(writer, edit), index.Numbers(writer.connection)
    changed = same = refused = done = 0
    left: list[tuple[int, str, InputProblem]] = []
    gone_tags: set[int] = set()
    for chunk in chunks(dict.fromkeys(record_ids)):
        planned = plan.of(chunk)
        done += len(chunk)
        changing = [one for one in planned if one.changes]
        _write(writer, changing, numbers, gone_tags)
        if done % PART < len(chunk):
            # The journal of a hundred thousand records would fill the memory.
            writer.part()
        changed += len(changing)
        for one in planned:
            if one.problem is not None:
                refused += 1
                if len(left) < LISTED:
                    left.append((one.id, one.label, one.problem))
        same = done - changed - refused
        if report is not None:
            report(done)
    _drop_unused(writer, gone_tags)
    return Edited(changed, same, refused, tuple(left))


def _write(writer: Writer, planned: Sequence[Planned], numbers: index.Numbers, gone_tags: set[int]) -> None:
    """Write what becomes of a handful of records."""
    columns: dict[str, dict[int, dict[str, Any]]] = {}
    by_field: dict[Field, dict[int, FieldChange]] = {}
    kinds = {one.id: one.kind for one in planned}
    for one in planned:
        if one.besides:
            columns.setdefault(one.kind, {})[one.id] = dict(one.besides)
        for change in one.changes:
            by_field.setdefault(change.field, {})[one.id] = change
    for field, changes in by_field.items():
        if field == NOTE:
            writer.update_many(record, {one: {"note": change.after} for one, change in changes.items()})
        elif field == TAGS:
            _write_tags(writer, changes, gone_tags)
        elif field == COLLECTIONS:
            _write_collections(writer, changes)
        elif field.several:
            _write_items(writer, field, changes)
        else:
            save_many_stated(writer, field, {one: change.after for one, change in changes.items()})
            for row_id, change in changes.items():
                mine = columns.setdefault(kinds[row_id], {}).setdefault(row_id, {})
                mine |= values.columns_of(field, change.after)
            if field.name == "published":
                _move_in_order(writer, changes, columns["article"], numbers)
            if field.name == "accession_number":
                for row_id, change in changes.items():
                    columns["article"][row_id]["accession_number"] = change.after or None
    for kind, rows in columns.items():
        # In the order of the plan: a number that one of them gives up may be the next one's.
        writer.update_many(table_of(kind), {one.id: rows[one.id] for one in planned if one.id in rows})


def _move_in_order(
    writer: Writer,
    changes: Mapping[int, FieldChange],
    columns: dict[int, dict[str, Any]],
    numbers: index.Numbers,
) -> None:
    """Give articles of another day their new places in the order."""
    numbers.prepare(change.after.sort_day for change in changes.values())
    for one, change in changes.items():
        before = {"published_earliest": change.before.earliest, "published_latest": change.before.latest}
        columns[one] |= index.moved_from(before, change.after, numbers)


def _write_items(writer: Writer, field: Field, changes: Mapping[int, FieldChange]) -> None:
    """Make lists hold their new values in their order, with as few changes as needed."""
    item = field_item.c
    select = sa.select(item.id, item.record_id, item.value, item.position).where(
        item.record_id.in_(changes), item.field == field.name
    )
    standing: dict[int, dict[str, sa.RowMapping]] = {one: {} for one in changes}
    for row in writer.rows(select):
        standing[row["record_id"]][row["value"]] = row
    gone: list[int] = []
    moved: dict[int, dict[str, Any]] = {}
    new: list[dict[str, Any]] = []
    for one, change in changes.items():
        gone += [row["id"] for value, row in standing[one].items() if value not in change.after]
        for position, value in enumerate(change.after):
            if value in standing[one]:
                moved[standing[one][value]["id"]] = {"position": position}
            else:
                new.append({"record_id": one, "field": field.name, "position": position, "value": value})
    writer.delete(field_item, gone)
    writer.update_many(field_item, moved)
    writer.insert_many(field_item, new)


def _write_tags(writer: Writer, changes: Mapping[int, FieldChange], gone_tags: set[int]) -> None:
    texts = {text for change in changes.values() for text in (*change.before, *change.after)}
    tags: dict[str, int] = {}
    for chunk in chunks(sorted(texts)):
        rows = writer.rows(sa.select(tag.c.id, tag.c.text).where(tag.c.text.in_(chunk)))
        tags |= {row["text"]: row["id"] for row in rows}
    made = sorted({text for change in changes.values() for text in change.after} - tags.keys())
    tags |= dict(zip(made, writer.insert_many(tag, [{"text": text} for text in made]), strict=True))
    on = record_tag.c
    off = {(one, tags[text]) for one, change in changes.items() for text in change.before if text not in change.after}
    if off:
        select = sa.select(on.id, on.record_id, on.tag_id).where(
            on.record_id.in_(changes), on.tag_id.in_({tag_id for _, tag_id in off})
        )
        rows = writer.rows(select)
        writer.delete(record_tag, [row["id"] for row in rows if (row["record_id"], row["tag_id"]) in off])
        gone_tags |= {tag_id for _, tag_id in off}
    put = [
        {"record_id": one, "tag_id": tags[text]}
        for one, change in changes.items()
        for text in change.after
        if text not in change.before
    ]
    writer.insert_many(record_tag, put)


def _drop_unused(writer: Writer, tag_ids: set[int]) -> None:
    """Delete tags that nothing has any more."""
    for chunk in chunks(sorted(tag_ids)):
        used = writer.rows(sa.select(record_tag.c.tag_id).where(record_tag.c.tag_id.in_(chunk)).distinct())
        writer.delete(tag, set(chunk) - {row["tag_id"] for row in used})


def _write_collections(writer: Writer, changes: Mapping[int, FieldChange]) -> None:
    """Take records out of collections and put them, last, into others."""
    item = collection_item.c
    off = {(one, into) for one, change in changes.items() for into in change.before if into not in change.after}
    if off:
        rows = writer.rows(sa.select(item.id, item.record_id, item.collection_id).where(item.record_id.in_(changes)))
        writer.delete(collection_item, [row["id"] for row in rows if (row["record_id"], row["collection_id"]) in off])
    put = [(into, one) for one, change in changes.items() for into in change.after if into not in change.before]
    last = sa.select(item.collection_id, sa.func.max(item.position).label("last"))
    wanted = sorted({into for into, _ in put})
    after: dict[int, int] = dict.fromkeys(wanted, 0)
    for chunk in chunks(wanted):
        rows = writer.rows(last.where(item.collection_id.in_(chunk)).group_by(item.collection_id))
        after |= {row["collection_id"]: row["last"] + 1 for row in rows}
    new: list[dict[str, Any]] = []
    for into, one in put:
        new.append({"collection_id": into, "record_id": one, "position": after[into]})
        after[into] += 1
    writer.insert_many(collection_item, new)


def _linked(rows: Sequence[Planned]) -> Iterable[int]:
    for row in rows:
        for change in row.changes:
            if change.field.type is FieldType.RECORD:
                for value in (change.before, change.after):
                    yield from (one for one in _listed(value) if isinstance(one, int))


def _listed(value: Any) -> tuple[Any, ...]:
    return value if isinstance(value, tuple) else (value,)
