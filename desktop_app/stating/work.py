"""The draft that a strip is working on: what is looked up for it, and what is remembered from the ones before."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from database.folding import fold
from database.queries.links import Link, links
from database.queries.names import Offer
from database.queries.records import record_row
from database.queries.statements import StatementRow
from database.queries.targets import exact
from database.queries.terms import terms
from desktop_app.forms.surroundings import Surroundings
from desktop_app.forms.values import Target
from desktop_app.services.cancel import CancelToken
from desktop_app.stating.date_reader import DateReader
from desktop_app.stating.draft import More, StatementDraft
from desktop_app.stating.filling import sentence_of
from desktop_app.stating.lookup import Looked, Question, look_up
from desktop_app.stating.passages import is_coming, parts_of, sentence
from desktop_app.stating.saving import Saved
from desktop_app.stating.whats import Shape, Stateable, What, Whats
from desktop_app.wording.labels import name_only
from desktop_app.wording.statements import said
from desktop_app.wording.wording import Wording

BY_HAND = ("modality", "attributed_to", "attributed_words", "attribution_manner", "when")
"""The details that are read from the sentence until somebody sets them."""
KEPT = 300
"""Records kept at hand."""
REMEMBERED = 12
"""How many of what was said last come first."""


@dataclass(frozen=True, slots=True)
class StatementChoice:
    """A stored statement that can be chosen: the whole of a part, a credit, what words also support.

    *places* are where its passages begin, by text version.
    """

    id: int
    sentence: str
    places: tuple[tuple[int, int], ...] = ()


@dataclass
class Memory:
    """What is remembered from one statement to the next.

    Attributes:
        about: the record that was spoken of.
        edition: the edition that was named last.
        recent: what was said, newest first, each with what its words were taken for.
        last: the last draft, and which of its details were set by hand.
        counted: the last result that only counts ("three awards"): whose, at which edition, and the statement.
        at_hand: statements that can be chosen, the last first.
        records: records that were spoken of or chosen, the last first: a letter finds them.
    """

    about: Target | None = None
    edition: Target | None = None
    recent: list[tuple[What, str]] = field(default_factory=list)
    last: tuple[StatementDraft, frozenset[str]] | None = None
    counted: tuple[tuple[Any, ...], int] | None = None
    at_hand: tuple[StatementChoice, ...] = ()
    records: tuple[Link, ...] = ()

    def meet(self, *targets: Target | None) -> None:
        """Put records first among those at hand."""
        met = [one for one in targets if isinstance(one, Link) and one.kind != "article"]
        ids = {one.id for one in met}
        self.records = (*met, *(one for one in self.records if one.id not in ids))[:KEPT]


class Work(QObject):
    """One draft at a time; no widgets."""

    ready = Signal()
    """What can be said is known: it is read when the first draft begins."""
    rested = Signal()
    """A look-up was answered."""

    def __init__(self, around: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.around = around
        self.whats: Whats | None = None
        self.memory = Memory()
        self.draft = StatementDraft()
        self.words = ""
        self.touched: set[str] = set()
        self.changing = False
        self.coming: bool | None = None
        self.dates = DateReader(around.wording)
        self.looked: Looked | None = None
        self.named: tuple[Link, ...] = ()
        self._looking: set[str] = set()
        self._asked = {"about": 0, "object": 0}

    @property
    def wording(self) -> Wording:
        """The words of the window."""
        return self.around.wording

    @property
    def looking(self) -> bool:
        """Whether something is being looked up."""
        return bool(self._looking)

    @property
    def stateable(self) -> Stateable | None:
        """What is said, with its words; None where nothing is chosen that fits the record."""
        if self.whats is None or self.draft.what is None:
            return None
        # Statements that are there already take words whatever is spoken of.
        return self.whats.fitting(self.draft.about.kind if self.draft.about is not None else "film", self.draft.what)

    def begin(self, draft: StatementDraft, *, changing: bool) -> None:
        """Work on another draft; the record that was spoken of stays where it names none."""
        about = draft.about
        if about is None and not draft.about_words:
            about = self.memory.about
        self.draft = replace(draft, about=about)
        self.words = draft.words or draft.selected
        self.touched = set(BY_HAND) if changing else _given(draft.more)
        self.changing, self.looked = changing, None
        self.forget_look("about", "object")
        passage, source = draft.passage, draft.source
        self.coming = None
        if passage is not None and source is not None:
            self.coming = is_coming(source.text, passage.start, passage.end)
            self.dates.set_source(source, passage.start, passage.end, self.coming)
        else:
            self.dates.set_source(None, 0, 0, None)
        self.dates.kept = draft.date
        self._find_named()
        if self.whats is None:
            self._load()

    def change(self, **parts: Any) -> None:
        """Change parts of the draft."""
        self.draft = replace(self.draft, **parts)

    def change_more(self, **parts: Any) -> None:
        """Change details of the draft."""
        self.draft = replace(self.draft, more=replace(self.draft.more, **parts))

    # Looking up.

    def look(self, side: str, question: Question, then: Callable[[Looked], object]) -> None:
        """Look up which record words mean, for "about" or "object"; only the last question is answered."""
        known = self.whats.terms if self.whats is not None else ()
        self._ask(side, lambda connection: look_up(connection, question, known), then)

    def festival_of(self, edition: int, then: Callable[[Link | None], object]) -> None:
        """Look up the festival of an edition, for "object"."""

        def read(connection: Any) -> Link | None:
            found = record_row(connection, edition).fields.get("festival")
            return found if isinstance(found, Link) else None

        self._ask("object", read, then)

    def forget_look(self, *sides: str) -> None:
        """Drop what is being looked up: somebody typed or chose meanwhile, or it is another draft."""
        for side in sides:
            self._asked[side] += 1
            self._looking.discard(side)

    def question(self, kinds: Sequence[str]) -> Question:
        """Return the question which record of these kinds the words mean."""
        about = self.draft.about
        without = about.label.split(" (")[0] if about is not None else ""
        selected = self.draft.source is not None and bool(self.words) and self.words in self.draft.selected
        return Question(self.words, tuple(kinds), selected=selected, without=without)

    # Remembering.

    def take_over(self, rows: Sequence[StatementRow]) -> None:
        """Let these statements be chosen, the last first."""
        self.memory.at_hand = tuple(
            StatementChoice(
                row.id, f"{row.about.label} — {said(row, row.about.id, self.wording).sentence}", _places(row)
            )
            for row in sorted(rows, key=lambda row: row.id, reverse=True)
        )
        linked = [link for row in rows for link in (row.object, row.section, row.award, row.recipient, row.about)]
        known = {one.id for one in self.memory.records}
        more = {link.id: link for link in linked[::-1] if link is not None and link.id not in known}
        self.memory.records = (*self.memory.records, *(one for one in more.values() if one.kind != "article"))[:KEPT]

    def near_statements(self) -> list[StatementChoice]:
        """Return the statements that can be chosen: of those at hand the ones nearest to the selected words first."""
        passage = self.draft.passage
        if passage is None:
            return list(self.memory.at_hand)

        def far(one: StatementChoice) -> int:
            found = [abs(at - passage.start) for text_id, at in one.places if text_id == passage.text_id]
            return min(found, default=1_000_000_000)

        return sorted(self.memory.at_hand, key=far)

    def at_hand(self, typed: str, kinds: Sequence[str]) -> list[Link]:
        """Return records at hand with a word that begins with what is typed; those named in the words come first."""
        key = fold(typed)
        known = {one.id for one in self.named}
        found = [
            one
            for one in (*self.named, *(one for one in self.memory.records if one.id not in known))
            if (not kinds or one.kind in kinds) and any(word.startswith(key) for word in _words_of(one.label))
        ]
        said, around = self.draft.selected, self._sentence()
        return sorted(found, key=lambda one: _how_near(name_only(one.label), said, around))

    def saved(self, saved: Saved) -> None:
        """Remember what was stored."""
        draft, memory = self.draft, self.memory
        if draft.what is None:
            return
        stored = draft.what.shape not in (Shape.ALSO, Shape.LOADED)
        if stored:
            now = (draft.what, draft.wanted)
            memory.recent = [now, *(one for one in memory.recent if one != now)][:REMEMBERED]
            memory.last = (draft, frozenset(self.touched))
            self._remember_count(saved)
        if saved.about is not None and draft.about is not None and draft.about.kind != "article":
            memory.about = Link(saved.about, draft.about.kind, draft.about.label)
        if draft.object is not None and draft.object.kind == "edition" and saved.object is not None:
            memory.edition = Link(saved.object, "edition", draft.object.label)
        elif isinstance(draft.more.edition, Link):
            memory.edition = draft.more.edition
        other = None
        if draft.object is not None and saved.object is not None:
            other = Link(saved.object, draft.object.kind, draft.object.label)
        memory.meet(memory.about, other, draft.more.edition, draft.more.attributed_to, draft.more.body)
        if stored and saved.statements:
            text = sentence_of(draft, self.stateable, self.wording)
            passage = draft.passage
            places = ((passage.text_id, passage.start),) if passage is not None else ()
            made = tuple(StatementChoice(one, text, places) for one in saved.statements)
            memory.at_hand = (*made, *(one for one in memory.at_hand if one.id not in saved.statements))
        self._refresh_labels()

    def sentence_details(self) -> More | None:
        """Return the details that were set by hand for the last statement, where it stands in the same sentence."""
        draft = self.draft
        if self.memory.last is None or draft.passage is None or draft.source is None:
            return None
        last, touched = self.memory.last
        if (
            last.passage is None
            or last.passage.text_id != draft.passage.text_id
            or not touched.intersection(BY_HAND[:4])
        ):
            return None
        text = draft.source.text
        here = sentence(text, draft.passage.start, draft.passage.end)
        return last.more if here == sentence(text, last.passage.start, last.passage.end) else None

    def count_of_this(self) -> int | None:
        """Return the statement that counts what this result is one of."""
        counted = self.memory.counted
        return counted[1] if counted is not None and counted[0] == _count_key(self.draft) else None

    def _sentence(self) -> str:
        passage, source = self.draft.passage, self.draft.source
        if passage is None or source is None:
            return ""
        begins, ends = sentence(source.text, passage.start, passage.end)
        return source.text[begins:ends]

    def _remember_count(self, saved: Saved) -> None:
        draft = self.draft
        if draft.what is None or draft.what.shape is not Shape.AWARD or not saved.statements:
            return
        if draft.number is not None or draft.more.quantity is not None:
            known = draft.about
            if known is not None and saved.about is not None:
                known = Link(saved.about, known.kind, known.label)
            self.memory.counted = (_count_key(replace(draft, about=known)), saved.statements[0])

    def _refresh_labels(self) -> None:
        """Call new records by the labels that they have got."""
        memory = self.memory
        wanted = [one.id for one in (memory.about, memory.edition, *memory.records[:5]) if isinstance(one, Link)]
        catalogue = self.around.catalogue

        def ask(token: CancelToken) -> dict[int, Link]:
            return catalogue.read(lambda connection: links(connection, wanted), token)

        def answer(found: dict[int, Link]) -> None:
            if isinstance(memory.about, Link):
                memory.about = found.get(memory.about.id, memory.about)
            if isinstance(memory.edition, Link):
                memory.edition = found.get(memory.edition.id, memory.edition)
            memory.records = tuple(found.get(one.id, one) for one in memory.records)

        self.around.tasks.read(ask, answer, key=("stating", id(self), "labels"))

    def _ask(self, side: str, read: Callable[[Any], Any], then: Callable[[Any], object]) -> None:
        catalogue = self.around.catalogue
        self._looking.add(side)
        self._asked[side] += 1
        number = self._asked[side]

        def answer(found: Any) -> None:
            if number == self._asked[side]:
                self._looking.discard(side)
                then(found)
                self.rested.emit()

        self.around.tasks.read(lambda token: catalogue.read(read, token), answer, key=("stating", id(self), side))

    def _find_named(self) -> None:
        """Look up which records the selected words name: they may be spoken of, and come first at hand."""
        self.named = ()
        parts, catalogue, draft = parts_of(self.draft.selected), self.around.catalogue, self.draft
        if not parts:
            return

        def answer(found: tuple[Offer, ...]) -> None:
            if self.draft.evidence == draft.evidence:
                self.named = tuple(Link(one.id, one.kind, one.label) for one in found)

        self.around.tasks.read(
            lambda token: catalogue.read(lambda connection: exact(connection, parts), token),
            answer,
            key=("stating", id(self), "named"),
        )

    def _load(self) -> None:
        catalogue, wording = self.around.catalogue, self.wording

        def read(connection: Any) -> Whats:
            return Whats(terms(connection, wording.language), wording, Wording("en", terms(connection, "en")))

        def answer(whats: Whats) -> None:
            self.whats = whats
            self.ready.emit()

        self.around.tasks.read(lambda token: catalogue.read(read, token), answer, key=("stating", id(self), "whats"))


def _words_of(label: str) -> list[str]:
    folded = fold(label)
    return [folded, *folded.replace("-", " ").replace("(", " ").split()]


def _how_near(name: str, said: str, around: str) -> int:
    """Return 0 for a name in the selected words, 1 for one in their sentence, 2 for others."""
    return 0 if name in said else 1 if name in around else 2


def _places(row: StatementRow) -> tuple[tuple[int, int], ...]:
    return tuple((one.text_id, one.start) for one in row.evidence if one.text_id is not None and one.start is not None)


def _given(more: More) -> set[str]:
    """Return the details that a draft brings along: they are not read from the sentence."""
    plain = More()
    return {name for name in BY_HAND if getattr(more, name) != getattr(plain, name)}


def _count_key(draft: StatementDraft) -> tuple[Any, ...]:
    about, edition, what = draft.about, draft.more.edition, draft.what
    return (
        about.id if isinstance(about, Link) else about,
        edition.id if isinstance(edition, Link) else edition,
        what.code if what is not None else "",
    )
