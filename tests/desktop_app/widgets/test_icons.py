"""Icons: every file draws, in the theme's colour, at every scale."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon

import resources
from desktop_app.widgets.icons import icon
from desktop_app.widgets.theme import apply_theme, tokens

FOLDER = Path(next(iter(resources.__path__))) / "icons" / "lucide"
NAMES = sorted(path.stem for path in FOLDER.glob("*.svg"))


def colours_of(one: QIcon, scale: float, size: int = 16) -> set[str]:
    image = one.pixmap(QSize(size, size), scale).toImage()
    assert image.width() == round(size * scale)
    return {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_draws_something(name):
    assert tokens().text in colours_of(icon(name, "text"), 2.5)


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0, 2.5])
def test_an_icon_has_as_many_pixels_as_the_screen(scale):
    assert icon("film").pixmap(QSize(16, 16), scale).width() == round(16 * scale)


def test_an_icon_made_before_follows_the_theme(qt):
    apply_theme(qt.application, "light")
    one = icon("film", "text")
    before = colours_of(one, 2.0)
    apply_theme(qt.application, "dark")
    try:
        assert tokens().text in colours_of(one, 2.0)
        assert tokens().text not in before
    finally:
        apply_theme(qt.application, "light")


def test_arrows_turn_in_a_right_to_left_window(qt):
    one = icon("arrow-left")
    plain = one.pixmap(QSize(24, 24), 1.0).toImage()
    qt.application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        turned = one.pixmap(QSize(24, 24), 1.0).toImage()
        assert turned != plain
        assert icon("film").pixmap(QSize(24, 24), 1.0).width() == 24
    finally:
        qt.application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_copied_icon_still_draws():
    one = QIcon(icon("film", "text"))
    one.addPixmap(icon("user").pixmap(QSize(8, 8)))
    assert not one.pixmap(QSize(16, 16)).isNull()


def test_an_unknown_icon_is_an_error():
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon")


def test_the_licence_lies_beside_the_files():
    assert "ISC License" in (FOLDER / "LICENSE").read_text(encoding="utf-8")
