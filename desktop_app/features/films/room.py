"""The room of the films."""

from database.queries.room_rows import FilmLine, film_lines
from desktop_app.contract import Host
from desktop_app.models.paged import Column
from desktop_app.models.pages import Row
from desktop_app.rooms.context import Context
from desktop_app.rooms.panel import RoomPanel, RoomTexts
from desktop_app.rooms.room import RoomSpec, room_panel
from desktop_app.texts import number, plural, translate
from desktop_app.wording.wording import Wording

ROOM = "films"


def make_panel(host: Host, context: Context) -> RoomPanel:
    """Return the panel of the films, by title."""
    covers = ("reference",)
    return room_panel(host, context, RoomSpec(ROOM, ("film",), columns(), film_lines, in_words, texts(), covers))


def columns() -> list[Column]:
    """Return the columns; sorted are those that have an index."""
    return [
        Column("title", translate("Films", "Title"), width=32, fixed=True),
        Column("directors", translate("Films", "Directed by"), width=26, sortable=False),
        Column("date", translate("Films", "Date"), width=13, optional=True, field="reference"),
        Column("form", translate("Films", "Form"), width=12, sortable=False, optional=True),
        Column("articles", translate("Films", "Articles"), width=8, sortable=False, at_end=True),
    ]


def in_words(line: FilmLine, wording: Wording) -> Row:
    """Return the cells of a film's row and the tooltips of its cells."""
    directors, form = wording.joined(line.directors), wording.term("film_form", line.form)
    cells = (line.title, directors, wording.date(line.date), form, wording.number(line.articles))
    return (*cells, line.title, directors, wording.date_tip(line.date), form, "")


def texts() -> RoomTexts:
    """Return what the room says."""
    return RoomTexts(
        name=translate("Films", "Films"),
        empty=translate("Films", "No film is here yet. Make one of what an article says."),
        button=translate("Films", "New film"),
        nothing=translate("Films", "No film is called “{words}”. Fewer words, or a beginning with *, find more."),
        count=lambda count: plural("Films", "{count} films", "{count} film", count),
        of=lambda count, total: translate("Films", "{count} of {total} films").format(
            count=number(count), total=number(total)
        ),
    )
