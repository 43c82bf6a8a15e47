"""States the declared rows in the strip, with keys only: it looks at what is offered and presses what one would."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QVBoxLayout, QWidget

from database.commands.evidence import Passage
from database.dates import DateValue
from database.fields import FieldType, fields_of
from database.queries.links import Link, links
from database.queries.statements import statements_in
from desktop_app.forms.surroundings import Surroundings
from desktop_app.stating.draft import Source, StatementDraft, of_selection
from desktop_app.stating.letters import LETTERS
from desktop_app.stating.saving import Saved
from desktop_app.stating.strip import StatementStrip
from desktop_app.stating.whats import Shape, What
from desktop_app.stating.writer import StatementWriter

from .declared import Also, Day, LoadedWord, Mentioned, Stated
from .entering import Entered, date_value
from .facts import Fact
from .records import RECORDS

ENTER, TAB, DOWN, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Space
CONTROL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
LETTER_OF = {letter.wanted: sign for sign, letter in LETTERS.items() if letter.what is None}
SHAPES = {
    "relation": Shape.RELATION,
    "entry": Shape.ENTRY,
    "award_result": Shape.AWARD,
    "value": Shape.VALUE,
    "naming": Shape.NAMING,
    "remark": Shape.REMARK,
}
#: The details that the strip fills in by itself where the sentence tells them.
READ = ("modality", "attributed_to", "attributed_words", "attribution_manner", "when")
PLAIN = {"modality": "states", "attributed_to": None, "attributed_words": "", "attribution_manner": ""}


@dataclass
class Typist:
    """Works at one strip over a catalogue with the articles and the records in it."""

    qt: Any
    around: Surroundings
    made: Entered
    keys: dict[tuple[int, int], int] = field(default_factory=dict)
    pressed: int = 0
    saved: list[Saved] = field(default_factory=list)
    number: int = 0

    def __post_init__(self) -> None:
        self.window = QWidget()
        self.window.resize(1000, 700)
        layout = QVBoxLayout(self.window)
        layout.addStretch(1)
        self.strip = StatementStrip(self.around)
        layout.addWidget(self.strip)
        self.writer = StatementWriter(self.around, self.window)
        self.refused: list[str] = []
        self.strip.accepted.connect(lambda draft: self.writer.save(draft, self._done, self.refused.append))
        self.qt.show(self.window)

    def close(self) -> None:
        self.window.close()
        self.window.deleteLater()

    # Rows.

    def hold(self, row: int, place: int, holder: Any) -> None:
        """Hold one row as the declared holder says."""
        fact = self.made.seeds.facts[row]
        self.pressed = 0
        if fact.article != self.number:
            self.number = fact.article
            self.strip.speak_of(None)
        match holder:
            case Stated():
                self._state(fact, holder)
            case Mentioned():
                self._mention(fact, holder)
            case Also():
                self._stand_on(fact, "+", holder.statements)
            case LoadedWord():
                self._stand_on(fact, "x", ((holder.row, holder.number),))
        self.keys[row, place] = self.pressed
        if isinstance(holder, Stated | Mentioned):
            self.made.holders[row, place] = self.saved[-1].id

    def number_edition(self, row: int) -> None:
        """Hold an edition's festival, number and printed number at once: the three holders of a row."""
        fact = self.made.seeds.facts[row]
        self.pressed = 0
        if fact.article != self.number:
            self.number = fact.article
            self.strip.speak_of(None)
        festival, _, _ = _holders(row)
        self._begin(fact, fact.start, fact.end, "t")
        self._speak_of(festival.about)
        self._what(What(Shape.NUMBER))
        if not self._has_object(festival.shape["value"]):
            self._to_object()
            self._choose(self._id(festival.shape["value"]), self._name(festival.shape["value"]))
        self._store()
        for place, statement in enumerate(self.saved[-1].statements):
            self.made.holders[row, place] = statement
            self.keys[row, place] = self.pressed // 3

    def _state(self, fact: Fact, stated: Stated) -> None:
        start, end = self.made.wording.place(fact, stated.at)
        self._begin(fact, start, end, self._letter(stated))
        about, what = self._about_and_what(stated)
        self._speak_of(about)
        self._what(what)
        self._object(fact, stated)
        self._details(fact, stated)
        self._store()

    def _mention(self, fact: Fact, holder: Mentioned) -> None:
        source = self._source(fact)
        if holder.record:
            self._begin(fact, fact.start, fact.end, "m")
            self._speak_of(holder.record)
        else:
            draft = of_selection(source, fact.start, fact.end, LETTERS["m"], as_about=True)
            self._show(draft)
        if self.strip.draft.what != What(Shape.MENTION, holder.role):
            self._clear()
            self._what(What(Shape.MENTION, holder.role))
        self._store()

    def _stand_on(self, fact: Fact, letter: str, of: Sequence[tuple[int, int]]) -> None:
        rows = self.around.catalogue.read(lambda c: statements_in(c, self.made.ids[f"article_{fact.article}"]))
        self.strip.take_over(rows)
        self._begin(fact, fact.start, fact.end, letter, focus="object")
        for number, at in enumerate(of):
            line = self.strip.object_line
            self.settle()
            if not line.list_is_open:
                self.press(DOWN)
                self.settle()
            wanted = self.made.holders[at]
            self._narrow(line, wanted)
            places = [one.value.id for one in line.choices]
            for _ in range(places.index(wanted)):
                self.press(DOWN)
            self.press((ENTER, CONTROL) if number < len(of) - 1 else ENTER)
            self.settle()
        self.qt.until(lambda: not self.strip.busy and not self.around.tasks.pending)
        assert not self.strip._problem.text(), (fact.number, self.strip._problem.text())

    def _narrow(self, line: Any, wanted: int) -> None:
        """Type the beginning of the word that leaves the fewest facts before the wanted one."""
        offered = [one.value for one in line.choices]
        place = [one.id for one in offered].index(wanted)
        if place <= 3:
            return
        best = (place, "")
        for word in next(one.sentence for one in offered if one.id == wanted).split():
            for length in (2, 3, 4):
                part = word.strip("“”()—,:")[:length]
                fits = [one.id for one in offered if part.casefold() in one.sentence.casefold()]
                if part.isascii() and part.isalnum():
                    best = min(best, (fits.index(wanted) + len(part), part))
        self.press(best[1])
        self.settle()

    # Parts.

    def _begin(self, fact: Fact, start: int, end: int, letter: str, focus: str = "what") -> None:
        draft = of_selection(self._source(fact), start, end, LETTERS[letter])
        self._show(draft, focus)

    def _show(self, draft: StatementDraft, focus: str = "what") -> None:
        self.pressed += 1
        self.strip.begin(draft, focus)
        self.settle()

    def _source(self, fact: Fact) -> Source:
        article = self.made.ids[f"article_{fact.article}"]
        published = {1: "2020-11-16", 2: "2025-03-16"}[fact.article]
        link = self.around.catalogue.read(lambda c: links(c, [article]))[article]
        text = self.made.seeds.texts[fact.article]
        return Source(link, DateValue.of(published), self.made.texts[fact.article], text)

    def _letter(self, stated: Stated) -> str:
        shape = stated.shape
        match stated.kind:
            case "naming":
                return "n"
            case "remark":
                return "r"
            case "entry":
                return LETTER_OF["edition"] if stated.about else "i"
            case "award_result":
                return LETTER_OF["award"]
            case "relation":
                return LETTER_OF.get(RECORDS[shape["object"]].kind, "v") if shape["object"] else "i"
        declared = fields_of(RECORDS[stated.about].kind)[shape["field"]]
        if declared.type is FieldType.RECORD:
            return LETTER_OF[RECORDS[shape["value"]].kind]
        return "d" if declared.type is FieldType.DATE else "v"

    def _about_and_what(self, stated: Stated) -> tuple[str, What]:
        shape = stated.shape
        match stated.kind:
            case "relation":
                return stated.about, What(Shape.RELATION, shape["role"])
            case "entry":
                what = What(Shape.ENTRY, shape["entry_status"], shape.get("programme_place", ""), not stated.about)
                return stated.about or shape["edition"], what
            case "award_result":
                return stated.about, What(Shape.AWARD, shape["outcome"])
            case "value":
                declared = fields_of(RECORDS[stated.about].kind)[shape["field"]]
                item = shape["value"] if declared.vocabulary and isinstance(shape["value"], str) else ""
                return stated.about, What(Shape.VALUE, shape["field"], item)
        return stated.about, What(SHAPES[stated.kind])

    def _speak_of(self, key: str) -> None:
        """Make a record the one that is spoken of, unless it is already."""
        about = self.strip.draft.about
        if isinstance(about, Link) and about.id == self._id(key):
            return
        near = [one.id for one in self.strip._work.at_hand("", ()) if one != about]
        place = near.index(self._id(key)) + 1 if self._id(key) in near else 99
        if place <= 4:
            for _ in range(place):
                self.press((Qt.Key.Key_Up, CONTROL))
            self.settle()
            assert self.strip.draft.about.id == self._id(key), key
            return
        self.press((TAB, SHIFT))
        assert self.strip.about_line.hasFocus()
        self._choose(self._id(key), self._name(key))
        self.settle()
        assert self.strip.draft.about.id == self._id(key), key
        assert self.strip.what_line.hasFocus()

    def _what(self, what: What) -> None:
        """Type two letters, more where need be; the current choice is what is wanted."""
        line = self.strip.what_line
        if self.strip.draft.what == what:
            return
        self.settle()
        stateable = self.strip._work.whats.fitting(self.strip.draft.about.kind, what)
        assert stateable is not None, (what, self.strip.draft.about)
        label = stateable.label.split(": ")[-1]
        if line.choices and line.choices[0].value == what:
            return
        for length in (2, 3, 4, 6, 8, len(label)):
            offered = self.strip._work.whats.find(
                label[:length],
                self.strip.draft.about.kind,
                self.strip.draft.wanted,
                [one for one, of in self.strip._work.memory.recent if of == self.strip.draft.wanted],
                self.strip.draft.selected,
            )
            ranked = [one.what for one in offered]
            if what in ranked[:4]:
                break
        self.press(label[:length])
        self.settle()
        for _ in range([one.value for one in line.choices].index(what)):
            self.press(DOWN)

    def _object(self, fact: Fact, stated: Stated) -> None:
        shape, wording = stated.shape, self.made.wording
        match stated.kind:
            case "relation" if shape["object"]:
                self._record(shape["object"])
            case "relation":
                self._words(wording.words(fact, shape["words"]))
            case "entry" if stated.about:
                self._record(shape["edition"])
            case "entry":
                self._words(wording.words(fact, shape["words"]))
            case "award_result":
                self._award(shape)
            case "remark":
                self._words(wording.words(fact, shape["words"]))
            case "naming":
                self._words(shape["form"])
            case "value":
                self._value(fact, stated)

    def _record(self, key: str) -> None:
        self._take_what()
        if not self._has_object(key):
            self._to_object()
            self._choose(self._id(key), self._name(key))

    def _has_object(self, key: str) -> bool:
        self._take_what()
        found = self.strip.draft.object
        return isinstance(found, Link) and found.id == self._id(key)

    def _words(self, words: str) -> None:
        self._take_what()
        draft = self.strip.draft
        if draft.object is None and draft.words == words:
            return
        self._to_object()
        line = self.strip.object_line
        for length in (2, 3, 5, 8, 13, len(words)):
            part = words[:length].rstrip()
            line.selectAll()
            self.press(part)
            self.settle()
            offered = [one.value[1] if isinstance(one.value, tuple) else None for one in line.choices]
            if words in offered[:7] or self.strip.draft.words == words:
                break
            if length < len(words):
                self.pressed -= len(part)
        if self.strip.draft.words != words:
            for _ in range(offered.index(words)):
                self.press(DOWN)
            self._take_and_stay()
        assert self.strip.draft.words == words, (words, self.strip.draft.words, offered)

    def _award(self, shape: Any) -> None:
        self._take_what()
        draft = self.strip.draft
        if "award" in shape:
            if not self._has_object(shape["award"]):
                self._to_object()
                self._choose(self._id(shape["award"]), self._name(shape["award"]))
        elif "category" in shape and draft.code != shape["category"]:
            self._to_object()
            label = self.strip._work.wording.term("award_category", shape["category"])
            self.press(label)
            self.settle()
            self._take_and_stay()
        elif "quantity" in shape and draft.number != shape["quantity"]:
            self._to_object()
            self.press(str(shape["quantity"]))
            self.settle()
            self._take_and_stay()

    def _value(self, fact: Fact, stated: Stated) -> None:
        declared = fields_of(RECORDS[stated.about].kind)[stated.shape["field"]]
        held = self.made.wording.value(fact, stated)
        self._take_what()
        match declared.type:
            case FieldType.RECORD:
                self._record(stated.shape["value"])
            case FieldType.DATE:
                self._date(date_value(self.made.wording, fact, held))
            case FieldType.INTEGER:
                self._words(str(held))
            case FieldType.CODE:
                pass
            case _:
                self._words(held)

    def _date(self, wanted: DateValue) -> None:
        if self.strip.draft.date == wanted:
            return
        self._to_object()
        line = self.strip.object_line
        self.press(DOWN)
        self.settle()
        offered = [one.value for one in line.choices]
        if wanted in offered:
            for _ in range(offered.index(wanted)):
                self.press(DOWN)
            self._take_and_stay()
            return
        line.hide_list()
        self.press(wanted.edtf)
        self.settle()
        self._date_details(wanted)

    def _date_details(self, wanted: DateValue) -> None:
        now = self.strip.draft.date
        if now.rule != wanted.rule:
            self._term_detail("t", "date_rule", wanted.rule)
        if now.anchor != wanted.anchor:
            self._line_detail("k", wanted.anchor)
        if wanted.anchor_record is not None:
            key = next(key for key, one in self.made.ids.items() if one == wanted.anchor_record)
            self._target_detail("l", key)
        if self.strip.draft.date.inferred != wanted.inferred:
            self._line_detail("i", wanted.inferred)
        if self.strip.draft.date.edtf_printed != wanted.edtf_printed:
            self._line_detail("x", wanted.edtf_printed)

    # Details.

    def _details(self, fact: Fact, stated: Stated) -> None:
        self._take_what()
        wording, shape = self.made.wording, stated.shape
        given = dict(stated.details)
        wanted = PLAIN | {name: given[name] for name in PLAIN if name in given}
        more = self.strip.draft.more
        last = self.strip._work.memory.last
        if last is not None and any(self._differs(name, wanted[name], more) for name in PLAIN):
            same = all(not self._differs(name, wanted[name], last[0].more) for name in PLAIN)
            when = date_value(wording, fact, given["when"]) if "when" in given else DateValue.UNDATED
            if same and last[0].more.when == when:
                self.press((Qt.Key.Key_D, CONTROL))
                self.settle()
        self._modality(str(wanted["modality"]))
        if self._differs("attribution_manner", wanted["attribution_manner"], self.strip.draft.more):
            self._term_detail("n", "attribution_manner", str(wanted["attribution_manner"]))
        if self._differs("attributed_to", wanted["attributed_to"], self.strip.draft.more):
            self._target_detail("a", str(wanted["attributed_to"] or ""))
        words = wording.words(fact, wanted["attributed_words"]) if wanted["attributed_words"] else ""
        if self.strip.draft.more.attributed_words != words:
            self._line_detail("y", words)
        when = date_value(wording, fact, given["when"]) if "when" in given else DateValue.UNDATED
        if self.strip.draft.more.when != when:
            self._when(when)
        for name, letter in (("qualifier", "q"), ("as_printed", "p"), ("open_question", "u")):
            text = wording.words(fact, given[name]) if name in given else ""
            if getattr(self.strip.draft.more, name) != text:
                self._line_detail(letter, text)
        if given.get("position", 0) != self.strip.draft.more.position:
            self._line_detail("i", str(given["position"]))
        part_of = self.made.holders[given["part_of"]] if "part_of" in given else None
        if self.strip.draft.more.part_of != part_of:
            self._statement_detail("t", part_of)
        if shape.get("body"):
            self._target_detail("b", shape["body"])
        if stated.kind == "award_result" and self.strip.draft.more.edition != self._link(shape["edition"]):
            self._target_detail("e", shape["edition"])
        if shape.get("section"):
            self._target_detail("k", shape["section"])
        if shape.get("premiere_level"):
            self._term_detail("i", "premiere_level", shape["premiere_level"])
        if stated.kind == "entry" and shape.get("place"):
            self._target_detail("l", shape["place"])
        if stated.loaded is not None:
            text = self.made.seeds.texts[fact.article][stated.loaded.start : stated.loaded.end]
            self._line_detail("d", text)
            passage = self.strip.draft.passage
            assert isinstance(passage, Passage)
            assert passage.loaded == (stated.loaded.start, stated.loaded.end), (fact.number, passage.loaded)

    def _differs(self, name: str, wanted: Any, more: Any) -> bool:
        held = getattr(more, name)
        if name == "attributed_to":
            return (held.id if isinstance(held, Link) else None) != (self._id(wanted) if wanted else None)
        if name == "attributed_words":
            return bool(wanted) != bool(held)
        return bool(held != wanted)

    def _modality(self, wanted: str) -> None:
        for _ in range(5):
            if self.strip.draft.more.modality == wanted:
                return
            self.press((Qt.Key.Key_M, CONTROL))
        raise AssertionError(wanted)

    def _when(self, wanted: DateValue) -> None:
        self._detail("w")
        line = QApplication.focusWidget()
        if wanted.is_empty:
            self.press(Qt.Key.Key_Backspace)
            self.settle()
            return
        self.press(DOWN)
        self.settle()
        offered = [one.value for one in line.choices]
        assert wanted in offered, (wanted, offered)
        for _ in range(offered.index(wanted)):
            self.press(DOWN)
        self.press(ENTER)
        self.settle()

    def _detail(self, letter: str) -> None:
        key = getattr(Qt.Key, f"Key_{letter.upper()}")
        self.press((key, ALT))
        self.settle()
        focus = QApplication.focusWidget()
        assert self.strip.details.isAncestorOf(focus), letter

    def _line_detail(self, letter: str, text: str) -> None:
        self._detail(letter)
        if not text:
            self.press(Qt.Key.Key_Backspace)
            return
        self._type_words(text)

    def _type_words(self, text: str) -> None:
        """Type words, or as many of their letters as make the source's run of words the offered one."""
        line = QApplication.focusWidget()
        for length in (2, 3, 5, 8, 13):
            if length >= len(text):
                break
            offered = [one.text for one in line._choices(text[:length])] if hasattr(line, "_choices") else []
            if text in offered[:7]:
                self.press(text[:length])
                self.settle()
                for _ in range([one.text for one in line.choices].index(text)):
                    self.press(DOWN)
                self.press(ENTER)
                self.settle()
                return
        self.press(text)
        self.settle()

    def _term_detail(self, letter: str, vocabulary: str, code: str) -> None:
        self._detail(letter)
        if not code:
            self.press(Qt.Key.Key_Backspace)
            self.settle()
            return
        label = self.strip._work.wording.term(vocabulary, code)
        line = QApplication.focusWidget()
        for length in (2, 3, 4, 6, len(label)):
            found = line.terms.choices(label[:length])
            if code in [one.value for one in found[:3]]:
                break
        self.press(label[:length])
        self.settle()
        for _ in range([one.value for one in line.choices].index(code)):
            self.press(DOWN)
        self.press(ENTER)
        self.settle()

    def _target_detail(self, letter: str, key: str) -> None:
        self._detail(letter)
        if not key:
            self.press(Qt.Key.Key_Backspace)
            self.settle()
            return
        self._choose(self._id(key), self._name(key))

    def _statement_detail(self, letter: str, statement: int | None) -> None:
        self._detail(letter)
        if statement is None:
            self.press(Qt.Key.Key_Backspace)
            self.settle()
            return
        self.press(DOWN)
        self.settle()
        line = QApplication.focusWidget()
        for _ in range([one.value.id for one in line.choices].index(statement)):
            self.press(DOWN)
        self.press(ENTER)
        self.settle()

    # Choosing.

    def _choose(self, record_id: int, name: str) -> None:
        """Type the beginning of a name and take the record that is offered."""
        line = QApplication.focusWidget()
        for length in (1, 2, 4, 7, 12, 20, len(name)):
            part = name[:length].rstrip()
            line.selectAll()
            self.press(part)
            self.settle()
            offered = [one.value.id if isinstance(one.value, Link) else None for one in line.choices]
            if record_id in offered[: 2 if length < 4 else 5] or (length >= len(name) and record_id in offered):
                break
            # Somebody who types goes on typing: only the letters that come to it are counted.
            self.pressed -= len(part)
        for _ in range(offered.index(record_id)):
            self.press(DOWN)
        if line is self.strip.object_line:
            self._take_and_stay()
        else:
            self.press(ENTER)
            self.settle()

    def _take_and_stay(self) -> None:
        """Take the current choice without storing yet: with the key that goes on to the details, or Tab."""
        self.press(TAB)
        self.settle()

    def _take_what(self) -> None:
        """Take the current choice of what is said on the way to the object."""
        line = self.strip.what_line
        if self.strip.draft.what is None and line.hasFocus() and line.current is not None:
            QTest.keyClick(line, TAB)
            self.settle()
            self._tabbed = True

    def _to_object(self) -> None:
        line = self.strip.object_line
        if not line.hasFocus():
            if self.strip.what_line.hasFocus():
                self.press(TAB)
            else:
                line.setFocus()
            self.settle()
        elif getattr(self, "_tabbed", False):
            self.pressed += 1
        self._tabbed = False
        assert line.hasFocus()

    def _clear(self) -> None:
        self.strip.what_line.setFocus()
        self.press(Qt.Key.Key_Backspace)
        self.settle()

    def _store(self) -> None:
        before = len(self.saved)
        self._tabbed = False
        focus = QApplication.focusWidget()
        if isinstance(focus, QCheckBox):
            self.strip.what_line.setFocus()
        self.press(ENTER)
        self.settle()
        self.qt.until(lambda: not self.strip.busy and not self.around.tasks.pending)
        told = (self.strip._problem.text(), self.refused, self.strip.draft)
        assert len(self.saved) == before + 1, told

    def _done(self, saved: Saved) -> None:
        self.saved.append(saved)
        self.strip.saved(saved)

    # Keys.

    def press(self, key: Any) -> None:
        focus = QApplication.focusWidget()
        if isinstance(key, str):
            if key.isascii():
                QTest.keyClicks(focus, key)
            else:
                # QTest types no other signs: a person pastes or types them alike.
                focus.insert(key)
                focus.textEdited.emit(focus.text())
            self.pressed += len(key)
        elif isinstance(key, tuple):
            QTest.keyClick(focus, key[0], key[1])
            self.pressed += 1
        else:
            QTest.keyClick(focus, key)
            self.pressed += 1

    def settle(self) -> None:
        def rests() -> bool:
            focus = QApplication.focusWidget()
            return not self.around.tasks.pending and not getattr(focus, "waiting", False)

        self.qt.until(rests)
        QApplication.processEvents()
        self.qt.until(rests)

    def _id(self, key: str) -> int:
        return self.made.ids[key]

    def _link(self, key: str) -> Link:
        found = self.around.catalogue.read(lambda c: links(c, [self._id(key)]))
        return found[self._id(key)]

    def _name(self, key: str) -> str:
        """Return what one types for a record: its name, an edition's number and festival."""
        if key.startswith("article"):
            return "article"
        record = RECORDS[key]
        if record.names:
            return record.names[0].text
        festival = RECORDS[record.fields["festival"]].names[0].text
        number = "".join(sign for sign in key if sign.isdigit())
        return f"{number} {festival}" if number else festival


def _holders(row: int) -> Any:
    from .wording import ROWS

    return ROWS[row]


__all__ = ["Day", "Typist"]
