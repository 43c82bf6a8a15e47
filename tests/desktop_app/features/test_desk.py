"""The desk by its keys: accept with what is needed, dismiss, choose, change, file and go on; undo takes each back."""

import io
import threading
from collections.abc import Callable
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QTextEdit, QWidget

from database.changes import Title
from database.commands.articles import ArticleDraft, SegmentDraft, add_article
from database.commands.files import attach_file
from database.commands.groups import put_into_collection
from database.commands.records import NameForm, create_record
from database.dates import DateValue
from database.drafts import AttachmentDraft
from database.errors import CatalogueProblem
from database.queries.proposals import article_proposals
from database.queries.records import FullRecord, full_record
from desktop_app.app import Session
from desktop_app.contract import Address
from desktop_app.directions import without_marks
from desktop_app.features.articles.desk_lines import MORE
from desktop_app.features.articles.keys import on_suggestion
from desktop_app.features.articles.kind_row import KIND
from desktop_app.features.articles.proposing import SUGGEST
from desktop_app.features.articles.viewer import ArticleViewer
from desktop_app.services.notices import Notice
from desktop_app.widgets.card_line import LineRow

HEAD = "Grey Sails opens the festival"
BODY = (
    "“Grey Sails”, directed by Mina Deljoo, won the Golden Tide for best film at the 4th Quay Film Festival, which was "
    "held from March 8 to 15. The harbour of Ravenna was full, said Tom Harrow, the festival director."
)
TEXT = f"{HEAD}\n\n{BODY}"
HERE = Qt.KeyboardModifier.NoModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LETTERS_X11 = {
    "i": 31,
    "w": 25,
    "r": 27,
    "m": 58,
    "x": 53,
    "g": 42,
    "e": 26,
    "n": 57,
    ".": 60,
    "1": 10,
    "7": 16,
    "0": 19,
}


class Desk:
    """The page of one article, worked by keys."""

    def __init__(self, session: Session, settled: Callable[[Session], None], qt: Any) -> None:
        self.session, self.qt = session, qt
        self.settle = lambda: settled(session)
        assert session.catalogue is not None
        self.catalogue = session.catalogue

    def write(self, command: Callable[[Any], Any]) -> Any:
        outcome: list[Any] = []
        write = self.session.services.tasks.write
        write(lambda _t: self.catalogue.write(Title("test"), command).result, outcome.append)
        while not outcome:
            QTest.qWait(1)
        self.settle()
        return outcome[0]

    def bring(self, text: str = TEXT, headline: str = HEAD) -> int:
        parts = (SegmentDraft(0, len(headline), "headline"), SegmentDraft(len(headline) + 2, len(text), "body"))
        draft = ArticleDraft(
            text, "plain text", parts, fields={"headline": headline}, published=DateValue.of("2025-03-20")
        )
        return int(self.write(lambda writer: add_article(writer, draft)))

    def open(self, article: int) -> None:
        self.session.window.show_page(Address("article", article))
        self.settle()
        self.qt.until(lambda: self.viewer.desk.has_rows)
        self.settle()

    @property
    def viewer(self) -> ArticleViewer:
        [found] = [one for one in self.session.window.findChildren(ArticleViewer) if one.wide]
        return found

    @property
    def lines(self) -> list[str]:
        every = [one for one in self.viewer.desk.card.lines() if one.id != KIND]
        return [without_marks(f"{one.label}: {one.said} ({one.source})") for one in every]

    @property
    def current(self) -> str:
        line = self.viewer.desk.card.current_line()
        return without_marks(f"{line.label}: {line.said}") if line is not None else ""

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = HERE) -> None:
        QTest.keyClick(QApplication.focusWidget(), key, held)
        self.settle()

    def letter(self, sign: str, typed: str = "ش", *, repeats: bool = False) -> None:
        """Press a key by its place, under a layout where it types something else."""
        code = LETTERS_X11[sign]
        focus = QApplication.focusWidget()
        event = QKeyEvent(QEvent.Type.KeyPress, 0x0634, HERE, code, 0, 0, typed, repeats)
        QApplication.sendEvent(focus, event)
        self.settle()

    def type(self, text: str) -> None:
        for sign in text:
            QTest.keyClick(QApplication.focusWidget(), sign)
        self.settle()

    def record(self, record_id: int) -> FullRecord:
        return self.catalogue.read(lambda c: full_record(c, record_id))

    def article(self, article: int) -> FullRecord:
        return self.record(article)

    @property
    def told(self) -> str:
        recent = self.session.services.notices.recent
        return recent[-1].text if recent else ""

    def undo(self) -> None:
        outcome: list[Any] = []
        self.session.services.tasks.write(lambda _t: self.catalogue.undo(), outcome.append)
        self.qt.until(lambda: outcome)
        self.settle()


@pytest.fixture
def desk(session: Session, settled: Callable[[Session], None], qt: Any) -> Desk:
    session.services.settings.set(SUGGEST, True)
    return Desk(session, settled, qt)


def plain(detail: str) -> str:
    """Return a line as it is read: without signs that do not show."""
    return without_marks(detail).replace("\u2060", "").replace("\u00a0", " ")


