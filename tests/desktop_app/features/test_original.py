"""The page that an article came as: shown without anything that acts, and opened elsewhere as a copy."""

import base64
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.articles import AttachmentDraft, add_article
from desktop_app.contract import Address
from desktop_app.features.articles.viewer import ArticleViewer
from desktop_app.intake.draft import read_bytes
from desktop_app.session import Session

Settled = Callable[[Session], None]
DOT = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
PAGE = """<!DOCTYPE html><html><head><title>Harbour festival opens</title><script>document.title = 'x'</script></head>
<body><h1>Harbour festival opens</h1><p>3 May 2024</p><p>The harbour town opened its festival of short films on Friday
evening with a programme of eleven films from nine countries, the director of the festival said.</p>
<p>The jury of five members will name the winners next week in the old cinema.</p>
<img src="a_files/hall.png" alt="The hall"><img src="http://127.0.0.1:9/never.png"></body></html>"""
NOW = datetime(2024, 6, 1, tzinfo=UTC)


@pytest.fixture
def catalogue(session: Session) -> Catalogue:
    assert session.catalogue is not None
    return session.catalogue


def add_page(session: Session, settled: Settled, catalogue: Catalogue, page: str = PAGE) -> ArticleViewer:
    """Add a saved page with its picture and open it in the middle."""
    data = page.encode()
    reading = read_bytes(data, "harbour.html", NOW)
    draft = reading.draft(catalogue.files.put(data), [None for _ in reading.document.assets])
    kept = [one for one in draft.attachments if one.role == "original"]
    kept.append(AttachmentDraft("photo", "hall.png", "image/png", catalogue.files.put(DOT)))
    made: list[int] = []

    def work(_token: object) -> int:
        whole = type(draft)(draft.text, draft.tool, draft.segments, tuple(kept), draft.fields, draft.published)
        result: int = catalogue.write(Title("test"), lambda writer: add_article(writer, whole)).result
        return result

    session.services.tasks.write(work, made.append)
    settled(session)
    session.window.show_page(Address("article", made[0]))
    settled(session)
    shown = session.window.navigator.tab.pages["article"]
    assert isinstance(shown, ArticleViewer)
    shown.pane.take_focus()
    return shown


def test_the_letter_i_swaps_text_and_page(session: Session, settled: Settled, catalogue: Catalogue) -> None:
    viewer = add_page(session, settled, catalogue)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_I)
    settled(session)
    assert viewer.pane.shows_original
    assert QApplication.focusWidget() is viewer.pane.original
    shown = viewer.pane.original.toPlainText()
    assert "eleven films from nine countries" in shown
    assert "1 picture is not in this copy." in shown
    assert "document.title" not in shown
    assert viewer.pane.original.loadResource(2, QUrl("picture:0")).width() == 1
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F)
    settled(session)
    assert viewer.pane.shows_original
    for shows in ("pages", "reader"):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_I)
        settled(session)
        assert getattr(viewer.pane, shows).isVisible()
        assert not viewer.pane.shows_original
        assert viewer.pane.isAncestorOf(QApplication.focusWidget())


def test_escape_leads_out_of_the_page(session: Session, settled: Settled, catalogue: Catalogue) -> None:
    viewer = add_page(session, settled, catalogue)
    viewer.swap_page()
    settled(session)
    press = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    viewer.pane.original.keyPressEvent(press)
    assert not press.isAccepted()


def test_another_article_begins_with_its_text(session: Session, settled: Settled, catalogue: Catalogue) -> None:
    viewer = add_page(session, settled, catalogue)
    viewer.swap_page()
    settled(session)
    other = add_page(session, settled, catalogue, PAGE.replace("eleven", "twelve"))
    assert other is viewer
    assert not viewer.pane.shows_original
    viewer.swap_page()
    settled(session)
    assert "twelve films" in viewer.pane.original.toPlainText()


def test_the_original_is_handed_on_as_a_copy(
    session: Session, settled: Settled, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []

    def take(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", take)
    add_page(session, settled, catalogue)
    session.window.actions_.qaction("articles.open_original").trigger()
    settled(session)
    [copy] = opened
    assert copy.name == "harbour.html"
    assert copy.read_bytes() == PAGE.encode()
    assert catalogue.path not in copy.parents


def test_no_program_for_it_is_said(
    session: Session, settled: Settled, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    viewer = add_page(session, settled, catalogue)
    viewer.original.open_elsewhere()
    settled(session)
    assert "No program on this computer opens" in session.services.notices.recent[-1].text


def test_a_lost_original_is_said_on_its_page(session: Session, settled: Settled, catalogue: Catalogue) -> None:
    viewer = add_page(session, settled, catalogue)
    file = viewer.original.file
    assert file is not None
    assert file.sha256 is not None
    catalogue.files.path(file.sha256).unlink()
    viewer.swap_page()
    settled(session)
    assert viewer.pane.original.toPlainText().strip()
    assert "eleven films" not in viewer.pane.original.toPlainText()
