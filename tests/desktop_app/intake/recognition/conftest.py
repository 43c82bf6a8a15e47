"""A Tesseract that does what a test wants, and the real one where the machine has it."""

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.intake.recognition.tesseract import Tesseract, find

FAKE = """#!{python} -SE
import os, sys, time
answers = {{"--version": {version!r}, "--list-langs": {languages!r}}}
if sys.argv[1] in answers:
    print(answers[sys.argv[1]])
    raise SystemExit({asked})
out = open(sys.argv[2] + ".tsv", "w", encoding="utf-8")
"""
HEAD = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n"


def row(text: str, left: int, top: int, *, block: int = 1, line: int = 1, sure: float = 90.0, width: int = 100) -> str:
    return f"5\t1\t{block}\t1\t{line}\t1\t{left}\t{top}\t{width}\t30\t{sure}\t{text}\n"


Fake = Callable[..., Path]


@pytest.fixture
def fake(tmp_path: Path) -> Fake:
    """Return a maker of programs that answer as Tesseract does and then run some lines of Python."""
    if sys.platform == "win32":
        pytest.skip("a script is no program here")

    def make(
        lines: str = "",
        *,
        version: str = "tesseract v5.3.1.20230401",
        languages: str = 'List of available languages in "/x/" (5):\neng\nfas\nara\nosd\nscript/Arabic',
        asked: int = 0,
        name: str = "tesseract",
    ) -> Path:
        path = tmp_path / "bin" / name
        path.parent.mkdir(exist_ok=True)
        head = FAKE.format(python=sys.executable, version=version, languages=languages, asked=asked)
        path.write_text(head + lines, encoding="utf-8")
        path.chmod(0o700)
        return path

    return make


@pytest.fixture
def answers(fake: Fake) -> Callable[[str], Tesseract]:
    """Return a maker of Tesseracts that give this table for every page."""

    def make(table: str) -> Tesseract:
        found = find(str(fake(f"out.write({HEAD + table!r})\n")))
        assert found is not None
        return found

    return make


@pytest.fixture(scope="session")
def tesseract() -> Tesseract:
    """Return the machine's Tesseract with all three languages.

    Where there is none the test is skipped; with NADIM_TESSERACT=required that is a failure.
    """
    found = find()
    missing = "Tesseract" if found is None else ", ".join({"eng", "fas", "ara"} - set(found.languages))
    if found is None or missing:
        reason = f"this machine has no {missing}: apt-get install tesseract-ocr tesseract-ocr-fas tesseract-ocr-ara"
        if os.environ.get("NADIM_TESSERACT") == "required":
            pytest.fail(reason)
        pytest.skip(reason)
    assert shutil.which("tesseract")
    return found
