"""A room from its declaration: which rows, which columns, which words."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Generic, TypeVar

from desktop_app.contract import Host, Room
from desktop_app.models.folding import FoldingTableModel
from desktop_app.models.paged import Column, PagedTableModel
from desktop_app.models.pages import Row
from desktop_app.rooms.context import Context
from desktop_app.rooms.narrowing import Narrowing
from desktop_app.rooms.panel import ROW_MENU, RoomPanel, RoomTexts
from desktop_app.rooms.source import Lines, RoomSource
from desktop_app.rooms.tree_source import TreeSource
from desktop_app.wording.wording import Wording

Line = TypeVar("Line")


@dataclass(frozen=True, slots=True)
class RoomSpec(Generic[Line]):
    """The list of one room.

    Attributes:
        id: a key of ``database.queries.rooms.ROOMS``; the layout of the list is kept under it.
        kinds: the kinds of record in it, the usual one first: its form is what an empty room offers.
        columns: its own columns.
        lines: reads a page of rows.
        in_words: puts a row into the cells of the own columns, perhaps with their tooltips.
        texts: what the room says.
        covers: fields that the own columns show under another key.
        descending: sorted so by the first column until somebody sorts otherwise.
        two_lines: its headlines take two lines, unless rows are compact.
        menu: the actions of a row's menu.
    """

    id: str
    kinds: tuple[str, ...]
    columns: Sequence[Column]
    lines: Lines[Line]
    in_words: Callable[[Line, Wording], Row]
    texts: RoomTexts
    covers: tuple[str, ...] = ()
    descending: bool = False
    two_lines: bool = False
    menu: tuple[str, ...] = ROW_MENU


def room_panel(host: Host, context: Context, spec: RoomSpec[Line]) -> RoomPanel:
    """Return the panel of a flat room; the button of the empty one opens the form of its usual kind."""
    in_words = partial(_worded, spec.in_words, context.wording)
    source = RoomSource(context, spec.id, spec.kinds, spec.columns, spec.lines, in_words, spec.covers)
    model = PagedTableModel(source, source.columns, host.services.tasks, descending=spec.descending)
    total = context.counter(spec.id)
    panel = RoomPanel(
        host,
        source,
        model,
        spec.texts,
        total,
        room=spec.id,
        menu=spec.menu,
        two_lines=spec.two_lines,
        can_keep_within=True,
    )
    panel.filling.connect(partial(host.edit, spec.kinds[0]))
    Narrowing(host, context, panel, spec.id)
    return panel


def tree_panel(
    host: Host, context: Context, source: TreeSource, texts: RoomTexts, *, menu: tuple[str, ...] = ROW_MENU
) -> RoomPanel:
    """Return the panel of a room whose rows unfold."""
    model = FoldingTableModel(source, source.columns, host.services.tasks)
    total = context.counter(source.room)
    panel = RoomPanel(
        host,
        source,
        model,
        texts,
        total,
        room=source.room,
        menu=menu,
        can_keep_within=True,
        count_all=source.nested,
    )
    panel.filling.connect(partial(host.edit, source.kind))
    Narrowing(host, context, panel, source.room)
    return panel


def catalogue_room(
    spec_id: str, title: str, icon: str, context: Context, make_panel: Callable[[Host], RoomPanel], makes: str
) -> Room:
    """Return the entry of a room in the sidebar's catalogue."""
    return Room(
        id=spec_id,
        title=title,
        icon=icon,
        section="catalogue",
        make_panel=make_panel,
        count=context.counter(spec_id),
        makes=makes,
    )


def _worded(in_words: Callable[[Line, Wording], Row], wording: Wording, line: Line) -> Row:
    return in_words(line, wording)
