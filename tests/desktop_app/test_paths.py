"""Where the program finds its data, in the source tree and in the packaged program."""

import sys
from pathlib import Path

import pytest

from desktop_app.paths import resources_folder


def test_the_source_tree_has_its_resources_beside_the_package() -> None:
    assert (resources_folder() / "vocabularies" / "index.json").is_file()


def test_the_packaged_program_has_them_where_it_was_unpacked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resources_folder() == tmp_path / "resources"
