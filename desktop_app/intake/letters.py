"""A mail becomes an article with its attachments beside it, whatever program wrote its file.

Attachments that can be read become articles of their own, too: the clipping matters as much as the letter with it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import parseaddr, parsedate_to_datetime

from database.errors import InputProblem
from desktop_app.intake.composing import BETWEEN, Paragraph, composed
from desktop_app.intake.document import Asset, Declared, Document, Refused
from desktop_app.intake.formats.plain_text import storable
from desktop_app.intake.frozen import FrozenText
from desktop_app.intake.source import Source

LARGEST = 64 << 20
"""Bytes of a mail's file; servers let 25 to 50 MB through."""

_PLACE = "mail header"
_ANSWERED = re.compile(
    r"^(?:\s*(?:re|fwd?|aw|wg|tr|sv|rv|پاسخ|هدایت|رد|إعادة توجيه)\s*(?:\[\d+\])?\s*[:：])+\s*", re.IGNORECASE
)
_FORWARDED = re.compile(r"^\s*(?:fwd?|wg|tr|rv|هدایت|إعادة توجيه)\s*[:：]", re.IGNORECASE)
#: Attachments that are kept and are no articles: appointments, visiting cards, signatures.
_NO_TEXTS = re.compile(
    r"text/(?:calendar|(?:x-)?vcard|directory)|application/(?:(?:x-)?pkcs7|pgp|ms-tnef)|message/delivery"
)
#: Bytes below which an attached picture is a logo or a sign of a mail program and no scan.
_SMALLEST_SCAN = 20_000
_CID = re.compile(r"cid:([^\"'\s>)]+)", re.IGNORECASE)
_STYLES = {"figcaption": "caption", "caption": "caption"}
_HEADINGS = {f"h{level}": level for level in range(1, 7)}


