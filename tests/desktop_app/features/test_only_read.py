"""A catalogue in a folder that may not be written to: everything can be read, nothing changes, and it is said why."""

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from database import lifecycle
from desktop_app.contract import Address
from desktop_app.session import Session

Settled = Callable[[Session], None]
ROOMS = (
    *("articles", "films", "festivals", "people", "organisations", "places", "subjects", "events"),
    *("publications", "collections", "trash"),
)
WRITING = (
    "record.new",
    "record.edit",
    "record.tags",
    "record.collections",
    "record.merge",
    "record.trash",
    "record.restore",
)
WRITING += ("articles.add", "articles.add_folder", "edit.undo", "edit.redo")
LETTERS = "+evmpsxo=wcdf"


@pytest.fixture
def session(open_session: Any, catalogue_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Session:
    monkeypatch.setattr(lifecycle, "writable", lambda _folder: False)
    opened: Session = open_session(catalogue_folder)
    assert opened.catalogue is not None and opened.catalogue.read_only, opened.problem
    return opened


def snapshot(folder: Path) -> dict[str, str]:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def press(key: Qt.Key | str) -> None:
    focus = QGuiApplication.focusObject()
    assert focus is not None
    QTest.keyClick(focus, key)  # type: ignore[call-overload]


def test_it_opens_and_says_that_nothing_can_be_changed(session: Session) -> None:
    assert any("may not be written to" in one.text for one in session.services.notices.recent)
    assert session.rows_shown > 0


@pytest.mark.parametrize("room", ROOMS)
def test_in_a_room_and_on_its_pages_nothing_that_writes_can_be_done(
    room: str, session: Session, settled: Settled, catalogue_folder: Path
) -> None:
    before = snapshot(catalogue_folder)
    window = session.window
    window.enter(room)
    settled(session)
    window.rooms.take_focus()
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_F2):
        press(key)
    settled(session)
    window.actions_.refresh()
    assert [name for name in WRITING if window.actions_.qaction(name).isEnabled()] == []
    press(Qt.Key.Key_Return)
    settled(session)
    for key in (*LETTERS, Qt.Key.Key_Insert, Qt.Key.Key_Delete, Qt.Key.Key_F2, Qt.Key.Key_Down, *LETTERS):
        press(key)
    settled(session)
    assert [name for name in WRITING if window.actions_.qaction(name).isEnabled()] == []
    assert snapshot(catalogue_folder) == before


def test_a_page_says_why_a_line_cannot_be_changed(session: Session, settled: Settled, ids: Any) -> None:
    session.window.show_page(Address("film", ids("films")[0]))
    settled(session)
    for key in ("p", "+", Qt.Key.Key_F2, Qt.Key.Key_Delete):
        press(key)
        settled(session)
        assert "may not be written to" in session.services.notices.recent[-1].text
        session.services.notices.info("next")
    session.window.edit("film", ids("films")[0])
    assert "may only be read" in session.services.notices.recent[-1].text


def test_an_article_says_why_nothing_is_stated(session: Session, settled: Settled, ids: Any) -> None:
    session.window.show_page(Address("article", ids("articles")[0]))
    settled(session)
    notices = session.services.notices
    # Without a selection: letters, the whole article, the kind of a part; with one: a letter, Enter.
    for keys in (("p",), ("w",), ("k",), ("q", "f"), ("q", Qt.Key.Key_Return)):
        notices.info("next")
        for key in keys:
            press(key)
        settled(session)
        assert "may not be written to" in notices.recent[-1].text, keys
    press("f")
    press("f")
    assert [one.text for one in notices.recent].count(notices.recent[-1].text) <= 7, "once, not for every key"
    before = len(notices.recent)
    press("p")
    assert len(notices.recent) == before
