"""The tables, one file per subject. Importing this package fills :data:`metadata` with all of them."""

from database.schema import (
    agents,
    base,
    checks,
    events,
    evidence,
    festivals,
    films,
    fulltext,
    history,
    intake,
    names,
    proposals,
    rules,
    searches,
    sources,
    statements,
    vocabulary,
)
from database.schema.metadata import metadata

__all__ = [
    "agents",
    "base",
    "checks",
    "events",
    "evidence",
    "festivals",
    "films",
    "fulltext",
    "history",
    "intake",
    "metadata",
    "names",
    "proposals",
    "rules",
    "searches",
    "sources",
    "statements",
    "vocabulary",
]
