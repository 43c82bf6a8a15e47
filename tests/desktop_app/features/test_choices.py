"""Lines of the desk: a key stands on one line with what it chooses, sentences read as the window does."""

import pytest
from PySide6.QtCore import QTextBoundaryFinder

from database.proposals import Proposal
from database.queries.links import Link
from database.queries.proposals import ArticleProposals
from desktop_app.directions import reads_right_to_left
from desktop_app.features.articles.choices import choice
from desktop_app.features.articles.kind_row import kind_line
from desktop_app.features.articles.suggested import _Builder
from desktop_app.reading.article_kind import KindGuess
from desktop_app.wording.wording import Wording


def may_end_at(text: str) -> set[int]:
    """Return where a line of *text* may end."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, text)
    found = set()
    while (at := finder.toNextBoundary()) >= 0:
        found.add(at)
    return found


@pytest.mark.parametrize(("key", "words"), [("4", "Interview"), ("۴", "نقد"), ("Enter", "a")])
def test_no_line_ends_between_a_key_and_what_it_chooses(key: str, words: str) -> None:
    text = f"one {choice(key, words)}"
    assert may_end_at(text) == {len("one "), len(text)}


class Told(Wording):
    """Says each kind of article in two words."""

    def term(self, vocabulary: str, code: str) -> str:
        return {"en": "news report", "fa": "گزارش خبری", "ar": "تقرير إخباري"}[self.language]


@pytest.mark.parametrize("language", ["en", "fa", "ar"])
def test_the_kinds_of_articles_stay_with_their_digits(language: str) -> None:
    detail = kind_line(KindGuess("review"), Told(language)).detail
    parts = detail.split("· ")
    assert len(parts) == 6
    behind, at = set(), 0
    for part in parts:
        at += len(part) + 2
        behind.add(at)
    assert may_end_at(detail) <= behind | {len(detail)}


@pytest.mark.parametrize(("language", "title"), [("en", "«باد و بادبان»"), ("fa", "Wind and Sail")])
def test_a_sentence_that_begins_with_a_title_reads_as_the_window_does(language: str, title: str) -> None:
    fields = {"name": title, "name_kind": "translated"}
    one = Proposal(0, "film", "known.neighbour", 0, 3, 0.6, fields, records=(7,))
    found = ArticleProposals(1, is_read=True, open=(one,), all={0: one})
    [row] = _Builder(found, {7: Link(7, "film", "Kites")}, {}, {}, Wording(language), (0, 0)).build().rows
    assert title in row.line.detail
    assert reads_right_to_left(row.line.detail) == (language == "fa")
