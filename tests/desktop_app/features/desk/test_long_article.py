"""A long article with many suggestions: its text and what stands beside it are made one after the other."""

import pytest

from desktop_app.contract import Address
from desktop_app.features.articles.reading import OpenArticle
from desktop_app.features.articles.viewer import LONG
from tests.desktop_app.features.desk.conftest import Desk

HEAD = "Many sails at the festival"
TOLD = "“Grey Sails {number}”, directed by Mina Deljoo, was shown."


def long_text(films: int = 40) -> str:
    told = (TOLD.format(number=number) for number in range(films))
    return "\n\n".join((HEAD, *told, "The harbour was full. " * (LONG // 20)))


@pytest.fixture
def opened(desk: Desk) -> tuple[OpenArticle, OpenArticle]:
    """Return a short and a long article as they are shown; the short one is open."""
    short, long = desk.bring(), desk.bring(long_text(), HEAD)
    found = []
    for article in (short, long, short):
        desk.open(article)
        assert desk.viewer._open is not None
        found.append(desk.viewer._open)
    return found[2], found[1]


def show(desk: Desk, found: OpenArticle) -> None:
    """Let the page take an article, as when it is at hand, and let nothing else happen yet."""
    desk.viewer._set_open(None)
    desk.viewer._address = Address("article", found.article.id)
    desk.viewer._take(found)


def test_what_stands_beside_a_long_text_comes_after_it(desk: Desk, opened: tuple[OpenArticle, OpenArticle]) -> None:
    short, long = opened
    show(desk, long)
    assert desk.viewer.reader.content.text.startswith(HEAD)
    assert desk.viewer.desk.article == short.article.id
    desk.qt.until(lambda: desk.viewer.desk.article == long.article.id)
    assert any("Grey Sails 39" in line for line in desk.lines)
    show(desk, short)
    assert desk.viewer.desk.article == short.article.id, "a short one is shown at once"


def test_what_was_to_stand_beside_a_text_that_was_left_is_not_shown(
    desk: Desk, opened: tuple[OpenArticle, OpenArticle]
) -> None:
    short, long = opened
    show(desk, long)
    show(desk, short)
    desk.settle()
    assert desk.viewer.desk.article == short.article.id
    assert not any("Grey Sails 39" in line for line in desk.lines)
