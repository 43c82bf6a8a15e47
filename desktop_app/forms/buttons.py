"""Buttons of a form: Enter presses them as Space does."""

from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.widgets.icons import icon

REMOVE_WIDTH = 28


def quiet(button: QPushButton) -> QPushButton:
    """Make a button without a box that Enter presses, too (outside dialogs Qt leaves that to Space)."""
    button.setProperty("flat", "true")
    button.setFlat(True)
    button.setAutoDefault(True)
    return button


def quiet_button(text: str, parent: QWidget | None = None) -> QPushButton:
    """Return a button without a box."""
    return quiet(QPushButton(text, parent))


def remove_button(tip: str) -> QPushButton:
    """Return the small button at the end of a row."""
    button = quiet(QPushButton(icon("x"), ""))
    button.setFixedWidth(REMOVE_WIDTH)
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    return button
