"""The third part of the strip: a record, words, a date, a number, a term, an award, a stored statement."""

from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal

from database.dates import DateValue
from database.queries.links import Link
from desktop_app.forms.plain_fields import stored_text
from desktop_app.forms.terms import TermList
from desktop_app.forms.values import NewRecord, Target
from desktop_app.stating.filling import missing, read_number, read_object, with_defaults
from desktop_app.stating.guesses import number_in
from desktop_app.stating.lines import TargetLine
from desktop_app.stating.lookup import Looked
from desktop_app.stating.passages import runs_of_words, sentence
from desktop_app.stating.whats import ANYTHING, VALUE, Form, Shape, Stateable
from desktop_app.stating.work import StatementChoice, Work
from desktop_app.texts import listed, plural, translate
from desktop_app.widgets.suggestions import Choice
from desktop_app.wording.wording import Wording

_OF_WORDS = (Form.WORDS, Form.NOTHING, VALUE)
"""What words are taken for where they stay words if they can."""


class ObjectPart(QObject):
    """Reads the object from the words that are selected, and takes what is typed and chosen."""

    changed = Signal()
    """The draft has another object."""
    used = Signal()
    """An object was taken with Enter or the mouse: go on."""

    def __init__(self, work: Work, line: TargetLine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work, self.line = work, line
        self._shown_fact: int | None = None
        line.used.connect(self._take)
        line.edited.connect(self._edited)
        line.more_choices = self._more_choices
        line.words_choice = self._as_words

    def clear(self) -> None:
        """Show no object, of another draft."""
        self._configure(None)
        self.line.show_target(None)

    def show_again(self, text: str) -> None:
        """Show the object of a draft that was left, and what was typed where it has none."""
        self._configure(self._work.stateable)
        target = self._work.draft.object
        self.line.show_target(target)
        if target is None:
            self.line.fill(text)

    def one_more(self) -> None:
        """Take the fact that is offered and wait for another."""
        choice = self.line.current
        if choice is not None:
            self._take(choice, go=False)
            self._shown_fact = None
            self.line.fill("")
            self.line.ask()

    def read(self) -> None:
        """Read the object from the words, as what is said wants it."""
        work, found = self._work, self._work.stateable
        self._configure(found)
        if found is None or work.whats is None:
            wanted = work.draft.wanted
            if wanted in ANYTHING and work.words and not work.changing:
                self.line.fill(work.words)
                work.look("object", work.question((wanted,)), self._found)
            return
        if work.changing and missing(work.draft, found, work.wording) is None:
            self._show(found)
            return
        dates = work.dates.in_passage()
        work.draft = with_defaults(work.draft, frozenset(work.touched), dates, work.sentence_details())
        if found.what.shape is Shape.NUMBER:
            self._read_number()
        elif found.takes.form is Form.RECORD:
            self._read_record(found)
        elif found.takes.form is not Form.STATEMENT:
            work.draft = read_object(work.draft, found, work.words, work.whats, dates)
            work.dates.kept = work.draft.date
            if found.takes.form is Form.DATE and not dates and work.words.strip() and work.draft.source is not None:
                # A date that is typed for them stands beside the words.
                work.dates.kept = DateValue.of("", verbatim=work.words)
            if found.takes.form is Form.AWARD:
                self._read_award()
            self._show(found)

    def _read_record(self, found: Stateable) -> None:
        work, takes = self._work, found.takes
        draft = work.draft
        if draft.object is not None and draft.object.kind in takes.kinds:
            self._show(found)
            return
        # Words are the object only where somebody says so: until then they are a name to be found.
        work.change(object=None, words="")
        if not work.words.strip():
            return
        if takes.words and draft.wanted in _OF_WORDS:
            work.change(words=work.words)
            self._show(found)
            return
        self.line.fill(work.words)
        work.look("object", work.question(_first(draft.wanted, takes.kinds)), self._found)

    def _found(self, found: Looked) -> None:
        work = self._work
        work.looked = found
        target, what = found.target, work.draft.what
        if what is not None and what.shape is Shape.MENTION and len(found.exact) != 1:
            # Nobody is made by being mentioned.
            work.change(words=work.words)
        elif target is not None and (work.draft.wanted in ("", target.kind) or len(found.exact) == 1):
            self._set(target)
        else:
            self.line.fill(found.name)
        self.changed.emit()

    def _set(self, target: Target) -> None:
        self._work.change(object=target)
        self.line.show_target(target)

    def _read_number(self) -> None:
        """Read the edition's number and its festival from the words."""
        work = self._work
        about = work.draft.about
        work.draft = read_number(work.draft, work.words, None)
        festival = dict(about.fields).get("festival") if isinstance(about, NewRecord) else None
        if festival is not None:
            self._set(festival)
        elif isinstance(about, Link):
            work.festival_of(about.id, lambda link: self._set(link) if link is not None else None)

    def _read_award(self) -> None:
        """Fill in the edition of the last result, and the count that this one belongs to."""
        work = self._work
        if work.draft.more.edition is None and not work.changing:
            work.change_more(edition=work.memory.edition)
        whole = work.count_of_this()
        if whole is not None and work.draft.number is None and not work.changing:
            work.change_more(part_of=whole)
        draft = work.draft
        if not draft.code and draft.number is None and draft.object is None and work.words.strip():
            work.look("object", work.question(_first(draft.wanted, ("award", "edition"))), self._award_found)

    def _award_found(self, found: Looked) -> None:
        self._work.looked = found
        if len(found.exact) == 1:
            self._set(Link(found.exact[0].id, found.exact[0].kind, found.exact[0].label))
        elif self._work.draft.wanted in ("award", "edition") and found.target is not None:
            self._set(found.target)
        else:
            self.line.fill(found.name)
        self.changed.emit()

    # Showing.

    def _configure(self, found: Stateable | None) -> None:
        """Let the line offer what is wanted."""
        line, form = self.line, found.takes.form if found is not None else None
        from_memory = {
            Form.DATE: self._work.dates.choices,
            Form.TERM: self._terms,
            Form.STATEMENT: self._statements,
            Form.WORDS: self._runs,
            Form.NUMBER: _nothing,
        }
        line.in_memory = from_memory.get(form) if form is not None else None
        if self._stay_words(found):
            line.in_memory = _nothing
        line.setFocusPolicy(Qt.FocusPolicy.NoFocus if form is Form.NOTHING else Qt.FocusPolicy.StrongFocus)
        line.setEnabled(form is not Form.NOTHING)
        line.supplied = self._work.draft.source is not None
        line.setPlaceholderText("" if found is None else needs(found, self._work.draft.wanted, self._work.wording))
        if found is not None:
            line.set_kinds(_first(self._work.draft.wanted, found.takes.kinds))

    def _stay_words(self, found: Stateable | None) -> bool:
        """Whether words are what the letter said that they are, where a record could be named, too."""
        return found is not None and found.takes.words and self._work.draft.wanted == Form.WORDS

    def _show(self, found: Stateable) -> None:
        """Show the object that the draft has."""
        draft, line, wording = self._work.draft, self.line, self._work.wording
        line.show_target(draft.object)
        if draft.object is not None:
            return
        match found.takes.form:
            case Form.DATE:
                line.fill(draft.date.verbatim or draft.date.edtf or self._work.dates.kept.verbatim)
            case Form.NUMBER | Form.AWARD if draft.number is not None:
                line.fill(wording.number(draft.number))
            case Form.TERM:
                line.fill(wording.term(found.takes.vocabulary, draft.code))
            case Form.AWARD:
                line.fill(wording.term("award_category", draft.code) if draft.code else "")
            case Form.NOTHING | Form.NUMBER:
                line.fill("")
            case _:
                line.fill(draft.words)

    # Choices.

    def _terms(self, typed: str) -> list[Choice]:
        found, whats = self._work.stateable, self._work.whats
        if found is None or whats is None:
            return []
        return TermList(whats.vocabulary(found.takes.vocabulary)).choices(typed)

    def _statements(self, typed: str) -> list[Choice]:
        parts = typed.casefold().split()
        return [
            Choice(one, one.sentence)
            for one in self._work.near_statements()
            if one.id not in self._work.draft.statements and all(part in one.sentence.casefold() for part in parts)
        ]

    def _more_choices(self, text: str, found: Looked) -> list[Choice]:
        """Return what is offered beside records: categories and counts; what was looked up, where nothing is typed."""
        stateable, whats, looked = self._work.stateable, self._work.whats, self._work.looked
        if stateable is None or whats is None:
            return []
        if not text:
            return self.line.choices_of(looked.name, looked) if looked is not None and looked.name else []
        if stateable.takes.form is not Form.AWARD:
            return self._runs(text) if stateable.takes.words and self._work.draft.wanted in _OF_WORDS else []
        number = number_in(text)
        count = "" if number is None else plural("Stating", "{count} of them", "{count} of them", int(number))
        return [
            *TermList(whats.vocabulary("award_category")).choices(text),
            *([Choice(number, count)] if number is not None else []),
        ]

    def _runs(self, typed: str) -> list[Choice]:
        """Return words of the passage, then of its sentence, that begin with what is typed."""
        passage, source = self._work.draft.passage, self._work.draft.source
        if passage is None or source is None or not typed:
            return []
        begins, ends = sentence(source.text, passage.start, passage.end)
        inside = runs_of_words(source.text, passage.start, passage.end, typed)
        runs = dict.fromkeys((*inside[:2], *runs_of_words(source.text, begins, ends, typed), *inside))
        return [Choice(("words", run), f"“{run}”") for run in runs]

    def _as_words(self, text: str) -> Choice | None:
        found = self._work.stateable
        if found is None or not found.takes.words or not text.strip():
            return None
        words = translate("Stating", "in words: “{words}”").format(words=text)
        return Choice(("words", text), words)

    # Taking.

    def _take(self, choice: Choice, go: bool) -> None:
        work, value = self._work, choice.value
        work.forget_look("object")
        found = work.stateable
        plain = replace(work.draft, object=None, code="", number=None, words="")
        if isinstance(value, Link | NewRecord):
            work.draft = replace(plain, object=value)
            self.line.show_target(value)
        elif isinstance(value, DateValue):
            work.change(date=value)
            work.dates.kept = value
            self.line.fill(value.verbatim or value.edtf)
        elif isinstance(value, StatementChoice):
            work.change(statements=tuple(dict.fromkeys((*work.draft.statements, value.id))))
            self._shown_fact = value.id
            self.line.fill(value.sentence)
        elif isinstance(value, float | int):
            work.draft = replace(plain, number=float(value))
            self.line.fill(choice.text)
        elif isinstance(value, tuple):
            self._take_words(str(value[1]))
        else:
            number = None if found is not None and found.takes.form is Form.AWARD else work.draft.number
            work.draft = replace(plain, code=str(value), number=number)
            self.line.fill(choice.text)
        self.changed.emit()
        if go:
            self.used.emit()

    def _take_words(self, words: str) -> None:
        work, found = self._work, self._work.stateable
        if found is not None and work.whats is not None and found.takes.form is Form.WORDS:
            work.draft = read_object(work.draft, found, words, work.whats, ())
        else:
            work.change(object=None, code="", number=None, words=words)
        self.line.fill(words)

    def _edited(self) -> None:
        work, text = self._work, stored_text(self.line.text())
        work.forget_look("object")
        found = work.stateable
        # Typing replaces the fact that is shown; those that were taken before it stay.
        facts = tuple(one for one in work.draft.statements if one != self._shown_fact)
        self._shown_fact = None
        draft = replace(work.draft, object=None, statements=facts)
        if found is None or work.whats is None:
            work.words, work.draft = text, draft
            return
        match found.takes.form:
            case Form.WORDS | Form.NUMBER | Form.TERM:
                draft = read_object(draft, found, text, work.whats, ())
            case Form.DATE:
                draft = replace(draft, date=work.dates.typed(text))
            case Form.AWARD:
                draft = replace(draft, code="", number=None)
            case _:
                draft = replace(draft, words=text if self._stay_words(found) else "")
        work.draft = draft
        self.changed.emit()


def needs(one: Stateable, wanted: str, wording: Wording) -> str:
    """Return what a choice takes as its object, in a word or two."""
    takes = one.takes
    if takes.form is Form.RECORD:
        kinds = (wanted,) if wanted in takes.kinds else takes.kinds[:2]
        return listed(wording.term("record_kind", kind).lower() for kind in kinds)
    return {
        Form.WORDS: translate("Stating", "words"),
        Form.DATE: translate("Stating", "date"),
        Form.NUMBER: translate("Stating", "number"),
        Form.AWARD: translate("Stating", "award or category"),
    }.get(takes.form, "")


def _first(wanted: str, kinds: tuple[str, ...]) -> tuple[str, ...]:
    """Return the kinds with the wanted one first."""
    return (wanted, *(kind for kind in kinds if kind != wanted)) if wanted in kinds else kinds


def _nothing(_typed: str) -> list[Choice]:
    return []
