import pytest

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.groups import put_into_collection
from database.commands.records import NameForm, create_record, trash_records
from database.queries import mixed, rooms


def test_the_trash_holds_all_kinds_the_newest_first(small: Catalogue) -> None:
    before = list(small.read(mixed.trash_ids))
    [film, *_] = small.read(lambda c: rooms.room_ids(c, "films", sort="title"))
    [person, *_] = small.read(lambda c: rooms.room_ids(c, "people", sort="name"))
    small.write(Title("t"), lambda writer: trash_records(writer, [film]))
    small.write(Title("t"), lambda writer: trash_records(writer, [person]))
    ids = small.read(mixed.trash_ids)
    assert list(ids) == [person, film, *before]
    assert list(small.read(lambda c: mixed.trash_ids(c, descending=False))) == list(reversed(ids))
    assert small.read(mixed.count_trash) == len(ids)
    kinds = small.read(lambda c: mixed.kinds_of(c, ids))
    assert (kinds[film], kinds[person]) == ("film", "person")
    lines = small.read(lambda c: mixed.mixed_lines(c, list(ids)))
    assert lines[film].kind == "film"
    assert lines[film].trashed_at is not None
    assert set(lines) == set(ids)


def test_the_trash_is_searched_by_names_and_headlines(small: Catalogue) -> None:
    def found(text: str) -> list[str]:
        ids = small.read(lambda c: mixed.trash_ids(c, text=text))
        lines = small.read(lambda c: mixed.mixed_lines(c, list(ids)))
        return [lines[one].label for one in ids]

    assert found("gone") == ["Gone"]
    assert found("x") == ["x"], "an article by its headline: it has left the full-text index"
    assert found("GON") == []
    assert found("gon*") == ["Gone"]
    assert found("gone x") == []
    assert found("?!") == []
    assert len(found("  ")) == 2


def test_a_collection_shows_what_is_in_it_and_in_its_parts_once(small: Catalogue) -> None:
    def make(writer: object) -> list[int]:
        box = create_record(writer, "collection", [NameForm("Box")])
        folder = create_record(writer, "collection", [NameForm("Folder")], {"parent": box})
        film = create_record(writer, "film", [NameForm("Ferry")])
        place = create_record(writer, "place", [NameForm("Harbour")])
        for into, what in ((folder, film), (box, place), (box, film)):
            put_into_collection(writer, into, [what])
        return [box, folder, film, place]

    box, folder, film, place = small.write(Title("t"), make).result
    article = small.read(lambda c: rooms.room_ids(c, "articles", sort="published", text="opens"))[0]
    small.write(Title("t"), lambda writer: put_into_collection(writer, box, [article]))

    def items(collection: int, **more: object) -> list[int]:
        return list(small.read(lambda c: mixed.item_ids(c, collection, **more)))

    assert items(box) == [film, place, article]
    assert items(box, descending=True) == [article, place, film]
    assert items(folder) == [film]
    assert items(box, text="harbour") == [place]
    assert items(box, text="lamp opens") == [article]
    assert items(box, text="?") == []
    assert small.read(lambda c: mixed.count_items(c, box)) == 3
    small.write(Title("t"), lambda writer: trash_records(writer, [film]))
    assert items(box) == [place, article]
    assert small.read(lambda c: mixed.count_items(c, box)) == 2


def test_kinds_of_more_records_than_one_statement_takes(small: Catalogue, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mixed, "_CHUNK", 2)
    ids = small.read(lambda c: rooms.room_ids(c, "festivals", sort="name"))
    more = ids + small.read(lambda c: rooms.room_ids(c, "people", sort="name"))
    assert set(small.read(lambda c: mixed.kinds_of(c, more))) == set(more)
