"""Files that hold many articles come in whole: cut off between two of them, tried again, changed meanwhile."""

import io
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from database import integrity
from database.catalogue import Catalogue
from database.history.stack import operations
from database.intake.batches import batch_of
from database.intake.items import items_of
from database.search.results import search
from desktop_app.intake import workers, writing_down
from desktop_app.intake.adding import run, start
from desktop_app.intake.results import articles_of, retry

NOW = datetime(2024, 6, 1, 12, tzinfo=UTC)
MANY = 11
BROKEN = bytes(range(256)) * 9


@pytest.fixture
def catalogue(empty_catalogue: Path) -> Iterator[Catalogue]:
    with Catalogue.open(empty_catalogue, who="tester") as made:
        yield made
        found = made.read(lambda c: integrity.check(c, made.files, deep=True))
        assert [one for one in found if not one.harmless] == []


@pytest.fixture(autouse=True)
def small_transactions(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "MOST_AT_ONCE", 3)
    monkeypatch.setattr(writing_down, "ARTICLES_PER_BATCH", 3)


def words(number: int) -> str:
    return f"Diary, part {number}\n\nOSLO – The jury of part{number} met in the hall and spoke for a day."


def zipped(*, broken: bool = False) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for number in range(MANY):
            archive.writestr(f"{number:02}.txt", words(number))
            if broken and number == MANY // 2:
                archive.writestr("broken.txt", BROKEN)
        if not broken:
            archive.writestr("broken.txt", words(MANY))
    return file.getvalue()


def web_archive(*, broken: bool = False) -> bytes:
    parts = []
    for number in range(MANY):
        parts.append(_response(number, words(number)))
        if broken and number == MANY // 2:
            parts.append(_response(MANY, ""))
    if not broken:
        parts.append(_response(MANY, words(MANY)))
    return b"".join(parts)


def _response(number: int, text: str) -> bytes:
    headline, _, body = text.partition("\n\n")
    page = f"<!DOCTYPE html><html><body><article><h1>{headline}</h1><p>{body}</p></article></body></html>".encode()
    block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page
    head = (
        f"WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/{number}\r\n"
        "WARC-Date: 2024-03-12T06:35:00Z\r\nContent-Type: application/http; msgtype=response\r\n"
        f"Content-Length: {len(block)}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


CONTAINERS = pytest.mark.parametrize(("name", "made"), [("all.zip", zipped), ("all.warc", web_archive)])


def total(catalogue: Catalogue) -> int:
    return catalogue.read(lambda connection: search(connection, "diary")).total


def state(catalogue: Catalogue, batch: int) -> str:
    found = catalogue.read(lambda connection: batch_of(connection, batch))
    assert found is not None
    return found.state


@CONTAINERS
def test_cut_off_between_two_articles_it_goes_on(
    catalogue: Catalogue, tmp_path: Path, name: str, made: Callable[..., bytes]
) -> None:
    (tmp_path / name).write_bytes(made())
    batch = start(catalogue, "drop", [tmp_path / name])
    with closing(run(catalogue, batch, NOW, workers=0)) as running:
        first = next(running)
    assert (first.outcome, state(catalogue, batch)) == ("added", "cancelled")
    before = total(catalogue)
    assert 1 <= before < MANY
    again = list(run(catalogue, batch, NOW, workers=0))
    assert [one.outcome for one in again] == ["added"] * (MANY + 1 - before)
    assert (total(catalogue), state(catalogue, batch)) == (MANY + 1, "done")
    assert len({one.member for one in again}) == len(again) == len(set(articles_of(catalogue, batch))) - before
    assert len(catalogue.read(operations)) == 1
    catalogue.undo()
    assert total(catalogue) == 0


@CONTAINERS
def test_what_failed_within_is_tried_again(
    catalogue: Catalogue, tmp_path: Path, name: str, made: Callable[..., bytes]
) -> None:
    (tmp_path / name).write_bytes(made(broken=True))
    batch = start(catalogue, "drop", [tmp_path / name])
    outcomes = list(run(catalogue, batch, NOW, workers=0))
    assert sorted(one.outcome for one in outcomes) == ["added"] * MANY + ["failed"]
    [failed] = catalogue.read(lambda connection: items_of(connection, batch, ("failed",)))
    assert failed.member
    assert failed.reason
    (tmp_path / name).write_bytes(made())
    assert retry(catalogue, batch) == 1
    assert [(one.outcome, one.member) for one in run(catalogue, batch, NOW, workers=0)] == [("added", failed.member)]
    assert (total(catalogue), state(catalogue, batch)) == (MANY + 1, "done")
    assert catalogue.read(lambda connection: items_of(connection, batch, ("failed",))) == []
