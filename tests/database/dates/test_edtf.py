"""EDTF texts and the days that bound them."""

import re
import time
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from database.dates import (
    OPEN_END,
    OPEN_START,
    UNDATED_DAY,
    DateProblem,
    days_in_month,
    from_julian_day,
    parse_edtf,
    to_julian_day,
)

FACTS = Path(__file__).resolve().parents[4] / "shared" / "seeds" / "facts.md"


def words(day):
    """A bound as text, so that expected bounds can be written out."""
    known = {UNDATED_DAY: "undated", OPEN_START: "open", OPEN_END: "open"}
    return known.get(day) or "{:04}-{:02}-{:02}".format(*from_julian_day(day))


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        # the forms of the seed articles
        ("2020-11-16", "2020-11-16", "2020-11-16"),
        ("[..2020-11-15]", "open", "2020-11-15"),
        ("XXXX-12-08/XXXX-12-15", "undated", "undated"),
        ("2020-12-08/2020-12-15", "2020-12-08", "2020-12-15"),
        ("2014-06", "2014-06-01", "2014-06-30"),
        ("2014-08-31", "2014-08-31", "2014-08-31"),
        ("2020-01-03", "2020-01-03", "2020-01-03"),
        ("[2020-11-07..2020-11-15]", "2020-11-07", "2020-11-15"),
        ("XXXX-12", "undated", "undated"),
        ("2020-12", "2020-12-01", "2020-12-31"),
        ("../2025-03-19", "open", "2025-03-19"),
        ("2025-03-15?", "2025-03-15", "2025-03-15"),
        ("1980/1988", "1980-01-01", "1988-12-31"),
        ("XXXX-05-17/XXXX-05-24", "undated", "undated"),
        ("2025-05-17/2025-05-24", "2025-05-17", "2025-05-24"),
        # years, months, and digits that are not known
        ("2020", "2020-01-01", "2020-12-31"),
        ("0000", "0000-01-01", "0000-12-31"),
        ("9999", "9999-01-01", "9999-12-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("201X", "2010-01-01", "2019-12-31"),
        ("19XX", "1900-01-01", "1999-12-31"),
        ("1XXX", "1000-01-01", "1999-12-31"),
        ("2004-XX", "2004-01-01", "2004-12-31"),
        ("2004-06-XX", "2004-06-01", "2004-06-30"),
        ("2004-XX-XX", "2004-01-01", "2004-12-31"),
        ("2004-XX-30", "2004-01-30", "2004-12-30"),
        ("156X-12-25", "1560-12-25", "1569-12-25"),
        ("201X-02-29", "2012-02-29", "2016-02-29"),
        ("19XX-02-XX", "1900-02-01", "1999-02-28"),
        ("XXXX", "undated", "undated"),
        ("XXXX-02-29", "undated", "undated"),
        ("XXXX-XX-03", "undated", "undated"),
        # qualifiers
        ("1984~", "1984-01-01", "1984-12-31"),
        ("2004-06-11%", "2004-06-11", "2004-06-11"),
        ("2004-06~/2004-08-11?", "2004-06-01", "2004-08-11"),
        # open, unknown and overlapping intervals
        ("1985-04-12/..", "1985-04-12", "open"),
        ("1985-04-12/", "1985-04-12", "open"),
        ("/1985-04", "open", "1985-04-30"),
        ("2004/2004-06", "2004-01-01", "2004-06-30"),
        ("2004-06-10/2004-06", "2004-06-10", "2004-06-30"),
        ("XXXX-12-28/XXXX-01-03", "undated", "undated"),
        ("XXXX-12-28/..", "undated", "undated"),
        # sets
        ("[1667,1668,1670..1672]", "1667-01-01", "1672-12-31"),
        ("[1760-12..]", "1760-12-01", "open"),
        ("[1672,1667-05]", "1667-05-01", "1672-12-31"),
        ("{1667,1668-12}", "1667-01-01", "1668-12-31"),
        ("{..1984}", "open", "1984-12-31"),
        ("[2020-11-16]", "2020-11-16", "2020-11-16"),
        # seasons
        ("2001-21", "2001-03-01", "2001-06-21"),
        ("2001-22", "2001-06-01", "2001-09-23"),
        ("2001-23", "2001-09-01", "2001-12-22"),
        ("2001-24", "2001-12-01", "2002-03-20"),
        ("200X-24", "2000-12-01", "2010-03-20"),
        ("9999-24", "9999-12-01", "9999-12-31"),
        ("XXXX-21", "undated", "undated"),
    ],
)
def test_bounds(text, earliest, latest):
    parsed = parse_edtf(text)
    assert (words(parsed.earliest), words(parsed.latest)) == (earliest, latest)
    assert parsed.is_undated == (earliest == "undated")
    assert parsed.text == text


