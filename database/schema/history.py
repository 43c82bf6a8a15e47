"""The journal: operations and their change rows, and what the catalogue knows of itself."""

import sqlalchemy as sa

from database.schema.columns import code, flag, link, table, text
from database.schema.metadata import metadata
from database.schema.types import Id, Json, Utc

OPERATION_STATES = ("running", "done", "cancelled", "undoing", "undone")
ACTIONS = ("insert", "update", "delete")

operation = table(
    "operation",
    # A title as code and parameters, so that it can be shown in any language.
    code("title", default=None),
    sa.Column("parameters", Json, nullable=False),
    text("who"),
    sa.Column("at", Utc, nullable=False),
    text("schema_revision"),
    code("state", *OPERATION_STATES, default="running"),
    # Whether undo or redo can still reach it: a new write takes undone operations off the stack.
    flag("on_stack"),
    sa.Column("changed", sa.Integer, nullable=False, server_default="0"),
    sa.Index("ix_operation_stack", "state", "id", sqlite_where=sa.text("on_stack = 1")),
    journalled=False,
)

change = table(
    "change",
    link("operation_id", "operation.id", required=True),
    # The transaction within the operation: undo takes back whole transactions, so that it can go on after a crash.
    sa.Column("batch", sa.Integer, nullable=False, server_default="0"),
    sa.Column("table_name", sa.Text, nullable=False),
    code("action", *ACTIONS, default=None),
    # An insert is a range of ids and no image; an update holds the old values of the changed columns;
    # a delete holds the whole rows. Undo swaps image and live state.
    sa.Column("first_id", Id, nullable=False),
    sa.Column("last_id", Id, nullable=False),
    sa.Column("image", sa.Text, nullable=True),
    flag("swapped"),
    sa.CheckConstraint("first_id <= last_id", name="range"),
    sa.CheckConstraint("(action = 'insert') = (image IS NULL)", name="image"),
    sa.Index("ix_change_operation_id", "operation_id", "swapped", "batch", "id"),
    sa.Index("ix_change_row", "table_name", "first_id", "operation_id"),
    journalled=False,
)

#: Facts about the catalogue itself (format, folding version, vocabulary versions): one row a fact.
catalogue_info = sa.Table(
    "catalogue_info",
    metadata,
    sa.Column("key", sa.Text, primary_key=True),
    sa.Column("value", sa.Text, nullable=False),
    sqlite_strict=True,
    info={"journalled": False, "derived": frozenset()},
)
