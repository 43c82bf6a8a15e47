"""The tabs of the last time are there again at the next start, without those whose record is gone."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.records import trash_records
from database.queries.rooms import room_ids
from desktop_app.contract import Address, Where
from desktop_app.session import Session
from desktop_app.shell.state import DESKS
from desktop_app.shell.tab import Tab

Settled = Callable[[Session], None]


def shown(session: Session) -> list[tuple[str, int] | None]:
    """Return what is open in each tab."""
    return [None if tab.page is None else (tab.page.kind, tab.page.id) for tab in session.window.navigator.tabs]


def current(session: Session) -> int:
    tabs: list[Tab] = session.window.navigator.tabs
    return tabs.index(session.window.navigator.tab)


@pytest.fixture
def films(catalogue_folder: Path) -> list[int]:
    with Catalogue.open(catalogue_folder) as catalogue:
        return list(catalogue.read(lambda c: room_ids(c, "films", sort="title")))


@pytest.fixture
def left(
    open_session: Callable[..., Session], catalogue_folder: Path, settled: Settled, films: list[int]
) -> Callable[[], Session]:
    """Return what opens the catalogue again after a window with three tabs on it was closed; the second was open."""

    def open_(go: int = 1) -> Session:
        session = open_session(catalogue_folder)
        session.window.enter("people")
        for film in films[:2]:
            session.window.show_page(Address("film", film), where=Where.TAB)
            settled(session)
        session.window.navigator.go_to(session.window.navigator.tabs[go])
        settled(session)
        session.window.close_now()
        return open_session(catalogue_folder)

    return open_


def test_the_tabs_and_the_current_one_are_there_again(
    left: Callable[..., Session], films: list[int], settled: Settled
) -> None:
    session = left()
    window = session.window
    assert shown(session) == [None, ("film", films[0]), ("film", films[1])]
    assert current(session) == 1
    assert window.rooms.current == "people"
    assert window.tabs.isVisible()
    page = window.navigator.tab.pages["film"]
    assert page.widget.isVisible()
    assert window.windowTitle().startswith(window.tabs.tabToolTip(1))
    behind = window.navigator.tabs[2]
    assert behind.title
    assert not behind.pages, "what is not looked at is not read"
    window.navigator.step_tab(1)
    settled(session)
    assert behind.pages["film"].widget.isVisible()
    assert window.navigator.tab is behind
    window.navigator.close_tab(behind)
    window.navigator.back()
    settled(session)
    assert shown(session) == [None, ("film", films[0])]


def test_a_page_over_the_room_is_there_again(
    open_session: Callable[..., Session], catalogue_folder: Path, films: list[int], settled: Settled
) -> None:
    session = open_session(catalogue_folder)
    session.window.enter("films")
    session.window.show_page(Address("film", films[1]))
    settled(session)
    session.window.close_now()
    again = open_session(catalogue_folder)
    assert shown(again) == [("film", films[1])]
    again.window.navigator.leave_page()
    settled(again)
    assert shown(again) == [None]
    assert again.window.rooms.current == "films"


def test_a_record_that_is_gone_is_left_out(
    open_session: Callable[..., Session], left: Callable[..., Session], catalogue_folder: Path, films: list[int]
) -> None:
    left().window.close_now()
    with Catalogue.open(catalogue_folder) as catalogue:
        catalogue.write(Title("records.trash", {"count": 1}), lambda writer: trash_records(writer, films[:1]))
    session = open_session(catalogue_folder)
    assert shown(session) == [None, ("film", films[1])]
    assert current(session) == 0, "the current one was the one that is gone"


def test_another_window_on_the_catalogue_has_no_tabs_of_the_last_time(
    qt: Any, left: Callable[..., Session], films: list[int], settled: Settled
) -> None:
    from desktop_app.program import Program

    session = left()
    program = Program(session.services.settings)
    program.open_window(session, Address("film", films[2]))
    [other] = program.sessions
    qt.until(lambda: other.catalogue is not None)
    settled(other)
    assert shown(other) == [("film", films[2])]
    program.close()
    qt.process()


def test_tabs_come_again_where_a_catalogue_may_only_be_read(
    open_session: Callable[..., Session],
    left: Callable[..., Session],
    catalogue_folder: Path,
    films: list[int],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from desktop_app import session as session_of

    left().window.close_now()
    monkeypatch.setattr(session_of, "_open_catalogue", lambda path, _who, _report: Catalogue.open(path, read_only=True))
    session = open_session(catalogue_folder)
    assert session.catalogue is not None
    assert session.catalogue.read_only
    assert shown(session) == [None, ("film", films[0]), ("film", films[1])]


def test_a_window_that_closes_before_its_tabs_are_here_keeps_them(
    open_session: Callable[..., Session], left: Callable[..., Session], catalogue_folder: Path, films: list[int]
) -> None:
    from desktop_app.features.finding.finder import Finder

    left().window.close_now()
    real = Finder.recall
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Finder, "recall", lambda *_args: (_ for _ in ()).throw(real_problem()))
        broken = open_session(catalogue_folder)
        assert shown(broken) == [None]
        broken.window.close_now()
    assert Finder.recall is real
    assert shown(open_session(catalogue_folder)) == [None, ("film", films[0]), ("film", films[1])]


def real_problem() -> Exception:
    from database.errors import CatalogueProblem

    return CatalogueProblem("busy")


@pytest.mark.parametrize(
    "stored", ["5", "[]", '{"records": [["film"]], "current": 0}', '{"records": [], "current": 4}']
)
def test_what_makes_no_sense_opens_no_tabs(
    open_session: Callable[..., Session], catalogue_folder: Path, stored: str
) -> None:
    import json

    first = open_session(catalogue_folder)
    settings = first.services.settings
    first.window.close_now()
    desks = json.loads(settings.get(DESKS))
    desks[os.fspath(catalogue_folder)]["tabs"] = stored
    settings.set(DESKS, json.dumps(desks))
    settings.save()
    assert shown(open_session(catalogue_folder)) == [None]
