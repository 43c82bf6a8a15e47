"""The declared rows as drafts of the window, so that what a person states there can be held against the commands."""

from typing import Any

from database.commands.evidence import Passage
from database.dates import DateValue
from database.fields import FieldType, fields_of
from database.history.recorder import Writer
from database.queries.links import Link
from desktop_app.stating.draft import More, Source, StatementDraft
from desktop_app.stating.saving import save_draft
from desktop_app.stating.whats import Shape, What

from .declared import Also, Day, LoadedWord, Mentioned, Part, Stated
from .entering import Entered, date_value, hold_by_command
from .facts import Fact
from .records import RECORDS

_IN_DETAILS = ("section", "place", "premiere_level", "category", "ranking", "ex_aequo", "quantity")


def hold_by_draft(writer: Writer, made: Entered, at: tuple[int, int], holder: Any) -> None:
    """Hold a row as the window would: by its draft, or by the segment that the reader gives."""
    if isinstance(holder, Part):
        hold_by_command(writer, made, at, holder)
        return
    draft = draft_of_row(made, at, holder)
    if draft is not None:
        made.holders[at] = save_draft(writer, draft).id


def stand_on_by_draft(writer: Writer, made: Entered, row: int, holder: Also | LoadedWord) -> None:
    """Put a row's words behind other rows' statements, or mark them as their loaded word."""
    fact = made.seeds.facts[row]
    shape, of = (
        (Shape.ALSO, holder.statements)
        if isinstance(holder, Also)
        else (
            Shape.LOADED,
            ((holder.row, holder.number),),
        )
    )
    statements = tuple(made.holders[at] for at in of)
    save_draft(writer, begun(made, fact, What(shape), statements=statements))


def draft_of_row(made: Entered, at: tuple[int, int], holder: Any) -> StatementDraft | None:
    """Return the draft of a statement or mention; None for what is none."""
    fact = made.seeds.facts[at[0]]
    match holder:
        case Mentioned():
            words = "" if holder.words is None else made.wording.words(fact, holder.words)
            about = _link(made, f"article_{fact.article}")
            record = _link(made, holder.record) if holder.record else None
            return begun(made, fact, What(Shape.MENTION, holder.role), about=about, object=record, words=words)
        case Stated():
            return _stated(made, fact, holder)
    return None


def _stated(made: Entered, fact: Fact, stated: Stated) -> StatementDraft:
    shape, wording = stated.shape, made.wording
    start, end = wording.place(fact, stated.at)
    loaded = None if stated.loaded is None else (stated.loaded.start, stated.loaded.end)
    given: dict[str, Any] = {
        "about": _link(made, stated.about) if stated.about else None,
        "evidence": (Passage(made.texts[fact.article], start, end, loaded),),
    }
    more = _more(made, fact, stated)
    plain = {name: wording.plain(fact, name, held) for name, held in shape.items() if name not in ("value", "form")}
    match stated.kind:
        case "relation":
            given["object"] = _link(made, shape["object"]) if shape["object"] else None
            given["words"] = plain["words"] or ""
            more["body"] = _link(made, shape["body"]) if shape["body"] else None
            what = What(Shape.RELATION, shape["role"])
        case "entry":
            what = What(Shape.ENTRY, shape["entry_status"], shape.get("programme_place", ""), not stated.about)
            edition = _link(made, shape["edition"])
            given |= {"object": edition} if stated.about else {"about": edition, "words": plain["words"]}
        case "award_result":
            what = What(Shape.AWARD, shape["outcome"])
            if shape.get("award"):
                given["object"] = _link(made, shape["award"])
            more["edition"] = _link(made, shape["edition"])
        case "value":
            what = What(Shape.VALUE, shape["field"])
            given |= _value(made, fact, stated)
        case "naming":
            what = What(Shape.NAMING)
            given["words"] = shape["form"]
        case _:
            what = What(Shape.REMARK)
            given["words"] = plain["words"]
    if stated.kind in ("entry", "award_result"):
        for name in _IN_DETAILS:
            if name in shape:
                more[name] = _link(made, shape[name]) if name in ("section", "place") else plain[name]
    return begun(made, fact, what, **given, more=More(**more))


def _value(made: Entered, fact: Fact, stated: Stated) -> dict[str, Any]:
    declared = fields_of(RECORDS[stated.about].kind)[stated.shape["field"]]
    held = made.wording.value(fact, stated)
    match declared.type:
        case FieldType.RECORD:
            return {"object": _link(made, stated.shape["value"])}
        case FieldType.DATE:
            return {"date": date_value(made.wording, fact, held)}
        case FieldType.CODE:
            return {"code": held}
        case FieldType.INTEGER:
            return {"number": float(held)}
    return {"words": held}


def _more(made: Entered, fact: Fact, stated: Stated) -> dict[str, Any]:
    more: dict[str, Any] = {}
    for name, held in stated.details.items():
        if name == "when":
            assert isinstance(held, Day)
            more[name] = date_value(made.wording, fact, held)
        elif name == "part_of":
            more[name] = made.holders[held]
        elif name == "attributed_to":
            more[name] = _link(made, held)
        else:
            more[name] = made.wording.plain(fact, name, held)
    return more


def begun(made: Entered, fact: Fact, what: What, **given: Any) -> StatementDraft:
    text_id = made.texts[fact.article]
    source = Source(_link(made, f"article_{fact.article}"), DateValue.UNDATED, text_id, made.seeds.texts[fact.article])
    given.setdefault("evidence", (Passage(text_id, fact.start, fact.end),))
    return StatementDraft(what=what, source=source, **given)


def _link(made: Entered, key: str) -> Link:
    kind = "article" if key.startswith("article_") else RECORDS[key].kind
    return Link(made.ids[key], kind, key)
