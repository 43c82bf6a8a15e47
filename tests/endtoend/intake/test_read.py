"""``nadim read --json`` gives every field of a page for a file of each kind that can be read."""

import json
from typing import Any

import pytest
from intake.files import GOOD, HEADLINE, good_files

from desktop_app.cli import main

LISTS = ("captions", "boilerplate", "films", "festivals", "awards", "people", "organisations", "places")
LISTS += ("events", "sections", "dates")
FIELDS = (
    *("headline", "headline_devised", "published", "published_time", "dateline_place", "byline", "source", "lang"),
    *("body", "text"),
    *LISTS,
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Any:
    made = tmp_path_factory.mktemp("good")
    good_files(made / "in")
    return made / "in"


@pytest.mark.parametrize("name", GOOD)
def test_all_fields_of_each_kind(name: str, folder: Any, capsys: pytest.CaptureFixture[str]) -> None:
    one = GOOD[name]
    code = main(["read", str(folder / name), "--json"])
    said = capsys.readouterr()
    pages = [json.loads(line) for line in said.out.splitlines()]
    assert (code, len(pages)) == (0, one.articles), said.err
    for page in pages:
        assert set(page) - {"name"} == set(FIELDS)
        for field in LISTS:
            assert isinstance(page[field], list)
        assert isinstance(page["text"], str) and isinstance(page["headline_devised"], bool)
        for field in ("published", "published_time", "dateline_place", "byline", "source", "lang"):
            assert page[field] is None or page[field], "unknown is null"
    first = pages[0]
    if not one.has_text:
        assert (first["text"], first["body"], first["headline"], first["lang"]) == ("", None, None, None)
        return
    assert (first["headline"] and first["body"] and first["body"].strip() in first["text"]) or first["body"]
    assert first["lang"] in {"en", "fa", "ar"}
    assert not first["headline_devised"]
    if name in {"page.html", "complete.html", "pages.warc", "pages.wacz"}:
        assert first["headline"] == HEADLINE
        assert (first["published"], first["source"], first["byline"]) == ("2024-03-12", "Harbour Post", "Sara Lind")
        assert "All rights reserved" in first["boilerplate"]
    if name.endswith(".txt"):
        assert (first["headline"], first["published"]) == (HEADLINE, "2024-03-12")
