"""Unchecked press: articles in which a reading has found the name of a record, and nobody has decided on it."""

from typing import Any

import sqlalchemy as sa

from database.schema.evidence import evidence, mention
from database.schema.proposals import proposal, rejection
from database.schema.sources import article_text
from database.schema.statements import statement


def unchecked_articles(named: sa.ColumnElement[bool]) -> sa.Select[Any]:
    """Select the articles in which a record is named (*named* is on ``proposal``) and neither indexed nor dismissed.

    Not where the words were said to be another record.
    """
    indexed = sa.exists().where(
        mention.c.article_id == article_text.c.article_id, mention.c.record_id == proposal.c.record_id
    )
    stated = sa.exists().where(
        evidence.c.article_id == article_text.c.article_id,
        evidence.c.statement_id == statement.c.id,
        sa.or_(statement.c.about_id == proposal.c.record_id, statement.c.object_id == proposal.c.record_id),
    )
    decided = sa.exists().where(
        evidence.c.text_id == proposal.c.text_id,
        evidence.c.start == proposal.c.start,
        evidence.c.end == proposal.c.end,
        evidence.c.mention_id.is_not(None),
    )
    dismissed = sa.exists().where(
        rejection.c.what == proposal.c.kind,
        rejection.c.folded == proposal.c.folded,
        sa.or_(rejection.c.article_id.is_(None), rejection.c.article_id == article_text.c.article_id),
    )
    return (
        sa.select(article_text.c.article_id)
        .select_from(proposal)
        .join(article_text, article_text.c.id == proposal.c.text_id)
        .where(named, ~indexed, ~stated, ~decided, ~dismissed)
    )
