"""Every catalogue that a version of Nadim has made opens in this one, is sound and can be written to."""

import shutil
import sys
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from database import engine as engines
from database import integrity
from database.catalogue import Catalogue
from database.changes import Title
from database.commands.articles import ArticleDraft, add_article
from database.history.stack import operations
from database.migrations import FORMAT, HEAD
from database.schema.statements import statement
from database.search.results import search

HERE = Path(__file__).resolve().parent
FOLDERS = sorted(path for path in HERE.iterdir() if (path / "catalogue.db").is_file())


@pytest.fixture(params=[path.name for path in FOLDERS] or [HEAD])
def older(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Give a copy of a kept catalogue."""
    kept = HERE / str(request.param)
    if not kept.is_dir():
        pytest.skip(f"no catalogue of revision {HEAD} is kept before the first release: tests/catalogues/make.py")
    return Path(shutil.copytree(kept, tmp_path / kept.name))


def test_it_opens_is_sound_and_has_the_revision_of_this_program(older: Path) -> None:
    with Catalogue.open(older) as catalogue:
        assert catalogue.read(lambda c: integrity.check(c, catalogue.files, deep=True)) == ()

    connection = engines.connect(older / "catalogue.db", query_only=True)
    revision = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    number = connection.execute("PRAGMA user_version").fetchone()
    connection.close()
    assert (revision, number) == ((HEAD,), (FORMAT,))


def test_its_contents_are_there(older: Path) -> None:
    with Catalogue.open(older) as catalogue:
        found = catalogue.read(lambda c: search(c, "lighthouse"))
        assert {hit.kind for hit in found.hits} == {"article", "film"}
        (film,) = (hit for hit in found.hits if hit.kind == "film")
        assert film.label == "The Lighthouse Keeper (Ana Brook, 2024)"
        assert catalogue.read(lambda c: search(c, "نگهبان فانوس")).total == 2
        counts = catalogue.read(
            lambda c: dict(c.execute(sa.select(statement.c.kind, statement.c.evidence_count)).all())
        )
        assert counts == {"relation": 1, "entry": 1}


def test_it_can_be_written_to_and_its_history_goes_on(older: Path) -> None:
    def add(writer: Any) -> int:
        return add_article(writer, ArticleDraft(text="A new one on quilts.", tool="plain text"))

    with Catalogue.open(older) as catalogue:
        before = catalogue.read(operations)
        catalogue.write(Title("add"), add)
        assert catalogue.read(lambda c: search(c, "quilts")).total == 1
        catalogue.undo()
        assert catalogue.read(lambda c: search(c, "quilts")).total == 0
        for step in before:
            if step.on_stack and step.state == "done":
                catalogue.undo()
        assert catalogue.next_steps()[0] is None
        assert catalogue.read(lambda c: integrity.check(c, catalogue.files, deep=True)) == ()


def test_the_script_makes_a_catalogue_like_the_kept_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import importlib.util

    spec = importlib.util.spec_from_file_location("make_catalogue", HERE / "make.py")
    assert spec is not None
    assert spec.loader is not None
    make = importlib.util.module_from_spec(spec)
    monkeypatch.setattr(sys, "path", list(sys.path))
    spec.loader.exec_module(make)
    monkeypatch.setattr(make, "HERE", tmp_path)
    monkeypatch.setattr(make, "PROJECT", tmp_path)

    make.main()
    make.main()

    assert [path.name for path in tmp_path.iterdir()] == [HEAD]
    with Catalogue.open(tmp_path / HEAD) as catalogue:
        assert catalogue.read(lambda c: integrity.check(c, catalogue.files, deep=True)) == ()
