"""Two windows on one catalogue: what one of them throws away or takes back while the other has it open."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from database.changes import Title
from database.commands.records import NameForm, create_record, restore_records, trash_records
from database.queries.record_page import record_page
from database.queries.rooms import room_ids
from desktop_app.contract import Address
from desktop_app.directions import without_marks
from desktop_app.features.articles.viewer import ArticleViewer
from desktop_app.program import Program, make_settings
from desktop_app.rooms.record_page import RecordPage
from desktop_app.services.notices import Notice, NoticeKind
from desktop_app.session import Session
from desktop_app.widgets.reader_page import ReaderPage

Settled = Callable[[Session], None]


class Windows:
    """*here* is where a person works, *there* is the other window on the same catalogue."""

    def __init__(self, settled: Settled, here: Session, there: Session) -> None:
        self._settled = settled
        self.here, self.there = here, there

    def settle(self) -> None:
        self._settled(self.there)
        if self.here is not self.there:
            self._settled(self.here)

    def write(self, session: Session, command: Callable[[Any], Any]) -> Any:
        catalogue, outcome = session.catalogue, list[Any]()
        assert catalogue is not None
        session.services.tasks.write(lambda _token: catalogue.write(Title("test"), command).result, outcome.append)
        self.settle()
        return outcome[0]

    def films(self) -> list[int]:
        return films_of(self.here)

    def articles(self) -> list[int]:
        assert self.here.catalogue is not None
        return list(self.here.catalogue.read(lambda c: room_ids(c, "articles", sort="published")))

    def show(self, kind: str, record: int) -> Any:
        self.here.window.activateWindow()
        self.here.window.show_page(Address(kind, record))
        self.settle()
        return self.here.window.navigator.tab.pages[kind]

    @property
    def page(self) -> int | None:
        shown = self.here.window.navigator.page
        return shown.id if shown is not None else None

    def warned(self) -> list[Notice]:
        return [one for one in self.here.services.notices.recent if one.kind is NoticeKind.WARNING]

    def trashed(self, record: int) -> bool:
        assert self.here.catalogue is not None
        return self.here.catalogue.read(lambda c: record_page(c, record)).record.trashed_at is not None

    def type_in(self, page: RecordPage, words: str) -> None:
        page.actions.add()
        self.settle()
        strip = page.actions._strip
        assert strip is not None
        self.type(strip.what_line, "director")
        QTest.keyClick(strip.what_line, Qt.Key.Key_Return)
        self.settle()
        self.type(strip.object_line, words)

    def type(self, line: Any, words: str) -> None:
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, words)
        self._settled(self.here)


def films_of(session: Session) -> list[int]:
    assert session.catalogue is not None
    return list(session.catalogue.read(lambda c: room_ids(c, "films", sort="title")))


@pytest.fixture
def windows(qt: Any, settled: Settled, catalogue_folder: Path, tmp_path: Path) -> Iterator[Windows]:
    program = Program(make_settings(tmp_path / "settings"))
    program.start(catalogue_folder)
    [first] = program.sessions
    qt.until(lambda: first.catalogue is not None)
    settled(first)
    program.open_window(first, Address("film", films_of(first)[0]))
    made = Windows(settled, *program.sessions)
    # The new one shows the film's page: back to its list.
    made.there.window.enter("people")
    made.settle()
    yield made
    program.close()
    qt.process()


@pytest.fixture
def alone(settled: Settled, session: Session) -> Windows:
    """Return one window, which is both."""
    return Windows(settled, session, session)


def test_a_page_whose_record_another_window_throws_away_stays_and_says_so(windows: Windows) -> None:
    film = windows.films()[0]
    page = windows.show("film", film)
    title = page.title
    windows.write(windows.there, lambda writer: trash_records(writer, [film]))
    assert windows.page == film
    assert page._trash.isVisible()
    [told] = windows.warned()
    assert without_marks(told.text).startswith(f"“{title}")
    assert "was put into the trash in another window" in told.text
    assert [one.text for one in told.offers] == ["Restore"]
    strip = windows.here.window.messages.strip
    assert strip.isVisible()
    told.offers[0].do()
    windows.settle()
    assert not windows.trashed(film)
    assert not page._trash.isVisible()
    assert windows.page == film
    assert not [one for one in windows.there.services.notices.recent if one.kind is NoticeKind.WARNING]


def test_what_is_typed_on_a_page_survives_its_record_going_to_the_trash(windows: Windows) -> None:
    film = windows.films()[0]
    page = windows.show("film", film)
    windows.type_in(page, "Somebody Unheard Of")
    windows.write(windows.there, lambda writer: trash_records(writer, [film]))
    strip = page.actions._strip
    assert strip.isVisible()
    assert strip.object_line.text() == "Somebody Unheard Of"
    assert strip.object_line.hasFocus()
    assert len(windows.warned()) == 1
    windows.write(windows.there, lambda writer: restore_records(writer, [film]))
    assert strip.object_line.text() == "Somebody Unheard Of"
    assert not page._trash.isVisible()


def test_several_open_records_are_told_in_one_sentence(windows: Windows) -> None:
    films = windows.films()[:2]
    windows.show("film", films[0])
    windows.here.window.actions_.do("record.open_tab")
    windows.settle()
    windows.show("film", films[1])
    windows.write(windows.there, lambda writer: trash_records(writer, windows.films()))
    [told] = windows.warned()
    assert "were put into the trash in another window" in told.text
    told.offers[0].do()
    windows.settle()
    assert not any(map(windows.trashed, films))


def test_a_record_that_another_window_takes_back_leaves_with_a_sentence_and_what_was_typed(windows: Windows) -> None:
    made = windows.write(windows.there, lambda writer: create_record(writer, "film", [NameForm("The Long Quay")]))
    page = windows.show("film", made)
    windows.type_in(page, "Somebody Unheard Of")
    windows.there.window.actions_.do("edit.undo")
    windows.settle()
    assert windows.page is None
    [told] = windows.warned()
    assert without_marks(told.text).startswith("“The Long Quay” is no longer there")
    assert "Somebody Unheard Of" in told.details
    assert told.offers == ()
    # It comes back with what was typed.
    windows.there.window.actions_.do("edit.redo")
    windows.settle()
    page = windows.show("film", made)
    strip = page.actions._strip
    assert strip.isVisible()
    assert strip.object_line.text() == "Somebody Unheard Of"


def test_what_goes_in_this_window_is_told_by_this_window_alone(windows: Windows) -> None:
    film = windows.films()[0]
    windows.show("film", film)
    windows.write(windows.here, lambda writer: trash_records(writer, [film]))
    assert windows.page is None
    assert windows.warned() == []


def test_a_fact_that_is_stated_of_a_record_in_the_trash_does_not_close_its_page(alone: Windows) -> None:
    film = alone.films()[0]
    alone.write(alone.here, lambda writer: trash_records(writer, [film]))
    page = alone.show("film", film)
    alone.type_in(page, "Somebody Unheard Of")
    strip = page.actions._strip
    for _ in range(3):
        if strip.isVisible():
            QTest.keyClick(strip.object_line, Qt.Key.Key_Return)
            alone.settle()
    assert strip.isHidden(), strip._problem.text()
    assert alone.page == film


def test_a_half_filled_strip_comes_back_with_its_record(alone: Windows) -> None:
    first, second = alone.films()[:2]
    page = alone.show("film", first)
    alone.type_in(page, "Somebody Unheard Of")
    alone.show("film", second)
    assert page.actions._strip.isHidden()
    page.actions.add()
    alone.settle()
    alone.show("film", first)
    strip = page.actions._strip
    assert strip.isVisible()
    assert [line.text() for line in (strip.what_line, strip.object_line)] == ["Director", "Somebody Unheard Of"]
    assert strip.isAncestorOf(QApplication.focusWidget())
    alone.show("film", second)
    assert strip.isHidden(), "nothing was given there"
    alone.show("film", first)
    QTest.keyClick(strip.object_line, Qt.Key.Key_Escape)
    QTest.keyClick(strip.object_line, Qt.Key.Key_Escape)
    alone.show("film", second)
    alone.show("film", first)
    assert strip.isHidden(), "left for good"


def test_a_half_filled_strip_of_an_article_comes_back_and_is_stored(alone: Windows) -> None:
    first, second = alone.articles()[:2]
    viewer = alone.show("article", first)
    assert isinstance(viewer, ArticleViewer)
    before = viewer._open.found.statements if viewer._open is not None else ()
    viewer.pane.take_focus()
    QTest.keyClick(QApplication.focusWidget(), "q")
    words = viewer.reader.selected_range()
    QTest.keyClick(QApplication.focusWidget(), "f", Qt.KeyboardModifier.ShiftModifier)
    alone.settle()
    strip = viewer.stating.strip
    assert strip is not None
    alone.type(strip.about_line, "A Film Nobody Made")
    alone.show("article", second)
    assert strip.isHidden()
    alone.show("article", first)
    assert strip.isVisible()
    assert strip.about_line.text() == "A Film Nobody Made"
    assert isinstance(QApplication.focusWidget(), ReaderPage), "the keyboard is where it would be without the strip"
    passage = strip.draft.passage
    assert words == (passage.start, passage.end) if passage is not None else False
    alone.type(strip.about_line, "A Film Nobody Made")
    for _ in range(4):
        if strip.isVisible():
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
            alone.settle()
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
            alone.settle()
    assert strip.isHidden(), strip._problem.text()
    assert viewer._open is not None
    assert len(viewer._open.found.statements) == len(before) + 1


def test_what_is_typed_of_an_article_in_the_right_pane_is_told_when_it_goes(windows: Windows) -> None:
    window = windows.here.window
    window.activateWindow()
    window.enter("articles")
    windows.settle()
    shown = window.beside.current
    assert shown is not None
    window.beside.take_focus()
    QTest.keyClick(QApplication.focusWidget(), "q")
    QTest.keyClick(QApplication.focusWidget(), "f", Qt.KeyboardModifier.ShiftModifier)
    windows.settle()
    typed = window.beside.typed
    assert typed
    windows.write(windows.there, lambda writer: trash_records(writer, [shown.id]))
    [told] = windows.warned()
    assert told.details == typed
    told.offers[0].do()
    windows.settle()
    window.open(Address("article", shown.id))
    windows.settle()
    assert window.beside.typed == typed


def test_an_article_in_the_trash_says_so_and_cannot_be_edited(windows: Windows) -> None:
    article = windows.articles()[0]
    viewer = windows.show("article", article)
    can_edit = windows.here.window.actions_.qaction("record.edit").isEnabled
    assert can_edit()
    windows.write(windows.there, lambda writer: trash_records(writer, [article]))
    assert viewer._trash.isVisible()
    assert not can_edit()
    [restore] = viewer._trash.findChildren(QPushButton)
    restore.click()
    windows.settle()
    assert not windows.trashed(article)
    assert not viewer._trash.isVisible()
    assert can_edit()
