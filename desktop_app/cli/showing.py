"""``nadim show``."""

import argparse
from collections.abc import Iterable
from typing import Any

from database.dates import DateValue
from database.fields import fields_of
from database.queries.links import Link
from database.queries.mentions import MentionRow
from database.queries.records import FullRecord, full_record
from database.queries.statements import EvidenceRow, StatementRow
from database.queries.terms import terms
from desktop_app.cli.catalogues import open_for_reading
from desktop_app.cli.output import Output
from desktop_app.wording.statements import field_label, field_value, said
from desktop_app.wording.wording import Wording


def run(options: argparse.Namespace, output: Output) -> int:
    """Print a record with all that is said of it."""
    with open_for_reading(options.catalogue) as catalogue:
        found = catalogue.read(lambda connection: full_record(connection, options.id))
        if output.json:
            output.record(record_json(found))
            return 0
        wording = Wording(terms=catalogue.read(terms))
    _say(found, wording, output)
    return 0


def record_json(found: FullRecord) -> dict[str, Any]:
    """Return a record under the names of the JSON; unknown is null or an empty list."""
    row = found.record
    return {
        "id": row.id,
        "uid": str(row.uid),
        "kind": row.kind,
        "label": row.label,
        "fields": {name: _plain(value) for name, value in row.fields.items()},
        "names": [{"text": name.text, "kind": name.kind, "language": name.language or None} for name in row.names],
        "statements": [_statement(one, row.id) for one in found.statements],
        "mentions": [_mention(one) for one in found.mentions],
    }


def _statement(one: StatementRow, shown: int) -> dict[str, Any]:
    value: dict[str, Any] = {
        "id": one.id,
        "kind": one.kind,
        "role": one.role or one.field or one.measure or one.outcome or one.entry_status or None,
        "object": _plain(one.object or one.award),
        "words": one.words or _value_words(one),
        "modality": one.modality,
        "rank": one.rank,
        "when": one.when.edtf or None,
        "evidence": [_evidence(part) for part in one.evidence],
    }
    if one.about.id != shown:
        value["about"] = _plain(one.about)
    return value


def _value_words(one: StatementRow) -> str | None:
    """The value of a statement that has neither words nor another record as its object."""
    if one.amount is not None:
        return f"{one.amount:g} {one.unit}".rstrip()
    return one.name or one.value_code or one.date.edtf or one.date.verbatim or one.category or None


def _evidence(one: EvidenceRow) -> dict[str, Any]:
    return {
        "kind": one.kind,
        "article": one.article.id if one.article is not None else None,
        "start": one.start,
        "end": one.end,
        "exact": one.exact or one.transcription or one.citation or None,
    }


def _mention(one: MentionRow) -> dict[str, Any]:
    return {
        "id": one.id,
        "article": _plain(one.article),
        "record": _plain(one.record),
        "words": one.words,
        "role": one.role,
        "evidence": [_evidence(part) for part in one.evidence],
    }


def _plain(value: object) -> Any:
    if isinstance(value, Link):
        return {"id": value.id, "kind": value.kind, "label": value.label}
    if isinstance(value, DateValue):
        return value.edtf or value.verbatim or None
    if isinstance(value, tuple):
        return list(value)
    return None if value == "" else value


def _say(found: FullRecord, wording: Wording, output: Output) -> None:
    row = found.record
    output.line(f"{row.label or '(without a name)'} ({row.kind} {row.id})")
    if row.trashed_at is not None:
        output.line("in the trash")
    for name in row.names:
        output.line(f"  {name.text}" + (f" ({wording.term('name_kind', name.kind)})" if name.kind else ""))
    for field in fields_of(row.kind).values():
        value = row.fields[field.name]
        shown = field_value(field, value, wording) if value not in (None, "", (), False) else ""
        if shown:
            output.line(f"  {field_label(row.kind, field.name, wording)}: {shown}")
    if found.statements:
        output.line("\nStatements")
    for one in found.statements:
        seen_from = one.about.id if row.kind == "article" else row.id
        read = said(one, seen_from, wording)
        subject = f"{one.about.label}: " if row.kind == "article" else ""
        value = " ".join(part for part in (read.strong, read.value) if part)
        output.line(f"  {subject}{read.label}: {value}")
        _say_words(one.evidence, output)
    if found.mentions:
        output.line("\nMentions")
    for mention in found.mentions:
        other = mention.record if row.kind == "article" else mention.article
        output.line(f"  {mention.role}: {other.label if other is not None else mention.words}")
        _say_words(mention.evidence, output)


def _say_words(evidence: Iterable[EvidenceRow], output: Output) -> None:
    for one in evidence:
        where = f"article {one.article.id}, {one.start}–{one.end}" if one.article and one.exact else one.kind
        words = one.exact or one.transcription or one.citation
        output.line(f"    “{words}” ({where})" if words else f"    ({where})")
