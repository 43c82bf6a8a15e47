"""What the window remembers: its place wherever screens went, panes and room of each catalogue."""

import random
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, QSize

from desktop_app.contract import Address, Services
from desktop_app.services.changes import ChangeBus
from desktop_app.services.notices import Notices
from desktop_app.services.settings import Settings
from desktop_app.services.tasks import Tasks
from desktop_app.shell.state import CATALOGUES, DESKS, GEOMETRY, SHELL_SETTINGS, Desk, Tabs, desk_of, fitted, keep_desk
from desktop_app.shell.window import MainWindow

LARGE, SMALL = QRect(0, 0, 1920, 1080), QRect(1920, 0, 1280, 1024)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path, SHELL_SETTINGS)


def test_each_catalogue_has_its_desk(settings: Settings, tmp_path: Path) -> None:
    keep_desk(settings, "one", Desk(bytes(range(256)), "films"))
    keep_desk(settings, "two", Desk(b"other", "people"))
    settings.save()
    again = Settings(tmp_path, SHELL_SETTINGS)
    assert desk_of(again, "one") == Desk(bytes(range(256)), "films")
    assert desk_of(again, "two") == Desk(b"other", "people")
    assert desk_of(again, "new") == Desk(b"other", ""), "a new one begins with the panes that were used last"


def test_the_tabs_are_kept_in_their_order(settings: Settings) -> None:
    tabs = Tabs((None, Address("film", 3), Address("person", 9)), 2)
    keep_desk(settings, "one", Desk(b"", "films", tabs))
    assert desk_of(settings, "one").tabs == tabs
    assert desk_of(settings, "new").tabs == Tabs(), "another catalogue has none of them"


def test_only_the_last_catalogues_are_remembered(settings: Settings) -> None:
    for number in range(CATALOGUES + 5):
        keep_desk(settings, str(number), Desk(b"", f"room {number}"))
    assert desk_of(settings, "4").room == ""
    assert desk_of(settings, str(CATALOGUES + 4)).room == f"room {CATALOGUES + 4}"


@pytest.mark.parametrize(
    "stored", ["", "{", "[]", '{"one": 5}', '{"one": {"panes": "%%", "room": 7}}', '{"one": {"panes": null}}']
)
def test_what_makes_no_sense_is_as_if_it_were_not_there(settings: Settings, stored: str) -> None:
    settings.set(DESKS, stored)
    assert desk_of(settings, "one") == Desk()


@pytest.mark.parametrize(
    ("place", "screens", "found"),
    [
        (QRect(100, 100, 900, 700), [LARGE], QRect(100, 100, 900, 700)),
        (QRect(2000, 100, 900, 700), [LARGE, SMALL], QRect(2000, 100, 900, 700)),
        (QRect(1700, 100, 900, 700), [LARGE], QRect(1700, 100, 900, 700)),
        (QRect(100, 100, 900, 700), [], QRect(100, 100, 900, 700)),
    ],
)
def test_a_window_that_can_be_seen_stays(place: QRect, screens: list[QRect], found: QRect) -> None:
    assert fitted(place, screens) == found


@pytest.mark.parametrize(
    "place",
    [
        QRect(2000, 100, 900, 700),
        QRect(-3000, 100, 900, 700),
        QRect(1900, 100, 900, 700),
        QRect(100, -500, 900, 700),
        QRect(5000, 5000, 4000, 3000),
    ],
)
def test_a_window_whose_screen_is_gone_comes_to_the_first(place: QRect) -> None:
    found = fitted(place, [LARGE])
    assert LARGE.contains(found)
    assert found.size() == place.size().boundedTo(QSize(1920, 1080))


def open_window(settings: Settings) -> MainWindow:
    notices = Notices()
    return MainWindow(Services(Tasks(notices), ChangeBus(), notices, settings))


def close(window: MainWindow, qt: Any) -> None:
    window.close_now()
    window.services.tasks.close()
    window.deleteLater()
    qt.process()


def test_a_window_comes_back_where_it_was_or_where_it_is_seen(qt: Any, settings: Settings) -> None:
    window = open_window(settings)
    qt.show(window)
    window.setGeometry(QRect(40, 60, 600, 500))
    close(window, qt)
    window = open_window(settings)
    assert window.geometry() == QRect(40, 60, 600, 500)
    window.move(QPoint(9000, 9000))
    qt.show(window)
    settings.set(GEOMETRY, bytes(window.saveGeometry().data()))
    window.hide()
    again = open_window(settings)
    assert again.screen().availableGeometry().intersects(again.geometry())
    close(again, qt)
    close(window, qt)


@pytest.mark.parametrize("junk", [b"\0" * 50, random.Random(3).randbytes(66)])
def test_a_damaged_place_is_ignored(qt: Any, settings: Settings, junk: bytes) -> None:
    settings.set(GEOMETRY, junk)
    keep_desk(settings, "", Desk(junk, "no such room"))
    window = open_window(settings)
    qt.show(window)
    assert window.width() > 300
    assert min(window._panes.sizes()[:2]) > 0
    close(window, qt)
