"""The real window over a small catalogue of invented records, and keys to drive it."""

import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from database.catalogue import Catalogue
from database.changes import Changes, Title
from database.commands.evidence import Outside
from database.commands.records import NameForm, create_record
from database.commands.statements import state_relation
from database.dates import DateValue
from database.queries.records import FullRecord, full_record
from desktop_app.app import make_window
from desktop_app.forms.field_cell import FieldCell
from desktop_app.forms.page import FormPage
from desktop_app.forms.record_form import RecordForm
from desktop_app.program import make_settings
from desktop_app.session import Session

PROJECT = Path(__file__).resolve().parents[4]
PLAIN = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def fill(catalogue: Catalogue) -> dict[str, int]:
    """Make one film with a credit on a source, and people to choose from."""
    made: dict[str, int] = {}

    def records(writer: Any) -> None:
        made["director"] = create_record(
            writer, "person", (NameForm("Omid Rastegar"), NameForm("امید رستگار", "as_printed", language="fa"))
        )
        made["other"] = create_record(writer, "person", (NameForm("Omid Tavana"),))
        made["company"] = create_record(writer, "organisation", (NameForm("Blue Lamp Studio"),))
        made["film"] = create_record(
            writer,
            "film",
            (NameForm("The Night Ferry"), NameForm("کشتی شب", "as_printed", language="fa")),
            {"form": "feature", "genre": ("documentary",), "reference": DateValue.of("2019"), "running_time": 90.0},
            note="seen twice",
        )
        source = Outside("Programme of a film week, page 4")
        made["credit"] = state_relation(writer, made["film"], "director", made["other"], evidence=(source,))

    catalogue.write(Title("sample.build"), records)
    return made


@dataclass
class Desk:
    """The window in the films room, driven by keys."""

    session: Session
    catalogue: Catalogue
    made: dict[str, int]

    @property
    def form(self) -> RecordForm:
        """The form that is open."""
        form = self.session.window.editors.current
        assert isinstance(form, RecordForm)
        return form

    @property
    def page(self) -> FormPage:
        """Its page."""
        return self.form.page

    def cell(self, key: str) -> FieldCell:
        """One field of it."""
        return self.page.cells[key]

    @property
    def focus(self) -> QWidget:
        """What has the keyboard."""
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def key(self, code: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN, times: int = 1) -> None:
        """Press a key where the keyboard is."""
        for _ in range(times):
            QTest.keyClick(self.focus, code, modifiers)

    def type(self, text: str) -> None:
        """Type text of any script where the keyboard is: QTest's own typing spoils Persian letters."""
        for sign in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(self.focus, QKeyEvent(kind, 0, PLAIN, sign))

    def replace(self, text: str) -> None:
        """Type over what stands in the line."""
        self.key(Qt.Key.Key_A, CONTROL)
        self.type(text)

    def until(self, condition: Callable[[], Any], seconds: float = 60) -> None:
        """Let events pass until *condition* holds."""
        end = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < end, "not true in time"
            QApplication.processEvents()
            # A pause lets go of the interpreter: the workers need it, too.
            time.sleep(0.002)

    def settle(self) -> None:
        """Wait until no worker has anything to do."""
        self.until(lambda: not self.session.services.tasks.pending)
        QApplication.processEvents()
        self.until(lambda: not self.session.services.tasks.pending)

    def new(self) -> None:
        """Open the form of a new film."""
        self.key(Qt.Key.Key_N, CONTROL)
        self.until(lambda: "names" in self.page.cells and self.page.isAncestorOf(self.focus))

    def edit(self) -> None:
        """Open the form of the film that is shown."""
        self.session.window.edit("film", self.made["film"])
        self.until(lambda: "names" in self.page.cells and isinstance(self.focus, QLineEdit))
        self.settle()

    def go(self, key: str) -> None:
        """Give the keyboard to a field."""
        self.page.focus_field(key)

    def choose(self, text: str, of: str) -> None:
        """Type, wait for the choices, go down to the one whose text has *of*, take it with Enter."""
        self.type(text)
        line: Any = self.focus
        self.until(lambda: any(of in choice.text for choice in line.choices))
        at = next(number for number, choice in enumerate(line.choices) if of in choice.text)
        self.key(Qt.Key.Key_Down, times=at)
        self.key(Qt.Key.Key_Return)

    def save(self) -> None:
        """Save with Ctrl+S and wait until it is done."""
        self.key(Qt.Key.Key_S, CONTROL)
        self.settle()

    def record(self, record_id: int) -> FullRecord:
        """Read a record back through the queries."""
        return self.catalogue.read(lambda connection: full_record(connection, record_id))

    def elsewhere(self, command: Callable[[Any], Any]) -> Changes:
        """Write as another part of the program does."""
        changes = self.catalogue.write(Title("record.save", {"label": "elsewhere"}), command)
        self.settle()
        return changes


@pytest.fixture(scope="session")
def one_film(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, int]]:
    """Return a closed catalogue with one film that nobody changes, and the ids of what is in it."""
    folder = tmp_path_factory.mktemp("film") / "catalogue"
    with Catalogue.create(folder, PROJECT / "resources" / "vocabularies", who="tester") as catalogue:
        return folder, fill(catalogue)


@pytest.fixture
def desk(qt: Any, one_film: tuple[Path, dict[str, int]], tmp_path: Path) -> Iterator[Desk]:
    """Give the window in the films room, with one film."""
    filled, ids = one_film
    made = dict(ids)
    catalogue = Catalogue.open(Path(shutil.copytree(filled, tmp_path / "catalogue")), who="tester")
    session = make_window(catalogue, make_settings(tmp_path / "settings"))
    desk = Desk(session, catalogue, made)
    qt.show(session.window)
    session.window.enter("films")
    desk.settle()
    session.window.rooms.take_focus()
    yield desk
    desk.settle()
    problems = [notice for notice in session.services.notices.recent if notice.kind.value in ("crash", "problem")]
    session.window.close()
    session.close()
    session.window.deleteLater()
    session.deleteLater()
    qt.process()
    assert not problems, problems
