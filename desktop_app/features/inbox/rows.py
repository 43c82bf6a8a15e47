"""The rows of the Inbox in words: supplied values stand in [ ], detected ones are muted, stamped ones have a sign."""

from array import array
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from threading import Lock
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from database.dates import DateValue
from database.queries.intake_inbox import InboxLine, InboxOrder, inbox_lines, inbox_order
from desktop_app.directions import isolate
from desktop_app.features.inbox.page_says import page_says, said_in_words
from desktop_app.models.folding import FoldingTableModel
from desktop_app.models.order import Ids
from desktop_app.models.paged import Column
from desktop_app.models.pages import Row
from desktop_app.rooms.context import Context
from desktop_app.rooms.issues import pages_in_words
from desktop_app.rooms.source import Question, RoomSource
from desktop_app.services.cancel import CancelToken
from desktop_app.texts import plural, translate
from desktop_app.widgets.theme import tokens
from desktop_app.wording.languages import language_in_words
from desktop_app.wording.wording import Wording

ROOM = "inbox"
STAMP = "⊙ "
"""Stands before what a stamp on the copy says."""
KEPT = 2048
"""Rows whose values are at hand when a cell is edited."""

#: A style for each cell stands after the tooltips of a row, as a sign without a direction.
_PLAIN, _MUTED = "-", "~"

AnyIndex = QModelIndex | QPersistentModelIndex


def columns() -> list[Column]:
    """Return the columns of the Inbox."""
    return [
        Column("headline", translate("Inbox", "Headline"), width=44, fixed=True),
        Column("publication", translate("Inbox", "Publication"), width=16, sortable=False),
        Column("published", translate("Inbox", "Date"), width=12),
        Column("page", translate("Inbox", "Page"), width=5),
        Column("language", translate("Inbox", "Language"), width=8, sortable=False),
        Column("kind_1", translate("Inbox", "Kind"), width=9, sortable=False, optional=True),
        Column("found", translate("Inbox", "Found"), width=15, sortable=False, optional=True),
        Column("accession", translate("Inbox", "Accession number"), width=12, optional=True, usual=False),
    ]


COVERS = ("headline_devised", "published", "kind_1", "accession_number", "level")
"""Declared fields that the own columns show, and the level that is the same in all rows."""


def known_words(how: str) -> str:
    """Return how a field is known, as a sentence for a tooltip; "" where nobody says."""
    return {
        "printed": translate("Inbox", "Printed on the copy."),
        "page_data": translate("Inbox", "From the data of the page; it is not printed."),
        "stamped": translate("Inbox", "Stamped or written on the copy."),
        "supplied": translate("Inbox", "Supplied: the copy does not say it."),
        "detected": translate("Inbox", "Detected by Nadim. Please check."),
    }.get(how, "")


def marked(words: str, how: str) -> str:
    """Return a value with the sign of how it is known."""
    if not words:
        return ""
    if how == "supplied":
        return f"[{words}]"
    return f"{STAMP}{words}" if how == "stamped" else words


def in_words(line: InboxLine, wording: Wording) -> Row:
    """Return the cells of a row, their tooltips, and their styles."""
    known = line.known
    publication = line.publication.label if line.publication is not None else ""
    headline = f"[{line.headline}]" if line.devised and line.headline else marked(line.headline, known["headline"])
    nameless = not headline
    if nameless:
        headline = isolate(line.file) or "–"
    pages = pages_in_words(line.issue, line.wordless, wording)
    found = found_words(line)
    says = page_says(line)
    named = says.get("publication")
    if pages:
        # The column of what was found is too narrow for that.
        headline = f"{headline if nameless else isolate(headline)} · {pages}"
    cells = (
        headline,
        f"{named} ?" if named else marked(publication, known["publication"]),
        marked(wording.date(line.published), known["published"]),
        marked(wording.digits(line.page), known["page"]),
        marked(language_in_words(line.language, wording) if line.language else "", known["language"]),
        marked(wording.term("article_kind", line.kind), known["kind"]) if line.kind else "",
        found,
        line.accession,
    )
    tips = (
        _name_tip(headline) if nameless else _tip(headline, known["headline"]),
        _tip(marked(publication, known["publication"]), known["publication"]),
        _tip(wording.date_tip(line.published), known["published"]),
        _tip(cells[3], known["page"]),
        _tip(cells[4], known["language"]),
        _tip(cells[5], known["kind"]),
        found,
        line.accession,
    )
    told = tuple(_with_page(tip, name, says, wording) for tip, name in zip(tips, _FIELDS, strict=True))
    how = ("headline", "publication", "published", "page", "language", "kind")
    styles = "".join(
        _MUTED if known[name] == "detected" or (name == "publication" and named) else _PLAIN for name in how
    )
    if line.devised and known["headline"] == "detected":
        # The brackets say it already.
        styles = _PLAIN + styles[1:]
    if nameless:
        styles = _MUTED + styles[1:]
    return (*cells, *told, styles)


