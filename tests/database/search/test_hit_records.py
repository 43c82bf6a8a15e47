"""Selects that are worked out once, and those that need not be."""

import sqlalchemy as sa

from database.schema.base import record
from database.search.hit_records import not_gathered, union

EACH = [sa.select(record.c.id).where(record.c.id > least) for least in (1, 2)]


def test_a_gathered_select_that_is_asked_alone_is_not_gathered() -> None:
    gathered = union(EACH)
    assert "MATERIALIZED" in str(gathered)
    plain = not_gathered(gathered)
    assert "MATERIALIZED" not in str(plain) and "UNION ALL" in str(plain)


def test_what_asks_more_of_a_gathered_select_stays() -> None:
    gathered = union(EACH)
    narrower = gathered.where(gathered.get_final_froms()[0].c[0] > 3)
    assert not_gathered(narrower) is narrower
    assert not_gathered(EACH[0]) is EACH[0]
