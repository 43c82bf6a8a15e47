"""Lines begin where their text is read."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop_app.widgets.text_sides import begin_where_read


@pytest.fixture(params=["en", "fa"])
def from_right(qt: Any, request: pytest.FixtureRequest) -> Iterator[bool]:
    from desktop_app.languages import use_language

    use_language(qt.application, request.param)
    yield request.param == "fa"
    use_language(qt.application, "en")


@pytest.fixture
def window(qt: Any) -> Iterator[QWidget]:
    made = QWidget()
    yield made
    made.deleteLater()


def inked(widget: QWidget) -> tuple[int, int]:
    """Give the first and the last column in which something is drawn, inside the frame."""
    picture = widget.grab().toImage()
    ground = picture.pixel(picture.width() // 2, picture.height() - 6)
    columns = [
        x
        for x in range(6, picture.width() - 6)
        if any(picture.pixel(x, y) != ground for y in range(6, picture.height() - 6))
    ]
    return columns[0], columns[-1]


@pytest.mark.parametrize(("text", "right"), [("فیلم", True), ("A film", False), ("12\n– فیلم", True)])
def test_a_text_begins_at_its_own_side(from_right: bool, window: QWidget, text: str, right: bool) -> None:
    field = QPlainTextEdit(window)
    field.resize(400, 240)
    field.setReadOnly(True)
    field.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    begin_where_read(field)
    assert bool(field.document().defaultTextOption().alignment() & Qt.AlignmentFlag.AlignRight) is from_right
    field.setPlainText(text)
    first, last = inked(field)
    assert (first > 200) is right
    assert (last < 200) is not right
    field.clear()
    assert bool(field.document().defaultTextOption().alignment() & Qt.AlignmentFlag.AlignRight) is from_right
