"""The page of each kind of record: its parts in their order, what is missing said, what is planned apart."""

from pathlib import Path
from typing import Any

import pytest

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.articles import create_article
from database.commands.evidence import Outside
from database.commands.records import NameForm, create_record
from database.commands.statements import (
    Details,
    rank_statement,
    state_award_result,
    state_entry,
    state_relation,
    state_value,
)
from database.dates import DateValue, to_julian_day
from database.queries.record_page import record_page
from database.queries.terms import terms
from database.schema.base import RECORD_KINDS
from desktop_app.rooms.card_content import BuiltCard, build_card
from desktop_app.widgets.card import CardSection
from desktop_app.widgets.card_line import CardLine
from desktop_app.wording.wording import Wording

TODAY = to_julian_day(2026, 1, 1)
OUTSIDE = [Outside("Catalogue")]


@pytest.fixture
def catalogue(empty_catalogue: Path) -> Any:
    with Catalogue.open(empty_catalogue) as made:
        yield made


def built(catalogue: Catalogue, record: int, *, whole: bool = True) -> BuiltCard:
    def question(connection: Any) -> BuiltCard:
        wording = Wording("en", terms(connection, "en"))
        return build_card(record_page(connection, record), wording, TODAY, whole=whole)

    return catalogue.read(question)


def make(catalogue: Catalogue, fn: Any) -> Any:
    return catalogue.write(Title("make"), fn).result


def sections(card: BuiltCard) -> dict[str, CardSection]:
    return {one.title: one for one in card.content.sections if one.lines or one.empty}


def lines(card: BuiltCard) -> list[CardLine]:
    return [line for section in card.content.sections for line in section.lines]


def test_a_film_of_which_nothing_is_stated_says_so_part_by_part(catalogue: Catalogue) -> None:
    film = make(catalogue, lambda w: create_record(w, "film", [NameForm("Ferry")]))
    card = built(catalogue, film)
    found = sections(card)
    assert list(found) == ["Festivals and awards", "Credits", "About", "Figures", "Names and titles", "Press"]
    assert found["Festivals and awards"].empty == "No festival or award is stated in any source."
    assert found["Figures"].key == "figures"
    assert found["Press"].key == "", "the press follows from the articles"
    beside = built(catalogue, film, whole=False)
    assert "Figures" not in sections(beside)
    assert all(one.key == "" for one in beside.content.sections)


def test_the_title_with_what_tells_it_apart_its_sort_form_and_its_own_script(catalogue: Catalogue) -> None:
    def film(writer: Any) -> int:
        names = [NameForm("Abadan 11, 60", sort_as="Abadan eleven, sixty"), NameForm("آبادان یازده ۶۰", "translated")]
        made = create_record(writer, "film", names)
        person = create_record(writer, "person", [NameForm("Mehrdad Khoshbakht")])
        state_relation(writer, made, "director", person)
        return made

    card = built(catalogue, make(catalogue, film))
    assert (card.content.title, card.content.rest) == ("Abadan 11, 60", "(Mehrdad Khoshbakht)")
    assert card.content.subtitles[0] == "sorts as “Abadan eleven, sixty” · آبادان یازده ۶۰"
    assert card.heading == "Abadan 11, 60 (Mehrdad Khoshbakht)"


def test_a_title_that_the_archive_gave_stands_in_brackets(catalogue: Catalogue) -> None:
    film = make(catalogue, lambda w: create_record(w, "film", [NameForm("Untitled short", "supplied")]))
    card = built(catalogue, film)
    assert card.content.title == "[Untitled short]"
    assert "[Untitled short]" in [line.value for line in lines(card)]


def test_planned_lines_stand_apart_and_tell_that_they_never_came_true(catalogue: Catalogue) -> None:
    def film(writer: Any) -> int:
        festival = create_record(writer, "festival", [NameForm("Lantern")])
        edition = create_record(
            writer, "edition", fields={"festival": festival, "ordinal": 3, "held": DateValue.of("2025-05-24")}
        )
        made = create_record(writer, "film", [NameForm("Ferry")])
        state_entry(writer, made, edition, details=Details(modality="plans"), evidence=OUTSIDE)
        return made

    card = built(catalogue, make(catalogue, film))
    (line,) = sections(card)["Announced"].lines
    assert line.detail == "never confirmed since 24 May 2025"
    assert line.id in card.planned
    assert not sections(card)["Festivals and awards"].lines


def test_what_is_counted_says_how_many_are_listed(catalogue: Catalogue) -> None:
    def film(writer: Any) -> int:
        made = create_record(writer, "film", [NameForm("Ferry")])
        state_award_result(writer, made, "nominated", quantity=13)
        return made

    (line,) = sections(built(catalogue, make(catalogue, film)))["Festivals and awards"].lines
    assert (line.strong, line.value) == ("Nominated", "in 13 categories: none listed")


def test_contradictions_stand_at_their_field_and_what_is_wrong_is_struck(catalogue: Catalogue) -> None:
    def film(writer: Any) -> int:
        made = create_record(writer, "film", [NameForm("Ferry")])
        state_value(writer, made, "running_time", 95.0, evidence=OUTSIDE)
        state_value(writer, made, "colour", "colour", evidence=OUTSIDE)
        state_value(writer, made, "running_time", 96.0, evidence=OUTSIDE)
        wrong = state_value(writer, made, "running_time", 59.0, evidence=OUTSIDE)
        rank_statement(writer, wrong, "wrong_in_source", "misprint")
        return made

    card = built(catalogue, make(catalogue, film))
    first, second, third, _ = sections(card)["Details"].lines
    assert (first.value, first.detail) == ("95", "the sources differ · the archive’s reading")
    assert (second.value, second.detail, second.tone) == ("96", "the sources differ", "problem")
    assert (third.struck, third.value, third.instead) == (True, "“59”", "[i.e. 95]")
    assert card.rivals[first.id] == (second.id,)


