"""Facts stated in the article: on selected words, on rectangles and whole articles; more evidence for a fact."""

import io
from collections.abc import Callable
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.articles import ArticleDraft, AttachmentDraft, add_article, attach_file
from database.queries.reading import Reading, reading
from database.queries.statements import StatementRow
from desktop_app.contract import Address
from desktop_app.features.articles.viewer import ArticleViewer
from desktop_app.session import Session
from desktop_app.widgets.reader_page import ReaderPage

Settled = Callable[[Session], None]
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
TEXT = (
    "“Quiet Harbour” was directed by Lena Mirov and produced by Tom Askov. Mirov was born in Velda. "
    "The film is set in Velda. The director of “Quiet Harbour” is Lena Mirov."
)


class Desk:
    """A new article open in the middle of a window, with the keyboard in its text."""

    def __init__(self, session: Session, settled: Settled) -> None:
        self.session, self._settled = session, settled
        self.article = int(self.write(lambda writer: add_article(writer, ArticleDraft(TEXT, "plain text"))))
        session.window.show_page(Address("article", self.article))
        settled(session)
        shown = session.window.navigator.tab.pages["article"]
        assert isinstance(shown, ArticleViewer)
        self.viewer = shown
        self.viewer.pane.take_focus()

    @property
    def catalogue(self) -> Catalogue:
        assert self.session.catalogue is not None
        return self.session.catalogue

    def write(self, command: Callable[[Any], Any]) -> Any:
        outcome: list[Any] = []
        self.session.services.tasks.write(
            lambda _token: self.catalogue.write(Title("test"), command).result, outcome.append
        )
        self._settled(self.session)
        return outcome[0]

    def now(self) -> Reading:
        return self.catalogue.read(lambda c: reading(c, self.article))

    def statements(self) -> list[StatementRow]:
        return sorted(self.now().statements, key=lambda one: one.id)

    def press(self, *keys: Any, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            focus = QApplication.focusWidget()
            assert focus is not None
            QTest.keyClick(focus, key, modifiers)
            self._settled(self.session)

    def select(self, words: str) -> None:
        start = TEXT.index(words)
        self.viewer.reader.select_range(start, start + len(words))

    def state(self, words: str, letter: str, what: str = "", modifiers: Any = Qt.KeyboardModifier.NoModifier) -> None:
        """Select words, press a letter and type what is said of them."""
        self.select(words)
        self.press(letter, modifiers=modifiers)
        for sign in what:
            self.press(sign)
        for _ in range(3):
            if not self.viewer.stating.is_open:
                break
            self.press(Qt.Key.Key_Return)


@pytest.fixture
def desk(session: Session, settled: Settled) -> Desk:
    return Desk(session, settled)


def words_of(row: StatementRow) -> list[str]:
    return [TEXT[one.start : one.end] for one in row.evidence if one.start is not None and one.end is not None]


def test_a_film_is_named_and_its_director_stated_with_few_keys(desk: Desk) -> None:
    desk.press("q")
    desk.press("f", modifiers=SHIFT)
    assert desk.viewer.stating.is_open
    desk.press(Qt.Key.Key_Return)
    [naming] = desk.statements()
    assert (naming.kind, naming.about.kind, naming.name) == ("naming", "film", "Quiet Harbour")
    assert words_of(naming) == ["“Quiet Harbour”"]
    assert isinstance(QApplication.focusWidget(), ReaderPage)
    assert desk.viewer.reader.selected_range() is None
    assert desk.viewer.reader.keyboard.place == TEXT.index("was directed")
    assert desk.viewer.facts.current_id() == ("statement", naming.id)
    assert "Quiet Harbour" in desk.viewer.reader.place_in_words()
    desk.state("directed by Lena Mirov", "p", "di")
    director = desk.statements()[-1]
    assert (director.role, director.about.id) == ("director", naming.about.id)
    assert director.object is not None
    assert director.object.label.startswith("Lena Mirov")
    assert words_of(director) == ["directed by Lena Mirov"]


def test_letters_count_by_place_under_a_persian_layout(desk: Desk) -> None:
    desk.select("“Quiet Harbour”")
    page = QApplication.focusWidget()
    assert page is not None
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(page, QKeyEvent(kind, Qt.Key.Key_unknown, SHIFT, 33 + 8, 0, 0, "ّ"))
    desk.press(Qt.Key.Key_Return)
    [naming] = desk.statements()
    assert naming.about.kind == "film"


def test_escape_leaves_the_strip_and_keeps_the_selection(desk: Desk) -> None:
    desk.select("Velda")
    desk.press("l")
    assert desk.viewer.stating.is_open
    desk.press(Qt.Key.Key_Escape)
    assert not desk.viewer.stating.is_open
    assert isinstance(QApplication.focusWidget(), ReaderPage)
    assert desk.viewer.reader.selected_range() is not None
    assert desk.statements() == []


def test_enter_states_without_a_letter_and_a_letter_without_words_says_what_to_do(desk: Desk) -> None:
    desk.press("f")
    assert not desk.viewer.stating.is_open
    assert any("Select words first" in one.text for one in desk.session.services.notices.recent)
    desk.select("Velda")
    desk.press(Qt.Key.Key_Return)
    assert desk.viewer.stating.is_open
    strip = desk.viewer.stating.strip
    assert strip is not None
    assert strip.draft.selected == "Velda"


def test_words_are_put_behind_the_current_fact(desk: Desk) -> None:
    desk.state("“Quiet Harbour”", "f", modifiers=SHIFT)
    desk.state("directed by Lena Mirov", "p", "di")
    director = desk.statements()[-1]
    desk.select("The director of “Quiet Harbour” is Lena Mirov")
    desk.press("=")
    [again] = [one for one in desk.statements() if one.id == director.id]
    assert words_of(again) == ["directed by Lena Mirov", "The director of “Quiet Harbour” is Lena Mirov"]
    assert desk.viewer.reader.selected_range() is None
    desk.press(Qt.Key.Key_Z, modifiers=CONTROL)
    assert len(words_of(next(one for one in desk.statements() if one.id == director.id))) == 1


def test_the_whole_article_is_evidence(desk: Desk) -> None:
    desk.state("“Quiet Harbour”", "f", modifiers=SHIFT)
    desk.press("w")
    strip = desk.viewer.stating.strip
    assert strip is not None
    assert [type(one).__name__ for one in strip.draft.evidence] == ["WholeArticle"]
    desk.press(Qt.Key.Key_Escape)


def test_a_rectangle_is_evidence(desk: Desk) -> None:
    stream = io.BytesIO()
    Image.new("RGB", (300, 420), "white").save(stream, "PNG")
    stored = desk.catalogue.files.put(stream.getvalue())
    draft = AttachmentDraft("scan", "page.png", "image/png", stored)
    scan = desk.write(lambda writer: attach_file(writer, desk.article, draft))
    desk.press("i", "r", Qt.Key.Key_Down, Qt.Key.Key_Return)
    desk.press("n", modifiers=SHIFT)
    strip = desk.viewer.stating.strip
    assert strip is not None
    [area] = strip.draft.evidence
    assert (area.attachment_id, area.page) == (scan, 1)  # type: ignore[union-attr]
    desk.press(Qt.Key.Key_Escape)
    assert desk.viewer.pane.shows_pages
    assert desk.viewer.pane.pages.new_frame is not None


def test_lost_words_are_placed_by_a_person(desk: Desk) -> None:
    desk.state("“Quiet Harbour”", "f", modifiers=SHIFT)
    desk.state("directed by Lena Mirov", "p", "di")
    director = desk.statements()[-1]
    desk.viewer.versions.correct()
    cover: Any = desk.viewer.pane.cover
    cover.field.setPlainText(TEXT.replace("directed by Lena Mirov", "directed by L. Mirov"))
    cover.save()
    desk.press()
    desk._settled(desk.session)
    assert [one.state for one in desk.now().strays] == ["orphaned"]
    desk.viewer.facts.go_to(("statement", director.id))
    text = desk.now().text
    start = text.index("directed by L. Mirov")
    desk.viewer.pane.take_focus()
    desk.viewer.reader.select_range(start, start + 20)
    desk.press("=")
    assert desk.now().strays == ()
    [placed] = [one for one in desk.now().passages if one.statement_id == director.id]
    assert (placed.start, placed.end, placed.state) == (start, start + 20, "found")


def test_each_article_remembers_what_was_spoken_of(desk: Desk, ids: Any) -> None:
    desk.state("“Quiet Harbour”", "f", modifiers=SHIFT)
    other = next(one for one in ids("articles") if one != desk.article)
    desk.session.window.show_page(Address("article", other))
    desk._settled(desk.session)
    assert "Quiet Harbour" not in desk.viewer.reader.place_in_words()
    desk.session.window.show_page(Address("article", desk.article))
    desk._settled(desk.session)
    assert "Quiet Harbour" in desk.viewer.reader.place_in_words()


def director_of(desk: Desk) -> StatementRow:
    """State a film and its director, and give the keyboard to the director's line."""
    desk.state("“Quiet Harbour”", "f", modifiers=SHIFT)
    desk.state("directed by Lena Mirov", "p", "di")
    row = desk.statements()[-1]
    desk.viewer.facts.focus_line(("statement", row.id))
    return row


def test_modality_rank_and_withdrawal_are_decided_in_the_list_of_facts(desk: Desk) -> None:
    row = director_of(desk)
    desk.press("m")
    assert desk.statements()[-1].modality == "reports"
    desk.press("p")
    assert desk.statements()[-1].rank == "preferred"
    desk.press("p")
    desk.press("s")
    assert desk.statements()[-1].rank == "superseded"
    desk.viewer.facts.focus_line(("statement", row.id))
    desk.press(Qt.Key.Key_Delete)
    assert row.id not in {one.id for one in desk.statements()}
    desk.press(Qt.Key.Key_Z, modifiers=CONTROL)
    assert desk.statements()[-1].id == row.id


def test_a_fact_is_marked_as_wrong_in_its_source(desk: Desk) -> None:
    row = director_of(desk)
    desk.press("x")
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, "another film is meant")
    desk.press(Qt.Key.Key_Return)
    [wrong] = [one for one in desk.statements() if one.id == row.id]
    assert (wrong.rank, wrong.rank_reason) == ("wrong_in_source", "another film is meant")
    strip = desk.viewer.stating.strip
    assert strip is not None and strip.object_line.hasFocus(), "what is right is asked"
    assert strip.about_line.text().startswith("Quiet Harbour")
    assert (strip.what_line.text(), strip.object_line.text()) == ("Director", "")
    desk.press(Qt.Key.Key_Escape)
    assert not strip.isVisible()
    assert desk.viewer.facts.has_keyboard
    line = next(one for one in desk.viewer.facts.lines() if one.id == ("statement", row.id))
    assert line.struck
    desk.press("x")
    assert desk.statements()[-1].rank == "normal"


