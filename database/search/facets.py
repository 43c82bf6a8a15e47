"""Facets: how many of the hits have each value of what a list can be narrowed by.

The hits lie in a temporary table; SQLite gives the values of all of them as one text in one step, numpy counts them.
Plain GROUP BY took several times as long. A facet ignores what is chosen of itself: its counts say what each further
choice would give.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from database.dates import OPEN_END, OPEN_START, UNDATED_DAY, Calendar
from database.fields import AGENTS, Field, fields_of
from database.id_lists import joined_numbers, pieces
from database.queries.links import links
from database.queries.rooms import ROOMS, inside_collection
from database.schema.base import tag
from database.schema.sources import article
from database.schema.statements import STANDING_MODALITIES, STANDING_RANKS
from database.search.facet_columns import WORTH, Columns, forget_columns, kept_columns, make_columns, worth_making
from database.search.facet_table import FACETS, Facet, Held, facet_of, words_of
from database.search.hit_links import SPOKEN_OF
from database.search.hit_records import trashed
from database.search.hit_table import Hits, hit_table
from database.search.hits import hit_ids
from database.search.language import parse
from database.search.narrowing import Narrowed, plain, taken_apart, written
from database.search.years import year_spans

if TYPE_CHECKING:
    import numpy as np

MOST_HITS = 200_000
"""Hits that are counted; of more the newest (of other records than articles: those made last), and that is said."""
MOST_VALUES = 2_000
"""Values of one facet that are listed at once."""
#: What ``schema.statements.stands`` says of a statement ``s``.
_STANDS = f"s.rank IN {STANDING_RANKS!r} AND s.modality IN {STANDING_MODALITIES!r}"
#: Between texts that SQLite joins; no text has it, for it does not show.
_SIGN = "\x1f"


@dataclass(frozen=True, slots=True)
class FacetValue:
    """A value and how many hits have it.

    Attributes:
        value: as it stands behind the search word.
        count: how many hits.
        shown: a record's label, a code, a text or a year; the window puts it into words.
    """

    value: str
    count: int
    shown: str


@dataclass(frozen=True, slots=True)
class FacetCounts:
    """A facet with its most frequent values (years: the latest first); chosen ones are always among them.

    *all* is how many values there are.
    """

    word: str
    values: tuple[FacetValue, ...]
    all: int


@dataclass(frozen=True, slots=True)
class Counted:
    """The facets of a room for one query.

    *capped*: the counts are of so many hits only, for there are more; None where all were counted.
    """

    facets: tuple[FacetCounts, ...]
    capped: int | None = None


def count_facets(
    connection: sa.Connection,
    room: str,
    text: str,
    *,
    within: int | None = None,
    most: int = 8,
    calendar: Calendar = Calendar.GREGORIAN,
) -> Counted:
    """Count the values of all facets of a room.

    Args:
        connection: of ``Catalogue.read``.
        room: a key of ``facet_table.FACETS``.
        text: the whole query.
        within: only what is in this collection or in one below it.
        most: values of a facet, besides those that are chosen.
        calendar: whose years are counted.
    """
    narrowed = taken_apart(text, words_of(room))
    by_text: dict[str, list[Facet]] = {}
    for facet in FACETS[room]:
        by_text.setdefault(narrowed.without(facet.word).text, []).append(facet)
    found: dict[str, dict[str, int]] = {}
    capped = False
    for one, facets in by_text.items():
        with hit_table(connection, hits_of(room, one, within), MOST_HITS, age_of(room)) as hits:
            capped = capped or hits.capped
            found |= _tallies(connection, room, hits, facets, calendar)
    counted = [_listed(connection, facet, found[facet.word], narrowed, most) for facet in FACETS[room]]
    return Counted(tuple(counted), MOST_HITS if capped else None)


def prepare_facets(connection: sa.Connection, room: str) -> bool:
    """Make ready what the next counts of a room are quick by, where there is anything: see ``facet_columns``.

    Asked behind counts of at least :data:`WORTH` hits; returns whether anything was made.
    """
    if room != "articles" or not worth_making(connection):
        return False
    make_columns(connection)
    return True


def forget_facets(connection: sa.Connection) -> None:
    """Let go of what :func:`prepare_facets` made: nobody looks at facets any more."""
    forget_columns(connection)


def facet_values(
    connection: sa.Connection,
    room: str,
    word: str,
    text: str,
    *,
    typed: str = "",
    within: int | None = None,
    most: int = MOST_VALUES,
    calendar: Calendar = Calendar.GREGORIAN,
) -> FacetCounts:
    """Return the values of one facet, and where they are records only those that are called as was *typed*.

    Raises:
        KeyError: the room has no such facet.
    """
    facet, narrowed = facet_of(room, word), taken_apart(text, words_of(room))
    asked = hits_of(room, narrowed.without(word).text, within)
    with hit_table(connection, asked, MOST_HITS, age_of(room)) as hits:
        counts = _tallies(connection, room, hits, [facet], calendar)[word]
    if facet.leads_to_records and typed.strip():
        called = _called(connection, facet, typed)
        counts = {value: number for value, number in counts.items() if value in called}
        narrowed = narrowed.without(word)
    return _listed(connection, facet, counts, narrowed, most)


def hits_of(room: str, text: str, within: int | None = None) -> sa.Select[Any]:
    """Select the ids of a room's hits, without order; those in the trash may be among them."""
    table = ROOMS[room].table
    select = sa.select(table.c.id)
    if text.strip() and ROOMS[room].others is None:
        # Not one select within another: each hit would be looked up twice.
        select = hit_ids(parse(text), room)
    elif text.strip():
        select = select.where(table.c.id.in_(hit_ids(parse(text), room)))
    elif ROOMS[room].by_kind:
        select = select.where(table.c.kind.in_(ROOMS[room].kinds))
    if within is not None:
        select = select.where(table.c.id.in_(inside_collection())).params(collection=within)
    return select


