"""What stands on the card and on the page of a record. Runs on a worker: no widgets, no SQL."""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from database.checks import State
from database.dates import DateValue
from database.fields import fields_of
from database.queries.around import Around
from database.queries.links import Link
from database.queries.press import Press, SourceLine
from database.queries.record_page import RecordPage
from database.queries.records import NameRow, RecordRow
from database.queries.statements import EvidenceRow, StatementRow
from desktop_app.contract import Address
from desktop_app.rooms.facts import Fact, facts_of, listed, unconfirmed
from desktop_app.rooms.page_sections import Part, around_title, empty_of, parts_of, title_of
from desktop_app.rooms.passages import passage_kind, subject_of
from desktop_app.rooms.sources import words_of
from desktop_app.widgets.card import CardContent, CardSection
from desktop_app.widgets.card_line import CardLine
from desktop_app.wording.findings import finding_in_words, matter_in_words, verdict_in_words
from desktop_app.wording.labels import inside_of, parts
from desktop_app.wording.sources import (
    date_in_words,
    headline_in_words,
    in_order,
    publication_in_words,
    sources_in_words,
)
from desktop_app.wording.statements import Section, field_label, field_value
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
_LABEL_BEHIND_TITLE = ("film", "edition", "section", "award", "event")
"""Kinds whose heading says more than the title: director and year, festival, giver."""
_TOLD_BESIDE = (Section.AWARDS, Section.CREDITS)
"""Parts of a film whose gaps are told in the right pane too."""
_PRESS_ROLES = ("main_subject", "pictured")
"""What is said of an article beside that it names the record."""


@dataclass(slots=True)
class BuiltCard:
    """A card, and where its lines lead.

    Attributes:
        content: what is shown.
        heading: the record as it is cited.
        words: line → the words that it stands on, in the reader.
        records: line → the record that it speaks of.
        quotes: line → its evidence, in the order in which it is gone through.
        kinds: line → the colour of its words.
        facts: line → the statements that it says together.
        planned: the lines that are no facts yet.
        unchecked: the lines of articles that only name the record: what they say is to be decided.
        rivals: line → the lines that contradict it.
        sources: all articles that are named.
        record: its own data.
        statements: all that is said of it, or of others that name it.
    """

    content: CardContent
    heading: str
    record: RecordRow
    sources: Mapping[int, SourceLine]
    statements: tuple[StatementRow, ...] = ()
    words: dict[Hashable, Address] = field(default_factory=dict)
    records: dict[Hashable, Address] = field(default_factory=dict)
    quotes: dict[Hashable, tuple[EvidenceRow, ...]] = field(default_factory=dict)
    kinds: dict[Hashable, str] = field(default_factory=dict)
    facts: dict[Hashable, tuple[StatementRow, ...]] = field(default_factory=dict)
    planned: set[Hashable] = field(default_factory=set)
    unchecked: set[Hashable] = field(default_factory=set)
    rivals: dict[Hashable, tuple[Hashable, ...]] = field(default_factory=dict)


def build_card(page: RecordPage, wording: Wording, today: int, *, whole: bool = False) -> BuiltCard:
    """Put a record with all that is said of it into lines.

    Args:
        page: the record.
        wording: the words.
        today: a Julian day number.
        whole: for its page: every part that matters to its kind is there and can be added to.
    """
    return _Builder(page, wording, today, whole).build()


