"""A statement as one line: where it stands on a record, what it is called, what it says, and how surely.

The same statement reads differently from its two ends: a film's "Director: A. Brook" is a person's "Director of: The
Lighthouse Keeper".
"""

from dataclasses import dataclass
from enum import StrEnum

from database.dates import DateValue
from database.fields import Field, FieldType, fields_of
from database.queries.links import Link
from database.queries.statements import StatementRow
from desktop_app.directions import isolated_in
from desktop_app.wording.durations import duration_words
from desktop_app.wording.labels import inside_of, name_only
from desktop_app.wording.languages import language_in_words
from desktop_app.wording.wording import Wording


class Section(StrEnum):
    """The parts of a record's card."""

    AWARDS = "awards"
    CREDITS = "credits"
    POSTS = "posts"
    ABOUT = "about"
    EVENTS = "events"
    FIGURES = "figures"
    DETAILS = "details"
    NAMES = "names"
    LINKS = "links"
    REMARKS = "remarks"


_SECTIONS = {
    "other_credit": Section.CREDITS,
    "position": Section.POSTS,
    "festival_role": Section.POSTS,
    "body_relation": Section.POSTS,
    "participation": Section.EVENTS,
    "time_relation": Section.EVENTS,
    "content": Section.ABOUT,
    "work_relation": Section.ABOUT,
    "place_relation": Section.ABOUT,
    "subject_relation": Section.ABOUT,
    "article_relation": Section.ABOUT,
}
"""The part of the card for a relation, by the heading that its role stands under."""

_CONTEXT = "Statement"
DURATION = "duration"
"""The one field that holds a duration."""


@dataclass(frozen=True, slots=True)
class Said:
    """A statement seen from one record.

    Attributes:
        section: the part of the card it belongs to.
        label: what it is called there.
        value: what it says; *strong* stands before it and stands out.
        detail: who says it, how surely, and what else is to be known.
        planned: it was announced and is no fact.
        wrong: the archive holds that the source is wrong.
        target: the record at the other end, where there is one.
    """

    section: Section
    label: str
    value: str
    strong: str = ""
    detail: str = ""
    planned: bool = False
    wrong: bool = False
    target: Link | None = None

    @property
    def sentence(self) -> str:
        """The line in words, for tooltips, screen readers and copying."""
        value = f"{self.strong} {self.value}".strip()
        text = f"{self.label}: {value}" if self.label else value
        return f"{text} ({self.detail})" if self.detail else text


def said(row: StatementRow, seen_from: int, wording: Wording) -> Said:
    """Return *row* as the record with the id *seen_from* shows it."""
    return _Reader(row, seen_from, wording).read()


def section_of_role(role: str, wording: Wording) -> Section:
    """Return the part of a card for a relation, by the heading that its role stands under."""
    heading = wording.broader("relation_role", role)
    return Section.CREDITS if heading.endswith("_activity") else _SECTIONS.get(heading, Section.LINKS)


