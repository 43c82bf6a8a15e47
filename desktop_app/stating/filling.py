"""What the strip makes of a draft: the object read from words, defaults, what is missing, the sentence. Pure: no Qt."""

from collections.abc import Sequence
from dataclasses import replace

from database.dates import DateValue
from database.fields import FieldType
from database.queries.links import Link
from database.queries.statements import StatementRow
from desktop_app.directions import isolate
from desktop_app.forms.edition_words import edition_words
from desktop_app.forms.values import NewRecord, Target
from desktop_app.stating.draft import More, StatementDraft
from desktop_app.stating.guesses import duration_in, number_in, term_in
from desktop_app.stating.passages import modality_of, name_in
from desktop_app.stating.whats import Form, Shape, Stateable, Whats
from desktop_app.wording.labels import name_only
from desktop_app.wording.statements import DURATION, said
from desktop_app.wording.wording import Wording

_CONTEXT = "Stating"
_UNITS = {
    "submissions": "film",
    "films_shown": "film",
    "countries": "country",
    "visitors": "person",
    "admissions": "ticket",
    "screens": "screen",
}
"""The unit that a measure usually has."""
_DATED = (Shape.RELATION, Shape.ENTRY, Shape.AWARD)
"""What takes a date in its words for the date about it."""


def read_object(
    draft: StatementDraft, stateable: Stateable, words: str, whats: Whats, dates: Sequence[DateValue]
) -> StatementDraft:
    """Return the draft with the object that words give, where no record is to be looked up.

    Args:
        draft: what is filled in.
        stateable: what is said.
        words: the selected or typed words.
        whats: for the terms.
        dates: what the words can mean as dates, the likeliest first.
    """
    plain = replace(draft, object=None, words="", date=DateValue.UNDATED, number=None, code="")
    takes, what = stateable.takes, stateable.what
    match takes.form:
        case Form.WORDS if takes.field is not None and takes.field.name == DURATION:
            duration = duration_in(words)
            return _printed(replace(plain, words=duration or words), words if duration else "")
        case Form.WORDS if what.shape is Shape.NAMING and draft.about is not None and words == draft.selected:
            # Of "officials from the Resistance Film Festival" the name.
            return replace(plain, words=name_in(words, draft.about.kind, name_only(draft.about.label)))
        case Form.WORDS:
            return replace(plain, words=words)
        case Form.DATE:
            return replace(plain, date=_end_meant(dates[0], what.code) if dates else DateValue.UNDATED)
        case Form.NUMBER:
            number = number_in(words)
            if what.shape is Shape.FIGURE and not draft.more.unit:
                plain = replace(plain, more=replace(plain.more, unit=_UNITS.get(what.code, "")))
            return replace(plain, number=number)
        case Form.TERM:
            code = term_in(words, tuple(whats.vocabulary(takes.vocabulary)))
            return replace(plain, code=code or (words if takes.words else ""))
        case Form.AWARD:
            category = term_in(words, tuple(whats.vocabulary("award_category")))
            return replace(plain, code=category, number=None if category else number_in(words))
    return plain


def read_number(draft: StatementDraft, words: str, festival: Target | None) -> StatementDraft:
    """Return the draft of an edition's number: its festival, the number, and the number as it is printed."""
    read = edition_words(words)
    number = None if read.ordinal is None else float(read.ordinal)
    return replace(draft, object=festival, number=number, more=replace(draft.more, as_printed=read.printed))


