"""The room of the places."""

from database.queries.heading_rows import PlaceLine, place_lines
from desktop_app.contract import Host
from desktop_app.models.paged import Column
from desktop_app.models.pages import Row
from desktop_app.rooms.context import Context
from desktop_app.rooms.panel import RoomPanel, RoomTexts
from desktop_app.rooms.room import RoomSpec, room_panel
from desktop_app.texts import number, plural, translate
from desktop_app.wording.wording import Wording

ROOM = "places"


def make_panel(host: Host, context: Context) -> RoomPanel:
    """Return the panel of the places, by name."""
    spec = RoomSpec(ROOM, ("place",), columns(), place_lines, in_words, texts())
    return room_panel(host, context, spec)


def columns() -> list[Column]:
    """Return the columns; sorted are those that have an index."""
    return [
        Column("name", translate("Places", "Place"), width=36, fixed=True),
        Column("kind", translate("Places", "Kind"), width=20, sortable=False),
        Column("articles", translate("Places", "Articles"), width=8, sortable=False, at_end=True),
    ]


def in_words(line: PlaceLine, wording: Wording) -> Row:
    """Return the cells of a place's row."""
    return (line.name, wording.term("place_kind", line.kind), wording.number(line.articles))


def texts() -> RoomTexts:
    """Return what the room says."""
    return RoomTexts(
        name=translate("Places", "Places"),
        empty=translate("Places", "No place is here yet. Make one, or name one in a form."),
        button=translate("Places", "New place"),
        nothing=translate("Places", "No place is called “{words}”. Fewer words, or a beginning with *, find more."),
        count=lambda count: plural("Places", "{count} places", "{count} place", count),
        of=lambda count, total: translate("Places", "{count} of {total} places").format(
            count=number(count), total=number(total)
        ),
    )
