"""Articles are cut out of a whole one: words, fields, files and facts go with them; the whole stays."""

from typing import Any

import pytest
import sqlalchemy as sa

from database import integrity
from database.catalogue import Catalogue
from database.changes import Title
from database.commands.articles import ArticleDraft, AttachmentDraft, PageDraft, SegmentDraft, add_article
from database.commands.corrections import correct_text
from database.commands.cutting import CutArticle, cut_articles
from database.commands.evidence import PageArea, Passage, WholeArticle, mention_record
from database.commands.groups import put_into_collection
from database.commands.page_looks import turn_pages
from database.commands.records import NameForm, create_record, save_record
from database.commands.statements import state_remark
from database.cut_words import Frame
from database.dates import DateValue
from database.errors import InputProblem
from database.queries.cutting import issues, whole
from database.queries.groups import collections
from database.queries.mentions import mentions_in
from database.queries.reading import Reading, reading
from database.queries.records import full_record
from database.queries.rooms import room_ids

TEXT = "Lamp opens\n\nThe lamp opened late.\n\nRiver closes\n\nIt closed early."
TOP, BOTTOM = (0.0, 0.0, 1.0, 0.5), (0.0, 0.5, 1.0, 0.5)


def boxes() -> tuple[Any, ...]:
    made, at = [], 0
    for word in TEXT.split():
        at = TEXT.index(word, at)
        y = 0.1 if at < TEXT.index("River") else 0.6
        made.append((at, at + len(word), 0.1, y, 0.1, 0.02))
        at += len(word)
    return tuple(made)


