"""All facts stated through the drafts of the window give the same database as the commands do."""

from typing import Any

import pytest
from seeds.drafting import hold_by_draft, stand_on_by_draft
from seeds.entering import VOCABULARIES, enter
from seeds.reading import dump

from database.catalogue import Catalogue
from database.changes import Title
from database.queries.mentions import mentions_in
from database.queries.statements import statements
from desktop_app.stating.draft import draft_of, mention_draft
from desktop_app.stating.saving import change_draft, change_mention_draft

#: What differs from one run to the next.
MOMENTS = {"uid", "created_at", "updated_at", "cited_at", "made_at", "version"}


def lasting(stored: dict[str, dict[int, dict[str, Any]]]) -> dict[str, dict[int, dict[str, Any]]]:
    """Return the rows without what differs from one run to the next."""
    return {
        table: {
            row_id: {column: value for column, value in row.items() if column not in MOMENTS}
            for row_id, row in rows.items()
        }
        for table, rows in stored.items()
        if table not in ("operation", "change", "catalogue")
    }


def test_drafts_store_what_the_commands_store(seeds, stored, tmp_path) -> None:
    folder = tmp_path / "by drafts"
    with Catalogue.create(folder, VOCABULARIES, who="tester") as catalogue:
        enter(catalogue, seeds, hold_by_draft, stand_on_by_draft)
    by_drafts, by_commands = lasting(dump(folder / "catalogue.db")), lasting(stored)
    assert by_drafts.keys() == by_commands.keys()
    for table, rows in by_commands.items():
        assert by_drafts[table] == rows, table
    assert len(by_drafts["statement"]) > 150


@pytest.mark.parametrize("seen_from", ["about", "object"])
def test_a_statement_that_is_opened_and_saved_as_it_is_does_not_change(catalogue, copied, entered, seen_from) -> None:
    before = lasting(dump(copied / "catalogue.db"))
    rows = catalogue.read(lambda c: statements(c, sorted(before["statement"])))
    articles = [entered.ids[f"article_{number}"] for number in (1, 2)]
    mentions = [one for article in articles for one in catalogue.read(lambda c, a=article: mentions_in(c, a))]

    def save_all(writer: Any) -> None:
        for row in rows:
            other = row.object.id if seen_from == "object" and row.object is not None else None
            change_draft(writer, row.id, draft_of(row, seen_from=other))
        for row in mentions:
            change_mention_draft(writer, row.id, mention_draft(row))

    catalogue.write(Title("statement.change"), save_all)
    after = lasting(dump(copied / "catalogue.db"))
    for table, rows in before.items():
        assert after[table] == rows, table
