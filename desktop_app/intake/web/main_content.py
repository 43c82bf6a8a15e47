"""Which blocks of a page are the running text of its article.

Every block counts for the elements around it: words of sentences for it, links and short lines against. The element
with the most is the article's, or the one within it that calls itself the body where it holds nearly all of that.
"""

import re
from collections.abc import Callable

from desktop_app.intake import furniture
from desktop_app.intake.web.asides import is_aside, is_caption_line, opens_list
from desktop_app.intake.web.rendering import Block, Shown
from desktop_app.intake.web.tree import Element
from desktop_app.intake.web.zones import is_body, named, zone

_SENTENCE = re.compile(r"[.!?؟。…:;،,]")
_WORDS = re.compile(r"\w+")
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_SHORT = 40
#: A zone that holds more of the page's sentences than this is no zone: its name misleads.
_TOO_MUCH = {"menu": 0.85, "comments": 0.9, "related": 0.7}
_MUCH = 0.35
#: What holds this much of an element's worth is the article's, not the element around it.
_DOMINANT = 0.9
#: Words within an element that calls itself an article count more.
_ARTICLE = 2.0
_CARDS = frozenset({"article", "div", "li", "section", "td", "figure"})
_FEWEST_CARDS = 3
_ALL_CARDS = 0.6
_SHORTEST_LINE = 15
_HOLDERS = frozenset({"div", "article", "section", "main", "td", "body", "html", "#page", "center", "form", "header"})
_SHORTEST_TITLE = 12
_LONGEST_CARD = 420
_LEAVES = frozenset({"p", "blockquote", "ul", "ol", "pre", "dl", "table"})


class Found:
    """The article's part of a page.

    Attributes:
        within: numbers of the blocks that are in the article's part.
        body: of these the ones that are running text, headings, lists and tables of it.
        container: the element.
        zones: for each block, what part of the page around it is (``menu``, ``comments``, …) or "".
    """

    def __init__(self, within: list[int], body: list[int], container: Element | None, zones: list[str]) -> None:
        self.within = within
        self.body = body
        self.container = container
        self.zones = zones


def find(shown: Shown, headline: int | None = None, declared_body: str = "") -> Found:
    """Return which blocks are the article.

    Args:
        shown: the page.
        headline: the number of the block that is its headline, where that is known.
        declared_body: the article's text as the page declares it for machines, where it does.
    """
    blocks = shown.blocks
    zones = _zones(blocks)
    cards = _teasers(blocks)
    carded = [
        number
        for number, block in enumerate(blocks)
        if not zones[number] and any(id(one) in cards for one in (block.element, *block.element.above()))
    ]
    free = sum(prose(block) for block, name in zip(blocks, zones, strict=True) if not name)
    # A page of nothing but cards is a list, and that is its text.
    if sum(prose(blocks[number]) for number in carded) < _ALL_CARDS * free:
        for number in carded:
            zones[number] = "related"
    known: dict[int, bool] = {}
    worth = [
        _worth(block, zone_name, _in_article(block.element, known)) * (0.4 if number < (headline or 0) else 1.0)
        for number, (block, zone_name) in enumerate(zip(blocks, zones, strict=True))
    ]
    if declared_body:
        _count_declared(blocks, worth, declared_body)
    container, more = _best(blocks, worth)
    if container is None:
        return Found([], [], None, zones)
    inside = _inside([container, *more])
    within = [number for number, one in enumerate(blocks) if inside(one)]
    body = _filtered(blocks, within, zones, named_body=is_body(container))
    return Found(within, body, container, zones)


def prose(block: Block) -> int:
    """How many code points of a block are words of sentences."""
    text = block.text
    if block.is_table or len(text) < _SHORT or block.link_share > 0.5 or block.element.tag in _HEADINGS:
        return 0
    return len(text) - block.linked if _SENTENCE.search(text) else 0


