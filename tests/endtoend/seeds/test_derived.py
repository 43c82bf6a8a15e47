"""The 13 things that follow only from reading both articles can be held: none of them is computed or decided here."""

import datetime
import json

import pysqlite3
import pytest
from seeds.reading import dump

from database.changes import Title
from database.commands.evidence import Passage, mention_record
from database.commands.records import NameForm, add_name, create_record
from database.commands.statements import rank_statement, state_naming, state_relation, state_value
from database.dates import DateValue
from database.folding import match_key

_ORDINAL_0 = 1721425
SATURDAY, SUNDAY, MONDAY, WEDNESDAY = 5, 6, 0, 2
PAIRS = {
    "D1": ("resistance", "resistance_2025", (60, 73)),
    "D2": ("fajr", "fajr_2025", (50, 130)),
    "D3": ("popular_mobilization", "hashd", (28, 114)),
}


def day_of(julian_day):
    return datetime.date.fromordinal(julian_day - _ORDINAL_0)


@pytest.fixture
def passage(entered, seeds):
    """Return the passage of a row."""
    facts = seeds.facts
    return lambda row: Passage(entered.texts[facts[row].article], facts[row].start, facts[row].end)


@pytest.fixture
def own(stored, entered):
    """Return a record's own row by table and key."""
    return lambda table, key: stored[table][entered.ids[key]]


@pytest.mark.parametrize("derived", PAIRS)
def test_two_records_can_be_proposed_as_one(derived, copied, entered, passage):
    first, second, rows = PAIRS[derived]
    payload = {"role": "same_as", "about": entered.ids[first], "object": entered.ids[second]}
    connection = pysqlite3.connect(copied / "catalogue.db")
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        for row in rows:
            connection.execute(
                'INSERT INTO proposal (text_id, rule, kind, record_id, payload, start, "end") VALUES (?,?,?,?,?,?,?)',
                (
                    passage(row).text_id,
                    "same_name",
                    "relation",
                    entered.ids[second],
                    json.dumps(payload),
                    passage(row).start,
                    passage(row).end,
                ),
            )
        connection.commit()
        assert connection.execute("SELECT count(*) FROM proposal").fetchone() == (2,)
    finally:
        connection.close()


@pytest.mark.parametrize("derived", PAIRS)
def test_accepting_says_that_they_are_one_on_words_of_both_articles(derived, catalogue, copied, entered, passage):
    first, second, rows = PAIRS[derived]
    evidence = tuple(passage(row) for row in rows)
    made = catalogue.write(
        Title("state"),
        lambda writer: state_relation(writer, entered.ids[first], "same_as", entered.ids[second], evidence=evidence),
    ).result
    found = [row for row in dump(copied / "catalogue.db")["evidence"].values() if row["statement_id"] == made]
    assert {row["text_id"] for row in found} == set(entered.texts.values())


def test_d4_one_war_of_both_articles_has_its_years_from_the_second_alone(stored, entered):
    texts = {}
    for row in stored["evidence"].values():
        if row["statement_id"] is not None:
            texts.setdefault(row["statement_id"], set()).add(row["text_id"])
    war = entered.ids["war"]
    speaking = [row["id"] for row in stored["statement"].values() if war in (row["about_id"], row["object_id"])]
    dating = [row["id"] for row in stored["statement"].values() if row["about_id"] == war and row["field"]]
    assert set().union(*(texts[one] for one in speaking)) == set(entered.texts.values())
    assert set().union(*(texts[one] for one in dating)) == {entered.texts[2]}
    assert len(dating) == 2


def test_d5_the_editions_of_one_festival_fit_the_years_between_the_articles(own):
    editions = own("edition", "fajr_43")["ordinal"] - own("edition", "fajr_38")["ordinal"]
    first, second = (day_of(own("article", key)["published_earliest"]) for key in ("article_1", "article_2"))
    assert editions == second.year - first.year == 5


def test_d6_ordinals_that_do_not_fit_annually_stay_as_they_are(own):
    first, second = own("edition", "resistance_16"), own("edition", "resistance_18")
    start, end = day_of(first["held_earliest"]), day_of(second["held_earliest"])
    months = (end.year - start.year) * 12 + end.month - start.month
    assert (second["ordinal"] - first["ordinal"], months) == (2, 53)
    assert own("festival", "resistance_2025")["frequency"] == "annual"


def test_d7_the_duration_fits_the_month_of_the_beginning(own):
    siege = own("event", "siege")
    days = int(siege["duration"].removeprefix("P").removesuffix("D"))
    assert day_of(siege["end_earliest"] - days) == datetime.date(2014, 6, 3)
    assert siege["start_earliest"] <= siege["end_earliest"] - days <= siege["start_latest"]