def found_words(line: InboxLine) -> str:
    """Return what was found in an article, how many copies of it stand below, and that there is no text yet."""
    parts = []
    if line.copies:
        parts.append(plural("Inbox", "{count} copies of one text", "{count} copy of one text", line.copies))
    if not line.worded:
        parts.append(translate("Inbox", "no text yet") if line.held else translate("Inbox", "no file"))
    if line.films:
        parts.append(plural("Inbox", "{count} films", "{count} film", line.films))
    if line.editions:
        parts.append(plural("Inbox", "{count} editions", "{count} edition", line.editions))
    if line.names:
        parts.append(plural("Inbox", "{count} names", "{count} name", line.names))
    return " · ".join(parts)


_FIELDS = ("headline", "publication", "published", "page", "language", "kind_1", "found", "accession")


def _with_page(tip: str, name: str, says: Mapping[str, str | DateValue], wording: Wording) -> str:
    if name not in says:
        return tip
    if name == "publication":
        return translate("Inbox", "Its file names {value}, which is not filled in. Alt+Down takes it.").format(
            value=isolate(str(says[name]))
        )
    said = translate("Inbox", "Page data: {value}").format(value=isolate(said_in_words(says[name], name, wording)))
    return f"{tip}\n{said}" if tip else said


def _name_tip(name: str) -> str:
    said = translate("Inbox", "It has no headline; this is the name of its file.")
    return f"{name}\n{said}" if name != "–" else ""


def _tip(words: str, how: str) -> str:
    said = known_words(how)
    return f"{words}\n{said}" if words and said else words


class InboxSource(RoomSource[InboxLine]):
    """The articles that wait; copies of one text stand below the first of them. Runs on workers."""

    ranks = False

    def __init__(self, context: Context) -> None:
        super().__init__(
            context, ROOM, ("article",), columns(), inbox_lines, lambda line: in_words(line, context.wording), COVERS
        )
        self._below: Mapping[int, tuple[int, ...]] = {}
        self._lines_kept: OrderedDict[int, InboxLine] = OrderedDict()
        self._lock = Lock()

    def ids(self, sort: str, descending: bool, query: object, token: CancelToken) -> "array[int]":
        """Return the ids of the first level in order, or of what was found."""
        asked = query if isinstance(query, Question) else Question()

        def read(connection: Any) -> InboxOrder:
            return inbox_order(connection, sort=sort, descending=descending, text=asked.text, within=asked.within)

        order = self._context.read(read, token)
        self._below = order.below
        return order.ids

    def holds(self, record_id: int) -> bool:
        """Whether copies of a text stand below an article."""
        return record_id in self._below

    def inside(self, record_id: int, _token: CancelToken) -> Ids:
        """Return the copies that stand below an article."""
        return array("q", self._below.get(record_id, ()))

    def head_of(self, record_id: int) -> int | None:
        """Return the article that a copy stands below, or None where it stands below none."""
        return next((head for head, copies in self._below.items() if record_id in copies), None)

    def left_below(self, ids: Ids) -> int:
        """Return how many copies stand below some articles and are not among them."""
        chosen = set(ids)
        return sum(one not in chosen for head, copies in self._below.items() if head in chosen for one in copies)

    def own_rows(self, connection: Any, ids: Sequence[int]) -> Mapping[int, Row]:
        """Return the cells of the own columns; the values behind them are kept for a while."""
        lines = inbox_lines(connection, ids)
        with self._lock:
            for one, line in lines.items():
                self._lines_kept[one] = line
                self._lines_kept.move_to_end(one)
            while len(self._lines_kept) > KEPT:
                self._lines_kept.popitem(last=False)
        return {one: self._in_words(line) for one, line in lines.items()}

    def line(self, record_id: int) -> InboxLine | None:
        """Return the values of a row that was read lately."""
        with self._lock:
            return self._lines_kept.get(record_id)

    def _whole(self, own: Row, values: Mapping[str, Any]) -> Row:
        styles = own[-1]
        return (*super()._whole(own[:-1], values), styles)


class InboxModel(FoldingTableModel):
    """Detected values are muted; the tooltip says so, and so do assistive programs."""

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the colour of a cell, too."""
        if role == Qt.ItemDataRole.ForegroundRole and index.isValid():
            return QColor(tokens().muted) if self._is_muted(index) else None
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and index.isValid():
            return super().data(index, Qt.ItemDataRole.ToolTipRole)
        return super().data(index, role)

    def _is_muted(self, index: AnyIndex) -> bool:
        row = self._pages.row(index.row())
        if not row:
            return False
        styles = row[-1]
        return index.column() < len(styles) and styles[index.column()] == _MUTED
