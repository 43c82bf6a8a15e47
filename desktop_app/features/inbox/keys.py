"""The keys of the Inbox, for the foot line and the list of all keys."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop_app.contract import KeyGroup, KeyLine
from desktop_app.features.inbox.clipping import ClippingRow
from desktop_app.features.inbox.rows import InboxModel
from desktop_app.features.inbox.slip import Slip
from desktop_app.texts import translate
from desktop_app.widgets.head_row import HeadRow
from desktop_app.widgets.table import RecordTable


def inbox_keys() -> tuple[KeyGroup, ...]:
    """Return the keys that work in the Inbox's list, in the slip and in the row of a clipping."""
    rows = (
        KeyLine("F3", translate("Keys", "To the slip, which fills the selected rows"), foot=True),
        KeyLine("F2", translate("Keys", "Edit a cell; Enter keeps it and goes one down, Tab along"), foot=True),
        KeyLine(
            "Alt+Down", translate("Keys", "Take what the page data say; in the list, the publications that are named")
        ),
        KeyLine("Shift+Down", translate("Keys", "Select more rows")),
        KeyLine("Ctrl+A", translate("Keys", "Select all rows")),
        KeyLine("Right", translate("Keys", "Unfold the copies of a text")),
    )
    boxes = (
        KeyLine("Enter", translate("Keys", "Fill in the empty cells"), foot=True),
        KeyLine("Shift+Enter", translate("Keys", "Fill in and replace"), foot=True),
        KeyLine("Esc", translate("Keys", "Back to the rows"), foot=True),
    )
    clipping = (
        KeyLine("Enter", translate("Keys", "Keep it and begin the next"), foot=True),
        KeyLine("Ctrl+D", translate("Keys", "Repeat what stands above"), foot=True),
        KeyLine("Esc", translate("Keys", "Back to the rows"), foot=True),
    )
    return (
        KeyGroup(translate("Keys", "In the Inbox"), rows, _in_rows),
        KeyGroup(translate("Keys", "In the slip"), boxes, _inside(Slip, HeadRow)),
        KeyGroup(translate("Keys", "In a new clipping"), clipping, _inside(ClippingRow)),
    )


def _in_rows(widget: QWidget) -> bool:
    return isinstance(widget, RecordTable) and isinstance(widget.model(), InboxModel)


def _inside(*kinds: type[QWidget]) -> Callable[[QWidget], bool]:
    def here(widget: QWidget) -> bool:
        above: QWidget | None = widget
        while above is not None and not isinstance(above, kinds):
            above = above.parentWidget()
        return above is not None

    return here
