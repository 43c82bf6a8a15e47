"""Pages that Safari saved as one file with all their parts (``.webarchive``: a property list)."""

import plistlib
from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from urllib.parse import urljoin
from xml.parsers.expat import ExpatError

from database.errors import InputProblem
from desktop_app.intake.document import Document, Format, Kind, Signs
from desktop_app.intake.formats import web_page
from desktop_app.intake.source import Source

KIND = Kind("webarchive", "a web page saved by Safari", "application/x-webarchive")

LARGEST = 128 << 20
"""Bytes. A page with all its pictures has 5 to 30 MB."""
_MARKS = (b"WebMainResource", b"WebResourceData")


def recognise(source: Source) -> Kind | None:
    """Return the kind of a source that is a property list with a page in it."""
    head = source.head()
    if head.startswith(b"bplist00") and _MARKS[0] in head:
        return KIND
    start = head[:1024]
    return KIND if b"<plist" in start and _MARKS[0] in head else None


def read(source: Source) -> Iterator[Document]:
    """Give the text of the page.

    Raises:
        InputProblem: too large, damaged, or without words.
    """
    yield from web_page.read(page_in(source))


def page_in(source: Source) -> Source:
    """Return the page that the file holds, with its other parts beside it.

    Raises:
        InputProblem: too large, or damaged.
    """
    data = source.load(LARGEST)
    try:
        # plistlib refuses entities of its own in the XML form; the binary form has none.
        whole = plistlib.loads(data)
        main = whole["WebMainResource"]
        page, url = bytes(main["WebResourceData"]), str(main.get("WebResourceURL", ""))
    except (
        plistlib.InvalidFileException,
        ExpatError,
        ValueError,
        KeyError,
        TypeError,
        AttributeError,
        IndexError,
        OverflowError,
        RecursionError,
        MemoryError,
    ) as error:
        reason = "the saved page is damaged or was cut off. Save it again."
        raise InputProblem("file", path=source.name, reason=reason) from error
    held = {str(one.get("WebResourceURL", "")): one for one in _resources(whole)}

    def beside(name: str) -> bytes | None:
        try:
            found = held.get(urljoin(url, name))
        except ValueError:  # what should be an address is none
            return None
        body = None if found is None else found.get("WebResourceData")
        return body if isinstance(body, bytes) else None

    encoding = str(main.get("WebResourceTextEncodingName", ""))
    media_type = f"text/html; charset={encoding}" if encoding else "text/html"
    address = url if "://" in url else ""
    return replace(source, path=None, data=page, media_type=media_type, url=address, beside=beside)


def _resources(whole: Any) -> list[dict[str, Any]]:
    given = whole.get("WebSubresources") if isinstance(whole, dict) else None
    return [one for one in given if isinstance(one, dict)] if isinstance(given, list) else []


FORMAT = Format(Signs((b"bplist00",), (b"<plist",)), recognise, read)
"""Web archives of Safari."""
