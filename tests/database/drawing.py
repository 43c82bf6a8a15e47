"""How to draw the arguments of every command from the present state of a catalogue, good ones and bad ones.

Loaded by the fixtures of ``conftest.py``. ``DRAWN`` is the table: a command that is not in it has no undo test.
"""

import importlib
import inspect
import itertools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import Any, TypeVar

import sqlalchemy as sa
from hypothesis import strategies as st

from database import commands
from database.batch.edit import Action, Edit, Find, Held, actions_of, fields_for, takes
from database.catalogue import Catalogue
from database.changes import Title
from database.commands import articles, evidence, groups, records, searches, statements, terms
from database.commands.accessions import AccessionPattern
from database.commands.articles import ArticleDraft, AttachmentDraft, PageDraft, SegmentDraft
from database.commands.cutting import CutArticle
from database.commands.evidence import Outside, PageArea, Passage, WholeArticle
from database.commands.files import FileForm
from database.commands.incoming import Filing
from database.commands.recognition import RecognisedText
from database.commands.records import NameForm
from database.commands.statements import (
    AwardResult,
    Details,
    Entry,
    FieldValue,
    Figure,
    Naming,
    Relation,
    Remark,
    Shape,
)
from database.cut_words import Frame
from database.dates import DateValue
from database.errors import InputProblem
from database.fields import AGENTS, Field, FieldType, fields_of
from database.files import StoredFile
from database.history.recorder import Writer
from database.incoming import Incoming, prepare
from database.part_rules import PartRule
from database.proposals import Proposal, ProposalRef
from database.schema import metadata
from database.schema.base import RECORD_KINDS
from database.schema.names import NAME_KINDS, TITLE_KINDS
from database.schema.sources import ATTACHMENT_ROLES, KNOWN, KNOWN_FIELDS, LEVELS
from database.schema.statements import MODALITIES, OUTCOMES, RANKS

T = TypeVar("T")
Arguments = tuple[list[Any], dict[str, Any]]

#: An id that no row has.
MISSING = 999_999

WORDS = ("Lamp", "River", "Ōmar", "می‌شود", "كتاب", "ŁÓDŹ", "12", "کتابخانه", "o’clock", "guide")
DATES = (
    DateValue.UNDATED,
    DateValue.of("2025-03-04"),
    DateValue.of("2025-03-04", verbatim="March 4"),
    DateValue.of("2025-03-05"),
    DateValue.of("2024"),
    DateValue.of("1957/2020"),
    DateValue.of("[..2020-11-15]", verbatim="some day before"),
    DateValue.of("2020-12-08/..", edtf_printed="XXXX-12-08/.."),
    DateValue.of("", verbatim="one winter"),
    DateValue.of("", edtf_printed="XXXX-12-08"),
)

#: Terms that stand for their vocabulary; all others are used alike.
ROLES = ("director", "producer", "member", "about", "unspecified", "same_as", "part_of")


@cache
def public_commands() -> dict[str, Callable[..., Any]]:
    """Return every command: a public function of a module of commands that takes the writer first."""
    found: dict[str, Callable[..., Any]] = {}
    for name in commands.COMMAND_MODULES:
        module = importlib.import_module(f"database.commands.{name}")
        for called, function in inspect.getmembers(module, inspect.isfunction):
            if called.startswith("_") or function.__module__ != module.__name__:
                continue
            first = next(iter(inspect.signature(function).parameters.values()), None)
            if first is not None and first.annotation is Writer:
                found[f"{name}.{called}"] = function
    return found


class Present:
    """What there is in a catalogue now, to draw from; now and then something that there is not."""

    def __init__(self, draw: Callable[[st.SearchStrategy[Any]], Any], connection: sa.Connection) -> None:
        self.draw = draw
        self._connection = connection

    def ids(self, table: str, condition: str = "1") -> list[int]:
        sql = f"SELECT id FROM {metadata.tables[table].name} WHERE {condition} ORDER BY id"
        return list(self._connection.execute(sa.text(sql)).scalars())

    def row(self, table: str, row_id: int) -> Mapping[str, Any]:
        of = metadata.tables[table]
        return self._connection.execute(sa.select(of).where(of.c.id == row_id)).mappings().one()

    def one(self, *choices: T) -> T:
        return self.draw(st.sampled_from(choices))

    def seldom(self) -> bool:
        return bool(self.draw(st.integers(0, 19)) == 13)

    def id(self, table: str, condition: str = "1") -> int:
        found = self.ids(table, condition)
        return MISSING if not found or self.seldom() else self.one(*found)

    def record(self, *kinds: str) -> int:
        if self.seldom():
            kinds = ()
        listed = ", ".join(f"'{kind}'" for kind in kinds)
        return self.id("record", f"kind IN ({listed})" if kinds else "1")

    def maybe(self, make: Callable[[], T]) -> T | None:
        return make() if self.draw(st.booleans()) else None

    def several(self, make: Callable[[], T], least: int = 0, most: int = 3) -> list[T]:
        return [make() for _ in range(self.draw(st.integers(least, most)))]

    def code(self, vocabulary: str) -> str:
        sql = "SELECT code FROM term WHERE vocabulary = :v AND heading = 0 ORDER BY shipped, position LIMIT 5"
        known = list(self._connection.execute(sa.text(sql), {"v": vocabulary}).scalars())
        return "no_such_code" if self.seldom() else self.one("", *known)

    def text(self) -> str:
        if self.seldom():
            return self.one("", "  ", "a\0b", "half \ud800 a character")
        return " ".join(self.several(lambda: self.one(*WORDS), 1, 3))

    def date(self) -> DateValue:
        date = self.one(*DATES)
        if self.seldom():
            date = DateValue.of("2025-01", rule="relative_to_record", anchor_record=self.id("record"))
        return date

    def number(self) -> int:
        return self.one(1, 2, 12, 0, -3, 2**70) if self.seldom() else self.one(1, 2, 12)


