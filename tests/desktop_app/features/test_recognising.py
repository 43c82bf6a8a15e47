"""Scans in the window: read one after another by themselves or on demand, and shown with their words."""

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from database.changes import Title
from database.commands.articles import ArticleDraft, AttachmentDraft, add_article
from database.commands.evidence import Passage
from database.commands.records import save_record
from database.commands.statements import state_remark
from database.queries.intake_inbox import inbox_lines
from database.queries.reading import Reading, reading
from database.queries.room_rows import article_lines
from database.queries.rooms import room_ids
from database.queries.scans import awaiting_text, word_places
from desktop_app.contract import Address
from desktop_app.directions import without_marks
from desktop_app.features.articles import recognising
from desktop_app.features.articles.proposing import SUGGEST
from desktop_app.features.articles.recognising import READ_SCANS, TESSERACT, Recognising
from desktop_app.features.articles.room import in_words
from desktop_app.features.articles.viewer import ArticleViewer
from desktop_app.features.inbox.rows import in_words as inbox_row
from desktop_app.intake.draft import read_bytes
from desktop_app.session import Session
from desktop_app.widgets.reader_page import ReaderPage
from desktop_app.wording.wording import Wording
from tests.desktop_app.intake.formats.test_pdf import SCANNED, minimal
from tests.desktop_app.intake.formats.test_pdf import line as printed

Settled = Callable[[Session], None]
HEAD = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n"


def rows(*lines: str) -> str:
    """A table with these lines on a page of 2000 by 1000 points, each a paragraph."""
    made = HEAD
    for number, line in enumerate(lines):
        for at, word in enumerate(line.split()):
            made += f"5\t1\t{number + 1}\t1\t1\t{at + 1}\t{100 + 200 * at}\t{100 + 200 * number}\t150\t60\t91\t{word}\n"
    return made


WORDS = rows("Rain in the valley", "The hall by the river opens again, said nobody.")


class Scans:
    def __init__(self, session: Session, settled: Settled) -> None:
        self.session = session
        self.settle = lambda: settled(session)

    @property
    def catalogue(self) -> Any:
        return self.session.catalogue

    @property
    def queue(self) -> Recognising:
        (found,) = self.session.window.findChildren(Recognising)
        return found

    def program(self, path: Path | str) -> None:
        self.session.services.settings.set(TESSERACT, str(path))

    def write(self, command: Callable[[Any], Any]) -> Any:
        outcome: list[Any] = []
        title = Title("test")
        self.session.services.tasks.write(lambda _token: self.catalogue.write(title, command).result, outcome.append)
        while not outcome:
            QTest.qWait(1)
        return outcome[0]

    def add(self, turn: int = 0) -> int:
        stream = io.BytesIO()
        Image.new("L", (2000, 1000) if not turn % 2 else (1000, 2000), 250 - turn).save(stream, "PNG")
        stored = self.catalogue.files.put(stream.getvalue())
        draft = ArticleDraft("", "", attachments=(AttachmentDraft("original", "page.png", "image/png", stored),))
        return self.write(lambda writer: add_article(writer, draft))

    def read(self, article: int) -> Reading:
        return self.catalogue.read(lambda connection: reading(connection, article))

    def exists(self, article: int) -> bool:
        return article in self.catalogue.read(lambda connection: room_ids(connection, "articles", sort="published"))

    def open(self, article: int) -> ArticleViewer:
        self.session.window.show_page(Address("article", article))
        self.settle()
        shown = self.session.window.navigator.tab.pages["article"]
        assert isinstance(shown, ArticleViewer)
        shown.pane.take_focus()
        return shown

    def said(self) -> list[str]:
        return [one.text for one in self.session.services.notices.recent]

    def until(self, condition: Callable[[], bool]) -> None:
        for _ in range(2000):
            if condition():
                return
            QTest.qWait(5)
        pytest.fail("it never came")


@pytest.fixture
def scans(monkeypatch: pytest.MonkeyPatch, session: Session, settled: Settled) -> Scans:
    # Short enough that what waits for the window waits for them, too.
    monkeypatch.setattr(recognising, "LOOK_MS", 20)
    monkeypatch.setattr(recognising, "PAUSE_MS", 5)
    session.services.settings.set(TESSERACT, "/none")
    session.services.settings.set(READ_SCANS, True)
    return Scans(session, settled)


