"""Drafts into the catalogue: each save is one step, with the records and name forms that it needs. No Qt, no SQL.

The writer is the recorder's, as a command gets it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from database.commands.evidence import (
    Evidence,
    PageArea,
    Passage,
    attach_evidence,
    change_mention,
    detach_evidence,
    mark_loaded_word,
    mention_record,
    remove_mention,
)
from database.commands.records import NameForm, add_name
from database.commands.statements import (
    AwardResult,
    Details,
    Entry,
    FieldValue,
    Figure,
    Naming,
    Relation,
    Remark,
    change_statement,
    state,
)
from database.commands.statements import Shape as StoredShape
from database.errors import InputProblem
from database.fields import FieldType, fields_of
from database.queries.links import Link
from database.queries.records import record_row
from database.queries.statements import evidence_of
from desktop_app.forms.making import made_once
from desktop_app.forms.values import NewRecord, Target
from desktop_app.stating.draft import More, StatementDraft
from desktop_app.stating.whats import OPPOSITES, Shape, What

__all__ = [
    "Saved",
    "add_evidence",
    "change_draft",
    "change_mention_draft",
    "mark_loaded",
    "remove_evidence",
    "remove_mentions",
    "save_draft",
]


@dataclass(frozen=True, slots=True)
class Saved:
    """What a save made or changed.

    Attributes:
        statements: the ids of the statements, in the order in which they were made.
        mention: the id of the mention, where it was one.
        about, object: the records of the draft, which exist now; the object is None where it is none.
    """

    statements: tuple[int, ...] = ()
    mention: int | None = None
    about: int | None = None
    object: int | None = None

    @property
    def id(self) -> int:
        """The statement, or the mention."""
        return self.statements[0] if self.statements else self.mention or 0


def save_draft(writer: Any, draft: StatementDraft) -> Saved:
    """Store a draft and what it needs.

    Raises:
        InputProblem: something is missing or cannot be taken; nothing is stored then.
    """
    made: dict[NewRecord, int] = {}
    what = _what(draft)
    if what.shape is Shape.ALSO:
        add_evidence(writer, draft.statements, draft.evidence)
        return Saved(draft.statements)
    if what.shape is Shape.LOADED:
        for statement_id in draft.statements:
            mark_loaded(writer, statement_id, _passage(draft))
        return Saved(draft.statements)
    if what.shape is Shape.MENTION:
        return _save_mention(writer, draft, made)
    about = _about(writer, draft, made)
    if what.shape is Shape.NUMBER:
        return _save_number(writer, draft, about, made)
    subject, shape = _shape(writer, draft, about, made)
    details = _details(writer, draft, made)
    statement_id = state(writer, subject, shape, details=details, evidence=draft.evidence)
    return Saved((statement_id,), about=about, object=_known(draft.object, made))


def change_draft(writer: Any, statement_id: int, draft: StatementDraft) -> Saved:
    """Let a statement say what the draft says; its evidence stays, and what the draft adds comes to it.

    Raises:
        InputProblem: as `save_draft`.
    """
    made: dict[NewRecord, int] = {}
    if _what(draft).shape in (Shape.MENTION, Shape.ALSO, Shape.LOADED, Shape.NUMBER):
        raise InputProblem("bad_value", field="what", reason="a statement stays a statement: choose what it says")
    about = _about(writer, draft, made)
    subject, shape = _shape(writer, draft, about, made)
    change_statement(writer, statement_id, subject, shape, details=_details(writer, draft, made))
    for one in draft.evidence:
        attach_evidence(writer, statement_id, one)
    return Saved((statement_id,), about=about, object=_known(draft.object, made))


def change_mention_draft(writer: Any, mention_id: int, draft: StatementDraft) -> Saved:
    """Let a mention name what the draft names, in the role that it says; its passages stay."""
    made: dict[NewRecord, int] = {}
    record, words, _ = _mentioned(writer, draft, made)
    change_mention(writer, mention_id, record, words=words, role=_what(draft).code)
    return Saved(mention=mention_id, about=_known(draft.about, made), object=_known(draft.object, made))


def remove_mentions(writer: Any, mention_ids: Sequence[int]) -> None:
    """Take mentions away, with their passages."""
    for mention_id in mention_ids:
        remove_mention(writer, mention_id)


def add_evidence(writer: Any, statement_ids: Sequence[int], evidence: Sequence[Evidence]) -> None:
    """Put the same evidence behind several statements."""
    if not statement_ids:
        raise InputProblem("bad_value", field="statement", reason="choose what the words also support")
    for statement_id in statement_ids:
        for one in evidence:
            attach_evidence(writer, statement_id, one)


def remove_evidence(writer: Any, evidence_id: int) -> None:
    """Take one evidence away; what stood on it stays."""
    detach_evidence(writer, evidence_id)


def mark_loaded(writer: Any, statement_id: int, words: Passage) -> None:
    """Mark words as the source's loaded word for a statement: on its first passage of that text.

    Raises:
        InputProblem: no passage of the statement is in the text.
    """
    standing = evidence_of(writer.connection, statements=[statement_id]).get(statement_id, ())
    found = min((one.id for one in standing if one.text_id == words.text_id), default=None)
    if found is None:
        raise InputProblem("bad_value", field="statement", reason="it has no passage in this text")
    mark_loaded_word(writer, found, (words.start, words.end))


def _what(draft: StatementDraft) -> What:
    if draft.what is None:
        raise InputProblem("bad_value", field="what", reason="choose what is said")
    return draft.what


def _passage(draft: StatementDraft) -> Passage:
    if draft.passage is None:
        raise InputProblem("bad_value", field="evidence", reason="words of a text are needed")
    return draft.passage


def _about(writer: Any, draft: StatementDraft, made: dict[NewRecord, int]) -> int:
    about = _stored(writer, draft.about, made)
    if about is None:
        raise InputProblem("bad_value", field="about", reason="choose the record that is spoken of")
    return about


def _save_mention(writer: Any, draft: StatementDraft, made: dict[NewRecord, int]) -> Saved:
    record, words, article = _mentioned(writer, draft, made)
    passages = tuple(one for one in draft.evidence if isinstance(one, Passage | PageArea))
    mention = mention_record(writer, article, record, words=words, role=_what(draft).code, passages=passages)
    return Saved(mention=mention, about=_known(draft.about, made), object=_known(draft.object, made))


def _mentioned(writer: Any, draft: StatementDraft, made: dict[NewRecord, int]) -> tuple[int | None, str | None, int]:
    """Return the record or the words that are mentioned, and the article that does it."""
    about = _stored(writer, draft.about, made)
    is_article = draft.about is not None and draft.about.kind == "article"
    if is_article and about is not None:
        record = _stored(writer, draft.object, made)
        return record, None if record is not None else draft.words, about
    if draft.source is None:
        raise InputProblem("bad_value", field="mention", reason="an article is needed that mentions it")
    return about, None if about is not None else draft.words, draft.source.article.id


def _save_number(writer: Any, draft: StatementDraft, edition: int, made: dict[NewRecord, int]) -> Saved:
    """State of an edition whose it is, which one, and how that is printed; what is not known is left out."""
    details = _details(writer, draft, made)
    festival = _stored(writer, draft.object, made)
    given: list[tuple[str, Any]] = [("festival", festival)]
    if draft.number is not None:
        given.append(("ordinal", int(draft.number)))
    if draft.more.as_printed:
        given.append(("ordinal_printed", draft.more.as_printed))
    details = replace(details, as_printed="")
    ids = [
        state(writer, edition, FieldValue(name, value), details=details, evidence=draft.evidence)
        for name, value in given
        if value is not None
    ]
    if not ids:
        raise InputProblem("bad_value", field="object", reason="name the festival, and the number if there is one")
    return Saved(tuple(ids), about=edition, object=festival)


def _shape(writer: Any, draft: StatementDraft, about: int, made: dict[NewRecord, int]) -> tuple[int, StoredShape]:
    """Return the record that the stored statement is about, and what it says."""
    what, more = _what(draft), draft.more
    match what.shape:
        case Shape.RELATION:
            return _relation(writer, draft, about, made)
        case Shape.ENTRY:
            other = _stored(writer, draft.object, made)
            rest: dict[str, Any] = {
                "entry_status": what.code,
                "section": _stored(writer, more.section, made),
                "programme_place": what.item,
                "place": _stored(writer, more.place, made),
                "premiere_level": more.premiere_level,
            }
            if other is None and not what.inverse:
                raise InputProblem("bad_value", field="object", reason="choose the edition")
            if other is None:
                return about, Entry(None, draft.words, **rest)
            film, edition = (other, about) if what.inverse else (about, other)
            return film, Entry(edition, **rest)
        case Shape.AWARD:
            return _award(writer, draft, about, made)
        case Shape.VALUE:
            return about, FieldValue(what.code, _field_value(writer, draft, made))
        case Shape.FIGURE:
            if draft.number is None:
                raise InputProblem("bad_value", field="object", reason="a number is needed")
            return about, Figure(what.code, draft.number, more.unit)
        case Shape.NAMING:
            return about, Naming(_name(writer, about, draft))
        case _:
            return about, Remark(draft.words)


def _relation(writer: Any, draft: StatementDraft, about: int, made: dict[NewRecord, int]) -> tuple[int, StoredShape]:
    what, other = _what(draft), _stored(writer, draft.object, made)
    if other is None:
        if what.inverse:
            reason = "a record is needed: where it is only given in words, say it from the other side"
            raise InputProblem("bad_value", field="object", reason=reason)
        words = draft.words if draft.words.strip() else None
        return about, Relation(what.code, None, words, _stored(writer, draft.more.body, made))
    if what.code in OPPOSITES and not what.inverse:
        return other, Relation(OPPOSITES[what.code], about)
    return (other, Relation(what.code, about)) if what.inverse else (about, Relation(what.code, other))


def _award(writer: Any, draft: StatementDraft, about: int, made: dict[NewRecord, int]) -> tuple[int, StoredShape]:
    """Return an award result: the object is an edition, an award, a category or a count; the rest is in the details.

    Seen from an edition or an award, the object is what it went to.
    """
    what, more, other = _what(draft), draft.more, _stored(writer, draft.object, made)
    edition, award = _stored(writer, more.edition, made), _stored(writer, more.award, made)
    category, quantity, words = draft.code or more.category, more.quantity, more.recipient_words or None
    if draft.number is not None:
        quantity = int(draft.number)
    subject = about
    if what.inverse:
        if draft.about is not None and draft.about.kind == "award":
            award = about
        else:
            edition = about
        if other is None:
            # Words that name nobody's record received it; the award itself is then what is spoken of.
            words = draft.words or None
            if award != about:
                raise InputProblem("bad_value", field="object", reason="choose what the award went to")
        else:
            subject = other
    elif draft.object is not None and draft.object.kind == "award":
        award = other
    elif other is not None:
        edition = other
    shape = AwardResult(
        what.code,
        edition,
        award,
        category,
        more.credit,
        _stored(writer, more.recipient, made),
        words,
        more.ranking,
        more.ex_aequo,
        quantity,
    )
    return subject, shape


def _field_value(writer: Any, draft: StatementDraft, made: dict[NewRecord, int]) -> Any:
    what = _what(draft)
    kind = draft.about.kind if draft.about is not None else ""
    declared = fields_of(kind).get(what.code)
    if declared is None:
        raise InputProblem("bad_value", field=what.code, reason=f"records of the kind {kind} have no such field")
    match declared.type:
        case FieldType.RECORD:
            return _stored(writer, draft.object, made)
        case FieldType.DATE:
            return draft.date
        case FieldType.INTEGER:
            return None if draft.number is None else int(draft.number)
        case FieldType.NUMBER:
            return draft.number
        case FieldType.CODE:
            return what.item or draft.code or draft.words
    return draft.words


def _name(writer: Any, about: int, draft: StatementDraft) -> int:
    """Return the id of the name form that is stated; a new form joins the record's names."""
    text = draft.words.strip()
    standing = next((one.id for one in record_row(writer.connection, about).names if one.text == text), None)
    if standing is not None:
        return standing
    more = draft.more
    return add_name(
        writer,
        about,
        NameForm(text, more.name_kind, language=more.name_language, romanisation=more.name_romanisation),
    )


def _details(writer: Any, draft: StatementDraft, made: dict[NewRecord, int]) -> Details:
    more: More = draft.more
    return Details(
        more.modality,
        _stored(writer, more.attributed_to, made),
        more.attributed_words,
        more.attribution_manner,
        more.when,
        more.qualifier,
        more.as_printed,
        more.position,
        more.part_of,
        more.open_question,
    )


def _known(target: Target | None, made: dict[NewRecord, int]) -> int | None:
    if target is None:
        return None
    return target.id if isinstance(target, Link) else made.get(target)


def _stored(writer: Any, target: Target | None, made: dict[NewRecord, int]) -> int | None:
    """Return the id of a record, which is made if it is new; the same new record is made once."""
    if target is None:
        return None
    return target.id if isinstance(target, Link) else made_once(writer, target, made)
