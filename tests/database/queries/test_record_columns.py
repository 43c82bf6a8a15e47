from database.catalogue import Catalogue
from database.changes import Title
from database.commands.groups import put_into_collection, tag_records
from database.commands.records import NameForm, create_record, set_identifiers, trash_records
from database.dates import DateValue
from database.fields import FIELDS, fields_of
from database.queries.links import Link
from database.queries.record_columns import COMMON, record_columns
from database.schema.base import RECORD_KINDS


def test_declared_fields_of_several_kinds_in_one_read(small: Catalogue) -> None:
    def make(writer: object) -> list[int]:
        place = create_record(writer, "place", [NameForm("Harbour")], {"kind": "city"})
        born = {"start": DateValue.of("1957"), "start_place": place, "occupation": ["guide", "diver"]}
        person = create_record(writer, "person", [NameForm("Ana")], born)
        film = create_record(writer, "film", [NameForm("Ferry")], {"running_time": 90, "genre": ["documentary"]})
        return [place, person, film]

    place, person, film = small.write(Title("t"), make).result
    asked = ("kind", "start", "start_place", "occupation", "running_time", "genre", "no such field")
    found = small.read(lambda c: record_columns(c, [place, person, film], asked))
    assert found[place] == {"kind": "city"}
    assert found[person] == {
        "start": DateValue.of("1957"),
        "start_place": Link(place, "place", "Harbour"),
        "occupation": ("guide", "diver"),
    }
    assert found[film] == {"running_time": 90, "genre": ("documentary",)}
    assert small.read(lambda c: record_columns(c, [film], ())) == {film: {}}
    assert small.read(lambda c: record_columns(c, [999_999], asked)) == {999_999: {}}


def test_what_hangs_on_every_record(small: Catalogue) -> None:
    def make(writer: object) -> list[int]:
        names = [NameForm("Ferry"), NameForm("Fähre", "translated"), NameForm("Ferry", "as_printed")]
        film = create_record(writer, "film", names, note="Seen twice", heading_status="established")
        box, gone = (create_record(writer, "collection", [NameForm(name)]) for name in ("Box", "Gone box"))
        for tag in ("urgent", "seen"):
            tag_records(writer, [film], tag)
        put_into_collection(writer, box, [film])
        put_into_collection(writer, gone, [film])
        set_identifiers(writer, film, [("wikidata", "Q5")])
        trash_records(writer, [gone])
        return [film, box]

    film, box = small.write(Title("t"), make).result
    found = small.read(lambda c: record_columns(c, [film, box], COMMON))
    assert set(COMMON) == set(found[film])
    values = found[film]
    assert values["heading_status"] == "established"
    assert values["other_names"] == ("Fähre",)
    assert values["identifiers"] == (("wikidata", "Q5"),)
    assert values["tags"] == ("seen", "urgent")
    assert values["in_collections"] == ("Box",), "the one in the trash is not told"
    assert values["note"] == "Seen twice"
    assert values["added"] <= values["changed"]
    assert "tags" not in found[box]


def test_every_declared_field_of_every_kind_is_a_column(small: Catalogue) -> None:
    """A new field is a column without code: nothing here names one."""
    asked = {field.name for field in FIELDS}
    for kind in RECORD_KINDS:
        ids = [one for one in range(1, 40) if kind in _kind(small, one)]
        found = small.read(lambda c, i=ids: record_columns(c, i, asked))
        single = {field.name for field in fields_of(kind).values() if not field.several}
        assert ids or kind == "family"
        assert all(single <= values.keys() for values in found.values())


def _kind(catalogue: Catalogue, record_id: int) -> tuple[str, ...]:
    from database.queries.links import links

    return tuple(link.kind for link in catalogue.read(lambda c: links(c, [record_id])).values())