def said(record: FullRecord) -> list[tuple[str, str, str]]:
    return sorted((one.kind, one.role or one.outcome or one.field, one.modality) for one in record.statements)


def scan(desk: Desk, article: int) -> int:
    """Put the picture of an empty page to an article."""
    stream = io.BytesIO()
    Image.new("RGB", (300, 420), "white").save(stream, "PNG")
    draft = AttachmentDraft("scan", "page.png", "image/png", desk.catalogue.files.put(stream.getvalue()))
    return int(desk.write(lambda writer: attach_file(writer, article, draft)))


@pytest.mark.skipif("sys.platform != 'linux'")
def test_an_article_is_decided_by_keys(desk: Desk) -> None:
    article = desk.bring()
    desk.open(article)
    assert desk.viewer.desk.card.has_keyboard
    assert desk.lines[:3] == [
        "Film: Grey Sails (new)",
        "Director: Mina Deljoo (new)",
        "Won: Golden Tide · Best film (new)",
    ]
    assert desk.current == "Director: Mina Deljoo", "the film comes with what is said of it"
    assert desk.viewer.reader.focused_passage == desk.viewer.desk.card.current_id()
    assert not desk.article(article).mentions, "no fact yet"

    desk.press(Qt.Key.Key_Return)
    assert desk.current == "Won: Golden Tide · Best film"
    [film] = [one.record.id for one in desk.article(article).mentions if one.record and one.record.kind == "film"]
    assert said(desk.record(film)) == [("relation", "director", "states")]
    assert desk.lines[0] == "Film: Grey Sails (Mina Deljoo) (indexed)"
    desk.undo()
    assert not desk.article(article).mentions
    assert desk.lines[1] == "Director: Mina Deljoo (new)", "undone, it is suggested again"

    desk.viewer.desk.card.focus_line(desk.viewer.desk.card.lines()[3].id)
    desk.letter("m")
    assert "Reports" in desk.viewer.desk.card.current_line().detail
    desk.letter("m", repeats=True)
    desk.letter("g")
    record = desk.record(next(one.record.id for one in desk.article(article).mentions if one.record.kind == "film"))
    assert ("award_result", "won", "reports") in said(record), "a held key steps no further"
    assert ("relation", "director", "states") in said(record)
    assert not any("Director" in one for one in desk.lines)

    edition = next(one for one in desk.viewer.desk.card.lines() if one.label == "Held")
    assert without_marks(edition.said) == "8–15 March [2025] · 18–25 Esfand [1403]"
    assert without_marks(edition.detail).splitlines() == [
        "“March 8 to 15” · year not printed: the last before 20 Mar 2025",
        "XXXX-03-08/XXXX-03-15 → 2025-03-08/2025-03-15",
    ]
    desk.viewer.desk.card.focus_line(edition.id)
    desk.letter("x")
    assert not on_suggestion(QApplication.focusWidget()), "the reason has keys of its own"
    desk.type("typo")
    desk.press(Qt.Key.Key_Return)
    held = next(one for one in desk.article(article).statements if one.field == "held")
    assert (held.rank, held.rank_reason) == ("wrong_in_source", "typo")
    before = desk.catalogue.next_steps()[0]
    assert before is not None and before.title.code == "desk.wrong"
    # Then what is right is asked, with its own source, and the next row has the keyboard again.
    strip = desk.viewer.stating.strip
    assert strip is not None and strip.object_line.hasFocus()
    assert (strip.what_line.text(), strip.object_line.text()) == ("Held", "")
    outside = next(one for one in strip.details.details if one.letter == "o").widget
    assert outside.isVisible()
    desk.type("18-25 Esfand 1402")
    outside.setFocus()
    desk.type("programme")
    desk.press(Qt.Key.Key_Return)
    desk.qt.until(lambda: desk.viewer.desk.card.has_keyboard)
    edition_id = next(one.record.id for one in desk.article(article).mentions if one.record.kind == "edition")
    right = next(one for one in desk.record(edition_id).statements if one.field == "held" and one.rank == "preferred")
    assert (right.date.edtf, right.date.verbatim) == ("2024-03-08/2024-03-15", "18-25 Esfand 1402")
    assert [(one.kind, one.citation) for one in right.evidence] == [("outside", "programme")]


