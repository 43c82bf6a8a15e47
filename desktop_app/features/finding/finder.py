"""Records found by any of their names, in words. Runs on workers: no widgets, no SQL."""

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from database.folding import words
from database.queries.articles import in_trash
from database.queries.finding import Found, find_articles, find_records
from database.queries.links import links
from database.queries.room_rows import ArticleLine, article_lines
from desktop_app.contract import Address, FoundRecord, Host
from desktop_app.directions import isolate
from desktop_app.layouts import as_if_typed_elsewhere
from desktop_app.rooms.changing import restore
from desktop_app.rooms.context import Context
from desktop_app.rooms.signs import SIGNS
from desktop_app.services.cancel import CancelToken
from desktop_app.wording.labels import name_only
from desktop_app.wording.sources import headline_in_words, publication_in_words

_CONTEXT = "Finding"


class Finder:
    """Asks the catalogue and says what it found in the words of the window. It is the `RecordFinder`."""

    def __init__(self, context: Context, host: Host) -> None:
        self._context = context
        self._host = host
        self._wording = context.wording

    @property
    def catalogue(self) -> str:
        """The catalogue's folder."""
        return str(self._context.catalogue.path)

    def find(self, typed: str, token: CancelToken) -> tuple[FoundRecord, ...]:
        """Return records by their names and articles by their headlines; letters of another keyboard count, too."""
        readings = (typed, *as_if_typed_elsewhere(typed))

        def question(connection: Any) -> tuple[FoundRecord, ...]:
            records = find_records(connection, readings)
            articles = find_articles(connection, readings)
            lines = article_lines(connection, [one.id for one in articles])
            return (*map(self._record, records), *(self._article(one.id, lines) for one in articles))

        return self._context.read(question, token)

    def recall(self, addresses: Sequence[Address], token: CancelToken) -> tuple[FoundRecord, ...]:
        """Return what these records are called now, without those that are gone; those in the trash are marked."""

        def question(connection: Any) -> tuple[FoundRecord, ...]:
            there = links(connection, [one.id for one in addresses])
            trashed = in_trash(connection, there)
            kept = [there[one.id] for one in addresses if one.id in there]
            lines = article_lines(connection, [one.id for one in kept if one.kind == "article"])
            found = (
                self._article(one.id, lines) if one.id in lines else self._record(Found(one.id, one.kind, one.label))
                for one in kept
            )
            return tuple(replace(one, in_trash=one.address.id in trashed) for one in found)

        return self._context.read(question, token)

    def restore(self, addresses: Sequence[Address]) -> None:
        """Take records out of the trash, as the trash itself does."""
        restore(self._host, self._context, array("q", (one.id for one in addresses)))

    def _record(self, found: Found) -> FoundRecord:
        kind = self._wording.term("record_kind", found.kind)
        # The form that was found is said where the label does not show it.
        missing = found.form and not set(words(found.form)) <= set(words(found.label))
        return FoundRecord(
            Address(found.kind, found.id),
            self._wording.label(found.label),
            name_only(found.label),
            self._wording.joined([kind, isolate(found.form) if missing else ""]),
            SIGNS.get(found.kind, "tag"),
            self._wording.translate(_CONTEXT, "Records"),
            found.begins,
        )

    def _article(self, article: int, lines: Mapping[int, ArticleLine]) -> FoundRecord:
        line, wording = lines[article], self._wording
        headline = headline_in_words(line) or wording.translate(_CONTEXT, "Without a headline")
        return FoundRecord(
            Address("article", article),
            headline,
            headline,
            wording.joined([publication_in_words(line), wording.date(line.published)]),
            SIGNS["article"],
            wording.translate(_CONTEXT, "Articles"),
        )
