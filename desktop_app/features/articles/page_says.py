"""What the data of an article's page say otherwise than its fields: quiet lines below its facts, taken by Enter."""

from collections.abc import Hashable, Mapping
from typing import Any

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.records import save_record
from database.dates import DateValue
from database.fields import fields_of
from database.queries.links import Link
from database.queries.records import RecordRow
from desktop_app.contract import Host
from desktop_app.directions import isolate
from desktop_app.forms.saving import Links
from desktop_app.forms.values import NewRecord, Sourced, shortened
from desktop_app.problems import problem_text
from desktop_app.rooms.context import Context
from desktop_app.rooms.only_read import may_write
from desktop_app.texts import translate
from desktop_app.widgets.card import CardSection
from desktop_app.widgets.card_line import CardLine
from desktop_app.wording.languages import language_in_words
from desktop_app.wording.wording import Wording

PAGE = "page"
"""Ids of such lines are this and the field."""
_CONTEXT = "Facts"


def page_sections(record: RecordRow, says: Mapping[str, Sourced], wording: Wording) -> tuple[CardSection, ...]:
    """Return the lines under their heading, none where the page says nothing otherwise. Runs on a worker."""
    declared = fields_of("article")
    lines = []
    for name, said in says.items():
        field = declared[name]
        here = _in_words(name, record.fields.get(name), wording)
        known = record.known.get(field.known, "")
        detail = wording.translate(_CONTEXT, "Nothing stands here yet")
        if here:
            text = wording.translate(_CONTEXT, "Here: {value}").format(value=isolate(shortened(here)))
            detail = wording.joined([text, wording.term("known", known) if known else ""])
        lines.append(
            CardLine(
                (PAGE, name),
                wording.translate("Fields", field.label),
                _in_words(name, said.value, wording),
                tone="muted",
                source=wording.term("known", said.known) if said.known != "page_data" else "",
                unsourced=True,
                detail=detail,
            )
        )
    title = wording.translate(_CONTEXT, "Page data say otherwise: Enter takes it")
    return (CardSection(title, tuple(lines)),) if lines else ()


def take_from_page(catalogue: Catalogue, record: RecordRow, name: str, said: Sourced) -> None:
    """Put what the page says into the field, with how it is known, as one step; on a worker.

    Raises:
        InputProblem: the article is gone, or the value cannot be taken.
    """
    known = fields_of("article")[name].known

    def command(writer: Any) -> None:
        fields: dict[str, Any] = {name: Links(writer)(said.value)}
        if name == "headline" and record.fields.get("headline_devised"):
            fields["headline_devised"] = False
        save_record(writer, record.id, fields=fields, known={known: said.known} if known else {})

    catalogue.write(Title("record.save", {"label": record.label}), command)


class PageSays:
    """Takes what such a line says into the field that it is about."""

    def __init__(self, host: Host, context: Context) -> None:
        self._host = host
        self._context = context
        self._record: RecordRow | None = None
        self._says: Mapping[str, Sourced] = {}

    def take(self, record: RecordRow, says: Mapping[str, Sourced]) -> None:
        """The article is this one now."""
        self._record, self._says = record, says

    def enter(self, line: Hashable) -> bool:
        """Take what a line says; False where it is none of these lines."""
        if not (isinstance(line, tuple) and len(line) == 2 and line[0] == PAGE):
            return False
        name, record, catalogue = str(line[1]), self._record, self._context.catalogue
        if record is None or name not in self._says or not may_write(self._host, self._context):
            return True
        said, notices = self._says[name], self._host.services.notices
        text = translate("Articles", "It stands in the article now, as page data. Undo takes it back.")
        self._host.services.tasks.write(
            lambda _token: take_from_page(catalogue, record, name, said),
            lambda _done: notices.info(text),
            lambda problem: notices.problem(problem_text(problem)),
        )
        return True


def _in_words(name: str, value: Any, wording: Wording) -> str:
    if isinstance(value, DateValue):
        return wording.date(value, short=False)
    if isinstance(value, Link | NewRecord):
        return value.label
    words = str(value or "")
    return language_in_words(words, wording) if name == "language" and words else words
