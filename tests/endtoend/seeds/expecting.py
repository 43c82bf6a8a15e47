"""Makes, from the list of facts and the declared rows alone, the rows that a catalogue must hold.

Nothing of the commands that write them is used, and every column that is not declared must have its default.
"""

import datetime
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from operator import itemgetter
from typing import Any

import sqlalchemy as sa

from database.fields import FieldType, fields_of
from database.schema.metadata import metadata

from .declared import Also, Day, LoadedWord, Mentioned, Part, Stated, Words
from .entering import Entered
from .facts import Fact
from .reading import Row
from .records import RECORDS
from .wording import ARTICLES, RECORD_ARGUMENTS, ROWS

AGENTS = ("person", "organisation", "group", "family")
_JULIAN_DAY_OF_ORDINAL_0 = 1721425
_OPEN_START = 1
#: Columns that are not named as the commands' arguments are.
_COLUMNS = {
    "object": "object_id",
    "body": "body_id",
    "edition": "object_id",
    "section": "section_id",
    "place": "place_id",
    "award": "award_id",
    "recipient": "recipient_id",
    "attributed_to": "attributed_id",
    "part_of": "part_of_id",
}
#: Made by the program of other columns.
_DERIVED = frozenset({"heading_key", "evidence_count", "index_rowid"})


class Wanted:
    """Columns that a stored row must have; comparing is quick, since thousands of spoiled catalogues are compared."""

    def __init__(self, columns: Row) -> None:
        self.columns = columns
        self._get = itemgetter(*columns)
        self._values = tuple(columns.values())
        self._last: Row | None = None

    def matches(self, row: Row) -> bool:
        """Return whether *row* has them all; rows never change in place, so the last one is not read again."""
        if row is self._last:
            return True
        if self._get(row) != self._values:
            return False
        self._last = row
        return True

    def differences(self, row: Row) -> Iterator[str]:
        """Yield what *row* has instead."""
        if not self.matches(row):
            for column, wanted in self.columns.items():
                if row[column] != wanted:
                    yield f"{column} is {row[column]!r}, not {wanted!r}"


@dataclass
class Claim:
    """One statement or mention as it must be stored.

    Attributes:
        table: where.
        id: of the row.
        row: its columns.
        name: the form that a naming must lead to.
        evidence: the passages that it must stand on, its own first.
    """

    table: str
    id: int
    row: Row
    name: str = ""
    evidence: list[Row] = field(default_factory=list)


@dataclass
class Expected:
    """All that must be there.

    Attributes:
        claims: by row and place among its holders.
        own: the own rows of records, by key.
        items: the listed values of records, by key and field.
        uses: which rows need a record, by key; the articles are among them.
        articles: the articles' own rows by number.
    """

    claims: dict[tuple[int, int], Claim] = field(default_factory=dict)
    own: dict[str, Row] = field(default_factory=dict)
    items: dict[str, dict[str, list[str]]] = field(default_factory=lambda: defaultdict(lambda: defaultdict(list)))
    uses: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    articles: dict[int, Row] = field(default_factory=dict)


def holders() -> Iterator[tuple[tuple[int, int], Any]]:
    """Yield all holders with their row and their place in it."""
    for row, held in ROWS.items():
        for place, holder in enumerate(held):
            yield (row, place), holder


def expect(entered: Entered) -> Expected:
    """Return what must be there."""
    return _Maker(entered).expected


def given_by(entered: Entered, fact: Fact, part: Part) -> Row:
    """Return the article's columns that a part of its text gives."""
    columns: Row = {f"{part.gives}_known": part.known} if part.gives else {}
    for name, given in part.fields.items():
        if isinstance(given, Day):
            columns |= _date(entered, name, fact, given)
        elif name == "dateline_place":
            columns["dateline_place_id"] = entered.ids[given]
        else:
            columns[name] = entered.wording.words(fact, given)
    return columns


