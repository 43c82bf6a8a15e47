"""What was copied, at the end of the process."""

from PySide6.QtGui import QGuiApplication

OWN = ("offscreen", "minimal")
"""Platforms without a desktop: the clipboard is the process's own."""


def let_go_of_clipboard() -> None:
    """Empty a clipboard that nobody else sees, before Python ends.

    Qt keeps it until the process's last moment, and then has Python take apart what we copied, which is gone by then: a
    segmentation fault below ``Shiboken::Object::destroy`` (seen with PySide 6.12). A desktop's clipboard is handed over
    earlier, and what was copied stays there.
    """
    if QGuiApplication.platformName() in OWN:
        QGuiApplication.clipboard().clear()
