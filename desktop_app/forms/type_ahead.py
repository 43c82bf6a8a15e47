"""A line with type-ahead: asks while one types, offers what came back, and says what was chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop_app.forms.line_edit import LONGEST, Line
from desktop_app.widgets.suggestions import Choice, Suggestions

PAUSE_MS = 60
"""How long the typing must rest before a question is asked, in milliseconds."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TypeAhead(Line):
    """Down offers (all, where nothing is typed), Enter and Tab take the current choice, Escape hides the list."""

    asked = Signal(str)
    """The text that choices are wanted for; answer with `offer`."""
    chosen = Signal(object)
    """A `Choice` was taken."""
    entered = Signal(str)
    """Enter was pressed with no list open."""

    def __init__(self, parent: QWidget | None = None, *, figures: bool = False, longest: int = LONGEST) -> None:
        super().__init__(figures=figures, longest=longest, parent=parent)
        self._list: Suggestions | None = None
        self.heading: QWidget | None = None
        """What stands above the line and says what it is for: a list that opens upwards leaves it in sight."""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self._asked = ""
        self.textEdited.connect(self._edited)

    @property
    def list_is_open(self) -> bool:
        """Whether choices are shown."""
        return self._list is not None and self._list.isVisible()

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What is offered now."""
        return self._list.choices if self._list is not None and self.list_is_open else ()

    @property
    def waiting(self) -> bool:
        """Whether typing pauses before its choices are asked for."""
        return self._pause.isActive()

    @property
    def current(self) -> Choice | None:
        """The choice that Enter would take."""
        return self._list.current() if self._list is not None and self.list_is_open else None

    def offer(self, asked: str, choices: Sequence[Choice]) -> None:
        """Show the answer to the question *asked*; one that nobody waits for any more is dropped."""
        if not self.hasFocus() or asked != self._asked:
            return
        if self._list is None:
            self._list = Suggestions(self, self.heading)
            self._list.picked.connect(self._take)
            self.destroyed.connect(self._list.deleteLater)
        self._list.offer(choices)
        self._describe()

    def hide_list(self) -> None:
        """Stop offering; an answer that is on its way is dropped."""
        self._pause.stop()
        self._asked = "\0"
        if self._list is not None:
            self._list.hide()
        self.setAccessibleDescription("")

    def take_current(self) -> bool:
        """Take the current choice; False where none is offered."""
        choice = self._list.current() if self._list is not None else None
        if choice is None:
            return False
        self._take(choice)
        return True

    def event(self, event: QEvent) -> bool:
        """Let Tab take the current choice on its way."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Tab:
            current = self._list.current() if self._list is not None else None
            if self.text().strip() and current is not None and not current.deliberate:
                self._take(current)
            self.hide_list()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the list with Up and Down, take with Enter, hide with Escape."""
        key = Qt.Key(event.key())
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if not plain:
            super().keyPressEvent(event)
        elif key is Qt.Key.Key_Down:
            self._step(1)
        elif key is Qt.Key.Key_Up and self.list_is_open:
            self._step(-1)
        elif key in _ENTER:
            if not self.take_current():
                self.entered.emit(self.text())
        elif key is Qt.Key.Key_Escape and self.list_is_open:
            self.hide_list()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the list."""
        self.hide_list()
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Hide the list."""
        self.hide_list()
        super().hideEvent(event)

    def _edited(self, text: str) -> None:
        if text.strip():
            self._pause.start()
        else:
            self.hide_list()

    def _ask(self) -> None:
        self._pause.stop()
        self._asked = self.text().strip()
        self.asked.emit(self._asked)

    def _step(self, by: int) -> None:
        if self._list is not None and self.list_is_open:
            self._list.step(by)
            self._describe()
        else:
            self._ask()

    def _take(self, choice: Choice) -> None:
        self.hide_list()
        self.chosen.emit(choice)

    def _describe(self) -> None:
        """Tell screen readers, which follow the keyboard, the current choice."""
        current = self._list.current() if self._list is not None else None
        self.setAccessibleDescription(f"{current.text} {current.detail}".strip() if current else "")
