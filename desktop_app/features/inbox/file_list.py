"""Lists of files that came in or did not: rows in words, and what is done with the chosen ones."""

from array import array
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from database.intake.batches import UNPACKED
from database.intake.items import Item
from database.queries.intake_results import batches_of, items_called
from desktop_app.contract import Address, Host
from desktop_app.features.inbox.imports import Imports
from desktop_app.intake.source import WITHIN
from desktop_app.models.order import Ids
from desktop_app.models.paged import Column, PagedTableModel
from desktop_app.models.pages import Row
from desktop_app.problems import problem_text, reason_text
from desktop_app.rooms.context import Context
from desktop_app.services.cancel import CancelToken
from desktop_app.texts import translate
from desktop_app.widgets.theme import tokens

OUTCOME = 1
"""The column that says what became of a file."""

AnyIndex = QModelIndex | QPersistentModelIndex


def outcome_words(outcome: str) -> str:
    """Return what became of a file."""
    return {
        "waiting": translate("Results", "waits"),
        "added": translate("Results", "added"),
        UNPACKED: translate("Results", "unpacked"),
        "duplicate": translate("Results", "already here"),
        "updated": translate("Results", "updated"),
        "failed": translate("Results", "failed"),
        "kept": translate("Results", "kept as a file"),
    }.get(outcome, outcome)


def name_of(item: Item) -> str:
    """Return what a file is called: its name, and the way through it where it holds others."""
    name = Path(item.path).name.encode("utf-8", "replace").decode("utf-8")
    return f"{name}{WITHIN}{item.member}" if item.member else name


def sentence(reason: str) -> str:
    """Return a reason that stands by itself; after a file's name it goes on in small letters."""
    return reason[:1].upper() + reason[1:]


class FileRows:
    """Files as the rows of a list; *ids* reads which. Runs on workers."""

    def __init__(self, context: Context, ids: Callable[[Any, object], Ids]) -> None:
        self._context = context
        self._ids = ids

    def ids(self, sort: str, descending: bool, query: object, token: CancelToken) -> Ids:
        """Return the numbers of the files that are asked for."""
        if query is None:
            return array("q")
        return self._context.read(lambda connection: self._ids(connection, query), token)

    def rows(self, ids: Sequence[int], token: CancelToken) -> list[Row]:
        """Return the rows of some."""
        found = self._context.read(lambda connection: items_called(connection, ids), token)
        return [self._row(found[one]) if one in found else () for one in ids]

    def _row(self, item: Item) -> Row:
        unpacked = item.outcome == "added" and item.record is None and item.reason
        outcome = outcome_words(UNPACKED if unpacked else item.outcome)
        cells = (name_of(item), outcome, sentence(reason_text(item.reason)) if item.reason else "")
        folder = str(Path(item.path).parent).encode("utf-8", "replace").decode("utf-8")
        return (*cells, f"{folder}\n{cells[0]}", cells[1], cells[2])


def file_columns() -> tuple[Column, ...]:
    """Return the columns of such a list."""
    return (
        Column("file", translate("Results", "File"), 30, sortable=False, fixed=True),
        Column("outcome", translate("Results", "What became of it"), 14, sortable=False),
        Column("reason", translate("Results", "Why"), 60, sortable=False),
    )


class FileModel(PagedTableModel):
    """What failed is in the colour of problems; the word stands there, too."""

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the colour of what failed, too."""
        if role == Qt.ItemDataRole.ForegroundRole and index.isValid() and index.column() == OUTCOME:
            failed = self.data(index) == outcome_words("failed")
            return QColor(tokens().problem) if failed else None
        return super().data(index, role)


class FileWork:
    """What is done with files of a list."""

    def __init__(self, host: Host, context: Context, imports: Imports) -> None:
        self._host = host
        self._context = context
        self._imports = imports

    def try_again(self, ids: Sequence[int]) -> None:
        """Read failed files again, each with its batch."""
        chosen = list(ids)

        def go(found: dict[int, list[int]]) -> None:
            for batch, items in found.items():
                self._imports.try_again(batch, items)

        self._read(lambda connection: batches_of(connection, chosen), go)

    def keep(self, ids: Sequence[int]) -> None:
        """Keep failed files as they are, without a text."""
        self._imports.keep(list(ids))

    def open(self, item: int) -> None:
        """Show the article that a file became."""

        def show(found: dict[int, Item]) -> None:
            one = found.get(item)
            if one is not None and one.record is not None:
                self._host.open(Address("article", one.record), take_focus=True)
                return
            text = translate("Results", "This file became no article.")
            self._host.services.notices.info(text)

        self._read(lambda connection: items_called(connection, [item]), show)

    def _read(self, question: Callable[[Any], Any], done: Callable[[Any], object]) -> None:
        self._host.services.tasks.read(
            lambda token: self._context.read(question, token),
            done,
            lambda problem: self._host.services.notices.problem(problem_text(problem)),
        )
