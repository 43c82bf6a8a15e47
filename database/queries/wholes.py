"""What a record is part of, up to the top: by a field of collections, by statements of places, bodies and subjects."""

from dataclasses import dataclass

import sqlalchemy as sa

from database.schema.base import collection
from database.schema.statements import STANDING_RANKS, statement


@dataclass(frozen=True, slots=True)
class Tree:
    """One way of being part of something.

    Attributes:
        up: roles of relations whose object is the whole.
        down: roles of relations whose object is the part.

    With neither it is the field of collections.
    """

    up: tuple[str, ...] = ()
    down: tuple[str, ...] = ()


COLLECTIONS = Tree()
TREES = (Tree(up=("part_of", "located_in")), Tree(up=("broader",), down=("narrower",)))


def wholes_of(connection: sa.Connection, record_id: int, tree: Tree, *, without: int | None = None) -> frozenset[int]:
    """Return all that a record is part of, directly and through others; itself only where it lies within itself.

    Of statements only those count that the archive goes by: not denied, not superseded, not wrong in their source.

    Args:
        connection: of ``Catalogue.read``.
        record_id: the record.
        tree: what counts as being part of.
        without: a statement that does not count.
    """
    found: set[int] = set()
    waiting = [record_id]
    while waiting:
        wholes = set[int]()
        for select in _steps(tree, waiting, without):
            wholes.update(connection.execute(select).scalars())
        waiting = sorted(wholes - found)
        found |= wholes
    return frozenset(found)


def _steps(tree: Tree, parts: list[int], without: int | None) -> list[sa.Select[int]]:
    """Return what gives the wholes of *parts*, one step up."""
    if tree == COLLECTIONS:
        up = sa.select(collection.c.parent_id)
        return [up.where(collection.c.id.in_(parts), collection.c.parent_id.is_not(None))]
    counts = [statement.c.rank.in_(STANDING_RANKS), statement.c.modality != "denies"]
    if without is not None:
        counts.append(statement.c.id != without)
    part_first = sa.select(statement.c.object_id).where(
        statement.c.about_id.in_(parts),
        statement.c.kind == "relation",
        statement.c.role.in_(tree.up),
        statement.c.object_id.is_not(None),
        *counts,
    )
    whole_first = sa.select(statement.c.about_id).where(
        statement.c.object_id.in_(parts), statement.c.kind == "relation", statement.c.role.in_(tree.down), *counts
    )
    return [part_first, whole_first] if tree.down else [part_first]
