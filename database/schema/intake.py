"""Files coming in: batches and what became of each file, watched folders, given numbers, likeness of texts.

None of it is journalled: what happened to a file stays true whatever is undone, a number that was given is never
given again, and the keys of likeness are made again from the texts.
"""

import sqlalchemy as sa

from database.schema.columns import code, flag, link, table, text
from database.schema.metadata import metadata
from database.schema.types import Big, Id, Json, Utc

BATCH_ORIGINS = ("drop", "paste", "folder", "watch", "command_line")
BATCH_STATES = ("running", "paused", "done", "cancelled")
OUTCOMES = ("waiting", "added", "duplicate", "updated", "failed", "kept")

intake_batch = table(
    "intake_batch",
    sa.Column("made_at", Utc, nullable=False),
    text("who"),
    code("origin", *BATCH_ORIGINS, default=None),
    code("state", *BATCH_STATES, default="running"),
    # What was dropped or named, as a list of paths; its files are items once it was gone through to the end.
    sa.Column("paths", Json, nullable=False),
    flag("collected"),
    # See `database.intake.IntakeSettings`.
    sa.Column("settings", Json, nullable=False),
    # The step of the history that its articles are written in; the newest of several where other work came between.
    link("operation_id", "operation.id", index=True),
    sa.Column("ended_at", Utc, nullable=True),
    sa.Index("ix_intake_batch_state", "state", "id"),
    journalled=False,
)

#: One file, or one within a file, and what became of it.
intake_item = table(
    "intake_item",
    link("batch_id", "intake_batch.id", required=True),
    sa.Column("path", sa.Text, nullable=False),
    # The way through the files that hold it, and which of its texts; empty for the file itself.
    text("member"),
    code("outcome", *OUTCOMES, default="waiting"),
    # The article; no reference, for undo may take the article away.
    sa.Column("record_id", Id, nullable=True),
    # A sentence without the path.
    text("reason"),
    sa.Column("size", Big, nullable=True),
    # Time of change of the file, in nanoseconds.
    sa.Column("modified", Big, nullable=True),
    sa.Index("ix_intake_item_batch_id", "batch_id", "outcome", "id"),
    sa.Index("ix_intake_item_path", "path", "member"),
    sa.Index("ix_intake_item_record_id", "record_id", sqlite_where=sa.text("record_id IS NOT NULL")),
    journalled=False,
)

watch_folder = table(
    "watch_folder",
    sa.Column("path", sa.Text, nullable=False),
    # Seconds for which a file must not have changed before it is taken.
    sa.Column("settle", sa.Integer, nullable=False, server_default="10"),
    flag("recursive"),
    flag("active"),
    # See `database.intake.IntakeSettings`.
    sa.Column("settings", Json, nullable=False),
    sa.UniqueConstraint("path"),
    journalled=False,
)

#: The last number that was given by a pattern for accession numbers.
accession_counter = sa.Table(
    "accession_counter",
    metadata,
    # The number with its running part left open: "2026-#####".
    sa.Column("series", sa.Text, primary_key=True),
    sa.Column("last", Big, nullable=False),
    sqlite_strict=True,
    info={"journalled": False, "derived": frozenset()},
)

#: Keys that texts which are alike are likely to share; see `database.search.likeness`.
likeness = sa.Table(
    "likeness",
    metadata,
    sa.Column("key", Big, primary_key=True),
    sa.Column("article_id", Id, primary_key=True),
    sa.Index("ix_likeness_article_id", "article_id"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
    info={"journalled": False, "derived": frozenset()},
)