def item(now: Present, field: Field) -> Any:
    """Draw one value of a field; now and then none, or one that it cannot hold."""
    if now.seldom():
        return now.one(None, "", 3, 2.5, True, float("nan"))
    match field.type:
        case FieldType.TEXT:
            return now.text()
        case FieldType.CODE:
            return now.text() if field.open and now.draw(st.booleans()) else now.code(field.vocabulary)
        case FieldType.DATE:
            return now.date()
        case FieldType.INTEGER:
            return now.number()
        case FieldType.NUMBER:
            return now.one(0, 90, 12.5)
        case FieldType.FLAG:
            return now.draw(st.booleans())
        case FieldType.RECORD:
            return now.record(*field.targets)


def field_values(now: Present, kind: str) -> dict[str, Any]:
    """Draw values of some fields of a kind, with those that it needs."""
    declared = list(fields_of(kind).values())
    chosen = [field for field in declared if field.required]
    if declared:
        chosen += now.several(lambda: now.one(*declared))
    return {
        field.name: now.several(lambda field=field: item(now, field)) if field.several else item(now, field)
        for field in chosen
    }


def name_form(now: Present, kind: str = "") -> NameForm:
    allowed = (*NAME_KINDS, *TITLE_KINDS) if kind == "film" or now.seldom() else NAME_KINDS
    return NameForm(
        now.text(),
        now.one("preferred", *allowed),
        language=now.one("", "fa", "fa-Latn"),
        romanisation=now.code("romanisation"),
        family=now.one("", "Brook"),
        sort_as=now.one("", "", "Abadan 11", "Ābādān"),
    )


def saved_names(now: Present, record_id: int, kind: str) -> list[NameForm]:
    """Draw forms for a record: some of those that stand, changed or not and in any order, and new ones."""
    standing = now.ids("name", f"record_id = {record_id}")
    kept = now.draw(st.lists(st.sampled_from(standing), unique=True)) if standing else []
    forms = []
    for name_id in kept:
        row = now.row("name", name_id)
        text = now.text() if now.draw(st.booleans()) else row["text"]
        sort_as = now.one(row["sort_as"], "Zayandeh")
        forms.append(NameForm(text, row["kind"], id=name_id, language=row["language"], sort_as=sort_as))
    return forms + now.several(lambda: name_form(now, kind), 0 if forms else 1, 2)


def segments(now: Present, text: str) -> tuple[SegmentDraft, ...]:
    cuts = sorted(now.draw(st.lists(st.integers(0, len(text)), max_size=4)))
    return tuple(
        SegmentDraft(start, end, now.one("headline", "body", "boilerplate")) for start, end in itertools.pairwise(cuts)
    )


def file(now: Present) -> AttachmentDraft:
    held = now.draw(st.booleans())
    stored = StoredFile(now.one(b"\1" * 32, b"\2" * 32), 12) if held else None
    return AttachmentDraft(now.one(*ATTACHMENT_ROLES), now.text(), "text/plain", stored, now.text())


def article_draft(now: Present) -> ArticleDraft:
    text = now.text() + "\n\n" + now.text()
    return ArticleDraft(
        text,
        "plain text",
        segments(now, text),
        tuple(now.several(lambda: file(now), 0, 2)),
        {"headline": now.text(), "byline": now.text()},
        now.date(),
        now.draw(st.booleans()),
        {now.one(*KNOWN_FIELDS): now.one(*KNOWN)},
    )


def passage(now: Present) -> Passage:
    text_id = now.id("article_text")
    length = 5 if text_id == MISSING else len(now.row("article_text", text_id)["text"])
    start = now.draw(st.integers(0, max(length - 1, 0)))
    end = now.draw(st.integers(start + 1, length + 1 if now.seldom() else max(length, start + 1)))
    loaded = now.maybe(lambda: (start, end))
    return Passage(text_id, start, end, loaded, now.one("states", "contradicts"))


def page(now: Present) -> PageArea:
    return PageArea(
        now.id("attachment"), now.one(1, 2), now.one((0.0, 0.1, 0.5, 0.5), (0.0, 0.0, 1.0, 1.0)), now.text()
    )


def one_evidence(now: Present) -> Any:
    make = now.one(passage, passage, page, _whole_article, _outside)
    return make(now)


def _whole_article(now: Present) -> WholeArticle:
    return WholeArticle(now.record("article"))


def _outside(now: Present) -> Outside:
    return Outside(now.text())


def details(now: Present) -> Details:
    if now.draw(st.booleans()):
        return Details()
    return Details(
        now.one(*MODALITIES),
        now.maybe(lambda: now.record(*AGENTS)),
        now.one("", "some analysts"),
        now.code("attribution_manner"),
        now.date(),
        now.one("", "northern"),
        now.one("", "as printed"),
        now.one(0, 1),
        now.maybe(lambda: now.id("statement")),
        now.one("", "which year?"),
    )


