"""Festivals, their editions and sections, and awards."""

import sqlalchemy as sa

from database.schema.columns import code, date, heading_key, link, table, text

festival = table(
    "festival",
    *date("founded"),
    code("frequency"),
    code("scope"),
    link("home_place_id", index=True),
    heading_key(),
    sa.Index("ix_festival_heading_key", "heading_key", "id"),
    derived=("heading_key",),
    joined=True,
)

edition = table(
    "edition",
    link("festival_id", required=True),
    sa.Column("ordinal", sa.Integer, nullable=True),
    # As the press prints it: "38th", "inaugural", "fifth".
    text("ordinal_printed"),
    text("year_label"),
    # One printed expression gives both ends ("December 8 to 15"): one date with an interval.
    *date("held"),
    link("place_id", index=True),
    code("mode"),
    code("edition_status"),
    heading_key(),
    sa.CheckConstraint("ordinal > 0", name="ordinal_positive"),
    sa.Index("ix_edition_festival_id", "festival_id", "ordinal", "held_earliest"),
    sa.Index("ix_edition_heading_key", "heading_key", "id"),
    derived=("heading_key",),
    joined=True,
)

section = table(
    "section",
    link("edition_id", required=True, index=True),
    code("kind"),
    code("competitive", "", "yes", "no", "unknown"),
    text("theme"),
    heading_key(),
    sa.Index("ix_section_heading_key", "heading_key", "id"),
    derived=("heading_key",),
    joined=True,
)

award = table(
    "award",
    link("giver_id", index=True),
    link("named_after_id", index=True),
    text("scope"),
    heading_key(),
    sa.Index("ix_award_heading_key", "heading_key", "id"),
    derived=("heading_key",),
    joined=True,
)
