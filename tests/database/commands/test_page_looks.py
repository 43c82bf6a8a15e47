"""How pages are looked at: stored beside the file, within limits, and taken back by undo."""

from typing import Any

import pytest

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.articles import ArticleDraft, AttachmentDraft, add_article
from database.commands.page_looks import crop_pages, show_as_it_came, turn_pages, turn_pages_by
from database.errors import InputProblem
from database.files import StoredFile
from database.queries.reading import FileRow, files_of

STORED = StoredFile(b"\1" * 32, 9)


def add(catalogue: Catalogue, **more: Any) -> tuple[int, int]:
    files = (AttachmentDraft("original", "a.png", "image/png", STORED, **more), AttachmentDraft("photo"))
    article = do(catalogue, lambda w: add_article(w, ArticleDraft("", "", attachments=files)))
    return article, now(catalogue, article).id


def do(catalogue: Catalogue, command: Any) -> Any:
    return catalogue.write(Title("test"), command).result


def now(catalogue: Catalogue, article: int) -> FileRow:
    return catalogue.read(lambda c: files_of(c, article))[0]


def test_turned_straightened_cropped_and_back(small: Catalogue) -> None:
    article, file = add(small)
    do(small, lambda w: turn_pages(w, file, 3, -1.25))
    do(small, lambda w: crop_pages(w, file, (0.1, 0.2, 0.5, 0.5)))
    found = now(small, article)
    assert (found.turn, found.straighten, found.frame) == (3, -1.25, (0.1, 0.2, 0.5, 0.5))
    small.undo()
    assert now(small, article).frame is None
    do(small, lambda w: turn_pages(w, file, 0))
    assert (now(small, article).turn, now(small, article).straighten) == (0, 0.0)


def test_turned_further_and_shown_as_it_came(small: Catalogue) -> None:
    article, file = add(small)
    do(small, lambda w: turn_pages_by(w, file, -1, 0.1))
    do(small, lambda w: turn_pages_by(w, file, -1, 0.2))
    assert (now(small, article).turn, now(small, article).straighten) == (2, pytest.approx(0.3))
    do(small, lambda w: crop_pages(w, file, (0.1, 0.2, 0.5, 0.5)))
    do(small, lambda w: show_as_it_came(w, file))
    found = now(small, article)
    assert (found.turn, found.straighten, found.frame) == (0, 0.0, None)
    small.undo()
    assert now(small, article).turn == 2
    with pytest.raises(InputProblem, match="quarters"):
        do(small, lambda w: turn_pages_by(w, file, 0, 46.0))


@pytest.mark.parametrize(("turn", "straighten"), [(4, 0.0), (-1, 0.0), (0, 46.0), (0, float("nan"))])
def test_a_turn_that_there_is_not_is_refused(small: Catalogue, turn: int, straighten: float) -> None:
    _article, file = add(small)
    with pytest.raises(InputProblem, match="quarters"):
        do(small, lambda w: turn_pages(w, file, turn, straighten))


def test_a_file_that_the_copy_lacks_is_not_looked_at(small: Catalogue) -> None:
    article, _file = add(small)
    lacking = small.read(lambda c: files_of(c, article))[1].id
    with pytest.raises(InputProblem, match="not here"):
        do(small, lambda w: turn_pages(w, lacking, 1))
    with pytest.raises(InputProblem, match="not here"):
        do(small, lambda w: crop_pages(w, 999_999, None))


def test_an_article_that_was_cut_out_keeps_to_its_part_of_the_page(small: Catalogue) -> None:
    article, file = add(small, page_first=2, page_last=2, frame=(0.0, 0.0, 0.5, 0.5))
    with pytest.raises(InputProblem, match="belongs to others"):
        do(small, lambda w: crop_pages(w, file, None))
    do(small, lambda w: turn_pages(w, file, 1))
    do(small, lambda w: show_as_it_came(w, file))
    assert (now(small, article).turn, now(small, article).frame) == (0, (0.0, 0.0, 0.5, 0.5))
    do(small, lambda w: crop_pages(w, file, (0.0, 0.0, 0.4, 0.5)))
    assert now(small, article).frame == (0.0, 0.0, 0.4, 0.5)
    with pytest.raises(InputProblem, match="not within"):
        do(small, lambda w: crop_pages(w, file, (0.0, 0.0, 0.4, 0.0)))


def test_a_frame_beyond_the_page_does_not_come_in(small: Catalogue) -> None:
    with pytest.raises(InputProblem, match="not within"):
        add(small, frame=(0.6, 0.0, 0.5, 0.5))
