"""The first articles read by plain SQL are those that the room reads, of a closed catalogue of this version only."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from database.catalogue import Catalogue
from database.changes import Title
from database.closed import DATABASE, NOTE
from database.commands.records import trash_records
from database.engine import connect
from database.first_articles import first_articles
from database.queries.room_rows import article_lines
from database.queries.rooms import counts, room_ids

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def folder(small_master: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(small_master, tmp_path / "catalogue"))


@pytest.mark.parametrize(("most", "trashed"), [(1, 0), (1000, 0), (1000, 1)])
def test_they_are_those_of_the_room(folder: Path, most: int, trashed: int) -> None:
    with Catalogue.open(folder, who="tester") as catalogue:
        gone = catalogue.read(lambda one: room_ids(one, "articles", sort="published", descending=True))[:trashed]
        catalogue.write(Title("record.trash"), lambda writer: trash_records(writer, list(gone)))
    files = {path: path.stat().st_mtime_ns for path in folder.rglob("*")}
    found = first_articles(folder, most)
    assert {path: path.stat().st_mtime_ns for path in folder.rglob("*")} == files, "it leaves no trace"
    assert found is not None
    with Catalogue.open(folder, who="tester") as catalogue:
        ids = catalogue.read(lambda one: room_ids(one, "articles", sort="published", descending=True))
        lines = catalogue.read(lambda one: article_lines(one, ids[:most]))
        held = catalogue.read(counts)["articles"]
    assert len(ids) == 2 - trashed
    assert found.lines == tuple(lines[one] for one in ids[:most])
    assert found.total == held == len(ids)


def test_there_are_none_of_one_that_is_open_or_was_not_closed(folder: Path) -> None:
    with Catalogue.open(folder):
        assert first_articles(folder, 2) is None
    assert first_articles(folder, 2) is not None
    (folder / NOTE).write_text("{}", encoding="utf-8")
    assert first_articles(folder, 2) is None
    (folder / NOTE).unlink()
    (folder / f"{DATABASE}-wal").write_bytes(b"the rest of it")
    assert first_articles(folder, 2) is None


@pytest.mark.parametrize(
    "statement",
    [
        "PRAGMA user_version = 1000",
        "UPDATE alembic_version SET version_num = '0000'",
        "DELETE FROM alembic_version",
        "ALTER TABLE article RENAME TO articles",
        "UPDATE article SET published_calendar = 'none'",
    ],
)
def test_there_are_none_of_another_version_or_of_what_makes_no_sense(folder: Path, statement: str) -> None:
    connection = connect(folder / DATABASE)
    connection.execute("PRAGMA ignore_check_constraints = ON")
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute(statement)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    assert first_articles(folder, 2) is None


def test_there_are_none_of_what_is_no_catalogue(folder: Path, tmp_path: Path) -> None:
    assert first_articles(tmp_path / "nowhere", 2) is None
    (folder / DATABASE).write_bytes(b"no database at all" * 1000)
    assert first_articles(folder, 2) is None


def test_they_are_read_and_put_into_words_without_sqlalchemy(folder: Path) -> None:
    code = (
        f"import sys; sys.path[:0] = [{str(ROOT)!r}]\n"
        "from pathlib import Path\n"
        "from desktop_app.features.articles.first_list import first_list\n"
        "from desktop_app.wording.wording import Wording\n"
        "look = {'right_to_left': False, 'compact': False, 'place': (0, 0, 0)}\n"
        f"found = first_list(Path({str(folder)!r}), 'articles', '', Wording, **look)\n"
        "print(len(found.ids) == 2, len(found.cells[0]) == len(found.tips[0]) == len(found.titles))\n"
        "print([name for name in ('sqlalchemy', 'database.schema', 'numpy') if name in sys.modules])\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert (done.stdout.splitlines(), done.stderr) == (["True True", "[]"], "")