class Desk:
    """One newspaper page with two articles on it."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self.paper = self.do(lambda w: create_record(w, "publication", [NameForm("The Paper")]))
        self.box = self.do(lambda w: create_record(w, "collection", [NameForm("Box 1")]))
        draft = ArticleDraft(
            TEXT,
            "tesseract 5.3 (eng)",
            (SegmentDraft(0, len(TEXT), "body"),),
            (AttachmentDraft("original", "p.png", "image/png", catalogue.files.put(b"page"), "", 1, 48),),
            {"headline": "The Paper, 4 March", "page": "1", "language": "en"},
            DateValue.of("2025-03-04"),
            known={"page": "stamped", "published": "printed", "headline": "supplied"},
            pages=(PageDraft(1, 0, len(TEXT), 600, 800, boxes(), "tesseract 5.3 (eng)"),),
        )
        self.article = self.do(lambda w: add_article(w, draft))
        self.do(
            lambda w: save_record(w, self.article, fields={"publication": self.paper}, known={"publication": "printed"})
        )
        self.do(lambda w: put_into_collection(w, self.box, [self.article]))
        self.file = self.now(self.article).files[0].id

    def do(self, command: Any) -> Any:
        return self.catalogue.write(Title("test"), command).result

    def check(self) -> None:
        found = self.catalogue.read(lambda c: integrity.check(c, self.catalogue.files, deep=True))
        # The sample's own file has no bytes.
        assert [one for one in found if one.code != "file_missing"] == []

    def now(self, article: int) -> Reading:
        return self.catalogue.read(lambda c: reading(c, article))

    def cut(self, *cuts: CutArticle, text_id: Any = ...) -> list[int]:
        of = self.now(self.article).text_id if text_id is ... else text_id
        return self.do(lambda w: cut_articles(w, self.article, of, cuts))

    def frame(self, rectangle: Any, page: int = 1) -> Frame:
        return Frame(self.file, page, rectangle)


@pytest.fixture
def desk(small: Catalogue) -> Desk:
    return Desk(small)


def test_each_article_has_its_frame_its_words_and_what_is_known_of_the_copy(desk: Desk) -> None:
    desk.do(lambda w: turn_pages(w, desk.file, 1, 0.5))
    top = CutArticle(
        (desk.frame(TOP),), (SegmentDraft(0, 10, "headline", "headline"),), {"headline": "Lamp opens"}, known={}
    )
    made = desk.cut(top, CutArticle((desk.frame(BOTTOM),)))
    one, two = (desk.now(article) for article in made)
    assert one.text == "Lamp opens\n\nThe lamp opened late."
    assert two.text == "River closes\n\nIt closed early."
    [file] = one.files
    assert (file.frame, file.page_first, file.page_last, file.turn, file.straighten) == (TOP, 1, 1, 1, 0.5)
    assert file.sha256 == desk.now(desk.article).files[0].sha256
    row = desk.catalogue.read(lambda c: full_record(c, made[1]).record)
    assert row.fields["publication"].id == desk.paper
    assert row.fields["published"] == DateValue.of("2025-03-04")
    assert (row.fields["page"], row.fields["language"], row.fields["headline"]) == ("1", "en", "")
    assert row.known["page"] == "stamped" and row.known["publication"] == "printed"
    rows = desk.catalogue.read(lambda c: collections(c, made))
    assert [(one.name, one.holds) for one in rows if one.holds] == [("Box 1", 2)]
    hits = desk.catalogue.read(lambda c: room_ids(c, "articles", sort="published", text="closed"))
    assert set(hits) == {made[1], desk.article}
    of = desk.catalogue.read(lambda c: whole(c, desk.article))
    assert [(one.article.id, one.frame) for one in of.cut_out] == [
        (made[0], desk.frame(TOP)),
        (made[1], desk.frame(BOTTOM)),
    ]
    assert desk.catalogue.read(lambda c: issues(c, [desk.article, *made])).keys() == {desk.article}
    desk.check()
    desk.catalogue.undo()
    assert not desk.catalogue.read(lambda c: whole(c, desk.article)).cut_out


def test_the_whole_waits_no_more_and_can_be_cut_further(desk: Desk) -> None:
    level = sa.text("SELECT level FROM article WHERE id = :i")
    desk.cut(CutArticle((desk.frame(TOP),)))
    assert desk.catalogue.read(lambda c: c.execute(level, {"i": desk.article}).scalar()) == "registered"
    found = desk.catalogue.read(lambda c: issues(c, [desk.article]))[desk.article]
    assert (found.pages, found.cut_out) == (48, 1)
    desk.cut(CutArticle((desk.frame(BOTTOM), desk.frame(TOP, page=2))))
    assert len(desk.catalogue.read(lambda c: whole(c, desk.article)).cut_out) == 3
    assert desk.catalogue.read(lambda c: issues(c, [desk.article]))[desk.article].cut_out == 2


def test_a_page_without_words_gives_an_article_that_awaits_its_text(desk: Desk) -> None:
    [made] = desk.cut(CutArticle((desk.frame(TOP, page=2),)))
    assert desk.now(made).text_id is None


def test_facts_go_with_their_words_and_others_stay(desk: Desk) -> None:
    text_id = desk.now(desk.article).text_id
    assert text_id is not None
    film = desk.do(lambda w: create_record(w, "film", [NameForm("Lamp")]))

    def says(words: str) -> Passage:
        return Passage(text_id, TEXT.index(words), TEXT.index(words) + len(words))

    across = Passage(text_id, TEXT.index("late"), TEXT.index("River") + 5)
    for name, what in (
        ("words", says("opened late")),
        ("across", across),
        ("whole", WholeArticle(desk.article)),
        ("area", PageArea(desk.file, 1, (0.2, 0.7, 0.1, 0.1))),
    ):
        desk.do(lambda w, name=name, what=what: state_remark(w, film, name, evidence=[what]))
    both = (says("Lamp opens"), says("River closes"))
    desk.do(lambda w: mention_record(w, desk.article, film, passages=both))
    desk.do(lambda w: mention_record(w, desk.article, film, role="discussed", passages=both[:1]))
    made = desk.cut(CutArticle((desk.frame(TOP),)), CutArticle((desk.frame(BOTTOM),)))
    one, two, stays = (desk.now(article) for article in (*made, desk.article))
    assert [row.words for row in one.statements] == ["words"]
    [passage] = [row for row in one.passages if row.statement_id]
    assert one.text[passage.start : passage.end] == "opened late"
    assert [row.words for row in two.statements] == ["area"]
    assert two.areas[0].attachment_id == two.files[0].id
    assert {row.words for row in stays.statements} == {"across", "whole"}
    roles = [desk.catalogue.read(lambda c, a=a: [m.role for m in mentions_in(c, a)]) for a in (made[0], desk.article)]
    assert roles == [["discussed"], ["mentioned"]]
    desk.check()
    desk.catalogue.undo()
    assert len(desk.now(desk.article).statements) == 4


def test_what_cannot_be_cut_is_refused_and_changes_nothing(desk: Desk) -> None:
    other = desk.do(lambda w: add_article(w, ArticleDraft("Other", "plain text")))
    with pytest.raises(InputProblem, match="not within the page"):
        desk.cut(CutArticle((desk.frame((0.5, 0.5, 0.6, 0.1)),)))
    with pytest.raises(InputProblem, match="page 49"):
        desk.cut(CutArticle((desk.frame(TOP, page=49),)))
    with pytest.raises(InputProblem, match="no file of the article"):
        desk.do(lambda w: cut_articles(w, other, desk.now(other).text_id, [CutArticle((desk.frame(TOP),))]))
    with pytest.raises(InputProblem, match="needs a frame"):
        desk.cut(CutArticle(()))
    with pytest.raises(InputProblem, match="draw a frame"):
        desk.cut()
    before = desk.now(desk.article).text_id
    desk.do(lambda w: correct_text(w, desk.article, TEXT.replace("late", "early"), "by hand"))
    with pytest.raises(InputProblem) as problem:
        desk.cut(CutArticle((desk.frame(TOP),)), text_id=before)
    assert problem.value.code == "changed_elsewhere"
    [made] = desk.cut(CutArticle((desk.frame(TOP), desk.frame((0.0, 0.0, 1.0, 1.0)))))
    assert desk.now(made).text.startswith("Lamp opens\n\nThe lamp opened early.\n\nRiver"), "frames may overlap"
