"""What the articles of the sample say: an entry of the data becomes a statement by the part that tells its kind."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from typing import Any

from database.commands.evidence import attach_evidence
from database.commands.statements import (
    Details,
    rank_statement,
    state_award_result,
    state_entry,
    state_figure,
    state_naming,
    state_relation,
    state_remark,
    state_value,
)
from database.queries.records import record_row
from desktop_app.sample.built import Built, bad, date, declared
from desktop_app.sample.evidence import EVIDENCE, evidence_of
from desktop_app.sample.sources import Entry


@dataclass(frozen=True, slots=True)
class _Shape:
    """A kind of statement: the command, and what it calls the part by which the data tells the kind."""

    state: Callable[..., int]
    argument: str


_SHAPES: Mapping[str, _Shape] = {
    "relation": _Shape(state_relation, "role"),
    "entry": _Shape(state_entry, "entry_status"),
    "result": _Shape(state_award_result, "outcome"),
    "field": _Shape(state_value, "field_name"),
    "measure": _Shape(state_figure, "measure"),
    "called": _Shape(state_naming, "name_id"),
    "remark": _Shape(state_remark, "words"),
}
_DETAILS = frozenset(one.name for one in fields(Details))
#: What a statement has beside its shape and its details.
_APART = frozenset({"key", "rank", "reason"}) | EVIDENCE
#: What is given as the key of a record.
_LINKS = frozenset(
    {"about", "object", "body", "film", "edition", "section", "place", "award", "recipient", "attributed_to"}
)


class Stating:
    """Makes statements one after the other; a later one may lean on an earlier one by its key."""

    def __init__(self, built: Built) -> None:
        self._built = built

    def state(self, entry: Entry, article: str | None) -> None:
        """Make a statement with its evidence, and rank it where the data says so.

        Args:
            entry: the statement as written.
            article: the article that makes it; None: no article does.
        """
        told = [kind for kind in _SHAPES if kind in entry]
        if len(told) != 1:
            raise bad("kind", f"one of {', '.join(_SHAPES)} tells the kind; here are {len(told)}")
        shape = _SHAPES[told[0]]
        details = {name: self._detail(name, entry[name]) for name in entry if name in _DETAILS}
        parts = [name for name in entry if name not in _APART and name not in _DETAILS]
        arguments = dict(self._argument(shape, told[0], name, entry) for name in parts)
        if told[0] == "entry":
            arguments.setdefault("film", None)
        try:
            statement_id = shape.state(
                self._built.writer,
                **arguments,
                details=Details(**details),
                evidence=evidence_of(self._built, entry, article),
            )
        except TypeError as error:
            raise bad("statement", str(error)) from error
        if "rank" in entry:
            rank_statement(self._built.writer, statement_id, entry["rank"], entry.get("reason", ""))
        if "key" in entry:
            if entry["key"] in self._built.statements:
                raise bad("key", f"“{entry['key']}” stands twice")
            self._built.statements[entry["key"]] = statement_id

    def confirm(self, entry: Entry, article: str) -> None:
        """Put what an article says behind a statement that another one made."""
        statement_id = self._statement(entry["of"])
        for one in evidence_of(self._built, entry, article):
            attach_evidence(self._built.writer, statement_id, one)

    def _argument(self, shape: _Shape, kind: str, name: str, entry: Entry) -> tuple[str, Any]:
        given = entry[name]
        if name == "called":
            return shape.argument, self._name(entry["about"], given)
        if name == kind:
            return shape.argument, given
        if name == "value":
            return name, self._built.value(declared(self._built.kind(entry["about"]), entry["field"]), given)
        if name == "credit":
            return name, self._statement(given)
        if name in _LINKS:
            return "object_id" if name == "object" else name, self._built.id(given)
        return name, given

    def _detail(self, name: str, given: Any) -> Any:
        if name == "part_of":
            return self._statement(given)
        if name == "when":
            return date(given)
        return self._built.id(given) if name in _LINKS else given

    def _statement(self, key: str) -> int:
        if key not in self._built.statements:
            raise bad("key", f"no statement before this one has the key “{key}”")
        return self._built.statements[key]

    def _name(self, key: str, text: str) -> int:
        for form in record_row(self._built.writer.connection, self._built.id(key)).names:
            if form.text == text:
                return form.id
        raise bad("called", f"“{text}” is no name of “{key}”")
