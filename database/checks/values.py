"""When two values of one field, or two amounts of one figure, contradict each other: the one place that says it.

Search (``is:contradicted``), the record's page and the list of contradictions all go by it.
"""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from itertools import combinations

from database.checks.iso_duration import days_of
from database.dates import OPEN_END, OPEN_START, UNDATED_DAY, DateProblem, parse_edtf
from database.folding import words

_ROUND = 1000
"""Figures from which on a rounder one is only the less precise one."""
_SPAN_MARK = "/"
_DOUBT = "~?%"


@dataclass(frozen=True, slots=True)
class Value:
    """What one statement gives for a field or a figure.

    Attributes:
        id: the statement.
        matter: what it is said of: record, field and, of a figure, its measure, unit, qualifier and when.
        planned: it is announced and not stated.
        target, words, code, amount: what holds the value (a record, …), one of them or the date.
        edtf, earliest, latest: a date; its bounds are Julian days.
        when: the bounds of the time that the statement speaks of.
        published: the day of the first article that says it; ``UNDATED_DAY`` where none is known.
        vocabulary: where the code comes from.
        duration: the words are an ISO 8601 duration.
        state: it tells how far something is (announced, held), which goes on.
    """

    id: int
    matter: tuple[object, ...]
    planned: bool = False
    target: int | None = None
    words: str | None = None
    code: str = ""
    amount: float | None = None
    edtf: str = ""
    earliest: int = UNDATED_DAY
    latest: int = UNDATED_DAY
    when: tuple[int, int] = (UNDATED_DAY, UNDATED_DAY)
    published: int = UNDATED_DAY
    vocabulary: str = ""
    duration: bool = False
    state: bool = False

    @property
    def said(self) -> tuple[object, ...]:
        """What it says, equal for two that say the same."""
        date = (self.edtf, self.earliest, self.latest) if self.edtf else ("", 0, 0)
        return (self.planned, self.target, self.words, self.code, self.amount, *date)


@dataclass(frozen=True, slots=True)
class World:
    """What the catalogue knows beside the two values.

    Attributes:
        one_in_other: whether two records are the same, or one is part of the other.
        broader: whether one code of a vocabulary lies above the other, either way.
    """

    one_in_other: Callable[[int, int], bool]
    broader: Callable[[str, str, str], bool]


def differ(one: Value, other: Value, world: World) -> bool:
    """Tell whether two accepted values of one matter contradict each other.

    None are: what is only more precise, what is said of another time, how far something was when (announced, later
    held), a value in another script (a translation), an announcement beside what is stated, and a new date that was
    announced later.
    """
    if one.planned != other.planned or _apart(one.when, other.when):
        return False
    if one.state and UNDATED_DAY in (*one.when, *other.when):
        return False
    if one.said == other.said or _replaced(one, other):
        return False
    if one.target is not None and other.target is not None:
        return not world.one_in_other(one.target, other.target)
    if one.code and other.code:
        return not world.broader(one.vocabulary, one.code, other.code)
    if one.amount is not None and other.amount is not None:
        return not _rounded(one.amount, other.amount, figure=not one.matter[1])
    if one.edtf and other.edtf:
        return _dates_differ(one, other)
    if one.words is not None and other.words is not None:
        return _durations_differ(one.words, other.words) if one.duration else _words_differ(one.words, other.words)
    # A record, a code or words: what is held in two ways cannot be compared.
    return False


def pairs(values: Collection[Value], world: World) -> Iterator[tuple[Value, Value]]:
    """Give the pairs that contradict each other; those that say the same are compared once."""
    first: dict[tuple[object, ...], Value] = {}
    same: dict[tuple[object, ...], list[Value]] = {}
    for value in sorted(values, key=lambda one: one.id):
        key = (value.said, value.when, value.published if _coming(value) else 0)
        first.setdefault(key, value)
        same.setdefault(key, []).append(value)
    for one, other in combinations(first, 2):
        if differ(first[one], first[other], world):
            yield from ((mine, theirs) for mine in same[one] for theirs in same[other])


