import pytest
from hypothesis import given
from hypothesis import strategies as st

from database import engine as engines
from database.search.words import MOST_TERMS, parse_words


@pytest.mark.parametrize(
    ("typed", "match", "marks"),
    [
        ("", "", ()),
        ("Film", '"film"', ("film",)),
        ("film festival", '"film" AND "festival"', ("film", "festival")),
        ('"film festival"', '"film festival"', ("film", "festival")),
        ('"film festival', '"film festival"', ("film", "festival")),
        ("fest*", '"fest"*', ("fest*",)),
        ("fe*", '"fe"', ("fe",)),
        ("al-Shaabi", '"al shaabi"', ("al", "shaabi")),
        ("Łódź", '"lodz"', ("lodz",)),
        ("علي", '"علی"', ("علی",)),
        ('- * ( " OR', '"or"', ("or",)),
        ("NOT AND", '"not" AND "and"', ("not", "and")),
    ],
)
def test_plain_words(typed: str, match: str, marks: tuple[str, ...]) -> None:
    query = parse_words(typed)
    assert (query.match, query.marks) == (match, marks)


@given(st.text())
def test_whatever_is_typed_is_a_query_that_the_index_takes(typed: str) -> None:
    match = parse_words(typed).match
    if not match:
        return
    connection = engines.pysqlite3.connect(":memory:")
    try:
        connection.execute("CREATE VIRTUAL TABLE found USING fts5(words, tokenize='unicode61 remove_diacritics 0')")
        connection.execute("SELECT rowid FROM found WHERE found MATCH ?", (match,)).fetchall()
    finally:
        connection.close()


def test_a_page_pasted_in_by_mistake_stays_a_query() -> None:
    assert parse_words("film " * 20_000) == parse_words("film")
    many = parse_words(" ".join(f"word{number}" for number in range(1_000)))
    assert (many.match.count(" AND "), len(many.marks)) == (MOST_TERMS - 1, MOST_TERMS)
