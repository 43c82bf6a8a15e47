"""What field widgets work in: a catalogue with a few people, workers, and words."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.records import NameForm, create_record
from database.commands.statements import state_relation
from database.queries.terms import TermRow, terms
from desktop_app.forms.surroundings import Surroundings
from desktop_app.services.changes import ChangeBus
from desktop_app.services.notices import Notices
from desktop_app.services.tasks import Tasks
from desktop_app.wording.wording import Wording

PROJECT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="session")
def catalogue(tmp_path_factory) -> Iterator[Catalogue]:
    """No test writes to it, so that all can share it."""
    with Catalogue.create(
        tmp_path_factory.mktemp("forms") / "catalogue", PROJECT / "resources" / "vocabularies"
    ) as opened:

        def people(writer) -> None:
            forms = (NameForm("Omid Rastegar"), NameForm("امید رستگار", "as_printed", language="fa"))
            create_record(writer, "person", forms, {"occupation": ("actor",)})
            create_record(writer, "person", (NameForm("Omid Rastegar"),))
            create_record(writer, "organisation", (NameForm("Omid Film House"),))
            festival = create_record(writer, "festival", (NameForm("River Festival"),))
            create_record(writer, "edition", (), {"festival": festival, "ordinal": 12})
            create_record(writer, "edition", (), {"festival": festival, "ordinal": 13})
            known = create_record(writer, "person", (NameForm("Ana Brook"),), note="the elder")
            create_record(writer, "person", (NameForm("Ana Brook"),))
            film = create_record(writer, "film", (NameForm("Salt and Snow"),))
            state_relation(writer, film, "director", known)

        opened.write(Title("sample.build"), people)
        yield opened


@pytest.fixture(scope="session")
def found(catalogue) -> tuple[TermRow, ...]:
    return catalogue.read(lambda connection: terms(connection))


@pytest.fixture
def around(qt, catalogue, found) -> Iterator[Surroundings]:
    notices = Notices()
    tasks = Tasks(notices)
    yield Surroundings(catalogue, tasks, ChangeBus(), notices, Wording("en", found))
    tasks.close()
    assert not notices.recent, notices.recent


@pytest.fixture
def place(qt) -> Iterator[QWidget]:
    """A window to put widgets into, shown and active."""
    window = QWidget()
    window.resize(600, 400)
    QVBoxLayout(window)
    yield window
    window.deleteLater()


@pytest.fixture
def put(qt, place):
    """Show a widget in the window and give it the keyboard."""

    def put_in(widget: QWidget) -> QWidget:
        place.layout().addWidget(widget)
        qt.show(place)
        widget.stops()[0].setFocus()
        # Not before the window is the active one, which takes a while on a busy machine.
        qt.until(widget.stops()[0].hasFocus)
        QApplication.processEvents()
        return widget

    return put_in


@pytest.fixture
def until():
    """Let events pass until a condition holds; the pause lets the workers have the interpreter."""

    def wait(condition, seconds: float = 60) -> None:
        end = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < end, "not true in time"
            QApplication.processEvents()
            time.sleep(0.002)

    return wait
