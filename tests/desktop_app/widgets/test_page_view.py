"""The page view: zoom, pages, rectangles by mouse and by keys."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.widgets.page_canvas import LARGEST, SMALLEST, PageFrame
from desktop_app.widgets.page_view import PageView

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
FRAMES = (
    PageFrame("b", 1, (0.1, 0.5, 0.3, 0.1), "person", "Director: Lena Maro"),
    PageFrame("a", 1, (0.1, 0.1, 0.3, 0.1), "film", "Film: Long Ferry"),
    PageFrame("c", 2, (0.2, 0.2, 0.2, 0.2), "award", "Won"),
)


@pytest.fixture
def view(qt):
    widget = PageView()
    widget.resize(500, 420)
    image = QImage(600, 900, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    widget.show_page(image, 1, 2, "scan.jpg")
    widget.set_frames(FRAMES)
    qt.show(widget)
    widget.setFocus()
    yield widget
    widget.close()
    widget.deleteLater()


def press(view, *keys, modifiers=Qt.KeyboardModifier.NoModifier):
    for key in keys:
        QTest.keyClick(view.canvas, key, modifiers)


def zoom(view):
    return view.canvas._zoom


def test_the_page_fits_the_width_and_then_the_whole_view(view):
    wide = zoom(view)
    assert 0.7 < wide * 600 / view.canvas.viewport().width() <= 1
    press(view, Qt.Key.Key_9)
    assert zoom(view) * 900 <= view.canvas.viewport().height()
    press(view, Qt.Key.Key_0)
    assert zoom(view) == pytest.approx(wide, rel=0.1)


def test_zoom_by_keys_and_wheel_within_limits(view):
    before = zoom(view)
    press(view, Qt.Key.Key_Plus)
    press(view, Qt.Key.Key_Equal)
    assert zoom(view) > before * 1.4
    press(view, Qt.Key.Key_Minus)
    for _ in range(40):
        press(view, Qt.Key.Key_Plus)
    assert zoom(view) == LARGEST
    for _ in range(60):
        press(view, Qt.Key.Key_Minus)
    assert zoom(view) == SMALLEST
    place = QPointF(100, 100)
    for _ in range(10):
        turn = QWheelEvent(
            place,
            view.mapToGlobal(place),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            CONTROL,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(view.canvas.viewport(), turn)
    assert zoom(view) > SMALLEST * 5


def test_arrows_pan(view):
    bar = view.canvas.verticalScrollBar()
    press(view, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert bar.value() > 0
    press(view, Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert bar.value() == 0


def test_pages_turn(view):
    wanted = []
    view.page_wanted.connect(wanted.append)
    press(view, Qt.Key.Key_PageUp)
    press(view, Qt.Key.Key_PageDown)
    assert wanted == [0, 2]


def test_rectangles_are_gone_through_in_reading_order_over_the_pages(view):
    wanted, focused = [], []
    view.page_wanted.connect(wanted.append)
    view.frame_focused.connect(focused.append)
    press(view, Qt.Key.Key_BracketRight, Qt.Key.Key_BracketRight)
    assert focused == ["a", "b"]
    assert view.canvas.accessibleDescription() == "Director: Lena Maro"
    press(view, Qt.Key.Key_BracketRight)
    assert wanted == [2]
    press(view, Qt.Key.Key_BracketLeft, Qt.Key.Key_BracketLeft)
    assert focused[-1] == "a"


def test_a_rectangle_in_focus_comes_into_view(view):
    for _ in range(4):
        press(view, Qt.Key.Key_Plus)
    view.focus_frame("b")
    box = view.canvas._on_screen(FRAMES[0].rectangle)
    assert view.canvas.viewport().rect().contains(box.center().toPoint())


def test_a_new_rectangle_by_keys(view):
    made = []
    view.frame_made.connect(lambda: made.append(view.new_frame))
    press(view, Qt.Key.Key_R)
    assert view.new_frame is None
    begun = view.canvas.new
    press(view, Qt.Key.Key_Right, Qt.Key.Key_Down)
    press(view, Qt.Key.Key_Right, Qt.Key.Key_Down, modifiers=SHIFT)
    press(view, Qt.Key.Key_Left, modifiers=CONTROL)
    x, y, width, height = view.canvas.new
    assert x == pytest.approx(begun[0] + 0.035)
    assert y > begun[1]
    assert width > begun[2]
    assert height > begun[3]
    press(view, Qt.Key.Key_Return)
    assert made == [view.canvas.new]
    press(view, Qt.Key.Key_Escape)
    assert view.new_frame is None
    assert view.canvas.new is None


def test_a_rectangle_stays_inside_the_page(view):
    press(view, Qt.Key.Key_R)
    for _ in range(40):
        press(view, Qt.Key.Key_Left, Qt.Key.Key_Up)
    for _ in range(60):
        press(view, Qt.Key.Key_Right, Qt.Key.Key_Down, modifiers=SHIFT)
    x, y, width, height = view.canvas.new
    assert (x, y) == (0, 0)
    assert 0.99 < x + width <= 1
    assert 0.99 < y + height <= 1
    for _ in range(60):
        press(view, Qt.Key.Key_Left, Qt.Key.Key_Up, modifiers=SHIFT)
    assert view.canvas.new[2] > 0
    assert view.canvas.new[3] > 0


def test_a_new_rectangle_by_mouse_and_a_click_on_one_that_is_there(view):
    made, focused = [], []
    view.frame_made.connect(lambda: made.append(view.new_frame))
    view.frame_focused.connect(focused.append)
    port = view.canvas.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    QTest.mouseMove(port, QPoint(200, 160))
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=QPoint(200, 160))
    assert len(made) == 1
    box = view.canvas._on_screen(made[0])
    assert abs(box.left() - 100) < 2
    assert abs(box.right() - 200) < 2
    QTest.mouseClick(
        port, Qt.MouseButton.LeftButton, pos=view.canvas._on_screen(FRAMES[1].rectangle).center().toPoint()
    )
    assert focused == ["a"]
    assert view.new_frame is None


def test_letters_go_on(view):
    letters = []
    view.lettered.connect(lambda sign, _shift: letters.append(sign))
    press(view, Qt.Key.Key_I, Qt.Key.Key_F)
    assert letters == ["i", "f"]


def test_a_sentence_stands_where_there_is_no_page(view, qt):
    view.show_message("The file is damaged.")
    qt.process()
    assert view.canvas.accessibleName() == "The file is damaged."
    press(view, Qt.Key.Key_R, Qt.Key.Key_Plus)
    assert view.canvas.new is None
    view.grab()


def test_rectangles_are_painted(view, qt):
    with_frames = view.grab().toImage()
    view.set_frames(())
    qt.process()
    assert view.grab().toImage() != with_frames


def test_print_stays_as_black_as_it_is_under_rectangles_and_selected_words(view, qt):
    black = QImage(600, 900, QImage.Format.Format_RGB32)
    black.fill(QColor("black"))
    view.show_page(black, 1, 1, "scan.jpg")
    view.set_frames((FRAMES[1], PageFrame("over", 1, FRAMES[1].rectangle, "award", "Won")))
    view.show_words((FRAMES[1].rectangle,))
    qt.process()
    seen = view.canvas.viewport().grab().toImage()
    place = view.canvas._on_screen(FRAMES[1].rectangle).center().toPoint()
    assert seen.pixelColor(place) == QColor("black")
