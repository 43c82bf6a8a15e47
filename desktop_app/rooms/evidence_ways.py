"""Ways to put a source behind a line of a page: words of the texts, an article, an area of a page, another source."""

from collections.abc import Callable, Hashable
from dataclasses import replace
from typing import Any, Protocol

from PySide6.QtCore import QObject

from database.commands.evidence import Evidence, Outside, PageArea, Passage, WholeArticle
from database.queries.press import SourceLine, source_lines
from database.queries.reading import FileRow, reading
from database.queries.statements import EvidenceRow, StatementRow
from database.search.passages import FoundPassage, forms_of, passages_naming
from database.search.results import search
from desktop_app.contract import Host
from desktop_app.problems import problem_text
from desktop_app.rooms.card_content import BuiltCard
from desktop_app.rooms.context import Context
from desktop_app.rooms.in_place import AskLine, ChooseArticle, ChoosePassage, ChooseWay, InPlace
from desktop_app.rooms.line_writer import LineWriter
from desktop_app.rooms.mark_area import MarkArea
from desktop_app.services.cancel import CancelToken
from desktop_app.services.pictures import can_show
from desktop_app.texts import translate
from desktop_app.wording.sources import article_in_words

_OFFERED = 20
"""Articles offered by type-ahead."""


class Lines(Protocol):
    """The lines of a page, as the ways see them."""

    writer: LineWriter
    built: BuiltCard | None

    @property
    def line(self) -> Hashable | None:
        """The current line."""

    def rows(self) -> list[StatementRow]:
        """Return the statements of the current line; that there are none is said."""

    def put(self, widget: InPlace) -> None:
        """Open a widget below the current line."""

    def answered(self, act: Callable[[], object]) -> None:
        """Close what is open and do what was answered."""