@pytest.mark.skipif("sys.platform != 'linux'")
def test_words_are_dismissed_and_namesakes_chosen(desk: Desk) -> None:
    article = desk.bring()
    desk.open(article)
    assert desk.viewer.desk.card.lines()[-1].id == MORE
    desk.letter(".")
    assert desk.lines[-1].startswith("Place: ") or desk.lines[-1].startswith("Person: ")
    desk.letter(".")
    assert desk.viewer.desk.card.lines()[-1].id == MORE
    desk.press(Qt.Key.Key_Backspace)
    assert "Director: Mina Deljoo (new)" not in desk.lines
    desk.viewer.desk.card.focus_line(desk.viewer.desk.card.lines()[1].id)
    desk.press(Qt.Key.Key_Backspace, SHIFT)
    assert not any("Grey Sails" in one or "Golden Tide · Best" in one for one in desk.lines), "with what is said of it"
    other = desk.bring()
    desk.open(other)
    assert not any(one.startswith("Film") for one in desk.lines), "never again"
    desk.undo()
    desk.undo()
    assert any(one.startswith("Film: Grey Sails") for one in desk.lines)

    # Namesakes are chosen by a digit.
    def make(writer: Any) -> list[int]:
        return [create_record(writer, "person", [NameForm("Mina Deljoo")]) for _ in range(2)]

    _one, two = desk.write(make)
    article = desk.bring()
    desk.open(article)
    assert "Director: Mina Deljoo (which?)" in desk.lines
    row = next(one for one in desk.viewer.desk.rows if one.which)
    assert plain(row.line.detail).splitlines()[0].startswith("1 – ")
    director = next(one for one in desk.viewer.desk.card.lines() if one.label == "Director")
    desk.viewer.desk.card.focus_line(director.id)
    desk.press(Qt.Key.Key_Return)
    assert desk.viewer.desk.card.current_id() == row.line.id, "which one is asked first"
    desk.press(Qt.Key.Key_Return)
    assert not desk.article(article).mentions
    foot = desk.session.window.foot
    assert "several records" in foot.said.casefold()
    desk.letter("1") if row.which[0] == two else QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_2)
    desk.settle()
    assert not foot.said, "what was asked is answered"
    assert [one.record.id for one in desk.article(article).mentions] == [two]
    desk.viewer.desk.card.focus_line(director.id)
    desk.press(Qt.Key.Key_Return)
    assert ("relation", "director", "states") in said(desk.record(two))
    for _ in range(2):
        desk.undo()
    desk.viewer.desk.card.focus_line(row.line.id)
    desk.letter("0")
    made = [one.record.id for one in desk.article(article).mentions]
    assert len(made) == 1 and made[0] not in row.which


@pytest.mark.skipif("sys.platform != 'linux'")
def test_the_kind_of_the_article_is_its_first_line_and_is_taken_by_a_key(desk: Desk) -> None:
    def kind(article: int) -> tuple[Any, Any]:
        record = desk.article(article).record
        return record.fields["kind_1"], record.known.get("kind", "")

    article = desk.bring()
    desk.open(article)
    [line] = [one for one in desk.viewer.desk.card.lines() if one.id == KIND]
    assert desk.viewer.desk.card.lines()[0] is line
    assert desk.viewer.desk.card.current_id() != KIND, "the keyboard begins at what the article says"
    assert (line.label, line.value, line.dot) == ("Article kind", "Festival report", False)
    assert plain(line.detail).startswith("1 – News report · 2 – Awards report · 3 – Review")
    desk.viewer.desk.card.focus_line(KIND)
    desk.press(Qt.Key.Key_Return)
    assert kind(article) == ("festival_report", "supplied")
    assert desk.viewer.desk.current is not None, "on to what comes next"
    desk.undo()
    assert desk.viewer.desk.card.current_id() == KIND, "and back"
    desk.viewer.desk.card.focus_line(KIND)
    desk.letter("1")
    assert kind(article) == ("news_report", "supplied")
    desk.undo()
    desk.viewer.desk.card.focus_line(KIND)
    desk.press(Qt.Key.Key_Backspace)
    assert KIND not in [one.id for one in desk.viewer.desk.card.lines()]
    assert kind(article)[0] in ("", None)
    # What calls itself so is filed with what is certain, in the same step.
    other = desk.bring(f"Review: Grey Sails\n\n{BODY}", "Review: Grey Sails")
    desk.open(other)
    assert next(one for one in desk.viewer.desk.card.lines() if one.id == KIND).dot
    desk.press(Qt.Key.Key_Return, CTRL)
    assert kind(other) == ("review", "printed")
    desk.undo()
    assert kind(other)[0] in ("", None)


@pytest.mark.skipif("sys.platform != 'linux'")
def test_a_new_name_shows_the_nearest_records_and_a_digit_takes_one_of_them(desk: Desk) -> None:
    def make(writer: Any) -> tuple[int, int]:
        film = create_record(writer, "film", [NameForm("Gray Sails")])
        return create_record(writer, "person", [NameForm("Mina Delju")]), film

    person, film = desk.write(make)
    article = desk.bring()
    desk.open(article)

    def row(label: str) -> Any:
        return next(one for one in desk.viewer.desk.rows if one.line.label == label)

    for label, record in (("Director", person), ("Film", film)):
        found = row(label)
        name = "Gray Sails" if label == "Film" else "Mina Delju"
        first, *_between, last = plain(found.line.detail).splitlines()
        assert (found.line.source, first.startswith(f"1 – {name}"), last) == ("new", True, "Enter – a new record")
        assert found.near == (record,)
        assert not found.certain, "what may be a double is not filed without a look"
    # The film comes first, although what is said of it would bring it along.
    assert desk.viewer.desk.card.current_id() == row("Film").line.id
    desk.letter("7")
    assert not desk.article(article).mentions, "there is no seventh"
    desk.letter("1")
    assert [one.record.id for one in desk.article(article).mentions] == [film]
    desk.viewer.desk.card.focus_line(row("Director").line.id)
    desk.letter("1")
    assert ("relation", "director", "states") in said(desk.record(person))
    assert "Mina Deljoo" in [one.text for one in desk.record(person).record.names], "as it is printed"
    assert {one.record.id for one in desk.article(article).mentions} == {film, person}
    desk.undo()
    assert {one.record.id for one in desk.article(article).mentions} == {film}, "one step"
    # Enter makes a new one all the same, and so does Ctrl+N, which opens no form here.
    desk.viewer.desk.card.focus_line(row("Director").line.id)
    desk.press(Qt.Key.Key_N, CTRL)
    made = {one.record.id for one in desk.article(article).mentions} - {film}
    assert len(made) == 1 and person not in made


