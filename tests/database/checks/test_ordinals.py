"""Festivals that are said to be one count as one, in however long a row that is said."""

from functools import partial
from itertools import pairwise
from typing import Any

import sqlalchemy as sa

from database.catalogue import Catalogue
from database.changes import Title
from database.checks import asking, ordinals
from database.commands.records import NameForm, create_record, trash_records
from database.commands.statements import state_relation


def test_what_hangs_together_is_found_from_each_of_its_members(small: Catalogue, monkeypatch: Any) -> None:
    many = 40

    def make(writer: Any) -> list[int]:
        ids = [create_record(writer, "festival", [NameForm(f"Marsh Days {number}")]) for number in range(many + 1)]
        for one, other in pairwise(ids[:many]):
            state_relation(writer, one, "same_as", other)
        return ids

    *row, alone = small.write(Title("test"), make).result
    asked: list[int] = []
    plain = asking.asked

    def counted(connection: sa.Connection, select: Any, ids: Any) -> Any:
        found = list(plain(connection, select, ids))
        asked.append(len(found))
        return iter(found)

    monkeypatch.setattr(ordinals, "asked", counted)
    for start in ([row[0]], [row[-1], row[3]], row):
        asked.clear()
        assert small.read(partial(ordinals.groups_of, ids=[*start, alone])) == [tuple(row), (alone,)]
        # Each statement at each of its ends, and each festival twice: nothing is asked again.
        assert sum(asked) <= 4 * many + 2
    small.write(Title("test"), lambda writer: trash_records(writer, [row[1]]))
    assert small.read(partial(ordinals.groups_of, ids=[row[0]])) == [(row[0], *row[2:])]
