"""Writes a plan through the commands, as a person's work would be: slow, and what the quick way is compared with."""

from pathlib import Path
from typing import Any

import sqlalchemy as sa

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.articles import add_articles
from database.commands.evidence import Passage, mention_record
from database.commands.groups import put_into_collection, tag_records
from database.commands.records import create_record, save_record, set_identifiers, trash_records
from database.commands.shapes import AwardResult, Entry, FieldValue, Figure, Relation, Shape
from database.commands.statements import Details, state
from database.history.recorder import Writer
from database.queries.proposals import names_to_find
from database.readings import names_found
from database.schema.sources import article_text
from tests.benchmarks.corpus import steps
from tests.benchmarks.corpus.articles import SCANS, make_articles
from tests.benchmarks.corpus.authorities import World, batches, make_world
from tests.benchmarks.corpus.bulk import VOCABULARIES
from tests.benchmarks.corpus.plan import BATCH, TAGS, Article, Authority


def write_catalogue(path: Path, articles: int, seed: int, *, batch: int = BATCH) -> None:
    """Make a catalogue of so many articles in a folder that is missing or empty."""
    world = make_world(articles, seed, batch)
    with Catalogue.create(path, VOCABULARIES, who=steps.WHO) as catalogue:
        for scan in SCANS:
            catalogue.files.put(scan)
        with catalogue.write_batches(steps.records_title(world)) as steps_of:
            for _, members in batches(world):
                steps_of.write(lambda writer, members=members: _records(writer, members))
        catalogue.write(Title("records.tags", {}), lambda writer: _tag(writer, world))
        with catalogue.write_batches(steps.articles_title(world)) as steps_of:
            for number in steps.handfuls(world):
                made = make_articles(world, seed, number)
                steps_of.write(lambda writer, made=made: _articles(writer, made))
        catalogue.write(Title("records.trash", {}), lambda writer: trash_records(writer, steps.trashed(world)))
        # Nothing was read yet in which a name could be looked for.
        catalogue.note(lambda connection: names_found(connection, names_to_find(connection, 1_000_000)))


def _records(writer: Writer, members: tuple[Authority, ...]) -> None:
    for one in members:
        record_id = create_record(writer, one.kind, one.names, one.fields)
        if one.identifiers:
            set_identifiers(writer, record_id, one.identifiers)


def _tag(writer: Writer, world: World) -> None:
    for tag, ids in steps.tagged(world):
        tag_records(writer, ids, tag)


def _articles(writer: Writer, articles: list[Article]) -> None:
    ids = add_articles(writer, [one.draft for one in articles])
    for record_id, one in zip(ids, articles, strict=True):
        if one.fields:
            save_record(writer, record_id, fields=one.fields)
    texts = {
        row["article_id"]: row["id"]
        for row in writer.rows(
            sa.select(article_text.c.id, article_text.c.article_id).where(article_text.c.article_id.in_(ids))
        )
    }
    for record_id, one in zip(ids, articles, strict=True):
        for said in one.said:
            evidence = [Passage(texts[record_id], start, end) for start, end in said.passages]
            state(
                writer,
                said.columns["about_id"],
                _shape(said.columns),
                details=_details(said.columns),
                evidence=evidence,
            )
    for record_id, one in zip(ids, articles, strict=True):
        for named in one.named:
            passages = tuple(Passage(texts[record_id], start, end) for start, end in named.passages)
            mention_record(writer, record_id, named.record_id, words=named.words, role=named.role, passages=passages)
    for number, tag in enumerate(TAGS, 1):
        having = [record_id for record_id, one in zip(ids, articles, strict=True) if number in one.tags]
        if having:
            tag_records(writer, having, tag)
    for collection_id in sorted({one.collection_id for one in articles if one.collection_id is not None}):
        inside = [row_id for row_id, one in zip(ids, articles, strict=True) if one.collection_id == collection_id]
        put_into_collection(writer, collection_id, inside)


def _details(columns: Any) -> Details:
    return Details(
        modality=columns.get("modality", "states"),
        attributed_to=columns.get("attributed_id"),
        attribution_manner=columns.get("attribution_manner", ""),
    )


def _shape(columns: Any) -> Shape:
    match columns["kind"]:
        case "relation":
            return Relation(columns["role"], columns.get("object_id"), columns.get("words"))
        case "entry":
            return Entry(
                columns["object_id"],
                entry_status=columns["entry_status"],
                section=columns.get("section_id"),
                programme_place=columns.get("programme_place", ""),
            )
        case "award_result":
            return AwardResult(
                columns["outcome"],
                edition=columns["object_id"],
                award=columns["award_id"],
                category=columns["category"],
                recipient=columns.get("recipient_id"),
            )
    if columns.get("field"):
        return FieldValue(columns["field"], columns["amount"])
    return Figure(columns["measure"], columns["amount"], columns["unit"])
