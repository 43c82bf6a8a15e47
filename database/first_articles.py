"""The newest articles of a catalogue that nobody has open, read before SQLAlchemy and the schema are loaded.

The window shows them while it opens the catalogue, which then tells all that is to be told: here nothing is written,
and whatever is not as usual gives no rows.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from database.article_rows import ArticleLine, article_lines
from database.closed import reading_closed
from database.migrations import FORMAT, HEAD


@dataclass(frozen=True, slots=True)
class FirstArticles:
    """The newest articles as the room of the articles lists them, and how many it holds."""

    lines: tuple[ArticleLine, ...]
    total: int


def first_articles(folder: Path, most: int) -> FirstArticles | None:
    """Return the first *most* articles of a closed catalogue of this version; None where there is anything else."""
    return reading_closed(folder, lambda connection: _read(connection, most))


def _read(connection: Any, most: int) -> FirstArticles | None:
    def execute(statement: str, given: Mapping[str, Any]) -> Any:
        return connection.execute(statement, given)

    [[version]] = execute("PRAGMA user_version", {})
    if version != FORMAT or execute(_REVISION, {}).fetchall() != [(HEAD,)]:
        return None
    ids = [row[0] for row in execute(_NEWEST, {"most": most})]
    [[total]] = execute(_HOW_MANY, {})
    lines = article_lines(execute, ids)
    return FirstArticles(tuple(lines[one] for one in ids), total) if ids else None


_REVISION = "SELECT version_num FROM alembic_version"
_NEWEST = """
SELECT a.id FROM article a WHERE a.id NOT IN (SELECT id FROM record WHERE trashed_at IS NOT NULL)
ORDER BY a.index_rowid DESC, a.id DESC LIMIT :most
"""
_HOW_MANY = """
SELECT (SELECT count(*) FROM article)
     - (SELECT count(*) FROM record WHERE kind = 'article' AND trashed_at IS NOT NULL)
"""
