"""What is handed to other programs: copies, with names that every system takes and endings by kind."""

import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from database.errors import InputProblem
from desktop_app.services.handing import LONGEST_NAME, Handing, fit_name


@pytest.fixture
def handing() -> Iterator[Handing]:
    made = Handing()
    yield made
    made.close()


def test_a_copy_has_the_name_she_knows_and_cannot_be_changed(handing: Handing) -> None:
    first = handing.copy(b"<p>one", "گزارش جشنواره.html", "text/html; charset=utf-8")
    second = handing.copy(b"<p>two", "گزارش جشنواره.html", "text/html")
    assert (first.name, second.name) == ("گزارش جشنواره.html", "گزارش جشنواره.html")
    assert (first.read_bytes(), second.read_bytes()) == (b"<p>one", b"<p>two")
    assert not stat.S_IMODE(first.stat().st_mode) & 0o222


def test_the_ending_follows_from_the_kind(handing: Handing) -> None:
    assert handing.copy(b"x", "clipping.exe", "image/jpeg").name == "clipping.exe.jpg"
    assert handing.copy(b"x", "a.JPEG", "image/jpeg").name == "a.JPEG"
    assert handing.copy(b"x", "", "application/pdf").name == "original.pdf"


def test_what_acts_is_not_handed_on(handing: Handing) -> None:
    with pytest.raises(InputProblem, match="does not hand to other programs") as caught:
        handing.copy(b"MZ", "article.pdf", "application/x-msdownload")
    assert caught.value.parameters["path"] == "article.pdf"


def test_the_copies_go_with_the_program() -> None:
    handing = Handing()
    copy = handing.copy(b"x", "a.txt", "text/plain")
    handing.close()
    assert not copy.exists()
    handing.close()


def test_a_folder_that_cannot_be_written_is_told(
    handing: Handing, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def full(*_: object, **__: object) -> int:
        raise OSError(28, "No space left on device")

    handing.copy(b"x", "a.txt", "text/plain")
    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(InputProblem, match="No space left"):
        handing.copy(b"x", "b.txt", "text/plain")


@given(st.text(max_size=300))
def test_any_name_becomes_one_part_of_a_path(name: str) -> None:
    made = fit_name(name, (".html", ".htm"))
    assert made.lower().endswith((".html", ".htm"))
    assert "/" not in made
    assert "\\" not in made
    assert made not in {".", ".."}
    assert len(made) <= LONGEST_NAME + 5
    assert made.encode()
