import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.articles import create_article
from database.commands.records import trash_records
from database.dates import Calendar, DateValue, to_julian_day
from database.queries.rooms import room_ids
from database.search.timeline import MOST_BARS, Times, bars, between, count_times
from database.search.years import days_of

GREGORIAN, SOLAR = Calendar.GREGORIAN, Calendar.SOLAR_HIJRI


def day(year: int, month: int = 1, number: int = 1, calendar: Calendar = GREGORIAN) -> int:
    return to_julian_day(year, month, number, calendar)


@pytest.fixture
def dated(small: Catalogue) -> Catalogue:
    def make(writer: object) -> None:
        dates = ("2019-03-04", "2019-03-04", "2019", "2020-01/2020-02", "2025-03-04", "[..2018-02-01]", "")
        made = [
            create_article(writer, {"headline": f"lamp {number}", "published": DateValue.of(date)})
            for number, date in enumerate(dates)
        ]
        trash_records(writer, made[:1])

    small.write(Title("t"), make)
    return small


@pytest.mark.parametrize("calendar", [GREGORIAN, SOLAR])
@pytest.mark.parametrize("text", ["", "lamp", "lamp published:2024"])
def test_a_bar_counts_what_its_clause_finds(dated: Catalogue, text: str, calendar: Calendar) -> None:
    times = dated.read(lambda c: count_times(c, "articles", text))
    assert times.extent is not None
    word = "" if not text else "lamp "
    stretches = [times.extent, (day(2019), day(2020, 12, 31)), (day(2019, 3), day(2019, 3, 31))]
    seen = set()
    for first, last in stretches:
        shown = bars(times, first, last, calendar)
        seen.add(len(shown[0].begins.text))
        for bar in shown:
            asked = f"{word}published:{bar.value}"
            found = dated.read(lambda c, asked=asked: room_ids(c, "articles", sort="added", text=asked))
            assert len(found) == bar.count, asked
        assert any(bar.count for bar in shown)
    assert seen == {4, 7, 10}


def test_what_is_kept_to_a_collection_is_counted_alone(dated: Catalogue) -> None:
    box = 1
    assert dated.read(lambda c: count_times(c, "articles", "", within=box)) == Times()
    assert Times().extent is None
    assert dated.read(lambda c: count_times(c, "films", "")).extent == (day(2024), day(2024, 12, 31))


def test_many_years_share_bars_that_begin_at_round_numbers() -> None:
    times = Times((day(12), day(2019, 3, 4)), (1, 5))
    shown = bars(times, *times.extent, GREGORIAN)
    assert len(shown) <= MOST_BARS
    assert sum(one.count for one in shown) == 6
    assert shown[-1].value == "2000..2019"
    assert shown[-2].value == "1980..1999"
    assert between(shown[-2], shown[-1]) == "1980..2019"


@given(
    st.integers(-1000, 5_500_000),
    st.integers(0, 900_000),
    st.sampled_from([GREGORIAN, SOLAR]),
)
def test_bars_follow_each_other_and_are_said_so_that_they_are_found_again(
    first: int, length: int, calendar: Calendar
) -> None:
    shown = bars(Times((first,), (1,)), first, first + length, calendar)
    assert 1 <= len(shown) <= MOST_BARS + 1
    for one, other in itertools.pairwise(shown):
        assert one.ends.last + 1 == other.begins.first
    for one in (shown[0], shown[-1]):
        assert days_of(one.value) == (one.begins.first, one.ends.last)


def test_what_is_no_date_has_no_days() -> None:
    assert days_of("lamp") is None
    assert days_of("2021..2019") is None
    assert days_of("2019..") == (day(2019), 2**31 - 1)
