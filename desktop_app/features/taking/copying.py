"""Chosen rows for the clipboard: as CSV, and articles as citations. Runs on a worker but for the clipboard itself."""

import io
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from database.queries.citing import CitedRow, cited_rows
from desktop_app.exchange.tables import write_csv
from desktop_app.features.taking.exporting import Shown, rows_of
from desktop_app.models.order import Ids
from desktop_app.publishing.citations import Cited, cite, together
from desktop_app.rooms.context import Context
from desktop_app.services.cancel import CancelToken

MOST = 50_000
"""Rows that are copied at the most; a file takes all."""
MOST_CITED = 5_000
"""Citations that are copied at the most."""
AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Taken:
    """What goes to the clipboard: *count* of the *asked* rows."""

    plain: str
    html: str
    count: int
    asked: int


def as_csv(shown: Shown, token: CancelToken) -> Taken:
    """Return rows as CSV, under the titles of their columns."""
    asked = len(shown.ids)
    some = Shown(shown.source, shown.ids[:MOST], shown.columns, shown.rtl)
    out = io.StringIO()
    rows = list(rows_of(some, token))
    write_csv(out, [some.titles, *rows])
    return Taken(out.getvalue(), "", len(rows), asked)


def as_citations(context: Context, ids: Ids, token: CancelToken) -> Taken:
    """Return the articles among these records as citations, one a line."""
    found = []
    taken = ids[:MOST_CITED]
    for start in range(0, len(taken), AT_ONCE):
        token.check()
        token.report(start, len(taken))
        some = taken[start : start + AT_ONCE]

        def read(connection: Any, some: Ids = some) -> dict[int, CitedRow]:
            return cited_rows(connection, some)

        rows = context.read(read, token)
        found += [cite(_cited(rows[one]), context.wording) for one in some if one in rows]
    whole = together(found, right_to_left=context.wording.right_to_left)
    return Taken(whole.plain, whole.html, len(found), len(ids))


def put_on_clipboard(taken: Taken) -> None:
    """Give other programs what was copied."""
    data = QMimeData()
    data.setText(taken.plain)
    if taken.html:
        data.setHtml(taken.html)
    QGuiApplication.clipboard().setMimeData(data)


def _cited(row: CitedRow) -> Cited:
    return Cited(
        headline=row.headline,
        published=row.published,
        author=row.byline,
        publication=row.publication,
        issue=row.issue,
        print_edition=row.print_edition,
        page=row.page,
        url=row.url,
        devised=row.devised,
        supplied=row.supplied,
    )
