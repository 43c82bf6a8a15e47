"""Where in a text a date stands: which tokens belong to it, not yet what it means.

One pass, and at each token no more than a dozen looks ahead, so that no text takes longer than its length allows.
"""

import re
from dataclasses import dataclass

from desktop_app.reading.dates import words as w
from desktop_app.reading.tokens import NUMBER, Tokens

_DAY = re.compile(r"(?:0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?")
_DAYS = re.compile(r"(?:0?[1-9]|[12][0-9]|3[01])[–-](?:0?[1-9]|[12][0-9]|3[01])")
_YEAR = re.compile(r"1[2-9][0-9]{2}|20[0-9]{2}")
_YEARS = re.compile(r"(?:1[2-9]|20)[0-9]{2}[–-](?:[0-9]{2}|(?:1[2-9]|20)[0-9]{2})")
_DECADE = re.compile(r"(?:1[2-9]|20)[0-9]0'?s")
_WHOLE = re.compile(
    r"(?:1[2-9]|20)[0-9]{2}[-/][0-9]{1,2}[-/][0-9]{1,2}|[0-9]{1,2}[-/.][0-9]{1,2}[-/.](?:1[2-9]|20)[0-9]{2}"
)


@dataclass(frozen=True, slots=True)
class Spot:
    """Tokens that make up a date.

    Attributes:
        first, last: tokens, the last left out; a preposition in front is within.
        core: the first token behind the preposition.
    """

    first: int
    core: int
    last: int


