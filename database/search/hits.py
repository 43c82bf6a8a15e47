"""A query's tree → SQL: which records of a room, or of a kind, it finds.

Rows are chosen in SQL; every word becomes a sub-select on an index. Where a part of the tree asks articles for words
only, it is one question to the full-text index.
"""

from collections.abc import Callable, Iterator, Sequence

import sqlalchemy as sa

from database.schema.sources import article
from database.search import hit_fields, hit_links, hit_states
from database.search.hit_links import Scope, named_by, spoken_of
from database.search.hit_records import (
    ARTICLES,
    Condition,
    Ids,
    called,
    quoted,
    records_with_words,
    rowids,
    table_of,
    union,
)
from database.search.query import Query
from database.search.search_words import KINDS, MENTION_ROLES, OF_KINDS, OUTCOMES, WORDS, SearchWord, Takes
from database.search.tree import And, Anything, Called, Clause, Node, Not, Or, Value, Words

#: Words that are whole records: they lead to what speaks of them.
_WHOLES = (*OF_KINDS, "edition")
#: Words of which any may be there that the index of words looks through side by side. It looks at each of them for each
#: article that it goes on to: many are put into groups (20,000 articles of 560 words: 90 ms instead of 140).
_SIDE_BY_SIDE = 16


def matching(query: Query, kinds: Sequence[str]) -> Condition:
    """Return the condition, on the table that these kinds share, that their records are found.

    A blank query finds all; one of which nothing could be read finds nothing.
    """
    if query.is_blank:
        return sa.true()
    if query.tree is None:
        return sa.false()
    return _condition(query.tree, Scope.of(kinds))


def hit_ids(query: Query, room: str) -> Ids:
    """Select the ids of a room's records that a query finds, without order; parameters are bound inside.

    Those in the trash are among them where nothing but their fields is asked for: take them out of the array of ids
    (``database.queries.rooms.without_trash``).

    Args:
        query: what was read.
        room: a key of ``database.queries.rooms.ROOMS``, or a kind of record.
    """
    from database.queries.rooms import ROOMS

    if room not in ROOMS:
        return hits_of_kind(query, room)
    asked = ROOMS[room]
    parts = [Scope.of(asked.kinds).rows(matching(query, asked.kinds))]
    if asked.others is not None:
        others = asked.others
        parts.append(Scope.of((others.kind,)).rows(sa.and_(matching(query, (others.kind,)), others.condition)))
    return union(parts)


def is_cut_off(connection: sa.Connection, query: Query, room: str) -> bool:
    """Whether so many articles lead from one kind of record to another that not all of them are looked at.

    Asked beside the hits, which do not wait for it; then their number is a least one.
    """
    with hit_links.noting_limits() as limits:
        hit_ids(query, room)
    for select, most in limits:
        count = sa.select(sa.func.count()).select_from(select.subquery())
        if int(connection.execute(count).scalar_one()) >= most:
            return True
    return False


def hits_of_kind(query: Query, kind: str) -> Ids:
    """Select the ids of the records of one kind that a query finds; see :func:`hit_ids`."""
    return Scope.of((kind,)).rows(matching(query, (kind,)))


def kinds_asked(query: Query) -> tuple[str, ...]:
    """Return the kinds of record that a query over everything asks for.

    They are those whose own words it has (``director:`` asks for films, ``published:`` for articles), all of them
    where its words are of any kind, and the kinds of each where no kind has all.
    """
    sets = [frozenset(word.kinds) for word in _words_in(query.tree) if word.kinds] if query.tree is not None else []
    wanted = frozenset(KINDS)
    for one in sets:
        wanted &= one
    if sets and not wanted:
        wanted = frozenset().union(*sets)
    return tuple(kind for kind in KINDS if kind in wanted)


def _words_in(node: Node) -> Iterator[SearchWord]:
    """Give the search words of a tree whose own records are asked for; what is kept out asks for nothing."""
    match node:
        case Clause("is", Called((state,))):
            yield SearchWord("is", Takes.STATE, ("article",) if state in hit_states.OF_ARTICLES else _kind(state))
        case Clause("has" | "no", Called((part,))):
            yield WORDS.get(part, WORDS["has"])
        case Clause(word, _):
            yield WORDS[word]
        case And(parts) | Or(parts):
            for one in parts:
                yield from _words_in(one)


