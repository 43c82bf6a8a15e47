"""The rows of the list of articles, read with SQL as it is written here.

Needs no SQLAlchemy: the window reads its first articles before that is loaded (``database.first_articles``), and
``database.queries`` reads its pages of rows with the same statements.
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from database.cut_words import LONGEST_ARTICLE, is_cut_out
from database.dates import DateValue
from database.stored import DATE_PARTS, KNOWN_FIELDS, NAME_ORDER

Execute = Callable[[str, Mapping[str, Any]], Iterable[Any]]
"""Runs a statement with its parameters and gives its rows."""

_MOST_HASHES = 500
"""Values in one statement: SQLite takes a limited number."""


@dataclass(frozen=True, slots=True)
class Issue:
    """What a row says of a whole issue: how many pages its files have, and how many articles were cut out of it."""

    pages: int
    cut_out: int


@dataclass(frozen=True, slots=True)
class ArticleLine:
    """A row of the articles room.

    *films* and *editions* are what indexing and statements found in it; *supplied* the fields that the copy does not
    give; *awaits* the name of the file of a scan that has no text yet, None where there is a text or no page;
    *wordless* how many pages have none, where others have; *issue* what there is to cut of a whole issue.
    """

    id: int
    published: DateValue
    time: str
    headline: str
    devised: bool
    publication: str
    language: str
    level: str
    films: tuple[str, ...]
    editions: tuple[str, ...]
    supplied: frozenset[str] = frozenset()
    awaits: str | None = None
    issue: Issue | None = None
    wordless: int = 0


def article_lines(execute: Execute, ids: Sequence[int]) -> dict[int, ArticleLine]:
    """Return rows of the articles room by id."""
    rows = list(execute(_ARTICLES, _given(ids)))
    publications = dict(execute(_LABELS, _given(sorted({row[_PUBLICATION] for row in rows} - {None}))))
    films, editions = _found_in(execute, ids)
    awaiting = without_text(execute, ids)
    whole = issues(execute, ids)
    wordless = pages_without_text(execute, ids)
    lines: dict[int, ArticleLine] = {}
    for row in rows:
        one, (time, headline, devised, publication, language, level, supplied) = row[0], row[_DATE_END:]
        lines[one] = ArticleLine(
            one,
            DateValue.stored(*row[1:_DATE_END]),
            time,
            headline,
            bool(devised),
            publications[publication] if publication else "",
            language,
            level,
            tuple(films.get(one, ())),
            tuple(editions.get(one, ())),
            frozenset(supplied.split()) if supplied else _NONE,
            awaiting.get(one),
            whole.get(one),
            wordless.get(one, 0),
        )
    return lines


def without_text(execute: Execute, ids: Iterable[int]) -> dict[int, str]:
    """Return those of these articles that have pages and no text yet, with the name of their first file."""
    return dict(execute(_WITHOUT_TEXT, _given(ids)))


def pages_without_text(execute: Execute, ids: Iterable[int]) -> dict[int, int]:
    """Return how many pages of the newest text of these articles gave no words; without those that have all."""
    return dict(execute(_WITHOUT_WORDS, _given(ids)))


def issues(execute: Execute, ids: Iterable[int]) -> dict[int, Issue]:
    """Return those of these articles that are whole issues: more pages than an article has, and not cut out of any.

    The pages may be those of one file, or of many that came in together.
    """
    found: dict[int, int] = {}
    files: list[tuple[bytes, int]] = []
    for one, first, last, frame, digest in execute(_WITH_PAGES, _given(ids)):
        if not is_cut_out(first, last, frame):
            found[one] = found.get(one, 0) + last - (first or 1) + 1
            files.append((digest, one))
    found = {one: pages for one, pages in found.items() if pages > LONGEST_ARTICLE}
    hashes: dict[bytes, set[int]] = {}
    for digest, one in files:
        if one in found:
            hashes.setdefault(digest, set()).add(one)
    cut: dict[int, set[int]] = {}
    wanted = list(hashes)
    for start in range(0, len(wanted), _MOST_HASHES):
        some = {f"hash{number}": digest for number, digest in enumerate(wanted[start : start + _MOST_HASHES])}
        for digest, other in execute(_CUT_OUT.format(", ".join(f":{name}" for name in some)), some):
            for one in hashes[digest]:
                cut.setdefault(one, set()).add(other)
    return {one: Issue(pages, len(cut.get(one, set()) - {one})) for one, pages in found.items()}


def _given(ids: Iterable[int]) -> dict[str, str]:
    """Return the parameters that give *ids* to a statement, as one text: see ``database.given``."""
    return {"ids": json.dumps(list(ids))}


def _found_in(execute: Execute, ids: Sequence[int]) -> tuple[dict[int, list[str]], dict[int, list[str]]]:
    """Return the labels of films and of editions that each article mentions or is evidence for.

    They stand in the order in which the text speaks of them; those without a passage come last.
    """
    films: dict[int, list[str]] = {}
    editions: dict[int, list[str]] = {}
    for article_id, kind, text in execute(_SPOKEN_OF, _given(ids)):
        (films if kind == "film" else editions).setdefault(article_id, []).append(text)
    return films, editions


_NONE: frozenset[str] = frozenset()
_DATE_END = 1 + len(DATE_PARTS)
_PUBLICATION = _DATE_END + 3
_GIVEN = "(SELECT value FROM json_each(:ids))"
_SUPPLIED = " || ".join(f"CASE WHEN {field}_known = 'supplied' THEN '{field} ' ELSE '' END" for field in KNOWN_FIELDS)
_ARTICLES = (
    f"SELECT id, {', '.join(f'published_{part}' for part in DATE_PARTS)},"
    " published_time, headline, headline_devised, publication_id, language, level,"
    f" {_SUPPLIED} FROM article WHERE id IN {_GIVEN}"
)
_LABELS = f"SELECT id, label FROM record WHERE id IN {_GIVEN}"
_RANK = " ".join(f"WHEN '{kind}' THEN {rank}" for kind, rank in NAME_ORDER.items())
#: Which records each article mentions or is evidence for, and where it does so first.
_SPOKEN_OF = f"""
SELECT p.article_id, r.kind,
       CASE WHEN r.kind = 'edition' THEN r.label ELSE coalesce(
           (SELECT n.text FROM name n WHERE n.record_id = r.id
            ORDER BY CASE n.kind {_RANK} END, n.position, n.id LIMIT 1), '') END
