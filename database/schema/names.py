"""Name forms: one record, as many forms as the press has for it."""

import sqlalchemy as sa

from database.schema.columns import Owner, code, link, table, text

#: Kinds of name on any record, then those of films only (title classes of FIAFcore 1.1 and EN 15907).
NAME_KINDS = ("preferred", "as_printed", "former", "short", "acronym", "wrong", "translated")
TITLE_KINDS = ("title_proper", "alternative", "working", "supplied", "other_title_information")

name = table(
    "name",
    link("record_id", required=True),
    sa.Column("text", sa.Text, nullable=False),
    code("kind", *NAME_KINDS, *TITLE_KINDS, default=None),
    # BCP 47 with script where it matters: fa, prs, ar, ckb, fa-Latn.
    text("language"),
    code("romanisation"),
    # Parts of a personal name. An honorific is a part, never the name.
    text("given"),
    text("family"),
    text("particle"),
    text("honorific"),
    # Set by hand where the heading does not sort as it is written ("Abadan 11, 60").
    text("sort_as"),
    sa.Column("position", sa.Integer, nullable=False, server_default="0"),
    text("match_key"),
    sa.CheckConstraint("text <> ''", name="text_not_empty"),
    sa.Index("ix_name_record_id", "record_id", "position"),
    sa.Index("ix_name_match_key", "match_key", "record_id"),
    owner=Owner.COLUMNS,
    owner_columns=("record_id",),
    derived=("match_key",),
)
