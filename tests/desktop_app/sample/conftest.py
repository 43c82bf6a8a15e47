"""The shipped sample catalogue, built once; and the small one of the tests, to be spoilt."""

import shutil
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from database.catalogue import Catalogue
from desktop_app.paths import resources_folder
from desktop_app.sample import build_sample

SHIPPED = resources_folder() / "sample"
EIGHT = Path(__file__).resolve().parent.parent / "eight_articles"


@pytest.fixture(scope="session")
def shipped_built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the shipped sample catalogue, which nobody changes."""
    folder = tmp_path_factory.mktemp("shipped") / "catalogue"
    build_sample(folder)
    return folder


@pytest.fixture
def shipped(shipped_built: Path, tmp_path: Path) -> Iterator[Catalogue]:
    """Give an open copy of the shipped sample catalogue."""
    with Catalogue.open(Path(shutil.copytree(shipped_built, tmp_path / "own"))) as catalogue:
        yield catalogue


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """Return a copy of a small sample's texts and data, to be spoilt."""
    return Path(shutil.copytree(EIGHT, tmp_path / "source"))


@pytest.fixture(scope="session")
def told() -> Callable[[str], dict[str, dict[str, Any]]]:
    """Return what gives the tables of a folder of the shipped data, by file."""

    def tables(folder: str) -> dict[str, dict[str, Any]]:
        files = sorted((SHIPPED / folder).glob("*.toml"))
        return {file.stem: tomllib.loads(file.read_text(encoding="utf-8")) for file in files}

    return tables
