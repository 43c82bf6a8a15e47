"""Statements as lines: every kind, from each of its ends."""

from dataclasses import dataclass
from typing import Any

import pytest

from database.dates import DateValue
from database.fields import fields_of
from database.queries.links import Link
from database.queries.statements import StatementRow
from desktop_app.wording.statements import Said, Section, field_value, said
from desktop_app.wording.wording import Wording

FILM = Link(1, "film", "The Ebb Table (Bruno Askel, 2024)")
PERSON = Link(2, "person", "Bruno Askel (Director)")
EDITION = Link(3, "edition", "12th Lantern Festival (2024)")
SECTION = Link(4, "section", "Main competition (12th Lantern Festival (2024))")
AWARD = Link(5, "award", "Golden Lantern (Lantern Festival)")
BODY = Link(6, "organisation", "Greyfin Pictures")
PLACE = Link(7, "place", "Harbour Cinema")
FESTIVAL = Link(8, "festival", "Lantern Festival")


@dataclass(frozen=True)
class Label:
    vocabulary: str
    code: str
    label: str
    inverse: str = ""
    broader: str = ""


WORDING = Wording(
    "en",
    (
        Label("relation_role", "director", "Director", "Director of", "directing_activity"),
        Label("relation_role", "filmmaker", "Filmmaker", "Filmmaker of", "other_credit"),
        Label("relation_role", "spokesperson", "Spokesperson", "Spokesperson of", "position"),
        Label("relation_role", "set_in", "Set in", "Setting of", "content"),
        Label("relation_role", "speaker", "Speaker", "Spoke at", "participation"),
        Label("relation_role", "same_as", "Same as", "Same as", "identity"),
        Label("entry_status", "selected", "Selected"),
        Label("programme_place", "opening", "Opening"),
        Label("premiere_level", "world", "World"),
        Label("award_outcome", "won", "Won"),
        Label("award_outcome", "nominated", "Nominated"),
        Label("award_category", "best_film", "Best film"),
        Label("measure", "submissions", "Submissions"),
        Label("unit", "euro", "euros"),
        Label("measure", "budget", "Budget"),
        Label("film_form", "short", "Short"),
        Label("genre", "documentary", "Documentary"),
        Label("attribution_manner", "interview", "Interview"),
    ),
)


def row(kind: str, about: Link, **parts: Any) -> StatementRow:
    plain: dict[str, Any] = dict.fromkeys(StatementRow.__slots__, "")
    plain |= dict.fromkeys(
        ("object", "words", "body", "attributed_to", "part_of", "section", "place", "award", "credit", "recipient")
    )
    plain |= dict.fromkeys(("ranking", "quantity", "amount"))
    plain |= {"id": 9, "position": 0, "modality": "states", "rank": "normal", "ex_aequo": False, "evidence": ()}
    plain |= {"when": DateValue.UNDATED, "date": DateValue.UNDATED, "kind": kind, "about": about}
    return StatementRow(**plain | parts)


def line(statement: StatementRow, seen_from: Link) -> tuple[Section, str, str, str]:
    found = said(statement, seen_from.id, WORDING)
    return found.section, found.label, found.strong, found.value


def test_a_relation_reads_from_both_ends() -> None:
    one = row("relation", FILM, role="director", object=PERSON)
    assert line(one, FILM) == (Section.CREDITS, "Director", "", "Bruno Askel")
    assert line(one, PERSON) == (Section.CREDITS, "Director of", "", "The Ebb Table (Bruno Askel, 2024)")
    assert said(one, FILM.id, WORDING).target == PERSON
    assert said(one, PERSON.id, WORDING).target == FILM


def test_an_unnamed_person_stays_the_words_of_the_source() -> None:
    one = row("relation", FESTIVAL, role="spokesperson", words="an aide", body=BODY)
    assert line(one, FESTIVAL) == (Section.POSTS, "Spokesperson", "", "“an aide” of Greyfin Pictures")
    assert line(one, BODY) == (Section.POSTS, "Spokesperson", "", "“an aide”, for Lantern Festival")


@pytest.mark.parametrize(
    ("role", "section"),
    [
        ("director", Section.CREDITS),
        ("filmmaker", Section.CREDITS),
        ("spokesperson", Section.POSTS),
        ("set_in", Section.ABOUT),
        ("speaker", Section.EVENTS),
        ("same_as", Section.LINKS),
    ],
)
def test_where_relations_stand(role: str, section: Section) -> None:
    assert line(row("relation", FILM, role=role, object=PLACE), FILM)[0] is section


def test_an_entry_reads_from_film_edition_and_section() -> None:
    one = row(
        "entry",
        FILM,
        object=EDITION,
        entry_status="selected",
        section=SECTION,
        programme_place="opening",
        premiere_level="world",
        place=PLACE,
        when=DateValue.of("2024-03-03"),
    )
    rest = "Main competition, Opening, World premiere, Harbour Cinema, 3 Mar 2024"
    assert line(one, FILM) == (Section.AWARDS, "12th Lantern Festival (2024)", "Selected", rest)
    assert line(one, EDITION) == (Section.AWARDS, "Selected", "", f"The Ebb Table (Bruno Askel, 2024), {rest}")
    seen = said(one, SECTION.id, WORDING)
    assert (seen.label, seen.target) == ("12th Lantern Festival (2024)", FILM)
    assert seen.value.startswith("Selected, The Ebb Table")


def test_an_entry_of_films_in_words() -> None:
    one = row("entry", EDITION, words="eleven short films", entry_status="not_stated")
    assert line(one, EDITION) == (Section.AWARDS, "Entered", "", "“eleven short films”")
    bare = row("entry", FILM, object=EDITION, entry_status="not_stated")
    assert line(bare, FILM)[3] == "Entered"


