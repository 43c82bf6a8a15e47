"""The publication of an article that comes in: told by its name, else by the host of its page."""

from typing import Any

import pytest
import sqlalchemy as sa

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.incoming import Filing, add_incoming
from database.commands.records import NameForm, create_record, trash_records
from database.drafts import ArticleDraft
from database.incoming import prepare
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
