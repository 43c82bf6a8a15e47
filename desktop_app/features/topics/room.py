"""The room of the subjects."""

from database.queries.heading_rows import SubjectLine, subject_lines
from desktop_app.contract import Host
from desktop_app.models.paged import Column
from desktop_app.models.pages import Row
from desktop_app.rooms.context import Context
from desktop_app.rooms.panel import RoomPanel, RoomTexts
from desktop_app.rooms.room import RoomSpec, room_panel
from desktop_app.texts import number, plural, translate
from desktop_app.wording.wording import Wording

ROOM = "subjects"


def make_panel(host: Host, context: Context) -> RoomPanel:
    """Return the panel of the subjects, by name."""
    spec = RoomSpec(ROOM, ("topic",), columns(), subject_lines, in_words, texts())
    return room_panel(host, context, spec)


def columns() -> list[Column]:
    """Return the columns; sorted are those that have an index."""
    return [
        Column("name", translate("Subjects", "Subject"), width=32, fixed=True),
        Column("scope_note", translate("Subjects", "Scope note"), width=40, sortable=False, optional=True),
        Column("articles", translate("Subjects", "Articles"), width=8, sortable=False, at_end=True),
    ]


def in_words(line: SubjectLine, wording: Wording) -> Row:
    """Return the cells of a subject's row."""
    note = " ".join(line.scope_note.split())
    return (line.name, note, wording.number(line.articles))


def texts() -> RoomTexts:
    """Return what the room says."""
    return RoomTexts(
        name=translate("Subjects", "Subjects"),
        empty=translate("Subjects", "No subject is here yet. Make one for what articles speak of."),
        button=translate("Subjects", "New subject"),
        nothing=translate("Subjects", "No subject is called “{words}”. Fewer words, or a beginning with *, find more."),
        count=lambda count: plural("Subjects", "{count} subjects", "{count} subject", count),
        of=lambda count, total: translate("Subjects", "{count} of {total} subjects").format(
            count=number(count), total=number(total)
        ),
    )
