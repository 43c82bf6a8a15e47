"""A handful of articles as rows, made by workers: all that can be worked out before there are ids."""

from dataclasses import dataclass
from typing import Any

import numpy as np

from database.incoming import Incoming, prepare
from tests.benchmarks.corpus.articles import make_articles
from tests.benchmarks.corpus.authorities import World, make_world, uid
from tests.benchmarks.corpus.plan import Article

#: Columns of a statement that plans give, with what the commands write where one gives none.
STATEMENT_DEFAULTS: dict[str, Any] = {
    "kind": "",
    "about_id": 0,
    "role": "",
    "object_id": None,
    "words": None,
    "modality": "states",
    "attributed_id": None,
    "attribution_manner": "",
    "rank": "normal",
    "entry_status": "",
    "section_id": None,
    "programme_place": "",
    "award_id": None,
    "category": "",
    "recipient_id": None,
    "outcome": "",
    "field": "",
    "measure": "",
    "amount": None,
    "unit": "",
}
NAMES_RECORDS = ("object_id", "recipient_id", "section_id", "award_id")
"""Columns that name other records than the one that a statement is about, whose readers must hear of it."""

Passage = tuple[int, int, int, str]
"""Which article of the handful, start, end, words."""


@dataclass(frozen=True, slots=True)
class Handful:
    """Rows of one transaction; articles are numbers within it, from 0.

    Attributes:
        incoming: the articles, in the order of their dates.
        fields: by article what no file gives.
        statements: values of :data:`STATEMENT_DEFAULTS`.
        stated: for each evidence of a statement which of them, and the passage.
        mentions: article, record, words, role.
        mentioned: for each evidence of a mention which of them, and the passage.
        tags: pairs of tag and article, in this order.
        collected: pairs of collection and article, in this order.
    """

    incoming: list[Incoming]
    fields: list[tuple[int, dict[str, str]]]
    statements: list[tuple[Any, ...]]
    stated: list[tuple[int, Passage]]
    mentions: list[tuple[int, int | None, str | None, str]]
    mentioned: list[tuple[int, Passage]]
    tags: list[tuple[int, int]]
    collected: list[tuple[int, int]]


_world: dict[tuple[int, int, int], World] = {}


def make_handful(articles: int, seed: int, batch: int, number: int) -> Handful:
    """Make one handful of a catalogue of so many articles; a worker makes the world once."""
    world = _world.get((articles, seed, batch))
    if world is None:
        _world.clear()
        world = _world[articles, seed, batch] = make_world(articles, seed, batch)
    return as_rows(make_articles(world, seed, number), seed, number * batch)


def as_rows(articles: list[Article], seed: int, before: int) -> Handful:
    """Return articles as rows; *before* are those of the handfuls before this one."""
    chance = np.random.default_rng([seed, 300, before])
    rows = Handful([], [], [], [], [], [], [], [])
    for place, article in enumerate(articles):
        made = prepare(article.draft)._replace(uid=uid(chance, 1_000_000 + before + place))
        rows.incoming.append(made)
        if article.fields:
            rows.fields.append((place, dict(article.fields)))
        text = article.draft.text
        for said in article.said:
            columns = STATEMENT_DEFAULTS | said.columns
            for start, end in said.passages:
                rows.stated.append((len(rows.statements), (place, start, end, text[start:end])))
            rows.statements.append(tuple(columns.values()))
        for named in article.named:
            for start, end in named.passages:
                rows.mentioned.append((len(rows.mentions), (place, start, end, text[start:end])))
            rows.mentions.append((place, named.record_id, named.words, named.role))
        rows.tags.extend((tag, place) for tag in article.tags)
        if article.collection_id is not None:
            rows.collected.append((article.collection_id, place))
    rows.tags.sort()
    rows.collected.sort()
    return rows
