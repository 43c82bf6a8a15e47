"""DateValue: the one shape of a date everywhere in a catalogue."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import ClassVar, Self

from database.dates.calendars import Calendar
from database.dates.edtf import OPEN_END, OPEN_START, UNDATED_DAY, parse_edtf
from database.dates.problem import DateProblem

ISLAMIC_SLACK_DAYS = 2
"""How many days a calendar kept by sighting may differ from the tabular one, either way."""

_PARTS = ("year", "month", "day")


class DateRule(StrEnum):
    """How a date was resolved that the words do not give in full; the codes are stored.

    The anchor is the date, or the date of the record, that the rule counts from.
    """

    BEFORE = "before"
    """Some day before the anchor: "recently"."""
    AFTER = "after"
    """Some day after the anchor: "soon"."""
    SAME_DAY = "same_day"
    """The anchor itself: "today"."""
    DAY_BEFORE = "day_before"
    """The day before the anchor: "yesterday"."""
    DAY_AFTER = "day_after"
    """The day after the anchor: "tomorrow"."""
    LATEST_BEFORE_ANCHOR = "latest_before_anchor"
    """The last such day or month before the anchor: "on January 3" of something that has happened."""
    EARLIEST_AFTER_ANCHOR = "earliest_after_anchor"
    """The first such day or month after the anchor: "from December 8 to 15" of something to come."""
    LAST_WEEKDAY_BEFORE = "last_weekday_before"
    """The last such weekday before the anchor: "arrived on Saturday"."""
    NEXT_WEEKDAY_AFTER = "next_weekday_after"
    """The first such weekday after the anchor: "until Wednesday"."""
    PREVIOUS_WEEK = "previous_week"
    """The week before the anchor's: "earlier last week"."""
    CURRENT_WEEK = "current_week"
    """The anchor's week: "this week"."""
    NEXT_WEEK = "next_week"
    """The week after the anchor's: "next week"."""
    PREVIOUS_MONTH = "previous_month"
    """The month before the anchor's: "last month"."""
    CURRENT_MONTH = "current_month"
    """The anchor's month: "this month"."""
    NEXT_MONTH = "next_month"
    """The month after the anchor's: "next month"."""
    PREVIOUS_YEAR = "previous_year"
    """The year before the anchor's: "last year"."""
    CURRENT_YEAR = "current_year"
    """The anchor's year: "this year"."""
    NEXT_YEAR = "next_year"
    """The year after the anchor's: "next year"."""
    INHERITED_YEAR = "inherited_year"
    """The year stands with a neighbouring date: "On August 31" after "from June 2014"."""
    RELATIVE_TO_RECORD = "relative_to_record"
    """Told by another record: "the inaugural day of the visit"."""
    SUPPLIED = "supplied"
    """Not in the words at all: the archivist gives it from knowledge."""


RULE_CODES = frozenset(str(rule) for rule in DateRule)
"""The codes that `DateValue.rule` may hold, besides the empty one."""


