"""The sample is made once, whole, and shown with or without a screen. A stand-in takes Nadim's place."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

STAND_IN = """
import json, os, pathlib, sys
arguments = sys.argv[1:]
with open("said.txt", "a") as said:
    said.write(" ".join([arguments[0], *(pathlib.Path(a).name for a in arguments[1:])]) + "\\n")
if arguments[0] == os.environ.get("FAILS"):
    sys.exit(1)
if arguments[0] == "search":
    print(json.dumps({"hits": json.loads(os.environ.get("HITS", '[{"id": 7}]'))}))
if arguments[0] == "screenshot":
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"
    pathlib.Path(arguments[2]).write_bytes(b"png")
"""
SAMPLE = """
import os
def ensure_sample(folder):
    if folder.exists():
        return
    if "BREAKS" in os.environ:
        raise OSError("no room")
    folder.mkdir(parents=True)
    (folder / "last").touch()
"""


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Give a checkout with the script and a stand-in for the program."""
    for folder in ("packaging", "desktop_app", "resources/sample/articles"):
        (tmp_path / folder).mkdir(parents=True)
    script = (ROOT / "packaging" / "show_sample.py").read_bytes()
    (tmp_path / "packaging" / "show_sample.py").write_bytes(script)
    (tmp_path / "desktop_app" / "__init__.py").touch()
    (tmp_path / "desktop_app" / "__main__.py").write_text(STAND_IN, encoding="utf-8")
    (tmp_path / "desktop_app" / "sample.py").write_text(SAMPLE, encoding="utf-8")
    return tmp_path


def show(checkout: Path, *arguments: str, **environ: str) -> subprocess.CompletedProcess[str]:
    """Run the script as the set-up does."""
    return subprocess.run(
        [sys.executable, checkout / "packaging" / "show_sample.py", *arguments],
        capture_output=True,
        text=True,
        cwd=checkout,
        env={**os.environ, **environ},
    )


def said(checkout: Path) -> list[str]:
    """Return the commands that Nadim was given, paths by their last part."""
    return (checkout / "said.txt").read_text(encoding="utf-8").splitlines()


def test_a_window_opens_on_the_sample(checkout: Path) -> None:
    done = show(checkout)
    assert (done.returncode, done.stderr) == (0, "")
    assert said(checkout) == ["open catalogue"]
    assert (checkout / ".sample" / "catalogue" / "last").exists()


def test_the_sample_is_kept_until_it_is_deleted(checkout: Path) -> None:
    show(checkout)
    catalogue = checkout / ".sample" / "catalogue"
    (catalogue / "last").unlink()
    show(checkout)
    assert not (catalogue / "last").exists()
    catalogue.rmdir()
    show(checkout)
    assert (catalogue / "last").exists()


def test_a_sample_that_cannot_be_made_fails_the_whole(checkout: Path) -> None:
    assert show(checkout, BREAKS="yes").returncode == 1
    assert not (checkout / "said.txt").exists()
    assert show(checkout).returncode == 0
    assert (checkout / ".sample" / "catalogue" / "last").exists()


def test_without_a_screen_the_main_job_is_done_and_a_picture_left(checkout: Path) -> None:
    done = show(checkout, "--no-screen")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("There is no screen here, so Nadim does its main job")
    assert said(checkout) == [
        "create new",
        "add new articles",
        "search new festival --json",
        "show new 7",
        "screenshot catalogue nadim.png",
    ]
    picture = checkout / ".sample" / "nadim.png"
    assert picture.exists()
    assert done.stdout.endswith(f"The picture: {picture}\n")


@pytest.mark.parametrize("command", ["create", "add", "search", "show", "screenshot"])
def test_what_fails_without_a_screen_fails_the_whole(checkout: Path, command: str) -> None:
    assert show(checkout, "--no-screen", FAILS=command).returncode == 1
    assert said(checkout)[-1].split()[0] == command


def test_finding_nothing_without_a_screen_is_a_failure(checkout: Path) -> None:
    done = show(checkout, "--no-screen", HITS="[]")
    assert done.returncode == 1
    assert "found nothing in the sample clippings" in done.stderr