def age_of(room: str) -> sa.ColumnElement[Any]:
    """Return what is larger for newer records: of articles the day, of others when they were made."""
    table = ROOMS[room].table
    return article.c.index_rowid if table is article else table.c.id


def _tallies(
    connection: sa.Connection, room: str, hits: Hits, facets: Sequence[Facet], calendar: Calendar
) -> dict[str, dict[str, int]]:
    """Return for each facet how many hits have each value, written as it stands in a clause."""
    found: dict[str, dict[str, int]] = {}
    spoken_of = [facet for facet in facets if facet.held is Held.SPOKEN_OF]
    columns = kept_columns(connection) if room == "articles" and hits.count >= WORTH else None
    if columns is not None:
        found |= _from_columns(connection, columns, hits, facets, calendar)
    else:
        found |= _own(connection, room, hits, facets, calendar)
        if spoken_of:
            found |= _by_named(connection, _named_counts(connection, hits), spoken_of)
    for facet in facets:
        field = _field(room, facet)
        if facet.held is Held.FIELD and field is not None and field.several:
            found[facet.word] = _items(connection, hits, field)
        elif facet.held is Held.TAG:
            found[facet.word] = _tags(connection, hits)
        elif facet.held is Held.ROLE:
            found[facet.word] = _filled(connection, hits, facet)
        elif facet.held is Held.SHOWN_AT:
            found[facet.word] = _shown_at(connection, hits)
    return found


