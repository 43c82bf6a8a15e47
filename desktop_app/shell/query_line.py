"""The search box above a room, and what is said below it: what is wrong with the query, what may be missing."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.contract import QueryOffer, QueryReading, Searching, Services
from desktop_app.texts import plural
from desktop_app.widgets.labels import OneLine, plain_label
from desktop_app.widgets.query_box import Completion, Mark, QueryBox

LOOK_MS = 500
"""How long after a change it is looked again at what is missing, in milliseconds."""


class QueryLine(QWidget):
    """Asks `Searching` on workers what may follow and what is wrong; the newest question wins.

    In the empty box it offers what was looked for last in the room, which *recent* gives.
    """

    def __init__(
        self, services: Services, recent: Callable[[str], Sequence[str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._recent = recent
        self._tasks = services.tasks
        self._searching: Searching | None = None
        self._room = ""
        self.box = QueryBox()
        self.wrong = plain_label(tone="problem")
        """What is wrong with the query."""
        self.wrong.setWordWrap(True)
        self.wrong.hide()
        self.numbers = OneLine("muted")
        """What the numbers in the query stand for."""
        self.numbers.hide()
        self.missing = OneLine("muted")
        """What no search can find yet."""
        self.missing.hide()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(LOOK_MS)
        self._soon.timeout.connect(self._look)
        services.changes.changed.connect(self._look_soon)
        services.tasks.work_changed.connect(self._look_soon)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.box)
        layout.addWidget(self.wrong)
        layout.addWidget(self.numbers)
        layout.addWidget(self.missing)
        self.box.marked.connect(self._say)
        self.box.reading_wanted.connect(self._read)
        self.box.offers_wanted.connect(self._offer)
        self.box.help_wanted.connect(self.explain)

    def use(self, searching: Searching) -> None:
        """Understand queries from now on."""
        self._searching = searching

    def enter(self, room: str, hint: str, text: str) -> None:
        """Search in another room, with what was looked for there last."""
        self._room = room
        self.box.setEnabled(True)
        self.box.setPlaceholderText(hint)
        self.box.setAccessibleName(hint)
        self.box.set_text_silently(text)

    def explain(self) -> None:
        """Show what can be typed here."""
        if self._searching is not None:
            self._searching.explain(self._room)

    def _say(self, sentence: str) -> None:
        self.wrong.setText(sentence)
        self.wrong.setVisible(bool(sentence))

    def _read(self, text: str) -> None:
        self._look()
        searching, key = self._searching, ("query", id(self))
        if searching is None or not text.strip():
            self._tasks.cancel(key)
            self._take(text, QueryReading())
            return
        self._tasks.read(
            lambda token: searching.read(text, token),
            partial(self._take, text),
            # The rows say what could not be read.
            lambda _problem: None,
            key=key,
        )

    def _take(self, text: str, reading: QueryReading) -> None:
        self.box.mark(text, [Mark(one.start, one.end, one.says) for one in reading.marks])
        self.numbers.setText(reading.numbers)
        self.numbers.setVisible(bool(reading.numbers))

    def _look_soon(self) -> None:
        """While something is looked for, an import that goes on may add to what is missing, or end."""
        if self.box.text().strip() and not self._soon.isActive():
            self._soon.start()

    def _look(self) -> None:
        searching, key = self._searching, ("to come", id(self))
        if searching is None or not self.box.text().strip():
            self._tasks.cancel(key)
            self.missing.hide()
        else:
            self._tasks.read(searching.files_to_come, self._say_missing, lambda _problem: None, key=key)

    def _say_missing(self, count: int) -> None:
        self.missing.setText(
            plural(
                "SearchBox",
                "Not yet indexed: {count} files of an import are still to come",
                "Not yet indexed: {count} file of an import is still to come",
                count,
            )
        )
        self.missing.setVisible(count > 0)

    def _offer(self, text: str, place: int, wanted: bool) -> None:
        searching, room = self._searching, self._room
        if searching is not None:
            self._tasks.read(
                lambda token: searching.offers(text, place, room, wanted, token),
                partial(self._take_offers, text, place),
                # Nobody waits for offers: the next letter asks again.
                lambda _problem: None,
                key=("offers", id(self)),
            )

    def _take_offers(self, text: str, place: int, offers: tuple[QueryOffer, ...]) -> None:
        if not text.strip():
            # What was looked for last stands before the search words.
            recent = (QueryOffer(0, len(text), one, one) for one in self._recent(self._room))
            offers = (*recent, *offers)
        from desktop_app.widgets.suggestions import Choice

        choices = [Choice(Completion(one.start, one.end, one.insert), one.text, one.detail) for one in offers]
        self.box.offer(text, place, choices)
