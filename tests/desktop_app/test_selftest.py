"""The self-test: passes here, and fails with a line when a step does."""

import os
import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).parents[2]
SMALL = Path(__file__).parent / "eight_articles"


def run(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        cwd=PROJECT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        timeout=240,
    )


def test_it_passes_and_says_the_versions() -> None:
    done = run("import sys; from desktop_app import selftest; sys.exit(selftest.run())")
    lines = done.stdout.splitlines()
    assert done.returncode == 0, done.stdout + done.stderr
    assert lines[-1] == "The self-test passed."
    assert all(line.startswith("ok ") for line in lines[:-1])
    for name in ("Python", "Qt", "SQLite"):
        assert name in lines[0]


def test_a_step_that_fails_is_named_and_the_code_is_1() -> None:
    # The shipped sample takes half of its time, and is gone through above.
    done = run(
        "import sys; from pathlib import Path; from desktop_app import sample, selftest; "
        f"selftest.build_sample = lambda folder: sample.build_sample(folder, Path({str(SMALL)!r})); "
        "selftest.WORDS = 'no such words'; sys.exit(selftest.run())"
    )
    assert done.returncode == 1
    failed = next(line for line in done.stdout.splitlines() if line.startswith("failed"))
    assert failed.startswith("failed  search: ")
