"""Sentences of an article in which no statement stands: shaded when asked for, to see what is left to read."""

from collections.abc import Sequence

from desktop_app.contract import Host
from desktop_app.features.articles.reading import OpenArticle
from desktop_app.features.articles.settings import SHADE
from desktop_app.services.cancel import CancelToken
from desktop_app.widgets.reader import Reader
from desktop_app.widgets.reader_words import Span, next_sentence, sentence_at

APART = frozenset({"boilerplate", "metadata_line", "dateline", "byline", "photo_credit", "headline", "overline"})
"""Kinds of parts that hold no sentence of the article's own."""
_OPENING = frozenset("“«„‘\"'([")
"""Signs that a sentence may begin with; a dash behind the dateline is none."""


def unread_sentences(opened: OpenArticle, token: CancelToken) -> tuple[Span, ...]:
    """Return the sentences without a passage of a statement, in the order of the text."""
    text = opened.found.text
    stated = sorted((one.start, one.end) for one in opened.found.passages if one.statement_id is not None)
    apart = sorted((one.start, one.end) for one in opened.found.segments if one.kind in APART)
    found: list[Span] = []
    span: Span | None = sentence_at(text, 0)
    first_stated = first_apart = 0
    while span is not None and not token.cancelled:
        start, end = span
        first_stated = _past(stated, first_stated, start)
        first_apart = _past(apart, first_apart, start)
        if start < end and not _touches(stated, first_stated, span):
            own = _without(apart, first_apart, span, text)
            if own is not None:
                found.append(own)
        span = next_sentence(text, start)
    return tuple(found)


def _without(ranges: Sequence[Span], first: int, span: Span, text: str) -> Span | None:
    """Return what of a sentence lies outside parts of another kind: a dateline begins the sentence that follows it."""
    start, end = span
    number = first
    while number < len(ranges) and ranges[number][0] < end:
        if ranges[number][0] > start:
            end = ranges[number][0]
            break
        start = max(start, ranges[number][1])
        number += 1
    while start < end and not text[start].isalnum() and text[start] not in _OPENING:
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return (start, end) if start < end else None


def _past(ranges: Sequence[Span], first: int, start: int) -> int:
    """Return the number of the first range that is not wholly before a place; earlier ones are done with.

    Ranges may overlap: one that is long keeps those behind it waiting, and no more.
    """
    while first < len(ranges) and ranges[first][1] <= start:
        first += 1
    return first


def _touches(ranges: Sequence[Span], first: int, span: Span) -> bool:
    number = first
    while number < len(ranges) and ranges[number][0] < span[1]:
        if ranges[number][1] > span[0]:
            return True
        number += 1
    return False


class Shading:
    """Shades the sentences of the article in a `Reader` while the setting says so."""

    def __init__(self, reader: Reader, host: Host) -> None:
        self._reader = reader
        self._host = host
        self._open: OpenArticle | None = None

    def take(self, found: OpenArticle | None) -> None:
        """Take the article that is open, or the same one after a change; or none."""
        self._open = found

    def toggle(self) -> None:
        """Shade sentences without a statement, or no more: in every article."""
        settings = self._host.services.settings
        settings.set(SHADE, not settings.get(SHADE))

    def show(self) -> None:
        """Shade, or take the shade away, as it is set now."""
        opened, tasks = self._open, self._host.services.tasks
        if opened is None:
            return
        if not self._host.services.settings.get(SHADE):
            tasks.cancel(("shade", id(self)))
            self._reader.shade(())
            return

        def done(found: tuple[Span, ...]) -> None:
            if self._open is opened:
                self._reader.shade(found)

        tasks.read(lambda token: unread_sentences(opened, token), done, key=("shade", id(self)))
