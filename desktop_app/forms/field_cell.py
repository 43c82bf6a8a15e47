"""A field on the page: the widget, below it what it understood or what is wrong, and a choice where two values meet."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.directions import isolate, sentence_in
from desktop_app.forms.field_widget import FieldWidget
from desktop_app.forms.line_edit import Line
from desktop_app.forms.long_text import TextBox
from desktop_app.forms.plain_fields import sayable
from desktop_app.forms.values import shortened, told_from
from desktop_app.texts import translate
from desktop_app.widgets.labels import plain_label

MOST, LEAST, STEP = 120, 8, 4
"""Characters of a value that a button shows: as many as it has room for; the tooltip has all."""
BESIDE = 24
"""Pixels of a button beside its words."""


class _Choice(QPushButton):
    """One of two values: shortened to the room there is, so that the place in which it is not the other stays."""

    def __init__(self, text: str, value: str, other: str) -> None:
        super().__init__()
        self._text, self._value, self._other = text, value, other
        self.setAutoDefault(True)
        # A long value must not draw the whole form wider than its pane.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setToolTip(value)
        self._say()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self._say()

    def _say(self) -> None:
        for longest in range(MOST, LEAST - 1, -STEP):
            text = self._text.format(value=isolate(told_from(self._value, self._other, longest)))
            if self.fontMetrics().horizontalAdvance(text) <= self.width() - BESIDE:
                break
        self.setText(text.replace("&", "&&"))


class Meeting(QWidget):
    """Both values of a field that was changed here and elsewhere; 1 keeps this one, 2 takes the other."""

    decided = Signal(bool)
    """True: the value of this form is kept."""

    def __init__(self, mine: str, theirs: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        nothing = translate("Form", "(empty)")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 6)
        layout.setSpacing(4)
        layout.addWidget(plain_label(translate("Form", "Changed elsewhere. Which value holds?"), "problem"))
        mine, theirs = mine or nothing, theirs or nothing
        self.keep = self._button(translate("Form", "1  Mine: {value}"), mine, theirs, True)
        self.take = self._button(translate("Form", "2  The other: {value}"), theirs, mine, False)
        layout.addWidget(self.keep)
        layout.addWidget(self.take)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Decide by digit."""
        if event.text() in ("1", "۱", "١"):
            self.decided.emit(True)
        elif event.text() in ("2", "۲", "٢"):
            self.decided.emit(False)
        else:
            super().keyPressEvent(event)

    def _button(self, text: str, value: str, other: str, mine: bool) -> QPushButton:
        button = _Choice(text, value, other)
        button.clicked.connect(lambda: self.decided.emit(mine))
        return button


class FieldCell(QWidget):
    """One field with the lines that belong to it."""

    decided = Signal(bool)
    taken = Signal()
    """What the file says otherwise is taken."""

    def __init__(self, label: str, widget: FieldWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = label
        self.widget = widget
        self.meeting: Meeting | None = None
        self._told = ("", "")
        self._hint = plain_label("", "muted")
        self._problem = plain_label("", "problem")
        # Tab goes from value to value; the key works in each of them.
        self.otherwise = QPushButton()
        self.otherwise.setProperty("beside", True)
        self.otherwise.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.otherwise.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.otherwise.clicked.connect(self.taken)
        self.otherwise.hide()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(3)
        self._layout.addWidget(widget)
        for line in (self._hint, self._problem):
            line.setWordWrap(True)
            line.setMinimumWidth(40)
            line.setContentsMargins(9, 0, 9, 0)
            self._layout.addWidget(line)
        self._layout.addWidget(self.otherwise)
        self.name_parts()
        self.tell("")

    @property
    def problem(self) -> str:
        """The sentence that is shown below the field."""
        return self._problem.text()

    @property
    def hint(self) -> str:
        """What the field says it understood."""
        return self._hint.text()

    def name_parts(self) -> None:
        """Give the widget's parts their accessible names (anew, where it has other parts)."""
        self.widget.set_name(self.label)

    def tell(self, problem: str, note: str = "") -> None:
        """Show what is wrong, what the widget understood, and a note."""
        self._told = (problem, note)
        hint = sayable(" · ".join(part for part in (self.widget.hint(), note) if part))
        self._hint.setText(sentence_in(hint, self.isRightToLeft()))
        self._hint.setVisible(bool(hint))
        told = [stop.told for stop in self.widget.stops() if isinstance(stop, Line | TextBox) and stop.told]
        problem = sayable(" ".join(part for part in (problem, *told) if part))
        self._problem.setText(sentence_in(problem, self.isRightToLeft()))
        self._problem.setVisible(bool(problem))
        for stop in self.widget.stops():
            if not hasattr(stop, "list_is_open"):
                stop.setAccessibleDescription(problem or hint)

    def offer(self, words: str) -> None:
        """Show what the file of the record says otherwise: Alt+Down, or a click, takes it; "" shows nothing."""
        self.otherwise.setVisible(bool(words))
        if not words:
            return
        said = translate("Form", "Page data: {value} (Alt+Down takes it)")
        text = said.format(value=isolate(shortened(words)))
        self.otherwise.setText(text.replace("&", "&&"))
        self.otherwise.setToolTip(words)
        for stop in self.widget.stops():
            stop.installEventFilter(self)
            if not hasattr(stop, "list_is_open"):
                stop.setAccessibleDescription(". ".join(part for part in (stop.accessibleDescription(), text) if part))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what the file says on Alt+Down."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not self.otherwise.isHidden():
            held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if event.key() == Qt.Key.Key_Down and held == Qt.KeyboardModifier.AltModifier:
                self.taken.emit()
                return True
        return super().eventFilter(watched, event)

    def tell_again(self) -> None:
        """Show the same with what the widget understands now."""
        self.tell(*self._told)

    def meet(self, theirs: str) -> None:
        """Show this value and the one from elsewhere side by side."""
        self.settle()
        self.meeting = Meeting(self.widget.in_words(self.widget.value()), theirs)
        self.meeting.decided.connect(self.decided)
        self._layout.addWidget(self.meeting)

    def settle(self) -> None:
        """The choice was made, or is none any more."""
        if self.meeting is not None:
            self._layout.removeWidget(self.meeting)
            self.meeting.hide()
            self.meeting.deleteLater()
            self.meeting = None

    def stops(self) -> list[QWidget]:
        """Return the widgets that Tab goes to."""
        choice = [self.meeting.keep, self.meeting.take] if self.meeting is not None else []
        return [*self.widget.stops(), *choice]
