"""Writes database/migrations/versions/0001_first.py from the mapped tables.

Only until the first release: from then on the file never changes, a changed table needs a migration of its own, and
this script is to be deleted. Run it after every change in database/schema:

    python packaging/remake_first_migration.py
"""

import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(PROJECT))

import pysqlite3  # noqa: E402
import sqlalchemy as sa  # noqa: E402

from database.schema import metadata  # noqa: E402

TARGET = PROJECT / "database" / "migrations" / "versions" / "0001_first.py"

HEAD = '''"""The first schema: frozen SQL, since the tables that the program knows go on changing."""

# ruff: noqa: E501

from alembic import op

revision = "0001"
down_revision = None

STATEMENTS = (
'''

TAIL = ''')


def upgrade() -> None:
    """Make all tables and indexes."""
    connection = op.get_bind()
    for statement in STATEMENTS:
        connection.exec_driver_sql(statement)
'''


def statements() -> list[str]:
    """Return the SQL of all tables and indexes, in the order in which they can be made."""
    engine = sa.create_engine("sqlite://", module=pysqlite3)
    try:
        with engine.begin() as connection:
            metadata.create_all(connection)
            shadows = {row[1] for row in connection.exec_driver_sql("PRAGMA main.table_list") if row[2] == "shadow"}
            rows = connection.exec_driver_sql(
                "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' "
                # SQLAlchemy makes a table's indexes in no fixed order.
                "ORDER BY type = 'index', CASE type WHEN 'index' THEN name ELSE '' END, rowid"
            ).all()
    finally:
        engine.dispose()
    return [sql for name, sql in rows if name not in shadows]


def source() -> str:
    """Return the whole text of the migration."""
    parts = []
    for statement in statements():
        lines = [line.rstrip().replace("\t", "    ") for line in statement.splitlines() if line.strip()]
        text = "\n".join(lines)
        parts.append(f'    """\n{text}\n    """,\n')
    return HEAD + "".join(parts) + TAIL


if __name__ == "__main__":
    TARGET.write_text(source(), encoding="utf-8")
    sys.stdout.write(f"{TARGET.relative_to(PROJECT)} written\n")
