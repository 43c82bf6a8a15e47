"""What is kept of a list when the window closes, so that the next start can show its first rows at once."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from desktop_app.contract import Panel
from desktop_app.models.column import TOLD
from desktop_app.models.paged import PagedTableModel
from desktop_app.rooms.panel import RoomPanel
from desktop_app.rooms.source import Question
from desktop_app.services.cancel import CancelToken
from desktop_app.services.kept_rows import KeptRows
from desktop_app.services.preferences import DENSITY
from desktop_app.services.settings import Settings


def to_keep(panel: Panel | None, room: str, settings: Settings) -> Callable[[], KeptRows | None] | None:
    """Return what reads the first rows of a room as the next start shows them, without what is looked for now.

    It is called on a worker, once nothing is written any more, and gives None where there are no rows, or where they
    take as long as the whole list. There is none for a list of another sort: those that unfold are short.
    """
    if not isinstance(panel, RoomPanel) or type(panel.model) is not PagedTableModel:
        return None
    table, model = panel.table, panel.model
    wanted = sorted(table.columns.wanted())
    across = Qt.Orientation.Horizontal
    titles = tuple({role: model.headerData(column, across, role) for role in TOLD} for column in wanted)
    at_end = tuple(model.columns[column].at_end for column in wanted)
    by, descending = model.sorting
    layout, place = table.columns.layout, panel.places.place_of(table)
    compact = settings.get(DENSITY) == "compact"
    first_rows, count, words = model.first_rows(Question()), panel.counter, panel.texts.count
    name, two_lines, tips = panel.texts.name, panel.layout.two_lines, len(model.columns)

    def read() -> KeptRows | None:
        token = CancelToken()
        found = first_rows(token)
        if found is None or not len(found[0]):
            return None
        ids, rows = found
        total = count(token)
        return KeptRows(
            room=room,
            name=name,
            titles=titles,
            at_end=at_end,
            ids=tuple(ids),
            cells=tuple(tuple(row[column] if row else "" for column in wanted) for row in rows),
            tips=tuple(tuple(row[tips + column] if len(row) > tips else "" for column in wanted) for row in rows),
            shown=layout.shown,
            widths=dict(layout.widths),
            sorting=(wanted.index(by) if by in wanted else -1, descending),
            two_lines=two_lines,
            compact=compact,
            total=total,
            count=words(total),
            place=place,
        )

    return read