def with_defaults(
    draft: StatementDraft, touched: frozenset[str], dates: Sequence[DateValue], last: More | None
) -> StatementDraft:
    """Return the draft with what the sentence tells, where nobody has set it by hand.

    Args:
        draft: what is filled in.
        touched: the details that were set by hand.
        dates: the dates in the selected words themselves.
        last: the details that were set by hand for the last statement of the same sentence.
    """
    passage, source, what = draft.passage, draft.source, draft.what
    if passage is None or source is None or what is None:
        return draft
    given: dict[str, object] = {}
    if "modality" not in touched:
        given["modality"] = modality_of(source.text, passage.start, passage.end, what)
    if "when" not in touched:
        given["when"] = dates[0] if dates and what.shape in _DATED else DateValue.UNDATED
    if last is not None and what.shape not in (Shape.NAMING, Shape.NUMBER, Shape.MENTION):
        for name in ("modality", "attributed_to", "attributed_words", "attribution_manner"):
            if name not in touched:
                given[name] = getattr(last, name)
    return replace(draft, more=replace(draft.more, **given))  # type: ignore[arg-type]  # names of `More` with their own types


def missing(draft: StatementDraft, stateable: Stateable | None, wording: Wording) -> tuple[str, str] | None:
    """Return which part still lacks something, and the sentence that says so; None where it can be stored."""

    def sentence(text: str) -> str:
        return wording.translate(_CONTEXT, text)

    if draft.what is not None and draft.what.shape in (Shape.ALSO, Shape.LOADED):
        return None if draft.statements else ("object", sentence("Choose the fact that the words belong to."))
    if draft.about is None:
        return "about", sentence("Choose the record that is spoken of, or make it.")
    if draft.what is None or stateable is None:
        return "what", sentence("Choose what is said: two letters find it.")
    takes = stateable.takes
    match takes.form:
        case Form.RECORD if draft.object is None and not (takes.words and draft.words.strip()):
            return "object", sentence("Choose a record of the list, or make it.")
        case Form.WORDS if not draft.words.strip():
            return "object", sentence("Words are needed here.")
        case Form.DATE if draft.date.is_empty:
            return "object", sentence("A date is needed: type it like 16 Nov 2020, May 2019 or 1399/8/26.")
        case Form.NUMBER if draft.number is None:
            return "object", sentence("A number is needed here.")
        case Form.TERM if not draft.code:
            return "object", sentence("Choose a term of the list: press Down to see it.")
    made = [one for one in (draft.about, draft.object) if isinstance(one, NewRecord)]
    nameless = next((one for one in made if not one.label.strip()), None)
    if nameless is not None:
        return "about" if nameless is draft.about else "object", sentence("The new record needs a name.")
    return None


def sentence_of(draft: StatementDraft, stateable: Stateable | None, wording: Wording) -> str:
    """Return what will be stored, as a sentence; as much as is known of it."""
    if draft.about is None or stateable is None:
        return ""
    subject = name_only(draft.about.label)
    match stateable.what.shape:
        case Shape.MENTION:
            parts = [subject, stateable.label, draft.object.label if draft.object is not None else _quoted(draft.words)]
            return " — ".join(part for part in parts if part)
        case Shape.NUMBER:
            number = draft.more.as_printed or ("" if draft.number is None else wording.number(draft.number))
            return wording.joined([number, draft.object.label if draft.object is not None else ""])
        case Shape.ALSO | Shape.LOADED:
            return ""
    row = preview_row(draft, stateable)
    mine = draft.about.id if isinstance(draft.about, Link) else -1
    line = said(row, mine, wording)
    planned = wording.translate(_CONTEXT, "planned") if draft.more.modality == "plans" else ""
    value = isolate(f"{line.strong} {line.value}".strip())
    label = f"{isolate(line.label)}: {value}" if line.label else value
    details = [isolate(part) for part in (planned, line.detail) if part]
    return " · ".join([f"{isolate(subject)} — {label}", *details])


