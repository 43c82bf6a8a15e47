"""Texts are read while nothing else is done; what a name stands in is listed as its unchecked press, and is no fact."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from database.changes import Title
from database.commands.articles import ArticleDraft, add_article
from database.commands.records import NameForm, create_record, save_record, trash_records
from database.dates import DateValue
from database.queries.proposals import article_proposals, articles_to_read, names_to_find, unchecked_press
from database.readings import keep_reading
from desktop_app.contract import Address
from desktop_app.features.articles import proposing
from desktop_app.features.articles.proposing import SUGGEST
from desktop_app.features.articles.viewer import ArticleViewer
from desktop_app.program import Program, make_settings
from desktop_app.rooms.card_viewer import CardViewer
from desktop_app.session import Session

TEXT = "The Tin Comet crossed the bay on Monday. “Nobody saw it”, said Mina Deljoo, who directed “Grey Sails”."


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("BEGIN_MS", "PAUSE_MS", "LOOK_MS", "SOON_MS"):
        monkeypatch.setattr(proposing, name, 1)


@pytest.fixture
def session(session: Session) -> Session:
    session.services.settings.set(SUGGEST, True)
    return session


def write(session: Session, command: Callable[[Any], Any]) -> Any:
    outcome: list[Any] = []
    catalogue = session.catalogue
    assert catalogue is not None
    session.services.tasks.write(lambda _t: catalogue.write(Title("test"), command).result, outcome.append)
    while not outcome:
        QTest.qWait(1)
    return outcome[0]


def test_with_nothing_left_to_read_the_names_are_let_go(qt: Any, session: Session, monkeypatch: Any) -> None:
    catalogue = session.catalogue
    assert catalogue is not None
    qt.until(lambda: catalogue.read(articles_to_read) == () and not session.services.tasks.pending)
    names = proposing.Readers.of(catalogue).names
    assert names._names is not None
    [reader] = session.window.findChildren(proposing.Proposing)
    monkeypatch.setattr(proposing, "REST_MS", 1)
    reader._rest.start(1)
    qt.until(lambda: names._names is None)


def test_new_names_reach_older_texts_and_stay_unchecked(qt: Any, session: Session, settled: Any) -> None:
    catalogue = session.catalogue
    assert catalogue is not None

    def all_read() -> bool:
        return catalogue.read(articles_to_read) == () and not session.services.tasks.pending

    qt.until(all_read)
    steps = catalogue.next_steps()
    draft = ArticleDraft(TEXT, "plain text", fields={"headline": "A ferry"}, published=DateValue.of("2025-03-04"))
    article = write(session, lambda writer: add_article(writer, draft))
    qt.until(all_read)
    found = catalogue.read(lambda c: article_proposals(c, article))
    assert ("relation", "director") in {(one.kind, one.fields.get("role")) for one in found.open}
    film = write(session, lambda writer: create_record(writer, "film", [NameForm("Tin Comet")]))
    qt.until(lambda: catalogue.read(lambda c: unchecked_press(c, film)).total == 1)

    session.window.show_page(Address("film", film))
    settled(session)
    [viewer] = [one for one in session.window.findChildren(CardViewer) if one.widget.isVisible()]
    assert viewer.card.lines()[-1].id == ("article", article)
    assert viewer.card._content.sections[-1].title == "Named in the text, unchecked · 1"
    viewer.card.focus_line(("article", article))
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    settled(session)
    [opened] = [one for one in session.window.findChildren(ArticleViewer) if one.widget.isVisible()]
    assert opened.wide and opened.desk.has_rows, "where it is decided"
    qt.until(lambda: opened.desk.card.has_keyboard)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    settled(session)
    assert viewer.card.has_keyboard and viewer.card.current_id() == ("article", article), "and back to the line"

    write(session, lambda writer: save_record(writer, film, names=[NameForm("Grey Sail")]))
    qt.until(lambda: catalogue.read(lambda c: unchecked_press(c, film)).total == 0)
    write(session, lambda writer: trash_records(writer, [film]))
    qt.until(all_read)
    for _ in range(4):
        catalogue.undo()
    settled(session)
    assert catalogue.next_steps()[0] == steps[0], "readings are no steps"


def test_two_windows_read_each_text_once_and_the_one_that_stays_goes_on(
    qt: Any, settled: Any, catalogue_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = Program(make_settings(tmp_path / "settings"))
    program.start(catalogue_folder)
    [first] = program.sessions
    qt.until(lambda: first.catalogue is not None)
    catalogue = first.catalogue
    assert catalogue is not None
    settled(first)
    program.open_window(first, Address("film", 1))
    second = program.sessions[1]
    settled(second)

    def all_read() -> bool:
        rest = catalogue.read(articles_to_read), catalogue.read(lambda c: names_to_find(c, 1))
        return rest == ((), {}) and not first.services.tasks.pending and not second.services.tasks.pending

    qt.until(all_read)
    kept: list[int] = []

    def keep(connection: Any, text_id: int, proposals: Any) -> bool:
        kept.append(text_id)
        return keep_reading(connection, text_id, proposals)

    monkeypatch.setattr(proposing, "keep_reading", keep)
    heard: dict[str, set[int]] = {"first": set(), "second": set()}
    first.services.changes.read.connect(heard["first"].update)
    second.services.changes.read.connect(heard["second"].update)
    drafts = [ArticleDraft(f"{TEXT} {number}", "typed", fields={"headline": str(number)}) for number in range(25)]
    articles = [write(second, lambda writer, draft=one: add_article(writer, draft)) for one in drafts]
    qt.until(all_read)
    assert len(kept) == len(articles) == len(set(kept)), "each once"
    assert heard["first"] == heard["second"] >= set(articles), "and both windows hear of it"

    first.window.close_now()
    kept.clear()
    film = write(second, lambda writer: create_record(writer, "film", [NameForm("Tin Comet")]))
    qt.until(lambda: catalogue.read(lambda c: unchecked_press(c, film)).total == len(articles))
    assert len(kept) == len(set(kept)) == len(articles)
    program.close()
    qt.process()


def test_a_name_is_looked_for_though_the_program_ended_before(
    qt: Any, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    catalogue = session.catalogue
    assert catalogue is not None
    draft = ArticleDraft(TEXT, "plain text", fields={"headline": "A ferry"}, published=DateValue.of("2025-03-04"))
    write(session, lambda writer: add_article(writer, draft))
    qt.until(lambda: catalogue.read(articles_to_read) == () and not session.services.tasks.pending)
    # Nothing looks for it, as where a command line wrote it, or the power went.
    session.services.settings.set(SUGGEST, False)
    film = write(session, lambda writer: create_record(writer, "film", [NameForm("Tin Comet")]))
    assert film in catalogue.read(lambda c: names_to_find(c, 10)).values()
    assert catalogue.read(articles_to_read) == ()
    session.services.settings.set(SUGGEST, True)
    qt.until(lambda: catalogue.read(lambda c: unchecked_press(c, film)).total == 1)
    assert catalogue.read(lambda c: names_to_find(c, 10)) == {}
