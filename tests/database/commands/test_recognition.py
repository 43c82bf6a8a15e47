"""What was read on a scan: a text beside the original, that never takes the place of a person's."""

import pytest
import sqlalchemy as sa

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.articles import ArticleDraft, AttachmentDraft, PageDraft, SegmentDraft, add_article
from database.commands.corrections import correct_text
from database.commands.evidence import Passage
from database.commands.recognition import RecognisedText, add_recognised_text
from database.commands.records import save_record
from database.commands.statements import state_remark
from database.dates import DateValue
from database.drafts import BLANK_PAGE
from database.errors import InputProblem
from database.files import StoredFile
from database.page_boxes import unpacked
from database.queries.reading import files_of, reading
from database.queries.rooms import room_ids
from database.queries.scans import awaiting_text, scan_of
from database.schema.sources import text_page

READ_BY = "tesseract 5.3 (eng)"
SCAN = ArticleDraft("", "", attachments=(AttachmentDraft("original", "a.png", "image/png", StoredFile(b"\1" * 32, 9)),))


@pytest.fixture
def catalogue(small: Catalogue) -> Catalogue:
    return small


def write(catalogue: Catalogue, command):
    return catalogue.write(Title("test"), command).result


def scan(catalogue: Catalogue) -> tuple[int, int]:
    article = write(catalogue, lambda writer: add_article(writer, SCAN))
    (file,) = catalogue.read(lambda connection: files_of(connection, article))
    return article, file.id


def found(file: int, text: str = "Lamp opens\n\nThe lamp opened.", read_by: str = READ_BY, **more) -> RecognisedText:
    boxes, at = [], 0
    for word in text.split():
        at = text.index(word, at)
        boxes.append((at, at + len(word), at / 100, 0.1, 0.05, 0.02))
        at += len(word)
    pages = (PageDraft(1, 0, len(text), 600, 800, tuple(boxes), attachment=file),)
    parts = (SegmentDraft(0, 10, "headline", "headline"), SegmentDraft(12, len(text), "body")) if len(text) > 12 else ()
    return RecognisedText(text, read_by, parts, pages, **more)


def places(catalogue: Catalogue, text_id: int) -> list[tuple[str, float]]:
    """Return the words of a version that have a place, and how far from the left."""

    def read(connection):
        text = connection.execute(sa.text("SELECT text FROM article_text WHERE id = :i"), {"i": text_id}).scalar_one()
        rows = connection.execute(sa.select(text_page.c.boxes).where(text_page.c.text_id == text_id)).scalars()
        return [(text[box[0] : box[1]], box[2]) for row in rows for box in unpacked(row)]

    return catalogue.read(read)


def test_the_text_stands_beside_its_file_and_fills_what_is_empty(catalogue: Catalogue) -> None:
    article, file = scan(catalogue)
    words = found(
        file,
        fields={"headline": "Lamp opens", "language": "en"},
        published=DateValue.of("2024-03-05", verbatim="March 5"),
        known={"headline": "printed", "language": "detected", "published": "printed"},
    )
    text_id = write(catalogue, lambda writer: add_recognised_text(writer, article, words))
    opened = catalogue.read(lambda connection: reading(connection, article))
    assert (opened.text_id, opened.text) == (text_id, words.text)
    assert opened.record.fields["headline"] == "Lamp opens"
    assert opened.record.fields["published"].edtf == "2024-03-05"
    assert opened.record.label.startswith("Lamp opens")
    assert places(catalogue, text_id)[0] == ("Lamp", 0.0)
    hits = catalogue.read(lambda connection: room_ids(connection, "articles", sort="published", text="opened"))
    assert list(hits) == [article]
    catalogue.undo()
    assert catalogue.read(lambda connection: reading(connection, article)).text_id is None


