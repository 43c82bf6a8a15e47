"""What a reading of a text suggests and nobody has decided on, and what a person did not want to be suggested."""

import sqlalchemy as sa

from database.schema.columns import Owner, code, flag, link, table, text
from database.schema.types import Json

#: The text versions that were read. Not in the history: a reading can be made again at any time.
reading = table(
    "reading",
    sa.Column("text_id", sa.ForeignKey("article_text.id", ondelete="CASCADE"), nullable=False),
    # Names have come or gone since that stand in it: it is to be read again.
    flag("stale"),
    sa.UniqueConstraint("text_id"),
    sa.Index("ix_reading_stale", "text_id", sqlite_where=sa.text("stale = 1")),
    journalled=False,
)

#: Records whose names came or went, or the numbers of editions: they are still to be looked for in the texts. Each
#: change gives the row another id, so that what changes meanwhile is looked for again. Not in the history.
name_to_find = table(
    "name_to_find",
    sa.Column("record_id", sa.ForeignKey("record.id", ondelete="CASCADE"), nullable=False),
    sa.UniqueConstraint("record_id"),
    journalled=False,
)

#: A suggestion. Whether it is accepted or dismissed is told by the facts that stand on its words and by `rejection`, so
#: that undo needs to know nothing of it. One that may be several records has a row for each.
proposal = table(
    "proposal",
    sa.Column("text_id", sa.ForeignKey("article_text.id", ondelete="CASCADE"), nullable=False),
    code("rule", default=None),
    code("kind", default=None),
    sa.Column("record_id", sa.ForeignKey("record.id", ondelete="SET NULL"), nullable=True),
    sa.Column("payload", Json, nullable=False),
    sa.Column("start", sa.Integer, nullable=False),
    sa.Column("end", sa.Integer, nullable=False),
    # The folded words of a record's name, by which rejections are remembered.
    text("folded"),
    sa.CheckConstraint('start >= 0 AND start <= "end"', name="range"),
    sa.Index("ix_proposal_text_id", "text_id"),
    sa.Index("ix_proposal_record_id", "record_id", "text_id", sqlite_where=sa.text("record_id IS NOT NULL")),
    journalled=False,
)

#: What was dismissed: these words as this, in one article, or nowhere ever again where it names none.
rejection = table(
    "rejection",
    link("article_id"),
    # A kind of record, or a kind of statement and its role, field or outcome ("relation:director").
    code("what", default=None),
    text("folded"),
    sa.Index("ix_rejection_words", "what", "folded", "article_id"),
    sa.Index("ix_rejection_article_id", "article_id", sqlite_where=sa.text("article_id IS NOT NULL")),
    owner=Owner.NONE,
)