def stating(now: Present) -> dict[str, Any]:
    return {"details": details(now), "evidence": now.several(lambda: one_evidence(now), 0, 2)}


def _add_article(now: Present) -> Arguments:
    return [article_draft(now)], {}


def _add_articles(now: Present) -> Arguments:
    return [now.several(lambda: article_draft(now), 0, 4)], {}


#: Long enough to be compared; half of all drawn texts of workers are near-same to it.
ONE_TEXT = " ".join(f"{word}{number}" for number in range(9) for word in WORDS)


def prepared(draft: ArticleDraft) -> Incoming:
    """Return a draft ready to be written; another one where workers refuse it."""
    try:
        return prepare(draft)
    except InputProblem:
        return prepare(ArticleDraft(ONE_TEXT, "plain text", fields={"headline": "Lamp"}))


def _add_incoming(now: Present) -> Arguments:
    def one() -> Incoming:
        draft = article_draft(now)
        if now.one(1, 2) == 1:
            text = ONE_TEXT + now.one("", " at the end", " and so on")
            draft = replace(draft, text=text, segments=(), publication=now.one("", "The publication", "no such"))
        return prepared(draft)

    found = now.several(one, 0, 4)
    pattern = now.one(None, None, AccessionPattern("{year}-###"))
    filing = Filing(
        now.maybe(lambda: now.record("publication")),
        now.maybe(lambda: now.record("collection")),
        now.code("access"),
        now.one("", "the printer"),
        pattern,
        now.draw(st.booleans()),
    )
    return [found, filing], {}


def _reimport(now: Present) -> Arguments:
    draft = article_draft(now)
    if now.draw(st.booleans()):
        draft = replace(draft, text=ONE_TEXT, segments=())
    return [now.record("article"), prepared(draft)], {}


def _number_articles(now: Present) -> Arguments:
    return [now.several(lambda: now.record("article"), 0, 3), now.one("A-##", "{year}-#####", "none")], {}


def known(now: Present) -> dict[str, str]:
    return {now.one(*KNOWN_FIELDS): now.one(*KNOWN) for _ in range(now.one(0, 1, 2))}


def _create_article(now: Present) -> Arguments:
    return [field_values(now, "article")], {"known": known(now), "note": now.one("", "a note")}


def _set_published(now: Present) -> Arguments:
    return [now.record("article"), now.date(), now.one(*KNOWN)], {}


def _set_level(now: Present) -> Arguments:
    return [now.record("article"), now.one(*LEVELS, "none")], {"at_least": now.one(True, False)}


def _fill_articles(now: Present) -> Arguments:
    own = {"known": now.one(*KNOWN, "guessed") if now.seldom() else now.one(*KNOWN), "overwrite": now.one(True, False)}
    return [now.several(lambda: now.record("article"), 0, 3), _slip_values(now)], own


def _fill_each(now: Present) -> Arguments:
    return [{now.record("article"): _slip_values(now) for _ in range(now.one(0, 1, 2))}], {}


def _slip_values(now: Present) -> dict[str, Any]:
    left_out = () if now.seldom() else ("accession_number", "level", "headline_devised", "corrects")
    return {name: value for name, value in field_values(now, "article").items() if name not in left_out}


def batch_edit(now: Present) -> Edit:
    """Draw a change of many records: of any field and sort, now and then one that cannot be."""
    of = now.one(*fields_for([now.one(*RECORD_KINDS)]))
    action = now.one(*Action) if now.seldom() else now.one(*actions_of(of))
    one = replace(of, several=False)

    def value() -> Any:
        if of.several and action is not Action.REPLACE:
            return tuple(now.several(lambda: item(now, one), 0 if action is Action.SET else 1))
        return item(now, one)

    letters = now.one("a", "1", "Lamp", "کتاب", "20", "", "The")
    find = Find(
        now.one(letters, r"(\w)(\w+)", "(", "[0-9]$") if (pattern := now.draw(st.booleans())) else letters,
        now.one("", "x", r"\2\1", "2025", "\\9") if pattern else now.one("", "x", "7", "2026"),
        pattern,
        *(now.draw(st.booleans()) for _ in range(3)),
    )
    others = [other for other in fields_for(of.kinds) if takes(other, of)] or [of]
    return Edit(
        of, action, value(), now.maybe(lambda: find) if now.seldom() else find, item(now, one), now.one(*others),
        now.one(*Held),
    )  # fmt: skip


def _edit_many(now: Present) -> Arguments:
    edit = batch_edit(now)
    chosen = now.several(lambda: now.record(*edit.field.kinds), 0, 4)
    return [chosen, edit if edit.action is Action.MOVE else replace(edit, into=None)], {}


def _register(now: Present) -> Arguments:
    return [now.several(lambda: now.record("article"), 0, 3)], {}


def _set_segment_kind(now: Present) -> Arguments:
    return [now.id("segment"), now.one("body", "boilerplate", "headline", "caption", "")], {}


def _part_rule(now: Present) -> PartRule:
    return PartRule(
        now.one("boilerplate", "body", "caption", "", "none"),
        now.one("body", "lead", "boilerplate"),
        now.one("words", "prefix", "form", "signature", "none"),
        now.one("write a comment", "a/a", ""),
        now.one("", "foot", "head"),
    )


def _remember_parts(now: Present) -> Arguments:
    return [now.record("publication"), now.several(lambda: _part_rule(now), 0, 3)], {}


