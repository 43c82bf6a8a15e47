"""What the data of a page say otherwise is shown below the facts of its article, and taken by Enter."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from database.changes import Title
from database.commands.articles import ArticleDraft, add_article
from database.dates import DateValue
from database.drafts import PageDatum
from database.queries.records import record_row
from desktop_app.contract import Address
from desktop_app.directions import without_marks
from desktop_app.features.articles.viewer import ArticleViewer
from desktop_app.session import Session


def add(session: Session, **more: Any) -> int:
    draft = ArticleDraft(
        "The lamps were lit.",
        "test",
        published=DateValue.of("2031-03-05"),
        fields={"headline": "An evening", "byline": "By Sara Lind, Marenza", "language": "en"},
        known={"published": "printed", "headline": "printed"},
        page_data=(
            PageDatum("published", "2031-03-04T10:00", "json-ld"),
            PageDatum("headline", "AN EVENING | Harbour Post", "title"),
            PageDatum("byline", "Sara Lind", "json-ld"),
            PageDatum("language", "en-GB", "meta"),
        ),
        **more,
    )
    assert session.catalogue is not None
    return int(session.catalogue.write(Title("test"), lambda writer: add_article(writer, draft)).result)


def shown(session: Session, article: int, settled: Any) -> ArticleViewer:
    session.window.activateWindow()
    session.window.open(Address("article", article))
    settled(session)
    [viewer] = [one for one in session.window.findChildren(ArticleViewer) if one.widget.isVisible()]
    return viewer


def lines(viewer: ArticleViewer) -> list[tuple[str, str, str]]:
    found = [one for one in viewer.facts.lines() if isinstance(one.id, tuple) and one.id[0] == "page"]
    return [(one.label, without_marks(one.value), without_marks(one.detail)) for one in found]


def test_it_is_shown_with_how_both_are_known_and_enter_takes_it(session: Session, settled: Any) -> None:
    article = add(session)
    viewer = shown(session, article, settled)
    # Names, languages and headlines that say the same say nothing otherwise.
    assert lines(viewer) == [("Published", "4 March 2031", "Here: 5 March 2031, Printed")]
    viewer.facts.focus_first()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    settled(session)
    catalogue = session.catalogue
    assert catalogue is not None
    row = catalogue.read(lambda connection: record_row(connection, article))
    assert (row.fields["published"].edtf, row.known["published"]) == ("2031-03-04", "page_data")
    assert lines(viewer) == []
    session.window.actions_.do("edit.undo")
    settled(session)
    row = catalogue.read(lambda connection: record_row(connection, article))
    assert (row.fields["published"].edtf, row.known["published"]) == ("2031-03-05", "printed")
    assert len(lines(viewer)) == 1
