"""Printed dates found in texts of three languages."""

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from database.dates import Calendar, find_printed_date, from_julian_day, to_julian_day
from database.dates.month_names import ARABIC_SCRIPT_MONTHS, ENGLISH_MONTHS
from database.dates.printed_dates import fold

SEEDS = Path(__file__).resolve().parents[4] / "shared" / "seeds"


def seen(text, **place):
    found = find_printed_date(text, **place)
    assert found is not None, text
    assert found.value.verbatim in text[found.start : found.end]
    return found


@pytest.mark.parametrize(
    ("words", "edtf", "clock"),
    [
        ("November 16, 2020 - 18:29", "2020-11-16", "18:29"),
        ("16 November 2020", "2020-11-16", None),
        ("Nov. 16, 2020", "2020-11-16", None),
        ("NOVEMBER 16 2020", "2020-11-16", None),
        ("Monday, 16th November 2020 at 6:29 pm", "2020-11-16", "18:29"),
        ("Mon 16 Nov, 2020 | 12:05 a.m.", "2020-11-16", "00:05"),
        ("16 November 2020, 12:05 PM", "2020-11-16", "12:05"),
        ("16-Nov-2020", "2020-11-16", None),
        ("2025-03-16", "2025-03-16", None),
        ("date 2025-03-16", "2025-03-16", None),
        ("Published: 2025/03/16", "2025-03-16", None),
        ("2020-11-16T18:29:00", "2020-11-16", "18:29"),
        ("18:29 | 16 November 2020", "2020-11-16", "18:29"),
        ("16/03/2025", "2025-03-16", None),
        ("03/16/2025", "2025-03-16", None),
        ("16.3.2025", "2025-03-16", None),
        ("05/05/2025", "2025-05-05", None),
        ("۲۶ آبان ۱۳۹۹", "2020-11-16", None),
        ("دوشنبه ۲۶ آبان ۱۳۹۹ - ساعت ۱۸:۲۹", "2020-11-16", "18:29"),
        ("سه‌شنبه، ۲۷ آبان‌ماه سال ۱۳۹۹", "2020-11-17", None),
        ("1399/8/26", "2020-11-16", None),
        ("۱۳۹۹/۰۸/۲۶ - ۱۸:۲۹", "2020-11-16", "18:29"),
        ("۱۳۹۹/۰۸/۲۶-۱۸:۲۹", "2020-11-16", "18:29"),
        ("تاریخ انتشار: ۱۳۹۹/۸/۲۶", "2020-11-16", None),
        ("26/8/1399", "2020-11-16", None),
        ("۲۷ حوت ۱۳۹۹", "2021-03-17", None),
        ("۱۶ نوامبر ۲۰۲۰ میلادی", "2020-11-16", None),
        ("١٦ نوفمبر ٢٠٢٠", "2020-11-16", None),
        ("الاثنين ١٦ تشرين الثاني ٢٠٢٠، الساعة ٦:٢٩ م", "2020-11-16", "18:29"),
        ("16 نوفمبر/تشرين الثاني 2020", "2020-11-16", None),
        ("٣٠ ربيع الأول ١٤٤٢ هـ", "2020-11-16~", None),
        ("1442/3/30هـ", "2020-11-16~", None),
        ("١٣٩٩/٨/٢٦ هـ.ش", "2020-11-16", None),
    ],
)
def test_the_whole_expression_is_found_inside_a_text(words, edtf, clock):
    before, after = "A headline of 12 words.\n\n", "\n\nTEHRAN – The festival opened."
    found = seen(before + words + after)
    assert (found.start, found.end) == (len(before), len(before) + len(words))
    assert (found.value.edtf, found.time) == (edtf, clock)


@pytest.mark.parametrize(
    "text",
    [
        "03/04/2025",  # day or month first
        "12/11/2025",
        "16/11/20",
        "16 November",
        "from December 8 to 15",
        "November 2020",
        "31 November 2020",
        "29 February 2019",
        "1398/12/30",
        "12020-11-16",
        "2020-11-161",
        "2020-11-16-17",
        "release 2020.1.2",
        "1442/3/30",  # Islamic of 2020 or Solar Hijri of 2063
        "١٣٩٩/٨/٢٦",  # Arabic digits: of either Hijri calendar
        "2020/11/16 هـ",
        "16 aprıl 2020",
        "(1980-1988)",
        "",
    ],
)
def test_what_is_incomplete_impossible_or_ambiguous_is_refused(text):
    assert find_printed_date(text) is None


def test_words_are_the_date_and_the_range_takes_in_label_and_time():
    text = "Published: Monday, 16 November 2020 - 18:29"
    found = seen(text)
    assert text[found.start : found.end] == text
    assert found.value.verbatim == "Monday, 16 November 2020"


def test_a_time_on_the_next_line_belongs_to_something_else():
    assert seen("16 November 2020\n18:29").time is None
    assert seen("18:29\n16 November 2020").time is None


