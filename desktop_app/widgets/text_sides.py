"""The side at which the lines of a text field begin: where its text begins to be read."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from desktop_app.directions import reads_right_to_left

_LINES, _SIGNS = 8, 200
"""How much of a text is asked for a letter that has a direction."""


def begin_where_read(field: QPlainTextEdit) -> None:
    """Let the lines of *field* begin at the right where its text reads from there, or its window while it is empty.

    Qt lays out every line in its own direction, but puts all of them at the left in such a field.
    """

    def place() -> None:
        option = field.document().defaultTextOption()
        side = Qt.AlignmentFlag.AlignRight if _from_right(field) else Qt.AlignmentFlag.AlignLeft
        wanted = side | Qt.AlignmentFlag.AlignAbsolute
        if option.alignment() != wanted:
            option.setAlignment(wanted)
            field.document().setDefaultTextOption(option)

    field.textChanged.connect(place)
    place()


def _from_right(field: QPlainTextEdit) -> bool:
    block = field.document().firstBlock()
    for _line in range(_LINES):
        if not block.isValid():
            break
        direction = reads_right_to_left(block.text()[:_SIGNS])
        if direction is not None:
            return direction
        block = block.next()
    return field.isRightToLeft()
