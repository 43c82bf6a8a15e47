"""Everything of a statement that has a default: one field a line, each reached by Alt and a letter."""

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QWidget

from database.fields import AGENTS
from desktop_app.forms.factory import terms_of
from desktop_app.forms.line_edit import Line
from desktop_app.forms.values import NewRecord
from desktop_app.stating.detail_kinds import (
    DateDetail,
    Detail,
    FlagDetail,
    LoadedDetail,
    NewRecordDetail,
    NumberDetail,
    OutsideDetail,
    RuleDetail,
    StatementDetail,
    StatementLine,
    TargetDetail,
    TermDetail,
    TextDetail,
    WholeDetail,
)
from desktop_app.stating.draft import StatementDraft
from desktop_app.stating.lines import DateLine, Part, TargetLine, TermPart, WordsLine
from desktop_app.stating.whats import ANYTHING, Form, Shape, Stateable
from desktop_app.stating.work import Work
from desktop_app.texts import translate
from desktop_app.widgets.fonts import LARGE, scaled
from desktop_app.widgets.labels import plain_label
from desktop_app.widgets.suggestions import Choice
from desktop_app.widgets.theme import theme_changes

SPEAKERS = (*AGENTS, "festival", "edition", "publication", "article", "place")
BODIES = (*AGENTS, "festival", "edition", "publication")
COLUMNS = 2
"""How many stand side by side, in type that is not large."""
LABEL_WIDTH = 118
LEAST_HEIGHT = 96
"""Pixels of the lines that stay in sight where they are scrolled."""


