"""How a date of the press was understood: what is not in its words, by which rule, from what, and which days it means.

For workers too: every word comes from the `Wording`.
"""

import re

from database.dates import OPEN_END, OPEN_START, DateRule, DateValue, from_julian_day
from desktop_app.wording.wording import Wording

_CONTEXT = "Dates"
_DAYS = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?:/[0-9]{4}-[0-9]{2}-[0-9]{2})?")
"""A day, or one day to another: what is shown of it says its first and last day already."""


def rule_words(value: DateValue, wording: Wording) -> str:
    """Return the rule of a date with what it counted from: "the first after 16 Nov 2020"; "" where it has none."""
    if not value.rule:
        return ""

    def said(text: str) -> str:
        return wording.translate("Stating", text)

    rule = wording.term("date_rule", value.rule)
    anchor = wording.date(DateValue.of(value.anchor)) if value.anchor else ""
    match value.rule:
        case DateRule.EARLIEST_AFTER_ANCHOR | DateRule.NEXT_WEEKDAY_AFTER:
            text = said("the first after {date}")
        case DateRule.LATEST_BEFORE_ANCHOR | DateRule.LAST_WEEKDAY_BEFORE:
            text = said("the last before {date}")
        case DateRule.INHERITED_YEAR:
            text = said("with the year of {date}")
        case DateRule.BEFORE:
            text = said("some day before {date}")
        case DateRule.AFTER:
            text = said("some day after {date}")
        case _:
            text = rule.lower() + said(", from {date}")
    return text.format(date=anchor) if anchor else rule


def inferred_words(value: DateValue, wording: Wording) -> str:
    """Return which parts of a date are not in its words, and by which rule they were found; "" where all are."""
    rule = rule_words(value, wording)
    parts = {
        "": "",
        "year": wording.translate(_CONTEXT, "year not printed"),
        "month": wording.translate(_CONTEXT, "month not printed"),
        "day": wording.translate(_CONTEXT, "day not printed"),
        "year month": wording.translate(_CONTEXT, "year and month not printed"),
    }.get(value.inferred, wording.translate(_CONTEXT, "date not printed"))
    if parts and rule:
        return wording.translate(_CONTEXT, "{parts}: {rule}").format(parts=parts, rule=rule)
    return parts or rule


def bounds_words(value: DateValue, wording: Wording) -> str:
    """Return the first and the last day that a date can mean; "" where what is shown of it are these days."""
    if value.is_undated or _DAYS.fullmatch(value.edtf):
        return ""
    first, last = _day(value.earliest, wording), _day(value.latest, wording)
    if first and last:
        return wording.translate(_CONTEXT, "at the earliest {first}, at the latest {last}").format(
            first=first, last=last
        )
    if first:
        return wording.translate(_CONTEXT, "at the earliest {first}").format(first=first)
    return wording.translate(_CONTEXT, "at the latest {last}").format(last=last) if last else ""


def coded(value: DateValue) -> str:
    """Return a date in EDTF, and before it how its words alone are written so, where that is something else."""
    printed = value.edtf_printed if value.edtf_printed != value.edtf else ""
    return " → ".join(part for part in (printed, value.edtf) if part)


def _day(day: int, wording: Wording) -> str:
    if day in (OPEN_START, OPEN_END):
        return ""
    found = from_julian_day(day)
    return wording.date(DateValue.of(f"{found.year:04}-{found.month:02}-{found.day:02}"))
