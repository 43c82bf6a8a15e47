"""In the article that is open: find, kinds of parts, versions and corrections, pages of files, shading."""

import io
from collections.abc import Callable
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.articles import AttachmentDraft, attach_file
from database.commands.evidence import PageArea, attach_evidence
from database.queries.reading import Reading, reading
from desktop_app.contract import Address
from desktop_app.features.articles.settings import SHADE
from desktop_app.features.articles.versions import Correction, VersionsView
from desktop_app.features.articles.viewer import ArticleViewer
from desktop_app.session import Session
from desktop_app.widgets.choices import Choices
from desktop_app.widgets.reader_page import ReaderPage

Settled = Callable[[Session], None]
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Desk:
    """An article open in the middle of a window, with the keyboard."""

    def __init__(self, session: Session, settled: Settled, found: Reading) -> None:
        self.session = session
        self._settled = settled
        self.article = found.record.id
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

    def now(self) -> Reading:
        return self.catalogue.read(lambda c: reading(c, self.article))

    def press(self, *keys: Any, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            focus = QApplication.focusWidget()
            assert focus is not None
            QTest.keyClick(focus, key, modifiers)
        self._settled(self.session)

    def type(self, text: str) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, text)
        self._settled(self.session)

    def write(self, command: Callable[[Any], Any]) -> Any:
        outcome: list[Any] = []
        tasks = self.session.services.tasks
        tasks.write(lambda _token: self.catalogue.write(Title("test"), command).result, outcome.append)
        self._settled(self.session)
        return outcome[0]

    def chosen(self) -> str:
        span = self.viewer.reader.selected_range()
        return "" if span is None else self.viewer.reader.content.text[slice(*span)]


@pytest.fixture
def desk(session: Session, settled: Settled, ids: Any) -> Desk:
    catalogue = session.catalogue
    assert catalogue is not None
    found = [catalogue.read(lambda c, one=one: reading(c, one)) for one in ids("articles")]  # type: ignore[misc]
    return Desk(session, settled, max(found, key=lambda one: len(one.statements)))


def test_find_in_the_text(desk: Desk) -> None:
    reader = desk.viewer.reader
    before = reader.keyboard.place
    desk.press(Qt.Key.Key_Slash)
    desk.type("festiv")
    assert desk.chosen().casefold() == "festival"
    first = reader.selected_range()
    desk.press(Qt.Key.Key_Return)
    assert isinstance(QApplication.focusWidget(), ReaderPage)
    desk.press(Qt.Key.Key_F3)
    assert reader.selected_range() != first
    desk.press(Qt.Key.Key_F3, modifiers=SHIFT)
    assert reader.selected_range() == first
    assert not desk.viewer.pane.find_bar.isHidden()
    desk.press(Qt.Key.Key_Escape)
    assert desk.chosen() == ""
    desk.press(Qt.Key.Key_Escape)
    assert desk.viewer.pane.find_bar.isHidden()
    assert reader.keyboard.place == before
    assert isinstance(QApplication.focusWidget(), ReaderPage), "the page is not left yet"


def test_ctrl_f_finds_in_the_article_that_has_the_keyboard(desk: Desk) -> None:
    desk.press(Qt.Key.Key_F, modifiers=CONTROL)
    assert QApplication.focusWidget() is desk.viewer.pane.find_bar.field
    desk.type("no such words at all")
    assert desk.chosen() == ""
    desk.press(Qt.Key.Key_Escape)
    assert desk.viewer.pane.find_bar.isHidden()


def test_a_part_changes_its_kind_and_undo_takes_it_back(desk: Desk) -> None:
    kind = desk.now().segments[0].kind
    desk.press("k")
    popup = desk.session.window.findChild(Choices)
    assert popup is not None
    assert popup.list.currentItem().text() == "Headline"
    desk.type("box")
    desk.press(Qt.Key.Key_Return)
    assert desk.now().segments[0].kind == "box"
    assert desk.viewer.reader.content.segments[0].kind == "box"
    assert isinstance(QApplication.focusWidget(), ReaderPage)
    desk.press(Qt.Key.Key_Z, modifiers=CONTROL)
    assert desk.now().segments[0].kind == kind


def test_selected_words_become_a_part_of_their_own(desk: Desk) -> None:
    count = len(desk.now().segments)
    desk.press("q")
    desk.press("k")
    desk.type("capt")
    desk.press(Qt.Key.Key_Return)
    parts = desk.now().segments
    assert len(parts) > count
    words = [desk.now().text[one.start : one.end] for one in parts if one.kind == "caption"]
    assert desk.chosen() in words


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_S])
def test_the_text_is_corrected_and_the_facts_keep_their_words(desk: Desk, key: Qt.Key) -> None:
    before = desk.now()
    desk.session.window.actions_.qaction("articles.correct").trigger()
    cover = desk.viewer.pane.cover
    assert isinstance(cover, Correction)
    assert not cover.changed
    cover.field.insertPlainText("Corrected. ")
    desk.press(key, modifiers=CONTROL)
    now = desk.now()
    at = now.text.index("Corrected. ")
    assert now.text == before.text[:at] + "Corrected. " + before.text[at:]
    assert len(now.passages) == len(before.passages)
    assert desk.viewer.pane.cover is None
    assert desk.viewer.reader.content.text == now.text
    desk.press(Qt.Key.Key_Z, modifiers=CONTROL)
    assert desk.now().text == before.text


