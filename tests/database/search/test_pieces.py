"""Many articles leave pieces of the full-text index beside each other; afterwards it is merged as usual again."""

import shutil
from pathlib import Path
from typing import Any

import pytest

from database import writing
from database.catalogue import Catalogue
from database.changes import Title
from database.commands.incoming import add_incoming
from database.drafts import ArticleDraft
from database.errors import CatalogueProblem
from database.incoming import prepare
from database.search import index

_BATCHES, _ARTICLES = 7, 200


def add(writer: Any, first: int) -> None:
    drafts = [ArticleDraft(f"harbour number{first + one}", "test") for one in range(_ARTICLES)]
    add_incoming(writer, [prepare(draft) for draft in drafts])


def asked(catalogue: Catalogue, select: str) -> list[Any]:
    return catalogue.read(lambda connection: [row[0] for row in connection.exec_driver_sql(select)])


def pieces(catalogue: Catalogue) -> int:
    return len(asked(catalogue, "SELECT DISTINCT segid FROM article_index_idx"))


def merged_at(catalogue: Catalogue) -> list[Any]:
    return asked(catalogue, "SELECT v FROM article_index_config WHERE k = 'automerge'")


def found(catalogue: Catalogue, words: str) -> int:
    return len(asked(catalogue, f"SELECT rowid FROM article_index WHERE article_index MATCH '{words}'"))


def test_they_wait_for_later_writes_and_all_is_found(small: Catalogue) -> None:
    before = found(small, "harbour")
    with small.write_batches(Title("t")) as batches:
        for number in range(_BATCHES):
            batches.write(lambda writer, first=number * _ARTICLES: add(writer, first))
        assert pieces(small) >= _BATCHES
        assert merged_at(small) == [0]
        assert found(small, "harbour") == before + _BATCHES * _ARTICLES
    assert merged_at(small) == [4]
    assert found(small, "harbour") == before + _BATCHES * _ARTICLES
    assert found(small, "number0") == found(small, f"number{_BATCHES * _ARTICLES - 1}") == 1


def test_very_many_are_merged_on_the_way(small: Catalogue, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writing, "_UNMERGED", 5)
    before, there = found(small, "harbour"), pieces(small)
    with small.write_batches(Title("t")) as batches:
        for number in range(5):
            batches.write(lambda writer, first=number * _ARTICLES: add(writer, first))
        assert pieces(small) <= there + 1
        batches.write(lambda writer: add(writer, 5 * _ARTICLES))
    assert found(small, "harbour") == before + 6 * _ARTICLES
    assert found(small, "number0") == found(small, f"number{6 * _ARTICLES - 1}") == 1


def test_one_that_is_broken_off_leaves_it_merged_as_usual_and_all_is_found(small: Catalogue) -> None:
    with pytest.raises(ZeroDivisionError), small.write_batches(Title("t")) as batches:
        for number in range(_BATCHES):
            batches.write(lambda writer, first=number * _ARTICLES: add(writer, first))
        raise ZeroDivisionError
    assert merged_at(small) == [4]
    assert found(small, "number0") == found(small, f"number{_BATCHES * _ARTICLES - 1}") == 1


def test_one_transaction_defers_nothing(small: Catalogue) -> None:
    with small.write_batches(Title("t")) as batches:
        batches.write(lambda writer: add(writer, 0))
        assert merged_at(small) in ([], [4])


def test_an_undo_leaves_nothing_of_it(small: Catalogue) -> None:
    before = found(small, "harbour")
    with small.write_batches(Title("t")) as batches:
        for number in range(_BATCHES):
            batches.write(lambda writer, first=number * _ARTICLES: add(writer, first))
    small.undo()
    assert found(small, "harbour") == before


def test_after_a_kill_the_next_write_merges_as_usual_again(small: Catalogue, tmp_path: Path) -> None:
    killed = tmp_path / "killed"
    with small.write_batches(Title("t")) as batches:
        for number in range(_BATCHES):
            batches.write(lambda writer, first=number * _ARTICLES: add(writer, first))
        # What stands on the disk now is what a process leaves that ends here.
        shutil.copytree(small.path, killed)
    with Catalogue.open(killed) as left:
        assert merged_at(left) == [0]
        left.write(Title("t"), lambda writer: add(writer, _BATCHES * _ARTICLES))
        assert merged_at(left) == [4]
        assert found(left, "number0") == found(left, f"number{_BATCHES * _ARTICLES}") == 1


def test_after_a_kill_between_two_parts_it_is_merged_as_usual_too(small: Catalogue, tmp_path: Path) -> None:
    killed = tmp_path / "killed"
    with small.write_batches(Title("t"), beside=True) as batches:
        for number in range(_BATCHES):
            batches.write(lambda writer, first=number * _ARTICLES: add(writer, first))
        # A step of a person ends the running part of the import; it is killed before the next one.
        small.write(Title("t"), lambda writer: add(writer, _BATCHES * _ARTICLES))
        shutil.copytree(small.path, killed)
    with Catalogue.open(killed) as left:
        assert merged_at(left) == [0]
        left.write(Title("t"), lambda writer: add(writer, (_BATCHES + 1) * _ARTICLES))
        assert merged_at(left) == [4]


def test_what_was_left_is_merged_when_it_is_tidied(small: Catalogue) -> None:
    before = found(small, "harbour")
    assert not small.untidy
    with small.write_batches(Title("t")) as batches:
        for number in range(_BATCHES):
            batches.write(lambda writer, first=number * _ARTICLES: add(writer, first))
        small.tidy()
        assert not small.untidy and pieces(small) >= _BATCHES, "not while it is at work"
    assert small.untidy
    while small.untidy:
        small.tidy()
    assert pieces(small) < 4
    assert found(small, "harbour") == before + _BATCHES * _ARTICLES
    small.undo()
    assert found(small, "harbour") == before


def test_one_transaction_leaves_nothing_to_tidy(small: Catalogue) -> None:
    with small.write_batches(Title("t")) as batches:
        batches.write(lambda writer: add(writer, 0))
    assert not small.untidy


def test_also_where_the_first_write_changes_nothing(small: Catalogue, tmp_path: Path) -> None:
    killed = tmp_path / "killed"
    with small.write_batches(Title("t")) as batches:
        for number in range(_BATCHES):
            batches.write(lambda writer, first=number * _ARTICLES: add(writer, first))
        shutil.copytree(small.path, killed)
    with Catalogue.open(killed) as left:
        left.write(Title("t"), lambda _writer: None)
        left.write(Title("t"), lambda writer: add(writer, _BATCHES * _ARTICLES))
        assert merged_at(left) == [4]


def test_where_merging_fails_on_the_way_what_was_written_stands(
    small: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: Any) -> bool:
        raise CatalogueProblem("full")

    monkeypatch.setattr(writing, "_UNMERGED", 2)
    monkeypatch.setattr(index, "merge_some", full)
    before = found(small, "harbour")
    with small.write_batches(Title("t")) as batches:
        for number in range(3):
            batches.write(lambda writer, first=number * _ARTICLES: add(writer, first))
    assert found(small, "harbour") == before + 3 * _ARTICLES
    with pytest.raises(CatalogueProblem):
        small.tidy()
    assert small.untidy
