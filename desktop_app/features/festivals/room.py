"""The room of the festivals; each unfolds to its editions."""

from array import array
from collections.abc import Sequence

from database.queries.heading_rows import AwardLine, award_lines
from database.queries.room_rows import EditionLine, FestivalLine, edition_lines, festival_lines
from database.queries.room_trees import edition_ids
from desktop_app.contract import Host
from desktop_app.models.folding import FoldingTableModel
from desktop_app.models.paged import Column
from desktop_app.models.pages import Row
from desktop_app.rooms.context import Context
from desktop_app.rooms.panel import RoomPanel, RoomTexts
from desktop_app.rooms.source import RoomSource
from desktop_app.services.cancel import CancelToken
from desktop_app.texts import number, plural, translate
from desktop_app.wording.wording import Wording

ROOM = "festivals"


class FestivalSource(RoomSource[FestivalLine]):
    """Festivals, and the editions inside them."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, ROOM, festival_lines, lambda line: festival_in_words(line, context.wording))

    def inside(self, record_id: int, token: CancelToken) -> "array[int]":
        """Return the ids of a festival's editions, the newest first."""
        return self._context.read(lambda connection: edition_ids(connection, record_id), token)

    def rows(self, ids: Sequence[int], token: CancelToken) -> list[Row]:
        """Return one row for each id, of a festival or of an edition."""
        wording = self._context.wording
        festivals, editions, awards = self._context.read(
            lambda connection: (
                festival_lines(connection, ids),
                edition_lines(connection, ids),
                award_lines(connection, ids),
            ),
            token,
        )
        rows: list[Row] = []
        for one in ids:
            if one in festivals:
                rows.append(festival_in_words(festivals[one], wording))
            elif one in editions:
                rows.append(edition_in_words(editions[one], wording))
            elif one in awards:
                rows.append(award_in_words(awards[one], wording))
            else:
                rows.append(())
        return rows


def make_panel(host: Host, context: Context) -> RoomPanel:
    """Return the panel of the festivals, by name."""
    model = FoldingTableModel(FestivalSource(context), columns(), host.services.tasks)

    def kind_of(row: int) -> str:
        return "edition" if model.is_below(row) else "festival"

    panel = RoomPanel(host, model, texts(), kind_of, context.counter(ROOM))
    panel.table.unfold_asked.connect(model.unfold)
    return panel


def columns() -> list[Column]:
    """Return the columns; sorted are those that have an index."""
    return [
        Column("name", translate("Festivals", "Festival and edition"), width=40),
        Column("held", translate("Festivals", "Held"), width=18, sortable=False),
        Column("place", translate("Festivals", "Place"), width=16, sortable=False, optional=True),
        Column("status", translate("Festivals", "Editions"), width=14, sortable=False, optional=True),
        Column("articles", translate("Festivals", "Articles"), width=8, sortable=False, at_end=True),
    ]


def festival_in_words(line: FestivalLine, wording: Wording) -> Row:
    """Return the cells of a festival's row."""
    count = plural("Festivals", "{count} editions", "{count} edition", line.editions) if line.editions else ""
    return (line.name, "", line.place, count, wording.number(line.articles))


def edition_in_words(line: EditionLine, wording: Wording) -> Row:
    """Return the cells of an edition's row and the tooltips of its cells."""
    how = wording.joined([wording.term("edition_status", line.status), wording.term("edition_mode", line.mode)])
    label = wording.digits(line.label)
    cells = (label, wording.date(line.held), line.place, how, wording.number(line.articles))
    return (*cells, label, wording.date_tip(line.held), line.place, how, "")


def award_in_words(line: AwardLine, wording: Wording) -> Row:
    """Return the cells of an award's row."""
    return (line.name, "", line.giver, line.scope, wording.number(line.articles))


def texts() -> RoomTexts:
    """Return what the room says."""
    return RoomTexts(
        name=translate("Festivals", "Festivals"),
        empty=translate("Festivals", "No festival is here yet."),
        nothing=translate(
            "Festivals", "No festival is called “{words}”. Fewer words, or a beginning with *, find more."
        ),
        count=lambda count: plural("Festivals", "{count} festivals", "{count} festival", count),
        of=lambda count, total: translate("Festivals", "{count} of {total} festivals").format(
            count=number(count), total=number(total)
        ),
    )
