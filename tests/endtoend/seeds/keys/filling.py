"""Which keys fill in a statement: those that make the strip say what the row says, and no more.

The strip shows what it would store before it does. So does this: it looks what a letter and two of type-ahead bring,
goes to what differs, and stores when nothing does.
"""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from database.commands.evidence import Passage
from database.dates import DateValue
from database.fields import FieldType, fields_of
from desktop_app.stating.draft import More, StatementDraft
from desktop_app.stating.letters import LETTERS
from desktop_app.stating.strip import StatementStrip
from desktop_app.stating.whats import VALUE, Form, Shape, What

from .hands import ALT, CONTROL, PLAIN, SHIFT, Hands

if TYPE_CHECKING:
    from desktop_app.features.articles.viewer import ArticleViewer

OF_KIND = {letter.wanted: sign for sign, letter in LETTERS.items() if letter.what is None}
"""The letter of each kind of record or value."""
LONGEST = 40
"""Letters typed before it is told that they find nothing."""
DOWN = 12
"""Choices gone through with Down."""
NEAR = 2
"""Choices below the first that are reached with Down rather than with more letters."""
DATE_PARTS = ("edtf_printed", "rule", "anchor", "anchor_record", "inferred")
"""What is set of a date that is the object, beside the date itself."""
MODALITIES = ("states", "plans", "reports", "opines", "denies")
"""In the order in which Ctrl+M steps through them."""
AT_HAND = 4
"""Records at hand that are gone through with Ctrl+Up."""
BEGINNING = 3
"""Letters of a word that tell it from others."""


@dataclass(frozen=True, slots=True)
class Rest:
    """What is left to do once it is known what is said."""

    object: bool = False
    details: frozenset[str] = frozenset()


class Names:
    """What a person knows of the records: how each is called, and by which of its words it is found soonest."""

    def __init__(self, texts: Mapping[int, str]) -> None:
        self._texts = texts
        self._beginnings = Counter(
            beginning for text in texts.values() for beginning in {word[:BEGINNING].casefold() for word in text.split()}
        )

    def of(self, record_id: int) -> str:
        """Return what to type: the words of the name from the rarest one on."""
        words = self._texts[record_id].split()
        rarest = min(range(len(words)), key=lambda at: (self._beginnings[words[at][:BEGINNING].casefold()], at))
        return " ".join(words[rarest:])


