"""What a person corrected in one article of a publication is told in its next ones. Pure.

A rule is applied after a single correction only where the part shows itself by more than its being a paragraph; else
it waits for a second article that says the same:

- **signature**: where the page puts it (tags and their names). At once, where nothing else in the article is put there.
- **form**: a mark such as "SS/SAB" or "/6931" above or below the text. At once.
- **prefix**: first words such as "Photo by" or "Source:". At once for captions, credits, bylines; else the second time.
- **words**: the words themselves, figures left open. At once where they are few and no sentence ("Leave a comment");
  a whole sentence the second time. Never for what each article says anew (headlines, captions, running text).

A rule is for one kind that the reader takes the part for, it takes no part away that gives a field unless that is what
was corrected, and rules that would take away more than half of the running text are not applied at all.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Protocol, TypeVar

from database.folding import fold
from database.part_rules import RUNNING, PartRule, alike
from desktop_app.intake.document import Hint
from desktop_app.intake.paragraphs import Span

#: Parts whose words come again in other articles.
_FURNITURE = frozenset({"boilerplate", "metadata_line", "overline", "photo_credit", "byline"})
#: Parts that first words tell for certain.
_LED = frozenset({"caption", "photo_credit", "byline"})
_LONGEST_PATTERN = 600
_LONGEST_LABEL = 60
_MOST_LABEL_WORDS = 8
_LONGEST_LINE = 160
#: Paragraphs that are so long are the article's own, and what is above and below them stands around it.
_LONG = 80
_SENTENCE_END = re.compile(r"[.!?؟…][\"'”’»)\]]*$")
_FIGURES = re.compile(r"[0-9]+(?:[.,:/٫٬][0-9]+)*")
_FORM = re.compile(r"[^\W_]*(?:[/.\-–|#*]+[^\W_]*)+")
_LABEL = re.compile(r"([^\n:]{2,30}?) ?: ?(?=\S)")
_BY = re.compile(r"((?:[^\W\d_]+ ){0,2}(?:by|from|courtesy of|courtesy|از|بقلم|كتب|عدسه|تصوير)) (?=\S)")


class Part(Protocol):
    """A part of a text as the catalogue or the reader has it."""

    @property
    def start(self) -> int:
        """Its first code point."""
        ...

    @property
    def end(self) -> int:
        """The code point behind its last one."""
        ...

    @property
    def kind(self) -> str:
        """What it is."""
        ...

    @property
    def field(self) -> str:
        """The article's field that it gives."""
        ...


OnePart = TypeVar("OnePart", bound=Part)


def learned(
    text: str, parts: Sequence[Part], corrected: Iterable[Part], kind: str, hints: Sequence[Hint] = ()
) -> list[PartRule]:
    """Return how parts that a person says to be of a kind are told again.

    Args:
        text: of the article.
        parts: all its parts before the correction, in order.
        corrected: those of them that are of another kind now.
        kind: that kind.
        hints: what the file's structure says, with signatures.
    """
    chosen = list(corrected)
    rules: dict[tuple[str, str, str], PartRule] = {}
    for part in chosen:
        for rule in _learned(text, parts, chosen, part, kind, hints):
            rules.setdefault((rule.known_by, rule.pattern, rule.place), rule)
    return list(rules.values())


def holds(rule: PartRule) -> bool:
    """Return whether a rule has been said often enough to be applied."""
    return rule.times >= (1 if _is_certain(rule) else 2)


def told(
    text: str, parts: Sequence[OnePart], hints: Sequence[Hint], rules: Iterable[PartRule]
) -> list[tuple[OnePart, str]]:
    """Return the parts that rules say to be of another kind than they are taken for, with that kind.

    Args:
        text: of the article.
        parts: as the reader takes them, in order.
        hints: what the file's structure says, with signatures.
        rules: of its publication; those that do not hold yet are passed over.
    """
    working = [rule for rule in rules if holds(rule)]
    if not working:
        return []
    edges = _edges(parts)
    found: list[tuple[OnePart, str, bool]] = []
    for number, part in enumerate(parts):
        place = _place(number, edges)
        for rule in working:
            if _is_of(text, part, place, hints, rule):
                found.append((part, rule.kind, rule.known_by == "signature"))
                break
    if not _leaves_text(parts, [part for part, kind, _ in found if kind not in RUNNING]):
        found = [one for one in found if not one[2]]
        if not _leaves_text(parts, [part for part, kind, _ in found if kind not in RUNNING]):
            return []
    return [(part, kind) for part, kind, _ in found]


def overlaid(hints: Sequence[Hint], said: Sequence[tuple[Part, str]]) -> tuple[Hint, ...]:
    """Return the hints of a file with what rules say of some of its parts, which goes before."""
    laid = sorted((Hint(Span(part.start, part.end), kind) for part, kind in said), key=lambda one: one.span.start)
    made: list[Hint] = []
    for hint in hints:
        place = hint.span.start
        for over in laid:
            if over.span.end <= place or over.span.start >= hint.span.end:
                continue
            if place < over.span.start:
                made.append(Hint(Span(place, over.span.start), hint.kind, hint.signature))
            place = max(place, over.span.end)
        if place < hint.span.end:
            made.append(Hint(Span(place, hint.span.end), hint.kind, hint.signature))
    return tuple(sorted((*made, *laid), key=lambda one: one.span.start))


