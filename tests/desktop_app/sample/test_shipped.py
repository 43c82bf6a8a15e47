"""The shipped sample: whole, found in three scripts, with something of everything, taken back and brought back."""

import re
from collections import Counter
from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest
import sqlalchemy as sa

from database.catalogue import Catalogue
from database.fields import FIELDS
from database.integrity import check
from database.queries import records
from database.queries.mentions import mentions_in
from database.queries.reading import reading
from database.queries.statements import StatementRow, statements_about
from database.search.results import search
from desktop_app.paths import resources_folder

Tables = Callable[[str], dict[str, dict[str, Any]]]
SHIPPED = resources_folder() / "sample"


def rows(catalogue: Catalogue, sql: str) -> list[Any]:
    return catalogue.read(lambda connection: list(connection.execute(sa.text(sql)).all()))


def column(catalogue: Catalogue, sql: str) -> list[Any]:
    return [row[0] for row in rows(catalogue, sql)]


def record_of(catalogue: Catalogue, kind: str, label: str) -> int:
    """Return the one record of a kind whose label begins so."""
    found = [row.id for row in rows(catalogue, "SELECT id, kind, label FROM record") if row.kind == kind]
    labels = {row.id: row.label for row in rows(catalogue, "SELECT id, label FROM record")}
    matching = [record_id for record_id in found if labels[record_id].startswith(label)]
    assert len(matching) == 1, label
    return int(matching[0])


def about(catalogue: Catalogue, kind: str, label: str) -> tuple[StatementRow, ...]:
    record_id = record_of(catalogue, kind, label)
    return catalogue.read(lambda connection: statements_about(connection, record_id))


def numbers(catalogue: Catalogue) -> dict[str, int]:
    """Return how many rows each table of the catalogue's content has."""
    tables = ("record", "name", "article_text", "segment", "attachment", "statement", "evidence", "mention")
    return {name: column(catalogue, f"SELECT count(*) FROM {name}")[0] for name in tables}


def entries(told: Tables, part: str) -> list[dict[str, Any]]:
    return [one for data in told("readings").values() for one in data.get(part, ())]


def quoted(given: Any) -> list[str]:
    several = given if isinstance(given, list) else [given]
    return [at if isinstance(at, str) else at["words"] for at in several]


def test_the_catalogue_is_whole(shipped: Catalogue) -> None:
    assert shipped.read(lambda connection: check(connection, shipped.files, deep=True)) == ()


def test_every_kind_of_record_is_there(shipped: Catalogue) -> None:
    held = Counter(column(shipped, "SELECT kind FROM record"))
    kinds = {kind for field in FIELDS for kind in field.kinds} - {"family"}
    assert kinds <= set(held)
    assert held["article"] >= 30
    languages = Counter(column(shipped, "SELECT language FROM article"))
    assert (languages["en"] >= 16, languages["fa"] >= 8, languages["ar"] >= 6) == (True, True, True)


def test_all_data_is_in(shipped: Catalogue, told: Tables) -> None:
    tables = told("records")
    named = [data for table in tables.values() for data in table.values()]
    mentions = entries(told, "mentions")
    held = numbers(shipped)
    assert held["record"] == len(named) + len(told("readings"))
    assert held["name"] == sum(len(data.get("names", ())) for data in named)
    assert held["mention"] == len(mentions)
    elsewhere = told(".")["elsewhere"]["says"]
    assert held["statement"] == len(entries(told, "says")) + len(elsewhere)


def test_the_words_of_every_passage_are_those_of_the_data(shipped: Catalogue, told: Tables) -> None:
    stored = rows(
        shipped,
        'SELECT e.exact, e.start, e."end", t.text FROM evidence e JOIN article_text t ON t.id = e.text_id '
        "WHERE e.kind = 'text'",
    )
    assert all(text[start:end] == exact for exact, start, end, text in stored)
    written = [
        words
        for part in ("mentions", "says", "confirms")
        for one in entries(told, part)
        for words in quoted(one.get("at", []))
    ]
    assert sorted(exact for exact, *_ in stored) == sorted(written)