class Spotter:
    """Finds the dates among the tokens of one text."""

    def __init__(self, tokens: Tokens) -> None:
        self._t = tokens
        self._low = tokens.low
        self._n = len(tokens)
        self._months = w.months()

    def all(self) -> list[Spot]:
        """Return the dates in order; none of them overlap."""
        found: list[Spot] = []
        i, low, kind = 0, self._low, self._t.kind
        months = self._months
        while i < self._n:
            word = low[i]
            if (
                kind[i] == NUMBER
                or word in months
                or word in w.WEEKDAYS
                or word in w.DAY_WORDS
                or word in w.SPAN_FIRST
                or word in w.SEASONS
                or word in w.EARLY
                or word in w.MIDDLE
                or word in w.LATE
                or word in w.DECADE_WORDS
                or word in w.WEEKDAY_FIRST_HALF
                or word[:4] == "mid-"
            ):
                spot = self._at(i)
                if spot is not None:
                    found.append(spot)
                    i = spot.last
                    continue
            i += 1
        return found

    def _at(self, i: int) -> Spot | None:
        end = self._relative(i) or self._range(i)
        if not end:
            return None
        first = i
        if i and self._t.near(i - 1, i):
            before = self._low[i - 1]
            if before in w.LEADS or before in w.BETWEEN:
                first = i - 1
            elif before == "the" and i > 1 and self._low[i - 2] in w.LEADS:
                first = i - 2
        return Spot(first, i, end)

    def _word(self, i: int) -> str:
        return self._low[i] if i < self._n else ""

    # What counts from the day of publication.

    def _relative(self, i: int) -> int:
        word = self._low[i]
        if word in w.DAY_WORDS:
            return i + 1
        if word in w.SPAN_FIRST:
            for length in (3, 2, 1):
                if i + length <= self._n and tuple(self._low[i : i + length]) in w.SPANS:
                    return i + length
        return 0

    # One end, or two with what joins them.

    def _range(self, i: int) -> int:
        first = self._point(i)
        if not first:
            return self._bare_first(i)
        end, has = first
        joint = self._joint(i, end)
        if joint:
            second = self._point(joint)
            if second and self._alike(has, second[1]):
                return second[0]
            # December 8 to 15, 2020
            if "d" in has and "y" not in has and self._day(joint) and not self._month(joint + 1):
                last = joint + 1
                return self._year_after(last) or last
        if has == "w":
            return end
        if has in ("m", "y", "s") and not self._alone(i, end, has):
            return 0
        return end

    def _alike(self, has: str, other: str) -> bool:
        if "w" in (has, other):
            return has == other
        return ("d" in has) == ("d" in other) and ("s" in has) == ("s" in other) and ("m" in has) == ("m" in other)

    def _joint(self, i: int, end: int) -> int:
        """Return the token behind "to", or 0."""
        word = self._word(end)
        if word in w.TO and (end + 1 < self._n):
            return end + 1
        if word in w.AND and i and (self._low[i - 1] in w.BETWEEN or self._low[i - 1] == "from"):
            return end + 1
        return 0

    def _bare_first(self, i: int) -> int:
        """Read "8 to 15 December", «۲۲ تا ۲۶ خرداد»: the month stands only at the end."""
        if not self._day(i):
            return 0
        joint = self._joint(i, i + 1)
        if not joint or not self._day(joint):
            return 0
        second = self._point(joint)
        return second[0] if second and "d" in second[1] and "m" in second[1] else 0

    def _alone(self, i: int, end: int, has: str) -> bool:
        """Whether a month, a year or a season that stands alone is meant as a date."""
        before = self._low[i - 1] if i else ""
        if before == "the" and i > 1:
            before = self._low[i - 2]
        if has == "y":
            bracket = before == "(" and self._word(end) == ")" and _YEARS.fullmatch(self._low[i])
            return before in w.ALONE or before in w.YEAR_WORDS or bool(bracket) or before in ("from", "از", "من")
        if has == "s":
            return before in w.ALONE and self._low[i] not in w.SEASON_NEEDS_YEAR
        if self._low[i] in w.NEEDS_FIGURES:
            return False
        return self._t.capital[i] or not self._low[i].isascii()

    # One end: a day, a month, a year, a season, a decade, a weekday.

    def _point(self, i: int) -> tuple[int, str] | None:
        """Return the token past a date and which parts it has (w, d, m, y, s), or None."""
        if i >= self._n:
            return None
        word = self._low[i]
        if word in w.EARLY or word in w.MIDDLE or word in w.LATE:
            inner = self._point(i + 2 if self._word(i + 1) in ("-", "the", "in") else i + 1)
            return inner if inner and "d" not in inner[1] and "w" not in inner[1] else None
        if word[:4] == "mid-" and (
            word[4:] in self._months or _DECADE.fullmatch(word[4:]) or _YEAR.fullmatch(word[4:])
        ):
            end = self._year_after(i + 1)
            return (end or i + 1, "my" if end else "y" if word[4].isdigit() else "md")
        weekday = self._weekday(i)
        if weekday:
            after = weekday + 1 if self._word(weekday) in (",", "،", "the") else weekday
            inner = (
                self._point(after) if self._t.kind[min(after, self._n - 1)] == NUMBER or self._month(after) else None
            )
            return inner if inner and "d" in inner[1] else (weekday, "w")
        if self._t.kind[i] == NUMBER:
            return self._figures(i)
        if word in w.SEASONS:
            after = i + 1 if self._word(i + 1) not in w.OF else i + 2
            end = self._year_after(after)
            return (end, "ys") if end else (i + 1, "s")
        if word in w.DECADE_WORDS and _YEAR.fullmatch(self._word(i + 1)):
            return i + 2, "y*"
        return self._month_first(i)

    def _figures(self, i: int) -> tuple[int, str] | None:
        word = self._low[i]
        if _WHOLE.fullmatch(word):
            return self._signs(i + 1), "dmy"
        if _DECADE.fullmatch(word):
            return i + 1, "y*"
        if _YEARS.fullmatch(word):
            return self._signs(i + 1), "y"
        if self._day(i) or _DAYS.fullmatch(word):
            after = i + 2 if self._word(i + 1) in w.OF or self._word(i + 1) == "-" else i + 1
            length = self._month(after)
            if not length:
                return None
            after += length
            if self._word(after) in w.MONTH_WORDS:
                after += 1
            if self._word(after) == "." and self._year_after(after + 1):
                after += 1
            end = self._year_after(after)
            return (end, "dmy") if end else (after, "dm")
        if _YEAR.fullmatch(word):
            return self._signs(i + 1), "y"
        return None

    def _month_first(self, i: int) -> tuple[int, str] | None:
        length = self._month(i)
        if not length:
            return None
        if self._low[i].isascii() and not self._t.capital[i]:
            return None
        after = i + length
        if self._word(after) == "." and self._t.end[after - 1] == self._t.start[after]:
            after += 1
        if self._word(after) == "/" and self._month(after + 1):
            after += 1 + self._month(after + 1)
        if self._day(after) or _DAYS.fullmatch(self._word(after)):
            end = self._year_after(after + 1)
            return (end, "dmy") if end else (after + 1, "dm")
        comma = after + 1 if self._word(after) in (",", "،") or self._word(after) in w.OF else after
        end = self._year_after(comma)
        if end:
            return end, "my"
        after = i + length
        return after, "m"

    def _month(self, i: int) -> int:
        """Return how many tokens the name of a month takes here, or 0."""
        if i >= self._n:
            return 0
        for name, _calendar, _number in self._months.get(self._low[i], ()):
            if len(name) == 1 or tuple(self._low[i : i + len(name)]) == name:
                return len(name)
        return 0

    def _weekday(self, i: int) -> int:
        word = self._low[i]
        if word in w.WEEKDAYS:
            return i + 1
        if word in w.WEEKDAY_FIRST_HALF and self._word(i + 1) == "شنبه":
            return i + 2
        return 0

    def _day(self, i: int) -> bool:
        return i < self._n and self._t.kind[i] == NUMBER and _DAY.fullmatch(self._low[i]) is not None

    def _year_after(self, i: int) -> int:
        """Return the token past a year that follows, with its comma, "of" and sign of the calendar; or 0."""
        if self._word(i) in (",", "،") or self._word(i) in w.OF:
            i += 1
        if self._word(i) in w.YEAR_WORDS:
            i += 1
        if i < self._n and _YEAR.fullmatch(self._low[i]):
            return self._signs(i + 1)
        return 0

    def _signs(self, i: int) -> int:
        """Return the token past signs of a calendar: ش, ه. ش., هجری شمسی, AH."""
        last = i
        for k in range(i, min(i + 5, self._n)):
            if self._low[k] in w.SIGNS:
                last = k + 1
            elif self._low[k] != ".":
                break
        return last
