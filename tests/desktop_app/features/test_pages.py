"""Records as pages in the middle: Enter in, Escape out to the same line, back and forward; driven by keys."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.records import NameForm, create_record
from database.queries.reading import reading
from database.queries.statements import StatementRow
from desktop_app.contract import Address
from desktop_app.features.articles.viewer import ArticleViewer
from desktop_app.rooms.card_viewer import CardViewer
from desktop_app.rooms.panel import RoomPanel
from desktop_app.session import Session

Settled = Callable[[Session], None]


def catalogue_of(session: Session) -> Catalogue:
    assert session.catalogue is not None
    return session.catalogue


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QGuiApplication.focusObject(), key, modifiers)  # type: ignore[call-overload]


@pytest.fixture
def statement(session: Session, ids: Any) -> StatementRow:
    """Return the director of a film, on evidence in one article."""
    catalogue = catalogue_of(session)
    for article in ids("articles"):
        for one in catalogue.read(lambda c, article=article: reading(c, article)).statements:  # type: ignore[misc]
            if one.about.kind == "film" and one.role == "director" and len(one.evidence) == 1:
                return one
    raise AssertionError("the sample names no director")


def page_of(session: Session, settled: Settled, film: int) -> CardViewer:
    session.window.show_page(Address("film", film))
    settled(session)
    page = session.window.navigator.tab.pages["film"]
    assert isinstance(page, CardViewer)
    return page


def test_the_focused_line_shows_its_words_beside(session: Session, settled: Settled, statement: StatementRow) -> None:
    page = page_of(session, settled, statement.about.id)
    assert page.card.has_keyboard
    page.card.focus_line(("statement", statement.id))
    settled(session)
    beside = session.window.beside.current
    assert beside is not None
    evidence = statement.evidence[0]
    assert evidence.article is not None
    assert beside == Address("article", evidence.article.id, ("evidence", evidence.id))
    viewer = session.window.beside._viewers["article"]
    assert isinstance(viewer, ArticleViewer)
    assert viewer.reader.focused_passage == evidence.id
    assert page.card.has_keyboard, "the keyboard stays on the line"
    assert page.quoted_text == ""
    assert page._built is not None
    bare = next(one for one in page.card.lines() if one.id not in page._built.words)
    page.card.focus_line(bare.id)
    settled(session)
    assert session.window.beside.current is None


def test_enter_goes_into_the_article_and_escape_comes_back_to_the_line(
    session: Session, settled: Settled, statement: StatementRow
) -> None:
    page = page_of(session, settled, statement.about.id)
    page.card.focus_line(("statement", statement.id))
    press(Qt.Key.Key_Return)
    settled(session)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert session.window.beside.isAncestorOf(focus)
    assert session.window.navigator.page is not None, "the page stays in the middle"
    press(Qt.Key.Key_Escape)
    settled(session)
    assert page.card.has_keyboard
    assert page.card.current_id() == ("statement", statement.id)


def test_a_record_of_a_line_opens_its_page_and_escape_comes_back_to_the_line(
    session: Session, settled: Settled, statement: StatementRow
) -> None:
    page = page_of(session, settled, statement.about.id)
    page.card.focus_line(("statement", statement.id))
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settled(session)
    here = session.window.navigator.page
    assert here is not None
    assert statement.object is not None
    assert (here.kind, here.id) == ("person", statement.object.id)
    press(Qt.Key.Key_Escape)
    settled(session)
    here = session.window.navigator.page
    assert here is not None
    assert (here.kind, here.id, here.place) == ("film", statement.about.id, ("statement", statement.id))
    assert page.card.current_id() == ("statement", statement.id)
    assert page.card.has_keyboard
    press(Qt.Key.Key_Escape)
    assert session.window.navigator.page is None


def test_back_and_forward_run_through_pages_and_lines(
    session: Session, settled: Settled, statement: StatementRow
) -> None:
    window = session.window
    row = window.beside.current
    page = page_of(session, settled, statement.about.id)
    page.card.focus_line(("statement", statement.id))
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settled(session)
    alt = Qt.KeyboardModifier.AltModifier
    press(Qt.Key.Key_Left, alt)
    settled(session)
    here = window.navigator.page
    assert here is not None
    assert (here.id, here.place) == (statement.about.id, ("statement", statement.id))
    assert page.card.has_keyboard
    press(Qt.Key.Key_Left, alt)
    settled(session)
    assert window.navigator.page is None
    assert window.beside.current == row
    assert isinstance(window.rooms.panel, RoomPanel)
    assert window.rooms.panel.table.hasFocus()
    press(Qt.Key.Key_Right, alt)
    press(Qt.Key.Key_Right, alt)
    settled(session)
    here = window.navigator.page
    assert here is not None
    assert here.kind == "person"


def test_an_article_is_read_wide_and_its_records_open_as_pages(
    session: Session, settled: Settled, statement: StatementRow
) -> None:
    window = session.window
    article = statement.evidence[0].article
    assert article is not None
    window.show_page(Address("article", article.id))
    settled(session)
    assert window.beside.isHidden(), "the article has the right pane's room"
    page = window.navigator.tab.pages["article"]
    assert isinstance(page, ArticleViewer)
    assert page.reader.isVisible()
    left, right = (part.mapTo(window, part.rect().topLeft()).x() for part in (page.reader, page.facts))
    assert left < right
    title = window.windowTitle().removesuffix(" – Nadim")
    assert title in page.reader.content.text
    page.facts.focus_line(("statement", statement.id))
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settled(session)
    here = window.navigator.page
    assert here is not None
    assert here.kind in ("film", "person")
    assert window.beside.isVisible()
    press(Qt.Key.Key_Escape)
    settled(session)
    here = window.navigator.page
    assert here is not None
    assert (here.kind, here.place) == ("article", ("statement", statement.id))
    assert page.facts.has_keyboard
    press(Qt.Key.Key_Escape)
    settled(session)
    assert window.navigator.page is None
    assert window.beside.isVisible()


def test_a_form_lies_over_the_page_and_leaves_to_it(
    session: Session, settled: Settled, statement: StatementRow
) -> None:
    page = page_of(session, settled, statement.about.id)
    page.card.focus_line(("statement", statement.id))
    press(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    settled(session)
    assert session.window.editors.current is not None
    assert not page.widget.isVisible()
    press(Qt.Key.Key_Escape)
    settled(session)
    assert page.widget.isVisible()
    assert page.card.has_keyboard
    assert page.card.current_id() == ("statement", statement.id)


def test_the_row_stays_when_the_list_changed_under_the_page(session: Session, settled: Settled, ids: Any) -> None:
    session.window.enter("films")
    settled(session)
    panel = session.window.rooms.panel
    assert isinstance(panel, RoomPanel)
    panel.take_focus()
    panel.choose(2)
    chosen = panel.model.id_at(2)
    press(Qt.Key.Key_Return)
    settled(session)
    catalogue = catalogue_of(session)
    session.services.tasks.write(
        lambda _token: catalogue.write(Title("film.create"), lambda w: create_record(w, "film", [NameForm("A first")]))
    )
    settled(session)
    press(Qt.Key.Key_Escape)
    settled(session)
    assert panel.rows_shown == len(ids("films"))
    assert panel.model.id_at(panel.table.currentIndex().row()) == chosen
    assert panel.table.hasFocus()


def test_a_page_whose_record_was_taken_back_gives_way_to_the_list(session: Session, settled: Settled) -> None:
    catalogue = catalogue_of(session)
    window = session.window
    made: list[int] = []
    session.services.tasks.write(
        lambda _token: catalogue.write(Title("film.create"), lambda w: create_record(w, "film", [NameForm("Gone")])),
        lambda changes: made.append(changes.result),
    )
    settled(session)
    window.show_page(Address("film", made[0]))
    settled(session)
    assert window.windowTitle() == "Gone – Nadim"
    window.actions_.qaction("edit.undo").trigger()
    settled(session)
    assert window.navigator.page is None
    assert window.rooms.panel is not None
    assert window.rooms.panel.widget.isVisible()
    assert window.windowTitle() == "Articles – Nadim"
