"""What changed between two versions of a text, and where the words of the older one stand in the newer one. Pure.

All places are code points. Words are never looked for by likeness: a passage is found where it stood, or where its
words stand letter for letter.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

State = Literal["found", "ambiguous", "orphaned"]

_TOKEN = re.compile(r"\w+|\s+|.", re.DOTALL)
_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_MOST_WORK = 3_000_000
"""Products of lengths beyond which two sequences are not compared piece by piece: all of it counts as changed."""
_AROUND = 12
"""Signs at either side of a quotation that tell its place where the words stand more than once."""
_MOST_PLACES = 1000
"""Places of a short quotation that are looked at: what stands more often is ambiguous anyhow."""


@dataclass(frozen=True, slots=True)
class Change:
    """A range of the older text and the range of the newer one that stands in its place; either may be empty."""

    start: int
    end: int
    new_start: int
    new_end: int


@dataclass(frozen=True, slots=True)
class Carried:
    """Where a passage stands in the newer text; *start* and *end* hold only for one that was found."""

    state: State
    start: int = 0
    end: int = 0


class TextChanges:
    """The changes from *old* to *new*, word by word."""

    def __init__(self, old: str, new: str) -> None:
        self.old, self.new = old, new
        self.changes: tuple[Change, ...] = tuple(_joined(_changes(old, new)))

    def place(self, start: int, end: int) -> tuple[int, int] | None:
        """Return where a range stands that no change touched, None where one did."""
        moved = 0
        for change in self.changes:
            if change.end <= start and not (change.start == change.end == start):
                moved = change.new_end - change.end
            elif change.start < end and not (change.start == change.end and change.start in (start, end)):
                return None
            elif change.start == change.end == start:
                moved = change.new_end - change.end
            else:
                break
        return start + moved, end + moved

    def carry(self, start: int, end: int) -> Carried:
        """Return where the words of a range stand now.

        At their place, else where else they stand letter for letter: once, it is found; more often, nobody can tell
        which; nowhere, it is orphaned. A place that already belonged to the same words elsewhere does not count.
        """
        there = self.place(start, end)
        quote = self.old[start:end]
        if there is not None and (self._same_around(start, end, there) or self.new.count(quote) == 1):
            return Carried("found", *there)
        others = {self.place(at, at + len(quote)) for at in _places(self.old, quote) if at != start}
        free = [at for at in _places(self.new, quote) if (at, at + len(quote)) not in others]
        if len(free) == 1:
            return Carried("found", free[0], free[0] + len(quote))
        return Carried("ambiguous" if free else "orphaned")

    def _same_around(self, start: int, end: int, there: tuple[int, int]) -> bool:
        """Whether the signs beside a range are the same as in the newer text: then the comparison did not choose."""
        before = self.old[max(0, start - _AROUND) : start], self.new[max(0, there[0] - _AROUND) : there[0]]
        after = self.old[end : end + _AROUND], self.new[there[1] : there[1] + _AROUND]
        return before[0] == before[1] and after[0] == after[1]

    def carry_range(self, start: int, end: int) -> tuple[int, int]:
        """Return where a part of the text (not its words) stands now: changes at its edges belong to it.

        What is added at its end belongs to it up to a line break. The range may come out empty.
        """
        return self._edge(start, at_end=False), max(self._edge(start, at_end=False), self._edge(end, at_end=True))

    def _edge(self, place: int, *, at_end: bool) -> int:
        moved = 0
        for change in self.changes:
            if change.start > place:
                break
            if change.start == change.end == place:
                added = self.new[change.new_start : change.new_end]
                broken = added.find("\n")
                if at_end:
                    return change.new_start + (len(added) if broken < 0 else broken)
                begins = change.new_start == 0 or self.new[change.new_start - 1] in "\n\r"
                return change.new_start if begins and broken < 0 else change.new_end
            if change.start <= place < change.end and not at_end:
                return change.new_start
            if change.start < place <= change.end and at_end:
                return change.new_end
            if change.end <= place:
                moved = change.new_end - change.end
        return place + moved


def _changes(old: str, new: str) -> Iterator[Change]:
    first = _common(old, new)
    last = _common(old[first:][::-1], new[first:][::-1])
    # The middle is looked at in whole lines, so that a word is not cut where its letters happen to agree.
    start = old.rfind("\n", 0, first) + 1
    ends = [text.find("\n", len(text) - last) for text in (old, new)]
    tail = min((len(text) - end - 1 for text, end in zip((old, new), ends, strict=True) if end >= 0), default=0)
    tail = min(tail, len(old) - start, len(new) - start)
    before, after = old[start : len(old) - tail], new[start : len(new) - tail]
    if before == after:
        return
    for one, other in _unequal(_LINE.findall(before), _LINE.findall(after)):
        left, right = before[slice(*one)], after[slice(*other)]
        for part, counter in _unequal(_TOKEN.findall(left), _TOKEN.findall(right)):
            yield Change(
                start + one[0] + part[0],
                start + one[0] + part[1],
                start + other[0] + counter[0],
                start + other[0] + counter[1],
            )


def _common(one: str, other: str) -> int:
    """Return how many signs two texts have in common at their beginning."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _unequal(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """Give the ranges, in signs, in which two lists of pieces differ."""
    old_at, new_at = _ends(old), _ends(new)
    if len(old) * len(new) > _MOST_WORK:
        yield (0, old_at[-1]), (0, new_at[-1])
        return
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag != "equal":
            yield (old_at[a], old_at[b]), (new_at[c], new_at[d])


def _ends(pieces: Iterable[str]) -> list[int]:
    ends = [0]
    for piece in pieces:
        ends.append(ends[-1] + len(piece))
    return ends


def _joined(changes: Iterable[Change]) -> Iterator[Change]:
    """Give the changes, those that touch as one."""
    held: Change | None = None
    for change in changes:
        if held is not None and (change.start, change.new_start) == (held.end, held.new_end):
            held = Change(held.start, change.end, held.new_start, change.new_end)
            continue
        if held is not None:
            yield held
        held = change
    if held is not None:
        yield held


def _places(text: str, quote: str) -> list[int]:
    places: list[int] = []
    at = text.find(quote) if quote else -1
    while at >= 0 and len(places) < _MOST_PLACES:
        places.append(at)
        at = text.find(quote, at + 1)
    return places