def test_an_edition_is_not_filed_without_a_look_where_its_festival_may_be_a_double(desk: Desk) -> None:
    def edition() -> Any:
        return next(one for one in desk.viewer.desk.rows if one.line.label == "Edition")

    desk.open(desk.bring())
    assert edition().certain
    desk.write(lambda writer: create_record(writer, "festival", [NameForm("Quai Film Festival")]))
    desk.open(desk.bring(TEXT.replace("Ravenna", "Faenza")))
    assert not edition().certain


def test_a_suggestion_is_changed_before_it_is_stored_and_none_need_be_shown(desk: Desk) -> None:
    article = desk.bring()
    desk.open(article)
    desk.press(Qt.Key.Key_F2)
    strip = desk.viewer.stating.strip
    assert strip is not None and strip.isVisible()
    assert "Mina Deljoo" in strip.object_line.text()
    strip.what_line.setFocus()
    strip.what_line.clear()
    QTest.keyClicks(strip.what_line, "producer")
    desk.press(Qt.Key.Key_Return)
    roles = [one.role for one in desk.article(article).statements]
    assert roles == ["producer"]
    assert not any(one.startswith("Director") for one in desk.lines), "decided, though otherwise"

    article = desk.bring("Rain fell all day.\n\nNothing else.", "Rain fell all day.")
    desk.session.window.show_page(Address("article", article))
    desk.settle()
    said = desk.viewer.desk.card._content.sections[-1].empty
    assert said.startswith("Nothing recognised")
    assert not desk.viewer.desk.card.has_keyboard
    desk.press(Qt.Key.Key_Return, CTRL)
    assert desk.article(article).record.fields["level"] == "indexed"

    article = desk.bring()
    desk.session.services.settings.set(SUGGEST, False)
    desk.session.window.show_page(Address("article", article))
    desk.settle()
    assert not desk.viewer.desk.widget.isVisible()
    assert not any(one.suggested for one in desk.viewer.reader.content.passages)
    desk.session.services.settings.set(SUGGEST, True)
    desk.settle()
    desk.qt.until(lambda: desk.viewer.desk.has_rows)
    assert any(one.suggested for one in desk.viewer.reader.content.passages)
    assert isinstance(QApplication.focusWidget(), LineRow) or desk.viewer.widget.isAncestorOf(
        QApplication.focusWidget()
    )


def test_a_row_is_changed_at_its_value_and_has_the_keyboard_again(desk: Desk) -> None:
    article = desk.bring()
    desk.open(article)
    card = desk.viewer.desk.card

    def change(label: str) -> Any:
        card.focus_line(next(one.id for one in card.lines() if one.label == label))
        desk.press(Qt.Key.Key_F2)
        strip = desk.viewer.stating.strip
        assert strip is not None and strip.object_line.hasFocus()
        assert strip.object_line.selectedText() == strip.object_line.text(), "typing takes its place"
        return strip

    strip = change("Held")
    assert strip.object_line.text() == "March 8 to 15"
    desk.type("1402/12/18-1402/12/25")
    assert "8–15 March [2024] · 18–25 Esfand [1402]" in without_marks(strip._sentence.text()).replace("\u2069", "")
    desk.press(Qt.Key.Key_Return)
    assert card.has_keyboard and card.current_id() == MORE, "what follows it"
    assert not any(one.startswith("Held") for one in desk.lines)
    edition = next(one for one in desk.article(article).statements if one.field == "held")
    assert (edition.date.edtf, edition.date.verbatim) == ("2024-03-08/2024-03-15", "March 8 to 15")
    assert (edition.date.inferred, edition.date.rule) == ("year", "")

    strip = change("Won")
    assert strip.object_line.text() == "Golden Tide", "what its line shows"
    desk.press(Qt.Key.Key_Escape)
    assert card.has_keyboard and desk.current.startswith("Won"), "left as it was"
    change("Won")
    desk.type("Silver Tide")
    desk.press(Qt.Key.Key_Return)
    [won] = [one for one in desk.article(article).statements if one.outcome == "won"]
    assert (won.award.label.split(" (")[0], won.category) == ("Silver Tide", "best_film")
    assert won.object is not None and "Quay" in won.object.label
    assert card.has_keyboard