def test_lost_words_are_told_at_their_fact(desk: Desk) -> None:
    passage = next(one for one in desk.now().passages if one.statement_id is not None)
    desk.viewer.versions.correct()
    cover = desk.viewer.pane.cover
    assert isinstance(cover, Correction)
    text = desk.now().text
    cover.field.setPlainText(text[: passage.start] + text[passage.end :])
    cover.save()
    desk.press()
    strays = desk.now().strays
    assert passage.evidence_id in {one.evidence_id for one in strays}
    line = next(one for one in desk.viewer.facts.lines() if one.id == ("statement", passage.statement_id))
    assert "words not found" in line.source or "place not sure" in line.source
    assert strays[0].exact in line.detail or len(strays) > 1
    notices = desk.session.services.notices
    assert any("newest version" in one.text for one in notices.recent)


def test_an_unsaved_correction_comes_back(desk: Desk) -> None:
    desk.viewer.versions.correct()
    cover = desk.viewer.pane.cover
    assert isinstance(cover, Correction)
    cover.field.insertPlainText("Half-way ")
    desk.press(Qt.Key.Key_Escape)
    assert desk.viewer.pane.cover is None
    assert "Half-way" not in desk.now().text
    desk.viewer.versions.correct()
    again = desk.viewer.pane.cover
    assert isinstance(again, Correction)
    assert "Half-way" in again.text()


def test_older_versions_are_looked_at_and_compared(desk: Desk) -> None:
    old = desk.now().text
    desk.viewer.versions.correct()
    cover = desk.viewer.pane.cover
    assert isinstance(cover, Correction)
    cover.field.setPlainText(old.replace("festival", "gathering"))
    cover.save()
    desk.press()
    desk.viewer.versions.show_versions()
    desk.press()
    view = desk.viewer.pane.cover
    assert isinstance(view, VersionsView)
    assert view.list.count() == 2
    desk.press(Qt.Key.Key_Down)
    assert view.reader.content.text == old
    marked = [old[one.start : one.end] for one in view.reader.content.passages]
    assert marked
    assert all("festival" in words for words in marked)
    view.compare.setChecked(False)
    assert view.reader.content.passages == ()
    desk.press(Qt.Key.Key_Escape)
    assert desk.viewer.pane.cover is None


@pytest.mark.parametrize("text", ["a\r\nb\u00a0c\u2028d\x0be\ufeff", "\x00odd\ufdd0", "فیلم\u200cها 😀 𐎠\n"])
def test_signs_that_were_not_touched_stay_as_they_are(qt: Any, text: str) -> None:
    pane = Correction(text, None, 0)
    cursor = pane.field.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    pane.field.setTextCursor(cursor)
    pane.field.insertPlainText(" end")
    assert pane.text() == text + " end"
    again = Correction(text, pane.text(), 0)
    assert again.text() == text + " end"
    pane.deleteLater()
    again.deleteLater()


def picture(colour: str, kind: str = "PNG", pages: int = 1) -> bytes:
    stream = io.BytesIO()
    images = [Image.new("RGB", (300, 420), colour) for _ in range(pages)]
    if pages > 1:
        images[0].save(stream, kind, save_all=True, append_images=images[1:])
    else:
        images[0].save(stream, kind)
    return stream.getvalue()


def attach(desk: Desk, data: bytes, name: str, media_type: str) -> int:
    stored = desk.catalogue.files.put(data)
    draft = AttachmentDraft("scan", name, media_type, stored)
    return int(desk.write(lambda writer: attach_file(writer, desk.article, draft)))


def test_text_and_page_are_swapped_and_rectangles_go_with_their_facts(desk: Desk) -> None:
    desk.press("i")
    assert not desk.viewer.pane.shows_pages
    scan = attach(desk, picture("white", "TIFF", 2), "page.tif", "image/tiff")
    broken = attach(desk, b"no picture", "broken.jpg", "image/jpeg")
    statement = desk.now().statements[0].id
    area = PageArea(scan, 2, (0.1, 0.2, 0.3, 0.1))
    evidence = desk.write(lambda writer: attach_evidence(writer, statement, area))
    desk.press("i")
    pages = desk.viewer.pane.pages
    assert desk.viewer.pane.shows_pages
    assert (pages.page, pages.pages) == (1, 2)
    desk.press(Qt.Key.Key_BracketRight)
    assert pages.page == 2
    assert pages.focused_frame == evidence
    assert desk.viewer.facts.current_id() == ("statement", statement)
    desk.press(Qt.Key.Key_PageDown)
    assert "damaged" in pages.canvas.accessibleName()
    desk.press(Qt.Key.Key_PageUp)
    assert pages.page == 2
    assert broken != scan
    desk.press("i")
    assert not desk.viewer.pane.shows_pages
    desk.session.window.show_page(Address("article", desk.article, ("evidence", evidence)))
    desk.press()
    assert desk.viewer.pane.shows_pages
    assert pages.focused_frame == evidence


def test_sentences_without_a_statement_are_shaded_when_asked_for(desk: Desk) -> None:
    assert desk.viewer.reader._shaded == ()
    desk.press("c")
    shaded = desk.viewer.reader._shaded
    text = desk.now().text
    stated = [(one.start, one.end) for one in desk.now().passages if one.statement_id is not None]
    assert shaded
    assert all(not (start < span[1] and span[0] < end) for span in shaded for start, end in stated)
    assert all(text[start:end].strip() for start, end in shaded)
    assert desk.session.services.settings.get(SHADE)
    desk.press("c")
    assert desk.viewer.reader._shaded == ()


def test_enter_on_lit_words_goes_to_their_fact(desk: Desk) -> None:
    passage = next(one for one in desk.now().passages if one.statement_id is not None)
    desk.viewer.reader.keyboard.go_to(passage.start)
    desk.press(Qt.Key.Key_Return)
    assert desk.viewer.facts.has_keyboard
    assert desk.viewer.reader.focused_passage is not None
