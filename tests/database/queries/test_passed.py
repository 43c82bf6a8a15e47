"""What fits, gone through without a question for each record."""

from typing import Any

import pytest

from database.catalogue import Catalogue
from database.changes import Title
from database.checks import ARITHMETIC
from database.commands.articles import ArticleDraft, add_articles
from database.dates import DateValue
from database.queries import passed as module
from database.queries.passed import passed


def test_a_query_is_asked_once_however_many_records_there_are(
    small: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    day = DateValue.of("2025-03-20", verbatim="Thursday, March 20, 2025")
    drafts = [ArticleDraft(text, "t", published=day) for text in ("a ferry", "a ferry came", "a bus", "two ferry")]
    made = small.write(Title("add"), lambda writer: add_articles(writer, drafts)).result
    asked: list[str] = []
    hits = module.hits_of_kind

    def noted(query: Any, kind: str) -> Any:
        asked.append(kind)
        return hits(query, kind)

    monkeypatch.setattr(module, "hits_of_kind", noted)
    monkeypatch.setattr(module, "_SOME", 1)
    found = small.read(lambda connection: list(passed(connection, ARITHMETIC, "ferry")))
    assert {one.record for one in found} == {made[0], made[1], made[3]}
    assert asked == ["article"]
