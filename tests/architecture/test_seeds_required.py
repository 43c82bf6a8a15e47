"""Where the seeds are required, a test that skips for want of them fails."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

TESTS = """
import pytest

def test_by_fixture(seeds_folder):
    raise AssertionError("there are none here")

@pytest.mark.skipif(True, reason="the Seeds are not beside the project")
def test_by_mark():
    pass

def test_by_call():
    pytest.skip("/shared/seeds/facts.md is absent")

def test_skipped_for_another_reason():
    pytest.skip("only on Windows")

def test_that_passes():
    pass
"""


@pytest.mark.parametrize(
    ("environ", "counts"),
    [
        ({"NADIM_SEEDS": "required"}, "1 failed, 1 passed, 1 skipped, 2 errors"),
        ({"NADIM_SEEDS": ""}, "1 passed, 4 skipped"),
    ],
)
def test_required_seeds_that_are_absent_fail_tests(environ: dict[str, str], counts: str, tmp_path: Path) -> None:
    folder = tmp_path / "project" / "tests"
    folder.mkdir(parents=True)
    (folder / "conftest.py").write_bytes((ROOT / "tests" / "conftest.py").read_bytes())
    (folder / "test_some.py").write_text(TESTS, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", folder],
        capture_output=True,
        text=True,
        cwd=folder,
        env={**os.environ, **environ},
    )
    assert done.stdout.splitlines()[-1].startswith(counts), done.stdout
