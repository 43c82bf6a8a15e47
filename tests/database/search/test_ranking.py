"""What articles are scored by where a phrase or the beginning of a word would take too long; and which are scored."""

import pytest

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.articles import ArticleDraft, add_articles
from database.dates import DateValue
from database.queries import first_rows
from database.queries.first_rows import first_ids, relevant_ids
from database.queries.rooms import room_ids
from database.search import ranking
from database.search.hits import text_match
from database.search.language import parse
from database.search.ranking import newest_places, scored, spelt_out

TEXTS = (
    "the harbour of lights", "lights of the harbour", "a harbour master and his lights", "harbours and towns",
    "the town of the harbour of lights", "nothing", "lighthouse, lights, lights", "harbour harbour harbour of lights",
)  # fmt: skip
QUERIES = (
    "har*", '"harbour of lights"', '"harbour of lig"*', "har* lig*", "har* OR town*", "lights -har*", "headline:har*",
    'headline:"harbour master" OR headline:"harbour har"', '"of the" har*', "harbour lights", "text:lig* harbour",
)  # fmt: skip


@pytest.fixture
def press(filled: Catalogue) -> Catalogue:
    drafts = [
        ArticleDraft(text=text, tool="t", fields={"headline": text[:16]}, published=DateValue.of(f"20{number:02}"))
        for number, text in enumerate(TEXTS)
    ]
    filled.write(Title("articles"), lambda writer: add_articles(writer, drafts))
    return filled


def tree_of(text: str):
    tree = parse(text).tree
    assert tree is not None
    return tree


@pytest.mark.parametrize("text", QUERIES)
def test_beginnings_that_are_spelt_out_find_the_same(press: Catalogue, text: str, monkeypatch) -> None:
    tree = tree_of(text)
    found = press.read(lambda c: newest_places(c, tree, 100))
    assert found
    assert press.read(lambda c: newest_places(c, spelt_out(c, tree), 100)) == found
    begun = press.read(
        lambda c: first_ids(c, "articles", sort="published", descending=True, text=text, within=None, limit=100)
    )
    assert begun.ids == press.read(lambda c: room_ids(c, "articles", sort="published", descending=True, text=text))
    # More words than are spelt out: it is asked as it stands.
    monkeypatch.setattr(ranking, "MOST_WORDS", 0)
    assert press.read(lambda c: spelt_out(c, tree)) == tree


def test_no_more_words_are_spelt_out_in_all_than_of_one_beginning(press: Catalogue, monkeypatch) -> None:
    tree, first = tree_of("harb* OR lighth*"), tree_of("harbour OR harbours OR lighth*")
    monkeypatch.setattr(ranking, "MOST_WORDS", 3)
    assert press.read(lambda c: spelt_out(c, tree)) == tree_of("harbour OR harbours OR lighthouse")
    monkeypatch.setattr(ranking, "MOST_WORDS", 2)
    assert press.read(lambda c: spelt_out(c, tree)) == first
    assert press.read(lambda c: newest_places(c, first, 100)) == press.read(lambda c: newest_places(c, tree, 100))


@pytest.mark.parametrize("text", QUERIES)
def test_the_newest_hits_are_scored_and_no_others(press: Catalogue, text: str, monkeypatch) -> None:
    monkeypatch.setattr(first_rows, "RANKED", 2)
    ranked = press.read(lambda c: relevant_ids(c, "articles", text=text))
    newest = press.read(lambda c: room_ids(c, "articles", sort="published", descending=True, text=text))
    assert sorted(ranked) == sorted(newest)
    assert set(ranked[:2]) == set(newest[:2])
    assert ranked[2:] == newest[2:]


def test_few_hits_of_a_phrase_are_scored_by_the_phrase_and_many_by_its_rarest_word(press: Catalogue) -> None:
    tree = tree_of('"harbour of lights"')
    match = '"harbour of lights"'
    few, _ = press.read(lambda c: scored(c, tree, match, 100))
    many, given = press.read(lambda c: scored(c, tree, match, 3))
    assert "newest" not in few
    assert "newest" in many
    # The others are in all five of the newest, and "of" in four.
    assert given["words"] == '"of"'
    by = {'"harbour of lig"*': (3, '"of"'), 'headline:"the harbour"': (1, 'headline : "the"')}
    for text, (most, words) in by.items():
        node = tree_of(text)
        _, given = press.read(lambda c, node=node, most=most: scored(c, node, text_match(node), most))
        assert given.get("words") == words, text


def test_many_words_side_by_side_find_what_each_of_them_finds(press: Catalogue) -> None:
    words = ["harbour", "town", *(f"word{number}" for number in range(70)), "nothing"]
    tree = tree_of(" OR ".join(words))
    alone = {one for word in words for one in press.read(lambda c, word=word: newest_places(c, tree_of(word), 100))}
    assert len(alone) > 4
    assert press.read(lambda c: newest_places(c, tree, 100)).tolist() == sorted(alone, reverse=True)
    # The same among others, in one column, and with something kept out.
    for text in ("({}) lights", "({}) -harbour", "lights OR ({})"):
        grouped, plain = text.format(" OR ".join(words)), text.format("harbour OR town OR nothing")
        found = press.read(lambda c, text=grouped: newest_places(c, tree_of(text), 100))
        assert found
        assert found == press.read(lambda c, text=plain: newest_places(c, tree_of(text), 100))


def test_a_beginning_is_scored_by_words_that_not_most_of_its_hits_have(press: Catalogue, monkeypatch) -> None:
    def scored_by(text: str, most: int) -> object:
        match = text_match(tree_of(text))
        return press.read(lambda c: scored(c, tree_of(text), match, most))[1].get("words")

    # "harbour" is in six of the seven, "harbours" in one.
    assert scored_by("har*", 7) == '"harbours"'
    # "lights" is in four of the five, "lighthouse" in two; a headline ends within it.
    assert scored_by("lig*", 5) == '"ligh"'
    # All of them are in too many: the most frequent one is better than none.
    monkeypatch.setattr(ranking, "_COUNTED", 1)
    monkeypatch.setattr(ranking, "_SHARE", 0.1)
    assert scored_by("lig*", 5) == '"lights"'
    assert press.read(lambda c: ranking._beginning(c, "lig", {})) == ["ligh", "lighthouse", "lights"]


def test_a_beginning_is_scored_by_words_of_the_newest_hits_and_else_by_any(press: Catalogue, monkeypatch) -> None:
    tree = tree_of("har*")
    # The newest has "harbour" three times, the one before none but "harbours" further on.
    monkeypatch.setattr(ranking, "_READ", 1)
    _, given = press.read(lambda c: scored(c, tree, "har*", 3))
    assert given["words"] == '"harbour"'
    monkeypatch.setattr(ranking, "_READ", 0)
    _, given = press.read(lambda c: scored(c, tree, "har*", 3))
    assert given["words"] == '"harbour" OR "harbours"'


def test_words_of_one_column_are_looked_for_in_names_too(press: Catalogue) -> None:
    # The index of names has no such column: what is called so is found by its names.
    for text in ("name:har*", "headline:harbour", "text:harbour"):
        found = press.read(lambda c, text=text: relevant_ids(c, "films", text=text))
        assert sorted(found) == sorted(press.read(lambda c, text=text: room_ids(c, "films", sort="added", text=text)))
