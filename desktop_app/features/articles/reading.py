"""An article for the reader, and the facts in it as lines. Runs on a worker: no widgets, no SQL."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from typing import Any

from database.queries.links import Link
from database.queries.mentions import MentionRow, mentions_in
from database.queries.reading import PassageRow, Reading, reading
from database.queries.room_rows import ArticleLine, article_lines
from database.queries.statements import StatementRow
from desktop_app.contract import Address
from desktop_app.directions import begun, isolate
from desktop_app.rooms.passages import passage_kind
from desktop_app.rooms.sources import headline_in_words, publication_in_words
from desktop_app.widgets.card import CardContent, CardSection
from desktop_app.widgets.card_line import CardLine
from desktop_app.widgets.reader_text import ReaderPassage, ReaderSegment, ReaderText
from desktop_app.wording.labels import shown
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
    """

    headline: str
    text: ReaderText
    facts: CardContent
    passages: Mapping[Hashable, tuple[int, ...]]
    lines: Mapping[int, Hashable]
    records: Mapping[Hashable, Address]
    says: Mapping[Hashable, str]


def open_article(connection: Any, article_id: int, wording: Wording) -> OpenArticle:
    """Read an article with all that stands on it.

    Raises:
        InputProblem: there is no such article.
    """
    found = reading(connection, article_id)
    line = article_lines(connection, [article_id])[article_id]
    return _Builder(found, line, mentions_in(connection, article_id), wording).build()


class _Builder:
    def __init__(self, found: Reading, line: ArticleLine, mentions: tuple[MentionRow, ...], wording: Wording) -> None:
        self._found = found
        self._line = line
        self._mentions = mentions
        self._wording = wording
        self._passages: dict[Hashable, list[int]] = {}
        self._lines: dict[int, Hashable] = {}
        self._records: dict[Hashable, Address] = {}
        self._says: dict[Hashable, str] = {}

    def build(self) -> OpenArticle:
        for passage in self._found.passages:
            stated = passage.statement_id is not None
            line: Hashable = ("statement", passage.statement_id) if stated else ("mention", passage.mention_id)
            self._passages.setdefault(line, []).append(passage.evidence_id)
            self._lines[passage.evidence_id] = line
        sections = (*self._statement_sections(), *self._mention_section())
        empty = "" if sections else self._say("No fact is stated in this article yet.")
        if empty:
            sections = (CardSection("", (), empty),)
        count = sum(1 for one in self._found.statements) + len(self._mentions)
        title = self._say("Facts in this article")
        facts = CardContent(f"{title} · {self._wording.number(count)}" if count else title, "", (), sections)
        passages = {line: tuple(ids) for line, ids in self._passages.items()}
        headline, text = headline_in_words(self._line), self._text()
        return OpenArticle(headline, text, facts, passages, self._lines, self._records, self._says)

    def _say(self, text: str) -> str:
        return self._wording.translate(_CONTEXT, text)

    def _text(self) -> ReaderText:
        text = self._found.text
        segments = tuple(ReaderSegment(one.start, one.end, one.kind) for one in self._found.segments)
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
        line = self._lines[row.evidence_id]
        says = self._says.get(line, "")
        if not says:
            kind = self._wording.term("record_kind", row.subject.kind) if row.subject else ""
            says = f"{kind}: {row.subject.label}" if row.subject else self._say("Mentioned")
        return ReaderPassage(row.evidence_id, row.start, row.end, self._kind(row, line), says)

    def _kind(self, row: PassageRow, line: Hashable) -> str:
        statement = next((one for one in self._found.statements if ("statement", one.id) == line), None)
        return passage_kind(statement, row.subject)

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
        lines = [CardLine(head, kind, "", "", strong=shown(about.label))]
        for row in rows:
            one = said(row, about.id, self._wording)
            line_id: Hashable = ("statement", row.id)
            if one.target is not None:
                self._records[line_id] = Address(one.target.kind, one.target.id)
            self._says[line_id] = f"{about.label} – {one.sentence}"
            state = self._say("announced") if one.planned else ""
            tone = "problem" if one.wrong else ""
            lines.append(CardLine(line_id, one.label, one.value, state, one.strong, tone, one.detail, one.wrong))
        return tuple(lines)

    def _mention_section(self) -> list[CardSection]:
        lines = []
        for one in self._mentions:
            line_id: Hashable = ("mention", one.id)
            if one.record is not None:
                self._records[line_id] = Address(one.record.kind, one.record.id)
            kind = self._wording.term("record_kind", one.record.kind) if one.record else ""
            value = shown(one.record.label) if one.record else f"“{one.words}”"
            role = self._wording.term("mention_role", one.role)
            lines.append(CardLine(line_id, role, value, kind))
        return [CardSection(self._say("Named in the text"), tuple(lines))] if lines else []
