"""Conversions against themselves over their whole range, and against independent libraries."""

import math
import time
from datetime import date
from itertools import pairwise

import jdatetime
import pytest
from convertdate import islamic as convertdate_islamic
from convertdate import persian as convertdate_persian
from hijridate import Gregorian as HijridateGregorian
from hypothesis import given
from hypothesis import strategies as st
from pymeeus.Epoch import Epoch
from pymeeus.Sun import Sun
from PySide6.QtCore import QCalendar, QDate

from database.dates import (
    Calendar,
    DateProblem,
    days_in_month,
    from_julian_day,
    is_leap_year,
    to_julian_day,
    year_range,
)

JDN_OF_1800 = to_julian_day(1800, 1, 1)
JDN_OF_2100_END = to_julian_day(2100, 12, 31)


def whole_range(calendar):
    first, last = year_range(calendar)
    return to_julian_day(first, 1, 1, calendar), to_julian_day(last, 12, days_in_month(last, 12, calendar), calendar)


def qt_days(system, first, last):
    """Yield (JDN, year, month, day) of Qt's calendar."""
    calendar = QCalendar(system)
    for jdn in range(first, last + 1):
        parts = calendar.partsFromDate(QDate.fromJulianDay(jdn))
        yield jdn, parts.year, parts.month, parts.day


@pytest.mark.parametrize("calendar", list(Calendar))
@given(data=st.data())
def test_a_day_survives_the_round_trip(calendar, data):
    jdn = data.draw(st.integers(*whole_range(calendar)))
    day = from_julian_day(jdn, calendar)
    assert to_julian_day(*day, calendar) == jdn
    assert 1 <= day.day <= days_in_month(day.year, day.month, calendar)


@pytest.mark.parametrize("calendar", list(Calendar))
def test_every_day_of_four_centuries_follows_the_day_before(calendar):
    first = to_julian_day(1750, 1, 1)
    before = from_julian_day(first, calendar)
    for jdn in range(first + 1, first + 146_097):
        day = from_julian_day(jdn, calendar)
        if day.day > 1:
            assert day == (before.year, before.month, before.day + 1)
        else:
            assert before.day == days_in_month(before.year, before.month, calendar)
            assert (day.year * 12 + day.month) == (before.year * 12 + before.month) + 1
        before = day


@pytest.mark.parametrize("calendar", list(Calendar))
@given(data=st.data())
def test_a_leap_year_is_one_day_longer(calendar, data):
    first, last = year_range(calendar)
    year = data.draw(st.integers(first, last))
    days = sum(days_in_month(year, month, calendar) for month in range(1, 13))
    common = 354 if calendar is Calendar.ISLAMIC else 365
    assert days == common + is_leap_year(year, calendar)


@pytest.mark.parametrize(
    ("calendar", "day", "jdn"),
    [
        (Calendar.GREGORIAN, (2020, 11, 16), 2_459_170),
        (Calendar.SOLAR_HIJRI, (1399, 8, 26), 2_459_170),
        (Calendar.ISLAMIC, (1442, 3, 30), 2_459_170),
        (Calendar.GREGORIAN, (0, 1, 1), 1_721_060),
        (Calendar.GREGORIAN, (0, 2, 29), 1_721_119),
        (Calendar.GREGORIAN, (1, 1, 1), 1_721_426),
        (Calendar.GREGORIAN, (9999, 12, 31), 5_373_484),
        (Calendar.SOLAR_HIJRI, (1, 1, 1), 1_948_321),
        (Calendar.SOLAR_HIJRI, (1403, 12, 30), 2_460_755),
        (Calendar.ISLAMIC, (1, 1, 1), 1_948_440),
    ],
)
def test_known_days(calendar, day, jdn):
    assert to_julian_day(*day, calendar) == jdn
    assert from_julian_day(jdn, calendar) == day


def test_gregorian_agrees_with_qt_in_every_year():
    for year in range(1, 10_000):
        assert to_julian_day(year, 3, 1) == QDate(year, 3, 1).toJulianDay()


def test_islamic_agrees_with_qt_and_convertdate():
    for jdn, *day in qt_days(QCalendar.System.IslamicCivil, JDN_OF_1800, JDN_OF_2100_END):
        assert from_julian_day(jdn, Calendar.ISLAMIC) == tuple(day)
    for jdn in range(*whole_range(Calendar.ISLAMIC), 97):
        assert from_julian_day(jdn, Calendar.ISLAMIC) == convertdate_islamic.from_jd(jdn - 0.5)


def test_islamic_stays_within_the_slack_of_the_calendar_of_umm_al_qura():
    """hijridate follows Umm al-Qura's published months (1343 to 1500), which keep to the moon."""
    for jdn in range(to_julian_day(1924, 8, 1), to_julian_day(2077, 11, 16)):
        gregorian = from_julian_day(jdn)
        theirs = HijridateGregorian(*gregorian).to_hijri()
        ours = to_julian_day(theirs.year, theirs.month, min(theirs.day, 29), Calendar.ISLAMIC)
        assert abs(ours + max(0, theirs.day - 29) - jdn) <= 2