class _Window(QScrollArea):
    """As high as what it holds, where there is room; else its lines keep their height and are scrolled to."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        """Ask for the height of all lines."""
        return QSize(super().sizeHint().width(), self._height())

    def minimumSizeHint(self) -> QSize:
        """Ask for some of them at least."""
        return QSize(0, min(self._height(), scaled(LEAST_HEIGHT)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines that are narrower may need another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _height(self) -> int:
        body = self.widget()
        if body is None:
            return 0
        return max(body.heightForWidth(self.viewport().width()), body.minimumSizeHint().height())


class Details(QWidget):
    """The details of the draft that is being stated, in two columns; made for what is said."""

    changed = Signal()
    """Something was typed or chosen."""
    entered = Signal()
    """Enter was pressed where nothing was to be taken."""

    def __init__(self, keys: QObject, parent: QWidget | None = None) -> None:
        """Make it; *keys* is asked first about every key in a detail."""
        super().__init__(parent)
        self._keys = keys
        self._details: list[Detail] = []
        self._made_for: tuple[Any, ...] | None = None
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 4, 0, 0)
        self._body: QWidget | None = None
        self._grid: QGridLayout | None = None
        self._labels: list[QLabel] = []
        self._window: _Window | None = None
        # A new size of the type is told as a new look.
        theme_changes().changed.connect(self._place)

    def be_scrolled(self) -> None:
        """Scroll what there is no room for: call it where nothing around scrolls."""
        self._window = _Window(self)
        self._layout.addWidget(self._window)

    @property
    def details(self) -> Sequence[Detail]:
        """The details that are shown."""
        return self._details

    def show_work(self, work: Work) -> None:
        """Show the details of a draft; the widgets are made again only where others are needed."""
        draft, stateable = work.draft, work.stateable
        made_for = (
            stateable,
            _kind_of_new(draft, "about"),
            _kind_of_new(draft, "object"),
            None if draft.passage is None else (draft.passage.text_id, draft.passage.start, draft.passage.end),
        )
        if made_for != self._made_for:
            self._made_for = made_for
            self._build(work)
        for one in self._details:
            # What is being typed, or waits for its answer, is not written over.
            waits = isinstance(one.widget, Part) and one.widget.waiting
            if not waits and not one.widget.hasFocus():
                one.show(draft)

    def write(self, draft: StatementDraft) -> StatementDraft:
        """Return the draft with what is shown here."""
        for one in self._details:
            draft = one.write(draft)
        return draft

    @property
    def waiting(self) -> bool:
        """Whether an answer to typing is still to come."""
        return any(isinstance(one.widget, Part) and one.widget.waiting for one in self._details)

    def problem(self) -> tuple[Detail, str] | None:
        """Return the first detail that has a problem, and the sentence."""
        return next(((one, found) for one in self._details if (found := one.problem())), None)

    def follow(self, widget: QWidget) -> None:
        """Let Tab lead here from a widget."""
        for before, after in pairwise([widget, *(one.widget for one in self._details)]):
            QWidget.setTabOrder(before, after)

    def has_letter(self, letter: str) -> bool:
        """Return whether a detail has this letter."""
        return any(one.letter == letter for one in self._details)

    def focus_letter(self, letter: str) -> None:
        """Give the keyboard to the detail with a letter."""
        for one in self._details:
            if one.letter == letter:
                self._go(one)

    def focus_first(self) -> None:
        """Give the keyboard to the first detail."""
        if self._details:
            self._go(self._details[0])

    def _go(self, one: Detail) -> None:
        one.widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self._window is not None:
            # Once it has its place: it may just have been made.
            QTimer.singleShot(0, one.widget, lambda: self._show(one.widget))

    def _show(self, widget: QWidget) -> None:
        if self._window is not None:
            self._window.ensureWidgetVisible(widget, 0, 4)

    def _build(self, work: Work) -> None:
        if self._body is not None:
            if self._window is not None:
                self._window.takeWidget()
            self._body.hide()
            self._body.deleteLater()
        self._body = QWidget()
        self._grid = QGridLayout(self._body)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._details, self._labels = wanted_details(work), []
        for one in self._details:
            letter = translate("Stating", "Alt+{letter}").format(letter=one.letter.upper()) if one.letter else ""
            label = plain_label(one.label, "muted")
            label.setToolTip(letter)
            label.setBuddy(one.widget)
            label.setMinimumWidth(LABEL_WIDTH)
            self._labels.append(label)
            one.widget.setAccessibleName(one.label)
            one.widget.setToolTip(f"{one.label} ({letter})" if letter else one.label)
            if isinstance(one.widget, Line) and letter:
                one.widget.setPlaceholderText(letter)
            self._connect(one)
        self._place()
        if self._window is not None:
            self._window.setWidget(self._body)
            # The ground of the strip shows through.
            self._body.setAutoFillBackground(False)
        else:
            self._layout.addWidget(self._body)

    def _place(self) -> None:
        """Put the details side by side; in large type below each other, where two would have no room."""
        if self._grid is None:
            return
        large = scaled(100) >= LARGE
        columns = 1 if large else COLUMNS
        for number, (label, one) in enumerate(zip(self._labels, self._details, strict=True)):
            row, column = number // columns, 2 * (number % columns)
            # In large type a long label would leave its field no room.
            label.setWordWrap(large)
            self._grid.addWidget(label, row, column)
            self._grid.addWidget(one.widget, row, column + 1)
        for column in range(2 * COLUMNS):
            used = column < 2 * columns
            self._grid.setColumnStretch(column, int(used and (large or column % 2 == 1)))

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
        elif isinstance(widget, StatementLine | TermPart):
            widget.used.connect(lambda _choice, _go: self.changed.emit())
        if isinstance(widget, Part):
            widget.entered.connect(lambda _text: self.entered.emit())
        else:
            widget.returnPressed.connect(self.entered)

    def _take(self, show: Callable[[Any], None], choice: Choice) -> None:
        show(choice.value)
        self.changed.emit()


def wanted_details(work: Work) -> list[Detail]:
    """Return the details that the draft can have."""
    stateable = work.stateable
    make = _Maker(work)
    shape = stateable.what.shape if stateable is not None else None
    if shape in (Shape.ALSO, Shape.LOADED):
        return []
    if shape is Shape.MENTION:
        return make.new_records()
    found = [*make.new_records(), *make.of_shape(stateable), *make.common()]
    if stateable is not None and stateable.takes.form is Form.DATE:
        found += make.date()
    return [*found, *make.evidence()]


class _Maker:
    """Makes the details that a draft can have."""

    def __init__(self, work: Work) -> None:
        self._work, self._draft = work, work.draft
        passage = work.draft.passage
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
        statements = StatementLine(lambda: self._work.memory.at_hand)
        credit = StatementLine(lambda: self._work.memory.at_hand)
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

    def _term(self, vocabulary: str) -> TermPart:
        return TermPart(terms_of(self._work.whats.terms if self._work.whats is not None else (), vocabulary))

    def _target(self, kinds: Sequence[str]) -> TargetLine:
        line = TargetLine(self._work.around)
        line.whats = self._work.whats
        line.set_kinds(kinds)
        return line

    def _words(self) -> WordsLine:
        line = WordsLine()
        line.set_source(self._draft.source, self._start, self._end)
        return line

    def _date(self) -> DateLine:
        line = DateLine(self._work.wording)
        line.reader.set_source(self._draft.source, self._start, self._end, self._work.coming)
        return line


def _kind_of_new(draft: StatementDraft, side: str) -> str:
    made = getattr(draft, side)
    return made.kind if isinstance(made, NewRecord) else ""
