"""The keys of cutting and joining, for the foot line and the list of all keys."""

from desktop_app.contract import KeyGroup, KeyLine
from desktop_app.texts import translate


def cutting_keys() -> tuple[KeyGroup, ...]:
    """Return the keys that work on lists of articles, and those in the window in which pages are cut.

    They stand in the list only: that window tells its own keys.
    """
    rows = (
        KeyLine("K", translate("Keys", "Cut the page or issue into articles")),
        KeyLine("J", translate("Keys", "Join the selected scans into one article")),
    )
    window = (
        KeyLine("R", translate("Keys", "A new frame; arrows move it, with Shift they size it")),
        KeyLine("Enter", translate("Keys", "Take the frame, or change the current one")),
        KeyLine("C", translate("Keys", "The article goes on in the next frame")),
        KeyLine("W", translate("Keys", "The whole page is a frame")),
        KeyLine("E", translate("Keys", "Change the current frame")),
        KeyLine("Del", translate("Keys", "Remove the current frame")),
        KeyLine("[", translate("Keys", "To the frame before")),
        KeyLine("]", translate("Keys", "To the next frame")),
        KeyLine("PgDown", translate("Keys", "To the next page")),
        KeyLine("Ctrl+Enter", translate("Keys", "Cut the articles out")),
    )
    return (
        KeyGroup(translate("Keys", "On a list of articles"), rows),
        KeyGroup(translate("Keys", "While a page is cut into articles"), window),
    )
