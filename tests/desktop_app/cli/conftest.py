"""Running commands as they are typed, in this process."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from desktop_app.cli import main


@dataclass(frozen=True)
class Said:
    """What a command returned and said."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[dict[str, Any]]:
        """The JSON objects, one a line."""
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def object(self) -> dict[str, Any]:
        """The one JSON object."""
        [one] = self.lines
        return one


Nadim = Callable[..., Said]


@pytest.fixture
def nadim(capsys: pytest.CaptureFixture[str]) -> Nadim:
    """Return what runs a command."""

    def run(*arguments: object) -> Said:
        capsys.readouterr()
        code = main([str(argument) for argument in arguments])
        said = capsys.readouterr()
        return Said(code, said.out, said.err)

    return run


@pytest.fixture
def clippings(tmp_path: Path) -> Path:
    """Return a folder with three articles."""
    folder = tmp_path / "clippings"
    folder.mkdir()
    body = "The jury of the short film festival met in the old cinema and named {} as its chair."
    for number, (chair, day) in enumerate((("Ana Brand", "2 May 2024"), ("Omid Rahimi", "3 May 2024"))):
        text = f"Festival diary {number}\n\n{day} - 10:15\n\nBy Sara Lind\n\nOSLO – {body.format(chair)}\n\n"
        (folder / f"diary {number}.txt").write_text(f"{text}Leave a Comment\n", encoding="utf-8")
    (folder / "undated.txt").write_text("Photo: The cinema.\n\n" + body.format("nobody"), encoding="utf-8")
    return folder


@pytest.fixture
def catalogue(nadim: Nadim, clippings: Path, tmp_path: Path) -> Path:
    """Return the folder of a catalogue with the three articles in it."""
    folder = tmp_path / "catalogue"
    assert nadim("create", folder).code == 0
    assert nadim("add", folder, clippings).code == 0
    return folder


@pytest.fixture(scope="session")
def sample_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the sample catalogue, made once; not to be changed."""
    folder = tmp_path_factory.mktemp("sample") / "catalogue"
    assert main(["sample", str(folder)]) == 0
    return folder
