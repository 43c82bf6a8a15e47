"""The lines of the strip: type-ahead that never takes what was offered for other typing, and no held keys."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from database.dates import DateValue
from database.queries.links import Link
from database.queries.names import Offer
from desktop_app.directions import isolated_in
from desktop_app.forms.surroundings import Surroundings
from desktop_app.forms.telling import detail_of
from desktop_app.forms.terms import TermList
from desktop_app.forms.type_ahead import TypeAhead
from desktop_app.forms.values import NewRecord, Target
from desktop_app.services.cancel import CancelToken
from desktop_app.stating.date_reader import DateReader
from desktop_app.stating.draft import Source
from desktop_app.stating.lookup import Looked, Question, look_up
from desktop_app.stating.passages import runs_of_words, sentence
from desktop_app.stating.whats import Whats
from desktop_app.texts import translate
from desktop_app.widgets.suggestions import Choice
from desktop_app.wording.wording import Wording

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Part(TypeAhead):
    """A line whose Enter waits for the answer to what was typed, and whose held Enter does nothing.

    *at_once*: its choices are in memory and need no pause in the typing.
    """

    used = Signal(object, bool)
    """A `Choice` was taken; true: by Enter or the mouse, which goes on; false: on the way with Tab."""
    edited = Signal()
    """The text is typed in."""

    def __init__(self, parent: QWidget | None = None, *, at_once: bool = False) -> None:
        super().__init__(parent)
        self._at_once = at_once
        self._typed: str | None = None
        self._answered: str | None = None
        self._enters = 0
        self._tabbing = False
        #: Tab takes the first choice also where nothing is typed.
        self.first_is_meant = False
        self.chosen.connect(lambda choice: self.used.emit(choice, not self._tabbing))
        self.textEdited.connect(self._note_typing)

    @property
    def waiting(self) -> bool:
        """Whether what is typed has not been answered yet."""
        return bool(self._typed) and self._typed != self._answered

    @property
    def current(self) -> Choice | None:
        """The choice that Enter would take."""
        return self._list.current() if self._list is not None else None

    def ask(self) -> None:
        """Offer what fits the text now."""
        self._ask()

    def fill(self, text: str) -> None:
        """Show *text*; nothing is typed any more."""
        self._typed = self._answered = None
        super().fill(text)
        if self.hasFocus():
            # As when the keyboard comes: typing replaces it.
            self.selectAll()

    def offer(self, asked: str, choices: Sequence[Choice]) -> None:
        """Show the answer; Enters that were waiting for it do now what they would have done."""
        super().offer(asked, choices)
        if asked != self.text().strip():
            return
        self._answered = asked
        if self._enters and not self.hasFocus():
            # The keyboard went on before the answer came.
            self._enters = 0
            if choices:
                self.used.emit(choices[0], False)
        while self._enters:
            self._enters -= 1
            if not self.take_current():
                self.entered.emit(self.text())

    def event(self, event: QEvent) -> bool:
        """Tell a choice that is taken by Tab from one by Enter."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().event(event)
        self._tabbing = event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        try:
            if self.first_is_meant and event.key() == Qt.Key.Key_Tab and not self.text().strip():
                self.take_current()
            return super().event(event)
        finally:
            self._tabbing = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take no held Enter, and none for choices of other typing."""
        if event.key() in ENTER:
            if event.isAutoRepeat():
                event.accept()
                return
            if self.waiting and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._enters += 1
                self.ask()
                return
        if event.key() == Qt.Key.Key_Escape and self._typed is None:
            # Nothing is typed: Escape is the strip's, whatever is offered.
            self.hide_list()
            event.ignore()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Mark the text, so that typing replaces it."""
        super().focusInEvent(event)
        self.selectAll()

    def _note_typing(self, text: str) -> None:
        self._typed, self._enters = text.strip(), 0
        self.edited.emit()
        if self._at_once:
            self.ask()


class TermPart(Part):
    """A line whose text is the label of a term."""

    def __init__(self, terms: TermList, parent: QWidget | None = None) -> None:
        super().__init__(parent, at_once=True)
        self.terms = terms
        self.asked.connect(lambda typed: self.offer(typed, self._choices(typed)))
        self.used.connect(lambda choice, _go: self.fill(choice.text))

    def code(self) -> str | None:
        """Return the code that the text names, "" for no text, None where it names none."""
        text = self.text().strip()
        return self.terms.code(text) if text else ""

    def fill_code(self, code: str) -> None:
        """Show the label of a code."""
        self.fill(self.terms.label(code))

    def _choices(self, typed: str) -> list[Choice]:
        exact = self.terms.code(typed) if typed else None
        if exact is None:
            return self.terms.choices(typed)
        # Enter takes what is typed whole; below it are the others: Down after choosing chooses another.
        return [Choice(exact, self.terms.label(exact)), *self.terms.choices("", (exact,))]


