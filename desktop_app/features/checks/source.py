"""Where a list of findings comes from: ids in order, then pages of rows in words. Runs on workers."""

from array import array
from collections.abc import Mapping, Sequence
from functools import partial
from itertools import islice
from typing import Any

from database.changes import Changes
from database.checks import Finding, State
from database.checks.homes import concern
from database.queries.findings import FindingLine, count_findings, finding_ids, finding_lines, records_of_kind
from database.queries.mixed import kinds_of
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

_FIRST_LOOK, _MOST_LOOK = 256, 8192
"""Findings that are gone through together for the next one at a record of a kind."""


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
        self._writes, self._concerning = 0, 0
        """Changes, and those of them that may have changed what fits."""
        self._answered: tuple[str, int] | None = None
        """For which words, and after how many changes, what fits was gone through."""

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

    def note(self, changes: Changes) -> None:
        """Something was written; in the window's thread."""
        self._writes += 1
        self._concerning += concern(changes.fields)

    def _fitting(self, text: str, token: CancelToken) -> "array[int]":
        """Return the first of what fits; the rest of a large catalogue would take long and help nobody.

        What was gone through stands until something comes that may change it.
        """
        # Anything may change what a query finds.
        rules, asked = self._of.rules, (text, self._writes if text else self._concerning)
        if self._answered == asked:
            return array("q", self._passed)
        found = self._context.read(
            lambda connection: list(islice(passed(connection, rules, text), MOST_PASSED + 1)), token
        )
        # Rows are asked for by what the newer question found.
        token.check()
        self.more = len(found) > MOST_PASSED
        self._passed = {one.id: one for one in found[:MOST_PASSED]}
        self._answered = asked
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

    def next_in(
        self, ids: "array[int]", first: int, kind: str, record_id: int, token: CancelToken
    ) -> tuple[int, int] | None:
        """Return row and record of the first finding from row *first* on at another record of *kind*; on a worker.

        The rows between them stay where they are: only at what records they stand is asked, more at a time each time.
        """
        size = _FIRST_LOOK
        while first < len(ids):
            some = ids[first : first + size]
            records = self._context.read(partial(self._at_kind, some, kind), token)
            for row, finding in enumerate(some, first):
                if records.get(finding, record_id) != record_id:
                    # Its row says from now on of which record it is.
                    self._lines |= self._context.read(partial(self._read, ids=[finding]), token)
                    return row, records[finding]
            first, size = first + size, min(2 * size, _MOST_LOOK)
        return None

    def _at_kind(self, ids: "array[int]", kind: str, connection: Any) -> Mapping[int, int]:
        if self.shown is not Shown.PASSED:
            return records_of_kind(connection, self._of.rules, ids, kind)
        at = {one: self._passed[one].record for one in ids if one in self._passed}
        kinds = kinds_of(connection, sorted(set(at.values())))
        return {one: record for one, record in at.items() if kinds.get(record) == kind}

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
