"""The first part of the strip: the record that is spoken of."""

from PySide6.QtCore import QObject, Signal

from database.queries.links import Link
from desktop_app.forms.values import NewRecord, Target
from desktop_app.stating.draft import StatementDraft
from desktop_app.stating.lines import TargetLine
from desktop_app.stating.lookup import Looked, Question
from desktop_app.stating.whats import ANYTHING, Shape
from desktop_app.stating.work import Work
from desktop_app.widgets.suggestions import Choice


class AboutPart(QObject):
    """Finds the record from the words that name it, and takes what is typed and chosen."""

    known = Signal(bool)
    """It is known of what is spoken, or nothing names it: go on with what is said. Whether a person chose it."""
    changed = Signal()
    """The draft is about nothing now, or several have its name."""
    used = Signal()
    """A record was taken with Enter or the mouse."""

    def __init__(self, work: Work, line: TargetLine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work, self.line = work, line
        #: The records that `another` goes through, and the place among them.
        self._cycle: list[Target] | None = None
        self._place = 0
        line.set_kinds(ANYTHING)
        line.at_hand = work.at_hand
        line.used.connect(self._take)
        line.edited.connect(self._edited)

    def show(self, draft: StatementDraft) -> None:
        """Show what another draft is about."""
        self._cycle, self._place = None, 0
        self.line.show_target(self._work.draft.about)
        if draft.about_words:
            self.line.fill(draft.about_words)

    def show_again(self, text: str) -> None:
        """Show the record of a draft that was left, and what was typed where it has none."""
        self._cycle, self._place = None, 0
        self.line.set_kinds(ANYTHING)
        self.line.show_target(self._work.draft.about)
        if self._work.draft.about is None:
            self.line.fill(text)

    def read(self) -> None:
        """Find the record that the draft's words name."""
        draft = self._work.draft
        if draft.about is not None or not draft.about_words:
            self.line.set_kinds(ANYTHING)
            self.known.emit(False)
            return
        kinds = (draft.about_kind,) if draft.about_kind in ANYTHING else ANYTHING
        self.line.set_kinds((*kinds, *(kind for kind in ANYTHING if kind not in kinds)))
        numbered = draft.what is None or draft.what.shape is not Shape.NUMBER
        self.line.numbered = numbered
        question = Question(draft.about_words, kinds, selected=draft.source is not None, numbered=numbered)
        self._work.look("about", question, self._found)

    def another(self, step: int) -> None:
        """Speak of another record at hand: first those that the words name, then those spoken of before."""
        if self._cycle is None:
            now = self._work.draft.about
            before: list[Target] = [one for one in self._work.at_hand("", ()) if one != now]
            self._cycle, self._place = ([now, *before], 0) if now is not None else (before, -1)
        if not self._cycle or self._work.whats is None:
            return
        self._place = (self._place + step) % len(self._cycle)
        self._work.forget_look("about", "object")
        self._set(self._cycle[self._place])
        self.known.emit(True)

    def _found(self, found: Looked) -> None:
        self._work.words = found.name or self._work.words
        if found.target is not None:
            self._set(found.target)
            self.known.emit(False)
            return
        # Several have this name: a person says which.
        self.line.setFocus()
        self.line.fill(found.name)
        self.line.ask()
        self.line.offer(found.name, self.line.choices_of(found.name, found))
        self.changed.emit()

    def _set(self, target: Target) -> None:
        self._work.change(about=target, about_words="")
        self.line.show_target(target)

    def _edited(self) -> None:
        self._work.forget_look("about")
        self._work.change(about=None, about_words="")
        self.changed.emit()

    def _take(self, choice: Choice, go: bool) -> None:
        if not isinstance(choice.value, Link | NewRecord):
            return
        self._work.forget_look("about")
        self._set(choice.value)
        self.known.emit(True)
        if go:
            self.used.emit()