@dataclass(frozen=True, slots=True)
class Body:
    """The text of a mail, or one of several that follow each other.

    Attributes:
        plain: as plain text; "" where it has none.
        html: the same as a web page; empty where it has none.
        html_type: the media type of that with its charset.
    """

    plain: str = ""
    html: bytes = b""
    html_type: str = ""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that the mail brings.

    Attributes:
        name: of the file; "" where it has none.
        media_type: what the mail says it is.
        data: its bytes.
        content_id: by which the text refers to it, or "".
        is_attached: it stands beside the text; else the text may show it.
    """

    name: str
    media_type: str
    data: bytes
    content_id: str = ""
    is_attached: bool = True


@dataclass(slots=True)
class Letter:
    """A mail.

    Attributes:
        subject: with its "Re:" and "Fwd:".
        sender: name and address.
        sent: the date line as the mail has it, or an ISO date and time.
        bodies: its texts in order.
        attachments: its files in order.
        problems: parts that could not be read.
    """

    subject: str = ""
    sender: str = ""
    sent: str = ""
    bodies: list[Body] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)
    problems: list[Refused] = field(default_factory=list)


def read_letter(source: Source, letter: Letter, tool: str) -> Iterator[Document | Source | Refused]:
    """Give the mail as a text with its attachments, then those of them that can be read for themselves.

    Args:
        source: the mail's file.
        letter: the mail.
        tool: the format that was read.

    Raises:
        InputProblem: the text is longer than is read, or the mail holds more than it may.
    """
    from desktop_app.intake.kinds import format_of

    declared = tuple(_declared(letter))
    assets: list[Asset] = []
    for number, one in enumerate(letter.attachments, 1):
        source.budget.spend(source.name, len(one.data))
        role = "photo" if one.media_type.startswith("image/") and not one.is_attached else "other"
        assets.append(Asset(role, one.name or f"attachment {number}", one.media_type, one.data))
    yield _document(source, letter, tool, declared, assets)
    yield from letter.problems
    shown = _shown_within(letter)
    for one, asset in zip(letter.attachments, assets, strict=True):
        if not one.data or one.content_id in shown or not _may_be_text(one):
            continue
        member = source.member(asset.name, one.data, media_type=one.media_type, declared=_told_of(declared))
        # What cannot be read is kept with the mail and is no failure.
        if format_of(member)[1] is not None:
            yield member


def moment(value: str) -> datetime | None:
    """Return the moment that a date line tells; None where it tells none."""
    try:
        return datetime.fromisoformat(value) if value[:4].isdecimal() else parsedate_to_datetime(value)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None


def _declared(letter: Letter) -> Iterator[Declared]:
    subject = letter.subject.strip()
    headline = _ANSWERED.sub("", subject)
    if headline:
        yield Declared("headline", headline, _PLACE)
    if subject != headline:
        yield Declared("subject", subject, _PLACE)
    if letter.sender:
        name, address = parseaddr(letter.sender)
        both = f"{name} <{address}>" if name and address else name or address
        yield Declared("sender", both or letter.sender, _PLACE)
    sent = moment(letter.sent)
    if sent is None:
        return
    yield Declared("sent", sent.isoformat(), _PLACE)
    # What was only passed on came out on another day.
    if _FORWARDED.match(subject) is None:
        yield Declared("published", sent.date().isoformat(), _PLACE)
        yield Declared("published_time", f"{sent:%H:%M}", _PLACE)
        if sent.utcoffset() is not None:
            yield Declared("published_zone", f"{sent:%z}"[:3] + ":" + f"{sent:%z}"[3:5], _PLACE)


def _told_of(declared: tuple[Declared, ...]) -> tuple[Declared, ...]:
    """Return what the mail says of the files in it: who sent them and when; its subject is not theirs."""
    return tuple(one for one in declared if one.field in {"sender", "sent", "subject"})


def _may_be_text(one: Attachment) -> bool:
    if _NO_TEXTS.match(one.media_type):
        return False
    if one.media_type.startswith("image/"):
        return one.is_attached and len(one.data) >= _SMALLEST_SCAN
    return True


def _shown_within(letter: Letter) -> frozenset[str]:
    """Return the ids of the files that the text shows."""
    found: set[str] = set()
    for body in letter.bodies:
        found.update(_CID.findall(body.html.decode("latin-1")))
    return frozenset(found)


# -- the text


def _document(
    source: Source, letter: Letter, tool: str, declared: tuple[Declared, ...], assets: list[Asset]
) -> Document:
    texts = [_paragraphs(source, body) for body in letter.bodies]
    pages = [paragraphs for paragraphs, _ in texts if paragraphs is not None]
    hows = ", ".join(dict.fromkeys(how for _, how in texts)) or "no text"
    plain = [body.plain for body in letter.bodies if body.plain.strip()]
    if pages:
        # Texts of both sorts in one mail: the plain ones are whole paragraphs between the others.
        blocks = [
            one
            for (paragraphs, _), body in zip(texts, letter.bodies, strict=True)
            for one in (paragraphs if paragraphs is not None else [Paragraph(body.plain)])
        ]
        return composed(source.name, f"{tool} ({hows})", blocks, declared, assets)
    text = BETWEEN.join(plain)
    if not text and letter.subject:
        # An empty letter around a clipping: its subject is all that it says.
        text, hows = letter.subject, "the subject, for it has no text"
    return Document(FrozenText(storable(text), f"{tool} ({hows})"), declared=declared, assets=tuple(assets))


def _paragraphs(source: Source, body: Body) -> tuple[list[Paragraph] | None, str]:
    """Return a text as paragraphs where it is a page that shows as much as its plain form; and what it was."""
    if not body.html:
        return None, "plain text"
    from desktop_app.intake.web.encodings import decoded
    from desktop_app.intake.web.rendering import rendered
    from desktop_app.intake.web.tree import parsed

    try:
        html, how = decoded(body.html, source.name, body.html_type)
    except InputProblem:
        return None, "plain text"
    shown = rendered(parsed(html).root)
    if len(shown.text.split()) * 2 < len(body.plain.split()):
        return None, "plain text"
    found: list[Paragraph] = []
    for block in shown.blocks:
        level = _HEADINGS.get(block.element.tag, 0)
        style = "heading" if level else _STYLES.get(block.element.tag, "")
        found.append(Paragraph(block.text, "table" if block.is_table else style, level))
    return found, f"html, {how}"
