"""The frames that are drawn on the pages of a whole: numbered articles, each of one or several frames. Pure."""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from database.cut_words import Frame, Rectangle, check_frame
from database.errors import InputProblem

FORMAT = 1


@dataclass(frozen=True, slots=True)
class Drawn:
    """A frame, by a number of its own that it keeps."""

    id: int
    frame: Frame


class Frames:
    """The articles that are to be cut out, in their order: the order in which they were begun."""

    def __init__(self) -> None:
        self._articles: list[list[Drawn]] = []
        self._next = 1

    def __len__(self) -> int:
        return len(self._articles)

    @property
    def articles(self) -> tuple[tuple[Drawn, ...], ...]:
        """The frames of each article."""
        return tuple(tuple(one) for one in self._articles)

    def add(self, frame: Frame, goes_on: int | None = None) -> int:
        """Add a frame to the article with this number (from 0), or as a new one; return its id."""
        drawn = Drawn(self._next, frame)
        self._next += 1
        if goes_on is not None and 0 <= goes_on < len(self._articles):
            self._articles[goes_on].append(drawn)
        else:
            self._articles.append([drawn])
        return drawn.id

    def change(self, frame_id: int, rectangle: Rectangle) -> None:
        """Give a frame another place on its page."""
        for article in self._articles:
            for at, one in enumerate(article):
                if one.id == frame_id:
                    frame = Frame(one.frame.attachment, one.frame.page, rectangle)
                    article[at] = Drawn(one.id, frame)

    def remove(self, frame_id: int) -> None:
        """Take a frame away, and its article with the last one."""
        for article in self._articles:
            article[:] = [one for one in article if one.id != frame_id]
        self._articles = [article for article in self._articles if article]

    def article_of(self, frame_id: object) -> int | None:
        """Return the number of the article (from 0) that a frame belongs to."""
        for number, article in enumerate(self._articles):
            if any(one.id == frame_id for one in article):
                return number
        return None

    def find(self, frame_id: object) -> Drawn | None:
        """Return a frame by its id."""
        return next((one for article in self._articles for one in article if one.id == frame_id), None)

    def neighbour(self, frame_id: object, step: int, order: Iterable[int]) -> Drawn | None:
        """Return the next (1) or previous (-1) frame in the order of files and pages, round the end.

        Args:
            frame_id: the one to go from; any other value begins at an end.
            step: 1 or -1.
            order: the ids of the files, in order.
        """
        files = {one: at for at, one in enumerate(order)}

        def place(one: Drawn) -> tuple[int, int, float, float]:
            frame = one.frame
            return files.get(frame.attachment, len(files)), frame.page, frame.rectangle[1], frame.rectangle[0]

        drawn = sorted((one for article in self._articles for one in article), key=place)
        if not drawn:
            return None
        ids = [one.id for one in drawn]
        at = ids.index(frame_id) + step if frame_id in ids else (0 if step > 0 else -1)
        return drawn[at % len(drawn)]

    def to_json(self) -> str:
        """Return the frames as text, to be kept until the cutting goes on."""
        articles = [
            [[one.frame.attachment, one.frame.page, *one.frame.rectangle] for one in article]
            for article in self._articles
        ]
        return json.dumps({"format": FORMAT, "articles": articles})


def from_json(text: str, files: Iterable[int]) -> Frames:
    """Return the frames that a text holds; what is damaged, or on files that are gone, is left out.

    Args:
        text: of :meth:`Frames.to_json`.
        files: the ids of the files that there are.
    """
    there, frames = set(files), Frames()
    try:
        whole = json.loads(text)
        articles = whole["articles"] if whole["format"] == FORMAT else []
        for article in articles:
            number = None
            for attachment, page, *rectangle in article:
                x, y, width, height = (float(one) for one in rectangle)
                frame = Frame(int(attachment), int(page), (x, y, width, height))
                check_frame(frame.rectangle)
                if frame.attachment in there and frame.page > 0:
                    frames.add(frame, number)
                    number = len(frames) - 1 if number is None else number
    except (ValueError, KeyError, TypeError, RecursionError, InputProblem):
        return frames
    return frames
