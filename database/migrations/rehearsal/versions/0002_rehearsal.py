"""Stands for the next schema until there is one: rebuilds the parent of all records and moves data."""

from alembic import op

from database.migrations import HEAD
from database.migrations.rebuild import rebuild_table

revision = "rehearsal"
down_revision = HEAD


def upgrade() -> None:
    """Give records a column for the length of their note, and mark the notes."""
    rebuild_table(
        op.get_bind(),
        "record",
        lambda sql: sql.replace("note TEXT", "note_length INTEGER DEFAULT 0 NOT NULL, \n\tnote TEXT", 1),
        {"note_length": "length(note)"},
    )
