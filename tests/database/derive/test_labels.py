"""What records are called wherever they are offered, and what follows when one of them is called otherwise."""

from typing import Any

import pytest
import sqlalchemy as sa

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.records import NameForm, create_record, save_record
from database.commands.statements import Details, rank_statement, state_relation
from database.dates import DateValue
from database.derive.label_parts import numbered, span
from database.schema.base import record


def _make(catalogue: Catalogue, kind: str, name: str | None = None, **fields: Any) -> int:
    names = [] if name is None else [NameForm(name)]
    return int(catalogue.write(Title("t"), lambda writer: create_record(writer, kind, names, fields)).result)


def _label(catalogue: Catalogue, record_id: int) -> str:
    return catalogue.read(lambda c: c.execute(sa.select(record.c.label).where(record.c.id == record_id)).scalar_one())


@pytest.mark.parametrize(
    ("kind", "fields", "label"),
    [
        ("film", {}, "Reeds"),
        ("film", {"reference": "2020"}, "Reeds (2020)"),
        ("film", {"reference": "2020/2022"}, "Reeds (2020–2022)"),
        ("film", {"reference": "2020/.."}, "Reeds"),
        ("person", {"occupation": ["filmmaker"]}, "Reeds (Filmmaker)"),
        ("person", {"occupation": ["ferryman"], "start": "1957", "end": "2020"}, "Reeds (ferryman, 1957–2020)"),
        ("person", {"start": "1944-03-21/1945-03-20"}, "Reeds (1944/1945–)"),
        ("person", {"end": "2020"}, "Reeds (–2020)"),
        ("organisation", {"start": "1999"}, "Reeds (1999–)"),
        ("event", {"start": "1980", "end": "1988"}, "Reeds (1980–1988)"),
        ("event", {"start": "2020-03", "end": "2020-04"}, "Reeds (2020)"),
        ("event", {"end": "2020"}, "Reeds (2020)"),
        ("place", {}, "Reeds"),
    ],
)
def test_labels_tell_records_apart(filled: Catalogue, kind: str, fields: dict[str, Any], label: str) -> None:
    dates = {"reference", "start", "end"}
    values = {name: DateValue.of(value) if name in dates else value for name, value in fields.items()}
    assert _label(filled, _make(filled, kind, "Reeds", **values)) == label


def test_the_year_of_a_film_that_no_source_prints_stands_in_brackets(filled: Catalogue) -> None:
    for known, label in (
        (DateValue.of("2024", rule="supplied"), "Reeds ([2024])"),
        (DateValue.of("2024-03-09", verbatim="March 9", inferred="year"), "Reeds ([2024])"),
        (DateValue.of("2024-03-09", verbatim="on Saturday, 2024", inferred="month day"), "Reeds (2024)"),
    ):
        assert _label(filled, _make(filled, "film", "Reeds", reference=known)) == label


def test_an_edition_is_called_after_its_festival(filled: Catalogue) -> None:
    festival = _make(filled, "festival", "Lantern Festival")
    persian = _make(filled, "festival", "جشنواره نیلوان")
    held = DateValue.of("2020-12-08/2020-12-15")
    assert _label(filled, _make(filled, "edition", festival=festival, ordinal=43)) == "43rd Lantern Festival"
    assert _label(filled, _make(filled, "edition", festival=festival, ordinal=12, held=held)).endswith("(2020)")
    assert _label(filled, _make(filled, "edition", festival=festival, held=held)) == "Lantern Festival (2020)"
    assert _label(filled, _make(filled, "edition", festival=festival, year_label="1399")) == "Lantern Festival (1399)"
    assert _label(filled, _make(filled, "edition", festival=festival)) == "Lantern Festival (–)"
    assert _label(filled, _make(filled, "edition", festival=persian, ordinal=6)) == "جشنواره نیلوان 6"


@pytest.mark.parametrize(
    ("ordinal", "text"),
    [
        *[(1, "1st F"), (2, "2nd F"), (3, "3rd F"), (4, "4th F"), (11, "11th F"), (12, "12th F"), (13, "13th F")],
        *[(21, "21st F"), (101, "101st F"), (111, "111th F"), (None, "F")],
    ],
)
def test_numbers_of_editions(ordinal: int | None, text: str) -> None:
    assert numbered("F", ordinal) == text


def test_spans() -> None:
    assert [span("", ""), span("1980", ""), span("", "1988"), span("1980", "1980")] == ["", "1980", "1988", "1980"]


def test_only_what_the_press_states_makes_a_director(filled: Catalogue) -> None:
    film, person = _make(filled, "film", "Reeds"), _make(filled, "person", "Dara Kia")

    def state(modality: str) -> int:
        details = Details(modality=modality)
        return int(
            filled.write(Title("t"), lambda w: state_relation(w, film, "director", person, details=details)).result
        )

    state("plans")
    state("denies")
    assert _label(filled, film) == "Reeds"
    stated = state("states")
    assert _label(filled, film) == "Reeds (Dara Kia)"
    state("reports")
    assert _label(filled, film) == "Reeds (Dara Kia)", "named once"
    filled.write(Title("t"), lambda writer: save_record(writer, person, names=[NameForm("D. Kia")]))
    assert _label(filled, film) == "Reeds (D. Kia)"
    filled.undo()
    filled.undo()
    filled.write(Title("t"), lambda writer: rank_statement(writer, stated, "wrong_in_source", "another's film"))
    assert _label(filled, film) == "Reeds"


def test_a_festivals_new_name_reaches_editions_and_sections(filled: Catalogue) -> None:
    festival = _make(filled, "festival", "Lantern Festival")
    edition = _make(filled, "edition", festival=festival, ordinal=12)
    section = _make(filled, "section", "Shorts", edition=edition)
    award = _make(filled, "award", "Golden Lantern", giver=festival)
    assert _label(filled, section) == "Shorts (12th Lantern Festival)"
    filled.write(Title("t"), lambda writer: save_record(writer, festival, names=[NameForm("Lamp Festival")]))
    assert _label(filled, edition) == "12th Lamp Festival"
    assert _label(filled, section) == "Shorts (12th Lamp Festival)"
    assert _label(filled, award) == "Golden Lantern (Lamp Festival)"
    filled.undo()
    assert _label(filled, section) == "Shorts (12th Lantern Festival)"
