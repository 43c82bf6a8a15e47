"""A web page as it may be shown: its words, tables and own pictures, and nothing that acts, asks or leads anywhere.

Safe by what is let through, not by what is found bad: only the tags and attributes named here are written, with every
value escaped and checked. There are no styles, scripts, forms, frames and addresses in the result; a picture is a
number whose bytes came with the page.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from html import escape

from desktop_app.intake.web.pictures import picture_bytes
from desktop_app.intake.web.tree import Element, Page, parsed
from desktop_app.intake.word_lists import words

LONGEST = 400_000
"""Code points of words that are shown. Qt lays out a page in the window's thread: more would keep it waiting."""
MOST_PICTURES = 60
_LARGEST_PICTURES = 48 << 20

#: Tags that are written as they are; all others leave their words.
_TAGS = frozenset(
    words(
        """
        h1 h2 h3 h4 h5 h6 p div br hr ul ol li dl dt dd blockquote pre table thead tbody tfoot tr td th caption
        b strong i em u s small big sub sup code kbd samp tt cite q del ins center
        """
    )
)
_LIKE = {
    "article": "div",
    "section": "div",
    "main": "div",
    "header": "div",
    "footer": "div",
    "nav": "div",
    "aside": "blockquote",
    "figure": "div",
    "figcaption": "p",
    "address": "p",
    "summary": "p",
    "details": "div",
    "strike": "s",
    "mark": "b",
}
_EMPTY = frozenset({"br", "hr"})
_ATTRIBUTES = {"td": ("colspan", "rowspan"), "th": ("colspan", "rowspan"), "ol": ("start",)}
_NUMBER = re.compile(r"[0-9]{1,3}")
_WIDTH = re.compile(r"\s*([0-9]{1,4})(?:px)?\s*")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_SOURCES = ("src", "data-src", "data-original", "data-lazy-src", "srcset", "data-srcset")


@dataclass(frozen=True, slots=True)
class ShownPage:
    """A page without anything that acts.

    Attributes:
        html: of plain tags; a picture's source is ``picture:N``.
        pictures: the bytes of picture N, each with the width in pixels that the page gives it, 0 where it gives none.
        missing: pictures that the copy does not hold.
        cut: the page is longer than is shown.
    """

    html: str
    pictures: tuple[tuple[bytes, int], ...]
    missing: int
    cut: bool


def shown_page(text: str, beside: Callable[[str], bytes | None]) -> ShownPage:
    """Return a page as it may be shown. Whatever stands in it, this raises nothing.

    Args:
        text: the page, decoded.
        beside: gives the bytes of a picture by the name that the page has for it, where the copy holds it.
    """
    return _Writer(parsed(text), beside).run()


class _Writer:
    def __init__(self, page: Page, beside: Callable[[str], bytes | None]) -> None:
        self._page = page
        self._beside = beside
        self._out: list[str] = []
        self._pictures: list[tuple[bytes, int]] = []
        self._numbers: dict[str, int] = {}
        self._size = 0
        self._missing: set[str] = set()
        self._left = LONGEST

    def run(self) -> ShownPage:
        self._write(self._page.root)
        return ShownPage("".join(self._out), tuple(self._pictures), len(self._missing), self._left <= 0)

    def _write(self, one: Element) -> None:
        """Write what is within an element; the tree's depth is bounded, so this may call itself."""
        for child in one.children:
            if self._left <= 0:
                return
            if isinstance(child, str):
                self._left -= len(child)
                self._out.append(escape(child, quote=False))
            elif child.tag == "img":
                self._picture(child)
            elif not _hidden(child):
                self._element(child)

    def _element(self, one: Element) -> None:
        tag = one.tag if one.tag in _TAGS else _LIKE.get(one.tag, "")
        if one.tag in {"title", "head"}:
            return
        self._left -= 1
        if not tag:
            turned = _direction(one) if one.tag in {"span", "bdi", "bdo", "font"} else ""
            self._out.append(f"<span{turned}>" if turned else "")
            self._write(one)
            self._out.append("</span>" if turned else "")
            return
        self._out.append(f"<{tag}{_direction(one)}{_numbers(one)}>")
        if tag not in _EMPTY:
            self._write(one)
            self._out.append(f"</{tag}>")

    def _picture(self, one: Element) -> None:
        self._left -= 1
        lacks = ""
        for name in _SOURCES:
            value = one.get(name)
            address = self._page.address(value.split()[0] if "srcset" in name and value.split() else value)
            if not address:
                continue
            number = self._number(address, one)
            if number is not None:
                self._out.append(f'<img src="picture:{number}">')
                return
            lacks = lacks or ("" if address.startswith("data:") else address)
        if lacks:
            self._missing.add(lacks)
        if words_instead := one.get("alt").strip():
            self._left -= len(words_instead)
            self._out.append(f"<i>[{escape(words_instead)}]</i>")

    def _number(self, address: str, one: Element) -> int | None:
        if address in self._numbers:
            return self._numbers[address]
        if len(self._pictures) >= MOST_PICTURES:
            return None
        data = picture_bytes(address, self._beside)
        if data is None or self._size + len(data) > _LARGEST_PICTURES:
            return None
        self._size += len(data)
        width = _WIDTH.fullmatch(one.get("width"))
        self._pictures.append((data, int(width[1]) if width else 0))
        self._numbers[address] = len(self._pictures) - 1
        return self._numbers[address]


def _hidden(one: Element) -> bool:
    return "hidden" in one.attributes or bool(_HIDDEN.search(one.get("style")[:2000]))


def _direction(one: Element) -> str:
    turned = one.get("dir").strip().lower()
    return f' dir="{turned}"' if turned in {"rtl", "ltr"} else ""


def _numbers(one: Element) -> str:
    pairs = [(name, one.get(name).strip()) for name in _ATTRIBUTES.get(one.tag, ())]
    return "".join(f' {name}="{value}"' for name, value in pairs if _NUMBER.fullmatch(value))
