"""Events, places and topics (on screen: subjects)."""

import sqlalchemy as sa

from database.schema.columns import code, date, heading_key, link, table, text
from database.schema.types import Real

event = table(
    "event",
    code("kind"),
    # Two dates, each with its own evidence.
    *date("start"),
    *date("end"),
    link("place_id", index=True),
    text("duration"),  # ISO 8601, e.g. P89D
    heading_key(),
    sa.Index("ix_event_heading_key", "heading_key", "id"),
    sa.Index("ix_event_start", "start_earliest", "id"),
    derived=("heading_key",),
    joined=True,
)

place = table(
    "place",
    code("kind"),
    sa.Column("latitude", Real, nullable=True),  # degrees, WGS 84
    sa.Column("longitude", Real, nullable=True),
    heading_key(),
    sa.Index("ix_place_heading_key", "heading_key", "id"),
    derived=("heading_key",),
    joined=True,
)

topic = table(
    "topic",
    text("scope_note"),
    heading_key(),
    sa.Index("ix_topic_heading_key", "heading_key", "id"),
    derived=("heading_key",),
    joined=True,
)
