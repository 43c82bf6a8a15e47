"""Statements of a record's page gathered into facts: what says the same stands in one line, what differs side by side.

Pure: no widgets, no SQL.
"""

from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from database.checks.announcements import Told, confirms, due
from database.dates import OPEN_END, UNDATED_DAY, DateValue, from_julian_day
from database.queries.press import SourceLine
from database.queries.statements import EvidenceRow, StatementRow
from desktop_app.wording.sources import in_order
from desktop_app.wording.statements import Said, Section, said
from desktop_app.wording.wording import Wording

_CONTEXT = "Card"
_MONTH = 31
_FACTUAL = ("states", "reports")


@dataclass(slots=True)
class Fact:
    """Statements that say the same.

    Attributes:
        said: how it reads from this record.
        rows: the statements.
        rivals: facts that say something else of the same thing.
        instead: what is meant, in words, where the source is wrong and one other fact says it.
    """

    said: Said
    rows: list[StatementRow] = field(default_factory=list)
    rivals: list["Fact"] = field(default_factory=list)
    instead: str = ""

    @property
    def evidence(self) -> tuple[EvidenceRow, ...]:
        """All that it stands on."""
        return in_order(one for row in self.rows for one in row.evidence)

    @property
    def differs(self) -> bool:
        """Whether it is contradicted."""
        return bool(self.rivals)

    @property
    def line_id(self) -> Hashable:
        """The id of its line."""
        return ("statement", self.rows[0].id)

    @property
    def stands(self) -> bool:
        """Whether the archive goes by it: not wrong, not superseded, not planned, denied or an opinion."""
        row = self.rows[0]
        return row.rank in ("normal", "preferred") and row.modality in _FACTUAL

    @property
    def denies(self) -> bool:
        """Whether a source that counts says that it is not so."""
        row = self.rows[0]
        return row.rank in ("normal", "preferred") and row.modality == "denies"

    @property
    def preferred(self) -> bool:
        """Whether it is the archive's reading among several."""
        return any(row.rank == "preferred" for row in self.rows)


def facts_of(
    rows: Iterable[StatementRow],
    record_id: int,
    wording: Wording,
    differing: Collection[tuple[int, int]] = (),
) -> list[Fact]:
    """Return what the statements say of a record; those that contradict each other stand beside each other.

    Args:
        rows: the statements.
        record_id: the record.
        wording: the words.
        differing: the pairs of statements that contradict each other (``database.queries.findings``).
    """
    found: dict[Hashable, Fact] = {}
    for row in sorted(rows, key=lambda one: (one.position, one.id)):
        one = said(row, record_id, wording)
        target = one.target.id if one.target else None
        same = (one.section, one.label, one.strong, one.value, target, one.planned, one.wrong, one.detail)
        found.setdefault(same, Fact(one)).rows.append(row)
    facts = list(found.values())
    _mark_differences(facts, differing)
    for fact in facts:
        if fact.said.wrong:
            fact.instead = _instead(fact, facts)
    return _side_by_side(facts)


def listed(fact: Fact, rows: Sequence[StatementRow], wording: Wording) -> str:
    """Say how many of a counted number of awards are listed one by one; "" where nothing is counted."""
    counted = {row.id for row in fact.rows if row.quantity is not None}
    if not counted:
        return ""
    number = sum(row.part_of in counted for row in rows)
    if not number:
        return wording.translate(_CONTEXT, "none listed")
    return wording.plural(_CONTEXT, "{count} listed", "{count} listed", number)


