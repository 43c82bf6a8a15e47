"""Where a list of findings comes from: ids in order, then pages of rows in words. Runs on workers."""

from array import array
from collections.abc import Sequence
from itertools import islice
from typing import Any

from database.checks import Finding, State
from database.queries.findings import FindingLine, count_findings, finding_ids, finding_lines
from database.queries.passed import passed, passed_lines
from desktop_app.contract import Address
from desktop_app.features.checks.lists import CheckList, Shown
from desktop_app.models.paged import Column
from desktop_app.models.pages import Row
from desktop_app.rooms.context import Context
from desktop_app.rooms.source import Question
from desktop_app.rooms.sources import words_of
from desktop_app.services.cancel import CancelToken
from desktop_app.texts import translate
from desktop_app.wording.clock import today
from desktop_app.wording.findings import row_in_words

MOST_PASSED = 5000
"""Sums that come out which a list shows."""
_MOST_KEPT = 5000
"""Rows that are remembered for what is done with them; a list that is gone through asks for the others again."""


class FindingSource:
    """A `PageSource` of one list; its ids are those of findings, and each row knows its record and its words."""

    def __init__(self, context: Context, of: CheckList) -> None:
        self._context = context
        self._of = of
        self._lines: dict[int, FindingLine] = {}
        self.shown = Shown.OPEN
        """What of the list it gives."""
        self.more = False
        """Whether more fits than it gave."""
        self._passed: dict[int, Finding] = {}

    @property
    def columns(self) -> list[Column]:
        """The columns of the list."""
        columns = [
            Column("record", translate("Checks", "Record"), width=26, sortable=False, fixed=True),
            Column("matter", translate("Checks", "About"), width=18, sortable=False),
            Column("said", translate("Checks", "What the sources say"), width=72, sortable=False),
        ]
        if self._of.waits:
            columns.append(Column("since", translate("Checks", "Not confirmed since"), width=16))
        return columns

    def ids(self, sort: str, descending: bool, query: object, token: CancelToken) -> "array[int]":
        """Return the ids of the findings in order."""
        text, rules = query.text if isinstance(query, Question) else "", self._of.rules
        if self.shown is Shown.PASSED:
            return self._fitting(text, token)
        aside = self.shown is Shown.ASIDE
        return self._context.read(
            lambda connection: finding_ids(
                connection, rules, today(), descending=descending and sort == "since", text=text, aside=aside
            ),
            token,
        )

    def rows(self, ids: Sequence[int], token: CancelToken) -> list[Row]:
        """Return one row for each id; an empty one for what is no longer found."""
        found = self._context.read(lambda connection: self._read(connection, ids), token)
        if len(self._lines) > _MOST_KEPT:
            self._lines = {}
        self._lines |= found
        count = len(self.columns)
        return [row_in_words(found[one], self._context.wording)[:count] if one in found else () for one in ids]

    def _fitting(self, text: str, token: CancelToken) -> "array[int]":
        """Return the first of what fits; the rest of a large catalogue would take long and help nobody."""
        rules = self._of.rules
        found = self._context.read(
            lambda connection: list(islice(passed(connection, rules, text), MOST_PASSED + 1)), token
        )
        # Rows are asked for by what the newer question found.
        token.check()
        self.more = len(found) > MOST_PASSED
        self._passed = {one.id: one for one in found[:MOST_PASSED]}
        return array("q", self._passed)

    def _read(self, connection: Any, ids: Sequence[int]) -> dict[int, FindingLine]:
        if self.shown is Shown.PASSED:
            here = self._passed
            return passed_lines(connection, [here[one] for one in ids if one in here])
        return finding_lines(connection, self._of.rules, ids)

    def count(self, token: CancelToken) -> int:
        """Count what is to be looked at."""
        return self._context.read(lambda connection: count_findings(connection, self._of.rules, today()), token)

    def line(self, finding: int) -> FindingLine | None:
        """Return a row that is here."""
        return self._lines.get(finding)

    def at(self, record_id: int) -> list[int]:
        """Return the findings at a record whose rows are here."""
        return [one for one, line in list(self._lines.items()) if line.record.id == record_id]

    def kind_of(self, record_id: int) -> str:
        """Return the kind of the record of a finding; "" while its row is on the way."""
        line = self.line(record_id)
        return line.record.kind if line is not None else ""

    def address(self, finding: int) -> Address | None:
        """Return the record of a finding, at the line that it is shown at."""
        line = self.line(finding)
        if line is None:
            return None
        place: tuple[str, int] | None = None
        if line.record.kind != "article":
            if self._of.reckons and line.state != State.PASSED:
                # It has a line of its own, which names all that does not fit.
                place = ("finding", line.id)
            elif line.statements:
                place = ("statement", line.statements[0].id)
        return Address(line.record.kind, line.record.id, place)

    def words(self, finding: int) -> Address | None:
        """Return where the words of a finding stand; of what stands on none the record itself."""
        line = self.line(finding)
        if line is None:
            return None
        for row in line.statements:
            if (address := words_of(row.evidence)) is not None:
                return address
        return None