def test_scans_are_read_one_after_another_by_themselves(scans: Scans, fake: Callable[..., Path]) -> None:
    scans.program(fake(f"out.write({WORDS!r})\n"))
    first, second = scans.add(), scans.add(turn=2)
    scans.settle()
    scans.until(lambda: not scans.catalogue.read(awaiting_text))
    for article in (first, second):
        found = scans.read(article)
        assert found.text == "Rain in the valley\n\nThe hall by the river opens again, said nobody."
        assert found.record.fields["headline"]
    scans.until(lambda: any("2 scans" in one for one in scans.said()))


def test_what_is_read_by_itself_is_no_step_of_the_persons(scans: Scans, fake: Callable[..., Path]) -> None:
    article = scans.add()
    kept, undone = (scans.write(lambda writer: add_article(writer, ArticleDraft("Words.", "test"))) for _ in "ab")
    undo, redo = (scans.session.window.actions_.qaction(f"edit.{one}") for one in ("undo", "redo"))
    undo.trigger()
    scans.settle()
    scans.program(fake(f"out.write({WORDS!r})\n"))
    scans.until(lambda: bool(scans.read(article).text))
    scans.settle()
    assert redo.isEnabled(), "what was undone may still be done again"
    redo.trigger()
    scans.settle()
    assert scans.exists(undone)
    for one in (undone, kept):
        undo.trigger()
        scans.settle()
        assert not scans.exists(one)
        assert scans.read(article).text, "undo takes what the person did"
    undo.trigger()
    scans.settle()
    assert not scans.exists(article), "with the files goes what was read from them"
    redo.trigger()
    scans.settle()
    assert scans.read(article).text


def test_a_scan_of_a_text_that_is_here_already_is_one_of_its_copies(scans: Scans, fake: Callable[..., Path]) -> None:
    lines = [f"On evening {number} many guests came to hall {number}." for number in range(4)]
    scans.program(fake(f"out.write({rows('Rain in the valley', *lines)!r})\n"))
    first, late = scans.add(), scans.add(turn=2)
    scans.until(lambda: not scans.catalogue.read(awaiting_text))
    scans.settle()

    def copies() -> int:
        found: int = scans.catalogue.read(lambda connection: inbox_lines(connection, [first]))[first].copies
        return found

    assert copies() == 1
    scans.write(lambda writer: save_record(writer, first, fields={"page": "7"}))
    scans.session.window.actions_.do("edit.undo")
    scans.settle()
    assert copies() == 1, "what a person undoes is what the person did"
    # It is no step of its own: what undo takes back is that the scan came in.
    scans.session.window.actions_.do("edit.undo")
    scans.settle()
    assert not scans.exists(late)
    assert scans.exists(first)
    assert copies() == 0


def test_what_was_asked_for_is_a_step_and_not_read_again_when_undone(scans: Scans, fake: Callable[..., Path]) -> None:
    scans.session.services.settings.set(READ_SCANS, False)
    scans.program(fake(f"out.write({WORDS!r})\n"))
    article = scans.add()
    scans.queue.read([article])
    scans.until(lambda: bool(scans.read(article).text))
    scans.settle()
    scans.session.services.settings.set(READ_SCANS, True)
    scans.session.window.actions_.qaction("edit.undo").trigger()
    scans.settle()
    QTest.qWait(100)
    scans.settle()
    assert scans.read(article).text_id is None
    scans.queue.read([article])
    scans.until(lambda: bool(scans.read(article).text))


def test_the_recognised_text_is_taken_away(scans: Scans, fake: Callable[..., Path]) -> None:
    scans.program(fake(f"out.write({WORDS!r})\n"))
    article = scans.add()
    scans.until(lambda: bool(scans.read(article).text))
    assert scans.read(article).record.fields["headline"]
    viewer = scans.open(article)
    take = scans.session.window.actions_.qaction("articles.unrecognise")
    assert take.isEnabled()
    take.trigger()
    scans.settle()
    assert (scans.read(article).text, scans.read(article).record.fields.get("headline", "")) == ("", "")
    assert "taken away" in viewer.pane.says
    assert not take.isEnabled()
    assert viewer.scan.can_be_read, "it can be read again"
    QTest.qWait(60)
    assert not scans.read(article).text, "but nobody does by itself"
    scans.session.window.actions_.qaction("edit.undo").trigger()
    scans.settle()
    assert scans.read(article).text


