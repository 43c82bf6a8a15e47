"""What is decided at the desk: suggestions are accepted, dismissed, changed, stored as wrong, the article is filed."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from database.changes import Changes, Title
from database.commands.articles import set_level
from database.commands.proposals import Accepted, accept_proposals, dismiss_words
from database.commands.statements import rank_statement
from database.errors import Problem
from database.proposals import ProposalRef
from database.queries.links import Link
from desktop_app.contract import Host
from desktop_app.directions import isolate
from desktop_app.features.articles.kind_row import dismiss_kind, keep_kind, others_than
from desktop_app.features.articles.reading import OpenArticle
from desktop_app.features.articles.stating_here import StatingHere
from desktop_app.features.articles.suggested import SuggestedRow
from desktop_app.features.articles.suggested_draft import draft_of_suggestion
from desktop_app.features.articles.undecided import ByHand, Undecided
from desktop_app.features.articles.why_wrong import WhyWrong
from desktop_app.forms.values import shortened
from desktop_app.problems import problem_text
from desktop_app.rooms.context import Context
from desktop_app.rooms.line_writer import next_modality
from desktop_app.rooms.only_read import may_write
from desktop_app.services.cancel import CancelToken
from desktop_app.texts import translate
from desktop_app.widgets.card import Card


class Deciding(QObject):
    """Belongs to one desk. What is decided leaves its sight at once, and is stored on another thread."""

    filed = Signal(bool)
    """The article is filed: whether the next one is wanted, or the list."""
    not_filed = Signal(int)
    """An article that was filed could not be stored, and is not in sight any more."""
    decided = Signal()
    """Rows are decided now, and out of sight."""
    shown_again = Signal()
    """Rows look otherwise, or came back because they could not be stored."""
    asked = Signal(object)
    """The line of a row of which something is to be said first."""
    asked_back = Signal()
    """What was opened for a row is left: the rows have the keyboard again."""

    def __init__(self, undecided: Undecided, card: Card, stating: StatingHere, host: Host, context: Context) -> None:
        super().__init__(card)
        self._undecided = undecided
        self._card = card
        self._stating = stating
        self._why_wrong = WhyWrong(card)
        self._host = host
        self._context = context
        self._open: OpenArticle | None = None
        self._writing = 0
        self._question = ("which record", id(self))
        """What is asked of a row that may be several records, until that is decided or another article is opened."""
        self._unfiled: dict[int, ByHand] = {}
        """What was said by hand of articles that could not be filed, until they are shown again."""

    @property
    def writes(self) -> bool:
        """Whether something that was decided is still being stored."""
        return self._writing > 0

    def said_of(self, article: int) -> ByHand:
        """Return what was said by hand of an article that is opened: nothing, unless it could not be filed."""
        return self._unfiled.pop(article, None) or ByHand()

    def take(self, found: OpenArticle, *, other: bool) -> None:
        """The article is this one now: another one, or the same after a change."""
        self._open = found
        if other:
            self._why_wrong.close()
            self._host.services.notices.settle(self._question)

    def accept(self, numbers: Sequence[int], chosen: Mapping[int, int | None] | None = None) -> None:
        """Store suggestions with all that they need, as one step."""
        rows = {row.number: row for row in self._undecided.rows}
        told = self._undecided.chosen
        chosen = {number: record for number, record in told.items() if record is not None} | dict(chosen or {})
        waiting = (rows[one].waits for one in numbers if one in rows)
        waits = next((one for one in waiting if one is not None and one not in told), None)
        if waits is not None:
            if waits in rows:
                self.asked.emit(rows[waits].line.id)
            self._say(translate("Desk", "Choose which record is meant first: a digit says it"), about=self._question)
            return
        if any(one in rows and rows[one].which and one not in chosen for one in numbers):
            several = translate("Desk", "Several records are called so: a digit chooses, 0 makes a new one")
            self._say(several, about=self._question)
            return
        if numbers and may_write(self._host, self._context):
            title = Title("desk.accept", {"count": len(numbers)})
            self._write(title, self._accepting(numbers, chosen), numbers)

    def _accepting(
        self, numbers: Sequence[int], chosen: Mapping[int, int | None] | None = None
    ) -> Callable[[Any], Any]:
        """Return what stores suggestions as they are now: the next article may be open when its turn comes."""
        text_id, reading = self._undecided.suggested.found.text_id, self._undecided.reading()
        if text_id is None:
            raise LookupError("no text was read")
        return partial(
            accept_proposals,
            text_id=text_id,
            reading=reading,
            numbers=tuple(numbers),
            chosen=chosen,
            evidence=self._undecided.all_evidence,
        )

    def dismiss(self, row: SuggestedRow, *, everywhere: bool = False) -> None:
        """Suggest the words of a row no more: here, or never again."""
        opened = self._open
        if opened is None or not may_write(self._host, self._context):
            return
        every = self._undecided.suggested.found.all
        one = every[row.number]
        words = opened.found.text[one.start : one.end]
        article = None if everywhere else opened.article.id
        label = {"label": shortened(words)}
        title = Title("desk.never", label) if everywhere else Title("desk.dismiss", label)
        needing = [other.number for other in self._undecided.rows if one.number in every[other.number].needs]
        self._write(title, lambda writer: dismiss_words(writer, one.what, words, article), [row.number, *needing])

    def take_kind(self, digit: int = 0) -> None:
        """Say of the article what kind it is: the one that is suggested, or by a digit another one."""
        guess, opened = self._undecided.kind, self._open
        if guess is None or opened is None:
            return
        if digit > len(others_than(guess)):
            self._say_no_number()
            return
        code = others_than(guess)[digit - 1] if digit else guess.code
        if may_write(self._host, self._context):
            keep = keep_kind(opened.article.id, code, printed=guess.named and not digit)
            self._write(Title("record.save", {"label": opened.headline}), keep, kind=True)

    def dismiss_kind(self) -> None:
        """Suggest the kind of the article no more."""
        guess, opened = self._undecided.kind, self._open
        if guess is not None and opened is not None and may_write(self._host, self._context):
            label = self._context.wording.term("article_kind", guess.code)
            self._write(Title("desk.dismiss", {"label": label}), dismiss_kind(opened.article.id, guess.code), kind=True)

    def file(self, *, go_on: bool) -> None:
        """Accept the certain rows of the core, file the article as indexed, and open the next one or the list."""
        opened = self._open
        if opened is None or not may_write(self._host, self._context):
            return
        numbers = [row.number for row in self._undecided.rows if row.core and row.certain]
        accept, article = self._accepting(numbers) if numbers else None, opened.article.id
        guess, by_hand = self._undecided.kind, self._undecided.by_hand

        def command(writer: Any) -> None:
            if guess is not None and guess.named:
                keep_kind(article, guess.code, printed=True)(writer)
            if accept is not None:
                accept(writer)
            set_level(writer, article, "indexed", at_least=True)

        def refused(problem: Problem) -> str:
            if self._open is None or self._open.article.id != article or not self._card.isVisible():
                self._unfiled[article] = by_hand
                self.not_filed.emit(article)
            said = translate("Desk", "“{label}” could not be filed. {problem}")
            return said.format(label=isolate(opened.headline), problem=problem_text(problem))

        # The next one first: what is written takes its time on another thread.
        self.filed.emit(go_on)
        self._write(Title("desk.file", {"label": opened.headline}), command, numbers, opened, refused=refused)

    def choose(self, row: SuggestedRow, digit: int) -> None:
        """Say which record a name is, or which one is meant instead of a new one; 0 makes a new one."""
        if not row.choices:
            self._say(translate("Desk", "There is nothing to choose here: Enter accepts the suggestion"))
        elif digit > len(row.choices):
            self._say_no_number()
        else:
            record = row.choices[digit - 1] if digit else None
            self.accept([row.number], {row.asks: record})
            if row.asks == row.number:
                # For what is accepted before this is stored; a new record is found by its words then.
                self._undecided.choose(row, record)

    def edit(self, row: SuggestedRow) -> None:
        """Open a suggestion in the strip below the text, at its value; the row has the keyboard again afterwards."""
        if row.waits is not None or row.which:
            self.accept([row.number])
        elif (source := self._stating.source) is not None:
            draft = draft_of_suggestion(row.number, self._undecided, source)
            self._stating.begin(draft, partial(self._edited, row))

    def _edited(self, row: SuggestedRow, stored: bool) -> None:
        """The strip was left: what it stored takes the place of the suggestion."""
        now = self._undecided.at(row.line.id)
        if stored and now is not None:
            # Its number is another one where the article was read again meanwhile.
            self._undecided.hide([now.number])
            self.decided.emit()
        self.asked_back.emit()

    def group(self, number: int) -> None:
        """Accept all that is suggested of one record, but what may be several records."""
        inside = [one for one in self._undecided.rows if one.group == number]
        clear = [one.number for one in inside if one.waits is None and not one.which]
        # Where nothing is clear yet, what is to be chosen comes first.
        self.accept(clear or [one.number for one in inside[:1]])

    def step_modality(self, row: SuggestedRow) -> None:
        """Say with the next modality how surely a suggested statement is said."""
        if not self._undecided.suggested.found.all[row.number].is_statement:
            self._say(translate("Articles", "This line is no stated fact."))
            return
        self._undecided.set_modality(row, next_modality(self._undecided.modality(row)))
        self.shown_again.emit()

    def wrong(self, row: SuggestedRow) -> None:
        """Store a statement as wrong in its source, with the reason that is asked for; then what is right is asked."""
        if row.waits is not None:
            self.accept([row.number])
            return
        if not self._undecided.suggested.found.all[row.number].is_statement:
            self._say(translate("Articles", "This line is no stated fact."))
            return
        self._why_wrong.ask(row.line.id, partial(self._wrong, row))

    def _wrong(self, asked: SuggestedRow, reason: str) -> None:
        # Its number is another one where the article was read again while the reason was written.
        row, source, opened = self._undecided.at(asked.line.id), self._stating.source, self._open
        if row is None or source is None or opened is None or not may_write(self._host, self._context):
            return
        accept, draft = self._accepting([row.number]), draft_of_suggestion(row.number, self._undecided, source)
        spoken_of = self._undecided.suggested.found.all[row.number].fields.get("about")

        def command(writer: Any) -> Accepted:
            made: Accepted = accept(writer)
            rank_statement(writer, made.statements[row.number], "wrong_in_source", reason)
            return made

        def then(changes: Changes) -> None:
            about = changes.result.records.get(spoken_of.number) if isinstance(spoken_of, ProposalRef) else None
            here = self._open is not None and self._open.article.id == opened.article.id
            if here and about is not None and draft.about is not None and draft.what is not None:
                target = Link(about, draft.about.kind, draft.about.label)
                self._stating.ask_right(target, draft.what, lambda _stored: self.asked_back.emit())

        self._write(Title("desk.wrong"), command, [row.number], then=then)

    def _say_no_number(self) -> None:
        self._say(translate("Desk", "Nothing here has this number"))

    def _say(self, sentence: str, about: Hashable = None) -> None:
        self._host.services.notices.info(sentence, about=about)

    def _write(
        self,
        title: Title,
        command: Callable[[Any], Any],
        numbers: Sequence[int] = (),
        opened: OpenArticle | None = None,
        *,
        kind: bool = False,
        then: Callable[[Changes], object] | None = None,
        refused: Callable[[Problem], str] = problem_text,
    ) -> None:
        """Take rows away and store what was decided; they come back where that cannot be done. *then* what follows.

        *refused* tells what is said then.
        """
        catalogue, article = self._context.catalogue, opened or self._open
        # Not the rows of an article that was opened since.
        hidden: frozenset[Hashable] = frozenset()
        if article is self._open:
            hidden = self._undecided.hide_kind() if kind else self._undecided.hide(numbers)
        self._writing += 1
        self._host.services.notices.settle(self._question)
        if article is self._open:
            self.decided.emit()

        def write(_token: CancelToken) -> Changes:
            return catalogue.write(title, command)

        def done(changes: Changes) -> None:
            self._writing -= 1
            if then is not None:
                then(changes)

        def failed(problem: Problem) -> None:
            self._writing -= 1
            self._undecided.bring_back(hidden)
            self.shown_again.emit()
            self._host.services.notices.problem(refused(problem))

        self._host.services.tasks.write(write, done, failed)
