"""The right pane: an article with its facts, a card with its evidence, and the ways between them."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.records import NameForm, create_record
from database.commands.statements import state_value
from database.queries.reading import Reading, reading
from desktop_app.contract import Address
from desktop_app.features.articles.viewer import ArticleViewer
from desktop_app.rooms.card_viewer import CardViewer
from desktop_app.session import Session

Settled = Callable[[Session], None]


def catalogue_of(session: Session) -> Catalogue:
    assert session.catalogue is not None
    return session.catalogue


def viewer(session: Session, address: Address, settled: Settled, *, take_focus: bool = False) -> Any:
    session.window.open(address, take_focus=take_focus)
    settled(session)
    return session.window.beside._viewers[address.kind]


@pytest.fixture
def article(session: Session, ids: Any) -> Reading:
    """Return the article with the most statements."""
    catalogue = catalogue_of(session)
    found = [catalogue.read(lambda c, one=one: reading(c, one)) for one in ids("articles")]  # type: ignore[misc]
    return max(found, key=lambda one: len(one.statements))


def test_an_article_shows_its_facts(session: Session, settled: Settled, article: Reading) -> None:
    shown = viewer(session, Address("article", article.record.id), settled)
    assert isinstance(shown, ArticleViewer)
    assert shown.reader.content.text == article.text
    assert len(shown.reader.content.passages) == len(article.passages)
    assert len({one.kind for one in shown.reader.content.passages}) > 3
    assert all(one.says for one in shown.reader.content.passages)
    lines = shown.facts.lines()
    assert {("statement", one.id) for one in article.statements} <= {line.id for line in lines}


def test_a_fact_in_focus_lights_its_words_and_words_go_to_their_fact(
    session: Session, settled: Settled, article: Reading
) -> None:
    shown = viewer(session, Address("article", article.record.id), settled)
    stated = [one for one in article.passages if one.statement_id is not None]
    first, last = stated[0], stated[-1]
    shown.facts.focus_line(("statement", first.statement_id))
    assert shown.reader.focused_passage in [
        one.evidence_id for one in article.passages if one.statement_id == first.statement_id
    ]
    shown.reader.passage_clicked.emit(last.evidence_id)
    assert shown.reader.focused_passage == last.evidence_id
    assert shown.facts.current_id() == ("statement", last.statement_id)
    shown.facts.focus_line(shown.facts.lines()[0].id)
    assert shown.reader.focused_passage is None, "the line of a record stands on no words"


def test_enter_on_a_line_opens_the_article_at_the_words_and_escape_comes_back(
    session: Session, settled: Settled, article: Reading
) -> None:
    statement = next(one for one in article.statements if one.about.kind == "film" and one.evidence)
    card = viewer(session, Address("film", statement.about.id), settled, take_focus=True)
    assert isinstance(card, CardViewer)
    line = next(one for one in card.card.lines() if card.leads_to(one.id, article.record.id))
    card.card.focus_line(line.id)
    QTest.keyClick(QGuiApplication.focusObject(), Qt.Key.Key_Return)  # type: ignore[call-overload]
    settled(session)
    here = session.window.beside.current
    assert here is not None
    assert (here.kind, here.back_to.id if here.back_to else 0) == ("article", statement.about.id)
    shown = session.window.beside._viewers["article"]
    assert isinstance(shown, ArticleViewer)
    assert shown.reader.focused_passage is not None
    QTest.keyClick(QGuiApplication.focusObject(), Qt.Key.Key_Escape)  # type: ignore[call-overload]
    settled(session)
    assert card.card.current_id() == line.id
    assert session.window.beside.current == Address("film", statement.about.id, line.id)
    focus = QGuiApplication.focusObject()
    assert card.widget.isAncestorOf(focus)  # type: ignore[arg-type]
    QTest.keyClick(focus, Qt.Key.Key_Escape)  # type: ignore[call-overload]
    assert session.window.rooms.isAncestorOf(QGuiApplication.focusObject())  # type: ignore[arg-type]


def test_control_and_enter_opens_the_record_of_a_line(session: Session, settled: Settled, article: Reading) -> None:
    statement = next(one for one in article.statements if one.about.kind == "film" and one.role == "director")
    card = viewer(session, Address("film", statement.about.id), settled, take_focus=True)
    card.card.focus_line(("statement", statement.id))
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(QGuiApplication.focusObject(), Qt.Key.Key_Return, control)  # type: ignore[call-overload]
    settled(session)
    here = session.window.beside.current
    assert here is not None
    assert statement.object is not None
    assert (here.kind, here.id) == ("person", statement.object.id)


def test_the_words_of_the_current_line_stand_below_the_card(
    session: Session, settled: Settled, article: Reading
) -> None:
    statement = next(one for one in article.statements if one.about.kind == "film" and len(one.evidence) == 1)
    card = viewer(session, Address("film", statement.about.id), settled)
    card.card.go_to(("statement", statement.id))
    settled(session)
    assert statement.evidence[0].exact in card.quoted_text
    # Those without evidence say so, muted, and quote nothing.
    bare = next(one for one in card.card.lines() if one.unsourced)
    assert bare.source == "no evidence"
    card.card.go_to(bare.id)
    settled(session)
    assert card.quoted_text == ""


def test_values_that_differ_say_so_and_planned_lines_stand_apart(session: Session, settled: Settled) -> None:
    catalogue = catalogue_of(session)

    def make(writer: Any) -> int:
        film = create_record(writer, "film", [NameForm("Two Lengths")])
        state_value(writer, film, "running_time", 90.0)
        state_value(writer, film, "running_time", 95.0)
        state_value(writer, film, "form", "short")
        return film

    film = catalogue.write(Title("film.create"), make).result
    card = viewer(session, Address("film", film), settled)
    lines = {(one.label, one.value): one for one in card.card.lines()}
    first, second = (lines["Running time (minutes)", value] for value in ("90", "95"))
    assert (first.tone, first.detail) == ("problem", "the sources differ · the archive’s reading")
    assert (second.tone, second.detail) == ("problem", "the sources differ")
    assert lines["Form", "Short"].tone == ""


def test_a_change_elsewhere_is_shown_and_the_line_stays(session: Session, settled: Settled, article: Reading) -> None:
    statement = next(one for one in article.statements if one.about.kind == "film")
    film = statement.about.id
    card = viewer(session, Address("film", film), settled)
    before = card.card.lines()
    card.card.go_to(before[2].id)
    catalogue = catalogue_of(session)
    session.services.tasks.write(
        lambda _token: catalogue.write(
            Title("record.save"), lambda writer: state_value(writer, film, "sound", "silent")
        )
    )
    settled(session)
    assert len(card.card.lines()) == len(before) + 1
    assert card.card.current_id() == before[2].id


def test_every_record_of_the_sample_has_a_card(session: Session, settled: Settled, article: Reading) -> None:
    kinds = set()
    for statement in article.statements:
        for one in (statement.about, statement.object, statement.place, statement.section, statement.award):
            if one is not None and one.kind not in kinds:
                kinds.add(one.kind)
                shown = viewer(session, Address(one.kind, one.id), settled)
                assert shown.card.lines(), one
    assert len(kinds) >= 6


def test_the_current_line_is_copied_with_its_source(session: Session, settled: Settled, article: Reading) -> None:
    statement = next(one for one in article.statements if one.role == "director" and one.about.kind == "film")
    card = viewer(session, Address("film", statement.about.id), settled, take_focus=True)
    card.card.focus_line(("statement", statement.id))
    session.window.actions_.qaction("window.copy").trigger()
    copied = QGuiApplication.clipboard().text()
    assert "Director: " in copied
    assert copied.isprintable()
