"""Live reports: a list of updates, each with its own time, headline and perhaps writer, which are not the report's.

They are told by what the page says of them (``liveBlogUpdate`` of schema.org), or by their shape: three or more items
of one list that each begin with a time and go on with words of their own.
"""

import re
from collections.abc import Container, Sequence

from desktop_app.intake.web.tree import Element
from desktop_app.intake.web.zones import zone

_ITEMS = frozenset({"li", "article", "div", "section"})
_FEWEST = 3
#: Code points behind the time: of an update, and of all in the mean. A list of other articles has links only.
_SHORTEST = 15
_MEAN = 40
_LONG = 40
_LONGEST_WHEN = 60
#: Texts before the first words of an update.
_MOST_BEFORE = 20
_NEVER = frozenset({"comments", "related", "menu", "aside", "advert", "subscribe"})
_CLOCK = re.compile(
    r"(?<![\d۰-۹٠-٩.:])[0-9۰-۹٠-٩]{1,2}(?:\s?[:.h]\s?[0-9۰-۹٠-٩]{2}(?![\d۰-۹٠-٩.]*[\d۰-۹٠-٩])|\s?[ap]\.?m\b)",
    re.IGNORECASE,
)
_MOST_WORDS = 4


def updates_of(root: Element) -> frozenset[int]:
    """Return the elements that are updates of a live report, by ``id``."""
    found: set[int] = set()
    for one in root.walk():
        if one.attributes and "liveblogupdate" in one.get("itemprop").lower().split():
            found.add(id(one))
        items = [child for child in one.children if not isinstance(child, str) and child.tag in _ITEMS]
        if len(items) < _FEWEST:
            continue
        amounts = {id(item): amount for item in items if (amount := _amount(item)) >= _SHORTEST}
        many = len(amounts) >= _FEWEST and 2 * len(amounts) >= len(items)
        if many and sum(amounts.values()) >= _MEAN * len(amounts) and not _elsewhere(one):
            found |= amounts.keys()
    return frozenset(found)


def is_when(words: str) -> bool:
    """Whether a line holds a time of day and hardly anything else: "18:40", "20 March 2024, 6:40 pm", «ساعت ۱۸:۴۰»."""
    if len(words) > _LONGEST_WHEN or _CLOCK.search(words) is None:
        return False
    return sum(any(sign.isalpha() for sign in word) for word in words.split()) <= _MOST_WORDS


def in_update(one: Element, updates: frozenset[int]) -> Element | None:
    """Return the update that an element is in, None where it is in none."""
    if not updates:
        return None
    return next((around for around in (one, *one.above()) if id(around) in updates), None)


def numbers_in(elements: Sequence[Element], body: Container[int], updates: frozenset[int]) -> frozenset[int]:
    """Return which blocks are in updates of the article's own lists.

    Args:
        elements: of the blocks of a page, in order.
        body: the numbers of the blocks that are the article's text.
        updates: of the page.
    """
    lists: dict[int, list[int]] = {}
    for number, element in enumerate(elements):
        update = in_update(element, updates)
        if update is not None:
            lists.setdefault(id(update.parent), []).append(number)
    own = (numbers for numbers in lists.values() if any(number in body for number in numbers))
    return frozenset(number for numbers in own for number in numbers)


def _elsewhere(one: Element) -> bool:
    """Whether a list is of what stands around the article: comments, other articles."""
    return any(zone(around) in _NEVER for around in (one, *one.above()))


def _amount(item: Element) -> int:
    """Return how many code points without links follow the time that an item begins with; 0 where it does not."""
    stack: list[tuple[Element | str, bool, bool]] = [(item, False, False)]
    timed = False
    before = amount = 0
    while stack:
        one, is_time, is_link = stack.pop()
        if not isinstance(one, str):
            is_time, is_link = is_time or one.tag == "time", is_link or one.tag == "a"
            stack.extend((child, is_time, is_link) for child in reversed(one.children))
            continue
        words = one.strip()
        if not words:
            continue
        if not timed:
            timed = is_time or is_when(words)
            before += 1
            if not timed and (len(words) >= _LONG or before > _MOST_BEFORE):
                return 0
        elif not is_link:
            amount += len(words)
            if amount > 4 * _MEAN:
                break
    return amount
