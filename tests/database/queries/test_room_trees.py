from collections.abc import Callable

import pytest

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.records import NameForm, create_record, restore_records, trash_records
from database.queries import room_trees, rooms
from database.queries.links import links

Ids = Callable[..., list[int]]


@pytest.fixture
def labels(small: Catalogue) -> Callable[[object], list[str]]:
    def of(ids: object) -> list[str]:
        found = small.read(lambda c: links(c, ids))
        return [found[one].label for one in ids]

    return of


def below(catalogue: Catalogue, kind: str, record_id: int) -> room_trees.Below:
    return catalogue.read(lambda c: room_trees.below(c, kind, record_id))


def test_a_festival_holds_its_editions_newest_first_then_its_awards(small: Catalogue, labels: object) -> None:
    [festival] = small.read(lambda c: rooms.room_ids(c, "festivals", sort="name", text="river festival"))
    found = below(small, "festival", festival)
    assert labels(found.ids) == [
        "13th River Festival",
        "12th River Festival (2025)",
        "Lamp Prize (River Festival)",
    ]
    assert [found.kinds[one] for one in found.ids] == ["edition", "edition", "award"]
    twelfth = found.ids[1]
    assert found.holding == {twelfth}
    inside = below(small, "edition", twelfth)
    assert [inside.kinds[one] for one in inside.ids] == ["section"]
    assert not inside.holding
    assert not below(small, "section", inside.ids[0]).ids
    assert small.read(room_trees.festivals_that_hold) >= {festival}


def test_what_is_in_the_trash_is_not_below_anything(small: Catalogue) -> None:
    [festival] = small.read(lambda c: rooms.room_ids(c, "festivals", sort="name", text="river festival"))
    whole = below(small, "festival", festival)
    twelfth = whole.ids[1]
    [section] = below(small, "edition", twelfth).ids
    small.write(Title("t"), lambda writer: trash_records(writer, [section]))
    assert not below(small, "festival", festival).holding, "an edition without sections is not unfolded"
    assert not below(small, "edition", twelfth).ids
    small.write(Title("t"), lambda writer: trash_records(writer, whole.ids))
    assert not below(small, "festival", festival).ids
    assert festival not in small.read(room_trees.festivals_that_hold)
    small.write(Title("t"), lambda writer: restore_records(writer, whole.ids))
    assert list(below(small, "festival", festival).ids) == list(whole.ids)


def test_parts_of_a_collection_stand_below_it(small: Catalogue) -> None:
    def make(writer: object) -> list[int]:
        box = create_record(writer, "collection", [NameForm("Box")])
        later = create_record(writer, "collection", [NameForm("Folder 2")], {"parent": box})
        first = create_record(writer, "collection", [NameForm("Folder 1")], {"parent": box})
        return [box, first, later, create_record(writer, "collection", [NameForm("Leaf")], {"parent": later})]

    held_before = small.read(room_trees.collections_that_hold)
    box, first, later, leaf = small.write(Title("t"), make).result
    found = below(small, "collection", box)
    assert list(found.ids) == [first, later]
    assert found.holding == {later}
    assert set(found.kinds.values()) == {"collection"}
    assert small.read(room_trees.collections_that_hold) == held_before | {box, later}
    assert list(below(small, "collection", later).ids) == [leaf]