def unconfirmed(
    fact: Fact,
    facts: Sequence[Fact],
    dates: Mapping[int, DateValue],
    sources: Mapping[int, SourceLine],
    today: int,
    wording: Wording,
) -> str:
    """Say of an announcement whether another source confirms it, or since when none does; "" while it may still come.

    Args:
        fact: a planned one.
        facts: all of the page.
        dates: when the records that it speaks of were to be.
        sources: the articles.
        today: a Julian day number.
        wording: the words.
    """
    planned = _told(fact.rows[0])
    if any(other.stands and confirms(_told(other.rows[0]), planned) for other in facts):
        return wording.translate(_CONTEXT, "confirmed")
    if any(other.denies and confirms(_told(other.rows[0]), planned) for other in facts):
        return wording.translate(_CONTEXT, "denied by another source")
    since = _announced_for(fact.rows[0], dates)
    published = [sources[one.article.id].published for one in fact.evidence if one.article]
    day = due([since.latest] if since is not None else [], [one.earliest for one in published])
    if day is None or day >= today:
        return ""
    latest = max(published, key=lambda one: one.sort_day, default=DateValue.UNDATED)
    words = _last_day(since, wording) if since is not None else wording.date(latest)
    return wording.translate(_CONTEXT, "never confirmed since {date}").format(date=words)


def _told(row: StatementRow) -> Told:
    """Return what tells whether one statement confirms another."""
    return Told(
        kind=row.kind,
        about=row.about.id,
        role=row.role,
        target=row.object.id if row.object else None,
        words=row.words,
        field=row.field,
        measure=row.measure,
        award=row.award.id if row.award else None,
        category=row.category,
        recipient=row.recipient.id if row.recipient else None,
        name=row.name,
    )


def _announced_for(row: StatementRow, dates: Mapping[int, DateValue]) -> DateValue | None:
    """Return the day that was announced: the statement's own, its value's, or that of what it speaks of."""
    known = [row.when, row.date]
    known += [dates[one.id] for one in (row.object, row.about) if one is not None and one.id in dates]
    return next((one for one in known if UNDATED_DAY < one.latest < OPEN_END), None)


def _last_day(date: DateValue, wording: Wording) -> str:
    """Return the end of what was announced: the last of some days, the whole of a longer time."""
    if date.earliest == date.latest or date.latest - date.earliest > _MONTH:
        return wording.date(date)
    return wording.date(DateValue.of("{:04}-{:02}-{:02}".format(*from_julian_day(date.latest))))


def _matter(row: StatementRow) -> Hashable:
    """Return what a statement tells something of: statements with the same matter may stand for each other."""
    own: tuple[Hashable, ...]
    if row.kind == "value":
        own = (row.field,) if row.field else (row.measure, row.unit, row.when, row.qualifier)
    elif row.kind == "relation":
        own = (row.role,)
    elif row.kind in ("entry", "award_result"):
        own = (row.object.id if row.object else None, row.award.id if row.award else None, row.category)
    else:
        own = (row.id,)
    return (row.kind, row.about.id, *own)


def _instead(fact: Fact, facts: Sequence[Fact]) -> str:
    """Return the value that is right, where one can be told."""
    matter = _matter(fact.rows[0])
    right = [one for one in facts if one.stands and _matter(one.rows[0]) == matter]
    chosen = [one for one in right if one.preferred] or right
    if len(chosen) != 1:
        return ""
    one = chosen[0].said
    return f"{one.strong} {one.value}".strip()


def _mark_differences(facts: Sequence[Fact], differing: Collection[tuple[int, int]]) -> None:
    """Mark the facts that contradict each other."""
    of = {row.id: fact for fact in facts for row in fact.rows}
    for pair in sorted(differing):
        one, other = (of.get(number) for number in pair)
        if one is not None and other is not None and one is not other and other not in one.rivals:
            one.rivals.append(other)
            other.rivals.append(one)


def _side_by_side(facts: Sequence[Fact]) -> list[Fact]:
    """Return the facts in their order, each contradiction and each wrong value at its field, the archive's first."""
    groups: dict[Hashable, list[Fact]] = {}
    for fact in facts:
        row = fact.rows[0]
        apart = row.kind != "value" or fact.said.section is Section.REMARKS
        groups.setdefault(fact.line_id if apart else _matter(row), []).append(fact)
    found: list[Fact] = []
    for group in groups.values():
        found += sorted(group, key=lambda one: (not one.preferred, one.said.wrong))
    return found