def _zones(blocks: list[Block]) -> list[str]:
    """For each block the zone that it is in; a zone with most of the page's sentences is none."""
    amounts: dict[int, int] = {}
    total = 0
    paths: list[list[Element]] = []
    headed: set[int] = set()
    for block in blocks:
        path = [block.element, *block.element.above()]
        paths.append(path)
        amount = prose(block)
        total += amount
        for one in path:
            amounts[id(one)] = amounts.get(id(one), 0) + amount
        if block.element.tag == "h1":
            headed.update(id(one) for one in path)
    known: dict[int, str] = {}
    found: list[str] = []
    sums: dict[str, int] = {}
    for block, path in zip(blocks, paths, strict=True):
        name = ""
        for one in path:
            key = id(one)
            if key not in known:
                this = zone(one)
                if this and total:
                    most = _MUCH if key in headed else _TOO_MUCH.get(this, _MUCH)
                    if amounts[key] > most * total:
                        this = ""
                known[key] = this
            name = known[key] or name
        found.append(name)
        if name:
            sums[name] = sums.get(name, 0) + prose(block)
    # A builder of pages that calls all its parts widgets says nothing by it.
    void = {name for name, amount in sums.items() if amount > _TOO_MUCH.get(name, 0.55) * total}
    return ["" if name in void else name for name in found]


def _teasers(blocks: list[Block]) -> set[int]:
    """Return the elements that are one of several cards for other articles: a linked title, and a line or two."""
    first: dict[int, Block] = {}
    amounts: dict[int, int] = {}
    elements: dict[int, Element] = {}
    for block in blocks:
        amount = prose(block)
        for one in (block.element, *block.element.above()):
            key = id(one)
            if key not in elements:
                elements[key] = one
                amounts[key] = 0
            if key not in first and len(block.text) >= _SHORTEST_TITLE:
                first[key] = block
            amounts[key] += amount
    groups: dict[tuple[int, str, str], list[Element]] = {}
    for one in elements.values():
        if one.parent is not None and one.tag in _CARDS:
            groups.setdefault((id(one.parent), one.tag, one.get("class")), []).append(one)
    found: set[int] = set()
    for members in groups.values():
        if len(members) < _FEWEST_CARDS or (members[0].tag == "li" and _in_body(members[0])):
            continue
        cards = [
            one
            for one in members
            if (title := first.get(id(one))) is not None
            and title.element is not one.parent
            and (title.link_share > 0.7 or _linked_title(title))
            and amounts[id(one)] <= _LONGEST_CARD
        ]
        if len(cards) >= _FEWEST_CARDS and len(cards) * 10 >= len(members) * 7:
            found.update(id(one) for one in members)
    return found


def _in_body(element: Element) -> bool:
    return any(is_body(one) for one in element.above())


def _linked_title(block: Block) -> bool:
    """Whether a block is a link and then a line about it."""
    return (
        block.linked >= _SHORTEST_TITLE
        and bool(block.inlines)
        and any(start <= 2 and one.tag == "a" for start, _, one in block.inlines)
        and len(block.text) <= _LONGEST_CARD
        and block.element.tag == "li"
    )


def _in_article(element: Element, known: dict[int, bool]) -> bool:
    """Whether an element is within one that calls itself an article or its body."""
    path: list[int] = []
    one: Element | None = element
    answer = False
    while one is not None:
        key = id(one)
        if key in known:
            answer = known[key]
            break
        path.append(key)
        if one.tag == "article" or is_body(one):
            answer = True
            break
        one = one.parent
    for key in path:
        known[key] = answer
    return answer


def _worth(block: Block, zone_name: str, in_article: bool) -> float:
    text = block.text
    if zone_name:
        return 0.0
    free = len(text) - block.linked
    if block.is_table:
        return free * 0.3
    if block.element.tag in _HEADINGS:
        return -5.0 if block.link_share > 0.5 else 0.0
    if len(text) < _SHORT or not _SENTENCE.search(text):
        if in_article:
            return free * 0.5 - block.linked * 0.3
        return free * 0.1 - block.linked * 0.7 - 4.0
    if block.link_share > 0.5:
        return -min(len(text) * 0.5, 80.0)
    value = float(free - block.linked)
    if furniture.is_boilerplate(text):
        return -20.0
    return value * _ARTICLE if in_article and value > 0 else value


def _count_declared(blocks: list[Block], worth: list[float], declared_body: str) -> None:
    whole = " ".join(_WORDS.findall(declared_body))
    for number, block in enumerate(blocks):
        if len(block.text) >= _SHORT and " ".join(_WORDS.findall(block.text)) in whole:
            worth[number] += 3.0 * len(block.text)


