"""Everything of a statement that has a default: one field a line, each reached by Alt and a letter."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QWidget

from database.commands.evidence import Evidence, Outside, Passage, WholeArticle
from database.dates import DateProblem, DateValue
from database.fields import AGENTS
from database.queries.links import Link
from desktop_app.forms.code_field import TermLine, not_in_list
from desktop_app.forms.factory import terms_of
from desktop_app.forms.line_edit import Line
from desktop_app.forms.link_field import no_record
from desktop_app.forms.plain_fields import stored_text
from desktop_app.forms.suggestions import Choice
from desktop_app.forms.surroundings import Surroundings
from desktop_app.problems import problem_text
from desktop_app.stating.draft import NewRecord, StatementDraft
from desktop_app.stating.lines import DateLine, Part, TargetLine, WordsLine
from desktop_app.stating.passages import place_of
from desktop_app.stating.whats import ANYTHING, Form, Shape, Stateable, Whats
from desktop_app.texts import translate
from desktop_app.widgets.labels import plain_label

SPEAKERS = (*AGENTS, "festival", "edition", "publication", "article", "place")
BODIES = (*AGENTS, "festival", "edition", "publication")
COLUMNS = 2
LABEL_WIDTH = 118

Write = Callable[[StatementDraft], StatementDraft]


@dataclass(frozen=True, slots=True)
class StatementChoice:
    """A stored statement that can be chosen: the whole of a part, a credit, what words also support."""

    id: int
    sentence: str


class Detail:
    """One detail: its widget, and the way between it and the draft."""

    def __init__(self, key: str, label: str, letter: str, widget: QWidget) -> None:
        self.key, self.label, self.letter, self.widget = key, label, letter, widget

    def show(self, draft: StatementDraft) -> None:
        """Show what the draft has."""

    def write(self, draft: StatementDraft) -> StatementDraft:
        """Return the draft with what is shown."""
        return draft

    def problem(self) -> str:
        """Say what is wrong."""
        return ""


class _Of(Detail):
    """A detail that is a part of ``More``, shown in a line."""

    def _set(self, draft: StatementDraft, value: Any) -> StatementDraft:
        return replace(draft, more=replace(draft.more, **{self.key: value}))


class TextDetail(_Of):
    """Text of the archivist's own, or words of the source."""

    widget: Line

    def show(self, draft: StatementDraft) -> None:
        """Show the text."""
        self.widget.fill(str(getattr(draft.more, self.key)))

    def write(self, draft: StatementDraft) -> StatementDraft:
        """Take the text."""
        return self._set(draft, stored_text(self.widget.text()))


class NumberDetail(_Of):
    """A whole number; *nothing* stands for none."""

    widget: Line

    def __init__(self, key: str, label: str, letter: str, widget: Line, nothing: int | None = None) -> None:
        super().__init__(key, label, letter, widget)
        self._nothing = nothing

    def show(self, draft: StatementDraft) -> None:
        """Show the number."""
        value = getattr(draft.more, self.key)
        self.widget.fill("" if value == self._nothing else str(value))

    def write(self, draft: StatementDraft) -> StatementDraft:
        """Take the number."""
        return self._set(draft, self._number() if self.widget.text().strip() else self._nothing)

    def problem(self) -> str:
        """Say that this is no number."""
        text = self.widget.text().strip()
        if not text or self._number() is not None:
            return ""
        return translate("Stating", "“{text}” is not a whole number.").format(text=text)

    def _number(self) -> int | None:
        try:
            return int(self.widget.text().strip())
        except ValueError:
            return None


class TermDetail(_Of):
    """A term of a vocabulary."""

    widget: TermLine

    def show(self, draft: StatementDraft) -> None:
        """Show the label."""
        self.widget.fill_code(str(getattr(draft.more, self.key)))

    def write(self, draft: StatementDraft) -> StatementDraft:
        """Take the code."""
        code = self.widget.code()
        if self.key == "modality" and not code:
            code = "states"
        draft = self._set(draft, code or "")
        if self.key == "attribution_manner" and code == "own_voice" and draft.source is not None:
            # The article's own voice is the article's.
            return replace(draft, more=replace(draft.more, attributed_to=draft.source.article))
        return draft

    def problem(self) -> str:
        """Say that there is no such term."""
        return not_in_list(self.widget.text(), self.widget.terms) if self.widget.code() is None else ""


