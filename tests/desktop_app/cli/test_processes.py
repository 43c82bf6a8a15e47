"""Commands as processes of their own: what is imported, locales, pipes, signals, other holders, other users."""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from database.catalogue import Catalogue
from desktop_app.cli import main

PROJECT = Path(__file__).resolve().parents[3]
NOBODY = 65534


def start(*arguments: object, **options: Any) -> "subprocess.Popen[bytes]":
    """Start ``python -m desktop_app`` with these arguments."""
    environment = {**os.environ, "PYTHONPATH": str(PROJECT), **options.pop("environment", {})}
    command = [sys.executable, "-m", "desktop_app", *map(str, arguments)]
    # A shell that starts the tests in the background has Ctrl+C ignored, and what they start would inherit that.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        return subprocess.Popen(
            command,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            stdin=subprocess.DEVNULL,
            **options,
        )
    finally:
        signal.signal(signal.SIGINT, before)


def finish(process: "subprocess.Popen[bytes]") -> tuple[int, str, str]:
    """Wait for a process; return its exit code and what it said."""
    out, err = process.communicate(timeout=60)
    return process.returncode, out.decode(), err.decode()


def test_no_command_without_a_window_imports_qt(clippings: Path, tmp_path: Path) -> None:
    script = """
import sys
from pathlib import Path
from desktop_app.cli import main

def qt():
    return [name for name in sys.modules if name.split(".")[0] in ("PySide6", "shiboken6")]

folder, clippings = sys.argv[1:]
codes = []
for arguments in (
    ["--help"], ["create", folder], ["add", folder, clippings], ["read", str(next(Path(clippings).iterdir()))],
    ["search", folder, "festival"], ["show", folder, "1"], ["undo", folder], ["redo", folder],
    ["history", folder], ["check", folder, "--repair"], ["sample", folder + "-sample"],
    ["show", folder + "-sample", "1"],
):
    codes.append(main(arguments))
    assert not qt(), (arguments, qt())
assert codes == [0] * len(codes), codes
"""
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path / "new"), str(clippings)],
        env={**os.environ, "PYTHONPATH": str(PROJECT)},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_help_does_not_even_import_the_database() -> None:
    script = "import sys; from desktop_app.cli import main; main(['--help']); print('sqlalchemy' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", script],
        env={**os.environ, "PYTHONPATH": str(PROJECT)},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.stdout.endswith("False\n")


