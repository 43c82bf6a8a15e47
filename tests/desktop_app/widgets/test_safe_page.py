"""The page widget gives its own pictures and nothing else, whoever asks."""

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QImage, QTextDocument

from desktop_app.widgets.safe_page import SafePage

IMAGE = QTextDocument.ResourceType.ImageResource.value
STYLE = QTextDocument.ResourceType.StyleSheetResource.value


def square(edge: int) -> QImage:
    image = QImage(edge, edge, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    return image


@pytest.fixture
def page() -> SafePage:
    made = SafePage()
    made.show_page('<h1>Words</h1><img src="picture:0"><img src="picture:7">', [square(10), square(2000)])
    return made


def test_pictures_are_given_by_number_and_not_wider_than_the_page(page: SafePage) -> None:
    assert page.loadResource(IMAGE, QUrl("picture:0")).width() == 10
    assert page.loadResource(IMAGE, QUrl("picture:1")).width() < 1000
    assert page.toPlainText().startswith("Words")
    page.deleteLater()


@pytest.mark.parametrize(
    ("kind", "address"),
    [
        (IMAGE, "picture:2"),
        (IMAGE, "picture:-1"),
        (IMAGE, "file:///etc/hostname"),
        (IMAGE, "/etc/hostname"),
        (IMAGE, "qrc:/x"),
        (IMAGE, "http://127.0.0.1/x.png"),
        (STYLE, "picture:0"),
        (STYLE, "file:///etc/hostname"),
    ],
)
def test_nothing_else_is_loaded(page: SafePage, kind: int, address: str) -> None:
    assert not page.loadResource(kind, QUrl(address))
    page.deleteLater()


def test_a_page_is_let_go(page: SafePage) -> None:
    page.clear_page()
    assert page.toPlainText() == ""
    assert not page.loadResource(IMAGE, QUrl("picture:0"))
    page.deleteLater()