class EvidenceWays(QObject):
    """Works on the current one of *lines*; *source* is the source of it that is shown beside."""

    def __init__(self, host: Host, context: Context, lines: Lines, parent: QObject) -> None:
        super().__init__(parent)
        self._host = host
        self._context = context
        self._lines = lines
        self.source = 0

    def menu(self) -> None:
        """Offer the ways to put a source behind the line, and to take away the one that is shown beside."""
        rows = self._lines.rows()
        if not rows:
            return
        ways: list[tuple[str, Callable[[], object]]] = [
            (translate("Page", "By words of the texts"), self.find_words),
            (translate("Page", "By a whole article"), self.whole_article),
            (translate("Page", "By an area of a page"), self.page_area),
            (translate("Page", "By a source outside the press"), self.outside_source),
        ]
        shown = self._shown_source()
        if shown is not None:
            text = translate("Page", "Take away “{source}”").format(source=self._named(shown))
            ways.append((text, lambda: self._lines.writer.detach(shown.id)))
        choose = ChooseWay(translate("Page", "What does this line stand on?"), [text for text, _ in ways])
        choose.chosen.connect(lambda number: self._lines.answered(ways[number][1]))
        self._lines.put(choose)

    def outside_source(self) -> None:
        """Ask for a source that is no article."""
        if rows := self._lines.rows():
            ask = AskLine(
                translate("Page", "Which source outside the press?"),
                translate("Page", "A catalogue with its page, the film’s own credits, a letter. Enter takes it."),
            )
            ask.answered.connect(lambda words: self._attach(rows, Outside(words)))
            self._lines.put(ask)

    def whole_article(self) -> None:
        """Ask for the article that says it as a whole."""
        rows = self._lines.rows()
        if not rows:
            return
        ask = ChooseArticle(translate("Page", "Which article says it?"), self._context.wording)
        ask.asked.connect(lambda text: self._find_articles(ask, text))
        ask.chosen.connect(lambda article: self._attach(rows, WholeArticle(article)))
        self._lines.put(ask)

    def page_area(self) -> None:
        """Ask for the article, then for the area of a page of it, then for what is printed there."""
        rows = self._lines.rows()
        if rows:
            ask = ChooseArticle(translate("Page", "On a page of which article?"), self._context.wording)
            ask.asked.connect(lambda text: self._find_articles(ask, text))
            ask.chosen.connect(lambda article: self._lines.answered(lambda: self._show_pages(rows, article)))
            self._lines.put(ask)

    def _show_pages(self, rows: list[StatementRow], article_id: int) -> None:
        context, tasks = self._context, self._host.services.tasks

        def read(token: CancelToken) -> tuple[FileRow, ...]:
            return context.read(lambda connection: reading(connection, article_id).files, token)

        def show(files: tuple[FileRow, ...]) -> None:
            shown = [one for one in files if one.held and can_show(one.media_type, one.name)]
            if not shown:
                self._host.services.notices.info(translate("Page", "This article has no page that can be shown."))
                return
            mark = MarkArea(context, tasks, shown)
            mark.marked.connect(lambda area: self._lines.answered(lambda: self._transcribe(rows, area)))
            self._lines.put(mark)

        tasks.read(read, show, self._failed, key=("pages", id(self)))

    def _transcribe(self, rows: list[StatementRow], area: PageArea) -> None:
        ask = AskLine(
            translate("Page", "What is printed there?"),
            translate("Page", "Enter puts the area behind the fact; the words may be left out."),
            may_be_empty=True,
        )
        ask.answered.connect(lambda words: self._attach(rows, replace(area, transcription=words)))
        self._lines.put(ask)

    def find_words(self) -> None:
        """Look in the texts for sentences that name what the line is about."""
        rows = self._lines.rows()
        if not rows:
            return
        line, row, context = self._lines.line, rows[0], self._context
        standing = {(one.text_id, one.start) for one in rows[0].evidence}

        def read(token: CancelToken) -> tuple[list[FoundPassage], dict[int, SourceLine]]:
            def question(connection: Any) -> tuple[list[FoundPassage], dict[int, SourceLine]]:
                things = [forms_of(connection, one) for one in _spoken_of(row)]
                words = [row.words] if row.words else []
                found = passages_naming(connection, [*things, *([words] if words else [])])
                new = [one for one in found if (one.text_id, one.start) not in standing]
                return new, source_lines(connection, [one.article_id for one in new])

            return context.read(question, token)

        self._host.services.tasks.read(
            read, lambda found: self._offer_passages(line, rows, *found), self._failed, key=("find words", id(self))
        )

    def _offer_passages(
        self, line: Hashable, rows: list[StatementRow], found: list[FoundPassage], sources: dict[int, SourceLine]
    ) -> None:
        if line != self._lines.line:
            return
        if not found:
            self._host.services.notices.info(translate("Page", "No text names both."))
            return
        choose = ChoosePassage(found, sources, self._context.wording)
        choose.chosen.connect(lambda one: self._attach(rows, Passage(one.text_id, one.start, one.end)))
        self._lines.put(choose)

    def _find_articles(self, ask: ChooseArticle, text: str) -> None:
        context = self._context

        def read(token: CancelToken) -> list[SourceLine]:
            def question(connection: Any) -> list[SourceLine]:
                hits = search(connection, _starred(text), kind="article", limit=_OFFERED).hits
                lines = source_lines(connection, [hit.id for hit in hits])
                return [lines[hit.id] for hit in hits]

            return context.read(question, token)

        self._host.services.tasks.read(
            read, lambda found: ask.offer(text, found), self._failed, key=("articles", id(self))
        )

    def _attach(self, rows: list[StatementRow], evidence: Evidence) -> None:
        self._lines.answered(lambda: self._lines.writer.attach(rows, evidence))

    def _shown_source(self) -> EvidenceRow | None:
        rows = self._lines.built.quotes.get(self._lines.line, ()) if self._lines.built is not None else ()
        return rows[min(self.source, len(rows) - 1)] if rows else None

    def _named(self, evidence: EvidenceRow) -> str:
        if evidence.article is None or self._lines.built is None:
            return evidence.citation
        return article_in_words(self._lines.built.sources[evidence.article.id], self._context.wording)

    def _failed(self, problem: Exception) -> None:
        self._host.services.notices.problem(problem_text(problem))


def _spoken_of(row: StatementRow) -> list[int]:
    """Return the records whose names the words of a statement would have."""
    named = [row.about, row.object, row.recipient, row.award]
    return list(dict.fromkeys(one.id for one in named if one is not None))


def _starred(text: str) -> str:
    """Let the last word stand for all that begin with it: one is still typing."""
    return text if not text or text.endswith(("*", '"', " ")) else f"{text}*"
