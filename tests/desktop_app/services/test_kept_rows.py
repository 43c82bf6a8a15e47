"""First rows that are kept for the next start: whatever lies there instead is as good as nothing."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.services import kept_rows
from desktop_app.services.kept_rows import FILE, MOST_BYTES, MOST_ROWS, KeptRows, keep, kept

ROWS = KeptRows(
    room="articles",
    name="Articles",
    titles=({0: "Published", 257: True, 258: 13, 260: "published"}, {0: "عنوان", 257: False, 258: 34, 260: "headline"}),
    at_end=(False, True),
    ids=(7, 3),
    cells=(("1 May", "\u2068One\u2069"), ("", "دو")),
    tips=(("1 May 2001", ""), ("", "")),
    shown=("headline", "published"),
    widths={"headline": 200},
    sorting=(0, True),
    two_lines=True,
    compact=False,
    total=2,
    count="2 articles",
    place=(0, 90, 26),
)
STATE, LOOK = "a state", "a look"


@pytest.fixture(autouse=True)
def _unchanged(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every catalogue be in the state that the rows hold for; `database.closed` has tests of its own."""
    monkeypatch.setattr("database.closed.state_of", lambda _folder: STATE)


def test_what_is_kept_is_found_again(tmp_path: Path) -> None:
    keep(tmp_path / "new", STATE, LOOK, ROWS)
    assert kept(tmp_path / "new", tmp_path, LOOK) == ROWS
    assert [path.name for path in (tmp_path / "new").iterdir()] == [FILE]


def test_another_state_look_or_program_has_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert kept(tmp_path, tmp_path, LOOK) is None
    keep(tmp_path, "another state", LOOK, ROWS)
    assert kept(tmp_path, tmp_path, LOOK) is None
    keep(tmp_path, STATE, LOOK, ROWS)
    assert kept(tmp_path, tmp_path, "another look") is None
    assert kept(tmp_path, tmp_path, LOOK) == ROWS
    monkeypatch.setattr(kept_rows, "_program", lambda: "a later one")
    assert kept(tmp_path, tmp_path, LOOK) is None


def test_more_than_is_shown_at_first_is_not_kept(tmp_path: Path) -> None:
    long = replace(ROWS, cells=(("x" * MOST_BYTES, ""), ("", "")))
    keep(tmp_path, STATE, LOOK, ROWS)
    keep(tmp_path, STATE, LOOK, long)
    assert not (tmp_path / FILE).exists()
    many = MOST_ROWS + 1
    keep(tmp_path, STATE, LOOK, replace(ROWS, ids=(1,) * many, cells=(("", ""),) * many, tips=(("", ""),) * many))
    assert kept(tmp_path, tmp_path, LOOK) is None


def test_a_folder_that_may_not_be_written_keeps_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    keep(tmp_path / "file", STATE, LOOK, ROWS)
    assert kept(tmp_path / "file", tmp_path, LOOK) is None


junk: Any = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


@given(st.binary(max_size=200))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_broken_file_is_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    assert kept(tmp_path, tmp_path, LOOK) is None


@given(st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_changed_file_gives_rows_that_fit_together_or_none(tmp_path: Path, data: st.DataObject) -> None:
    keep(tmp_path, STATE, LOOK, ROWS)
    stored = json.loads((tmp_path / FILE).read_text(encoding="ascii"))
    stored["rows"][data.draw(st.sampled_from(sorted(stored["rows"])))] = data.draw(junk)
    (tmp_path / FILE).write_text(json.dumps(stored), encoding="ascii")
    found = kept(tmp_path, tmp_path, LOOK)
    if found is not None:
        assert len(found.ids) == len(found.cells) == len(found.tips) <= MOST_ROWS
        assert {len(row) for row in (*found.cells, *found.tips, found.at_end)} == {len(found.titles)}
        assert all(isinstance(cell, str) for row in found.cells for cell in row)