class TargetDetail(_Of):
    """A record."""

    widget: TargetLine

    def show(self, draft: StatementDraft) -> None:
        """Show its label."""
        self.widget.show_target(getattr(draft.more, self.key))

    def write(self, draft: StatementDraft) -> StatementDraft:
        """Take the record."""
        return self._set(draft, self.widget.target)

    def problem(self) -> str:
        """Say that typing names no record yet."""
        return no_record(self.widget.text().strip()) if self.widget.target is None else ""


class DateDetail(_Of):
    """A date."""

    widget: DateLine

    def show(self, draft: StatementDraft) -> None:
        """Show the date."""
        self.widget.show_date(getattr(draft.more, self.key))

    def write(self, draft: StatementDraft) -> StatementDraft:
        """Take the date."""
        return self._set(draft, self.widget.value if self.widget.text().strip() else DateValue.UNDATED)

    def problem(self) -> str:
        """Say why it is no date."""
        return self.widget.problem()


class FlagDetail(_Of):
    """Yes or no."""

    widget: QCheckBox

    def show(self, draft: StatementDraft) -> None:
        """Show it."""
        self.widget.setChecked(bool(getattr(draft.more, self.key)))

    def write(self, draft: StatementDraft) -> StatementDraft:
        """Take it."""
        return self._set(draft, self.widget.isChecked())


class StatementLine(Part):
    """A line that names one stored statement of those that are at hand."""

    def __init__(self, choices: Sequence[StatementChoice], parent: QWidget | None = None) -> None:
        super().__init__(parent, at_once=True)
        self._all = tuple(choices)
        self.statement: int | None = None
        self.asked.connect(lambda typed: self.offer(typed, self._fitting(typed)))
        self.used.connect(lambda choice, _go: self.show_statement(choice.value.id))
        self.edited.connect(self._forget)

    def show_statement(self, statement_id: int | None) -> None:
        """Show a statement by its sentence."""
        self.statement = statement_id
        known = {one.id: one.sentence for one in self._all}
        self.fill("" if statement_id is None else known.get(statement_id, f"№ {statement_id}"))

    def _fitting(self, typed: str) -> list[Choice]:
        parts = typed.casefold().split()
        return [Choice(one, one.sentence) for one in self._all if all(p in one.sentence.casefold() for p in parts)]

    def _forget(self) -> None:
        self.statement = None


class StatementDetail(_Of):
    """A stored statement."""

    widget: StatementLine

    def show(self, draft: StatementDraft) -> None:
        """Show its sentence."""
        self.widget.show_statement(getattr(draft.more, self.key))

    def write(self, draft: StatementDraft) -> StatementDraft:
        """Take it."""
        return self._set(draft, self.widget.statement)

    def problem(self) -> str:
        """Say that no statement is chosen."""
        if self.widget.text().strip() and self.widget.statement is None:
            return translate("Stating", "No statement is chosen yet: press Down and take one of the list.")
        return ""


class WholeDetail(Detail):
    """The whole article as evidence, in place of words."""

    widget: QCheckBox

    def show(self, draft: StatementDraft) -> None:
        """Show whether it is."""
        self.widget.setChecked(any(isinstance(one, WholeArticle) for one in draft.evidence))

    def write(self, draft: StatementDraft) -> StatementDraft:
        """Put the article in place of the words, or the words back."""
        if draft.source is None:
            return draft
        kept = tuple(one for one in draft.evidence if not isinstance(one, WholeArticle))
        if self.widget.isChecked():
            whole: tuple[Evidence, ...] = (WholeArticle(draft.source.article.id),)
            return replace(draft, evidence=(*whole, *(one for one in kept if not isinstance(one, Passage))))
        return replace(draft, evidence=kept)


class OutsideDetail(Detail):
    """A source that is no article, in words."""

    widget: Line

    def show(self, draft: StatementDraft) -> None:
        """Show its words."""
        self.widget.fill(next((one.citation for one in draft.evidence if isinstance(one, Outside)), ""))

    def write(self, draft: StatementDraft) -> StatementDraft:
        """Take its words."""
        kept = tuple(one for one in draft.evidence if not isinstance(one, Outside))
        text = stored_text(self.widget.text())
        return replace(draft, evidence=(*kept, Outside(text)) if text else kept)