def test_every_statement_has_evidence_or_is_meant_bare(shipped: Catalogue, told: Tables) -> None:
    without = "SELECT count(*) FROM statement s WHERE NOT EXISTS (SELECT 1 FROM evidence e WHERE e.statement_id = s.id)"
    bare = [one for one in told(".")["elsewhere"]["says"] if one.get("bare")]
    assert not [one for one in entries(told, "says") if one.get("bare")]
    assert column(shipped, without)[0] == len(bare) > 0


def test_articles_stand_at_all_levels_and_their_publication_is_supplied(shipped: Catalogue) -> None:
    count = Counter(column(shipped, "SELECT level FROM article"))
    assert set(count) == {"inbox", "registered", "indexed", "analysed"}
    assert count["inbox"] >= 4
    assert None not in column(shipped, "SELECT publication_id FROM article")
    assert set(column(shipped, "SELECT publication_known FROM article")) == {"supplied"}


def test_indexed_articles_have_mentions_and_those_in_the_inbox_nothing(shipped: Catalogue) -> None:
    for article_id, level in rows(shipped, "SELECT id, level FROM article"):
        named = shipped.read(lambda connection, wanted=article_id: mentions_in(connection, wanted))
        said = shipped.read(lambda connection, wanted=article_id: reading(connection, wanted)).statements
        assert bool(named) == (level in ("indexed", "analysed"))
        assert level != "inbox" or not said


@pytest.mark.parametrize(
    ("words", "label"),
    [
        ("paper harbour", "Paper Harbour (Shirin Barzavand, 2024)"),
        ("بندر کاغذی", "Paper Harbour (Shirin Barzavand, 2024)"),
        ("مرفأ من ورق", "Paper Harbour (Shirin Barzavand, 2024)"),
        # Persian letters find the Arabic form and the other way round.
        ("دارا كياوند", "Dara Kiavand (Director)"),
        ("سلیم الحداری", "Salim al-Haddari (Director)"),
        ("navabakhsh", "Rahim Navabakhsh (Composer"),
        ("نوابخش", "Rahim Navabakhsh (Composer"),
    ],
)
def test_search_finds_three_scripts(shipped: Catalogue, words: str, label: str) -> None:
    hits = shipped.read(lambda connection: search(connection, words)).hits
    assert [hit for hit in hits if hit.kind == "article"]
    assert [hit for hit in hits if hit.label.startswith(label)]


def test_the_newest_article_which_the_window_opens_on_has_facts_and_a_page(shipped: Catalogue) -> None:
    hits = shipped.read(lambda connection: search(connection, "festival", kind="article")).hits
    assert all(left.date.sort_day >= right.date.sort_day for left, right in pairwise(hits))
    newest = column(shipped, "SELECT id FROM article ORDER BY index_rowid DESC LIMIT 1")[0]
    found = shipped.read(lambda connection: reading(connection, newest))
    assert len(found.statements) > 10
    scans = rows(shipped, f"SELECT held, media_type FROM attachment WHERE record_id = {newest} AND role = 'scan'")
    assert [tuple(row) for row in scans] == [(1, "image/png")]


# -- what has to be there to be seen


def test_two_sources_differ_on_a_value(shipped: Catalogue) -> None:
    times = {one.amount for one in about(shipped, "film", "Paper Harbour") if one.field == "running_time"}
    assert times == {94.0, 101.0}
    held = {one.date.edtf for one in about(shipped, "edition", "4th Tolvey") if one.field == "held"}
    assert held == {"2024-11-06/2024-11-10", "2024-11-07/2024-11-10"}