class _Reader:
    """Reads one statement from one of its ends."""

    def __init__(self, row: StatementRow, seen_from: int, wording: Wording) -> None:
        self._row = row
        self._words = wording
        self._mine = row.about.id == seen_from
        self._seen_from = seen_from

    def read(self) -> Said:
        row = self._row
        kinds = {
            "relation": self._relation,
            "entry": self._entry,
            "award_result": self._award_result,
            "value": self._figure if row.measure else self._field,
            "naming": self._naming,
            "remark": self._remark,
        }
        section, label, strong, value, target = kinds[row.kind]()
        if row.qualifier and row.kind != "remark":
            value = f"{value} ({row.qualifier})" if value else row.qualifier
        wrong = row.rank == "wrong_in_source"
        return Said(
            section,
            label,
            f"“{value}”" if wrong and value else value,
            strong,
            " · ".join(self._details()),
            row.modality == "plans",
            wrong,
            target,
        )

    def _relation(self) -> "_Parts":
        row, words = self._row, self._words
        section = section_of_role(row.role, words)
        if row.object is not None and row.object.id == self._seen_from and not self._mine:
            return section, words.inverse(row.role), "", _named(row.about, self._words), row.about
        if not self._mine:
            # The body that an unnamed person stands for.
            value = words.translate(_CONTEXT, "{who}, for {what}")
            value = value.format(who=self._quoted(row.words) or self._object(), what=_named(row.about, self._words))
            return section, words.term("relation_role", row.role), "", value, row.about
        return section, words.term("relation_role", row.role), "", self._object(), row.object

    def _entry(self) -> "_Parts":
        row, words = self._row, self._words
        edition = row.object if row.object is not None else row.about
        own = row.section is not None and row.section.id == self._seen_from
        parts = [inside_of(row.section.label, edition.label) if row.section and not own else ""]
        # A section of the competition says it already.
        places = [code for code in row.programme_place.split() if code != "competition" or row.section is None]
        parts += [words.term("programme_place", code) for code in places]
        if row.premiere_level and row.premiere_level not in ("none", "unknown"):
            level = words.term("premiere_level", row.premiere_level)
            parts.append(words.translate(_CONTEXT, "{level} premiere").format(level=level))
        parts.append(_named(row.place, self._words) if row.place and row.place.id != self._seen_from else "")
        parts.append(words.date(row.when))
        status = "" if row.entry_status == "not_stated" else words.term("entry_status", row.entry_status)
        if self._seen_from not in (row.about.id, edition.id) and row.object is not None:
            # A section, or the place of a screening.
            value = words.joined([status, _named(row.about, self._words), *parts])
            return Section.AWARDS, _named(row.object, self._words), "", value, row.about
        if self._mine and row.object is not None:
            value = words.joined(parts) or ("" if status else words.translate(_CONTEXT, "Entered"))
            return Section.AWARDS, _named(row.object, self._words), status, value, row.object
        film = _named(row.about, self._words) if row.object is not None else self._quoted(row.words)
        target = row.about if row.object is not None else None
        label = status or words.translate(_CONTEXT, "Entered")
        return Section.AWARDS, label, "", words.joined([film, *parts]), target

    def _award_result(self) -> "_Parts":
        row, words = self._row, self._words
        given_at = row.object.label if row.object else ""
        own = row.award is not None and row.award.id == self._seen_from
        what = [inside_of(row.award.label, given_at) if row.award and not own else ""]
        what.append(words.term("award_category", row.category) if row.category else "")
        if row.quantity is not None:
            what.append(self._count(row.quantity))
        if row.ranking is not None:
            place = words.translate(_CONTEXT, "place {number}")
            what.append(place.format(number=words.number(row.ranking)))
        if row.ex_aequo:
            what.append(words.translate(_CONTEXT, "shared"))
        if not any(what) and not own:
            what.append(words.translate(_CONTEXT, "award not stated"))
        outcome = words.term("award_outcome", row.outcome)
        not_stated = words.translate(_CONTEXT, "Festival not stated")
        edition = _named(row.object, self._words) if row.object else not_stated
        who = "" if self._mine else _named(row.about, self._words)
        recipient = _named(row.recipient, self._words) if row.recipient and row.recipient.id != self._seen_from else ""
        given_to = recipient or self._quoted(row.words)
        if given_to:
            what.append(words.translate(_CONTEXT, "to {who}").format(who=given_to))
        what.append(words.date(row.when))
        if row.object is not None and row.object.id == self._seen_from:
            return Section.AWARDS, outcome, "", words.joined([who, *what]), row.about
        value = words.joined(what)
        if who:
            value = words.translate(_CONTEXT, "{award} for {what}").format(award=value, what=who)
        return Section.AWARDS, edition, outcome, value, row.object if self._mine else row.about

    def _count(self, quantity: int) -> str:
        plural = self._words.plural
        if self._row.outcome in ("nominated", "shortlisted"):
            return plural(_CONTEXT, "in {count} categories", "in {count} category", quantity)
        return plural(_CONTEXT, "{count} awards", "{count} award", quantity)

    def _figure(self) -> "_Parts":
        row, words = self._row, self._words
        unit = words.term("unit", row.unit) if row.unit else ""
        amount = words.number(row.amount or 0)
        return Section.FIGURES, words.term("measure", row.measure), "", f"{amount} {unit}".strip(), None

    def _field(self) -> "_Parts":
        row, words = self._row, self._words
        if not self._mine:
            kind = words.term("record_kind", row.about.kind)
            return Section.LINKS, kind, "", _named(row.about, self._words), row.about
        label = field_label(row.about.kind, row.field, words)
        return Section.DETAILS, label, "", self._field_value(), row.object

    def _field_value(self) -> str:
        row, words = self._row, self._words
        if row.object is not None:
            return _named(row.object, self._words)
        if row.value_code:
            field = fields_of(row.about.kind).get(row.field)
            return words.term(field.vocabulary if field else "", row.value_code)
        if row.amount is not None:
            return words.number(row.amount)
        if row.words is not None:
            field = fields_of(row.about.kind).get(row.field)
            if row.field == DURATION:
                return duration_words(row.words, words.plural)
            return words.term(field.vocabulary, row.words) if field and field.vocabulary else row.words
        return words.date(row.date, short=False)

    def _naming(self) -> "_Parts":
        return Section.NAMES, self._words.translate(_CONTEXT, "Called"), "", self._row.name, None

    def _remark(self) -> "_Parts":
        row = self._row
        label = self._words.translate(_CONTEXT, "Said")
        return Section.REMARKS, row.qualifier or label, "", row.words or "", None

    def _object(self) -> str:
        row, words = self._row, self._words
        if row.object is not None:
            return _named(row.object, self._words)
        text = self._quoted(row.words)
        if row.body is not None:
            return words.translate(_CONTEXT, "{who} of {body}").format(who=text, body=_named(row.body, self._words))
        return text

    @staticmethod
    def _quoted(text: str | None) -> str:
        """Words that stand for somebody unnamed are shown as the source's own."""
        return f"“{text}”" if text else ""

    def _details(self) -> list[str]:
        row, words = self._row, self._words
        found = []
        if row.kind == "value" and row.field and not self._mine:
            found.append(field_label(row.about.kind, row.field, words))
        if row.rank == "wrong_in_source":
            found.append(words.translate(_CONTEXT, "wrong in the source"))
            found.append(row.rank_reason)
        elif row.rank == "superseded":
            found.append(words.translate(_CONTEXT, "no longer so"))
        if row.modality not in ("states", "plans"):
            found.append(_how_surely(row.modality, words))
        if row.kind not in ("entry", "award_result"):
            date = words.date(row.when)
            as_of = words.translate(_CONTEXT, "as of {date}")
            found.append(as_of.format(date=date) if date and row.measure else date)
        found.append(self._attribution())
        if row.as_printed:
            found.append(words.translate(_CONTEXT, "printed “{words}”").format(words=row.as_printed))
        if row.open_question:
            found.append(
                words.translate(_CONTEXT, "open: {question}").format(
                    question=isolated_in(row.open_question, words.right_to_left)
                )
            )
        return [part for part in found if part]

    def _attribution(self) -> str:
        row, words = self._row, self._words
        who = _named(row.attributed_to, self._words) if row.attributed_to else self._quoted(row.attributed_words)
        known = row.attribution_manner not in ("", "not_said")
        manner = words.term("attribution_manner", row.attribution_manner) if known else ""
        if not who:
            return manner
        text = words.translate(_CONTEXT, "according to {who}").format(who=who)
        return f"{text} ({manner})" if manner else text


