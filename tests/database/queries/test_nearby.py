"""What a new record belongs to follows from what one was looking at."""

from typing import Any

import pytest

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.records import NameForm, create_record, trash_records
from database.queries.nearby import given_by


@pytest.fixture
def made(small: Catalogue) -> dict[str, int]:
    def make(writer: Any) -> dict[str, int]:
        def one(kind: str, **fields: Any) -> int:
            return create_record(writer, kind, [] if kind == "edition" else [NameForm(kind)], fields)

        festival = one("festival")
        edition = one("edition", festival=festival, ordinal=3)
        body = one("organisation")
        return {
            "festival": festival,
            "edition": edition,
            "section": one("section", edition=edition),
            "award": one("award", giver=festival),
            "organisation": body,
            "award of a body": one("award", giver=body),
            "award of nobody": one("award"),
            "film": one("film"),
            "person": one("person"),
            "collection": one("collection"),
        }

    return small.write(Title("t"), make).result


@pytest.mark.parametrize(
    ("kind", "near", "field", "given"),
    [
        ("edition", "festival", "festival", "festival"),
        ("edition", "edition", "festival", "festival"),
        ("edition", "section", "festival", "festival"),
        ("edition", "award", "festival", "festival"),
        ("edition", "award of a body", "", ""),
        ("edition", "film", "", ""),
        ("section", "edition", "edition", "edition"),
        ("section", "section", "edition", "edition"),
        ("section", "festival", "", ""),
        # Who gives a prize is said by a source or by her, never by where she was just looking.
        ("award", "festival", "", ""),
        ("award", "organisation", "", ""),
        ("collection", "collection", "parent", "collection"),
        ("film", "festival", "", ""),
    ],
)
def test_a_field_is_given(small: Catalogue, made: dict[str, int], kind: str, near: str, field: str, given: str) -> None:
    found = small.read(lambda c: given_by(c, kind, [made[near]]))
    assert {name: link.id for name, link in found.items()} == ({field: made[given]} if field else {})


def test_the_nearest_that_leads_anywhere_counts_and_the_trash_does_not(small: Catalogue, made: dict[str, int]) -> None:
    near = [made["film"], 999_999, made["edition"], made["collection"]]
    assert small.read(lambda c: given_by(c, "edition", near))["festival"].id == made["festival"]
    small.write(Title("t"), lambda writer: trash_records(writer, [made["festival"]]))
    assert small.read(lambda c: given_by(c, "edition", near)) == {}
    assert small.read(lambda c: given_by(c, "section", near))["edition"].id == made["edition"]