def test_a_row_stands_on_the_whole_article_or_on_a_rectangle(desk: Desk) -> None:
    article = desk.bring()
    page = scan(desk, article)
    desk.open(article)
    card = desk.viewer.desk.card

    def focus(label: str) -> None:
        card.focus_line(next(one.id for one in card.lines() if one.label == label))

    assert desk.current == "Director: Mina Deljoo"
    for told in ("on the whole article", "", "on the whole article"):
        desk.letter("w")
        assert card.current_line().detail == told
    desk.press(Qt.Key.Key_Return)
    [director] = [one for one in desk.article(article).statements if one.role == "director"]
    assert [one.kind for one in director.evidence] == ["article"]
    assert not any(one.startswith("Director") for one in desk.lines), "decided"

    focus("Held")
    before = card.current_line().detail
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        desk.letter("r")
        assert desk.viewer.pane.isAncestorOf(QApplication.focusWidget()) and desk.viewer.pane.shows_pages
        desk.press(Qt.Key.Key_Down)
        desk.press(key)
        assert card.has_keyboard and card.current_line().label == "Held"
    assert card.current_line().detail == f"on a rectangle of page 1\u2028{before}"
    desk.letter("r")
    assert card.current_line().detail == before, "on its words again"
    desk.letter("r")
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Return)
    [held] = [one for one in desk.article(article).statements if one.field == "held"]
    assert [(one.kind, one.attachment_id, one.page) for one in held.evidence] == [("page", page, 1)]
    assert not any(one.startswith("Held") for one in desk.lines), "decided"
    desk.undo()
    assert any(one.startswith("Held") for one in desk.lines)

    # What keys do is offered with them.
    desk.qt.expect_message("This plugin does not support")
    focus("Won")
    card.customContextMenuRequested.emit(QPoint(4, 4))
    [menu] = desk.viewer.desk.widget.findChildren(QMenu)
    keys = [one.text().partition("\t")[2] for one in menu.actions()]
    assert keys == ["E", "G", "W", "R", "M", "X", "Shift+Backspace"]
    menu.actions()[2].trigger()
    menu.close()
    assert "whole article" in card.current_line().detail


@pytest.mark.skipif("sys.platform != 'linux'")
def test_a_name_stands_on_its_words_and_on_a_rectangle_beside_them(desk: Desk) -> None:
    article = desk.bring()
    scan(desk, article)
    desk.open(article)
    card = desk.viewer.desk.card
    desk.letter(".")
    card.focus_line(next(one.id for one in card.lines() if one.label == "Person"))
    name = desk.current
    desk.letter("w")
    assert desk.told.startswith("A name stands on its words") and not card.current_line().detail
    desk.letter("r")
    desk.press(Qt.Key.Key_Return)
    assert (desk.current, card.current_line().detail) == (name, "on a rectangle of page 1")
    assert desk.viewer.pane.shows_pages
    desk.press(Qt.Key.Key_Return)
    [mention] = desk.article(article).mentions
    assert {(one.kind, one.page) for one in mention.evidence} == {("text", None), ("page", 1)}
    assert name not in [one.partition(" (")[0] for one in desk.lines], "decided"


@pytest.mark.skipif("sys.platform != 'linux'")
def test_a_rectangle_is_given_up_where_its_page_or_its_row_is_left(desk: Desk) -> None:
    article = desk.bring()
    scan(desk, article)
    desk.open(article)
    card, pane = desk.viewer.desk.card, desk.viewer.pane
    held = next(one for one in card.lines() if one.label == "Held")
    card.focus_line(held.id)
    desk.letter("r")
    assert pane.pages.drawn_frame is not None
    desk.letter("i")
    assert not pane.shows_pages and pane.pages.drawn_frame is None
    assert card.has_keyboard and card.current_id() == held.id, "with the keyboard where it was"
    assert desk.told.startswith("No rectangle was drawn")
    desk.letter("i")
    assert pane.shows_pages and pane.pages.drawn_frame is None, "looking at the page draws nothing"

    desk.letter("r")
    won = next(one for one in card.lines() if one.label == "Won")
    card.focus_line(won.id)
    assert pane.pages.drawn_frame is None
    pane.take_focus()
    desk.letter("r")
    desk.press(Qt.Key.Key_Return)
    assert [one.detail for one in card.lines() if one.id in (held.id, won.id)] == [won.detail, held.detail]

    card.focus_line(won.id)
    desk.letter("r")
    other = desk.bring(TEXT.replace("Grey", "Brown"), "Brown Sails opens the festival")
    desk.session.window.show_page(Address("article", other))
    desk.settle()
    assert pane.pages.drawn_frame is None and not pane.shows_pages


