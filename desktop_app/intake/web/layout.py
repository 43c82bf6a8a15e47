"""What each block of a page is: the headline and what belongs to it, running text, captions, and all the rest.

What is shown in the article's part, and only there, gives the article's fields: a date in the page's own head
("today is …"), in a list of other articles or in a comment is none of its.
"""

import itertools
import re
from dataclasses import replace

from desktop_app.intake import furniture
from desktop_app.intake.datelines import dateline_alone
from desktop_app.intake.document import Hint
from desktop_app.intake.paragraphs import Span, paragraphs, trimmed
from desktop_app.intake.printed import date_line
from desktop_app.intake.web.live import is_when, numbers_in
from desktop_app.intake.web.main_content import Found, is_caption, prose
from desktop_app.intake.web.rendering import Block, Shown
from desktop_app.intake.web.signatures import signature
from desktop_app.intake.web.tree import Element
from desktop_app.intake.web.zones import named, names
from desktop_app.intake.word_lists import words

_OVERLINE = words(
    """
    kicker eyebrow overline surtitle suptitle supertitle rutitr rootitr pretitle roofline topper uptitle uptitr
    prehead preheadline overhead strapline-top subtitle-top antetitulo dachzeile
    """
)
_SUBHEAD = words(
    """
    subtitle subhead subheadline subheading dek deck standfirst strapline subline soutitr zirtitr subtitr
    secondary-title subhed bajada
    """
)
_SUBHEAD_PAIRS = frozenset({"sub title", "sub headline", "sub heading", "sub head", "stand first", "secondary title"})
_OVERLINE_PAIRS = frozenset({"pre title", "up title", "over line", "top title", "rou titr", "over title"})
_BYLINE = words("byline bylines author authors writer reporter journalist contributor autor auteur")
_DATE = words(
    """
    date time datetime timestamp published pubdate posted dateline publishdate postdate clock pubtime datum
    tarikh
    """
)
_MODIFIED = words("modified updated update lastmod edited")
_CREDIT_NAMES = words("credit credits photographer photocredit imagecredit copyright attribution source")
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
#: Zones within the article's part that may hold its writer and its date, too.
_MAY_HOLD_DATA = frozenset({"", "tools", "bio", "share", "menu"})
_LONGEST_OVERLINE = 120
_LONGEST_SUBHEAD = 420
_LONGEST_BYLINE = 160
_LONGEST_DATA = 260
_LONGEST_HEADING_LIKE = 60
_SHORTEST_LEAD = 60
#: What a part of an update is; by words alone a writer or a time would become the report's.
_IN_UPDATE = {"byline": "metadata_line", "": "body"}
#: Blocks below the text where a byline or a date may stand.
_FOOT = 6
#: As many blocks of the page around the article stand together as one part.
_RUN = 12


def hints(shown: Shown, found: Found, headline: int | None, updates: frozenset[int] = frozenset()) -> tuple[Hint, ...]:
    """Return what each range of a page's text is.

    Args:
        shown: the page.
        found: which of its blocks are the article.
        headline: the number of the block that is its headline.
        updates: of a live report, as `web.live` tells them.
    """
    return tuple(_Layout(shown, found, headline, updates).run())