def test_d8_weekdays_are_reckoned_from_the_day_of_publication(own):
    assert day_of(own("article", "article_1")["published_earliest"]).weekday() == MONDAY
    published, visit = own("article", "article_2")["published_earliest"], own("event", "visit")
    assert [day_of(day).weekday() for day in (visit["start_earliest"], published, visit["end_earliest"])] == [
        SATURDAY,
        SUNDAY,
        WEDNESDAY,
    ]
    assert (published - visit["start_earliest"], visit["end_earliest"] - published) == (1, 3)
    assert (visit["start_rule"], visit["end_rule"]) == ("last_weekday_before", "next_weekday_after")


@pytest.mark.parametrize(
    ("week_start", "edtf"), [("saturday", "[2020-11-07..2020-11-13]"), ("monday", "[2020-11-09..2020-11-15]")]
)
def test_d9_the_window_can_be_narrowed_and_both_readings_stand(week_start, edtf, catalogue, copied, entered, passage):
    """Once the first day of the publication's week is known."""
    event = entered.ids["announcement"]
    narrow = DateValue.of(edtf, rule="previous_week", anchor="2020-11-16", inferred="year month day")

    def narrowed(writer):
        create_record(writer, "publication", [NameForm("A paper")], {"week_start": week_start})
        made = state_value(writer, event, "start", narrow, evidence=(passage(41),))
        rank_statement(writer, made, "preferred")

    catalogue.write(Title("state"), narrowed)
    after = dump(copied / "catalogue.db")
    wide = after["statement"][entered.holders[(41, 0)]]
    assert (wide["rank"], wide["value_edtf"]) == ("normal", "[2020-11-07..2020-11-15]")
    assert wide["value_earliest"] <= narrow.earliest <= narrow.latest <= wide["value_latest"]
    assert after["event"][event]["start_edtf"] == edtf


def test_d10_the_count_of_awards_can_be_checked_against_the_named_ones(stored, entered):
    three = entered.holders[(131, 0)]
    named = [row for row in stored["statement"].values() if row["part_of_id"] == three]
    assert stored["statement"][three]["quantity"] == len(named) == 3


def test_d11_five_forms_lead_to_one_person(catalogue, copied, entered, seeds, stored):
    person = entered.ids["soleimani"]
    text, text_id = seeds.texts[1], entered.texts[1]
    name = next(
        iter(stored["name"][row]["text"] for row in stored["name"] if stored["name"][row]["record_id"] == person)
    )
    title_before = text.rindex(name)
    starts_ends = [
        (text.index(name), text.index(name) + len(name)),
        (text.index(name, 1300) - len("Commander "), text.index(name, 1300) + len(name)),
        (seeds.facts[32].start - len("Soleimani "), seeds.facts[32].start - 1),
        (title_before - len("Quds Force chief "), title_before + len(name)),
        # By position in the sentence only.
        (seeds.facts[37].start + len("After "), seeds.facts[37].start + len("After his")),
    ]
    passages = tuple(Passage(text_id, start, end) for start, end in starts_ends)
    made = catalogue.write(
        Title("mention"),
        lambda writer: mention_record(writer, entered.ids["article_1"], person, role="main_subject", passages=passages),
    ).result
    after = dump(copied / "catalogue.db")
    words = {row["exact"] for row in after["evidence"].values() if row["mention_id"] == made}
    assert len(words) == 5
    forms = [row for row in after["name"].values() if row["record_id"] == person]
    # The honorific is a part beside the name, never the name.
    assert {(row["text"], row["honorific"]) for row in forms} == {(name, ""), (name, "Commander"), ("Soleimani", "")}
    assert {row["record_id"] for row in after["name"].values() if row["family"] == "Soleimani"} == {person}


def test_d12_five_forms_in_one_article_are_names_of_one_festival(catalogue, copied, entered, passage):
    festival = entered.ids["resistance_2025"]

    def fifth(writer):
        added = add_name(writer, festival, NameForm("18th International Resistance Film Festival", "as_printed"))
        return state_naming(writer, festival, added, evidence=(passage(150),))

    catalogue.write(Title("state"), fifth)
    forms = {row["text"] for row in dump(copied / "catalogue.db")["name"].values() if row["record_id"] == festival}
    assert len(forms) == 5
    assert sum(form.endswith("International Resistance Film Festival") for form in forms) == 2


@pytest.mark.parametrize(
    ("key", "spellings"),
    [
        ("shojaei_fard", ("Mohammad Ali Shojaeifard", "Mohammad-Ali Shojaei-Fard")),
        ("alaqabi", ("Mohand al-Aqabi", "Mohand Al Aqabi")),
    ],
)
def test_d13_keys_depend_on_neither_spaces_nor_the_article(key, spellings, stored, entered):
    [kept] = [row["match_key"] for row in stored["name"].values() if row["record_id"] == entered.ids[key]]
    assert {match_key(spelling) for spelling in spellings} == {kept}
