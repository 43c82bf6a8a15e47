"""Articles as sources: what names them where a fact stands on them, and which of them name a record."""

from collections.abc import Iterable
from dataclasses import dataclass

import sqlalchemy as sa

from database.dates import DateValue
from database.given import GIVEN, given
from database.queries.links import links
from database.schema.columns import DATE_PARTS, date_of
from database.schema.evidence import mention
from database.schema.sources import KNOWN_FIELDS, article

#: Articles on a record that its page lists; the others are counted.
MOST = 200


@dataclass(frozen=True, slots=True)
class SourceLine:
    """An article as a source.

    Attributes:
        id, published, headline, publication, page: what it is called by.
        devised: the headline is not the copy's own.
        supplied: the fields that the copy does not give; they are shown in [ ].
        origin: the group of copies of one text that it belongs to; they are one witness.
    """

    id: int
    published: DateValue
    headline: str
    devised: bool
    publication: str
    page: str
    supplied: frozenset[str]
    origin: int | None


@dataclass(frozen=True, slots=True)
class Press:
    """The articles that mention a record: the newest of them with the weightiest role, and how many there are."""

    roles: dict[int, str]
    total: int


def source_lines(connection: sa.Connection, article_ids: Iterable[int]) -> dict[int, SourceLine]:
    """Return articles as sources, by id."""
    rows = connection.execute(_SOURCES, given(sorted(set(article_ids)))).all()
    publications = links(connection, (row.publication_id for row in rows))
    return {
        row[0]: SourceLine(
            id=row[0],
            published=date_of(tuple(row[_DATES:])),
            headline=row.headline,
            devised=row.headline_devised,
            publication=publications[row.publication_id].label if row.publication_id else "",
            page=row.page,
            supplied=frozenset(row.supplied.split()) if row.supplied else _NONE,
            origin=row.origin_id,
        )
        for row in rows
    }


_NONE: frozenset[str] = frozenset()
SUPPLIED: sa.ColumnElement[str] = sa.literal("")
"""The fields of an article that its copy does not give, as one text."""
for _field in KNOWN_FIELDS:
    SUPPLIED = SUPPLIED + sa.case((article.c[f"{_field}_known"] == "supplied", f"{_field} "), else_="")
_COLUMNS = ("id", "headline", "headline_devised", "publication_id", "page", "origin_id")
_DATES = len(_COLUMNS) + 1
"""Where the date begins."""
_SOURCES = sa.select(
    *(article.c[one] for one in _COLUMNS),
    SUPPLIED.label("supplied"),
    *(article.c[f"published_{part}"] for part in DATE_PARTS),
).where(article.c.id.in_(GIVEN))


def press_of(connection: sa.Connection, record_id: int, *, limit: int = MOST) -> Press:
    """Return the newest articles that mention a record, with its role in each."""
    weight = sa.case({"main_subject": 0, "discussed": 1, "pictured": 2}, value=mention.c.role, else_=3)
    role = sa.func.min(sa.cast(weight, sa.String).concat(mention.c.role))
    select = (
        sa.select(mention.c.article_id, role.label("role"))
        .join(article, article.c.id == mention.c.article_id)
        .where(mention.c.record_id == record_id)
        .group_by(mention.c.article_id)
        .order_by(article.c.index_rowid.desc())
        .limit(limit)
    )
    roles = {row.article_id: row.role[1:] for row in connection.execute(select)}
    total = len(roles)
    if total == limit:
        count = sa.select(sa.func.count(mention.c.article_id.distinct())).where(mention.c.record_id == record_id)
        total = int(connection.execute(count).scalar_one())
    return Press(roles, total)


def printed_in(connection: sa.Connection, publication_id: int, *, limit: int = MOST) -> Press:
    """Return the newest articles of a publication, without a role, and how many there are."""
    of = article.c.publication_id == publication_id
    newest = sa.select(article.c.id).where(of).order_by(article.c.index_rowid.desc()).limit(limit)
    roles = dict.fromkeys(connection.execute(newest).scalars(), "")
    total = len(roles)
    if total == limit:
        total = int(connection.execute(sa.select(sa.func.count()).select_from(article).where(of)).scalar_one())
    return Press(roles, total)