class _Builder:
    def __init__(self, page: RecordPage, wording: Wording, today: int, whole: bool) -> None:
        self._page = page
        self._record = page.record
        self._wording = wording
        self._today = today
        self._whole = whole
        self._built = BuiltCard(CardContent("", ""), "", page.record, page.sources, page.statements)
        self._structure = {one.field: {link.id for link in one.records} for one in page.around}
        apart = [row for row in page.statements if not self._stands_elsewhere(row)]
        self._facts = facts_of(apart, self._record.id, wording, page.differing)

    def build(self) -> BuiltCard:
        kind = self._record.kind
        title = title_of_record(self._record)
        name, inside = parts(self._record.label)
        behind = f"({self._wording.digits(inside)})" if inside and kind in _LABEL_BEHIND_TITLE and name in title else ""
        sections: list[CardSection] = []
        for part in parts_of(kind):
            if part is Part.ANNOUNCED:
                sections.append(self._announced())
            elif part is Part.AROUND:
                sections += self._around()
            elif part is Part.CHECKED:
                sections.append(self._checked())
            elif part is Part.PRESS:
                sections += self._press()
            elif isinstance(part, Section):
                sections.append(self._section(part))
        self._built.heading = f"{title} {behind}".strip()
        label = self._wording.term("record_kind", kind)
        self._built.content = CardContent(label, title, self._subtitles(title), tuple(sections), behind)
        return self._built

    def _say(self, text: str) -> str:
        return self._wording.translate(_CONTEXT, text)

    def _stands_elsewhere(self, row: StatementRow) -> bool:
        """Tell whether a statement stands on a name, or on a record in a list of its own."""
        if row.kind == "naming":
            return row.about.id == self._record.id
        mine = row.about.id == self._record.id
        return not mine and row.kind == "value" and row.about.id in self._structure.get(_field_of(row), ())

    def _section(self, section: Section) -> CardSection:
        facts = (one for one in self._facts if self._section_of(one) is section and not one.said.planned)
        lines = _together(self._line(one) for one in facts)
        if section is Section.DETAILS:
            lines += self._unstated()
        if section is Section.NAMES:
            lines += self._names()
        kind, wording = self._record.kind, self._wording
        empty = "" if lines else empty_of(section, kind, wording)
        if not self._whole and (kind != "film" or section not in _TOLD_BESIDE):
            empty = ""
        return CardSection(title_of(section, kind, wording), tuple(lines), empty, section if self._whole else "")

    def _section_of(self, fact: Fact) -> Section:
        """Return the part for a fact: what happens in a film is what it is about."""
        if fact.rows[0].field == "content_description" and self._record.kind == "film":
            return Section.ABOUT
        return fact.said.section

    def _announced(self) -> CardSection:
        lines = []
        for fact in self._facts:
            if fact.said.planned:
                args = (self._facts, self._page.dates, self._page.sources, self._today, self._wording)
                lines.append(self._line(fact, unconfirmed(fact, *args)))
                self._built.planned.add(fact.line_id)
        return CardSection(title_of(Part.ANNOUNCED, self._record.kind, self._wording), tuple(lines))

    def _checked(self) -> CardSection:
        """Return what dates and numbers say to each other: what does not fit, and what does."""
        lines = []
        for one in self._page.checked.lines:
            line_id = ("finding", one.id)
            evidence = in_order(each for row in one.statements for each in row.evidence)
            self._lead(line_id, evidence)
            told, verdict = finding_in_words(one, self._wording), verdict_in_words(one, self._wording)
            source = sources_in_words(evidence, one.sources, self._wording)
            tone = "problem" if one.state == State.FLAGGED and one.aside is None else ""
            label = matter_in_words(one, self._wording)
            lines.append(CardLine(line_id, label, told, source, tone=tone, detail=verdict, unsourced=not evidence))
        if more := self._page.checked.more:
            text = self._wording.plural(_CONTEXT, "{count} more fit", "{count} more fits", more)
            lines.append(CardLine(("more", "checked"), "", text, tone="muted", blank=True))
        return CardSection(title_of(Part.CHECKED, self._record.kind, self._wording), tuple(lines))

    def _line(self, fact: Fact, state: str = "") -> CardLine:
        one, built = fact.said, self._built
        line_id = fact.line_id
        self._lead(line_id, fact.evidence, fact.rows)
        built.kinds[line_id] = passage_kind(fact.rows[0], subject_of(fact.rows[0]))
        if one.target is not None:
            built.records[line_id] = Address(one.target.kind, one.target.id)
        value = one.value
        if count := listed(fact, self._page.statements, self._wording):
            value = self._say("{award}: {listed}").format(award=value, listed=count)
        details = [state, one.detail]
        if fact.differs:
            built.rivals[line_id] = tuple(other.line_id for other in fact.rivals)
            details.append(self._say("the sources differ"))
            if fact.preferred:
                details.append(self._say("the archive’s reading"))
        source = sources_in_words(fact.evidence, self._page.sources, self._wording)
        tone = "problem" if fact.differs or one.wrong else ""
        detail = " · ".join(part for part in details if part)
        bare = not fact.evidence
        instead = self._say("[i.e. {value}]").format(value=fact.instead) if fact.instead else ""
        return CardLine(line_id, one.label, value, source, one.strong, tone, detail, one.wrong, bare, instead)

    def _lead(self, line_id: Hashable, evidence: Iterable[EvidenceRow], rows: Iterable[StatementRow] = ()) -> None:
        ordered = in_order(evidence)
        self._built.quotes[line_id] = ordered
        self._built.facts[line_id] = tuple(rows)
        if (address := words_of(ordered)) is not None:
            self._built.words[line_id] = address

    def _unstated(self) -> list[CardLine]:
        """Return the fields whose value nobody has given a source for."""
        lines = []
        for name, declared in fields_of(self._record.kind).items():
            value = self._record.fields.get(name)
            text = field_value(declared, value, self._wording)
            if text and name not in self._record.stated:
                line_id = ("field", name)
                if isinstance(value, Link):
                    self._built.records[line_id] = Address(value.kind, value.id)
                label = field_label(self._record.kind, name, self._wording)
                source = sources_in_words((), self._page.sources, self._wording)
                lines.append(CardLine(line_id, label, text, source, unsourced=True))
        return lines

    def _names(self) -> list[CardLine]:
        """Return the forms of the name, the wrong ones with what is right."""
        lines = []
        right = next((one.text for one in self._record.names if one.kind != "wrong"), "")
        for name in self._record.names:
            rows = [row for row in self._page.statements if row.kind == "naming" and row.name == name.text]
            evidence = [one for row in rows for one in row.evidence]
            line_id = ("name", name.id)
            self._lead(line_id, evidence, rows)
            self._built.kinds[line_id] = passage_kind(None, Link(self._record.id, self._record.kind, ""))
            label = self._wording.term("name_kind", name.kind)
            source = sources_in_words(evidence, self._page.sources, self._wording) if evidence else ""
            wrong = name.kind == "wrong"
            instead = self._say("[i.e. {value}]").format(value=right) if wrong and right else ""
            text = f"[{name.text}]" if name.kind == "supplied" else name.text
            lines.append(CardLine(line_id, label, text, source, struck=wrong, instead=instead))
        return lines

    def _around(self) -> list[CardSection]:
        """Return the lists of records that name this one in a field of theirs."""
        found = []
        for one in self._page.around:
            lines = self._editions() if one.field == "edition.festival" else self._listed(one)
            found.append(CardSection(around_title(one.field, self._wording), tuple(lines)))
        return found

    def _editions(self) -> list[CardLine]:
        lines = []
        for one in self._page.editions:
            line_id = ("record", one.id)
            self._lead_to(line_id, Link(one.id, "edition", one.label), "edition.festival")
            count = self._wording.plural(_CONTEXT, "{count} articles", "{count} article", one.articles)
            label = self._wording.date(one.held) or self._say("date not stated")
            lines.append(CardLine(line_id, label, self._wording.label(one.label), count))
        return lines

    def _listed(self, around: Around) -> list[CardLine]:
        lines = []
        for link in around.records:
            line_id = ("record", link.id)
            evidence = self._lead_to(line_id, link, around.field)
            kind = self._wording.term("record_kind", link.kind)
            source = sources_in_words(evidence, self._page.sources, self._wording) if evidence else ""
            lines.append(CardLine(line_id, kind, inside_of(link.label, self._record.label), source))
        if around.more:
            text = self._say("There are more; the rooms list them all.")
            lines.append(CardLine(("more", around.field), "", text, tone="muted", blank=True))
        return lines

    def _lead_to(self, line_id: Hashable, link: Link, field: str) -> list[EvidenceRow]:
        """Let a line lead to a record, and to the words that put it here, where a source states it."""
        self._built.records[line_id] = Address(link.kind, link.id)
        rows = [row for row in self._page.statements if row.about.id == link.id and _field_of(row) == field]
        evidence = [one for row in rows for one in row.evidence]
        self._lead(line_id, evidence, rows)
        return evidence

    def _press(self) -> list[CardSection]:
        """Return the articles that are indexed with the record, and those that only name it."""
        page, press, unchecked = self._page, self._page.press, self._page.unchecked
        lines = self._articles(page.sources.keys() - unchecked.roles.keys(), press)
        if press.total > len(press.roles):
            lines.append(self._more("press"))
        title = title_of(Part.PRESS, self._record.kind, self._wording)
        indexed = self._counted("{press} · {count}", title, lines, press)
        if unchecked.total and lines:
            indexed = self._counted("{press} · indexed {count}", title, lines, press)
        elsewhere = any(one.articles for one in page.editions)
        none = self._say("Its press stands with its editions." if elsewhere else "No article names it yet.")
        if self._record.kind == "publication":
            none = self._say("No article of it is here yet.")
        if unchecked.total:
            none = self._say("No article is indexed with it yet.")
        sections = [CardSection(indexed if lines else title, tuple(lines), "" if lines else none)]
        if unchecked.total:
            named = self._articles(unchecked.roles, unchecked)
            self._built.unchecked.update(line.id for line in named)
            heading = self._counted("Named in the text, unchecked · {count}", title, named, unchecked)
            if unchecked.total > len(unchecked.roles):
                named.append(self._more("unchecked"))
            sections.append(CardSection(heading, tuple(named)))
        return sections

    def _counted(self, text: str, title: str, lines: Sequence[CardLine], press: Press) -> str:
        count = sum(not line.blank for line in lines) + press.total - len(press.roles)
        return self._say(text).format(press=title, count=self._wording.number(count))

    def _more(self, key: str) -> CardLine:
        text = self._say("The newest stand here; the room of the articles finds them all.")
        return CardLine(("more", key), "", text, tone="muted", blank=True)

    def _articles(self, ids: Iterable[int], press: Press) -> list[CardLine]:
        lines = []
        found = (self._page.sources[one] for one in ids if one in self._page.sources)
        for article in sorted(found, key=lambda one: (one.published.sort_key, one.id), reverse=True):
            line_id = ("article", article.id)
            self._built.words[line_id] = Address("article", article.id)
            self._built.records[line_id] = Address("article", article.id)
            date = date_in_words(article, self._wording) or self._say("undated")
            role = press.roles.get(article.id, "")
            detail = self._wording.term("mention_role", role) if role in _PRESS_ROLES else ""
            publication = publication_in_words(article)
            lines.append(CardLine(line_id, date, headline_in_words(article), publication, detail=detail))
        return lines

    def _subtitles(self, title: str) -> tuple[str, ...]:
        names, wording = self._record.names, self._wording
        other = [one.text for one in names if one.text != title and not one.text.isascii() and one.kind != "wrong"]
        sorts = _sort_form(names)
        if sorts and sorts != title:
            other.insert(0, self._say("sorts as “{form}”").format(form=sorts))
        declared = fields_of(self._record.kind)
        facts = []
        for name in _SUMMARY.get(self._record.kind, ()):
            value = self._record.fields.get(name)
            text = field_value(declared[name], value, wording)
            if isinstance(value, DateValue) and (beside := wording.date_beside(value, short=False)):
                text = f"{text} ({beside})"
            facts.append(text)
        lines = (" · ".join(dict.fromkeys(other)), " · ".join(fact for fact in facts if fact))
        return tuple(line for line in lines if line)