def test_two_papers_give_an_award_to_different_films(shipped: Catalogue) -> None:
    at_lantern = about(shipped, "edition", "12th Lantern")
    pictures = {one.about.label for one in at_lantern if one.category == "best_cinematography" and one.outcome == "won"}
    assert len(pictures) == 2


def test_what_is_wrong_in_its_source_stands_beside_the_right_value(shipped: Catalogue) -> None:
    dates = [one for one in about(shipped, "edition", "12th Lantern") if one.field == "held"]
    assert [(one.rank, one.date.edtf) for one in dates] == [
        ("preferred", "2024-03-03/2024-03-09"),
        ("wrong_in_source", "2024-03-02/2024-03-09"),
    ]
    assert dates[1].rank_reason
    edition = record_of(shipped, "edition", "12th Lantern")
    held = shipped.read(lambda connection: records.record_row(connection, edition)).fields["held"]
    assert held.edtf == "2024-03-03/2024-03-09"
    directors = [one for one in about(shipped, "film", "Nine Winters") if one.role == "director"]
    assert {(one.rank, one.object.label) for one in directors if one.object} == {
        ("normal", "Edda Norvane (Director)"),
        ("wrong_in_source", "Hanno Weir (Actor)"),
    }


def entry_modalities(catalogue: Catalogue, film: str, edition: str) -> set[str]:
    return {
        one.modality
        for one in about(catalogue, "film", film)
        if one.kind == "entry" and one.object is not None and one.object.label.startswith(edition)
    }


def test_an_announcement_stays_unconfirmed_and_another_is_confirmed(shipped: Catalogue) -> None:
    assert entry_modalities(shipped, "The Ebb Table", "13th Lantern") == {"plans"}
    assert entry_modalities(shipped, "دوازده بادبادک", "4th Tolvey") == {"plans", "states"}
    assert entry_modalities(shipped, "The Tide Bell", "4th Tolvey") == {"plans", "denies"}
    planned = [one.modality for one in about(shipped, "edition", "جشنواره فیلم کوتاه نیلوان 7") if one.field == "held"]
    assert set(planned) == {"plans", "states"}


def test_an_agency_text_in_several_papers_is_one_origin(shipped: Catalogue) -> None:
    groups = Counter(column(shipped, "SELECT origin_id FROM article WHERE origin_id IS NOT NULL"))
    assert sorted(groups.values()) == [2, 4]
    largest = groups.most_common(1)[0][0]
    papers = column(shipped, f"SELECT publication_id FROM article WHERE origin_id = {largest}")
    languages = column(shipped, f"SELECT language FROM article WHERE origin_id = {largest}")
    assert (len(set(papers)), Counter(languages)) == (4, {"en": 3, "ar": 1})


def test_a_correction_names_the_article_that_it_corrects(shipped: Catalogue) -> None:
    pairs = rows(
        shipped,
        "SELECT a.headline, b.headline FROM article a JOIN article b ON b.id = a.corrects_id",
    )
    assert [tuple(pair) for pair in pairs] == [("Correction: “Nine Winters”", "The light that had to be carried")]


def test_a_count_is_said_with_none_of_its_rows(shipped: Catalogue) -> None:
    counted = [one for one in about(shipped, "film", "Nine Winters") if one.quantity]
    assert [(one.outcome, one.quantity) for one in counted] == [("nominated", 9)]
    nominations = [one for one in about(shipped, "film", "Nine Winters") if one.outcome == "nominated"]
    assert nominations == counted
    partly = [one for one in about(shipped, "film", "Paper Harbour") if one.outcome == "nominated"]
    assert (len(partly), sum(one.quantity or 0 for one in partly)) == (4, 5)


def test_who_is_not_named_stays_unnamed(shipped: Catalogue) -> None:
    posts = [one for one in about(shipped, "organisation", "Bay Film Archive") if one.role == "spokesperson"]
    assert [(one.object, one.words) for one in posts] == [(None, "a spokesperson")]
    assert "Bay Film Archive" in str(posts[0].body)


