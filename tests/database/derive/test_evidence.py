"""Evidence leads to the record that its statement is about, whichever way either of them changes."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
import sqlalchemy as sa

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.evidence import Outside, Passage, attach_evidence
from database.commands.merging import merge_records
from database.commands.records import NameForm, create_record
from database.commands.statements import Remark, change_statement, withdraw_statement
from database.derive.evidence import lead_evidence
from database.engine import make_engine
from database.history import Writer
from database.history.touched import Touched
from database.schema import metadata
from database.schema.evidence import evidence
from database.schema.statements import statement

T = Title("test")


def leads(catalogue: Catalogue) -> dict[int, tuple[int | None, int | None]]:
    """Return of all evidence where it leads to, and where it should."""
    about = sa.select(statement.c.about_id).where(statement.c.id == evidence.c.statement_id).scalar_subquery()
    rows = catalogue.read(lambda c: c.execute(sa.select(evidence.c.id, evidence.c.about_id, about)).all())
    return {row[0]: (row[1], row[2]) for row in rows}


def right(catalogue: Catalogue) -> bool:
    return all(held == wanted for held, wanted in leads(catalogue).values())


def test_evidence_leads_to_whom_its_statement_is_about_and_that_of_mentions_nowhere(
    filled: Catalogue, filled_ids: dict[str, int]
) -> None:
    found = leads(filled)
    assert found[filled_ids["evidence"]] == (filled_ids["film"], filled_ids["film"])
    assert sorted(held is None for held, _ in found.values()) == [False, False, True]
    assert right(filled)


#: What changes where the evidence of the director leads to, and how many pieces of evidence are there then.
WAYS: dict[str, tuple[Callable[[Writer, dict[str, int]], Any], int]] = {
    "a passage more": (lambda w, ids: attach_evidence(w, ids["director"], Passage(ids["text"], 0, 5)), 4),
    "a source outside": (lambda w, ids: attach_evidence(w, ids["director"], Outside("A letter")), 4),
    "about another record": (lambda w, ids: change_statement(w, ids["entry"], ids["person"], Remark("Shown.")), 3),
    "the statement goes": (lambda w, ids: withdraw_statement(w, ids["director"]), 2),
    "two records become one": (
        lambda w, ids: merge_records(w, create_record(w, "film", [NameForm("Other")]), ids["film"]),
        3,
    ),
    "to another statement": (
        lambda w, ids: (
            w.update(statement, ids["entry"], about_id=ids["person"]),
            w.update(evidence, ids["evidence"], statement_id=ids["entry"]),
        ),
        3,
    ),
    "to a mention": (
        lambda w, ids: w.update(evidence, ids["evidence"], statement_id=None, mention_id=ids["mention"]),
        3,
    ),
}


@pytest.mark.parametrize("way", WAYS)
def test_it_follows_and_undo_and_redo_take_it_along(filled: Catalogue, filled_ids: dict[str, int], way: str) -> None:
    change, count = WAYS[way]
    before = leads(filled)

    filled.write(T, lambda writer: change(writer, filled_ids))

    after = leads(filled)
    assert right(filled)
    assert len(after) == count
    assert after != before
    filled.undo()
    assert leads(filled) == before
    filled.redo()
    assert leads(filled) == after


def test_statements_that_speak_of_another_record_now_are_noted_and_no_others() -> None:
    touched = Touched()
    row = {"id": 7, "about_id": 3, "role": "director", "object_id": 4}
    touched.row(statement, row, frozenset({"rank"}))
    # A statement that comes or goes has its evidence come or go, which names it.
    touched.row(statement, row, None)
    assert touched.moved == set()
    touched.row(statement, row, frozenset({"about_id"}))
    assert touched.moved == {7}
    assert touched.statements == set()


def test_only_what_is_wrong_is_written(filled: Catalogue, filled_ids: dict[str, int]) -> None:
    ids = [filled_ids["director"], filled_ids["entry"]]

    def written(connection: sa.Connection) -> int:
        before = connection.exec_driver_sql("SELECT total_changes()").scalar_one()
        lead_evidence(connection, ids, [filled_ids["mention"]])
        return int(connection.exec_driver_sql("SELECT total_changes()").scalar_one()) - before

    def spoilt(connection: sa.Connection) -> int:
        spoil = sa.update(evidence).where(evidence.c.id == filled_ids["evidence"]).values(about_id=filled_ids["person"])
        connection.execute(spoil, execution_options={"recorded": True})
        return written(connection)

    assert filled.note(written) == 0
    assert filled.note(spoilt) == 1
    assert right(filled)


@pytest.fixture
def asked(tmp_path: Any) -> Iterator[list[str]]:
    """Give how SQLite looks for the rows to be written, where it knows no sizes."""
    engine = make_engine(tmp_path / "empty.db", mode="rwc")
    metadata.create_all(engine)
    plans: list[str] = []

    def explain(_connection: Any, cursor: Any, said: str, parameters: Any, _context: Any, _many: bool) -> None:
        cursor.execute(f"EXPLAIN QUERY PLAN {said}", parameters)
        plans.extend(row[3] for row in cursor.fetchall())

    sa.event.listen(engine, "before_cursor_execute", explain)
    with engine.begin() as connection:
        lead_evidence(connection, range(1, 1200), range(1, 1200))
    sa.event.remove(engine, "before_cursor_execute", explain)
    yield plans
    engine.dispose()


def test_nothing_goes_through_all_evidence(asked: list[str]) -> None:
    of = [line for line in asked if "evidence" in line]
    assert {line.rsplit(" ", 2)[1] for line in of if "USING INDEX" in line} == {
        "ix_evidence_statement_id",
        "ix_evidence_mention_id",
    }
    assert not any(line.startswith("SCAN") for line in asked)
