"""Whose text is like that of an article whose words came later than it."""

import pytest

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.articles import ArticleDraft, add_articles
from database.commands.corrections import correct_text
from database.commands.origins import group_as_one_text, take_out_of_group
from database.queries.likes import LikeText, like_text

WORDS = " ".join(f"guest {number} came to hall {number % 7} by boat" for number in range(30))


@pytest.fixture
def articles(small: Catalogue) -> list[int]:
    drafts = [ArticleDraft(text, "t") for text in ("empty", WORDS, f"{WORDS} and went", "other words " * 40)]
    made: list[int] = small.write(Title("add"), lambda writer: add_articles(writer, drafts)).result
    return made


def test_the_most_alike_is_found_once_there_is_a_text(small: Catalogue, articles: list[int]) -> None:
    late, same, near, other = articles
    assert small.read(lambda c: like_text(c, late)) is None
    text = small.write(Title("read"), lambda w: correct_text(w, late, WORDS, "t")).result
    assert small.read(lambda c: like_text(c, late)) == LikeText(same, None, text)
    assert small.read(lambda c: like_text(c, other)) is None
    assert small.read(lambda c: like_text(c, 999_999)) is None
    # Whoever took it out of its group said that it is a text of its own.
    group = small.write(Title("group"), lambda w: group_as_one_text(w, [same, near, other], "reprint")).result
    small.write(Title("out"), lambda w: take_out_of_group(w, same))
    assert small.read(lambda c: like_text(c, late)) == LikeText(near, group, text)
