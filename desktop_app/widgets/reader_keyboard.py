"""The keyboard in the article: a word cursor, exact selections with few keys, labels over the words in view.

All places are code points of the text. The selection itself is the text cursor of the page, so that mouse, clipboard
and screen readers see the same one.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor

from desktop_app.directions import reads_right_to_left
from desktop_app.widgets import reader_words
from desktop_app.widgets.key_positions import plain_position_of
from desktop_app.widgets.reader_page import Chip, ReaderPage
from desktop_app.widgets.reader_text import Utf16Map
from desktop_app.widgets.reader_words import Span, Word
from desktop_app.widgets.word_choice import MOST_LABELS, WordChoice, WordLabel

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_FOREIGN = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_PAGE = 0.9
"""Part of the view that Page up and Page down go on by: the last lines stay in sight."""


class ReaderKeyboard(QObject):
    """Takes the keys of one `ReaderPage`.

    Arrows go by word (in the direction of the paragraph) and line, with Ctrl by sign and sentence, with Shift they
    extend. Q, ``.`` and G (or ``;``) select: a name, the sentence, any words by their labels. Space goes through the
    ways to end the selection, ``[`` and ``]`` move its ends, B selects the last words again. What is none of these goes
    on as `lettered`, and so does G while words are selected.
    """

    lettered = Signal(str, bool)
    """A letter or sign that the article itself does not use, by its place on the keyboard, and whether with Shift."""
    activated = Signal()
    """Enter."""
    find_asked = Signal()
    moved = Signal()
    """The word cursor, the selection or the labels changed."""

    def __init__(self, page: ReaderPage) -> None:
        super().__init__(page)
        self._page = page
        self._text = ""
        self._positions = Utf16Map("")
        self._place = 0
        self._anchor: int | None = None
        self._edges: tuple[tuple[Span, ...], int] = ((), 0)
        self._last: Span | None = None
        self._moving = False
        self._choice = WordChoice(self)
        self._choice.changed.connect(self._show_labels)
        self._choice.chosen.connect(self._choose)
        self.part_bringer: Callable[[int, int], object] | None = None
        """Draws the part of a long text that holds a range."""
        page.key_taker = self.take
        page.selectionChanged.connect(self._selected_elsewhere)

    # -- what holds

    @property
    def place(self) -> int:
        """Where the word cursor is."""
        return self._place

    @property
    def last(self) -> Span | None:
        """What was selected last: B selects it again."""
        return self._last

    @property
    def labels(self) -> tuple[WordLabel, ...]:
        """The labels over the words, while words are chosen by them."""
        return self._choice.labels

    @property
    def labelling(self) -> bool:
        """Whether words are being chosen by their labels."""
        return self._choice.active

    def word(self) -> Word | None:
        """Return the word that the cursor is on."""
        return reader_words.word_at(self._text, self._place)

    def hold(self) -> None:
        """The text is about to be drawn anew: nothing that the page says counts until `set_text`."""
        self._choice.stop()
        self._moving = True
        self._page.cursor_words = None

    def set_positions(self, positions: Utf16Map) -> None:
        """Another part of the same text is in the page now."""
        self._positions = positions
        self._moving = False

    def state(self) -> tuple[int, Span | None]:
        """Return the place and the selection, for `set_text` of the same text drawn anew."""
        return self._place, self.selection()

    def set_text(self, text: str, positions: Utf16Map, state: tuple[int, Span | None] | None = None) -> None:
        """Work on another text; with *state* it is the same one drawn anew."""
        self._text, self._positions = text, positions
        self._choice.stop()
        self._moving = False
        if state is None:
            self._last = None
            self.go_to(self._first_place())
        elif state[1] is not None:
            self.select(*state[1])
        else:
            self.go_to(state[0])

    def _first_place(self) -> int:
        """Return where the first word in sight begins: a key must not work on what is folded away above it."""
        at = 0 if self._in_sight(0) else self._end_of_fold(0, 1)
        first = reader_words.word_at(self._text, at if at < len(self._text) else 0)
        return first.start if first else 0

    def selection(self) -> Span | None:
        """Return the code points selected, None where there are none or only the head above the text."""
        cursor = self._page.textCursor()
        if not cursor.hasSelection():
            return None
        start = max(0, self._positions.to_text(cursor.selectionStart()))
        end = min(len(self._text), self._positions.to_text(cursor.selectionEnd()))
        return (start, end) if start < end else None

    def select(self, start: int, end: int, *, backwards: bool = False) -> None:
        """Select code points exactly."""
        start, end = max(0, start), min(len(self._text), end)
        self._bring(start, end)
        cursor = QTextCursor(self._page.document())
        anchor, place = (end, start) if backwards else (start, end)
        cursor.setPosition(self._positions.to_qt(anchor))
        cursor.setPosition(self._positions.to_qt(place), QTextCursor.MoveMode.KeepAnchor)
        self._moving = True
        try:
            self._page.setTextCursor(cursor)
        finally:
            self._moving = False
        self._anchor = anchor
        self._place = place if place < anchor else max(start, place - 1)
        if start < end:
            self._last = (start, end)
        self._tell()

    def go_to(self, place: int) -> None:
        """Put the word cursor at a place, without a selection."""
        self._place = min(max(0, place), len(self._text))
        self._anchor = None
        self._edges = ((), 0)
        self._bring(self._place, self._place)
        cursor = QTextCursor(self._page.document())
        cursor.setPosition(self._positions.to_qt(self._place))
        self._moving = True
        try:
            self._page.setTextCursor(cursor)
        finally:
            self._moving = False
        self._tell()

    def _bring(self, start: int, end: int) -> None:
        """Have a range in the page: a long text is shown part by part."""
        if self.part_bringer is not None and not self._positions.holds(start, end):
            self.part_bringer(start, end)

    def go_behind(self) -> None:
        """Take the selection away and go on behind it."""
        chosen = self.selection()
        if chosen is not None:
            following = reader_words.next_word(self._text, chosen[1])
            self.go_to(following.start if following else chosen[1])

    # -- keys

    def take(self, event: QKeyEvent) -> bool:
        """Do what a key means; False where it means nothing here."""
        if event.modifiers() & _FOREIGN:
            return False
        if event.matches(QKeySequence.StandardKey.Find):
            self.find_asked.emit()
            return True
        if self.labelling and self._choice.take(event):
            return True
        if self._take_move(event) or self._take_other(event):
            return True
        sign = plain_position_of(event)
        if not sign or sign == "?" or event.key() == Qt.Key.Key_Space:
            return False
        if event.isAutoRepeat() and sign not in "q[]":
            return True
        self._take_letter(sign, bool(event.modifiers() & _SHIFT))
        return True

    def _take_other(self, event: QKeyEvent) -> bool:
        key, plain = event.key(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key == Qt.Key.Key_Escape and self._page.textCursor().hasSelection():
            self.go_to(min(self._place, self._anchor if self._anchor is not None else self._place))
        elif key == Qt.Key.Key_Space and self.selection() is not None:
            self._step_edges(-1 if event.modifiers() & _SHIFT else 1)
        elif key == Qt.Key.Key_Space:
            self._turn_page(-1 if event.modifiers() & _SHIFT else 1, extend=False)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            if not event.isAutoRepeat():
                self.activated.emit()
        else:
            return False
        return True

    def _take_letter(self, sign: str, shift: bool) -> None:
        chosen = self.selection()
        match sign:
            case "q":
                self._select_run(-1 if shift else 1)
            case ".":
                self._select_sentence()
            case "g" if chosen is None:
                self._start_labels()
            case ";":
                self._start_labels()
            case "b":
                if self._last is not None:
                    self.select(*self._last)
            case "[" | "]" if chosen is not None:
                self._move_end(sign, -1 if shift else 1)
            case "/":
                self.find_asked.emit()
            case _:
                self.lettered.emit(sign, shift)

    def _take_move(self, event: QKeyEvent) -> bool:
        control, extend = bool(event.modifiers() & _CONTROL), bool(event.modifiers() & _SHIFT)
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            forward = (key == Qt.Key.Key_Right) != self.reads_right_to_left()
            step = 1 if forward else -1
            (self._by_sign if control else self._by_word)(step, extend)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if key == Qt.Key.Key_Down else -1
            (self._by_sentence if control else self._by_line)(step, extend)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._to_end(-1 if key == Qt.Key.Key_Home else 1, extend, whole=control)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) and not control:
            self._turn_page(-1 if key == Qt.Key.Key_PageUp else 1, extend)
        else:
            return False
        return True

    # -- moving

    def _by_word(self, step: int, extend: bool) -> None:
        chosen = self.selection()
        if extend:
            if chosen is None:
                word = self.word() or reader_words.previous_word(self._text, self._place)
                if word is not None:
                    self._extend_to(word.start, anchor=word.start)
                return
            self._extend_to(self._stepped(self._place, step))
        elif chosen is not None:
            # Out of a selection at the side of the arrow.
            self.go_to(self._stepped(chosen[1] - 1 if step > 0 else chosen[0], step))
        else:
            self.go_to(self._stepped(self._place, step))

    def _stepped(self, place: int, step: int) -> int:
        """Return where the next or previous word in sight begins; the place itself at either end of the text."""
        here = reader_words.word_at(self._text, place)
        inside = here is not None and here.start <= place
        at = place
        if here is not None and inside:
            at = here.end if step > 0 else here.start
        while (found := self._next_or_previous(at, step)) is not None:
            if self._in_sight(found.start):
                return found.start
            at = self._end_of_fold(found.start, step)
            if at in (0, len(self._text)):
                break
        return place

    def _next_or_previous(self, place: int, step: int) -> Word | None:
        find = reader_words.next_word if step > 0 else reader_words.previous_word
        return find(self._text, place)

    def _extend_to(self, place: int, anchor: int | None = None) -> None:
        """Let the selection run from the word of its fixed end to the word at *place*, with its usual edges."""
        if anchor is None:
            anchor = self._anchor if self._anchor is not None else self._place
        start, end = min(anchor, place), max(anchor, place)
        if place < anchor:
            # The word that ends at the fixed end stays in.
            end = max(end - 1, start)
        self._choose(start, end + 1, backwards=place < anchor)

    def _choose(self, start: int, end: int, *, backwards: bool = False) -> None:
        """Select words with their usual edges, and keep the other ways for Space."""
        choices = reader_words.edge_choices(self._text, start, end)
        if choices:
            self.select(*choices[0], backwards=backwards)
            self._edges = (choices, 0)

    def _step_edges(self, step: int) -> None:
        chosen = self.selection()
        if chosen is None:
            return
        choices, number = self._edges
        if not choices or choices[number] != chosen:
            choices = tuple(dict.fromkeys((chosen, *reader_words.edge_choices(self._text, *chosen))))
            number = 0
        number = (number + step) % len(choices)
        self.select(*choices[number])
        self._edges = (choices, number)

    def _move_end(self, sign: str, step: int) -> None:
        """Move one end of the selection by a word: outwards with step 1, inwards with -1."""
        chosen = self.selection()
        if chosen is None:
            return
        start, end = chosen
        if sign == "[":
            start = self._stepped(start, -step)
        else:
            end = self._stepped(end - 1, step) + 1
        if start < end:
            self._choose(start, end)

    def _by_sign(self, step: int, extend: bool) -> None:
        """Move, or extend, by one code point: whatever cannot be told by words."""
        cursor = self._page.textCursor()
        at = self._positions.to_text(cursor.position()) if cursor.hasSelection() else self._place
        to = min(len(self._text), max(0, at + step))
        if not extend:
            self.go_to(to)
            return
        anchor = self._positions.to_text(cursor.anchor()) if cursor.hasSelection() else at
        if anchor == to:
            self.go_to(to)
        else:
            self.select(min(anchor, to), max(anchor, to), backwards=to < anchor)

    def _by_sentence(self, step: int, extend: bool) -> None:
        find = reader_words.next_sentence if step > 0 else reader_words.previous_sentence
        found = find(self._text, self._place)
        if found is None or not self._in_sight(found[0]):
            return
        if extend:
            self._extend_to(found[1] - 1 if step > 0 else found[0])
        else:
            self.go_to(found[0])

    def _by_line(self, step: int, extend: bool) -> None:
        cursor = QTextCursor(self._page.document())
        cursor.setPosition(self._positions.to_qt(self._place))
        way = QTextCursor.MoveOperation.Down if step > 0 else QTextCursor.MoveOperation.Up
        if cursor.movePosition(way):
            self._arrive(self._positions.to_text(cursor.position()), extend, step)
        elif (edge := self._beyond(step)) is not None:
            self._arrive(edge, extend, step)

    def _to_end(self, step: int, extend: bool, *, whole: bool) -> None:
        if whole:
            self._arrive(0 if step < 0 else len(self._text), extend, -step)
            return
        cursor = QTextCursor(self._page.document())
        cursor.setPosition(self._positions.to_qt(self._place))
        ends = QTextCursor.MoveOperation
        cursor.movePosition(ends.StartOfLine if step < 0 else ends.EndOfLine)
        self._arrive(self._positions.to_text(cursor.position()), extend, -step)

    def _turn_page(self, step: int, extend: bool) -> None:
        bar = self._page.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + step * round(bar.pageStep() * _PAGE))
        if bar.value() == before:
            edge = self._beyond(step)
            if edge is None:
                self._to_end(step, extend, whole=True)
            else:
                self._arrive(edge, extend, step)
        else:
            self._arrive(self._positions.to_text(self._page.range_in_view()[0]), extend, 1)

    def _arrive(self, place: int, extend: bool, towards: int) -> None:
        """Take the word at a place that was found by looking at lines, or the nearest one before or behind it."""
        place = min(max(0, place), len(self._text))
        here = reader_words.word_at(self._text, place)
        if here is None or not (here.start <= place or towards > 0):
            here = reader_words.previous_word(self._text, place) or here
        if here is None:
            return
        to = here.start if self._in_sight(here.start) else self._stepped(here.start, towards)
        if extend:
            self._extend_to(to, anchor=self._place if self.selection() is None else None)
        else:
            self.go_to(to)

    def _beyond(self, step: int) -> int | None:
        """Return the first place behind (1) or the last one before (-1) the part that is shown, None at an end."""
        if step > 0:
            return self._positions.end if self._positions.end < len(self._text) else None
        return self._positions.start - 1 if self._positions.start > 0 else None

    def _in_sight(self, place: int) -> bool:
        if not self._positions.holds(place, place):
            # In another part: it is looked at when it is shown.
            return True
        return self._page.document().findBlock(self._positions.to_qt(place)).isVisible()

    def _end_of_fold(self, place: int, step: int) -> int:
        """Return a place at the far side of the hidden paragraphs around *place*."""
        block = self._page.document().findBlock(self._positions.to_qt(place))
        while block.isValid() and not block.isVisible():
            following = block.next() if step > 0 else block.previous()
            if not following.isValid():
                beyond = self._beyond(step)
                return beyond if beyond is not None else len(self._text) if step > 0 else 0
            block = following
        at = block.position() if step > 0 else block.position() + block.length() - 1
        return min(len(self._text), max(0, self._positions.to_text(at)))

    def reads_right_to_left(self) -> bool:
        """Whether the paragraph at the cursor reads to the left: arrows are mirrored in it."""
        block = self._page.document().findBlock(self._positions.to_qt(self._place))
        return block.textDirection() is Qt.LayoutDirection.RightToLeft

    # -- names and sentences

    def _select_run(self, step: int) -> None:
        chosen = self.selection()
        start = self._place
        if chosen is not None:
            start = chosen[0] + (1 if step > 0 else 0)
        find = reader_words.next_run if step > 0 else reader_words.previous_run
        found = find(self._text, start)
        while found is not None and not self._in_sight(found[0]):
            past = self._end_of_fold(found[0], step)
            if past in (0, len(self._text)):
                return
            found = find(self._text, past)
        if found is not None:
            self.select(*found)
            choices = tuple(dict.fromkeys((found, *reader_words.edge_choices(self._text, *found))))
            self._edges = (choices, 0)

    def _select_sentence(self) -> None:
        chosen = self.selection()
        place = chosen[0] if chosen else self._place
        found = reader_words.sentence_at(self._text, place)
        if found == chosen:
            following = reader_words.next_sentence(self._text, found[0])
            found = following or found
        if found[0] < found[1]:
            self.select(*found)
            choices = tuple(dict.fromkeys((found, *reader_words.edge_choices(self._text, *found))))
            self._edges = (choices, 0)

    # -- labels

    def words_in_view(self) -> list[Word]:
        """Return the words that can be seen now: those that labels are put over."""
        start, end = self._page.range_in_view()
        first, last = max(0, self._positions.to_text(start)), self._positions.to_text(end)
        return self._words_in_sight(first, min(last, len(self._text)))

    def _start_labels(self) -> None:
        self._choice.begin(self.words_in_view(), self._place)

    def _words_in_sight(self, start: int, end: int) -> list[Word]:
        """Return the words between two places whose paragraphs are not folded away, without lone signs."""
        words = []
        for word in reader_words.words_between(self._text, start, end):
            if any(
                sign.isalnum() for sign in self._text[word.core_start : min(word.core_end, word.core_start + 40)]
            ) and (self._in_sight(word.start)):
                words.append(word)
                if len(words) == MOST_LABELS:
                    break
        return words

    def _show_labels(self) -> None:
        chips = []
        for label in self._choice.labels:
            where = self._page.rect_at(self._positions.to_qt(label.word.core_start))
            rtl = bool(reads_right_to_left(self._text[label.word.core_start : label.word.core_end]))
            chips.append(Chip(where, label.text, rtl))
        self._page.show_chips(chips)
        self.moved.emit()

    # -- telling

    def _selected_elsewhere(self) -> None:
        """The mouse selected, or put the cursor somewhere."""
        if self._moving:
            return
        cursor = self._page.textCursor()
        self._place = min(len(self._text), max(0, self._positions.to_text(cursor.position())))
        if cursor.hasSelection():
            self._anchor = min(len(self._text), max(0, self._positions.to_text(cursor.anchor())))
            self._place = self._place if self._place < self._anchor else max(self._anchor, self._place - 1)
            self._last = self.selection() or self._last
        else:
            self._anchor = None
        self._edges = ((), 0)
        self._tell()

    def _tell(self) -> None:
        word = None if self._page.textCursor().hasSelection() else self.word()
        self._page.cursor_words = None
        if word is not None:
            cursor = QTextCursor(self._page.document())
            cursor.setPosition(self._positions.to_qt(word.core_start))
            cursor.setPosition(self._positions.to_qt(word.core_end), QTextCursor.MoveMode.KeepAnchor)
            self._page.cursor_words = cursor
        self._page.viewport().update()
        self.moved.emit()