def _own(
    connection: sa.Connection, room: str, hits: Hits, facets: Sequence[Facet], calendar: Calendar
) -> dict[str, dict[str, int]]:
    """Count what stands in columns of the room's own table, all in one pass."""
    table = ROOMS[room].table.name
    asked: dict[str, list[str]] = {}
    for facet in facets:
        field = _field(room, facet)
        if facet.held is Held.YEAR:
            asked[facet.word] = [f"t.{facet.field}_earliest", f"t.{facet.field}_latest"]
        elif facet.held is Held.KIND:
            asked[facet.word] = ["t.kind"]
        elif facet.held is Held.FIELD and field is not None and not field.several:
            asked[facet.word] = [f"t.{field.column}"]
    if not asked:
        return {}
    columns = [column for one in asked.values() for column in one]
    joined = ", ".join(f"group_concat({column}, char(31))" for column in columns)
    row = connection.exec_driver_sql(f"SELECT {joined} FROM {hits.name} h CROSS JOIN {table} t ON t.id = h.id").one()
    texts = iter(row)
    found: dict[str, dict[str, int]] = {}
    for word, own in asked.items():
        facet = facet_of(room, word)
        given = [next(texts) or "" for _ in own]
        if facet.held is Held.YEAR:
            found[word] = _years(_numbers(given[0]), _numbers(given[1]), calendar)
        elif facet.leads_to_records:
            found[word] = _by_record(_numbers(given[0]))
        else:
            found[word] = _by_text(given[0], facet)
    return found


def _from_columns(
    connection: sa.Connection, columns: Columns, hits: Hits, facets: Sequence[Facet], calendar: Calendar
) -> dict[str, dict[str, int]]:
    """Count what :func:`_own` and :func:`_named_counts` count, from what is kept of all articles."""
    joined = connection.exec_driver_sql(f"SELECT group_concat(id) FROM {hits.name}").scalar()
    places = columns.places(joined_numbers(joined or ""))
    found: dict[str, dict[str, int]] = {}
    for facet in facets:
        field = _field("articles", facet)
        if facet.held is Held.YEAR:
            earliest, latest = (columns.numbers[f"{facet.field}_{end}"][places] for end in ("earliest", "latest"))
            found[facet.word] = _years(earliest, latest, calendar)
        elif facet.held is Held.FIELD and field is not None and facet.leads_to_records:
            given = columns.numbers[field.column][places]
            found[facet.word] = _by_record(given[given != 0])
        elif facet.held is Held.FIELD and field is not None:
            found[facet.word] = _texts(columns.text_counts(field.column, places), facet)
    spoken_of = [facet for facet in facets if facet.held is Held.SPOKEN_OF]
    return found | (_by_named(connection, columns.spoken_of(places), spoken_of) if spoken_of else {})


def _items(connection: sa.Connection, hits: Hits, field: Field) -> dict[str, int]:
    """Count listed values; a record that has one twice counts once."""
    joined = connection.exec_driver_sql(
        "SELECT group_concat(v, char(31)) FROM (SELECT DISTINCT h.id, i.value AS v"
        f" FROM {hits.name} h CROSS JOIN field_item i ON i.record_id = h.id AND i.field = ?)",
        (field.name,),
    ).scalar()
    return _by_text(joined or "", Facet(field.name, Held.FIELD, field.name))


def _tags(connection: sa.Connection, hits: Hits) -> dict[str, int]:
    joined = connection.exec_driver_sql(
        f"SELECT group_concat(t.tag_id, char(31)) FROM {hits.name} h CROSS JOIN record_tag t ON t.record_id = h.id"
    ).scalar()
    counts = dict(_counted(_numbers(joined or "")))
    texts = {row.id: row.text for row in connection.execute(sa.select(tag.c.id, tag.c.text))} if counts else {}
    return {written(texts[one]): number for one, number in counts.items()}


def _filled(connection: sa.Connection, hits: Hits, facet: Facet) -> dict[str, int]:
    """Count the records that fill a role in a standing relation of the hits."""
    joined = connection.exec_driver_sql(
        "SELECT group_concat(v) FROM (SELECT DISTINCT h.id, s.object_id AS v"
        f" FROM {hits.name} h CROSS JOIN statement s ON s.about_id = h.id AND s.kind = 'relation' AND s.role = ?"
        f" WHERE s.object_id IS NOT NULL AND {_STANDS})",
        (facet.word,),
    ).scalar()
    return _of_kinds(connection, joined_numbers(joined or ""), facet.targets)


