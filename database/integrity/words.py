"""Do frozen texts, and the passages in them, still hold the same words?"""

import hashlib
from collections.abc import Iterator

import sqlalchemy as sa

from database.integrity.finding import Finding
from database.schema.sources import article_text

# substr and length count characters, which are the code points that the columns hold.
_PASSAGES = """
SELECT e.id, t.article_id, e.exact,
       e.article_id IS NOT t.article_id AS elsewhere
FROM evidence e JOIN article_text t ON t.id = e.text_id
WHERE e.state <> 'orphaned' AND (
    e.article_id IS NOT t.article_id
    OR (e.kind = 'text' AND substr(t.text, e.start + 1, e."end" - e.start) <> e.exact)
    OR (e.loaded_exact <> '' AND
        substr(t.text, e.loaded_start + 1, e.loaded_end - e.loaded_start) <> e.loaded_exact))
"""

# Each text is measured once: a long one has thousands of parts.
_SEGMENTS = """
WITH short AS MATERIALIZED (
    SELECT t.id, t.article_id, length(t.text) AS length
    FROM (SELECT text_id, max("end") AS last FROM segment GROUP BY text_id) m JOIN article_text t ON t.id = m.text_id
    WHERE m.last > length(t.text))
SELECT s.id, short.article_id, s."end" FROM short JOIN segment s ON s.text_id = short.id WHERE s."end" > short.length
"""


def passages(connection: sa.Connection) -> Iterator[Finding]:
    """Give the evidence whose words do not stand where it says."""
    for row in connection.execute(sa.text(_PASSAGES)):
        if row.elsewhere:
            detail = f"Evidence {row.id} (“{row.exact[:60]}”) names another article than its text belongs to."
        else:
            detail = f"The words of evidence {row.id} (“{row.exact[:60]}”) do not stand where it says."
        yield Finding("passage", row.article_id, detail, False)


def segments(connection: sa.Connection) -> Iterator[Finding]:
    """Give the segments that reach beyond their text."""
    for row in connection.execute(sa.text(_SEGMENTS)):
        yield Finding("segment", row.article_id, f"Segment {row.id} reaches beyond its text ({row.end}).", False)


def texts(connection: sa.Connection) -> Iterator[Finding]:
    """Give the frozen texts that are not what was frozen."""
    select = sa.select(article_text.c.article_id, article_text.c.number, article_text.c.text, article_text.c.sha256)
    for row in connection.execute(select):
        if hashlib.sha256(row.text.encode()).digest() != row.sha256:
            detail = f"Version {row.number} of the text is not as it was frozen."
            yield Finding("text", row.article_id, detail, False)
