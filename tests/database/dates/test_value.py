"""The date value: what it refuses, what it keeps, how it sorts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from database.dates import (
    OPEN_END,
    OPEN_START,
    RULE_CODES,
    UNDATED_DAY,
    Calendar,
    DateProblem,
    DateRule,
    DateValue,
    from_julian_day,
    to_julian_day,
)


@st.composite
def edtf_texts(draw):
    first = draw(st.integers(to_julian_day(1000, 1, 1), to_julian_day(2999, 12, 31)))
    start = "{:04}-{:02}-{:02}".format(*from_julian_day(first))
    end = "{:04}-{:02}-{:02}".format(*from_julian_day(first + draw(st.integers(0, 900))))
    form = draw(
        st.sampled_from(
            [
                "{0}",
                "{0}~",
                "{0}/{1}",
                "../{1}",
                "{0}/..",
                "[{0}..{1}]",
                "[..{1}]",
                "{{{0},{1}}}",
                "XXXX-12",
                "",
            ]
        )
    )
    return form.format(start, end)


def values():
    # An anchor needs a rule, and a date without resolution has no inferred parts.
    return st.builds(
        lambda edtf, words, calendar, inferred, rule, record: DateValue.of(
            edtf,
            verbatim=words,
            calendar=calendar,
            inferred=inferred if edtf else (),
            rule=rule,
            anchor="2020-11-16" if rule else "",
            anchor_record=record if rule else None,
        ),
        edtf_texts(),
        st.text(st.characters(exclude_characters="\0"), max_size=20),
        st.sampled_from(list(Calendar)),
        st.sets(st.sampled_from(["year", "month", "day"])),
        st.sampled_from(["", *sorted(RULE_CODES)]),
        st.none() | st.integers(1, 2**40),
    )


@given(values())
def test_a_value_comes_back_from_its_columns(value):
    columns = value.columns()
    assert all(type(column) in (str, int, type(None)) for column in columns)
    again = DateValue.stored(*columns)
    assert again == value
    assert hash(again) == hash(value)
    assert again.recomputed() == value


@given(values())
def test_bounds_are_ordered_and_leave_room_for_the_row_number(value):
    assert UNDATED_DAY <= value.earliest <= value.latest <= OPEN_END
    assert OPEN_END << 12 < 2**63
    assert (value.earliest == UNDATED_DAY) == (value.latest == UNDATED_DAY) == value.is_undated


@given(st.lists(values(), max_size=12))
def test_sorting_puts_undated_first_and_days_in_order(found):
    ordered = sorted(found, key=lambda value: value.sort_key)
    days = [value.sort_day for value in ordered]
    assert days == sorted(days)
    undated = sum(value.is_undated for value in found)
    assert all(value.is_undated for value in ordered[:undated])


def test_the_sort_day_is_the_side_that_is_known():
    day = to_julian_day(2020, 11, 15)
    assert DateValue.of("2020-11-15/2020-12-20").sort_day == day
    assert DateValue.of("2020-11-15/..").sort_day == day
    assert DateValue.of("[..2020-11-15]").sort_day == day
    assert DateValue.of("../2020-11-15").earliest == OPEN_START
    assert DateValue.UNDATED.sort_day == 0
    assert DateValue("", earliest=OPEN_START, latest=OPEN_END).sort_day == 0


def test_undated_is_the_default_everywhere():
    assert DateValue.of() == DateValue() == DateValue.UNDATED
    assert DateValue.UNDATED.is_undated
    assert DateValue.UNDATED.is_empty
    assert (DateValue.UNDATED.earliest, DateValue.UNDATED.latest) == (UNDATED_DAY, UNDATED_DAY)


def test_words_that_nobody_can_resolve_are_kept():
    value = DateValue.of(verbatim="early months of the war", rule="relative_to_record", anchor_record=7)
    assert value.is_undated
    assert not value.is_empty
    assert value.verbatim == "early months of the war"


def test_a_range_without_its_year_keeps_both_forms():
    value = DateValue.of(
        "2020-12-08/2020-12-15",
        verbatim="from December 8 to 15",
        edtf_printed="XXXX-12-08/XXXX-12-15",
        inferred="year",
        rule=DateRule.EARLIEST_AFTER_ANCHOR,
        anchor="2020-11-16",
    )
    assert value.earliest == to_julian_day(2020, 12, 8)
    assert value.latest == to_julian_day(2020, 12, 15)
    assert value.rule == "earliest_after_anchor"
    assert type(value.rule) is str


def test_a_printed_form_alone_has_no_place_in_time():
    assert DateValue.of(edtf_printed="XXXX-12-08").is_undated
    assert DateValue.of("XXXX-12-08").is_undated


def test_inferred_parts_are_kept_once_and_in_order():
    assert DateValue.of("2020-11-16", inferred="day year day").inferred == "year day"
    assert DateValue.of("2020-11-16", inferred=["month", "year"]).inferred == "year month"


def test_an_approximate_islamic_date_reaches_two_days_further():
    day = to_julian_day(2020, 11, 16)
    islamic = DateValue.of("2020-11-16~", calendar=Calendar.ISLAMIC)
    assert (islamic.earliest, islamic.latest) == (day - 2, day + 2)
    confirmed = DateValue.of("2020-11-16", calendar=Calendar.ISLAMIC)
    assert (confirmed.earliest, confirmed.latest) == (day, day)
    gregorian = DateValue.of("2020-11-16~")
    assert (gregorian.earliest, gregorian.latest) == (day, day)
    since = DateValue.of("2020-11-16~/..", calendar=Calendar.ISLAMIC)
    assert (since.earliest, since.latest) == (day - 2, OPEN_END)
    until = DateValue.of("../2020-11-16~", calendar=Calendar.ISLAMIC)
    assert (until.earliest, until.latest) == (OPEN_START, day + 2)


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        ({"edtf": "2020-13"}, "neither a month"),
        ({"edtf_printed": "December 8"}, "space"),
        ({"edtf": "2020", "rule": "guessed"}, "not a known rule"),
        ({"edtf": "2020", "inferred": "hour"}, "cannot be inferred"),
        ({"edtf": "", "inferred": "year"}, "not resolved"),
        ({"edtf": "2020", "anchor": "2020"}, "no rule"),
        ({"edtf": "2020", "anchor_record": 5}, "no rule"),
        ({"edtf": "2020", "rule": "before", "anchor": "XXXX-12"}, "no year"),
        ({"edtf": "2020", "rule": "before", "anchor": "then"}, "not a date"),
        ({"verbatim": "a\0b"}, "NUL"),
    ],
)
def test_parts_that_do_not_fit_are_refused(parts, said):
    with pytest.raises(DateProblem, match=said):
        DateValue.of(parts.pop("edtf", ""), **parts)


def test_wrong_stored_bounds_show_when_recomputed():
    broken = DateValue.stored("", "", "2020-11-16", "gregorian", "", "", "", None, 5, 5)
    assert broken.recomputed() != broken
    assert broken.recomputed() == DateValue.of("2020-11-16")


def test_an_unknown_stored_calendar_is_an_error():
    with pytest.raises(ValueError, match="julian"):
        DateValue.stored("", "", "", "julian", "", "", "", None, 0, 0)


def test_values_serve_as_keys_and_cannot_change():
    value = DateValue.of("2020", verbatim="2020")
    assert len({value, DateValue.of("2020", verbatim="2020"), value.with_words("MMXX")}) == 2
    with pytest.raises(AttributeError):
        value.edtf = "2021"
