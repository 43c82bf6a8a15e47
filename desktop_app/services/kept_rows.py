"""The first rows of the list that was shown last, kept while the program is not running: the next start shows them
before the catalogue is open.

They hold for one state of one catalogue and one look; where anything of that differs they are as good as not there.
"""

import json
import sys
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

FILE = "first_rows.json"
_JUNK = (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError)
"""What reading it raises where it is missing or was not written here."""
MOST_ROWS = 64
"""Rows that are kept: what a screen shows."""
MOST_BYTES = 400_000
"""Of a larger file nothing is kept or read."""

FARTHEST = 20_000
"""Pixels that a place or a width has at the most."""


@dataclass(frozen=True, slots=True)
class KeptRows:
    """A list as it is shown at first.

    Attributes:
        room: which one.
        name: of the table, for screen readers.
        titles: what the table is told of each column, by the number of the header's role.
        at_end: the columns that are aligned to the end side.
        ids: of the records.
        cells: the cells of each row.
        tips: their tooltips.
        shown: the keys of chosen columns, in their order; none: the usual ones.
        widths: of columns sized by hand.
        sorting: the column sorted by and whether descending.
        two_lines: headlines take two lines.
        compact: rows are compact.
        total: how many rows the whole list has.
        count: that, in words.
        place: where the table stands in the room, in pixels: from its start side, from above; and how high the line
            is that says the count.
    """

    room: str
    name: str
    titles: tuple[Mapping[int, str | int | bool], ...]
    at_end: tuple[bool, ...]
    ids: tuple[int, ...]
    cells: tuple[tuple[str, ...], ...]
    tips: tuple[tuple[str, ...], ...]
    shown: tuple[str, ...]
    widths: Mapping[str, int]
    sorting: tuple[int, bool]
    two_lines: bool
    compact: bool
    total: int
    count: str
    place: tuple[int, int, int]


def keep(folder: Path, state: str, look: str, rows: KeptRows) -> None:
    """Keep *rows* in *folder* in the place of any others; on a worker.

    Args:
        folder: of the settings.
        state: of the catalogue, what ``database.closed.state_of`` says.
        look: in which the rows are worded and laid out.
        rows: the rows.
    """
    kept = {"program": _program(), "state": state, "look": look, "rows": asdict(rows)}
    text = json.dumps(kept, separators=(",", ":"))
    file = folder / FILE
    with suppress(OSError):
        if len(text) > MOST_BYTES:
            file.unlink(missing_ok=True)
            return
        folder.mkdir(parents=True, exist_ok=True)
        new = file.with_suffix(".new")
        new.write_text(text, encoding="ascii")
        new.replace(file)


def kept(folder: Path, catalogue: Path, look: str) -> KeptRows | None:
    """Return the rows that a catalogue surely begins with in this look; None where that is not known. On a worker."""
    try:
        found = json.loads(_text(folder))
        if found["look"] != look or found["program"] != _program():
            return None
        rows = _read(found["rows"])
    except _JUNK:
        return None
    from database.closed import state_of

    return rows if state_of(catalogue) == found["state"] else None


def last_place(folder: Path, look: str) -> tuple[int, int, int] | None:
    """Return where the table stood that rows were kept of last in this look, whatever they were; on a worker."""
    try:
        found = json.loads(_text(folder))
        return _place(found["rows"]["place"]) if found["look"] == look else None
    except _JUNK:
        return None


def _program() -> str:
    """Return what tells this program apart from a later one, which may word rows otherwise: its version is slow."""
    known = Path(sys.executable if getattr(sys, "frozen", False) else __file__).stat()
    return f"{known.st_size} {known.st_mtime_ns}"


def _read(found: Any) -> KeptRows:
    """Return what was kept.

    Raises:
        ValueError, KeyError, TypeError, AttributeError: it is nothing that was kept.
    """
    cells, tips = _table(found["cells"]), _table(found["tips"])
    titles = tuple({int(role): _plain(value) for role, value in one.items()} for one in found["titles"])
    ids = tuple(_whole(one) for one in found["ids"])
    columns = len(titles)
    if not 0 < len(ids) <= MOST_ROWS or len(cells) != len(ids) or len(tips) != len(ids):
        raise ValueError("rows are missing")
    if any(len(row) != columns for row in (*cells, *tips, found["at_end"])):
        raise ValueError("cells are missing")
    by, descending = found["sorting"]
    return KeptRows(
        room=str(found["room"]),
        name=str(found["name"]),
        titles=titles,
        at_end=tuple(bool(one) for one in found["at_end"]),
        ids=ids,
        cells=cells,
        tips=tips,
        shown=tuple(str(one) for one in found["shown"]),
        widths={str(key): _whole(width, 0, FARTHEST) for key, width in found["widths"].items()},
        sorting=(_whole(by, -1, columns - 1), bool(descending)),
        two_lines=bool(found["two_lines"]),
        compact=bool(found["compact"]),
        total=_whole(found["total"]),
        count=str(found["count"]),
        place=_place(found["place"]),
    )


def _place(found: Any) -> tuple[int, int, int]:
    start, above, line = (_whole(one, 0, FARTHEST) for one in found)
    return start, above, line


def _text(folder: Path) -> str:
    file = folder / FILE
    if file.stat().st_size > MOST_BYTES:
        raise ValueError("it is none of ours")
    return file.read_text(encoding="ascii")


def _table(rows: Any) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(str(cell) for cell in row) for row in rows)


def _plain(value: Any) -> str | int | bool:
    if not isinstance(value, str | int):
        raise TypeError(value)
    return value


def _whole(value: Any, low: int = 0, high: int = 2**63 - 1) -> int:
    if type(value) is not int or not low <= value <= high:
        raise ValueError(value)
    return value
