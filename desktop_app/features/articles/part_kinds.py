"""What a part of an article is (headline, caption, box, …) is changed from a list, for words, one part or several."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from database.changes import Changes, Title
from database.commands.articles import set_segment_kind
from database.commands.corrections import mark_segment
from database.commands.part_rules import apply_part_kinds, remember_parts
from database.queries.part_rules import part_rules
from database.queries.reading import SegmentRow
from desktop_app.contract import Host
from desktop_app.features.articles.reading import OpenArticle
from desktop_app.features.articles.text_pane import TextPane
from desktop_app.problems import problem_text
from desktop_app.rooms.context import Context
from desktop_app.rooms.only_read import may_write
from desktop_app.services.cancel import CancelToken
from desktop_app.services.notices import Offer
from desktop_app.texts import plural, translate
from desktop_app.widgets.choices import Choice, Choices
from desktop_app.widgets.reader_words import Span, paragraph_at

if TYPE_CHECKING:
    from desktop_app.intake.remembering import Elsewhere

VOCABULARY = "segment"


@dataclass(frozen=True, slots=True)
class _Corrected:
    """What was corrected: the kind, the publication of the article, and the rules that were made or confirmed."""

    kind: str
    publication: int | None
    rules: tuple[int, ...]


class PartKinds(QObject):
    """Belongs to one `TextPane`."""

    def __init__(self, pane: TextPane, host: Host, context: Context) -> None:
        super().__init__(pane)
        self._pane = pane
        self._host = host
        self._context = context
        self._open: OpenArticle | None = None

    def take(self, found: OpenArticle) -> None:
        """The article is this one now."""
        self._open = found

    def ask(self) -> None:
        """Let a kind be chosen for the selected words, or for the part that the keyboard is in."""
        opened = self._open
        if opened is None or opened.found.text_id is None or not may_write(self._host, self._context):
            return
        reader, wording = self._pane.reader, self._context.wording
        chosen, place = reader.selected_range(), reader.keyboard.place
        parts, span = parts_of(opened, chosen, place)
        current = parts[0].kind if parts else "body"
        title = translate("Reader", "These words are") if not parts else translate("Reader", "This part is")
        if len(parts) > 1:
            title = translate("Reader", "These parts are")
        choices = [
            Choice(code, wording.term(VOCABULARY, code), (code.replace("_", " "),))
            for code in wording.codes(VOCABULARY)
        ]
        popup = Choices(title, choices, current, reader)
        popup.chosen.connect(lambda kind: self._set(opened, parts, span, kind))
        popup.open_at(reader.place_on_screen(span[0]))

    def _set(self, opened: OpenArticle, parts: Sequence[SegmentRow], span: Span, kind: str) -> None:
        text_id = opened.found.text_id
        if text_id is None or (parts and all(part.kind == kind for part in parts)):
            return
        catalogue, article_id = self._context.catalogue, opened.article.id

        def write(_token: CancelToken) -> _Corrected:
            # Loaded here: the window is there before anything of it is needed.
            from desktop_app.intake.remembering import learn

            ids = {part.id for part in parts}
            publication, rules = learn(catalogue, article_id, text_id, ids, kind) if parts else (None, [])

            def command(writer: Any) -> list[int]:
                for part in parts:
                    set_segment_kind(writer, part.id, kind)
                if not parts:
                    mark_segment(writer, text_id, *span, kind)
                return remember_parts(writer, publication, rules) if publication is not None and rules else []

            changes = catalogue.write(Title("article.part", {"label": opened.headline}), command)
            return _Corrected(kind, publication, tuple(changes.result or ()))

        self._host.services.tasks.write(write, self._said, self._failed)

    def _said(self, corrected: "_Corrected") -> None:
        kind = corrected.kind
        said = translate("Reader", "Now {kind}").format(kind=self._context.wording.term(VOCABULARY, kind))
        if kind == "boilerplate":
            said = translate("Reader", "Now outside the article: not searched any more")
        self._host.services.notices.info(said)
        if corrected.publication is not None and corrected.rules:
            self._look_elsewhere(corrected.publication, corrected.rules)

    def _look_elsewhere(self, publication: int, made: Sequence[int]) -> None:
        """Offer once to change the same part in the other articles of the publication."""
        catalogue = self._context.catalogue

        def read(token: CancelToken) -> "Elsewhere":
            from desktop_app.intake.remembering import elsewhere

            def report(_done: int, _total: int) -> None:
                token.check()

            rules = self._context.read(lambda connection: part_rules(connection, publication), token)
            return elsewhere(catalogue, publication, [row.rule for row in rules if row.id in made], report)

        self._host.services.tasks.read(read, self._offer, self._failed, key=("elsewhere",))

    def _offer(self, found: "Elsewhere") -> None:
        if not found.articles:
            return
        apply = plural(
            "Reader",
            "Apply to {count} other articles of this publication",
            "Apply to one other article of this publication",
            found.articles,
        )
        said = translate("Reader", "Remembered for the next articles of this publication")
        self._host.services.notices.info(said, offers=(Offer(apply, lambda: self._apply(found)),))

    def _apply(self, found: "Elsewhere") -> None:
        catalogue = self._context.catalogue

        def write(_token: CancelToken) -> Changes:
            title = Title("article.parts", {"count": found.articles})
            return catalogue.write(title, lambda writer: apply_part_kinds(writer, found.kinds))

        def done(changes: Changes) -> None:
            count = int(changes.result or 0)
            said = plural("Reader", "Changed in {count} articles", "Changed in {count} article", count)
            self._host.services.notices.info(said)

        self._host.services.tasks.write(write, done, self._failed)

    def _failed(self, problem: Exception) -> None:
        self._host.services.notices.problem(problem_text(problem))


def parts_of(opened: OpenArticle, chosen: Span | None, place: int) -> tuple[tuple[SegmentRow, ...], Span]:
    """Return the parts whose kind changes and the range that they take; no parts: the range becomes one of its own."""
    text, segments = opened.found.text, opened.found.segments
    if chosen is None:
        inside = [part for part in segments if part.start <= place < part.end]
        if inside:
            part = min(inside, key=lambda one: one.end - one.start)
            return (part,), (part.start, part.end)
        start, end = paragraph_at(text, place)
        return (), _free(segments, *trimmed(text, start, end))
    start, end = trimmed(text, *chosen)
    within = tuple(part for part in segments if start <= trimmed(text, part.start, part.end)[0] and part.start < end)
    whole = tuple(part for part in within if trimmed(text, part.start, part.end)[1] <= end)
    cut = any(part.start < end and part.end > start and part not in whole for part in segments)
    if whole and not cut and not _left_over(text, whole, start, end):
        return whole, (start, end)
    return (), (start, end)


def trimmed(text: str, start: int, end: int) -> Span:
    """Return a range without the blanks at its ends."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _free(segments: Sequence[SegmentRow], start: int, end: int) -> Span:
    """Return the beginning of a range up to where a part begins in it."""
    return start, min((part.start for part in segments if start < part.start < end), default=end)


def _left_over(text: str, parts: Sequence[SegmentRow], start: int, end: int) -> bool:
    """Whether the range holds words that are in none of the parts."""
    at = start
    for part in sorted(parts, key=lambda one: one.start):
        if text[at : max(at, part.start)].strip():
            return True
        at = max(at, part.end)
    return bool(text[at : max(at, end)].strip())
