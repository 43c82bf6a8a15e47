"""Records that are called almost as a new one would be: shown at its row, so that nobody makes a double. No SQL."""

from collections.abc import Mapping
from typing import Any

from database.queries.names import Offer
from database.queries.proposals import ArticleProposals
from database.queries.similar import Wanted, similar

_TOLD_BY_NAME = ("film", "person", "organisation", "festival", "place")
"""Kinds whose records are told apart by their names: each festival may have a section of the same name."""
MOST = 40
"""New names of one article that are looked for, in the order of the text."""


def near_records(connection: Any, found: ArticleProposals) -> Mapping[int, tuple[Offer, ...]]:
    """Return the three nearest records for each proposal of a new one that has any, by its number."""
    new = {
        one.number: Wanted(one.name, one.kinds)
        for one in found.open
        if not one.is_statement and not one.records and one.kind in _TOLD_BY_NAME and one.name
    }
    near = similar(connection, list(new.values())[:MOST])
    return {number: near[wanted] for number, wanted in new.items() if wanted in near}
