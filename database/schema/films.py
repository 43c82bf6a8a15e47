"""Films (EN 15907: cinematographic work). Titles are name rows; lists of values are field items."""

import sqlalchemy as sa

from database.schema.columns import code, date, heading_key, table
from database.schema.types import Real

film = table(
    "film",
    code("form"),
    *date("reference"),
    sa.Column("running_time", Real, nullable=True),  # minutes
    code("colour"),
    code("sound"),
    code("production_status"),
    heading_key(),
    sa.Index("ix_film_heading_key", "heading_key", "id"),
    sa.Index("ix_film_reference", "reference_earliest", "id"),
    derived=("heading_key",),
    joined=True,
)
