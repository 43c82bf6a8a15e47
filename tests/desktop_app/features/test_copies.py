"""A scan joins the copies of its text: with the text that was read, which undo may take back."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.articles import ArticleDraft, add_article
from database.commands.recognition import RecognisedText, add_recognised_text
from database.queries.likes import LikeText
from desktop_app.features.articles import copies
from desktop_app.features.articles.copies import group_with_copies

WORDS = " ".join(f"guest {number} came to hall {number % 7} by boat" for number in range(30))


@pytest.fixture
def catalogue(empty_catalogue: Path) -> Iterator[Catalogue]:
    with Catalogue.open(empty_catalogue) as made:
        yield made


def add(catalogue: Catalogue, text: str) -> int:
    made: int = catalogue.write(Title("add"), lambda writer: add_article(writer, ArticleDraft(text, "t"))).result
    return made


def read(catalogue: Catalogue, article: int) -> None:
    """Read its text, as somebody asked for it: a step of a person's."""
    text = RecognisedText(WORDS, "fake 1")
    catalogue.write(Title("articles.recognise"), lambda writer: add_recognised_text(writer, article, text))
    group_with_copies(catalogue, article)


def grouped(catalogue: Catalogue) -> int:
    return catalogue.read(
        lambda connection: connection.exec_driver_sql("SELECT count(*) FROM article WHERE origin_id > 0").scalar_one()
    )


def test_with_its_text_an_article_leaves_the_copies_again(catalogue: Catalogue) -> None:
    add(catalogue, WORDS)
    late = add(catalogue, "")
    read(catalogue, late)
    assert grouped(catalogue) == 2
    catalogue.undo()
    assert grouped(catalogue) == 0, "what has no text is no copy of one"
    catalogue.redo()
    assert grouped(catalogue) == 2


def test_a_copy_that_is_gone_meanwhile_is_no_problem_of_the_reading(
    catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    late = add(catalogue, "")
    read(catalogue, late)
    monkeypatch.setattr(copies, "like_text", lambda _connection, _article: LikeText(999_999, None, 1))
    group_with_copies(catalogue, late)
    assert grouped(catalogue) == 0
