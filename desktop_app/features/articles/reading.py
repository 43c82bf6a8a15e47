"""An article for the reader, and the facts in it as lines. Runs on a worker: no widgets, no SQL."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from database.dates import DateValue
from database.queries.cutting import Issue
from database.queries.links import Link
from database.queries.mentions import MentionRow, mentions_in
from database.queries.proposals import is_dismissed
from database.queries.reading import AreaRow, FileRow, PassageRow, Reading, StrayRow, reading
from database.queries.room_rows import ArticleLine, article_lines
from database.queries.scans import PagePlaces, Scan, scan_of, word_places
from database.queries.statements import StatementRow
from desktop_app.contract import Address
from desktop_app.directions import begun, isolate
from desktop_app.features.articles.kind_row import WHAT
from desktop_app.features.articles.page_says import page_sections
from desktop_app.features.articles.suggested import Suggested, suggested
from desktop_app.forms.page_says import page_says
from desktop_app.forms.values import Sourced
from desktop_app.reading.article_kind import KindGuess, article_kind
from desktop_app.rooms.passages import passage_kind
from desktop_app.services.pictures import can_show
from desktop_app.widgets.card import CardContent, CardSection
from desktop_app.widgets.card_line import CardLine
from desktop_app.widgets.page_canvas import PageFrame
from desktop_app.widgets.reader_text import ReaderPassage, ReaderSegment, ReaderText
from desktop_app.wording.sources import headline_in_words, publication_in_words
from desktop_app.wording.statements import said
from desktop_app.wording.wording import Wording

_CONTEXT = "Facts"


@dataclass(frozen=True, slots=True)
class OpenArticle:
    """An article ready to be shown.

    Attributes:
        headline: what the article is called.
        text: for the reader.
        facts: its lines.
        passages: line → the passages that it stands on, in the order of the text.
        lines: passage → its line.
        records: line → the record that it speaks of.
        says: line → the fact as a sentence.
        found: what the catalogue holds: files, parts, passages.
        mentions: whom it names.
        frames: file → the rectangles on its pages that facts stand on.
        areas: line → these rectangles' evidence, in the order of the pages.
        files: the files that can be looked at, in order.
        scan: its pages as they may be read, None where it has none.
        places: where the words of the text stand on pages.
        suggested: what is suggested of it; None where that is not asked for.
        page_says: what the data of its page say otherwise than its fields.
        issue: what there is to cut of a whole issue.
    """

    headline: str
    text: ReaderText
    facts: CardContent
    passages: Mapping[Hashable, tuple[int, ...]]
    lines: Mapping[int, Hashable]
    records: Mapping[Hashable, Address]
    says: Mapping[Hashable, str]
    found: Reading
    mentions: tuple[MentionRow, ...]
    frames: Mapping[int, tuple[PageFrame, ...]]
    areas: Mapping[Hashable, tuple[int, ...]]
    files: tuple[FileRow, ...]
    scan: Scan | None = None
    places: tuple[PagePlaces, ...] = ()
    suggested: Suggested | None = None
    page_says: Mapping[str, Sourced] = field(default_factory=dict)
    issue: Issue | None = None

    @property
    def article(self) -> Link:
        """The article as a record."""
        return Link(self.found.record.id, self.found.record.kind, self.found.record.label)

    @property
    def published(self) -> DateValue:
        """Its date of publication, from which the dates in it count."""
        value = self.found.record.fields.get("published")
        return value if isinstance(value, DateValue) else DateValue.UNDATED


def open_article(connection: Any, article_id: int, wording: Wording, *, suggests: bool = False) -> OpenArticle:
    """Read an article with all that stands on it, and with what is *suggested* of it.

    Raises:
        InputProblem: there is no such article.
    """
    found = reading(connection, article_id)
    line = article_lines(connection, [article_id])[article_id]
    says = page_says(connection, found.record)
    opened = _Builder(found, line, mentions_in(connection, article_id), says, wording).build()
    if suggests:
        headline = next(((one.start, one.end) for one in found.segments if one.kind == "headline"), (0, 0))
        suggestions = replace(
            suggested(connection, article_id, wording, headline), kind=_kind(connection, found, headline)
        )
        fitting = tuple(one for one in suggestions.passages if one.end <= len(found.text))
        text = replace(opened.text, passages=(*opened.text.passages, *fitting))
        opened = replace(opened, suggested=suggestions, text=text)
    if not opened.files:
        return opened
    places = word_places(connection, found.text_id) if found.text_id is not None else ()
    return replace(opened, scan=scan_of(connection, article_id), places=places, issue=line.issue)


def _kind(connection: Any, found: Reading, headline: tuple[int, int]) -> KindGuess | None:
    """Return what kind of article it probably is, where nobody has said it."""
    if found.record.fields.get("kind_1") or not found.text:
        return None
    said = found.text[headline[0] : headline[1]] or str(found.record.fields.get("headline") or "")
    guess = article_kind(said, found.text)
    return None if is_dismissed(connection, WHAT, guess.code, found.record.id) else guess


class _Builder:
    def __init__(
        self,
        found: Reading,
        line: ArticleLine,
        mentions: tuple[MentionRow, ...],
        says: Mapping[str, Sourced],
        wording: Wording,
    ) -> None:
        self._page_says = says
        self._found = found
        self._line = line
        self._mentions = mentions
        self._wording = wording
        self._passages: dict[Hashable, list[int]] = {}
        self._lines: dict[int, Hashable] = {}
        self._records: dict[Hashable, Address] = {}
        self._says: dict[Hashable, str] = {}
        self._areas: dict[Hashable, list[int]] = {}
        self._statements = {row.id: row for row in found.statements}
        self._strays: dict[Hashable, list[StrayRow]] = {}
        for stray in found.strays:
            self._strays.setdefault(_line_of(stray), []).append(stray)

    def build(self) -> OpenArticle:
        for passage in self._found.passages:
            line = _line_of(passage)
            self._passages.setdefault(line, []).append(passage.evidence_id)
            self._lines[passage.evidence_id] = line
        for area in self._found.areas:
            line = _line_of(area)
            self._areas.setdefault(line, []).append(area.evidence_id)
            self._lines[area.evidence_id] = line
        sections = (*self._statement_sections(), *self._mention_section())
        empty = "" if sections else self._say("No fact is stated in this article yet.")
        if empty:
            sections = (CardSection("", (), empty),)
        sections = (*sections, *page_sections(self._found.record, self._page_says, self._wording))
        count = sum(1 for one in self._found.statements) + len(self._mentions)
        title = self._say("Facts in this article")
        facts = CardContent(f"{title} · {self._wording.number(count)}" if count else title, "", (), sections)
        passages = {line: tuple(ids) for line, ids in self._passages.items()}
        return OpenArticle(
            headline=headline_in_words(self._line),
            text=self._text(),
            facts=facts,
            passages=passages,
            lines=self._lines,
            records=self._records,
            says=self._says,
            found=self._found,
            mentions=self._mentions,
            frames=self._frames(),
            areas={line: tuple(ids) for line, ids in self._areas.items()},
            page_says=self._page_says,
            files=tuple(one for one in self._found.files if one.held and can_show(one.media_type, one.name)),
        )

    def _frames(self) -> dict[int, tuple[PageFrame, ...]]:
        frames: dict[int, list[PageFrame]] = {}
        for area in self._found.areas:
            line = _line_of(area)
            kind = passage_kind(self._statements.get(area.statement_id or 0), area.subject)
            says = self._says.get(line, "") or self._named(area.subject)
            frames.setdefault(area.attachment_id, []).append(
                PageFrame(area.evidence_id, area.page, area.rectangle, kind, says)
            )
        return {file: tuple(found) for file, found in frames.items()}

    def _say(self, text: str) -> str:
        return self._wording.translate(_CONTEXT, text)

    def _text(self) -> ReaderText:
        text = self._found.text
        segments = tuple(
            ReaderSegment(one.start, one.end, one.kind, self._wording.term("segment", one.kind))
            for one in self._found.segments
            if one.start < one.end
        )
        has_headline = any(one.kind == "headline" for one in segments)
        return ReaderText(
            text,
            segments,
            tuple(self._passage(one) for one in self._found.passages if one.end <= len(text)),
            self._meta(),
            "" if has_headline else headline_in_words(self._line),
        )

    def _meta(self) -> str:
        """Return publication, date with printed time, the same day in the other calendar, and the dateline's place."""
        wording, published = self._wording, self._line.published
        fields = self._found.record.fields
        date = wording.date(published, short=False)
        if date and self._line.time:
            date = wording.joined([date, wording.digits(self._line.time)])
        place = fields.get("dateline_place")
        parts = [
            publication_in_words(self._line),
            date,
            wording.date_beside(published, short=False),
            place.label if isinstance(place, Link) else str(fields.get("dateline") or ""),
        ]
        return begun(" · ".join(isolate(part) for part in parts if part), wording.right_to_left)

    def _passage(self, row: PassageRow) -> ReaderPassage:
        kind = passage_kind(self._statements.get(row.statement_id or 0), row.subject)
        says = self._says.get(self._lines[row.evidence_id], "") or self._named(row.subject)
        return ReaderPassage(row.evidence_id, row.start, row.end, kind, says)

    def _named(self, subject: Link | None) -> str:
        if subject is None:
            return self._say("Mentioned")
        return f"{self._wording.term('record_kind', subject.kind)}: {subject.label}"

    def _stray(self, line: Hashable) -> tuple[str, str]:
        """Return what is said of a line whose words were not carried over to the newest text: short, and in full."""
        strays = self._strays.get(line, ())
        if not strays:
            return "", ""
        lost = any(one.state == "orphaned" for one in strays)
        short = self._say("words not found") if lost else self._say("place not sure")
        why = (
            self._say("These words are not in the newest text: “{words}”")
            if lost
            else self._say("These words stand more than once in the newest text: “{words}”")
        )
        return short, why.format(words=" … ".join(one.exact for one in strays))

    def _statement_sections(self) -> list[CardSection]:
        """Return the facts grouped by the record that they are said of, in the order of the text."""
        groups: dict[int, list[StatementRow]] = {}
        for row in self._found.statements:
            groups.setdefault(row.about.id, []).append(row)
        return [CardSection("", self._group(rows)) for rows in groups.values()]

    def _group(self, rows: list[StatementRow]) -> tuple[CardLine, ...]:
        about = rows[0].about
        head: Hashable = ("record", about.id)
        self._records[head] = Address(about.kind, about.id)
        kind = self._wording.term("record_kind", about.kind)
        lines = [CardLine(head, kind, "", "", strong=self._wording.label(about.label))]
        for row in rows:
            one = said(row, about.id, self._wording)
            line_id: Hashable = ("statement", row.id)
            if one.target is not None:
                self._records[line_id] = Address(one.target.kind, one.target.id)
            self._says[line_id] = f"{about.label} – {one.sentence}"
            announced = self._say("announced") if one.planned else ""
            state, why = self._stray(line_id)
            tone = "problem" if one.wrong or state else ""
            detail = self._wording.joined([one.detail, why])
            source = self._wording.joined([announced, state])
            lines.append(CardLine(line_id, one.label, one.value, source, one.strong, tone, detail, one.wrong))
        return tuple(lines)

    def _mention_section(self) -> list[CardSection]:
        lines = []
        for one in self._mentions:
            line_id: Hashable = ("mention", one.id)
            if one.record is not None:
                self._records[line_id] = Address(one.record.kind, one.record.id)
            kind = self._wording.term("record_kind", one.record.kind) if one.record else ""
            value = self._wording.label(one.record.label) if one.record else f"“{one.words}”"
            role = self._wording.term("mention_role", one.role)
            state, why = self._stray(line_id)
            source = self._wording.joined([kind, state])
            lines.append(CardLine(line_id, role, value, source, tone="problem" if state else "", detail=why))
        return [CardSection(self._say("Named in the text"), tuple(lines))] if lines else []


def _line_of(row: PassageRow | StrayRow | AreaRow) -> Hashable:
    """Return the id of the line of the fact that stands on some evidence."""
    return ("statement", row.statement_id) if row.statement_id is not None else ("mention", row.mention_id)
