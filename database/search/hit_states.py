"""States of a query as conditions: ``is:``, ``has:``, ``no:``, ``rank:``, ``modality:``."""

from collections.abc import Callable

import sqlalchemy as sa

from database.dates import UNDATED_DAY
from database.fields import AGENTS
from database.schema.base import collection_item, identifier, record, record_tag
from database.schema.evidence import evidence, mention
from database.schema.sources import article, article_text, attachment
from database.schema.statements import statement
from database.search.contradictions import contradicted
from database.search.hit_links import Scope, evidence_of, ids
from database.search.hit_records import Condition, bound
from database.search.search_words import DATES, KINDS, LEVELS

#: States that only articles have.
OF_ARTICLES = frozenset((*LEVELS, "checked", "devised", "copy", "correction"))
_NAMED = ("about_id", "object_id", "recipient_id")


def is_so(scope: Scope, state: str) -> Condition:
    """Return whether a record is in a state, or of a kind; states of articles are asked of articles only."""
    if state in KINDS:
        if scope.kinds[0] in AGENTS:
            return scope.table.c.kind == bound(state)
        return sa.true() if state in scope.kinds else sa.false()
    if state in LEVELS:
        return scope.table.c.level == bound(state)
    return _STATES[state](scope)


def has_part(scope: Scope, part: str) -> Condition:
    """Return whether a record has something."""
    if part in ("scan", "photo", "poster", "original"):
        return scope.has(attachment.c.record_id, attachment.c.role == part)
    return _PARTS[part](scope)


def lacks_evidence(scope: Scope) -> Condition:
    """``no:evidence``: something is said of the record that nothing stands on."""
    return scope.id.in_(ids(statement.c.about_id, statement.c.evidence_count == sa.literal_column("0")))


def said_so(scope: Scope, column: str, code: str) -> Condition:
    """``rank:`` and ``modality:``: a statement on the record is so; of articles, one that stands on it."""
    usual = "normal" if column == "rank" else "states"
    so = statement.c[column] == bound(code)
    if code == usual:
        # Most statements are so: ask each record for one, rather than gather them all.
        if scope.table is article:
            said = sa.select(sa.literal(1)).where(
                evidence.c.article_id == article.c.id, statement.c.id == evidence.c.statement_id, so
            )
            return sa.exists(said.correlate(article))
        return sa.or_(*(scope.has(statement.c[one], so) for one in _NAMED))
    # Written out for the index of those that are not as usual.
    so = sa.and_(so, statement.c[column] != sa.literal_column(f"'{usual}'"))
    if scope.table is article:
        return scope.id.in_(evidence_of(ids(statement.c.id, so)))
    return sa.or_(*(scope.id.in_(ids(statement.c[one], so, statement.c[one].is_not(None))) for one in _NAMED))


def _of_record(condition: Condition) -> Callable[[Scope], Condition]:
    return lambda scope: scope.has(record.c.id, condition)


def _dated(scope: Scope) -> Condition:
    name = DATES.get(scope.kinds[0])
    return sa.false() if name is None else scope.table.c[f"{name}_earliest"] != UNDATED_DAY


def _has_evidence(scope: Scope) -> Condition:
    if scope.table is article:
        return scope.has(evidence.c.article_id)
    return scope.has(statement.c.about_id, statement.c.evidence_count > 0)


def _mentioned(scope: Scope) -> Condition:
    return scope.has(mention.c.article_id if scope.table is article else mention.c.record_id)


def _stated(scope: Scope) -> Condition:
    if scope.table is article:
        return scope.has(evidence.c.article_id, evidence.c.statement_id.is_not(None))
    return sa.or_(*(scope.has(statement.c[one]) for one in _NAMED))


_STATES: dict[str, Callable[[Scope], Condition]] = {
    "checked": lambda scope: scope.table.c.checked_at.is_not(None),
    "devised": lambda scope: scope.table.c.headline_devised == sa.literal(True, scope.table.c.headline_devised.type),
    "copy": lambda scope: scope.table.c.origin_id.is_not(None),
    "correction": lambda scope: scope.table.c.corrects_id.is_not(None),
    "provisional": _of_record(record.c.heading_status == "provisional"),
    "established": _of_record(record.c.heading_status == "established"),
    "planned": lambda scope: said_so(scope, "modality", "plans"),
    "contradicted": lambda scope: contradicted(scope),
}
_PARTS: dict[str, Callable[[Scope], Condition]] = {
    "file": lambda scope: scope.has(attachment.c.record_id, attachment.c.held),
    "text": lambda scope: scope.has(article_text.c.article_id),
    "date": _dated,
    "evidence": _has_evidence,
    "mention": _mentioned,
    "statement": _stated,
    "question": lambda scope: scope.has(statement.c.about_id, statement.c.open_question != ""),
    "note": _of_record(record.c.note != ""),
    "tag": lambda scope: scope.has(record_tag.c.record_id),
    "collection": lambda scope: scope.has(collection_item.c.record_id),
    "identifier": lambda scope: scope.has(identifier.c.record_id),
}
