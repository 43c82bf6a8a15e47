"""The reader: an article as a page of a book, its passages lit."""

from collections.abc import Hashable, Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QKeyEvent,
    QPalette,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTextEdit, QToolTip, QVBoxLayout, QWidget

from desktop_app.directions import isolate
from desktop_app.texts import plural, translate
from desktop_app.widgets.labels import OneLine
from desktop_app.widgets.reader_document import BuiltDocument, build_document
from desktop_app.widgets.reader_keyboard import ReaderKeyboard
from desktop_app.widgets.reader_page import MARGIN, ReaderPage
from desktop_app.widgets.reader_text import LARGEST, SMALLEST, ReaderPassage, ReaderSegment, ReaderText, part_around
from desktop_app.widgets.reader_words import Span, words_between
from desktop_app.widgets.theme import theme_changes, tokens

READER_STEP = 1.0
"""Points that the reader's type is larger than the interface's."""
WELL_IN_VIEW = 0.6
"""Words that begin no further down the view than this stay where they are: a page that jumps tires."""
MANY = 500
"""Passages of a part from which on only those around what is in view are marked: 3,300 marks took 50 ms each time."""
AROUND = 6_000
"""Code points before and behind what is in view in which many passages are marked."""
MOST_HITS = 1000
"""Hits that are marked; the others are still gone to one by one."""
UPPER_THIRD = 0.3
"""How far down the view the focused passage is put."""


