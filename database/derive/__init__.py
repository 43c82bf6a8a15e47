"""Derived data: labels, keys, counts, what evidence leads to, the index, findings; made again after every change.

None of it is journalled: undo makes it again from the rows that it restored.
"""

import sqlalchemy as sa

from database.derive.counts import count_evidence
from database.derive.evidence import lead_evidence
from database.derive.findings import refresh_findings
from database.derive.labels import refresh_labels, with_occupations
from database.derive.names import refresh_match_keys
from database.derive.texts_to_read import note_texts_to_read
from database.history.touched import Touched
from database.search import index

__all__ = ["refresh"]


def refresh(connection: sa.Connection, touched: Touched, *, findings: bool = True) -> None:
    """Make again whatever depends on the touched rows; *findings*: also what the checks find."""
    count_evidence(connection, touched.statements)
    lead_evidence(connection, touched.statements | touched.moved, touched.mentions)
    names = set(touched.names)
    refresh_match_keys(connection, names)
    labels = touched.labels | with_occupations(connection, touched.occupations)
    # Whoever shows a film must hear that its director has another name.
    touched.seen |= refresh_labels(connection, labels)
    names |= index.names_of(connection, touched.trashed)
    index.refresh_names(connection, names)
    articles = touched.articles | index.articles_of_texts(connection, touched.texts)
    index.refresh_articles(connection, articles, touched.dropped)
    note_texts_to_read(connection, touched)
    if findings:
        # Whoever shows a record must hear that the sources differ on it now, or no longer do.
        touched.seen |= refresh_findings(connection, touched)