class LoadedDetail(Detail):
    """The source's loaded word: found in the passage, its sentence, or near it."""

    widget: WordsLine

    def __init__(self, label: str, letter: str, widget: WordsLine) -> None:
        super().__init__("loaded", label, letter, widget)
        self._found = True

    def show(self, draft: StatementDraft) -> None:
        """Show the word."""
        passage, source = draft.passage, draft.source
        loaded = passage.loaded if passage is not None else None
        self._found = True
        self.widget.fill(source.text[loaded[0] : loaded[1]] if source is not None and loaded is not None else "")

    def write(self, draft: StatementDraft) -> StatementDraft:
        """Take the place of the word."""
        passage, source, text = draft.passage, draft.source, self.widget.text().strip()
        if passage is None or source is None:
            return draft
        found = place_of(source.text, text, passage.start, passage.end)
        self._found = found is not None or not text
        marked = replace(passage, loaded=found)
        return replace(draft, evidence=tuple(marked if one is passage else one for one in draft.evidence))

    def problem(self) -> str:
        """Say that the text has no such words."""
        if self._found:
            return ""
        return translate("Stating", "The article does not have the words “{words}” near here.").format(
            words=self.widget.text().strip()
        )


class RuleDetail(Detail):
    """One part of a date that is the object: the rule, its anchor, what was inferred, the EDTF as printed."""

    widget: Line

    def show(self, draft: StatementDraft) -> None:
        """Show it."""
        if isinstance(self.widget, TermLine):
            self.widget.fill_code(draft.date.rule)
        elif isinstance(self.widget, TargetLine):
            self.widget.show_target(self.widget.target if draft.date.anchor_record is not None else None)
        else:
            self.widget.fill(str(getattr(draft.date, self.key)))

    def write(self, draft: StatementDraft) -> StatementDraft:
        """Take it, where the date can have it."""
        parts = date_parts(draft.date) | {self.key: self._given(draft)}
        if not parts["rule"]:
            parts |= {"anchor": "", "anchor_record": None}
        try:
            return replace(draft, date=DateValue.of(**parts))
        except DateProblem:
            return draft

    def problem(self) -> str:
        """Say what is wrong in it."""
        if isinstance(self.widget, TermLine) and self.widget.code() is None:
            return not_in_list(self.widget.text(), self.widget.terms)
        if self.key in ("anchor", "edtf_printed") and self.widget.text().strip():
            try:
                DateValue.of(self.widget.text().strip())
            except DateProblem as problem:
                return problem_text(problem)
        return ""

    def _given(self, draft: StatementDraft) -> Any:
        if isinstance(self.widget, TermLine):
            return self.widget.code() or ""
        if isinstance(self.widget, TargetLine):
            target = self.widget.target
            return target.id if isinstance(target, Link) else draft.date.anchor_record if target is not None else None
        return self.widget.text().strip()


def date_parts(value: DateValue) -> dict[str, Any]:
    """Return the parts of a date as ``DateValue.of`` takes them."""
    return {
        "edtf": value.edtf,
        "verbatim": value.verbatim,
        "edtf_printed": value.edtf_printed,
        "calendar": value.calendar,
        "inferred": value.inferred,
        "rule": value.rule,
        "anchor": value.anchor,
        "anchor_record": value.anchor_record,
    }


class NewRecordDetail(Detail):
    """What a record that is to be made gets at once: the kind of an event, the kind of its name, parts of a name.

    *side* is "about" or "object"; *part* is "field" (its own kind), "name_kind", or a part of the name.
    """

    widget: Line

    def __init__(self, side: str, part: str, label: str, letter: str, widget: Line) -> None:
        super().__init__(f"{side}.{part}", label, letter, widget)
        self._side, self._part = side, part
        self._name_part = "kind" if part == "name_kind" else part

    def show(self, draft: StatementDraft) -> None:
        """Show it."""
        made = getattr(draft, self._side)
        if not isinstance(made, NewRecord):
            return
        if self._part == "field":
            value = str(dict(made.fields).get("kind", ""))
        else:
            value = str(getattr(made.names[0], self._name_part)) if made.names else ""
        if isinstance(self.widget, TermLine):
            self.widget.fill_code(value)
        else:
            self.widget.fill(value)

    def write(self, draft: StatementDraft) -> StatementDraft:
        """Take it."""
        made = getattr(draft, self._side)
        if not isinstance(made, NewRecord):
            return draft
        value = (self.widget.code() or "") if isinstance(self.widget, TermLine) else stored_text(self.widget.text())
        if self._part == "field":
            fields = tuple(pair for pair in made.fields if pair[0] != "kind")
            made = replace(made, fields=(*fields, ("kind", value)) if value else fields)
        elif made.names:
            changed: dict[str, Any] = {self._name_part: value}
            made = replace(made, names=(replace(made.names[0], **changed), *made.names[1:]))
        return replace(draft, about=made) if self._side == "about" else replace(draft, object=made)

    def problem(self) -> str:
        """Say that there is no such term."""
        if isinstance(self.widget, TermLine) and self.widget.code() is None:
            return not_in_list(self.widget.text(), self.widget.terms)
        return ""


