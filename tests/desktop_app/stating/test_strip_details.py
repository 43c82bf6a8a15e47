"""Everything of a statement that has a default can be said by keys, too."""

import pytest
from desk import ENTER, TEXT
from PySide6.QtCore import Qt

from database.commands.evidence import Outside, WholeArticle

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
Key = Qt.Key


@pytest.fixture
def film(desk):
    return desk.make("film", "Reeds")


def detail(letter: str) -> tuple:
    return (getattr(Key, f"Key_{letter.upper()}"), ALT)


def test_who_says_it_how_surely_and_with_which_words(desk, film) -> None:
    speaker = desk.make("person", "Ada Stone")
    desk.letter("r", "the biggest film of the year", about=film)
    desk.type(
        (Key.Key_M, CONTROL), (Key.Key_M, CONTROL), (Key.Key_M, CONTROL),
        detail("y"), "some top a", ENTER, detail("n"), "intervi", ENTER,
        detail("q"), "big", detail("u"), "Which year?", ENTER,
    )  # fmt: skip
    row = desk.row
    assert (row.kind, row.words, row.modality) == ("remark", "the biggest film of the year", "opines")
    assert (row.attributed_words, row.attribution_manner) == ("Some top analysts", "interview")
    assert (row.qualifier, row.open_question) == ("big", "Which year?")
    desk.letter("r", "the biggest film")
    desk.type(detail("a"), "ada st", ENTER, ENTER)
    assert desk.row.attributed_to.id == speaker.id


def test_the_articles_own_voice_is_the_articles(desk, film) -> None:
    desk.letter("r", "the biggest film of the year", about=film)
    desk.type(detail("n"), "own", ENTER, ENTER)
    assert (desk.row.attribution_manner, desk.row.attributed_to.id) == ("own_voice", desk.article)


def test_the_details_of_the_last_statement_are_repeated_by_one_key(desk, film) -> None:
    desk.make("person", "Ada Stone")
    desk.letter("r", "the biggest film of the year", about=film)
    desk.type((Key.Key_M, CONTROL), detail("a"), "ada st", ENTER, ENTER)
    desk.letter("r", "best director")
    assert desk.strip.draft.more.attributed_to is None, "another sentence"
    desk.type((Key.Key_D, CONTROL), ENTER)
    assert (desk.row.attributed_to.label, desk.row.modality) == ("Ada Stone", "plans")


def test_in_the_same_sentence_they_stay_by_themselves(desk, film) -> None:
    desk.letter("r", "biggest film", about=film)
    desk.type((Key.Key_M, CONTROL), (Key.Key_M, CONTROL), ENTER)
    assert desk.row.modality == "reports"
    desk.letter("r", "of the year")
    desk.type(ENTER)
    assert desk.row.modality == "reports"
    desk.letter("r", "best director")
    desk.type(ENTER)
    assert desk.row.modality == "states"


def test_words_that_stand_for_a_body(desk) -> None:
    event, body = desk.make("event", "Meeting"), desk.make("organisation", "River Guards")
    desk.letter("i", "top analysts", about=event)
    desk.type("met", ENTER)
    assert (desk.row.role, desk.row.words, desk.row.object) == ("met_with", "top analysts", None)
    desk.letter("i", "analysts")
    desk.type("met", detail("b"), "river", ENTER, ENTER)
    assert (desk.row.words, desk.row.body.id) == ("analysts", body.id)


def test_the_whole_article_and_an_outside_source(desk, film) -> None:
    desk.letter("p", "Hana Oak", about=film)
    desk.type("di", detail("j"), Key.Key_Space, detail("o"), "the film's credits", ENTER)
    kinds = [one.kind for one in desk.row.evidence]
    assert sorted(kinds) == ["article", "outside"]
    assert {type(one) for one in desk.drafts[-1].evidence} == {WholeArticle, Outside}


def test_an_article_that_is_read_again_takes_nothing_away_from_under_the_hands(desk, film) -> None:
    desk.letter("r", "the biggest film", about=film)
    desk.type(ENTER)
    desk.letter("p", "Hana Oak")
    desk.type("di", detail("o"))
    # It is read again after each change, also one that was made elsewhere.
    desk.strip.take_over([])
    desk.strip.take_over([desk.row])
    desk.type("the film's credits", ENTER)
    assert [one.citation for one in desk.row.evidence if one.kind == "outside"] == ["the film's credits"]


def test_a_loaded_word_is_marked_where_it_stands(desk, film) -> None:
    desk.letter("r", "of the year", about=film)
    desk.type(detail("d"), "big", ENTER, ENTER)
    loaded = desk.row.evidence[0]
    assert loaded.loaded == "biggest"
    desk.letter("r", "of the year")
    desk.type(detail("d"), "martyr", ENTER)
    assert "martyr" in desk.problem
    assert len(desk.saves) == 1
    desk.type(Key.Key_Backspace, Key.Key_Backspace, *[Key.Key_Backspace] * 4, ENTER)
    assert len(desk.saves) == 2


def test_a_date_about_a_statement_is_taken_from_its_words(desk, film) -> None:
    desk.letter("p", "Ada Stone was there on January 3", about=film)
    desk.type("ca", ENTER)
    assert (desk.row.when.edtf, desk.row.when.rule) == ("2020-01-03", "latest_before_anchor")
    desk.letter("p", "Ada Stone")
    desk.type("ca", detail("w"), Key.Key_Down, ENTER, ENTER)
    assert desk.row.when.verbatim == "on January 3", "from its sentence"
    desk.letter("r", "the biggest film of the year")
    desk.type(detail("w"), Key.Key_Down, ENTER, ENTER)
    assert (desk.row.when.edtf, desk.row.when.rule, desk.row.when.verbatim) == ("2020-11-16", "same_day", "")


