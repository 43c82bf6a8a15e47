"""What was looked for last: remembered once it stands, for each catalogue, offered in the empty box and the palette."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest

from desktop_app.program import make_settings
from desktop_app.services.settings import Settings
from desktop_app.session import Session
from desktop_app.shell.recent_searches import KEPT, RECENT, RecentSearches

Settled = Callable[[Session], None]


@pytest.fixture
def settings(qt: Any, tmp_path: Path) -> Settings:
    return make_settings(tmp_path)


@pytest.fixture
def recent(settings: Settings) -> RecentSearches:
    owner = QObject()
    made = RecentSearches(settings, owner)
    made.owner = owner  # type: ignore[attr-defined]
    made.use("one")
    return made


def test_only_what_was_gone_on_from_is_remembered_each_once(recent: RecentSearches) -> None:
    for text in ("g", "go", "gold"):
        recent.asked("articles", text)
    assert recent.searches == ()
    recent.keep()
    recent.keep()
    recent.asked("films", "  gold  en ")
    recent.keep()
    recent.asked("articles", "gold")
    recent.keep()
    for text in ("", "x" * 501):
        recent.asked("articles", text)
        recent.keep()
    assert recent.searches == (("articles", "gold"), ("films", "gold en"))
    assert recent.of("films") == ("gold en",)
    for number in range(30):
        recent.asked("articles", str(number))
        recent.keep()
    assert len(recent.searches) == KEPT


def test_each_catalogue_has_its_own_and_junk_is_none(recent: RecentSearches, settings: Settings) -> None:
    recent.asked("films", "golden")
    recent.keep()
    recent.use("two")
    assert recent.searches == ()
    recent.asked("films", "silver")
    recent.keep()
    recent.use("one")
    assert recent.searches == (("films", "golden"),)
    assert set(json.loads(settings.get(RECENT))) == {"one", "two"}
    for junk in ("{", "[1]", '{"one": [3]}', '{"one": [["a"]]}'):
        settings.set(RECENT, junk)
        recent.use("one")
        assert recent.searches == ()


def test_they_are_offered_in_the_empty_box_and_in_the_palette(session: Session, settled: Settled) -> None:
    window = session.window
    window.enter("films")
    window.activateWindow()
    box = window.rooms.box
    window.rooms.focus_box()
    settled(session)
    assert not box.offers_shown
    box.setText("lantern")
    settled(session)
    window.rooms.recent.keep()
    box.clear()
    window.rooms.focus_box()
    settled(session)
    assert [one.text for one in box.offers] == ["lantern"]
    QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(box, Qt.Key.Key_Return)
    settled(session)
    assert box.text() == "lantern"
    # Of another room it is offered in the palette alone, and leads back to it.
    window.enter("people")
    window.rooms.focus_box()
    settled(session)
    assert not box.offers_shown
    window.ask()
    settled(session)
    palette = window.finding
    group = next(one for one in palette._groups_before(()) if one.title == "Looked for last")
    assert [(one.text, one.detail) for one in group.results] == [("lantern", "Films")]
    from desktop_app.contract import Where

    palette.do(group.results[0], Where.HERE)
    settled(session)
    assert (window.rooms.current, box.text()) == ("films", "lantern")
