"""The slip: one value for the empty fields of many articles, or values of their own for each."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from database.commands import values
from database.commands.incoming import publications_called
from database.commands.records import NameForm, create_record
from database.dates import DateValue
from database.errors import InputProblem
from database.fields import Field, FieldType
from database.folding import match_key
from database.history.raw import chunks
from database.history.recorder import Writer
from database.queries.intake_inbox import named_publications
from database.schema.base import record
from database.schema.columns import date_from
from database.schema.names import name
from database.schema.sources import KNOWN, article
from database.search import index

#: Fields that are each article's own.
_OWN = frozenset({"accession_number", "level", "headline_devised"})


@dataclass(frozen=True, slots=True)
class Filled:
    """What filling did, counted in fields of articles.

    Attributes:
        filled: that got the value.
        left: that had one, and kept it.
        printed: of the *left* ones, those whose value is printed on the copy.
    """

    filled: int = 0
    left: int = 0
    printed: int = 0

    def __add__(self, other: "Filled") -> "Filled":
        """Return both together."""
        return Filled(self.filled + other.filled, self.left + other.left, self.printed + other.printed)


def fill_articles(
    writer: Writer,
    article_ids: Iterable[int],
    fields: Mapping[str, Any],
    *,
    known: str = "supplied",
    overwrite: bool = False,
) -> Filled:
    """Give articles the values of these fields where they have none, or (*overwrite*) in any case.

    Args:
        writer: the recorder.
        article_ids: articles; one that is given twice counts once.
        fields: declared fields by name; a value that says nothing is passed over.
        known: how the values are known, a code of ``KNOWN``.
        overwrite: also where there is something already.

    Raises:
        InputProblem: no such article, a value that cannot be taken, or a field that is each article's own.
    """
    checked = {name: _checked(writer, name, value) for name, value in fields.items()}
    ids = list(dict.fromkeys(article_ids))
    return _fill(writer, dict.fromkeys(ids, checked), known, overwrite)


def fill_each(writer: Writer, fields: Mapping[int, Mapping[str, Any]], *, known: str = "supplied") -> Filled:
    """Give each article its own values in fields that are empty: what the name of its file says.

    Raises:
        InputProblem: see :func:`fill_articles`.
    """
    checked = {
        article_id: {name: _checked(writer, name, value) for name, value in own.items()}
        for article_id, own in fields.items()
    }
    return _fill(writer, checked, known, overwrite=False)


def take_named_publications(writer: Writer, article_ids: Iterable[int]) -> Filled:
    """Fill the publications that the files of articles name, where there is none yet; new ones are made, each once.

    A name is known as the file says it: printed, or of the page's data.

    Raises:
        InputProblem: no such article.
    """
    named = named_publications(writer.connection, list(dict.fromkeys(article_ids)))
    known = dict(publications_called(writer.connection, {words for words, _ in named.values()}))
    several = _called_so(writer, {match_key(words) for words, _ in named.values() if words not in known})
    made: dict[str, int] = {}
    found = Filled()
    for how in ("printed", "page_data"):
        wanted: dict[int, dict[str, int]] = {}
        for article_id, (words, said) in named.items():
            if said != how:
                continue
            if match_key(words) in several:
                continue  # which of them is meant a person must say
            if words not in known:
                # The same name in other letters (ی and ي, capitals) is the same publication.
                key = match_key(words)
                if key not in made:
                    made[key] = create_record(writer, "publication", [NameForm(words)])
                known[words] = made[key]
            wanted[article_id] = {"publication": known[words]}
        if wanted:
            found += fill_each(writer, wanted, known=how)
    return found


def _called_so(writer: Writer, keys: set[str]) -> set[str]:
    """Return those of these match keys that names of publications have."""
    found: set[str] = set()
    for chunk in chunks(sorted(keys)):
        select = sa.select(name.c.match_key).join(record, record.c.id == name.c.record_id)
        there = select.where(name.c.match_key.in_(chunk), record.c.kind == "publication", record.c.trashed_at.is_(None))
        found.update(writer.connection.execute(there).scalars())
    return found


def register_articles(writer: Writer, article_ids: Iterable[int]) -> int:
    """Take articles out of the Inbox as *registered* and return how many; what is further already stays."""
    count = 0
    for chunk in chunks(dict.fromkeys(article_ids)):
        select = sa.select(article.c.id, article.c.level).where(article.c.id.in_(chunk))
        levels = {row["id"]: row["level"] for row in writer.rows(select)}
        for article_id in chunk:
            if article_id not in levels:
                raise InputProblem("no_record", id=article_id)
        waiting = {article_id: {"level": "registered"} for article_id in chunk if levels[article_id] == "inbox"}
        count += len(writer.update_many(article, waiting))
    return count


def _checked(writer: Writer, name: str, value: Any) -> tuple[Field, Any]:
    field = values.declared("article", name)
    if field.several or name in _OWN or "article" in field.targets:
        raise InputProblem("bad_value", field=field.label, reason="this is not filled for several articles at once")
    return field, values.checked(writer, field, value)


def _fill(writer: Writer, wanted: Mapping[int, Mapping[str, tuple[Field, Any]]], known: str, overwrite: bool) -> Filled:
    if known not in KNOWN:
        raise InputProblem("bad_value", field="known", reason=f"“{known}” is not known")
    found = Filled()
    numbers = index.Numbers(writer.connection)
    for chunk in chunks(wanted):
        rows = {row["id"]: row for row in writer.rows(sa.select(article).where(article.c.id.in_(chunk)))}
        changes: dict[int, dict[str, Any]] = {}
        for article_id in chunk:
            if article_id not in rows:
                raise InputProblem("no_record", id=article_id)
            filled, columns = _fill_one(rows[article_id], wanted[article_id], known, overwrite, numbers)
            found += filled
            if columns:
                changes[article_id] = columns
        writer.update_many(article, changes)
    return found


def _fill_one(
    row: sa.RowMapping,
    wanted: Mapping[str, tuple[Field, Any]],
    known: str,
    overwrite: bool,
    numbers: index.Numbers,
) -> tuple[Filled, dict[str, Any]]:
    """Return what is filled of one article, and the columns to set."""
    columns: dict[str, Any] = {}
    filled = left = printed = 0
    for field, value in wanted.values():
        if values.is_empty(field, value):
            continue
        if not values.is_empty(field, _held(row, field)) and not overwrite:
            left += 1
            printed += bool(field.known) and row[f"{field.known}_known"] in ("", "printed")
            continue
        filled += 1
        columns |= values.columns_of(field, value)
        if field.known:
            columns[f"{field.known}_known"] = known
        if field.name == "published":
            columns |= index.moved_from(row, value, numbers)
        elif field.name == "headline":
            columns["headline_devised"] = False
    return Filled(filled, left, printed), columns


def _held(row: sa.RowMapping, field: Field) -> Any:
    """Return what a row holds in a field; a devised headline is none."""
    if field.name == "headline" and row["headline_devised"]:
        return ""
    if field.type is FieldType.DATE:
        return (
            date_from(row, field.column)
            if row[f"{field.column}_edtf"] or row[f"{field.column}_verbatim"]
            else DateValue.UNDATED
        )
    found = row[field.column]
    return "" if found is None and field.type is FieldType.TEXT else found