class Reader(QWidget):
    """Shows one `ReaderText`; one of its passages can be in focus.

    Keys: Ctrl with plus, minus and 0 for the size; `ReaderKeyboard` has the others.
    """

    passage_clicked = Signal(object)
    """The id of the passage under a click."""
    selection_changed = Signal()
    size_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = ReaderText("")
        self._focused: Hashable | None = None
        self._hits: tuple[Span, ...] = ()
        self._shaded: tuple[Span, ...] = ()
        self._note = ""
        self._size = 0
        self._page = ReaderPage(self)
        self._page.setAccessibleName(translate("Reader", "Article"))
        self.keyboard = ReaderKeyboard(self._page)
        self.keyboard.part_bringer = self._bring
        self._part = self._marked = (0, 0)
        self._built = self._build()
        self._unfold = QPushButton(self)
        self._unfold.setFlat(True)
        self._unfold.setProperty("flat", True)
        self._unfold.setCheckable(True)
        self._unfold.toggled.connect(self._show_folded)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._page, 1)
        self._status = OneLine("muted")
        foot = QHBoxLayout()
        foot.setContentsMargins(MARGIN - 8, 4, MARGIN - 8, 4)
        foot.addWidget(self._unfold)
        foot.addWidget(self._status, 1)
        self._before = self._part_button(translate("Reader", "Show what comes before"), -1)
        self._behind = self._part_button(translate("Reader", "Show what follows"), 1)
        foot.addWidget(self._before)
        foot.addWidget(self._behind)
        layout.addLayout(foot)
        self._unfold.hide()
        self.setFocusProxy(self._page)
        self._page.pointed.connect(self._tell)
        self._page.clicked.connect(self._click)
        self._page.size_step.connect(lambda step: self.set_size(self._size + step))
        self._page.selectionChanged.connect(self.selection_changed)
        self._page.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.keyboard.moved.connect(self._tell_place)
        theme_changes().changed.connect(self._rebuild)

    def _part_button(self, text: str, step: int) -> QPushButton:
        button = QPushButton(text, self)
        button.setFlat(True)
        button.setProperty("flat", True)
        button.clicked.connect(lambda: self._go_on(step))
        button.hide()
        return button

    @property
    def content(self) -> ReaderText:
        """The article shown."""
        return self._content

    @property
    def focused_passage(self) -> Hashable | None:
        """The id of the passage in focus, or None."""
        return self._focused

    @property
    def type_size(self) -> int:
        """Points that the type was made larger by the user."""
        return self._size

    def show_text(self, content: ReaderText, focus: Hashable | None = None, *, keep_place: bool = False) -> None:
        """Show *content* from its beginning, or with the passage *focus* lit and in the upper third.

        With *keep_place* it is the same article after a change: cursor, selection and what is in view stay.
        """
        before, self._content = self._content, content
        keep_place = keep_place and before.text == content.text
        if keep_place and replace(before, passages=content.passages) == content:
            if self._focused not in {one.id for one in content.passages}:
                self._focused = None
            self._mark()
        elif keep_place:
            if self._focused not in {one.id for one in content.passages}:
                self._focused = None
            self._rebuild()
        else:
            self._focused = None
            self._hits, self._shaded = (), ()
            self._unfold.setChecked(False)
            self._rebuild(from_top=True)
        if focus is not None:
            self.focus_passage(focus)

    def focus_passage(self, passage_id: Hashable | None) -> None:
        """Mark one passage more strongly and bring it to the upper third; None takes the mark away.

        Raises:
            KeyError: the article has no such passage.
        """
        passage = None
        if passage_id is not None:
            passage = next((one for one in self._content.passages if one.id == passage_id), None)
            if passage is None:
                raise KeyError(passage_id)
        self._focused = passage_id
        if passage is not None and not self._built.positions.holds(passage.start, passage.start):
            self._bring(passage.start, passage.end)
        self._outline()
        if passage is None:
            return
        if not self._block_of(passage).isVisible():
            self._unfold.setChecked(True)
        # The page may not be laid out in its size yet: then the place is found after it was shown.
        self._scroll_to(passage)
        QTimer.singleShot(0, self, lambda: self._scroll_to_focused())

    def step_passage(self, step: int) -> Hashable | None:
        """Focus the next (1) or previous (-1) passage in reading order, round the end; return its id."""
        ordered = sorted(self._content.passages, key=lambda one: (one.start, one.end))
        if not ordered:
            return None
        ids = [one.id for one in ordered]
        at = ids.index(self._focused) + step if self._focused in ids else (0 if step > 0 else -1)
        self.focus_passage(ids[at % len(ids)])
        return self._focused

    def selected_range(self) -> tuple[int, int] | None:
        """Return the code points selected in the text (start, end), or None; the head is not part of it."""
        return self.keyboard.selection()

    def select_range(self, start: int, end: int) -> None:
        """Select code points *start* to *end* of the text."""
        self.keyboard.select(start, end)

    def shade(self, sentences: Sequence[Span]) -> None:
        """Shade these ranges: sentences in which nothing stands yet."""
        shaded = tuple(sentences)
        if shaded != self._shaded:
            self._shaded = shaded
            self._mark()

    def place_on_screen(self, place: int) -> QPoint:
        """Return the point of the screen below a place of the text, or the corner of the view where it is out of it."""
        rect = self._page.rect_at(self._built.positions.to_qt(place))
        view = self._page.viewport()
        inside = view.rect().contains(rect.center())
        return view.mapToGlobal(rect.bottomLeft() if inside else view.rect().topLeft())

    def show_hits(self, hits: Sequence[Span], current: int | None = None) -> None:
        """Mark places that were looked for; the current one becomes the selection, so that a letter can follow."""
        self._hits = tuple(hits[:MOST_HITS])
        self._mark()
        if current is not None and 0 <= current < len(hits):
            start, end = hits[current]
            if not self._built.positions.holds(start, end):
                self._bring(start, end)
            if not self._page.document().findBlock(self._built.positions.to_qt(start)).isVisible():
                self._unfold.setChecked(True)
            self.keyboard.select(start, end)

    def set_note(self, text: str) -> None:
        """Say something more below the text, "" for nothing: what the next statement is about."""
        self._note = text
        self._tell_place()

    def segment_at(self, place: int) -> ReaderSegment | None:
        """Return the smallest segment that holds a place."""
        found = [one for one in self._content.segments if one.start <= place < one.end]
        return min(found, key=lambda one: one.end - one.start, default=None)

    def set_size(self, size: int) -> None:
        """Make the type *size* points larger than usual, within the limits."""
        size = min(LARGEST, max(SMALLEST, size))
        if size != self._size:
            self._size = size
            self._rebuild()
            self.size_changed.emit(size)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Change the size with Ctrl and plus, minus or 0."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
            step = steps.get(Qt.Key(event.key()))
            if step is not None or event.key() == Qt.Key.Key_0:
                self.set_size(self._size + step if step is not None else 0)
                return
        super().keyPressEvent(event)

    def _rebuild(self, from_top: bool = False) -> None:
        bar = self._page.verticalScrollBar()
        place = 0.0 if from_top else bar.value() / max(1, bar.maximum())
        state = None if from_top else self.keyboard.state()
        self._part = part_around(self._content.text, *(self._around(state) if state is not None else (0, 0)))
        self._draw()
        self.keyboard.set_text(self._content.text, self._built.positions, state)
        self._mark()
        bar.setValue(round(place * bar.maximum()))

    @staticmethod
    def _around(state: tuple[int, Span | None]) -> Span:
        return state[1] or (state[0], state[0])

    def _bring(self, start: int, end: int) -> None:
        """Show the part of a long text that has a range in it."""
        self._part = part_around(self._content.text, start, end)
        self._draw()
        self.keyboard.set_positions(self._built.positions)
        self._mark()
        self._name_parts()

    def _draw(self) -> None:
        """Build the document anew: another text, part, size or theme."""
        self.keyboard.hold()
        self._page.outlined = None
        self._page.settle_folds(())
        pal = self._page.palette()
        pal.setColor(QPalette.ColorRole.Highlight, QColor(tokens().accent))
        pal.setColor(QPalette.ColorRole.HighlightedText, QColor(tokens().on_accent))
        self._page.setPalette(pal)
        self._built = self._build()
        self._page.set_measure()
        self._name_fold()
        self._show_folded(self._unfold.isChecked())
        self._name_parts()

    def _name_parts(self) -> None:
        """Offer what comes before and behind the part that is shown."""
        start, end = self._part
        self._before.setVisible(start > 0)
        self._behind.setVisible(end < len(self._content.text))

    def _go_on(self, step: int) -> None:
        start, end = self._part
        self.keyboard.go_to(end if step > 0 else max(0, start - 1))
        self._page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _name_fold(self) -> None:
        document = self._page.document()
        blocks = self._built.folded_blocks
        count = sum(1 for number in blocks if document.findBlockByNumber(number).text().strip())
        self._unfold.setVisible(count > 0)
        if self._unfold.isChecked():
            self._unfold.setText(translate("Reader", "Hide what is outside the article"))
        else:
            self._unfold.setText(
                plural(
                    "Reader",
                    "Show {count} paragraphs outside the article",
                    "Show one paragraph outside the article",
                    count,
                )
            )

    def _show_folded(self, shown: bool) -> None:
        document = self._page.document()
        for number in self._built.folded_blocks:
            block = document.findBlockByNumber(number)
            block.setVisible(shown)
            # A hidden block keeps its lines until it has none.
            block.setLineCount(max(1, block.layout().lineCount()) if shown else 0)
        document.markContentsDirty(0, document.characterCount())
        self._page.settle_folds(self._built.folded_blocks)
        self._name_fold()

    def _mark(self) -> None:
        """Mark all passages and hits; the marks stay while another passage comes into focus."""
        marks = [self._shade(span) for span in self._shaded if self._shows(*span)]
        looks: dict[tuple[str, bool], QTextCharFormat] = {}
        passages = [one for one in self._content.passages if self._shows(one.start, one.end)]
        self._marked = self._part
        if len(passages) > MANY:
            low, high = self._in_view()
            self._marked = low - AROUND, high + AROUND
        for passage in passages:
            if passage.start < self._marked[1] and passage.end > self._marked[0]:
                look = looks.get((passage.kind, passage.suggested))
                if look is None:
                    look = looks[passage.kind, passage.suggested] = self._look(passage)
                mark = QTextEdit.ExtraSelection()
                mark.format = look
                mark.cursor = self._cursor(passage.start, passage.end)
                marks.append(mark)
        marks += [self._hit(hit) for hit in self._hits if self._shows(*hit)]
        self._page.setExtraSelections(marks)
        self._outline()

    def _in_view(self) -> Span:
        """Return the range of the text that is in view."""
        page, positions = self._page, self._built.positions
        view = page.viewport().rect()
        ends = (page.cursorForPosition(view.topLeft()), page.cursorForPosition(view.bottomRight()))
        low, high = (positions.to_text(one.position()) for one in ends)
        return low, high

    def _scrolled(self) -> None:
        """Mark the passages that came into view, where only some are marked."""
        if self._marked == self._part:
            return
        low, high = self._in_view()
        if max(low, self._part[0]) < self._marked[0] or min(high, self._part[1]) > self._marked[1]:
            self._mark()

    def _outline(self) -> None:
        """Show and tell which passage is in focus."""
        focused = next((one for one in self._content.passages if one.id == self._focused), None)
        lit = focused is not None and self._shows(focused.start, focused.end)
        self._page.outlined = self._cursor(focused.start, focused.end) if focused is not None and lit else None
        self._page.viewport().update()
        self._page.setAccessibleDescription(self._sentence(focused) if focused else "")
        QAccessible.updateAccessibility(QAccessibleEvent(self._page, QAccessible.Event.DescriptionChanged))

    def _look(self, passage: ReaderPassage) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setBackground(QColor(tokens().passage(passage.kind)))
        if passage.suggested:
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
            look.setUnderlineColor(QColor(tokens().accent))
        return look

    def _shows(self, start: int, end: int) -> bool:
        """Whether any of a range is in the part that is shown."""
        return start < self._part[1] and end > self._part[0]

    def _shade(self, span: Span) -> QTextEdit.ExtraSelection:
        look = QTextCharFormat()
        look.setBackground(QColor(tokens().hover))
        mark = QTextEdit.ExtraSelection()
        mark.format = look
        mark.cursor = self._cursor(*span)
        return mark

    def _hit(self, hit: Span) -> QTextEdit.ExtraSelection:
        look = QTextCharFormat()
        look.setBackground(QColor(tokens().chosen))
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        look.setUnderlineColor(QColor(tokens().accent))
        mark = QTextEdit.ExtraSelection()
        mark.format = look
        mark.cursor = self._cursor(*hit)
        return mark

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self._page.document())
        cursor.setPosition(self._built.positions.to_qt(start))
        cursor.setPosition(self._built.positions.to_qt(end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _build(self) -> BuiltDocument:
        steps = READER_STEP + self._size
        return build_document(self._page.document(), self._content, tokens(), steps, self._part)

    def _block_of(self, passage: ReaderPassage) -> QTextBlock:
        return self._page.document().findBlock(self._built.positions.to_qt(passage.start))

    def _scroll_to_focused(self) -> None:
        for passage in self._content.passages:
            if passage.id == self._focused:
                self._scroll_to(passage)

    def _scroll_to(self, passage: ReaderPassage) -> None:
        top = self._page.cursorRect(self._cursor(passage.start, passage.start)).top()
        if 0 <= top <= self._page.viewport().height() * WELL_IN_VIEW:
            return
        bar = self._page.verticalScrollBar()
        bar.setValue(bar.value() + top - round(self._page.viewport().height() * UPPER_THIRD))

    def _passages_at(self, position: int) -> list[ReaderPassage]:
        """Return the passages at a document position, the shortest (the most particular) first."""
        point = self._built.positions.to_text(position)
        found = [one for one in self._content.passages if one.start <= point < one.end]
        return sorted(found, key=lambda one: one.end - one.start)

    def _tell(self, position: int, where: QPoint) -> None:
        lines = [self._sentence(one) for one in self._passages_at(position)]
        QToolTip.showText(where, "\n".join(lines), self._page)

    def _click(self, position: int) -> None:
        if found := self._passages_at(position):
            self.passage_clicked.emit(found[0].id)

    def _tell_place(self) -> None:
        """Say below the text what the cursor is in and what is selected; screen readers get it with the page."""
        self._status.setText(self.place_in_words())

    def place_in_words(self) -> str:
        """Return what the cursor is in and what is selected, as it stands below the text."""
        if self.keyboard.labelling:
            return translate("Reader", "Type the letters over the first word, then those over the last one")
        chosen = self.keyboard.selection()
        segment = self.segment_at(chosen[0] if chosen else self.keyboard.place)
        said = ""
        if chosen is not None:
            count = len(words_between(self._content.text, *chosen))
            said = plural("Reader", "{count} words selected", "{count} word selected", count)
        name = segment.name if segment is not None else ""
        return " · ".join(isolate(part) for part in (name, said, self._note) if part)

    def _sentence(self, passage: ReaderPassage) -> str:
        """Return what a passage says, in words, for the tooltip and for screen readers."""
        if passage.suggested:
            return translate("Reader", "{what} (suggested)").format(what=passage.says)
        return passage.says
