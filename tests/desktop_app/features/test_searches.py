"""Saved searches in the window: entries of the sidebar with counts, each change one step that undo takes back."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from database.queries.searches import saved_searches
from desktop_app.features.searches.title_dialog import TitleDialog
from desktop_app.rooms.panel import RoomPanel
from desktop_app.session import Session
from desktop_app.widgets.sidebar_lines import SidebarEntry

Settled = Callable[[Session], None]


def panel(session: Session) -> RoomPanel:
    found = session.window.rooms.panel
    assert isinstance(found, RoomPanel)
    return found


def entries(session: Session) -> list[SidebarEntry]:
    lines = session.window.sidebar._lines.lines
    return [one for one in lines if isinstance(one, SidebarEntry) and one.id.startswith("search:")]


def save(session: Session, settled: Settled, room: str, query: str, title: str) -> None:
    session.window.enter(room)
    panel(session).set_query(query)
    settled(session)
    session.window.actions_.do("search.save")
    answer(session, settled, title)


def answer(session: Session, settled: Settled, title: str) -> None:
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, TitleDialog) and one.isVisible())
    dialog.line.setText(title)
    dialog._decide()
    settled(session)


def test_a_search_is_saved_opened_changed_moved_and_deleted(session: Session, settled: Settled) -> None:
    window, catalogue = session.window, session.catalogue
    assert catalogue is not None
    assert not entries(session)
    window.enter("articles")
    assert not window.actions_.qaction("search.save").isEnabled(), "nothing is looked for"
    save(session, settled, "articles", "golden", "Golden & old")
    hits = panel(session).rows_shown
    [entry] = entries(session)
    assert (entry.title, entry.count, entry.stale) == ("Golden & old", hits, False)
    assert window.rooms.current == window.sidebar.current() == entry.id
    assert window.rooms.shown == "articles"
    save(session, settled, "films", "form:feature", "Features")
    first, second = (one.id for one in entries(session))
    # Each opens its room with its query; the room itself keeps its own.
    window.enter("articles")
    panel(session).set_query("lantern")
    window.enter(first)
    settled(session)
    assert (window.rooms.box.text(), panel(session).rows_shown) == ("golden", hits)
    window.enter("articles")
    assert window.rooms.box.text() == "lantern"
    # Changed by looking for something else.
    window.enter(first)
    assert not window.actions_.qaction("search.change").isEnabled()
    panel(session).set_query("golden lantern")
    settled(session)
    assert window.sidebar.current() == first
    window.actions_.do("search.change")
    settled(session)
    assert [one.query for one in catalogue.read(saved_searches)] == ["golden lantern", "form:feature"]
    assert entries(session)[0].count == panel(session).rows_shown
    window.actions_.do("search.rename")
    answer(session, settled, "Gold")
    assert [one.title for one in entries(session)] == ["Gold", "Features"]
    window.actions_.do("search.down")
    settled(session)
    assert [one.id for one in entries(session)] == [second, first]
    assert not window.actions_.qaction("search.down").isEnabled()
    window.actions_.do("search.up")
    settled(session)
    assert [one.id for one in entries(session)] == [first, second]
    window.actions_.do("search.delete")
    settled(session)
    assert [one.id for one in entries(session)] == [second]
    assert window.rooms.current == "articles"
    for title in ("Gold", "Gold", "Gold", "Golden & old"):
        window.actions_.do("edit.undo")
        settled(session)
        assert title in [one.title for one in entries(session)]


def test_counts_are_refreshed_after_a_change_and_stale_meanwhile(session: Session, settled: Settled) -> None:
    save(session, settled, "films", "form:feature", "Features")
    [entry] = entries(session)
    session.window.enter("films")
    settled(session)
    sidebar = session.window.sidebar
    sidebar.set_stale(entry.id)
    [stale] = entries(session)
    assert (stale.count, stale.stale) == (entry.count, True)
    panel(session).table.selectRow(0)
    panel(session).set_query("form:feature")
    settled(session)
    panel(session).table.setFocus()
    panel(session).table.selectRow(0)
    session.window.actions_.do("record.trash")
    settled(session)
    [after] = entries(session)
    assert (after.count, after.stale) == ((entry.count or 0) - 1, False)


def test_a_title_that_is_taken_is_said(session: Session, settled: Settled) -> None:
    save(session, settled, "films", "form:feature", "Features")
    save(session, settled, "films", "form:short", "Features")
    assert len(entries(session)) == 1
    assert any("Features" in one.text for one in session.services.notices.recent)
