"""What a change of many records does to each of them: preview and command go by the same plan.

It is worked out in handfuls: a few reads for each, never one for a record.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import sqlalchemy as sa

from database.batch.edit import COLLECTIONS, COMMON, TAGS, Action, Edit, Held, ToMake, require_whole
from database.batch.planned import FieldChange, Planned
from database.batch.rewriting import MOST, Rewrite, TooLong, TooSlow, rewriter
from database.commands import values
from database.commands.batch_held import Rows, held_values, known_column, own_rows
from database.commands.batch_words import Reader, text_of
from database.errors import InputProblem
from database.fields import Field, FieldType, fields_of
from database.history.asking import Asking
from database.queries.wholes import COLLECTIONS as TREE
from database.queries.wholes import wholes_of
from database.schema.base import record
from database.schema.sources import article

Step = Callable[[Any], Any]


class Plan:
    """Works out a change, handful by handful, in the order of the records: each is judged after those before it.

    Raises:
        InputProblem: what is asked for cannot be done with any record: a wrong expression, a value that the field
            cannot hold.
    """

    def __init__(self, asking: Asking, edit: Edit) -> None:
        require_whole(edit)
        self._asking = asking
        self._edit = edit
        self._fields = [edit.field] if edit.into is None else [edit.field, edit.into]
        self._reader = Reader(asking)
        self._checked: dict[tuple[str, Any], Any] = {}
        self._wholes: dict[int, frozenset[int]] = {}
        self._numbers: dict[str, int] = {}
        self._moved_numbers: dict[int, str] = {}
        self._step = self._make_step()

    def of(self, ids: Sequence[int]) -> list[Planned]:
        """Return what becomes of these records, in their order; some hundreds at a time.

        Raises:
            InputProblem: ``too_slow``.
        """
        found = self._asking.rows(sa.select(record.c.id, record.c.kind, record.c.label).where(record.c.id.in_(ids)))
        known = {row["id"]: row for row in found}
        kinds: dict[str, list[int]] = {}
        for one in ids:
            if one in known and self._has_fields(known[one]["kind"]):
                kinds.setdefault(known[one]["kind"], []).append(one)
        rows: Rows = {}
        held: dict[tuple[int, Field], Any] = {}
        for kind, members in kinds.items():
            rows |= own_rows(self._asking, kind, members, self._fields)
        mine = [one for members in kinds.values() for one in members]
        for wanted in self._fields:
            held |= {(one, wanted): value for one, value in held_values(self._asking, wanted, mine, rows).items()}
        if self._edit.into is not None:
            self._reader.look_up(self._edit.into, (held[one, self._edit.field] for one in mine))
        self._find_numbers(held, mine)
        return [self._one(one, known.get(one), held, rows) for one in ids]

    # -- one record

    def _one(
        self, record_id: int, row: sa.RowMapping | None, held: Mapping[tuple[int, Field], Any], rows: Rows
    ) -> Planned:
        if row is None:
            return Planned(record_id, "", problem=InputProblem("no_record", id=record_id))
        kind, label = row["kind"], row["label"]
        if (record_id, self._edit.field) not in held:
            reason = f"records of the kind {kind} have no such field"
            missing = InputProblem("bad_value", field=self._edit.field.label, reason=reason)
            return Planned(record_id, kind, label, problem=missing)
        try:
            changes = self._changes(record_id, held)
        except InputProblem as problem:
            return Planned(record_id, kind, label, problem=problem)
        except TooSlow:
            raise InputProblem("too_slow", label=label) from None
        except TooLong:
            too_long = InputProblem(
                "bad_value", field=self._edit.field.label, reason=f"the text would be longer than {MOST:,} characters"
            )
            return Planned(record_id, kind, label, problem=too_long)
        besides: dict[str, Any] = {}
        for change in changes:
            besides |= self._besides(change, rows.get(record_id, {}))
            self._note_number(record_id, change)
        return Planned(record_id, kind, label, changes, besides)

    def _changes(self, record_id: int, held: Mapping[tuple[int, Field], Any]) -> tuple[FieldChange, ...]:
        edit = self._edit
        before = held[record_id, edit.field]
        if edit.action is Action.MOVE:
            return self._moved(record_id, before, held)
        after = self._checks(record_id, edit.field, self._step(before), before)
        return () if _same(edit.field, before, after) else (FieldChange(edit.field, before, after),)

    def _moved(self, record_id: int, before: Any, held: Mapping[tuple[int, Field], Any]) -> tuple[FieldChange, ...]:
        source, into = self._edit.field, self._edit.into
        assert into is not None
        if values.is_empty(source, before):
            return ()
        there = held[record_id, into]
        moved = self._reader.read(into, source, before)
        if not values.is_empty(into, there) and not into.several:
            if self._edit.held is Held.LEAVE and moved != there:
                raise InputProblem("bad_value", field=into.label, reason="there is something already")
            if self._edit.held is Held.APPEND:
                if into.type is not FieldType.TEXT:
                    raise InputProblem("bad_value", field=into.label, reason="this field holds one value only")
                moved = f"{there} {moved}"
        if into.several:
            kept = () if self._edit.held is Held.REPLACE else there
            moved = tuple(dict.fromkeys((*kept, *moved)))
        after = self._checks(record_id, into, moved, there)
        gone = self._checks(record_id, source, values.empty(source), before)
        changes = [FieldChange(source, before, gone)]
        if not _same(into, there, after):
            changes.append(FieldChange(into, there, after))
        return tuple(changes)

    def _besides(self, change: FieldChange, row: Mapping[str, Any]) -> dict[str, Any]:
        """Return what an article says beside a field, as where a cell is edited.

        What was put into an empty field, or taken out, is supplied by the archive; a guess that was corrected is none
        any more. A headline that is given anew is no devised one; one that is mended stays so.
        """
        found: dict[str, Any] = {}
        had = not values.is_empty(change.field, change.before)
        if change.field.name == "headline":
            mended = self._edit.action in (Action.APPEND, Action.PREPEND, Action.REPLACE)
            if row["headline_devised"] and not mended:
                found["headline_devised"] = had = False
        if column := known_column(change.field):
            if not had or values.is_empty(change.field, change.after):
                found[column] = "supplied"
            elif row[column] == "detected":
                found[column] = ""
        return {name: value for name, value in found.items() if row[name] != value}

    # -- what is done with a value

    def _make_step(self) -> Step:
        """Return what turns the value of a record's field into the new one; moving is done elsewhere."""
        edit, several = self._edit, self._edit.field.several
        match edit.action:
            case Action.CLEAR | Action.MOVE:
                nothing = values.empty(edit.field)
                return lambda _before: nothing
            case Action.SET:
                given = self._given(edit.value)
                return lambda _before: given
            case Action.REPLACE:
                return self._make_replacing()
        given = self._given(edit.value)
        if values.is_empty(edit.field, given):
            raise InputProblem("bad_value", field=edit.field.label, reason="a value is needed")
        if several and edit.action is Action.REMOVE:
            return lambda before: tuple(one for one in before if one not in given)
        if several:
            first = edit.action is Action.PREPEND
            return lambda before: tuple(dict.fromkeys((*given, *before) if first else (*before, *given)))
        if edit.action is Action.APPEND:
            return lambda before: before + given if before else given.lstrip()
        return lambda before: given + before if before else given.rstrip()

    def _given(self, value: Any) -> Any:
        """Return what a person gave as the field holds it."""
        of = self._edit.field
        if of.several:
            if not isinstance(value, tuple | list):
                raise InputProblem("bad_value", field=of.label, reason="a list is expected")
            found = tuple(dict.fromkeys(self._item(one) for one in value))
            return tuple(one for one in found if one != "")
        return self._item(value)

    def _item(self, value: Any) -> Any:
        of = self._edit.field
        if isinstance(value, ToMake):
            return value
        found = values.checked_item(self._asking, of, value)
        return found.strip() if of == TAGS else found

    def _make_replacing(self) -> Step:
        edit, of = self._edit, self._edit.field
        if of.type in (FieldType.CODE, FieldType.RECORD):
            sought = self._item(edit.sought)
            if sought == values.empty(of) or sought in (None, ""):
                raise InputProblem("bad_value", field=of.label, reason="choose what is to be replaced")
            given = self._item(edit.value)
            if not of.several:
                return lambda before: given if before == sought else before
            new = () if given in (None, "") else (given,)
            return lambda before: tuple(
                dict.fromkeys(other for one in before for other in (new if one == sought else (one,)))
            )
        assert edit.find is not None
        rewrite = rewriter(edit.find)
        if of.several:
            return lambda before: tuple(dict.fromkeys(new for one in before if (new := rewrite(one)).strip()))
        return lambda before: self._rewritten(before, rewrite)

    def _rewritten(self, before: Any, rewrite: Rewrite) -> Any:
        text = text_of(self._edit.field, before)
        new = rewrite(text) if text else text
        return before if new == text else self._reader.read_text(self._edit.field, new)

    # -- whether a record may hold it

    def _checks(self, record_id: int, of: Field, value: Any, before: Any) -> Any:
        """Return a value as the field holds it; raise :class:`InputProblem` where this record cannot have it."""
        if value == before:
            return before
        value = self._check(of, value)
        if of.required and values.is_empty(of, value):
            raise InputProblem("bad_value", field=of.label, reason="this is needed")
        if of.whole and isinstance(value, int):
            self._require_no_circle(record_id, of, value)
        if of.name == "level" and "article" in of.kinds and not value:
            raise InputProblem("bad_value", field=of.label, reason="this is needed")
        if of.name == "accession_number":
            value = value.strip()
            self._require_free_number(record_id, of, value)
        return value

    def _check(self, of: Field, value: Any) -> Any:
        if isinstance(value, tuple):
            found = tuple(self._check_item(of, one) for one in value)
            return tuple(dict.fromkeys(one.strip() for one in found if one.strip())) if of == TAGS else found
        return self._check_item(of, value)

    def _check_item(self, of: Field, value: Any) -> Any:
        """Check a value; each different one once, as a term or a record is asked for in the catalogue."""
        if isinstance(value, ToMake) or value is None:
            return value
        if of.type not in (FieldType.CODE, FieldType.RECORD):
            return values.checked_item(self._asking, of, value)
        key = (of.name, value)
        if key not in self._checked:
            self._checked[key] = values.checked_item(self._asking, of, value)
        return self._checked[key]

    def _require_no_circle(self, part: int, of: Field, whole: int) -> None:
        if whole not in self._wholes:
            self._wholes[whole] = wholes_of(self._asking.connection, whole, TREE)
        if part == whole:
            raise InputProblem("bad_value", field=of.label, reason="nothing can be part of itself")
        if part in self._wholes[whole]:
            label = self._asking.value(sa.select(record.c.label).where(record.c.id == whole))
            raise InputProblem("bad_value", field=of.label, reason=f"“{label}” is itself part of this record")

    # -- accession numbers: each only once

    def _find_numbers(self, held: Mapping[tuple[int, Field], Any], ids: Sequence[int]) -> None:
        """Find who has the numbers that these articles may get."""
        of = next((one for one in self._fields if one.name == "accession_number"), None)
        if of is None:
            return
        wanted: set[str] = set()
        for one in ids:
            before = held[one, self._edit.field]
            try:
                if of == self._edit.field:
                    wanted.add(str(self._step(before)).strip())
                elif self._edit.held is Held.APPEND:
                    wanted.add(f"{held[one, of]} {text_of(self._edit.field, before)}".strip())
                wanted.add(text_of(self._edit.field, before).strip())
            except (InputProblem, TooSlow, TooLong):
                continue
        columns = sa.select(article.c.id, article.c.accession_number)
        for row in self._asking.rows(columns.where(article.c.accession_number.in_(wanted - {""}))):
            if row["id"] not in self._moved_numbers:
                self._numbers.setdefault(row["accession_number"], row["id"])

    def _require_free_number(self, record_id: int, of: Field, value: str) -> None:
        holder = self._numbers.get(value) if value else None
        if holder is not None and holder != record_id:
            raise InputProblem("bad_value", field=of.label, reason=f"another article has “{value}”")

    def _note_number(self, record_id: int, change: FieldChange) -> None:
        if change.field.name == "accession_number":
            if self._numbers.get(change.before) == record_id:
                del self._numbers[change.before]
            self._moved_numbers[record_id] = change.after
            if change.after:
                self._numbers[change.after] = record_id

    def _has_fields(self, kind: str) -> bool:
        return all(one in COMMON or fields_of(kind).get(one.name) == one for one in self._fields)


def _same(of: Field, one: Any, other: Any) -> bool:
    """Return whether two values are the same; tags and collections have no order."""
    if of in (TAGS, COLLECTIONS):
        return set(one) == set(other)
    return bool(one == other)