def test_without_tesseract_the_scan_is_kept_and_one_sentence_says_how_to_get_it(scans: Scans) -> None:
    article = scans.add()
    scans.settle()
    viewer = scans.open(article)
    scans.until(lambda: "install" in viewer.pane.says)
    assert viewer.pane.says.count(".") <= 1
    assert viewer.pane.shows_pages, "there is nothing else to show"
    assert viewer.scan.can_be_read
    scans.session.window.actions_.qaction("articles.recognise").trigger()
    scans.until(lambda: any("install" in one for one in scans.said()))
    assert scans.read(article).text_id is None
    line = scans.catalogue.read(lambda connection: article_lines(connection, [article]))[article]
    assert without_marks(in_words(line, Wording())[1]) == "page.png · no text yet"


def test_a_program_that_fails_is_told_once_and_the_scan_left_alone(scans: Scans, fake: Callable[..., Path]) -> None:
    path = fake("print('no data'); sys.exit(1)\n")
    scans.program(path)
    article = scans.add()
    scans.until(lambda: any("could not be read" in one for one in scans.said()))
    scans.settle()
    viewer = scans.open(article)
    assert "Tesseract ended with an error" in viewer.pane.says
    scans.program(fake(f"out.write({WORDS!r})\n"))
    viewer.scan.read()
    scans.until(lambda: bool(scans.read(article).text))
    scans.settle()
    assert viewer.pane.says == ""


def test_a_scan_without_words_is_remembered(scans: Scans, fake: Callable[..., Path], tmp_path: Path) -> None:
    runs = tmp_path / "runs"
    scans.program(fake(f"out.write({HEAD!r}); open({str(runs)!r}, 'a').write('x')\n"))
    article = scans.add()
    scans.until(lambda: scans.read(article).text_id is not None)
    scans.settle()
    assert scans.read(article).text == ""
    assert scans.catalogue.read(awaiting_text) == ()
    assert "No words were found" in scans.open(article).pane.says
    assert runs.read_text() == "x"


def half_read(scans: Scans) -> int:
    """Add a file with words on its first page, and pictures of words on two more."""
    data = minimal(printed("Harbour lights"), SCANNED, SCANNED)
    found = read_bytes(data, "issue.pdf")
    return scans.write(lambda writer: add_article(writer, found.draft(scans.catalogue.files.put(data))))


def rows_of(scans: Scans, article: int) -> tuple[str, str]:
    """Return what the lists of all articles and of the Inbox call an article."""
    line = scans.catalogue.read(lambda connection: article_lines(connection, [article]))[article]
    waiting = scans.catalogue.read(lambda connection: inbox_lines(connection, [article]))[article]
    cells = in_words(line, Wording())[1], inbox_row(waiting, Wording())[0]
    return without_marks(str(cells[0])), without_marks(str(cells[1]))


def test_pages_without_words_are_read_by_themselves_and_passages_stay(
    scans: Scans, fake: Callable[..., Path], tmp_path: Path
) -> None:
    second = rows("Later that night", "Nobody came.")
    runs = tmp_path / "runs"
    article = half_read(scans)
    scans.settle()
    viewer = scans.open(article)
    scans.until(lambda: "tesseract-ocr" in viewer.pane.says)
    assert viewer.pane.says.startswith("2 pages have no text yet. Install Tesseract")
    assert rows_of(scans, article) == ("[Harbour lights] · 2 pages without text",) * 2
    first = scans.read(article)
    evidence = [Passage(first.text_id, 8, 14)]
    scans.write(lambda writer: state_remark(writer, article, "lights", evidence=evidence))
    # The first page is read twice: at first in all languages, for which it is in.
    count = f"runs = open({str(runs)!r}, 'a+'); runs.write('x'); "
    scans.program(fake(f"{count}out.write({WORDS!r} if runs.tell() <= 2 else {second!r})\n"))
    scans.until(lambda: not scans.catalogue.read(awaiting_text))
    scans.settle()
    found = scans.read(article)
    assert found.text == (
        "Harbour lights\n\nRain in the valley\n\nThe hall by the river opens again, said nobody.\n\n"
        "Later that night\n\nNobody came."
    )
    assert not any("without text" in row for row in rows_of(scans, article))
    [passage] = found.passages
    assert (passage.start, passage.state) == (8, "found")
    places = scans.catalogue.read(lambda connection: word_places(connection, found.text_id))
    assert [one.page for one in places] == [1, 2, 3]
    assert found.text[slice(*places[2].places[0][:2])] == "Later"
    assert viewer.pane.says == ""
    undo = scans.session.window.actions_.qaction("edit.undo")
    undo.trigger()
    scans.settle()
    assert scans.read(article).passages == (), "what was read by itself is in nobody's way"
    assert scans.exists(article)
    undo.trigger()
    scans.settle()
    assert not scans.exists(article)