def title_of_record(record: RecordRow) -> str:
    """Return the form of the name that heads a record, in brackets where the archive gave it."""
    name = _first_name(record.names)
    if name is None:
        return parts(record.label)[0] if record.kind in _LABEL_BEHIND_TITLE else record.label
    return f"[{name.text}]" if name.kind == "supplied" else name.text


def _first_name(names: Sequence[NameRow]) -> NameRow | None:
    for kind in _FIRST_NAMES:
        for name in names:
            if name.kind == kind:
                return name
    return names[0] if names else None


def _together(lines: Iterable[CardLine]) -> list[CardLine]:
    """Return lines with those of one label below each other: all films that won, all that one edition says."""
    groups: dict[str, list[CardLine]] = {}
    for line in lines:
        groups.setdefault(line.label, []).append(line)
    return [line for group in groups.values() for line in group]


def _sort_form(names: Sequence[NameRow]) -> str:
    """Return how the heading sorts, where that is not as it is written."""
    name = _first_name(names)
    if name is None:
        return ""
    return name.sort_as or (f"{name.family}, {name.given}" if name.family and name.given else "")


def _field_of(row: StatementRow) -> str:
    """Return the field that a value statement is about, with the kind of its record, as ``around`` names it."""
    if row.kind != "value" or not row.field:
        return ""
    declared = fields_of(row.about.kind).get(row.field)
    return f"{declared.kinds[0]}.{row.field}" if declared is not None else ""
