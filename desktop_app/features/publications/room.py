"""The room of the publications."""

from database.queries.heading_rows import PublicationLine, publication_lines
from desktop_app.contract import Host
from desktop_app.models.paged import Column
from desktop_app.models.pages import Row
from desktop_app.rooms.context import Context
from desktop_app.rooms.panel import RoomPanel, RoomTexts
from desktop_app.rooms.room import RoomSpec, room_panel
from desktop_app.texts import number, plural, translate
from desktop_app.wording.wording import Wording

ROOM = "publications"


def make_panel(host: Host, context: Context) -> RoomPanel:
    """Return the panel of the publications, by name."""
    spec = RoomSpec(ROOM, ("publication",), columns(), publication_lines, in_words, texts())
    return room_panel(host, context, spec)


def columns() -> list[Column]:
    """Return the columns; sorted are those that have an index."""
    return [
        Column("name", translate("Publications", "Publication"), width=34, fixed=True),
        Column("kind", translate("Publications", "Kind"), width=18, sortable=False),
        Column("place", translate("Publications", "Place"), width=18, sortable=False, optional=True),
        Column("articles", translate("Publications", "Articles"), width=8, sortable=False, at_end=True),
    ]


def in_words(line: PublicationLine, wording: Wording) -> Row:
    """Return the cells of a publication's row."""
    kind = wording.term("publication_kind", line.kind)
    return (line.name, kind, line.place, wording.number(line.articles))


def texts() -> RoomTexts:
    """Return what the room says."""
    return RoomTexts(
        name=translate("Publications", "Publications"),
        empty=translate(
            "Publications", "No publication is here yet. Make one for each newspaper, agency or site that you keep."
        ),
        button=translate("Publications", "New publication"),
        nothing=translate(
            "Publications", "No publication is called “{words}”. Fewer words, or a beginning with *, find more."
        ),
        count=lambda count: plural("Publications", "{count} publications", "{count} publication", count),
        of=lambda count, total: translate("Publications", "{count} of {total} publications").format(
            count=number(count), total=number(total)
        ),
    )