def _kind(state: str) -> tuple[str, ...]:
    return (state,) if state in KINDS else ()


def _condition(node: Node, scope: Scope) -> Condition:
    if scope.table is article and (match := text_match(node)):
        return article.c.index_rowid.in_(rowids(ARTICLES, match).correlate(None))
    match node:
        case Words(tokens, prefix):
            return records_with_words(scope.kinds[0], tokens, prefix)
        case Clause(word, value):
            return _clause(WORDS[word], value, scope)
        case Not(part):
            return sa.not_(_condition(part, scope))
        case And(parts):
            return sa.and_(*_together(parts, scope, And))
        case Or(parts):
            return sa.or_(*_together(parts, scope, Or))


def _together(parts: Sequence[Node], scope: Scope, kind: type[And] | type[Or]) -> list[Condition]:
    """Return the conditions of parts; those that ask articles for words only become one question."""
    if scope.table is not article:
        return [_condition(part, scope) for part in parts]
    asked = [part for part in parts if text_match(part)]
    minus = [part for part in parts if kind is And and isinstance(part, Not) and text_match(part.part)]
    if len(asked) + len(minus) < 2 or not asked:
        return [_condition(part, scope) for part in parts]
    rest = [part for part in parts if part not in asked and part not in minus]
    found = kind(tuple(asked)) if len(asked) > 1 else asked[0]
    match = text_match(found)
    if minus:
        match = f"({match}) NOT ({' OR '.join(text_match(part.part) for part in minus if isinstance(part, Not))})"
    return [
        article.c.index_rowid.in_(rowids(ARTICLES, match).correlate(None)),
        *(_condition(part, scope) for part in rest),
    ]


def text_match(node: Node) -> str:
    """Return the expression for the full-text index of articles; "" where it cannot say it all."""
    match node:
        case Words(tokens, prefix):
            return quoted(tokens, prefix)
        case Clause("headline" | "text" | "name" as column, Called(tokens, prefix, _)):
            return f"{'headline' if column == 'name' else column} : {quoted(tokens, prefix)}"
        case And(parts) | Or(parts):
            plus = [part for part in parts if not isinstance(part, Not)]
            minus = [part.part for part in parts if isinstance(part, Not)]
            if not plus or (minus and isinstance(node, Or)):
                return ""
            found = [text_match(part) for part in plus]
            without = [text_match(part) for part in minus]
            if not all((*found, *without)):
                return ""
            joint = " AND " if isinstance(node, And) else " OR "
            found = [f"({one})" if " " in one else one for one in found]
            if isinstance(node, Or) and len(found) > 2 * _SIDE_BY_SIDE:
                groups = range(0, len(found), _SIDE_BY_SIDE)
                # Taken away is nothing: a group of its own kind would be taken into the others again.
                found = [f'(({joint.join(found[at : at + _SIDE_BY_SIDE])}) NOT "")' for at in groups]
            whole = joint.join(found)
            return f"({whole}) NOT ({' OR '.join(f'({one})' for one in without)})" if without else whole
    return ""


def _clause(word: SearchWord, value: Value, scope: Scope) -> Condition:
    """Return whether a clause finds a record: by what it has itself, else through what it is joined with."""
    if word.takes is Takes.STATE:
        return _state(word, value, scope)
    if word.name in _WHOLES or (word.group == "link" and word.fields):
        return hit_links.of_kind(scope, word, value)
    own = tuple(kind for kind in scope.kinds if word.is_own((kind,)))
    if len(own) == len(scope.kinds):
        return _own(word, value, scope)
    if own:
        # Kinds that share a table, of which not all have this word: each is asked in its own way.
        parts = (own, tuple(kind for kind in scope.kinds if kind not in own))
        found = [
            sa.and_(scope.table.c.kind.in_(kinds), _clause(word, value, Scope(kinds, scope.table))) for kinds in parts
        ]
        return sa.or_(*found)
    if scope.kinds[0] in word.targets and word.name in scope.kinds:
        return scope.id.in_(called(value, word.targets))
    if word.role and word.targets and not set(word.targets).isdisjoint(scope.kinds) and scope.table is not article:
        return hit_links.filled_by(scope, word, value)
    return through(scope, _own_rows(word, value))


