"""What contradicts and what does not: the definition that search, the record's page and the lists go by."""

from dataclasses import replace
from typing import Any

import pytest

from database.checks.iso_duration import days_of
from database.checks.values import Value, World, differ, pairs
from database.dates import DateValue, to_julian_day, weekdays_in

FIELD, FIGURE = (1, "held", ""), (1, "", "visitors", "", "", (0, 0))
#: Record 2 is in record 1; "short_documentary" lies below "documentary".
WORLD = World(
    lambda one, other: {one, other} == {1, 2},
    lambda vocabulary, one, other: (vocabulary, {one, other}) == ("genre", {"documentary", "short_documentary"}),
)
NOVEMBER, DECEMBER = to_julian_day(2020, 11, 1), to_julian_day(2020, 12, 1)


def value(number: int = 1, **parts: Any) -> Value:
    return Value(number, parts.pop("matter", FIELD), **parts)


def date(edtf: str, **parts: Any) -> Value:
    known = DateValue.of(edtf)
    return value(edtf=edtf, earliest=known.earliest, latest=known.latest, **parts)


def differs(one: Value, other: Value) -> bool:
    found = differ(one, other, WORLD)
    assert differ(other, one, WORLD) == found
    return found


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("2020-12-08", "2020-12-08", False),
        ("2020-12-08", "2020-12-09", True),
        # Only more precise.
        ("2020-12", "2020-12-08", False),
        ("2020", "2020-12-08/2020-12-15", False),
        ("2020-12", "2020-12-08/2020-12-15", False),
        ("2020-12-08", "2020-12-08/2020-12-15", False),
        ("[..2020-11-15]", "2020-11-03", False),
        ("[2020-11-07..2020-11-15]", "[2020-11-09..2020-11-15]", False),
        ("2019", "2020-12-08/2020-12-15", True),
        # Both ends are told: another end is another date.
        ("2020-12-08/2020-12-15", "2020-12-08/2020-12-16", True),
        ("1980/1988", "1980-09-22/1988-08-20", False),
        ("1980/1988", "1980-09-22/1989", True),
        ("2020-12-08/..", "2020-12-08/2020-12-16", False),
        # The source itself is not sure.
        ("1980~", "1981", False),
        ("1980?", "1984", True),
        ("", "1984", False),
    ],
)
def test_dates(one: str, other: str, expected: bool) -> None:
    assert differs(date(one), date(other)) is expected


def test_a_new_date_that_was_announced_later_is_none() -> None:
    first, later = date("2020-12-08/2020-12-15"), date("2021-01-08/2021-01-15")
    assert differs(first, later)
    assert not differs(replace(first, published=NOVEMBER), replace(later, published=DECEMBER))
    # Two papers of one day.
    assert differs(replace(first, published=NOVEMBER), replace(later, published=NOVEMBER))
    # What was printed afterwards tells of what has been.
    afterwards = replace(later, published=to_julian_day(2021, 3, 1))
    assert differs(replace(first, published=to_julian_day(2021, 2, 1)), afterwards)


def test_an_announcement_is_no_contradiction_to_what_is_stated() -> None:
    announced = date("2020-12-08", planned=True, published=NOVEMBER)
    assert not differs(announced, date("2020-12-20", published=DECEMBER + 30))
    assert not differs(announced, date("2020-12-20", planned=True, published=DECEMBER))
    assert differs(announced, date("2020-12-20", planned=True, published=NOVEMBER))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ({"amount": 90.0}, {"amount": 95.0}, True),
        ({"amount": 89.0}, {"amount": 89.5}, False),
        ({"amount": 90.0}, {"amount": 91.0}, True),
        ({"amount": 1000.0}, {"amount": 1043.0}, True),
        ({"amount": 1000.0, "matter": FIGURE}, {"amount": 1043.0, "matter": FIGURE}, False),
        ({"amount": 1000.0, "matter": FIGURE}, {"amount": 1743.0, "matter": FIGURE}, True),
        ({"amount": 20_000.0, "matter": FIGURE}, {"amount": 30_000.0, "matter": FIGURE}, True),
        # A place in a place; a term below a term.
        ({"target": 1}, {"target": 2}, False),
        ({"target": 1}, {"target": 3}, True),
        ({"code": "documentary", "vocabulary": "genre"}, {"code": "short_documentary", "vocabulary": "genre"}, False),
        ({"code": "colour"}, {"code": "black_and_white"}, True),
        # Words: spelling, more words, another script.
        ({"words": "Fifteen prizes"}, {"words": "fifteen Prizes"}, False),
        ({"words": "the sea"}, {"words": "songs of the sea"}, False),
        ({"words": "the sea"}, {"words": "the mountain"}, True),
        ({"words": "the sea"}, {"words": "دریا"}, False),
        ({"words": "P3M", "duration": True}, {"words": "P90D", "duration": True}, False),
        ({"words": "P89D", "duration": True}, {"words": "P100D", "duration": True}, True),
        # Held in two ways: nothing to compare.
        ({"words": "colour"}, {"code": "colour"}, False),
    ],
)
def test_other_values(one: dict[str, Any], other: dict[str, Any], expected: bool) -> None:
    assert differs(value(1, **one), value(2, **other)) is expected


def test_what_is_said_of_another_time_is_none() -> None:
    then, now = (10, 20), (30, 40)
    assert not differs(value(code="a", when=then), value(code="b", when=now))
    assert differs(value(code="a", when=then), value(code="b", when=(15, 35)))
    assert differs(value(code="a", when=then), value(code="b"))


def test_how_far_something_was_on_another_day_is_none() -> None:
    announced, held = value(1, code="announced", state=True), value(2, code="held", state=True)
    assert not differs(announced, held)
    assert not differs(replace(announced, when=(10, 10)), replace(held, when=(20, 20)))
    assert differs(replace(announced, when=(10, 10)), replace(held, when=(10, 10)))


def test_all_that_say_one_thing_stand_against_all_that_say_the_other() -> None:
    values = [value(1, amount=90.0), value(2, amount=95.0), value(3, amount=90.0), value(4, amount=95.0)]
    assert {(one.id, other.id) for one, other in pairs(values, WORLD)} == {(1, 2), (1, 4), (3, 2), (3, 4)}


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("P89D", (89, 89)),
        ("P3W", (21, 21)),
        ("P1M", (28, 31)),
        ("P1Y", (365, 366)),
        ("PT5H", None),
        ("P", None),
        ("89", None),
        ("P" + "9" * 400 + "D", None),
    ],
)
def test_days_of_a_duration(text: str, days: tuple[int, int] | None) -> None:
    assert days_of(text) == days


def test_several_months_are_never_all_short_or_all_long() -> None:
    least, most = days_of("P12M") or (0, 0)
    assert 360 < least <= 365 < 366 <= most < 370


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("on Saturday", (5,)),
        ("from Saturday to Wednesday", (5, 2)),
        ("Monday, November 16", (0,)),
        ("روز شنبه", (5,)),
        ("سه‌شنبه", (1,)),
        ("يوم الثلاثاء", (1,)),
        ("the sun and the sat", ()),
        ("", ()),
        ("Mondays", ()),
    ],
)
def test_days_of_the_week_in_words(words: str, days: tuple[int, ...]) -> None:
    assert weekdays_in(words) == days