def test_pages_on_which_nothing_is_found_are_read_once(scans: Scans, fake: Callable[..., Path]) -> None:
    article = half_read(scans)
    first = scans.read(article).text_id
    scans.program(fake(f"out.write({HEAD!r})\n"))
    scans.until(lambda: not scans.catalogue.read(awaiting_text))
    scans.settle()
    assert (scans.read(article).text_id, scans.read(article).text) == (first, "Harbour lights")
    assert scans.open(article).pane.says == ""


def test_stopping_leaves_all_others_until_they_are_asked_for(scans: Scans, fake: Callable[..., Path]) -> None:
    path = fake("time.sleep(60)\n")
    scans.program(path)
    first, second = scans.add(), scans.add(turn=2)
    scans.until(lambda: bool(scans.session.services.tasks.work))
    (work,) = scans.session.services.tasks.work
    work.stop()
    scans.until(lambda: not scans.session.services.tasks.work)
    QTest.qWait(100)
    assert not scans.session.services.tasks.work
    fake(f"out.write({WORDS!r})\n")
    scans.session.window.actions_.qaction("articles.recognise_all").trigger()
    scans.until(lambda: bool(scans.read(first).text and scans.read(second).text))


def test_nothing_is_read_where_the_setting_says_so(scans: Scans, fake: Callable[..., Path]) -> None:
    scans.session.services.settings.set(READ_SCANS, False)
    scans.program(fake(f"out.write({WORDS!r})\n"))
    article = scans.add()
    scans.settle()
    QTest.qWait(100)
    assert scans.read(article).text_id is None
    viewer = scans.open(article)
    scans.until(lambda: "reads it" in viewer.pane.says)


def test_the_window_closes_while_a_scan_is_read(scans: Scans, fake: Callable[..., Path]) -> None:
    scans.program(fake("time.sleep(60)\n"))
    scans.add()
    scans.until(lambda: bool(scans.session.services.tasks.work))
    scans.session.window.close_now()


def read_one(scans: Scans, fake: Callable[..., Path], turn: int = 0) -> tuple[int, ArticleViewer]:
    scans.program(fake(f"out.write({WORDS!r})\n"))
    article = scans.add(turn)
    scans.until(lambda: bool(scans.read(article).text))
    scans.settle()
    return article, scans.open(article)


def test_i_shows_the_selected_words_on_the_page(scans: Scans, fake: Callable[..., Path]) -> None:
    _, viewer = read_one(scans, fake)
    text = viewer.reader.content.text
    viewer.reader.keyboard.go_to(text.index("river"))
    QTest.keyClick(viewer.reader.findChild(ReaderPage), "i")
    scans.settle()
    assert viewer.pane.shows_pages
    (word,) = viewer.pane.pages.canvas.words
    assert word == pytest.approx((0.45, 0.3, 0.075, 0.06), abs=0.001)
    QTest.keyClick(viewer.pane.pages.canvas, "i")
    assert not viewer.pane.shows_pages
    viewer.reader.select_range(text.index("The hall"), text.index("river"))
    scans.session.window.actions_.qaction("articles.page").trigger()
    scans.settle()
    (words,) = viewer.pane.pages.canvas.words
    assert words == pytest.approx((0.05, 0.3, 0.375, 0.06), abs=0.001)


