import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.groups import put_into_collection, tag_records, take_out_of_collection, untag_records
from database.commands.records import NameForm, create_record, restore_records, trash_records
from database.errors import InputProblem
from database.queries.mixed import item_ids, trash_ids
from database.queries.record_columns import record_columns
from database.queries.room_trees import below
from database.queries.rooms import room_ids


@pytest.fixture(scope="module")
def many(small_master: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[int]]:
    """Return a closed catalogue with many films, which nobody changes, and their ids."""
    folder = Path(shutil.copytree(small_master, tmp_path_factory.mktemp("many") / "catalogue"))

    def make(writer: object) -> list[int]:
        return [create_record(writer, "film", [NameForm(f"Film {number}")]) for number in range(1200)]

    with Catalogue.open(folder, who="tester") as catalogue:
        return folder, catalogue.write(Title("t"), make).result


@pytest.fixture
def small(many: tuple[Path, list[int]], tmp_path: Path) -> Iterator[Catalogue]:
    with Catalogue.open(Path(shutil.copytree(many[0], tmp_path / "small")), who="tester") as catalogue:
        yield catalogue


@pytest.fixture
def films(many: tuple[Path, list[int]]) -> list[int]:
    return list(many[1])


@pytest.fixture
def box(small: Catalogue) -> int:
    return small.write(Title("t"), lambda writer: create_record(writer, "collection", [NameForm("Box")])).result


def tags(catalogue: Catalogue, record_id: int) -> tuple[str, ...]:
    return catalogue.read(lambda c: record_columns(c, [record_id], ["tags"]))[record_id].get("tags", ())


def test_many_records_are_tagged_in_one_step(small: Catalogue, films: list[int]) -> None:
    small.write(Title("t"), lambda writer: tag_records(writer, films, " seen "))
    assert tags(small, films[0]) == tags(small, films[-1]) == ("seen",)
    small.write(Title("t"), lambda writer: tag_records(writer, [*films[:2], films[0]], "seen"))
    assert tags(small, films[0]) == ("seen",)
    small.undo()
    assert tags(small, films[-1]) == ()


def test_a_tag_that_nothing_has_goes(small: Catalogue, films: list[int]) -> None:
    small.write(Title("t"), lambda writer: tag_records(writer, films[:3], "once"))
    small.write(Title("t"), lambda writer: untag_records(writer, films[:2], "once"))
    assert (tags(small, films[0]), tags(small, films[2])) == ((), ("once",))
    small.write(Title("t"), lambda writer: untag_records(writer, films, "once"))
    small.write(Title("t"), lambda writer: untag_records(writer, films, "never"))
    small.write(Title("t"), lambda writer: tag_records(writer, films[:1], "once"))
    assert tags(small, films[0]) == ("once",)


def test_many_records_are_put_into_a_collection_in_their_order(small: Catalogue, films: list[int], box: int) -> None:
    small.write(Title("t"), lambda writer: put_into_collection(writer, box, reversed(films[:900])))
    small.write(Title("t"), lambda writer: put_into_collection(writer, box, films))
    inside = list(small.read(lambda c: item_ids(c, box)))
    assert inside == [*reversed(films[:900]), *films[900:]]
    small.write(Title("t"), lambda writer: take_out_of_collection(writer, box, films[:1100]))
    assert list(small.read(lambda c: item_ids(c, box))) == films[1100:]


@pytest.mark.parametrize("command", ["tag", "put", "trash", "restore"])
def test_nothing_is_done_where_one_of_the_records_is_not_there(
    small: Catalogue, films: list[int], box: int, command: str
) -> None:
    given = [*films[:3], 999_999]
    commands = {
        "tag": lambda writer: tag_records(writer, given, "seen"),
        "put": lambda writer: put_into_collection(writer, box, given),
        "trash": lambda writer: trash_records(writer, given),
        "restore": lambda writer: restore_records(writer, given),
    }
    before = list(small.read(trash_ids))
    with pytest.raises(InputProblem):
        small.write(Title("t"), commands[command])
    assert tags(small, films[0]) == ()
    assert list(small.read(lambda c: item_ids(c, box))) == []
    assert list(small.read(trash_ids)) == before


def test_many_records_go_to_the_trash_in_one_step(small: Catalogue, films: list[int]) -> None:
    before = set(small.read(trash_ids))
    small.write(Title("t"), lambda writer: trash_records(writer, [*films, films[0]]))
    assert set(small.read(trash_ids)) == before | set(films)
    small.undo()
    assert set(small.read(trash_ids)) == before
    small.redo()
    small.write(Title("t"), lambda writer: restore_records(writer, films[:5]))
    assert set(small.read(trash_ids)) == before | set(films[5:])


def test_what_a_record_belongs_to_comes_out_of_the_trash_with_it(small: Catalogue) -> None:
    [festival] = small.read(lambda c: room_ids(c, "festivals", sort="name", text="river festival"))
    before = set(small.read(trash_ids))
    inner = small.read(lambda c: below(c, "festival", festival))
    edition = next(one for one in inner.ids if one in inner.holding)
    [section] = small.read(lambda c: below(c, "edition", edition)).ids
    small.write(Title("t"), lambda writer: trash_records(writer, [festival, edition, section, *inner.ids]))
    outcome = small.write(Title("t"), lambda writer: restore_records(writer, [section])).result
    assert outcome == (edition, festival)
    assert set(small.read(trash_ids)) == before | (set(inner.ids) - {edition})
    small.undo()
    assert set(small.read(trash_ids)) == before | {festival, section, *inner.ids}
    # What is asked for is not told as coming besides.
    outcome = small.write(Title("t"), lambda writer: restore_records(writer, [edition, festival])).result
    assert outcome == ()
    assert set(small.read(trash_ids)) == before | {section, *inner.ids} - {edition}
