"""Dates within running text: where they stand and what they are taken to mean."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from database.dates import Calendar, DateValue, from_julian_day, parse_edtf, to_julian_day
from desktop_app.reading.dates import find_dates
from desktop_app.reading.tokens import Tokens

MONDAY = DateValue.of("2020-11-16")


def dates(text, published=MONDAY, **more):
    found = find_dates(Tokens(text), published, **more)
    assert all(text[one.start : one.end] for one in found)
    return [(text[one.start : one.end], one.value.edtf) for one in found]


@pytest.mark.parametrize(
    ("text", "words", "edtf", "printed", "rule"),
    [
        ("It will be held online from December 8 to 15.", "from December 8 to 15", "2020-12-08/2020-12-15",
         "XXXX-12-08/XXXX-12-15", "earliest_after_anchor"),
        ("The guests arrived on Saturday in the harbour.", "on Saturday", "2020-11-14", "", "last_weekday_before"),
        ("The visit will run until Wednesday.", "until Wednesday", "2020-11-18", "", "next_weekday_after"),
        ("The films were screened until Sunday.", "until Sunday", "2020-11-15", "", "last_weekday_before"),
        ("It opened on Monday and runs until Friday.", "until Friday", "2020-11-20", "", "next_weekday_after"),
        ("It was founded in 1990 and runs from December 8 to 15.", "from December 8 to 15", "2020-12-08/2020-12-15",
         "XXXX-12-08/XXXX-12-15", "earliest_after_anchor"),
        ("Earlier last week, a young filmmaker spoke.", "Earlier last week", "[2020-11-07..2020-11-15]", "",
         "previous_week"),
        ("He died at sea on January 3.", "on January 3", "2020-01-03", "XXXX-01-03", "latest_before_anchor"),
        ("It ran from June 2014. On August 31, it ended.", "On August 31", "2014-08-31", "XXXX-08-31",
         "inherited_year"),
        ("Screened on 26 Aban 1399 at noon", "on 26 Aban 1399", "2020-11-16", "", ""),
        ("Screened on 26 Aban at noon", "on 26 Aban", "2019-11-17", "", "latest_before_anchor"),
        ("این فیلم ۲۶ آبان به نمایش درآمد.", "۲۶ آبان", "2019-11-17", "", "latest_before_anchor"),
        ("It was shown during Ramadan 1442.", "during Ramadan 1442", "2021-04-13~/2021-05-12~", "", ""),
        ("From December 28, 2020 to January 4, 2021 it rests.", "From December 28, 2020 to January 4, 2021",
         "2020-12-28/2021-01-04", "2020-12-28/2021-01-04", ""),
        ("November 30-December 2 saw a storm.", "November 30-December 2", "2019-11-30/2019-12-02",
         "XXXX-11-30/XXXX-12-02", "latest_before_anchor"),
        ("It will run from 28 December to 4 January.", "from 28 December to 4 January", "2020-12-28/2021-01-04",
         "XXXX-12-28/XXXX-01-04", "earliest_after_anchor"),
        ("Dec. 8-15, 2020 is the time.", "Dec. 8-15, 2020", "2020-12-08/2020-12-15", "2020-12-08/2020-12-15", ""),
        ("The 8–15 December 2020 week.", "8–15 December 2020", "2020-12-08/2020-12-15",
         "2020-12-08/2020-12-15", ""),
        ("A boom in the early 1980s followed.", "in the early 1980s", "1980~/1983~", "1980~/1983~", ""),
        ("A boom in mid-2019 followed.", "in mid-2019", "2019-05~/2019-08~", "2019-05~/2019-08~", ""),
        ("Set in spring 2019 by the lake.", "in spring 2019", "2019-21", "", ""),
        ("the war with the coast (1980-1988), as it is told", "1980-1988", "1980/1988", "1980/1988", ""),
        ("«از ۲۲ تا ۲۶ خرداد برگزار شد»", "از ۲۲ تا ۲۶ خرداد", "2020-06-11/2020-06-15", "", "latest_before_anchor"),
        ("یکشنبه ۲۷ خرداد ۱۴۰۳ بود", "یکشنبه ۲۷ خرداد ۱۴۰۳", "2024-06-16", "", ""),
        ("الخميس 17 أكتوبر 2024 مساء", "الخميس 17 أكتوبر 2024", "2024-10-17", "", ""),
        ("ستقام من 5 إلى 9 آذار 2021 هنا", "من 5 إلى 9 آذار 2021", "2021-03-05/2021-03-09",
         "2021-03-05/2021-03-09", ""),
        ("در ۱۵ حوت ۱۳۹۹ در کابل", "در ۱۵ حوت ۱۳۹۹", "2021-03-05", "", ""),
        ("۳ مارچ ۲۰۲۱ روز دیدار بود", "۳ مارچ ۲۰۲۱", "2021-03-03", "", ""),
        ("در اوایل دهه ۱۳۶۰ ساخته شد", "در اوایل دهه ۱۳۶۰", "1981~/1984~", "", ""),
        ("پنج شنبه ۳ دی برگزار خواهد شد", "پنج شنبه ۳ دی", "2020-12-23", "", "earliest_after_anchor"),
    ],
)  # fmt: skip
def test_a_date_in_its_sentence(text, words, edtf, printed, rule) -> None:
    found = find_dates(Tokens(text), MONDAY)
    chosen = [one for one in found if text[one.start : one.end] == words]
    assert len(chosen) == 1, [text[one.start : one.end] for one in found]
    value = chosen[0].value
    assert (value.edtf, value.edtf_printed, value.rule) == (edtf, printed, rule)
    assert value.anchor or not rule


@pytest.mark.parametrize(
    "text",
    [
        "She may march 3 times round the hall.",
        "The second of 24 films runs 94 minutes.",
        "Spring Rain and Mr. Day are films.",
        "The 8 to 15 guests who came",
        "بازی مهر و ماه در این فیلم",
    ],
)
def test_what_is_no_date(text) -> None:
    assert dates(text) == []


def test_without_a_day_of_publication_the_year_stays_open() -> None:
    (one,) = find_dates(Tokens("It runs from December 8 to 15."))
    assert (one.value.edtf, one.value.edtf_printed) == ("", "XXXX-12-08/XXXX-12-15")
    assert one.value.is_undated


def test_the_week_of_the_publication_narrows_last_week() -> None:
    assert dates("Last week, rain fell.", week_start="saturday") == [("Last week", "[2020-11-07..2020-11-13]")]


def test_all_dates_of_a_text_in_order() -> None:
    text = "On Saturday, November 14, 2020, a hall opened. It closes on 3 March 2021, and in 2022 it moves."
    assert [edtf for _, edtf in dates(text)] == ["2020-11-14", "2021-03-03", "2022"]


MONTHS_WORDS = """
January February March April May June July August September October November December
"""
MONTHS = MONTHS_WORDS.split()
SOLAR_WORDS = """
فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند
"""
SOLAR = SOLAR_WORDS.split()


@given(st.integers(to_julian_day(1925, 3, 22), to_julian_day(2080, 12, 30)), st.integers(0, 40))
@settings(max_examples=60, deadline=None)
def test_a_range_with_its_years_is_read_as_written(first, length) -> None:
    start, end = from_julian_day(first), from_julian_day(first + length)
    text = (
        f"It runs from {MONTHS[start.month - 1]} {start.day}, {start.year} "
        f"to {MONTHS[end.month - 1]} {end.day}, {end.year} in the hall."
    )
    (one,) = find_dates(Tokens(text), MONDAY)
    assert (one.value.earliest, one.value.latest) == (first, first + length)


@given(st.integers(to_julian_day(1902, 3, 22), to_julian_day(2040, 12, 30)))
@settings(max_examples=60, deadline=None)
def test_a_solar_date_is_the_day_that_the_calendar_says(day) -> None:
    year, month, of_month = from_julian_day(day, Calendar.SOLAR_HIJRI)
    text = f"این فیلم {of_month} {SOLAR[month - 1]} {year} به نمایش درآمد."
    (one,) = find_dates(Tokens(text), MONDAY)
    assert (one.value.earliest, one.value.latest, one.value.calendar) == (day, day, Calendar.SOLAR_HIJRI)


@given(st.integers(0, 11), st.integers(1, 28), st.booleans(), st.integers(0, 3000))
@settings(max_examples=80, deadline=None)
def test_a_day_without_a_year_is_the_nearest_on_its_side(month, day, coming, shift) -> None:
    anchor = to_julian_day(2016, 1, 1) + shift
    published = DateValue.of("{:04}-{:02}-{:02}".format(*from_julian_day(anchor)))
    verb = "will be held" if coming else "was held"
    (one,) = find_dates(Tokens(f"The day {verb} on {MONTHS[month]} {day}."), published)
    found = from_julian_day(one.value.earliest)
    assert (found.month, found.day) == (month + 1, day)
    distance = one.value.earliest - anchor
    assert 0 <= distance <= 366 if coming else -366 <= distance < 0
    assert one.value.inferred == "year"


@given(st.text(alphabet="18 92-–/.,()MaychDe تا از آذر۲۶۱۴۰ \n'sthof", max_size=60))
@settings(max_examples=300, deadline=None)
def test_nothing_brings_it_down(text) -> None:
    tokens = Tokens(text)
    last = 0
    for one in find_dates(tokens, MONDAY):
        assert last <= one.start < one.end <= len(text)
        last = one.end
        if one.value.edtf:
            parse_edtf(one.value.edtf)
