"""Scans become one article: files and texts in order, facts with their words, nothing of anybody lost; one step."""

from typing import Any

import pytest

from database import integrity
from database.catalogue import Catalogue
from database.changes import Title
from database.commands.articles import ArticleDraft, AttachmentDraft, PageDraft, SegmentDraft, add_article
from database.commands.corrections import correct_text
from database.commands.evidence import PageArea, Passage, WholeArticle, mention_record
from database.commands.groups import tag_records
from database.commands.joining import join_articles
from database.commands.recognition import RecognisedText, add_recognised_text
from database.commands.records import NameForm, create_record, save_record, trash_records
from database.commands.statements import state_remark
from database.dates import DateValue
from database.errors import InputProblem
from database.queries.cutting import pages_of
from database.queries.groups import tags
from database.queries.mentions import mentions_in
from database.queries.reading import Reading, reading
from database.queries.records import full_record
from database.queries.text_versions import text_versions

READ_BY = "tesseract 5.3 (eng)"


class Desk:
    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self.film = self.do(lambda w: create_record(w, "film", [NameForm("Lamp")]))

    def do(self, command: Any) -> Any:
        return self.catalogue.write(Title("test"), command).result

    def scan(self, text: str, name: str = "a.png", read_by: str = READ_BY, **fields: str) -> int:
        file = AttachmentDraft("original", name, "image/png", self.catalogue.files.put(name.encode()))
        boxes = tuple((at, at + 4, 0.1, 0.1, 0.2, 0.02) for at in range(0, len(text) - 4, 5))
        pages = (PageDraft(1, 0, len(text), 600, 800, boxes, read_by),) if text else ()
        parts = (SegmentDraft(0, 4, "headline", "headline"), SegmentDraft(4, len(text), "body")) if text else ()
        draft = ArticleDraft(text, read_by if text else "", parts, (file,), fields, pages=pages)
        return int(self.do(lambda w: add_article(w, draft)))

    def now(self, article: int) -> Reading:
        return self.catalogue.read(lambda c: reading(c, article))

    def words(self, article: int, words: str) -> Passage:
        found = self.now(article)
        assert found.text_id is not None
        return Passage(found.text_id, found.text.index(words), found.text.index(words) + len(words))

    def say(self, name: str, *evidence: Any) -> int:
        return int(self.do(lambda w: state_remark(w, self.film, name, evidence=evidence)))

    def join(self, *articles: int) -> int:
        kept = int(self.do(lambda w: join_articles(w, articles)))
        found = self.catalogue.read(lambda c: integrity.check(c, self.catalogue.files, deep=True))
        # The sample's own file has no bytes.
        assert [one for one in found if one.code != "file_missing"] == []
        return kept


@pytest.fixture
def desk(small: Catalogue) -> Desk:
    return Desk(small)


def test_texts_files_and_places_follow_in_order(desk: Desk) -> None:
    one, two = desk.scan("Lamp opens today", "a.png"), desk.scan("Then it went on", "b.png")
    three = desk.scan("", "c.png", page="4")
    assert desk.join(two, one, three) == two
    found = desk.now(two)
    assert found.text == "Then it went on\n\nLamp opens today"
    assert [file.name for file in found.files] == ["b.png", "a.png", "c.png"]
    assert [(part.kind, part.field) for part in found.segments] == [
        ("headline", "headline"),
        ("body", ""),
        ("headline", ""),
        ("body", ""),
    ]
    assert found.record.fields["page"] == "4"
    pages = desk.catalogue.read(lambda c: pages_of(c, found.text_id))
    assert [(page.attachment, page.start, page.end) for page in pages] == [
        (found.files[0].id, 0, 15),
        (found.files[1].id, 17, 33),
    ]
    first = pages[1].boxes[0]
    assert found.text[first[0] : first[1]] == "Lamp"
    for gone in (one, three):
        row = desk.catalogue.read(lambda c, gone=gone: full_record(c, gone).record)
        assert row.trashed_at is not None
    assert len(desk.catalogue.read(lambda c: text_versions(c, two))) == 2
    desk.catalogue.undo()
    assert desk.now(one).files[0].name == "a.png"
    assert desk.now(two).text == "Then it went on"


