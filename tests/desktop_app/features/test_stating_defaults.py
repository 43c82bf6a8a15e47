"""A hundred statements one after the other, with keys only: none goes through a field that is filled already."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from database.changes import Title
from database.commands.articles import add_article
from database.drafts import ArticleDraft
from database.queries.records import full_record
from desktop_app.contract import Address
from desktop_app.features.articles.proposing import SUGGEST
from desktop_app.features.articles.viewer import ArticleViewer
from desktop_app.session import Session

pytestmark = pytest.mark.slow
COUNT = 100
GIVEN = ("Mina", "Oren", "Vera", "Tomas", "Leila", "Ines", "Bruno", "Salma", "Hugo", "Nadia")
FAMILY = ("Deljoo", "Askel", "Lunde", "Harkess", "Marlow", "Quist", "Barzav", "Sefiri", "Norvik", "Tolvey")
NAMES = [f"{given} {family}" for family in FAMILY for given in GIVEN]
HEAD = "“Grey Sails” and all who played in it"
TEXT = f"{HEAD}\n\n" + " ".join(f"There was {name} among those on the boat." for name in NAMES)


def test_no_statement_goes_through_a_field_that_is_filled(
    session: Session, settled: Callable[[Session], None], qt: Any
) -> None:
    assert session.catalogue is not None
    session.services.settings.set(SUGGEST, False)
    draft = ArticleDraft(TEXT, "plain text")
    article = session.catalogue.write(Title("articles.add"), lambda writer: add_article(writer, draft)).result
    assert isinstance(article, int)
    session.window.show_page(Address("article", article))
    settled(session)
    viewer = next(one for one in session.window.findChildren(ArticleViewer) if one.wide)
    viewer.pane.take_focus()
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    filled: list[str] = []
    details: list[str] = []

    def settled_here() -> None:
        settled(session)

    def moved(_before: QWidget | None, now: QWidget | None) -> None:
        strip = viewer.stating.strip
        if strip is None or now is None or not strip.isAncestorOf(now):
            return
        if strip.details.isAncestorOf(now):
            details.append(type(now).__name__)
        elif isinstance(now, QLineEdit) and now.text():
            filled.append(now.text())

    def press(key: Any, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget(), key, held)
        # What is looked up or stored is awaited; a letter of what is typed is not.
        (qt.process if key in ("q", "a", "c") else settled_here)()

    keys = 0
    application.focusChanged.connect(moved)
    try:
        press("q")
        press("f", Qt.KeyboardModifier.ShiftModifier)
        press(Qt.Key.Key_Return)
        assert not viewer.stating.is_open
        for _ in range(COUNT):
            for key in ("q", "p", "a", "c", Qt.Key.Key_Return):
                press(key)
                keys += 1
            while viewer.stating.is_open and keys < COUNT * 8:
                press(Qt.Key.Key_Return)
                keys += 1
    finally:
        application.focusChanged.disconnect(moved)
    statements = session.catalogue.read(lambda connection: full_record(connection, article)).statements
    told = [
        one.object.label.partition(" (")[0] for one in statements if one.kind == "relation" and one.object is not None
    ]
    assert sorted(told) == sorted(NAMES)
    assert (filled, details) == ([], []), f"{keys / COUNT:.1f} keys a statement"
