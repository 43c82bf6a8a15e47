"""Articles that are found by what leads to them stand as they do when each of them is looked up."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Connection

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.articles import ArticleDraft, add_articles, set_published
from database.commands.evidence import mention_record
from database.commands.groups import tag_records
from database.commands.records import trash_records
from database.dates import DateValue
from database.history import Writer
from database.queries import article_places, rooms
from database.queries.rooms import room_ids

DAYS = ("2020-01-01", "2031-05-05", "1999-02-03", "2007-07-07", "2024-04-04", "2010-10-10")


@pytest.fixture
def articles(filled: Catalogue, filled_ids: dict[str, int], monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    """Six articles in no order, each of which speaks of the film."""
    monkeypatch.setattr(article_places, "LONG", 1)
    drafts = [
        ArticleDraft(text="The lamp", tool="t", fields={"headline": day}, published=DateValue.of(day)) for day in DAYS
    ]
    made = filled.write(Title("articles"), lambda writer: add_articles(writer, drafts)).result

    def mention(writer: Writer) -> None:
        for one in made:
            mention_record(writer, one, filled_ids["film"])

    filled.write(Title("mention"), mention)
    filled.write(Title("tag"), lambda writer: tag_records(writer, made[:3], "seen"))
    yield made
    article_places._kept.clear()


def asked(catalogue: Catalogue, text: str, *, descending: bool = True) -> list[int]:
    def read(connection: Connection) -> list[int]:
        return list(room_ids(connection, "articles", sort="published", descending=descending, text=text))

    return catalogue.read(read)


def texts(ids: dict[str, int]) -> list[str]:
    film = ids["film"]
    return [
        f"film:#{film}",
        f"mentions:#{film}",
        "tag:seen",
        f"film:#{film} OR tag:seen",
        f"film:#{film} published:>2005",
        f"-film:#{film}",
        "film:#999999",
        "id:*",
    ]


@pytest.mark.parametrize("descending", [True, False])
@pytest.mark.parametrize("known", [True, False])
def test_they_stand_so_in_both_directions(
    filled: Catalogue, filled_ids: dict[str, int], articles: list[int], descending: bool, known: bool
) -> None:
    filled.write(Title("trash"), lambda writer: trash_records(writer, [articles[1]]))
    expected = {text: asked(filled, text, descending=descending) for text in texts(filled_ids)}
    assert len(expected[f"film:#{filled_ids['film']}"]) >= len(articles) - 1
    # Of the list in either direction the places are those of both.
    asked(filled, "", descending=known)
    assert {text: asked(filled, text, descending=descending) for text in texts(filled_ids)} == expected


def test_none_is_looked_up_where_it_is_known_how_they_stand(
    filled: Catalogue, filled_ids: dict[str, int], articles: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked(filled, "")

    def refuse(*_: object) -> None:
        raise AssertionError("looked up")

    monkeypatch.setattr(rooms, "_looked_up_once", refuse)
    monkeypatch.setattr(rooms, "_hits_in_order", refuse)
    for text in texts(filled_ids)[:4]:
        assert set(asked(filled, text)) >= set(articles[:3])


def test_after_a_change_they_stand_as_they_are_then(
    filled: Catalogue, filled_ids: dict[str, int], articles: list[int]
) -> None:
    text = f"film:#{filled_ids['film']}"
    asked(filled, "")
    before = asked(filled, text)
    filled.write(Title("date"), lambda writer: set_published(writer, before[-1], DateValue.of("2040")))
    assert asked(filled, text) == [before[-1], *before[:-1]]
    filled.write(Title("trash"), lambda writer: trash_records(writer, [before[0]]))
    assert asked(filled, text) == [before[-1], *before[1:-1]]
    asked(filled, "")
    assert asked(filled, text) == [before[-1], *before[1:-1]]
    filled.undo()
    filled.undo()
    assert asked(filled, text) == before


def test_of_few_articles_nothing_is_kept(
    filled: Catalogue, articles: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(article_places, "LONG", len(articles) * 100)
    asked(filled, "")
    assert filled.read(article_places.known_places) is None


def test_another_record_is_not_taken_for_an_article(
    filled: Catalogue, filled_ids: dict[str, int], articles: list[int]
) -> None:
    asked(filled, "")
    found = asked(filled, f"id:* OR film:#{filled_ids['film']}")
    assert found == asked(filled, "")
