"""Why records are hits of a query: the words of the text, the form of the name, the value of the field, the link.

Asked for the few records that are in view. Only what the query asks for is named, never what it keeps out.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from database.derive.label_parts import preferred_names
from database.folding import words
from database.queries.links import Link, links
from database.queries.record_columns import record_columns
from database.schema.base import record
from database.schema.evidence import evidence, mention
from database.schema.festivals import award, edition, section
from database.schema.names import name
from database.schema.sources import article
from database.schema.statements import statement
from database.search.hit_links import SPOKEN_OF
from database.search.hit_records import called, union
from database.search.hits import hits_of_kind
from database.search.marks import Snippet, find_folded, snippet
from database.search.query import Query
from database.search.results import newest_texts
from database.search.search_words import DATES, OF_KINDS, OUTCOMES, WORDS, SearchWord
from database.search.tree import And, Anything, Called, Clause, Node, Not, Or

#: Records that are explained at a time: what a screen shows.
MOST = 64
#: Reasons of one record.
REASONS = 2
#: Joins of the records in view that are looked at, and texts of a note.
_JOINS = 4000
_SNIPPET = 100
_COMMON = {"tag": "tags", "collection": "in_collections", "identifier": "identifiers"} | {
    one: one for one in ("added", "changed")
}
"""Search words by the columns that every record has."""


NOTHING = Snippet("", ())


@dataclass(frozen=True, slots=True)
class Why:
    """One reason.

    Attributes:
        of: ``text``, ``headline``, ``name``, ``below`` (a name of what stands below the record), ``note``, ``field`` or
            ``link``.
        word: of a field its name, of a link the search word, of what stands below its kind.
        found: the words that were found, with the places of the query's in them.
        value: of a field what it holds, as :func:`record_columns` gives it.
        link: of a link the record that it leads to.
        role: of a link the role of the statement, "" for a mention.
    """

    of: str
    word: str = ""
    found: Snippet = NOTHING
    value: Any = None
    link: Link | None = None
    role: str = ""


def why_found(connection: sa.Connection, query: Query, kinds: Mapping[int, str]) -> dict[int, tuple[Why, ...]]:
    """Return why records are hits; nothing for one where it is plain to see.

    Args:
        connection: of ``Catalogue.read``.
        query: what was looked for.
        kinds: the records and their kinds, at most :data:`MOST`.
    """
    found: dict[int, list[Why]] = {one: [] for one in kinds}
    marks = query.marks
    if query.tree is None or not kinds:
        return {}
    of_kind: dict[str, list[int]] = {}
    for one, kind in kinds.items():
        of_kind.setdefault(kind, []).append(one)
    if marks:
        articles = of_kind.get("article", [])
        _take(found, _texts(connection, articles, marks))
        others = [one for one in kinds if kinds[one] != "article"]
        _take(found, _names(connection, others, marks))
        _take(found, _below(connection, [one for one in of_kind.get("festival", []) if not found[one]], marks))
    joins: list[tuple[int, int, str]] | None = None
    for clause in _clauses(query.tree):
        word = WORDS[clause.word]
        _take(found, _fields(connection, of_kind, word, clause, _has_either(query.tree)))
        if _is_link(word):
            joins = _joined(connection, of_kind) if joins is None else joins
            _take(found, _links(connection, joins, word, clause, kinds))
    return {one: tuple(dict.fromkeys(reasons))[:REASONS] for one, reasons in found.items() if reasons}


_Reasons = Iterator[tuple[int, Why]]


def _take(found: dict[int, list[Why]], reasons: _Reasons) -> None:
    for one, why in reasons:
        if why not in found[one]:
            found[one].append(why)


def _clauses(node: Node) -> Iterator[Clause]:
    """Give the clauses that a hit may fulfil; those about words are told by the words."""
    match node:
        case Clause("headline" | "text" | "name", Called()):
            return
        case Clause():
            yield node
        case And(parts) | Or(parts):
            for part in parts:
                yield from _clauses(part)


def _has_either(node: Node) -> bool:
    """Whether a hit need not fulfil every clause."""
    match node:
        case Or():
            return True
        case And(parts):
            return any(_has_either(part) for part in parts)
        case Not(part):
            return _has_either(part)
    return False


def _texts(connection: sa.Connection, ids: Sequence[int], marks: Sequence[str]) -> _Reasons:
    """Words of the text around what was found; of an article that has it in the headline only, that."""
    if not ids:
        return
    texts = newest_texts(connection, list(ids))
    for row in connection.execute(sa.select(article.c.id, article.c.headline).where(article.c.id.in_(ids))):
        found = snippet(texts[row.id], marks, _SNIPPET) if texts.get(row.id) else NOTHING
        if found.marks:
            yield row.id, Why("text", found=found)
        elif find_folded(row.headline, marks):
            yield row.id, Why("headline")


def _names(connection: sa.Connection, ids: Sequence[int], marks: Sequence[str]) -> _Reasons:
    """The form that has most of the words, where it is not the one that is shown anyway."""
    heads = preferred_names(connection, list(ids)) if ids else {}
    for one, form in _best_forms(connection, {one: one for one in ids}, marks).items():
        head = heads.get(one)
        if head is None or form.text != head.text:
            yield one, Why("name", found=form)


def _below(connection: sa.Connection, ids: Sequence[int], marks: Sequence[str]) -> _Reasons:
    """Names of the editions, sections and awards of festivals that are found by them."""
    if not ids:
        return
    sections = sa.select(section.c.id, edition.c.festival_id).join(edition, edition.c.id == section.c.edition_id)
    below = {
        "edition": sa.select(edition.c.id, edition.c.festival_id).where(edition.c.festival_id.in_(ids)),
        "section": sections.where(edition.c.festival_id.in_(ids)),
        "award": sa.select(award.c.id, award.c.giver_id).where(award.c.giver_id.in_(ids)),
    }
    for kind, select in below.items():
        above = {row[0]: row[1] for row in connection.execute(select.limit(_JOINS))}
        for one, form in _best_forms(connection, above, marks).items():
            yield one, Why("below", kind, form)


def _best_forms(connection: sa.Connection, owners: Mapping[int, int], marks: Sequence[str]) -> dict[int, Snippet]:
    """Return, for each owner, the form among the names of its records that has most of the words."""
    best: dict[int, tuple[int, Snippet]] = {}
    for chunk in (list(owners)[at : at + 1000] for at in range(0, len(owners), 1000)):
        select = sa.select(name.c.record_id, name.c.text).where(name.c.record_id.in_(chunk))
        for row in connection.execute(select.order_by(name.c.record_id, name.c.position, name.c.id)):
            places = find_folded(row.text, marks)
            count = len({row.text[start:end].casefold() for start, end in places})
            owner = owners[row.record_id]
            if places and (owner not in best or count > best[owner][0]):
                best[owner] = (count, Snippet(row.text, tuple(places)))
    return {owner: form for owner, (_, form) in best.items()}


def _fields(
    connection: sa.Connection, of_kind: Mapping[str, list[int]], word: SearchWord, clause: Clause, unsure: bool
) -> _Reasons:
    """What the fields behind a search word hold; where a hit need not fulfil the clause only those that do."""
    for kind, members in of_kind.items():
        named = [field.name for field in word.fields_of((kind,))]
        if word.name == "date" and kind in DATES:
            named = [DATES[kind]]
        if word.name in _COMMON:
            named = [_COMMON[word.name]]
        if word.name == "note":
            yield from _notes(connection, members, clause)
        if not named:
            continue
        ids = members if not unsure else _fulfilling(connection, clause, kind, members)
        for one, values in record_columns(connection, ids, named).items():
            for field, value in values.items():
                if value not in (None, "", ()):
                    yield one, Why("field", field, value=_meant(value, clause))


def _meant(value: Any, clause: Clause) -> Any:
    """Return, of a list of texts, those that have the words that were asked for, where any has."""
    wanted = clause.value
    if isinstance(value, tuple) and isinstance(wanted, Called):
        kept = tuple(one for one in value if isinstance(one, str) and set(wanted.tokens) & set(words(one)))
        return kept or value
    return value


def _notes(connection: sa.Connection, ids: Sequence[int], clause: Clause) -> _Reasons:
    if isinstance(clause.value, Called):
        asked = [*clause.value.tokens[:-1], clause.value.tokens[-1] + ("*" if clause.value.prefix else "")]
        for row in connection.execute(sa.select(record.c.id, record.c.note).where(record.c.id.in_(ids))):
            found = snippet(row.note, asked, _SNIPPET) if row.note else NOTHING
            if found.marks:
                yield row.id, Why("note", found=found)


def _fulfilling(connection: sa.Connection, clause: Clause, kind: str, ids: Sequence[int]) -> list[int]:
    found = hits_of_kind(Query(clause.word, clause), kind).subquery()
    return list(connection.execute(sa.select(found.c[0]).where(found.c[0].in_(ids))).scalars())


def _is_link(word: SearchWord) -> bool:
    return bool(word.role) or word.group == "link"


def _joined(connection: sa.Connection, of_kind: Mapping[str, list[int]]) -> list[tuple[int, int, str]]:
    """Return what records are joined with: the record, the other one, and the role of the statement."""
    articles = of_kind.get("article", [])
    others = [one for kind, ids in of_kind.items() if kind != "article" for one in ids]
    found: list[tuple[int, int, str]] = []
    columns = [statement.c[column] for column in SPOKEN_OF]
    if articles:
        named = sa.select(mention.c.article_id, mention.c.record_id).where(
            mention.c.article_id.in_(articles), mention.c.record_id.is_not(None)
        )
        found += [(row[0], row[1], "") for row in connection.execute(named.order_by(mention.c.id).limit(_JOINS))]
        said = (
            sa.select(evidence.c.article_id, statement.c.role, *columns)
            .join(statement, statement.c.id == evidence.c.statement_id)
            .where(evidence.c.article_id.in_(articles))
            .limit(_JOINS)
        )
        for row in connection.execute(said):
            found += [(row[0], other, row[1] or "") for other in row[2:] if other is not None]
    if others:
        wanted, inside = set(others), sa.or_(*(column.in_(others) for column in columns))
        for row in connection.execute(sa.select(statement.c.role, *columns).where(inside).limit(_JOINS)):
            there = [one for one in row[1:] if one is not None]
            found += [(one, other, row[0] or "") for one in there if one in wanted for other in there if other != one]
    return list(dict.fromkeys(found))


def _links(
    connection: sa.Connection,
    joins: Sequence[tuple[int, int, str]],
    word: SearchWord,
    clause: Clause,
    kinds: Mapping[int, str],
) -> _Reasons:
    """The records that a clause means, among those that the records in view are joined with; one for each."""
    if isinstance(clause.value, Anything):
        return
    partners = sorted({other for _, other, _ in joins})
    meant: set[int] = set()
    for chunk in (partners[at : at + 5000] for at in range(0, len(partners), 5000)):
        for select in _meant_by(word, clause, set(kinds.values())):
            found = select.subquery()
            meant.update(connection.execute(sa.select(found.c[0]).where(found.c[0].in_(chunk))).scalars())
    first: dict[int, tuple[int, str]] = {}
    for one, other, role in joins:
        # The role that was asked for says more than any other.
        better = one not in first or (role == word.role and first[one][1] != word.role)
        if other in meant and better:
            first[one] = (other, role)
    labels = links(connection, (other for other, _ in first.values()))
    for one, (other, role) in first.items():
        if other in labels and other != one:
            yield one, Why("link", word.name, link=labels[other], role=role)


def _meant_by(word: SearchWord, clause: Clause, kinds: set[str]) -> Iterator[sa.Select[Any]]:
    """Select the records that a link leads to: those of that name, and what is joined through them."""
    targets = ("award", "edition", "festival") if word.name in OUTCOMES else word.targets
    named = called(clause.value, targets)
    yield named
    if "festival" in targets or not targets:
        inside = union([named])
        yield sa.select(edition.c.id).where(edition.c.festival_id.in_(inside))
    if word.name not in OF_KINDS and word.kinds and not kinds & set(word.kinds):
        # Articles and others that speak of the films of a director.
        for kind in dict.fromkeys(word.kinds):
            if kind != article.name:
                yield hits_of_kind(Query(clause.word, clause), kind)