def test_i_shows_the_page_from_the_suggestions_too_and_their_words_light_on_it(
    scans: Scans, fake: Callable[..., Path]
) -> None:
    scans.session.services.settings.set(SUGGEST, True)
    spoken = ("The director, Mira Holt, said nothing of it.", "The producer, Sven Lund, said it was late.")
    table = rows("Rain in the valley", *spoken)
    scans.program(fake(f"out.write({table!r})\n"))
    article = scans.add()
    scans.until(lambda: bool(scans.read(article).text))
    scans.settle()
    viewer = scans.open(article)
    scans.until(lambda: bool(viewer.desk.card.lines()))
    viewer.desk.show_more()
    viewer.desk.take_focus()
    first = scans.session.window.focusWidget()
    QTest.keyClick(first, Qt.Key.Key_I)
    scans.settle()
    assert viewer.pane.shows_pages
    assert scans.session.window.focusWidget() is first, "the suggestions keep the keyboard"
    for row in viewer.desk.rows:
        viewer.desk.card.focus_line(row.line.id)
        scans.settle()
        assert viewer.pane.pages.focused_frame == row.line.id
    assert viewer.pane.shows_pages
    QTest.keyClick(scans.session.window.focusWidget(), Qt.Key.Key_I)
    assert not viewer.pane.shows_pages


def test_the_mouse_selects_words_on_the_page_and_a_letter_states_them(scans: Scans, fake: Callable[..., Path]) -> None:
    _, viewer = read_one(scans, fake)
    viewer.swap_page()
    scans.settle()
    canvas = viewer.pane.pages.canvas

    def at(x: float, y: float) -> QPoint:
        return canvas._on_screen((x, y, 0, 0)).topLeft().toPoint()

    view = canvas.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=at(0.08, 0.13))
    QTest.mouseMove(view, at(0.2, 0.13))
    QTest.mouseMove(view, at(0.4, 0.13))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=at(0.4, 0.13))
    chosen = viewer.reader.selected_range()
    assert chosen is not None
    assert viewer.reader.content.text[slice(*chosen)] == "Rain in the valley"
    assert len(canvas.words) == 1
    assert isinstance(viewer.stating.selected(), Passage)
    assert canvas.new is None
    QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, at(0.1, 0.5))
    QTest.mouseMove(view, at(0.3, 0.6))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, at(0.3, 0.6))
    assert viewer.pane.pages.new_frame is not None


def test_a_passage_lights_on_the_page_where_its_words_stand(scans: Scans, fake: Callable[..., Path]) -> None:
    article, viewer = read_one(scans, fake)
    found = scans.read(article)
    at = found.text.index("hall")
    evidence = [Passage(found.text_id, at, at + 4)]
    scans.write(lambda writer: state_remark(writer, article, "opens", evidence=evidence))
    scans.settle()
    (passage,) = scans.read(article).passages
    assert viewer.pages.show_passage(passage.evidence_id)
    scans.settle()
    (frame,) = viewer.pane.pages.canvas.frames
    assert (frame.id, frame.page) == (passage.evidence_id, 1)
    assert frame.rectangle == pytest.approx((0.15, 0.3, 0.075, 0.06), abs=0.001)
    assert viewer.pane.pages.focused_frame == passage.evidence_id


def test_places_are_shown_on_a_page_that_is_turned(scans: Scans, fake: Callable[..., Path]) -> None:
    scans.session.services.settings.set(READ_SCANS, False)
    scans.program(fake(f"out.write({WORDS!r})\n"))
    article = scans.add(turn=1)
    (file,) = scans.read(article).files

    from database.schema.sources import attachment

    scans.write(lambda writer: writer.update(attachment, file.id, turn=1))
    viewer = scans.open(article)
    viewer.scan.read()
    scans.until(lambda: bool(scans.read(article).text))
    scans.settle()
    text = viewer.reader.content.text
    viewer.reader.select_range(text.index("river"), text.index("river") + 5)
    if not viewer.pane.shows_pages:
        viewer.swap_page()
    scans.settle()
    # Seen as it was read, whatever way it lies in its file.
    (word,) = viewer.pane.pages.canvas.words
    assert word == pytest.approx((0.45, 0.3, 0.075, 0.06), abs=0.001)
    assert QPointF(*word[:2])
