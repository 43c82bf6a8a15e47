"""The hits of all rooms in one list, and a saved search over all rooms."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from database.queries.everywhere import all_hits
from database.queries.searches import saved_searches
from desktop_app.features.searches.title_dialog import TitleDialog
from desktop_app.rooms.panel import RoomPanel
from desktop_app.rooms.together import TOGETHER
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


def test_a_search_over_all_rooms_is_one_list_and_can_be_saved(session: Session, settled: Settled) -> None:
    window, catalogue = session.window, session.catalogue
    assert catalogue is not None
    window.everywhere.open("lantern")
    settled(session)
    last = window.everywhere.list.results[-1]
    assert last.value == TOGETHER
    while window.everywhere.list.current is not last:
        QTest.keyClick(window.everywhere.line, Qt.Key.Key_Down)
    QTest.keyClick(window.everywhere.line, Qt.Key.Key_Return)
    settled(session)
    ids, kinds = catalogue.read(lambda connection: all_hits(connection, "lantern"))
    assert list(panel(session).model.ids()) == list(ids)
    assert last.end == str(len(ids))
    assert len({kinds.get(one, "article") for one in ids}) > 2
    came = catalogue.read(lambda connection: all_hits(connection, "lantern", by_coming=True, descending=True))
    assert list(came[0]) == sorted(ids, reverse=True)
    # Each row is opened as what it is, and says why it is a hit.
    panel(session).choose(len(ids) - 1)
    assert panel(session).current().kind == kinds[ids[-1]]
    # Kept over all rooms; the entry opens the list again, with its query.
    window.actions_.do("search.save")
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, TitleDialog) and one.isVisible())
    dialog.line.setText("Lanterns")
    dialog._decide()
    settled(session)
    assert [(one.room, one.query) for one in catalogue.read(saved_searches)] == [("", "lantern")]
    [entry] = entries(session)
    assert (entry.count, window.rooms.current, window.rooms.shown) == (len(ids), entry.id, TOGETHER)
    window.enter("films")
    window.enter(entry.id)
    settled(session)
    assert (window.rooms.box.text(), panel(session).rows_shown) == ("lantern", len(ids))
    window.actions_.do("search.delete")
    settled(session)
    assert not entries(session)
    assert window.rooms.current == TOGETHER


def test_nothing_is_listed_until_something_is_looked_for(session: Session, settled: Settled) -> None:
    session.window.enter(TOGETHER)
    settled(session)
    assert panel(session).rows_shown == 0
    panel(session).set_query("no such word anywhere")
    settled(session)
    assert panel(session).rows_shown == 0
    assert not session.window.services.notices.recent
