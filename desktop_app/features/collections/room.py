"""The room of the collections; each unfolds to its parts."""

from database.queries.heading_rows import CollectionLine, collection_lines
from database.queries.room_trees import collections_that_hold
from desktop_app.contract import Host
from desktop_app.models.paged import Column
from desktop_app.models.pages import Row
from desktop_app.rooms.context import Context
from desktop_app.rooms.panel import ROW_MENU, RoomPanel, RoomTexts
from desktop_app.rooms.room import tree_panel
from desktop_app.rooms.tree_source import TreeSource
from desktop_app.texts import number, plural, translate
from desktop_app.wording.wording import Wording

ROOM = "collections"
MENU = ("collections.show", "", *ROW_MENU)


def make_panel(host: Host, context: Context) -> RoomPanel:
    """Return the panel of the collections, by name."""
    levels = {"collection": (collection_lines, in_words)}
    source = TreeSource(context, ROOM, levels, columns(), collections_that_hold, covers=("parent",), nested=True)
    return tree_panel(host, context, source, texts(), menu=MENU)


def columns() -> list[Column]:
    """Return the columns; sorted are those that have an index."""
    return [
        Column("name", translate("Collections", "Collection"), width=40, fixed=True),
        Column("level", translate("Collections", "Level"), width=16, sortable=False),
        Column("records", translate("Collections", "Records"), width=8, sortable=False, at_end=True),
    ]


def in_words(line: CollectionLine, wording: Wording) -> Row:
    """Return the cells of a collection's row."""
    return (line.name, wording.term("collection_level", line.level), wording.number(line.records))


def texts() -> RoomTexts:
    """Return what the room says."""
    return RoomTexts(
        name=translate("Collections", "Collections"),
        empty=translate("Collections", "No collection is here yet. Make one for a box, a folder or a series."),
        button=translate("Collections", "New collection"),
        nothing=translate(
            "Collections", "No collection is called “{words}”. Fewer words, or a beginning with *, find more."
        ),
        count=lambda count: plural("Collections", "{count} collections", "{count} collection", count),
        of=lambda count, total: translate("Collections", "{count} of {total} collections").format(
            count=number(count), total=number(total)
        ),
    )
