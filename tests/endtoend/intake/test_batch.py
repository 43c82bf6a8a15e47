"""A whole batch of good and bad files, from end to end: one line each, the rest goes on, nothing is harmed."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image

from database.catalogue import Catalogue
from desktop_app.cli import main
from desktop_app.intake.adding import add_paths
from desktop_app.paths import resources_folder

if TYPE_CHECKING:
    from intake.batch import Batch

PROJECT = Path(__file__).resolve().parents[3]
NOBODY = 65534
#: Address space of each process, bytes; and seconds that the batch may take on a busy machine.
MEMORY = 3 << 30
TIME = 240
BODY = "The jury met in the old cinema on Tuesday and saw nine short films from four countries before noon."

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pipes and links need privileges on Windows")


def limited() -> None:
    """Bound what the process and those that it starts may take."""
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


@pytest.mark.slow
def test_by_the_command(batch: "Batch") -> None:
    from intake.batch import lines_of

    done = subprocess.run(
        [sys.executable, "-m", "desktop_app", "add", str(batch.catalogue), str(batch.incoming), "--json"],
        env={**os.environ, "PYTHONPATH": str(PROJECT)},
        cwd=batch.place,
        preexec_fn=limited,
        capture_output=True,
        text=True,
        timeout=TIME,
        check=False,
    )
    assert done.returncode == 1, done.stderr
    assert "Traceback" not in done.stderr
    records = [json.loads(line) for line in done.stdout.splitlines()]
    assert records[-1]["failed"] == sum(one.get("outcome") == "failed" for one in records)
    batch.holds(lines_of(records))


@pytest.mark.slow
def test_by_the_window(batch: "Batch", qt: Any, tmp_path_factory: pytest.TempPathFactory) -> None:
    from intake.batch import Line

    from database.intake.items import items_of
    from desktop_app.program import Program, make_settings

    settings = make_settings(tmp_path_factory.mktemp("settings"))
    program = Program(settings)
    program.start(batch.catalogue)
    try:
        [session] = program.sessions
        qt.until(lambda: session.window._takes_files is not None, 30)
        qt.show(session.window)
        session.window.take_files([batch.incoming])
        recent = session.services.notices.recent
        qt.until(lambda: any("could not be added" in one.text for one in recent), TIME)
        qt.until(lambda: not session.services.tasks.pending, TIME)
        catalogue = session.catalogue
        assert catalogue is not None
        items = catalogue.read(lambda connection: items_of(connection, 1, limit=1000))
        notice = next(one for one in recent if "could not be added" in one.text)
    finally:
        program.close()
        qt.process()
    lines = [Line(f"{one.path} › {one.member}" if one.member else one.path, one.outcome, one.reason) for one in items]
    wholes = {
        *("bomb.zip", "hostile.zip", "some.zip"),
        *("pages.warc", "pages.warc.zst", "pages.wacz", "brotli bomb.warc", "zstandard bomb.warc"),
    }
    # The list also says of a file that holds others what became of it as a whole.
    batch.holds([one for one in lines if one.path.rpartition("/")[2] not in wholes or one.outcome == "failed"])
    for name in ("empty.txt", "encrypted.pdf", "one line.txt", "pipe"):
        assert name in notice.details


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[Catalogue]:
    with Catalogue.create(tmp_path / "catalogue", resources_folder() / "vocabularies") as made:
        yield made


def clippings(folder: Path, *names: str) -> list[Path]:
    folder.mkdir()
    for name in names:
        (folder / name).write_text(f"Diary of {name}\n\n{BODY} So says {name}.\n")
    return [folder / name for name in names]


def test_a_file_that_vanishes_costs_itself(catalogue: Catalogue, tmp_path: Path) -> None:
    one, gone, other = clippings(tmp_path / "in", "a.txt", "b.txt", "c.txt")

    def told(progress: Any) -> None:
        if progress.complete:
            # The list is there, and nothing is read yet.
            gone.unlink(missing_ok=True)

    found = {item.path: item for item in add_paths(catalogue, [tmp_path / "in"], datetime.now(UTC), told=told)}
    assert [found[path].outcome for path in (one, gone, other)] == ["added", "failed", "added"]
    assert found[gone].reason == "there is no such file."
    stored = [path for path in (tmp_path / "catalogue" / "files").rglob("*") if path.is_file()]
    assert len(stored) == 2, "what was not taken is not kept"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="another user is a child process")
def test_a_file_that_may_not_be_read_costs_itself(tmp_path: Path) -> None:
    main(["create", str(tmp_path / "catalogue")])
    files = clippings(tmp_path / "in", "a.txt", "b.txt", "c.txt")
    closed = tmp_path / "in" / "closed"
    clippings(closed, "d.txt")
    # All that a command imports is imported once by who may.
    main(["create", str(tmp_path / "first")])
    main(["add", str(tmp_path / "first"), str(tmp_path / "in"), "--json"])
    out = tmp_path / "out.txt"
    out.touch()
    as_nobody = os.getuid() == 0
    if as_nobody:
        for path in (tmp_path, *tmp_path.rglob("*")):
            os.chown(path, NOBODY, NOBODY)
        for above in tmp_path.parents:
            if above.stat().st_uid == 0 and str(above).startswith("/tmp/"):
                above.chmod(0o755)
    files[1].chmod(0)
    closed.chmod(0)
    child = os.fork()
    if child == 0:
        code = 99
        try:
            sys.stdout = sys.stderr = out.open("w")
            if as_nobody:
                os.setgroups([])
                os.setgid(NOBODY)
                os.setuid(NOBODY)
            code = main(["add", str(tmp_path / "catalogue"), str(tmp_path / "in"), "--json"])
            sys.stdout.flush()
        finally:
            os._exit(code)
    _, status = os.waitpid(child, 0)
    closed.chmod(0o700)
    assert os.waitstatus_to_exitcode(status) == 1, out.read_text()
    told = {Path(one["path"]).name: one for line in out.read_text().splitlines() if "path" in (one := json.loads(line))}
    assert {name: one["outcome"] for name, one in told.items()} == {
        "a.txt": "added",
        "b.txt": "failed",
        "c.txt": "added",
        "closed": "failed",
    }
    assert "Permission denied" in told["b.txt"]["reason"]
    assert "Permission denied" in told["closed"]["reason"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux mounts a small disk")
def test_a_full_disk_keeps_what_was_written_and_goes_on_with_room(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(disk)], capture_output=True, text=True, check=False
    )
    if done.returncode:
        pytest.skip(f"a small disk cannot be mounted here: {done.stderr.strip()[:200]}")
    try:
        with Catalogue.create(disk / "catalogue", resources_folder() / "vocabularies") as catalogue:
            [small] = clippings(tmp_path / "in", "a.txt")
            large = tmp_path / "in" / "b.png"
            Image.effect_noise((3000, 3400), 120).save(large)
            assert large.stat().st_size > 8 << 20
            outcomes = []
            with pytest.raises(Exception, match="disk is full"):
                outcomes += add_paths(catalogue, [small], datetime.now(UTC))
                for one in add_paths(catalogue, [large], datetime.now(UTC)):
                    outcomes.append(one)
            assert [one.outcome for one in outcomes] == ["added"]
            subprocess.run(["mount", "-o", "remount,size=200m", str(disk)], check=True)
            assert [one.outcome for one in add_paths(catalogue, [small, large], datetime.now(UTC))] == [
                "duplicate",
                "added",
            ]
        assert main(["check", str(disk / "catalogue")]) == 0
    finally:
        subprocess.run(["umount", "--lazy", str(disk)], check=True)
