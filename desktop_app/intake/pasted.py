"""What was copied elsewhere and is pasted here: a text, or a piece of a web page with the address that it came from."""

import re
from collections.abc import Mapping

from desktop_app.intake.document import Declared
from desktop_app.intake.source import Source

NAME = "pasted text"

_HTML, _TEXT = "text/html", "text/plain"
_WINDOWS = re.compile(r"html format", re.IGNORECASE)
_WINDOWS_FIELD = re.compile(rb"^(StartFragment|EndFragment|StartHTML|EndHTML|SourceURL):[ \t]*([^\r\n]*)", re.MULTILINE)
#: Where browsers on Linux and the Mac leave the address of the page.
_ADDRESSES = ("chromium/x-source-url", "text/x-moz-url-priv", "org.chromium.source-url")
_ADDRESS = re.compile(r"https?://[^\s\"<>]+")
_WIDE = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}


def pasted(formats: Mapping[str, bytes], name: str = NAME) -> Source | None:
    """Return what the clipboard, or something dragged here, gives to read; None where it holds no text.

    Args:
        formats: the forms in which it is given, by media type or by the name that the system has for it.
        name: what it is called in a message.
    """
    html, address = _html(formats)
    text = next((_decoded(data) for kind, data in formats.items() if _is(kind, _TEXT)), "")
    if html and _holds_words(html):
        return pasted_html(html, address, name)
    return pasted_text(text, name) if text.strip() else None


def pasted_text(text: str, name: str = NAME) -> Source:
    """Return a pasted plain text as a source."""
    return Source(f"{name}.txt", data=text.encode("utf-8", "replace"), media_type="text/plain; charset=utf-8")


def pasted_html(html: str, address: str = "", name: str = NAME) -> Source:
    """Return a pasted piece of a web page as a source.

    Args:
        html: the piece, or the whole page.
        address: that it was copied from, or "".
        name: what it is called in a message.
    """
    if "<html" not in html[:4096].lower():
        # Without a start of its own a piece could be taken for anything.
        html = f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"></head><body>{html}</body></html>'
    declared = (Declared("url", address, "clipboard"),) if address else ()
    return Source(
        f"{name}.html",
        data=html.encode("utf-8", "replace"),
        media_type="text/html; charset=utf-8",
        url=address,
        declared=declared,
    )


def _html(formats: Mapping[str, bytes]) -> tuple[str, str]:
    """Return the piece of a page and its address; each "" where there is none."""
    html = next((_decoded(data) for kind, data in formats.items() if _is(kind, _HTML)), "")
    address = ""
    for kind, data in formats.items():
        if kind.lower() in _ADDRESSES:
            address = address or _address(_decoded(data))
        elif _WINDOWS.search(kind):
            piece, source = _of_windows(data)
            html, address = html or piece, address or source
    return html, address


def _of_windows(data: bytes) -> tuple[str, str]:
    """Return the piece and the address of Windows' own form: places in bytes, then the page in UTF-8 (CF_HTML)."""
    fields = {match[1]: match[2].strip() for match in _WINDOWS_FIELD.finditer(data[:2000])}
    start, end = (_number(fields.get(name, b"")) for name in (b"StartFragment", b"EndFragment"))
    piece = data[start:end] if 0 < start < end else b""
    return piece.decode("utf-8", "replace"), _address(fields.get(b"SourceURL", b"").decode("utf-8", "replace"))


def _number(value: bytes) -> int:
    return int(value) if value.isdigit() and len(value) < 12 else 0


def _address(value: str) -> str:
    found = _ADDRESS.match(value.strip())
    return found[0] if found is not None else ""


def _is(kind: str, wanted: str) -> bool:
    return kind.partition(";")[0].strip().lower() == wanted


def _holds_words(html: str) -> bool:
    return any(sign.isalnum() for sign in re.sub(r"<[^>]*>", " ", html))


def _decoded(data: bytes) -> str:
    """Return a form's words: UTF-16 where it is marked or shows itself, as some browsers give it, else UTF-8."""
    encoding = _WIDE.get(data[:2])
    if encoding is not None:
        return data[2:].decode(encoding, "replace").rstrip("\0")
    if len(data) > 3 and len(data) % 2 == 0 and data[1:64:2].count(0) * 2 > len(data[1:64:2]):
        return data.decode("utf-16-le", "replace").rstrip("\0")
    return data.decode("utf-8", "replace").rstrip("\0")
