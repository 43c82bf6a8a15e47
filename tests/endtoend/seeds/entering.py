"""Enters the two articles and their facts through the commands that forms use."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.articles import add_article, set_level
from database.commands.evidence import Passage, attach_evidence, mark_loaded_word, mention_record
from database.commands.records import NameForm, create_record, save_record
from database.commands.statements import (
    Details,
    state_award_result,
    state_entry,
    state_naming,
    state_relation,
    state_remark,
    state_value,
)
from database.dates import DateValue
from database.fields import FieldType, fields_of
from database.history.recorder import Writer
from database.schema.evidence import evidence
from database.schema.names import name
from database.schema.sources import article_text
from desktop_app.intake.draft import read_file

from .declared import Also, Day, LoadedWord, Mentioned, Part, Record, Stated
from .facts import Fact, Seeds
from .records import RECORDS
from .wording import ROWS, Wording

PROJECT = Path(__file__).resolve().parents[3]
VOCABULARIES = PROJECT / "resources" / "vocabularies"


@dataclass(frozen=True)
class Entered:
    """What was made: ids by key.

    Attributes:
        seeds: the articles and their facts.
        ids: records by key; the articles are "article_1" and "article_2".
        texts: the frozen texts by number of the article.
        holders: statements and mentions by row and place among the row's holders.
    """

    seeds: Seeds
    ids: dict[str, int] = field(default_factory=dict)
    texts: dict[int, int] = field(default_factory=dict)
    holders: dict[tuple[int, int], int] = field(default_factory=dict)

    @property
    def wording(self) -> Wording:
        """What resolves the declared rows."""
        return Wording(self.seeds, self.ids)


def enter_seeds(catalogue: Catalogue, seeds_folder: Path) -> dict[str, int]:
    """Enter both articles and all their facts; return the ids of the records by key."""
    return enter(catalogue, Seeds(seeds_folder)).ids


Holding = Callable[[Writer, "Entered", tuple[int, int], Any], None]
StandingOn = Callable[[Writer, "Entered", int, Also | LoadedWord], None]


def enter(
    catalogue: Catalogue, seeds: Seeds, hold: Holding | None = None, stand_on: StandingOn | None = None
) -> Entered:
    """Enter both articles and all their facts, each in a step of its own, as a person would.

    *hold* and *stand_on* are what holds a row and puts its words behind other rows: through the commands, unless given.
    """
    hold, stand_on = hold or hold_by_command, stand_on or _stand_on
    made = begin(catalogue, seeds)
    for row, holders in ROWS.items():
        for place, holder in enumerate(holders):
            if not isinstance(holder, Also | LoadedWord):
                catalogue.write(
                    Title("statement.add", {"fact": row}),
                    lambda writer, at=(row, place), holder=holder: hold(writer, made, at, holder),
                )
    for row, holders in ROWS.items():
        for holder in holders:
            if isinstance(holder, Also | LoadedWord):
                catalogue.write(
                    Title("statement.add", {"fact": row}),
                    lambda writer, row=row, holder=holder: stand_on(writer, made, row, holder),
                )
    finish(catalogue, made)
    return made


def begin(catalogue: Catalogue, seeds: Seeds) -> Entered:
    """Enter both articles and make all records, before anything is stated."""
    made = Entered(seeds)
    for number in seeds.files:
        add_read_article(catalogue, made, number)
    for key, record in RECORDS.items():
        title = Title("record.create", {"label": record.names[0].text if record.names else record.kind})
        changes = catalogue.write(title, lambda writer, record=record: _create(writer, made, record))
        made.ids[key] = changes.result
    return made


def finish(catalogue: Catalogue, made: Entered) -> None:
    """Say of both articles that they are analysed."""
    for number in made.seeds.files:
        article = made.ids[f"article_{number}"]
        catalogue.write(Title("article.level"), lambda writer, article=article: set_level(writer, article, "analysed"))


def date_value(wording: Wording, fact: Fact, day: Day) -> DateValue:
    """Return a declared date as the commands take it."""
    return DateValue.of(
        day.edtf,
        verbatim=wording.words(fact, day.verbatim),
        edtf_printed=day.printed,
        inferred=day.inferred,
        rule=day.rule,
        anchor=day.anchor,
        anchor_record=wording.ids[day.anchor_record] if day.anchor_record else None,
    )


def _create(writer: Writer, made: Entered, record: Record) -> int:
    fields = fields_of(record.kind)
    given = {
        item: made.ids[value] if fields[item].type is FieldType.RECORD else value
        for item, value in record.fields.items()
    }
    forms = [NameForm(form.text, form.kind, **form.parts) for form in record.names]
    return create_record(writer, record.kind, forms, given)


def hold_by_command(writer: Writer, made: Entered, at: tuple[int, int], holder: Any) -> None:
    """Hold a row through the commands."""
    fact = made.seeds.facts[at[0]]
    article = made.ids[f"article_{fact.article}"]
    match holder:
        case Stated():
            made.holders[at] = _state(writer, made, fact, holder)
        case Mentioned():
            record = made.ids[holder.record] if holder.record else None
            words = None if holder.words is None else made.wording.words(fact, holder.words)
            passage = Passage(made.texts[fact.article], fact.start, fact.end)
            made.holders[at] = mention_record(
                writer, article, record, words=words, role=holder.role, passages=(passage,)
            )
        case Part() if "dateline_place" in holder.fields:
            # The reader gives the words of the place; a person picks the record.
            save_record(writer, article, fields={"dateline_place": made.ids[holder.fields["dateline_place"]]})


def _state(writer: Writer, made: Entered, fact: Fact, stated: Stated) -> int:
    wording = made.wording
    about = made.ids[stated.about] if stated.about else None
    start, end = wording.place(fact, stated.at)
    loaded = None if stated.loaded is None else (stated.loaded.start, stated.loaded.end)
    rest: dict[str, Any] = {
        "details": _details(made, fact, stated),
        "evidence": (Passage(made.texts[fact.article], start, end, loaded),),
    }
    shape = {
        item: wording.plain(fact, item, given) for item, given in stated.shape.items() if item not in ("value", "form")
    }
    match stated.kind:
        case "relation":
            return state_relation(
                writer, about, shape["role"], shape["object"], words=shape["words"], body=shape["body"], **rest
            )
        case "entry":
            return state_entry(writer, about, **shape, **rest)
        case "award_result":
            return state_award_result(writer, about, shape.pop("outcome"), **shape, **rest)
        case "value":
            value = wording.value(fact, stated)
            held = date_value(wording, fact, value) if isinstance(value, Day) else value
            return state_value(writer, about, shape["field"], held, **rest)
        case "naming":
            form = sa.select(name.c.id).where(name.c.record_id == about, name.c.text == stated.shape["form"])
            return state_naming(writer, about, writer.value(form.limit(1)), **rest)
        case _:
            return state_remark(writer, about, shape["words"], **rest)


def _details(made: Entered, fact: Fact, stated: Stated) -> Details:
    given = {item: made.wording.plain(fact, item, value) for item, value in stated.details.items()}
    if "when" in given:
        given["when"] = date_value(made.wording, fact, given["when"])
    if "part_of" in given:
        given["part_of"] = made.holders[given["part_of"]]
    return Details(**given)


def _stand_on(writer: Writer, made: Entered, row: int, holder: Also | LoadedWord) -> None:
    fact = made.seeds.facts[row]
    if isinstance(holder, Also):
        for at in holder.statements:
            attach_evidence(writer, made.holders[at], Passage(made.texts[fact.article], fact.start, fact.end))
        return
    of = sa.select(evidence.c.id).where(evidence.c.statement_id == made.holders[(holder.row, holder.number)])
    mark_loaded_word(writer, writer.value(of.order_by(evidence.c.id).limit(1)), (fact.start, fact.end))


def add_read_article(catalogue: Catalogue, made: Entered, number: int) -> None:
    """Add an article as the program's reader gives it."""
    file = made.seeds.files[number]
    draft = read_file(file).draft(catalogue.files.put(file.read_bytes()))
    changes = catalogue.write(Title("articles.add", {"count": 1}), lambda writer: add_article(writer, draft))
    made.ids[f"article_{number}"] = changes.result
    select = sa.select(article_text.c.id).where(article_text.c.article_id == changes.result)
    made.texts[number] = catalogue.read(lambda connection: connection.execute(select).scalar_one())