def _learned(
    text: str, parts: Sequence[Part], chosen: Sequence[Part], part: Part, kind: str, hints: Sequence[Hint]
) -> list[PartRule]:
    if alike(part.kind, kind):
        return []
    place = _place(next((at for at, one in enumerate(parts) if one is part), 0), _edges(parts))
    signature = _signature(part, hints)
    if signature and _is_alone(text, parts, chosen, signature, kind, hints):
        return [PartRule(kind, part.kind, "signature", signature)]
    words = _words(text, part)
    if place and _is_form(words):
        return [PartRule(kind, part.kind, "form", _form(words), place)]
    rules: list[PartRule] = []
    prefix = _prefix(words)
    if prefix and kind not in {"headline", "subhead", "lead", "body", "crosshead", "dateline"}:
        rules.append(PartRule(kind, part.kind, "prefix", prefix, "" if kind in _LED else place))
        if kind in _LED:
            return rules
    back = kind in RUNNING and part.kind in _FURNITURE
    if (kind in _FURNITURE or back) and sum(map(str.isalpha, words)) >= 3 and len(words) <= _LONGEST_PATTERN:
        rules.append(PartRule(kind, part.kind, "words", words, place if len(words.split()) == 1 else ""))
    return rules


def _is_certain(rule: PartRule) -> bool:
    if rule.known_by in ("signature", "form"):
        return True
    if rule.known_by == "prefix":
        return rule.kind in _LED
    few = len(rule.pattern) <= _LONGEST_LABEL and len(rule.pattern.split()) <= _MOST_LABEL_WORDS
    return few and _SENTENCE_END.search(rule.pattern) is None


def _is_of(text: str, part: Part, place: str, hints: Sequence[Hint], rule: PartRule) -> bool:
    if not alike(part.kind, rule.was) or alike(part.kind, rule.kind):
        return False
    if part.field and part.kind != rule.was:
        return False
    if rule.place and rule.place != place:
        return False
    if rule.known_by == "signature":
        return _signature(part, hints) == rule.pattern
    words = _words(text, part)
    if rule.known_by == "form":
        return _is_form(words) and _form(words) == rule.pattern
    if rule.known_by == "prefix":
        return len(words) <= _LONGEST_LINE and _prefix(words) == rule.pattern
    return words == rule.pattern


def _leaves_text(parts: Sequence[Part], gone: Sequence[Part]) -> bool:
    """Return whether at least half of the running text is left."""
    whole = sum(part.end - part.start for part in parts if part.kind in RUNNING)
    taken = sum(part.end - part.start for part in gone if part.kind in RUNNING)
    return taken * 2 <= whole or not taken


def _edges(parts: Sequence[Part]) -> tuple[int, int]:
    """Return the numbers of the first and the last long paragraph."""
    long = [number for number, part in enumerate(parts) if part.kind in RUNNING and part.end - part.start >= _LONG]
    return (long[0], long[-1]) if long else (-1, len(parts))


def _place(number: int, edges: tuple[int, int]) -> str:
    return "head" if number < edges[0] else "foot" if number > edges[1] else ""


def _words(text: str, part: Part) -> str:
    """Return the folded words of a part, each number as one sign."""
    if part.end - part.start > 2 * _LONGEST_PATTERN:
        return ""
    return _FIGURES.sub("#", " ".join(fold(text[part.start : part.end]).split()))


def _is_form(words: str) -> bool:
    return 2 <= len(words) <= 16 and _FORM.fullmatch(words) is not None


def _form(words: str) -> str:
    return re.sub(r"[^\W\d_]+", "a", words)


def _prefix(words: str) -> str:
    if not words or len(words) > _LONGEST_LINE or _SENTENCE_END.search(words) is not None:
        return ""
    label = _LABEL.match(words)
    if label is not None and len(label[1].split()) <= 4:
        return f"{label[1]}:"
    by = _BY.match(words)
    return by[1] if by is not None and len(words.split()) <= 14 else ""


def _signature(part: Part, hints: Sequence[Hint]) -> str:
    return next((one.signature for one in hints if one.span.start <= part.start < one.span.end), "")


def _is_alone(
    text: str, parts: Sequence[Part], chosen: Sequence[Part], signature: str, kind: str, hints: Sequence[Hint]
) -> bool:
    """Return whether all that the page puts in this place is of the corrected kind."""
    places = [hint.span for hint in hints if hint.signature == signature]
    for part in parts:
        if any(span.start <= part.start < span.end for span in places):
            is_corrected = any(one is part for one in chosen)
            if not is_corrected and not alike(part.kind, kind) and text[part.start : part.end].strip():
                return False
    return True