def test_a_fact_is_changed_in_the_strip_and_keeps_its_words(desk: Desk) -> None:
    row = director_of(desk)
    desk.press(Qt.Key.Key_F2)
    strip = desk.viewer.stating.strip
    assert strip is not None
    assert desk.viewer.stating.is_open
    assert strip.draft.object == row.object
    desk.press(Qt.Key.Key_Escape)
    assert not desk.viewer.stating.is_open
    assert desk.viewer.facts.has_keyboard
    desk.press(Qt.Key.Key_F2)
    strip.what_line.setFocus()
    for sign in "prod":
        desk.press(sign)
    for _ in range(3):
        if desk.viewer.stating.is_open:
            desk.press(Qt.Key.Key_Return)
    [changed] = [one for one in desk.statements() if one.id == row.id]
    assert changed.role == "producer"
    assert words_of(changed) == ["directed by Lena Mirov"]


def test_enter_goes_from_a_fact_to_its_words_and_back(desk: Desk) -> None:
    director_of(desk)
    desk.press(Qt.Key.Key_Return)
    assert isinstance(QApplication.focusWidget(), ReaderPage)
    assert desk.viewer.reader.keyboard.place == TEXT.index("directed by")
    desk.press(Qt.Key.Key_Return)
    assert desk.viewer.facts.has_keyboard


def test_the_foot_line_tells_the_keys_that_work_now(desk: Desk) -> None:
    def told(words: str) -> bool:
        return any(words in text for text in desk.session.window._keys.texts())

    assert told("Select any words")
    assert not told("State a fact")
    desk.press("q")
    assert told("State a fact")
    assert not told("Select any words")
    desk.press("f", modifiers=SHIFT)
    assert not told("State a fact")
    desk.press(Qt.Key.Key_Return)
    desk.viewer.facts.focus_first()
    desk.press()
    assert told("How surely")