_Parts = tuple[Section, str, str, str, Link | None]
"""Section, label, strong words, value, and the record at the other end."""


def _named(link: Link, wording: Wording) -> str:
    """Return a record's label; a person's occupation is not said where the line says what the person did."""
    return name_only(link.label) if link.kind in ("person", "family") else wording.label(link.label)


def _how_surely(modality: str, wording: Wording) -> str:
    if modality == "reports":
        return wording.translate(_CONTEXT, "reported")
    if modality == "denies":
        return wording.translate(_CONTEXT, "denied")
    return wording.translate(_CONTEXT, "opinion")


def field_label(kind: str, name: str, wording: Wording) -> str:
    """Return what a declared field is called on screen."""
    field = fields_of(kind).get(name)
    return wording.translate("Fields", field.label) if field else name


def field_value(field: Field, value: object, wording: Wording) -> str:
    """Return the value of a record's declared field in words; "" where it has none."""
    if isinstance(value, tuple):
        return wording.joined(_code_in_words(field, str(one), wording) for one in value)
    if isinstance(value, DateValue):
        return wording.date(value, short=False)
    if isinstance(value, Link):
        return _named(value, wording)
    if value is None or value == "" or value is False:
        return ""
    if field.type in (FieldType.INTEGER, FieldType.NUMBER) and isinstance(value, int | float):
        return wording.number(value)
    if field.name == DURATION:
        return duration_words(str(value), wording.plural)
    return _code_in_words(field, str(value), wording)


def _code_in_words(field: Field, value: str, wording: Wording) -> str:
    if field.name == "language":
        return language_in_words(value, wording)
    return wording.term(field.vocabulary, value) if field.vocabulary else value
