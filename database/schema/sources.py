"""What came in: publications, articles, frozen texts with their segments, files."""

import sqlalchemy as sa

from database.schema.columns import Owner, code, date, flag, heading_key, link, table, text
from database.schema.types import Big, Real, Utc
from database.stored import ATTACHMENT_ROLES as ATTACHMENT_ROLES
from database.stored import KNOWN as KNOWN
from database.stored import KNOWN_FIELDS as KNOWN_FIELDS

LEVELS = ("inbox", "registered", "indexed", "analysed")

publication = table(
    "publication",
    code("kind"),
    link("place_id", index=True),
    text("address"),
    # Calendar of its datelines and first day of its week: "earlier last week" depends on them.
    code("calendar"),
    code("week_start"),
    heading_key(),
    sa.Index("ix_publication_heading_key", "heading_key", "id"),
    derived=("heading_key",),
    joined=True,
)

#: Reprints and translations of one text: one witness, however many copies.
origin_group = table("origin_group", code("kind", default=None), text("note"))

article = table(
    "article",
    text("headline"),
    # Made by the cataloguer or by Nadim because the copy has none; shown in [ ].
    flag("headline_devised"),
    text("overline"),
    text("subhead"),
    text("byline"),
    link("publication_id"),
    text("issue"),
    text("print_edition"),
    text("page"),
    text("page_section"),
    *date("published"),
    # Printed local time, kept as printed; the zone is empty where the copy does not say it: never shifted.
    text("published_time"),
    text("published_zone"),
    text("dateline"),
    link("dateline_place_id", index=True),
    text("language"),
    code("kind_1"),
    code("kind_2"),
    text("url"),
    text("archived_url"),
    text("abstract"),
    text("rights"),
    code("access"),
    sa.Column("accession_number", sa.Text, nullable=True),
    text("shelf_location"),
    text("received_from"),
    link("origin_id", "origin_group.id", index=True),
    # "detected": put into its group because the texts are alike. "supplied": a person put it in or took it out, and
    # nothing puts it into another.
    code("origin_known", *KNOWN),
    link("corrects_id", index=True),
    code("level", *LEVELS, default="inbox"),
    text("checked_by"),
    sa.Column("checked_at", Utc, nullable=True),
    *(code(f"{field}_known", *KNOWN) for field in KNOWN_FIELDS),
    # Order of the full-text index: Julian day << 12 | n within the day.
    sa.Column("index_rowid", Big, nullable=False),
    heading_key(),
    sa.UniqueConstraint("index_rowid"),
    sa.UniqueConstraint("accession_number"),
    sa.Index("ix_article_heading_key", "heading_key", "id"),
    sa.Index("ix_article_publication_id", "publication_id", "index_rowid"),
    sa.Index("ix_article_level", "level", "index_rowid"),
    # The few articles whose date is no single day.
    sa.Index(
        "ix_article_published_wide",
        "published_earliest",
        "published_latest",
        sqlite_where=sa.text("published_latest > published_earliest"),
    ),
    # How many articles are of which day, without a look at the articles.
    sa.Index("ix_article_published", "published_earliest", "published_latest"),
    sa.Index("ix_article_url", "url", sqlite_where=sa.text("url <> ''")),
    derived=("heading_key",),
    joined=True,
)

#: A frozen version of an article's text. Never updated: a correction is a new version.
article_text = table(
    "article_text",
    link("article_id", required=True),
    sa.Column("number", sa.Integer, nullable=False),
    sa.Column("text", sa.Text, nullable=False),
    # What made it from which files, e.g. "plain text" or a converter with its version.
    text("tool"),
    sa.Column("sha256", sa.LargeBinary, nullable=False),
    sa.Column("made_at", Utc, nullable=False),
    sa.UniqueConstraint("article_id", "number"),
    owner=Owner.COLUMNS,
    owner_columns=("article_id",),
)

