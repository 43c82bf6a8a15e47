"""Searching by links, in the room of the articles: a director, a festival, an award, a person."""

from collections.abc import Iterator

from tests.benchmarks.figures.measure import Figure, beside
from tests.benchmarks.figures.searching import searched
from tests.benchmarks.figures.session import Run

MAPPED = 20_000
"""Articles up to which a link search is held to the plain query; beyond it is capped."""
CAPPED = 500

_FILMS = "SELECT s.about_id FROM statement s WHERE s.object_id = ? AND s.role = 'director'"
_FESTIVAL = "SELECT f.id FROM festival f WHERE f.id = ?1 UNION ALL SELECT e.id FROM edition e WHERE e.festival_id = ?1"
_NAMED = ("object_id", "recipient_id", "body_id", "section_id", "place_id", "award_id")


def _plain(records: str) -> str:
    """Return what selects, in one step, the articles that mention records or prove a statement that names them."""
    wanted = f"WITH wanted(id) AS MATERIALIZED ({records})"
    proved = " UNION ALL ".join(f"SELECT id FROM statement WHERE {column} IN wanted" for column in _NAMED)
    parts = (
        "SELECT article_id AS id FROM mention WHERE record_id IN wanted",
        "SELECT article_id FROM evidence WHERE about_id IN wanted AND article_id IS NOT NULL",
        f"SELECT article_id FROM evidence WHERE statement_id IN ({proved}) AND article_id IS NOT NULL",
    )
    return f"{wanted} SELECT group_concat(id) FROM ({' UNION '.join(parts)})"


#: Records that are found: of each link the most frequent one and one of the middle.
_RECORDS = {
    "director": "SELECT object_id, count(*) FROM statement WHERE role = 'director' AND object_id IS NOT NULL "
    "GROUP BY 1 ORDER BY 2 DESC",
    "festival": "SELECT festival_id, count(*) FROM statement s JOIN edition e ON e.id = s.object_id "
    "WHERE s.kind = 'entry' GROUP BY 1 ORDER BY 2 DESC",
    "award": "SELECT award_id, count(*) FROM statement WHERE award_id IS NOT NULL GROUP BY 1 ORDER BY 2 DESC",
    "person": "SELECT m.record_id, count(*) FROM mention m JOIN agent a ON a.id = m.record_id "
    "WHERE a.kind = 'person' GROUP BY 1 ORDER BY 2 DESC",
}
#: The same question in plain SQL; the product finds the same but for what is in the trash.
_PLAIN = {
    "director": _plain(_FILMS),
    "festival": _plain(_FESTIVAL),
    "award": _plain("SELECT ?"),
    "person": _plain("SELECT ?"),
}
_TYPED = {
    "director": "director:#{id}",
    "festival": "festival:#{id}",
    "award": "award:#{id}",
    "person": "mentions:#{id}",
}


def figures(run: Run) -> Iterator[Figure]:
    """Measure all of them."""
    for link, select in _RECORDS.items():
        ordered = run.plain.execute(select).fetchall()
        for which, row in (("most frequent", ordered[0]), ("middle", ordered[len(ordered) // 2])):
            record = row[0]
            plain = _PLAIN[link]
            hits = (run.plain.execute(plain, (record,)).fetchone()[0] or "").count(",") + 1
            typed = _TYPED[link].format(id=record)
            found, limit = beside(
                lambda typed=typed: searched(run, typed),
                lambda plain=plain, record=record: run.plain.execute(plain, (record,)).fetchone(),
                rounds=9,
            )
            shown = run.panel.model.rowCount() if run.panel.query_text() == typed else 0
            allowed = 20 + 2 * limit.p50 if hits <= MAPPED else CAPPED
            note = f"{hits:,} articles by the plain query, {shown:,} rows"
            yield Figure(f"link search {link}, {which}", found, allowed, limit, "plain SQL, all ids", note)
    searched(run, "")