def test_a_date_is_corrected_and_keeps_its_words_and_rule(desk) -> None:
    person = desk.make("person", "Ada Stone")
    desk.letter("d", "on January 3", about=person)
    desk.type("di", Key.Key_Tab, "2020-01-03?", ENTER)
    date = desk.row.date
    assert desk.row.field == "end"
    assert (date.edtf, date.verbatim, date.edtf_printed) == ("2020-01-03?", "on January 3", "XXXX-01-03")
    assert (date.rule, date.anchor, date.inferred) == ("latest_before_anchor", "2020-11-16", "year")


def test_a_date_is_corrected_in_the_other_calendar(desk) -> None:
    person = desk.make("person", "Ada Stone")
    desk.letter("d", "on January 3", about=person)
    desk.type("di", Key.Key_Tab, "13 Dey 1397", ENTER)
    assert (desk.row.date.edtf, desk.row.date.verbatim, desk.row.date.rule) == ("2019-01-03", "on January 3", "")


def test_another_reading_another_rule_and_another_anchor(desk) -> None:
    person, event = desk.make("person", "Ada Stone"), desk.make("event", "Visit")
    desk.letter("d", "on January 3", about=person)
    desk.type("di", Key.Key_Tab, Key.Key_Down, Key.Key_Down, ENTER)
    assert (desk.row.date.edtf, desk.row.date.rule) == ("2021-01-03", "earliest_after_anchor")
    desk.letter("d", "on January 3")
    desk.type("di", detail("t"), "told by another", ENTER, detail("l"), "visit", ENTER, detail("i"), ENTER)
    date = desk.row.date
    assert (date.rule, date.anchor_record) == ("relative_to_record", event.id)


def test_a_date_that_does_not_exist_is_told_beside_it(desk) -> None:
    person = desk.make("person", "Ada Stone")
    desk.letter("d", "on January 3", about=person)
    desk.type("di", Key.Key_Tab, "2019-02-31", ENTER)
    assert "day 31 in month 2" in desk.problem
    assert not desk.saves
    desk.type(*[Key.Key_Backspace] * 2, "03", ENTER)
    assert desk.row.date.edtf == "2019-02-03"


def test_a_new_event_gets_its_kind_and_a_new_person_its_parts(desk, film) -> None:
    desk.letter("h", "89-day siege of the town of Amerli", about=film)
    desk.type("ab", Key.Key_Tab, "The walk to Amerli", ENTER)
    desk.type(detail("2"), "pilg", ENTER, ENTER)
    assert desk.row.object.kind == "event"
    kind = desk.catalogue.read(lambda c: _fields(c, desk.row.object.id))["kind"]
    assert kind == "pilgrimage"


def _fields(connection, record_id: int):
    from database.queries.records import record_row

    return record_row(connection, record_id).fields


def test_a_screening_with_section_place_and_premiere(desk, film) -> None:
    festival = desk.make("festival", "Lantern Festival")
    edition = desk.make("edition", festival=festival.id, ordinal=14)
    section = desk.make("section", "Short films", edition=edition.id)
    place = desk.make("place", "Bergen")
    desk.letter("e", "14th Lantern Festival", about=film)
    desk.type("scr", detail("k"), "short", ENTER, detail("l"), "ber", ENTER, detail("i"), "cou", ENTER, ENTER)
    row = desk.row
    assert (row.programme_place, row.premiere_level) == ("screening", "country")
    assert (row.object.id, row.section.id, row.place.id) == (edition.id, section.id, place.id)


def test_films_without_titles_are_words_of_an_edition(desk) -> None:
    festival = desk.make("festival", "Lantern Festival")
    edition = desk.make("edition", festival=festival.id, ordinal=14)
    desk.letter("i", "the documentary", about=edition)
    desk.type("special sc", ENTER)
    row = desk.row
    assert (row.about.id, row.object, row.words, row.programme_place) == (
        edition.id,
        None,
        "the documentary",
        "special",
    )


def test_an_award_with_recipient_ranking_and_credit(desk, film) -> None:
    desk.letter("p", "Hana Oak", about=film)
    desk.type("di", ENTER)
    credit = desk.row
    desk.letter("a", "best director")
    desk.type(
        "wo", detail("x"), "hana", ENTER, detail("l"), "2", detail("s"), Key.Key_Space,
        detail("i"), "direc", ENTER, ENTER,
    )  # fmt: skip
    row = desk.row
    assert (row.category, row.recipient.label, row.ranking, row.ex_aequo) == ("best_director", "Hana Oak", 2, True)
    assert row.credit == credit.id


def test_a_new_form_of_a_name_joins_the_names(desk) -> None:
    body = desk.make("organisation", "River Guards")
    desk.letter("n", "The Harbour Documentary House", about=body)
    desk.type(detail("k"), "short", ENTER, ENTER)
    names = desk.catalogue.read(lambda c: _names(c, body.id))
    assert [(one.text, one.kind) for one in names] == [
        ("River Guards", "preferred"),
        ("Harbour Documentary House", "short"),
    ]


def _names(connection, record_id: int):
    from database.queries.records import record_row

    return record_row(connection, record_id).names


def test_a_figure_has_its_unit(desk) -> None:
    festival = desk.make("festival", "Lantern Festival")
    edition = desk.make("edition", festival=festival.id, ordinal=14)
    desk.letter("u", "13 categories", about=edition)
    desk.type("fi", ENTER)
    assert (desk.row.measure, desk.row.amount, desk.row.unit) == ("films_shown", 13, "film")


def test_the_text_of_the_test_is_as_expected() -> None:
    assert TEXT.count("on January 3") == 1