def test_tab_goes_from_a_suggestion_to_the_text_and_on_and_back(desk: Desk) -> None:
    article = desk.bring()
    desk.open(article)
    viewer = desk.viewer

    def stops(count: int, held: Qt.KeyboardModifier = HERE) -> list[str]:
        seen = []
        for _ in range(count):
            desk.press(Qt.Key.Key_Backtab if held else Qt.Key.Key_Tab, held)
            focus = QApplication.focusWidget()
            if isinstance(focus, LineRow):
                seen.append("facts" if viewer.facts.isAncestorOf(focus) else desk.current)
            else:
                seen.append("text" if viewer.pane.isAncestorOf(focus) else focus.text())
        return seen

    assert desk.current == "Director: Mina Deljoo"
    assert stops(3) == ["text", "Accept", "Dismiss"]
    assert stops(3, SHIFT) == ["Accept", "text", "Director: Mina Deljoo"]
    # The word cursor begins at the words of the row, and stays where it went in them.
    reader = viewer.reader
    [words] = [one for one in reader.content.passages if one.id == viewer.desk.card.current_id()]
    assert words.start > 0
    assert stops(1) == ["text"]
    assert reader.keyboard.place == words.start
    within = words.start + 1
    reader.keyboard.go_to(within)
    assert stops(1, SHIFT) + stops(1) == ["Director: Mina Deljoo", "text"]
    assert reader.keyboard.place == within
    assert stops(1, SHIFT) == ["Director: Mina Deljoo"]
    height = viewer.facts.height()
    desk.press(Qt.Key.Key_Return)
    assert viewer.facts.height() > height, "the first facts get their room"
    desk.press(Qt.Key.Key_Down)
    here = desk.current
    assert here != "Director: Mina Deljoo" and viewer.facts.lines(), "rows and facts that were made since"
    assert stops(6) == ["text", "Accept", "Dismiss", "Actions…", "File as indexed", "facts"]
    assert stops(6, SHIFT)[-1] == here


