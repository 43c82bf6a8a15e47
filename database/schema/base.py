"""The joined base of every record, and what hangs on any record: identifiers, tags, collections, listed values."""

import sqlalchemy as sa

from database.schema.columns import Owner, code, heading_key, link, table, text
from database.schema.metadata import metadata
from database.schema.types import Id, Uid, Utc

#: The kinds of record, in the order of the rooms.
RECORD_KINDS = (
    "article",
    "film",
    "festival",
    "edition",
    "section",
    "award",
    "person",
    "organisation",
    "group",
    "family",
    "event",
    "place",
    "topic",
    "publication",
    "collection",
)

HEADING_STATUSES = ("provisional", "established")

record = sa.Table(
    "record",
    metadata,
    sa.Column("id", Id, primary_key=True, autoincrement=True),
    sa.Column("uid", Uid, nullable=False),
    code("kind", *RECORD_KINDS, default=None),
    # For type-ahead and lists. Derived; tables sort by the heading_key of the kind's own table.
    text("label"),
    code("heading_status", *HEADING_STATUSES, default="provisional"),
    sa.Column("created_at", Utc, nullable=False),
    sa.Column("updated_at", Utc, nullable=False),
    # Optimistic lock: only grows, also over undo, so that a form never mistakes an old state for its own.
    sa.Column("version", sa.Integer, nullable=False, server_default="1"),
    sa.Column("trashed_at", Utc, nullable=True),
    text("note"),
    sa.UniqueConstraint("uid"),
    sa.Index("ix_record_trashed", "trashed_at", sqlite_where=sa.text("trashed_at IS NOT NULL")),
    sqlite_strict=True,
    sqlite_autoincrement=True,
    info={
        "owner": Owner.SELF,
        "owner_columns": (),
        "derived": frozenset({"label"}),
        "journalled": True,
    },
)

identifier = table(
    "identifier",
    link("record_id", required=True),
    code("scheme", default=None),
    sa.Column("value", sa.Text, nullable=False),
    sa.UniqueConstraint("record_id", "scheme", "value"),
    sa.Index("ix_identifier_scheme_value", "scheme", "value"),
    owner=Owner.COLUMNS,
    owner_columns=("record_id",),
)

tag = table("tag", sa.Column("text", sa.Text, nullable=False), sa.UniqueConstraint("text"))

record_tag = table(
    "record_tag",
    link("record_id", required=True),
    link("tag_id", "tag.id", required=True),
    sa.UniqueConstraint("record_id", "tag_id"),
    sa.Index("ix_record_tag_tag_id", "tag_id", "record_id"),
    owner=Owner.COLUMNS,
    owner_columns=("record_id",),
)

collection = table(
    "collection",
    code("level"),
    link("parent_id", index=True),
    heading_key(),
    sa.Index("ix_collection_heading_key", "heading_key", "id"),
    derived=("heading_key",),
    joined=True,
)

collection_item = table(
    "collection_item",
    link("collection_id", required=True),
    link("record_id", required=True),
    sa.Column("position", sa.Integer, nullable=False, server_default="0"),
    sa.UniqueConstraint("collection_id", "record_id"),
    sa.Index("ix_collection_item_record_id", "record_id"),
    owner=Owner.COLUMNS,
    owner_columns=("record_id", "collection_id"),
)

#: Values of fields that may hold several (genres, countries, occupations, …): see ``database.fields``.
field_item = table(
    "field_item",
    link("record_id", required=True),
    sa.Column("field", sa.Text, nullable=False),
    sa.Column("position", sa.Integer, nullable=False, server_default="0"),
    sa.Column("value", sa.Text, nullable=False),
    sa.Index("ix_field_item_record_id", "record_id", "field", "position"),
    sa.Index("ix_field_item_field", "field", "value", "record_id"),
    owner=Owner.COLUMNS,
    owner_columns=("record_id",),
)
