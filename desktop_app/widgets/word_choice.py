"""Any words in view are chosen by short labels over them: one word, or the first and the last of several."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from desktop_app.widgets import reader_labels
from desktop_app.widgets.key_positions import plain_position_of
from desktop_app.widgets.reader_words import Word

MOST_LABELS = 700
"""Words that get a label: more are never in view at a size that can be read."""


@dataclass(frozen=True, slots=True)
class WordLabel:
    """A label over a word: what is still to be typed of it."""

    word: Word
    text: str


class WordChoice(QObject):
    """Takes keys while labels are shown. Draws nothing: whoever owns it shows `labels` when they change."""

    changed = Signal()
    """Other labels are to be shown, or none."""
    chosen = Signal(int, int)
    """Words were chosen: from where to where. The first time of two the last word can still be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._labels: tuple[WordLabel, ...] = ()
        self._words: Sequence[Word] = ()
        self._codes: list[str] = []
        self._typed = ""
        self._first: Word | None = None

    @property
    def labels(self) -> tuple[WordLabel, ...]:
        """The labels that are shown now."""
        return self._labels

    @property
    def active(self) -> bool:
        """Whether words are being chosen."""
        return bool(self._codes)

    def begin(self, words: Sequence[Word], near: int) -> None:
        """Put labels over words; the shortest are from the place *near* on."""
        self._words = words[:MOST_LABELS]
        at = next((number for number, word in enumerate(self._words) if word.end > near), 0)
        self._codes = reader_labels.labels(len(self._words), at)
        self._typed = ""
        self._show()

    def stop(self) -> None:
        """Show no labels any more."""
        self._first = None
        self._typed = ""
        if self._codes:
            self._codes, self._words, self._labels = [], (), ()
            self.changed.emit()

    def take(self, event: QKeyEvent) -> bool:
        """Take a key while labels are shown; one that is no part of a label ends them and counts as usual."""
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier):
            self.stop()
            return False
        key, letter = event.key(), plain_position_of(event)
        if key == Qt.Key.Key_Escape:
            self.stop()
            return True
        if key == Qt.Key.Key_Backspace:
            self._typed = self._typed[:-1]
            self._show()
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._first is not None:
            self.stop()
            return True
        if not letter or letter not in reader_labels.LETTERS:
            self.stop()
            return False
        if not event.isAutoRepeat():
            self._type(letter)
        return True

    def _type(self, letter: str) -> None:
        typed = self._typed + letter
        shown = reader_labels.matching(self._codes, typed)
        if not shown:
            return
        self._typed = typed
        if len(shown) == 1 and self._codes[shown[0]] == typed:
            self._choose(self._words[shown[0]])
        else:
            self._show()

    def _choose(self, word: Word) -> None:
        first = self._first
        if first is not None:
            self.stop()
            self.chosen.emit(first.start, word.end)
            return
        words = [one for one in self._words if one.start >= word.start]
        self.chosen.emit(word.start, word.end)
        # Only now: a text that is brought into view stops what was begun.
        self._first = word
        self.begin(words, word.start)

    def _show(self) -> None:
        shown = reader_labels.matching(self._codes, self._typed)
        self._labels = tuple(WordLabel(self._words[at], self._codes[at][len(self._typed) :]) for at in shown)
        self.changed.emit()
