"""What the checks found in what the sources say, and what a person has looked at and set aside."""

import sqlalchemy as sa

from database.schema.columns import Owner, code, flag, link, table, text
from database.schema.types import Big, Id, Json, Utc

FINDING_STATES = ("flagged", "asked")

#: What is to be looked at: kept, because working it out takes seconds in a large catalogue, and made again with every
#: change of what it stands on (``database.derive.findings``). Its own id follows from what is found; the ids in it name
#: no rows that must be there: it goes with them at the end of the step that takes them away.
finding = table(
    "finding",
    # A code of ``database.checks.CHECKS``.
    code("rule", default=None),
    # The record that the check was made for, and the one at whose statement it is shown.
    sa.Column("home_id", Id, nullable=False),
    sa.Column("record_id", Id, nullable=False),
    sa.Column("statement_id", Id, nullable=True),
    code("state", *FINDING_STATES, default="flagged"),
    # The Julian day after which it is to be looked at; 0 for at once.
    sa.Column("since", Big, nullable=False, server_default="0"),
    # What was compared, so that what was set aside comes back when it changes.
    text("basis"),
    # All statements that it stands on, and what else is told of it.
    sa.Column("statements", Json, nullable=False),
    sa.Column("told", Json, nullable=False),
    flag("dismissed"),
    sa.UniqueConstraint("home_id", "rule", "record_id", "basis"),
    sa.Index("ix_finding_rule", "rule", "dismissed", "since", "id", "record_id"),
    sa.Index("ix_finding_record_id", "record_id", "rule"),
    journalled=False,
)

#: A finding that a person has looked at: it leaves the list, with the reason, until what it stands on changes.
dismissal = table(
    "dismissal",
    link("record_id", required=True),
    code("rule", default=None),
    text("basis"),
    sa.Column("reason", sa.Text, nullable=False),
    text("who"),
    sa.Column("made_at", Utc, nullable=False),
    sa.CheckConstraint("reason <> ''", name="reason_not_empty"),
    sa.UniqueConstraint("record_id", "rule", "basis"),
    owner=Owner.COLUMNS,
    owner_columns=("record_id",),
)