@dataclass(frozen=True, slots=True)
class DateValue:
    """A date as printed and as understood. Build one with `of`, or `stored` from columns; both are hashable.

    The bounds are Julian day numbers, or the sentinels UNDATED_DAY, OPEN_START and OPEN_END; never None.
    """

    verbatim: str = ""
    """The printed words."""
    edtf_printed: str = ""
    """What the words alone give, in EDTF: XXXX-12-08/XXXX-12-15."""
    edtf: str = ""
    """What they were understood to mean, in EDTF (Gregorian); empty when nobody can say."""
    calendar: Calendar = Calendar.GREGORIAN
    """The calendar of the printed words."""
    inferred: str = ""
    """Which of year, month, day are not in the words: separated by spaces, in this order."""
    rule: str = ""
    """How `edtf` follows from the words and the anchor: a code of DateRule."""
    anchor: str = ""
    """The date that the rule counts from, in EDTF."""
    anchor_record: int | None = None
    """The id of the record that the rule counts from."""
    earliest: int = UNDATED_DAY
    """The first day it can mean."""
    latest: int = UNDATED_DAY
    """The last day it can mean."""

    UNDATED: ClassVar[Self]
    """The empty date."""

    @classmethod
    def of(
        cls,
        edtf: str = "",
        *,
        verbatim: str = "",
        edtf_printed: str = "",
        calendar: Calendar = Calendar.GREGORIAN,
        inferred: str | Iterable[str] = "",
        rule: str = "",
        anchor: str = "",
        anchor_record: int | None = None,
    ) -> Self:
        """Check the parts and compute the bounds.

        An approximate date (~) from the Islamic calendar may mean ISLAMIC_SLACK_DAYS more on either side.
        With no `edtf` the value is undated and keeps its words. Raises DateProblem for text that is not EDTF,
        an unknown rule or inferred part, an anchor without a rule, or a NUL character in the words.
        """
        if "\0" in verbatim:
            raise DateProblem("The words of the date hold a NUL character.")
        if edtf_printed:
            parse_edtf(edtf_printed)
        if rule and rule not in RULE_CODES:
            raise DateProblem(f"“{rule}” is not a known rule for dates.")
        if anchor and parse_edtf(anchor).is_undated:
            raise DateProblem(f"The anchor “{anchor}” has no year, so nothing can be counted from it.")
        if (anchor or anchor_record is not None) and not rule:
            raise DateProblem("The date has an anchor but no rule that counts from it.")
        parts = _inferred_parts(inferred)
        earliest = latest = UNDATED_DAY
        if edtf:
            parsed = parse_edtf(edtf)
            earliest, latest = parsed.earliest, parsed.latest
            if calendar == Calendar.ISLAMIC and parsed.approximate and not parsed.is_undated:
                earliest = earliest if earliest == OPEN_START else earliest - ISLAMIC_SLACK_DAYS
                latest = latest if latest == OPEN_END else latest + ISLAMIC_SLACK_DAYS
        elif parts:
            raise DateProblem("A date that is not resolved cannot have inferred parts.")
        return cls(
            verbatim,
            edtf_printed,
            edtf,
            Calendar(calendar),
            parts,
            str(rule),
            anchor,
            anchor_record,
            earliest,
            latest,
        )

    @classmethod
    def stored(
        cls,
        verbatim: str,
        edtf_printed: str,
        edtf: str,
        calendar: str,
        inferred: str,
        rule: str,
        anchor: str,
        anchor_record: int | None,
        earliest: int,
        latest: int,
    ) -> Self:
        """Build from stored columns without reading the EDTF; raises ValueError for an unknown calendar."""
        return cls(
            verbatim,
            edtf_printed,
            edtf,
            Calendar(calendar),
            inferred,
            rule,
            anchor,
            anchor_record,
            earliest,
            latest,
        )

    def columns(self) -> tuple[str, str, str, str, str, str, str, int | None, int, int]:
        """Return plain values in the order that `stored` takes them."""
        return (
            self.verbatim,
            self.edtf_printed,
            self.edtf,
            self.calendar.value,
            self.inferred,
            self.rule,
            self.anchor,
            self.anchor_record,
            self.earliest,
            self.latest,
        )

    def recomputed(self) -> Self:
        """Check the parts again and return the value they give.

        For integrity checks: it differs from self where the stored bounds are wrong. Raises DateProblem as
        `of` does.
        """
        return self.of(
            self.edtf,
            verbatim=self.verbatim,
            edtf_printed=self.edtf_printed,
            calendar=self.calendar,
            inferred=self.inferred,
            rule=self.rule,
            anchor=self.anchor,
            anchor_record=self.anchor_record,
        )

    def with_words(self, verbatim: str) -> Self:
        """Return the same date with other printed words."""
        return replace(self, verbatim=verbatim)

    @property
    def is_undated(self) -> bool:
        """True when it has no place on the time line, with or without words."""
        return self.earliest == UNDATED_DAY

    @property
    def is_empty(self) -> bool:
        """True when nothing is known and nothing is printed."""
        return self.is_undated and not (self.verbatim or self.edtf_printed or self.edtf)

    @property
    def sort_day(self) -> int:
        """The one day it is ordered by: the earliest, the latest where the start is open, 0 when undated."""
        if self.earliest != OPEN_START:
            return self.earliest
        return self.latest if self.latest != OPEN_END else UNDATED_DAY

    @property
    def sort_key(self) -> tuple[int, int, int]:
        """A key that puts undated first, then by sort_day, then the wider bounds in a fixed order."""
        return (self.sort_day, self.earliest, self.latest)


DateValue.UNDATED = DateValue()


def _inferred_parts(inferred: str | Iterable[str]) -> str:
    given = set(inferred.split() if isinstance(inferred, str) else inferred)
    unknown = given.difference(_PARTS)
    if unknown:
        raise DateProblem(f"“{min(unknown)}” cannot be inferred in a date: only year, month and day can.")
    return " ".join(part for part in _PARTS if part in given)
