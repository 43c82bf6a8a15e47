"""How the pages of a file are looked at: turned, straightened, cropped. The file itself is never changed."""

import sqlalchemy as sa

from database.cut_words import check_frame, is_cut_out
from database.errors import InputProblem
from database.history.recorder import Writer
from database.schema.sources import attachment

MOST_STRAIGHTEN = 45.0
"""Degrees; beyond them it is a quarter turn the other way."""


def turn_pages(writer: Writer, attachment_id: int, turn: int, straighten: float = 0.0) -> None:
    """Say how the pages of a file are turned: quarter turns clockwise, 0 to 3, then degrees clockwise.

    Raises:
        InputProblem: no such file, or a turn that there is not.
    """
    _file(writer, attachment_id)
    if turn not in range(4) or not -MOST_STRAIGHTEN <= straighten <= MOST_STRAIGHTEN:
        raise InputProblem("bad_value", field="turn", reason=f"{turn} quarters and {straighten} degrees are none")
    writer.update(attachment, attachment_id, turn=turn, straighten=round(straighten, 2) or 0.0)


def turn_pages_by(writer: Writer, attachment_id: int, quarters: int = 0, degrees: float = 0.0) -> None:
    """Turn the pages of a file further, as they are looked at now: by quarters, by degrees, both clockwise.

    Raises:
        InputProblem: no such file, or it would be straightened too far.
    """
    row = _file(writer, attachment_id)
    turn_pages(writer, attachment_id, (row["turn"] + quarters) % 4, row["straighten"] + degrees)


def show_as_it_came(writer: Writer, attachment_id: int) -> None:
    """Take back how the pages of a file are turned and cropped; what was cut out of a page stays its part of it."""
    row = _file(writer, attachment_id)
    turn_pages(writer, attachment_id, 0)
    if not is_cut_out(row["page_first"], row["page_last"], row["frame_x"]):
        crop_pages(writer, attachment_id, None)


def crop_pages(writer: Writer, attachment_id: int, frame: tuple[float, float, float, float] | None) -> None:
    """Say which part of the pages of a file is looked at, in fractions of the page as it lies; None is all of it.

    Raises:
        InputProblem: no such file, a frame that is not within the page, or all of a page that holds several articles.
    """
    row = _file(writer, attachment_id)
    if frame is None and is_cut_out(row["page_first"], row["page_last"], row["frame_x"]):
        reason = "this article was cut out of the page; the rest of it belongs to others"
        raise InputProblem("bad_value", field="frame", reason=reason)
    if frame is not None:
        check_frame(frame)
    x, y, width, height = frame or (None, None, None, None)
    writer.update(attachment, attachment_id, frame_x=x, frame_y=y, frame_width=width, frame_height=height)


def _file(writer: Writer, attachment_id: int) -> sa.RowMapping:
    row = writer.first(sa.select(attachment).where(attachment.c.id == attachment_id))
    if row is None or not row["held"]:
        raise InputProblem("bad_value", field="file", reason="this file is not here any more")
    return row
