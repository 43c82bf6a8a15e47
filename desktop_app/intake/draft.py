"""One file becomes the draft of an article: what is on the copy, and nothing else."""

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from itertools import zip_longest
from pathlib import Path
from typing import NamedTuple

from database.dates import DateValue
from database.drafts import ArticleDraft, AttachmentDraft, PageDatum, PageDraft, SegmentDraft
from database.errors import InputProblem
from database.files import StoredFile
from desktop_app.intake import furniture, part_rules
from desktop_app.intake.choice import Chosen, choose
from desktop_app.intake.document import Document, Kind, Page, Refused
from desktop_app.intake.frozen import FrozenText
from desktop_app.intake.kinds import reader_of
from desktop_app.intake.language import language_of
from desktop_app.intake.parts import Layout
from desktop_app.intake.publications import NOTHING, Assumed, Ways, doubtful
from desktop_app.intake.segmenter import devised_headline, segment
from desktop_app.intake.source import WITHIN, Source, source_at

#: File names may hold bytes that are no UTF-8; Python gives them as half characters.
_HALF = re.compile("[\ud800-\udfff]")
#: The first place on Earth to begin a day is this far ahead of UTC, so a paper may carry that day's date.
_EARLIEST_ZONE = timedelta(hours=14)
#: Parts that tell the language.
_RUNNING = frozenset({"headline", "subhead", "lead", "body", "caption"})


class Reading(NamedTuple):
    """What the reader makes of one text of a file.

    Attributes:
        source: the file, or the one within it, that the text is of.
        kind: the kind of file.
        document: the text with all that the format knows of it.
        layout: the parts of the text and what they give.
        headline: as printed, or devised; empty where there is nothing to make one of.
        headline_devised: the copy has none.
        language: ``en``, ``fa``, ``ar`` as the words tell it, else as the file declares it, or empty.
        language_known: how it is known.
        chosen: what stands in the article's fields, of what is printed and what the file declares.
    """

    source: Source
    kind: Kind
    document: Document
    layout: Layout
    headline: str
    headline_devised: bool
    language: str
    language_known: str
    chosen: Chosen

    @property
    def frozen(self) -> FrozenText:
        """The text and how it was decoded."""
        return self.document.frozen

    @property
    def name(self) -> str:
        """The file's own name, without folders and what it is within."""
        inner = self.source.name.rpartition(WITHIN)[2]
        # For a file's path this is the same as Path.name, at a tenth of the time.
        name = os.path.basename(inner) or Path(inner).name  # noqa: PTH119
        return name if name.isascii() else _HALF.sub("\ufffd", name)

    @property
    def published(self) -> DateValue:
        """The date of publication; undated where there is none."""
        return self.chosen.published

    @property
    def fields(self) -> Mapping[str, str]:
        """The article's text fields but headline and language."""
        return self.chosen.fields

    def words(self, *kinds: str) -> list[str]:
        """Return the words of the parts of these kinds, in order."""
        return [part.span.of(self.frozen.text) for part in self.layout.parts if part.kind in kinds]

    def draft(self, stored: StoredFile, assets: Sequence[StoredFile | None] = ()) -> ArticleDraft:
        """Return the article as the commands take it.

        Args:
            stored: the original in the catalogue's files.
            assets: the document's assets there, in their order; those that are missing are ones that the copy lacks.
        """
        original = AttachmentDraft("original", self.name, self.kind.media_type, stored)
        if self.document.whole_issue and self.document.pages:
            # By its many pages a whole issue is told, which is to be cut.
            original = replace(original, page_first=1, page_last=max(page.number for page in self.document.pages))
        others = [
            AttachmentDraft(one.role, one.name, one.media_type, kept, one.caption)
            for one, kept in zip_longest(self.document.assets, assets[: len(self.document.assets)])
        ]
        fields = self.chosen.fields | {"headline": self.headline, "language": self.language}
        known = dict(self.chosen.known)
        if self.headline_devised:
            known["headline"] = "detected"
        if self.language:
            known["language"] = self.language_known
        return ArticleDraft(
            text=self.frozen.text,
            tool=self.frozen.tool,
            segments=tuple([SegmentDraft(start, end, kind, gives) for (start, end), kind, gives in self.layout.parts]),
            attachments=(original, *others, *self._pictures()),
            fields={name: value for name, value in fields.items() if value},
            published=self.published,
            headline_devised=self.headline_devised,
            known=known,
            pages=tuple(_page(page) for page in self.document.pages),
            page_data=tuple(PageDatum(one.field, one.value, one.place) for one in self.document.declared),
            publication=self.chosen.source_name,
            publication_address=self.chosen.source_address,
        )

    def _pictures(self) -> list[AttachmentDraft]:
        """The photos that the text has captions for and the file does not hold."""
        captions = self.words("caption")
        if not captions:
            return []
        held = {" ".join(one.caption.split()) for one in self.document.assets if one.caption}
        return [
            AttachmentDraft("photo", caption=words[furniture.caption_words(words) :])
            for words in captions
            if not any(" ".join(words.split()) in caption for caption in held)
        ]


