"""Putting facts on the clipboard as sentences with their sources, from a page, a card or the rows of a room."""

from collections.abc import Collection, Hashable, Iterable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from database.errors import InputProblem
from database.queries.links import Link, links
from database.queries.press import source_lines
from database.queries.record_page import record_page
from database.queries.statements import StatementRow, statements_in
from desktop_app.contract import Host
from desktop_app.problems import problem_text
from desktop_app.rooms.card_content import BuiltCard, build_card
from desktop_app.rooms.context import Context
from desktop_app.rooms.with_sources import Block, Copied, Sentence, block_of, citation, quoted, together
from desktop_app.services.cancel import CancelToken
from desktop_app.texts import number, plural, translate
from desktop_app.wording.clock import today
from desktop_app.wording.labels import shown
from desktop_app.wording.statements import said
from desktop_app.wording.wording import Wording

MOST = 1000
"""Records that are copied with all that is known of them: many pages of text."""
SOON = 30
"""Records that are copied so soon that nobody needs to be told of work."""


class Copier(QObject):
    """Makes the sentences on a worker and puts them on the clipboard; what was copied is told."""

    def __init__(self, host: Host, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._host = host
        self._context = context

    def copy_lines(self, built: BuiltCard, lines: Collection[Hashable]) -> None:
        """Copy these lines of a record that is shown, or all."""
        wording = self._context.wording
        self._put(together([block_of(built, wording, lines)], right_to_left=wording.right_to_left))

    def copy_records(self, chosen: Sequence[int]) -> None:
        """Copy what is known of records, of articles what they say; of very many the first."""
        context, wording, ids = self._context, self._context.wording, list(chosen[:MOST])
        if len(chosen) > MOST:
            text = translate("Copy", "The first {count} of the chosen records are copied with their sources.")
            self._host.services.notices.info(text.format(count=number(MOST)))

        def read(token: CancelToken) -> Copied:
            kinds = context.read(lambda connection: links(connection, ids), token)
            blocks = []
            for done, one in enumerate(ids):
                token.check()
                token.report(done, len(ids))
                # One that was taken back since it was chosen is passed over.
                if one in kinds:
                    blocks.append(context.read(partial(_block, kinds[one], wording), token))
            return together(blocks, right_to_left=wording.right_to_left)

        self._host.services.tasks.read(
            read,
            self._put,
            self._failed,
            key=("copy with sources", id(self)),
            title=translate("Copy", "Copying facts with their sources") if len(ids) > SOON else "",
        )

    def copy_words(self, article_id: int, words: str) -> None:
        """Copy words of an article in quotes, with the article as it is cited."""
        context, wording = self._context, self._context.wording

        def read(token: CancelToken) -> Copied:
            sources = context.read(lambda connection: source_lines(connection, [article_id]), token)
            cited = citation(sources[article_id], wording)
            return together([Block(cited, (Sentence(quoted(words, wording)),))], right_to_left=wording.right_to_left)

        self._host.services.tasks.read(read, self._put, self._failed, key=("copy with sources", id(self)))

    def _put(self, copied: Copied) -> None:
        if not copied.plain:
            return
        data = QMimeData()
        data.setText(copied.plain)
        data.setHtml(copied.html)
        QGuiApplication.clipboard().setMimeData(data)
        count = copied.count
        said = plural("Copy", "{count} facts copied with their sources", "{count} fact copied with its sources", count)
        self._host.services.notices.info(said)

    def _failed(self, problem: Exception) -> None:
        self._host.services.notices.problem(problem_text(problem))


def _block(record: Link, wording: Wording, connection: Any) -> Block:
    if record.kind == "article":
        return article_block(connection, record.id, statements_in(connection, record.id), wording)
    return block_of(build_card(record_page(connection, record.id), wording, today()), wording)


def article_block(connection: Any, article_id: int, rows: Iterable[StatementRow], wording: Wording) -> Block:
    """Return an article as it is cited, and what it says, each fact with its words."""
    sources = source_lines(connection, [article_id])
    if article_id not in sources:
        raise InputProblem("no_record", id=article_id)
    sentences = []
    for row in rows:
        one = said(row, row.about.id, wording)
        exact = " … ".join(quoted(mine.exact, wording) for mine in row.evidence if mine.exact and _in(mine, article_id))
        text = f"{shown(row.about.label)} – {one.sentence}"
        if one.planned:
            text = wording.translate("Copy", "Announced: {fact}").format(fact=text)
        sentences.append(Sentence(text, one.strong, (exact,) if exact else ()))
    return Block(citation(sources[article_id], wording), tuple(sentences))


def _in(evidence: Any, article_id: int) -> bool:
    return evidence.article is not None and evidence.article.id == article_id
