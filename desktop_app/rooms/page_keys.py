"""The keys of a record's page, for the foot line and the list of all keys."""

from PySide6.QtWidgets import QWidget

from desktop_app.contract import KeyGroup, KeyLine
from desktop_app.texts import translate
from desktop_app.widgets.card_line import LineRow

PAGE_NAME = "record page"
"""The object name of the page's card."""


def line_keys() -> tuple[tuple[str, str], ...]:
    """Return the keys of a line and what they do, the usual first."""
    return (
        ("+", translate("Page", "Add")),
        ("F2", translate("Page", "Change")),
        ("[ ]", translate("Page", "Sources")),
        ("E", translate("Page", "Evidence")),
        ("V", translate("Page", "Find words")),
        ("M", translate("Page", "How surely")),
        ("P", translate("Page", "Prefer")),
        ("S", translate("Page", "Superseded")),
        ("X", translate("Page", "Wrong in source")),
        ("O", translate("Page", "Open question")),
        ("=", translate("Page", "Join with another")),
        (translate("Page", "Space"), translate("Page", "Mark")),
        (translate("Page", "Del"), translate("Page", "Withdraw")),
    )


def page_keys() -> tuple[KeyGroup, ...]:
    """Return the same for the list of all keys; the foot line asks the page itself."""
    lines = tuple(KeyLine(key, does) for key, does in line_keys())
    return (KeyGroup(translate("Page", "On a line of a record's page"), lines, on_page_line),)


def on_page_line(focus: QWidget) -> bool:
    """Whether a line of a record's page has the keyboard."""
    above: QWidget | None = focus if isinstance(focus, LineRow) else None
    while above is not None and above.objectName() != PAGE_NAME:
        above = above.parentWidget()
    return above is not None
