"""What is copied of an article: selected words, a fact as a sentence, both with the article as it is cited."""

from PySide6.QtGui import QGuiApplication

from desktop_app.contract import Host
from desktop_app.directions import without_marks
from desktop_app.features.articles.reading import OpenArticle
from desktop_app.rooms.clipboard import Copier
from desktop_app.texts import translate
from desktop_app.widgets.card import Card
from desktop_app.widgets.reader import Reader


class Copying:
    """Belongs to one article in view."""

    def __init__(self, reader: Reader, facts: Card, copier: Copier, host: Host) -> None:
        self._reader = reader
        self._facts = facts
        self._copier = copier
        self._host = host
        self._open: OpenArticle | None = None

    def take(self, found: OpenArticle | None) -> None:
        """Take the article that is open, or none."""
        self._open = found

    def copy(self) -> None:
        """Put the selected words on the clipboard, or the current fact as a sentence."""
        opened, words, line = self._open, self._words, self._facts.current_line()
        if opened is None or (words is None and line is None):
            return
        text = words if words is not None else ""
        if words is None and line is not None:
            text = opened.says.get(line.id, line.spoken)
        QGuiApplication.clipboard().setText(without_marks(text))
        self._host.services.notices.info(translate("Articles", "Copied"))

    def copy_with_sources(self) -> None:
        """Put the selected words with the article as it is cited on the clipboard, or all that it says."""
        opened, words = self._open, self._words
        if opened is None:
            return
        if words is not None:
            self._copier.copy_words(opened.article.id, words)
        else:
            self._copier.copy_records([opened.article.id])

    @property
    def _words(self) -> str | None:
        chosen = self._reader.selected_range()
        return self._open.text.text[chosen[0] : chosen[1]] if chosen is not None and self._open is not None else None
