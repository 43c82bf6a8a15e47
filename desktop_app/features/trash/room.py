"""The room of the trash: what was thrown away, of all kinds, the newest first."""

from functools import partial

from database.queries.mixed import MixedLine, trash_ids
from desktop_app.contract import Host
from desktop_app.models.paged import Column, PagedTableModel
from desktop_app.models.pages import Row
from desktop_app.rooms.context import Context
from desktop_app.rooms.mixed_source import MixedSource
from desktop_app.rooms.panel import RoomPanel, RoomTexts
from desktop_app.texts import number, plural, translate
from desktop_app.wording.moments import moment_words
from desktop_app.wording.wording import Wording

ROOM = "trash"
MENU = ("record.restore", "", "window.copy", "rooms.copy_titled")


def make_panel(host: Host, context: Context) -> RoomPanel:
    """Return the panel of the trash."""
    source = MixedSource(
        context,
        ROOM,
        lambda connection, sort, descending, text: trash_ids(connection, sort=sort, descending=descending, text=text),
        columns(),
        partial(in_words, wording=context.wording),
    )
    model = PagedTableModel(source, source.columns, host.services.tasks, sort_column=2, descending=True)
    return RoomPanel(host, source, model, texts(), context.trash_counter, room=ROOM, menu=MENU, in_trash=True)


def columns() -> list[Column]:
    """Return the columns; the time when a record was put here has an index."""
    return [
        Column("kind", translate("Trash", "Kind"), width=14, sortable=False),
        Column("name", translate("Trash", "Record"), width=44, sortable=False, fixed=True),
        Column("trashed", translate("Trash", "Put here"), width=18),
    ]


def in_words(line: MixedLine, wording: Wording) -> Row:
    """Return the cells of a row."""
    when = moment_words(line.trashed_at, wording) if line.trashed_at is not None else ""
    return (wording.term("record_kind", line.kind), wording.label(line.label) or "–", when)


def texts() -> RoomTexts:
    """Return what the room says."""
    return RoomTexts(
        name=translate("Trash", "Trash"),
        empty=translate("Trash", "The trash is empty. What is deleted anywhere comes here and can be restored."),
        nothing=translate("Trash", "Nothing in the trash is called “{words}”."),
        count=lambda count: plural("Trash", "{count} records", "{count} record", count),
        of=lambda count, total: translate("Trash", "{count} of {total} records").format(
            count=number(count), total=number(total)
        ),
    )
