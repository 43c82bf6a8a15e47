"""A page as a tree of its tags, made in one pass of the parser.

The parser (libxml2, which reads the tags as HTML 5 says) is only asked for events: no tree of its own, no external
entities, no network. Depth is bounded here, so whatever goes through the tree may call itself.
"""

import re
from collections.abc import Iterator
from typing import Any

from lxml import etree

from desktop_app.intake.word_lists import words

#: Tags within tags. Real pages have 20 to 60; what is deeper is put beside each other, and no word is lost.
DEEPEST = 160
#: Longer runs of an attribute are pictures or code and are taken out of the text before it is parsed.
_LONG_DATA = re.compile(r"data:[\w.+/-]{0,80}(?:;[\w=.+-]{1,60}){0,4},[A-Za-z0-9+/=%\s._~-]{1500,}")
_HELD = "nadim-held:"
#: What holds no words that are shown. A script's text is kept where it declares something.
_SILENT = words("style template svg math canvas object applet iframe noframes noembed noscript audio video")
_CONTROLS = frozenset({"select", "option", "textarea", "datalist", "input", "progress", "meter"})


class Element:
    """A tag with its attributes and what is in it.

    Attributes:
        tag: its name in small letters.
        attributes: by name in small letters.
        children: elements and texts in order.
        parent: the tag around it.
    """

    __slots__ = ("attributes", "children", "parent", "tag")

    def __init__(self, tag: str, attributes: dict[str, str], parent: "Element | None") -> None:
        self.tag = tag
        self.attributes = attributes
        self.children: list[Element | str] = []
        self.parent = parent

    def get(self, name: str) -> str:
        """Return an attribute, empty where it is not there."""
        return self.attributes.get(name, "")

    def walk(self) -> Iterator["Element"]:
        """Give it and all elements within, in the order of the page."""
        stack = [self]
        while stack:
            one = stack.pop()
            yield one
            stack.extend(child for child in reversed(one.children) if not isinstance(child, str))

    def above(self) -> Iterator["Element"]:
        """Give the elements around it, the nearest first."""
        one = self.parent
        while one is not None:
            yield one
            one = one.parent

    def words(self) -> str:
        """Return all its words with single blanks between them."""
        pieces: list[str] = []
        stack: list[Element | str] = [self]
        while stack:
            one = stack.pop()
            if isinstance(one, str):
                pieces.append(one)
            else:
                stack.extend(reversed(one.children))
                if one.tag not in _INLINE:
                    pieces.append(" ")
        return " ".join("".join(pieces).split())


_INLINE = words(
    """
    a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby rt rp s samp small
    span strike strong sub sup time tt u var wbr
    """
)


class Page:
    """A parsed page.

    Attributes:
        root: the element around all.
        head: elements that say something of the page (meta, link, title, base, scripts with data), in order.
        comments: the first comments in it (a program that saved it leaves its mark there).
        held: long ``data:`` addresses, which stand as a short word in the attributes.
    """

    def __init__(self, root: Element, head: list[Element], comments: list[str], held: list[str]) -> None:
        self.root = root
        self.head = head
        self.comments = comments
        self.held = held

    def address(self, value: str) -> str:
        """Return the value of an attribute that is an address, long data put back."""
        value = value.strip()
        if value.startswith(_HELD) and value[len(_HELD) :].isdecimal():
            number = int(value[len(_HELD) :])
            return self.held[number] if number < len(self.held) else ""
        return value


def parsed(text: str) -> Page:
    """Return a page's tree. Whatever stands in it, this raises nothing and takes time by its length only."""
    held: list[str] = []

    def hold(match: re.Match[str]) -> str:
        held.append(match[0])
        return f"{_HELD}{len(held) - 1}"

    if len(text) > 4000:
        text = _LONG_DATA.sub(hold, text)
    builder = _Builder()
    data = text.replace("\0", "\ufffd").encode("utf-8", "replace")
    parser = etree.HTMLParser(target=builder, encoding="utf-8", huge_tree=True, no_network=True, recover=True)
    try:
        parser.feed(data)
        parser.close()
    except (etree.LxmlError, ValueError, AssertionError):
        # What was read up to here stands; an empty page raises, too.
        pass
    return Page(builder.root, builder.head, builder.comments, held)


class _Builder:
    """Takes the parser's events and builds the tree."""

    _HEAD_TAGS = frozenset({"meta", "link", "title", "base"})

    def __init__(self) -> None:
        self.root = Element("#page", {}, None)
        self.head: list[Element] = []
        self.comments: list[str] = []
        self._open: list[Element] = [self.root]
        self._silent = 0

    def start(self, tag: Any, attributes: Any) -> None:
        name = tag.lower() if isinstance(tag, str) else "#unknown"
        around = self._open[min(len(self._open) - 1, DEEPEST)]
        one = Element(name, {key.lower(): value for key, value in attributes.items()}, around)
        self._open.append(one)
        if self._silent:
            self._silent += 1
        elif name == "script":
            self._silent = 1
            if "json" in one.get("type"):
                self.head.append(one)
        elif name in _SILENT:
            self._silent = 1
        else:
            if name in self._HEAD_TAGS:
                self.head.append(one)
            if name not in _CONTROLS:
                around.children.append(one)
            else:
                self._silent = 1

    def end(self, tag: Any) -> None:
        if len(self._open) > 1:
            self._open.pop()
            if self._silent:
                self._silent -= 1

    def data(self, data: str) -> None:
        one = self._open[-1]
        if self._silent:
            if one.tag == "script" and "json" in one.get("type"):
                one.children.append(data)
            return
        if len(self._open) > DEEPEST + 1:
            # The tags that are too deep stand as empty marks where they begin: they still part the paragraphs.
            one = self._open[DEEPEST]
        one.children.append(data)

    def comment(self, text: str) -> None:
        if len(self.comments) < 8:
            self.comments.append(text[:4000])

    def pi(self, target: str, data: str | None = None) -> None:
        pass

    def close(self) -> None:
        return None
