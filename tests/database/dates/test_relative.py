"""Dates as articles tell them, counted from the day of publication; the cases are those of two real articles."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from database.dates import DateValue, from_julian_day, parse_edtf, readings, to_julian_day

MONDAY = DateValue.of("2020-11-16")
SUNDAY = DateValue.of("2025-03-16")
ALL = "year month day"


@pytest.mark.parametrize(
    ("words", "day", "coming", "verbatim", "edtf", "printed", "inferred", "rule"),
    [
        ("has recently produced", MONDAY, None, "recently", "[..2020-11-15]", "", ALL, "before"),
        (
            "from December 8 to 15", MONDAY, True, "from December 8 to 15", "2020-12-08/2020-12-15",
            "XXXX-12-08/XXXX-12-15", "year", "earliest_after_anchor",
        ),
        ("on January 3", MONDAY, False, "on January 3", "2020-01-03", "XXXX-01-03", "year", "latest_before_anchor"),
        ("Earlier last week", MONDAY, None, "Earlier last week", "[2020-11-07..2020-11-15]", "", ALL, "previous_week"),
        ("in December", MONDAY, True, "in December", "2020-12", "XXXX-12", "year", "earliest_after_anchor"),
        ("on Saturday", SUNDAY, None, "on Saturday", "2025-03-15", "", ALL, "last_weekday_before"),
        ("run until Wednesday", SUNDAY, None, "until Wednesday", "2025-03-19", "", ALL, "next_weekday_after"),
        ("slated for May 24", SUNDAY, True, "May 24", "2025-05-24", "XXXX-05-24", "year", "earliest_after_anchor"),
        ("from June 2014", MONDAY, None, "June 2014", "2014-06", "", "", ""),
        ("(1980-1988)", SUNDAY, None, "1980-1988", "1980/1988", "1980/1988", "", ""),
        ("28 December to 4 January", MONDAY, True, "28 December to 4 January", "2020-12-28/2021-01-04",
            "XXXX-12-28/XXXX-01-04", "year", "earliest_after_anchor"),
        ("yesterday", SUNDAY, None, "yesterday", "2025-03-15", "", ALL, "day_before"),
        ("۱۸ تا ۲۵ آذر", MONDAY, True, "۱۸ تا ۲۵ آذر", "2020-12-08/2020-12-15", "", "year", "earliest_after_anchor"),
        ("هفتهٔ گذشته", MONDAY, None, "هفتهٔ گذشته", "[2020-11-07..2020-11-15]", "", ALL, "previous_week"),
        ("روز شنبه", SUNDAY, False, "روز شنبه", "2025-03-15", "", ALL, "last_weekday_before"),
        ("العام الماضي", SUNDAY, None, "العام الماضي", "2024", "", ALL, "previous_year"),
    ],
)  # fmt: skip
def test_the_likeliest_reading(words, day, coming, verbatim, edtf, printed, inferred, rule) -> None:
    first = readings(words, day, coming=coming)[0]
    value = first.value
    assert words[first.start : first.end] == verbatim
    assert (value.verbatim, value.edtf, value.edtf_printed) == (verbatim, edtf, printed)
    assert (value.inferred, value.rule) == (inferred, rule)
    assert value.anchor == (day.edtf if rule else "")
    assert value == value.recomputed()


def test_a_year_is_inherited_from_the_date_before_where_it_is_near() -> None:
    near = "was besieged from June 2014, cutting off access to food. "
    first, *others = [one.value for one in readings("On August 31", MONDAY, before=near)]
    assert (first.edtf, first.rule, first.anchor) == ("2014-08-31", "inherited_year", "2014-06")
    assert [one.rule for one in others] == ["latest_before_anchor", "earliest_after_anchor"]
    far = readings("On January 3", MONDAY, before=near + "x" * 300)
    assert [one.value.rule for one in far] == ["latest_before_anchor", "earliest_after_anchor", "inherited_year"]


@pytest.mark.parametrize("words", ["", "may be shown", "a film of 90 minutes", "marching", "the 12th festival", "دی"])
def test_what_is_no_date_is_none(words) -> None:
    assert readings(words, MONDAY) == ()


def test_without_a_day_of_publication_only_whole_dates_are_read() -> None:
    assert readings("on Saturday") == ()
    assert readings("on Saturday", DateValue.of("2025-03")) == ()
    assert readings("on 8 December 2020")[0].value.edtf == "2020-12-08"


@given(
    st.integers(to_julian_day(1995, 1, 1), to_julian_day(2035, 1, 1)),
    st.sampled_from(["January", "February", "June", "December"]),
    st.integers(1, 31),
    st.booleans(),
)
def test_the_nearest_such_day_on_the_side_asked_for(day, month, of_month, coming) -> None:
    published = DateValue.of("{:04}-{:02}-{:02}".format(*_ymd(day)))
    found = readings(f"on {month} {of_month}", published, coming=coming)
    for one in found:
        assert one.value == one.value.recomputed()
        after = one.value.rule == "earliest_after_anchor"
        assert one.value.earliest >= day if after else one.value.earliest < day
        if (month, of_month) != ("February", 29):
            assert abs(one.value.earliest - day) <= 366
    if found and of_month < 29:
        assert (found[0].value.rule == "earliest_after_anchor") == coming
        assert len(found) == 2


@given(st.integers(to_julian_day(1995, 1, 1), to_julian_day(2035, 1, 1)), st.sampled_from(["Monday", "Friday"]))
def test_weekdays_are_within_a_week(day, name) -> None:
    published = DateValue.of("{:04}-{:02}-{:02}".format(*_ymd(day)))
    for one in readings(f"on {name}", published):
        found = parse_edtf(one.value.edtf).earliest
        assert 1 <= abs(found - day) <= 7
        assert found % 7 == {"Monday": 0, "Friday": 4}[name]


def _ymd(day: int) -> tuple[int, int, int]:
    year, month, of_month = from_julian_day(day)
    return year, month, of_month


@pytest.mark.parametrize(
    ("start", "edtf"),
    [
        # 19 March 2025 is a Wednesday.
        ("", "[2025-03-08..2025-03-16]"),
        ("saturday", "[2025-03-08..2025-03-14]"),
        ("sunday", "[2025-03-09..2025-03-15]"),
        ("monday", "[2025-03-10..2025-03-16]"),
    ],
)
def test_last_week_is_narrower_where_the_first_day_of_the_week_is_known(start, edtf):
    [found] = readings("earlier last week", DateValue.of("2025-03-19"), week_start=start)
    assert found.value.edtf == edtf
