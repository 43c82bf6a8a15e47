"""The keys in an article, for the list of all keys."""

from PySide6.QtWidgets import QWidget

from desktop_app.contract import KeyGroup, KeyLine
from desktop_app.texts import translate
from desktop_app.widgets.reader_page import ReaderPage


def article_keys() -> tuple[KeyGroup, ...]:
    """Return the keys that work while the article has the keyboard."""
    lines = (
        KeyLine("Q", translate("Keys", "Select the next name or quoted words"), foot=True),
        KeyLine(".", translate("Keys", "Select the sentence"), foot=True),
        KeyLine("G", translate("Keys", "Select any words by the letters over them"), foot=True),
        KeyLine("Space", translate("Keys", "Another end for what is selected")),
        KeyLine("[", translate("Keys", "Move the beginning of the selection")),
        KeyLine("]", translate("Keys", "Move the end of the selection")),
        KeyLine("B", translate("Keys", "Select the last words again")),
        KeyLine("/", translate("Keys", "Find in the text")),
        KeyLine("Shift+Right", translate("Keys", "Select on by a word")),
        KeyLine("Ctrl+Right", translate("Keys", "On by a letter")),
        KeyLine("Ctrl+Down", translate("Keys", "To the next sentence")),
    )
    return (KeyGroup(translate("Keys", "In an article"), lines, in_article),)


def in_article(focus: QWidget) -> bool:
    """Whether the article has the keyboard."""
    return isinstance(focus, ReaderPage)
