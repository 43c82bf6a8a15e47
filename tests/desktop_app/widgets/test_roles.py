from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from desktop_app.widgets.roles import Role, set_role


def role_of(widget: QWidget) -> Role:
    return QAccessible.queryAccessibleInterface(widget).role()


def test_a_widget_is_told_as_what_it_was_said_to_be(qt):
    line, list_ = QWidget(), QWidget()
    line.setParent(list_)
    line.setAccessibleName("Director: Ines Marlow")
    set_role(line, Role.ListItem)
    set_role(list_, Role.List)
    assert (role_of(line), role_of(list_)) == (Role.ListItem, Role.List)
    assert QAccessible.queryAccessibleInterface(line).text(QAccessible.Text.Name) == "Director: Ines Marlow"
    list_.deleteLater()


def test_qts_own_widgets_keep_their_role(qt):
    set_role(QWidget(), Role.ListItem)
    assert role_of(QPushButton("Save")) is Role.PushButton
    assert role_of(QLabel("Film")) is Role.StaticText
