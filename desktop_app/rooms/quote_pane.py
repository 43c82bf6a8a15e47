"""Below a card: the words that its current line stands on, lit in the middle of their sentence."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QVBoxLayout

from desktop_app.directions import begun
from desktop_app.rooms.quotes import Quote
from desktop_app.texts import translate
from desktop_app.widgets.card import MARGIN
from desktop_app.widgets.labels import plain_label, section_label
from desktop_app.widgets.theme import theme_changes, tokens


class QuotePane(QFrame):
    """Hidden while there is nothing to quote."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "pane")
        self.setProperty("edge", "above")
        self.setAccessibleName(translate("Quotes", "Evidence"))
        self._quotes: tuple[Quote, ...] = ()
        self._kind = ""
        self._labels: list[QLabel] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(MARGIN, 12, MARGIN, 14)
        self._layout.setSpacing(3)
        self._layout.addWidget(section_label(translate("Quotes", "Evidence")))
        theme_changes().changed.connect(self._draw)
        self.hide()

    def say(self, quotes: tuple[Quote, ...], kind: str) -> None:
        """Show sources with their words in the colour of *kind*; nothing where there are none."""
        if (quotes, kind) != (self._quotes, self._kind):
            self._quotes, self._kind = quotes, kind
            self._draw()
        self.setVisible(bool(quotes))

    def text(self) -> str:
        """Return all that is shown, as plain text."""
        return "\n".join(f"{one.source}: {one.before}{one.words}{one.after}" for one in self._quotes)

    def _draw(self) -> None:
        for old in self._labels:
            self._layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._labels = []
        right_to_left = QApplication.isRightToLeft()
        ground = tokens().passage(self._kind)
        for quote in self._quotes:
            source = plain_label(begun(quote.source, right_to_left), "muted")
            words = plain_label()
            words.setTextFormat(Qt.TextFormat.RichText)
            lit = f'<span style="background-color:{ground}">{escape(quote.words)}</span>'
            words.setText(f"{escape(quote.before)}{lit}{escape(quote.after)}")
            for label in (source, words):
                label.setWordWrap(True)
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                self._layout.addWidget(label)
                self._labels.append(label)