def _own_rows(word: SearchWord, value: Value) -> dict[str, Ids]:
    """Select, by their first kind, the records whose own word it is and that it finds."""
    tables: dict[sa.Table, list[str]] = {}
    for kind in word.kinds:
        tables.setdefault(table_of(kind), []).append(kind)
    found: dict[str, Ids] = {}
    for kinds in tables.values():
        inner = Scope.of(kinds)
        found[kinds[0]] = inner.rows(_own(word, value, inner))
    return found


def through(scope: Scope, found: dict[str, Ids]) -> Condition:
    """Return whether articles or statements join a record with what was found of other kinds."""
    press = found.pop("article", None)
    conditions: list[Condition] = []
    if found:
        others = union(list(found.values()))
        if scope.table is article:
            return scope.id.in_(spoken_of(others))
        conditions += hit_links.with_those(scope, others)
    if press is not None:
        conditions.append(scope.id.in_(named_by(press)))
    return sa.or_(*conditions) if conditions else sa.false()


def _own(word: SearchWord, value: Value, scope: Scope) -> Condition:
    special = _SPECIAL.get(word.name)
    if special is not None:
        return special(scope, word, value)
    conditions = [hit_fields.field_condition(scope, field, value) for field in word.fields_of(scope.kinds)]
    if word.role:
        conditions.append(hit_links.role_condition(scope, word, value))
    return sa.or_(*conditions) if conditions else sa.false()


def _named(scope: Scope, word: SearchWord, value: Value) -> Condition:
    del word
    if isinstance(value, Called):
        if scope.table is article:
            return hit_fields.in_index(scope, "headline", value)
        return scope.id.in_(called(value, scope.kinds))
    if scope.table is article:
        return article.c.headline != ""
    return hit_fields.with_names(scope, value)


def _state(word: SearchWord, value: Value, scope: Scope) -> Condition:
    assert isinstance(value, Called)
    state = value.tokens[0]
    match word.name:
        case "is":
            if state in hit_states.OF_ARTICLES and scope.table is not article:
                inner = Scope.of(("article",))
                return through(scope, {"article": inner.rows(hit_states.is_so(inner, state))})
            return hit_states.is_so(scope, state)
        case "has" | "no":
            if word.name == "no" and state == "evidence":
                return hit_states.lacks_evidence(scope)
            found = _has(state, scope)
            return sa.not_(found) if word.name == "no" else found
    return hit_states.said_so(scope, word.name, state)


def _has(state: str, scope: Scope) -> Condition:
    if state in WORDS["has"].choices:
        return hit_states.has_part(scope, state)
    word = WORDS[state]
    if not word.is_own(scope.kinds) and word.name not in _WHOLES:
        return sa.false()
    return _clause(word, Anything(), scope)


_Special = Callable[[Scope, SearchWord, Value], Condition]

_SPECIAL: dict[str, _Special] = {
    "name": _named,
    "text": lambda scope, _, value: (
        hit_fields.in_index(scope, "text", value) if isinstance(value, Called) else hit_states.has_part(scope, "text")
    ),
    "note": lambda scope, _, value: hit_fields.noted(scope, value),
    "tag": lambda scope, _, value: hit_fields.tagged(scope, value),
    "collection": lambda scope, _, value: hit_links.in_collection(scope, value),
    "identifier": lambda scope, _, value: hit_fields.identified(scope, value),
    "date": lambda scope, _, value: hit_fields.main_date(scope, value),
    "added": lambda scope, _, value: hit_fields.written(scope, "created_at", value),
    "changed": lambda scope, _, value: hit_fields.written(scope, "updated_at", value),
    "id": lambda scope, _, value: hit_links.one_record(scope, value),
    "entry": lambda scope, word, value: hit_fields.entered(scope, "entry_status", word.vocabulary, value),
    "programme": lambda scope, word, value: hit_fields.entered(scope, "programme_place", word.vocabulary, value),
    "premiere": lambda scope, word, value: hit_fields.entered(scope, "premiere_level", word.vocabulary, value),
    "credit": lambda scope, _, value: hit_links.credited(scope, value),
    "works_at": lambda scope, _, value: hit_links.employed(scope, value),
    "attributed": lambda scope, _, value: hit_links.attributed(scope, value),
    **{
        name: (lambda scope, word, value: hit_links.mentioned(scope, word, value))
        for name in ("mentions", "indexed", *MENTION_ROLES)
    },
    **{name: (lambda scope, word, value: hit_links.awarded(scope, word.name, value)) for name in OUTCOMES},
}
