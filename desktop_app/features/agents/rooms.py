"""The rooms of the people and of the organisations."""

from database.queries.room_rows import AgentLine, agent_lines
from desktop_app.contract import Host
from desktop_app.models.paged import Column
from desktop_app.models.pages import Row
from desktop_app.rooms.context import Context
from desktop_app.rooms.panel import RoomPanel, RoomTexts
from desktop_app.rooms.room import RoomSpec, room_panel
from desktop_app.texts import number, plural, translate
from desktop_app.wording.wording import Wording

PEOPLE, ORGANISATIONS = "people", "organisations"
BODIES = ("organisation", "group", "family")


def make_people_panel(host: Host, context: Context) -> RoomPanel:
    """Return the panel of the people, by family name."""
    titles = (translate("People", "Name"), translate("People", "Occupation"), translate("People", "Lived"))
    return room_panel(host, context, _spec(PEOPLE, ("person",), titles, people_texts()))


def make_organisations_panel(host: Host, context: Context) -> RoomPanel:
    """Return the panel of the organisations, groups and families."""
    titles = (
        translate("Organisations", "Name"),
        translate("Organisations", "Kind"),
        translate("Organisations", "Existed"),
    )
    return room_panel(host, context, _spec(ORGANISATIONS, BODIES, titles, organisation_texts()))


def _spec(room: str, kinds: tuple[str, ...], titles: tuple[str, str, str], texts: RoomTexts) -> RoomSpec[AgentLine]:
    columns = [
        Column("name", titles[0], width=32, fixed=True),
        Column("what", titles[1], width=28, sortable=False),
        Column("years", titles[2], width=12, sortable=False, optional=True),
        Column("articles", translate("Agents", "Articles"), width=8, sortable=False, at_end=True),
    ]
    return RoomSpec(room, kinds, columns, agent_lines, in_words, texts, covers=("occupation", "activity"))


def in_words(line: AgentLine, wording: Wording) -> Row:
    """Return the cells of a person's or a body's row."""
    what = wording.joined(wording.term("occupation", one) for one in line.what)
    if not what and line.kind != "person":
        what = wording.term("record_kind", line.kind)
    start, end = wording.year(line.start), wording.year(line.end)
    years = f"{start}–{end}" if start or end else ""
    return (line.name, what, years, wording.number(line.articles))


def people_texts() -> RoomTexts:
    """Return what the room of the people says."""
    return RoomTexts(
        name=translate("People", "People"),
        empty=translate("People", "Nobody is here yet. People come in with the credits of a film, or by hand."),
        button=translate("People", "New person"),
        nothing=translate("People", "Nobody is called “{words}”. Fewer words, or a beginning with *, find more."),
        count=lambda count: plural("People", "{count} people", "{count} person", count),
        of=lambda count, total: translate("People", "{count} of {total} people").format(
            count=number(count), total=number(total)
        ),
    )


def organisation_texts() -> RoomTexts:
    """Return what the room of the organisations says."""
    return RoomTexts(
        name=translate("Organisations", "Organisations"),
        empty=translate(
            "Organisations", "No organisation is here yet. They come in with the credits of a film, or by hand."
        ),
        button=translate("Organisations", "New organisation"),
        nothing=translate(
            "Organisations", "No organisation is called “{words}”. Fewer words, or a beginning with *, find more."
        ),
        count=lambda count: plural("Organisations", "{count} organisations", "{count} organisation", count),
        of=lambda count, total: translate("Organisations", "{count} of {total} organisations").format(
            count=number(count), total=number(total)
        ),
    )