FROM (SELECT m.article_id, m.record_id, e.start FROM json_each(:ids) j JOIN mention m ON m.article_id = j.value
        LEFT JOIN evidence e ON e.mention_id = m.id WHERE m.record_id IS NOT NULL
      UNION ALL SELECT e.article_id, s.about_id, e.start FROM json_each(:ids) j
        JOIN evidence e ON e.article_id = j.value JOIN statement s ON s.id = e.statement_id
      UNION ALL SELECT e.article_id, s.object_id, e.start FROM json_each(:ids) j
        JOIN evidence e ON e.article_id = j.value JOIN statement s ON s.id = e.statement_id
        WHERE s.object_id IS NOT NULL) p
     JOIN record r ON r.id = p.record_id
WHERE r.kind IN ('film', 'edition') AND r.trashed_at IS NULL
GROUP BY p.article_id, r.id
ORDER BY CASE WHEN min(p.start) IS NULL THEN 1 ELSE 0 END, min(p.start), r.id
"""
_READABLE = """(attachment.media_type LIKE 'image/%' OR attachment.media_type = 'application/pdf')
  AND attachment.held IS 1 AND attachment.role IN ('original', 'scan')"""
_WITHOUT_TEXT = f"""
SELECT attachment.record_id, attachment.name FROM attachment
WHERE attachment.record_id IN {_GIVEN} AND {_READABLE}
  AND NOT EXISTS (SELECT * FROM article_text WHERE article_text.article_id = attachment.record_id)
ORDER BY attachment.position DESC
"""
_WITHOUT_WORDS = f"""
SELECT article_text.article_id, count(*) FROM article_text
JOIN text_page ON text_page.text_id = article_text.id JOIN attachment ON attachment.id = text_page.attachment_id
WHERE article_text.article_id IN {_GIVEN} AND article_text.text != ''
  AND text_page.start = text_page."end" AND text_page.read_by = '' AND {_READABLE}
  AND NOT EXISTS (SELECT * FROM article_text later
                  WHERE later.article_id = article_text.article_id AND later.number > article_text.number)
GROUP BY article_text.article_id
"""
_WITH_PAGES = f"""
SELECT record_id, page_first, page_last, frame_x, sha256 FROM attachment
WHERE record_id IN {_GIVEN} AND page_last IS NOT NULL AND sha256 IS NOT NULL
"""
_CUT_OUT = """
SELECT attachment.sha256, attachment.record_id FROM attachment JOIN record ON record.id = attachment.record_id
WHERE attachment.sha256 IN ({}) AND attachment.frame_x IS NOT NULL AND record.trashed_at IS NULL
"""
