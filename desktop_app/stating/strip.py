"""The line in which a fact is stated: about, what, object; below it the sentence, and unfolded the details."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from database.dates import DateValue
from database.queries.links import Link, links
from database.queries.statements import StatementRow
from database.queries.terms import terms
from desktop_app.directions import isolate
from desktop_app.forms.suggestions import Choice
from desktop_app.forms.surroundings import Surroundings
from desktop_app.services.cancel import CancelToken
from desktop_app.stating.details import Details, StatementChoice
from desktop_app.stating.draft import More, NewRecord, StatementDraft, Target
from desktop_app.stating.filling import (
    missing,
    read_number,
    read_object,
    sentence_of,
    with_defaults,
)
from desktop_app.stating.lines import ENTER, DateReader, Part, TargetLine
from desktop_app.stating.lookup import Looked, Question, look_up
from desktop_app.stating.passages import is_coming, sentence
from desktop_app.stating.saving import Saved
from desktop_app.stating.whats import ANYTHING, Form, Shape, Stateable, What, Whats
from desktop_app.texts import plural, translate
from desktop_app.widgets.key_positions import position_of
from desktop_app.widgets.labels import plain_label, section_label
from desktop_app.wording.statements import said
from desktop_app.wording.wording import Wording

REMEMBERED = 12
"""How many of what was said last come first."""
OFFERED = 60
"""Rows of the list of what can be said."""
_MODALITIES = ("states", "plans", "reports", "opines", "denies")
_BY_HAND = ("modality", "attributed_to", "attributed_words", "attribution_manner", "when")
_CONTROL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


class StatementStrip(QWidget):
    """Fills in one draft after the other; the record spoken of stays.

    Keys: Tab goes through the three parts. Enter takes what is offered and goes on: it stores when nothing is missing.
    Ctrl+. unfolds the details, Alt and a letter goes to one of them, Ctrl+M steps how surely it is said, Ctrl+D repeats
    who says it and when from the last statement, Ctrl+Enter (with "also") takes one fact and waits for another.
    """

    accepted = Signal(object)
    """A complete `StatementDraft`. The strip is locked until `saved` or `refuse` is called."""
    cancelled = Signal()
    """Escape: nothing is stored; the keyboard goes back to where it came from."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._whats: Whats | None = None
        self._draft = StatementDraft()
        self._words = ""
        self._focus = "what"
        self._about: Target | None = None
        self._edition: Target | None = None
        self._recent: list[tuple[What, str]] = []
        self._touched: set[str] = set()
        self._last: tuple[StatementDraft, frozenset[str]] | None = None
        self._counted: tuple[tuple[Any, ...], int] | None = None
        self._at_hand: tuple[StatementChoice, ...] = ()
        self._made: tuple[StatementChoice, ...] = ()
        self._looking: set[str] = set()
        self._asked = {"about": 0, "object": 0}
        self._looked: Looked | None = None
        self._go_on = self._locked = self._changing = False
        self._generation = 0
        self._dates = DateReader(around.wording)
        self._build()

    @property
    def about(self) -> Target | None:
        """The record that was spoken of last; the next statement is about it unless another is given."""
        return self._about

    @property
    def draft(self) -> StatementDraft:
        """What is filled in now."""
        return self._draft

    @property
    def busy(self) -> bool:
        """Whether something is looked up or stored."""
        return bool(self._looking) or self._locked or self._whats is None

    def begin(self, draft: StatementDraft, focus: str = "what", *, changing: bool = False) -> None:
        """Show a draft and give the keyboard to a part: "about", "what" or "object".

        *changing*: it is a stored statement; nothing is then read from its words.
        """
        self._generation += 1
        about = draft.about
        if about is None and not draft.about_words:
            about = self._about
            if about is None and draft.source is not None and _is_mention(draft.what):
                about = draft.source.article
        self._draft = replace(draft, about=about)
        self._words = draft.words or draft.selected
        self._touched = set(_BY_HAND) if changing else _given(draft.more)
        self._forget_look("about", "object")
        self._looked = None
        self._focus, self._changing = focus, changing
        self._go_on = self._locked = False
        self._problem.setText("")
        self._problem.hide()
        self.details.hide()
        passage = draft.passage
        coming = None
        if passage is not None and draft.source is not None:
            coming = is_coming(draft.source.text, passage.start, passage.end)
            self._dates.set_source(draft.source, passage.start, passage.end, coming)
        else:
            self._dates.set_source(None, 0, 0, None)
        self._dates.kept = draft.date
        self._coming = coming
        self.about_line.show_target(about)
        if draft.about_words:
            self.about_line.fill(draft.about_words)
        self.what_line.fill("")
        self.object_line.show_target(None)
        self.show()
        self._part(focus).setFocus(Qt.FocusReason.OtherFocusReason)
        if self._whats is None:
            self._load()
        else:
            self._start()

    def take_over(self, statements: Sequence[StatementRow]) -> None:
        """Let "also", "counted in" and "for the credit" choose from these statements, the last first."""
        self._made = ()
        self._at_hand = tuple(StatementChoice(row.id, _sentence(row, self._around.wording)) for row in statements[::-1])

    def speak_of(self, about: Target | None) -> None:
        """Another article is open: *about* is the record that was spoken of last in it, None where none was."""
        if about != self._about:
            self._about, self._edition, self._made = about, None, ()

    def saved(self, saved: Saved) -> None:
        """The draft is stored: its record stays spoken of, and what was said comes first the next time."""
        draft = self._draft
        self._locked = False
        if draft.what is not None and draft.what.shape not in (Shape.ALSO, Shape.LOADED):
            said = (draft.what, draft.wanted)
            self._recent = [said, *(one for one in self._recent if one != said)][:REMEMBERED]
            self._last = (draft, frozenset(self._touched))
            self._remember_count(draft, saved)
        if saved.about is not None and draft.about is not None and draft.about.kind != "article":
            self._about = Link(saved.about, draft.about.kind, draft.about.label)
        edition = draft.object if draft.object is not None and draft.object.kind == "edition" else draft.more.edition
        known = saved.object if edition is draft.object else edition.id if isinstance(edition, Link) else None
        if edition is not None and known is not None:
            self._edition = Link(known, "edition", edition.label)
        if saved.statements and draft.what is not None and draft.what.shape is not Shape.ALSO:
            text = sentence_of(draft, self._stateable, self._around.wording)
            self._made = (*(StatementChoice(one, text) for one in saved.statements), *self._made)
        self._refresh_labels()

    def refuse(self, sentence: str) -> None:
        """It could not be stored: the strip is as it was, with the reason."""
        self._locked = False
        self._tell_problem(sentence)
        self._part("object" if self._part("object").focusPolicy() else "what").setFocus()

    # What it is made of.

    def _build(self) -> None:
        self.setProperty("ground", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.about_line, self.object_line = TargetLine(self._around), TargetLine(self._around)
        self.what_line = Part(at_once=True)
        self.details = Details(self._around, self)
        self.details.hide()
        self._sentence = plain_label("", "muted")
        self._sentence.setWordWrap(True)
        self._problem = plain_label("", "problem")
        self._problem.setWordWrap(True)
        self._problem.hide()
        self._keys = plain_label(
            translate("Stating", "Enter stores · Ctrl+. details · Ctrl+M how surely · Ctrl+D as before · Esc leaves"),
            "muted",
        )
        for label in (self._sentence, self._problem, self._keys):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        names = (translate("Stating", "About"), translate("Stating", "What"), translate("Stating", "Object"))
        parts = (self.about_line, self.what_line, self.object_line)
        for column, (name, line, share) in enumerate(zip(names, parts, (6, 5, 8), strict=True)):
            grid.addWidget(section_label(name), 0, column)
            grid.addWidget(line, 1, column)
            grid.setColumnStretch(column, share)
            line.setAccessibleName(name)
            line.setToolTip(name)
            line.installEventFilter(self)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(12, 8, 12, 8)
        column_.setSpacing(4)
        column_.addLayout(grid)
        for widget in (self._sentence, self._problem, self.details, self._keys):
            column_.addWidget(widget)
        QWidget.setTabOrder(self.about_line, self.what_line)
        QWidget.setTabOrder(self.what_line, self.object_line)
        self.about_line.set_kinds(ANYTHING)
        self.about_line.used.connect(self._about_used)
        self.about_line.edited.connect(self._about_edited)
        self.about_line.entered.connect(lambda _text: self._enter())
        self.what_line.asked.connect(self._offer_whats)
        self.what_line.used.connect(lambda choice, go: self._set_what(choice.value, go))
        self.what_line.entered.connect(lambda _text: self._enter())
        self.what_line.edited.connect(self._what_edited)
        self.object_line.used.connect(self._object_used)
        self.object_line.edited.connect(self._object_edited)
        self.object_line.entered.connect(lambda _text: self._enter())
        self.object_line.more_choices = self._more_objects
        self.object_line.words_choice = self._as_words
        self.details.changed.connect(self._details_changed)
        self.details.entered.connect(self._enter)

    def _part(self, name: str) -> Part:
        return {"about": self.about_line, "what": self.what_line, "object": self.object_line}[name]

    # Beginning.

    def _load(self) -> None:
        catalogue, wording, generation = self._around.catalogue, self._around.wording, self._generation

        def ask(token: CancelToken) -> Whats:
            def read(connection: Any) -> Whats:
                ours, english = terms(connection, wording.language), terms(connection, "en")
                return Whats(ours, wording, Wording("en", english))

            return catalogue.read(read, token)

        def answer(whats: Whats) -> None:
            self._whats = self.about_line.whats = self.object_line.whats = whats
            if generation == self._generation or self.isVisible():
                self._start()

        self._around.tasks.read(ask, answer, key=("stating", id(self), "whats"))

    def _start(self) -> None:
        draft = self._draft
        if draft.about is None and draft.about_words:
            kinds = (draft.about_kind,) if draft.about_kind in ANYTHING else ANYTHING
            self.about_line.set_kinds((*kinds, *(kind for kind in ANYTHING if kind not in kinds)))
            numbered = draft.what is None or draft.what.shape is not Shape.NUMBER
            self.about_line.numbered = numbered
            question = Question(draft.about_words, kinds, selected=draft.source is not None, numbered=numbered)
            self._look("about", question, self._about_found)
            return
        self.about_line.set_kinds(ANYTHING)
        self._about_known()

    def _about_known(self) -> None:
        """Go on with what is said, once it is known of what."""
        if self._draft.what is not None:
            self._set_what(self._draft.what, go=False, first=True)
        elif self.what_line.hasFocus() and self._draft.about is not None:
            self.what_line.ask()
        self._read_object()
        self._tell()
        if self._focus == "about" and self.about_line.hasFocus() and self._draft.about is None:
            self.about_line.ask()

    def _about_found(self, found: Looked) -> None:
        self._words = found.name or self._words
        target = found.target
        if target is None:
            self.about_line.setFocus()
            self.about_line.fill(found.name)
            self.about_line.ask()
            self.about_line.offer(found.name, self.about_line.choices_of(found.name, found))
            self._tell()
            return
        self._set_about(target)
        self._about_known()

    def _set_about(self, target: Target) -> None:
        self._draft = replace(self._draft, about=target, about_words="")
        self.about_line.show_target(target)

    def _about_edited(self) -> None:
        self._forget_look("about")
        self._draft = replace(self._draft, about=None, about_words="")
        self._tell()

    def _about_used(self, choice: Choice, go: bool) -> None:
        if not isinstance(choice.value, Link | NewRecord):
            return
        self._forget_look("about")
        self._set_about(choice.value)
        if self._draft.what is not None and self._stateable is None:
            self._draft = replace(self._draft, what=None)
            self.what_line.fill("")
        self._about_known()
        if go:
            self.what_line.setFocus()
            if self._draft.what is None:
                self.what_line.ask()

    # What is said.

    @property
    def _stateable(self) -> Stateable | None:
        if self._whats is None or self._draft.what is None:
            return None
        kind = self._draft.about.kind if self._draft.about is not None else "film"
        return self._whats.fitting(kind, self._draft.what)

    def _offer_whats(self, typed: str) -> None:
        about = self._draft.about
        if self._whats is None or about is None:
            return
        wanted = self._draft.wanted
        recent = [what for what, of in self._recent if of == wanted or not wanted]
        found = self._whats.find(typed, about.kind, wanted, recent, self._draft.selected)
        self.what_line.offer(typed, [Choice(one.what, one.label, self._needs(one)) for one in found[:OFFERED]])

    def _needs(self, one: Stateable) -> str:
        """Return what a choice takes as its object, in a word or two."""
        wording, takes = self._around.wording, one.takes
        if takes.form is Form.RECORD:
            wanted = self._draft.wanted
            kinds = (wanted,) if wanted in takes.kinds else takes.kinds[:2]
            return ", ".join(wording.term("record_kind", kind).lower() for kind in kinds)
        return {
            Form.WORDS: translate("Stating", "words"),
            Form.DATE: translate("Stating", "date"),
            Form.NUMBER: translate("Stating", "number"),
        }.get(takes.form, "")

    def _what_edited(self) -> None:
        self._draft = replace(self._draft, what=None)
        self._tell()

    def _set_what(self, what: What, go: bool, *, first: bool = False) -> None:
        self._draft = replace(self._draft, what=what)
        found = self._stateable
        if found is None:
            self._draft = replace(self._draft, what=None)
            if self.what_line.hasFocus():
                self.what_line.ask()
            return
        self.what_line.fill(found.label)
        self.what_line.setToolTip(found.label)
        if not first:
            self._read_object()
        self._tell()
        if go:
            self._go_on = True
            self._settle()

    # The object.

    def _read_object(self) -> None:
        """Read the object from the words that are selected, as what is said wants it."""
        found, draft = self._stateable, self._draft
        line = self.object_line
        self._configure(found)
        if found is None or self._whats is None:
            wanted = draft.wanted
            if wanted in ANYTHING and self._words and not self._changing:
                line.fill(self._words)
                self._look("object", self._question((wanted,)), self._object_found)
            return
        if self._changing and not self._object_is_new(found):
            self._show_object(found)
            return
        self._draft = with_defaults(draft, frozenset(self._touched), self._dates.in_passage(), self._sentence_details())
        if found.what.shape is Shape.NUMBER:
            self._read_number()
        elif found.takes.form is Form.RECORD:
            self._read_record(found)
        elif found.takes.form is not Form.STATEMENT:
            self._draft = read_object(self._draft, found, self._words, self._whats, self._dates.in_passage())
            self._dates.kept = self._draft.date
            if found.takes.form is Form.AWARD:
                self._read_award()
            self._show_object(found)

    def _object_is_new(self, found: Stateable) -> bool:
        """Return whether a stored statement now says something that takes another object."""
        return missing(self._draft, found, self._around.wording) is not None

    def _read_record(self, found: Stateable) -> None:
        draft, takes = self._draft, found.takes
        if draft.object is not None and draft.object.kind in takes.kinds:
            self._show_object(found)
            return
        if not self._words.strip():
            self._draft = replace(draft, object=None)
            return
        if draft.wanted not in takes.kinds and takes.words and draft.wanted in (Form.WORDS, Form.NOTHING, "value"):
            self._draft = replace(draft, object=None, words=self._words)
            self._show_object(found)
            return
        kinds = takes.kinds
        if draft.wanted in kinds:
            kinds = (draft.wanted, *(kind for kind in kinds if kind != draft.wanted))
        self.object_line.fill(self._words)
        self._look("object", self._question(kinds), self._object_found)

    def _question(self, kinds: Sequence[str]) -> Question:
        about = self._draft.about
        without = about.label.split(" (")[0] if about is not None else ""
        selected = self._draft.source is not None and self._words in self._draft.selected
        return Question(self._words, tuple(kinds), selected=selected, without=without)

    def _object_found(self, found: Looked) -> None:
        self._looked = found
        target = found.target
        if _is_mention(self._draft.what) and len(found.exact) != 1:
            # Nobody is made by being mentioned.
            self._draft = replace(self._draft, words=self._words)
        elif target is not None and (self._draft.wanted in ("", target.kind) or len(found.exact) == 1):
            self._take_object(target)
        else:
            self.object_line.fill(found.name)
        self._tell()

    def _take_object(self, target: Target) -> None:
        self._draft = replace(self._draft, object=target)
        self.object_line.show_target(target)
        if target.kind == "edition" and isinstance(target, Link):
            return

    def _read_number(self) -> None:
        """Read the edition's number and its festival from the words."""
        about = self._draft.about
        self._draft = read_number(self._draft, self._words, None)
        festival = dict(about.fields).get("festival") if isinstance(about, NewRecord) else None
        if festival is not None:
            self._take_object(festival)
            return
        catalogue = self._around.catalogue
        edition = about.id if isinstance(about, Link) else None
        if edition is None:
            return
        number = self._ask_of("object")

        def ask(token: CancelToken) -> Link | None:
            return catalogue.read(lambda connection: _festival_of(connection, edition), token)

        def answer(link: Link | None) -> None:
            if number == self._asked["object"]:
                self._looking.discard("object")
                if link is not None:
                    self._take_object(link)
                self._settle()

        self._around.tasks.read(ask, answer, key=("stating", id(self), "object"))

    def _read_award(self) -> None:
        """Fill in the edition of the last result, and the count that this one belongs to."""
        more = self._draft.more
        if more.edition is None and self._edition is not None and not self._changing:
            more = replace(more, edition=self._edition)
        self._draft = replace(self._draft, more=more)
        key = _count_key(self._draft)
        if self._counted is not None and self._counted[0] == key and self._draft.number is None:
            self._draft = replace(self._draft, more=replace(more, part_of=self._counted[1]))
        draft = self._draft
        if not (draft.code or draft.number is not None or draft.object or not self._words.strip()):
            self._look("object", self._question(("award", "edition")), self._award_found)

    def _award_found(self, found: Looked) -> None:
        self._looked = found
        if len(found.exact) == 1:
            one = found.exact[0]
            self._take_object(Link(one.id, one.kind, one.label))
        elif self._draft.wanted in ("award", "edition") and found.target is not None:
            self._take_object(found.target)
        else:
            self.object_line.fill(found.name)

    def _configure(self, found: Stateable | None) -> None:
        """Let the line for the object offer what is wanted."""
        line, form = self.object_line, found.takes.form if found is not None else None
        line.in_memory = (
            {
                Form.DATE: self._dates.choices,
                Form.TERM: self._offered_terms,
                Form.STATEMENT: self._offered_statements,
                Form.WORDS: lambda _typed: [],
                Form.NUMBER: lambda _typed: [],
            }.get(form)
            if form is not None
            else None
        )
        line.setFocusPolicy(Qt.FocusPolicy.NoFocus if form is Form.NOTHING else Qt.FocusPolicy.StrongFocus)
        line.setEnabled(form is not Form.NOTHING)
        line.supplied = self._draft.source is not None
        line.setPlaceholderText("")
        if found is None:
            return
        kinds = found.takes.kinds
        if form is Form.AWARD:
            kinds = ("award", "edition")
        if self._draft.wanted in kinds:
            kinds = (self._draft.wanted, *(kind for kind in kinds if kind != self._draft.wanted))
        line.set_kinds(kinds)
        line.setPlaceholderText(self._needs(found))

    def _show_object(self, found: Stateable) -> None:
        """Show the object that the draft has."""
        draft, line, wording = self._draft, self.object_line, self._around.wording
        if draft.object is not None:
            line.show_target(draft.object)
            return
        line.show_target(None)
        match found.takes.form:
            case Form.DATE:
                line.fill(draft.date.verbatim or draft.date.edtf)
            case Form.NUMBER | Form.AWARD if draft.number is not None:
                line.fill(wording.number(draft.number))
            case Form.TERM:
                line.fill(wording.term(found.takes.vocabulary, draft.code))
            case Form.AWARD:
                line.fill(wording.term("award_category", draft.code) if draft.code else "")
            case Form.NOTHING:
                line.fill("")
            case _:
                line.fill(draft.words)

    def _offered_terms(self, typed: str) -> list[Choice]:
        found = self._stateable
        if found is None or self._whats is None:
            return []
        from desktop_app.forms.terms import TermList

        return TermList(self._whats.vocabulary(found.takes.vocabulary)).choices(typed)

    def _offered_statements(self, typed: str) -> list[Choice]:
        parts = typed.casefold().split()
        known = dict.fromkeys((*self._made, *self._at_hand))
        return [
            Choice(one, one.sentence)
            for one in known
            if one.id not in self._draft.statements and all(part in one.sentence.casefold() for part in parts)
        ]

    def _more_objects(self, text: str, found: Looked) -> list[Choice]:
        """Return what is offered beside records: categories and counts; what was looked up, where nothing is typed."""
        stateable = self._stateable
        if stateable is None or self._whats is None:
            return []
        if not text:
            looked = self._looked
            return self.object_line.choices_of(looked.name, looked) if looked is not None and looked.name else []
        if stateable.takes.form is not Form.AWARD:
            return []
        from desktop_app.forms.terms import TermList
        from desktop_app.stating.guesses import number_in

        categories = TermList(self._whats.vocabulary("award_category")).choices(text)
        number = number_in(text)
        counted = (
            []
            if number is None
            else [Choice(number, plural("Stating", "{count} of them", "{count} of them", int(number)))]
        )
        return [*categories, *counted]

    def _as_words(self, text: str) -> Choice | None:
        found = self._stateable
        if found is None or not found.takes.words or not text.strip():
            return None
        words = translate("Stating", "in words: “{words}”").format(words=text)
        return Choice(("words", text), words, deliberate=True)

    def _object_used(self, choice: Choice, go: bool) -> None:
        self._forget_look("object")
        value, draft = choice.value, self._draft
        found = self._stateable
        if isinstance(value, Link | NewRecord):
            self._draft = replace(draft, object=value, code="", number=None, words="")
            self.object_line.show_target(value)
        elif isinstance(value, DateValue):
            self._draft = replace(draft, date=value)
            self._dates.kept = value
            self.object_line.fill(value.verbatim or value.edtf)
        elif isinstance(value, StatementChoice):
            self._draft = replace(draft, statements=tuple(dict.fromkeys((*draft.statements, value.id))))
            self.object_line.fill(value.sentence)
        elif isinstance(value, float | int):
            self._draft = replace(draft, object=None, code="", number=float(value))
            self.object_line.fill(choice.text)
        elif isinstance(value, tuple):
            self._draft = replace(draft, object=None, words=str(value[1]))
            self.object_line.fill(str(value[1]))
        else:
            number = None if found is not None and found.takes.form is Form.AWARD else draft.number
            self._draft = replace(draft, object=None, code=str(value), number=number)
            self.object_line.fill(choice.text)
        self._tell()
        if go:
            self._go_on = True
            self._settle()

    def _object_edited(self) -> None:
        self._forget_look("object")
        text, found = self.object_line.text().strip(), self._stateable
        draft = replace(self._draft, object=None, statements=())
        if found is None or self._whats is None:
            self._words = text
            self._draft = draft
            return
        match found.takes.form:
            case Form.WORDS:
                draft = read_object(draft, found, text, self._whats, ())
            case Form.DATE:
                draft = replace(draft, date=self._dates.typed(text))
            case Form.NUMBER | Form.TERM:
                draft = read_object(draft, found, text, self._whats, ())
            case Form.AWARD:
                draft = replace(draft, code="", number=None)
            case _:
                draft = replace(draft, words="")
        self._draft = draft
        self._tell()

    # Details.

    def unfold(self, letter: str = "") -> None:
        """Show the details and give the keyboard to the first, or to the one with a letter; again: fold them."""
        if self._whats is None:
            return
        if self.details.isVisible() and not letter:
            self.details.hide()
            self.what_line.setFocus()
            return
        was_hidden = not self.details.isVisible()
        self._take_what_is_offered()
        self._fill_details()
        found = self.details.focus_letter(letter) if letter else False
        if letter and not found:
            return
        if was_hidden:
            self.details.show()
        if letter:
            self.details.focus_letter(letter)
        else:
            self.details.focus_first()

    def _take_what_is_offered(self) -> None:
        """Take the current choice of a part on the way to the details, as Tab would."""
        current = self.what_line.current
        if self._draft.what is None and current is not None and isinstance(current.value, What):
            self._set_what(current.value, go=False)
            self.what_line.hide_list()
        for line in (self.about_line, self.object_line):
            choice = line.current
            if choice is not None and line.target is None and line.text().strip() and not choice.deliberate:
                line.used.emit(choice, False)
                line.hide_list()

    def _fill_details(self) -> None:
        if self._whats is not None:
            statements = tuple(dict.fromkeys((*self._made, *self._at_hand)))
            self.details.show_draft(self._draft, self._stateable, self._whats, statements, self._coming)

    def _details_changed(self) -> None:
        before = self._draft.more
        self._draft = self.details.write(self._draft)
        self._touched |= {name for name in _BY_HAND if getattr(before, name) != getattr(self._draft.more, name)}
        self._fill_details()
        self._tell()

    def _step_modality(self) -> None:
        now = self._draft.more.modality
        after = _MODALITIES[(_MODALITIES.index(now) + 1) % len(_MODALITIES)]
        self._touched.add("modality")
        self._draft = replace(self._draft, more=replace(self._draft.more, modality=after))
        self._tell()

    def _repeat(self) -> None:
        """Take over who says it, how surely and when from the last statement."""
        if self._last is None:
            return
        last = self._last[0].more
        given = {name: getattr(last, name) for name in _BY_HAND}
        self._touched |= set(_BY_HAND)
        self._draft = replace(self._draft, more=replace(self._draft.more, **given))
        self._tell()

    def _sentence_details(self) -> More | None:
        """Return the details that were set by hand for the last statement, where it stands in the same sentence."""
        draft = self._draft
        if self._last is None or draft.passage is None or draft.source is None:
            return None
        last, touched = self._last
        if last.passage is None or last.passage.text_id != draft.passage.text_id:
            return None
        if not touched & {"modality", "attributed_to", "attributed_words", "attribution_manner"}:
            return None
        text = draft.source.text
        here = sentence(text, draft.passage.start, draft.passage.end)
        return last.more if here == sentence(text, last.passage.start, last.passage.end) else None

    # Storing.

    def _enter(self) -> None:
        self._go_on = True
        self._settle()

    def _settle(self) -> None:
        """Go on once nothing is looked up any more: store, or go to the part that lacks something."""
        self._tell()
        if not self._go_on or self._looking or self._locked or self._whats is None:
            return
        self._go_on = False
        found = missing(self._draft, self._stateable, self._around.wording)
        if found is None:
            wrong = self.details.problem() if self.details.isVisible() else None
            if wrong is not None:
                self._tell_problem(f"{wrong[0].label}: {wrong[1]}")
                wrong[0].widget.setFocus()
                return
            self._locked = True
            self._problem.hide()
            self.accepted.emit(self._draft)
            return
        part, text = found
        line = self._part(part)
        if line.hasFocus():
            self._tell_problem(self._dates.problem(line.text().strip()) if self._wants_date() else "" or text)
        line.setFocus()
        line.ask()

    def _wants_date(self) -> bool:
        found = self._stateable
        return found is not None and found.takes.form is Form.DATE and self.object_line.hasFocus()

    def _look(self, side: str, question: Question, then: Callable[[Looked], object]) -> None:
        catalogue, number = self._around.catalogue, self._ask_of(side)
        known = self._whats.terms if self._whats is not None else ()

        def ask(token: CancelToken) -> Looked:
            return catalogue.read(lambda connection: look_up(connection, question, known), token)

        def answer(found: Looked) -> None:
            if number != self._asked[side]:
                return
            self._looking.discard(side)
            then(found)
            self._settle()

        self._around.tasks.read(ask, answer, key=("stating", id(self), side))

    def _ask_of(self, side: str) -> int:
        """Begin a look-up for a part, and return its number: only the answer to the last one counts."""
        self._looking.add(side)
        self._asked[side] += 1
        return self._asked[side]

    def _forget_look(self, *sides: str) -> None:
        """Drop what is being looked up: somebody typed or chose meanwhile, or it is another draft."""
        for side in sides:
            self._asked[side] += 1
            self._looking.discard(side)

    def _remember_count(self, draft: StatementDraft, saved: Saved) -> None:
        if draft.what is not None and draft.what.shape is Shape.AWARD:
            has_count = draft.number is not None or draft.more.quantity is not None
            if has_count and saved.statements:
                counted = replace(draft, about=_known(draft.about, saved.about))
                self._counted = (_count_key(counted), saved.statements[0])

    def _refresh_labels(self) -> None:
        """Show new records by the labels that they have got."""
        wanted = [one.id for one in (self._about, self._edition) if isinstance(one, Link)]
        catalogue = self._around.catalogue

        def ask(token: CancelToken) -> dict[int, Link]:
            return catalogue.read(lambda connection: links(connection, wanted), token)

        def answer(found: dict[int, Link]) -> None:
            if isinstance(self._about, Link):
                self._about = found.get(self._about.id, self._about)
            if isinstance(self._edition, Link):
                self._edition = found.get(self._edition.id, self._edition)

        self._around.tasks.read(ask, answer, key=("stating", id(self), "labels"))

    # What is told.

    def _tell(self) -> None:
        text = sentence_of(self._draft, self._stateable, self._around.wording)
        new = [one.label for one in (self._draft.about, self._draft.object) if isinstance(one, NewRecord)]
        parts = [isolate(text) if text else ""]
        if not self._draft.date.is_empty:
            parts.append(isolate(self._dates.in_words(self._draft.date)))
        if new:
            names = self._around.wording.joined(new)
            parts.append(translate("Stating", "new: {names}").format(names=isolate(names)))
        self._sentence.setText(" · ".join(part for part in parts if part) or " ")
        self._sentence.setAccessibleName(self._sentence.text())

    def _tell_problem(self, text: str) -> None:
        self._problem.setText(text)
        self._problem.setVisible(bool(text))

    # Keys.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the strip's keys from its lines: a line would type the letter of Alt and a letter."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            command = None if event.key() == Qt.Key.Key_Escape else self._command(event)
            if command is not None:
                if not event.isAutoRepeat() and not self._locked:
                    command()
                return True
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Claim the strip's keys before the window's actions."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._command(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the strip's keys say."""
        command = self._command(event)
        if command is None:
            super().keyPressEvent(event)
            return
        event.accept()
        if not event.isAutoRepeat() and not self._locked:
            command()

    def _command(self, event: QKeyEvent) -> Callable[[], object] | None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        sign = position_of(event)
        if event.key() == Qt.Key.Key_Escape and not modifiers:
            return self._cancel
        if modifiers == _CONTROL:
            if event.key() in ENTER:
                return self._one_more
            return {".": self.unfold, "m": self._step_modality, "d": self._repeat}.get(sign)
        if modifiers == _ALT and sign and sign.isalnum():
            return lambda: self.unfold(sign)
        return None

    def _cancel(self) -> None:
        self._generation += 1
        self._forget_look("about", "object")
        self.hide()
        self.cancelled.emit()

    def _one_more(self) -> None:
        """Take the fact that is offered and wait for another; elsewhere, store."""
        line, what = self.object_line, self._draft.what
        if what is None or what.shape not in (Shape.ALSO, Shape.LOADED):
            self._enter()
            return
        choice = line.current
        if choice is not None:
            self._object_used(choice, go=False)
            line.fill("")
            line.ask()


def _given(more: More) -> set[str]:
    """Return the details that a draft brings along: they are not read from the sentence."""
    plain = More()
    return {name for name in _BY_HAND if getattr(more, name) != getattr(plain, name)}


def _is_mention(what: What | None) -> bool:
    return what is not None and what.shape is Shape.MENTION


def _count_key(draft: StatementDraft) -> tuple[Any, ...]:
    about, edition, what = draft.about, draft.more.edition, draft.what
    return (
        about.id if isinstance(about, Link) else about,
        edition.id if isinstance(edition, Link) else edition,
        what.code if what is not None else "",
    )


def _known(target: Target | None, record_id: int | None) -> Target | None:
    return Link(record_id, target.kind, target.label) if target is not None and record_id is not None else target


def _sentence(row: StatementRow, wording: Wording) -> str:
    return f"{row.about.label} — {said(row, row.about.id, wording).sentence}"


def _festival_of(connection: Any, edition: int) -> Link | None:
    from database.queries.records import record_row

    found = record_row(connection, edition).fields.get("festival")
    return found if isinstance(found, Link) else None
