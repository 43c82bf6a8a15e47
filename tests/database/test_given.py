"""Statements that are asked of the driver as they are written."""

from typing import Any

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.records import NameForm, create_record
from database.given import plainly


def test_all_statements_of_one_read_see_one_state(small: Catalogue) -> None:
    def ask(connection: Any) -> tuple[int, int]:
        execute = plainly(connection)
        count = "SELECT count(*) FROM film WHERE id > :least"
        before = next(iter(execute(count, {"least": 0})))[0]
        small.write(Title("t"), lambda writer: create_record(writer, "film", [NameForm("Come between")]))
        return before, next(iter(execute(count, {"least": 0})))[0]

    before, after = small.read(ask)
    assert before == after
    assert small.read(ask)[0] == after + 1
