"""Giving accession numbers to articles."""

from collections.abc import Sequence

import sqlalchemy as sa

from database.commands.accession_numbers import AccessionPattern as AccessionPattern
from database.commands.accession_numbers import take_numbers
from database.errors import InputProblem
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
    for one in dict.fromkeys(article_ids):
        row = writer.first(sa.select(article.c.accession_number).where(article.c.id == one))
        if row is None:
            raise InputProblem("no_record", id=one)
        if row["accession_number"] is None:
            without.append(one)
    numbers = take_numbers(writer, made, len(without))
    for one, number in zip(without, numbers, strict=True):
        writer.update(article, one, accession_number=number)
    return numbers
