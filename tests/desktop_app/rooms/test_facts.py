"""Statements as facts of a page: contradictions side by side, what is meant instead, announcements that never came."""

from collections.abc import Collection
from typing import Any

import pytest

from database.dates import DateValue, to_julian_day
from database.queries.links import Link
from database.queries.press import SourceLine
from database.queries.statements import EvidenceRow, StatementRow
from desktop_app.rooms.facts import Fact, facts_of, listed, unconfirmed
from desktop_app.wording.wording import Wording

WORDING = Wording()
FILM, EDITION, PERSON = Link(1, "film", "Film"), Link(2, "edition", "38th Fajr"), Link(3, "person", "A. Brook")
TODAY = to_julian_day(2026, 1, 1)


def row(number: int, kind: str = "relation", **parts: Any) -> StatementRow:
    plain: dict[str, Any] = dict.fromkeys(StatementRow.__slots__, "")
    plain |= dict.fromkeys(
        ("object", "words", "body", "attributed_to", "part_of", "section", "place", "award", "credit", "recipient")
    )
    plain |= dict.fromkeys(("ranking", "quantity", "amount"))
    plain |= {"id": number, "kind": kind, "about": FILM, "modality": "states", "rank": "normal", "position": 0}
    plain |= {"when": DateValue.UNDATED, "date": DateValue.UNDATED, "ex_aequo": False, "evidence": ()}
    return StatementRow(**plain | parts)


def source(number: int, **parts: Any) -> SourceLine:
    plain: dict[str, Any] = {"id": number, "published": DateValue.of("2025-03-16"), "headline": "", "devised": False}
    plain |= {"publication": "Post", "page": "", "supplied": frozenset(), "origin": None}
    return SourceLine(**plain | parts)


def evidence(article: int) -> EvidenceRow:
    plain: dict[str, Any] = dict.fromkeys(EvidenceRow.__slots__)
    plain |= {"id": article, "kind": "article", "article": Link(article, "article", ""), "stance": "states"}
    return EvidenceRow(**plain)


def facts(*rows: StatementRow, differing: Collection[tuple[int, int]] = ()) -> list[Fact]:
    return facts_of(rows, FILM.id, WORDING, differing)


def test_what_says_the_same_is_one_fact() -> None:
    (fact,) = facts(row(1, role="director", object=PERSON), row(2, role="director", object=PERSON))
    assert [one.id for one in fact.rows] == [1, 2]


def test_values_that_differ_stand_beside_each_other_the_archives_first() -> None:
    found = facts(
        row(1, "value", field="running_time", amount=90.0),
        row(2, "value", field="colour", value_code="colour"),
        row(3, "value", field="running_time", amount=95.0, rank="preferred"),
        differing={(1, 3)},
    )
    assert [(one.said.value, one.differs) for one in found] == [("95", True), ("90", True), ("colour", False)]


def test_what_one_source_denies_differs_from_what_the_other_states() -> None:
    found = facts(
        row(1, role="director", object=PERSON),
        row(2, role="director", object=PERSON, modality="denies"),
        row(3, role="producer", object=PERSON),
        differing={(1, 2)},
    )
    assert [one.differs for one in found] == [True, True, False]


@pytest.mark.parametrize(
    ("right", "instead"),
    [
        ([row(2, "value", field="running_time", amount=95.0)], "95"),
        ([], ""),
        ([row(2, "value", field="running_time", amount=95.0, modality="denies")], ""),
        # Two that differ: nobody can say which is meant.
        ([row(n, "value", field="running_time", amount=90.0 + n) for n in (2, 3)], ""),
        (
            [
                row(n, "value", field="running_time", amount=90.0 + n, rank=r)
                for n, r in ((2, "normal"), (3, "preferred"))
            ],
            "93",
        ),
    ],
)
def test_what_is_meant_where_the_source_is_wrong(right: list[StatementRow], instead: str) -> None:
    wrong = row(1, "value", field="running_time", amount=59.0, rank="wrong_in_source", rank_reason="misprint")
    found = facts(wrong, *right)
    (fact,) = [one for one in found if one.said.wrong]
    assert fact.instead == instead
    assert fact.said.value == "“59”"


def test_counted_awards_say_how_many_are_listed() -> None:
    rows = (
        row(1, "award_result", object=EDITION, outcome="nominated", quantity=13),
        row(2, "award_result", object=EDITION, outcome="won", quantity=3),
        row(3, "award_result", object=EDITION, outcome="won", category="best_director", part_of=2),
    )
    assert [listed(one, rows, WORDING) for one in facts(*rows)] == ["none listed", "1 listed", ""]


PLANNED = row(1, "entry", object=EDITION, entry_status="not_stated", modality="plans", evidence=(evidence(7),))

WRONG = row(2, "award_result", object=EDITION, outcome="won", rank="wrong_in_source", rank_reason="mistaken")
DENIED = row(2, "entry", object=EDITION, entry_status="selected", modality="denies")
ELSEWHERE = row(2, "entry", object=Link(9, "edition", "39th Fajr"), entry_status="selected")


@pytest.mark.parametrize(
    ("held", "others", "said"),
    [
        # The edition was to be held then, and nobody says that the film was there.
        ("2025-05-20/2025-05-24", (), "never confirmed since 24 May 2025"),
        ("2027-05-20/2027-05-24", (), ""),
        ("2025", (), "never confirmed since 2025"),
        # Without a date a year of patience from the publication, and an open end is no date.
        ("", (), ""),
        ("2025-05-20/..", (), ""),
        ("2025-05-20", (row(2, "entry", object=EDITION, entry_status="selected"),), "confirmed"),
        ("2025-05-20", (row(2, "award_result", object=EDITION, outcome="won"),), "confirmed"),
        ("2025-05-20", (DENIED,), "denied by another source"),
        ("2025-05-20", (WRONG,), "never confirmed since 20 May 2025"),
        ("2025-05-20", (ELSEWHERE,), "never confirmed since 20 May 2025"),
    ],
)
def test_an_announcement(held: str, others: tuple[StatementRow, ...], said: str) -> None:
    found = facts(PLANNED, *others)
    dates = {EDITION.id: DateValue.of(held)} if held else {}
    planned = next(one for one in found if one.said.planned)
    assert unconfirmed(planned, found, dates, {7: source(7)}, TODAY, WORDING) == said


def test_an_announcement_without_a_date_is_waited_for_a_year() -> None:
    found = facts(PLANNED)
    sources = {7: source(7)}
    later = to_julian_day(2026, 3, 17)  # the day after a year
    assert unconfirmed(found[0], found, {}, sources, later - 1, WORDING) == ""
    assert unconfirmed(found[0], found, {}, sources, later, WORDING) == "never confirmed since 16 Mar 2025"
    bare = facts(row(1, "entry", object=EDITION, entry_status="not_stated", modality="plans"))
    assert unconfirmed(bare[0], bare, {}, {}, later, WORDING) == ""