def _apart(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Tell whether two times are known and have no day in common."""
    known = UNDATED_DAY not in (*one, *other)
    return known and (one[1] < other[0] or other[1] < one[0])


def _coming(value: Value) -> bool:
    """Tell whether a value is a day that lay ahead when it was printed, or is announced."""
    if value.published == UNDATED_DAY:
        return False
    return value.planned or (bool(value.edtf) and UNDATED_DAY < value.published < value.earliest)


def _replaced(one: Value, other: Value) -> bool:
    """Tell whether one is the later announcement: both were still to come, and they were printed on different days."""
    if one.planned and UNDATED_DAY in (one.published, other.published):
        return True
    return _coming(one) and _coming(other) and one.published != other.published


@dataclass(frozen=True, slots=True)
class _End:
    """The first and the last day that one end of a date can mean; *slack*: by how many days more it may be off."""

    first: int
    last: int
    slack: int = 0

    def nested(self, other: "_End") -> bool:
        """Tell whether one lies within the other, or near enough where the source itself is in doubt."""
        slack = max(self.slack, other.slack)
        if slack:
            return self.first - slack <= other.last and other.first - slack <= self.last
        inside = other.first <= self.first and self.last <= other.last
        return inside or (self.first <= other.first and other.last <= self.last)


def _dates_differ(one: Value, other: Value) -> bool:
    if UNDATED_DAY in (one.earliest, other.earliest):
        return False
    try:
        first, second = _ends(one), _ends(other)
    except DateProblem:
        return False
    if len(first) != len(second):
        # A stretch of days within the month or the year that the other gives.
        first, second = [_End(one.earliest, one.latest)], [_End(other.earliest, other.latest)]
    return not all(mine.nested(theirs) for mine, theirs in zip(first, second, strict=True))


def _ends(value: Value) -> list[_End]:
    """Return what a date gives: both ends of a stretch of days, else the one date."""
    texts = value.edtf.split(_SPAN_MARK)
    found = []
    for place, text in enumerate(texts):
        if text in ("", ".."):
            found.append(_End(OPEN_START, OPEN_END))
            continue
        end = parse_edtf(text)
        # The bounds of the whole hold what a calendar kept by sighting may differ by.
        first = end.earliest if place else value.earliest
        last = value.latest if place == len(texts) - 1 else end.latest
        doubt = any(sign in text for sign in _DOUBT)
        found.append(_End(first, last, last - first + 1 if doubt else 0))
    return found


def _rounded(one: float, other: float, *, figure: bool) -> bool:
    """Tell whether one amount is the other one, told less precisely."""
    if one == other:
        return True
    if (one == int(one)) != (other == int(other)):
        # 89 minutes beside 89.5.
        return abs(one - other) < 1
    low, high = sorted((abs(one), abs(other)))
    if not figure or low < _ROUND or one != int(one):
        return False
    steps = [_step(int(one)), _step(int(other))]
    return max(steps) >= 100 and max(steps) > min(steps) and high - low <= max(steps) / 2


def _step(amount: int) -> int:
    """Return the power of ten that an amount is rounded to."""
    step = 1
    while amount and amount % (step * 10) == 0:
        step *= 10
    return step


def _durations_differ(one: str, other: str) -> bool:
    first, second = days_of(one), days_of(other)
    if first is None or second is None:
        return _words_differ(one, other)
    return first[1] < second[0] or second[1] < first[0]


def _words_differ(one: str, other: str) -> bool:
    first, second = words(one), words(other)
    if _script(one) != _script(other):
        return False
    return not (_within(first, second) or _within(second, first))


def _within(part: list[str], whole: list[str]) -> bool:
    """Tell whether words stand together in others: the longer one is more precise."""
    length = len(part)
    return any(whole[at : at + length] == part for at in range(len(whole) - length + 1))


def _script(text: str) -> str:
    """Return in which letters a text is written; "" where it has none."""
    letters = [sign for sign in text if sign.isalpha()]
    latin = sum(sign < "\u0250" for sign in letters)
    return "" if not letters else "latin" if 2 * latin >= len(letters) else "other"
