"""Terms of the controlled vocabularies: codes are stored, labels shown."""

import sqlalchemy as sa

from database.schema.columns import code, flag, table, text

term = table(
    "term",
    code("vocabulary", default=None),
    code("code", default=None),
    text("label_en"),
    text("label_fa"),
    text("label_ar"),
    # The label as seen from the other side of a relation ("director of").
    text("inverse_en"),
    text("inverse_fa"),
    text("inverse_ar"),
    # Languages whose labels nobody has checked, separated by spaces.
    text("unchecked"),
    text("broader"),
    text("definition"),
    # An identifier of an outside vocabulary, only with the file that it was read in.
    text("mapping"),
    text("mapping_source"),
    # The kinds of record that a relation's role joins, separated by spaces; empty: any.
    text("about_kinds"),
    text("object_kinds"),
    # Only gathers narrower terms; never offered as a value.
    flag("heading"),
    flag("offered_first"),
    sa.Column("position", sa.Integer, nullable=False, server_default="0"),
    # Shipped with Nadim, or added by the archivist.
    flag("shipped"),
    sa.CheckConstraint("(mapping = '') = (mapping_source = '')", name="mapping_has_source"),
    sa.CheckConstraint("code <> '' AND label_en || label_fa || label_ar <> ''", name="named"),
    sa.UniqueConstraint("vocabulary", "code"),
)
