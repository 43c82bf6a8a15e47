"""A statement before it is stored: about, what, object, and everything that has a default. Pure: no Qt."""

from dataclasses import dataclass, field, replace

from database.commands.evidence import Evidence, Passage
from database.dates import DateValue
from database.fields import FieldType, fields_of
from database.queries.links import Link
from database.queries.mentions import MentionRow
from database.queries.statements import StatementRow
from desktop_app.forms.values import Target
from desktop_app.stating.letters import Letter
from desktop_app.stating.whats import Shape, What


@dataclass(frozen=True, slots=True)
class Source:
    """The article in which words are selected: the text, and what its dates count from: its day, a week's first."""

    article: Link
    published: DateValue = DateValue.UNDATED
    text_id: int | None = None
    text: str = field(default="", compare=False, repr=False)
    week_start: str = ""


@dataclass(frozen=True, slots=True)
class More:
    """What a statement has beside its three parts; see the commands for what each means."""

    modality: str = "states"
    attributed_to: Target | None = None
    attributed_words: str = ""
    attribution_manner: str = ""
    when: DateValue = DateValue.UNDATED
    qualifier: str = ""
    as_printed: str = ""
    position: int = 0
    part_of: int | None = None
    open_question: str = ""
    # Of words that stand for a body: "media head" of an organisation.
    body: Target | None = None
    # Of an entry.
    section: Target | None = None
    place: Target | None = None
    premiere_level: str = ""
    # Of an award result; the edition is also the object's.
    edition: Target | None = None
    award: Target | None = None
    category: str = ""
    credit: int | None = None
    recipient: Target | None = None
    recipient_words: str = ""
    ranking: int | None = None
    ex_aequo: bool = False
    quantity: int | None = None
    # Of a figure.
    unit: str = ""
    # Of a name form that the record does not have yet.
    name_kind: str = "as_printed"
    name_language: str = ""
    name_romanisation: str = ""


@dataclass(frozen=True, slots=True)
class StatementDraft:
    """What is being stated.

    Attributes:
        about: the record spoken of.
        about_words: selected words that name it, where they are to be looked up; *about_kind*: as what.
        what: what is said.
        object: the other record.
        words: the object in words, the text of a field, a name form, a remark. Where a record is wanted, words are
            looked up.
        wanted: what the words are to be: a kind of record or a `Form` of ``whats``; "" for anything.
        date, number, code: the object where it is one; a code is a term of the field or of the award categories.
        statements: which statements words also support.
        more: everything that has a default.
        evidence: where the words stand.
        source: the article in which they are selected.
    """

    about: Target | None = None
    about_words: str = ""
    about_kind: str = ""
    what: What | None = None
    object: Target | None = None
    words: str = ""
    wanted: str = ""
    date: DateValue = DateValue.UNDATED
    number: float | None = None
    code: str = ""
    statements: tuple[int, ...] = ()
    more: More = More()
    evidence: tuple[Evidence, ...] = ()
    source: Source | None = None

    @property
    def passage(self) -> Passage | None:
        """The first passage of a text that it stands on."""
        return next((one for one in self.evidence if isinstance(one, Passage)), None)

    @property
    def selected(self) -> str:
        """The words of that passage."""
        passage, source = self.passage, self.source
        if passage is None or source is None or source.text_id != passage.text_id:
            return ""
        return source.text[passage.start : passage.end]


def of_selection(
    source: Source, start: int, end: int, letter: Letter, *, about: Target | None = None, as_about: bool = False
) -> StatementDraft:
    """Return the draft that a letter begins while the words from *start* to *end* of a text are selected.

    Args:
        source: the article with its text.
        start, end: code points, the end not included.
        letter: what the words are; see ``letters``.
        about: the record that was spoken of last.
        as_about: the words are the record that is spoken of from now on (Shift was held): its name is stated.
    """
    if source.text_id is None:
        raise ValueError("words are selected in a text version")
    words = source.text[start:end]
    begun = StatementDraft(evidence=(Passage(source.text_id, start, end),), source=source)
    if as_about and letter.what is not None and letter.what.shape is Shape.MENTION:
        # Whom the article mentions: a known record, or somebody in words.
        return replace(begun, about=source.article, what=letter.what, words=words)
    if as_about:
        what = What(Shape.NUMBER) if letter.wanted == "edition" else What(Shape.NAMING)
        return replace(begun, about_words=words, about_kind=letter.wanted, what=what, words=words)
    return replace(begun, about=about, what=letter.what, words=words, wanted=letter.wanted)


def draft_of(row: StatementRow, *, seen_from: int | None = None) -> StatementDraft:
    """Return a stored statement as a draft, to be changed; its evidence stays with it and is not repeated.

    A relation or entry that is *seen from* its object's record is turned round.
    """
    more = More(
        row.modality,
        row.attributed_to,
        row.attributed_words,
        row.attribution_manner,
        row.when,
        row.qualifier,
        row.as_printed,
        row.position,
        row.part_of,
        row.open_question,
        body=row.body,
    )
    draft = StatementDraft(about=row.about, object=row.object, words=row.words or "", more=more)
    turned = row.object is not None and seen_from == row.object.id != row.about.id
    match row.kind:
        case "relation":
            draft = replace(draft, what=What(Shape.RELATION, row.role))
        case "entry":
            more = replace(more, section=row.section, place=row.place, premiere_level=row.premiere_level)
            # Films in words are said of the edition.
            what = What(Shape.ENTRY, row.entry_status, row.programme_place, inverse=row.object is None)
            draft = replace(draft, what=what, more=more)
        case "award_result":
            more = replace(
                more,
                edition=row.object,
                award=row.award,
                category=row.category,
                credit=row.credit,
                recipient=row.recipient,
                recipient_words=row.words or "",
                ranking=row.ranking,
                ex_aequo=row.ex_aequo,
                quantity=row.quantity,
            )
            return replace(draft, what=What(Shape.AWARD, row.outcome), object=None, words="", more=more)
        case "value" if row.measure:
            draft = replace(draft, what=What(Shape.FIGURE, row.measure), number=row.amount)
            draft = replace(draft, more=replace(more, unit=row.unit))
        case "value":
            draft = _value_draft(draft, row)
        case "naming":
            draft = replace(draft, what=What(Shape.NAMING), words=row.name)
        case _:
            draft = replace(draft, what=What(Shape.REMARK))
    if turned and draft.what is not None and draft.what.shape in (Shape.RELATION, Shape.ENTRY):
        return replace(draft, about=row.object, object=row.about, what=replace(draft.what, inverse=True))
    return draft


def mention_draft(row: MentionRow) -> StatementDraft:
    """Return a mention as a draft of what its article says, to be changed."""
    return StatementDraft(
        about=row.article,
        what=What(Shape.MENTION, row.role),
        object=row.record,
        words=row.words or "",
        source=Source(row.article, row.published),
    )


def _value_draft(draft: StatementDraft, row: StatementRow) -> StatementDraft:
    declared = fields_of(row.about.kind)[row.field]
    draft = replace(draft, what=What(Shape.VALUE, row.field))
    match declared.type:
        case FieldType.DATE:
            return replace(draft, date=row.date, words=row.date.verbatim)
        case FieldType.INTEGER | FieldType.NUMBER:
            return replace(draft, number=row.amount)
        case FieldType.CODE:
            return replace(draft, code=row.value_code or row.words or "", words="")
    return draft