def _best(blocks: list[Block], worth: list[float]) -> tuple[Element | None, list[Element]]:
    """Return the element whose blocks are worth most, and others beside it that go on with its text."""
    sums: dict[int, float] = {}
    elements: dict[int, Element] = {}
    depth: dict[int, int] = {}
    for block, value in zip(blocks, worth, strict=True):
        path = [block.element, *block.element.above()]
        for number, one in enumerate(path):
            key = id(one)
            sums[key] = sums.get(key, 0.0) + value
            elements[key] = one
            depth[key] = len(path) - number
    if not sums:
        return None, []
    best = max(sums, key=lambda key: (round(sums[key], 3), depth[key]))
    if sums[best] <= 0:
        return elements[best], []
    one = elements[best]
    while True:
        inner = max(
            (child for child in one.children if not isinstance(child, str) and id(child) in sums),
            key=lambda child: sums[id(child)],
            default=None,
        )
        if inner is None or inner.tag in _LEAVES or sums[id(inner)] < _DOMINANT * sums[id(one)]:
            break
        one = inner
    while one.tag not in _HOLDERS and one.parent is not None:
        one = one.parent
    explicit = [
        inner
        for inner in one.walk()
        if id(inner) in sums and sums[id(inner)] >= 0.75 * sums[id(one)] and is_body(inner)
    ]
    if explicit:
        # The innermost of them: an outer one may call itself so for the comments, too.
        one = max(explicit, key=lambda inner: depth[id(inner)])
    return one, _beside(one, sums)


def _beside(container: Element, sums: dict[int, float]) -> list[Element]:
    """Return the elements beside the article's that look like it: the same names, or plain paragraphs."""
    found: list[Element] = []
    around = container.parent
    for _ in range(2):
        if around is None or around.tag in {"body", "html", "#page"}:
            break
        for child in around.children:
            if isinstance(child, str) or child is container or sums.get(id(child), 0.0) < 80.0:
                continue
            same = child.tag == container.tag and child.get("class") == container.get("class") != ""
            if child.tag in _LEAVES or same or is_body(child):
                found.append(child)
        container, around = around, around.parent
    return found


def _inside(roots: list[Element]) -> Callable[[Block], bool]:
    known: dict[int, bool] = {id(one): True for one in roots}

    def inside(block: Block) -> bool:
        path: list[int] = []
        one: Element | None = block.element
        answer = False
        while one is not None:
            key = id(one)
            if key in known:
                answer = known[key]
                break
            path.append(key)
            one = one.parent
        for key in path:
            known[key] = answer
        return answer

    return inside


def _filtered(blocks: list[Block], within: list[int], zones: list[str], *, named_body: bool) -> list[int]:
    kept: list[int] = []
    listing = False
    for number in within:
        block = blocks[number]
        if zones[number]:
            continue
        if opens_list(block.text):
            listing = True
        elif listing and not _is_listed(block):
            listing = False
        if not listing and not is_furniture(block):
            kept.append(number)
    # What stands above the first sentence is the article's head: its headline, who wrote it, when.
    first = next((place for place, number in enumerate(kept) if _begins(blocks[number], named_body)), 0)
    return kept[first:]


def _is_listed(block: Block) -> bool:
    """Whether a block may be an entry of a list of other articles."""
    return block.link_share > 0.4 or (len(block.text) < 120 and not prose(block) and block.element.tag not in _HEADINGS)


def _begins(block: Block, named_body: bool) -> bool:
    """Whether the running text may begin with a block: a sentence, or a short line in what calls itself the body."""
    if prose(block):
        return True
    return named_body and block.element.tag == "p" and not block.linked and len(block.text) >= _SHORTEST_LINE


def is_furniture(block: Block) -> bool:
    """Whether a block within the article's part is none of its running text."""
    text = block.text
    element = block.element
    if furniture.is_boilerplate(text) or is_aside(text) or is_caption(block):
        return True
    if element.tag in {"label", "button"}:
        return True
    if any(named(one, "pull_quote") for one in _near(element, 2)):
        return True
    if element.tag == "li":
        return block.link_share > 0.8 and len(text) < 150
    return block.link_share > 0.9


def is_caption(block: Block) -> bool:
    """Whether a block is the words below a picture."""
    near = _near(block.element, 4)
    if any(one.tag in {"figcaption", "figure"} for one in near):
        return True
    if any(named(one, "caption") for one in near[:3]):
        return True
    if is_caption_line(block.text):
        return True
    return len(block.text) < 400 and furniture.caption_words(block.text) is not None


def _near(element: Element, count: int) -> list[Element]:
    found = [element]
    for one in element.above():
        if len(found) == count or one.tag in {"article", "main", "body"}:
            break
        found.append(one)
    return found