@pytest.mark.parametrize(
    ("text", "uncertain", "approximate"),
    [("2020", False, False), ("2020?", True, False), ("2020~", False, True), ("2020%", True, True)],
)
def test_qualifiers(text, uncertain, approximate):
    for form in (text, f"1999/{text}", f"[{text},2021]"):
        parsed = parse_edtf(form)
        assert (parsed.uncertain, parsed.approximate) == (uncertain, approximate)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "empty"),
        ("-0043", "outside 0000 to 9999"),
        ("Y170000002", "outside 0000 to 9999"),
        ("-0043/0012", "outside 0000 to 9999"),
        ("2020-11-16T18:29:00", "without one"),
        ("18:29", "without one"),
        ("2020 ", "space"),
        ("[1667, 1668]", "space"),
        ("2020-13", "neither a month"),
        ("2020-20", "neither a month"),
        ("2020-25", "neither a month"),
        ("2020-00", "no month 0"),
        ("2020-11-00", "day 0"),
        ("2020-11-31", "30 days"),
        ("2019-02-29", "28 days"),
        ("XXXX-02-30", "no such month"),
        ("201X-02-30", "no such month"),
        ("2020-21-05", "no month 21"),
        ("201X-21-05", "season has no day"),
        ("2020-12-15/2020-12-08", "ends before it starts"),
        ("[2021..2020]", "ends before it starts"),
        ("../..", "neither a start nor an end"),
        ("/", "neither a start nor an end"),
        ("[..]", "neither a start nor an end"),
        ("2020/2021/2022", "one /"),
        ("XXXX-12-08/2020-12-15", "one side only"),
        ("[XXXX-12,2020]", "one side only"),
        ("[2020", "not a set"),
        ("[2020}", "not a set"),
        ("[", "not a set"),
        ("[]", "not a set"),
        ("2020?-06", "not a date in EDTF"),
        ("20X0", "not a date in EDTF"),
        ("۲۰۲۰", "not a date in EDTF"),
        ("November 2020", "space"),
        ("2020-1-1", "not a date in EDTF"),
        ("2020-11-16\n", "space"),
        ("[" + "2020," * 300 + "2020]", "longer than"),
    ],
)
def test_what_is_no_date_is_refused_with_one_sentence(text, said):
    with pytest.raises(DateProblem, match=re.escape(said)) as caught:
        parse_edtf(text)
    assert str(caught.value).endswith(".")
    assert "\n" not in str(caught.value).replace(text, "")


@given(st.one_of(st.text(max_size=30), st.text("0123456789X-/.,[]{}?~% YT:", max_size=30)))
@example("[..")
@example("{,}")
@example("/[2020]")
@example("²020")
def test_any_text_is_read_or_refused_and_never_crashes(text):
    try:
        parsed = parse_edtf(text)
    except DateProblem:
        return
    if parsed.is_undated:
        assert parsed.latest == UNDATED_DAY
    else:
        assert OPEN_START <= parsed.earliest <= parsed.latest <= OPEN_END
        assert parsed.latest > OPEN_START


@st.composite
def single_dates(draw):
    year, month = draw(st.integers(0, 9999)), draw(st.integers(1, 12))
    day = draw(st.integers(1, days_in_month(year, month)))
    qualifier = draw(st.sampled_from(["", "?", "~", "%"]))
    form = draw(st.sampled_from(["{:04}", "{:04}-{:02}", "{:04}-{:02}-{:02}"]))
    return form.format(year, month, day) + qualifier


@given(st.integers(to_julian_day(0, 1, 1), to_julian_day(9999, 12, 31)))
def test_a_day_is_bounded_by_itself_and_lies_in_its_month_year_and_decade(jdn):
    year, month, day = from_julian_day(jdn)
    exact = f"{year:04}-{month:02}-{day:02}"
    assert (parse_edtf(exact).earliest, parse_edtf(exact).latest) == (jdn, jdn)
    wider = [exact, exact[:7], exact[:4], exact[:3] + "X", exact[:2] + "XX", exact[:1] + "XXX"]
    bounds = [parse_edtf(text) for text in wider]
    for inner, outer in pairwise(bounds):
        assert outer.earliest <= inner.earliest <= inner.latest <= outer.latest


@given(single_dates(), single_dates())
def test_an_interval_spans_from_its_start_to_its_end(start, end):
    first, last = parse_edtf(start), parse_edtf(end)
    if first.earliest > last.latest:
        with pytest.raises(DateProblem, match="ends before"):
            parse_edtf(f"{start}/{end}")
        return
    span = parse_edtf(f"{start}/{end}")
    assert (span.earliest, span.latest) == (first.earliest, last.latest)


@given(st.lists(single_dates(), min_size=1, max_size=6), st.sampled_from(["[]", "{}"]))
def test_a_set_is_bounded_by_its_first_and_last_member(members, brackets):
    parsed = parse_edtf(brackets[0] + ",".join(members) + brackets[1])
    each = [parse_edtf(member) for member in members]
    assert parsed.earliest == min(one.earliest for one in each)
    assert parsed.latest == max(one.latest for one in each)


@given(st.dates(), st.dates())
def test_days_are_as_far_apart_as_the_standard_library_says(one, other):
    days = parse_edtf(other.isoformat()).earliest - parse_edtf(one.isoformat()).earliest
    assert days == (other - one).days


def test_every_edtf_text_among_the_known_facts_is_read():
    if not FACTS.is_file():
        pytest.skip(f"the list of facts is not beside the project: {FACTS}")
    quoted = re.findall(r"`([^`\s]+)`", FACTS.read_text(encoding="utf-8"))
    texts = [text for text in quoted if re.fullmatch(r"[\[.]*[0-9X]{4}(?:-[0-9X]{2})?.*", text)]
    assert len(texts) >= 15
    for text in texts:
        parse_edtf(text)


def test_100000_days_are_read_in_two_seconds_of_processor_time():
    started = time.process_time()
    for number in range(100_000):
        parse_edtf(f"{1900 + number % 100}-{number % 12 + 1:02}-{number % 28 + 1:02}")
    assert time.process_time() - started < 2
