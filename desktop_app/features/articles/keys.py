"""The keys in an article: of its text, of selected words, of the picture of a page, of its facts."""

from PySide6.QtWidgets import QLineEdit, QTextEdit, QWidget

from desktop_app.contract import KeyGroup, KeyLine
from desktop_app.texts import translate

FACTS = "facts"
"""Object name of the list of the facts in an article."""
SUGGESTIONS = "suggestions"
"""Object name of the list of what is suggested of it."""


def article_keys() -> tuple[KeyGroup, ...]:
    """Return the keys that work while the article, its page or its facts have the keyboard."""
    text = (
        KeyLine("Q", translate("Keys", "Select the next name or quoted words"), foot=True),
        KeyLine("G", translate("Keys", "Select any words by the letters over them"), foot=True),
        KeyLine(".", translate("Keys", "Select the sentence"), foot=True),
        KeyLine("B", translate("Keys", "Select the last words again")),
        KeyLine("/", translate("Keys", "Find in the text"), foot=True),
        KeyLine("Enter", translate("Keys", "From lit words to their fact")),
        KeyLine("[", translate("Keys", "To the lit words before")),
        KeyLine("]", translate("Keys", "To the next lit words")),
        KeyLine("K", translate("Keys", "Say what this part is")),
        KeyLine("I", translate("Keys", "The page it came as, or the text again")),
        KeyLine("C", translate("Keys", "Shade sentences without a statement")),
        KeyLine("W", translate("Keys", "State with the whole article as evidence")),
        KeyLine("Shift+Right", translate("Keys", "Select on by a word")),
        KeyLine("Ctrl+Right", translate("Keys", "On by a letter")),
        KeyLine("Ctrl+Down", translate("Keys", "To the next sentence")),
    )
    selected = (
        KeyLine("Enter", translate("Keys", "State a fact"), foot=True),
        KeyLine("F", translate("Keys", "The words are a film")),
        KeyLine("P", translate("Keys", "A person")),
        KeyLine("O", translate("Keys", "An organisation")),
        KeyLine("G", translate("Keys", "A group")),
        KeyLine("T", translate("Keys", "A festival")),
        KeyLine("E", translate("Keys", "An edition")),
        KeyLine("Y", translate("Keys", "A section")),
        KeyLine("A", translate("Keys", "An award")),
        KeyLine("H", translate("Keys", "An event")),
        KeyLine("L", translate("Keys", "A place")),
        KeyLine("S", translate("Keys", "A subject")),
        KeyLine("D", translate("Keys", "A date")),
        KeyLine("V", translate("Keys", "The value of a field")),
        KeyLine("U", translate("Keys", "A number")),
        KeyLine("N", translate("Keys", "A name")),
        KeyLine("R", translate("Keys", "A remark")),
        KeyLine("M", translate("Keys", "Named or pictured only")),
        KeyLine("Shift+F", translate("Keys", "A film, and the one that is spoken of from now on; so with each letter")),
        KeyLine("X", translate("Keys", "The source’s loaded word")),
        KeyLine("=", translate("Keys", "Put behind the current fact"), foot=True),
        KeyLine("+", translate("Keys", "Put behind another fact")),
        KeyLine("Space", translate("Keys", "Another end for what is selected"), foot=True),
        KeyLine("[", translate("Keys", "Move the beginning of the selection"), foot=True),
        KeyLine("]", translate("Keys", "Move the end of the selection"), foot=True),
        KeyLine(";", translate("Keys", "Select other words by the letters over them")),
        KeyLine("K", translate("Keys", "Make the words a part of their own")),
    )
    page = (
        KeyLine("R", translate("Keys", "A new rectangle; arrows move it, with Shift they size it"), foot=True),
        KeyLine("Enter", translate("Keys", "Take the rectangle")),
        KeyLine("I", translate("Keys", "The text again"), foot=True),
        KeyLine("+", translate("Keys", "Larger"), foot=True),
        KeyLine("-", translate("Keys", "Smaller"), foot=True),
        KeyLine("0", translate("Keys", "As wide as the view")),
        KeyLine("9", translate("Keys", "The whole page")),
        KeyLine("[", translate("Keys", "To the rectangle before")),
        KeyLine("]", translate("Keys", "To the next rectangle")),
        KeyLine("PgDown", translate("Keys", "To the next page")),
        KeyLine(",", translate("Keys", "Turn the page to the left")),
        KeyLine(".", translate("Keys", "Turn the page to the right")),
        KeyLine("Shift+,", translate("Keys", "Straighten it to the left by a tenth of a degree")),
        KeyLine("Shift+.", translate("Keys", "Straighten it to the right by a tenth of a degree")),
        KeyLine("Z", translate("Keys", "Crop the page to the rectangle")),
        KeyLine("Shift+Z", translate("Keys", "The page as it came")),
        KeyLine("K", translate("Keys", "Cut the page or issue into articles")),
    )
    facts = (
        KeyLine("F2", translate("Keys", "Change the fact"), foot=True),
        KeyLine("M", translate("Keys", "How surely it is said"), foot=True),
        KeyLine("X", translate("Keys", "Wrong in the source"), foot=True),
        KeyLine("P", translate("Keys", "The archive’s reading, or an ordinary one")),
        KeyLine("S", translate("Keys", "No longer so")),
        KeyLine("Del", translate("Keys", "Withdraw the fact"), foot=True),
    )
    desk = (
        KeyLine("Enter", translate("Keys", "Accept the suggestion and what it needs"), foot=True),
        KeyLine("Backspace", translate("Keys", "Dismiss it here"), foot=True),
        KeyLine("Ctrl+Enter", translate("Keys", "Accept what has a dot, file, open the next article"), foot=True),
        KeyLine("Ctrl+Shift+Enter", translate("Keys", "The same, and back to the list")),
        KeyLine("E", translate("Keys", "Change it before it is stored"), foot=True),
        KeyLine("G", translate("Keys", "Accept all of this record"), foot=True),
        KeyLine("N", translate("Keys", "To the next suggestion")),
        KeyLine(".", translate("Keys", "Show or hide the rest"), foot=True),
        KeyLine("1", translate("Keys", "Which record is meant: its digit; 0 makes a new one")),
        KeyLine("Ctrl+N", translate("Keys", "Make a new record, whatever is called so")),
        KeyLine("M", translate("Keys", "How surely it is said")),
        KeyLine("X", translate("Keys", "Wrong in the source; then what is right")),
        KeyLine("W", translate("Keys", "Let it stand on the whole article")),
        KeyLine("R", translate("Keys", "Let it stand on a rectangle of the page")),
        KeyLine("C", translate("Keys", "Shade sentences without a statement")),
        KeyLine("I", translate("Keys", "The page it came as, or the text again")),
        KeyLine("Shift+Backspace", translate("Keys", "Never suggest these words as this again")),
    )
    return (
        KeyGroup(translate("Keys", "On a suggestion"), desk, on_suggestion),
        KeyGroup(translate("Keys", "In an article"), text, in_article),
        KeyGroup(translate("Keys", "On selected words of an article"), selected, on_selection),
        KeyGroup(translate("Keys", "On the picture of a page"), page, on_picture),
        KeyGroup(translate("Keys", "On a fact of an article"), facts, on_fact),
    )


