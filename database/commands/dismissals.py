"""What a check found is looked at and set aside with a reason; it comes back when what it stands on changes."""

import sqlalchemy as sa

from database.checks import CHECKS, NO_EVIDENCE
from database.commands.checks import clean
from database.errors import InputProblem
from database.history.recorder import Writer
from database.schema.base import record
from database.schema.checks import dismissal, finding
from database.schema.statements import statement

LONGEST_REASON = 2000
"""Characters of a reason."""


def dismiss_finding(writer: Writer, rule: str, finding_id: int, reason: str) -> int:
    """Set aside what a check found, or that nothing stands behind a statement, and return the id of the decision.

    What is set aside already gets the new reason.

    Args:
        writer: of ``Catalogue.write``.
        rule: a key of ``database.checks.CHECKS``, or ``NO_EVIDENCE``.
        finding_id: of the finding; for ``NO_EVIDENCE`` the statement.
        reason: why, in the archivist's words.

    Raises:
        InputProblem: there is no such finding any more, no reason, or one that is too long.
    """
    words = clean(reason.strip(), "reason")
    if not words:
        raise InputProblem("bad_value", field="reason", reason="a reason is needed")
    if len(words) > LONGEST_REASON:
        raise InputProblem("bad_value", field="reason", reason=f"at most {LONGEST_REASON} characters")
    record_id, basis = _found(writer, rule, finding_id)
    same = sa.select(dismissal.c.id).where(
        dismissal.c.record_id == record_id, dismissal.c.rule == rule, dismissal.c.basis == basis
    )
    standing = writer.value(same)
    if standing is not None:
        writer.update(dismissal, standing, reason=words, who=writer.who, made_at=writer.now)
        return int(standing)
    return writer.insert(
        dismissal, record_id=record_id, rule=rule, basis=basis, reason=words, who=writer.who, made_at=writer.now
    )


def take_back_dismissal(writer: Writer, dismissal_id: int) -> None:
    """Put back on its list what was set aside; a decision that is gone already is passed over."""
    writer.delete(dismissal, [dismissal_id])


def _found(writer: Writer, rule: str, finding_id: int) -> tuple[int, str]:
    """Return the record and the basis of what is to be set aside, or raise :class:`InputProblem`."""
    if rule == NO_EVIDENCE:
        bare = sa.select(statement.c.about_id.label("record_id")).where(statement.c.id == finding_id)
        row = writer.first(bare.where(statement.c.evidence_count == 0))
        basis = str(finding_id)
    elif rule in CHECKS:
        row = writer.first(sa.select(finding).where(finding.c.id == finding_id, finding.c.rule == rule))
        basis = row["basis"] if row is not None else ""
    else:
        raise InputProblem("bad_value", field="finding", reason=f"there is no check “{rule}”")
    there = row is not None and writer.value(sa.select(record.c.id).where(record.c.id == row["record_id"])) is not None
    if row is None or not there:
        raise InputProblem("bad_value", field="finding", reason="it is not there any more")
    return int(row["record_id"]), str(basis)
