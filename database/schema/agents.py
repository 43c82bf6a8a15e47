"""Persons, organisations, groups and families: whoever acts."""

import sqlalchemy as sa

from database.schema.columns import code, date, heading_key, link, table

AGENT_KINDS = ("person", "organisation", "group", "family")

agent = table(
    "agent",
    # The same as record.kind: a room's table sorts and counts by its own table alone.
    code("kind", *AGENT_KINDS, default=None),
    *date("start"),
    link("start_place_id", index=True),
    *date("end"),
    link("end_place_id", index=True),
    heading_key(),
    sa.Index("ix_agent_heading_key", "kind", "heading_key", "id"),
    derived=("heading_key",),
    joined=True,
)
