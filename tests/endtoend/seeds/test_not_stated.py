"""What the two articles do not say is empty in the catalogue: nothing is guessed."""

import re

import pytest

from database.dates import UNDATED_DAY

NOT_ON_THE_COPY = (
    "publication_id",
    "byline",
    "url",
    "page",
    "page_section",
    "issue",
    "print_edition",
    "publication_known",
    "byline_known",
    "url_known",
    "page_known",
    "page_section_known",
    "overline",
    "subhead",
    "published_zone",
)


@pytest.fixture
def row_of(stored, entered):
    """Return a record's own row by table and key."""
    return lambda table, key: stored[table][entered.ids[key]]


@pytest.fixture
def claim(stored, entered):
    """Return a statement by row of the list."""
    return lambda row, place=0: stored["statement"][entered.holders[(row, place)]]


@pytest.mark.parametrize("article", ["article_1", "article_2"])
@pytest.mark.parametrize("column", NOT_ON_THE_COPY)
def test_what_is_not_on_the_copy_is_empty(article, column, row_of):
    assert not row_of("article", article)[column]


@pytest.mark.parametrize("article", ["article_1", "article_2"])
def test_the_language_is_marked_as_detected(article, row_of):
    row = row_of("article", article)
    assert (row["language"], row["language_known"]) == ("en", "detected")


def test_no_author_or_publication_is_made(stored):
    assert not stored["publication"]
    assert not {"author", "photographer", "translator"} & {row["role"] for row in stored["statement"].values()}


def test_a_missing_headline_is_devised_and_marked(stored, row_of, seeds, entered):
    row = row_of("article", "article_2")
    assert row["headline_devised"] == 1
    first_sentence = seeds.texts[2][seeds.facts[74].start :]
    assert row["headline"]
    assert first_sentence.startswith(row["headline"])
    assert stored["record"][entered.ids["article_2"]]["label"] == f"[{row['headline']}]"
    assert row_of("article", "article_1")["headline_devised"] == 0


def test_the_printed_time_is_local_and_not_shifted(row_of):
    row = row_of("article", "article_1")
    assert (row["published_time"], row["published_zone"], row["published_edtf"]) == ("18:29", "", "2020-11-16")
    assert row_of("article", "article_2")["published_time"] == ""


def test_no_name_is_given_in_its_original_script(stored):
    assert not [row["text"] for row in stored["name"].values() if re.search("[\u0600-\u06ff]", row["text"])]


def test_the_festival_online_has_no_number_and_its_competition_no_section(row_of, claim):
    edition = row_of("edition", "verite_edition")
    assert (edition["ordinal"], edition["ordinal_printed"], edition["year_label"]) == (None, "", "")
    assert (claim(12)["section_id"], claim(12)["entry_status"]) == (None, "not_stated")


def test_the_award_has_no_recipient_category_or_day(claim, entered):
    won = claim(53)
    assert won["about_id"] == entered.ids["abadan_11_60"]
    assert (won["recipient_id"], won["words"], won["category"], won["credit_id"]) == (None, None, "", None)
    assert won["when_earliest"] == UNDATED_DAY


def test_thirteen_nominations_are_a_count_without_rows(stored, claim, entered):
    nominated = [row for row in stored["statement"].values() if row["outcome"] == "nominated"]
    assert [(row["quantity"], row["category"]) for row in nominated] == [(13, "")]
    parts = [row for row in stored["statement"].values() if row["part_of_id"] is not None]
    # That the three awards are among the thirteen is not said.
    assert {row["part_of_id"] for row in parts} == {entered.holders[(131, 0)]}


@pytest.mark.parametrize("row", [131, 132, 133, 134])
def test_the_three_awards_have_no_recipient(row, claim):
    won = claim(row)
    assert (won["recipient_id"], won["credit_id"], won["words"]) == (None, None, None)
    assert won["when_earliest"] == UNDATED_DAY


@pytest.mark.parametrize("edition", ["fajr_38", "fajr_43", "basirah_1"])
def test_editions_without_printed_dates_are_undated(edition, row_of):
    row = row_of("edition", edition)
    assert (row["held_earliest"], row["held_latest"], row["held_edtf"], row["place_id"]) == (0, 0, "", None)


def test_the_editions_place_is_a_country_and_no_city(row_of, entered):
    assert row_of("edition", "resistance_18")["place_id"] == entered.ids["iran"]


def test_only_named_people_are_persons(stored, seeds):
    """Nobody is made of the actor, the cinematographer, the media head, the institute's leaders or the analysts."""
    persons = {row["id"] for row in stored["record"].values() if row["kind"] == "person"}
    forms = [row["text"] for row in stored["name"].values() if row["record_id"] in persons]
    assert len(persons) == 10
    assert [text for text in forms if not any(text in article for article in seeds.texts.values())] == []


@pytest.mark.parametrize(("row", "place", "body"), [(114, 0, "hashd"), (89, 0, "basirah"), (89, 1, "resistance_2025")])
def test_unnamed_people_are_words_and_a_body(row, place, body, claim, entered):
    met = claim(row, place)
    assert met["object_id"] is None
    assert met["words"]
    assert met["body_id"] == entered.ids[body]


def test_the_unnamed_photo_has_no_bytes(stored):
    [photo] = [row for row in stored["attachment"].values() if row["role"] == "photo"]
    assert (photo["held"], photo["size"], photo["sha256"], photo["media_type"]) == (0, None, None, "")
