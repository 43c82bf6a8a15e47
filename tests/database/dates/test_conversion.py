"""Printed dates of the Hijri calendars as values, and values shown in two calendars."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from database.dates import (
    Calendar,
    DateProblem,
    DateValue,
    Precision,
    both_calendars,
    days_in_month,
    from_calendar,
    gregorian_to,
    to_julian_day,
)


@pytest.mark.parametrize(
    ("parts", "calendar", "edtf"),
    [
        ((1399, 8, 26), Calendar.SOLAR_HIJRI, "2020-11-16"),
        ((1399, 8), Calendar.SOLAR_HIJRI, "2020-10-22/2020-11-20"),
        ((1399,), Calendar.SOLAR_HIJRI, "2020-03-20/2021-03-20"),
        ((1442, 3, 30), Calendar.ISLAMIC, "2020-11-16~"),
        ((1442, 3), Calendar.ISLAMIC, "2020-10-18~/2020-11-16~"),
        ((2020, 11, 16), Calendar.GREGORIAN, "2020-11-16"),
        ((2020, 11), Calendar.GREGORIAN, "2020-11"),
        ((2020,), Calendar.GREGORIAN, "2020"),
        ((7,), Calendar.GREGORIAN, "0007"),
    ],
)
def test_a_printed_date_becomes_gregorian_edtf(parts, calendar, edtf):
    value = from_calendar("as printed", *parts, calendar=calendar)
    assert (value.edtf, value.verbatim, value.calendar) == (edtf, "as printed", calendar)


def test_parts_that_do_not_exist_are_refused():
    with pytest.raises(DateProblem, match="no month"):
        from_calendar("", 1399, None, 5, Calendar.SOLAR_HIJRI)
    with pytest.raises(DateProblem, match="29 days"):
        from_calendar("", 1398, 12, 30, Calendar.SOLAR_HIJRI)
    with pytest.raises(DateProblem, match="month 13"):
        from_calendar("", 1399, 13, None, Calendar.SOLAR_HIJRI)


@given(st.sampled_from([Calendar.GREGORIAN, Calendar.SOLAR_HIJRI]), st.integers(1, 3000), st.data())
def test_what_is_printed_is_seen_again_in_its_calendar(calendar, year, data):
    month = data.draw(st.none() | st.integers(1, 12))
    day = data.draw(st.none() | st.integers(1, days_in_month(year, month, calendar))) if month else None
    span = gregorian_to(from_calendar("", year, month, day, calendar), calendar)
    assert span.start[: 1 + bool(month) + bool(day)] == tuple(part for part in (year, month, day) if part)
    expected = Precision.DAY if day else Precision.MONTH if month else Precision.YEAR
    assert span.precision is expected


def test_both_calendars_stand_side_by_side():
    gregorian, solar = both_calendars(DateValue.of("2020-12-08/2020-12-15"))
    assert (gregorian.start, gregorian.end) == ((2020, 12, 8), (2020, 12, 15))
    assert (solar.start, solar.end) == ((1399, 9, 18), (1399, 9, 25))
    assert gregorian.precision is solar.precision is Precision.SPAN
    assert (gregorian.calendar, solar.calendar) == (Calendar.GREGORIAN, Calendar.SOLAR_HIJRI)


@pytest.mark.parametrize("edtf", ["2019/2020", "2019-12/2020-12", "2020-01/2020-02", "2020-01-01/2020-01-30"])
def test_more_or_less_than_one_month_or_year_is_a_span(edtf):
    assert gregorian_to(DateValue.of(edtf), Calendar.GREGORIAN).precision is Precision.SPAN


def test_a_whole_month_of_one_calendar_is_a_span_in_the_other():
    gregorian, solar = both_calendars(from_calendar("", 1399, 8, calendar=Calendar.SOLAR_HIJRI))
    assert (gregorian.precision, solar.precision) == (Precision.SPAN, Precision.MONTH)


def test_open_undated_and_unreachable_ends_are_none():
    gregorian, solar = both_calendars(DateValue.of("[..2020-11-15]"))
    assert (gregorian.start, gregorian.end) == (None, (2020, 11, 15))
    assert (solar.start, solar.end) == (None, (1399, 8, 25))
    for span in both_calendars(DateValue.UNDATED):
        assert (span.start, span.end, span.precision) == (None, None, Precision.SPAN)
    before_the_hijra = gregorian_to(DateValue.of("0500"), Calendar.SOLAR_HIJRI)
    assert (before_the_hijra.start, before_the_hijra.end) == (None, None)


def test_islamic_bounds_are_two_days_wider_than_the_month():
    value = from_calendar("", 1442, 3, calendar=Calendar.ISLAMIC)
    assert value.earliest == to_julian_day(1442, 3, 1, Calendar.ISLAMIC) - 2
    assert value.latest == to_julian_day(1442, 3, 30, Calendar.ISLAMIC) + 2
