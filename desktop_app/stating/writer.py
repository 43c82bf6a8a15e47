"""Saves drafts through the window's workers, each as a step with a title; what goes wrong comes back as a sentence."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject

from database.changes import Changes, Title
from database.commands.evidence import Evidence, Passage
from database.commands.statements import rank_statement, withdraw_statement
from database.errors import InputProblem, Problem
from desktop_app.forms.surroundings import Surroundings
from desktop_app.problems import problem_text
from desktop_app.services.cancel import CancelToken
from desktop_app.stating.draft import StatementDraft
from desktop_app.stating.saving import (
    Saved,
    add_evidence,
    change_draft,
    change_mention_draft,
    mark_loaded,
    remove_evidence,
    remove_mentions,
    save_draft,
)
from desktop_app.stating.whats import Shape
from desktop_app.texts import translate

Done = Callable[[Any], object]
Refused = Callable[[str], object]


class StatementWriter(QObject):
    """What the reader and a record's page call: *done* gets the result, *refused* one sentence, in the window's thread.

    Without *refused* a problem is told in the notices. Changes carry this object as their initiator.
    """

    def __init__(self, around: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._around = around

    def save(self, draft: StatementDraft, done: Done, refused: Refused | None = None) -> None:
        """Store a draft; *done* gets a `Saved`."""
        shape = draft.what.shape if draft.what is not None else None
        if shape is Shape.MENTION:
            title = Title("mention.add", {"label": _label(draft)})
        elif shape is Shape.ALSO:
            title = Title("evidence.add", {"count": len(draft.statements)})
        elif shape is Shape.LOADED:
            title = Title("evidence.loaded")
        else:
            title = Title("statement.add", {"label": _label(draft)})
        self._write(title, lambda writer: save_draft(writer, draft), done, refused)

    def change(self, statement_id: int, draft: StatementDraft, done: Done, refused: Refused | None = None) -> None:
        """Let a statement say what the draft says; *done* gets a `Saved`."""
        title = Title("statement.change", {"label": _label(draft)})
        self._write(title, lambda writer: change_draft(writer, statement_id, draft), done, refused)

    def change_mention(
        self, mention_id: int, draft: StatementDraft, done: Done, refused: Refused | None = None
    ) -> None:
        """Let a mention name what the draft names; *done* gets a `Saved`."""
        title = Title("mention.change", {"label": _label(draft)})
        self._write(title, lambda writer: change_mention_draft(writer, mention_id, draft), done, refused)

    def remove_mentions(self, mention_ids: Sequence[int], done: Done, refused: Refused | None = None) -> None:
        """Take mentions away."""
        title = Title("mention.remove", {"count": len(mention_ids)})
        self._write(title, lambda writer: remove_mentions(writer, mention_ids), done, refused)

    def withdraw(self, statement_id: int, done: Done, refused: Refused | None = None) -> None:
        """Take a statement away, with its evidence; a value that its field holds stays."""
        self._write(Title("statement.withdraw"), lambda writer: withdraw_statement(writer, statement_id), done, refused)

    def rank(
        self, statement_id: int, rank: str, done: Done, refused: Refused | None = None, *, reason: str = ""
    ) -> None:
        """Say what the archive makes of a statement."""
        self._write(
            Title("statement.rank"), lambda writer: rank_statement(writer, statement_id, rank, reason), done, refused
        )

    def attach(
        self, statement_ids: Sequence[int], evidence: Sequence[Evidence], done: Done, refused: Refused | None = None
    ) -> None:
        """Put evidence behind statements."""
        title = Title("evidence.add", {"count": len(statement_ids)})
        self._write(title, lambda writer: add_evidence(writer, statement_ids, evidence), done, refused)

    def detach(self, evidence_id: int, done: Done, refused: Refused | None = None) -> None:
        """Take one evidence away."""
        self._write(Title("evidence.remove"), lambda writer: remove_evidence(writer, evidence_id), done, refused)

    def mark_loaded(self, statement_id: int, words: Passage, done: Done, refused: Refused | None = None) -> None:
        """Mark words as the source's loaded word for a statement."""
        self._write(Title("evidence.loaded"), lambda writer: mark_loaded(writer, statement_id, words), done, refused)

    def _write(self, title: Title, command: Callable[[Any], Any], done: Done, refused: Refused | None) -> None:
        catalogue = self._around.catalogue

        def write(_token: CancelToken) -> Changes | Exception:
            # Whatever happens comes back: a strip must never stay locked with somebody's work in it.
            try:
                return catalogue.write(title, command, initiator=self)
            except Exception as error:
                return error

        def answer(outcome: Changes | Exception) -> None:
            if isinstance(outcome, Changes):
                done(outcome.result)
                return
            if isinstance(outcome, Problem):
                sentence = _sentence(outcome)
            else:
                self._around.notices.crash(outcome)
                sentence = translate("Stating", "This could not be stored. What you filled in stays here.")
            if refused is not None:
                refused(sentence)
            elif isinstance(outcome, Problem):
                self._around.notices.problem(sentence)

        self._around.tasks.write(write, answer)


def _sentence(problem: Exception) -> str:
    text = problem_text(problem)
    return text[:1].upper() + text[1:] if isinstance(problem, InputProblem) else text


def _label(draft: StatementDraft) -> str:
    """Return what the title of the step names: the record that is spoken of."""
    return draft.about.label if draft.about is not None else ""


__all__ = ["Saved", "StatementWriter"]
