"""``nadim export``."""

import csv
import json
from pathlib import Path

import pytest

from desktop_app.cli import main


def run(*arguments: object) -> int:
    try:
        return main([str(one) for one in arguments])
    except SystemExit as stop:
        return int(stop.code or 0)


@pytest.fixture
def closed(sample: Path) -> Path:
    return sample


def test_all_fields_of_the_records_that_are_found(closed: Path, tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    path = tmp_path / "a.csv"
    assert run("export", closed, path, "--format", "csv", "--json") == 0
    told = json.loads(capsys.readouterr().out)
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert told["rows"] == len(rows) > 5
    assert told["cut"] == 0
    assert "evidence" in told["left_out"]
    assert {"id", "label", "headline", "published", "publication", "tags"} <= rows[0].keys()
    word = rows[0]["headline"].split()[-1]
    assert run("export", closed, path, "--format", "csv", "--query", word) == 0
    with path.open(encoding="utf-8", newline="") as file:
        assert 0 < len(list(csv.DictReader(file))) < len(rows)
    assert "A table does not hold" in capsys.readouterr().err


def test_films_in_a_spreadsheet(closed: Path, tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    path = tmp_path / "films.xlsx"
    assert run("export", closed, path, "--format", "xlsx", "--kind", "film") == 0
    assert path.read_bytes()[:2] == b"PK"
    assert [one.name for one in tmp_path.iterdir()] == ["films.xlsx"]


@pytest.mark.parametrize(
    "wrong",
    [
        ("a.csv", "--format", "ods"),
        ("a.csv",),
        ("a.csv", "--format", "csv", "--kind", "lamp"),
        ("no/such/a.csv", "--format", "csv"),
        (".", "--format", "csv"),
    ],
)
def test_what_cannot_be_is_told_in_one_sentence(
    closed: Path, tmp_path: Path, capsys: pytest.CaptureFixture, wrong: tuple[str, ...]
) -> None:
    assert run("export", closed, tmp_path / wrong[0], *wrong[1:]) == 2
    found = capsys.readouterr()
    assert not found.out
    assert found.err
    assert list(tmp_path.iterdir()) == []


def test_a_wrong_query_is_told_and_the_rest_is_exported(
    closed: Path, tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    assert (
        run("export", closed, tmp_path / "a.csv", "--format", "csv", "--query", "nosuchfield:x OR the", "--json") == 0
    )
    told = json.loads(capsys.readouterr().out)
    assert told["problems"]