class _Maker:
    def __init__(self, entered: Entered) -> None:
        self._entered = entered
        self._wording = entered.wording
        self._facts = entered.seeds.facts
        self._stated_before: set[tuple[str, str]] = set()
        self.expected = Expected()
        for key in RECORDS:
            self.expected.own[key] = self._own_row(key)
        for number in ARTICLES:
            self.expected.articles[number] = self._article(number)
        for at, holder in holders():
            self._claim(at, holder)
        for at, holder in holders():
            self._stand(at, holder)
        for key, record in RECORDS.items():
            for name, given in record.fields.items():
                if fields_of(record.kind)[name].type is FieldType.RECORD:
                    self.expected.uses[given] |= self.expected.uses[key]

    def _own_row(self, key: str) -> Row:
        record = RECORDS[key]
        own = defaults("agent" if record.kind in AGENTS else record.kind) | {"id": self._entered.ids[key]}
        if record.kind in AGENTS:
            own["kind"] = record.kind
        for name, given in record.fields.items():
            if fields_of(record.kind)[name].type is FieldType.RECORD:
                own[f"{name}_id"] = self._entered.ids[given]
            else:
                own[name] = given
        return own

    def _article(self, number: int) -> Row:
        """What the article's parts give, and the defaults for all that is not on the copy."""
        columns = defaults("article")
        text = self._entered.seeds.texts[number]
        for name, given in ARTICLES[number].items():
            columns[name] = text[given.start : given.end] if isinstance(given, Words) else given
        for (row, _), holder in holders():
            fact = self._facts[row]
            if isinstance(holder, Part) and fact.article == number:
                columns |= given_by(self._entered, fact, holder)
        return columns

    def _claim(self, at: tuple[int, int], holder: Any) -> None:
        row, fact = at[0], self._facts[at[0]]
        self._use(row, f"article_{fact.article}")
        match holder:
            case Stated():
                form = holder.shape.get("form", "")
                claim = Claim("statement", self._entered.holders[at], self._statement(row, fact, holder), form)
                self.expected.claims[at] = claim
            case Mentioned():
                columns = defaults("mention") | {
                    "article_id": self._entered.ids[f"article_{fact.article}"],
                    "record_id": self._use(row, holder.record) if holder.record else None,
                    "words": None if holder.words is None else self._wording.words(fact, holder.words),
                    "role": holder.role,
                }
                self.expected.claims[at] = Claim("mention", self._entered.holders[at], columns)
            case Part() if "dateline_place" in holder.fields:
                self._use(row, holder.fields["dateline_place"])

    def _use(self, row: int, key: str) -> int:
        self.expected.uses[key].add(row)
        return self._entered.ids[key]

    def _statement(self, row: int, fact: Fact, stated: Stated) -> Row:
        columns = defaults("statement") | {"kind": stated.kind}
        for name, given in [*stated.shape.items(), *stated.details.items()]:
            if name == "when":
                columns |= _date(self._entered, "when", fact, given)
            elif name == "part_of":
                columns["part_of_id"] = self._entered.holders[given]
            elif name not in ("value", "form"):
                columns[_COLUMNS.get(name, name)] = self._wording.plain(fact, name, given)
            if name in RECORD_ARGUMENTS and given:
                self._use(row, given)
            if isinstance(given, Day) and given.anchor_record:
                self._use(row, given.anchor_record)
        if stated.about:
            columns["about_id"] = self._use(row, stated.about)
        else:
            # Films in words: told from the edition.
            columns |= {"about_id": columns["object_id"], "object_id": None}
        if stated.kind == "naming":
            del columns["name_id"]
        if stated.kind == "value":
            columns |= self._value(row, fact, stated)
        return columns

    def _value(self, row: int, fact: Fact, stated: Stated) -> Row:
        """Return the columns of a value, and let the record itself hold the first that is stated of a field."""
        key, name, given = stated.about, stated.shape["field"], stated.shape["value"]
        declared = fields_of(RECORDS[key].kind)[name]
        if declared.type is FieldType.DATE:
            stored, held = _date(self._entered, "value", fact, given), _date(self._entered, name, fact, given)
        elif declared.type is FieldType.RECORD:
            record_id = self._use(row, given)
            stored, held = {"object_id": record_id}, {f"{name}_id": record_id}
        elif declared.type is FieldType.INTEGER:
            stored, held = {"amount": float(given)}, {name: given}
        else:
            text = self._wording.words(fact, given)
            coded = declared.type is FieldType.CODE and not declared.open
            stored, held = {"value_code" if coded else "words": text}, {name: text}
        if declared.several:
            listed = self.expected.items[key][name]
            listed += [text] if text not in listed else []
            return stored
        first = (key, name) not in self._stated_before
        self._stated_before.add((key, name))
        if first:
            self.expected.own[key] |= held
        return stored | {"rank": "preferred" if first else "normal"}

    def _stand(self, at: tuple[int, int], holder: Any) -> None:
        fact, claims = self._facts[at[0]], self.expected.claims
        match holder:
            case Stated():
                claims[at].evidence.append(self._passage(fact, claims[at], holder.at, holder.loaded))
            case Mentioned():
                claims[at].evidence.append(self._passage(fact, claims[at]))
            case Also():
                for other in holder.statements:
                    claims[other].evidence.append(self._passage(fact, claims[other]))
            case LoadedWord():
                marked = claims[(holder.row, holder.number)].evidence[0]
                marked |= {"loaded_start": fact.start, "loaded_end": fact.end, "loaded_exact": fact.words}

    def _passage(self, fact: Fact, claim: Claim, at: Words | None = None, loaded: Words | None = None) -> Row:
        start, end = self._wording.place(fact, at)
        columns = defaults("evidence") | {
            f"{claim.table}_id": claim.id,
            "about_id": claim.row.get("about_id"),
            "kind": "text",
            "article_id": self._entered.ids[f"article_{fact.article}"],
            "text_id": self._entered.texts[fact.article],
            "start": start,
            "end": end,
            "exact": fact.words if at is None else self._wording.words(fact, at),
        }
        if loaded is not None:
            words = self._wording.words(fact, loaded)
            columns |= {"loaded_start": loaded.start, "loaded_end": loaded.end, "loaded_exact": words}
        return columns


