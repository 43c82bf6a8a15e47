"""What a rule suggests and nobody has decided. No statements, and not in the history."""

import sqlalchemy as sa

from database.schema.columns import code, link, table, text
from database.schema.types import Json

PROPOSAL_STATES = ("open", "accepted", "rejected")

proposal = table(
    "proposal",
    link("text_id", "article_text.id", required=True),
    code("rule", default=None),
    code("kind", default=None),
    link("record_id"),
    sa.Column("payload", Json, nullable=False),
    sa.Column("start", sa.Integer, nullable=False),
    sa.Column("end", sa.Integer, nullable=False),
    code("state", *PROPOSAL_STATES, default="open"),
    sa.CheckConstraint('start >= 0 AND start <= "end"', name="range"),
    sa.Index("ix_proposal_text_id", "text_id", "state"),
    sa.Index("ix_proposal_record_id", "record_id", "state"),
    journalled=False,
)

#: What was rejected, remembered by rule and folded words.
rejection = table(
    "rejection",
    code("rule", default=None),
    text("folded"),
    sa.UniqueConstraint("rule", "folded"),
    journalled=False,
)
