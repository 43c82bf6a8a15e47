"""What is decided about the facts of a record's page, each as one step of the history."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject

from database.changes import Changes, Title
from database.commands.evidence import Evidence, attach_evidence, detach_evidence
from database.commands.records import NameForm, save_record
from database.commands.statements import (
    Details,
    change_details,
    rank_statement,
    withdraw_statement,
)
from database.queries.records import NameRow, RecordRow
from database.queries.statements import StatementRow
from desktop_app.contract import Host
from desktop_app.forms.saving import Links
from desktop_app.problems import problem_text
from desktop_app.rooms.context import Context
from desktop_app.stating.draft import StatementDraft
from desktop_app.stating.saving import Saved, change_draft

MODALITIES = ("states", "reports", "plans", "denies", "opines")
"""How surely a fact is said, in the order in which a key steps through."""

Rows = Sequence[StatementRow]


def next_modality(modality: str) -> str:
    """Return the modality that the key steps to from another."""
    return MODALITIES[(MODALITIES.index(modality) + 1) % len(MODALITIES)]


class LineWriter(QObject):
    """Writes for the page of one record. *label* is what the record is called in the titles of the steps."""

    def __init__(self, host: Host, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._host = host
        self._context = context
        self.label = ""

    def step_modality(self, rows: Rows) -> str:
        """Say with the next modality how surely facts are said, and return it."""
        wanted = next_modality(rows[0].modality)

        def write(writer: Any) -> None:
            for row in rows:
                change_details(writer, row.id, replace(details_of(row), modality=wanted))

        self._write(Title("statement.modality", {"label": self.label}), write)
        return wanted

    def rank(self, rows: Rows, rank: str) -> None:
        """Give facts a rank, or take it away where they have it."""
        wanted = "normal" if rows[0].rank == rank else rank

        def write(writer: Any) -> None:
            for row in rows:
                rank_statement(writer, row.id, wanted)

        self._write(Title("statement.rank", {"label": self.label}), write)

    def mark_wrong(self, rows: Rows, reason: str, done: Callable[[], object]) -> None:
        """Say that the source is wrong, and why."""

        def write(writer: Any) -> None:
            for row in rows:
                rank_statement(writer, row.id, "wrong_in_source", reason)

        self._write(Title("statement.wrong", {"label": self.label}), write, done)

    def ask_open(self, rows: Rows, question: str) -> None:
        """Note what could not be decided about facts; "" takes the question away."""

        def write(writer: Any) -> None:
            for row in rows:
                change_details(writer, row.id, replace(details_of(row), open_question=question))

        self._write(Title("statement.question", {"label": self.label}), write)

    def withdraw(self, rows: Rows) -> None:
        """Delete facts with their evidence."""

        def write(writer: Any) -> None:
            for row in rows:
                withdraw_statement(writer, row.id)

        self._write(Title("statements.withdraw", {"label": self.label, "count": len(rows)}), write)

    def attach(self, rows: Rows, evidence: Evidence) -> None:
        """Put a source behind facts."""

        def write(writer: Any) -> None:
            for row in rows:
                attach_evidence(writer, row.id, evidence)

        self._write(Title("evidence.add", {"label": self.label, "count": len(rows)}), write)

    def detach(self, evidence_id: int) -> None:
        """Take a source away; what stood on it stays."""
        self._write(
            Title("evidence.remove", {"label": self.label}), lambda writer: detach_evidence(writer, evidence_id)
        )

    def save_field(self, record: RecordRow, name: str, value: Any) -> None:
        """Give a field a value that no source states."""

        def write(writer: Any) -> None:
            save_record(writer, record.id, version=record.version, fields={name: Links(writer)(value)})

        self._write(Title("record.save", {"label": self.label}), write)

    def save_name(self, record: RecordRow, name_id: int, text: str) -> None:
        """Write a form of the name otherwise; "" takes it away."""
        forms = [_form(one, text if one.id == name_id else one.text) for one in record.names]
        names = [one for one in forms if one.text]

        def write(writer: Any) -> None:
            save_record(writer, record.id, version=record.version, names=names)

        self._write(Title("record.save", {"label": self.label}), write)

    def change(
        self, rows: Rows, draft: StatementDraft, done: Callable[[Saved], object], refused: Callable[[str], object]
    ) -> None:
        """Let statements that say the same say what a draft says; each keeps its order and what it is counted in."""

        def command(writer: Any) -> Saved:
            first, *others = rows
            saved = change_draft(writer, first.id, draft)
            for row in others:
                more = replace(draft.more, position=row.position, part_of=row.part_of)
                change_draft(writer, row.id, replace(draft, more=more))
            return saved

        catalogue = self._context.catalogue
        title = Title("statement.change", {"label": self.label})
        self._host.services.tasks.write(
            lambda _token: catalogue.write(title, command),
            lambda changes: done(changes.result),
            lambda problem: refused(problem_text(problem)),
        )

    def _write(self, title: Title, command: Callable[[Any], object], done: Callable[[], object] | None = None) -> None:
        catalogue = self._context.catalogue

        def finished(_changes: Changes) -> None:
            if done is not None:
                done()

        self._host.services.tasks.write(lambda _token: catalogue.write(title, command), finished, self._failed)

    def _failed(self, problem: Exception) -> None:
        self._host.services.notices.problem(problem_text(problem))


def details_of(row: StatementRow) -> Details:
    """Return the details of a stored statement."""
    return Details(
        modality=row.modality,
        attributed_to=row.attributed_to.id if row.attributed_to else None,
        attributed_words=row.attributed_words,
        attribution_manner=row.attribution_manner,
        when=row.when,
        qualifier=row.qualifier,
        as_printed=row.as_printed,
        position=row.position,
        part_of=row.part_of,
        open_question=row.open_question,
    )


def _form(name: NameRow, text: str) -> NameForm:
    return NameForm(
        text=text,
        kind=name.kind,
        id=name.id,
        language=name.language,
        romanisation=name.romanisation,
        given=name.given,
        family=name.family,
        particle=name.particle,
        honorific=name.honorific,
        sort_as=name.sort_as,
    )
