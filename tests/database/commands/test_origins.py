"""Copies of one text and corrections."""

import pytest
import sqlalchemy as sa

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.articles import ArticleDraft, add_articles
from database.commands.origins import group_as_one_text, group_found_alike, mark_correction, take_out_of_group
from database.errors import InputProblem
from database.schema.sources import article, origin_group


@pytest.fixture
def articles(filled: Catalogue) -> list[int]:
    drafts = [ArticleDraft(f"text {number}", "t") for number in range(5)]
    return list(filled.write(Title("add"), lambda writer: add_articles(writer, drafts)).result)


def _groups(catalogue: Catalogue) -> tuple[dict[int, int], int]:
    def ask(connection: sa.Connection) -> tuple[dict[int, int], int]:
        rows = connection.execute(sa.select(article.c.id, article.c.origin_id).where(article.c.origin_id.is_not(None)))
        count = connection.execute(sa.select(sa.func.count()).select_from(origin_group)).scalar_one()
        return {row.id: row.origin_id for row in rows}, count

    return catalogue.read(ask)


def test_copies_are_gathered_and_groups_joined(filled: Catalogue, articles: list[int]) -> None:
    a, b, c, d, e = articles
    first = filled.write(Title("group"), lambda w: group_as_one_text(w, [a, b], "reprint")).result
    second = filled.write(Title("group"), lambda w: group_as_one_text(w, [c, d], "agency_text")).result
    assert _groups(filled) == ({a: first, b: first, c: second, d: second}, 2)
    filled.write(Title("group"), lambda w: group_as_one_text(w, [b, c, e], "agency_text"))
    assert _groups(filled) == (dict.fromkeys(articles, first), 1)
    filled.undo()
    assert _groups(filled) == ({a: first, b: first, c: second, d: second}, 2)


def test_a_group_of_one_is_none(filled: Catalogue, articles: list[int]) -> None:
    filled.write(Title("group"), lambda w: group_as_one_text(w, articles[:2], "reprint"))
    filled.write(Title("out"), lambda w: take_out_of_group(w, articles[0]))
    assert _groups(filled) == ({}, 0)
    with pytest.raises(InputProblem, match="two articles"):
        filled.write(Title("group"), lambda w: group_as_one_text(w, [articles[0]] * 2, "reprint"))


def test_corrections(filled: Catalogue, articles: list[int]) -> None:
    filled.write(Title("correct"), lambda w: mark_correction(w, articles[1], articles[0]))
    select = sa.select(article.c.corrects_id).where(article.c.id == articles[1])
    assert filled.read(lambda c: c.execute(select).scalar()) == articles[0]
    with pytest.raises(InputProblem, match="itself"):
        filled.write(Title("correct"), lambda w: mark_correction(w, articles[1], articles[1]))


def test_what_is_found_alike_joins_the_group_and_a_person_is_heeded(filled: Catalogue, articles: list[int]) -> None:
    a, b, c, d, _e = articles
    filled.write(Title("alike"), lambda w: group_found_alike(w, b, a))
    filled.write(Title("alike"), lambda w: group_found_alike(w, c, b))
    ((group,), count) = set(_groups(filled)[0].values()), _groups(filled)[1]
    assert (_groups(filled)[0], count) == ({a: group, b: group, c: group}, 1)
    filled.write(Title("out"), lambda w: take_out_of_group(w, c))
    filled.write(Title("alike"), lambda w: group_found_alike(w, c, a))
    filled.write(Title("alike"), lambda w: group_found_alike(w, d, c))
    assert set(_groups(filled)[0]) == {a, b}, "taken out by a person, it is put into none again"
    with pytest.raises(InputProblem, match="two articles"):
        filled.write(Title("alike"), lambda w: group_found_alike(w, d, d))
