"""Web pages: saved complete with their folder, by SingleFile, or as they came out of a mail or an archive.

The text is what a reader sees of the whole page; hints say which of it is the article. Nothing is fetched: pictures
come from beside the page or out of it.
"""

from collections.abc import Iterator

from database.errors import InputProblem
from desktop_app.intake.document import Document, Format, Kind, Signs
from desktop_app.intake.frozen import FrozenText
from desktop_app.intake.saved_pages import beside
from desktop_app.intake.source import Source
from desktop_app.intake.web.declared import said_by
from desktop_app.intake.web.encodings import decoded
from desktop_app.intake.web.layout import hints
from desktop_app.intake.web.live import updates_of
from desktop_app.intake.web.main_content import find
from desktop_app.intake.web.pictures import pictures
from desktop_app.intake.web.rendering import rendered
from desktop_app.intake.web.titles import headline_number, page_titles
from desktop_app.intake.web.tree import parsed

KIND = Kind("html", "a web page", "text/html")
XHTML = Kind("html", "a web page", "application/xhtml+xml")

LARGEST = 96 << 20
"""Bytes. A page that SingleFile saved with all its pictures has 5 to 30 MB."""
LARGEST_TEXT = 16 << 20
"""Code points of what is shown: a page with more is a book or a mistake."""

_STARTS = (b"<!doctype html", b"<html", b"<head", b"<body", b"<!doctype xhtml")
#: Marks of wide encodings.
_WIDE = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}
_BLANKS = b"\xef\xbb\xbf \t\r\n\f"
_TAGS = (b"<p>", b"<p ", b"<div", b"<span", b"<h1", b"<br", b"<a ", b"<table", b"<meta", b"<title", b"<article")


def recognise(source: Source) -> Kind | None:
    """Return the kind of a source that is a web page, told by its first tags."""
    head = source.head()
    for mark, encoding in _WIDE.items():
        if head.startswith(mark):
            head = head[2:].decode(encoding, "ignore").encode()
    start = head[:4096].lstrip(_BLANKS)
    if not start.startswith(b"<") and not source.media_type:
        return None
    start = start.lower()
    while start.startswith((b"<!--", b"<?xml")):
        # A comment before the first tag (where the page was saved from) or an XML declaration.
        closing = b"-->" if start.startswith(b"<!--") else b"?>"
        before, found, start = start.partition(closing)
        if not found:
            return None
        is_xml = before.startswith(b"<?xml")
        start = start.lstrip(_BLANKS)
        if is_xml:
            return XHTML if start.startswith(_STARTS) or b"<html" in start[:2048] else None
    if start.startswith(_STARTS):
        return KIND
    declared = source.media_type.partition(";")[0].strip().lower()
    if declared in {"text/html", "application/xhtml+xml"} and b"<" in head:
        return KIND
    # A piece of a page (pasted, or a part of a mail) begins with any tag.
    if start.startswith(b"<") and start.startswith(_TAGS) and (b"</" in head or b"/>" in head):
        return KIND
    return None


def read(source: Source) -> Iterator[Document]:
    """Give the text of a page.

    Raises:
        InputProblem: too large, in no encoding that is known here, or without a word that is shown.
    """
    text, how = decoded(source.load(LARGEST), source.name, source.media_type)
    page = parsed(text)
    shown = rendered(page.root)
    if len(shown.text) > LARGEST_TEXT:
        raise InputProblem(
            "file", path=source.name, reason="the page holds more words than an article can have. Cut it first."
        )
    if not any(sign.isalnum() for sign in shown.text):
        reason = "the page shows no words without its scripts. Save it again with SingleFile, or copy its text."
        raise InputProblem("file", path=source.name, reason=reason)
    updates = updates_of(page.root)
    said = said_by(page, source.url, updates)
    headline = headline_number(shown.blocks, [said.first("headline"), *page_titles(page)])
    found = find(shown, headline, said.body)
    near = beside(source.path) if source.path is not None else source.beside
    yield Document(
        FrozenText(shown.text, f"web page ({how})"),
        hints(shown, found, headline, updates),
        tuple(said.declared),
        assets=pictures(page, shown, found, near),
    )


FORMAT = Format(Signs((b"<", *_WIDE)), recognise, read)
"""Pages of the web."""
