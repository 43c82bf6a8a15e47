"""Words are looked for in the article that is open."""

from PySide6.QtCore import QObject, Signal

from database.search.marks import find_typed
from desktop_app.features.articles.text_pane import TextPane
from desktop_app.services.tasks import Tasks
from desktop_app.widgets.reader_words import Span

LONGEST_OFFER = 80
"""Signs of a selection that is offered as what to look for."""


class Finding(QObject):
    """Belongs to one `TextPane`: asks a worker, marks the hits and goes from one to the next."""

    changed = Signal()
    """There are hits now, or none any more."""

    def __init__(self, pane: TextPane, tasks: Tasks) -> None:
        super().__init__(pane)
        self._pane = pane
        self._tasks = tasks
        self._hits: tuple[Span, ...] = ()
        self._at: int | None = None
        self._came_from: tuple[int, Span | None] = (0, None)
        pane.find_bar.asked.connect(self._ask)
        pane.find_bar.stepped.connect(self.step)
        pane.find_bar.left.connect(self._leave)
        pane.reader.keyboard.find_asked.connect(self.open)

    @property
    def has_hits(self) -> bool:
        """Whether there is something to go to."""
        return bool(self._hits)

    def open(self) -> None:
        """Show the bar; selected words are offered."""
        self._pane.show_text()
        reader = self._pane.reader
        chosen = reader.selected_range()
        if not self._pane.find_bar.isVisible():
            self._came_from = reader.keyboard.state()
        words = reader.content.text[slice(*chosen)] if chosen else ""
        short = words if len(words) <= LONGEST_OFFER and len(words.splitlines()) == 1 else ""
        self._pane.find_bar.open("" if self._hits else short)

    def step(self, step: int) -> None:
        """Go to the next (1) or previous (-1) hit from where the keyboard is, round the end."""
        if not self._hits:
            return
        if self._at is None:
            place = self._pane.reader.keyboard.place
            later = (number for number, hit in enumerate(self._hits) if hit[0] >= place)
            first = next(later, 0)
            self._at = first if step > 0 else (first - 1) % len(self._hits)
        else:
            self._at = (self._at + step) % len(self._hits)
        self._show()

    def forget(self) -> None:
        """Another text is shown: nothing is looked for in it."""
        self._hits, self._at = (), None
        self._tasks.cancel(("find", id(self)))
        self._pane.find_bar.forget()
        self.changed.emit()

    def _ask(self, typed: str) -> None:
        text = self._pane.reader.content.text
        key = ("find", id(self))
        self._tasks.read(lambda _token: tuple(find_typed(text, typed)), self._found, key=key)

    def _found(self, hits: tuple[Span, ...]) -> None:
        self._hits = hits
        self.changed.emit()
        place = self._came_from[0]
        self._at = next((number for number, hit in enumerate(hits) if hit[1] > place), 0) if hits else None
        self._show()

    def _show(self) -> None:
        self._pane.reader.show_hits(self._hits, self._at)
        self._pane.find_bar.say(self._at, len(self._hits))

    def _leave(self, back: bool) -> None:
        """Give the keyboard to the text: at the hit, or where it was before."""
        reader = self._pane.reader
        if back:
            place, chosen = self._came_from
            self.forget()
            reader.show_hits(())
            if chosen is not None:
                reader.select_range(*chosen)
            else:
                reader.keyboard.go_to(place)
        self._pane.take_focus()
