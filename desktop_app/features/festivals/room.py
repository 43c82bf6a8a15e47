"""The room of the festivals; each unfolds to its editions and awards, an edition to its sections."""

from database.queries.heading_rows import AwardLine, SectionLine, award_lines, section_lines
from database.queries.room_rows import EditionLine, FestivalLine, edition_lines, festival_lines
from database.queries.room_trees import festivals_that_hold
from desktop_app.contract import Host
from desktop_app.models.paged import Column
from desktop_app.models.pages import Row
from desktop_app.rooms.context import Context
from desktop_app.rooms.panel import RoomPanel, RoomTexts
from desktop_app.rooms.room import tree_panel
from desktop_app.rooms.tree_source import Level, TreeSource
from desktop_app.texts import number, plural, translate
from desktop_app.wording.labels import parts
from desktop_app.wording.wording import Wording

ROOM = "festivals"
_COVERED = ("home_place", "mode", "edition_status", "festival", "edition", "kind", "competitive", "giver")
"""Fields that the own columns show, or that the place of the row says."""


def make_panel(host: Host, context: Context) -> RoomPanel:
    """Return the panel of the festivals, by name."""
    source = TreeSource(context, ROOM, _levels(), columns(), festivals_that_hold, covers=_COVERED)
    return tree_panel(host, context, source, texts())


def columns() -> list[Column]:
    """Return the columns; sorted are those that have an index."""
    return [
        Column("name", translate("Festivals", "Festival, edition, section, award"), width=66, fixed=True),
        Column("held", translate("Festivals", "Held"), width=19, sortable=False),
        Column("place", translate("Festivals", "Place"), width=14, sortable=False, optional=True),
        Column("status", translate("Festivals", "Kind and state"), width=16, sortable=False, optional=True),
        Column("articles", translate("Festivals", "Articles"), width=8, sortable=False, at_end=True),
    ]


def _levels() -> dict[str, Level]:
    return {
        "festival": (festival_lines, festival_in_words),
        "edition": (edition_lines, edition_in_words),
        "section": (section_lines, section_in_words),
        "award": (award_lines, award_in_words),
    }


def festival_in_words(line: FestivalLine, wording: Wording) -> Row:
    """Return the cells of a festival's row."""
    count = wording.plural("Festivals", "{count} editions", "{count} edition", line.editions) if line.editions else ""
    return (line.name, "", line.place, count, wording.number(line.articles))


def edition_in_words(line: EditionLine, wording: Wording) -> Row:
    """Return the cells of an edition's row and the tooltips of its cells."""
    how = wording.joined([wording.term("edition_status", line.status), wording.term("edition_mode", line.mode)])
    label = wording.digits(line.label)
    cells = (label, wording.date(line.held), line.place, how, wording.number(line.articles))
    return (*cells, label, wording.date_tip(line.held), line.place, how, "")


def section_in_words(line: SectionLine, wording: Wording) -> Row:
    """Return the cells of a section's row."""
    competitive = wording.translate("Festivals", "competitive") if line.competitive == "yes" else ""
    kind = wording.term("section_kind", line.kind) if line.kind else wording.term("record_kind", "section")
    return (line.name, "", "", wording.joined((kind, competitive)), wording.number(line.articles))


def award_in_words(line: AwardLine, wording: Wording) -> Row:
    """Return the cells of an award's row: who gives it is said where it stands below no festival."""
    what = wording.joined((wording.term("record_kind", "award"), line.scope))
    name = line.name if not line.giver or line.giver_is_festival else f"{line.name} ({parts(line.giver)[0]})"
    return (name, "", "", what, wording.number(line.articles))


def texts() -> RoomTexts:
    """Return what the room says."""
    return RoomTexts(
        name=translate("Festivals", "Festivals"),
        empty=translate("Festivals", "No festival is here yet. Make one, then its editions, sections and awards."),
        button=translate("Festivals", "New festival"),
        nothing=translate(
            "Festivals",
            "Neither a festival nor an award is called “{words}”. Fewer words, or a beginning with *, find more.",
        ),
        count=lambda count: plural("Festivals", "{count} festivals and awards", "{count} festival or award", count),
        of=lambda count, total: translate("Festivals", "{count} of {total} festivals and awards").format(
            count=number(count), total=number(total)
        ),
    )
