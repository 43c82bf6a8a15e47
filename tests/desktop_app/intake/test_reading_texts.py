"""Texts that are read together give what each gives for itself."""

from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from database.errors import CatalogueProblem
from database.files import FileStore
from database.incoming import prepare
from desktop_app.intake import reading_texts
from desktop_app.intake.name_patterns import NamePattern
from desktop_app.intake.publications import NOTHING
from desktop_app.intake.reading_files import Job, Message, Orders, Ready, Stopped, read_job
from desktop_app.intake.reading_texts import read_jobs

NOW = datetime(2024, 6, 1, 12, tzinfo=UTC)
WORDS = " ".join(f"The jury of part {number} met in the hall and gave its lamp to a film." for number in range(9))
FILES: dict[str, bytes] = {
    "2024-05-04_a.txt": f"A lamp for a film\n\n4 May 2024\n\nOSLO – {WORDS}".encode(),
    "b.txt": f"چراغی برای یک فیلم\n\n۱۵ اردیبهشت ۱۴۰۳\n\n{'هیئت داوران در تالار قدیمی گرد آمد. ' * 9}".encode(),
    "c.txt": f"Curly “quotes”\n\n{WORDS}".encode("cp1252"),
    "d.txt": WORDS.encode("utf-16"),
    "empty.txt": b"",
    "no_words.txt": b"... --- ...",
    "no_text.txt": bytes(range(256)) * 9,
    "page.html": f"<!doctype html><html><body><h1>A page</h1><p>{WORDS}</p></body></html>".encode(),
    "locked.7z": b"7z\xbc\xaf\x27\x1c" + bytes(99),
    "long.txt": f"Long\n\n{WORDS}\n\n".encode() * 500,
}


@pytest.fixture
def jobs(tmp_path: Path) -> list[Job]:
    folder = tmp_path / "in"
    folder.mkdir()
    for name, data in FILES.items():
        (folder / name).write_bytes(data)
    return [Job(number, str(folder / name)) for number, name in enumerate([*FILES, "gone.txt", "."])]


def orders(folder: Path) -> Orders:
    return Orders(folder, NOW, NOTHING, NamePattern("{date}_*"))


def plainly(messages: Iterable[Message]) -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = {}
    for one in messages:
        assert not isinstance(one, Stopped)
        same = one._replace(incoming=one.incoming._replace(uid=b"")) if isinstance(one, Ready) else one
        found.setdefault(one.item, []).append(same)
    return found


def test_they_give_what_each_gives(tmp_path: Path, jobs: list[Job]) -> None:
    one, other = FileStore(tmp_path / "one"), FileStore(tmp_path / "other")
    together = plainly(read_jobs(orders(one.folder), one, jobs))
    alone = plainly(message for job in jobs for message in read_job(orders(other.folder), other, job))
    assert together == alone
    assert {digest for _, digest in one.stored()} == {digest for _, digest in other.stored()}
    assert sum(len(found) == 2 for found in together.values()) == 6


def test_what_fails_in_a_step_costs_itself(tmp_path: Path, jobs: list[Job], monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(draft: Any) -> Any:
        if draft.headline_devised:
            raise ZeroDivisionError
        return prepare(draft)

    store = FileStore(tmp_path / "store")
    before = plainly(read_jobs(orders(store.folder), store, jobs))
    monkeypatch.setattr(reading_texts, "prepare", refuse)
    # It is read once more for itself, where nothing fails here.
    assert plainly(read_jobs(orders(store.folder), store, jobs)) == before


def test_a_full_store_stops(tmp_path: Path, jobs: list[Job], monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_store: FileStore, _data: bytes) -> Any:
        raise CatalogueProblem("disk_full")

    monkeypatch.setattr(FileStore, "put_unsynced", full)
    store = FileStore(tmp_path / "store")
    messages = list(read_jobs(orders(store.folder), store, jobs[:4]))
    assert messages == [Stopped("disk_full", {})]