def _change_part_rules(now: Present) -> Arguments:
    switched = {now.id("publication_rule"): now.draw(st.booleans()) for _ in range(now.one(0, 1, 2))}
    return [now.record("publication"), switched, [now.id("publication_rule")] if now.draw(st.booleans()) else []], {}


def _apply_part_kinds(now: Present) -> Arguments:
    return [{now.id("segment"): now.one("body", "boilerplate", "caption", "") for _ in range(now.one(0, 1, 3))}], {}


def _add_text_version(now: Present) -> Arguments:
    text = now.text()
    return [now.record("article"), text, "by hand", segments(now, text)], {}


def _mark_segment(now: Present) -> Arguments:
    text_id = now.id("article_text")
    length = 5 if text_id == MISSING else len(now.row("article_text", text_id)["text"])
    start = now.draw(st.integers(0, max(length - 1, 0)))
    end = now.draw(st.integers(start, length + 1 if now.seldom() else max(length, start)))
    return [text_id, start, end, now.one("body", "boilerplate", "headline", "caption", "", "none")], {}


def _correct_text(now: Present) -> Arguments:
    article_id = now.record("article")
    texts = now.ids("article_text", f"article_id = {article_id}")
    text = now.row("article_text", texts[-1])["text"] if texts else "words"
    at = now.draw(st.integers(0, len(text)))
    cut = now.draw(st.integers(at, len(text)))
    return [article_id, text[:at] + now.one("", now.text(), "\n\nnew") + text[cut:], "by hand"], {}


def _add_recognised_text(now: Present) -> Arguments:
    article_id = now.record("article")
    text = now.one("", now.text())
    files = now.ids("attachment", f"record_id = {article_id}")
    file = now.one(*files) if files and not now.seldom() else now.id("attachment")
    boxes = ((0, len(text), 0.1, 0.1, 0.5, 0.05),) if text else ()
    pages = [PageDraft(now.one(1, 2), 0, len(text), 600, 800, boxes, attachment=file)]
    found = RecognisedText(
        text,
        now.one("tesseract 5.3 (eng)", "tesseract 5.3 (fas)", " "),
        segments(now, text),
        tuple(pages) if now.draw(st.booleans()) else (),
        now.one({}, {"headline": "Read"}, {"byline": now.text(), "language": "fa"}, {"publication": "no"}),
        now.date(),
        known=now.one({}, {"headline": "printed", "published": "printed"}, {"headline": "guessed"}),
    )
    return [article_id, found], {}


def rectangle(now: Present) -> tuple[float, float, float, float]:
    if now.seldom():
        return now.one((0.5, 0.5, 0.6, 0.1), (0.1, 0.1, 0.0, 0.2), (-0.1, 0.0, 0.2, 0.2))
    return now.one((0.0, 0.0, 1.0, 1.0), (0.0, 0.0, 0.5, 1.0), (0.1, 0.05, 0.6, 0.1), (0.5, 0.5, 0.5, 0.5))


def _cut_articles(now: Present) -> Arguments:
    # The record of a file half the time: what has no file cannot be cut.
    article_id, there = now.record("article"), now.ids("attachment", "held = 1")
    if there and now.draw(st.booleans()):
        article_id = now.row("attachment", now.one(*there))["record_id"]
    files = now.ids("attachment", f"record_id = {article_id} AND held = 1")
    texts = now.ids("article_text", f"article_id = {article_id}")

    def cut() -> CutArticle:
        file = now.one(*files) if files and not now.seldom() else now.id("attachment")
        page = now.one(1, 1, 2)
        frames = tuple(now.several(lambda: Frame(file, page, rectangle(now)), 0 if now.seldom() else 1, 2))
        fields = now.one({}, {"headline": "Cut"}, {"byline": now.text()}, {"publication": "no"})
        return CutArticle(frames, (), fields, now.date(), known=now.one({}, {"headline": "printed"}))

    return [article_id, MISSING if now.seldom() else (texts[-1] if texts else None), now.several(cut, 0, 2)], {}


def _join_articles(now: Present) -> Arguments:
    there = now.ids("record", "kind = 'article' AND trashed_at IS NULL")
    if len(there) < 2 or now.seldom():
        return [now.several(lambda: now.record("article"), 0, 3)], {}
    return [now.draw(st.lists(st.sampled_from(there), unique=True, min_size=2, max_size=3))], {}


def _turn_pages(now: Present) -> Arguments:
    return [now.id("attachment"), now.one(0, 1, 2, 3, 4), now.one(0.0, 1.5, -0.3, 90.0)], {}


def _turn_pages_by(now: Present) -> Arguments:
    return [now.id("attachment"), now.one(-1, 0, 1, 5), now.one(0.0, 0.1, -30.0)], {}


def _show_as_it_came(now: Present) -> Arguments:
    return [now.id("attachment")], {}


def _crop_pages(now: Present) -> Arguments:
    return [now.id("attachment"), now.maybe(lambda: rectangle(now))], {}


def _place_passage(now: Present) -> Arguments:
    where = passage(now)
    return [now.id("evidence"), where.text_id, where.start, where.end], {}


def _group_as_one_text(now: Present) -> Arguments:
    return [now.several(lambda: now.record("article"), 1, 3), now.one("reprint", "agency_text", "none")], {}


def _article(now: Present) -> Arguments:
    return [now.record("article")], {}


def _mark_correction(now: Present) -> Arguments:
    return [now.record("article"), now.maybe(lambda: now.record("article"))], {}


