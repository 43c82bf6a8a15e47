"""What can be typed in a search box: a page of the help, and the search words of the room. F1 in the box opens it."""

from html import escape
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from database.queries.rooms import ROOMS
from database.search.search_words import SearchWord, words_of
from desktop_app.contract import Host
from desktop_app.paths import resources_folder
from desktop_app.texts import translate
from desktop_app.widgets.safe_page import SafePage
from desktop_app.widgets.sizes import resize_on_screen
from desktop_app.wording.search_words import typed_words, word_label
from desktop_app.wording.wording import Wording

WIDTH, HEIGHT = 760, 720
MARGIN = 12
_AT_RIGHT = "margin-right: 24px"
"""The margin of the page, which a table at its right side does not keep by itself."""


class SearchHelp(QDialog):
    """A window of its own, beside which one goes on searching."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("SearchHelp", "About searching"))
        self.page = SafePage()
        self.page.setAccessibleName(translate("SearchHelp", "About searching"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(translate("SearchHelp", "Close"))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, MARGIN)
        buttons.setContentsMargins(MARGIN, 0, MARGIN, 0)
        layout.addWidget(self.page, 1)
        layout.addWidget(buttons)
        resize_on_screen(self, WIDTH, HEIGHT)

    def show_text(self, markdown: str, words: str) -> None:
        """Show the page of the help and below it the search words of a room, as HTML."""
        document = QTextDocument()
        rtl = self.isRightToLeft()
        document.setMarkdown(turned(markdown) if rtl else markdown)
        html = document.toHtml().replace("</body>", f"{words}</body>")
        if rtl:
            html = html.replace("<h2", '<h2 dir="rtl"').replace("<table", f'<table align="right" style="{_AT_RIGHT}"')
        self.page.show_page(html, ())
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)


def show_help(host: Host, parent: QWidget, room: str, wording: Wording) -> SearchHelp:
    """Open the page for a room; its text is read on a worker."""
    dialog = SearchHelp(parent)
    dialog.show()

    def read(_token: object) -> tuple[str, str]:
        return text_in(wording.language), words_table(room, wording)

    def take(found: tuple[str, str]) -> None:
        dialog.show_text(*found)

    host.services.tasks.read(read, take, key=("search help", id(dialog)))
    return dialog


def text_in(language: str) -> str:
    """Return the page on searching in a language; in English where there is none."""
    folder = resources_folder() / "help"
    path: Path = folder / f"searching.{language}.md"
    return (path if path.is_file() else folder / "searching.en.md").read_text(encoding="utf-8")


def turned(markdown: str) -> str:
    """Return a page whose tables begin at the right: Qt does not turn them."""
    lines = []
    for line in markdown.split("\n"):
        cells = line.strip("|").split("|")
        lines.append(f"|{'|'.join(reversed(cells))}|" if line.startswith("|") else line)
    return "\n".join(lines)


def words_table(room: str, wording: Wording) -> str:
    """Return the search words of a room with what they mean, as HTML; the many roles of credits come last."""
    kinds = ROOMS[room].kinds if room in ROOMS else ()
    words = [word for word in words_of(kinds) if word.group != "role"] if kinds else []
    if not words:
        return ""
    heading = escape(wording.translate("SearchHelp", "Search words of this room"))
    rows = "".join(_row(word, kinds, wording) for word in words)
    return f"<h2>{heading}</h2><table>{rows}</table>"


def _row(word: SearchWord, kinds: tuple[str, ...], wording: Wording) -> str:
    name, label = typed_words(word, wording.language)[0], word_label(word, kinds, wording)
    cells = [f"<td>{escape(name)}:&nbsp;&nbsp;</td>", f"<td>{escape(label)}&nbsp;&nbsp;</td>"]
    return f"<tr>{''.join(reversed(cells) if wording.right_to_left else cells)}</tr>"