class TargetLine(Part):
    """A line that names a record, or one to be made."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._kinds: tuple[str, ...] = ()
        self.target: Target | None = None
        self.whats: Whats | None = None
        self.numbered = True
        self.supplied = False
        self.at_hand: Callable[[str, Sequence[str]], list[Link]] = lambda _text, _kinds: []
        self.words_choice: Callable[[str], Choice | None] = lambda _text: None
        self.more_choices: Callable[[str, Looked], list[Choice]] = lambda _text, _found: []
        #: What is offered from memory, in place of records.
        self.in_memory: Callable[[str], list[Choice]] | None = None
        self.asked.connect(self._question)
        self.edited.connect(self._forget)

    def show_target(self, target: Target | None) -> None:
        """Show a record."""
        self.target = target
        self.fill(target.label if target is not None else "")
        self.setToolTip(self.text())

    def set_kinds(self, kinds: Sequence[str]) -> None:
        """Offer records of these kinds, the first ones first to be made."""
        self._kinds = tuple(kinds)

    def choices_of(self, text: str, found: Looked) -> list[Choice]:
        """Return what is offered for a look-up."""
        near = (
            [self._near(one, found) for one in self.at_hand(text, self._kinds)] if text == self.text().strip() else []
        )
        exact, others = ([self._record(one, found) for one in part] for part in (found.exact, found.others))
        known = list({one.value: one for one in (*exact, *near, *others)}.values())
        made = [self._made(one) for one in found.new]
        words = self.words_choice(text)
        return [*self.more_choices(text, found), *known, *made, *([words] if words is not None else [])]

    def _question(self, typed: str) -> None:
        if self.in_memory is not None or not typed:
            self.offer(
                typed, self.in_memory(typed) if self.in_memory is not None else self.more_choices("", Looked(""))
            )
            return
        asked = Question(typed, self._kinds, numbered=self.numbered, supplied=self.supplied)
        catalogue, terms = self._around.catalogue, self.whats.terms if self.whats is not None else ()

        def ask(token: CancelToken) -> Looked:
            return catalogue.read(lambda connection: look_up(connection, asked, terms), token)

        self._around.tasks.read(
            ask, lambda found: self.offer(typed, self.choices_of(typed, found)), key=("stating", id(self))
        )

    def _near(self, one: Link, found: Looked) -> Choice:
        return self._record(Offer(one.id, one.kind, one.label, one.label), found)

    def _record(self, one: Offer, found: Looked) -> Choice:
        detail = detail_of(one, found.facts, self._around.wording)
        return Choice(Link(one.id, one.kind, one.label), one.label, detail)

    def _made(self, one: NewRecord) -> Choice:
        name = isolated_in(one.label, QApplication.isRightToLeft())
        text = translate("Stating", "new {kind}: {name}").format(kind=self._kind(one.kind).lower(), name=name)
        return Choice(one, text, self._told(one), deliberate=True)

    def _told(self, one: NewRecord) -> str:
        """Return what else is known of a new record: the kind of an event, whether a festival is new too."""
        given = dict(one.fields)
        if isinstance(given.get("festival"), NewRecord):
            return translate("Stating", "new festival")
        if isinstance(given.get("festival"), Link):
            return str(given["festival"].label)
        if one.kind == "event" and "kind" in given:
            return self._around.wording.term("event_kind", str(given["kind"]))
        return ""

    def _kind(self, kind: str) -> str:
        return self._around.wording.term("record_kind", kind)

    def _forget(self) -> None:
        self.target = None


class DateLine(Part):
    """A line for a date: words of the source with what they mean, or a typed date."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent, at_once=True)
        self.reader = DateReader(wording)
        self.value = DateValue.UNDATED
        self.asked.connect(lambda typed: self.offer(typed, self.reader.choices(typed)))
        self.edited.connect(self._edited_by_hand)

    def show_date(self, value: DateValue) -> None:
        """Show a date by its words, or as it would be typed."""
        self.value = self.reader.kept = value
        self.fill(value.verbatim or value.edtf)

    def problem(self) -> str:
        """Say why the text is no date."""
        return self.reader.problem(self.text().strip()) if self.value.is_empty else ""

    def _edited_by_hand(self) -> None:
        self.value = self.reader.typed(self.text().strip())


class WordsLine(Part):
    """A line for words of the source: runs of its words that begin with what is typed are offered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, at_once=True)
        self._text, self._start, self._end = "", 0, 0
        self.asked.connect(lambda typed: self.offer(typed, self._choices(typed)))
        self.used.connect(lambda choice, _go: self._take_words(choice))

    def set_source(self, source: Source | None, start: int, end: int) -> None:
        """Offer words of the sentence in which a passage stands."""
        if source is None:
            self._text, self._start, self._end = "", 0, 0
        else:
            begins, ends = sentence(source.text, start, end)
            self._text, self._start, self._end = source.text, begins, ends

    def _choices(self, typed: str) -> list[Choice]:
        if not typed:
            return []
        return [Choice(run, run) for run in runs_of_words(self._text, self._start, self._end, typed)]

    def _take_words(self, choice: Choice) -> None:
        self.fill(str(choice.value))
        self.textEdited.emit(self.text())
        self.hide_list()
