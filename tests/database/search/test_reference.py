"""Queries held against a plain-Python evaluator over a small catalogue: the same ids in every room."""

import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from database.catalogue import Catalogue
from database.queries import article_places
from database.queries.rooms import ROOMS, room_ids
from database.search.hits import hits_of_kind
from database.search.language import parse
from database.search.search_words import KINDS

PROJECT = Path(__file__).resolve().parents[3]


def _load(name: str) -> ModuleType:
    """Import a file that is no test: the folders of tests are no packages."""
    spec = importlib.util.spec_from_file_location(f"tests_{name}", Path(__file__).with_name(f"{name}.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Catalogue, Any]]:
    folder = tmp_path_factory.mktemp("reference") / "catalogue"
    with Catalogue.create(folder, PROJECT / "resources" / "vocabularies", who="tester") as catalogue:
        _load("reference_catalogue").fill(catalogue)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(article_places, "LONG", 1)
            catalogue.read(lambda connection: room_ids(connection, "articles", sort="published"))
            yield catalogue, catalogue.read(_load("reference").Reference)


_NAMES = ("lamp", "river", "harbour", '"lamp river"', "كتاب", "کتاب", "fest*", "kee*", "omar", "ŌMAR", "al-balad", "12")
_WORDS = (*_NAMES, "میشود", '"می شود"', "comment", "«keeper»", "won", "or")
_LINKS = (*_NAMES, "*", "#3", "#9", "#14", "#20", "#999999")
_DATES = ("2020", "1399", "h1442", "*", "2019..2021", ">2020", "<=2019", "..2020-05-03", ">=1399/2", "۲۰۲۵")
_VALUES = {
    "name headline text overline byline": (*_NAMES, "*"),
    "director producer member film person place festival publication agent organisation award section": _LINKS,
    "mentions indexed pictured won nominated home_place": (*_LINKS, '"best film"', "best*"),
    "edition": (*_LINKS, "3", ">3", "3..12", "1999", '"12 river"', '"17th lamp"', "2025"),
    "published date reference held": _DATES,
    "language": ("fa", "fa-ir", "en", "*"),
    "genre": ("documentary", "drama", "lamp", "doc*", "مستند", "*"),
    "form kind": ("feature", "review", "short", "*"),
    "level": ("inbox", "indexed", "صندوق"),
    "entry": ("selected", "rejected", "*"),
    "occupation": ("guide", "director", "*"),
    "running_time ordinal": ("12", "90", ">=80", "..17", "<12", "*"),
    "tag": ("lamp", '"lamp room"', "riv*", "*"),
    "collection": (*_NAMES, "#3", "*"),
    "headline_devised": ("yes", "no"),
    "id": ("3", "#20"),
    "is": ("inbox", "devised", "planned", "contradicted", "provisional", "film", "person", "checked"),
    "has no": (
        *("photo", "file", "text", "date", "evidence", "mention", "statement", "question", "tag", "collection"),
        *("identifier", "director", "byline", "genre", "festival", "place", "note", "running_time"),
    ),
    "rank": ("wrong", "normal", "preferred", "superseded"),
    "modality": ("plans", "states", "denies", "reports"),
}
CLAUSES = [f"{word}:{value}" for words, values in _VALUES.items() for word in words.split() for value in values]


def _joined(parts: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    several = st.lists(parts, min_size=2, max_size=3)
    return (
        several.map(lambda texts: f"({' '.join(texts)})")
        | several.map(lambda texts: f"({' OR '.join(texts)})")
        | several.map(lambda texts: f"({' AND '.join(texts)})")
        | parts.map(lambda text: f"-{text}")
        | parts.map(lambda text: f"NOT {text}")
    )


QUERIES = st.recursive(st.sampled_from(_WORDS) | st.sampled_from(CLAUSES), _joined, max_leaves=5)


def _same(asked: tuple[Catalogue, Any], text: str, rooms: list[str]) -> None:
    catalogue, reference = asked
    query = parse(text)
    assert not query.problems, text

    def ask(connection: Any) -> None:
        for room in rooms:
            if room in ROOMS:
                of = ROOMS[room]
                found = set(room_ids(connection, room, sort="added", text=text))
                kinds = of.kinds
                if of.others is not None:
                    others = set(connection.execute(hits_of_kind(parse(""), "award")).scalars())
                    found -= others
            else:
                kinds = (room,)
                found = set(connection.execute(hits_of_kind(query, room)).scalars()) - reference.trashed
            assert found == reference.found(query.tree, kinds), f"{text} in {room}"
            if room == "articles":
                # By where they stand in the list of all, if nothing but what leads to them is asked for.
                placed = room_ids(connection, room, sort="published", text=text)
                assert (len(placed), set(placed)) == (len(found), found), f"{text} in their order"

    catalogue.read(ask)


def test_every_clause_finds_the_same(asked: tuple[Catalogue, Any]) -> None:
    """One clause in a few rooms each, every one over the runs of the slow test."""
    for number, text in enumerate(CLAUSES[::17]):
        _same(asked, text, [list(ROOMS)[number % len(ROOMS)], "articles"])


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(QUERIES, st.sampled_from(list(ROOMS)))
def test_queries_find_the_same(asked: tuple[Catalogue, Any], text: str, room: str) -> None:
    _same(asked, text, [room])


@pytest.mark.slow
@pytest.mark.parametrize("place", [*ROOMS, "edition", "section", "award"])
def test_all_clauses_find_the_same(asked: tuple[Catalogue, Any], place: str) -> None:
    for text in [*_WORDS, *CLAUSES]:
        _same(asked, text, [place])


@pytest.mark.slow
@settings(max_examples=400, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(QUERIES, st.sampled_from([*ROOMS, *KINDS]))
def test_many_queries_find_the_same(asked: tuple[Catalogue, Any], text: str, room: str) -> None:
    _same(asked, text, [room])
