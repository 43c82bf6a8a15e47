"""The desk: the page of an article with what it suggests, worked by keys."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from database.changes import Title
from database.commands.articles import ArticleDraft, SegmentDraft, add_article
from database.dates import DateValue
from database.queries.records import FullRecord, full_record
from desktop_app.contract import Address
from desktop_app.directions import without_marks
from desktop_app.features.articles.kind_row import KIND
from desktop_app.features.articles.proposing import SUGGEST
from desktop_app.features.articles.viewer import ArticleViewer
from desktop_app.session import Session

HEAD = "Grey Sails opens the festival"
BODY = (
    "“Grey Sails”, directed by Mina Deljoo, won the Golden Tide for best film at the 4th Quay Film Festival, which was "
    "held from March 8 to 15. The harbour of Ravenna was full, said Tom Harrow, the festival director."
)
TEXT = f"{HEAD}\n\n{BODY}"
HERE = Qt.KeyboardModifier.NoModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LETTERS_X11 = {
    "i": 31,
    "w": 25,
    "r": 27,
    "m": 58,
    "x": 53,
    "g": 42,
    "e": 26,
    "n": 57,
    ".": 60,
    "1": 10,
    "7": 16,
    "0": 19,
}


class Desk:
    """The page of one article, worked by keys."""

    def __init__(self, session: Session, settled: Callable[[Session], None], qt: Any) -> None:
        self.session, self.qt = session, qt
        self.settle = lambda: settled(session)
        assert session.catalogue is not None
        self.catalogue = session.catalogue

    def write(self, command: Callable[[Any], Any]) -> Any:
        outcome: list[Any] = []
        write = self.session.services.tasks.write
        write(lambda _t: self.catalogue.write(Title("test"), command).result, outcome.append)
        while not outcome:
            QTest.qWait(1)
        self.settle()
        return outcome[0]

    def bring(self, text: str = TEXT, headline: str = HEAD) -> int:
        parts = (SegmentDraft(0, len(headline), "headline"), SegmentDraft(len(headline) + 2, len(text), "body"))
        draft = ArticleDraft(
            text, "plain text", parts, fields={"headline": headline}, published=DateValue.of("2025-03-20")
        )
        return int(self.write(lambda writer: add_article(writer, draft)))

    def open(self, article: int) -> None:
        self.session.window.show_page(Address("article", article))
        self.settle()
        self.qt.until(lambda: self.viewer.desk.has_rows)
        self.settle()

    @property
    def viewer(self) -> ArticleViewer:
        [found] = [one for one in self.session.window.findChildren(ArticleViewer) if one.wide]
        return found

    @property
    def lines(self) -> list[str]:
        every = [one for one in self.viewer.desk.card.lines() if one.id != KIND]
        return [without_marks(f"{one.label}: {one.said} ({one.source})") for one in every]

    @property
    def current(self) -> str:
        line = self.viewer.desk.card.current_line()
        return without_marks(f"{line.label}: {line.said}") if line is not None else ""

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = HERE) -> None:
        QTest.keyClick(QApplication.focusWidget(), key, held)
        self.settle()

    def letter(self, sign: str, typed: str = "ش", *, repeats: bool = False) -> None:
        """Press a key by its place, under a layout where it types something else."""
        code = LETTERS_X11[sign]
        focus = QApplication.focusWidget()
        event = QKeyEvent(QEvent.Type.KeyPress, 0x0634, HERE, code, 0, 0, typed, repeats)
        QApplication.sendEvent(focus, event)
        self.settle()

    def type(self, text: str) -> None:
        for sign in text:
            QTest.keyClick(QApplication.focusWidget(), sign)
        self.settle()

    def record(self, record_id: int) -> FullRecord:
        return self.catalogue.read(lambda c: full_record(c, record_id))

    def article(self, article: int) -> FullRecord:
        return self.record(article)

    @property
    def told(self) -> str:
        recent = self.session.services.notices.recent
        return recent[-1].text if recent else ""

    def undo(self) -> None:
        outcome: list[Any] = []
        self.session.services.tasks.write(lambda _t: self.catalogue.undo(), outcome.append)
        self.qt.until(lambda: outcome)
        self.settle()


@pytest.fixture
def desk(session: Session, settled: Callable[[Session], None], qt: Any) -> Desk:
    session.services.settings.set(SUGGEST, True)
    return Desk(session, settled, qt)


def plain(detail: str) -> str:
    """Return a line as it is read: without signs that do not show."""
    return without_marks(detail).replace("\u2060", "").replace("\u00a0", " ")


def said(record: FullRecord) -> list[tuple[str, str, str]]:
    return sorted((one.kind, one.role or one.outcome or one.field, one.modality) for one in record.statements)
