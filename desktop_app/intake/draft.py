"""One file becomes the draft of an article: what is on the copy, and nothing else."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from database.commands.articles import ArticleDraft, AttachmentDraft, SegmentDraft
from database.dates import Calendar, DateValue
from database.errors import InputProblem
from database.files import StoredFile
from desktop_app.intake import furniture
from desktop_app.intake.frozen import FrozenText
from desktop_app.intake.kinds import Kind, kind_of, reader_of
from desktop_app.intake.language import language_of
from desktop_app.intake.segmenter import Layout, devised_headline, segment

LARGEST_FILE = 4 << 20
"""Bytes. A thick novel as plain text has a third of it; the reader's page draws a text of 60 MB for minutes."""

#: File names may hold bytes that are no UTF-8; Python gives them as half characters.
_HALF = re.compile("[\ud800-\udfff]")
#: The first place on Earth to begin a day is this far ahead of UTC, so a paper may carry that day's date.
_EARLIEST_ZONE = timedelta(hours=14)


@dataclass(frozen=True, slots=True)
class Reading:
    """What the reader makes of one file.

    Attributes:
        name: the file's name.
        kind: the kind of file.
        frozen: the text and how it was decoded.
        layout: the parts of the text and what they give.
        headline: as printed, or devised; empty where there is nothing to make one of.
        headline_devised: the copy has none.
        language: ``en``, ``fa``, ``ar``, or empty where it cannot be told.
        language_assumed: the words do not tell it.
    """

    name: str
    kind: Kind
    frozen: FrozenText
    layout: Layout
    headline: str
    headline_devised: bool
    language: str
    language_assumed: bool = False

    @property
    def published(self) -> DateValue:
        """The printed date; undated where there is none."""
        found = self.layout.published
        return found.value if found is not None else DateValue.UNDATED

    def words(self, *kinds: str) -> list[str]:
        """Return the words of the parts of these kinds, in order."""
        return [part.span.of(self.frozen.text) for part in self.layout.parts if part.kind in kinds]

    def draft(self, stored: StoredFile) -> ArticleDraft:
        """Return the article as the commands take it.

        Args:
            stored: the original in the catalogue's files.
        """
        original = AttachmentDraft("original", self.name, self.kind.media_type, stored)
        fields = dict(self.layout.fields) | {"headline": self.headline, "language": self.language}
        known = {name: "printed" for name in self.layout.fields if name != "published_time"}
        if self.headline_devised:
            known["headline"] = "detected"
        if self.language:
            known["language"] = "supplied" if self.language_assumed else "detected"
        if self.layout.published is not None:
            known["published"] = "printed"
        return ArticleDraft(
            text=self.frozen.text,
            tool=self.frozen.tool,
            segments=tuple(
                SegmentDraft(part.span.start, part.span.end, part.kind, part.field) for part in self.layout.parts
            ),
            attachments=(original, *self._pictures()),
            fields={name: value for name, value in fields.items() if value},
            published=self.published,
            headline_devised=self.headline_devised,
            known=known,
        )

    def _pictures(self) -> list[AttachmentDraft]:
        """The photos that the text has captions for; a plain text does not hold them."""
        return [
            AttachmentDraft("photo", caption=words[furniture.caption_words(words) :]) for words in self.words("caption")
        ]


@dataclass(frozen=True, slots=True)
class Assumed:
    """What is assumed of a publication that says nothing: the calendar of its dates, and its language."""

    calendar: Calendar | None = None
    language: str = ""


NOTHING = Assumed()


def read_bytes(data: bytes, name: str, now: datetime | None = None, assumed: Assumed = NOTHING) -> Reading:
    """Return what the reader makes of a file's bytes.

    Args:
        data: the file's bytes.
        name: what it is called in a message; its last part is kept as the original's name.
        now: the moment with its zone; a later date is no date of publication.
        assumed: decides where the words leave two readings, or none.

    Raises:
        InputProblem: the file is empty, of a kind that cannot be read yet, or holds no words.
    """
    if not data:
        raise InputProblem("file", path=name, reason="the file is empty.")
    kind = kind_of(data)
    frozen = reader_of(kind, name)(data, name)
    if not any(sign.isalnum() for sign in frozen.text):
        raise InputProblem("file", path=name, reason="the file holds no words.")
    layout = segment(frozen.text, latest_date(now or datetime.now(UTC)), assumed.calendar)
    headline = layout.fields.get("headline", "")
    devised = "" if headline else devised_headline(frozen.text, layout)
    running = "\n".join(
        part.span.of(frozen.text)
        for part in layout.parts
        if part.kind in {"headline", "subhead", "lead", "body", "caption"}
    )
    told = language_of(running)
    return Reading(
        _HALF.sub("\ufffd", Path(name).name),
        kind,
        frozen,
        layout,
        headline or devised,
        bool(devised),
        told or assumed.language,
        not told and bool(assumed.language),
    )


def read_file(path: Path, now: datetime | None = None) -> Reading:
    """Return what the reader makes of a file; see :func:`read_bytes`.

    Raises:
        InputProblem: also where it cannot be opened or is larger than `LARGEST_FILE`.
    """
    return read_bytes(load(path), str(path), now)


def _too_large() -> str:
    return f"the file is larger than {LARGEST_FILE >> 20} MB. Cut it into its articles first."


def load(path: Path) -> bytes:
    """Return a file's bytes.

    Raises:
        InputProblem: it is missing, no file, too large, or cannot be read.
    """
    try:
        if not path.exists():
            raise InputProblem("file", path=path, reason="there is no such file.")
        if not path.is_file():
            raise InputProblem("file", path=path, reason="this is no file.")
        if path.stat().st_size > LARGEST_FILE:
            raise InputProblem("file", path=path, reason=_too_large())
        with path.open("rb") as file:
            # Not more than that either where it grows meanwhile.
            data = file.read(LARGEST_FILE + 1)
        if len(data) > LARGEST_FILE:
            raise InputProblem("file", path=path, reason=_too_large())
        return data
    except OSError as error:
        raise InputProblem("file", path=path, reason=f"the file cannot be read ({error.strerror}).") from error


def latest_date(now: datetime) -> date:
    """Return the last day that a paper printed by now can carry."""
    return (now.astimezone(UTC) + _EARLIEST_ZONE).date()
