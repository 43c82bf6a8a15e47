"""What goes on beside the steps of a person: an import that is at work, and what belongs to an earlier step."""

from types import ModuleType
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from database.catalogue import Catalogue
from database.changes import Title
from database.commands import Writer
from database.commands.articles import ArticleDraft, add_article, set_published
from database.dates import DateValue
from database.errors import CatalogueProblem, InputProblem
from database.queries.history import all_operations
from database.schema.base import record
from database.schema.sources import article

T, IMPORT = Title("step"), Title("import")
#: Making a failing example smaller takes minutes.
BRIEF = [Phase.explicit, Phase.generate]
DAY = DateValue.of("2031-05-06")


def value(catalogue: Catalogue, column: sa.Column[Any], row_id: int) -> Any:
    select = sa.select(column).where(column.table.c.id == row_id)
    return catalogue.read(lambda connection: connection.execute(select).scalar())


def there(catalogue: Catalogue, row_id: int) -> bool:
    return value(catalogue, record.c.id, row_id) is not None


def note(row_id: int, text: str) -> Any:
    return lambda writer: writer.update(record, row_id, note=text)


def add(writer: Writer, published: DateValue = DateValue.UNDATED) -> int:
    return add_article(writer, ArticleDraft("Words.", "test", published=published))


def titles(catalogue: Catalogue) -> tuple[str, str]:
    undo, redo = catalogue.next_steps()
    return undo.title.code if undo else "", redo.title.code if redo else ""


def test_a_person_undoes_and_redoes_her_own_while_files_come_in(small: Catalogue) -> None:
    mine = small.write(T, add).result
    small.write(Title("second"), note(mine, "kept"))
    with small.write_batches(IMPORT, beside=True) as batches:
        came = [batches.write(add).result]
        assert titles(small)[0] == "second"
        assert small.undo().title.code == "second"
        came.append(batches.write(add).result)
        assert titles(small) == ("step", "second"), "what comes in clears no redo"
        small.redo()
        assert value(small, record.c.note, mine) == "kept"
        small.undo()
        small.undo()
        assert not there(small, mine)
        came.append(batches.write(add).result)
        small.redo()
        small.redo()
        assert value(small, record.c.note, mine) == "kept"
    assert titles(small) == ("import", "")
    small.undo()
    assert not any(there(small, one) for one in came), "the import is undone at once"
    assert there(small, mine)


def test_an_edit_meanwhile_is_undone_meanwhile_and_the_import_begins_a_new_step(small: Catalogue) -> None:
    with small.write_batches(IMPORT, beside=True) as batches:
        first = batches.write(add).result
        small.write(T, note(first, "mine"))
        second = batches.write(add).result
        small.undo()
        assert value(small, record.c.note, first) == ""
        batches.write(add)
        small.redo()
        assert value(small, record.c.note, first) == "mine"
    for still in ((True, False), (True, False), (False, False)):
        small.undo()
        assert (there(small, first), there(small, second)) == still
    for _ in range(3):
        small.redo()
    assert value(small, record.c.note, first) == "mine"
    assert there(small, second)


def test_what_came_in_and_changed_the_same_record_is_not_pulled_from_under(small: Catalogue) -> None:
    mine = small.write(T, add).result
    small.write(Title("second"), note(mine, "first"))
    with small.write_batches(IMPORT, beside=True) as batches:
        batches.write(note(mine, "over it"))
        with pytest.raises(CatalogueProblem) as caught:
            small.undo()
        assert caught.value.code == "built_on"
        assert value(small, record.c.note, mine) == "over it"
    small.undo()
    small.undo()
    assert value(small, record.c.note, mine) == ""


@pytest.mark.parametrize("batches_of_it", [1, 3])
def test_what_something_that_came_in_refers_to_stays_whole(
    small: Catalogue, states: ModuleType, batches_of_it: int
) -> None:
    made = []
    with small.write_batches(T) as own:
        for _ in range(batches_of_it):
            made.append(own.write(add).result)
    with small.write_batches(IMPORT, beside=True) as batches:
        # The first one, which undo would reach last.
        batches.write(lambda writer: writer.update(article, add(writer), corrects_id=made[0]))
        looker = states.Looker(small.path / "catalogue.db")
        before = looker.state()
        with pytest.raises(CatalogueProblem) as caught:
            small.undo()
        assert caught.value.code == "built_on"
        assert not before.differences(looker.state())
        looker.close()
        assert titles(small)[0] == "step"
    small.undo()
    small.undo()
    assert not any(there(small, one) for one in made)


def test_a_place_in_the_order_that_was_taken_meanwhile_is_not_taken_back(small: Catalogue) -> None:
    mine = small.write(T, lambda writer: add(writer, DAY)).result
    place = value(small, article.c.index_rowid, mine)
    small.write(Title("moved"), lambda writer: set_published(writer, mine, DateValue.of("2031-05-07")))
    with small.write_batches(IMPORT, beside=True) as batches:
        came = batches.write(lambda writer: add(writer, DAY)).result
        assert value(small, article.c.index_rowid, came) == place
        small.undo()
        assert value(small, article.c.index_rowid, mine) == place + 1
        small.undo()
        batches.write(lambda writer: add(writer, DAY))
        small.redo()
        assert value(small, article.c.index_rowid, mine) == place + 2
        small.redo()