def _attach_file(now: Present) -> Arguments:
    return [now.record(), file(now)], {}


def _set_files(now: Present) -> Arguments:
    # The record of a file half the time: else there is seldom anything to change or to remove.
    record_id, there = now.record(), now.ids("attachment")
    if there and now.draw(st.booleans()):
        record_id = now.row("attachment", now.one(*there))["record_id"]
    standing = now.ids("attachment", f"record_id = {record_id}")
    kept = now.draw(st.lists(st.sampled_from(standing), unique=True)) if standing else []
    forms = [FileForm(now.one(*ATTACHMENT_ROLES), caption=now.text(), id=one) for one in kept]
    drafts = now.several(lambda: file(now), 0, 2)
    forms += [FileForm(one.role, one.name, one.media_type, one.stored, one.caption) for one in drafts]
    if now.seldom():
        forms.append(FileForm("none", id=MISSING))
    return [record_id, forms], {}


def _accept_proposals(now: Present) -> Arguments:
    text_id = now.id("article_text")
    length = 5 if text_id == MISSING else max(len(now.row("article_text", text_id)["text"]), 2)
    read: dict[int, Proposal] = {}
    for number in range(now.draw(st.integers(1, 4))):
        start = now.draw(st.integers(0, length - 1))
        end = now.draw(st.integers(start + 1, length + (1 if now.seldom() else 0) if start + 1 < length else length))
        about = now.maybe(lambda: now.draw(st.integers(0, 3)))
        if about is None:
            kind = now.one("film", "person", "festival", "edition", "place")
            ref = ProposalRef(now.draw(st.integers(0, 3)))
            fields: dict[str, Any] = {"festival": ref, "ordinal": now.one(12, 14)} if kind == "edition" else {}
            records_ = tuple(now.several(lambda kind=kind: now.id("record", f"kind = '{kind}'"), 0, 2))
            read[number] = Proposal(number, kind, "drawn", start, end, 0.9, fields | {"name": now.text()}, records_)
        else:
            what, rest = now.one(
                ("relation", {"role": now.one(*ROLES), "object": ProposalRef(now.draw(st.integers(0, 3)))}),
                ("value", {"field": "reference", "value": now.date()}),
                ("entry", {"edition": ProposalRef(now.draw(st.integers(0, 3))), "modality": "plans"}),
                ("award_result", {"outcome": "won", "category": "best_film"}),
                ("naming", {"name": now.text()}),
            )
            fields = {"about": ProposalRef(about)} | rest
            read[number] = Proposal(number, what, "drawn", start, end, 0.9, fields)
    chosen = {0: now.maybe(lambda: now.id("record"))} if now.draw(st.booleans()) else {}
    return [text_id, read, list(read)], {"chosen": chosen}


def _dismiss_words(now: Present) -> Arguments:
    return [now.one("film", "relation:director"), now.text(), now.maybe(lambda: now.record("article"))], {}


def _attach_evidence(now: Present) -> Arguments:
    return [now.id("statement"), one_evidence(now)], {}


def _attach_to_mention(now: Present) -> Arguments:
    return [now.id("mention"), now.one(passage, page)(now)], {}


def _mark_loaded_word(now: Present) -> Arguments:
    return [now.id("evidence"), now.maybe(lambda: (0, now.one(1, 3, 500)))], {}


def _evidence(now: Present) -> Arguments:
    return [now.id("evidence")], {}


def _statement(now: Present) -> Arguments:
    return [now.id("statement")], {}


def _mention_record(now: Present) -> Arguments:
    record_id = now.maybe(now.record)
    words = now.text() if record_id is None or now.seldom() else None
    passages = tuple(now.several(lambda: now.one(passage, page)(now), 0, 2))
    return [now.record("article"), record_id], {"words": words, "role": now.code("mention_role"), "passages": passages}


def _remove_mention(now: Present) -> Arguments:
    return [now.id("mention")], {}


def _tag(now: Present) -> Arguments:
    return [now.several(now.record), now.one("to do", "seen", " seen ", "")], {}


def _collection(now: Present) -> Arguments:
    return [now.record("collection"), now.several(now.record)], {}


def _create_record(now: Present) -> Arguments:
    kind = now.one("film", "person", "festival", "edition", "section", "award", *RECORD_KINDS)
    given = field_values(now, kind)
    names = now.several(lambda: name_form(now, kind), 0 if kind == "edition" or now.seldom() else 1, 2)
    return [kind, names, given], {
        "note": now.one("", "a note"),
        "heading_status": now.one("provisional", "established"),
    }


def _save_record(now: Present) -> Arguments:
    record_id = now.record("film", "person", "festival", "edition", "article") if now.one(1, 2) == 1 else now.record()
    kind = "film" if record_id == MISSING else now.row("record", record_id)["kind"]
    given: dict[str, Any] = {"fields": field_values(now, kind)}
    if kind != "article" and now.draw(st.booleans()):
        given["names"] = saved_names(now, record_id, kind)
    if now.draw(st.booleans()):
        given |= {"note": now.text(), "heading_status": now.one("provisional", "established")}
    if kind == "article" or now.seldom():
        given["known"] = known(now)
    if now.seldom():
        given["version"] = 1
    return [record_id], given


def _records(now: Present) -> Arguments:
    return [now.several(now.record, 0, 4)], {}


