"""Links of a query as conditions: roles of relations, awards, kinds of record, and how one kind leads to another.

Never a join from articles to statements: an article is found by ``article_id IN (SELECT … mention … IN (…))``, which
took 7 ms where the join took 12 seconds (measured at a million articles and two million statements).
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from database.fields import AGENTS
from database.schema.base import collection, collection_item, record
from database.schema.evidence import evidence, mention
from database.schema.festivals import award, edition, section
from database.schema.proposals import proposal
from database.schema.sources import article, article_text
from database.schema.statements import stands, statement
from database.schema.vocabulary import term
from database.search.hit_records import Condition, Ids, bound, called, gathered, table_of, union
from database.search.search_words import SearchWord
from database.search.tree import Anything, Called, Exactly, Value
from database.search.unchecked import unchecked_articles

#: Articles that lead to other records; of more only the newest are looked at, and that is said.
MOST_MAPPED = 20_000
#: Mentions and evidence that lead to articles, some five for each; more are not looked at, and that is said: all of
#: those of everything that ever won a prize took 25 seconds among a million articles.
MOST_ROWS = 100_000

_LIMITS: ContextVar["list[tuple[Ids, int]] | None"] = ContextVar("limits", default=None)
"""Where the selects that are cut off are gathered while a query is put together."""

#: The columns of a statement that name a record it speaks of; each has an index. Evidence holds the first itself.
SPOKEN_OF = ("about_id", "object_id", "recipient_id", "body_id", "section_id", "place_id", "award_id")

_POSITIONS = ("position", "festival_role", "member", "affiliated_with")


@dataclass(frozen=True, slots=True)
class Scope:
    """Whose ids are asked for: kinds of record that share a table."""

    kinds: tuple[str, ...]
    table: sa.Table

    @classmethod
    def of(cls, kinds: Sequence[str]) -> "Scope":
        """Return the scope of kinds that share a table."""
        return cls(tuple(kinds), table_of(kinds[0]))

    @property
    def id(self) -> sa.Column[Any]:
        """The id that conditions are on."""
        return self.table.c.id

    def rows(self, condition: Condition) -> Ids:
        """Select the ids for which a condition holds."""
        select = ids(self.id, condition)
        return select.where(self.table.c.kind.in_(self.kinds)) if self.kinds[0] in AGENTS else select

    def has(self, column: sa.Column[Any], *conditions: Condition) -> Condition:
        """Return whether there is a row that names the record in *column*."""
        inner = sa.select(sa.literal(1)).where(column == self.id, *conditions)
        return sa.exists(inner.correlate(self.table))


def ids(column: sa.ColumnElement[Any], *conditions: Condition) -> Ids:
    """Select a column, never leaning on a table of the statement around it."""
    return sa.select(column).where(*conditions).correlate(None)


def speaking(records: Ids, columns: Sequence[str] = SPOKEN_OF, *conditions: Condition) -> sa.Join:
    """Join the statements that name one of the records in one of *columns*; each of these has an index.

    The records are named once: SQLite copies what a name stands for at each place, and plans all of it again. Not an
    inner join: their order must stay.
    """
    wanted = gathered(records)
    names = sa.or_(*(statement.c[one] == wanted.c[0] for one in columns))
    return wanted.outerjoin(statement, sa.and_(names, *conditions))


def spoken_of(records: Ids) -> Ids:
    """Select the articles that speak of records: by a mention, or as evidence of a statement on them."""
    wanted = sa.select(gathered(records).c[0]).correlate(None)
    # Each column for itself: its index has all that is asked. Where one of several columns may name a record, SQLite
    # looks each statement up. The first, by which most are found, evidence holds itself.
    first, *others = SPOKEN_OF
    said = sa.union_all(*(ids(statement.c.id, statement.c[one].in_(wanted)) for one in others))
    press = sa.union_all(
        ids(mention.c.article_id, mention.c.record_id.in_(wanted)),
        ids(evidence.c.article_id, evidence.c[first].in_(wanted), evidence.c.article_id.is_not(None)),
        evidence_of(said),
    )
    return _limited(press.limit(MOST_ROWS), MOST_ROWS)


@contextmanager
def noting_limits() -> Iterator["list[tuple[Ids, int]]"]:
    """Gather the selects that are cut off, each with its limit, while a query is put together."""
    found: list[tuple[Ids, int]] = []
    token = _LIMITS.set(found)
    try:
        yield found
    finally:
        _LIMITS.reset(token)


def _limited(select: "Ids | sa.CompoundSelect[Any]", most: int) -> Ids:
    """Select what a select with a limit gives; it is noted as one."""
    cut = sa.select(gathered(select).c[0]).correlate(None)
    limits = _LIMITS.get()
    if limits is not None:
        limits.append((cut, most))
    return cut


def evidence_of(statements: "Ids | sa.CompoundSelect[Any]") -> Ids:
    """Select the articles that are evidence of statements."""
    return ids(evidence.c.article_id, evidence.c.statement_id.in_(statements), evidence.c.article_id.is_not(None))


def named_by(articles: Ids) -> Ids:
    """Select the records that articles speak of; of many articles only the newest are looked at."""
    newest = articles.with_only_columns(article.c.id).order_by(article.c.index_rowid.desc()).limit(MOST_MAPPED)
    inside = _limited(newest, MOST_MAPPED)
    said = ids(evidence.c.statement_id, evidence.c.article_id.in_(inside), evidence.c.statement_id.is_not(None))
    named = ids(mention.c.record_id, mention.c.article_id.in_(inside), mention.c.record_id.is_not(None))
    columns = [statement.c[one] for one in SPOKEN_OF]
    return union([named, _each(sa.select(*columns).where(statement.c.id.in_(said)))])


def joined(records: Ids) -> Ids:
    """Select the records that a standing statement joins with *records*, and these themselves."""
    columns = [statement.c[one] for one in SPOKEN_OF]
    return _each(sa.select(*columns).select_from(speaking(records, SPOKEN_OF, stands())))


def with_those(scope: Scope, records: Ids) -> list[Condition]:
    """Return whether a statement joins a record with *records*; a festival is joined through its editions too."""
    found = sa.select(gathered(joined(records)).c[0])
    conditions: list[Condition] = [scope.id.in_(found)]
    if scope.kinds[0] == "festival":
        conditions.append(scope.id.in_(ids(edition.c.festival_id, edition.c.id.in_(found))))
    return conditions


def _each(select: sa.Select[Any]) -> Ids:
    """Select what stands in any column of *select*, one below the other."""
    rows = gathered(select.correlate(None))
    cells = sa.func.json_each(sa.func.json_array(*rows.c)).table_valued("value")
    return sa.select(cells.c.value).select_from(rows.join(cells, sa.true())).where(cells.c.value.is_not(None))


def role_condition(scope: Scope, word: SearchWord, value: Value) -> Condition:
    """Return whether a record has this role filled so; see :func:`related`."""
    return related(scope, (statement.c.kind == "relation", statement.c.role == word.role), value, word.targets)


def related(scope: Scope, said: Sequence[Condition], value: Value, targets: Sequence[str]) -> Condition:
    """Return whether a standing relation leads from the record to what *value* means."""
    if isinstance(value, Anything):
        return scope.has(statement.c.about_id, *said, stands())
    return scope.id.in_(ids(statement.c.about_id, statement.c.object_id.in_(called(value, targets)), *said, stands()))


def filled_by(scope: Scope, word: SearchWord, value: Value) -> Condition:
    """Return whether a record fills a role itself: the right side, called so, or of a left side that is called so."""
    said = (statement.c.kind == "relation", statement.c.role == word.role, stands())
    if isinstance(value, Anything):
        return scope.has(statement.c.object_id, *said)
    wanted = called(value, ())
    object_id = statement.c.object_id
    return sa.or_(
        sa.and_(scope.id.in_(wanted), scope.has(object_id, *said)),
        scope.id.in_(ids(object_id, statement.c.about_id.in_(wanted), object_id.is_not(None), *said)),
    )


def roles_below(*codes: str) -> Ids:
    """Select the codes of the roles under these headings, and these themselves."""
    return ids(
        term.c.code,
        term.c.vocabulary == "relation_role",
        sa.or_(term.c.broader.in_(codes), term.c.code.in_(codes)),
    )


def credited(scope: Scope, value: Value) -> Condition:
    """``credit:``: films with this person or body in any credit."""
    broader = sa.select(term.c.code).where(term.c.vocabulary == "relation_role", term.c.about_kinds == "film")
    said = (statement.c.kind == "relation", statement.c.role.in_(broader.correlate(None)))
    return related(scope, said, value, AGENTS)


def employed(scope: Scope, value: Value) -> Condition:
    """``works_at:``: people with a post in a body, or members of it."""
    said = (statement.c.kind == "relation", statement.c.role.in_(roles_below(*_POSITIONS)), stands())
    object_id, about_id = statement.c.object_id, statement.c.about_id
    if isinstance(value, Anything):
        return sa.or_(scope.has(object_id, *said), scope.has(about_id, statement.c.role == "affiliated_with", stands()))
    bodies = called(value, ("edition",))
    return sa.or_(
        scope.id.in_(ids(object_id, about_id.in_(bodies), object_id.is_not(None), *said)),
        scope.id.in_(
            ids(about_id, object_id.in_(bodies), statement.c.role.in_(("affiliated_with", "holds_post")), stands())
        ),
    )


def awarded(scope: Scope, outcome: str, value: Value) -> Condition:
    """``won:`` and the like: who or what has an award result, by the award, its category, the edition or festival."""
    said = [statement.c.kind == "award_result", statement.c.outcome == outcome, stands()]
    columns = (statement.c.about_id, statement.c.recipient_id)
    if isinstance(value, Anything):
        # Written out for the index of results, which holds all that is asked; no other statement has an outcome.
        known = (statement.c.outcome != sa.literal_column("''"), statement.c.outcome == outcome, stands())
        # Column by column, both from the index: to take its rows apart took half as long again.
        return scope.id.in_(union([ids(column, column.is_not(None), *known) for column in columns]))
    wanted = called(value, ("award", "edition", "festival"))
    if isinstance(value, Exactly):
        # Editions that are called so are found by the names of their festival.
        wanted = union([wanted, ids(edition.c.id, edition.c.festival_id == bound(value.id))])
    named = speaking(wanted, ("award_id", "object_id"), *said)
    results = [sa.select(*columns).select_from(named).correlate(None)]
    if isinstance(value, Called):
        # Written out for the index of those that have one.
        some = statement.c.category != sa.literal_column("''")
        categories = sa.and_(some, statement.c.category.in_(terms_called("award_category", value)))
        results.append(sa.select(*columns).where(categories, *said).correlate(None))
    return scope.id.in_(union([_each(one) for one in results]))


def terms_called(vocabulary: str, value: Called) -> Ids:
    """Select the codes of the terms that a value means: by code or label, else those whose label has the words."""
    plain = " ".join(value.tokens)
    code = "_".join(value.tokens)
    labels = [sa.func.folded(term.c[f"label_{language}"]) for language in ("en", "fa", "ar")]
    of = term.c.vocabulary == bound(vocabulary)
    exact = sa.or_(term.c.code == bound(code), *(label == bound(plain) for label in labels))
    exactly = sa.select(term.c.code).where(of, exact).correlate(None)
    having = sa.or_(*(has_words(label, value, folded=True) for label in [*labels, sa.func.folded(term.c.code)]))
    other = sa.exists(sa.select(sa.literal(1)).where(of, exact).correlate(None))
    loosely = sa.select(term.c.code).where(of, having, sa.not_(other)).correlate(None)
    return loosely if value.prefix else union([exactly, loosely])


def has_words(column: sa.ColumnElement[Any], value: Called, *, folded: bool = False) -> Condition:
    """Return whether a text has the words of a value together."""
    plain = column if folded else sa.func.folded(column)
    needle = f" {' '.join(value.tokens)}" + ("" if value.prefix else " ")
    return sa.func.instr(sa.literal(" ").concat(plain).concat(" "), bound(needle)) > 0


def of_kind(scope: Scope, word: SearchWord, value: Value) -> Condition:
    """``film:``, ``festival:``, ``place:`` …: the record itself, what is part of it, and what is joined with it."""
    wanted = _of_targets(word.targets, value)
    conditions: list[Condition] = []
    if scope.kinds[0] in word.targets:
        conditions.append(scope.id.in_(wanted))
    for field in word.fields_of(scope.kinds):
        column = scope.table.c[field.column]
        conditions.append(sa.and_(column.in_(wanted), column.is_not(None)))
    whole = wanted
    if word.name == "festival":
        held = ids(edition.c.id, edition.c.festival_id.in_(wanted))
        whole = union([wanted, held])
        if scope.kinds[0] == "section":
            conditions.append(section.c.edition_id.in_(held))
        elif scope.kinds[0] == "award":
            conditions.append(sa.and_(award.c.giver_id.in_(whole), award.c.giver_id.is_not(None)))
    if scope.kinds[0] == "article":
        conditions.append(scope.id.in_(spoken_of(whole)))
    elif scope.kinds[0] not in word.targets:
        conditions += with_those(scope, whole)
    return sa.or_(*conditions)


def _of_targets(targets: Sequence[str], value: Value) -> Ids:
    """Select the records of some kinds that a value means."""
    table = table_of(targets[0])
    select = ids(table.c.id) if isinstance(value, Anything) else ids(table.c.id, table.c.id.in_(called(value, targets)))
    return select.where(table.c.kind.in_(targets)) if targets[0] in AGENTS else select


def in_collection(scope: Scope, value: Value) -> Condition:
    """``collection:``: what lies in a collection or in one below it; of collections these themselves."""
    if isinstance(value, Anything):
        inside = scope.has(collection_item.c.record_id)
        return sa.or_(inside, scope.table.c.parent_id.is_not(None)) if scope.table is collection else inside
    wanted = called(value, ("collection",)).correlate(None).subquery()
    below = sa.select(wanted.c[0].label("id")).cte(recursive=True)
    # Not "union all": a collection that was made part of itself must not turn for ever.
    below = below.union(sa.select(collection.c.id).join(below, collection.c.parent_id == below.c.id))
    every = sa.select(below.c.id)
    inside = scope.id.in_(ids(collection_item.c.record_id, collection_item.c.collection_id.in_(every)))
    return sa.or_(inside, scope.id.in_(every)) if scope.table is collection else inside


def mentioned(scope: Scope, word: SearchWord, value: Value) -> Condition:
    """``mentions:``, ``indexed:`` and the roles of mentions: articles, by what they speak of."""
    conditions: list[Condition] = []
    if word.name not in ("mentions", "indexed"):
        conditions.append(mention.c.role == bound(word.name))
    if isinstance(value, Anything):
        own = scope.has(mention.c.article_id, *conditions)
        if word.name != "mentions":
            return own
        named = unchecked_articles(proposal.c.record_id.is_not(None)).where(article_text.c.article_id == scope.id)
        return sa.or_(own, scope.has(evidence.c.article_id), sa.exists(named.correlate(scope.table)))
    if word.name == "mentions":
        wanted = gathered(called(value, ()))
        named = unchecked_articles(proposal.c.record_id.in_(sa.select(wanted.c[0])))
        return sa.or_(scope.id.in_(spoken_of(sa.select(wanted.c[0]))), scope.id.in_(named.correlate(None)))
    return scope.id.in_(ids(mention.c.article_id, mention.c.record_id.in_(called(value, ())), *conditions))


def attributed(scope: Scope, value: Value) -> Condition:
    """``attributed:``: what somebody says, by who says it."""
    wanted: Condition = statement.c.attributed_id.is_not(None)
    if not isinstance(value, Anything):
        wanted = sa.and_(wanted, statement.c.attributed_id.in_(called(value, AGENTS)))
    if scope.table is article:
        return scope.id.in_(evidence_of(ids(statement.c.id, wanted)))
    return scope.id.in_(ids(statement.c.about_id, wanted))


def one_record(scope: Scope, value: Value) -> Condition:
    """``id:``: the record with this number."""
    return scope.id == bound(value.id) if isinstance(value, Exactly) else scope.id.in_(ids(record.c.id))
