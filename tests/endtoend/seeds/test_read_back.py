"""The facts as the reader, the records' cards and the search box give them."""

import pytest
from seeds.declared import LoadedWord, Mentioned, Part, Picture
from seeds.wording import ROWS

from database.catalogue import Catalogue
from database.queries.mentions import mentions_in, mentions_of
from database.queries.reading import reading
from database.queries.statements import statements_about
from database.search.results import search

ALL = range(1, 157)
#: Columns by which a statement names a record whose card must show it.
NAMED = ("about_id", "object_id", "recipient_id", "body_id", "award_id", "section_id", "place_id")


@pytest.fixture(scope="module")
def opened(filled):
    with Catalogue.open(filled[0], who="tester", read_only=True) as catalogue:
        yield catalogue


@pytest.fixture(scope="module")
def readings(opened, entered):
    return {
        number: opened.read(lambda connection, number=number: reading(connection, entered.ids[f"article_{number}"]))
        for number in entered.texts
    }


@pytest.fixture(scope="module")
def ask(opened):
    return lambda question, *arguments: opened.read(lambda connection: question(connection, *arguments))


@pytest.mark.parametrize("row", ALL)
def test_the_reader_leads_from_the_words_to_the_fact(row, seeds, entered, readings):
    fact = seeds.facts[row]
    page = readings[fact.article]
    lit = {(passage.start, passage.end): passage for passage in page.passages}
    segments = {(part.start, part.end): part for part in page.segments}
    for holder in ROWS[row]:
        match holder:
            case Part():
                place = (fact.start, fact.end) if holder.whole is None else (holder.whole.start, holder.whole.end)
                assert segments[place].kind == holder.kind
                assert segments[place].field == holder.gives
            case Picture():
                assert [file.held for file in page.files if file.role == "photo"] == [False]
            case LoadedWord():
                loaded = {one.loaded for stated in page.statements for one in stated.evidence}
                assert fact.words in loaded
            case _:
                assert page.text[fact.start : fact.end] == fact.words
                place = (
                    (fact.start, fact.end) if getattr(holder, "at", None) is None else (holder.at.start, holder.at.end)
                )
                assert lit[place].state == "found"
                assert (lit[place].mention_id is None) != isinstance(holder, Mentioned)


@pytest.mark.parametrize("row", ALL)
def test_the_card_of_every_record_that_a_fact_names_shows_it(row, entered, stored, ask, seeds):
    for place, holder in enumerate(ROWS[row]):
        claim = entered.holders.get((row, place))
        if isinstance(holder, Mentioned):
            asked = ask(mentions_of, entered.ids[holder.record]) if holder.record else ()
            asked += ask(mentions_in, entered.ids[f"article_{seeds.facts[row].article}"])
            assert claim in {mention.id for mention in asked}
        elif claim is not None:
            for column in NAMED:
                record = stored["statement"][claim][column]
                if record is not None:
                    shown = {stated.id: stated for stated in ask(statements_about, record)}
                    assert shown[claim].evidence


@pytest.mark.parametrize("key", ["soleimani", "hashd", "north", "resistance_2025", "amerli"])
def test_search_finds_records_by_every_form_of_their_names(key, ask, stored, entered):
    forms = [row["text"] for row in stored["name"].values() if row["record_id"] == entered.ids[key]]
    assert forms
    for form in forms:
        found = {hit.id for hit in ask(search, form.upper().replace("-", " ")).hits}
        assert entered.ids[key] in found


def test_search_finds_the_article_by_its_words_and_not_by_the_furniture_around_it(ask, seeds, entered):
    def articles(words):
        return {hit.id for hit in ask(search, words).hits if hit.kind == "article"}

    first, second = entered.ids["article_1"], entered.ids["article_2"]
    assert articles("cinema verite") == {first}
    assert articles("basirah institute") == {second}
    assert articles("resistance international film festival") == {first, second}
    assert articles("undated photo") == {first}
    assert articles(seeds.facts[69].words) == set()