def _merge_records(now: Present) -> Arguments:
    kept = now.record(*(kind for kind in RECORD_KINDS if kind != "article"))
    kind = "film" if kept == MISSING else now.row("record", kept)["kind"]
    # Seldom another kind: that is refused. The small catalogue has one of some kinds.
    merged = now.record() if now.seldom() else now.id("record", f"kind = '{kind}' AND trashed_at IS NULL")
    names = list(fields_of(kind))
    taken = now.several(lambda: "no_such_field" if now.seldom() else now.one(*names)) if names else []
    return [kept, merged, taken], {}


def _add_name(now: Present) -> Arguments:
    return [now.record(), name_form(now)], {}


def _set_identifiers(now: Present) -> Arguments:
    pairs = now.several(lambda: (now.code("identifier_scheme"), now.one("Q1", "Q2", "tt3")))
    return [now.record(), pairs], {}


def _state_relation(now: Present) -> Arguments:
    role = now.one("director", *ROLES)
    about = now.record("film") if role in ("director", "producer") else now.record()
    object_id = now.maybe(lambda: now.record("person", "organisation", "group"))
    given = stating(now)
    if object_id is None or now.seldom():
        given |= {"words": now.text(), "body": now.maybe(lambda: now.record("organisation", "group"))}
    return [about, role, object_id], given


def _state_entry(now: Present) -> Arguments:
    film = now.maybe(lambda: now.record("film"))
    given = stating(now) | {
        "words": now.text() if film is None or now.seldom() else None,
        "entry_status": now.code("entry_status"),
        "section": now.maybe(lambda: now.record("section")),
        "programme_place": now.code("programme_place"),
        "place": now.maybe(lambda: now.record("place")),
    }
    return [film, now.record("edition")], given


def _state_award_result(now: Present) -> Arguments:
    given = stating(now) | {
        "edition": now.maybe(lambda: now.record("edition")),
        "award": now.maybe(lambda: now.record("award")),
        "category": now.code("award_category"),
        "credit": now.maybe(lambda: now.id("statement")),
        "recipient": now.maybe(lambda: now.record(*AGENTS)),
        "words": now.maybe(now.text),
        "ranking": now.maybe(now.number),
        "ex_aequo": now.draw(st.booleans()),
        "quantity": now.maybe(now.number),
    }
    return [now.record("film", "person"), now.one(*OUTCOMES)], given


def _state_value(now: Present) -> Arguments:
    record_id = now.record("film", "person", "edition") if now.one(1, 2) == 1 else now.record()
    kind = "film" if record_id == MISSING else now.row("record", record_id)["kind"]
    field = now.one(*fields_of(kind).values())
    return [record_id, field.name, item(now, field)], stating(now)


def _state_figure(now: Present) -> Arguments:
    return [now.record(), now.code("measure"), now.one(3, 1.5)], stating(now) | {"unit": now.code("unit")}


def _state_naming(now: Present) -> Arguments:
    name_id = now.id("name")
    about = now.record() if name_id == MISSING or now.seldom() else now.row("name", name_id)["record_id"]
    return [about, name_id], stating(now)


def _state_remark(now: Present) -> Arguments:
    return [now.record(), now.text()], stating(now)


def about_and_shape(now: Present) -> tuple[int, Shape]:
    """Draw what a statement of any kind says, and of which record."""
    make = now.one(*_SHAPES)
    return make(now)


def _relation(now: Present) -> tuple[int, Shape]:
    (about, role, object_id), given = _state_relation(now)
    return about, Relation(role, object_id, given.get("words"), given.get("body"))


def _entry(now: Present) -> tuple[int, Shape]:
    (film, edition), given = _state_entry(now)
    rest = {key: given[key] for key in ("words", "entry_status", "section", "programme_place", "place")}
    return (edition, Entry(None, **rest)) if film is None else (film, Entry(edition, **rest))


def _award_result(now: Present) -> tuple[int, Shape]:
    (about, outcome), given = _state_award_result(now)
    return about, AwardResult(outcome, **{key: given[key] for key in given if key not in ("details", "evidence")})


def _field_value(now: Present) -> tuple[int, Shape]:
    (about, field, value), _ = _state_value(now)
    return about, FieldValue(field, value)


def _figure(now: Present) -> tuple[int, Shape]:
    (about, measure, amount), given = _state_figure(now)
    return about, Figure(measure, amount, given["unit"])


def _naming(now: Present) -> tuple[int, Shape]:
    (about, name_id), _ = _state_naming(now)
    return about, Naming(name_id)


def _remark(now: Present) -> tuple[int, Shape]:
    return now.record(), Remark(now.text())


_SHAPES = (_relation, _entry, _award_result, _field_value, _field_value, _figure, _naming, _remark)


def _state(now: Present) -> Arguments:
    return [*about_and_shape(now)], stating(now)


def _change_statement(now: Present) -> Arguments:
    condition = now.one("1", "kind = 'value' AND field <> ''", "role = 'director'")
    statement_id = now.id("statement", condition)
    about, shape = about_and_shape(now)
    row = None if statement_id == MISSING else now.row("statement", statement_id)
    if row is not None and row["field"] and now.draw(st.booleans()):
        # Another value of the same field: the most usual change.
        about, kind = row["about_id"], now.row("record", row["about_id"])["kind"]
        shape = FieldValue(row["field"], item(now, fields_of(kind)[row["field"]]))
    return [statement_id, about, shape], {"details": details(now)}


