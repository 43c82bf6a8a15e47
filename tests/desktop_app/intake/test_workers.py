"""Processes that read: a file that kills or holds up its reader costs itself and no other."""

import multiprocessing
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from database.drafts import ArticleDraft
from database.incoming import prepare
from desktop_app.intake import workers
from desktop_app.intake.publications import NOTHING
from desktop_app.intake.reading_files import Finished, Job, Message, Orders, Ready, Refusal, Stopped, packed, unpacked
from desktop_app.intake.workers import Workers, in_this_process

PROJECT = Path(__file__).resolve().parents[3]
NOW = datetime(2024, 6, 1, 12, tzinfo=UTC)

#: Stands where a worker asks what a file's name says, and does as the name says.
HURTFUL = """
import os, time

class Hurtful:
    def filled(self, draft, name):
        if name == "kills":
            os.kill(os.getpid(), 9)
        if name == "hangs":
            time.sleep(60)
        if name == "fails":
            raise RuntimeError("a fault in a reader")
        if name == "eats":
            return [bytes(1 << 28) for _ in range(100)]
        return draft
"""


@pytest.fixture
def hurtful(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    (tmp_path / "modules").mkdir()
    (tmp_path / "modules" / "hurtful_names.py").write_text(HURTFUL)
    monkeypatch.syspath_prepend(str(tmp_path / "modules"))
    import hurtful_names

    return hurtful_names.Hurtful()


def files(folder: Path, *names: str) -> list[Job]:
    folder.mkdir()
    for name in names:
        (folder / f"{name}.txt").write_text(f"About {name}\n\nOSLO – The jury met and spoke of {name} for a day.")
    return [Job(number, str(folder / f"{name}.txt")) for number, name in enumerate(names)]


def read(messages: list[list[Message]]) -> tuple[set[int], dict[int, str]]:
    """The items that gave an article, and how each ended."""
    flat = [one for some in messages for one in some]
    ends = [one for one in flat if isinstance(one, Finished)]
    assert len(ends) == len({one.item for one in ends}), "a file is finished once"
    return {one.item for one in flat if isinstance(one, Ready)}, {one.item: one.reason for one in ends}


def test_what_kills_hangs_or_fails_costs_itself(tmp_path: Path, hurtful: Any) -> None:
    names = [f"n{number}" for number in range(20)]
    names[3], names[9], names[14], names[17] = "kills", "hangs", "fails", "eats"
    jobs = files(tmp_path / "in", *names)
    orders = Orders(tmp_path / "store", NOW, NOTHING, hurtful)
    with Workers(orders, 2, time_limit=2.5, handful=7) as reading:
        ready, ends = read(list(reading.read(jobs)))
    assert ready == set(range(20)) - {3, 9, 14, 17}
    assert set(ends) == set(range(20))
    assert "SIGKILL" in ends[3]
    assert "longer than" in ends[9]
    assert "RuntimeError: a fault in a reader" in ends[14]
    assert "more memory" in ends[17]
    assert {ends[number] for number in ready} == {""}
    assert not multiprocessing.active_children()


def test_closing_leaves_no_process_and_no_thread(tmp_path: Path) -> None:
    jobs = files(tmp_path / "in", *(f"n{number}" for number in range(300)))
    with Workers(Orders(tmp_path / "store", NOW, NOTHING), 1, handful=2) as reading:
        messages = reading.read(jobs)
        while not next(messages):
            pass
        # Where there are fewer cores than work, whoever writes and shows what they read goes first.
        (worker,) = multiprocessing.active_children()
        if hasattr(os, "getpriority"):
            here = os.getpriority(os.PRIO_PROCESS, 0)
            assert os.getpriority(os.PRIO_PROCESS, worker.pid or 0) == min(19, here + 10)
    assert not multiprocessing.active_children()


def test_what_the_list_raises_is_raised_where_it_is_read(tmp_path: Path) -> None:
    def broken() -> Any:
        yield files(tmp_path / "in", "one")[0]
        raise LookupError("the list is gone")

    with Workers(Orders(tmp_path / "store", NOW, NOTHING), 1) as reading, pytest.raises(LookupError):
        list(reading.read(broken()))


def test_a_full_store_stops(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from database.errors import CatalogueProblem

    def full(*_: object) -> None:
        raise CatalogueProblem("full")

    monkeypatch.setattr(workers.FileStore, "put_unsynced", full)
    [[one]] = in_this_process(Orders(tmp_path / "store", NOW, NOTHING), files(tmp_path / "in", "one"))
    assert one == Stopped("full", {})


def test_a_file_that_changes_while_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from desktop_app.intake import reading_files

    [job] = files(tmp_path / "in", "grows")
    real = reading_files.Source.load

    def grows(source: Any, most: int) -> bytes:
        with source.path.open("a") as file:
            file.write(" and more")
        return real(source, most)

    monkeypatch.setattr(reading_files.Source, "load", grows)
    [[end]] = in_this_process(Orders(tmp_path / "store", NOW, NOTHING), [job])
    assert isinstance(end, Finished)
    assert "changed while it was read" in end.reason
    assert not list((tmp_path / "store").rglob("*.txt"))


def test_a_process_that_reads_loads_nothing_of_the_database() -> None:
    """It took each of them a third of its start, and memory."""
    code = (
        "import sys\n"
        "from desktop_app.intake import workers\n"
        "workers.formats()\n"
        "print([name for name in ('sqlalchemy', 'pysqlite3', 'database.schema', 'numpy') if name in sys.modules])\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=PROJECT, capture_output=True, text=True)
    assert (done.stdout.splitlines(), done.stderr) == (["[]"], "")


def test_a_message_is_the_same_when_it_was_sent_as_plain_tuples() -> None:
    ready = Ready(1, "a › b", (b"1",), prepare(ArticleDraft("The jury met.", "by hand", fields={"headline": "Jury"})))
    refused, stopped = Refusal(2, "a", "It is empty."), Stopped("disk_full", {"folder": "x"})
    for message in (ready, refused, Finished(3, "", 10, 20), Finished(4, "It is empty."), stopped):
        came = unpacked(*packed(message))
        assert (type(came), came) == (type(message), message)
