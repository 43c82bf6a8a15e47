"""What came in before from the sources that come in now."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from typing import TypeVar

import sqlalchemy as sa

from database.given import GIVEN, given
from database.incoming import Incoming
from database.intake.paths import from_stored, to_stored
from database.schema.base import record
from database.schema.intake import intake_item
from database.schema.sources import article
from database.search import index, likeness

K = TypeVar("K", bound=Hashable)

_URLS = (
    sa.select(article.c.id, article.c.url)
    .where(article.c.url.in_(GIVEN), article.c.url != "")
    .order_by(article.c.id.desc())
)
_PATHS = (
    sa.select(intake_item.c.path, intake_item.c.member, intake_item.c.record_id)
    .join(record, record.c.id == intake_item.c.record_id)
    .where(
        intake_item.c.path.in_(GIVEN),
        intake_item.c.batch_id != sa.bindparam("batch"),
        intake_item.c.outcome.in_(("added", "updated")),
        record.c.kind == "article",
        record.c.trashed_at.is_(None),
    )
    .order_by(intake_item.c.id)
)


@dataclass(frozen=True, slots=True)
class Earlier:
    """An article that came from the same source before, and how alike the texts are (1: the very same words)."""

    record: int
    share: float


def earlier_states(
    connection: sa.Connection, batch: int, asked: Mapping[K, tuple[str, str, Incoming]]
) -> dict[K, Earlier]:
    """Return for articles that come in the one that came from the same source before, where there is one.

    The same source is the same address on the page, or the same file by path and member in an earlier batch. The texts
    must be near-same, too: addresses and paths are used again for other articles. Articles in the trash do not count.

    Args:
        connection: of ``Catalogue.read``.
        batch: the batch that they come in with.
        asked: path, member and the article itself, by any key.
    """
    by_url = _by_url(connection, {one.value("url") for _, _, one in asked.values() if one.value("url")})
    by_path = _by_path(connection, batch, {path for path, _, _ in asked.values()})
    found: dict[K, Earlier] = {}
    if not by_url and not by_path:
        return found
    for key, (path, member, one) in asked.items():
        candidates = [*by_url.get(one.value("url"), ())][:3]
        if (path, member) in by_path:
            candidates.append(by_path[path, member])
        for row_id in dict.fromkeys(candidates):
            share = _share(connection, row_id, one)
            if share and (key not in found or share > found[key].share):
                found[key] = Earlier(row_id, share)
    return found


def _share(connection: sa.Connection, row_id: int, one: Incoming) -> float:
    entries = index.entries_of(connection, [row_id])
    if not entries:
        return 0.0
    words, its = index.indexed(entries[0][1].text), one.text_words.decode("utf-8")
    return 1.0 if words == its else likeness.alike(words, its)


def _by_url(connection: sa.Connection, urls: set[str]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for row_id, url in connection.execute(_URLS, given(sorted(urls))) if urls else ():
        found.setdefault(url, []).append(row_id)
    return found


def _by_path(connection: sa.Connection, batch: int, paths: set[str]) -> dict[tuple[str, str], int]:
    found: dict[tuple[str, str], int] = {}
    for path, member, row_id in connection.execute(_PATHS, given(map(to_stored, paths)) | {"batch": batch}):
        found[from_stored(path), from_stored(member)] = row_id
    return found