def _change_mention(now: Present) -> Arguments:
    record_id = now.maybe(now.record)
    words = now.text() if record_id is None or now.seldom() else None
    return [now.id("mention"), record_id], {"words": words, "role": now.code("mention_role")}


def _change_details(now: Present) -> Arguments:
    return [now.id("statement"), details(now)], {}


def _rank_statement(now: Present) -> Arguments:
    kind = now.one("", " AND kind = 'value'", " AND role = 'director'")
    return [now.id("statement", "1" + kind), now.one(*RANKS), now.text()], {}


def _add_term(now: Present) -> Arguments:
    vocabulary = now.one("occupation", "occupation", "genre", "film_form", "none")
    code = now.one("guide", "lamp_keeper", "director", "Bad code")
    return [vocabulary, code, now.text()], {"label_fa": now.one("", "راهنما")}


def _search_title(now: Present) -> str:
    return "x" * 300 if now.seldom() else now.text()


def _findings(now: Present) -> tuple[list[int], dict[str, Any]]:
    bare = now.one(True, False)
    table, condition = ("statement", "evidence_count = 0") if bare else ("finding", "1 = 1")
    return now.several(lambda: now.id(table, condition), 0, 3), {"bare": bare}


def _dismiss_findings(now: Present) -> Arguments:
    chosen, bare = _findings(now)
    return [chosen, now.one("Two editions", "ok", " ") if now.seldom() else "Looked at"], bare


def _take_back_dismissals(now: Present) -> Arguments:
    chosen, bare = _findings(now)
    return [chosen], bare


def _save_search(now: Present) -> Arguments:
    query = "x" * 20_001 if now.seldom() else now.one("", "lamp river*", "language:fa -tag:seen")
    return [now.one("articles", "films", "", "none"), _search_title(now), query], {}


def _rename_search(now: Present) -> Arguments:
    return [now.id("saved_search"), _search_title(now)], {}


def _change_search(now: Present) -> Arguments:
    return [now.id("saved_search"), now.one("", "lamp", "  river  ")], {}


def _search(now: Present) -> Arguments:
    return [now.id("saved_search")], {}


def _order_searches(now: Present) -> Arguments:
    return [now.several(lambda: now.id("saved_search"))], {}


DRAWN: dict[str, Callable[[Present], Arguments]] = {
    "articles.add_article": _add_article,
    "accessions.number_articles": _number_articles,
    "articles.add_articles": _add_articles,
    "articles.create_article": _create_article,
    "articles.set_published": _set_published,
    "articles.set_level": _set_level,
    "articles.set_segment_kind": _set_segment_kind,
    "articles.add_text_version": _add_text_version,
    "articles.attach_file": _attach_file,
    "batch_edit.edit_many": _edit_many,
    "corrections.mark_segment": _mark_segment,
    "corrections.correct_text": _correct_text,
    "corrections.place_passage": _place_passage,
    "cutting.cut_articles": _cut_articles,
    "joining.join_articles": _join_articles,
    "page_looks.turn_pages": _turn_pages,
    "page_looks.turn_pages_by": _turn_pages_by,
    "page_looks.show_as_it_came": _show_as_it_came,
    "page_looks.crop_pages": _crop_pages,
    "proposals.accept_proposals": _accept_proposals,
    "proposals.dismiss_words": _dismiss_words,
    "recognition.add_recognised_text": _add_recognised_text,
    "recognition.take_recognised_text_away": _article,
    "evidence.attach_evidence": _attach_evidence,
    "evidence.attach_to_mention": _attach_to_mention,
    "evidence.mark_loaded_word": _mark_loaded_word,
    "evidence.detach_evidence": _evidence,
    "evidence.remove_evidence_of": _statement,
    "evidence.mention_record": _mention_record,
    "evidence.change_mention": _change_mention,
    "evidence.remove_mention": _remove_mention,
    "files.set_files": _set_files,
    "groups.tag_records": _tag,
    "groups.untag_records": _tag,
    "groups.put_into_collection": _collection,
    "groups.take_out_of_collection": _collection,
    "incoming.add_incoming": _add_incoming,
    "merging.merge_records": _merge_records,
    "origins.dissolve_group": _article,
    "origins.group_as_one_text": _group_as_one_text,
    "origins.group_found_alike": lambda now: ([now.record("article"), now.record("article")], {}),
    "origins.take_out_of_group": _article,
    "origins.mark_correction": _mark_correction,
    "part_rules.apply_part_kinds": _apply_part_kinds,
    "part_rules.change_part_rules": _change_part_rules,
    "part_rules.remember_parts": _remember_parts,
    "records.create_record": _create_record,
    "reimport.reimport": _reimport,
    "records.save_record": _save_record,
    "records.trash_records": _records,
    "records.restore_records": _records,
    "records.add_name": _add_name,
    "records.set_identifiers": _set_identifiers,
    "dismissals.dismiss_findings": _dismiss_findings,
    "dismissals.take_back_dismissals": _take_back_dismissals,
    "searches.save_search": _save_search,
    "searches.rename_search": _rename_search,
    "searches.change_search": _change_search,
    "searches.delete_search": _search,
    "searches.order_searches": _order_searches,
    "slip.fill_articles": _fill_articles,
    "slip.fill_each": _fill_each,
    "slip.register_articles": _register,
    "slip.take_named_publications": _register,
    "statements.state": _state,
    "statements.state_relation": _state_relation,
    "statements.state_entry": _state_entry,
    "statements.state_award_result": _state_award_result,
    "statements.state_value": _state_value,
    "statements.state_figure": _state_figure,
    "statements.state_naming": _state_naming,
    "statements.state_remark": _state_remark,
    "statements.change_details": _change_details,
    "statements.change_statement": _change_statement,
    "statements.rank_statement": _rank_statement,
    "statements.withdraw_statement": _statement,
    "terms.add_term": _add_term,
}


