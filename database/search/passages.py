"""Sentences of the press that name several things together: what a fact without evidence may stand on."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from database.folding import words
from database.schema.festivals import edition
from database.schema.names import name
from database.schema.sources import article, article_text, segment

#: Articles that are read for it, the newest first, and code points of each that are looked at.
_ARTICLES, _LONGEST = 60, 400_000
#: Forms of one name that are looked for.
_FORMS = 12
#: Parts of a page that are never evidence.
_NEVER = ("boilerplate", "pull_quote")
#: A sentence ends with its sign and a blank, or with its line.
_END = re.compile(r"(?<=[.!?؟۔…])[\"'”’»)\]]*\s+|[\r\n]+")


@dataclass(frozen=True, slots=True)
class FoundPassage:
    """A sentence: code points of a frozen text, end not included; *named*: how many of the things it names."""

    article_id: int
    text_id: int
    start: int
    end: int
    words: str
    named: int


def forms_of(connection: sa.Connection, record_id: int) -> tuple[str, ...]:
    """Return the forms of a record's name; of an edition, which has none of its own, those of its festival."""
    festival = sa.select(edition.c.festival_id).where(edition.c.id == record_id)
    whose = [record_id, *connection.execute(festival).scalars()]
    select = sa.select(name.c.text).where(name.c.record_id.in_(whose)).order_by(name.c.record_id, name.c.position)
    return tuple(dict.fromkeys(connection.execute(select).scalars()))[:_FORMS]


def passages_naming(
    connection: sa.Connection, things: Sequence[Sequence[str]], *, limit: int = 12
) -> tuple[FoundPassage, ...]:
    """Return sentences that name the things, those that name most of them first, then the newest.

    Args:
        connection: of ``Catalogue.read``.
        things: the forms of each; a text must name each thing, a sentence at least one. One without a form is left
            out.
        limit: how many sentences.
    """
    wanted = [phrases for forms in things if (phrases := _phrases(forms))]
    if not wanted:
        return ()
    match = " AND ".join("(" + " OR ".join(f'"{" ".join(one)}"' for one in forms) + ")" for forms in wanted)
    hits = sa.text("SELECT rowid AS id FROM article_index WHERE article_index MATCH :match").columns(sa.column("id"))
    ids = (
        sa.select(article.c.id)
        .where(article.c.index_rowid.in_(hits))
        .order_by(article.c.index_rowid.desc())
        .limit(_ARTICLES)
    )
    order = list(connection.execute(ids, {"match": match}).scalars())
    found: list[tuple[int, int, FoundPassage]] = []
    texts = _newest_texts(connection, order)
    left_out = _left_out(connection, [text.id for text in texts])
    for text in texts:
        for start, end in _sentences(text.text[:_LONGEST], left_out.get(text.id, ())):
            said = words(text.text[start:end])
            named = sum(any(_holds(said, one) for one in forms) for forms in wanted)
            if named:
                passage = FoundPassage(text.article_id, text.id, start, end, text.text[start:end], named)
                found.append((-named, order.index(text.article_id), passage))
    found.sort(key=lambda one: (one[0], one[1], one[2].start))
    return tuple(passage for _, _, passage in found[:limit])


def _phrases(forms: Sequence[str]) -> list[list[str]]:
    """Return the folded words of each form."""
    return [phrase for form in forms if (phrase := words(form))]


def _newest_texts(connection: sa.Connection, article_ids: Sequence[int]) -> Sequence[Any]:
    newest = (
        sa.select(article_text.c.article_id, sa.func.max(article_text.c.number).label("number"))
        .where(article_text.c.article_id.in_(article_ids))
        .group_by(article_text.c.article_id)
        .subquery()
    )
    select = sa.select(article_text.c.id, article_text.c.article_id, article_text.c.text)
    same = sa.and_(newest.c.article_id == article_text.c.article_id, newest.c.number == article_text.c.number)
    return connection.execute(select.join(newest, same)).all()


def _left_out(connection: sa.Connection, text_ids: Sequence[int]) -> dict[int, list[tuple[int, int]]]:
    select = sa.select(segment.c.text_id, segment.c.start, segment.c.end)
    found: dict[int, list[tuple[int, int]]] = {}
    for row in connection.execute(select.where(segment.c.text_id.in_(text_ids), segment.c.kind.in_(_NEVER))):
        found.setdefault(row.text_id, []).append((row.start, row.end))
    return found


def _sentences(text: str, left_out: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    found = []
    start = 0
    for end, after in [*((one.start(), one.end()) for one in _END.finditer(text)), (len(text), len(text))]:
        # Signs that close a quotation belong to the sentence before them.
        closing = len(text[end:after]) - len(text[end:after].lstrip("\"'”’»)]"))
        first = start + len(text[start:end]) - len(text[start:end].lstrip())
        last = end + closing
        last -= len(text[first:last]) - len(text[first:last].rstrip())
        if first < last and not any(first < stop and begin < last for begin, stop in left_out):
            found.append((first, last))
        start = after
    return found


def _holds(said: Sequence[str], phrase: Sequence[str]) -> bool:
    """Tell whether the words of a name stand together among the words of a sentence."""
    length = len(phrase)
    return any(list(said[at : at + length]) == list(phrase) for at in range(len(said) - length + 1))