def test_solar_hijri_agrees_with_jdatetime_from_1800_to_2100():
    for jdn in range(JDN_OF_1800, JDN_OF_2100_END + 1):
        gregorian = from_julian_day(jdn)
        theirs = jdatetime.date.fromgregorian(year=gregorian.year, month=gregorian.month, day=gregorian.day)
        assert from_julian_day(jdn, Calendar.SOLAR_HIJRI) == (theirs.year, theirs.month, theirs.day)


def test_solar_hijri_differs_from_qt_in_known_years_only():
    """Qt uses the 2820-year cycle, which misses the noon rule in five of these 300 years."""
    differing = {
        from_julian_day(jdn, Calendar.SOLAR_HIJRI).year
        for jdn, *day in qt_days(QCalendar.System.Jalali, JDN_OF_1800, JDN_OF_2100_END)
        if from_julian_day(jdn, Calendar.SOLAR_HIJRI) != tuple(day)
    }
    # Qt starts 1210, 1243 and 1276 a day later; 1437 and 1470 a day earlier, within our 1436 and 1469.
    assert differing == {1210, 1243, 1276, 1436, 1437, 1469, 1470}
    assert from_julian_day(to_julian_day(2058, 3, 20), Calendar.SOLAR_HIJRI) == (1436, 12, 30)
    assert from_julian_day(to_julian_day(2058, 3, 21), Calendar.SOLAR_HIJRI) == (1437, 1, 1)


def test_solar_hijri_agrees_with_convertdate_since_the_law_of_1925():
    # Every fifth year, and the years where the rule's cycle starts anew.
    for year in (*range(1304, 1480, 5), 1634, 1635, 2059, 2060, 2092, 2093, 2096, 2097):
        for month, day in ((1, 1), (12, 29)):
            assert to_julian_day(year, month, day, Calendar.SOLAR_HIJRI) == math.floor(
                convertdate_persian.to_jd(year, month, day) + 0.5
            )


def test_solar_hijri_years_have_365_or_366_days_and_leap_years_lie_four_or_five_apart():
    first, last = year_range(Calendar.SOLAR_HIJRI)
    starts = [to_julian_day(year, 1, 1, Calendar.SOLAR_HIJRI) for year in range(first, last + 1)]
    lengths = [after - before for before, after in pairwise(starts)]
    assert set(lengths) == {365, 366}
    leap = [number for number, length in enumerate(lengths) if length == 366]
    assert {after - before for before, after in pairwise(leap)} == {4, 5}


def test_solar_hijri_years_start_at_the_equinox_of_tehran():
    """Nowruz is the day of the equinox if that falls before noon in Tehran, else the next day.

    The moment comes from an astronomical library, in terrestrial time; Tehran is 3.5 hours ahead of UTC.
    """
    for year in range(1180, 1500):
        moment = Sun.get_equinox_solstice(year + 621, target="spring")
        delta_t = Epoch.tt2ut(year + 621, 3) / 86_400
        noons_begun = moment.jde() - delta_t + 3.5 / 24
        assert to_julian_day(year, 1, 1, Calendar.SOLAR_HIJRI) == math.ceil(noons_begun), year


@pytest.mark.parametrize(
    ("parts", "named"),
    [
        ((2020, 13, 1), "no month 13"),
        ((2020, 0, 1), "no month 0"),
        ((2019, 2, 29), "it has 28 days"),
        ((2020, 11, 0), "no day 0"),
        ((10_000, 1, 1), "0 to 9999"),
        ((-1, 1, 1), "0 to 9999"),
        ((1398, 12, 30, Calendar.SOLAR_HIJRI), "it has 29 days"),
        ((1399, 7, 31, Calendar.SOLAR_HIJRI), "it has 30 days"),
        ((0, 1, 1, Calendar.SOLAR_HIJRI), "Solar Hijri year 0"),
        ((1442, 2, 30, Calendar.ISLAMIC), "it has 29 days"),
        ((9666, 1, 1, Calendar.ISLAMIC), "1 to 9665"),
    ],
)
def test_a_day_that_does_not_exist_is_refused_by_name(parts, named):
    with pytest.raises(DateProblem, match=named):
        to_julian_day(*parts)


@pytest.mark.parametrize("calendar", list(Calendar))
def test_days_outside_the_years_are_refused(calendar):
    first, last = whole_range(calendar)
    for jdn in (first - 1, last + 1):
        with pytest.raises(DateProblem, match="outside"):
            from_julian_day(jdn, calendar)


def test_gregorian_agrees_with_the_standard_library_on_leap_years():
    for year in range(1, 10_000):
        assert is_leap_year(year) == (date(year, 12, 31).timetuple().tm_yday == 366)


def test_a_solar_hijri_conversion_takes_less_than_50_microseconds():
    count = 20_000
    started = time.process_time()
    for jdn in range(2_440_000, 2_440_000 + count):
        from_julian_day(jdn, Calendar.SOLAR_HIJRI)
    assert (time.process_time() - started) / count < 50e-6