def test_only_the_first_page_has_a_beginning(desk: Desk) -> None:
    def page(text: str) -> int:
        parts = (SegmentDraft(0, 4, "lead"), SegmentDraft(4, len(text), "body"))
        return int(desk.do(lambda w: add_article(w, ArticleDraft(text, READ_BY, parts))))

    one, two = page("Lamp opens today"), page("Then it went on")
    desk.join(one, two)
    assert [part.kind for part in desk.now(one).segments] == ["lead", "body", "body", "body"]


def test_facts_and_mentions_go_along_with_their_words(desk: Desk) -> None:
    one, two = desk.scan("Lamp opens today", "a.png"), desk.scan("Lamp went on late", "b.png")
    file = desk.now(two).files[0].id
    desk.say("one", desk.words(one, "opens"))
    desk.say("two", desk.words(two, "late"), PageArea(file, 1, (0.1, 0.1, 0.2, 0.2)), WholeArticle(two))
    for article in (one, two):
        desk.do(lambda w, a=article: mention_record(w, a, desk.film, passages=(desk.words(a, "Lamp"),)))
    desk.do(lambda w: mention_record(w, two, words="comrades", role="pictured"))
    desk.do(lambda w: tag_records(w, [two], "seen"))
    desk.do(lambda w: save_record(w, two, fields={"published": DateValue.of("2025-03-04")}, note="Look again"))
    desk.join(one, two)
    found = desk.now(one)
    assert {row.words for row in found.statements} == {"one", "two"}
    assert {found.text[row.start : row.end] for row in found.passages} == {"opens", "late", "Lamp"}
    assert not found.strays
    assert [area.attachment_id for area in found.areas] == [found.files[1].id]
    mentions = desk.catalogue.read(lambda c: mentions_in(c, one))
    assert sorted(one.role for one in mentions) == ["mentioned", "pictured"]
    assert sum(row.mention_id is not None for row in found.passages) == 2
    assert [row.on for row in desk.catalogue.read(lambda c: tags(c, [one]))] == [1]
    assert found.record.fields["published"] == DateValue.of("2025-03-04")
    assert found.record.note == "Look again"
    assert desk.now(two).statements == ()


def test_a_text_made_by_a_person_is_kept_and_no_reading_takes_its_place(desk: Desk) -> None:
    one, two = desk.scan("", "a.png"), desk.scan("Lmap opens today", "b.png")
    desk.say("typo", desk.words(two, "Lmap"))
    desk.do(lambda w: correct_text(w, two, "Lamp opens today at last", "by hand"))
    desk.join(one, two)
    found = desk.now(one)
    assert found.text == "Lamp opens today at last"
    again = RecognisedText("Lmap", READ_BY)
    with pytest.raises(InputProblem, match="a person has made"):
        desk.do(lambda w: add_recognised_text(w, one, again))
    # What was not found in the correction still stands on the older version, which came along.
    assert [stray.exact for stray in found.strays] == ["Lmap"]
    versions = desk.catalogue.read(lambda c: text_versions(c, one))
    assert [row.tool for row in versions] == ["by hand", READ_BY]


def test_texts_that_a_program_read_may_be_read_again(desk: Desk) -> None:
    one, two = desk.scan("Lamp opens", "a.png"), desk.scan("Then on", "b.png")
    desk.join(one, two)
    desk.do(lambda w: add_recognised_text(w, one, RecognisedText("Lamp opens. Then on", READ_BY)))
    assert desk.now(one).text == "Lamp opens. Then on"


def test_what_cannot_be_joined_is_refused(desk: Desk) -> None:
    one, two = desk.scan("Lamp", "a.png"), desk.scan("Then", "b.png")
    for wrong, why in (
        ([one], "two articles"),
        ([one, one], "two articles"),
        ([one, desk.film], "no article"),
        (list(range(1, 502)), "at most"),
    ):
        with pytest.raises(InputProblem, match=why):
            desk.do(lambda w, wrong=wrong: join_articles(w, wrong))
    desk.do(lambda w: trash_records(w, [two]))
    with pytest.raises(InputProblem, match="in the trash"):
        desk.do(lambda w: join_articles(w, [one, two]))
