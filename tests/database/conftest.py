"""A catalogue with a bit of everything, for the tests of the database."""

import importlib.util
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from database.catalogue import Catalogue

PROJECT = Path(__file__).resolve().parent.parent.parent
VOCABULARIES = PROJECT / "resources" / "vocabularies"


@pytest.fixture(scope="session")
def sample() -> ModuleType:
    """Return the module that makes the sample catalogue, with its functions that make single records."""
    path = PROJECT / "tests" / "catalogues" / "make.py"
    spec = importlib.util.spec_from_file_location("sample_catalogue", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    before = list(sys.path)
    spec.loader.exec_module(module)
    sys.path[:] = before
    return module


@pytest.fixture(scope="session")
def filled_master(sample: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, int]]:
    """Return a filled, closed catalogue that nobody changes, and the ids of what is in it."""
    folder = tmp_path_factory.mktemp("master") / "catalogue"
    with Catalogue.create(folder, VOCABULARIES, who="tester") as catalogue:
        made = sample.fill(catalogue)
    return folder, made


@pytest.fixture
def filled_folder(filled_master: tuple[Path, dict[str, int]], tmp_path: Path) -> Path:
    """Return a filled, closed catalogue of the test's own."""
    import shutil

    return Path(shutil.copytree(filled_master[0], tmp_path / "filled"))


@pytest.fixture
def filled_ids(filled_master: tuple[Path, dict[str, int]]) -> dict[str, int]:
    """Return the ids of what is in the filled catalogue, by name."""
    return filled_master[1]


@pytest.fixture
def filled(filled_folder: Path) -> Iterator[Catalogue]:
    """Give an open, filled catalogue."""
    with Catalogue.open(filled_folder, who="tester") as catalogue:
        yield catalogue


@pytest.fixture
def dump() -> Callable[..., dict[str, list[Any]]]:
    """Return a function that returns all rows of a database, by table: what must be equal after an undo."""
    from database import engine as engines

    def rows_of(database: Path, *, without: tuple[str, ...] = ()) -> dict[str, list[Any]]:
        connection = engines.connect(database, query_only=True)
        try:
            names = [
                row[1]
                for row in connection.execute("PRAGMA main.table_list")
                if row[2] == "table" and row[1] != "sqlite_schema"
            ]
            return {
                table: connection.execute(f'SELECT * FROM "{table}" ORDER BY 1').fetchall()
                for table in sorted(names)
                if table not in without
            }
        finally:
            connection.close()

    return rows_of
