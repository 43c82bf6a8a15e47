"""What the facets of the articles count, kept in memory for all articles: what 200,000 hits have is counted at once.

SQLite needs more than a second to look up what so many hits have and speak of. The columns are good for one state of
the catalogue (:func:`state_of`) and are made anew only where one was asked for twice: between two edits nobody waits
for them. A million articles take 45 MB and three seconds.
"""

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

import sqlalchemy as sa

from database.id_lists import joined_numbers, pieces
from database.search.hit_links import SPOKEN_OF

if TYPE_CHECKING:
    import numpy as np

    Array = np.ndarray[Any, Any]

WORTH = 20_000
"""Hits from which on the columns are worth their making."""
NUMBERS = ("publication_id", "published_earliest", "published_latest")
"""Columns of whole numbers."""
TEXTS = ("language", "level")
"""Columns of few different texts."""
_PIECE = 50_000
"""Articles that are read in one step."""
_SIGN = "\x1f"

_STATE = (
    "SELECT (SELECT max(id) FROM change), group_concat(o.id || o.state || (SELECT count(*) FROM change c"
    " WHERE c.operation_id = o.id AND c.swapped = 1))"
    " FROM operation o WHERE o.on_stack = 1 AND o.state IN ('running', 'undoing', 'undone')"
)


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of all articles, in the order of their ids.

    Attributes:
        state: of the catalogue that they were made of.
        ids: of the articles.
        numbers: by column; 0 where there is none.
        texts: by column; places in *different*.
        different: the different texts of a column.
        named: the records that the articles speak of, each once for an article.
        counts: how many of them each article has.
    """

    state: str
    ids: "Array"
    numbers: "Mapping[str, Array]"
    texts: "Mapping[str, Array]"
    different: Mapping[str, Sequence[str]]
    named: "Array"
    counts: "Array"

    def places(self, ids: "Array") -> "Array":
        """Return the places of articles in the columns."""
        import numpy as np

        return np.searchsorted(self.ids, ids)

    def text_counts(self, column: str, places: "Array") -> dict[str, int]:
        """Return how many of some articles have each text."""
        import numpy as np

        texts = self.different[column]
        found = np.bincount(self.texts[column][places], minlength=len(texts)).tolist()
        return {text: count for text, count in zip(texts, found, strict=True) if count}

    def spoken_of(self, places: "Array") -> "Array":
        """Return, by the id of the record, how many of some articles speak of it."""
        import numpy as np

        chosen = np.zeros(len(self.ids), dtype=bool)
        chosen[places] = True
        return np.bincount(self.named[np.repeat(chosen, self.counts)], minlength=1)


_kept: "WeakKeyDictionary[sa.Engine, Columns]" = WeakKeyDictionary()
_asked: "WeakKeyDictionary[sa.Engine, str]" = WeakKeyDictionary()
_making = threading.Lock()


def state_of(connection: sa.Connection) -> str:
    """Return what is different in each state of the catalogue: the last change, and what of it is undone."""
    last, undone = connection.exec_driver_sql(_STATE).one()
    return f"{last} {undone}"


def kept_columns(connection: sa.Connection) -> Columns | None:
    """Return the columns, where they are here and the catalogue is as it was when they were made."""
    columns = _kept.get(connection.engine)
    return columns if columns is not None and columns.state == state_of(connection) else None


def worth_making(connection: sa.Connection) -> bool:
    """Whether the columns would help: they are not here, and this state of the catalogue was asked for before."""
    engine, state = connection.engine, state_of(connection)
    before, _asked[engine] = _asked.get(engine), state
    columns = _kept.get(engine)
    return before == state and (columns is None or columns.state != state)


def make_columns(connection: sa.Connection) -> None:
    """Make the columns of the state that the connection sees, unless somebody is making them."""
    if not _making.acquire(blocking=False):
        return
    try:
        _kept.pop(connection.engine, None)
        _kept[connection.engine] = _made(connection)
    finally:
        _making.release()


def forget_columns(connection: sa.Connection) -> None:
    """Let go of the columns: nobody looks at facets any more."""
    _kept.pop(connection.engine, None)
    _asked.pop(connection.engine, None)


def _made(connection: sa.Connection) -> Columns:
    import numpy as np

    state = state_of(connection)
    first, last = connection.exec_driver_sql("SELECT coalesce(min(id), 0), coalesce(max(id), -1) FROM article").one()
    ids: list[Array] = []
    numbers: dict[str, list[Array]] = {name: [] for name in NUMBERS}
    texts: dict[str, list[Array]] = {name: [] for name in TEXTS}
    known: dict[str, dict[str, int]] = {name: {} for name in TEXTS}
    named: list[Array] = []
    counts: list[Array] = []
    columns = [f"group_concat(coalesce({name}, 0), char(31))" for name in NUMBERS]
    columns += [f"group_concat({name}, char(31))" for name in TEXTS]
    select = f"SELECT group_concat(id, char(31)), {', '.join(columns)} FROM article WHERE id BETWEEN ? AND ?"
    for start in range(first, last + 1, _PIECE):
        stretch = (start, start + _PIECE - 1)
        row = connection.exec_driver_sql(select, stretch).one()
        if row[0] is None:
            continue
        some = joined_numbers(row[0], _SIGN)
        # SQLite reads the rows in the order of their ids; that is not promised.
        order = np.argsort(some, kind="stable")
        ids.append(some[order].astype(np.int32))
        for name, joined in zip(NUMBERS, row[1 : 1 + len(NUMBERS)], strict=True):
            numbers[name].append(joined_numbers(joined, _SIGN)[order].astype(np.int32))
        for name, joined in zip(TEXTS, row[1 + len(NUMBERS) :], strict=True):
            codes = known[name]
            read = [
                codes.setdefault(text, len(codes)) for piece in pieces(joined, _SIGN) for text in piece.split(_SIGN)
            ]
            texts[name].append(np.array(read, dtype=np.int32)[order])
        pairs = _pairs(connection, stretch)
        of = np.searchsorted(ids[-1], pairs >> 32)
        named.append((pairs & 0xFFFFFFFF).astype(np.int32))
        counts.append(np.bincount(of, minlength=len(some)).astype(np.int32))
    return Columns(
        state,
        _joined(ids),
        {name: _joined(one) for name, one in numbers.items()},
        {name: _joined(one) for name, one in texts.items()},
        {name: tuple(codes) for name, codes in known.items()},
        _joined(named),
        _joined(counts),
    )


def _joined(parts: "list[Array]") -> "Array":
    import numpy as np

    return np.concatenate(parts) if parts else np.empty(0, dtype=np.int32)


def _pairs(connection: sa.Connection, stretch: tuple[int, int]) -> "Array":
    """Return which articles of a stretch of ids speak of which records: article << 32 | record, in order."""
    import numpy as np

    mentioned = connection.exec_driver_sql(
        "SELECT group_concat(article_id << 32 | record_id) FROM mention"
        " WHERE article_id BETWEEN ? AND ? AND record_id IS NOT NULL",
        stretch,
    ).one()
    columns = ", ".join(f"group_concat(e.article_id << 32 | s.{column})" for column in SPOKEN_OF)
    said = connection.exec_driver_sql(
        f"SELECT {columns} FROM evidence e CROSS JOIN statement s ON s.id = e.statement_id"
        " WHERE e.article_id BETWEEN ? AND ?",
        stretch,
    ).one()
    parts = [joined_numbers(joined) for joined in (*mentioned, *said) if joined]
    return np.unique(np.concatenate(parts)) if parts else np.empty(0, dtype=np.int64)
