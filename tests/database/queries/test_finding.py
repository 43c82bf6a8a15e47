"""Finding records by names, labels and headlines, and how little is looked at for it."""

from typing import Any

import pytest
import sqlalchemy as sa

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.articles import ArticleDraft, add_articles
from database.commands.records import NameForm, create_record, trash_records
from database.commands.statements import state_relation
from database.dates import DateValue
from database.queries.finding import find_articles, find_records


@pytest.fixture
def made(filled: Catalogue) -> dict[str, int]:
    """Return the ids of some records that are called alike."""
    ids: dict[str, int] = {}

    def write(writer: Any) -> None:
        ids["person"] = create_record(
            writer, "person", [NameForm("Niloufar Arghavandi"), NameForm("نیلوفر ارغوندی", "as_printed", language="fa")]
        )
        ids["film"] = create_record(
            writer,
            "film",
            [NameForm("The Tin Orchard"), NameForm("باغ حلبی", "as_printed", language="fa")],
            {"reference": DateValue.of("2024")},
        )
        ids["other film"] = create_record(writer, "film", [NameForm("Orchard of Salt")])
        ids["festival"] = create_record(
            writer, "festival", [NameForm("Ferdis Film Festival"), NameForm("جشنواره فیلم فردیس", "as_printed")]
        )
        for ordinal in (41, 42, 43):
            fields = {"festival": ids["festival"], "ordinal": ordinal, "held": DateValue.of(str(1982 + ordinal))}
            ids[f"edition {ordinal}"] = create_record(writer, "edition", [], fields)
        ids["section"] = create_record(
            writer, "section", [NameForm("Zebra Competition")], {"edition": ids["edition 43"]}
        )
        ids["award"] = create_record(writer, "award", [NameForm("Golden Kite")], {"giver": ids["festival"]})
        state_relation(writer, ids["film"], "director", ids["person"])
        drafts = [
            ArticleDraft(text=f"{words} and more", tool="t", fields={"headline": words}, published=DateValue.of(day))
            for words, day in (("A kite over Ferdis", "2024-02-01"), ("Ferdis opens with a kite", "2025-02-01"))
        ]
        drafts.append(ArticleDraft(text="A kite in the text only", tool="t", fields={"headline": "Weather"}))
        ids["old"], ids["new"], ids["text"] = add_articles(writer, drafts)

    filled.write(Title("film.create"), write)
    return ids


def found(catalogue: Catalogue, *readings: str, limit: int = 12) -> list[int]:
    return [one.id for one in catalogue.read(lambda c: find_records(c, readings, limit=limit))]


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("tin orch", "film"),
        ("orchard tin", "film"),
        ("ORCHARD, The", "film"),
        ("باغ حلبی", "film"),
        ("حلبي", "film"),  # an Arabic ye
        ("niloufar", "person"),
        ("argh niloufar", None),  # only the last word may be cut short in a name…
        ("niloufar argh", "person"),
        ("ارغوندی نیلوفر", "person"),
        ("orchard 2024", "film"),  # …and the year stands in the label
        ("orchard arghavandi", "film"),
        ("43 ferdis", "edition 43"),
        ("فردیس ۴۲", "edition 42"),
        ("zebra 43rd", "section"),
        ("kite ferdis", "award"),
        ("golden k", "award"),
    ],
)
def test_a_record_is_found_by_what_one_remembers(
    typed: str, wanted: str | None, filled: Catalogue, made: dict[str, int]
) -> None:
    hits = found(filled, typed)
    if wanted is None:
        assert made["person"] in hits, "the label is looked at with beginnings of every word"
    else:
        assert hits[:1] == [made[wanted]]


def test_a_name_that_begins_so_comes_before_one_that_has_the_word(filled: Catalogue, made: dict[str, int]) -> None:
    hits = filled.read(lambda c: find_records(c, ["orchard"]))
    assert [one.id for one in hits[:2]] == [made["other film"], made["film"]]
    assert [one.begins for one in hits[:2]] == [True, False]
    assert hits[1].form == "The Tin Orchard"


def test_editions_come_with_their_festival_the_newest_first(filled: Catalogue, made: dict[str, int]) -> None:
    editions = [made[f"edition {number}"] for number in (43, 42, 41)]
    assert found(filled, "ferdis")[0] == made["festival"]
    assert [one for one in found(filled, "ferdis") if one in editions] == editions


def test_what_was_meant_on_another_keyboard_is_found_when_what_was_typed_is_not(
    filled: Catalogue, made: dict[str, int]
) -> None:
    assert found(filled, "fhy", "باغ") == [made["film"]]
    assert found(filled, "tin orchard", "باغ", limit=1) == [made["film"]]


@pytest.mark.parametrize("typed", ["", "   ", "…", '"', "*", "a" * 5000, "NEAR(", "x" + " y" * 300, "\u202e"])
def test_nothing_that_is_typed_breaks_it(typed: str, filled: Catalogue) -> None:
    assert filled.read(lambda c: find_records(c, [typed])) == ()
    assert filled.read(lambda c: find_articles(c, [typed])) == ()


def test_the_trash_is_not_found(filled: Catalogue, made: dict[str, int]) -> None:
    filled.write(Title("trash"), lambda writer: trash_records(writer, [made["film"], made["edition 43"], made["new"]]))
    assert made["film"] not in found(filled, "tin orchard")
    assert made["edition 43"] not in found(filled, "ferdis 43")
    assert [one.id for one in filled.read(lambda c: find_articles(c, ["kite"]))] == [made["old"]]


def test_articles_are_found_by_their_headlines_the_newest_first(filled: Catalogue, made: dict[str, int]) -> None:
    hits = filled.read(lambda c: find_articles(c, ["ferdis kit"]))
    assert [one.id for one in hits] == [made["new"], made["old"]]
    assert hits[0].label == "Ferdis opens with a kite"
    assert [one.id for one in filled.read(lambda c: find_articles(c, ["kite"], limit=1))] == [made["new"]]


def plans(catalogue: Catalogue, *typed: str) -> list[str]:
    """Return the plans of all that is asked."""

    def ask(connection: sa.Connection) -> list[str]:
        asked: list[tuple[str, Any]] = []

        @sa.event.listens_for(connection, "before_cursor_execute")
        def note(_: Any, cursor: Any, statement: str, parameters: Any, context: Any, many: bool) -> None:
            if not statement.startswith("EXPLAIN"):
                asked.append((statement, parameters))

        find_records(connection, typed)
        find_articles(connection, typed)
        lines = []
        for statement, parameters in list(asked):
            rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)
            lines += [f"{row[3]}" for row in rows]
        return lines

    return catalogue.read(ask)


def test_no_table_is_gone_through(filled: Catalogue, made: dict[str, int]) -> None:
    steps = plans(filled, "orchard ferdis 43", "kite")
    scans = [step for step in steps if step.startswith("SCAN")]
    assert scans
    assert {step for step in scans if "VIRTUAL TABLE" not in step} == {"SCAN hit"}
    assert any("ix_name_match_key" in step for step in steps)
    articles = steps[next(at for at, step in enumerate(steps) if "article_index" in step) :]
    assert not [step for step in articles if "TEMP B-TREE" in step]