def test_what_a_program_does_later_goes_with_the_step_that_it_belongs_to(small: Catalogue) -> None:
    scan = small.write(Title("scan"), add).result
    other = small.write(Title("other"), add).result
    small.write(Title("undone"), note(other, "again"))
    small.undo()
    along = small.write_along(T, note(scan, "read"), made=[("record", scan)])
    assert along.title == T
    assert titles(small) == ("other", "undone")
    small.redo()
    small.undo()
    small.undo()
    assert value(small, record.c.note, scan) == "read"
    small.undo()
    assert not there(small, scan)
    for _ in range(3):
        small.redo()
    assert (value(small, record.c.note, scan), value(small, record.c.note, other)) == ("read", "again")


def test_it_waits_for_what_may_be_done_again_with_the_same_record(small: Catalogue) -> None:
    scan = small.write(T, add).result
    small.write(Title("typed"), note(scan, "typed"))
    small.undo()
    with pytest.raises(CatalogueProblem) as caught:
        small.write_along(T, note(scan, "read"), made=[("record", scan)])
    assert caught.value.code == "awaited"
    small.redo()
    small.write_along(T, note(scan, "read"), made=[("record", scan)])
    assert value(small, record.c.note, scan) == "read"


def test_where_undo_no_longer_reaches_the_step_it_stands_for_itself(small: Catalogue) -> None:
    scan = small.write(T, add).result
    with small._side()._transaction() as connection:
        connection.execute(sa.text("UPDATE operation SET on_stack = 0").execution_options(recorded=True))
    written = small.write_along(Title("read"), note(scan, "read"), made=[("record", scan)])
    assert titles(small) == ("", "")
    [operation] = [one for one in small.read(lambda c: list(all_operations(c))) if one.id == written.operation]
    assert (operation.title.code, operation.state, operation.on_stack) == ("read", "done", False)


def test_of_a_running_import_it_is_a_transaction_too(small: Catalogue) -> None:
    with small.write_batches(IMPORT, beside=True) as batches:
        scan = batches.write(add).result
        small.write_along(T, note(scan, "read"), made=[("record", scan)])
        batches.write(add)
    assert small.undo().title == IMPORT
    assert not there(small, scan)
    small.redo()
    assert value(small, record.c.note, scan) == "read"


def _life(small: Catalogue, states: ModuleType, data: st.DataObject) -> None:
    """Steps, undo, redo, what comes in and what is done along, in any order: nothing is left over and nothing lost."""
    looker = states.Looker(small.path / "catalogue.db")
    # Nothing of an earlier round can be done again after this.
    small.write(Title("base"), add)
    start = looker.state()
    ids: list[int] = []

    def one(kind: str, write: Any) -> None:
        standing = [row_id for row_id in ids if there(small, row_id)]
        target = data.draw(st.sampled_from(standing)) if standing else None
        day = data.draw(st.sampled_from([DAY, DateValue.of("2031-05-07"), DateValue.UNDATED]))
        if target is None or kind == "add":
            ids.append(write(lambda writer: add(writer, day)).result)
        elif kind == "note":
            write(note(target, data.draw(st.sampled_from(["", "a", "b"]))))
        else:
            write(lambda writer: set_published(writer, target, day))

    with small.write_batches(IMPORT, beside=True) as batches:
        for step in data.draw(st.lists(st.sampled_from(["mine", "its", "along", "undo", "redo"]), max_size=12)):
            kind = data.draw(st.sampled_from(["add", "note", "date"]))
            try:
                if step == "mine":
                    one(kind, lambda command: small.write(T, command))
                elif step == "its":
                    one(kind, batches.write)
                elif step == "along":
                    standing = [row_id for row_id in ids if there(small, row_id)]
                    for row_id in standing[:1]:
                        small.write_along(Title("along"), note(row_id, "read"), made=[("record", row_id)])
                elif step == "undo":
                    if titles(small)[0] != "base":
                        small.undo()
                else:
                    small.redo()
            except InputProblem as problem:
                assert problem.code.startswith("nothing_to")
            except CatalogueProblem as problem:
                assert problem.code in ("built_on", "awaited")
            assert not looker.broken_references()
    small.write(T, add)
    undone = 0
    end = looker.state()
    while titles(small)[0] != "base":
        small.undo()
        undone += 1
    assert not start.differences(looker.state())
    for _ in range(undone):
        small.redo()
    assert not [one for one in end.differences(looker.state()) if "updated_at" not in one]
    looker.close()


FEW = settings(max_examples=3, deadline=None, database=None, phases=BRIEF, suppress_health_check=list(HealthCheck))


@FEW
@given(data=st.data())
def test_whatever_comes_in_between_all_can_be_undone_and_done_again(
    small: Catalogue, states: ModuleType, data: st.DataObject
) -> None:
    _life(small, states, data)


@pytest.mark.slow
@settings(FEW, max_examples=100)
@given(data=st.data())
def test_whatever_comes_in_between_for_long(small: Catalogue, states: ModuleType, data: st.DataObject) -> None:
    _life(small, states, data)