def preview_row(draft: StatementDraft, stateable: Stateable) -> StatementRow:
    """Return the statement as it will be read, with ids of its own for what does not exist yet."""
    what, more = stateable.what, draft.more
    about, other = _as_link(draft.about, -1), _as_link(draft.object, -2)
    assert about is not None
    first, second = (other, about) if what.inverse and other is not None else (about, other)
    if what.inverse and first is about and what.shape is Shape.ENTRY:
        second = None
    award = _as_link(more.award, -3)
    edition = _as_link(more.edition, -4)
    if what.shape is Shape.AWARD:
        second = edition
        named = draft.about if what.inverse else draft.object
        if named is not None:
            link = _as_link(named, -1 if what.inverse else -2)
            award, second = (link, edition) if named.kind == "award" else (award, link)
    is_field = what.shape is Shape.VALUE
    return StatementRow(
        id=0,
        kind="value" if what.shape is Shape.FIGURE else str(what.shape),
        about=first,
        role=what.code if what.shape is Shape.RELATION else "",
        object=second,
        words=_stored_words(draft, stateable),
        body=_as_link(more.body, -5),
        modality=more.modality,
        attributed_to=_as_link(more.attributed_to, -6),
        attributed_words=more.attributed_words,
        attribution_manner=more.attribution_manner,
        when=more.when,
        rank="normal",
        rank_reason="",
        qualifier=more.qualifier,
        as_printed=more.as_printed,
        position=more.position,
        part_of=more.part_of,
        open_question=more.open_question,
        entry_status=what.code if what.shape is Shape.ENTRY else "",
        section=_as_link(more.section, -7),
        programme_place=what.item if what.shape is Shape.ENTRY else "",
        place=_as_link(more.place, -8),
        premiere_level=more.premiere_level,
        award=award,
        category=draft.code or more.category if what.shape is Shape.AWARD else "",
        credit=more.credit,
        recipient=_as_link(more.recipient, -9),
        outcome=what.code if what.shape is Shape.AWARD else "",
        ranking=more.ranking,
        ex_aequo=more.ex_aequo,
        quantity=int(draft.number) if what.shape is Shape.AWARD and draft.number is not None else more.quantity,
        field=what.code if is_field else "",
        measure=what.code if what.shape is Shape.FIGURE else "",
        value_code=(what.item or draft.code) if is_field and not _is_open(stateable) else "",
        amount=draft.number if is_field or what.shape is Shape.FIGURE else None,
        unit=more.unit,
        date=draft.date,
        name=draft.words if what.shape is Shape.NAMING else "",
        evidence=(),
    )


def _is_open(stateable: Stateable) -> bool:
    field = stateable.takes.field
    return field is not None and field.open


def _stored_words(draft: StatementDraft, stateable: Stateable) -> str | None:
    what, takes = stateable.what, stateable.takes
    if what.shape is Shape.VALUE and _is_open(stateable):
        return what.item or draft.code or None
    if what.shape is Shape.AWARD:
        return draft.more.recipient_words or None
    if what.shape in (Shape.NAMING, Shape.FIGURE) or draft.object is not None:
        return None
    is_date = takes.field is not None and takes.field.type is FieldType.DATE
    return None if is_date else draft.words or None


def _as_link(target: Target | None, number: int) -> Link | None:
    if target is None or isinstance(target, Link):
        return target
    return Link(number, target.kind, target.label)


def _end_meant(value: DateValue, field: str) -> DateValue:
    """Return the beginning of a period for a field that begins it, the end for one that ends it."""
    left, sign, right = value.edtf.partition("/")
    if field not in ("start", "end") or not sign or ".." in (left, right) or not left or not right:
        return value
    return DateValue.of(
        left if field == "start" else right,
        verbatim=value.verbatim,
        edtf_printed=value.edtf_printed or value.edtf,
        calendar=value.calendar,
        inferred=value.inferred,
        rule=value.rule,
        anchor=value.anchor,
    )


def _printed(draft: StatementDraft, words: str) -> StatementDraft:
    """Return the draft with the words of a duration as printed, without what stands around them."""
    if not words:
        return draft
    parts = words.split()
    shortest = next(
        (
            " ".join(parts[start : start + length])
            for length in range(1, len(parts) + 1)
            for start in range(len(parts) - length + 1)
            if duration_in(" ".join(parts[start : start + length])) == draft.words
        ),
        words,
    )
    return replace(draft, more=replace(draft.more, as_printed=shortest))


def _quoted(words: str) -> str:
    return f"“{words}”" if words else ""
