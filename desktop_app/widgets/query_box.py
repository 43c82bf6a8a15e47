"""The search box of a room: it offers what may be typed next, and marks what it cannot read where it stands."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QFocusEvent,
    QHideEvent,
    QInputMethodEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import QWidget

from desktop_app.texts import plural
from desktop_app.values import value
from desktop_app.widgets.search_box import SearchBox
from desktop_app.widgets.theme import theme_changes

if TYPE_CHECKING:
    from desktop_app.widgets.reader_text import Utf16Map
    from desktop_app.widgets.suggestions import Choice, Suggestions

OFFER_MS = 60
"""How long the typing must rest before it is asked what may follow, in milliseconds."""
PATIENCE_MS = 900
"""How long a word may be unfinished before it is said to be wrong, in milliseconds."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NO = Qt.KeyboardModifier.NoModifier


@value
class Mark:
    """A place in the text (code points) that cannot be read, and the sentence that says why."""

    start: int
    end: int
    says: str


@value
class Completion:
    """What may stand at a place: *insert* takes the place of *start* to *end* (code points)."""

    start: int
    end: int
    insert: str


class QueryBox(SearchBox):
    """The keyboard stays in the line: Down goes into the offers, Enter and Tab take one, Escape hides them.

    As long as nobody has gone into the offers, Enter searches and Tab goes on, whatever is offered.
    """

    offers_wanted = Signal(str, int, bool)
    """The text, the place in it (code points) that offers are wanted for, and whether somebody asked for them; answer
    with `offer`.
    """
    reading_wanted = Signal(str)
    """The text, as it stands there, is to be looked at for what is wrong with it; answer with `mark`."""
    marked = Signal(str)
    """What is wrong with the text, in sentences, "" for nothing."""
    help_wanted = Signal()
    """F1, or a question mark in the empty line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list: Suggestions | None = None
        self._inside = False
        self._composing = False
        self._marks: tuple[Mark, ...] = ()
        self._told = ""
        self._wanted = ("", -1)
        self._offer_pause = _timer(self, OFFER_MS, self._want_offers)
        self._patience = _timer(self, PATIENCE_MS, self._tell)
        self.textEdited.connect(self._edited)
        self.textChanged.connect(lambda _text: self._show_marks(()))
        self.returnPressed.connect(self._be_plain)
        self.cursorPositionChanged.connect(self._moved)
        theme_changes().changed.connect(self._look_changed)

    # -- offers

    @property
    def offers_shown(self) -> bool:
        """Whether the list of offers is open."""
        return self._list is not None and self._list.isVisible()

    @property
    def offers(self) -> "tuple[Choice, ...]":
        """What is offered now."""
        return self._list.choices if self._list is not None and self.offers_shown else ()

    def offer(self, text: str, place: int, choices: "Sequence[Choice]") -> None:
        """Offer what may stand at *place*; the value of a choice is a `Completion`. Late answers are dropped."""
        if (text, place) != self._wanted or not self.hasFocus() or (text, place) != (self.text(), self._place()):
            return
        shown = [one for one in choices if not self._changes_nothing(one)]
        if self._list is None:
            from desktop_app.widgets.suggestions import Suggestions

            self._list = Suggestions(self)
            self._list.picked.connect(self._take)
            self.destroyed.connect(self._list.deleteLater)
        self._inside = False
        self._list.offer(shown)
        self._list.clearSelection()
        self._list.setCurrentIndex(self._list.rootIndex())
        if shown:
            said = plural(
                "SearchBox", "{count} offers: Down goes to them", "{count} offer: Down goes to it", len(shown)
            )
            self._announce(said)

    def hide_offers(self) -> None:
        """Offer nothing; an answer that is on its way is dropped."""
        self._offer_pause.stop()
        self._wanted = ("", -1)
        self._inside = False
        if self._list is not None:
            self._list.hide()
        self._describe()

    # -- marks

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The places that are marked as wrong."""
        return self._marks

    def mark(self, text: str, marks: Sequence[Mark]) -> None:
        """Mark what is wrong with *text*; an answer for another text is dropped.

        What one is still typing is not called wrong until the typing rests.
        """
        if text != self.text():
            return
        self._show_marks(tuple(marks))
        if self._is_being_typed():
            self._patience.start()
        else:
            self._tell()

    def set_text_silently(self, text: str) -> None:
        """Show *text* as already asked; what was said of another is taken back."""
        super().set_text_silently(text)
        self.hide_offers()
        self.mark(text, ())
        self.reading_wanted.emit(text)

    # -- keys

    def event(self, event: QEvent) -> bool:
        """Let Tab take the offer one has gone to, and F1 explain the search instead of listing all keys."""
        if isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            if event.type() is QEvent.Type.ShortcutOverride and self._asks_for_help(event):
                event.accept()
                return True
            tab = event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab
            if tab and self._take_current():
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the offers, take one, hide them; open them by Alt+Down or Ctrl+Space."""
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        asks = (key, held) in (
            (Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier),
            (Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier),
        )
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(key) if self.offers_shown and held == _NO else None
        if asks:
            self._want_offers(asked=True)
        elif self._asks_for_help(event):
            self.help_wanted.emit()
        elif step is not None and (step > 0 or self._inside):
            self._step(step)
        elif key in _ENTER and self._take_current():
            pass
        elif key is Qt.Key.Key_Escape and self.offers_shown:
            self.hide_offers()
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Know while letters are composed: marks would break them off."""
        super().inputMethodEvent(event)
        self._composing = bool(event.preeditString())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the offers; what is wrong is said now."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.hide_offers()
            self._tell()

    def hideEvent(self, event: QHideEvent) -> None:
        """Hide the offers."""
        self.hide_offers()
        super().hideEvent(event)

    # -- inside

    def _asks_for_help(self, event: QKeyEvent) -> bool:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        typed = event.text() in ("?", "؟") and not self.text()
        return (event.key() == Qt.Key.Key_F1 and plain) or typed

    def _ask(self) -> None:
        super()._ask()
        self.reading_wanted.emit(self.text())

    def _edited(self, text: str) -> None:
        self.hide_offers()
        self._offer_pause.start()

    def _moved(self) -> None:
        if self.offers_shown and (self.text(), self._place()) != self._wanted:
            self.hide_offers()

    def want_offers(self) -> None:
        """Ask what may be offered here without having been asked for it."""
        self._want_offers()

    def _want_offers(self, *, asked: bool = False) -> None:
        self._offer_pause.stop()
        self._wanted = (self.text(), self._place())
        self.offers_wanted.emit(*self._wanted, asked)

    def _place(self) -> int:
        return self._units().to_text(self.cursorPosition())

    def _units(self) -> "Utf16Map":
        """Return where code points stand in what Qt counts; loaded when somebody types."""
        from desktop_app.widgets.reader_text import Utf16Map

        return Utf16Map(self.text())

    def _changes_nothing(self, choice: "Choice") -> bool:
        done = cast(Completion, choice.value)
        return self.text()[done.start : done.end] == done.insert

    def _step(self, by: int) -> None:
        offers = self._list
        assert offers is not None
        if by < 0 and offers.currentIndex().row() == 0:
            # Out of the list again, upwards, as one came in.
            self._inside = False
            offers.clearSelection()
            offers.setCurrentIndex(offers.rootIndex())
        else:
            self._inside = True
            offers.step(by)
        self._describe()

    def _take_current(self) -> bool:
        choice = self._list.current() if self._list is not None and self._inside else None
        if choice is not None:
            self._take(choice)
        return choice is not None

    def _take(self, choice: "Choice") -> None:
        done = cast(Completion, choice.value)
        self.hide_offers()
        places = self._units()
        start = places.to_qt(done.start)
        self.setSelection(start, places.to_qt(done.end) - start)
        # As if typed: it can be taken back, and what may follow is offered.
        self.insert(done.insert)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._offer_pause.start()

    def _is_being_typed(self) -> bool:
        end = len(self.text())
        at_end = self.hasFocus() and self._place() == end
        return at_end and any(one.end >= end for one in self._marks)

    def _be_plain(self) -> None:
        if self._patience.isActive():
            self._tell()

    def _tell(self) -> None:
        """Say in sentences what is marked."""
        self._patience.stop()
        told = " ".join(dict.fromkeys(one.says for one in self._marks))
        if told != self._told:
            self._told = told
            self.marked.emit(told)
            if told:
                self._announce(told)
        self._describe()

    def _show_marks(self, marks: tuple[Mark, ...]) -> None:
        before, self._marks = self._marks, marks
        if not (before or marks) or self._composing:
            return
        from desktop_app.widgets.underlining import underline

        underline(self, ((one.start, one.end) for one in marks))

    def _look_changed(self) -> None:
        self._show_marks(self._marks)

    def _describe(self) -> None:
        """Tell screen readers, which follow the keyboard, the offer one has gone to, else what is wrong."""
        current = self._list.current() if self._list is not None and self._inside else None
        said = f"{current.text} {current.detail}".strip() if current is not None else self._told
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        if current is not None:
            self._announce(said)

    def _announce(self, sentence: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))


def _timer(box: QueryBox, milliseconds: int, do: Callable[[], object]) -> QTimer:
    timer = QTimer(box)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(do)
    return timer
