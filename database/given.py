"""Ids given to a statement as one text, which is put into words once: with a placeholder for each, for every page anew.

A page of the articles asked half as long, and what is asked of a thousand articles that come in took a tenth of the
import.
"""

import json
from collections.abc import Iterable, Mapping
from typing import Any

import sqlalchemy as sa

from database.article_rows import Execute

GIVEN = sa.text("SELECT value FROM json_each(:ids)").columns(sa.column("value", sa.Integer))
"""To be used as ``column.in_(GIVEN)``, with :func:`given` as parameters."""


def given(ids: Iterable[int | str]) -> dict[str, Any]:
    """Return the parameters that give *ids* (or other keys, as texts) to a statement."""
    return {"ids": json.dumps(list(ids))}


def plainly(connection: sa.Connection) -> Execute:
    """Return what runs SQL as it is written, for what is read without SQLAlchemy too.

    Asked of the driver: a page of articles takes seven statements, which wait for nothing to be put into words.
    """
    if not connection.in_transaction():
        # All of them see one state.
        connection.begin()
    driver: Any = connection.connection.driver_connection

    def execute(statement: str, parameters: Mapping[str, Any]) -> Iterable[Any]:
        found: list[Any] = driver.execute(statement, parameters).fetchall()
        return found

    return execute
