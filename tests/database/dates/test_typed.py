"""Dates as a person types them: what they mean, and what is said where they mean nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from database.dates import (
    OPEN_END,
    OPEN_START,
    Calendar,
    DateProblem,
    DateValue,
    days_in_month,
    from_julian_day,
    parse_typed,
    to_julian_day,
)
from database.dates.typed import LONGEST

ENGLISH = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
READ = [
    ("2020", "2020"),
    ("2020-11", "2020-11"),
    ("198X", "198X"),
    ("[2019,2021]", "[2019,2021]"),
    ("../2019", "../2019"),
    ("1980?", "1980?"),
    ("16 Nov 2020", "2020-11-16"),
    ("Nov 16, 2020", "2020-11-16"),
    ("16th of November 2020", "2020-11-16"),
    ("Monday, 16 November 2020", "2020-11-16"),
    ("16.11.2020", "2020-11-16"),
    ("16/11/2020", "2020-11-16"),
    ("2020/11/16", "2020-11-16"),
    ("5/2019", "2019-05"),
    ("May 2019", "2019-05"),
    ("spring 2019", "2019-21"),
    ("c. 1980", "1980~"),
    ("about May 2019", "2019-05~"),
    ("c. 1980?", "1980%"),
    ("May 2019 ?", "2019-05?"),
    ("1980s", "198X"),
    ("the 1980s", "198X"),
    ("2019-2020", "2019/2020"),
    ("2019 – 2020", "2019/2020"),
    ("2019–20", "2019/2020"),
    ("8-15 Dec 2020", "2020-12-08/2020-12-15"),
    ("from 8 to 15 December 2020", "2020-12-08/2020-12-15"),
    ("May–June 2019", "2019-05/2019-06"),
    ("28 Nov - 3 Dec 2020", "2020-11-28/2020-12-03"),
    ("16 Nov 2020 to 3 Dec 2020", "2020-11-16/2020-12-03"),
    ("before 2019", "[..2018-12-31]"),
    ("after 16 Nov 2020", "[2020-11-17..]"),
    ("since 2019", "2019/.."),
    ("until May 2019", "../2019-05"),
    ("1400 CE", "1400"),
    ("Dec 8-15, 2020", "2020-12-08/2020-12-15"),
    ("December 8 to 15, 2020", "2020-12-08/2020-12-15"),
    ("28 Dec - 5 Jan 2021", "2020-12-28/2021-01-05"),
    ("Nov - Feb 2021", "2020-11/2021-02"),
    ("20th century", "19XX"),
    ("the 19th century", "18XX"),
    ("c. 20th century", "19XX~"),
    ("20201116", "2020-11-16"),
    ("16Nov2020", "2020-11-16"),
]
READ_HIJRI = [
    ("1399/8/26", "2020-11-16", Calendar.SOLAR_HIJRI),
    ("1399-08-26", "2020-11-16", Calendar.SOLAR_HIJRI),
    ("۱۳۹۹/۸/۲۶", "2020-11-16", Calendar.SOLAR_HIJRI),
    ("۲۶ آبان ۱۳۹۹", "2020-11-16", Calendar.SOLAR_HIJRI),
    ("\u200f۲۶ آبان‌ماه ۱۳۹۹", "2020-11-16", Calendar.SOLAR_HIJRI),
    ("دوشنبه ۲۶ آبان ۱۳۹۹", "2020-11-16", Calendar.SOLAR_HIJRI),
    ("26 Aban 1399", "2020-11-16", Calendar.SOLAR_HIJRI),
    ("آبان ۱۳۹۹", "2020-10-22/2020-11-20", Calendar.SOLAR_HIJRI),
    ("۱۳۹۹", "2020-03-20/2021-03-20", Calendar.SOLAR_HIJRI),
    ("1398/1399", "2019-03-21/2021-03-20", Calendar.SOLAR_HIJRI),
    ("۵ تا ۱۲ آبان ۱۳۹۹", "2020-10-26/2020-11-02", Calendar.SOLAR_HIJRI),
    ("بهار ۱۳۹۸", "2019-03-21/2019-06-21", Calendar.SOLAR_HIJRI),
    ("بهار تا پاییز ۱۳۹۸", "2019-03-21/2019-12-21", Calendar.SOLAR_HIJRI),
    ("حدود ۱۳۵۷", "1978-03-21~/1979-03-20~", Calendar.SOLAR_HIJRI),
    ("دههٔ ۱۳۶۰", "1981-03-21/1991-03-20", Calendar.SOLAR_HIJRI),
    ("قبل از ۱۳۹۹", "[..2020-03-19]", Calendar.SOLAR_HIJRI),
    ("1442 AH", "2020-08-20~/2021-08-09~", Calendar.ISLAMIC),
    ("۱۴۴۲ ق", "2020-08-20~/2021-08-09~", Calendar.ISLAMIC),
    ("٣٠ ربيع الأول ١٤٤٢", "2020-11-16~", Calendar.ISLAMIC),
    ("١٦ نوفمبر ٢٠٢٠", "2020-11-16", Calendar.GREGORIAN),
    ("1 Ramadan 1441", "2020-04-24~", Calendar.ISLAMIC),
    ("15 Sha'ban 1442", "2021-03-29~", Calendar.ISLAMIC),
    ("15 Shaʿban 1442", "2021-03-29~", Calendar.ISLAMIC),
    ("30 Rabi al-Awwal 1442", "2020-11-16~", Calendar.ISLAMIC),
    ("قرن ۲۰ م", "19XX", Calendar.GREGORIAN),
]


@pytest.mark.parametrize(("text", "edtf"), READ)
def test_reads(text: str, edtf: str) -> None:
    value = parse_typed(text)
    assert (value.edtf, value.calendar) == (edtf, Calendar.GREGORIAN)
    assert value.verbatim == ("" if text == edtf else text)


@pytest.mark.parametrize(("text", "edtf", "calendar"), READ_HIJRI)
def test_reads_other_scripts_and_calendars(text: str, edtf: str, calendar: Calendar) -> None:
    value = parse_typed(text)
    assert (value.edtf, value.calendar, value.verbatim) == (edtf, calendar, text)


@pytest.mark.parametrize("text", ["", "   ", "\t\n"])
def test_nothing_typed_is_no_date(text: str) -> None:
    assert parse_typed(text) is DateValue.UNDATED


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("hello", "is not a date"),
        ("..", "is not a date"),
        ("20200", "is not a date"),
        ("16 Nov", "has no year"),
        ("16 Nov 20", "two digits"),
        ("16/11/20", "two digits"),
        ("3/4/2020", "two ways"),
        ("31 Nov 2020", "no day 31"),
        ("29 Feb 2021", "no day 29"),
        ("1399/13/1", "no month 13"),
        ("31 Mehr 1399", "no day 31"),
        ("26 Aban 2020", "Hijri month with a Gregorian year"),
        ("16 Nov 1399", "Gregorian month with a Hijri year"),
        ("١٣٩٩", "1399 SH, 1399 AH or 1399 CE"),
        ("1442", "1442 AH"),
        ("2020 - 2019", "ends before it starts"),
        ("before 2019-2020", "range"),
        ("16 Nov 2020\x00", "is not a date"),
        ("9" * (LONGEST + 1), "too long"),
    ],
)
def test_says_in_a_sentence_what_is_wrong(text: str, part: str) -> None:
    with pytest.raises(DateProblem) as caught:
        parse_typed(text)
    sentence = str(caught.value)
    assert part in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence


def test_the_bounds_of_an_open_date_are_open() -> None:
    assert parse_typed("before 2019").earliest == OPEN_START
    assert parse_typed("since 2019").latest == OPEN_END


@st.composite
def days(draw: st.DrawFn, calendar: Calendar, first: int, last: int) -> tuple[int, int, int]:
    """A day of a calendar that exists."""
    year, month = draw(st.integers(first, last)), draw(st.integers(1, 12))
    return year, month, draw(st.integers(1, days_in_month(year, month, calendar)))


@given(days(Calendar.SOLAR_HIJRI, 1280, 1420), st.sampled_from(("/", "-", ".")), st.booleans())
def test_solar_days_in_numbers_are_their_day(day: tuple[int, int, int], mark: str, persian: bool) -> None:
    text = mark.join(map(str, day))
    if persian:
        text = text.translate(str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹"))
    value = parse_typed(text)
    assert value.earliest == value.latest == to_julian_day(*day, Calendar.SOLAR_HIJRI)


@given(
    days(Calendar.GREGORIAN, 1601, 2199),
    st.sampled_from(("{d} {m} {y}", "{m} {d}, {y}", "{d}. {m} {y}", "{y} {m} {d}", "{d}-{m}-{y}")),
    st.sampled_from((["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], None)),
)
def test_gregorian_days_in_words_are_their_day(day: tuple[int, int, int], shape: str, short: list[str] | None) -> None:
    names = short or (
        [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ]
    )
    if shape == "{d}. {m} {y}":
        shape = "{d} {m}. {y}"
    value = parse_typed(shape.format(d=day[2], m=names[day[1] - 1], y=day[0]))
    assert value.earliest == value.latest == to_julian_day(*day)


@given(st.integers(to_julian_day(1850, 1, 1), to_julian_day(2190, 1, 1)), st.integers(0, 5000))
def test_a_range_of_days_holds_from_its_first_to_its_last(first: int, length: int) -> None:
    start, end = (from_julian_day(day) for day in (first, first + length))
    text = f"{start.year}/{start.month}/{start.day} - {end.year}/{end.month}/{end.day}"
    value = parse_typed(text)
    assert (value.earliest, value.latest) == (first, first + length)


@given(st.text(max_size=60) | st.text(alphabet="0123456789/-.?~% XcsNov۱۲آبان،تا", max_size=30))
def test_any_text_is_a_date_or_one_sentence(text: str) -> None:
    try:
        value = parse_typed(text)
    except DateProblem as problem:
        assert str(problem).strip().endswith(".")
    else:
        assert value.recomputed() == value
        # What the form shows again is read as the same date.
        assert parse_typed(value.verbatim or value.edtf) == value


@given(st.integers(1850, 2099), st.integers(1, 12), st.data())
def test_days_after_their_month_are_a_range(year: int, month: int, data: st.DataObject) -> None:
    last = days_in_month(year, month, Calendar.GREGORIAN)
    first = data.draw(st.integers(1, last - 1))
    second = data.draw(st.integers(first + 1, last))
    name = data.draw(st.sampled_from([ENGLISH[month - 1], ENGLISH[month - 1][:3]]))
    joint = data.draw(st.sampled_from(["-", " - ", "–", " to ", " through "]))
    value = parse_typed(f"{name} {first}{joint}{second}, {year}")
    assert value.edtf == f"{year}-{month:02}-{first:02}/{year}-{month:02}-{second:02}"
    beyond = data.draw(st.integers(last + 1, 99))
    with pytest.raises(DateProblem):
        parse_typed(f"{name} {first}{joint}{beyond}, {year}")


@given(st.integers(1, 21))
def test_a_century_spans_its_hundred_years(number: int) -> None:
    value = parse_typed(f"{number}th century")
    assert value.edtf == f"{number - 1:02}XX"


@given(st.text(st.sampled_from("0123456789 -/.,to’'Decabnrmdhu۱۳۹۹آبان?~X"), max_size=24))
def test_any_words_are_a_date_or_told(text: str) -> None:
    try:
        value = parse_typed(text)
    except DateProblem as problem:
        assert str(problem)
    else:
        assert value.edtf or value is DateValue.UNDATED
