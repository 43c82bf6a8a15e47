"""The checks on the two seed articles: exactly D6 is flagged, D9 asked, D5, D7, D8 and D10 fit."""

import pytest

from database.changes import Title
from database.checks import ARITHMETIC, CONTRADICTION, State, look
from database.commands.records import create_record
from database.commands.statements import rank_statement, state_relation, state_value
from database.dates import DateValue
from database.queries.passed import checked, passed, passed_lines

SAME = (("resistance_2025", "resistance"), ("fajr_2025", "fajr"), ("hashd", "popular_mobilization"))


def found(catalogue):
    """Return what the checks find at all records, what is announced left out."""

    def read(connection):
        ids = list(connection.exec_driver_sql("SELECT id FROM record").scalars())
        return list(look(connection, ids, (CONTRADICTION, *ARITHMETIC)))

    return catalogue.read(read)


def kept(catalogue):
    sql = "SELECT rule, record_id FROM finding WHERE rule <> 'unconfirmed' AND dismissed = 0"
    return catalogue.read(lambda connection: {tuple(row) for row in connection.exec_driver_sql(sql)})


@pytest.fixture
def joined(catalogue, entered):
    """Return the catalogue once D1 to D3 are accepted: what both articles name is one."""

    def accept(writer):
        for one, other in SAME:
            state_relation(writer, entered.ids[one], "same_as", entered.ids[other])

    catalogue.write(Title("state"), accept)
    return catalogue


def test_exactly_d6_is_flagged(joined, entered):
    (flagged,) = [one for one in found(joined) if one.state is State.FLAGGED]
    festival, older, newer = (entered.ids[key] for key in ("resistance_2025", "resistance_16", "resistance_18"))
    assert (flagged.rule, flagged.record, flagged.told["editions"]) == ("ordinal", festival, [older, newer])
    assert flagged.told["ordinals"] == [16, 18]
    assert (flagged.told["frequency"], flagged.told["stated"]) == ("annual", True)
    # The claim, both numbers, both dates: each opens its words.
    holders = {entered.holders[one] for one in ((149, 0), (61, 0), (143, 0))}
    assert holders <= set(flagged.statements)
    assert flagged.statements[0] == entered.holders[(149, 0)]
    assert ("ordinal", festival) in kept(joined)


def test_nothing_is_flagged_while_nobody_says_that_the_festivals_are_one(catalogue):
    assert [one for one in found(catalogue) if one.state is State.FLAGGED] == []


def test_exactly_d9_is_asked_with_the_weeks_that_it_may_be(joined, entered):
    (asked,) = [one for one in found(joined) if one.state is State.ASKED]
    assert (asked.rule, asked.statements) == ("week", (entered.holders[(41, 0)],))
    days = {
        start: [DateValue.of(edtf).earliest, DateValue.of(edtf).latest]
        for start, edtf in (
            ("saturday", "2020-11-07/2020-11-13"),
            ("sunday", "2020-11-08/2020-11-14"),
            ("monday", "2020-11-09/2020-11-15"),
        )
    }
    assert asked.told["weeks"] == days
    assert kept(joined) == {("week", entered.ids["announcement"]), ("ordinal", entered.ids["resistance_2025"])}


def test_d9_is_asked_no_more_once_a_person_has_narrowed_it(joined, entered):
    narrow = DateValue.of("[2020-11-07..2020-11-13]", rule="previous_week", anchor="2020-11-16", inferred="day")

    def narrowed(writer):
        made = state_value(writer, entered.ids["announcement"], "start", narrow)
        rank_statement(writer, made, "preferred")

    joined.write(Title("state"), narrowed)
    assert [one for one in found(joined) if one.state is State.ASKED] == []
    joined.undo()
    assert ("week", entered.ids["announcement"]) in kept(joined)


@pytest.mark.parametrize(
    ("derived", "rule", "key", "row"),
    [
        ("D5", "ordinal", "fajr_43", None),
        ("D7", "duration", "siege", (20, 0)),
        ("D8", "weekday", "visit", (78, 0)),
        ("D8", "weekday", "visit", (81, 0)),
        ("D10", "count", "north", (131, 0)),
    ],
)
def test_what_fits_is_listed_as_passed(derived, rule, key, row, joined, entered):
    passed = [one for one in found(joined) if one.state is State.PASSED and one.rule == rule]
    (one,) = [one for one in passed if row is None or one.statements[0] == entered.holders[row]]
    assert one.record == entered.ids[key], derived


def test_all_that_fits_is_found_without_asking_of_every_record(joined, entered):
    every = {(one.rule, one.record, one.basis) for one in found(joined) if one.state is State.PASSED}
    listed = joined.read(lambda connection: list(passed(connection, ARITHMETIC)))
    assert {(one.rule, one.record, one.basis) for one in listed} == every
    assert len(listed) == len(every) >= 5
    lines = joined.read(lambda connection: passed_lines(connection, listed))
    assert {one.record.id for one in lines.values()} == {one.record for one in listed}
    # Only at records that a query finds, or none where it finds nothing.
    his = joined.read(lambda connection: list(passed(connection, ARITHMETIC, "director:zargarnejad")))
    assert {one.record for one in his} == {entered.ids["north"], entered.ids["fajr_43"]}
    assert joined.read(lambda connection: list(passed(connection, ARITHMETIC, "nothingiscalledso"))) == []


def test_a_page_says_what_fits_and_what_does_not(joined, entered):
    def at(key, kind):
        lines = joined.read(lambda connection: checked(connection, entered.ids[key], kind)).lines
        return [(one.rule, one.state) for one in lines]

    assert at("resistance_2025", "festival") == [("ordinal", "flagged")]
    assert at("resistance_18", "edition") == [("ordinal", "flagged")], "an edition is told of its number, too"
    assert at("fajr_43", "edition") == [("ordinal", "passed")]
    assert at("siege", "event") == [("duration", "passed")]
    assert at("north", "film") == [("count", "passed")]
    assert at("announcement", "event") == [("week", "asked")]


def test_one_record_for_both_festivals_gives_the_same(catalogue, entered):
    """An archivist makes one festival of two editions at once."""

    def one_festival(writer):
        edition = create_record(writer, "edition", fields={"festival": entered.ids["resistance_2025"], "ordinal": 16})
        state_value(writer, edition, "held", DateValue.of("2020-12"))

    catalogue.write(Title("state"), one_festival)
    assert ("ordinal", entered.ids["resistance_2025"]) in kept(catalogue)
