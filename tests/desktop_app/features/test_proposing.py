"""Texts are read while nothing else is done; what a name stands in is listed as its unchecked press, and is no fact."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtTest import QTest

from database.changes import Title
from database.commands.articles import ArticleDraft, add_article
from database.commands.records import NameForm, create_record, save_record, trash_records
from database.dates import DateValue
from database.queries.proposals import article_proposals, articles_to_read, unchecked_press
from desktop_app.app import Session
from desktop_app.contract import Address
from desktop_app.features.articles import proposing
from desktop_app.features.articles.proposing import SUGGEST
from desktop_app.rooms.card_viewer import CardViewer

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

    write(session, lambda writer: save_record(writer, film, names=[NameForm("Grey Sail")]))
    qt.until(lambda: catalogue.read(lambda c: unchecked_press(c, film)).total == 0)
    write(session, lambda writer: trash_records(writer, [film]))
    qt.until(all_read)
    for _ in range(4):
        catalogue.undo()
    settled(session)
    assert catalogue.next_steps()[0] == steps[0], "readings are no steps"
