"""The hits of all rooms in one list, room by room; it can be kept as a saved search."""

from array import array
from collections.abc import Mapping
from functools import partial
from typing import Any

from database.queries.everywhere import all_hits
from database.queries.mixed import MixedLine
from database.queries.rooms import ROOMS, counts
from database.search.hits import is_cut_off
from database.search.language import parse
from desktop_app.contract import Host, Room
from desktop_app.models.paged import Column, PagedTableModel
from desktop_app.models.pages import Row
from desktop_app.rooms.context import Context
from desktop_app.rooms.mixed_source import MixedSource
from desktop_app.rooms.panel import ARTICLE_MENU, RoomPanel, RoomTexts
from desktop_app.rooms.source import Question
from desktop_app.services.cancel import CancelToken
from desktop_app.texts import number, plural, translate
from desktop_app.wording.wording import Wording

TOGETHER = "together"
"""The id of the room; the sidebar does not list it."""


class TogetherSource(MixedSource):
    """Asks each room for itself; nothing is listed until something is looked for."""

    def __init__(self, context: Context) -> None:
        in_words = partial(_in_words, wording=context.wording)
        super().__init__(context, TOGETHER, _read_ids, _columns(), in_words)

    def ids(self, sort: str, descending: bool, query: object, token: CancelToken) -> "array[int]":
        """Return the ids of the hits: those of one room behind another, or by the time of coming."""
        text = query.text if isinstance(query, Question) else ""

        def read(connection: Any) -> tuple["array[int]", Mapping[int, str]]:
            return all_hits(connection, text, by_coming=sort == "added", descending=descending)

        ids, self._kinds = self._context.read(read, token)
        return ids

    def kind_of(self, record_id: int) -> str:
        """Return the kind of a record in the list."""
        return self._kinds.get(record_id, "article")

    def explains(self, query: object) -> bool:
        """Whether hits of a query have a reason."""
        return isinstance(query, Question) and bool(query.text.strip())

    def is_cut_off(self, asked: Question, token: CancelToken) -> bool:
        """Whether in any room there may be more hits than were looked at."""
        query = parse(asked.text)
        return self._context.read(lambda connection: any(is_cut_off(connection, query, room) for room in ROOMS), token)


def together_room(context: Context) -> Room:
    """Return the room."""
    return Room(
        id=TOGETHER,
        title=translate("Together", "All rooms"),
        icon="search",
        section="catalogue",
        make_panel=lambda host: _panel(host, context),
        opens=False,
        listed=False,
    )


def _panel(host: Host, context: Context) -> RoomPanel:
    source = TogetherSource(context)
    model = PagedTableModel(source, source.columns, host.services.tasks, sort_column=0)
    total = partial(_count, context)
    return RoomPanel(host, source, model, _texts(), total, room=TOGETHER, menu=ARTICLE_MENU)


def _read_ids(connection: Any, sort: str, descending: bool, text: str) -> "array[int]":
    return all_hits(connection, text, by_coming=sort == "added", descending=descending)[0]


def _count(context: Context, token: CancelToken) -> int:
    return sum(context.read(counts, token).values())


def _columns() -> list[Column]:
    return [
        Column("kind", translate("Together", "Kind"), width=14, sortable=False),
        Column("name", translate("Together", "Record"), width=48, sortable=False, fixed=True),
    ]


def _in_words(line: MixedLine, wording: Wording) -> Row:
    return (wording.term("record_kind", line.kind), wording.label(line.label) or "–")


def _texts() -> RoomTexts:
    return RoomTexts(
        name=translate("Together", "Hits in all rooms"),
        empty=translate("Together", "What is looked for here is found in all rooms and stands in one list."),
        nothing=translate("Together", "No room has “{words}”."),
        count=lambda count: plural("Together", "{count} records", "{count} record", count),
        of=lambda count, total: translate("Together", "{count} of {total} records").format(
            count=number(count), total=number(total)
        ),
    )
