"""What opens in place below a line of a page: a question to answer, an article or a passage to choose."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from database.queries.press import SourceLine
from database.search.passages import FoundPassage
from desktop_app.forms.field_widget import FieldWidget
from desktop_app.forms.line_edit import Line
from desktop_app.forms.type_ahead import TypeAhead
from desktop_app.texts import translate
from desktop_app.widgets.card import Card, CardContent, CardSection
from desktop_app.widgets.card_line import PAD, CardLine
from desktop_app.widgets.labels import plain_label, section_label
from desktop_app.widgets.suggestions import Choice
from desktop_app.wording.sources import article_in_words, headline_in_words
from desktop_app.wording.wording import Wording

_LIST_HEIGHT = 260
"""Of a list of sentences at most, in pixels; it scrolls."""
_SENTENCE_HEIGHT, _AROUND_LINE = 56, 8
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class InPlace(QFrame):
    """A strip below a line: Escape gives it up. *title* says what is asked, *hint* how to answer."""

    cancelled = Signal()

    def __init__(self, title: str, hint: str) -> None:
        super().__init__()
        self.setProperty("ground", "pane")
        self.setProperty("edge", "around")
        self.layout_ = QVBoxLayout(self)
        self.layout_.setContentsMargins(PAD, 8, PAD, 8)
        self.layout_.setSpacing(4)
        self.layout_.addWidget(section_label(title))
        self.hint = plain_label(hint, "muted")
        self.hint.setWordWrap(True)
        self._title = title

    def hold(self, widget: QWidget) -> None:
        """Put what answers between title and hint; it gets the keyboard."""
        widget.setAccessibleName(self._title)
        self.layout_.addWidget(widget)
        self.layout_.addWidget(self.hint)
        self.setFocusProxy(widget)

    def take_focus(self) -> None:
        """Give the keyboard to what answers."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give up with Escape; keep every other key from the line above."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()


class AskLine(InPlace):
    """Asks for a line of words; Enter gives them, empty ones only where that says something (*may_be_empty*)."""

    answered = Signal(str)

    def __init__(self, title: str, hint: str, text: str = "", *, may_be_empty: bool = False) -> None:
        super().__init__(title, hint)
        self._may_be_empty = may_be_empty
        self.line = Line()
        self.line.fill(text)
        self.line.selectAll()
        self.hold(self.line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer with Enter."""
        if event.key() in _ENTER:
            text = self.line.text().strip()
            if text or self._may_be_empty:
                self.answered.emit(text)
        else:
            super().keyPressEvent(event)


class EditField(InPlace):
    """A field of the record as its form has it; Enter saves, and says beside the field what cannot be taken."""

    answered = Signal(object)

    def __init__(self, title: str, field: FieldWidget, value: object) -> None:
        super().__init__(title, translate("Page", "Enter saves the field."))
        self.field = field
        field.fill(value)
        field.set_name(title)
        field.changed.connect(self._say)
        self.hold(field)
        self.setFocusProxy(field.stops()[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save with Enter."""
        if event.key() not in _ENTER:
            super().keyPressEvent(event)
            return
        self.field.commit()
        if self._say():
            self.answered.emit(self.field.value())

    def _say(self) -> bool:
        """Say what is wrong or what was understood; return whether it can be saved."""
        problem = self.field.problem()
        self.hint.setText(problem or self.field.hint() or translate("Page", "Enter saves the field."))
        return not problem


class ChooseArticle(InPlace):
    """Asks for an article by words of its headline or text; answer `asked` with `offer`."""

    asked = Signal(str)
    chosen = Signal(int)

    def __init__(self, title: str, wording: Wording) -> None:
        super().__init__(title, translate("Page", "Type words of the headline or the text, then choose."))
        self._wording = wording
        self.line = TypeAhead()
        self.line.asked.connect(self.asked)
        self.line.chosen.connect(lambda choice: self.chosen.emit(choice.value))
        self.hold(self.line)

    def offer(self, asked: str, found: Sequence[SourceLine]) -> None:
        """Show the articles that were found for what was asked."""
        self.line.offer(
            asked, [Choice(one.id, headline_in_words(one), article_in_words(one, self._wording)) for one in found]
        )
        nothing = translate("Page", "No article has these words.")
        self.hint.setText(translate("Page", "Enter chooses.") if found else nothing)


class _List(InPlace):
    """A few lines to choose from; Enter takes one."""

    def __init__(self, title: str, hint: str, lines: Sequence[CardLine]) -> None:
        super().__init__(title, hint)
        self.card = Card(inset=True)
        self.card.setProperty("ground", "pane")
        self.card.show_content(CardContent("", "", (), (CardSection("", tuple(lines)),)))
        self.hold(self.card)

    def take_focus(self) -> None:
        """Give the keyboard to the current line."""
        self.card.focus_first()


class ChooseWay(_List):
    """Offers ways to go on, by their names."""

    chosen = Signal(object)
    """The number of the way."""

    def __init__(self, title: str, ways: Sequence[str]) -> None:
        lines = [CardLine(number, "", text, blank=True) for number, text in enumerate(ways)]
        super().__init__(title, translate("Page", "Enter chooses. Esc leaves it as it is."), lines)
        self.card.setFixedHeight((self.fontMetrics().height() + _AROUND_LINE) * len(ways))
        self.card.line_activated.connect(self.chosen)


class ChoosePassage(_List):
    """Lists sentences that name what a fact is about."""

    chosen = Signal(object)
    """The `FoundPassage`."""

    def __init__(self, found: Sequence[FoundPassage], sources: dict[int, SourceLine], wording: Wording) -> None:
        self.found = tuple(found)
        super().__init__(
            translate("Page", "Sentences that name both"),
            translate("Page", "Enter puts the sentence behind the fact. Esc leaves it as it is."),
            [_passage_line(number, one, sources[one.article_id], wording) for number, one in enumerate(found)],
        )
        self.card.setFixedHeight(min(_LIST_HEIGHT, _SENTENCE_HEIGHT * len(found)))
        self.card.line_activated.connect(lambda number: self.chosen.emit(self.found[number]))


def _passage_line(number: int, one: FoundPassage, source: SourceLine, wording: Wording) -> CardLine:
    return CardLine(number, article_in_words(source, wording), one.words, headline_in_words(source))
