"""What is said of a record: one table, one shape per kind, held by CHECKs."""

import sqlalchemy as sa

from database.schema.columns import Owner, code, date, flag, link, table, text
from database.schema.types import Real

STATEMENT_KINDS = ("relation", "entry", "award_result", "value", "naming", "remark")
MODALITIES = ("states", "reports", "plans", "denies", "opines")
RANKS = ("preferred", "normal", "superseded", "wrong_in_source")
#: Ranks and modalities of statements that the archive goes by: not wrong, superseded, planned, denied or an opinion.
STANDING_RANKS, STANDING_MODALITIES = ("preferred", "normal"), ("states", "reports")
ENTRY_STATUSES = (
    "",
    "not_stated",
    "submitted",
    "shortlisted",
    "selected",
    "withdrawn",
    "disqualified",
    "rejected",
)
OUTCOMES = (
    "",
    "won",
    "nominated",
    "shortlisted",
    "special_mention",
    "honoured",
    "declined",
    "revoked",
)

_VALUE_HOLDERS = (
    "object_id IS NOT NULL",
    "words IS NOT NULL",
    "value_code <> ''",
    "amount IS NOT NULL",
    "(value_edtf <> '' OR value_verbatim <> '')",
)
_ONE_VALUE = " + ".join(f"CASE WHEN {holder} THEN 1 ELSE 0 END" for holder in _VALUE_HOLDERS)
_NO_VALUE_COLUMNS = (
    "field = '' AND measure = '' AND value_code = '' AND amount IS NULL AND value_edtf = '' AND value_verbatim = ''"
)
_NO_ENTRY_COLUMNS = (
    "entry_status = '' AND section_id IS NULL AND programme_place = '' AND place_id IS NULL AND premiere_level = ''"
)
_NO_AWARD_COLUMNS = (
    "award_id IS NULL AND category = '' AND credit_id IS NULL AND recipient_id IS NULL AND outcome = '' "
    "AND ranking IS NULL AND ex_aequo = 0 AND quantity IS NULL"
)

statement = table(
    "statement",
    code("kind", *STATEMENT_KINDS, default=None),
    link("about_id", required=True),
    code("role"),
    # A record or words, exactly one for a relation; words of an unnamed post-holder may name its body.
    link("object_id"),
    sa.Column("words", sa.Text, nullable=True),
    link("body_id", index=True),
    # Who says it, how surely, and what the archive makes of it.
    code("modality", *MODALITIES, default="states"),
    link("attributed_id", index=True),
    text("attributed_words"),
    code("attribution_manner"),
    *date("when"),
    code("rank", *RANKS, default="normal"),
    text("rank_reason"),
    text("qualifier"),
    text("as_printed"),
    sa.Column("position", sa.Integer, nullable=False, server_default="0"),
    link("part_of_id", "statement.id", index=True),
    text("open_question"),
    # Of an entry.
    code("entry_status", *ENTRY_STATUSES),
    link("section_id", index=True),
    code("programme_place"),
    link("place_id", index=True),
    code("premiere_level"),
    # Of an award result.
    link("award_id", index=True),
    code("category"),
    link("credit_id", "statement.id", index=True),
    link("recipient_id", index=True),
    code("outcome", *OUTCOMES),
    sa.Column("ranking", sa.Integer, nullable=True),
    flag("ex_aequo"),
    sa.Column("quantity", sa.Integer, nullable=True),
    # Of a value: a declared field or a measure, held by exactly one of record, words, code, amount, date.
    text("field"),
    code("measure"),
    code("value_code"),
    sa.Column("amount", Real, nullable=True),
    code("unit"),
    *date("value"),
    # Of a naming.
    link("name_id", "name.id", index=True),
    sa.Column("evidence_count", sa.Integer, nullable=False, server_default="0"),
    sa.CheckConstraint(
        "kind <> 'relation' OR (role <> '' AND (object_id IS NULL) <> (words IS NULL))", name="relation_shape"
    ),
    sa.CheckConstraint(
        "kind <> 'entry' OR (role = '' AND entry_status <> '' AND (object_id IS NULL) <> (words IS NULL))",
        name="entry_shape",
    ),
    sa.CheckConstraint("kind <> 'award_result' OR (role = '' AND outcome <> '')", name="award_result_shape"),
    sa.CheckConstraint(
        f"kind <> 'value' OR (role = '' AND (field = '') <> (measure = '') AND {_ONE_VALUE} = 1)",
        name="value_shape",
    ),
    sa.CheckConstraint("(kind = 'naming') = (name_id IS NOT NULL)", name="naming_shape"),
    sa.CheckConstraint("kind NOT IN ('naming', 'remark') OR (role = '' AND object_id IS NULL)", name="no_object_shape"),
    sa.CheckConstraint("kind <> 'naming' OR words IS NULL", name="naming_words"),
    sa.CheckConstraint("kind <> 'remark' OR words IS NOT NULL", name="remark_words"),
    sa.CheckConstraint(f"kind = 'value' OR ({_NO_VALUE_COLUMNS})", name="only_value"),
    sa.CheckConstraint(f"kind = 'entry' OR ({_NO_ENTRY_COLUMNS})", name="only_entry"),
    sa.CheckConstraint(f"kind = 'award_result' OR ({_NO_AWARD_COLUMNS})", name="only_award_result"),
    sa.CheckConstraint("body_id IS NULL OR words IS NOT NULL", name="body_of_words"),
    sa.CheckConstraint("words <> ''", name="words_not_empty"),
    # "director of X" among millions is one look-up.
    sa.Index("ix_statement_about", "about_id", "kind", "role"),
    sa.Index("ix_statement_object", "object_id", "role", "rank", "modality", "about_id"),
    sa.Index("ix_statement_no_evidence", "id", sqlite_where=sa.text("evidence_count = 0")),
    sa.Index("ix_statement_plans", "about_id", sqlite_where=sa.text("modality = 'plans'")),
    # What a search asks for among millions: few statements are not of the usual rank or manner, or have a category.
    sa.Index("ix_statement_rank", "rank", sqlite_where=sa.text("rank <> 'normal'")),
    sa.Index("ix_statement_modality", "modality", sqlite_where=sa.text("modality <> 'states'")),
    sa.Index("ix_statement_category", "category", "outcome", sqlite_where=sa.text("category <> ''")),
    # Who won anything at all, without a look at the statements.
    sa.Index(
        "ix_statement_outcome",
        *("outcome", "rank", "modality", "about_id", "recipient_id"),
        sqlite_where=sa.text("outcome <> ''"),
    ),
    # Values of one field beside each other, to find those that contradict.
    sa.Index("ix_statement_value", "about_id", "field", "measure", sqlite_where=sa.text("kind = 'value'")),
    owner=Owner.COLUMNS,
    owner_columns=("about_id", "object_id", "recipient_id", "body_id", "section_id", "place_id", "award_id"),
    derived=("evidence_count",),
)


def stands(said: sa.FromClause = statement) -> sa.ColumnElement[bool]:
    """Return whether the archive goes by a statement; *said* is the table of statements or another name of it."""
    return sa.and_(said.c.rank.in_(STANDING_RANKS), said.c.modality.in_(STANDING_MODALITIES))
