from collections.abc import Iterator

import pytest
import sqlalchemy as sa

from database.catalogue import Catalogue
from database.engine import make_engine
from database.queries.rooms import ROOMS
from database.schema import metadata
from database.schema.base import RECORD_KINDS
from database.search import hit_links
from database.search.hits import hit_ids, is_cut_off
from database.search.language import parse
from database.search.search_words import WORDS, Takes

VALUES = {
    Takes.TEXT: ("lamp", "lam*", "*"),
    Takes.TERM: ("documentary", "doc*", "*"),
    Takes.DATE: ("2025", "*", "..1399", ">=2020-05"),
    Takes.NUMBER: ("12", "*", ">=3", "1..40"),
    Takes.FLAG: ("yes", "no", "*"),
    Takes.LINK: ("lamp", "lam*", "#3", "*"),
    Takes.NUMBERED: ("12", "1999", "river", '"12th river"', ">3", "#3", "*"),
    Takes.TAG: ("lamp", "*"),
    Takes.RECORD: ("3", "*"),
}
ROLES = ("director", "author", "member", "part_of", "juror")
#: Every word once, with every kind of value that it takes; roles are all made alike.
CLAUSES = [
    f"{word.name}:{value}"
    for word in WORDS.values()
    if word.group != "role" or word.name in ROLES
    for value in (word.choices if word.takes is Takes.STATE else VALUES[word.takes])
]
PLACES = [*ROOMS, *(kind for kind in RECORD_KINDS if kind not in ("film", "place", "event", "topic"))]


def _ask(catalogue: Catalogue, room: str, clauses: list[str]) -> None:
    def ask(connection: object) -> None:
        everything = set(connection.execute(hit_ids(parse(""), room)).scalars())
        for text in clauses:
            query = parse(f"{text} OR -{text}")
            assert not query.problems, text
            found = set(connection.execute(hit_ids(query, room)).scalars())
            assert found == everything, f"{text}: what it does not find, its opposite finds"

    catalogue.read(ask)


@pytest.mark.parametrize("room", ["articles", "films", "festivals", "people"])
def test_words_or_their_opposite_find_everything(small: Catalogue, room: str) -> None:
    _ask(small, room, CLAUSES[sum(map(ord, room)) % 13 :: 13])


@pytest.mark.slow
@pytest.mark.parametrize("room", PLACES)
def test_every_word_can_be_asked_everywhere(small: Catalogue, room: str) -> None:
    _ask(small, room, CLAUSES)


@pytest.fixture(scope="module")
def tables(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sa.Engine]:
    """Give empty tables of which SQLite knows no sizes: small ones it would go through, whatever their indexes."""
    engine = make_engine(tmp_path_factory.mktemp("tables") / "empty.db", mode="rwc")
    metadata.create_all(engine)
    yield engine
    engine.dispose()


#: Indexes that hold few statements only: to go through one of them is no look at all statements.
SMALL_INDEXES = ("ix_statement_outcome", "ix_statement_value", "ix_statement_category")


@pytest.mark.parametrize("room", ["articles", "films", "people"])
@pytest.mark.parametrize(
    "text",
    [
        "director:brook",
        "director:#3",
        "festival:river",
        "edition:12",
        "won:*",
        "won:lamp",
        "film:lamp",
        "person:#3",
        "mentions:lamp",
        "place:#3",
        "rank:wrong",
        "modality:plans",
        "is:contradicted",
        "is:planned",
    ],
)
def test_no_link_goes_through_all_statements_mentions_or_evidence(tables: sa.Engine, text: str, room: str) -> None:
    asked = hit_ids(parse(text), room).compile(tables, compile_kwargs={"literal_binds": True})
    with tables.connect() as connection:
        plan = [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {asked}")]
    whole = [line for line in plan if line.startswith(("SCAN statement", "SCAN mention", "SCAN evidence"))]
    assert [line for line in whole if not any(index in line for index in SMALL_INDEXES)] == []


@pytest.mark.parametrize("text", ["director:#3", "film:lamp"])
def test_the_press_on_what_is_said_of_a_record_comes_from_an_index_alone(tables: sa.Engine, text: str) -> None:
    asked = hit_ids(parse(text), "articles").compile(tables, compile_kwargs={"literal_binds": True})
    with tables.connect() as connection:
        plan = [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {asked}")]
    assert any("COVERING INDEX ix_evidence_about_id (about_id=?" in line for line in plan)
    assert not any("ix_statement_about" in line for line in plan)


def test_links_of_too_many_articles_are_cut_off_and_that_is_known(
    small: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    query = parse("film:lamp")
    assert not small.read(lambda connection: is_cut_off(connection, query, "articles"))
    monkeypatch.setattr(hit_links, "MOST_ROWS", 1)
    assert small.read(lambda connection: is_cut_off(connection, query, "articles"))
    monkeypatch.setattr(hit_links, "MOST_MAPPED", 1)
    assert small.read(lambda connection: is_cut_off(connection, parse("published:2025"), "films"))
    assert not small.read(lambda connection: is_cut_off(connection, parse("lamp"), "articles"))