class Filling:
    """Fills in drafts in the strip of one article."""

    def __init__(self, hands: Hands, viewer: "ArticleViewer", names: Names) -> None:
        self._hands = hands
        self._viewer = viewer
        self._names = names
        self._letters: dict[str, str] = {}
        self._order = ("attribution_manner", *(part.name for part in fields(More)), *DATE_PARTS, "loaded")

    @property
    def strip(self) -> StatementStrip:
        """The strip, which is open."""
        found = self._viewer.stating.strip
        assert found is not None
        return found

    def state(self, wanted: StatementDraft) -> None:
        """State what *wanted* says on the words that are selected."""
        wanted = self._turned(wanted)
        before = self._hands.count
        rest = self._look(wanted)
        self._hands.count = before
        self._begin(wanted)
        if wanted.what is not None and wanted.what.shape in (Shape.ALSO, Shape.LOADED):
            self._choose_statements(wanted)
        else:
            self._fill(wanted, rest)
            self._hands.press(Qt.Key.Key_Return)
            if self._viewer.stating.is_open and not self._differs(wanted):
                # What was offered is taken by the first, the second stores.
                self._hands.press(Qt.Key.Key_Return)
        assert not self._viewer.stating.is_open, self._differs(wanted) or self.strip._problem.text()
        last = self.strip._work.memory.last
        if last is not None and wanted.what is not None and wanted.what.shape not in (Shape.ALSO, Shape.LOADED):
            assert not (left := self._difference(last[0], wanted)), f"stored otherwise: {left}"

    def number(self, festival: int) -> None:
        """State which edition of a festival the selected words name: a new one, with its number as printed."""
        self._hands.press(OF_KIND["edition"], SHIFT)
        strip = self.strip

        def fits(value: Any) -> bool:
            given = dict(getattr(value, "fields", ()))
            return getattr(given.get("festival"), "id", None) == festival

        if not fits(strip.draft.about):
            self._go(strip.about_line)
            self._go_down(strip.about_line, fits)
            self._hands.press(Qt.Key.Key_Return)
        for _ in range(2):
            if self._viewer.stating.is_open:
                self._hands.press(Qt.Key.Key_Return)
        assert not self._viewer.stating.is_open, self.strip._problem.text()

    def _turned(self, wanted: StatementDraft) -> StatementDraft:
        """Return a relation or entry as it is said of the record that is spoken of, where that is its other side."""
        strip, what = self._viewer.stating.strip, wanted.what
        about = strip.about if strip is not None else None
        whats = strip._work.whats if strip is not None else None
        if what is None or whats is None or about is None or wanted.object is None:
            return wanted
        if what.shape not in (Shape.RELATION, Shape.ENTRY) or same_record(about, wanted.about):
            return wanted
        inverse = replace(what, inverse=not what.inverse)
        if not same_record(about, wanted.object) or whats.fitting(about.kind, inverse) is None:
            return wanted
        return replace(wanted, about=wanted.object, object=wanted.about, what=inverse)

    def _begin(self, wanted: StatementDraft) -> None:
        letter, modifiers = self._letter(wanted)
        self._hands.press(letter, modifiers)
        assert self._viewer.stating.is_open, f"{letter} opens nothing"

    def _look(self, wanted: StatementDraft) -> "Rest":
        """Look what the strip makes of the words once it is known what is said: a person sees it before she stores."""
        assert wanted.what is not None
        if wanted.what.shape in (Shape.ALSO, Shape.LOADED):
            return Rest()
        self._begin(wanted)
        self._about_and_what(wanted)
        self._hands.press(".", CONTROL)
        rest = Rest(self._object_differs(wanted), self._different_details(wanted))
        self._letters |= {one.key: one.letter for one in self.strip.details.details}
        for _ in range(4):
            if self._viewer.stating.is_open:
                self._hands.press(Qt.Key.Key_Escape)
        return rest

    # Letters.

    def _letter(self, wanted: StatementDraft) -> tuple[Any, Qt.KeyboardModifier]:
        assert wanted.what is not None
        shape = wanted.what.shape
        if shape is Shape.NAMING:
            strip = self._viewer.stating.strip
            same = strip is not None and same_record(strip.about, wanted.about)
            return ("n", PLAIN) if same else (OF_KIND[wanted.about.kind], SHIFT)
        by_shape = {Shape.ALSO: "+", Shape.LOADED: "x", Shape.REMARK: "r"}
        if shape in (Shape.NUMBER, Shape.MENTION):
            # Whom the article mentions; without Shift the record that is spoken of would be mentioned.
            return ("e" if shape is Shape.NUMBER else "m"), SHIFT
        if shape in by_shape:
            return by_shape[shape], PLAIN
        if shape is Shape.VALUE:
            return self._letter_of_value(wanted), PLAIN
        if wanted.object is not None:
            return OF_KIND[wanted.object.kind], PLAIN
        if shape is Shape.AWARD:
            return "a", PLAIN
        return OF_KIND[Form.WORDS] if wanted.words else Qt.Key.Key_Return, PLAIN

    @staticmethod
    def _letter_of_value(wanted: StatementDraft) -> str:
        assert wanted.what is not None
        declared = fields_of(wanted.about.kind)[wanted.what.code]
        if declared.type is FieldType.RECORD:
            return OF_KIND[wanted.object.kind]
        return OF_KIND[{FieldType.DATE: Form.DATE, FieldType.INTEGER: Form.NUMBER}.get(declared.type, VALUE)]

    # Parts.

    def _fill(self, wanted: StatementDraft, rest: "Rest") -> None:
        """Bring all parts to what is wanted."""
        # Tab takes only what something was typed for.
        self._about_and_what(wanted, least=1 if rest.object else 0)
        if rest.object:
            self._go(self.strip.object_line)
            self._object(wanted)
        if rest.details:
            self._details(wanted, rest.details)

    def _about_and_what(self, wanted: StatementDraft, least: int = 0) -> None:
        strip = self.strip
        if not same_record(strip.draft.about, wanted.about):
            self._speak_of(wanted.about)
        if not same_what(strip.draft, wanted):
            self._go(strip.what_line)
            self._find_what(wanted, least)

    def _speak_of(self, wanted: Any) -> None:
        """Let the strip speak of another record: one at hand with Ctrl+Up, else by its name."""
        strip = self.strip
        at_hand = [one for one in strip._work.at_hand("", ()) if one != strip.draft.about]
        at = next((number for number, one in enumerate(at_hand[:AT_HAND], 1) if same_record(one, wanted)), 0)
        for _ in range(at):
            self._hands.press(Qt.Key.Key_Up, CONTROL)
        if not same_record(strip.draft.about, wanted):
            self._go(strip.about_line)
            self._find_record(strip.about_line, wanted)
            self._hands.press(Qt.Key.Key_Return)

    def _object_differs(self, wanted: StatementDraft) -> bool:
        have = self.strip.draft
        award = wanted.what is not None and wanted.what.shape is Shape.AWARD
        if wanted.object is not None:
            return not same_record(have.more.award if award and have.object is None else have.object, wanted.object)
        if wanted.code:
            return have.code != wanted.code and (have.what is None or have.what.item != wanted.code)
        if award:
            more = told(have)
            same = (more.category, more.quantity) == (wanted.more.category, wanted.more.quantity)
            return have.object is not None or not same
        same_date = (have.date.edtf, have.date.verbatim) == (wanted.date.edtf, wanted.date.verbatim)
        return have.object is not None or have.number != wanted.number or have.words != wanted.words or not same_date

    def _different_details(self, wanted: StatementDraft) -> frozenset[str]:
        have = self.strip.draft
        modality = {"modality"} if have.more.modality != wanted.more.modality else set()
        return frozenset(modality | {name for name, _value in self._left(wanted)})

    def _go(self, line: Any) -> None:
        """Bring the keyboard to one of the three parts."""
        order = [self.strip.about_line, self.strip.what_line, self.strip.object_line]
        for _ in range(3):
            if line.hasFocus():
                return
            here = next((at for at, one in enumerate(order) if one.hasFocus()), 2)
            back = here > order.index(line)
            self._hands.press(Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab, SHIFT if back else PLAIN)
        assert line.hasFocus(), "the part is not reached"

    def _find_what(self, wanted: StatementDraft, least: int) -> None:
        strip, what = self.strip, wanted.what
        whats = strip._work.whats
        assert whats is not None
        assert what is not None
        named = [one for one in whats.of_kind(strip.draft.about.kind) if fits_what(one.what, wanted)]
        assert named, f"{what} cannot be said of a {strip.draft.about.kind}"
        texts = [one.label for one in named]
        self._find(
            strip.what_line, lambda value: isinstance(value, What) and fits_what(value, wanted), texts, least=least
        )

    def _object(self, wanted: StatementDraft) -> None:
        """Find the object; Enter, or the way to the details, takes it."""
        line = self.strip.object_line
        if wanted.object is not None:
            self._find_record(line, wanted.object)
        elif wanted.code or wanted.more.category:
            code = wanted.code or wanted.more.category
            self._find(line, lambda value: value == code, [self._term(code)])
        elif wanted.number is not None or wanted.more.quantity is not None:
            number = wanted.number if wanted.number is not None else wanted.more.quantity
            self._find(line, lambda value: value == number, [f"{number:g}"])
        elif not wanted.date.is_empty:
            self._find_date(line, wanted.date)
        else:
            self._find(line, lambda value: value == wanted.words, [wanted.words], whole=True)

    def _find_record(self, line: Any, wanted: Any) -> None:
        self._find(line, lambda value: same_record(value, wanted), [self._names.of(wanted.id)])

    def _find_date(self, line: Any, wanted: DateValue) -> None:
        """Go to a date that is offered for the words, else type it; its rule and words follow in the details."""
        line.ask()
        if wanted in [one.value for one in line.choices]:
            self._go_down(line, lambda value: value == wanted)
        else:
            self._hands.type(wanted.edtf)

    def _find(
        self, line: Any, fits: Callable[[Any], bool], texts: list[str], *, whole: bool = False, least: int = 0
    ) -> None:
        """Type until the wanted choice is the current one, or near it in the list; at least so many letters."""
        text = texts[0]
        for number in range(min(LONGEST, len(text)) + 1):
            found = [at for at, one in enumerate(line.choices) if fits(one.value)]
            near = bool(found) and (found[0] <= min(number, NEAR) or number >= min(5, len(text)))
            if near and number >= least:
                self._go_down(line, fits)
                return
            if number == min(LONGEST, len(text)):
                break
            self._hands.type(text[number])
        if whole:
            self._hands.type(text[LONGEST:])
            return
        self._go_down(line, fits)
        offered = [one.text for one in line.choices]
        assert line.current is not None and fits(line.current.value), f"“{text}” does not find it; offered: {offered}"

    def _go_down(self, line: Any, fits: Callable[[Any], bool]) -> None:
        for _ in range(DOWN):
            if line.current is not None and fits(line.current.value):
                return
            self._hands.press(Qt.Key.Key_Down)

    def _term(self, code: str) -> str:
        strip = self.strip
        found = strip._work.stateable
        whats = strip._work.whats
        assert found is not None
        assert whats is not None
        vocabulary = found.takes.vocabulary or "award_category"
        return next(term.label for term in whats.vocabulary(vocabulary) if term.code == code)

    # Details.

    def _details(self, wanted: StatementDraft, different: frozenset[str]) -> None:
        """Bring every detail to what is wanted; Enter takes the last one."""
        strip = self.strip
        untaken = not same_what(strip.draft, wanted)
        if untaken and different == {"modality"} and strip.draft.more.modality != wanted.more.modality:
            # What was said by hand before stays when it is known what is said.
            untaken = False
        if self._could_repeat(wanted.more, strip.draft.more):
            self._hands.press("d", CONTROL)
        elif untaken and different - {"modality"}:
            # The way to a detail takes what is offered.
            name = min(different - {"modality"}, key=lambda one: self._order.index(one))
            self._hands.press(self._letters[name], ALT)
        elif untaken:
            self._hands.press(".", CONTROL)
        self._step_modality(wanted.more.modality)
        left = self._left(wanted)
        while left:
            name, value = left[0]
            self._detail(name, value)
            if len(left) == 1:
                return
            self._hands.press(Qt.Key.Key_Tab)
            after = self._left(wanted)
            assert after[:1] != left[:1], f"{name} does not become {value!r}: {self._differs(wanted)}"
            left = after

    def _step_modality(self, wanted: str) -> None:
        """Step how surely it is said, the shorter way round."""
        steps = (MODALITIES.index(wanted) - MODALITIES.index(self.strip.draft.more.modality)) % len(MODALITIES)
        back = steps > len(MODALITIES) // 2
        for _ in range(len(MODALITIES) - steps if back else steps):
            self._hands.press("m", CONTROL | SHIFT if back else CONTROL)
        assert self.strip.draft.more.modality == wanted

    def _left(self, wanted: StatementDraft) -> list[tuple[str, Any]]:
        """Return the details that differ, with what they are to be."""
        have = self.strip.draft
        more = told(have)
        found = [
            (part.name, getattr(told(wanted), part.name))
            # The article's own voice brings the article with it.
            for part in sorted(fields(More), key=lambda part: part.name != "attribution_manner")
            if part.name != "modality"
            and not part.name.startswith("name_")
            and not same_detail(part.name, getattr(more, part.name), getattr(told(wanted), part.name))
        ]
        if not wanted.date.is_empty:
            found += [
                (name, getattr(wanted.date, name))
                for name in DATE_PARTS
                if date_part(have.date, name) != date_part(wanted.date, name)
            ]
        want, now = wanted.passage, have.passage
        if want is not None and now is not None and want.loaded != now.loaded and wanted.source is not None:
            found.append(("loaded", wanted.source.text[slice(*(want.loaded or (0, 0)))]))
        return found

    def _could_repeat(self, more: More, now: More) -> bool:
        last = self.strip._work.memory.last
        if last is None or not (more.attributed_to or more.attributed_words or not more.when.is_empty):
            return False
        names = ("attributed_to", "attributed_words", "attribution_manner", "when")
        before = last[0].more
        return all(same_detail(name, getattr(before, name), getattr(more, name)) for name in names) and not all(
            same_detail(name, getattr(now, name), getattr(more, name)) for name in names
        )

    def _detail(self, name: str, value: Any) -> None:
        """Go to a detail by its letter and find its value."""
        line = self._go_to_detail(name).widget
        if not value or (isinstance(value, DateValue) and value.is_empty):
            self._hands.press("a", CONTROL)
            self._hands.press(Qt.Key.Key_Delete)
        elif isinstance(value, DateValue):
            self._find_date(line, value)
        elif name == "anchor_record":
            self._find(line, lambda one: getattr(one, "id", None) == value, [self._names.of(value)])
        elif name in ("part_of", "credit"):
            self._find_statement(line, value)
        elif isinstance(value, bool):
            self._hands.press(Qt.Key.Key_Space)
        elif isinstance(value, int):
            self._hands.type(str(value))
        elif not isinstance(value, str):
            self._find_record(line, value)
        elif hasattr(line, "terms"):
            self._find(line, lambda one: one == value, [line.terms.label(value)])
        elif hasattr(line, "set_source"):
            self._find(line, lambda one: one == value, [value], whole=True)
        else:
            self._hands.type(value)

    def _go_to_detail(self, name: str) -> Any:
        strip = self.strip
        known = {one.key: one for one in strip.details.details} if strip.details.isVisible() else {}
        if name not in known:
            self._hands.press(self._letters[name], ALT)
            known = {one.key: one for one in strip.details.details}
        detail = known[name]
        if not detail.widget.hasFocus():
            self._hands.press(detail.letter, ALT)
        assert detail.widget.hasFocus(), f"Alt+{detail.letter} does not reach {detail.label}"
        return detail

    # Statements that are there.

    def _choose_statements(self, wanted: StatementDraft) -> None:
        line = self.strip.object_line
        for number, statement_id in enumerate(wanted.statements):
            self._find_statement(line, statement_id)
            last = number == len(wanted.statements) - 1
            self._hands.press(Qt.Key.Key_Return, PLAIN if last else CONTROL)
        if self._viewer.stating.is_open:
            self._hands.press(Qt.Key.Key_Return)

    def _find_statement(self, line: Any, statement_id: int) -> None:
        """Go to a stored statement: with Down where it is near, else by a word of its sentence."""
        known = self.strip._work.memory.at_hand
        at = next((number for number, one in enumerate(known) if one.id == statement_id), None)
        assert at is not None, f"statement {statement_id} is not at hand"
        if at > DOWN:
            words = [word for word in plain(known[at].sentence).split() if word.isalpha() and len(word) > BEGINNING]
            found = Counter(word for one in known for word in {w for w in words if w in plain(one.sentence)})
            self._hands.type(min(words, key=lambda word: found[word]))
        elif not line.choices:
            self._hands.press(Qt.Key.Key_Down)
        for _ in range(len(known)):
            if line.current is not None and line.current.value.id == statement_id:
                return
            self._hands.press(Qt.Key.Key_Down)
        raise AssertionError(f"statement {statement_id} is not offered")

    def _differs(self, wanted: StatementDraft) -> str:
        """Say what the strip would store otherwise than is wanted."""
        return self._difference(self.strip.draft, wanted)

    def _difference(self, have: StatementDraft, wanted: StatementDraft) -> str:
        found = []
        if not same_record(have.about, wanted.about):
            found.append(f"about {have.about} for {wanted.about}")
        if not same_what(have, wanted):
            found.append(f"what {have.what} for {wanted.what}")
        if wanted.object is not None and not same_record(have.object, wanted.object):
            found.append(f"object {have.object} for {wanted.object}")
        if wanted.object is None and have.object is not None:
            found.append(f"object {have.object} for none")
        if have.date != wanted.date:
            found.append(f"date {have.date} for {wanted.date}")
        if have.number != wanted.number and not (wanted.what is not None and wanted.what.shape is Shape.AWARD):
            found.append(f"number {have.number} for {wanted.number}")
        if wanted.object is None and have.words != wanted.words:
            found.append(f"words {have.words!r} for {wanted.words!r}")
        for part in fields(More):
            one, other = getattr(told(have), part.name), getattr(told(wanted), part.name)
            if not part.name.startswith("name_") and not same_detail(part.name, one, other):
                found.append(f"{part.name} {one!r} for {other!r}")
        if have.evidence != wanted.evidence:
            found.append(f"evidence {have.evidence} for {wanted.evidence}")
        return "; ".join(found)


