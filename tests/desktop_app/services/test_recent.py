"""The catalogues that were open last."""

from pathlib import Path

import pytest

from desktop_app.services.recent import LIMIT, RECENT_CATALOGUES, RecentCatalogues
from desktop_app.services.settings import Settings


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path, [RECENT_CATALOGUES])


def test_the_last_one_comes_first_and_each_once(settings: Settings, tmp_path: Path) -> None:
    recent = RecentCatalogues(settings)
    for name in ("a", "b", "نمونه", "a"):
        recent.add(Path(f"/archive/{name}"))
    assert recent.folders() == [Path("/archive/a"), Path("/archive/نمونه"), Path("/archive/b")]
    recent.remove(Path("/archive/نمونه"))
    again = RecentCatalogues(Settings(tmp_path, [RECENT_CATALOGUES]))
    assert again.folders() == [Path("/archive/a"), Path("/archive/b")]


def test_only_the_last_ones_are_kept(settings: Settings) -> None:
    recent = RecentCatalogues(settings)
    for number in range(LIMIT + 3):
        recent.add(Path(f"/archive/{number}"))
    assert len(recent.folders()) == LIMIT
    assert recent.folders()[0] == Path(f"/archive/{LIMIT + 2}")


@pytest.mark.parametrize("stored", ["", "{", "{}", "5", '[5, null, "", "/archive/a"]'])
def test_a_stored_list_that_makes_no_sense_does_no_harm(settings: Settings, stored: str) -> None:
    settings.set(RECENT_CATALOGUES, stored)
    assert RecentCatalogues(settings).folders() in ([], [Path("/archive/a")])