def _text(focus: QWidget) -> QTextEdit | None:
    """Return the text of an article that has the keyboard; by its name, for it is loaded with the first article."""
    return focus if isinstance(focus, QTextEdit) and focus.inherits("ReaderPage") else None


def in_article(focus: QWidget) -> bool:
    """Whether the text of an article has the keyboard, and nothing in it is selected."""
    page = _text(focus)
    return page is not None and not page.textCursor().hasSelection()


def on_selection(focus: QWidget) -> bool:
    """Whether the text of an article has the keyboard, and words of it are selected."""
    page = _text(focus)
    return page is not None and page.textCursor().hasSelection()


def on_picture(focus: QWidget) -> bool:
    """Whether the picture of a page has the keyboard."""
    parent = focus.parent()
    return parent is not None and parent.inherits("PageView")


def on_fact(focus: QWidget) -> bool:
    """Whether a fact in the list beside an article has the keyboard."""
    return _within(focus, FACTS)


def on_suggestion(focus: QWidget) -> bool:
    """Whether a suggestion beside an article has the keyboard."""
    return _within(focus, SUGGESTIONS)


def _within(focus: QWidget, name: str) -> bool:
    # A line that is typed in, like the reason why a source is wrong, has its own keys.
    parent: QWidget | None = focus if not isinstance(focus, QLineEdit) else None
    while parent is not None and parent.objectName() != name:
        parent = parent.parentWidget()
    return parent is not None