class Details(QWidget):
    """The details of the draft that is being stated, in two columns; made for what is said."""

    changed = Signal()
    """Something was typed or chosen."""
    entered = Signal()
    """Enter was pressed where nothing was to be taken."""

    def __init__(self, around: Surroundings, keys: QObject, parent: QWidget | None = None) -> None:
        """Make it; *keys* is asked first about every key in a detail."""
        super().__init__(parent)
        self._around, self._keys = around, keys
        self._whats: Whats | None = None
        self._details: list[Detail] = []
        self._made_for: tuple[Any, ...] | None = None
        self._statements: tuple[StatementChoice, ...] = ()
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 4, 0, 0)
        self._body: QWidget | None = None

    @property
    def details(self) -> Sequence[Detail]:
        """The details that are shown."""
        return self._details

    def show_draft(
        self,
        draft: StatementDraft,
        stateable: Stateable | None,
        whats: Whats,
        statements: Sequence[StatementChoice],
        coming: bool | None,
    ) -> None:
        """Show the details of a draft; the widgets are made again only where others are needed."""
        made_for = (
            stateable,
            _kind_of_new(draft, "about"),
            _kind_of_new(draft, "object"),
            tuple(statements),
            draft.passage,
        )
        if made_for != self._made_for:
            self._made_for, self._whats, self._statements = made_for, whats, tuple(statements)
            self._build(draft, stateable, coming)
        focus = self.focusWidget()
        for one in self._details:
            if one.widget is not focus or not one.widget.hasFocus():
                one.show(draft)

    def write(self, draft: StatementDraft) -> StatementDraft:
        """Return the draft with what is shown here."""
        for one in self._details:
            draft = one.write(draft)
        return draft

    def problem(self) -> tuple[Detail, str] | None:
        """Return the first detail that has a problem, and the sentence."""
        return next(((one, found) for one in self._details if (found := one.problem())), None)

    def focus_letter(self, letter: str) -> bool:
        """Give the keyboard to the detail with a letter; False where none has it."""
        found = next((one for one in self._details if one.letter == letter), None)
        if found is not None:
            found.widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return found is not None

    def focus_first(self) -> None:
        """Give the keyboard to the first detail."""
        if self._details:
            self._details[0].widget.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _build(self, draft: StatementDraft, stateable: Stateable | None, coming: bool | None) -> None:
        if self._body is not None:
            self._body.hide()
            self._body.deleteLater()
        self._body = QWidget()
        grid = QGridLayout(self._body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        self._details = list(self._wanted(draft, stateable, coming))
        for number, one in enumerate(self._details):
            row, column = number // COLUMNS, 2 * (number % COLUMNS)
            letter = translate("Stating", "Alt+{letter}").format(letter=one.letter.upper()) if one.letter else ""
            label = plain_label(one.label, "muted")
            label.setToolTip(letter)
            label.setBuddy(one.widget)
            label.setMinimumWidth(LABEL_WIDTH)
            one.widget.setAccessibleName(one.label)
            one.widget.setToolTip(f"{one.label} ({letter})" if letter else one.label)
            if isinstance(one.widget, Line) and letter:
                one.widget.setPlaceholderText(letter)
            grid.addWidget(label, row, column)
            grid.addWidget(one.widget, row, column + 1)
            grid.setColumnStretch(column + 1, 1)
            self._connect(one)
        self._layout.addWidget(self._body)
        for before, after in zip(self._details, self._details[1:], strict=False):
            QWidget.setTabOrder(before.widget, after.widget)

    def _connect(self, one: Detail) -> None:
        widget = one.widget
        widget.installEventFilter(self._keys)
        if isinstance(widget, QCheckBox):
            widget.toggled.connect(lambda _on: self.changed.emit())
            return
        assert isinstance(widget, Line)
        widget.textEdited.connect(lambda _text: self.changed.emit())
        if isinstance(widget, TargetLine):
            widget.used.connect(lambda choice, _go: self._take(widget.show_target, choice))
        elif isinstance(widget, DateLine):
            widget.used.connect(lambda choice, _go: self._take(widget.show_date, choice))
        elif isinstance(widget, StatementLine):
            widget.used.connect(lambda _choice, _go: self.changed.emit())
        elif isinstance(widget, TermLine):
            widget.chosen.connect(lambda _choice: self.changed.emit())
        if isinstance(widget, Part | TermLine):
            widget.entered.connect(lambda _text: self.entered.emit())
        else:
            widget.returnPressed.connect(self.entered)

    def _take(self, show: Callable[[Any], None], choice: Choice) -> None:
        show(choice.value)
        self.changed.emit()

    def _wanted(self, draft: StatementDraft, stateable: Stateable | None, coming: bool | None) -> list[Detail]:
        make = _Maker(self._around, self._whats, draft, coming, self._statements)
        shape = stateable.what.shape if stateable is not None else None
        if shape in (Shape.MENTION, Shape.ALSO, Shape.LOADED):
            return [*make.new_records()]
        found = [*make.new_records(), *make.of_shape(stateable), *make.common()]
        if stateable is not None and stateable.takes.form is Form.DATE:
            found += make.date()
        return [*found, *make.evidence()]


class _Maker:
    """Makes the details that a draft can have."""

    def __init__(
        self,
        around: Surroundings,
        whats: Whats | None,
        draft: StatementDraft,
        coming: bool | None,
        statements: Sequence[StatementChoice],
    ) -> None:
        self._around, self._whats, self._draft, self._coming = around, whats, draft, coming
        self._statements = statements
        passage = draft.passage
        self._start, self._end = (passage.start, passage.end) if passage is not None else (0, 0)

    def common(self) -> list[Detail]:
        """Return what every statement has."""
        return [
            TermDetail("modality", translate("Stating", "How surely"), "m", self._term("modality")),
            DateDetail("when", translate("Stating", "When"), "w", self._date()),
            TargetDetail("attributed_to", translate("Stating", "Said by"), "a", self._target(SPEAKERS)),
            TermDetail("attribution_manner", translate("Stating", "Said in"), "n", self._term("attribution_manner")),
            TextDetail("attributed_words", translate("Stating", "Said by (words)"), "y", self._words()),
            TextDetail("qualifier", translate("Stating", "Qualified by"), "q", self._words()),
            TextDetail("as_printed", translate("Stating", "As printed"), "p", self._words()),
            TextDetail("open_question", translate("Stating", "Open question"), "u", Line()),
        ]

    def evidence(self) -> list[Detail]:
        """Return what the statement stands on."""
        found: list[Detail] = []
        if self._draft.passage is not None:
            found.append(LoadedDetail(translate("Stating", "Loaded word"), "d", self._words()))
        if self._draft.source is not None:
            found.append(WholeDetail("whole", translate("Stating", "The whole article"), "j", QCheckBox()))
        found.append(OutsideDetail("outside", translate("Stating", "Outside source"), "o", Line()))
        return found

    def of_shape(self, stateable: Stateable | None) -> list[Detail]:
        """Return what the kind of statement has."""
        if stateable is None:
            return []
        match stateable.what.shape:
            case Shape.RELATION:
                found: list[Detail] = []
                if stateable.takes.words:
                    found.append(TargetDetail("body", translate("Stating", "Stands for"), "b", self._target(BODIES)))
                order = Line(figures=True)
                return [*found, NumberDetail("position", translate("Stating", "Order"), "i", order, 0)]
            case Shape.ENTRY:
                level = self._term("premiere_level")
                return [
                    TargetDetail("section", translate("Stating", "Section"), "k", self._target(("section",))),
                    TargetDetail("place", translate("Stating", "Place"), "l", self._target(("place",))),
                    TermDetail("premiere_level", translate("Stating", "Premiere"), "i", level),
                ]
            case Shape.AWARD:
                return self._award()
            case Shape.FIGURE:
                return [TermDetail("unit", translate("Stating", "Unit"), "t", self._term("unit"))]
            case Shape.NAMING:
                romanisation = self._term("romanisation")
                return [
                    TermDetail("name_kind", translate("Stating", "Kind of the form"), "k", self._term("name_kind")),
                    TextDetail("name_language", translate("Stating", "Its language"), "l", Line(figures=True)),
                    TermDetail("name_romanisation", translate("Stating", "Romanised"), "i", romanisation),
                ]
        return []

    def date(self) -> list[Detail]:
        """Return the parts of a date that is the object."""
        anchor = self._target(ANYTHING)
        return [
            RuleDetail("rule", translate("Stating", "Told by the rule"), "t", self._term("date_rule")),
            RuleDetail("anchor", translate("Stating", "Counted from (date)"), "k", Line(figures=True)),
            RuleDetail("anchor_record", translate("Stating", "Counted from (record)"), "l", anchor),
            RuleDetail("inferred", translate("Stating", "Inferred parts"), "i", Line(figures=True)),
            RuleDetail("edtf_printed", translate("Stating", "Printed, as EDTF"), "x", Line(figures=True)),
        ]

    def new_records(self) -> list[Detail]:
        """Return what records get that are to be made."""
        found: list[Detail] = []
        for side, letters in (("about", "156"), ("object", "234")):
            made = getattr(self._draft, side)
            if isinstance(made, NewRecord):
                found += self._of_new(side, made, letters)
        return found

    def _of_new(self, side: str, made: NewRecord, letters: str) -> list[Detail]:
        vocabulary = {"event": "event_kind", "place": "place_kind", "section": "section_kind"}.get(made.kind)
        named = translate("Stating", "{part} of “{name}”")

        def label(part: str) -> str:
            return named.format(part=part, name=made.label)

        if vocabulary is not None:
            text = label(translate("Stating", "Kind"))
            return [NewRecordDetail(side, "field", text, letters[0], self._term(vocabulary))]
        if made.kind == "person":
            return [
                NewRecordDetail(side, "given", label(translate("Stating", "Given name")), letters[0], Line()),
                NewRecordDetail(side, "family", label(translate("Stating", "Family name")), letters[1], Line()),
            ]
        if made.names:
            text = label(translate("Stating", "Kind of the name"))
            return [NewRecordDetail(side, "name_kind", text, letters[0], self._term("name_kind"))]
        return []

    def _award(self) -> list[Detail]:
        statements = StatementLine(self._statements)
        credit = StatementLine(self._statements)
        return [
            TargetDetail("edition", translate("Stating", "At the edition"), "e", self._target(("edition",))),
            TargetDetail("award", translate("Stating", "Award"), "z", self._target(("award",))),
            TermDetail("category", translate("Stating", "Category"), "k", self._term("award_category")),
            TargetDetail("recipient", translate("Stating", "Received by"), "x", self._target(AGENTS)),
            TextDetail("recipient_words", translate("Stating", "Received by (words)"), "b", self._words()),
            NumberDetail("quantity", translate("Stating", "How many"), "c", Line(figures=True)),
            NumberDetail("ranking", translate("Stating", "Place in the ranking"), "l", Line(figures=True)),
            FlagDetail("ex_aequo", translate("Stating", "Shared"), "s", QCheckBox()),
            StatementDetail("part_of", translate("Stating", "Counted in"), "t", statements),
            StatementDetail("credit", translate("Stating", "For the credit"), "i", credit),
        ]

    def _term(self, vocabulary: str) -> TermLine:
        return TermLine(terms_of(self._whats.terms if self._whats is not None else (), vocabulary))

    def _target(self, kinds: Sequence[str]) -> TargetLine:
        line = TargetLine(self._around)
        line.whats = self._whats
        line.set_kinds(kinds)
        return line

    def _words(self) -> WordsLine:
        line = WordsLine()
        line.set_source(self._draft.source, self._start, self._end)
        return line

    def _date(self) -> DateLine:
        line = DateLine(self._around.wording)
        line.reader.set_source(self._draft.source, self._start, self._end, self._coming)
        return line


def _kind_of_new(draft: StatementDraft, side: str) -> str:
    made = getattr(draft, side)
    return made.kind if isinstance(made, NewRecord) else ""