article_text_source = table(
    "article_text_source",
    link("text_id", "article_text.id", required=True),
    link("attachment_id", "attachment.id", required=True, index=True),
    sa.UniqueConstraint("text_id", "attachment_id"),
    owner=Owner.TEXT,
)

segment = table(
    "segment",
    link("text_id", "article_text.id", required=True),
    # Code points of the frozen text, end not included.
    sa.Column("start", sa.Integer, nullable=False),
    sa.Column("end", sa.Integer, nullable=False),
    code("kind", default=None),
    # The article's field that this range gives, and is the evidence of.
    text("field"),
    sa.CheckConstraint('start >= 0 AND start <= "end"', name="range"),
    sa.Index("ix_segment_text_id", "text_id", "start"),
    owner=Owner.TEXT,
)

attachment = table(
    "attachment",
    link("record_id", required=True),
    code("role", *ATTACHMENT_ROLES, default=None),
    text("name"),
    text("media_type"),
    sa.Column("size", Big, nullable=True),
    sa.Column("sha256", sa.LargeBinary, nullable=True),
    text("caption"),
    sa.Column("position", sa.Integer, nullable=False, server_default="0"),
    sa.Column("page_first", sa.Integer, nullable=True),
    sa.Column("page_last", sa.Integer, nullable=True),
    # The frame of a cut, as fractions of the page (0 to 1): one page may hold several articles.
    sa.Column("frame_x", Real, nullable=True),
    sa.Column("frame_y", Real, nullable=True),
    sa.Column("frame_width", Real, nullable=True),
    sa.Column("frame_height", Real, nullable=True),
    # How the page is looked at; the file stays as it came. Quarter turns clockwise, then degrees clockwise.
    sa.Column("turn", sa.Integer, nullable=False, server_default="0"),
    sa.Column("straighten", Real, nullable=False, server_default="0"),
    # A photo that the page mentions and the copy lacks is not held: it has no bytes and no hash.
    flag("held"),
    sa.CheckConstraint(
        "(held = 1 AND sha256 IS NOT NULL AND size IS NOT NULL) OR (held = 0 AND sha256 IS NULL)",
        name="held_has_bytes",
    ),
    sa.CheckConstraint("turn BETWEEN 0 AND 3", name="turn"),
    sa.Index("ix_attachment_record_id", "record_id", "position"),
    sa.Index("ix_attachment_sha256", "sha256", sqlite_where=sa.text("sha256 IS NOT NULL")),
    owner=Owner.COLUMNS,
    owner_columns=("record_id",),
)

#: A page of a file that a text was read from, and where its words stand on it.
text_page = table(
    "text_page",
    link("text_id", "article_text.id", required=True),
    link("attachment_id", "attachment.id", required=True, index=True),
    # From 1.
    sa.Column("page", sa.Integer, nullable=False),
    sa.Column("start", sa.Integer, nullable=False),
    sa.Column("end", sa.Integer, nullable=False),
    sa.Column("width", Real, nullable=False),
    sa.Column("height", Real, nullable=False),
    # What recognised the words, where the file has none of its own.
    text("read_by"),
    # See `page_boxes`.
    sa.Column("boxes", sa.LargeBinary, nullable=False, server_default=sa.text("x''")),
    sa.CheckConstraint('start >= 0 AND start <= "end"', name="range"),
    sa.UniqueConstraint("text_id", "attachment_id", "page"),
    # Pages that show something and have no words yet, of a text that has other pages.
    sa.Index(
        "ix_text_page_wordless", "text_id", "attachment_id", sqlite_where=sa.text("start = \"end\" AND read_by = ''")
    ),
    owner=Owner.TEXT,
)

#: What a file says of itself beside its words: kept also where the words that were printed for readers say otherwise.
page_data = table(
    "page_data",
    link("text_id", "article_text.id", required=True),
    code("field", default=None),
    text("value"),
    # Where it stands: json-ld, meta, time, mail header, …
    text("place"),
    sa.Index("ix_page_data_text_id", "text_id"),
    owner=Owner.TEXT,
)
