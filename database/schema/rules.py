"""What was learned from a person's corrections: how parts of a publication's articles are told."""

import sqlalchemy as sa

from database.part_rules import KNOWN_BY, PLACES
from database.schema.columns import Owner, code, flag, link, table
from database.schema.types import Utc

#: A part that a person has said the kind of, and how such a part is told in other articles of the publication.
publication_rule = table(
    "publication_rule",
    link("publication_id", required=True),
    # What it is, and what the reader takes it for; codes of ``segment``.
    code("kind", default=None),
    code("was"),
    code("known_by", *KNOWN_BY, default=None),
    sa.Column("pattern", sa.Text, nullable=False),
    code("place", *PLACES),
    # In how many articles a person has said so.
    sa.Column("times", sa.Integer, nullable=False, server_default="1"),
    flag("off"),
    sa.Column("made_at", Utc, nullable=False),
    sa.UniqueConstraint("publication_id", "known_by", "pattern", "place"),
    owner=Owner.COLUMNS,
    owner_columns=("publication_id",),
)
