"""What the facets of the articles count, kept in memory for all articles: what 200,000 hits have is counted at once.

SQLite needs more than a second to look up what so many hits have and speak of. The columns are good for one state of
the catalogue (:func:`state_of`) and follow small changes: the articles that these concern are read again
(``facet_changes``). They are made behind the first question, and after other changes only where a state was asked for
twice: between two steps of a long work nobody waits for them. A million articles take 45 MB and three seconds.
"""

import json
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

import sqlalchemy as sa

from database.id_lists import different, joined_numbers, pieces
from database.search.facet_changes import HOW_FAR, Standing, changed_articles, standing
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
    f"SELECT (SELECT max(id) FROM change), group_concat(o.id || {HOW_FAR})"
    " FROM operation o WHERE o.on_stack = 1 AND o.state IN ('running', 'undoing', 'undone')"
)


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of all articles, in the order of their ids.

    Attributes:
        state: of the catalogue that they are good for.
        standing: the same, as the journal tells it.
        ids: of the articles.
        numbers: by column; 0 where there is none.
        texts: by column; places in *different*.
        different: the different texts of a column.
        named: the records that the articles speak of, each once for an article.
        counts: how many of them each article has.
    """

    state: str
    standing: Standing
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
    """Return the columns, where they are here and the catalogue is as it was or little was changed since."""
    columns, state = _kept.get(connection.engine), state_of(connection)
    if columns is None or columns.state == state:
        return columns
    if not _making.acquire(blocking=False):
        return None
    try:
        followed = _followed(connection, columns, state)
        if followed is not None:
            _kept[connection.engine] = followed
        return followed
    finally:
        _making.release()


def worth_making(connection: sa.Connection) -> bool:
    """Whether the columns would help: they are not here, and no other state of the catalogue was asked for before."""
    engine, state = connection.engine, state_of(connection)
    before, _asked[engine] = _asked.get(engine, state), state
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
    state, now = state_of(connection), standing(connection)
    first, last = connection.exec_driver_sql("SELECT coalesce(min(id), 0), coalesce(max(id), -1) FROM article").one()
    known: dict[str, dict[str, int]] = {name: {} for name in TEXTS}
    starts = range(first, last + 1, _PIECE)
    read = [_read(connection, known, "BETWEEN ? AND ?", (start, start + _PIECE - 1)) for start in starts]
    parts = [part for part in read if part is not None]
    return Columns(
        state,
        now,
        _joined([part.ids for part in parts]),
        {name: _joined([part.numbers[name] for part in parts]) for name in NUMBERS},
        {name: _joined([part.texts[name] for part in parts]) for name in TEXTS},
        {name: tuple(codes) for name, codes in known.items()},
        _joined([part.named for part in parts]),
        _joined([part.counts for part in parts]),
    )


def _followed(connection: sa.Connection, columns: Columns, state: str) -> Columns | None:
    """Return the columns in the state that the connection sees; None where more than few articles were changed."""
    import numpy as np

    now = standing(connection)
    changed = changed_articles(connection, columns.standing, now)
    if changed is None:
        return None
    known = {name: {text: code for code, text in enumerate(columns.different[name])} for name in TEXTS}
    part = _read(connection, known, "IN (SELECT value FROM json_each(?))", (json.dumps(sorted(changed)),))
    stays = ~np.isin(columns.ids, np.array(sorted(changed), dtype=columns.ids.dtype))
    ids, counts = columns.ids[stays], columns.counts[stays]
    named = columns.named[np.repeat(stays, columns.counts)]
    numbers = {name: values[stays] for name, values in columns.numbers.items()}
    texts = {name: values[stays] for name, values in columns.texts.items()}
    if part is not None:
        at = np.searchsorted(ids, part.ids)
        begins = np.concatenate(([0], np.cumsum(counts)))
        named = np.insert(named, np.repeat(begins[at], part.counts), part.named)
        ids, counts = np.insert(ids, at, part.ids), np.insert(counts, at, part.counts)
        numbers = {name: np.insert(values, at, part.numbers[name]) for name, values in numbers.items()}
        texts = {name: np.insert(values, at, part.texts[name]) for name, values in texts.items()}
    different = {name: tuple(codes) for name, codes in known.items()}
    return Columns(state, now, ids, numbers, texts, different, named, counts)


@dataclass(frozen=True, slots=True)
class _Part:
    """Columns of some articles; see :class:`Columns`."""

    ids: "Array"
    numbers: "Mapping[str, Array]"
    texts: "Mapping[str, Array]"
    named: "Array"
    counts: "Array"


def _read(
    connection: sa.Connection, known: Mapping[str, dict[str, int]], which: str, given: tuple[Any, ...]
) -> _Part | None:
    """Read the columns of the articles whose id is *which*; None where there is none.

    Texts that are not among those *known* come to them.
    """
    import numpy as np

    columns = [f"group_concat(coalesce({name}, 0), char(31))" for name in NUMBERS]
    columns += [f"group_concat({name}, char(31))" for name in TEXTS]
    select = f"SELECT group_concat(id, char(31)), {', '.join(columns)} FROM article WHERE id {which}"
    row = connection.exec_driver_sql(select, given).one()
    if row[0] is None:
        return None
    some = joined_numbers(row[0], _SIGN)
    # SQLite reads the rows in the order of their ids; that is not promised.
    order = np.argsort(some, kind="stable")
    ids = some[order].astype(np.int32)
    joined = row[1 : 1 + len(NUMBERS)]
    numbers = {
        name: joined_numbers(one, _SIGN)[order].astype(np.int32) for name, one in zip(NUMBERS, joined, strict=True)
    }
    texts = {}
    for name, one in zip(TEXTS, row[1 + len(NUMBERS) :], strict=True):
        codes = known[name]
        read = [codes.setdefault(text, len(codes)) for piece in pieces(one, _SIGN) for text in piece.split(_SIGN)]
        texts[name] = np.array(read, dtype=np.int32)[order]
    pairs = _pairs(connection, which, given)
    counts = np.bincount(np.searchsorted(ids, pairs >> 32), minlength=len(ids)).astype(np.int32)
    return _Part(ids, numbers, texts, (pairs & 0xFFFFFFFF).astype(np.int32), counts)


def _joined(parts: "list[Array]") -> "Array":
    import numpy as np

    return np.concatenate(parts) if parts else np.empty(0, dtype=np.int32)


def _pairs(connection: sa.Connection, which: str, given: tuple[Any, ...]) -> "Array":
    """Return which of some articles speak of which records: article << 32 | record, in order."""
    import numpy as np

    mentioned = connection.exec_driver_sql(
        "SELECT group_concat(article_id << 32 | record_id) FROM mention"
        f" WHERE article_id {which} AND record_id IS NOT NULL",
        given,
    ).one()
    columns = ", ".join(f"group_concat(e.article_id << 32 | s.{column})" for column in SPOKEN_OF)
    said = connection.exec_driver_sql(
        f"SELECT {columns} FROM evidence e CROSS JOIN statement s ON s.id = e.statement_id WHERE e.article_id {which}",
        given,
    ).one()
    parts = [joined_numbers(joined) for joined in (*mentioned, *said) if joined]
    return different(np.concatenate(parts)) if parts else np.empty(0, dtype=np.int64)
