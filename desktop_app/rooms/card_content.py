"""What stands on the card of a record. Runs on a worker: no widgets, no SQL."""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from database.dates import DateValue
from database.fields import fields_of
from database.queries.links import Link
from database.queries.records import FullRecord, RecordRow
from database.queries.room_rows import ArticleLine, EditionLine
from database.queries.statements import EvidenceRow, StatementRow
from desktop_app.contract import Address
from desktop_app.rooms.passages import passage_kind, subject_of
from desktop_app.rooms.sources import headline_in_words, publication_in_words, sources_in_words, words_of
from desktop_app.widgets.card import CardContent, CardSection
from desktop_app.widgets.card_line import CardLine
from desktop_app.wording.labels import shown
from desktop_app.wording.statements import Said, Section, field_label, field_value, said
from desktop_app.wording.wording import Wording

_CONTEXT = "Card"
_FIRST_NAMES = ("preferred", "title_proper", "as_printed", "supplied")
_SUMMARY = {
    "film": ("form", "genre", "reference", "country", "language"),
    "festival": ("home_place", "frequency", "founded"),
    "edition": ("held", "place", "mode", "edition_status"),
    "person": ("occupation", "nationality"),
}
"""The fields that stand under the title, where they are known."""


@dataclass(frozen=True, slots=True)
class BuiltCard:
    """A card, and where its lines lead.

    Attributes:
        content: what is shown.
        words: line → the words that it stands on, in the reader.
        records: line → the record that it speaks of.
        quotes: line → its evidence.
        kinds: line → the colour of its words.
        articles: all articles that are named.
    """

    content: CardContent
    words: Mapping[Hashable, Address]
    records: Mapping[Hashable, Address]
    quotes: Mapping[Hashable, tuple[EvidenceRow, ...]]
    kinds: Mapping[Hashable, str]
    articles: Mapping[int, ArticleLine]


@dataclass(slots=True)
class _Fact:
    """Statements that say the same, and what they stand on."""

    said: Said
    rows: list[StatementRow] = field(default_factory=list)
    differs: bool = False

    @property
    def evidence(self) -> list[EvidenceRow]:
        return [one for row in self.rows for one in row.evidence]


def articles_of(full: FullRecord) -> list[int]:
    """Return the ids of all articles that name a record or say something of it."""
    ids = {one.article.id for row in full.statements for one in row.evidence if one.article}
    return sorted(ids | {mention.article.id for mention in full.mentions})


def build_card(
    full: FullRecord,
    articles: Mapping[int, ArticleLine],
    wording: Wording,
    editions: Sequence[EditionLine] = (),
) -> BuiltCard:
    """Put a record with all that is said of it into lines; *editions* are those of a festival, the newest first."""
    return _Builder(full, articles, wording, editions).build()