class _Layout:
    """Goes through the blocks once."""

    def __init__(self, shown: Shown, found: Found, headline: int | None, updates: frozenset[int]) -> None:
        self.blocks = shown.blocks
        self.text = shown.text
        self.found = found
        self.headline = headline
        self.body = set(found.body)
        self.first = min(found.body, default=len(self.blocks))
        self.last = max(found.body, default=-1)
        self.updates = numbers_in([block.element for block in shown.blocks], self.body, updates)
        self._skip_head()
        self.around = self._article_part()
        self.words = " ".join(_plain(self.blocks[number].text) for number in found.body)

    def run(self) -> list[Hint]:
        made: list[tuple[int, Hint]] = []
        for number, block in enumerate(self.blocks):
            put = signature(block.element)
            made += [
                (number, replace(hint, signature=put))
                for hint in self._block(number, block)
                if hint.span.start < hint.span.end
            ]
        return self._joined(made)

    def _skip_head(self) -> None:
        """Lines that name the writer or the day above the first sentence are no text, whatever holds them."""
        for number in sorted(self.body):
            if not self._shows_itself(self.blocks[number], in_head=False):
                break
            self.body.discard(number)
            self.first = min(self.body, default=len(self.blocks))

    def _article_part(self) -> set[int]:
        """Return the elements around both the headline and the text, as far in as possible."""
        if self.found.container is None:
            return set()
        inner = self.found.container
        if self.headline is not None and self.headline < self.first:
            above = {id(one) for one in self.blocks[self.headline].element.above()}
            for one in (inner, *inner.above()):
                if id(one) in above:
                    inner = one
                    break
        if inner.tag not in {"body", "html", "#page"} and self.found.container is inner and inner.parent is not None:
            inner = inner.parent
        return {id(inner)}

    def _in_part(self, block: Block) -> bool:
        return any(id(one) in self.around for one in (block.element, *block.element.above()))

    def _block(self, number: int, block: Block) -> list[Hint]:
        if number == self.headline:
            return [Hint(block.span, "headline")]
        if number in self.updates:
            return self._in_update(number, block)
        if number in self.body:
            return self._in_text(number, block)
        zone = self.found.zones[number]
        within = self.first <= number <= self.last
        if is_caption(block) and not zone and (within or self._in_part(block)):
            return self._caption(block)
        if self._repeats(block):
            return [Hint(block.span, "pull_quote")]
        if not self._in_part(block):
            is_date = self._is_date_above(number, block) and not zone
            return [Hint(block.span, "metadata_line" if is_date else "boilerplate")]
        in_head = (self.headline is not None and self.headline < number < self.first) or (
            self.headline is None and self.first - 6 <= number < self.first
        )
        before = self.headline is not None and number < self.headline <= self.first and self.headline - number <= 5
        at_foot = self.last < number <= self.last + _FOOT
        if zone in _MAY_HOLD_DATA and (in_head or before or at_foot or within):
            return self._data(number, block, in_head=in_head, before=before, zone=zone)
        if zone == "aside" and within and prose(block) and block.link_share < 0.3:
            return [Hint(block.span, "box")]
        return [Hint(block.span, "boilerplate")]

    def _is_date_above(self, number: int, block: Block) -> bool:
        """Whether a block is the date that a weblog sets above its entry, in the element around that."""
        if self.headline is None or not 0 < self.headline - number <= 3 or len(block.text) > _LONGEST_OVERLINE:
            return False
        around = next((one for one in self.blocks[self.headline].element.above() if id(one) in self.around), None)
        outer = None if around is None else around.parent
        if outer is None or outer.tag in {"body", "html", "#page"} or outer not in block.element.above():
            return False
        return self._names(block, _DATE) and date_line(self.text, block.span) is not None

    # -- the running text

    def _in_text(self, number: int, block: Block) -> list[Hint]:
        if block.is_table:
            return [Hint(block.span, "table")]
        tag = block.element.tag
        if tag in _HEADINGS and number != self.last and len(block.text) <= 200:
            return [Hint(block.span, "crosshead")]
        if number > self.first + 1 and number != self.last and self._is_bold_line(block):
            return [Hint(block.span, "crosshead")]
        if len(block.text) <= _LONGEST_BYLINE and (self._names(block, _BYLINE) or self._is_author(block.element)):
            return [Hint(block.span, "byline")]
        certain = prose(block) or len(block.text) > _LONGEST_HEADING_LIKE
        return [Hint(block.span, "body" if certain else "")]

    # -- the updates of a live report

    def _in_update(self, number: int, block: Block) -> list[Hint]:
        """Its time and headline are small headings within the report, its writer none of the report's."""
        zone = self.found.zones[number]
        timed = block.element.tag == "time" or any(one.tag == "time" for _, _, one in block.inlines)
        if (timed and len(block.text) <= _LONGEST_OVERLINE) or is_when(block.text):
            return [Hint(block.span, "crosshead")]
        if is_caption(block) and not zone:
            return self._caption(block)
        is_writer = self._names(block, _BYLINE) or any(map(self._is_author, self._named_elements(block)))
        if is_writer and len(block.text) <= _LONGEST_BYLINE:
            return [Hint(block.span, "metadata_line")]
        if number in self.body:
            return [replace(one, kind=_IN_UPDATE.get(one.kind, one.kind)) for one in self._in_text(number, block)]
        if block.element.tag in _HEADINGS and not zone:
            return [Hint(block.span, "crosshead")]
        if zone or block.link_share > 0.5 or furniture.is_boilerplate(block.text):
            return [Hint(block.span, "boilerplate")]
        return [Hint(block.span, "body")]

    def _is_bold_line(self, block: Block) -> bool:
        """Whether a paragraph is set in bold as a whole and is no sentence: a small heading."""
        text = block.text
        if len(text) > 90 or "\n" in text or text[-1] in '.:;,،؛…"”»' or block.linked:
            return False
        return any(
            start == 0 and end >= len(text) and one.tag in {"b", "strong"} for start, end, one in block.inlines
        ) or self._all_bold(block.element)

    def _all_bold(self, element: Element) -> bool:
        inner = [child for child in element.children if not isinstance(child, str) or child.strip()]
        return len(inner) == 1 and not isinstance(inner[0], str) and inner[0].tag in {"b", "strong"}

    def _caption(self, block: Block) -> list[Hint]:
        if named(block.element, "credit") and not any(
            inner.tag == "figcaption" and inner is not block.element and named(inner, "caption")
            for inner in (block.element,)
        ):
            return [Hint(block.span, "photo_credit")]
        for start, end, inline in block.inlines:
            words = [set(names(name)) for name in inline.get("class").split()[:6]]
            if any(one & _CREDIT_NAMES for one in words) and 0 < end - start < len(block.text):
                base = block.span.start
                pieces = [
                    (Span(base, base + start), "caption"),
                    (Span(base + start, base + end), "photo_credit"),
                    (Span(base + end, block.span.end), "caption"),
                ]
                return [Hint(span, kind) for span, kind in self._trimmed(pieces)]
        return [Hint(block.span, "photo_credit" if furniture.is_photo_credit(block.text) else "caption")]

    def _repeats(self, block: Block) -> bool:
        """Whether a block within the text is said in the text, too: words set in large type beside it."""
        near = [block.element, *list(block.element.above())[:2]]
        if any(named(one, "pull_quote") for one in near):
            return True
        if not self.first < self.last or not any(one.tag in {"aside", "blockquote"} for one in near):
            return False
        plain = _plain(block.text)
        return len(plain) >= 20 and plain in self.words

    # -- what stands around the headline and below the text

    def _data(self, number: int, block: Block, *, in_head: bool, before: bool, zone: str) -> list[Hint]:
        text = block.text
        if furniture.is_boilerplate(text):
            return [Hint(block.span, "boilerplate")]
        if before and len(text) <= _LONGEST_OVERLINE and self._is_overline(number, block):
            return [Hint(block.span, "overline")]
        if in_head and len(text) <= _LONGEST_SUBHEAD and self._is_subhead(number, block):
            return [Hint(block.span, "subhead")]
        if len(text) <= _LONGEST_DATA:
            pieces = self._pieces(block)
            if pieces:
                return pieces
            if len(text) <= _LONGEST_BYLINE and self._is_byline(block):
                return [Hint(block.span, "byline")]
            if self._names(block, _DATE) or (self._names(block, _MODIFIED) and any(sign.isdigit() for sign in text)):
                return [Hint(block.span, "metadata_line")]
            if zone in {"", "menu"} and block.link_share < 0.5 and self._shows_itself(block, in_head=in_head):
                return [Hint(block.span, "")]
        if in_head and prose(block) >= _SHORTEST_LEAD and not zone and block.link_share < 0.3:
            return [Hint(block.span, "")]
        return [Hint(block.span, "boilerplate")]

    def _shows_itself(self, block: Block, *, in_head: bool) -> bool:
        """Whether the words of a line around the text say what it is; if not, it is the page's."""
        if in_head and self.headline is None and block.element.tag in _HEADINGS:
            return True
        for span in (Span(block.span.start + one.start, block.span.start + one.end) for one in paragraphs(block.text)):
            words = span.of(self.text)
            known = (
                furniture.is_page_data(words)
                or furniture.time_line(words) is not None
                or furniture.labelled(self.text, span) is not None
                or furniture.byline(self.text, span) is not None
                or date_line(self.text, span) is not None
                or dateline_alone(self.text, span.start, span.end) is not None
            )
            if not known:
                return False
        return True

    def _is_overline(self, number: int, block: Block) -> bool:
        if self._names(block, _OVERLINE) or self._pairs(block, _OVERLINE_PAIRS):
            return True
        return (
            block.element.tag in _HEADINGS
            and number + 1 == self.headline
            and block.link_share < 0.5
            and self.headline is not None
            and block.element.parent is self.blocks[self.headline].element.parent
        )

    def _is_subhead(self, number: int, block: Block) -> bool:
        if self._names(block, _SUBHEAD) or self._pairs(block, _SUBHEAD_PAIRS):
            return True
        if block.element.get("itemprop").lower() == "alternativeheadline":
            return True
        return (
            block.element.tag in {"h2", "h3", "h4"}
            and block.link_share < 0.5
            and self.headline is not None
            and number <= self.headline + 2
        )

    def _is_byline(self, block: Block) -> bool:
        if furniture.byline(self.text, block.span) is not None:
            return True
        has_digits = any(sign.isdigit() for sign in block.text)
        return (self._names(block, _BYLINE) or self._is_author(block.element)) and not has_digits and prose(block) < 80

    def _is_author(self, element: Element) -> bool:
        return "author" in element.get("itemprop").lower().split() or "author" in element.get("rel").lower().split()

    def _pieces(self, block: Block) -> list[Hint]:
        """Take apart a line whose tags say which words are a name and which a time."""
        marked: list[tuple[int, int, str]] = []
        for start, end, one in sorted(block.inlines, key=lambda piece: (piece[0], -piece[1])):
            if marked and start < marked[-1][1]:
                continue
            classes = {word for name in one.get("class").split()[:6] for word in names(name)}
            if one.tag == "time" or classes & (_DATE | _MODIFIED):
                marked.append((start, end, "metadata_line"))
            elif (self._is_author(one) or classes & _BYLINE) and end - start <= 100:
                marked.append((start, end, "byline"))
        if not any(kind == "byline" for _, _, kind in marked):
            return []
        if sum(end - start for start, end, _ in marked) * 3 < len(block.text):
            return []
        base = block.span.start
        pieces: list[tuple[Span, str]] = []
        place = 0
        for start, end, kind in marked:
            if kind == "byline" and (
                label := re.search(r"(?:\b(?:by|von|por)|نویسنده|بقلم|كتب)\W*$", block.text[place:start], re.I)
            ):
                start = place + label.start()
            pieces.append((Span(base + place, base + start), "metadata_line"))
            pieces.append((Span(base + start, base + end), kind))
            place = end
        pieces.append((Span(base + place, block.span.end), "metadata_line"))
        return [Hint(span, kind) for span, kind in self._trimmed(pieces)]

    # -- help

    def _trimmed(self, pieces: list[tuple[Span, str]]) -> list[tuple[Span, str]]:
        found = []
        for span, kind in pieces:
            inner = trimmed(self.text, span.start, span.end)
            if any(sign.isalnum() for sign in inner.of(self.text)):
                found.append((inner, kind))
        return found

    def _names(self, block: Block, wanted: frozenset[str]) -> bool:
        """Whether a block, or the element around it that holds only it, is named so."""
        for one in self._named_elements(block):
            for name in (*one.get("class").split()[:8], one.get("id")):
                if wanted & set(names(name)):
                    return True
        return False

    def _pairs(self, block: Block, wanted: frozenset[str]) -> bool:
        for one in self._named_elements(block):
            for name in one.get("class").split()[:8]:
                parts = names(name)
                if wanted & {f"{first} {second}" for first, second in itertools.pairwise(parts)}:
                    return True
        return False

    def _named_elements(self, block: Block) -> list[Element]:
        found = [block.element]
        found += [one for start, end, one in block.inlines if end - start >= len(block.text) - 2]
        parent = block.element.parent
        if parent is not None and parent.tag in {"div", "span", "header", "p", "li", "address"}:
            inside = sum(1 for child in parent.children if not isinstance(child, str))
            if inside <= 3:
                found.append(parent)
        return found

    def _joined(self, made: list[tuple[int, Hint]]) -> list[Hint]:
        """Put long runs of the page around the article together; a list of 100,000 links is one part."""
        joined: list[Hint] = []
        run: list[Hint] = []
        for _, hint in [*made, (-1, Hint(Span(0, 0), "end"))]:
            if hint.kind == "boilerplate":
                run.append(hint)
                continue
            if len(run) > _RUN:
                joined.append(Hint(Span(run[0].span.start, run[-1].span.end), "boilerplate"))
            else:
                joined += run
            run = []
            if hint.kind != "end":
                joined.append(hint)
        return joined


def _plain(words: str) -> str:
    return " ".join(re.findall(r"\w+", words.casefold()))
