"""The record card: what is known of one record, line by line, each line leading to its evidence."""

from collections.abc import Callable, Hashable, Sequence
from html import escape

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop_app.directions import isolate
from desktop_app.texts import translate
from desktop_app.widgets.card_line import PAD, CardLine, LineRow
from desktop_app.widgets.card_parts import LINES, Entry, all_lines, entries, part_for
from desktop_app.widgets.card_parts import CardContent as CardContent
from desktop_app.widgets.card_parts import CardSection as CardSection
from desktop_app.widgets.fonts import LARGE, interface_font, scaled
from desktop_app.widgets.labels import plain_label, section_label
from desktop_app.widgets.tab_order import lead_on, stops_in, tab_place
from desktop_app.widgets.theme import theme_changes, tokens

MARGIN = 20
TITLE_STEPS, REST_STEPS = 9.0, 3.0
AT_ONCE = 32
"""Lines that are made before the card is shown: more than a pane is high. The others of the part follow, a few at a
time.
"""
AT_A_TIME = 40


class Card(QScrollArea):
    """Shows a `CardContent`. Up, Down, Home and End go from line to line, Enter opens one.

    Of very many lines only a part is there; it follows the current line, and buttons at its ends lead on.

    Only one line at a time is in the Tab order, so that Tab leaves the card at once. The lines stand there where the
    card was made, or behind *place*. With *marking*, Space and Shift with the arrows mark lines. *on_key* is asked
    first for every other key that a line does not use itself. An *inset* one is a list within something else.
    """

    line_focused = Signal(object)
    """The id of the line that the keyboard or the mouse went to."""
    line_activated = Signal(object)
    """The id of the line that Enter or a double click opens."""
    line_followed = Signal(object)
    """The id of the line whose record Ctrl+Enter or a double click with Ctrl opens."""
    line_chosen = Signal(object)
    """The id of the line that is the current one now, with or without the keyboard."""
    add_asked = Signal(str)
    """The key of the section whose + was pressed."""
    marks_changed = Signal()

    def __init__(self, parent: QWidget | None = None, *, marking: bool = False, inset: bool = False) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(translate("Card", "Record"))
        self.on_key: Callable[[QKeyEvent], bool] | None = None
        self.own_keys: frozenset[Qt.Key] = frozenset()
        """Keys without Ctrl or Shift that are for *on_key*, though an action of the window has them elsewhere."""
        self.wants: Callable[[QKeyEvent], bool] | None = None
        """Tells of other keys whether they are for *on_key* now."""
        self._marking = marking
        self._content = CardContent("", "")
        self._first = 0
        """The line that the part which is shown begins with; its rows are made one after the other."""
        self._rows: list[LineRow] = []
        self._old: dict[Hashable, LineRow] = {}
        self._waiting: list[Entry] = []
        self._lines: list[CardLine] = []
        self._marks: set[Hashable] = set()
        self._current = -1
        self._put: tuple[Hashable, QWidget] | None = None
        self._put_stops: Sequence[QWidget] = ()
        self._title: QLabel | None = None
        body = QWidget()
        body.setProperty("ground", "pane" if inset else "paper")
        self._inset = inset
        self.place = tab_place(self)
        self._layout = QVBoxLayout(body)
        if inset:
            self._layout.setContentsMargins(0, 0, 0, 0)
        else:
            self._layout.setContentsMargins(MARGIN - PAD, 16, MARGIN - PAD, MARGIN)
        self._layout.setSpacing(0)
        self.setWidget(body)
        self._more = QTimer(self)
        self._more.setInterval(0)
        self._more.timeout.connect(self._go_on)
        theme_changes().changed.connect(self._recolour)

    def show_content(self, content: CardContent, *, keep_line: bool = True) -> None:
        """Show another record, or the same one after a change: a line that is still there stays the current one."""
        if keep_line and content == self._content:
            return
        before = self.current_id() if keep_line else None
        number = self._current if keep_line else 0
        had_focus = self.has_keyboard
        self._clear(keep_line=keep_line)
        self._content = content
        self._lines = all_lines(content)
        ids = [line.id for line in self._lines]
        self._marks &= set(ids)
        self._current = -1
        # A line that is gone leaves its place to the one that comes there now.
        at = ids.index(before) if before in ids else min(max(0, number), len(ids) - 1)
        self._begin_part(at, self._first if keep_line else 0)
        if ids:
            self._go(at, take_focus=had_focus, follow=False)
        self._drop_old()

    def _begin_part(self, number: int, standing: int) -> None:
        """Make the first lines of the part that a line is in, up to that line and some more."""
        self._layout.setEnabled(False)
        self._first = part_for(len(self._lines), number, standing)
        self._add_head(self._content)
        if self._first:
            self._add_way_on(translate("Reader", "Show what comes before"), self._first - 1)
        self._waiting = entries(self._content, self._first)
        if self._put is not None and all(one.line is None or one.line.id != self._put[0] for one in self._waiting):
            # Its line is gone, or in another part; what is being typed in it is not.
            self._layout.addWidget(self._put[1])
        self._make(max(AT_ONCE, number - self._first + AT_ONCE))

    def current_id(self) -> Hashable | None:
        """Return the id of the current line."""
        line = self.current_line()
        return line.id if line is not None else None

    @property
    def has_keyboard(self) -> bool:
        """Whether a line has the keyboard."""
        # Asked for every action after every step: most often something else has it.
        focus = QApplication.focusWidget()
        return isinstance(focus, LineRow) and any(row is focus for row in self._rows)

    def lines(self) -> list[CardLine]:
        """Return all lines, in order."""
        return list(self._lines)

    def current_line(self) -> CardLine | None:
        """Return the current line."""
        return self._lines[self._current] if 0 <= self._current < len(self._lines) else None

    def current_section(self) -> CardSection | None:
        """Return the section that the current line stands in."""
        line = self.current_line()
        return next((one for one in self._content.sections if line in one.shown), None) if line else None

    def last_line_of(self, key: str) -> Hashable | None:
        """Return the id of the last line of the section with this key, None where there is none."""
        found = [section.shown[-1].id for section in self._content.sections if section.key == key and section.shown]
        return found[-1] if found else None

    def marked_ids(self) -> list[Hashable]:
        """Return the ids of the marked lines, in order."""
        return [line.id for line in self._lines if line.id in self._marks]

    def clear_marks(self) -> None:
        """Take all marks off."""
        self._set_marks(set())

    def focus_line(self, line_id: Hashable) -> None:
        """Go to a line and give it the keyboard.

        Raises:
            KeyError: there is no such line.
        """
        self._go(self._number_of(line_id), take_focus=True)

    def go_to(self, line_id: Hashable) -> bool:
        """Make a line the current one and bring it into view, without the keyboard; False where it is gone."""
        try:
            number = self._number_of(line_id)
        except KeyError:
            return False
        self._go(number, take_focus=False)
        return True

    def focus_first(self) -> None:
        """Give the keyboard to the current line."""
        if self._lines:
            self._go(max(0, self._current), take_focus=True)

    def put_below(self, line_id: Hashable, widget: QWidget, stops: Sequence[QWidget] = ()) -> None:
        """Put a widget below a line, where it stays over changes until :meth:`take_out`.

        Tab leads from the line to its *stops* and then to all else that is in it, as it was made.
        """
        self.take_out()
        self._put, self._put_stops = (line_id, widget), stops
        at = self._place_below(line_id)
        self._layout.insertWidget(at, widget)
        widget.show()
        beside = self._layout.itemAt(at - 1) if at else None
        above = beside.widget() if beside is not None else None
        if isinstance(above, LineRow):
            self._lead_to(above, widget)
        QTimer.singleShot(0, widget, lambda: self.ensureWidgetVisible(widget, 0, 24))

    def _lead_to(self, row: LineRow, widget: QWidget) -> None:
        """Let Tab lead from a line to what was put below it."""
        lead_on(row, [*self._put_stops, *(one for one in stops_in(widget) if one not in self._put_stops)])

    def take_out(self) -> QWidget | None:
        """Take the widget out again and return it; it is hidden."""
        if self._put is None:
            return None
        widget, self._put = self._put[1], None
        self._layout.removeWidget(widget)
        widget.hide()
        return widget

    def event(self, event: QEvent) -> bool:
        """Keep the keys of a line from the window's actions while a line has the keyboard."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
            own = plain and Qt.Key(event.key()) in self.own_keys
            if self.has_keyboard and (own or (self.wants is not None and self.wants(event))):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from line to line, mark lines; what is neither goes to *on_key*."""
        if self._typing() or not (self._step(event) or self._mark(event) or self._asked(event)):
            super().keyPressEvent(event)

    def _typing(self) -> bool:
        """Whether the keyboard is in the widget that was put below a line: its keys are its own."""
        focus = QApplication.focusWidget()
        if self._put is None or focus is None:
            return False
        return focus is self._put[1] or self._put[1].isAncestorOf(focus)

    def _asked(self, event: QKeyEvent) -> bool:
        return self.on_key is not None and self.on_key(event)

    def _step(self, event: QKeyEvent) -> bool:
        last = len(self._lines) - 1
        to = {
            Qt.Key.Key_Up: self._current - 1,
            Qt.Key.Key_Down: self._current + 1,
            Qt.Key.Key_PageUp: self._current - self._page(),
            Qt.Key.Key_PageDown: self._current + self._page(),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(Qt.Key(event.key()))
        if to is None or not self._lines:
            return False
        number = min(last, max(0, to))
        if self._marking and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._extend(number)
        self._go(number, take_focus=True)
        return True

    def _page(self) -> int:
        row = self._made(self._current)
        return max(1, self.viewport().height() // max(1, row.height()) - 1) if row is not None else 1

    def _extend(self, number: int) -> None:
        """Mark the lines from the current one to *number*; going back over marked ones takes the marks off."""
        first, last = sorted((self._current, number))
        passed = [line.id for line in self._lines[first : last + 1] if not line.blank]
        target = self._lines[number].id
        if target in self._marks and self._lines[self._current].id in self._marks and number != self._current:
            self._set_marks(self._marks - (set(passed) - {target}))
        else:
            self._set_marks(self._marks | set(passed))

    def _mark(self, event: QKeyEvent) -> bool:
        line = self.current_line()
        if not self._marking or line is None:
            return False
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._set_marks(self._marks ^ ({line.id} if not line.blank else set()))
        elif event.key() == Qt.Key.Key_A and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self._set_marks({one.id for one in self._lines if not one.blank})
        elif event.key() == Qt.Key.Key_Escape and self._marks:
            self.clear_marks()
        else:
            return False
        return True

    def _set_marks(self, marks: set[Hashable]) -> None:
        if marks != self._marks:
            self._marks = marks
            for row in self._rows:
                row.set_marked(row.line.id in marks)
            self.marks_changed.emit()

    def _number_of(self, line_id: Hashable) -> int:
        for number, line in enumerate(self._lines):
            if line.id == line_id:
                return number
        raise KeyError(line_id)

    def _clear(self, *, keep_line: bool) -> None:
        """Take everything off; the lines are kept aside, to be drawn again where they come back."""
        self._more.stop()
        self._waiting = []
        here = {row.line.id: row for row in self._rows}
        self._old |= here
        self._rows = []
        # Qt ends the items of what stays: while one is held here, the next one would never hear of another height.
        for row in here.values():
            self._layout.removeWidget(row)
        if self._put is not None:
            self._layout.removeWidget(self._put[1])
        while (item := self._layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                _drop(widget)
        if not keep_line:
            self._drop_old()
            self._marks = set()
            self.verticalScrollBar().setValue(0)

    def _drop_old(self) -> None:
        """Take out of sight what is left of the lines of before: some come back, the others go a few at a time."""
        back = {entry.line.id for entry in self._waiting if entry.line is not None}
        for line in [one for one in self._old if one not in back][:AT_A_TIME]:
            _drop(self._old.pop(line))
        for row in self._old.values():
            row.hide()
        if self._waiting or self._old:
            self._more.start()

    def _go_on(self) -> None:
        """Make the next lines; once all are there, let go of some of those of before."""
        if self._waiting:
            self._make(AT_A_TIME)
        else:
            for line in list(self._old)[:AT_A_TIME]:
                _drop(self._old.pop(line))
        if not (self._waiting or self._old):
            self._more.stop()

    def _add_head(self, content: CardContent) -> None:
        if content.label:
            self._add_label(section_label(content.label))
        self._title = None
        if content.title:
            self._layout.addSpacing(6)
            self._title = plain_label()
            self._title.setFont(interface_font(TITLE_STEPS, bold=True))
            self._say_title()
            self._add_label(self._title)
        for text in content.subtitles:
            self._layout.addSpacing(2)
            self._add_label(plain_label(text, "muted"))

    def _say_title(self) -> None:
        content = self._content
        if self._title is None:
            return
        if not content.rest:
            self._title.setText(content.title)
            return
        style = f"color:{tokens().muted};font-weight:400;font-size:{interface_font(REST_STEPS).pointSizeF()}pt"
        self._title.setTextFormat(Qt.TextFormat.RichText)
        rest = f'<span style="{style}">{escape(isolate(content.rest))}</span>'
        self._title.setText(f"{escape(isolate(content.title))} {rest}")
        self._title.setAccessibleName(f"{content.title} {content.rest}")

    def _add_label(self, label: QLabel) -> None:
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setContentsMargins(PAD, 0, PAD, 0)
        self._add(label)

    def _add(self, widget: QWidget) -> None:
        """Put something at the end, and show it at once: Qt shows it later, and lays out all lines for each of them."""
        self._layout.addWidget(widget)
        widget.show()

    def _make(self, count: int) -> None:
        """Make the next lines; the stretch at the end comes with the last one."""
        made = 0
        self._layout.setEnabled(False)
        while self._waiting and made < count:
            entry = self._waiting.pop(0)
            if entry.line is None:
                self._add_section(entry.section)
            else:
                self._add_line(entry.line, entry.repeats)
                made += 1
        if not self._waiting:
            if self._first + LINES < len(self._lines):
                self._add_way_on(translate("Reader", "Show what follows"), self._first + LINES)
            self._layout.addStretch(1)
        self._layout.setEnabled(True)
        self._lay_out()

    def _lay_out(self) -> None:
        """Give the lines their places now: what is drawn before Qt does it is empty, and then pressed together."""
        if self.isVisible():
            self._layout.activate()
            QCoreApplication.sendPostedEvents(self.viewport(), QEvent.Type.LayoutRequest.value)

    def _add_section(self, section: CardSection) -> None:
        if not self._inset:
            self._layout.addSpacing(18 if section.title else 8)
        if section.title:
            label = section_label(section.title)
            label.setContentsMargins(PAD, 0, PAD, 0)
            # In large type a long title would make the lines wider than the card.
            large = scaled(100) >= LARGE
            label.setWordWrap(large)
            line = QHBoxLayout()
            line.setSpacing(2)
            line.addWidget(label, int(large))
            if section.key:
                line.addWidget(self._add_button(section))
            line.addStretch(int(not large))
            row = QWidget()
            row.setLayout(line)
            line.setContentsMargins(0, 0, 0, 0)
            self._add(row)
            self._layout.addSpacing(4)
        if not section.shown:
            self._add_label(plain_label(section.empty, "muted"))

    def _add_way_on(self, text: str, number: int) -> None:
        """Add what leads to the lines before or behind the part: for the mouse; the arrows go there by themselves."""
        button = QPushButton(text)
        button.setFlat(True)
        button.setProperty("flat", True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # What takes its place would end it while it is pressed.
        go = Qt.ConnectionType.QueuedConnection
        button.clicked.connect(lambda: self._go(number, take_focus=self.has_keyboard), go)
        self._add(button)

    def _add_button(self, section: CardSection) -> QPushButton:
        """Return the + of a section: for the mouse; at the keyboard it is a key of every line."""
        button = QPushButton("+")
        button.setFlat(True)
        button.setProperty("small", True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        name = translate("Card", "Add to “{section}”").format(section=section.title)
        button.setAccessibleName(name)
        button.setToolTip(f"{name} (+)")
        button.clicked.connect(lambda: self.add_asked.emit(section.key))
        return button

    def _add_line(self, line: CardLine, repeats: bool) -> None:
        row = self._old.pop(line.id, None)
        new = row is None
        if row is None:
            row = LineRow(line, repeats=repeats)
            row.focused.connect(self._came_to)
            row.activated.connect(self.line_activated)
            row.followed.connect(self.line_followed)
        elif row.line != line or row.repeats != repeats:
            row.show_line(line, repeats=repeats)
        row.set_current(self._first + len(self._rows) == self._current)
        row.set_marked(line.id in self._marks)
        self._rows.append(row)
        self._add(row)
        if new:
            # Qt has what is made later at the end of the whole window.
            QWidget.setTabOrder(self.place, row)
        if self._put is not None and self._put[0] == line.id:
            self._layout.addWidget(self._put[1])
            # The line may be a new one, which knows nothing of it.
            self._lead_to(row, self._put[1])

    def _place_below(self, line_id: Hashable) -> int:
        """Return the place in the layout below a line, or below the head where it is gone."""
        try:
            row = self._row(self._number_of(line_id))
        except KeyError:
            return self._layout.indexOf(self._title) + 1 if self._title is not None else 0
        return self._layout.indexOf(row) + 1

    def _made(self, number: int) -> LineRow | None:
        """Return the row of a line; None where it is not made."""
        at = number - self._first
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def _row(self, number: int) -> LineRow:
        """Return the row of a line, made now where it was not yet, with the part around it where that is another."""
        if not self._first <= number < self._first + LINES:
            had_focus = self.has_keyboard
            self._clear(keep_line=True)
            self._begin_part(number, self._first)
            if had_focus and not self.has_keyboard:
                self._rows[number - self._first].setFocus(Qt.FocusReason.OtherFocusReason)
            self._drop_old()
        if number - self._first >= len(self._rows):
            self._make(number - self._first + AT_A_TIME - len(self._rows))
        return self._rows[number - self._first]

    def _go(self, number: int, take_focus: bool, *, follow: bool = True) -> None:
        row = self._row(number)
        self._set_current(number)
        if take_focus:
            row.setFocus(Qt.FocusReason.OtherFocusReason)
        if follow:
            self._show_current()
            # Once more when a line that is new here has its place.
            QTimer.singleShot(0, self, self._show_current)

    def _show_current(self) -> None:
        row = self._made(self._current)
        if row is not None:
            if self._current == 0:
                # With the title above it.
                self.ensureVisible(0, 0, 0, 0)
            self.ensureWidgetVisible(row, 0, 24)

    def _came_to(self, line_id: Hashable) -> None:
        self._set_current(self._number_of(line_id))
        self.line_focused.emit(line_id)

    def _set_current(self, number: int) -> None:
        before, self._current = self._current, number
        old = self._made(before) if before != number else None
        if old is not None:
            old.set_current(False)
        self._row(number).set_current(True)
        if before != number:
            self.line_chosen.emit(self._lines[number].id)

    def _recolour(self) -> None:
        self._say_title()
        for row in self._rows:
            row.update()
        focus = QApplication.focusWidget()
        if focus is not None and self._typing():
            # In another size of the type it stands elsewhere.
            QTimer.singleShot(0, focus, lambda: self.ensureWidgetVisible(focus, 0, 24))


def _drop(widget: QWidget) -> None:
    widget.hide()
    widget.setParent(None)
    widget.deleteLater()