class _Builder:
    def __init__(
        self,
        full: FullRecord,
        articles: Mapping[int, ArticleLine],
        wording: Wording,
        editions: Sequence[EditionLine],
    ) -> None:
        self._editions = editions
        self._record = full.record
        self._statements = full.statements
        self._articles = articles
        self._wording = wording
        self._words: dict[Hashable, Address] = {}
        self._records: dict[Hashable, Address] = {}
        self._quotes: dict[Hashable, tuple[EvidenceRow, ...]] = {}
        self._kinds: dict[Hashable, str] = {}

    def build(self) -> BuiltCard:
        facts = self._facts()
        _mark_differences(facts)
        sections = [self._section(section, facts) for section in self._order()]
        planned = [fact for fact in facts if fact.said.planned]
        announced = CardSection(self._say("Announced"), tuple(self._line(fact) for fact in planned))
        content = CardContent(
            self._wording.term("record_kind", self._record.kind),
            _title(self._record),
            self._subtitles(),
            (sections[0], *self._edition_section(), announced, *sections[1:], self._press()),
        )
        return BuiltCard(content, self._words, self._records, self._quotes, self._kinds, self._articles)

    def _say(self, text: str) -> str:
        return self._wording.translate(_CONTEXT, text)

    def _order(self) -> list[Section]:
        rest: list[Section] = [section for section in Section if section not in (Section.DETAILS, Section.AWARDS)]
        if self._record.kind in ("film", "person", "organisation", "group", "family"):
            rest.insert(rest.index(Section.FIGURES), Section.DETAILS)
            return [Section.AWARDS, *rest]
        return [Section.DETAILS, Section.AWARDS, *rest]

    def _facts(self) -> list[_Fact]:
        found: dict[Hashable, _Fact] = {}
        for row in sorted(self._statements, key=lambda one: (one.position, one.id)):
            structure = row.field == "festival" and row.about.id != self._record.id
            if row.kind == "naming" or structure:
                # Names stand on the forms of the name, editions in a part of their own.
                continue
            one = said(row, self._record.id, self._wording)
            target = one.target.id if one.target else None
            same = (one.section, one.label, one.strong, one.value, target, one.planned, one.wrong, one.detail)
            found.setdefault(same, _Fact(one)).rows.append(row)
        return list(found.values())

    def _section(self, section: Section, facts: Sequence[_Fact]) -> CardSection:
        lines = [self._line(fact) for fact in facts if fact.said.section is section and not fact.said.planned]
        if section is Section.DETAILS:
            lines += self._unstated()
        if section is Section.NAMES:
            lines += self._names()
        return CardSection(self._section_title(section), tuple(lines), "" if lines else self._empty(section))

    def _line(self, fact: _Fact) -> CardLine:
        one = fact.said
        line_id = ("statement", fact.rows[0].id)
        self._lead(line_id, fact.evidence)
        self._kinds[line_id] = passage_kind(fact.rows[0], subject_of(fact.rows[0]))
        if one.target is not None:
            self._records[line_id] = Address(one.target.kind, one.target.id)
        details = [one.detail, self._listed(fact)]
        if fact.differs:
            details.append(self._say("the sources differ"))
        source = sources_in_words(fact.evidence, self._articles, self._wording)
        tone = "problem" if fact.differs or one.wrong else ""
        detail = " · ".join(part for part in details if part)
        bare = not fact.evidence
        return CardLine(line_id, one.label, one.value, source, one.strong, tone, detail, one.wrong, bare)

    def _listed(self, fact: _Fact) -> str:
        """Say how many of a counted number of awards are listed one by one."""
        counted = {row.id for row in fact.rows if row.quantity is not None}
        if not counted:
            return ""
        listed = sum(row.part_of in counted for row in self._statements)
        if not listed:
            return self._say("none listed")
        return self._wording.plural(_CONTEXT, "{count} listed", "{count} listed", listed)

    def _lead(self, line_id: Hashable, evidence: Iterable[EvidenceRow]) -> None:
        rows = tuple(evidence)
        self._quotes[line_id] = rows
        if (address := words_of(rows)) is not None:
            self._words[line_id] = address

    def _unstated(self) -> list[CardLine]:
        """Return the fields whose value nobody has given a source for."""
        lines = []
        for name, declared in fields_of(self._record.kind).items():
            text = field_value(declared, self._record.fields.get(name), self._wording)
            if text and name not in self._record.stated:
                line_id = ("field", name)
                label = field_label(self._record.kind, name, self._wording)
                source = sources_in_words((), self._articles, self._wording)
                lines.append(CardLine(line_id, label, text, source, unsourced=True))
        return lines

    def _names(self) -> list[CardLine]:
        lines = []
        for name in self._record.names:
            rows = [row for row in self._statements if row.kind == "naming" and row.name == name.text]
            evidence = [one for row in rows for one in row.evidence]
            line_id = ("name", name.id)
            self._lead(line_id, evidence)
            self._kinds[line_id] = passage_kind(None, Link(self._record.id, self._record.kind, ""))
            label = self._wording.term("name_kind", name.kind)
            source = sources_in_words(evidence, self._articles, self._wording) if evidence else ""
            lines.append(CardLine(line_id, label, name.text, source, struck=name.kind == "wrong"))
        return lines

    def _edition_section(self) -> list[CardSection]:
        lines = []
        for one in self._editions:
            line_id = ("record", one.id)
            self._records[line_id] = Address("edition", one.id)
            count = self._wording.plural(_CONTEXT, "{count} articles", "{count} article", one.articles)
            label = self._wording.date(one.held) or self._say("date not stated")
            lines.append(CardLine(line_id, label, shown(one.label), count))
        return [CardSection(self._say("Editions"), tuple(lines))] if lines else []

    def _press(self) -> CardSection:
        lines = []
        ordered = sorted(self._articles.values(), key=lambda one: (one.published.sort_key, one.id), reverse=True)
        for article in ordered:
            line_id = ("article", article.id)
            self._words[line_id] = Address("article", article.id)
            date = self._wording.date(article.published) or self._say("undated")
            lines.append(CardLine(line_id, date, headline_in_words(article), publication_in_words(article)))
        elsewhere = any(one.articles for one in self._editions)
        none = self._say("Its press stands with its editions." if elsewhere else "No article names it yet.")
        return CardSection(self._say("Press"), tuple(lines), "" if lines else none)

    def _subtitles(self) -> tuple[str, ...]:
        title = _title(self._record)
        other = [name.text for name in self._record.names if name.text != title and not name.text.isascii()]
        declared = fields_of(self._record.kind)
        facts = []
        for name in _SUMMARY.get(self._record.kind, ()):
            value = self._record.fields.get(name)
            text = field_value(declared[name], value, self._wording)
            if isinstance(value, DateValue) and (beside := self._wording.date_beside(value, short=False)):
                text = f"{text} ({beside})"
            facts.append(text)
        lines = (" · ".join(dict.fromkeys(other)), " · ".join(fact for fact in facts if fact))
        return tuple(line for line in lines if line)

    def _section_title(self, section: Section) -> str:
        kind = self._record.kind
        if section is Section.NAMES:
            return self._say("Names and titles") if kind == "film" else self._say("Names")
        if section is Section.CREDITS and kind != "film":
            return self._say("Films")
        return {
            Section.AWARDS: self._say("Festivals and awards"),
            Section.CREDITS: self._say("Credits"),
            Section.POSTS: self._say("Posts and bodies"),
            Section.ABOUT: self._say("About"),
            Section.EVENTS: self._say("Events"),
            Section.FIGURES: self._say("Figures"),
            Section.DETAILS: self._say("Details"),
            Section.LINKS: self._say("Connections"),
            Section.REMARKS: self._say("Also said"),
        }[section]

    def _empty(self, section: Section) -> str:
        if self._record.kind != "film":
            return ""
        return {
            Section.AWARDS: self._say("No festival or award is stated in any source."),
            Section.CREDITS: self._say("No credit is stated in any source."),
        }.get(section, "")


def _title(record: RecordRow) -> str:
    for kind in _FIRST_NAMES:
        for name in record.names:
            if name.kind == kind:
                return f"[{name.text}]" if kind == "supplied" else name.text
    return record.names[0].text if record.names else record.label


def _mark_differences(facts: Iterable[_Fact]) -> None:
    """Mark the values of one field, or the amounts of one figure, that contradict each other."""
    rivals: dict[Hashable, list[_Fact]] = {}
    for fact in facts:
        row = fact.rows[0]
        stands = row.rank in ("normal", "preferred") and row.modality in ("states", "reports")
        declared = fields_of(row.about.kind).get(row.field)
        if row.kind != "value" or not stands or (declared is not None and declared.several):
            continue
        key = (row.about.id, row.field) if row.field else (row.about.id, row.measure, row.unit, row.when, row.qualifier)
        rivals.setdefault(key, []).append(fact)
    for group in rivals.values():
        for fact in group:
            fact.differs = len({one.said.value for one in group}) > 1
