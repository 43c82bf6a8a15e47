"""What a check found is looked at and set aside with a reason; it comes back when what it stands on changes."""

from collections.abc import Collection, Iterator

import sqlalchemy as sa

from database.checks import NO_EVIDENCE
from database.commands.checks import clean
from database.errors import InputProblem
from database.history.raw import chunks
from database.history.recorder import Writer
from database.schema.base import record
from database.schema.checks import dismissal, finding
from database.schema.statements import statement

LONGEST_REASON = 2000
"""Characters of a reason."""


def dismiss_findings(writer: Writer, finding_ids: Collection[int], reason: str, *, bare: bool = False) -> int:
    """Set aside what the checks found, or that nothing stands behind statements, and return how many are.

    What is set aside already gets the new reason; what is no longer found is passed over.

    Args:
        writer: of ``Catalogue.write``.
        finding_ids: of the findings.
        reason: why, in the archivist's words.
        bare: the ids are those of statements that nothing stands behind.

    Raises:
        InputProblem: none of them is there any more, no reason, or one that is too long.
    """
    words = clean(reason.strip(), "reason")
    if not words:
        raise InputProblem("bad_value", field="reason", reason="a reason is needed")
    if len(words) > LONGEST_REASON:
        raise InputProblem("bad_value", field="reason", reason=f"at most {LONGEST_REASON} characters")
    said = {"reason": words, "who": writer.who, "made_at": writer.now}
    count = 0
    for matter, standing in _decided(writer, finding_ids, bare=bare):
        count += 1
        if standing is not None:
            writer.update(dismissal, standing, **said)
        else:
            record_id, rule, basis = matter
            writer.insert(dismissal, record_id=record_id, rule=rule, basis=basis, **said)
    if not count:
        raise InputProblem("bad_value", field="finding", reason="it is not there any more")
    return count


def take_back_dismissals(writer: Writer, finding_ids: Collection[int], *, bare: bool = False) -> None:
    """Put back on their list what was set aside; what is not is passed over. See :func:`dismiss_findings`."""
    writer.delete(dismissal, [one for _, one in _decided(writer, finding_ids, bare=bare) if one is not None])


def _decided(
    writer: Writer, finding_ids: Collection[int], *, bare: bool
) -> Iterator[tuple[tuple[int, str, str], int | None]]:
    """Give record, rule and basis of what is found, each with the decision on it, where there is one."""
    for chunk in chunks(sorted(set(finding_ids))):
        found = _bare(writer, chunk) if bare else _found(writer, chunk)
        select = sa.select(dismissal).where(dismissal.c.record_id.in_({matter[0] for matter in found}))
        known = {(row["record_id"], row["rule"], row["basis"]): row["id"] for row in writer.rows(select)}
        yield from ((matter, known.get(matter)) for matter in found)


def _found(writer: Writer, ids: list[int]) -> list[tuple[int, str, str]]:
    select = sa.select(finding.c.record_id, finding.c.rule, finding.c.basis)
    select = select.join(record, record.c.id == finding.c.record_id).where(finding.c.id.in_(ids))
    return [(row["record_id"], row["rule"], row["basis"]) for row in writer.rows(select.order_by(finding.c.id))]


def _bare(writer: Writer, ids: list[int]) -> list[tuple[int, str, str]]:
    select = sa.select(statement.c.id, statement.c.about_id).where(
        statement.c.id.in_(ids), statement.c.evidence_count == 0
    )
    return [(row["about_id"], NO_EVIDENCE, str(row["id"])) for row in writer.rows(select.order_by(statement.c.id))]