def read(source: Source, now: datetime | None = None, assumed: Assumed = NOTHING) -> Iterator[Reading | Refused]:
    """Give what the reader makes of a file and of all files within it; a broken member stops none of the others.

    Args:
        source: the file.
        now: the moment with its zone; a later date is no date of publication.
        assumed: decides where the words leave two readings, or none.
    """
    try:
        if not source.size:
            raise InputProblem("file", path=source.name, reason="the file is empty.")
        kind, found = reader_of(source)
        for one in found.read(source):
            if isinstance(one, Source):
                yield from read(one, now, assumed)
            elif isinstance(one, Refused):
                yield one
            else:
                yield _reading_or_refused(source, kind, one, now, assumed)
    except InputProblem as problem:
        yield Refused(source.name, reason_of(problem))


def reason_of(problem: InputProblem) -> str:
    """Return the reason alone, for where the file's name stands beside it."""
    return str(problem.parameters["reason"]) if problem.code == "file" else str(problem)


def read_bytes(data: bytes, name: str, now: datetime | None = None, assumed: Assumed = NOTHING) -> Reading:
    """Return what the reader makes of a file's bytes; see :func:`read`. Of several texts it is the first.

    Raises:
        InputProblem: the file is empty, of a kind that cannot be read yet, or holds no words.
    """
    return _first(Source(name, data=data), now, assumed)


def read_file(path: Path, now: datetime | None = None) -> Reading:
    """Return what the reader makes of a file; see :func:`read_bytes`.

    Raises:
        InputProblem: also where it cannot be opened or is too large.
    """
    return _first(source_at(path), now, NOTHING)


def _first(source: Source, now: datetime | None, assumed: Assumed) -> Reading:
    refused: Refused | None = None
    for one in read(source, now, assumed):
        if isinstance(one, Reading):
            return one
        refused = refused or one
    raise InputProblem(
        "file",
        path=refused.name if refused else source.name,
        reason=refused.reason if refused else "the file holds no words.",
    )


def reading_of(
    source: Source, kind: Kind, document: Document, now: datetime | None = None, assumed: Assumed = NOTHING
) -> Reading:
    """Return what the reader makes of a text that was got otherwise: recognised on the pages of a scan.

    Raises:
        InputProblem: it holds no words and does not await any.
    """
    return language_told(parted(source, kind, document, now, assumed))


def _reading_or_refused(
    source: Source, kind: Kind, document: Document, now: datetime | None, assumed: Assumed
) -> Reading | Refused:
    """Return what the reader makes of a text; one without words stops none of those beside it."""
    try:
        return reading_of(source, kind, document, now, assumed)
    except InputProblem as problem:
        return Refused(source.name, reason_of(problem))


class Parted(NamedTuple):
    """A text whose parts are told and whose fields are chosen, and how its publication writes."""

    source: Source
    kind: Kind
    document: Document
    layout: Layout
    chosen: Chosen
    ways: Ways


def parted(source: Source, kind: Kind, document: Document, now: datetime | None, assumed: Assumed) -> Parted:
    """Return the parts of a text: the first half of :func:`reading_of`.

    Raises:
        InputProblem: it holds no words and does not await any.
    """
    if source.declared:
        document = replace(document, declared=document.declared + source.declared)
    text = document.frozen.text
    if not document.awaits_text and not any(sign.isalnum() for sign in text):
        raise InputProblem("file", path=source.name, reason="the file holds no words.")
    latest = latest_date(now or datetime.now(UTC))
    calendar = doubtful(assumed.calendar)
    layout = segment(text, latest, calendar, document.hints)
    chosen = choose(layout, document.declared, latest)
    ways = assumed.of(chosen.source_name, chosen.source_address)
    said = part_rules.told(text, layout.parts, document.hints, ways.rules)
    if said or ways.doubtful != calendar:
        # It is known only now whose article it is: read again, as this publication writes.
        layout = segment(text, latest, ways.doubtful, part_rules.overlaid(document.hints, said))
        chosen = choose(layout, document.declared, latest)
    return Parted(source, kind, document, layout, chosen, ways)


def language_told(found: Parted) -> Reading:
    """Return what the reader makes of a text whose parts are told: the second half of :func:`reading_of`."""
    source, kind, document, layout, chosen, ways = found
    text = document.frozen.text
    headline = chosen.fields.get("headline", "")
    devised = "" if headline else devised_headline(text, layout)
    running = "\n".join([text[start:end] for (start, end), kind, _ in layout.parts if kind in _RUNNING])
    language, known = _language(language_of(running), chosen.language, ways.language)
    return Reading(source, kind, document, layout, headline or devised, bool(devised), language, known, chosen)


def _language(told: str, declared: str, assumed: str) -> tuple[str, str]:
    """Return the language and how it is known: the words tell it, else the file, else what its publication is in."""
    if told:
        return told, "detected"
    return (declared, "page_data") if declared else (assumed, "supplied" if assumed else "")


def _page(page: Page) -> PageDraft:
    boxes = tuple((one.span.start, one.span.end, one.x, one.y, one.width, one.height) for one in page.boxes)
    return PageDraft(page.number, page.span.start, page.span.end, page.width, page.height, boxes, page.read_by)


@lru_cache(maxsize=8)
def latest_date(now: datetime) -> date:
    """Return the last day that a paper printed by now can carry."""
    return (now.astimezone(UTC) + _EARLIEST_ZONE).date()
