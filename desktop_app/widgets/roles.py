"""What a widget of our own is for assistive programs, where its Qt class does not tell."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

Role = QAccessible.Role
_PROPERTY = "accessibleRole"


def set_role(widget: QWidget, role: QAccessible.Role) -> None:
    """Let *widget* be told as *role*; its accessible name stays what it is.

    Call it first in the constructor: from the first name on, Qt keeps what the widget was then.
    """
    if not _Installed.yet:
        # Asked once for each object that an assistive program looks at; Qt keeps what it returns.
        QAccessible.installFactory(_interface)
        _Installed.yet = True
    widget.setProperty(_PROPERTY, role.value)


class _Installed:
    yet = False


def _interface(_class_name: str, widget: QObject) -> QAccessibleInterface | None:
    if not isinstance(widget, QWidget):
        return None
    role = widget.property(_PROPERTY)
    return None if role is None else QAccessibleWidget(widget, Role(role))
