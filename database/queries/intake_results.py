"""What became of the files of imports: the items of a batch as a list, and the files that failed and still fail."""

from array import array
from collections.abc import Sequence

import sqlalchemy as sa

from database.intake.items import Item, items_by_id
from database.queries.rooms import id_array
from database.schema.intake import intake_item

DONE = ("added", "duplicate", "updated", "kept")


def item_ids(connection: sa.Connection, batch: int, outcomes: Sequence[str] = ()) -> "array[int]":
    """Return the numbers of a batch's files in the order in which they were listed.

    Args:
        connection: of ``Catalogue.read``.
        batch: its number.
        outcomes: only files of these outcomes; empty for all.
    """
    select = sa.select(intake_item.c.id).where(intake_item.c.batch_id == batch)
    if outcomes:
        select = select.where(intake_item.c.outcome.in_(outcomes))
    return id_array(connection, select.order_by(intake_item.c.id), {})


def failed_ids(connection: sa.Connection, after: int = 0) -> "array[int]":
    """Return the files that failed, the newest first, without those that came in or failed again since.

    Args:
        connection: of ``Catalogue.read``.
        after: only files of a higher number.
    """
    later = intake_item.alias("later")
    since = sa.select(later.c.id).where(
        later.c.path == intake_item.c.path,
        later.c.member == intake_item.c.member,
        later.c.id > intake_item.c.id,
        later.c.outcome.in_((*DONE, "failed")),
    )
    select = sa.select(intake_item.c.id).where(
        intake_item.c.outcome == "failed", intake_item.c.id > after, ~since.exists()
    )
    return id_array(connection, select.order_by(intake_item.c.id.desc()), {})


def items_called(connection: sa.Connection, ids: Sequence[int]) -> dict[int, Item]:
    """Return files by number."""
    return {one.id: one for one in items_by_id(connection, ids)}


def batches_of(connection: sa.Connection, ids: Sequence[int]) -> dict[int, list[int]]:
    """Return the files of these numbers by their batch."""
    found: dict[int, list[int]] = {}
    for one in items_by_id(connection, ids):
        found.setdefault(one.batch, []).append(one.id)
    return found