PDF = ArticleDraft(
    "Lamp opens.",
    "PDF text layer",
    attachments=(AttachmentDraft("original", "a.pdf", "application/pdf", StoredFile(b"\2" * 32, 9)),),
    pages=(
        PageDraft(1, 0, 11, 600, 800),
        PageDraft(2, 11, 11, 600, 800),
        PageDraft(3, 11, 11, 600, 800, (), BLANK_PAGE),
    ),
)


def rest(file: int, text_id: int, words: str) -> RecognisedText:
    text = f"Lamp opens.\n\n{words}" if words else "Lamp opens."
    pages = [PageDraft(1, 0, 11, 600, 800, attachment=file)]
    pages.append(PageDraft(2, 13 if words else 11, len(text), 600, 800, (), READ_BY, attachment=file))
    pages.append(PageDraft(3, len(text), len(text), 600, 800, (), BLANK_PAGE, attachment=file))
    return RecognisedText(text, READ_BY, (), tuple(pages), completes=text_id)


def test_pages_without_words_are_read_into_the_text_of_the_others(catalogue: Catalogue) -> None:
    article = write(catalogue, lambda writer: add_article(writer, PDF))
    (file,) = catalogue.read(lambda connection: files_of(connection, article))
    first = catalogue.read(lambda connection: reading(connection, article)).text_id
    assert first is not None
    write(catalogue, lambda writer: state_remark(writer, article, "lamp", evidence=[Passage(first, 0, 4)]))
    assert catalogue.read(awaiting_text) == (article,)
    assert catalogue.read(lambda connection: scan_of(connection, article)).wordless == ((file.id, 2),)
    write(catalogue, lambda writer: add_recognised_text(writer, article, rest(file.id, first, "It shines.")))
    opened = catalogue.read(lambda connection: reading(connection, article))
    assert opened.text == "Lamp opens.\n\nIt shines." and opened.text_id != first
    assert catalogue.read(awaiting_text) == ()
    scan = catalogue.read(lambda connection: scan_of(connection, article))
    assert (scan.wordless, scan.read_by) == ((), "")
    assert scan.may_be_read, "all of it may still be read anew"
    with pytest.raises(InputProblem, match="a newer text"):
        write(catalogue, lambda writer: add_recognised_text(writer, article, rest(file.id, first, "It shines.")))
    catalogue.undo()
    assert catalogue.read(awaiting_text) == (article,)


def test_pages_on_which_no_words_were_found_are_not_read_again(catalogue: Catalogue) -> None:
    article = write(catalogue, lambda writer: add_article(writer, PDF))
    (file,) = catalogue.read(lambda connection: files_of(connection, article))
    first = catalogue.read(lambda connection: reading(connection, article)).text_id
    assert first is not None
    assert write(catalogue, lambda writer: add_recognised_text(writer, article, rest(file.id, first, ""))) == first
    assert catalogue.read(awaiting_text) == ()
    assert catalogue.read(lambda connection: scan_of(connection, article)).wordless == ()
    catalogue.undo()
    assert catalogue.read(awaiting_text) == (article,)


def test_a_text_that_a_person_has_corrected_is_left_alone(catalogue: Catalogue) -> None:
    article = write(catalogue, lambda writer: add_article(writer, PDF))
    write(catalogue, lambda writer: correct_text(writer, article, "Lamp opened.", "by hand"))
    assert catalogue.read(awaiting_text) == ()
    scan = catalogue.read(lambda connection: scan_of(connection, article))
    assert len(scan.wordless) == 1 and not scan.may_be_read


