"""``nadim check``."""

import argparse
from collections.abc import Sequence
from itertools import islice
from typing import Any

from database import integrity
from database.catalogue import Catalogue
from database.changes import Title
from database.checks import ARITHMETIC, LISTS
from database.queries.findings import FindingLine, count_findings, finding_ids, finding_lines
from database.queries.passed import passed, passed_lines
from database.queries.terms import terms
from desktop_app.cli.catalogues import open_for_reading, open_for_writing
from desktop_app.cli.output import Output
from desktop_app.directions import without_marks
from desktop_app.wording.clock import today
from desktop_app.wording.findings import day_of, finding_in_words, matter_in_words, verdict_in_words
from desktop_app.wording.wording import Wording

PASSED = "passed"
"""The list of what fits, beside those of what is to be looked at."""
_HEADINGS = {
    "contradictions": "Contradictions",
    "unconfirmed": "Announced, not confirmed",
    "no_evidence": "No evidence",
    "sums": "Dates and numbers that do not fit, or that only a person can tell",
    PASSED: "Dates and numbers that fit",
}


def run(options: argparse.Namespace, output: Output) -> int:
    """Look through a catalogue, originals byte by byte, and list what its sources leave open.

    Exit code 1 where something is damaged or lost; that sources contradict each other is no damage.
    """
    opened = open_for_writing(options.catalogue) if options.repair else open_for_reading(options.catalogue)
    with opened as catalogue:
        if options.repair:
            catalogue.write(Title("check.repair"), integrity.repair)
        findings = _check(catalogue)
        wording = Wording(terms=catalogue.read(terms))
        said = catalogue.read(lambda connection: _said(connection, options.limit, fits=options.passed))
    well = all(one.harmless for one in findings)
    if output.json:
        output.record(
            {
                "ok": well,
                "findings": [
                    {"code": one.code, "record": one.record, "detail": one.detail, "repairable": one.repairable}
                    for one in findings
                ],
                "counts": {name: count for name, (count, _lines) in said.items()},
                "sources": [_json(name, one, wording) for name, (_count, lines) in said.items() for one in lines],
            }
        )
        return 0 if well else 1
    for name, (count, lines) in said.items():
        _say(name, count, lines, wording, output)
    for one in findings:
        where = f"record {one.record}: " if one.record is not None else ""
        hint = " (can be repaired: --repair)" if one.repairable else ""
        output.line(f"{where}{one.detail}{hint}")
    output.line("All is well." if well else f"{len(findings)} findings.")
    return 0 if well else 1


def _check(catalogue: Catalogue) -> tuple[integrity.Finding, ...]:
    return catalogue.read(lambda connection: integrity.check(connection, catalogue.files, deep=True))


Listed = dict[str, tuple[int, Sequence[FindingLine]]]
"""List → how many there are, and the first of them."""


def _said(connection: Any, limit: int, *, fits: bool) -> Listed:
    found: Listed = {}
    for name, rules in LISTS.items():
        ids = finding_ids(connection, rules, today())[:limit]
        lines = finding_lines(connection, rules, ids)
        found[name] = (count_findings(connection, rules, today()), [lines[one] for one in ids if one in lines])
    if fits:
        every = passed(connection, ARITHMETIC)
        first = list(islice(every, limit))
        shown = passed_lines(connection, first)
        found[PASSED] = (len(first) + sum(1 for _one in every), [shown[one.id] for one in first if one.id in shown])
    return found


def _json(name: str, one: FindingLine, wording: Wording) -> dict[str, Any]:
    return {
        "list": name,
        "code": one.rule,
        "state": one.state,
        "record": one.record.id,
        "kind": one.record.kind,
        "label": one.record.label,
        "about": matter_in_words(one, wording),
        "detail": without_marks(finding_in_words(one, wording)),
        "statements": [row.id for row in one.statements],
        "since": day_of(one.since).edtf if one.since else None,
    }


def _say(name: str, count: int, lines: Sequence[FindingLine], wording: Wording, output: Output) -> None:
    if not count:
        return
    output.line(f"{_HEADINGS[name]}: {count}")
    for one in lines:
        output.line(f"  {one.record.label or '(without a name)'} ({one.record.kind} {one.record.id})")
        parts = [finding_in_words(one, wording)]
        if one.rule in ARITHMETIC:
            parts.append(verdict_in_words(one, wording))
        if one.since:
            parts.append(f"since {day_of(one.since).edtf}")
        output.line(f"    {matter_in_words(one, wording)}: {without_marks(' · '.join(parts))}")
    if count > len(lines):
        output.line(f"  and {count - len(lines)} more (--limit)")
    output.line("")