def test_one_film_has_titles_in_three_languages_and_a_person_honorifics_and_romanisations(shipped: Catalogue) -> None:
    film = record_of(shipped, "film", "Paper Harbour")
    titles = rows(shipped, f"SELECT language, kind FROM name WHERE record_id = {film} ORDER BY position")
    assert [tuple(row) for row in titles] == [("en", "preferred"), ("fa", "title_proper"), ("ar", "translated")]
    person = record_of(shipped, "person", "Rahim Navabakhsh")
    forms = rows(shipped, f"SELECT honorific, romanisation, language FROM name WHERE record_id = {person}")
    assert "استاد" in {row.honorific for row in forms}
    assert {"as_in_press", "ala_lc"} <= {row.romanisation for row in forms}
    assert {"fa", "fa-Latn", "ar"} == {row.language for row in forms}


def test_a_page_has_a_rectangle_and_outside_sources_are_cited(shipped: Catalogue) -> None:
    kinds = Counter(column(shipped, "SELECT kind FROM evidence"))
    assert kinds["page"] == 1
    assert kinds["outside"] > 5
    assert (
        "restored by the Bay Film Archive"
        in column(shipped, "SELECT transcription FROM evidence WHERE kind = 'page'")[0]
    )


def test_records_lie_in_boxes_and_carry_tags(shipped: Catalogue) -> None:
    filed = Counter(column(shipped, "SELECT r.kind FROM collection_item i JOIN record r ON r.id = i.record_id"))
    assert filed["article"] > 4
    assert filed["film"] == 1
    assert {"restored", "to be quoted"} <= set(column(shipped, "SELECT text FROM tag"))


def test_subjects_have_broader_ones(shipped: Catalogue) -> None:
    broader = [one.object.label for one in about(shipped, "topic", "Ferries") if one.role == "broader" and one.object]
    assert broader == ["Water transport"]


def test_awards_are_shared_won_and_missed(shipped: Catalogue) -> None:
    at_lantern = [one for one in about(shipped, "edition", "13th Lantern") if one.kind == "award_result"]
    assert len([one for one in at_lantern if one.ex_aequo and one.category == "best_actor"]) == 2
    outcomes = {one.outcome for one in about(shipped, "film", "The Boatman") if one.kind == "award_result"}
    assert outcomes == {"won", "nominated"}


def test_the_whole_is_one_step_that_can_be_undone(shipped: Catalogue) -> None:
    before, found = numbers(shipped), shipped.read(lambda connection: search(connection, "festival")).total
    undone = shipped.undo()
    assert undone.title.code == "sample.build"
    assert set(numbers(shipped).values()) == {0}
    assert shipped.read(lambda connection: search(connection, "festival")).total == 0
    assert shipped.next_steps()[0] is None
    shipped.redo()
    assert numbers(shipped) == before
    assert shipped.read(lambda connection: search(connection, "festival")).total == found
    assert shipped.read(lambda connection: check(connection, shipped.files, deep=True)) == ()


# -- nobody real

#: Whoever is in the articles that the program is tried on, and what a sample of the press would easily slip into.
_REAL = """
hadian motahhar soleimani bahadori asadi zargarnejad alaqabi shojaei kaliji khoshbakht amerli quds basirah fajr tehran
baghdad iraq iran isis irgc hashd peshmerga turkmen saladin resistance martyr hollywood cannes berlin venice oscar imdb
سلیمانی هادیان مطهر فجر تهران بغداد عراق إيران ایران مقاومت المقاومة شهید شهيد قدس
"""


def test_nobody_and_nothing_in_it_is_real() -> None:
    files = [path for path in SHIPPED.rglob("*") if path.suffix in {".txt", ".toml"}]
    assert len(files) > 60
    for path in files:
        words = set(re.findall(r"\w+", path.read_text(encoding="utf-8").casefold()))
        assert words.isdisjoint(_REAL.split()), path.name