def _shown_at(connection: sa.Connection, hits: Hits) -> dict[str, int]:
    """Count the festivals that a standing statement joins hits with, themselves or by one of their editions."""
    joined = connection.exec_driver_sql(
        "SELECT group_concat(f) FROM (SELECT DISTINCT id, f FROM ("
        "SELECT p.id, coalesce(e.festival_id, g.id) AS f FROM ("
        f"SELECT h.id, s.object_id AS o FROM {hits.name} h CROSS JOIN statement s ON s.about_id = h.id WHERE {_STANDS}"
        f" UNION ALL SELECT h.id, s.about_id FROM {hits.name} h CROSS JOIN statement s ON s.object_id = h.id"
        f" WHERE {_STANDS}) p LEFT JOIN edition e ON e.id = p.o LEFT JOIN festival g ON g.id = p.o)"
        " WHERE f IS NOT NULL)"
    ).scalar()
    return _by_record(_without_trash(connection, joined_numbers(joined or "")))


def _named_counts(connection: sa.Connection, hits: Hits) -> "np.ndarray[Any, Any]":
    """Return, by the id of a record, how many hits speak of it: by a mention, or as evidence of a statement on it."""
    import numpy as np

    mentioned = connection.exec_driver_sql(
        "SELECT group_concat(h.id), group_concat(m.record_id)"
        f" FROM {hits.name} h CROSS JOIN mention m ON m.article_id = h.id WHERE m.record_id IS NOT NULL"
    ).one()
    pairs = [(joined_numbers(mentioned[0] or "") << 32) | joined_numbers(mentioned[1] or "")]
    columns = ", ".join(f"group_concat(h.id << 32 | s.{column})" for column in SPOKEN_OF)
    said = connection.exec_driver_sql(
        f"SELECT {columns} FROM {hits.name} h CROSS JOIN evidence e ON e.article_id = h.id"
        " CROSS JOIN statement s ON s.id = e.statement_id"
    ).one()
    pairs += [joined_numbers(joined) for joined in said if joined]
    every = np.concatenate(pairs)
    every.sort()
    once = np.ones(len(every), dtype=bool)
    once[1:] = every[1:] != every[:-1]
    return np.bincount(every[once] & 0xFFFFFFFF, minlength=1)


def _by_named(
    connection: sa.Connection, counts: "np.ndarray[Any, Any]", facets: Sequence[Facet]
) -> dict[str, dict[str, int]]:
    """Tell the records that articles speak of apart by their facets."""
    found: dict[str, dict[str, int]] = {}
    for facet in facets:
        ids = _ids_of_kinds(connection, facet.targets)
        ids = ids[ids < len(counts)]
        numbers = counts[ids]
        there = numbers > 0
        found[facet.word] = {
            f"#{one}": number for one, number in zip(ids[there].tolist(), numbers[there].tolist(), strict=True)
        }
    return found


def _ids_of_kinds(connection: sa.Connection, kinds: Sequence[str]) -> "np.ndarray[Any, Any]":
    """Return the ids of all records of some kinds that share a table, without those in the trash."""
    table = "agent" if kinds[0] in AGENTS else kinds[0]
    condition = f" WHERE kind IN ({', '.join(repr(one) for one in kinds)})" if table == "agent" else ""
    joined = connection.exec_driver_sql(f"SELECT group_concat(id) FROM {table}{condition}").scalar()
    return _without_trash(connection, joined_numbers(joined or ""))


def _of_kinds(connection: sa.Connection, ids: "np.ndarray[Any, Any]", kinds: Sequence[str]) -> dict[str, int]:
    import numpy as np

    return _by_record(ids[np.isin(ids, _ids_of_kinds(connection, kinds))])


def _without_trash(connection: sa.Connection, ids: "np.ndarray[Any, Any]") -> "np.ndarray[Any, Any]":
    import numpy as np

    gone = list(connection.execute(trashed()).scalars())
    return ids[~np.isin(ids, gone)] if gone else ids


def _numbers(joined: str) -> "np.ndarray[Any, Any]":
    return joined_numbers(joined, _SIGN)


def _counted(ids: "np.ndarray[Any, Any]") -> Iterable[tuple[int, int]]:
    import numpy as np

    values, counts = np.unique(ids, return_counts=True)
    return zip(values.tolist(), counts.tolist(), strict=True)


