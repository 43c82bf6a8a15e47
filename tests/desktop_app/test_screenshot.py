"""Pictures of the window: every view, and a sentence where there is none."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from desktop_app.contract import Address
from desktop_app.screenshot import View, parse_view, take_screenshot
from desktop_app.widgets.tokens import DARK, LIGHT


@pytest.fixture(autouse=True)
def upright(qt: Any) -> Any:
    """Turn the application back after a right-to-left picture."""
    from desktop_app.languages import use_language
    from desktop_app.widgets.theme import apply_theme

    yield
    use_language(qt.application, "en")
    apply_theme(qt.application, "light")


@pytest.mark.parametrize(
    ("view", "theme", "language"),
    [
        ("articles", "light", "en"),
        ("festivals", "dark", "en"),
        ("people", "light", "fa"),
        ("organisations", "dark", "ar"),
    ],
)
def test_a_picture_of_a_room(
    view: str, theme: str, language: str, catalogue_folder: Path, tmp_path: Path, qt: Any
) -> None:
    out = tmp_path / "out.png"
    assert take_screenshot(catalogue_folder, out, view=view, theme=theme, language=language, size=(1024, 700)) == 0
    picture = QImage(str(out))
    assert (picture.width(), picture.height()) == (1024, 700)
    # The sidebar is at the side where reading begins, in the colour of the pane.
    x = 1020 if language in ("fa", "ar") else 4
    assert picture.pixelColor(x, 600).name() == (DARK if theme == "dark" else LIGHT).pane
    assert (qt.application.layoutDirection() is Qt.LayoutDirection.RightToLeft) is (language != "en")


@pytest.mark.parametrize(
    ("view", "said"),
    [
        ("wrong", "“wrong” is no view"),
        ("film:x", "“film:x” is no view"),
        ("film:999999", "There is no record 999999"),
        ("spaceship:1", "Nadim has no view of a spaceship."),
    ],
)
def test_what_cannot_be_drawn_is_a_sentence(
    view: str, said: str, catalogue_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], qt: Any
) -> None:
    assert take_screenshot(catalogue_folder, tmp_path / "out.png", view=view) == 2
    assert said in capsys.readouterr().err
    assert not (tmp_path / "out.png").exists()


def test_no_catalogue_and_no_place_to_write(
    catalogue_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], qt: Any
) -> None:
    assert take_screenshot(tmp_path / "none", tmp_path / "out.png") == 2
    assert "There is no catalogue at" in capsys.readouterr().err
    assert take_screenshot(catalogue_folder, tmp_path / "no" / "out.png") == 2
    assert "could not be written" in capsys.readouterr().err


def test_views() -> None:
    assert parse_view("films") == View("films")
    assert parse_view("film:12") == View("films", Address("film", 12))
    assert parse_view("article:3:statement:7") == View("articles", Address("article", 3, ("statement", 7)))
    assert parse_view("form:film:12") == View("films", Address("film", 12), form=True)
