"""The history, of all and of one record."""

import pytest

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.records import NameForm, create_record, save_record
from database.errors import InputProblem
from database.queries import history
from database.queries.history import all_operations, operation_ids, operations_of, operations_on_record, steps_to


def test_all_operations_come_newest_first_a_page_at_a_time(filled: Catalogue, monkeypatch: pytest.MonkeyPatch) -> None:
    before = filled.read(lambda connection: len(list(all_operations(connection))))
    for number in range(7):
        filled.write(Title("make"), lambda writer, n=number: create_record(writer, "person", [NameForm(f"P{n}")]))
    monkeypatch.setattr(history, "_PAGE", 3)
    found = filled.read(lambda connection: list(all_operations(connection)))
    numbers = [one.id for one in found]
    assert len(numbers) == before + 7
    assert numbers == sorted(numbers, reverse=True)


def test_operations_on_one_record(filled: Catalogue) -> None:
    made = filled.write(Title("make"), lambda writer: create_record(writer, "person", [NameForm("Quill")]))
    filled.write(Title("other"), lambda writer: create_record(writer, "person", [NameForm("Else")]))
    saved = filled.write(Title("save"), lambda writer: save_record(writer, made.result, note="seen"))
    found = filled.read(lambda connection: operations_on_record(connection, made.result))
    assert [one.id for one in found] == [saved.operation, made.operation]
    assert [one.title.code for one in found] == ["save", "make"]


def test_a_record_that_never_was(filled: Catalogue) -> None:
    with pytest.raises(InputProblem, match="There is no record 987654"):
        filled.read(lambda connection: operations_on_record(connection, 987654))


def test_the_rows_of_a_list_are_fetched_by_their_ids(filled: Catalogue) -> None:
    ids = filled.read(operation_ids)
    assert list(ids) == sorted(ids, reverse=True)
    found = filled.read(lambda connection: operations_of(connection, [ids[0], ids[-1], 987654]))
    assert set(found) == {ids[0], ids[-1]}


def test_the_way_to_a_step_is_counted(filled: Catalogue) -> None:
    def make(name: str) -> int:
        title = Title("make")
        return filled.write(title, lambda writer: create_record(writer, "person", [NameForm(name)])).operation

    def way(number: int) -> tuple[int, int]:
        return filled.read(lambda connection: steps_to(connection, number))

    one, two, three = make("One"), make("Two"), make("Three")
    assert [way(one), way(two), way(three)] == [(3, 0), (2, 0), (1, 0)]
    filled.undo()
    filled.undo()
    assert [way(one), way(two), way(three)] == [(1, 0), (0, 1), (0, 2)]
    make("Four")
    assert way(two) == (0, 0), "a new step has closed the way"
    assert way(987654) == (0, 0)
