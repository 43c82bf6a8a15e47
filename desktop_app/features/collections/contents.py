"""What is in one collection: records of all kinds, in the order in which they were put in."""

from collections.abc import Sequence
from functools import partial

from database.queries.groups import collections
from database.queries.links import Link
from database.queries.mixed import MixedLine, count_items, item_ids
from desktop_app.contract import Host, Room
from desktop_app.models.paged import Column, PagedTableModel
from desktop_app.models.pages import Row
from desktop_app.rooms.context import Context
from desktop_app.rooms.mixed_source import MixedSource
from desktop_app.rooms.panel import ARTICLE_MENU, RoomPanel, RoomTexts
from desktop_app.services.cancel import CancelToken
from desktop_app.texts import number, plural, translate
from desktop_app.wording.wording import Wording

LAYOUT = "collection"
"""The name under which the layout of all these lists is kept: they are alike."""
SECTION = ALL = "collections"
"""The group of the sidebar, and the room of all collections."""
MOST = 60
"""Collections that the sidebar lists; all are in their room."""
MENU = (*ARTICLE_MENU[:-1], "collections.take_out", ARTICLE_MENU[-1])


class ContentsPanel(RoomPanel):
    """The list of one collection; *collection* says which."""

    collection: Link


def contents_room(context: Context, collection: Link) -> Room:
    """Return the room of what is in a collection."""
    return Room(
        id=f"collection:{collection.id}",
        title=collection.label,
        icon="archive",
        section=SECTION,
        make_panel=lambda host: _panel(host, context, collection),
        count=partial(_count, context, collection.id),
        under=ALL,
    )


def upmost_rooms(context: Context, token: CancelToken) -> Sequence[Room]:
    """Return the rooms of the collections that are part of none, for the sidebar; runs on a worker."""
    rows = context.read(lambda connection: collections(connection), token)
    upmost = [row for row in rows if not row.level][:MOST]
    return [contents_room(context, Link(row.id, "collection", row.name)) for row in upmost]


def _count(context: Context, collection: int, token: CancelToken) -> int:
    return context.read(lambda connection: count_items(connection, collection), token)


def _panel(host: Host, context: Context, collection: Link) -> ContentsPanel:
    source = MixedSource(
        context,
        LAYOUT,
        lambda connection, sort, descending, text: item_ids(
            connection, collection.id, sort=sort, descending=descending, text=text
        ),
        _columns(),
        partial(_in_words, wording=context.wording),
    )
    model = PagedTableModel(source, source.columns, host.services.tasks, sort_column=0)
    total = partial(_count, context, collection.id)
    panel = ContentsPanel(host, source, model, _texts(collection), total, room=LAYOUT, menu=MENU)
    panel.collection = collection
    return panel


def _columns() -> list[Column]:
    return [
        # Until somebody sorts by the time of coming, records stand as they were put in.
        Column("kind", translate("Collections", "Kind"), width=14, sortable=False),
        Column("name", translate("Collections", "Record"), width=48, sortable=False, fixed=True),
    ]


def _in_words(line: MixedLine, wording: Wording) -> Row:
    return (wording.term("record_kind", line.kind), wording.label(line.label) or "–")


def _texts(collection: Link) -> RoomTexts:
    return RoomTexts(
        name=collection.label,
        empty=translate(
            "Collections", "Nothing is in this collection yet. Choose records in any room and put them into it."
        ),
        nothing=translate("Collections", "Nothing in this collection has “{words}”."),
        count=lambda count: plural("Collections", "{count} records", "{count} record", count),
        of=lambda count, total: translate("Collections", "{count} of {total} records").format(
            count=number(count), total=number(total)
        ),
    )