def test_the_first_date_wins_and_the_search_can_be_limited():
    text = "16 November 2020 and 2025-03-16"
    assert seen(text).value.edtf == "2020-11-16"
    second = seen(text, start=16)
    assert (second.value.edtf, second.start, second.end) == ("2025-03-16", 21, 31)
    assert find_printed_date(text, 0, 15) is None
    assert find_printed_date(text, 17, 30) is None


def test_an_islamic_date_gives_way_to_the_gregorian_beside_it():
    found = seen("٣٠ ربيع الأول ١٤٤٢ هـ الموافق ١٦ نوفمبر ٢٠٢٠م")
    assert (found.value.edtf, found.value.calendar) == ("2020-11-16", Calendar.GREGORIAN)
    far = seen("٣٠ ربيع الأول ١٤٤٢ هـ. " + "نص " * 20 + "٢ ديسمبر ٢٠٢٠")
    assert far.value.calendar is Calendar.ISLAMIC


def test_the_source_calendar_is_told():
    assert seen("۲۶ آبان ۱۳۹۹").value.calendar is Calendar.SOLAR_HIJRI
    assert seen("٣٠ ربيع الأول ١٤٤٢").value.calendar is Calendar.ISLAMIC
    assert seen("۱۶ نوامبر ۲۰۲۰").value.calendar is Calendar.GREGORIAN


@pytest.mark.parametrize("name", sorted(ENGLISH_MONTHS))
def test_every_english_month_is_read(name):
    assert seen(f"7 {name.title()} 2020").value.edtf == f"2020-{ENGLISH_MONTHS[name]:02}-07"
    assert seen(f"{name} 7, 2020").value.edtf == f"2020-{ENGLISH_MONTHS[name]:02}-07"


@pytest.mark.parametrize("name", sorted(ARABIC_SCRIPT_MONTHS))
def test_every_month_in_arabic_script_is_read(name):
    calendar, month = ARABIC_SCRIPT_MONTHS[name]
    assert fold(name) == name
    year = {Calendar.GREGORIAN: 2020, Calendar.SOLAR_HIJRI: 1399, Calendar.ISLAMIC: 1442}[calendar]
    value = seen(f"7 {name} {year}").value
    assert value.calendar is calendar
    middle = (value.earliest + value.latest) // 2
    assert from_julian_day(middle, calendar) == (year, month, 7)


@given(st.integers(to_julian_day(1850, 1, 1), to_julian_day(2150, 12, 31)), st.text(max_size=20))
def test_any_day_is_found_at_its_place_in_any_form(jdn, around):
    year, month, day = from_julian_day(jdn)
    english = next(name for name, number in ENGLISH_MONTHS.items() if number == month)
    for words in (
        f"{year}-{month:02}-{day:02}",
        f"{day} {english} {year}",
        f"{english.title()} {day}, {year}",
    ):
        text = f"{around}\n{words}\n{around}"
        found = find_printed_date(text, len(around), len(around) + len(words) + 2)
        assert found is not None
        assert (text[found.start : found.end], found.value.earliest) == (words, jdn)


@given(st.text(max_size=200) | st.text("0123456789/-.: ,TNovآبان۱۳۹۹هـمش", max_size=80))
def test_any_text_is_searched_without_harm(text):
    assert len(fold(text)) == len(text)
    found = find_printed_date(text)
    if found is not None:
        assert 0 <= found.start < found.end <= len(text)
        assert not found.value.is_undated


@pytest.mark.parametrize("unit", ["x 12 may ", "- , ", " ", "1", "2020-11-16 -", "12/12/", "دو ", "date "])
def test_long_texts_take_little_time(unit):
    started = time.process_time()
    find_printed_date(unit * (200_000 // len(unit)))
    assert time.process_time() - started < 3


@pytest.mark.parametrize(
    ("name", "place", "edtf", "clock"),
    [
        ("000_8905126d8b9729da.txt", (62, 87), "2020-11-16", "18:29"),
        ("004_767d94d693f83cff.txt", (1, 16), "2025-03-16", None),
    ],
)
def test_the_date_lines_of_the_seed_articles(name, place, edtf, clock):
    path = SEEDS / name
    if not path.is_file():
        pytest.skip(f"the seed articles are not beside the project: {path}")
    found = seen(path.read_bytes().decode("utf-8"))
    assert ((found.start, found.end), found.value.edtf, found.time) == (place, edtf, clock)


@pytest.mark.parametrize(
    ("text", "assumed", "edtf"),
    [
        ("1445/3/12", None, None),
        ("1445/3/12", Calendar.ISLAMIC, "2023-09-27~"),
        ("١٤٤٥/٣/١٢", Calendar.ISLAMIC, "2023-09-27~"),
        ("1399/8/26", Calendar.SOLAR_HIJRI, "2020-11-16"),
        ("١٣٩٩/٨/٢٦", Calendar.SOLAR_HIJRI, "2020-11-16"),
        ("2020/11/16", Calendar.ISLAMIC, "2020-11-16"),
        ("1445/3/12 ش", Calendar.ISLAMIC, "2066-06-01"),
    ],
)
def test_a_calendar_that_is_assumed_decides_only_where_two_are_possible(text, assumed, edtf):
    found = find_printed_date(text, assumed=assumed)
    assert (found.value.edtf if found else None) == edtf
