"""What is corrected in the reader is remembered for its publication, offered for others of it, and can be changed."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.articles import set_level
from database.commands.records import NameForm, create_record, save_record
from database.queries.part_rules import RuleRow, part_rules
from database.queries.publications import PublicationWays, assumed_ways
from database.queries.reading import Reading, reading
from desktop_app.contract import Address
from desktop_app.features.articles.viewer import ArticleViewer
from desktop_app.features.publications.part_rules import RulesDialog
from desktop_app.features.publications.ways_page import WaysPage
from desktop_app.intake.adding import add_paths
from desktop_app.services.notices import Notice
from desktop_app.session import Session
from desktop_app.shell.settings.dialog import SettingsDialog

Settled = Callable[[Session], None]
BODY = (
    "The festival opened on Sunday with a film about a lamp, and the guests stayed until late in the night.",
    "It was the third year in which the river was lit, said the director of the festival, Ana Brook, on Monday.",
)
LINE = "Write to the lamp"


class Archive:
    """A publication with four articles that all end with the same line; one of them was worked on."""

    def __init__(self, session: Session, settled: Settled, folder: Path) -> None:
        assert session.catalogue is not None
        self.session, self.catalogue, self._settled, self._folder = session, session.catalogue, settled, folder
        folder.mkdir()
        self.publication = self.write(lambda writer: create_record(writer, "publication", [NameForm("Lamp Weekly")]))
        self.articles = [self.add(f"A lamp of the year {year}") for year in (1997, 1998, 1999, 2000)]
        self.write(lambda writer: set_level(writer, self.articles[3], "registered"))

    def add(self, headline: str, line: str = LINE) -> int:
        path = self._folder / f"{headline}.txt"
        path.write_text(f"Source: Lamp Weekly\n\n{headline}\n\n{BODY[0]} {headline}.\n\n{BODY[1]}\n\n{line}\n")
        found: list[Any] = []
        self.session.services.tasks.write(
            lambda _token: list(add_paths(self.catalogue, [path], datetime.now(UTC))), found.extend
        )
        self.settled()
        assert found[0].record is not None, found[0].reason
        return int(found[0].record)

    def settled(self) -> None:
        self._settled(self.session)

    def write(self, command: Callable[[Any], Any]) -> Any:
        outcome: list[Any] = []
        self.session.services.tasks.write(
            lambda _token: self.catalogue.write(Title("record.save", {"label": "x"}), command).result, outcome.append
        )
        self.settled()
        return outcome[0]

    def press(self, *keys: Any, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            focus = QApplication.focusWidget()
            assert focus is not None
            QTest.keyClick(focus, key, modifiers)
        self.settled()

    def reading(self, article: int) -> Reading:
        return self.catalogue.read(lambda connection: reading(connection, article))

    def kind(self, article: int, line: str = LINE) -> str:
        found = self.reading(article)
        return next(part.kind for part in found.segments if found.text[part.start : part.end] == line)

    @property
    def rules(self) -> tuple[RuleRow, ...]:
        return self.catalogue.read(lambda connection: part_rules(connection, self.publication))

    def correct(self, article: int, kind: str, line: str = LINE) -> None:
        """Change the kind of the line by keys, as in the reader."""
        self.session.window.show_page(Address("article", article))
        self.settled()
        viewer = self.session.window.navigator.tab.pages["article"]
        assert isinstance(viewer, ArticleViewer)
        viewer.pane.take_focus()
        viewer.reader.keyboard.go_to(self.reading(article).text.index(line))
        self.press("k")
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, kind)
        self.press(Qt.Key.Key_Return)

    @property
    def notice(self) -> Notice:
        return self.session.services.notices.recent[-1]


@pytest.fixture
def archive(session: Session, settled: Settled, tmp_path: Path) -> Archive:
    return Archive(session, settled, tmp_path / "in")


def test_a_correction_is_remembered_offered_once_and_applied_to_the_next_articles(archive: Archive) -> None:
    first, second, third, worked_on = archive.articles
    assert [archive.kind(one) for one in archive.articles] == ["body"] * 4
    archive.correct(first, "boilerplate")
    assert [(row.rule.known_by, row.rule.pattern, row.rule.kind) for row in archive.rules] == [
        ("words", LINE.lower(), "boilerplate")
    ]
    [offer] = archive.notice.offers
    assert offer.text == "Apply to 2 other articles of this publication"
    offer.do()
    archive.settled()
    assert [archive.kind(one) for one in (second, third, worked_on)] == ["boilerplate", "boilerplate", "body"]
    archive.catalogue.undo()
    assert [archive.kind(one) for one in (first, second, third)] == ["boilerplate", "body", "body"], "one step"
    assert archive.kind(archive.add("A lamp of the year 2001")) == "boilerplate"


def test_undo_of_the_correction_takes_the_rule_back(archive: Archive) -> None:
    archive.correct(archive.articles[0], "boilerplate")
    assert archive.rules
    archive.catalogue.undo()
    assert archive.rules == ()
    assert archive.kind(archive.articles[0]) == "body"
    archive.catalogue.redo()
    assert len(archive.rules) == 1


def test_correcting_back_takes_the_rule_away(archive: Archive) -> None:
    archive.correct(archive.articles[0], "boilerplate")
    archive.correct(archive.add("A lamp of the year 2002"), "body")
    assert archive.rules == ()


def test_a_sentence_is_remembered_and_waits_for_a_second_article(archive: Archive) -> None:
    archive.correct(archive.articles[0], "boilerplate", BODY[1])
    [row] = archive.rules
    assert row.rule.times == 1
    assert archive.notice.offers == ()
    assert archive.kind(archive.add("A lamp of the year 2003"), BODY[1]) == "body"
    archive.correct(archive.articles[1], "boilerplate", BODY[1])
    [row] = archive.rules
    assert row.rule.times == 2
    assert "Apply to" in archive.notice.offers[0].text


def test_the_rules_are_listed_switched_off_and_taken_away(archive: Archive) -> None:
    archive.correct(archive.articles[0], "boilerplate")
    window = archive.session.window

    def dialog() -> RulesDialog:
        window.show_page(Address("publication", archive.publication))
        archive.settled()
        assert window.actions_.do("publications.rules")
        archive.settled()
        found = window.findChild(RulesDialog)
        assert found is not None
        return found

    shown = dialog()
    assert [shown.list.item(row).text().replace("\u2068", "").replace("\u2069", "") for row in range(1)] == [
        "“write to the lamp”: Boilerplate"
    ]
    archive.press(Qt.Key.Key_Space)
    archive.press(Qt.Key.Key_Return)
    assert [row.off for row in archive.rules] == [True]
    assert archive.kind(archive.add("A lamp of the year 2004")) == "body"
    archive.catalogue.undo()
    archive.catalogue.undo()
    assert [row.off for row in archive.rules] == [False]
    dialog()
    archive.press(Qt.Key.Key_Delete)
    archive.press(Qt.Key.Key_Return)
    assert archive.rules == ()


def test_a_publication_says_its_calendar_and_language_for_its_articles(archive: Archive, tmp_path: Path) -> None:
    archive.write(
        lambda writer: save_record(writer, archive.publication, fields={"calendar": "islamic", "language": ("ar",)})
    )

    def read(name: str, source: str) -> tuple[str, str]:
        path = tmp_path / f"{name}.txt"
        path.write_text(f"Source: {source}\n\nHa {name}\n\n1445/3/12\n\nOk.\n")
        found: list[Any] = []
        archive.session.services.tasks.write(
            lambda _token: list(add_paths(archive.catalogue, [path], datetime.now(UTC))), found.extend
        )
        archive.settled()
        fields = archive.reading(found[0].record).record.fields
        return fields["published"].edtf, fields["language"]

    assert read("one", "Lamp Weekly") == ("2023-09-27~", "ar")
    assert read("two", "Another Weekly")[0] == ""


def test_what_is_assumed_is_kept_with_the_catalogue(archive: Archive, qt: Any) -> None:
    qt.expect_message("This plugin does not support raise()")
    window = archive.session.window
    assert window.actions_.do("window.settings")
    archive.settled()
    settings = window.findChild(SettingsDialog)
    assert settings is not None
    settings.show_page("publications")
    page = settings.findChild(WaysPage)
    assert page is not None
    box = page.boxes["calendar"]
    box.setFocus()
    archive.press(Qt.Key.Key_Down)
    box.activated.emit(box.currentIndex())
    archive.settled()
    assert archive.catalogue.read(assumed_ways) == PublicationWays("solar_hijri")
    settings.box.setText("1445/3/12")
    assert [item.text() for item in _shown(settings)] == ["Publications"]
    settings.close()


def _shown(settings: SettingsDialog) -> list[Any]:
    items = [settings.list.item(row) for row in range(settings.list.count())]
    return [item for item in items if not item.isHidden()]


def test_catalogue_keeps_nothing_that_is_not_known(archive: Archive) -> None:
    from database.errors import InputProblem
    from database.intake.assumed import assume_ways

    catalogue: Catalogue = archive.catalogue
    with pytest.raises(InputProblem):
        catalogue.note(lambda connection: assume_ways(connection, PublicationWays("mayan")))
    assert catalogue.read(assumed_ways) == PublicationWays()
