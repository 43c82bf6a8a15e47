"""Which block of a page is its headline: the heading that says what the page's title says."""

import re

from desktop_app.intake.web.rendering import Block
from desktop_app.intake.web.tree import Page
from desktop_app.intake.web.zones import names

_WORD = re.compile(r"\w+")
_TITLE_PROPERTIES = frozenset(
    {"og:title", "twitter:title", "dc.title", "citation_title", "parsely-title", "title", "sailthru.title"}
)
_HEADINGS = {"h1": 3, "h2": 2, "h3": 1, "h4": 1}
_TITLE_NAMES = frozenset({"headline", "title", "heading", "hed", "titulo", "titre", "titel"})
_LONGEST = 300
_SHORTEST = 15
_PARTS = re.compile(r"\s+[|\u2013\u2014\-:»•·]\s+")
#: The part of a title's words that a headline has to share.
_ALIKE = 0.8


def page_titles(page: Page) -> list[str]:
    """Return what the page calls itself in its head, the likeliest headline first."""
    found: list[str] = []
    for one in page.head:
        if one.tag == "meta":
            name = (one.get("property") or one.get("name")).lower()
            if name in _TITLE_PROPERTIES and one.get("content").strip():
                found.append(" ".join(one.get("content").split()))
    for one in page.head:
        if one.tag == "title":
            words = one.words()
            if words:
                found.append(words)
            break
    return list(dict.fromkeys(found))[:6]


def headline_number(blocks: list[Block], titles: list[str]) -> int | None:
    """Return the number of the block that is the headline; None where no block is one for certain.

    Args:
        blocks: of the page.
        titles: what the page calls itself (:func:`page_titles`), and other headlines that it declares.
    """
    wanted = [words for words in (frozenset(_WORD.findall(title.casefold())) for title in titles) if words]
    whole = {" ".join(part.split()).casefold() for title in titles for part in (title, *_PARTS.split(title))}
    best: tuple[float, int] | None = None
    for number, block in enumerate(blocks):
        rank: float = _rank(block)
        if not rank and len(block.text) >= _SHORTEST and " ".join(block.text.split()).casefold() in whole:
            # No heading at all, but the very words of the title.
            rank = 0.5
        if not rank or len(block.text) > _LONGEST:
            continue
        words = frozenset(_WORD.findall(block.text.casefold()))
        if not words:
            continue
        likeness, covered = max((_likeness(words, title) for title in wanted), default=(0.0, 0.0))
        if likeness < _ALIKE and (rank < 3 or block.link_share > 0.5):
            continue
        value = likeness * 4 + covered * 3 + rank * 0.5 + min(len(words), 4) * 0.25
        if best is None or value > best[0] + 0.01:
            best = (value, number)
    if best is None or best[0] < 2.0:
        return None
    return best[1]


def _rank(block: Block) -> int:
    rank = _HEADINGS.get(block.element.tag, 0)
    if rank:
        return rank
    for one in (block.element, block.element.parent):
        if one is not None and one.attributes:
            if one.get("itemprop").lower() in {"headline", "name"}:
                return 2
            if any(set(names(name)) & _TITLE_NAMES for name in one.get("class").split()[:6]):
                return 1
    return 0


def _likeness(words: frozenset[str], title: frozenset[str]) -> tuple[float, float]:
    """How much of a heading stands in a title, and how much of the title that is.

    A title often has the site's name behind, which may be a heading of its own; the headline is the greater part.
    """
    common = len(words & title)
    if common < 2 and len(words) > 1:
        return 0.0, 0.0
    inside, covered = common / len(words), common / len(title)
    return (inside, covered) if covered > 0.34 else (0.0, 0.0)