def drawn_command(draw: Callable[[st.SearchStrategy[Any]], Any], name: str) -> Callable[[Writer], Any]:
    """Return a command that draws its arguments from what it finds when it runs."""
    function = public_commands()[name]

    def run(writer: Writer) -> Any:
        positional, named = DRAWN[name](Present(draw, writer.connection))
        return function(writer, *positional, **named)

    return run


def fill(catalogue: Catalogue) -> None:
    """Make a small catalogue in which every command finds something to work on."""
    catalogue.write(Title("records"), _make_records)
    catalogue.write(Title("articles"), _make_articles)
    catalogue.write(Title("statements"), _make_statements)


def _make_records(writer: Writer) -> None:
    def make(kind: str, text: str, family: str = "", **given: Any) -> int:
        return records.create_record(writer, kind, [NameForm(text, family=family)] if text else [], given)

    for text in ("Lamp", "کتابخانه"):
        make("film", text, reference=DateValue.of("2024"), genre=["documentary"])
    person = make("person", "Ana Brook", "Brook", occupation=["guide"], start=DateValue.of("1957"))
    make("person", "Ōmar River", occupation=["director"])
    make("organisation", "River House")
    make("group", "Lamp Keepers")
    festival = make("festival", "River Festival")
    edition = make("edition", "", festival=festival, ordinal=12, held=DateValue.of("2025-03-08/2025-03-15"))
    make("edition", "", festival=festival, ordinal=13)
    make("section", "Competition", edition=edition)
    make("award", "Lamp Prize", giver=festival)
    make("award", "Brook Prize", giver=person)
    for kind in ("event", "place", "topic", "publication", "collection"):
        make(kind, f"The {kind}")
    make("place", "The other place")
    make("collection", "A part", parent=make("collection", "A whole"))
    box, trashed = make("collection", "The box"), make("film", "Gone")
    records.trash_records(writer, [trashed])
    groups.tag_records(writer, [trashed], "seen")
    groups.put_into_collection(writer, box, [festival])
    records.set_identifiers(writer, person, [("wikidata", "Q1")])
    terms.add_term(writer, "genre", "river_film", "River film")
    for room, title in (("articles", "Unread"), ("films", "Lamp films")):
        searches.save_search(writer, room, title, "lamp")


def _make_articles(writer: Writer) -> None:
    text = "Lamp opens\n\nRiver, March 4 – The film ‘Lamp’ می‌شود.\n\nWrite a comment"
    cuts = (("headline", 0, 10), ("body", 12, 53), ("boilerplate", 53, len(text)))
    draft = ArticleDraft(
        text,
        "plain text",
        tuple(SegmentDraft(start, end, kind) for kind, start, end in cuts),
        (AttachmentDraft("original", "a.txt", "text/plain", StoredFile(b"\3" * 32, 70)), AttachmentDraft("photo")),
        {"headline": "Lamp opens"},
        DateValue.of("2025-03-04"),
    )
    made = articles.add_articles(
        writer,
        [
            draft,
            ArticleDraft("River guide", "plain text", fields={"headline": "River"}),
            ArticleDraft("كتاب", "plain text", fields={"headline": "x"}, published=DateValue.of("2025-03-04")),
        ],
    )
    records.trash_records(writer, made[2:])


def _make_statements(writer: Writer) -> None:
    def first(kind: str) -> int:
        return int(writer.value(sa.text("SELECT min(id) FROM record WHERE kind = :k").bindparams(k=kind)))

    film, person, edition, article = first("film"), first("person"), first("edition"), first("article")
    text_id = int(writer.value(sa.text("SELECT min(id) FROM article_text")))
    name_id = int(writer.value(sa.text("SELECT min(id) FROM name")))
    words = Passage(text_id, 0, 4)
    credit = statements.state_relation(writer, film, "director", person, evidence=[words])
    statements.state_relation(writer, film, "producer", words="keepers", body=first("organisation"))
    statements.state_relation(writer, first("group"), "member", person, details=Details(modality="denies"))
    statements.state_entry(writer, film, edition, entry_status="selected", evidence=[words, Outside("a letter")])
    won = statements.state_award_result(writer, film, "won", edition=edition, credit=credit, recipient=person)
    statements.state_remark(writer, film, "three awards", details=Details(part_of=won))
    statements.state_value(writer, film, "running_time", 90, evidence=[words])
    statements.state_value(writer, film, "running_time", 95.5)
    statements.state_value(writer, film, "reference", DateValue.of("2025", verbatim="this year"))
    statements.state_value(writer, person, "occupation", "guide")
    statements.state_figure(writer, edition, "submissions", 300)
    statements.state_naming(writer, film, name_id, evidence=[WholeArticle(article)])
    evidence.mention_record(writer, article, film, role="main_subject", passages=(words,))
    evidence.mention_record(writer, article, words="comrades")


def names_of_commands() -> Sequence[str]:
    """Return the commands that can be drawn, in a fixed order."""
    return sorted(DRAWN)