def defaults(table: str) -> Row:
    """Return what a row of a table holds where nothing is given; without its id and derived columns."""
    found: Row = {}
    for column in metadata.tables[table].c:
        if column.name == "id" or column.name in _DERIVED:
            continue
        default = column.server_default
        if default is None:
            found[column.name] = None
            continue
        assert isinstance(default, sa.DefaultClause)
        kind = column.type.impl_instance if isinstance(column.type, sa.TypeDecorator) else column.type
        text = str(default.arg)
        found[column.name] = int(text) if isinstance(kind, sa.Integer) else text
    return found


def _date(entered: Entered, prefix: str, fact: Fact, day: Day) -> Row:
    earliest, latest = first_and_last(day.edtf)
    parts = {
        "verbatim": entered.wording.words(fact, day.verbatim),
        "edtf_printed": day.printed,
        "edtf": day.edtf,
        "calendar": "gregorian",
        "inferred": day.inferred,
        "rule": day.rule,
        "anchor": day.anchor,
        "anchor_record": entered.ids[day.anchor_record] if day.anchor_record else None,
        "earliest": earliest,
        "latest": latest,
    }
    return {f"{prefix}_{part}": held for part, held in parts.items()}


def first_and_last(edtf: str) -> tuple[int, int]:
    """Return the Julian day numbers between which a date lies, for the forms that occur in the two articles.

    Reckoned by the standard library alone, so that it checks what the program reckons.
    """
    text = edtf.rstrip("?")
    if match := re.fullmatch(r"\[(?P<first>[\d-]*)\.\.(?P<last>[\d-]+)\]", text):
        first = first_and_last(match["first"])[0] if match["first"] else _OPEN_START
        return first, first_and_last(match["last"])[1]
    if "/" in text:
        first_text, last_text = text.split("/")
        return first_and_last(first_text)[0], first_and_last(last_text)[1]
    year, month, day = (*map(int, text.split("-")), 0, 0)[:3]
    first_day = datetime.date(year, month or 1, day or 1)
    if day:
        last_day = first_day
    elif month:
        last_day = datetime.date(year + month // 12, month % 12 + 1, 1) - datetime.timedelta(days=1)
    else:
        last_day = datetime.date(year, 12, 31)
    return first_day.toordinal() + _JULIAN_DAY_OF_ORDINAL_0, last_day.toordinal() + _JULIAN_DAY_OF_ORDINAL_0