def told(draft: StatementDraft) -> More:
    """Return the details of a draft, with those that its object tells: the category or the award of a result."""
    if draft.what is None or draft.what.shape is not Shape.AWARD:
        return draft.more
    kind = getattr(draft.object, "kind", "")
    return replace(
        draft.more,
        category=draft.more.category or draft.code,
        award=draft.more.award or (draft.object if kind == "award" else None),
        quantity=draft.more.quantity or (int(draft.number) if draft.number is not None else None),
    )


def plain(sentence: str) -> str:
    """Return a sentence without the signs that keep its parts apart."""
    return "".join(sign for sign in sentence if sign.isprintable())


def same_record(one: Any, other: Any) -> bool:
    """Whether two targets are one record, or both none."""
    return getattr(one, "id", None) == getattr(other, "id", None) and (one is None) == (other is None)


def fits_what(one: What, wanted: StatementDraft) -> bool:
    """Whether choosing this says what is wanted."""
    what = wanted.what
    assert what is not None
    if one == what:
        return True
    by_item = what.shape is Shape.VALUE and wanted.code and one.item == wanted.code
    return bool(by_item and (one.shape, one.code, one.inverse) == (what.shape, what.code, what.inverse))


def same_what(have: StatementDraft, wanted: StatementDraft) -> bool:
    """Whether both say the same of their record."""
    if have.what is None or not fits_what(have.what, wanted):
        return False
    return not wanted.code or wanted.code in (have.what.item, have.code) or have.what == wanted.what


def same_detail(name: str, one: Any, other: Any) -> bool:
    """Whether a detail has the same value in both."""
    if name in ("attributed_to", "body", "section", "place", "edition", "award", "recipient"):
        return same_record(one, other)
    return bool(one == other)


def date_part(value: DateValue, name: str) -> Any:
    """Return one part of a date, as it is compared."""
    return getattr(value, name) or ""


def passage_of(wanted: StatementDraft) -> Passage:
    """Return the words that a draft stands on."""
    found = wanted.passage
    assert found is not None
    return found
