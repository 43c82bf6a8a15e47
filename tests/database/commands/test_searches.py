import pytest

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.searches import (
    LONGEST_QUERY,
    LONGEST_TITLE,
    change_search,
    delete_search,
    order_searches,
    rename_search,
    save_search,
)
from database.errors import InputProblem
from database.queries.searches import saved_searches


def titles(catalogue: Catalogue) -> list[str]:
    return [one.title for one in catalogue.read(saved_searches)]


def test_a_search_is_kept_changed_and_taken_away_each_as_one_step(small: Catalogue) -> None:
    before = titles(small)
    made = small.write(
        Title("search.save"), lambda writer: save_search(writer, "films", "  New\n films ", " date:2024 ")
    ).result
    kept = small.read(saved_searches)[-1]
    assert (kept.id, kept.title, kept.room, kept.query) == (made, "New films", "films", "date:2024")
    small.write(Title("search.rename"), lambda writer: rename_search(writer, made, "Films of 2024"))
    small.write(Title("search.change"), lambda writer: change_search(writer, made, ""))
    small.write(Title("search.delete"), lambda writer: delete_search(writer, made))
    assert titles(small) == before
    small.undo()
    assert small.read(saved_searches)[-1].query == ""
    small.undo()
    assert small.read(saved_searches)[-1].query == "date:2024"
    small.undo()
    assert titles(small) == [*before, "New films"]
    small.undo()
    assert titles(small) == before


def test_a_new_order_is_one_step_and_names_only_some(small: Catalogue) -> None:
    for title in "abc":
        small.write(Title("t"), lambda writer, title=title: save_search(writer, "", title, title))
    ids = {one.title: one.id for one in small.read(saved_searches)}
    before = titles(small)
    small.write(Title("t"), lambda writer: order_searches(writer, [ids["c"], ids["a"], ids["c"]]))
    assert titles(small) == ["c", "a", *[one for one in before if one not in "ca"]]
    small.undo()
    assert titles(small) == before


@pytest.mark.parametrize(
    ("room", "title", "query"),
    [
        ("kitchen", "a", ""),
        ("films", " \n", ""),
        ("films", "Unread", ""),
        ("films", "x" * (LONGEST_TITLE + 1), ""),
        ("films", "a", "x" * (LONGEST_QUERY + 1)),
        ("films", "a\0b", ""),
    ],
)
def test_what_cannot_be_kept_is_said(small: Catalogue, room: str, title: str, query: str) -> None:
    before = titles(small)
    with pytest.raises(InputProblem):
        small.write(Title("t"), lambda writer: save_search(writer, room, title, query))
    assert titles(small) == before


def test_a_search_that_is_gone_cannot_be_renamed_or_changed(small: Catalogue) -> None:
    for command in (
        lambda writer: rename_search(writer, 999, "a"),
        lambda writer: change_search(writer, 999, "a"),
        lambda writer: order_searches(writer, [999]),
    ):
        with pytest.raises(InputProblem):
            small.write(Title("t"), command)
    small.write(Title("t"), lambda writer: delete_search(writer, 999))


def test_it_may_be_called_again_as_it_is(small: Catalogue) -> None:
    one = small.read(saved_searches)[0]
    small.write(Title("t"), lambda writer: rename_search(writer, one.id, one.title))
    assert titles(small)[0] == one.title
