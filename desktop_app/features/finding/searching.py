"""The language of the search box, as the window asks it: what is wrong, what may follow, what it all means."""

from collections.abc import Callable, Mapping
from typing import Any

from database.intake.batches import files_to_come
from database.queries.rooms import ROOMS
from database.queries.search_values import labels_of
from database.search.language import parse
from database.search.problems import SENTENCES
from database.search.query import Problem, Query
from desktop_app.contract import FoundIn, QueryMark, QueryOffer, QueryReading
from desktop_app.directions import isolate
from desktop_app.features.finding.completing import offers
from desktop_app.features.finding.everywhere import found_in
from desktop_app.rooms.context import Context
from desktop_app.rooms.together import TOGETHER
from desktop_app.services.cancel import CancelToken
from desktop_app.wording.wording import Wording

MOST_NUMBERS = 3
"""Numbers of a query that are told."""


class QueryHelp:
    """It is the `Searching` of the window; *explain* shows the page on searching."""

    def __init__(self, context: Context, explain: Callable[[str], object]) -> None:
        self._context = context
        self._wording = context.wording
        self._explain = explain

    def read(self, text: str, token: CancelToken) -> QueryReading:
        """Return what is wrong with a query, in the words of the window, and whom its numbers mean."""
        query = parse(text)
        marks = tuple(QueryMark(one.start, one.end, sentence(one, self._wording)) for one in query.problems)
        ids = numbers_in(query)
        if not ids:
            return QueryReading(marks)
        labels = self._context.read(lambda connection: labels_of(connection, ids[:MOST_NUMBERS]), token)
        return QueryReading(marks, self._numbers(ids, labels))

    def offers(self, text: str, place: int, room: str, wanted: bool, token: CancelToken) -> tuple[QueryOffer, ...]:
        """Return what may stand at a place of a query."""
        return self._context.read(
            lambda connection: offers(connection, text, place, room, self._wording, wanted=wanted), token
        )

    @property
    def rooms(self) -> tuple[str, ...]:
        """All rooms of the catalogue."""
        return tuple(ROOMS)

    @property
    def together(self) -> str:
        """The room of all hits in one list."""
        return TOGETHER

    def find_in(self, room: str, text: str, token: CancelToken) -> FoundIn:
        """Return what a query finds in a room, with the reasons."""
        return self._context.read(lambda connection: found_in(connection, room, text, self._wording), token)

    def files_to_come(self, token: CancelToken) -> int:
        """Return how many files of unfinished imports are not in the catalogue yet."""
        return self._context.read(files_to_come, token)

    def explain(self, room: str) -> None:
        """Show the page on searching."""
        self._explain(room)

    def _numbers(self, ids: list[int], labels: Mapping[int, str]) -> str:
        nobody = self._wording.translate("Finding", "no record")
        told = (f"#{one}: {isolate(self._wording.label(labels[one]) if one in labels else nobody)}" for one in ids)
        more = "…" if len(ids) > MOST_NUMBERS else ""
        return " · ".join([*list(told)[:MOST_NUMBERS], *([more] if more else [])])


def sentence(problem: Problem, wording: Wording) -> str:
    """Return what is wrong with a part of a query, in the words of the window."""
    values: dict[str, Any] = {name: isolate(value) for name, value in problem.values.items()}
    return wording.said("Queries", SENTENCES[problem.code]).format(**values)


def numbers_in(query: Query) -> list[int]:
    """Return the numbers of records in a query, in the order of its text."""
    found: dict[int, None] = {}
    for piece in query.terms:
        value = query.text[piece.start : piece.end]
        if piece.role == "value" and value.startswith("#") and value[1:].isdecimal() and len(value) < 20:
            found[int(value[1:])] = None
    return list(found)
