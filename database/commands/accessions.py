"""Giving accession numbers to articles."""

from collections.abc import Sequence

import sqlalchemy as sa

from database.commands.accession_numbers import AccessionPattern as AccessionPattern
from database.commands.accession_numbers import take_numbers
from database.errors import InputProblem
from database.history.raw import chunks
from database.history.recorder import Writer
from database.schema.sources import article


def number_articles(writer: Writer, article_ids: Sequence[int], pattern: str) -> list[str]:
    """Give accession numbers to those of these articles that have none, in the order given; return the new ones.

    Args:
        writer: the recorder.
        article_ids: articles.
        pattern: see :class:`AccessionPattern`.

    Raises:
        InputProblem: the pattern has no running number, or there is no such article.
    """
    made = AccessionPattern(pattern)
    without: list[int] = []
    for chunk in chunks(dict.fromkeys(article_ids)):
        select = sa.select(article.c.id, article.c.accession_number).where(article.c.id.in_(chunk))
        known = {row["id"]: row["accession_number"] for row in writer.rows(select)}
        for one in chunk:
            if one not in known:
                raise InputProblem("no_record", id=one)
        without += [one for one in chunk if known[one] is None]
    numbers = take_numbers(writer, made, len(without))
    given = dict(zip(without, numbers, strict=True))
    writer.update_many(article, {one: {"accession_number": number} for one, number in given.items()})
    return numbers
