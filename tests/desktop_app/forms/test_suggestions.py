"""Where the list of a line lies: below it, above its heading, or with fewer rows where neither has the room."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from desktop_app.widgets.suggestions import Choice, Suggestions

CHOICES = [Choice(number, f"Choice {number}") for number in range(20)]


@pytest.fixture
def window(qt):
    made = QWidget()
    made.resize(600, 500)
    qt.show(made)
    yield made
    made.close()
    made.deleteLater()


def offered(window: QWidget, line_at: int) -> tuple[QRect, QRect, QRect]:
    """Return the places of the list, of its line and of the line's heading."""
    heading, line = QLabel("What", window), QLineEdit(window)
    heading.setGeometry(20, line_at - 20, 200, 18)
    line.setGeometry(20, line_at, 200, 30)
    for one in (heading, line):
        one.show()
    found = Suggestions(line, heading)
    found.offer(CHOICES)
    return QRect(found.mapTo(window, QPoint(0, 0)), found.size()), line.geometry(), heading.geometry()


def test_it_opens_below_its_line(window) -> None:
    found, line, _heading = offered(window, 60)
    assert found.top() >= line.bottom()
    assert window.rect().contains(found)


def test_above_it_leaves_the_heading_in_sight(window) -> None:
    found, line, heading = offered(window, 440)
    assert found.bottom() <= heading.top() < line.top()
    assert window.rect().contains(found)


def test_where_neither_has_room_it_shows_fewer_rows_and_never_covers_the_line(window) -> None:
    window.resize(600, 300)
    found, line, _heading = offered(window, 150)
    assert not found.intersects(line)
    assert window.rect().contains(found)
    assert found.height() > line.height()


def test_it_is_as_wide_as_its_texts_and_within_the_window(window) -> None:
    line = QLineEdit(window)
    line.setGeometry(20, 60, 200, 30)
    found = Suggestions(line)
    found.offer([Choice(1, "short")])
    usual = found.width()
    long = Choice(2, "[27 October – 2 November 2026]", "[5–11 Aban 1405] in words of the other calendar")
    found.offer([long])
    needed = sum(found.fontMetrics().horizontalAdvance(text) for text in (long.text, long.detail))
    assert found.viewport().width() >= needed > usual
    found.offer([Choice(3, "a long name " * 40)])
    assert found.width() < window.width()
    found.offer([Choice(1, "short")])
    assert found.width() == usual
