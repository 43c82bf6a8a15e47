"""The slip: one value for the empty fields of many articles, each article's own values, out of the Inbox."""

from collections.abc import Callable

import pytest
import sqlalchemy as sa

from database.catalogue import Catalogue
from database.changes import Title
from database.commands import Writer
from database.commands.accessions import number_articles
from database.commands.articles import ArticleDraft, add_articles
from database.commands.slip import Filled, fill_articles, fill_each, register_articles
from database.dates import DateValue
from database.errors import InputProblem
from database.queries.intake_inbox import InboxLine, count_inbox, inbox_lines
from database.queries.rooms import room_ids

FILL = Title("articles.fill", {"count": 3})


@pytest.fixture
def three(small: Catalogue) -> list[int]:
    """Return three articles: one without anything, one with a printed page, one with a detected language."""
    drafts = [
        ArticleDraft("The hall opens.", "test"),
        ArticleDraft("A night at the river.", "test", fields={"page": "7"}, known={"page": "printed"}),
        ArticleDraft("Words.", "test", fields={"language": "en"}, known={"language": "detected"}),
    ]
    made: list[int] = small.write(Title("articles.add"), lambda writer: add_articles(writer, drafts)).result
    return made


def lines(catalogue: Catalogue, ids: list[int]) -> list[InboxLine]:
    found = catalogue.read(lambda connection: inbox_lines(connection, ids))
    return [found[one] for one in ids]


def test_empty_cells_are_filled_as_supplied_and_others_stay(small: Catalogue, three: list[int]) -> None:
    done = small.write(FILL, lambda writer: fill_articles(writer, three, {"page": "3"})).result
    assert done == Filled(2, 1, 1)
    found = lines(small, three)
    assert [one.page for one in found] == ["3", "7", "3"]
    assert [one.known["page"] for one in found] == ["supplied", "printed", "supplied"]
    small.undo()
    assert [one.page for one in lines(small, three)] == ["", "7", ""]


def test_what_is_left_and_not_printed_is_told_apart(small: Catalogue, three: list[int]) -> None:
    done = small.write(FILL, lambda writer: fill_articles(writer, three, {"language": "fa"})).result
    assert done == Filled(2, 1, 0)


def test_overwriting_replaces_and_says_how_it_is_known(small: Catalogue, three: list[int]) -> None:
    def command(writer: Writer) -> Filled:
        return fill_articles(writer, three, {"page": "3"}, known="stamped", overwrite=True)

    assert small.write(FILL, command).result == Filled(3, 0, 0)
    assert {one.known["page"] for one in lines(small, three)} == {"stamped"}


def test_a_date_gives_the_article_its_place_in_the_order(small: Catalogue, three: list[int]) -> None:
    day = DateValue.of("2031-05-06")
    small.write(FILL, lambda writer: fill_articles(writer, three[:1], {"published": day}))
    order = list(small.read(lambda connection: room_ids(connection, "articles", sort="published", descending=True)))
    assert order[0] == three[0]


def test_what_is_done_with_many_articles_takes_no_step_for_each(small: Catalogue) -> None:
    drafts = [ArticleDraft(f"Words {number}.", "test") for number in range(300)]
    ids = small.write(Title("articles.add"), lambda writer: add_articles(writer, drafts)).result
    steps: list[str] = []
    engine = small._side()._engine
    sa.event.listen(engine, "before_cursor_execute", lambda _conn, _cursor, text, *_: steps.append(text))

    def count(command: Callable[[Writer], object]) -> int:
        steps.clear()
        small.write(FILL, command)
        return len(steps)

    fields = {"page": "3", "published": DateValue.of("2031-05-06")}
    assert count(lambda writer: fill_articles(writer, ids, fields)) < 60
    assert count(lambda writer: number_articles(writer, ids, "B-###")) < 60
    assert count(lambda writer: register_articles(writer, ids)) < 60
    order = list(small.read(lambda connection: room_ids(connection, "articles", sort="published", descending=True)))
    assert set(order[:300]) == set(ids)
    assert {one.page for one in lines(small, ids)} == {"3"}
    for number in range(3):
        steps.clear()
        small.undo()
        assert len(steps) < 60, number
    assert {(one.page, one.published, one.accession) for one in lines(small, ids)} == {("", DateValue.UNDATED, "")}


def test_a_devised_headline_is_none_that_stands_on_the_copy(small: Catalogue) -> None:
    draft = ArticleDraft("Words.", "test", fields={"headline": "Words"}, headline_devised=True)
    ids = small.write(Title("articles.add"), lambda writer: add_articles(writer, [draft])).result
    done = small.write(FILL, lambda writer: fill_each(writer, {ids[0]: {"headline": "The hall"}})).result
    assert done == Filled(1)
    (line,) = lines(small, ids)
    assert (line.headline, line.devised) == ("The hall", False)


@pytest.mark.parametrize("fields", [{"accession_number": "1"}, {"level": "indexed"}, {"no_such": "1"}, {"page": 3}])
def test_what_cannot_be_filled_is_refused_and_nothing_is_saved(
    small: Catalogue, three: list[int], fields: dict[str, object]
) -> None:
    with pytest.raises(InputProblem):
        small.write(FILL, lambda writer: fill_articles(writer, three, {"access": "", **fields}))
    assert [one.page for one in lines(small, three)] == ["", "7", ""]


def test_an_unknown_article_or_way_of_knowing_is_refused(small: Catalogue, three: list[int]) -> None:
    with pytest.raises(InputProblem):
        small.write(FILL, lambda writer: fill_articles(writer, [*three, 999_999], {"page": "3"}))
    with pytest.raises(InputProblem):
        small.write(FILL, lambda writer: fill_articles(writer, three, {"page": "3"}, known="guessed"))
    assert lines(small, three)[0].page == ""


def test_registered_articles_leave_the_inbox_and_come_back(small: Catalogue, three: list[int]) -> None:
    before = small.read(count_inbox)
    register = Title("articles.register", {"count": 2})
    assert small.write(register, lambda writer: register_articles(writer, three[:2])).result == 2
    assert small.read(count_inbox) == before - 2
    assert small.write(register, lambda writer: register_articles(writer, three)).result == 1
    small.undo()
    small.undo()
    assert small.read(count_inbox) == before
