"""The two seed articles, entered once; every test reads the rows that SQL then gives."""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

HERE = Path(__file__).resolve().parent
# The modules beside the tests are the package "seeds".
if str(HERE.parent) not in sys.path:
    sys.path.insert(0, str(HERE.parent))

if TYPE_CHECKING:
    from seeds.checking import Checker
    from seeds.entering import Entered
    from seeds.facts import Seeds

    from database.catalogue import Catalogue

SUMMARY = pytest.StashKey[list[str]]()


@pytest.fixture(scope="session")
def seeds(seeds_folder: Path) -> "Seeds":
    """Return the two articles and the list of their facts."""
    from seeds.facts import Seeds

    return Seeds(seeds_folder)


@pytest.fixture(scope="session")
def filled(seeds: "Seeds", tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, "Entered"]:
    """Return a closed catalogue with both articles and all facts, which nobody changes, and what was made."""
    from seeds.entering import VOCABULARIES, enter

    from database.catalogue import Catalogue

    folder = tmp_path_factory.mktemp("seeds") / "catalogue"
    with Catalogue.create(folder, VOCABULARIES, who="tester") as catalogue:
        return folder, enter(catalogue, seeds)


@pytest.fixture(scope="session")
def entered(filled: tuple[Path, "Entered"]) -> "Entered":
    """Return what was made: ids by key."""
    return filled[1]


@pytest.fixture(scope="session")
def stored(filled: tuple[Path, "Entered"]) -> dict[str, dict[int, dict[str, Any]]]:
    """Return all rows, by table and id."""
    from seeds.reading import dump

    return dump(filled[0] / "catalogue.db")


@pytest.fixture(scope="session")
def checker(entered: "Entered") -> "Checker":
    """Return what compares a catalogue with the declared rows."""
    from seeds.checking import Checker

    return Checker(entered)


@pytest.fixture
def copied(filled: tuple[Path, "Entered"], tmp_path: Path) -> Path:
    """Return a closed copy of the filled catalogue, of the test's own."""
    return Path(shutil.copytree(filled[0], tmp_path / "copy"))


@pytest.fixture
def catalogue(copied: Path) -> Iterator["Catalogue"]:
    """Give an open copy of the filled catalogue."""
    from database.catalogue import Catalogue

    with Catalogue.open(copied, who="tester") as opened:
        yield opened


@pytest.fixture
def summary(request: pytest.FixtureRequest) -> list[str]:
    """Return the lines that are printed when all tests are done."""
    return request.config.stash.setdefault(SUMMARY, [])


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Print what the tests of the seeds counted."""
    lines = config.stash.get(SUMMARY, [])
    if lines:
        terminalreporter.section("the two seed articles")
        for line in lines:
            terminalreporter.write_line(line)
