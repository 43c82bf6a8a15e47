"""The line in which a fact is stated: about, what, object; below it the sentence, and unfolded the details."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from database.queries.statements import StatementRow
from desktop_app.directions import isolate
from desktop_app.forms.surroundings import Surroundings
from desktop_app.forms.values import NewRecord, Target
from desktop_app.stating.about_part import AboutPart
from desktop_app.stating.draft import StatementDraft
from desktop_app.stating.filling import missing, sentence_of
from desktop_app.stating.held import Held
from desktop_app.stating.lines import ENTER
from desktop_app.stating.object_part import ObjectPart, needs
from desktop_app.stating.saving import Saved
from desktop_app.stating.strip_view import StripView
from desktop_app.stating.whats import Form, Shape, What
from desktop_app.stating.work import BY_HAND, Work
from desktop_app.texts import translate
from desktop_app.widgets.key_positions import position_of
from desktop_app.widgets.suggestions import Choice

OFFERED = 60
"""Rows of the list of what can be said."""
_MODALITIES = ("states", "plans", "reports", "opines", "denies")
_CONTROL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


class StatementStrip(StripView):
    """Fills in one draft after the other; the record spoken of stays.

    Keys: Tab goes through the three parts. Enter takes what is offered and goes on: it stores when nothing is missing.
    Ctrl+. unfolds the details, Alt and a letter goes to one of them, Ctrl+M steps how surely it is said (with Shift
    back), Ctrl+D repeats who says it and when from the last statement, Ctrl+B makes the words the record that is spoken
    of, Ctrl+Enter (with "also evidence for") takes one fact and waits for another, Ctrl+Up speaks of another record at
    hand, Escape leaves.
    """

    accepted = Signal(object)
    """A complete `StatementDraft`. The strip is locked until `saved` or `refuse` is called."""
    cancelled = Signal()
    """Escape: nothing is stored; the keyboard goes back to where it came from."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._work = Work(around, self)
        self.about_part = AboutPart(self._work, self.about_line, self)
        self.object = ObjectPart(self._work, self.object_line, self)
        self.rank: Callable[[What], int | None] | None = None
        """What comes first in the list of what can be said, by the place of the strip; None leaves out."""
        self._focus, self._unfolded = "what", False
        self._go_on = self._locked = self._started = False
        self._by_hand = False
        self._again: Held | None = None
        self._connect()

    @property
    def about(self) -> Target | None:
        """The record that was spoken of last; the next statement is about it unless another is given."""
        return self._work.memory.about

    @property
    def draft(self) -> StatementDraft:
        """What is filled in now."""
        return self._work.draft

    @property
    def busy(self) -> bool:
        """Whether something is looked up or stored."""
        return self._work.looking or self._locked or self._work.whats is None

    def begin(
        self, draft: StatementDraft, focus: str = "what", *, changing: bool = False, unfolded: bool = False
    ) -> None:
        """Show a draft and give the keyboard to a part: "about", "what" or "object".

        *changing*: it is a stored or suggested statement; nothing is then read from its words. *unfolded*: with its
        details.
        """
        self._focus, self._unfolded = focus, unfolded
        self._clear(draft, changing=changing)
        self.about_part.show(draft)
        self.what_line.fill("")
        self.object.clear()
        self.show()
        self.part(focus).setFocus(Qt.FocusReason.OtherFocusReason)
        if self._work.whats is not None:
            self._start()

    def held(self) -> Held | None:
        """Return what is filled in and not stored; None where a person has not given anything yet."""
        work = self._work
        given = self._by_hand or (bool(work.draft.evidence) and not work.changing)
        if self.isHidden() or self._locked or not given:
            return None
        if self._again is not None:
            return self._again
        texts = (self.about_line.text(), self.what_line.text(), self.object_line.text())
        unfolded = not self.details.isHidden()
        return Held(work.draft, work.words, frozenset(work.touched), work.changing, texts, unfolded)

    def put_back(self, held: Held) -> None:
        """Show what was held, without giving it the keyboard."""
        self._focus = "what"
        self._clear(held.draft, changing=held.changing)
        self._by_hand, self._again = True, held
        self.show()
        if self._work.whats is not None:
            self._show_again()

    def take_over(self, statements: Sequence[StatementRow]) -> None:
        """Let "also", "counted in" and "for the credit" choose from these statements, the last first."""
        self._work.take_over(statements)

    def speak_of(self, about: Target | None) -> None:
        """Another article is open: *about* is the record that was spoken of last in it, None where none was."""
        if about != self._work.memory.about:
            # What was named and counted in the article before is no default here.
            self._work.memory.edition = self._work.memory.last = self._work.memory.counted = None
        self._work.memory.about = about

    def saved(self, saved: Saved) -> None:
        """The draft is stored: its record stays spoken of, and what was said comes first the next time."""
        self._locked = False
        self._work.saved(saved)

    def refuse(self, sentence: str) -> None:
        """It could not be stored: the strip is as it was, with the reason."""
        self._locked = False
        self.tell_problem(sentence)
        line = self.object_line if self.object_line.isEnabled() else self.what_line
        if not self.isAncestorOf(self.focusWidget() or self):
            line.setFocus()

    def _clear(self, draft: StatementDraft, *, changing: bool) -> None:
        """Begin another draft."""
        self._work.begin(draft, changing=changing)
        self._go_on = self._locked = self._started = self._by_hand = False
        self._again = None
        self.tell_problem("")
        self.details.hide()

    def _show_again(self) -> None:
        """Show what was held as it was: nothing is read from its words another time."""
        held, self._again = self._again, None
        if held is None:
            return
        self._started = True
        work = self._work
        work.draft, work.words, work.touched = held.draft, held.words, set(held.touched)
        self.about_part.show_again(held.texts[0])
        self.what_line.fill(held.texts[1])
        self.object.show_again(held.texts[2])
        if held.unfolded:
            self._fill_details()
            self.details.show()
        self._tell()

    def _given(self) -> None:
        self._by_hand = True

    def _connect(self) -> None:
        self.object_line.at_hand = self._work.at_hand
        self.about_part.known.connect(self._about_known)
        self.about_part.used.connect(self._go_to_what)
        self.about_part.changed.connect(self._tell)
        self.what_line.asked.connect(self._offer_whats)
        self.what_line.used.connect(self._what_used)
        self.what_line.edited.connect(self._what_edited)
        self.object.changed.connect(self._tell)
        self.object.used.connect(self._enter)
        for line in self.stops:
            line.entered.connect(lambda _text: self._enter())
            line.edited.connect(self._given)
            line.used.connect(self._given)
        self.details.changed.connect(self._given)
        self.details.changed.connect(self._details_changed)
        self.details.entered.connect(self._enter)
        self._work.ready.connect(self._ready)
        self._work.rested.connect(self._settle)

    # About.

    def _ready(self) -> None:
        self.about_line.whats = self.object_line.whats = self._work.whats
        if self._again is not None:
            self._show_again()
        elif self.isVisible() and not self._started:
            self._start()

    def _start(self) -> None:
        self._started = True
        self.about_part.read()

    def _about_known(self, by_hand: bool) -> None:
        """Go on with what is said, once it is known of what."""
        if by_hand and self._work.stateable is None:
            self._work.change(what=None)
            self.what_line.fill("")
        draft = self._work.draft
        if draft.what is not None:
            self._set_what(draft.what)
        else:
            self.object.read()
            if self.what_line.hasFocus() and draft.about is not None:
                self.what_line.ask()
        if self._focus == "about" and self.about_line.hasFocus() and draft.about is None:
            self.about_line.ask()
        if self._unfolded:
            self._unfolded = False
            self._fill_details()
            self.details.show()
        if self.object_line.hasFocus():
            if self._work.changing:
                # What is typed takes the place of what is there.
                self.object_line.selectAll()
            self._offer_statements()
        self._tell()

    def _go_to_what(self) -> None:
        self.what_line.setFocus()
        if self._work.draft.what is None:
            self.what_line.ask()

    def _speak_of_words(self) -> None:
        """The words are the record that is spoken of from now on: its name is stated."""
        draft = self._work.draft
        if not draft.selected:
            return
        what = What(Shape.NUMBER) if draft.wanted == "edition" else What(Shape.NAMING)
        self.begin(
            StatementDraft(
                about_words=draft.selected,
                about_kind=draft.wanted,
                what=what,
                words=draft.selected,
                evidence=draft.evidence,
                source=draft.source,
            )
        )

    # What.

    def _offer_whats(self, typed: str) -> None:
        draft, whats = self._work.draft, self._work.whats
        if whats is None or draft.about is None:
            return
        wanted = draft.wanted
        recent = [what for what, of in self._work.memory.recent if of == wanted or not wanted]
        found = whats.find(typed, draft.about.kind, wanted, recent, draft.selected)
        if self.rank is not None:
            ranked = [(rank, one) for one in found if (rank := self.rank(one.what)) is not None]
            found = tuple(one for _, one in sorted(ranked, key=lambda pair: pair[0]))
        wording = self._work.wording
        self.what_line.offer(
            typed, [Choice(one.what, one.label, needs(one, wanted, wording)) for one in found[:OFFERED]]
        )

    def _what_edited(self) -> None:
        self._work.change(what=None)
        self._tell()

    def _what_used(self, choice: Choice, go: bool) -> None:
        if isinstance(choice.value, What):
            self._set_what(choice.value)
            if go:
                self._enter()

    def _set_what(self, what: What) -> None:
        self._work.change(what=what)
        found = self._work.stateable
        if found is None:
            # It cannot be said of this kind of record.
            self._work.change(what=None)
            self.object.read()
            if self.what_line.hasFocus():
                self.what_line.ask()
            return
        self.what_line.fill(found.label)
        self.what_line.setToolTip(found.label)
        self.object.read()
        self._tell()

    # Details.

    def unfold(self, letter: str = "") -> None:
        """Show the details and give the keyboard to the first, or to the one with a letter; again: fold them."""
        if self._work.whats is None:
            return
        if self.details.isVisible() and not letter:
            self.details.hide()
            self.what_line.setFocus()
            return
        self._take_what_is_offered()
        self._fill_details()
        if letter and not self.details.has_letter(letter):
            return
        self.details.show()
        if letter:
            self.details.focus_letter(letter)
        else:
            self.details.focus_first()

    def _take_what_is_offered(self) -> None:
        """Take the current choice of a part on the way to the details, as Tab would."""
        choice = self.what_line.current
        if self._work.draft.what is None and choice is not None:
            self._what_used(choice, go=False)
            self.what_line.hide_list()
        for line in (self.about_line, self.object_line):
            choice = line.current
            if choice is not None and line.target is None and line.text().strip() and not choice.deliberate:
                line.used.emit(choice, False)
                line.hide_list()

    def _fill_details(self) -> None:
        self.details.show_work(self._work)
        self.details.follow(self.object_line)

    def _details_changed(self) -> None:
        before = self._work.draft.more
        self._work.draft = self.details.write(self._work.draft)
        after = self._work.draft.more
        self._work.touched |= {name for name in BY_HAND if getattr(before, name) != getattr(after, name)}
        self._fill_details()
        self._settle()

    def _step_modality(self, step: int = 1) -> None:
        now = self._work.draft.more.modality
        self._work.touched.add("modality")
        self._work.change_more(modality=_MODALITIES[(_MODALITIES.index(now) + step) % len(_MODALITIES)])
        self._show_details_again()

    def _repeat(self) -> None:
        """Take over who says it, how surely and when from the last statement."""
        last = self._work.memory.last
        if last is not None:
            self._work.touched |= set(BY_HAND)
            self._work.change_more(**{name: getattr(last[0].more, name) for name in BY_HAND})
            self._show_details_again()

    def _show_details_again(self) -> None:
        if self.details.isVisible():
            self._fill_details()
        self._tell()

    # Storing.

    def _enter(self) -> None:
        self._go_on = True
        self._settle()

    def _settle(self) -> None:
        """Go on once nothing is looked up any more: store, or go to the part that lacks something."""
        self._tell()
        work = self._work
        if not self._go_on or work.looking or self._locked or work.whats is None:
            return
        if self.details.isVisible() and self.details.waiting:
            return
        self._go_on = False
        found = missing(work.draft, work.stateable, work.wording)
        if found is not None:
            self._go_to(*found)
            return
        wrong = self.details.problem() if self.details.isVisible() else None
        if wrong is not None:
            self.tell_problem(f"{wrong[0].label}: {wrong[1]}")
            wrong[0].widget.setFocus()
            return
        self._locked = True
        self.tell_problem("")
        self.accepted.emit(work.draft)

    def _go_to(self, part: str, sentence: str) -> None:
        line, found = self.part(part), self._work.stateable
        if line.hasFocus() or line.text().strip():
            is_date = part == "object" and found is not None and found.takes.form is Form.DATE
            typed = self._work.dates.problem(line.text().strip()) if is_date else ""
            self.tell_problem(typed or sentence)
        line.setFocus()
        line.ask()

    # What is told.

    def _tell(self) -> None:
        draft = self._work.draft
        text = sentence_of(draft, self._work.stateable, self._work.wording)
        parts = [text]
        if not draft.date.is_empty:
            parts.append(self._work.dates.beside(draft.date))
        new = [one.label for one in (draft.about, draft.object) if isinstance(one, NewRecord)]
        if new:
            names = self._work.wording.joined(new)
            parts.append(translate("Stating", "new: {names}").format(names=isolate(names)))
        self.tell_sentence(parts)

    # Keys.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the strip's keys from its lines: a line would type the letter of Alt and a letter.

        Where a stored statement is to be chosen, they are offered as soon as the keyboard is there.
        """
        if event.type() is QEvent.Type.FocusIn and watched is self.object_line:
            QTimer.singleShot(0, self.object_line, self._offer_statements)
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            command = None if event.key() == Qt.Key.Key_Escape else self._command(event)
            if command is not None:
                if not event.isAutoRepeat() and not self._locked:
                    command()
                return True
        return super().eventFilter(watched, event)

    def _offer_statements(self) -> None:
        found = self._work.stateable
        if found is not None and found.takes.form is Form.STATEMENT and not self.object_line.text():
            self.object_line.ask()

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
        elif not event.isAutoRepeat() and not self._locked:
            command()

    def _command(self, event: QKeyEvent) -> Callable[[], object] | None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        sign = position_of(event)
        if event.key() == Qt.Key.Key_Escape and not modifiers:
            return self._cancel
        if modifiers == _CONTROL and event.key() in ENTER:
            return self._one_more
        if modifiers == _CONTROL:
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                return lambda: self.about_part.another(1 if event.key() == Qt.Key.Key_Up else -1)
            keys: dict[str, Callable[[], object]] = {
                ".": self.unfold,
                "m": self._step_modality,
                "d": self._repeat,
                "b": self._speak_of_words,
            }
            return keys.get(sign)
        if modifiers == _CONTROL | Qt.KeyboardModifier.ShiftModifier and sign == "m":
            return lambda: self._step_modality(-1)
        return (lambda: self.unfold(sign)) if modifiers == _ALT and sign and sign.isalnum() else None

    def _cancel(self) -> None:
        self._work.forget_look("about", "object")
        self._go_on = False
        self.hide()
        self.cancelled.emit()

    def _one_more(self) -> None:
        """Take the fact that is offered and wait for another; elsewhere, store."""
        what = self._work.draft.what
        if what is None or what.shape not in (Shape.ALSO, Shape.LOADED):
            self._enter()
        else:
            self.object.one_more()
