"""All records of one kind that a query finds, for exports: without a page's limit, in a fixed order."""

from array import array

import sqlalchemy as sa

from database.queries.rooms import id_array, without_trash
from database.search.hits import hits_of_kind
from database.search.language import parse


def ids_of_kind(connection: sa.Connection, kind: str, text: str = "") -> "array[int]":
    """Return the ids of the records of a kind that a query finds, the older first; without those in the trash.

    Args:
        connection: of ``Catalogue.read``.
        kind: a kind of record.
        text: a query (``database.search.language``); empty: all.
    """
    hits = hits_of_kind(parse(text), kind).subquery()
    return without_trash(connection, id_array(connection, sa.select(hits.c[0]).order_by(hits.c[0]), {}))
