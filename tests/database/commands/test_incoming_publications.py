"""The publication of an article that comes in: told by its name, else by the host of its page."""

from typing import Any

import pytest
import sqlalchemy as sa

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.incoming import Filing, add_incoming, publications_called
from database.commands.records import NameForm, create_record, trash_records
from database.commands.slip import Filled, take_named_publications
from database.drafts import ArticleDraft, PageDatum
from database.incoming import prepare
from database.queries.links import links
from database.schema.sources import article


@pytest.fixture
def papers(small: Catalogue) -> dict[str, int]:
    made = {
        "Harbour Post": "https://www.harbourpost.example/ (and archive.harbourpost.example)",
        "Evening News": "12 Station Road, news@evening.example",
        "Twin One": "twin.example",
        "Twin Two": "http://twin.example/two",
    }
    return {
        name: small.write(
            Title("t"),
            lambda w, n=name, a=address: create_record(w, "publication", [NameForm(n)], fields={"address": a}),
        ).result
        for name, address in made.items()
    }


def coming(catalogue: Catalogue, name: str, host: str, filing: int | None = None) -> tuple[int | None, str]:
    draft = ArticleDraft(
        "A text.", "test", known={"publication": "page_data"}, publication=name, publication_address=host
    )

    def add(writer: Any) -> int:
        return add_incoming(writer, [prepare(draft)], Filing(filing))[0].id

    made = catalogue.write(Title("t"), add).result
    select = sa.select(article.c.publication_id, article.c.publication_known).where(article.c.id == made)
    return tuple(catalogue.read(lambda connection: connection.execute(select).one()))


@pytest.mark.parametrize(
    ("name", "host", "found"),
    [
        ("harbour post", "", "Harbour Post"),
        ("The News Hour", "harbourpost.example", "Harbour Post"),
        ("", "archive.harbourpost.example", "Harbour Post"),
        ("Evening News", "harbourpost.example", "Evening News"),
        ("", "post.example", None),
        ("", "evening.example", None),
        ("", "twin.example", None),
        ("Nobody's Paper", "nobody.example", None),
        ("", "", None),
    ],
)
def test_which_publication(small: Catalogue, papers: dict[str, int], name: str, host: str, found: str | None) -> None:
    known = "page_data" if found else ""
    assert coming(small, name, host) == (papers.get(found or ""), known)


def test_what_the_archivist_says_fills_only_what_is_open(small: Catalogue, papers: dict[str, int]) -> None:
    assert coming(small, "", "harbourpost.example", papers["Evening News"]) == (papers["Harbour Post"], "page_data")
    assert coming(small, "", "nobody.example", papers["Evening News"]) == (papers["Evening News"], "supplied")


def test_one_in_the_trash_is_not_taken(small: Catalogue, papers: dict[str, int]) -> None:
    small.write(Title("t"), lambda writer: trash_records(writer, [papers["Harbour Post"]]))
    assert coming(small, "", "harbourpost.example") == (None, "")


def named(words: str, place: str, text: str = "A text.") -> ArticleDraft:
    """An article whose file names a publication: printed on it, or in the page's data."""
    if place == "label":
        return ArticleDraft(text, "test", known={"publication": "printed"}, publication=words)
    return ArticleDraft(text, "test", publication=words, page_data=(PageDatum("source", words, place),))


def test_names_that_nobody_knows_are_kept_and_taken_at_once(small: Catalogue, papers: dict[str, int]) -> None:
    drafts = [
        named("Valley News", "label", "One."),
        named("valley  news", "meta", "Two."),
        named("The Other Paper", "json-ld", "Three."),
        named("Evening News", "label", "Four."),
        ArticleDraft("Five.", "test"),
    ]

    def add(writer: Any) -> list[int]:
        return [one.id for one in add_incoming(writer, [prepare(draft) for draft in drafts], Filing())]

    ids = small.write(Title("t"), add).result
    select = sa.select(article.c.id, article.c.publication_id, article.c.publication_known).where(article.c.id.in_(ids))

    def said() -> dict[int, tuple[str, str]]:
        def read(connection: sa.Connection) -> dict[int, tuple[str, str]]:
            rows = connection.execute(select).all()
            called = links(connection, [row.publication_id for row in rows])
            return {row.id: (called[row.publication_id].label if row.publication_id else "", row[2]) for row in rows}

        return small.read(read)

    assert [said()[one] for one in ids] == [("", ""), ("", ""), ("", ""), ("Evening News", "printed"), ("", "")]
    filled = small.write(Title("t"), lambda writer: take_named_publications(writer, ids)).result
    assert filled == Filled(3)
    assert [said()[one] for one in ids] == [
        ("Valley News", "printed"),
        ("Valley News", "page_data"),
        ("The Other Paper", "page_data"),
        ("Evening News", "printed"),
        ("", ""),
    ]
    assert small.write(Title("t"), lambda writer: take_named_publications(writer, ids)).operation == 0
    small.undo()
    assert [said()[one][0] for one in ids] == ["", "", "", "Evening News", ""]
    assert small.read(lambda connection: publications_called(connection, ["Valley News"])) == {}


def test_of_several_of_one_name_none_is_taken(small: Catalogue) -> None:
    for _ in range(2):
        small.write(Title("t"), lambda writer: create_record(writer, "publication", [NameForm("The Herald")]))
    add = small.write(Title("t"), lambda writer: add_incoming(writer, [prepare(named("The Herald", "meta"))], Filing()))
    [made] = [one.id for one in add.result]
    assert small.write(Title("t"), lambda writer: take_named_publications(writer, [made])).result == Filled()
