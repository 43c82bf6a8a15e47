"""Where the words stand: evidence of statements and mentions, and mentions themselves."""

import sqlalchemy as sa

from database.schema.columns import Owner, code, link, table, text
from database.schema.types import Id, Real, Utc

EVIDENCE_KINDS = ("text", "page", "article", "outside")
STANCES = ("states", "contradicts", "implies")
EVIDENCE_STATES = ("found", "ambiguous", "orphaned")

mention = table(
    "mention",
    link("article_id", required=True),
    link("record_id"),
    sa.Column("words", sa.Text, nullable=True),
    code("role", default="mentioned"),
    sa.CheckConstraint("(record_id IS NULL) <> (words IS NULL)", name="record_or_words"),
    sa.CheckConstraint("words <> ''", name="words_not_empty"),
    sa.Index("ix_mention_article_id", "article_id", "record_id"),
    sa.Index("ix_mention_record_id", "record_id", "article_id"),
    owner=Owner.COLUMNS,
    owner_columns=("article_id", "record_id"),
)

evidence = table(
    "evidence",
    link("statement_id", "statement.id"),
    link("mention_id", "mention.id"),
    # The record that the statement is about, none for a mention's: derived, so that a record's press is one look-up.
    # No reference: within a step it may still be what it was while the record goes.
    sa.Column("about_id", Id, nullable=True),
    code("kind", *EVIDENCE_KINDS, default=None),
    # The article that the evidence is in, for all but outside sources.
    link("article_id"),
    link("text_id", "article_text.id"),
    # Code points of the frozen text, end not included; the words between them are `exact`.
    sa.Column("start", sa.Integer, nullable=True),
    sa.Column("end", sa.Integer, nullable=True),
    text("exact"),
    link("attachment_id", "attachment.id", index=True),
    sa.Column("page", sa.Integer, nullable=True),
    # Fractions of the page, 0 to 1.
    sa.Column("rect_x", Real, nullable=True),
    sa.Column("rect_y", Real, nullable=True),
    sa.Column("rect_width", Real, nullable=True),
    sa.Column("rect_height", Real, nullable=True),
    text("transcription"),
    # An outside source, in words: festival catalogue, the film's credits, letter, import file and row.
    text("citation"),
    text("cited_by"),
    sa.Column("cited_at", Utc, nullable=True),
    code("stance", *STANCES, default="states"),
    code("state", *EVIDENCE_STATES, default="found"),
    # The source's loaded word with its own range: quoted here, while the label stays the archive's own.
    sa.Column("loaded_start", sa.Integer, nullable=True),
    sa.Column("loaded_end", sa.Integer, nullable=True),
    text("loaded_exact"),
    sa.CheckConstraint("(statement_id IS NULL) <> (mention_id IS NULL)", name="of_one"),
    sa.CheckConstraint(
        "kind <> 'text' OR (text_id IS NOT NULL AND start >= 0 AND \"end\" > start AND exact <> '')",
        name="text_shape",
    ),
    sa.CheckConstraint("kind <> 'page' OR (attachment_id IS NOT NULL AND page >= 1)", name="page_shape"),
    sa.CheckConstraint("(kind = 'outside') = (article_id IS NULL)", name="article_of_press"),
    sa.CheckConstraint("(kind = 'outside') = (citation <> '')", name="outside_shape"),
    sa.CheckConstraint(
        "(loaded_start IS NULL AND loaded_end IS NULL AND loaded_exact = '') OR "
        "(text_id IS NOT NULL AND loaded_start >= 0 AND loaded_end > loaded_start AND loaded_exact <> '')",
        name="loaded_shape",
    ),
    # With the article: what leads from a record to its press is answered by the index, without a look at the rows.
    sa.Index(
        "ix_evidence_statement_id", "statement_id", "article_id", sqlite_where=sa.text("statement_id IS NOT NULL")
    ),
    sa.Index("ix_evidence_about_id", "about_id", "article_id", sqlite_where=sa.text("about_id IS NOT NULL")),
    sa.Index("ix_evidence_mention_id", "mention_id", sqlite_where=sa.text("mention_id IS NOT NULL")),
    sa.Index("ix_evidence_article_id", "article_id", "statement_id"),
    sa.Index("ix_evidence_text_id", "text_id"),
    owner=Owner.STATEMENT,
    derived=("about_id",),
)
