"""Names that are almost another: what is shown before a new record is made."""

from typing import Any

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.records import NameForm, create_record, trash_records
from database.queries.similar import Wanted, similar

NAMES = {
    "person": ("Mina Delju", "Qassem Harbouri", "Ali Hosseini", "Ali Razavi", "Wang"),
    "film": ("North from South West", "The Lamp", "پروازِ شبانه"),
    "festival": ("Quay International Film Festival",),
    "organisation": ("Harbour Film House",),
    "place": ("Amerlin",),
}


CASES = [
    # Another spelling, wherever it differs.
    ("Mina Deljoo", ("person", "family"), ["Mina Delju"]),
    ("Ali Husseini", ("person",), ["Ali Hosseini"]),
    ("North from Southwest", ("film",), ["North from South West"]),
    ("North of South West", ("film",), ["North from South West"]),
    ("پرواز شبانە", ("film",), ["پروازِ شبانه"]),
    ("Amerli", ("place",), ["Amerlin"]),
    # More words, or fewer.
    ("Commander Qassem Harbouri", ("person",), ["Qassem Harbouri"]),
    ("Harbouri", ("person",), ["Qassem Harbouri"]),
    ("Quay Film Festival", ("festival",), ["Quay International Film Festival"]),
    ("House of Harbour Film", ("organisation",), ["Harbour Film House"]),
    # What only shares a word, or is of another kind, is none.
    ("Ali Karimi", ("person",), []),
    ("The Lamp of the Quay", ("film",), ["The Lamp"]),
    ("Lamp", ("film",), []),
    ("Wang Li", ("person",), ["Wang"]),
    ("Mina Deljoo", ("film",), []),
    ("Harbour", ("organisation",), []),
    ("Li", ("person",), []),
    ("", ("person",), []),
    ('"*" AND (', ("person",), []),
]


def test_what_is_called_almost_so(filled: Catalogue) -> None:
    def make(writer: Any) -> dict[str, int]:
        return {name: create_record(writer, kind, [NameForm(name)]) for kind, names in NAMES.items() for name in names}

    named: dict[str, int] = filled.write(Title("records.new"), make).result
    called = {record: name for name, record in named.items()}
    for name, kinds, expected in CASES:
        wanted = Wanted(name, kinds)
        found = filled.read(lambda connection, wanted=wanted: similar(connection, [wanted, wanted]))
        assert [called.get(one.id, one.label) for one in found.get(wanted, ())] == expected, name


def test_the_three_nearest_come_nearest_first_and_none_from_the_trash(filled: Catalogue) -> None:
    def make(writer: Any) -> list[int]:
        names = ("Leyla Karimian", "Leila Karimia", "Leila Karimiyan", "Leyli Karimiyan", "Leila Karimian")
        made = [create_record(writer, "person", [NameForm(name)]) for name in names]
        trash_records(writer, made[-1:])
        return made

    made = filled.write(Title("records.new"), make).result
    wanted = Wanted("Leila Karimian", ("person",))
    found = filled.read(lambda connection: similar(connection, [wanted]))[wanted]
    assert len(found) == 3
    assert made[-1] not in [one.id for one in found]
    assert {found[0].id, found[1].id} == {made[1], made[2]}
