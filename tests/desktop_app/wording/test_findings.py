"""What the checks found, in words."""

from typing import Any

import pytest

from database.checks import CONTRADICTION, UNCONFIRMED
from database.dates import DateValue
from database.queries.findings import FindingLine
from database.queries.links import Link
from database.queries.statements import StatementRow
from desktop_app.directions import reads_right_to_left, without_marks
from desktop_app.wording.findings import finding_in_words
from desktop_app.wording.wording import Wording

FILM = Link(1, "film", "The Ebb Table (Bruno Askel, 2024)")


def directed_by(name: str) -> StatementRow:
    plain: dict[str, Any] = dict.fromkeys(StatementRow.__slots__, "")
    plain |= dict.fromkeys(("words", "body", "attributed_to", "part_of", "section", "place", "award", "credit"))
    plain |= {"id": 9, "position": 0, "modality": "states", "rank": "normal", "ex_aequo": False, "evidence": ()}
    plain |= {"when": DateValue.UNDATED, "date": DateValue.UNDATED, "kind": "relation", "about": FILM}
    plain |= {"role": "director", "object": Link(2, "person", name), "recipient": None}
    plain |= dict.fromkeys(("ranking", "quantity", "amount"))
    return StatementRow(**plain)


@pytest.mark.parametrize("rule", [CONTRADICTION, UNCONFIRMED])
def test_what_the_sources_say_reads_as_the_window_does(rule: str) -> None:
    rows = (directed_by("Bruno Askel"), directed_by("بهمن آذرگون"))
    found = FindingLine(1, rule, "open", FILM, 0, {}, rows, {})
    told = finding_in_words(found, Wording("fa"))
    assert without_marks(told).startswith("Bruno Askel")
    assert reads_right_to_left(told)
    assert not reads_right_to_left(finding_in_words(found, Wording("en")))
