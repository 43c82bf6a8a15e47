"""A Tesseract that does what a test wants, and the real one where the machine has it."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.intake.recognition.tesseract import Tesseract, find

HEAD = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n"


def row(text: str, left: int, top: int, *, block: int = 1, line: int = 1, sure: float = 90.0, width: int = 100) -> str:
    return f"5\t1\t{block}\t1\t{line}\t1\t{left}\t{top}\t{width}\t30\t{sure}\t{text}\n"


Fake = Callable[..., Path]


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