def test_a_file_is_read_without_the_database(clippings: Path) -> None:
    script = (
        "import sys; from desktop_app.cli import main; main(['read', sys.argv[1], '--json']);"
        "print('sqlalchemy' in sys.modules or 'pysqlite3' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(next(clippings.iterdir()))],
        env={**os.environ, "PYTHONPATH": str(PROJECT)},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert '"lang"' in done.stdout
    assert done.stdout.endswith("False\n"), done.stderr


@pytest.mark.parametrize("locale", ["C", "POSIX"])
def test_output_is_utf_8_whatever_the_locale(locale: str, tmp_path: Path) -> None:
    path = tmp_path / "فیلم.txt"
    path.write_text("فیلم کوتاه تازه در جشنواره به نمایش در آمد و از آن استقبال شد.", encoding="utf-8")
    environment = {"LC_ALL": locale, "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": ""}
    code, out, _ = finish(start("read", path, "--json", environment=environment))
    assert code == 0
    assert json.loads(out)["lang"] == "fa"
    assert "فیلم" in out
    code, _, err = finish(start("read", tmp_path / "نیست.txt", environment=environment))
    assert code == 2
    assert "there is no such file" in err


def test_a_reader_that_goes_away_is_no_matter(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("A line of a long article that goes on.\n" * 100_000, encoding="utf-8")
    process = start("read", path)
    assert process.stdout is not None
    process.stdout.read(10)
    process.stdout.close()
    assert process.stderr is not None
    assert process.stderr.read() == b""
    assert process.wait(60) == 1
    process.stderr.close()


@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent otherwise there")
def test_stopped_by_hand_it_keeps_what_was_saved(nadim: Any, tmp_path: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(2500):
        (folder / f"{number:04}.txt").write_text(f"Article number{number} of the diary. It is short.")
    nadim("create", tmp_path / "catalogue")
    process = start("add", tmp_path / "catalogue", folder, "--json")
    assert process.stdout is not None
    first = json.loads(process.stdout.readline())
    process.send_signal(signal.SIGINT)
    code, out, err = finish(process)
    assert (code, err) == (130, "Stopped, as asked. What was already saved stays.\n")
    assert first["outcome"] == "added"
    said = 1 + sum(1 for line in out.splitlines() if '"outcome": "added"' in line)
    saved = nadim("search", tmp_path / "catalogue", "diary", "--json").object["total"]
    assert said <= saved
    assert 1 <= saved < 2500
    [operation] = nadim("history", tmp_path / "catalogue", "--json").lines
    assert operation["state"] == "cancelled"
    # Originals of the batch that was cut off may lie there; taking them away could hit one that is needed.
    checked = nadim("check", tmp_path / "catalogue", "--json")
    assert {finding["code"] for finding in checked.object["findings"]} <= {"file_orphan"}
    assert (checked.code, checked.object["ok"]) == (0, True), "a left-over original is no damage"
    assert nadim("undo", tmp_path / "catalogue").code == 0
    assert nadim("search", tmp_path / "catalogue", "diary", "--json").object["total"] == 0


def test_a_catalogue_that_another_program_holds(catalogue: Path) -> None:
    with Catalogue.open(catalogue, program="Nadim's window"):
        for command in (["search", catalogue, "festival"], ["add", catalogue, catalogue], ["undo", catalogue]):
            code, out, err = finish(start(*command))
            assert (code, out) == (2, "")
            assert "is open in Nadim's window of" in err
            assert f"process {os.getpid()}" in err


@pytest.fixture
def public_folder(catalogue: Path) -> Iterator[Path]:
    """Give the catalogue where every user of this computer can read it and nobody write."""
    place = Path(tempfile.mkdtemp(prefix="nadim-test-"))
    place.chmod(0o755)
    folder = Path(shutil.copytree(catalogue, place / "catalogue"))
    for path in (*folder.rglob("*"), folder):
        path.chmod(0o555 if path.is_dir() else 0o444)
    yield folder
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o755)
    shutil.rmtree(place)


@pytest.mark.skipif(sys.platform == "win32", reason="rights are kept otherwise there")
def test_a_folder_that_may_only_be_read(public_folder: Path, catalogue: Path) -> None:
    # Everything is imported before the child becomes another user, who may not see this program's files.
    assert main(["search", str(catalogue), "festival"]) == 0
    assert main(["show", str(catalogue), "1"]) == 0
    (public_folder.parent / "new.txt").write_text("One more short article about a film. It has two sentences.")
    for arguments, expected, said in (
        (["search", public_folder, "festival", "--json"], 0, '"total": 3'),
        (["show", public_folder, "2"], 0, "Festival"),
        (["add", public_folder, public_folder.parent / "new.txt"], 2, "may not be written to"),
        (["undo", public_folder], 2, "may not be written to"),
    ):
        code, out = _as_nobody([str(argument) for argument in arguments])
        assert code == expected, out
        assert said in out


def _as_nobody(arguments: list[str]) -> tuple[int, str]:
    """Run a command in a child of this process that has not root's right to write anywhere."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        code = 99
        try:
            sys.stdout = sys.stderr = os.fdopen(writing, "w", encoding="utf-8")
            if os.getuid() == 0:
                os.setgroups([])
                os.setgid(NOBODY)
                os.setuid(NOBODY)
            code = main(arguments)
            sys.stdout.flush()
        finally:
            os._exit(code)
    os.close(writing)
    with os.fdopen(reading, encoding="utf-8") as pipe:
        out = pipe.read()
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status), out


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs the device that is always full")
def test_results_that_do_not_fit_are_told_in_a_sentence(catalogue: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "desktop_app", "search", str(catalogue), "festival"],
            env={**os.environ, "PYTHONPATH": str(PROJECT)},
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr.decode().startswith("The results could not be written (No space left on device).")
    assert b"Traceback" not in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="no bound of a process's memory there")
def test_a_file_that_brings_down_its_reader_is_told_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "forms.pdf"
    form = b"<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 4 0 R >> >> /Length 11 >>"
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources << /XObject << /X 4 0 R >> >> >>",
        form + b"\nstream\n/X Do /X Do\nendstream",
    )
    body = b"".join(b"%d 0 obj\n%b\nendobj\n" % (number, one) for number, one in enumerate(objects, 1))
    path.write_bytes(b"%PDF-1.7\n" + body + b"trailer << /Root 1 0 R >>\n%%EOF\n")
    command = ["sh", "-c", 'ulimit -v 400000; exec "$@"', "sh", sys.executable, "-m", "desktop_app", "read", str(path)]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert "the program that read it stopped" in done.stderr
    assert done.stderr.count("\n") == 1
