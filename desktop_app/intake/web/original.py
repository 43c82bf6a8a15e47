"""The original of an article that came as a web page or a mail, made ready to be shown."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from html import escape
from typing import TYPE_CHECKING

from desktop_app.intake.source import Source

# The readers are loaded by the worker that makes the first original ready: a window that opens does without.
if TYPE_CHECKING:
    from desktop_app.intake.web.showing import ShownPage

LARGEST = 128 << 20

MEDIA_TYPES = frozenset(
    {"text/html", "application/xhtml+xml", "multipart/related", "application/x-webarchive", "message/rfc822"}
)
"""Of the originals that can be shown so."""


def original_page(source: Source, files: Mapping[str, Callable[[], bytes]]) -> "ShownPage":
    """Return the page that an article came as, with the pictures that came with it.

    Args:
        source: the original, with its media type.
        files: the article's other files by name.

    Raises:
        InputProblem: it is too large, damaged, or in no encoding that is known here.
    """
    from desktop_app.intake.web.encodings import decoded
    from desktop_app.intake.web.pictures import picture_name
    from desktop_app.intake.web.showing import shown_page

    find = pages()[source.media_type]

    def kept(address: str) -> bytes | None:
        name = picture_name(address, "", 0)
        for one, load in files.items():
            # A name without an ending got that of its kind when it was kept.
            if name and (one == name or one.rpartition(".")[0] == name):
                return load()
        return None

    page = find(source)
    text, _ = decoded(page.load(LARGEST), page.name, page.media_type)
    return shown_page(text, lambda address: page.beside(address) or kept(address))


def _letter(source: Source) -> Source:
    """The text of a mail as it was written, the pictures that it shows beside it."""
    from desktop_app.intake.formats import mail
    from desktop_app.intake.web.encodings import decoded

    letter = mail.letter_in(source)
    pieces = []
    for body in letter.bodies:
        if body.html:
            text, _ = decoded(body.html, source.name, body.html_type)
            pieces.append(text)
        else:
            pieces.append(f"<pre>{escape(body.plain)}</pre>")
    head = "".join(f"<p>{escape(line)}</p>" for line in (letter.sender, letter.sent) if line)
    parts = {one.content_id: one.data for one in letter.attachments if one.content_id}
    data = f"<h1>{escape(letter.subject)}</h1>{head}{'<hr>'.join(pieces)}".encode()
    return replace(
        source,
        path=None,
        data=data,
        media_type="text/html; charset=utf-8",
        beside=lambda address: parts.get(address.removeprefix("cid:")),
    )


@cache
def pages() -> Mapping[str, Callable[[Source], Source]]:
    """Return what finds the page in an original of each of the `MEDIA_TYPES`."""
    from desktop_app.intake.formats import mail, mhtml, safari_archive, web_page

    return {
        web_page.KIND.media_type: lambda source: source,
        web_page.XHTML.media_type: lambda source: source,
        mhtml.KIND.media_type: lambda source: mhtml.page_in(source)[0],
        safari_archive.KIND.media_type: safari_archive.page_in,
        mail.KIND.media_type: _letter,
    }