def test_a_person_has_films_first_and_an_edition_its_results(catalogue: Catalogue) -> None:
    def both(writer: Any) -> tuple[int, int]:
        festival = create_record(writer, "festival", [NameForm("Lantern")])
        edition = create_record(writer, "edition", fields={"festival": festival, "ordinal": 3})
        film = create_record(writer, "film", [NameForm("Ferry")])
        person = create_record(writer, "person", [NameForm("A. Brook")])
        state_relation(writer, film, "director", person)
        state_award_result(writer, film, "won", edition=edition, category="best_director")
        return person, edition

    person, edition = make(catalogue, both)
    found = sections(built(catalogue, person))
    assert next(iter(found)) == "Films"
    assert found["Films"].lines[0].value == "Ferry (A. Brook)"
    found = sections(built(catalogue, edition))
    assert next(iter(found)) == "Films and results"
    assert found["Films and results"].lines[0].label == "Won"


def test_what_has_one_label_stands_together(catalogue: Catalogue) -> None:
    def edition(writer: Any) -> int:
        festival = create_record(writer, "festival", [NameForm("Lantern")])
        made = create_record(writer, "edition", fields={"festival": festival, "ordinal": 3})
        for title, outcome in (("Ferry", "won"), ("Quarry", "nominated"), ("Harbour", "won"), ("Reeds", "nominated")):
            film = create_record(writer, "film", [NameForm(title)])
            state_award_result(writer, film, outcome, edition=made, category="best_film")
        return made

    found = sections(built(catalogue, make(catalogue, edition)))["Films and results"].lines
    assert [one.label for one in found] == ["Won", "Won", "Nominated", "Nominated"]
    assert [one.value.split(",")[0] for one in found] == ["Ferry", "Harbour", "Quarry", "Reeds"]


def test_a_festival_lists_editions_and_awards_and_their_words(catalogue: Catalogue) -> None:
    def festival(writer: Any) -> int:
        made = create_record(writer, "festival", [NameForm("Lantern")])
        edition = create_record(writer, "edition", fields={"festival": made, "ordinal": 3})
        state_value(writer, edition, "festival", made, evidence=OUTSIDE)
        create_record(writer, "award", [NameForm("Golden Lantern")], {"giver": made})
        return made

    card = built(catalogue, make(catalogue, festival))
    found = sections(card)
    assert [line.value for line in found["Editions"].lines] == ["3rd Lantern"]
    assert [line.value for line in found["Awards given"].lines] == ["Golden Lantern"], "its giver is this page"
    (edition,) = found["Editions"].lines
    assert card.quotes[edition.id], "the words that put it here"
    assert sum(line.value == "3rd Lantern" for line in lines(card)) == 1, "once, not as a connection too"


@pytest.mark.parametrize("kind", sorted(set(RECORD_KINDS) - {"article", "edition", "section"}))
def test_every_kind_has_a_page(catalogue: Catalogue, kind: str) -> None:
    record = make(catalogue, lambda w: create_record(w, kind, [NameForm("N")]))
    card = built(catalogue, record)
    assert card.content.title == "N"
    assert all(one.title for one in card.content.sections)
    # Of a publication its articles are here; no press names a box.
    press = {"publication": "Articles", "collection": ""}.get(kind, "Press")
    assert not press or sections(card)[press].empty
    assert ("Press" in sections(card)) == (press == "Press")


def test_a_place_tells_who_was_born_and_what_was_founded_there_each_once(catalogue: Catalogue) -> None:
    def place(writer: Any) -> int:
        made = create_record(writer, "place", [NameForm("Marenza")])
        create_record(writer, "person", [NameForm("A. Brook")], {"start_place": made})
        body = create_record(writer, "organisation", [NameForm("Film Centre")])
        state_value(writer, body, "start_place", made, evidence=OUTSIDE)
        return made

    found = sections(built(catalogue, make(catalogue, place)))
    assert [line.value for line in found["Born here"].lines] == ["A. Brook"]
    (body,) = found["Bodies from here"].lines
    assert (body.value, body.source) == ("Film Centre", "outside source: Catalogue")
    assert "Connections" not in found


def test_a_publication_lists_its_articles(catalogue: Catalogue) -> None:
    def publication(writer: Any) -> int:
        made = create_record(writer, "publication", [NameForm("Post")])
        for day in (1, 2):
            published = DateValue.of(f"2025-03-0{day}")
            create_article(writer, {"headline": f"Day {day}", "publication": made, "published": published})
        return made

    found = sections(built(catalogue, make(catalogue, publication)))
    assert [line.value for line in found["Articles · 2"].lines] == ["Day 2", "Day 1"]


def test_a_section_says_what_was_in_it_and_not_its_own_name(catalogue: Catalogue) -> None:
    def section(writer: Any) -> int:
        festival = create_record(writer, "festival", [NameForm("Lantern")])
        edition = create_record(writer, "edition", fields={"festival": festival, "ordinal": 3})
        made = create_record(writer, "section", [NameForm("Main")], {"edition": edition})
        film = create_record(writer, "film", [NameForm("Ferry")])
        state_entry(writer, film, edition, entry_status="selected", section=made)
        return made

    (line,) = sections(built(catalogue, make(catalogue, section)))["Films and results"].lines
    assert (line.label, line.value) == ("3rd Lantern", "Selected, Ferry")
