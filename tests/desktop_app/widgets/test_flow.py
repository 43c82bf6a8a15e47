"""Widgets in lines like words."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.widgets.flow import FlowLayout


def box(width: int) -> QWidget:
    widget = QWidget()
    widget.setFixedSize(width, 20)
    return widget


@pytest.fixture
def made(qt):
    host = QWidget()
    flow = FlowLayout(host, spacing=4)
    boxes = [box(80), box(80), box(80)]
    last = QWidget()
    last.setMinimumSize(60, 20)
    for one in (*boxes, last):
        flow.addWidget(one)
    yield host, flow, boxes, last
    host.deleteLater()


def test_a_narrow_one_has_more_lines(made):
    _host, flow, _boxes, _last = made
    assert flow.heightForWidth(400) == 20
    assert flow.heightForWidth(200) == 44
    assert flow.heightForWidth(90) == 92


def test_the_last_takes_the_rest_of_its_line(qt, made):
    host, _flow, boxes, last = made
    host.resize(400, 60)
    qt.show(host)
    assert [one.x() for one in boxes] == [0, 84, 168]
    assert (last.x(), last.width()) == (252, 148)


def test_right_to_left_begins_at_the_right(qt, made):
    host, _flow, boxes, last = made
    host.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    host.resize(400, 60)
    qt.show(host)
    assert boxes[0].geometry().right() == 399
    assert last.x() == 0


def test_a_widget_is_put_in_before_another(made):
    _host, flow, boxes, last = made
    flow.insert(3, new := box(10))
    assert [flow.itemAt(at).widget() for at in range(flow.count())] == [*boxes, new, last]
    assert flow.itemAt(9) is None
    assert flow.takeAt(9) is None
