"""The credits of a film as its form shows them: what stands on sources, and what is added here."""

from collections.abc import Iterable
from dataclasses import dataclass

from database.fields import AGENTS
from database.queries.statements import StatementRow
from database.queries.terms import TermRow
from desktop_app.forms.values import Target
from desktop_app.texts import plural, translate
from desktop_app.wording.statements import said
from desktop_app.wording.wording import Wording


@dataclass(frozen=True, slots=True)
class Credit:
    """Who did what.

    Attributes:
        role: a code of ``relation_role``.
        target: the person or body; None for an unnamed one, who is there in words.
        id: the statement, None for a line that is new.
        who, source: how a stated line reads, and what it stands on.
        sources: how many passages and citations it stands on.
        withdrawn: the statement goes when the form is saved.
    """

    role: str
    target: Target | None
    id: int | None = None
    who: str = ""
    source: str = ""
    sources: int = 0
    withdrawn: bool = False


def is_credit(term: TermRow) -> bool:
    """Return whether a role of relations is a credit: it joins a film to persons and bodies and to nothing else."""
    return "film" in term.about_kinds and set(term.object_kinds) == set(AGENTS)


def credits_of(
    rows: Iterable[StatementRow], film_id: int, roles: Iterable[str], wording: Wording
) -> tuple[Credit, ...]:
    """Return the credits among the statements of a film, by role in the order of *roles*, then as they stand."""
    order = {role: number for number, role in enumerate(roles)}
    mine = [row for row in rows if row.kind == "relation" and row.about.id == film_id and row.role in order]
    mine.sort(key=lambda row: (order[row.role], row.position, row.id))
    return tuple(_credit(row, film_id, wording) for row in mine)


def _credit(row: StatementRow, film_id: int, wording: Wording) -> Credit:
    line = said(row, film_id, wording)
    return Credit(row.role, row.object, row.id, line.value, _source(row, wording), len(row.evidence))


def _source(row: StatementRow, wording: Wording) -> str:
    """Return what a statement stands on, and how surely it says so."""
    surely = "" if row.modality == "states" else wording.term("modality", row.modality)
    wrong = wording.term("rank", row.rank) if row.rank == "wrong_in_source" else ""
    if not row.evidence:
        stands = translate("Form", "no evidence")
    elif len(row.evidence) > 1:
        stands = plural("Form", "{count} sources", "{count} source", len(row.evidence))
    else:
        one = row.evidence[0]
        stands = wording.joined([one.article.label if one.article else one.citation, wording.date(one.published)])
    return " · ".join(part for part in (stands, surely, wrong) if part)