@pytest.mark.skipif("sys.platform != 'linux'")
def test_tab_leads_from_what_stands_below_the_text_or_over_it_to_the_buttons_beside(desk: Desk) -> None:
    desk.open(desk.bring())
    viewer = desk.viewer
    viewer.reader.select_range(0, len("Grey Sails"))
    viewer.pane.take_focus()
    desk.press(Qt.Key.Key_Return)
    strip = viewer.stating.strip
    assert strip is not None
    strip.about_line.setFocus()
    seen = []
    for _ in range(3):
        desk.press(Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    assert seen[:2] == [strip.what_line, strip.object_line]
    assert isinstance(seen[2], QPushButton)
    assert seen[2].text() == "Accept"
    strip.about_line.setFocus()
    desk.press(Qt.Key.Key_Backtab, SHIFT)
    assert viewer.reader.isAncestorOf(QApplication.focusWidget())
    strip.about_line.setFocus()
    desk.press(Qt.Key.Key_Escape)
    assert not viewer.stating.is_open
    viewer.versions.correct()
    cover = viewer.pane.cover
    assert cover is not None
    buttons = []
    for _ in range(2):
        assert cover.isAncestorOf(QApplication.focusWidget())
        desk.press(Qt.Key.Key_Tab)
        buttons.append(QApplication.focusWidget())
    assert cover.isAncestorOf(buttons[0])
    assert isinstance(buttons[1], QPushButton)
    assert buttons[1].text() == "Accept"


@pytest.mark.skipif("sys.platform != 'linux'")
def test_the_keyboard_goes_on_to_the_next_row_and_back_to_what_waited_or_was_undone(desk: Desk) -> None:
    def make(writer: Any) -> list[int]:
        return [create_record(writer, "person", [NameForm("Mina Deljoo")]) for _ in range(2)]

    desk.write(make)
    article = desk.bring()
    desk.open(article)
    card = desk.viewer.desk.card

    def focus(label: str) -> None:
        card.focus_line(next(one.id for one in card.lines() if one.label == label))

    focus("Director")
    desk.press(Qt.Key.Key_Return)
    assert desk.current.startswith("Person"), "which one is asked first"
    desk.letter("1")
    assert desk.current.startswith("Director"), "back to what waited for it"
    desk.press(Qt.Key.Key_Return)
    assert desk.current.startswith("Won")
    desk.undo()
    assert desk.current.startswith("Director") and card.has_keyboard, "what was undone"
    desk.press(Qt.Key.Key_Down)
    for _ in range(9):
        if card.current_id() == MORE:
            break
        desk.press(Qt.Key.Key_Return)
    assert card.current_id() == MORE, "behind the last one is the closed fold"
    desk.letter("n")
    assert desk.current.startswith("Director"), "what was passed over is still there"
    desk.press(Qt.Key.Key_Return)
    assert card.current_id() == MORE
    desk.press(Qt.Key.Key_Return)
    assert desk.viewer.desk.current is not None
    while desk.viewer.desk.has_rows:
        desk.press(Qt.Key.Key_Return)
    focus("Article kind")
    desk.press(Qt.Key.Key_Return)
    assert not card.lines() and card.hasFocus()
    desk.letter("n")
    assert desk.told == "No suggestion is left"


@pytest.mark.skipif("sys.platform != 'linux'")
def test_a_key_that_does_nothing_on_a_line_says_why(desk: Desk) -> None:
    article = desk.bring()
    desk.open(article)
    card = desk.viewer.desk.card
    desk.press(Qt.Key.Key_Return)
    told = []

    def ask(sign: str) -> None:
        desk.session.services.notices.info("–")
        desk.letter(sign)
        told.append(desk.told)

    heading = card.lines()[1]
    assert heading.id[0] == "heading"
    card.focus_line(heading.id)
    ask("e")
    card.focus_line(KIND)
    ask("g")
    card.focus_line(MORE)
    ask("x")
    card.focus_line(next(one.id for one in card.lines() if one.label == "Won"))
    ask("7")
    desk.letter(".")
    card.focus_line(next(one.id for one in card.lines() if one.label == "Person"))
    ask("m")
    ask("x")
    assert told == [
        "This is a heading: Enter or G accepts what is suggested below it",
        "The kind of the article is taken by Enter or a digit, and dismissed by Backspace",
        "The rest is closed: Enter shows it",
        "There is nothing to choose here: Enter accepts the suggestion",
        "This line is no stated fact.",
        "This line is no stated fact.",
    ]
    card.focus_line(heading.id)
    desk.letter("g")
    assert ("award_result", "won", "states") in said(desk.record(_film(desk, article)))


def _film(desk: Desk, article: int) -> int:
    return next(one.record.id for one in desk.article(article).mentions if one.record and one.record.kind == "film")


@pytest.mark.skipif("sys.platform != 'linux'")
def test_a_reading_that_comes_while_a_reason_is_written_puts_no_other_row_in_its_place(desk: Desk) -> None:
    article = desk.bring()
    desk.open(article)
    card = desk.viewer.desk.card
    line = next(one.id for one in card.lines() if one.label == "Won")

    def number() -> int:
        return next(one.number for one in desk.viewer.desk.rows if one.line.id == line)

    card.focus_line(line)
    desk.letter("x")
    # A record is made elsewhere whose name stands in the text: all that is suggested is counted anew then.
    before = number()
    desk.write(lambda writer: create_record(writer, "place", [NameForm("Ravenna")]))
    desk.qt.until(lambda: number() != before)
    desk.settle()
    desk.type("no such prize")
    desk.press(Qt.Key.Key_Return)
    wrong = [one for one in desk.article(article).statements if one.rank == "wrong_in_source"]
    assert [one.outcome for one in wrong] == ["won"]


def test_one_key_files_and_opens_the_next(desk: Desk) -> None:
    desk.write(lambda writer: create_record(writer, "film", [NameForm("Grey Sails")]))
    second = desk.bring(TEXT.replace("Grey Sails", "Brown Sails"), "Brown Sails opens the festival")
    first = desk.bring()
    desk.session.window.enter("articles")
    desk.settle()
    panel = desk.session.window.list_below
    row = panel.row_of(first)
    panel.choose(row)
    desk.open(first)
    certain = {one.number for one in desk.viewer.desk.rows if one.certain and one.core}
    assert certain
    [below] = [one for row, one in [panel.next_of("article", first)] if row == panel.row_of(first) + 1]
    desk.press(Qt.Key.Key_Return, CTRL)
    filed = desk.article(first)
    assert filed.record.fields["level"] == "indexed"
    assert filed.mentions
    left = {one.number for one in desk.catalogue.read(lambda c: article_proposals(c, first)).open}
    assert left and not left & certain, "what is not certain stays suggested"
    assert desk.viewer._address.id == below
    assert desk.catalogue.next_steps()[0].title.code == "desk.file"
    desk.undo()
    assert desk.article(first).record.fields["level"] == "inbox"
    assert not desk.article(first).mentions
    desk.open(second)
    desk.viewer.reader.setFocus()
    desk.viewer.pane.take_focus()
    desk.press(Qt.Key.Key_Return, CTRL | SHIFT)
    assert desk.article(second).record.fields["level"] == "indexed"
    assert desk.session.window.panel is panel, "back in the list"


class Painted(QObject):
    """Notes in *order* when a widget is painted."""

    def __init__(self, widget: QWidget, order: list[str]) -> None:
        super().__init__(widget)
        self.order = order
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.order.append("painted")
        return super().eventFilter(watched, event)


def two_in_the_list(desk: Desk) -> tuple[int, int]:
    """Open the first of two articles from the list; return it and the one below it."""
    desk.write(lambda writer: create_record(writer, "film", [NameForm("Grey Sails")]))
    second = desk.bring(TEXT.replace("Grey Sails", "Brown Sails"), "Brown Sails opens the festival")
    first = desk.bring()
    desk.session.window.enter("articles")
    desk.settle()
    panel = desk.session.window.list_below
    first, second = sorted((first, second), key=panel.row_of)
    panel.choose(panel.row_of(first))
    desk.open(first)
    return first, second


def test_escape_leads_from_the_next_article_to_its_row_and_shows_it_beside(desk: Desk) -> None:
    _first, second = two_in_the_list(desk)
    panel, window = desk.session.window.list_below, desk.session.window
    desk.press(Qt.Key.Key_Return, CTRL)
    desk.qt.until(lambda: panel.current() == Address("article", second) and not panel._pause.isActive())
    desk.press(Qt.Key.Key_Escape)
    assert panel.current() == Address("article", second)
    desk.qt.until(lambda: not panel._pause.isActive())
    desk.settle()
    assert window.beside.current == Address("article", second)


def test_the_next_article_is_seen_before_a_worker_begins(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    _first, second = two_in_the_list(desk)
    order: list[str] = []
    for name in ("read", "write"):
        plain = getattr(desk.catalogue, name)

        def noted(*given: Any, name: str = name, plain: Any = plain, **named: Any) -> Any:
            order.append(name)
            return plain(*given, **named)

        monkeypatch.setattr(desk.catalogue, name, noted)
    text = desk.viewer.reader.findChild(QTextEdit).viewport()
    Painted(text, order)
    asked: list[bool] = []
    monkeypatch.setattr(desk.session.window.actions_, "refresh", lambda: asked.append(True))
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, CTRL)
    assert "painted" in order, "the next article is painted when the key is done"
    assert not {"read", "write"} & set(order[: order.index("painted")])
    assert desk.viewer._address == Address("article", second)
    assert len(asked) == 1, "what can be done is asked once for all that is shown"
    desk.settle()
    assert order.count("write") == 1


def test_an_article_that_cannot_be_filed_is_shown_again(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = two_in_the_list(desk)
    [row] = [one for one in desk.viewer.desk.rows if one.line.label == "Director"]
    desk.viewer.desk.deciding.step_modality(row)
    modality = desk.viewer.desk._undecided.modality(row)
    assert modality != row.modality
    told: list[Notice] = []
    desk.session.services.notices.posted.connect(told.append)
    begun, full = threading.Event(), threading.Event()

    def refuse(*_given: Any, **_named: Any) -> None:
        begun.set()
        assert full.wait(20)
        raise CatalogueProblem("full")

    with monkeypatch.context() as patch:
        patch.setattr(desk.catalogue, "write", refuse)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, CTRL)
        assert desk.viewer._address == Address("article", second), "the next one is there meanwhile"
        desk.qt.until(begun.is_set)
        full.set()
        desk.settle()
    headline = str(desk.article(first).record.fields["headline"])
    [notice] = told
    assert without_marks(notice.text).startswith(f"“{headline}” could not be filed. The disk is full.")
    assert desk.viewer._address == Address("article", first)
    assert desk.session.window.list_below.current() == Address("article", first)
    [again] = [one for one in desk.viewer.desk.rows if one.line.label == "Director"]
    assert desk.viewer.desk._undecided.modality(again) == modality, "what was set by hand is not lost"
    assert desk.viewer.desk.card.has_keyboard
    desk.press(Qt.Key.Key_Return, CTRL)
    assert desk.article(first).record.fields["level"] == "indexed"
    assert desk.viewer._address == Address("article", second)
    desk.undo()
    assert desk.article(first).record.fields["level"] == "inbox", "one step"


def test_in_a_list_of_all_kinds_the_next_article_is_opened(desk: Desk) -> None:
    film = desk.write(lambda writer: create_record(writer, "film", [NameForm("Grey Sails")]))
    first, second = (
        desk.bring(),
        desk.bring(TEXT.replace("Grey Sails", "Brown Sails"), "Brown Sails opens the festival"),
    )

    def gather(writer: Any) -> int:
        made = create_record(writer, "collection", [NameForm("Quay")])
        for one in (first, film, second):
            put_into_collection(writer, made, [one])
        return made

    desk.session.window.enter(f"collection:{desk.write(gather)}")
    desk.settle()
    panel = desk.session.window.list_below
    assert [panel.row_of(one) for one in (first, film, second)] == [0, 1, 2]
    desk.open(first)
    desk.press(Qt.Key.Key_Return, CTRL)
    assert desk.article(first).record.fields["level"] == "indexed"
    assert desk.viewer._address == Address("article", second), "the film between them is passed over"
    assert panel.next_of("article", second) is None


def test_f6_goes_from_the_suggestions_to_the_text_and_on(desk: Desk) -> None:
    desk.open(desk.bring())
    desk.press(Qt.Key.Key_Return)
    window, viewer = desk.session.window, desk.viewer
    assert viewer.desk.card.has_keyboard
    seen = []
    for _ in range(4):
        desk.press(Qt.Key.Key_F6)
        focus = QApplication.focusWidget()
        around = (viewer.pane, viewer.facts, window.sidebar, viewer.desk.widget)
        seen.append(next(one for one in around if one is focus or one.isAncestorOf(focus)))
    assert seen == [viewer.pane, viewer.facts, window.sidebar, viewer.desk.widget]
    desk.press(Qt.Key.Key_F6, SHIFT)
    assert window.sidebar.hasFocus()


def test_the_keyboard_comes_back_to_the_text_that_it_left(desk: Desk) -> None:
    article = desk.bring()
    desk.open(article)
    assert desk.viewer.desk.card.has_keyboard
    for in_text in (True, False):
        if in_text:
            desk.viewer.pane.take_focus()
        else:
            desk.viewer.desk.take_focus()
        desk.press(Qt.Key.Key_E, CTRL)
        assert desk.session.window.editors.current is not None
        desk.press(Qt.Key.Key_Escape)
        assert desk.session.window.editors.current is None
        assert desk.viewer.pane.isAncestorOf(QApplication.focusWidget()) is in_text
        assert desk.viewer.desk.card.has_keyboard is not in_text
