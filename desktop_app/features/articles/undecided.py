"""What is suggested of the open article and not decided, with what was said of it by hand. Pure: no Qt, no SQL."""

from collections.abc import Hashable, Iterable
from dataclasses import dataclass, field, replace

from database.commands.evidence import Evidence
from database.proposals import Proposal
from desktop_app.features.articles.kind_row import KIND
from desktop_app.features.articles.suggested import Suggested, SuggestedRow
from desktop_app.reading.article_kind import KindGuess


@dataclass(slots=True)
class ByHand:
    """What was said by hand of the lines of one article: how surely, which record, on what evidence."""

    modalities: dict[Hashable, str] = field(default_factory=dict)
    chosen: dict[Hashable, int | None] = field(default_factory=dict)
    evidence: dict[Hashable, Evidence] = field(default_factory=dict)


class Undecided:
    """Belongs to one desk. Rows go when they are decided, before that is stored, and come back where it cannot be."""

    def __init__(self) -> None:
        self.suggested = Suggested()
        self._gone: set[Hashable] = set()
        self.by_hand = ByHand()
        """What was said of them by hand; another object for each article."""

    def take(self, suggested: Suggested) -> None:
        """The suggestions are these now."""
        self.suggested = suggested

    @property
    def rows(self) -> list[SuggestedRow]:
        """The rows that are not decided, in order; those of the second fold too."""
        return [row for row in self.suggested.rows if row.line.id not in self._gone]

    def row(self, number: int | None) -> SuggestedRow | None:
        """Return the row of a proposal that is not decided."""
        return next((row for row in self.rows if row.number == number), None)

    def at(self, line: Hashable) -> SuggestedRow | None:
        """Return the row that is a line."""
        return next((row for row in self.rows if row.line.id == line), None)

    @property
    def kind(self) -> KindGuess | None:
        """What kind of article it probably is, while that is not decided."""
        return self.suggested.kind if KIND not in self._gone else None

    def hide_kind(self) -> frozenset[Hashable]:
        """Take the article's kind out of sight; return its line."""
        self._gone.add(KIND)
        return frozenset((KIND,))

    # -- what was said by hand

    def modality(self, row: SuggestedRow) -> str:
        """Return how surely a row is said: as it was set, else as it was read."""
        return self.by_hand.modalities.get(row.line.id, row.modality)

    def set_modality(self, row: SuggestedRow, modality: str) -> None:
        """Say how surely a row is said."""
        self.by_hand.modalities[row.line.id] = modality

    def choose(self, row: SuggestedRow, record: int | None) -> None:
        """Say which record a row means; None for a new one."""
        self.by_hand.chosen[row.line.id] = record

    @property
    def chosen(self) -> dict[int, int | None]:
        """The records that were said, by proposal: what is accepted before that is stored knows them from here."""
        chosen = self.by_hand.chosen
        return {row.number: chosen[row.line.id] for row in self.suggested.rows if row.line.id in chosen}

    def evidence(self, row: SuggestedRow) -> Evidence | None:
        """Return what a row stands on by hand; None where that is its words."""
        return self.by_hand.evidence.get(row.line.id)

    def set_evidence(self, row: SuggestedRow, evidence: Evidence | None) -> None:
        """Let a row stand on something else than its words; None for its words again."""
        if evidence is None:
            self.by_hand.evidence.pop(row.line.id, None)
        else:
            self.by_hand.evidence[row.line.id] = evidence

    @property
    def all_evidence(self) -> dict[int, Evidence]:
        """What was said that rows stand on, by proposal."""
        return {row.number: found for row in self.suggested.rows if (found := self.evidence(row)) is not None}

    def reading(self) -> dict[int, Proposal]:
        """Return the reading with what was set by hand."""
        reading = dict(self.suggested.found.all)
        for row in self.suggested.rows:
            modality = self.modality(row)
            if modality != row.modality:
                one = reading[row.number]
                reading[row.number] = replace(one, fields={**one.fields, "modality": modality})
        return reading

    # -- what goes

    def hide(self, numbers: Iterable[int]) -> frozenset[Hashable]:
        """Take rows out of sight, with those that are stored along; return the ids of their lines."""
        decided = frozenset(numbers)
        every = self.suggested.found.all
        needs = {need for one in decided if one in every for need in every[one].needs}
        asked = {row.number for row in self.rows if row.which}
        hidden = frozenset(row.line.id for row in self.rows if row.number in (needs - asked) | decided)
        self._gone |= hidden
        return hidden

    def bring_back(self, lines: Iterable[Hashable]) -> None:
        """Show rows again that could not be stored."""
        self._gone.difference_update(lines)

    def show_all(self) -> None:
        """Hide no row any more: what was decided is no longer among the suggestions."""
        self._gone.clear()
