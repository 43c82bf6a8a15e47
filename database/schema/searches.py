"""Searches that are kept: a room and the words of the query language, live whenever they are opened."""

import sqlalchemy as sa

from database.schema.columns import code, table, text

saved_search = table(
    "saved_search",
    sa.Column("title", sa.Text, nullable=False),
    # A room of ``database.queries.rooms``; empty for all rooms together.
    code("room"),
    text("query"),
    sa.Column("position", sa.Integer, nullable=False, server_default="0"),
    sa.CheckConstraint("title <> ''", name="title_not_empty"),
)