def test_an_award_reads_from_film_edition_recipient_and_award() -> None:
    one = row("award_result", FILM, object=EDITION, award=AWARD, category="best_film", outcome="won", recipient=PERSON)
    edition = "12th Lantern Festival (2024)"
    assert line(one, FILM) == (Section.AWARDS, edition, "Won", "Golden Lantern, Best film, to Bruno Askel")
    assert line(one, PERSON) == (
        Section.AWARDS,
        edition,
        "Won",
        "Golden Lantern, Best film for The Ebb Table (Bruno Askel, 2024)",
    )
    from_edition = line(one, EDITION)
    assert from_edition[1] == "Won"
    assert from_edition[3] == "The Ebb Table (Bruno Askel, 2024), Golden Lantern, Best film, to Bruno Askel"
    assert "Golden Lantern" not in said(one, AWARD.id, WORDING).value


def test_counted_shared_and_placed_awards() -> None:
    counted = row("award_result", FILM, object=EDITION, outcome="nominated", quantity=13)
    assert line(counted, FILM)[2:] == ("Nominated", "in 13 categories")
    placed = row("award_result", FILM, outcome="won", ranking=2, ex_aequo=True)
    assert line(placed, FILM)[1:] == ("Festival not stated", "Won", "place 2, shared")
    bare = row("award_result", FILM, object=EDITION, outcome="won")
    assert line(bare, FILM)[3] == "award not stated"


def test_figures_with_unit_and_date() -> None:
    one = row("value", FILM, measure="budget", amount=1_400_000.0, unit="euro", when=DateValue.of("2024-10"))
    assert line(one, FILM) == (Section.FIGURES, "Budget", "", "1,400,000 euros")
    assert said(one, FILM.id, WORDING).detail == "as of Oct 2024"


@pytest.mark.parametrize(
    ("parts", "label", "value"),
    [
        ({"field": "form", "value_code": "short"}, "Form", "Short"),
        ({"field": "genre", "words": "documentary"}, "Genres", "Documentary"),
        ({"field": "genre", "words": "city symphony"}, "Genres", "city symphony"),
        ({"field": "running_time", "amount": 108.0}, "Running time (minutes)", "108"),
        ({"field": "reference", "date": DateValue.of("2024-03")}, "Date", "March 2024"),
    ],
)
def test_values_of_fields(parts: dict[str, Any], label: str, value: str) -> None:
    assert line(row("value", FILM, **parts), FILM) == (Section.DETAILS, label, "", value)


def test_a_value_that_is_a_record_reads_from_both_ends() -> None:
    one = row("value", EDITION, field="place", object=PLACE)
    assert line(one, EDITION) == (Section.DETAILS, "Place", "", "Harbour Cinema")
    assert line(one, PLACE) == (Section.LINKS, "edition", "", "12th Lantern Festival (2024)")
    assert said(one, PLACE.id, WORDING).detail == "Place"


def test_namings_and_remarks() -> None:
    assert line(row("naming", FILM, name="Ebb"), FILM) == (Section.NAMES, "Called", "", "Ebb")
    assert line(row("remark", FILM, words="It is long."), FILM) == (Section.REMARKS, "Said", "", "It is long.")


@pytest.mark.parametrize(
    ("parts", "detail"),
    [
        ({"modality": "reports"}, "reported"),
        ({"modality": "denies"}, "denied"),
        ({"modality": "opines"}, "opinion"),
        ({"attributed_to": PERSON, "attribution_manner": "interview"}, "according to Bruno Askel (Interview)"),
        ({"attributed_words": "an aide"}, "according to “an aide”"),
        ({"as_printed": "Askell"}, "printed “Askell”"),
        ({"open_question": "Which one?"}, "open: Which one?"),
        ({"rank": "superseded"}, "no longer so"),
        ({"when": DateValue.of("2024")}, "2024"),
    ],
)
def test_details(parts: dict[str, Any], detail: str) -> None:
    one = row("relation", FILM, role="director", object=PERSON, **parts)
    assert said(one, FILM.id, WORDING).detail == detail


def test_planned_is_told_apart_and_wrong_is_quoted_with_its_reason() -> None:
    planned = said(row("relation", FILM, role="director", object=PERSON, modality="plans"), FILM.id, WORDING)
    assert (planned.planned, planned.detail) == (True, "")
    wrong = row("relation", FILM, role="director", object=PERSON, rank="wrong_in_source", rank_reason="namesake")
    found = said(wrong, FILM.id, WORDING)
    assert (found.wrong, found.value, found.detail) == (True, "“Bruno Askel”", "wrong in the source · namesake")


def test_a_qualifier_stands_with_its_value() -> None:
    one = row("relation", FILM, role="set_in", object=PLACE, qualifier="northern")
    assert line(one, FILM)[3] == "Harbour Cinema (northern)"


def test_the_sentence() -> None:
    one = Said(Section.AWARDS, "12th Lantern", "Golden Lantern", "Won", "reported")
    assert one.sentence == "12th Lantern: Won Golden Lantern (reported)"


def test_values_of_records() -> None:
    film = fields_of("film")
    assert field_value(film["genre"], ("documentary", "own word"), WORDING) == "Documentary, own word"
    assert field_value(film["form"], "", WORDING) == ""
    assert field_value(film["running_time"], 108.0, WORDING) == "108"
    assert field_value(film["reference"], DateValue.of("2024-03-03"), WORDING) == "3 March 2024"


def test_languages_are_called_by_their_names() -> None:
    languages = fields_of("publication")["language"]
    assert field_value(languages, ("en", "ar", "xx"), WORDING) == "English, Arabic, xx"
    assert field_value(fields_of("article")["language"], "fa", WORDING) == "Persian"
