"""The first rows of the articles, worded before the catalogue is open: what a start shows where none were kept.

They are those that the room will show, read by plain SQL (``database.first_articles``) on a worker.
"""

from collections.abc import Callable
from pathlib import Path

from database.first_articles import first_articles
from desktop_app.features.articles.row_words import ROOM, columns, how_many, in_words, name
from desktop_app.models.column import TOLD, as_shown, header_of
from desktop_app.services.kept_rows import MOST_ROWS, KeptRows
from desktop_app.wording.wording import Wording


def first_list(
    catalogue: Path,
    room: str,
    layout: str,
    wording: Callable[[], Wording],
    *,
    right_to_left: bool,
    compact: bool,
    place: tuple[int, int, int],
) -> KeptRows | None:
    """Return the list of a closed catalogue as its window will show it first.

    Args:
        catalogue: its folder.
        room: the one that will be open.
        layout: of the room's list as it is stored.
        wording: makes the words of the window.
        right_to_left: the window reads so.
        compact: rows are compact.
        place: where the table stands in the room.

    Returns:
        None where that is another room, where somebody has chosen columns or an order, or where there are no rows.
    """
    if room != ROOM or layout:
        return None
    found = first_articles(catalogue, MOST_ROWS)
    if found is None:
        return None
    shown, words = columns(), wording()
    rows = [as_shown(in_words(line, words), right_to_left) for line in found.lines]
    return KeptRows(
        room=ROOM,
        name=name(),
        titles=tuple({role: header_of(column, role) for role in TOLD} for column in shown),
        at_end=tuple(column.at_end for column in shown),
        ids=tuple(line.id for line in found.lines),
        cells=tuple(row[: len(shown)] for row in rows),
        tips=tuple(row[len(shown) :] for row in rows),
        shown=(),
        widths={},
        sorting=(0, True),
        two_lines=True,
        compact=compact,
        total=found.total,
        count=how_many(found.total),
        place=place,
    )
