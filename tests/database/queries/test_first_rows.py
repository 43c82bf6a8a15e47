"""The first rows of a room are those that its whole order begins with; hits by relevance."""

import pytest

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.articles import ArticleDraft, add_articles
from database.commands.records import NameForm, create_record, trash_records
from database.dates import DateValue
from database.queries import first_rows
from database.queries.first_rows import RELEVANCE, count_hits, first_ids, has_words, relevant_ids
from database.queries.rooms import ROOMS, room_ids

ARTICLES = {
    "far": ("A long one", "Lights of a town far away. " + "More words of it. " * 90 + "The jetty.", "2024"),
    "fits": ("Old but fitting", "The jetty, the jetty and its lights.", "1999"),
    "headline": ("Jetty lights", "Nothing of it stands here.", "2020"),
    "other": ("Another town", "No such word.", "2025"),
}
FILMS = ("Jetty", "The jetty of lights", "Town")


@pytest.fixture
def made(filled: Catalogue) -> dict[str, int]:
    drafts = [
        ArticleDraft(text=text, tool="t", fields={"headline": headline}, published=DateValue.of(day))
        for headline, text, day in ARTICLES.values()
    ]
    articles = filled.write(Title("articles"), lambda writer: add_articles(writer, drafts)).result
    films = [
        filled.write(
            Title("film.create"), lambda writer, name=name: create_record(writer, "film", [NameForm(name)])
        ).result
        for name in FILMS
    ]
    return dict(zip(ARTICLES, articles, strict=True)) | dict(zip(FILMS, films, strict=True))


TEXTS = ("", "jetty", "jett* town -other", "language:en jetty", "(")


def test_a_list_begins_as_its_whole_order_does(filled: Catalogue, made: dict[str, int]) -> None:
    # One in the trash is neither shown nor missed.
    filled.write(Title("trash"), lambda writer: trash_records(writer, [made["other"], made["Town"]]))
    begun = dict.fromkeys(ROOMS, 0)
    asked = [
        (room, sort, down, text) for room in ROOMS for sort in ROOMS[room].sorts for down in (0, 1) for text in TEXTS
    ]
    for room, sort, down, text in asked:

        def whole(c, room=room, sort=sort, down=down, text=text):
            return room_ids(c, room, sort=sort, descending=down, text=text)

        def first(c, limit, room=room, sort=sort, down=down, text=text):
            return first_ids(c, room, sort=sort, descending=down, text=text, within=None, limit=limit)

        ids = filled.read(whole)
        for limit in (1, 100):
            found = filled.read(lambda c, limit=limit: first(c, limit))
            if found is not None:
                begun[room] += 1
                assert (found.ids, found.whole) == (ids[:limit], len(ids) <= limit), (room, sort, down, text, limit)
    # Without a query each flat room begins early; articles do so with words, too.
    assert begun["articles"] == 3 * 2 * 2 + 2 * 2 * 2
    assert begun["people"] == len(ROOMS["people"].sorts) * 2 * 2
    assert begun["festivals"] == begun["collections"] == 0


def test_hits_are_counted_as_they_are_listed(filled: Catalogue, made: dict[str, int]) -> None:
    for room, text in ((room, text) for room in ROOMS for text in TEXTS):
        count = filled.read(lambda c, room=room, text=text: count_hits(c, room, text))
        ids = filled.read(lambda c, room=room, text=text: room_ids(c, room, sort="added", text=text))
        assert count in (None, len(ids)) or (room == "collections" and not text), (room, text)
    assert filled.read(lambda c: count_hits(c, "articles", "jetty")) == 3


def test_the_best_articles_come_first_and_none_is_lost(filled: Catalogue, made: dict[str, int]) -> None:
    found = filled.read(lambda c: relevant_ids(c, "articles", text="jetty"))
    assert list(found) == [made["headline"], made["fits"], made["far"]]
    either = filled.read(lambda c: relevant_ids(c, "articles", text="jetty OR published:2025"))
    assert list(either)[:3] == list(found)
    assert made["other"] in either


def test_more_hits_than_are_ranked_follow_the_newest_first(
    filled: Catalogue, made: dict[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(first_rows, "RANKED", 2)
    found = filled.read(lambda c: relevant_ids(c, "articles", text="jetty"))
    assert list(found) == [made["headline"], made["far"], made["fits"]]


def test_a_name_that_is_the_word_comes_before_one_that_has_it(filled: Catalogue, made: dict[str, int]) -> None:
    found = filled.read(lambda c: relevant_ids(c, "films", text="jetty"))
    assert list(found) == [made["Jetty"], made["The jetty of lights"]]
    filled.write(Title("trash"), lambda writer: trash_records(writer, [made["Jetty"]]))
    assert list(filled.read(lambda c: relevant_ids(c, "films", text="jetty"))) == [made["The jetty of lights"]]


def test_by_relevance_stand_the_same_hits(filled: Catalogue, made: dict[str, int]) -> None:
    texts = ("jetty", "jetty -lights", "jetty (town OR lights)", "tag:x jetty", "is:inbox", "")
    for room, text in ((room, text) for room in ROOMS for text in texts):
        plain = filled.read(lambda c, room=room, text=text: room_ids(c, room, sort="added", text=text))
        ranked = filled.read(lambda c, room=room, text=text: relevant_ids(c, room, text=text))
        assert sorted(plain) == sorted(ranked), (room, text)
        first = filled.read(
            lambda c, room=room, text=text: first_ids(
                c, room, sort=RELEVANCE, descending=False, text=text, within=None, limit=2
            )
        )
        assert first is None or first.ids == ranked[:2]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("jetty", True), ("", False), ("language:en", False), ("headline:x", True), ("-jetty", False), ("(", False)],
)
def test_relevance_is_for_words(text: str, expected: bool) -> None:
    assert has_words(text) is expected
