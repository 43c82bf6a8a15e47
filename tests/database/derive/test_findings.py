"""What is found is kept with questions that any SQLite takes, however much of it goes at once."""

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from database.catalogue import Catalogue
from database.checks import Finding, State
from database.derive import findings
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
