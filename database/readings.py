"""Readings of texts, kept beside the history: for ``Catalogue.note``.

A reading can be made again at any time, so it is no step of a person's and nothing that undo takes back; it goes with
its text.
"""

from collections.abc import Iterable, Sequence

import sqlalchemy as sa

from database.history.raw import chunks
from database.proposals import Proposal, ProposalRef, folded_words, to_payload
from database.queries.targets import editions_numbered
from database.schema.base import record
from database.schema.proposals import name_to_find, proposal, reading
from database.schema.sources import article_text

_RECORDED = {"recorded": True}


def keep_reading(connection: sa.Connection, text_id: int, proposals: Sequence[Proposal]) -> bool:
    """Keep what was read in a text in the place of what was read before; older versions of the text keep nothing.

    Args:
        connection: of ``Catalogue.note``.
        text_id: the version that was read.
        proposals: what it suggests.

    Returns:
        False where the text is gone meanwhile (its import was undone), or is not the newest any more.
    """
    select = sa.select(article_text.c.article_id, article_text.c.text).where(article_text.c.id == text_id)
    found = connection.execute(select).first()
    if found is None:
        return False
    of_article = sa.select(article_text.c.id).where(article_text.c.article_id == found.article_id)
    newest = connection.execute(of_article.order_by(article_text.c.number.desc()).limit(1)).scalar()
    for table in (proposal, reading):
        connection.execute(sa.delete(table).where(table.c.text_id.in_(of_article)), execution_options=_RECORDED)
    if newest != text_id:
        return False
    connection.execute(sa.insert(reading).values(text_id=text_id), execution_options=_RECORDED)
    living = _living(connection, {one for each in proposals for one in each.records})
    editions = _editions(connection, proposals)
    rows = []
    for one in proposals:
        words = folded_words(found.text[one.start : one.end])
        records = tuple(number for number in one.records if number in living) or editions.get(one.number, ())
        row = {"text_id": text_id, "rule": one.rule, "kind": one.kind, "start": one.start, "end": one.end}
        payload = to_payload(one)
        rows.append(row | {"record_id": records[0] if records else None, "payload": payload, "folded": words})
        # A name of several records is unchecked press of each of them.
        rows += [
            row | {"record_id": other, "payload": {"number": one.number}, "folded": words} for other in records[1:]
        ]
    if rows:
        connection.execute(sa.insert(proposal), rows, execution_options=_RECORDED)
    return True


def _editions(connection: sa.Connection, proposals: Sequence[Proposal]) -> dict[int, tuple[int, ...]]:
    """Return the editions that the catalogue has of a known festival and number: they have no name to be found by."""
    by_number = {one.number: one for one in proposals}
    found: dict[int, tuple[int, ...]] = {}
    for one in proposals:
        of, ordinal = one.fields.get("festival"), one.fields.get("ordinal")
        held = by_number.get(of.number) if isinstance(of, ProposalRef) else None
        if one.kind == "edition" and held is not None and len(held.records) == 1 and isinstance(ordinal, int):
            found[one.number] = tuple(connection.execute(editions_numbered(held.records[0], ordinal)).scalars())
    return found


def read_again(connection: sa.Connection, text_ids: Iterable[int]) -> int:
    """Mark readings as stale, and return how many there are of these texts."""
    marked = 0
    for chunk in chunks(sorted(set(text_ids))):
        update = sa.update(reading).where(reading.c.text_id.in_(chunk)).values(stale=True)
        marked += connection.execute(update, execution_options=_RECORDED).rowcount
    return marked


def read_first(connection: sa.Connection, text_ids: Iterable[int]) -> int:
    """Let texts be read before others, those too that never were; return how many there are.

    They get a reading that is stale from its beginning, without any proposals.
    """
    wanted = sorted(set(text_ids))
    marked = read_again(connection, wanted)
    for chunk in chunks(wanted):
        read = sa.exists().where(reading.c.text_id == article_text.c.id)
        unread = sa.select(article_text.c.id, sa.true()).where(article_text.c.id.in_(chunk), ~read)
        insert = sa.insert(reading).from_select(["text_id", "stale"], unread)
        marked += connection.execute(insert, execution_options=_RECORDED).rowcount
    return marked


def names_found(connection: sa.Connection, news: Iterable[int]) -> None:
    """Forget that names are to be looked for: the ids of `names_to_find`, not of records that changed again since."""
    for chunk in chunks(sorted(news)):
        connection.execute(sa.delete(name_to_find).where(name_to_find.c.id.in_(chunk)), execution_options=_RECORDED)


def _living(connection: sa.Connection, ids: Iterable[int]) -> set[int]:
    """Return which records are there."""
    found: set[int] = set()
    for chunk in chunks(sorted(set(ids))):
        found.update(connection.execute(sa.select(record.c.id).where(record.c.id.in_(chunk))).scalars())
    return found
