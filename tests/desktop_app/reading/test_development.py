"""The development sentences: the least that the reader must find in them, and that every rule counts."""

import importlib.util
import re
import sys
from collections import Counter
from pathlib import Path

import pytest

from desktop_app.reading.names import Form, KnownNames
from desktop_app.reading.reader import tell
from desktop_app.reading.story import Thing, key_of

HERE = Path(__file__).parent
RULES = Path(__file__).resolve().parents[3] / "desktop_app" / "reading"


def _scoring():
    if "reading_scoring" not in sys.modules:
        spec = importlib.util.spec_from_file_location("reading_scoring", HERE / "development" / "scoring.py")
        module = importlib.util.module_from_spec(spec)
        sys.modules["reading_scoring"] = module
        spec.loader.exec_module(module)
    return sys.modules["reading_scoring"]


@pytest.fixture(scope="module")
def scoring():
    return _scoring()


@pytest.fixture(scope="module")
def sentences(scoring):
    return scoring.sentences()


def test_there_are_enough_of_them(sentences) -> None:
    assert len(sentences) >= 300
    assert {one.language for one in sentences} == {"en", "fa", "ar"}


LEAST = {
    "films": 0.95,
    "festivals": 0.95,
    "awards": 0.92,
    "people": 0.95,
    "roles": 0.92,
    "organisations": 0.92,
    "places": 0.95,
    "all": 0.95,
}


def test_the_least_that_is_found(scoring, sentences) -> None:
    found = scoring.score(sentences)
    assert {kind: round(found[kind].f1, 3) for kind in LEAST if found[kind].f1 < LEAST[kind]} == {}
    assert found["all"].precision > 0.96


def _told(story) -> Counter[tuple[str, ...]]:
    """Return what a story says, each as words: its kind and its fields, with the names that they stand for."""

    def plain(value: object) -> str:
        return key_of(value.name) if isinstance(value, Thing) else str(getattr(value, "edtf", value))

    return Counter(
        (said.kind, *sorted(f"{name}={plain(value)}" for name, value in said.fields.items() if name[0] != "_"))
        for said in story.said
    )


def test_what_is_said_of_new_names_is_said_of_known_ones_too(sentences) -> None:
    lost = []
    for one in sentences:
        new = tell(one.text, language=one.language)
        forms = [
            Form(number, thing.kind, thing.name)
            for number, thing in enumerate(new.things, 1)
            if thing.kind not in ("edition", "section")
        ]
        known = tell(one.text, language=one.language, names=KnownNames(forms))
        lost += (_told(new) - _told(known)).elements()
    # Which place a known one lies in, and what kind it is, is said in the catalogue.
    assert [said for said in lost if "field=kind" not in said and "role=part_of" not in said] == []


#: For whole articles, which the rules were not made for: the aims of the product, or what is reached.
LEAST_OF_ARTICLES = {
    "films": 0.84,
    "festivals": 0.9,
    "awards": 0.58,
    "people": 0.95,
    "organisations": 0.78,
    "places": 0.88,
    "all": 0.85,
}


@pytest.mark.parametrize(("folder", "size"), [("LOOKED_AT", 54), ("OUTLETS", 42), ("UNSEEN", 22)])
def test_the_least_that_is_found_in_articles(scoring, folder, size) -> None:
    articles = scoring.articles(getattr(scoring, folder))
    assert len(articles) == size
    found = scoring.score(articles)
    assert {kind: round(found[kind].f1, 3) for kind, least in LEAST_OF_ARTICLES.items() if found[kind].f1 < least} == {}
    assert found["all"].precision > 0.9


def rule_names() -> set[str]:
    """Every rule that the code can be asked to leave out."""
    names: set[str] = set()
    for path in RULES.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        names.update(re.findall(r'\bon\(\s*"([a-z_.]+)"', text))
        names.update(
            re.findall(r'"((?:film|festival|edition|award|section|organisation|place|person|result)\.[a-z_]+)"', text)
        )
    return {name for name in names if "." in name and not name.startswith("known.") and name != "edition.meant"}


@pytest.mark.slow
def test_every_rule_changes_what_is_found(scoring, sentences) -> None:
    whole = [scoring.everything(one) for one in sentences]
    idle = [
        name
        for name in sorted(rule_names())
        if all(
            scoring.everything(one, frozenset([name])) == before for one, before in zip(sentences, whole, strict=True)
        )
    ]
    assert idle == []