def test_pages_without_words_are_found_by_their_index(catalogue: Catalogue) -> None:
    asked: list[tuple[str, tuple]] = []

    def plan(connection: sa.Connection) -> list[str]:
        heard = lambda *given: asked.append((given[2], given[3]))  # noqa: E731
        sa.event.listen(connection, "before_cursor_execute", heard)
        awaiting_text(connection)
        sa.event.remove(connection, "before_cursor_execute", heard)
        [(statement, given)] = [one for one in asked if "text_page" in one[0]]
        return [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", given)]

    steps = catalogue.read(plan)
    assert any("text_page USING INDEX ix_text_page_wordless" in one for one in steps), steps


def test_what_a_person_has_said_stays(catalogue: Catalogue) -> None:
    article, file = scan(catalogue)
    typed = {"headline": "Typed", "published": DateValue.of("2020")}
    write(catalogue, lambda writer: save_record(writer, article, fields=typed, known={"headline": "supplied"}))
    words = found(file, fields={"headline": "Lamp opens"}, published=DateValue.of("2024-03-05"))
    write(catalogue, lambda writer: add_recognised_text(writer, article, words))
    fields = catalogue.read(lambda connection: reading(connection, article)).record.fields
    assert (fields["headline"], fields["published"].edtf) == ("Typed", "2020")


def test_a_corrected_text_is_never_replaced_and_its_words_keep_their_places(catalogue: Catalogue) -> None:
    article, file = scan(catalogue)
    write(catalogue, lambda writer: add_recognised_text(writer, article, found(file, "Lamp opcns\n\nThe lamp opened.")))
    text = "Lamp opens\n\nThe lamp opened."
    corrected = write(catalogue, lambda writer: correct_text(writer, article, text, "by hand"))
    where = dict(places(catalogue, corrected))
    assert where["opens"] == pytest.approx(0.05)
    assert where["opened."] == pytest.approx(0.21)
    with pytest.raises(InputProblem, match="a person has made or corrected"):
        write(catalogue, lambda writer: add_recognised_text(writer, article, found(file)))


def test_the_text_of_a_file_without_pages_is_never_replaced(catalogue: Catalogue) -> None:
    article = write(catalogue, lambda writer: add_article(writer, ArticleDraft("Typed words", "plain text")))
    with pytest.raises(InputProblem, match="a person has made or corrected"):
        write(catalogue, lambda writer: add_recognised_text(writer, article, RecognisedText("other", READ_BY)))


def test_reading_again_carries_the_passages(catalogue: Catalogue) -> None:
    article, file = scan(catalogue)
    first = write(catalogue, lambda writer: add_recognised_text(writer, article, found(file)))
    write(catalogue, lambda writer: state_remark(writer, article, "opened", evidence=[Passage(first, 16, 27)]))
    again = found(file, "Lamp opens!\n\nThe lamp opened.", "tesseract 5.4 (eng)")
    second = write(catalogue, lambda writer: add_recognised_text(writer, article, again))
    opened = catalogue.read(lambda connection: reading(connection, article))
    assert opened.text_id == second
    assert [opened.text[one.start : one.end] for one in opened.passages] == ["lamp opened"]


def test_that_nothing_was_found_is_remembered(catalogue: Catalogue) -> None:
    article, file = scan(catalogue)
    text_id = write(catalogue, lambda writer: add_recognised_text(writer, article, found(file, "")))
    opened = catalogue.read(lambda connection: reading(connection, article))
    assert (opened.text_id, opened.text) == (text_id, "")
    # A person may type what it says, and then it stays.
    write(catalogue, lambda writer: correct_text(writer, article, "Typed", "by hand"))
    with pytest.raises(InputProblem):
        write(catalogue, lambda writer: add_recognised_text(writer, article, found(file)))


def test_pages_of_anothers_file_are_refused(catalogue: Catalogue) -> None:
    article, _ = scan(catalogue)
    files = (AttachmentDraft("original", "b.png", "image/png", StoredFile(b"\2" * 32, 9)),)
    other = write(catalogue, lambda writer: add_article(writer, ArticleDraft("", "", attachments=files)))
    (file,) = catalogue.read(lambda connection: files_of(connection, other))
    with pytest.raises(InputProblem, match="page 1 is not within"):
        write(catalogue, lambda writer: add_recognised_text(writer, article, found(file.id)))
