"""Whose text is like that of an article: asked where a text came later than its article, as that of a scan does."""

from dataclasses import dataclass

import sqlalchemy as sa

from database.folding import fold
from database.schema.sources import article, article_text
from database.search import index, likeness, likeness_table


@dataclass(frozen=True, slots=True)
class LikeText:
    """What is most like the newest text of an article.

    Attributes:
        article: whose text that is.
        group: the group of copies that it is in.
        text: the version that is like it.
    """

    article: int
    group: int | None
    text: int


def like_text(connection: sa.Connection, article_id: int) -> LikeText | None:
    """Return the article whose newest text is most like that of another one; None where there is none to group it with.

    Articles in the trash are left out, and those of which a person has said that they are of no group.
    """
    mine = dict(index.entries_of(connection, [article_id])).get(article_id)
    if mine is None:
        return None
    keys = likeness.keys_of(fold(mine.text))
    having = likeness_table.candidates(connection, keys)
    others = {key: [one for one in found if one != article_id] for key, found in having.items()}
    asked = likeness_table.best(keys, others)
    if not asked:
        return None
    select = sa.select(article.c.id, article.c.origin_id).where(
        article.c.id.in_(asked), sa.or_(article.c.origin_id.is_not(None), article.c.origin_known != "supplied")
    )
    free: dict[int, int | None] = {row.id: row.origin_id for row in connection.execute(select)}
    runs = likeness.Runs(index.indexed(mine.text))
    entries = index.entries_of(connection, [one for one in asked if one in free])
    shares = {other: runs.alike(index.indexed(entry.text)) for other, entry in entries}
    best = max(shares, key=lambda other: (shares[other], -other), default=None)
    if best is None or not shares[best]:
        return None
    newest = sa.select(article_text.c.id).where(article_text.c.article_id == article_id)
    text = connection.execute(newest.order_by(article_text.c.number.desc()).limit(1)).scalar_one()
    return LikeText(best, free[best], text)
