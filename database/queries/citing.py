"""What a citation of an article is made of."""

from collections.abc import Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from database.dates import DateValue
from database.derive.label_parts import preferred_names
from database.history.raw import chunks
from database.schema.columns import DATE_PARTS, date_from
from database.schema.sources import KNOWN_FIELDS, article

_TEXTS = ("headline", "headline_devised", "byline", "issue", "print_edition", "page", "url")


@dataclass(frozen=True, slots=True)
class CitedRow:
    """An article's own words for a citation; *supplied* are the fields that the copy does not give."""

    id: int
    headline: str
    devised: bool
    byline: str
    publication: str
    issue: str
    print_edition: str
    published: DateValue
    page: str
    url: str
    supplied: frozenset[str]


def cited_rows(connection: sa.Connection, ids: Sequence[int]) -> dict[int, CitedRow]:
    """Return what citations of articles are made of, by id; ids of other records are passed over."""
    names = ["id", "publication_id", *_TEXTS]
    names += [f"published_{part}" for part in DATE_PARTS] + [f"{field}_known" for field in KNOWN_FIELDS]
    select = sa.select(*(article.c[name] for name in names))
    found: dict[int, CitedRow] = {}
    for chunk in chunks(ids):
        rows = connection.execute(select.where(article.c.id.in_(chunk))).mappings().all()
        papers = sorted({row["publication_id"] for row in rows if row["publication_id"] is not None})
        called = preferred_names(connection, papers)
        for row in rows:
            paper = called.get(row["publication_id"]) if row["publication_id"] is not None else None
            found[row["id"]] = CitedRow(
                id=row["id"],
                headline=row["headline"],
                devised=row["headline_devised"],
                byline=row["byline"],
                publication=paper.text if paper is not None else "",
                issue=row["issue"],
                print_edition=row["print_edition"],
                published=date_from(row, "published"),
                page=row["page"],
                url=row["url"],
                supplied=frozenset(field for field in KNOWN_FIELDS if row[f"{field}_known"] == "supplied"),
            )
    return found
