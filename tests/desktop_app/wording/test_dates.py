"""Dates in words: both calendars, three languages, every kind of date."""

import pytest

from database.dates import Calendar, DateValue, from_calendar
from desktop_app.wording.dates import date_beside, date_tip, date_words, first_calendar, year_words


@pytest.mark.parametrize(
    ("edtf", "gregorian", "solar_hijri"),
    [
        ("2020-11-16", "16 Nov 2020", "26 Aban 1399"),
        ("2020-11", "Nov 2020", "11 Aban – 10 Azar 1399"),
        ("2024", "2024", "1402–1403"),
        ("2020-12-08/2020-12-15", "8–15 Dec 2020", "18–25 Azar 1399"),
        ("2020-02-28/2020-03-03", "28 Feb – 3 Mar 2020", "9–13 Esfand 1398"),
        ("2020-12-30/2021-01-02", "30 Dec 2020 – 2 Jan 2021", "10–13 Dey 1399"),
        ("2014-06/2014-08", "Jun–Aug 2014", "11 Khordad – 9 Shahrivar 1393"),
        ("1998/2001", "1998–2001", "1376–1380"),
        ("../2025-03-19", "until 19 Mar 2025", "until 29 Esfand 1403"),
        ("2014-06-01/", "from 1 Jun 2014", "from 11 Khordad 1393"),
        ("2014-06-01/..", "from 1 Jun 2014", "from 11 Khordad 1393"),
        ("[..2020-11-15]", "by 15 Nov 2020", "by 25 Aban 1399"),
        (
            "[2020-11-07..2020-11-15]",
            "between 7 Nov 2020 and 15 Nov 2020",
            "between 17 Aban 1399 and 25 Aban 1399",
        ),
        ("2020-11-16~", "about 16 Nov 2020", "about 26 Aban 1399"),
        ("2020-11-16?", "16 Nov 2020?", "26 Aban 1399?"),
        ("1998%", "about 1998?", "about 1376–1377?"),
        ("201X", "2010–2019", "1388–1398"),
        ("2020-21", "spring 2020", "11 Esfand 1398 – 1 Tir 1399"),
        ("{1998,2004..2006}", "1998–2006", "1376–1385"),
    ],
)
def test_english(edtf: str, gregorian: str, solar_hijri: str) -> None:
    value = DateValue.of(edtf)
    assert (date_words(value), date_beside(value)) == (gregorian, solar_hijri)


@pytest.mark.parametrize(
    ("language", "first", "beside"),
    [
        ("en", "16 Nov 2020", "26 Aban 1399"),
        ("fa", "۲۶ آبان ۱۳۹۹", "۱۶ نوامبر ۲۰۲۰"),
        ("ar", "١٦ نوفمبر ٢٠٢٠", "٢٦ آبان ١٣٩٩"),
    ],
)
def test_three_languages(language: str, first: str, beside: str) -> None:
    value = DateValue.of("2020-11-16")
    assert (date_words(value, language), date_beside(value, language)) == (first, beside)


def test_long_months_where_there_is_room() -> None:
    assert date_words(DateValue.of("2020-11-16"), short=False) == "16 November 2020"


@pytest.mark.parametrize(
    ("edtf", "inferred", "words"),
    [
        ("2020-12-08/2020-12-15", "year", "8–15 Dec [2020]"),
        ("2020-12-08", "year month", "8 [Dec 2020]"),
        ("2025-03-15", "year month day", "[15 Mar 2025]"),
        ("2025-03-15", "day", "[15 Mar 2025]"),
    ],
)
def test_what_is_not_printed_stands_in_brackets(edtf: str, inferred: str, words: str) -> None:
    assert date_words(DateValue.of(edtf, inferred=inferred)) == words


def test_a_supplied_date_stands_in_brackets() -> None:
    assert date_words(DateValue.of("2020-11-16", rule="supplied")) == "[16 Nov 2020]"


def test_a_whole_year_or_month_of_the_other_calendar_stays_itself() -> None:
    year, month = from_calendar("1399", 1399), from_calendar("آذر 1399", 1399, 9)
    assert (date_words(year), date_beside(year)) == ("1399", "20 Mar 2020 – 20 Mar 2021")
    assert date_words(month) == "Azar 1399"
    assert date_words(year, "fa") == "۱۳۹۹"
    assert date_words(DateValue.of("2024"), "fa") == "۲۰۲۴"


def test_words_that_nobody_can_place_are_quoted() -> None:
    value = DateValue.of("", verbatim="December 8 to 15", edtf_printed="XXXX-12-08/XXXX-12-15")
    assert (date_words(value), date_beside(value)) == ("“December 8 to 15”", "")
    assert date_words(DateValue.UNDATED) == ""


def test_the_tooltip_has_both_calendars_and_the_print() -> None:
    value = DateValue.of("2020-11-16", verbatim="November 16, 2020")
    assert date_tip(value) == "16 November 2020 · 26 Aban 1399 · “November 16, 2020”"


def test_years() -> None:
    assert year_words(DateValue.of("1957-03-02")) == "1957"
    assert year_words(DateValue.of("1998/2001")) == "1998–2001"
    assert year_words(DateValue.of("1957-06-02"), "fa") == "۱۳۳۶"
    assert year_words(DateValue.UNDATED) == ""


def test_first_calendar() -> None:
    day = DateValue.of("2020-11-16")
    assert first_calendar(day, "en") is Calendar.GREGORIAN
    assert first_calendar(day, "fa") is Calendar.SOLAR_HIJRI


@pytest.mark.parametrize("language", ["en", "fa", "ar"])
def test_every_month_of_both_calendars_has_a_name_of_its_own(language: str) -> None:
    for calendar in (Calendar.GREGORIAN, Calendar.SOLAR_HIJRI):
        named = set()
        for month in range(1, 13):
            value = from_calendar("", 1399 if calendar is Calendar.SOLAR_HIJRI else 2020, month, 5, calendar)
            first = first_calendar(value, language) is calendar
            named.add((date_words if first else date_beside)(value, language))
        assert len(named) == 12


def test_a_reader_may_prefer_the_other_calendar():
    day = DateValue.of("2020-11-16")
    solar, gregorian = Calendar.SOLAR_HIJRI, Calendar.GREGORIAN
    assert date_words(day, "en", preferred=solar) == "26 Aban 1399"
    assert date_beside(day, "en", preferred=solar) == "16 Nov 2020"
    assert date_words(day, "fa", preferred=gregorian) == "۱۶ نوامبر ۲۰۲۰"
    assert date_tip(day, "en", preferred=solar) == "26 Aban 1399 · 16 November 2020"
    assert year_words(day, "en", preferred=solar) == "1399"
    assert date_words(DateValue.of("2024"), "en", preferred=solar) == "2024", "it is no year of the other one"
