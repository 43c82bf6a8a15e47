"""What is found is kept with questions that any SQLite takes, however much of it goes at once."""

from collections.abc import Callable, Sequence
from typing import Any

import pytest
import sqlalchemy as sa

from database.catalogue import Catalogue
from database.changes import Title
from database.checks import Finding, State, weekdays
from database.commands.articles import add_articles, set_level, set_published
from database.dates import DateValue
from database.derive import findings
from database.drafts import ArticleDraft
from database.history.recorder import Writer
from database.schema.checks import finding


def test_thousands_of_findings_of_one_record_go_a_handful_at_a_time(small: Catalogue) -> None:
    home = small.read(lambda c: c.execute(sa.text("SELECT min(id) FROM record WHERE kind = 'film'")).scalar_one())
    found = [Finding("death", home, home, State.FLAGGED, str(number), (), {}) for number in range(2_500)]
    parameters: list[int] = []

    def asked(_c: Any, _cursor: Any, _statement: str, given: Sequence[Any], _context: Any, many: bool) -> None:
        parameters.append(0 if many else len(given))

    def store(connection: sa.Connection) -> None:
        findings._store(connection, [home], found)
        count = sa.select(sa.func.count()).select_from(finding).where(finding.c.home_id == home)
        assert connection.execute(count).scalar() == len(found)
        sa.event.listen(connection, "before_cursor_execute", asked)
        findings._store(connection, [home], [])
        assert connection.execute(count).scalar() == 0

    small.note(store)
    assert 0 < max(parameters) <= 1_000


TUESDAY = DateValue.of("2024-03-12", verbatim="Tuesday, 12 March 2024")
NO_MONDAY = DateValue.of("2024-03-12", verbatim="Monday, 12 March 2024")
NO_WORDS = DateValue.of("2024-03-12", verbatim="12 March 2024")


def _add(writer: Writer, *dates: DateValue) -> list[int]:
    return add_articles(
        writer, [ArticleDraft(f"Text {number}.", "t", published=date) for number, date in enumerate(dates)]
    )


def _nothing_after(_writer: Writer, _ids: list[int]) -> None:
    pass


def _date_after(writer: Writer, ids: list[int]) -> None:
    set_published(writer, ids[0], NO_MONDAY)
    set_published(writer, ids[1], TUESDAY)


def _more_after(writer: Writer, _ids: list[int]) -> None:
    _add(writer, NO_WORDS)


def _level_after(writer: Writer, ids: list[int]) -> None:
    _add(writer, NO_WORDS)
    set_level(writer, ids[1], "indexed")


@pytest.mark.parametrize(
    ("after", "wrong"), [(_nothing_after, [1]), (_date_after, [0]), (_more_after, [1]), (_level_after, [1])]
)
def test_articles_that_come_in_are_checked_whatever_is_written_after_them(
    small: Catalogue, after: Callable[[Writer, list[int]], None], wrong: list[int]
) -> None:
    def command(writer: Writer) -> list[int]:
        ids = _add(writer, NO_WORDS, NO_MONDAY, TUESDAY)
        after(writer, ids)
        return ids

    written = small.write(Title("t"), command)
    assert set(written.result) <= written.records["article"]
    kept = small.read(lambda connection: findings.kept_findings(connection, written.result))
    assert sorted((row["rule"], row["record_id"]) for row in kept.values()) == [
        (weekdays.PRINTED, written.result[place]) for place in wrong
    ]
