"""The two real articles: each row of the facts that names a part of the page."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.intake.draft import Reading, read_file

NOW = datetime(2026, 1, 1, tzinfo=UTC)


@pytest.fixture
def first(seeds_folder: Path) -> Reading:
    return read_file(next(seeds_folder.glob("000_*.txt")), NOW)


@pytest.fixture
def second(seeds_folder: Path) -> Reading:
    return read_file(next(seeds_folder.glob("004_*.txt")), NOW)


def parts(reading: Reading) -> set[tuple[int, int, str, str]]:
    return {(part.span.start, part.span.end, part.kind, part.field) for part in reading.layout.parts}


def test_first_article(first: Reading) -> None:
    assert len(first.frozen.text) == 2240
    assert {
        (0, 60, "headline", "headline"),
        (62, 87, "metadata_line", "published"),
        (89, 97, "dateline", "dateline"),
        (2123, 2213, "caption", ""),
        (2216, 2231, "boilerplate", ""),
        (2233, 2240, "boilerplate", ""),
    } <= parts(first)
    assert not first.headline_devised
    assert first.headline == first.frozen.text[:60]
    assert (first.published.edtf, first.layout.fields["published_time"]) == ("2020-11-16", "18:29")
    assert first.layout.dateline is not None
    assert first.layout.dateline.place_name == "Tehran"
    assert [part.kind for part in first.layout.parts].count("body") == 10


def test_second_article(second: Reading) -> None:
    assert len(second.frozen.text) == 4011
    assert {(1, 16, "metadata_line", "published"), (17, 24, "dateline", "dateline")} <= parts(second)
    assert second.headline_devised
    assert second.frozen.text[25:].startswith(second.headline)
    assert len(second.headline) <= 90
    assert second.published.edtf == "2025-03-16"
    assert second.layout.fields == {"dateline": "TEHRAN"}
    assert "boilerplate" not in {part.kind for part in second.layout.parts}


def test_what_is_not_on_the_copy_stays_empty(first: Reading, second: Reading) -> None:
    for reading in (first, second):
        assert reading.layout.source == ""
        assert not {"byline", "url", "page", "page_section", "published_zone"} & reading.layout.fields.keys()
        assert reading.language == "en"
