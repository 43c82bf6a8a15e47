"""All name forms of a catalogue at once, and who made or showed which film."""

from typing import Any

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.records import NameForm, create_record, trash_records
from database.commands.statements import state_entry, state_relation
from database.queries.name_forms import films_beside, name_forms


def test_forms_and_neighbours(filled: Catalogue) -> None:
    before = filled.read(lambda connection: set(name_forms(connection)))
    ids: dict[str, int] = {}

    def write(writer: Any) -> None:
        ids["person"] = create_record(writer, "person", [NameForm("Tilda Marsk"), NameForm("T. Marsk", "as_printed")])
        ids["player"] = create_record(writer, "person", [NameForm("Odo Renk")])
        ids["film"] = create_record(writer, "film", [NameForm("Lavt vann")])
        ids["gone"] = create_record(writer, "film", [NameForm("Gone Film")])
        ids["topic"] = create_record(writer, "topic", [NameForm("Harbours")])
        ids["festival"] = create_record(writer, "festival", [NameForm("Tolvey Days")])
        ids["edition"] = create_record(writer, "edition", [], {"festival": ids["festival"], "ordinal": 3})
        for film in (ids["film"], ids["gone"]):
            state_relation(writer, film, "director", ids["person"])
        state_relation(writer, ids["film"], "cast_member", ids["player"])
        state_entry(writer, ids["film"], ids["edition"])
        trash_records(writer, [ids["gone"]])

    filled.write(Title("film.create"), write)
    assert filled.read(lambda connection: set(name_forms(connection))) - before == {
        (ids["person"], "person", "Tilda Marsk"),
        (ids["person"], "person", "T. Marsk"),
        (ids["player"], "person", "Odo Renk"),
        (ids["film"], "film", "Lavt vann"),
        (ids["festival"], "festival", "Tolvey Days"),
    }
    for other in ("person", "edition", "festival"):
        assert filled.read(lambda connection, one=ids[other]: films_beside(connection, one)) == {ids["film"]}
    assert filled.read(lambda connection: films_beside(connection, ids["player"])) == frozenset(), "made none"
    assert filled.read(lambda connection: films_beside(connection, ids["film"])) == frozenset()