def _by_record(ids: "np.ndarray[Any, Any]") -> dict[str, int]:
    return {f"#{one}": number for one, number in _counted(ids)}


def _by_text(joined: str, facet: Facet) -> dict[str, int]:
    """Count texts; a language counts for its main part: ``fa`` finds ``fa-Latn`` too."""
    counts: Counter[str] = Counter()
    for part in pieces(joined, _SIGN):
        counts.update(part.split(_SIGN))
    return _texts(counts, facet)


def _texts(counts: Mapping[str, int], facet: Facet) -> dict[str, int]:
    """Write texts as they stand in a clause; those of a language together with its main part's."""
    if facet.word == "language":
        whole: Counter[str] = Counter()
        for code, number in counts.items():
            whole[code.split("-")[0].lower()] += number
        counts = whole
    return {written(text): number for text, number in counts.items() if text}


def _years(earliest: "np.ndarray[Any, Any]", latest: "np.ndarray[Any, Any]", calendar: Calendar) -> dict[str, int]:
    """Count by year; a date that may fall into several years counts in each, an open one in those that it names."""
    import numpy as np

    dated = earliest != UNDATED_DAY
    earliest, latest = earliest[dated], latest[dated]
    if not len(earliest):
        return {}
    known = np.concatenate([earliest[earliest != OPEN_START], latest[latest != OPEN_END]])
    if not len(known):
        return {}
    spans = year_spans(int(known.min()), int(known.max()), calendar)
    firsts = np.array([first for _, first, _ in spans], dtype=np.int64)
    begins = np.clip(np.searchsorted(firsts, earliest, side="right") - 1, 0, len(spans) - 1)
    ends = np.clip(np.searchsorted(firsts, latest, side="right") - 1, 0, len(spans) - 1)
    # One more from the year in which a date begins, one less behind the one in which it ends.
    steps = np.bincount(begins, minlength=len(spans) + 1) - np.bincount(ends + 1, minlength=len(spans) + 1)
    numbers = np.cumsum(steps)[: len(spans)].tolist()
    return {year: number for (year, _, _), number in zip(spans, numbers, strict=True) if number}


def _field(room: str, facet: Facet) -> Field | None:
    return fields_of(ROOMS[room].kinds[0]).get(facet.field) if facet.field else None


def _listed(
    connection: sa.Connection, facet: Facet, counts: Mapping[str, int], narrowed: Narrowed, most: int
) -> FacetCounts:
    """Put the values into their order, those that are chosen always among them, and read what records are called."""
    # Of very many values only those are sorted that are frequent enough.
    least = min(sorted(counts.values(), reverse=True)[:most], default=0)
    frequent = [one for one in counts.items() if one[1] >= least]
    ordered = sorted(frequent, key=lambda one: (-one[1], one[0]))
    chosen = dict.fromkeys(one.value for one in narrowed.of(facet.word))
    values = dict(ordered[:most])
    values |= {one: counts.get(one, 0) for one in chosen if ".." not in one}
    if facet.held is Held.YEAR:
        values = dict(sorted(values.items(), key=lambda one: one[0], reverse=True))
    labels: Mapping[str, str] = {}
    if facet.leads_to_records:
        ids = [int(one[1:]) for one in values if one[1:].isascii() and one[1:].isdigit()]
        labels = {f"#{one.id}": one.label for one in links(connection, ids).values()}
    listed = tuple(FacetValue(one, number, labels.get(one, plain(one))) for one, number in values.items())
    return FacetCounts(facet.word, listed, len(counts))


def _called(connection: sa.Connection, facet: Facet, typed: str) -> frozenset[str]:
    """Return the records of a facet that are called as was typed, the last word being a beginning."""
    from database.folding import words
    from database.search.hit_records import called
    from database.search.tree import Called

    tokens = words(typed)
    if not tokens:
        return frozenset()
    select = called(Called(tuple(tokens), prefix=len(tokens[-1]) > 1), facet.targets)
    return frozenset(f"#{one}" for one in connection.execute(select).scalars())
