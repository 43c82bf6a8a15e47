"""Corrected texts: parts and passages come along, nothing is guessed, and all of it can be undone."""

import pytest

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.articles import ArticleDraft, SegmentDraft, add_article
from database.commands.corrections import correct_text, mark_segment, place_passage
from database.commands.evidence import Passage
from database.commands.records import NameForm, create_record
from database.commands.statements import state_remark
from database.errors import InputProblem
from database.queries.reading import reading
from database.queries.rooms import room_ids

TEXT = "The Ferry opens\n\nLena Maro opened the Ferry. The crew cheered.\n\nLeave a comment"
TITLE = Title("test")


def write(catalogue: Catalogue, command):
    return catalogue.write(TITLE, command).result


class Stage:
    """An article with three segments and three remarks on its words."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        parts = (
            ("The Ferry opens", "headline", "headline"),
            (TEXT[17:-17], "body", ""),
            ("Leave a comment", "boilerplate", ""),
        )
        cuts = [(TEXT.index(words), words, kind, field) for words, kind, field in parts]
        draft = ArticleDraft(TEXT, "plain text", tuple(SegmentDraft(at, at + len(w), k, f) for at, w, k, f in cuts))
        self.article = write(catalogue, lambda writer: add_article(writer, draft))
        self.text_id = self.read().text_id
        self.film = write(catalogue, lambda writer: create_record(writer, "film", [NameForm("Ferry")]))

    def read(self):
        return self.catalogue.read(lambda connection: reading(connection, self.article))

    def remark(self, words: str, loaded: str = "", at: int | None = None) -> int:
        start = TEXT.index(words) if at is None else at
        mark = (TEXT.index(loaded), TEXT.index(loaded) + len(loaded)) if loaded else None
        passage = Passage(self.text_id, start, start + len(words), mark)
        return write(self.catalogue, lambda writer: state_remark(writer, self.film, words, evidence=[passage]))

    def correct(self, text: str) -> int:
        return write(self.catalogue, lambda writer: correct_text(writer, self.article, text, "by hand"))

    def kinds(self) -> list[tuple[str, str]]:
        found = self.read()
        return [(found.text[part.start : part.end], part.kind) for part in found.segments]

    def evidence(self, statement: int):
        return next(one for one in self.read().statements if one.id == statement).evidence[0]


@pytest.fixture
def stage(small: Catalogue) -> Stage:
    return Stage(small)


def test_a_correction_carries_parts_and_passages(stage):
    remark = stage.remark("opened the Ferry", loaded="Ferry. "[:5])
    gone = stage.remark("The crew cheered")
    new = TEXT.replace("Lena Maro", "Lena A. Maro").replace("The crew cheered", "Nobody cheered")
    text_id = stage.correct(new)
    found = stage.read()
    assert (found.text_id, found.text) == (text_id, new)
    assert stage.kinds() == [
        ("The Ferry opens", "headline"),
        ("Lena A. Maro opened the Ferry. Nobody cheered.", "body"),
        ("Leave a comment", "boilerplate"),
    ]
    assert found.segments[0].field == "headline"
    moved = stage.evidence(remark)
    assert (moved.text_id, new[moved.start : moved.end], moved.state) == (text_id, "opened the Ferry", "found")
    lost = stage.evidence(gone)
    assert (lost.text_id, lost.state, lost.exact) == (stage.text_id, "orphaned", "The crew cheered")


def test_an_orphan_is_found_again_when_its_words_come_back(stage):
    remark = stage.remark("The crew cheered")
    stage.correct(TEXT.replace("The crew cheered", "Nobody cheered"))
    assert stage.evidence(remark).state == "orphaned"
    newest = stage.correct(TEXT + "\n")
    assert (stage.evidence(remark).state, stage.evidence(remark).text_id) == ("found", newest)


def test_words_that_stand_twice_elsewhere_are_left_to_a_person(stage):
    remark = stage.remark("The crew cheered", loaded="cheered")
    new = TEXT.replace(
        "Lena Maro opened the Ferry. The crew cheered.", "Gone.\n\nThe crew cheered.\n\nThe crew cheered."
    )
    text_id = stage.correct(new)
    assert (stage.evidence(remark).state, stage.evidence(remark).text_id) == ("ambiguous", stage.text_id)
    at = new.rindex("The crew cheered")
    row = stage.evidence(remark)
    write(stage.catalogue, lambda writer: place_passage(writer, row.id, text_id, at, at + 16))
    placed = stage.evidence(remark)
    assert (placed.state, placed.text_id, placed.start, placed.loaded) == ("found", text_id, at, "cheered")


def test_placing_words_without_the_loaded_one_takes_its_mark_off(stage):
    remark = stage.remark("The crew cheered", loaded="cheered")
    row = stage.evidence(remark)
    write(stage.catalogue, lambda writer: place_passage(writer, row.id, stage.text_id, 0, 3))
    assert (stage.evidence(remark).exact, stage.evidence(remark).loaded) == ("The", "")


def test_a_new_paragraph_is_body_and_is_searched(stage):
    stage.correct(TEXT.replace("cheered.", "cheered.\n\nZanzibar followed."))
    assert ("Zanzibar followed.", "body") in stage.kinds()
    assert stage.article in found_by_words(stage.catalogue, "Zanzibar")


def found_by_words(catalogue: Catalogue, words: str) -> set[int]:
    return set(catalogue.read(lambda connection: room_ids(connection, "articles", sort="published", text=words)))


def test_a_correction_is_one_step_and_undo_takes_it_back(stage):
    remark = stage.remark("The crew cheered")
    before = (stage.read().text, stage.kinds(), stage.evidence(remark))
    stage.correct(TEXT.replace("crew", "whole crew"))
    assert stage.read().text != before[0]
    stage.catalogue.undo()
    assert (stage.read().text, stage.kinds(), stage.evidence(remark)) == before
    stage.catalogue.redo()
    assert "whole crew" in stage.read().text


def test_bad_corrections_are_refused(stage):
    for text in (TEXT, "half \ud800"):
        with pytest.raises(InputProblem):
            stage.correct(text)
    with pytest.raises(InputProblem):
        write(stage.catalogue, lambda writer: correct_text(writer, stage.film, "x", "by hand"))
    with pytest.raises(InputProblem):
        write(stage.catalogue, lambda writer: place_passage(writer, 999_999, stage.text_id, 0, 3))


def test_a_range_becomes_a_segment_of_its_own(stage):
    start = TEXT.index("The crew")
    write(stage.catalogue, lambda writer: mark_segment(writer, stage.text_id, start, start + 17, "caption"))
    assert stage.kinds() == [
        ("The Ferry opens", "headline"),
        ("Lena Maro opened the Ferry. ", "body"),
        ("The crew cheered.", "caption"),
        ("Leave a comment", "boilerplate"),
    ]
    middle = TEXT.index("opened")
    write(stage.catalogue, lambda writer: mark_segment(writer, stage.text_id, middle, middle + 6, "box"))
    assert [kind for _words, kind in stage.kinds()] == ["headline", "body", "box", "body", "caption", "boilerplate"]
    write(stage.catalogue, lambda writer: mark_segment(writer, stage.text_id, 0, len(TEXT), "table"))
    assert stage.kinds() == [(TEXT, "table")]
    for _ in range(3):
        stage.catalogue.undo()
    assert [kind for _words, kind in stage.kinds()] == ["headline", "body", "boilerplate"]


def test_the_same_range_only_changes_its_kind(stage):
    part = stage.read().segments[0]
    again = write(stage.catalogue, lambda writer: mark_segment(writer, stage.text_id, part.start, part.end, "overline"))
    assert again == part.id
    assert stage.kinds()[0] == ("The Ferry opens", "overline")


def test_boilerplate_leaves_the_search(stage):
    assert stage.article in found_by_words(stage.catalogue, "crew")
    start = TEXT.index("The crew")
    write(stage.catalogue, lambda writer: mark_segment(writer, stage.text_id, start, start + 17, "boilerplate"))
    assert stage.article not in found_by_words(stage.catalogue, "crew")
    assert stage.article in found_by_words(stage.catalogue, "Maro")


def test_a_text_without_segments_stays_searched_whole(small):
    article = write(
        small, lambda writer: add_article(writer, ArticleDraft("Kumquat here. Zanzibar there.", "plain text"))
    )
    text_id = small.read(lambda connection: reading(connection, article)).text_id
    write(small, lambda writer: mark_segment(writer, text_id, 14, 29, "caption"))
    assert article in found_by_words(small, "Kumquat")
    assert article in found_by_words(small, "Zanzibar")


@pytest.mark.parametrize(
    ("start", "end", "kind"), [(5, 5, "body"), (-1, 4, "body"), (0, 9999, "body"), (0, 3, ""), (0, 3, "x")]
)
def test_bad_segments_are_refused(stage, start, end, kind):
    with pytest.raises(InputProblem):
        write(stage.catalogue, lambda writer: mark_segment(writer, stage.text_id, start, end, kind))
