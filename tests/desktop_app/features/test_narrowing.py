"""What narrows a room's list from beside it: the text of the search box, and the places for panes."""

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QPushButton

from desktop_app.rooms.panel import RoomPanel
from desktop_app.session import Session

Settled = Callable[[Session], None]


def panel_of(session: Session, room: str) -> RoomPanel:
    session.window.enter(room)
    panel = session.window.rooms.panel
    assert isinstance(panel, RoomPanel)
    return panel


def test_what_is_asked_beside_the_list_stands_in_the_box(session: Session, settled: Settled) -> None:
    panel, box = panel_of(session, "articles"), session.window.rooms.box
    told: list[str] = []
    panel.query_changed.connect(told.append)
    panel.set_query("golden")
    settled(session)
    assert box.text() == panel.query_text() == panel.question().text == "golden"
    assert panel.rows_shown == 2
    # What is typed is told to the panes beside, and each room keeps its own.
    box.setText("golden lantern")
    settled(session)
    assert told == ["golden", "golden lantern"]
    films = panel_of(session, "films")
    assert box.text() == ""
    panel.set_query("lantern")
    settled(session)
    assert box.text() == films.query_text() == ""
    panel_of(session, "articles")
    assert box.text() == "lantern"


def test_panes_stand_at_the_start_of_the_rows_and_above_them(session: Session, settled: Settled) -> None:
    panel = panel_of(session, "films")
    beside, above, button = QLabel("beside"), QLabel("above"), QPushButton("Narrow")
    panel.places.put_beside(beside)
    panel.places.put_above(above)
    panel.places.put_in_head(button)
    settled(session)

    def place(widget: QLabel | QPushButton) -> QPoint:
        return widget.mapTo(panel.widget, QPoint(0, 0))

    table = panel.table.mapTo(panel.widget, QPoint(0, 0))
    assert place(beside).x() < table.x()
    assert place(beside).y() == table.y()
    assert place(button).y() < place(above).y() < table.y()
    beside.hide()
    settled(session)
    assert panel.table.mapTo(panel.widget, QPoint(0, 0)).x() == 0
