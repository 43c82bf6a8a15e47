"""Pages that a browser saved as one file with all their parts (MHTML, RFC 2557).

The parts stay in the file; the page among them is read as any other, with the rest beside it.
"""

import binascii
import quopri
from base64 import b64decode
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from email.message import Message
from email.parser import BytesHeaderParser
from urllib.parse import urljoin

from database.errors import InputProblem
from desktop_app.intake.document import Declared, Document, Format, Kind, Signs
from desktop_app.intake.formats import web_page
from desktop_app.intake.source import Source

KIND = Kind("mhtml", "a web page saved as one file", "multipart/related")

LARGEST = 128 << 20
"""Bytes. A page with all its pictures has 5 to 30 MB."""
MOST_PARTS = 5000
"""Parts that are looked at; a page has some hundred."""
_DEEPEST = 3
_LONGEST_HEADER = 1 << 15
#: What a message that somebody sent has, and a saved page has not.
_SENT = frozenset({"to", "received", "delivered-to", "message-id", "return-path"})
_HTML = frozenset({"text/html", "application/xhtml+xml"})


@dataclass(frozen=True, slots=True)
class _Part:
    header: Message
    body: bytes

    @property
    def type(self) -> str:
        return self.header.get_content_type()

    @property
    def location(self) -> str:
        return "".join(str(self.header.get("Content-Location", "")).split())

    @property
    def number(self) -> str:
        return str(self.header.get("Content-ID", "")).strip().strip("<>")

    def data(self) -> bytes:
        """Return what it holds; damaged places are left out."""
        encoding = str(self.header.get("Content-Transfer-Encoding", "")).strip().lower()
        if encoding == "base64":
            try:
                return b64decode(self.body + b"==", validate=False)
            except (binascii.Error, ValueError):
                return b""
        return quopri.decodestring(self.body) if encoding == "quoted-printable" else self.body


def recognise(source: Source) -> Kind | None:
    """Return the kind of a source that is a saved page of this format, told by its header."""
    head = source.head()[:_LONGEST_HEADER].lstrip(b"\xef\xbb\xbf\r\n")
    if b":" not in head[:80]:
        return None
    header = _header(_split(head)[0])
    names = {name.lower() for name in header.keys()}  # noqa: SIM118 - a message's names repeat
    if "content-type" not in names or names & _SENT:
        return None
    saved = "snapshot-content-location" in names or "<saved by" in str(header.get("From", "")).lower()
    kind = header.get_content_type()
    return KIND if kind == "multipart/related" or (saved and kind in _HTML) else None


def read(source: Source) -> Iterator[Document]:
    """Give the text of the page.

    Raises:
        InputProblem: too large, cut off before its page, or without words.
    """
    page, when = page_in(source)
    saved = (Declared("saved", when, "saved page"),) if when else ()
    for document in web_page.read(page):
        yield replace(document, declared=document.declared + saved)


def page_in(source: Source) -> tuple[Source, str]:
    """Return the page that the file holds, with its other parts beside it, and when it was saved, "" where unsaid.

    Raises:
        InputProblem: too large, or cut off before its page.
    """
    whole = _part(source.load(LARGEST).lstrip(b"\xef\xbb\xbf\r\n"))
    parts = [whole] if whole.type in _HTML else _parts(whole)
    url = "".join(str(whole.header.get("Snapshot-Content-Location", "")).split()) or whole.location
    main = _main(whole, parts, url)
    if main is None:
        reason = "the saved page is damaged or was cut off: there is no page in it. Save it again."
        raise InputProblem("file", path=source.name, reason=reason)
    by_name = _by_name(parts)
    base = main.location or url

    def beside(name: str) -> bytes | None:
        found = by_name.get(name.removeprefix("cid:"))
        if found is None:
            with suppress(ValueError):  # what should be an address is none
                found = by_name.get(urljoin(base, name))
        return None if found is None else found.data()

    page = replace(
        source,
        path=None,
        data=main.data(),
        media_type=str(main.header.get("Content-Type", "")),
        url=url if url.startswith("http") else main.location,
        beside=beside,
    )
    return page, " ".join(str(whole.header.get("Date", "")).split())


def _main(whole: _Part, parts: list[_Part], url: str) -> _Part | None:
    """Return the part that is the page: what the header names as the start, else the page's address, else the first."""
    start = whole.header.get_param("start")
    pages = [one for one in parts if one.type in _HTML]
    if isinstance(start, str):
        named = next((one for one in parts if one.number and one.number == start.strip("<>")), None)
        if named is not None and named.type in _HTML:
            return named
    return next((one for one in pages if url and one.location == url), pages[0] if pages else None)


def _by_name(parts: list[_Part]) -> dict[str, _Part]:
    found: dict[str, _Part] = {}
    for one in parts:
        for name in (one.location, one.number):
            if name:
                found.setdefault(name, one)
    return found


def _parts(whole: _Part) -> list[_Part]:
    """Return all parts, those within parts too, in their order."""
    found: list[_Part] = []
    waiting = [(whole, 0)]
    while waiting and len(found) < MOST_PARTS:
        one, depth = waiting.pop()
        boundary = one.header.get_boundary() if one.header.get_content_maintype() == "multipart" else None
        if boundary is None or depth > _DEEPEST:
            found.append(one)
            continue
        mark = b"--" + boundary.encode("utf-8", "replace")
        pieces = (b"\n" + one.body).split(b"\n" + mark, MOST_PARTS)[1:]
        inner = [_part(piece.lstrip(b" \t\r\n")) for piece in pieces if not piece.startswith(b"--")]
        waiting += [(part, depth + 1) for part in reversed(inner)]
    return found


def _part(data: bytes) -> _Part:
    header, body = _split(data)
    return _Part(_header(header), body)


def _split(data: bytes) -> tuple[bytes, bytes]:
    """Return the header and what follows the first empty line."""
    places = [(place, len(mark)) for mark in (b"\r\n\r\n", b"\n\n") if (place := data.find(mark)) >= 0]
    if not places:
        return data[:_LONGEST_HEADER], b""
    place, length = min(places)
    return data[: min(place, _LONGEST_HEADER)], data[place + length :]


def _header(data: bytes) -> Message:
    return BytesHeaderParser().parsebytes(data + b"\n\n")


FORMAT = Format(Signs(holds=(b":",)), recognise, read)
"""MHTML files."""
