"""A suggestion as the draft of a statement, to be changed in the strip before it is stored. Pure: no Qt, no SQL."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from database.commands.evidence import Evidence, Passage
from database.commands.records import NameForm
from database.dates import DateValue
from database.proposals import Proposal, ProposalRef
from database.queries.links import Link
from desktop_app.features.articles.suggested import Suggested
from desktop_app.features.articles.undecided import Undecided
from desktop_app.forms.values import NewRecord, Target
from desktop_app.stating.draft import More, Source, StatementDraft
from desktop_app.stating.whats import Shape, What


def draft_of_suggestion(number: int, undecided: Undecided, source: Source) -> StatementDraft:
    """Return the draft of a suggestion: of a record what the article says of it, else the statement."""
    suggested = undecided.suggested
    one = suggested.found.all[number]
    row = undecided.row(number)
    modality = undecided.modality(row) if row is not None else _text(one, "modality") or "states"
    words = source.text[one.start : one.end]
    # The words too where something else was said to be its evidence: by them the suggestion is known to be decided.
    by_hand = undecided.all_evidence.get(number)
    passage = Passage(source.text_id, one.start, one.end) if source.text_id is not None else None
    evidence = tuple(found for found in (by_hand, passage) if found is not None)
    if not one.is_statement:
        mentioned = What(Shape.MENTION, "mentioned")
        return StatementDraft(
            source.article, "", "", mentioned, _target(number, suggested), words, evidence=evidence, source=source
        )
    targets = {
        name: _target(value.number, suggested) for name, value in one.fields.items() if isinstance(value, ProposalRef)
    }
    more = More(modality=modality, as_printed=_text(one, "as_printed"))
    return _statement(one, targets, more, evidence, source)


def _statement(
    one: Proposal,
    targets: Mapping[str, Target | None],
    more: More,
    evidence: tuple[Evidence, ...],
    source: Source,
) -> StatementDraft:
    given, about = one.fields, targets.get("about")

    def draft(what: What, other: Target | None = None, **rest: Any) -> StatementDraft:
        return StatementDraft(about=about, what=what, object=other, evidence=evidence, source=source, **rest)

    match one.kind:
        case "relation":
            return draft(What(Shape.RELATION, str(given["role"])), targets.get("object"), more=more)
        case "entry":
            what = What(Shape.ENTRY, _text(one, "entry_status") or "not_stated", _text(one, "programme_place"))
            return draft(what, targets.get("edition"), more=_with(more, section=targets.get("section")))
        case "award_result":
            rest = {part: targets.get(part) for part in ("edition", "recipient")}
            whole = _with(more, category=_text(one, "category"), quantity=given.get("quantity"), **rest)
            what = What(Shape.AWARD, str(given["outcome"]))
            if targets.get("award") is not None:
                return draft(what, targets["award"], more=whole)
            if whole.category:
                # What its line shows is what is changed.
                return draft(what, code=whole.category, more=_with(whole, category=""))
            return draft(what, targets.get("edition"), more=whole)
        case "value":
            value, what = given["value"], What(Shape.VALUE, str(given["field"]))
            if isinstance(value, DateValue):
                return draft(what, date=value, words=value.verbatim, more=more)
            if isinstance(value, str):
                return draft(What(Shape.VALUE, str(given["field"]), value), code=value, more=more)
            return draft(what, targets.get("value"), more=more)
    named = _with(more, name_kind=_text(one, "name_kind") or "as_printed")
    return draft(What(Shape.NAMING), words=one.name, more=named)


def _text(one: Proposal, name: str) -> str:
    return str(one.fields.get(name, ""))


def _with(more: More, **rest: Any) -> More:
    return replace(more, **rest)


def _target(number: int, suggested: Suggested) -> Target | None:
    """Return the record of a proposal, or the new one that it would make; None where it may be several."""
    one = suggested.found.all[number]
    decided = suggested.found.decided.get(number)
    record = decided if decided is not None else (one.records[0] if len(one.records) == 1 else None)
    if record is not None:
        return suggested.known.get(record, Link(record, one.kind, one.name))
    if one.records:
        return None
    if one.kind == "edition":
        of = one.fields.get("festival")
        held = _target(of.number, suggested) if isinstance(of, ProposalRef) else None
        fields = (("festival", held), ("ordinal", one.fields.get("ordinal")))
        return NewRecord("edition", (), tuple((name, value) for name, value in fields if value is not None), one.name)
    return NewRecord(one.kind, (NameForm(one.name),))
