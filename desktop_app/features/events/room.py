"""The room of the events."""

from database.queries.heading_rows import EventLine, event_lines
from desktop_app.contract import Host
from desktop_app.models.paged import Column
from desktop_app.models.pages import Row
from desktop_app.rooms.context import Context
from desktop_app.rooms.panel import RoomPanel, RoomTexts
from desktop_app.rooms.room import RoomSpec, room_panel
from desktop_app.texts import number, plural, translate
from desktop_app.wording.wording import Wording

ROOM = "events"


def make_panel(host: Host, context: Context) -> RoomPanel:
    """Return the panel of the events, by name."""
    spec = RoomSpec(ROOM, ("event",), columns(), event_lines, in_words, texts())
    return room_panel(host, context, spec)


def columns() -> list[Column]:
    """Return the columns; sorted are those that have an index."""
    return [
        Column("name", translate("Events", "Event"), width=36, fixed=True),
        Column("start", translate("Events", "Begins"), width=13),
        Column("end", translate("Events", "Ends"), width=13, sortable=False, optional=True),
        Column("kind", translate("Events", "Kind"), width=16, sortable=False, optional=True),
        Column("place", translate("Events", "Place"), width=16, sortable=False, optional=True),
        Column("articles", translate("Events", "Articles"), width=8, sortable=False, at_end=True),
    ]


def in_words(line: EventLine, wording: Wording) -> Row:
    """Return the cells of an event's row."""
    start, end = wording.date(line.start), wording.date(line.end)
    kind, count = wording.term("event_kind", line.kind), wording.number(line.articles)
    tips = (wording.date_tip(line.start), wording.date_tip(line.end))
    return (line.name, start, end, kind, line.place, count, line.name, *tips, kind, line.place, "")


def texts() -> RoomTexts:
    """Return what the room says."""
    return RoomTexts(
        name=translate("Events", "Events"),
        empty=translate("Events", "No event is here yet. Make one for what happened, and say who took part."),
        button=translate("Events", "New event"),
        nothing=translate("Events", "No event is called “{words}”. Fewer words, or a beginning with *, find more."),
        count=lambda count: plural("Events", "{count} events", "{count} event", count),
        of=lambda count, total: translate("Events", "{count} of {total} events").format(
            count=number(count), total=number(total)
        ),
    )
