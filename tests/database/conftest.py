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


def _load(path: Path) -> ModuleType:
    """Import a file that is no test: the folders of tests are no packages."""
    spec = importlib.util.spec_from_file_location(f"tests_{path.stem}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    before = list(sys.path)
    spec.loader.exec_module(module)
    sys.path[:] = before
    return module


@pytest.fixture(scope="session")
def sample() -> ModuleType:
    """Return the module that makes the sample catalogue, with its functions that make single records."""
    return _load(PROJECT / "tests" / "catalogues" / "make.py")


@pytest.fixture(scope="session")
def states() -> ModuleType:
    """Return the module that looks at the whole state of a catalogue."""
    return _load(Path(__file__).with_name("states.py"))


@pytest.fixture(scope="session")
def drawing() -> ModuleType:
    """Return the module that draws arguments for every command."""
    return _load(Path(__file__).with_name("drawing.py"))


@pytest.fixture(scope="session")
def small_master(drawing: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a small, closed catalogue, made through the commands, that nobody changes."""
    folder = tmp_path_factory.mktemp("small") / "catalogue"
    with Catalogue.create(folder, VOCABULARIES, who="tester") as catalogue:
        drawing.fill(catalogue)
    return folder


@pytest.fixture
def small(small_master: Path, tmp_path: Path) -> Iterator[Catalogue]:
    """Give an open copy of the small catalogue."""
    import shutil

    folder = Path(shutil.copytree(small_master, tmp_path / "small"))
    with Catalogue.open(folder, who="tester") as catalogue:
        yield catalogue


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
