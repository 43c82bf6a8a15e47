"""The record card: what is known of one record, line by line, each line leading to its evidence."""

from collections.abc import Hashable
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop_app.texts import translate
from desktop_app.widgets.card_line import PAD, CardLine, LineRow
from desktop_app.widgets.fonts import interface_font
from desktop_app.widgets.labels import plain_label, section_label
from desktop_app.widgets.theme import theme_changes

MARGIN = 20
TITLE_STEPS = 9.0


@dataclass(frozen=True, slots=True)
class CardSection:
    """Lines under a small label; *empty* is the muted sentence where there are none ("" hides the
    section).
    """

    title: str
    lines: tuple[CardLine, ...]
    empty: str = ""


@dataclass(frozen=True, slots=True)
class CardContent:
    """A record: *label* says what it is, *subtitles* are muted lines below its title."""

    label: str
    title: str
    subtitles: tuple[str, ...] = ()
    sections: tuple[CardSection, ...] = ()


class Card(QScrollArea):
    """Shows a `CardContent`. Up, Down, Home and End go from line to line, Enter opens one.

    Only one line at a time is in the Tab order, so that Tab leaves the card at once.
    """

    line_focused = Signal(object)
    """The id of the line that the keyboard or the mouse went to."""
    line_activated = Signal(object)
    """The id of the line that Enter or a double click opens."""
    line_followed = Signal(object)
    """The id of the line whose record Ctrl+Enter or a double click with Ctrl opens."""
    line_chosen = Signal(object)
    """The id of the line that is the current one now, with or without the keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(translate("Card", "Record"))
        self._rows: list[LineRow] = []
        self._current = -1
        theme_changes().changed.connect(self._recolour)

    def show_content(self, content: CardContent, *, keep_line: bool = True) -> None:
        """Show another record, or the same one after a change: a line that is still there stays the current one."""
        before = self.current_id() if keep_line else None
        had_focus = any(row.hasFocus() for row in self._rows)
        self._rows = []
        self._current = -1
        body = QWidget()
        body.setProperty("ground", "paper")
        layout = QVBoxLayout(body)
        layout.setContentsMargins(MARGIN - PAD, 16, MARGIN - PAD, MARGIN)
        layout.setSpacing(0)
        self._add_head(layout, content)
        for section in content.sections:
            self._add_section(layout, section)
        layout.addStretch(1)
        self.setWidget(body)
        ids = [row.line.id for row in self._rows]
        if self._rows:
            self._go(ids.index(before) if before in ids else 0, take_focus=had_focus)

    def current_id(self) -> Hashable | None:
        """Return the id of the current line."""
        return self._rows[self._current].line.id if 0 <= self._current < len(self._rows) else None

    def lines(self) -> list[CardLine]:
        """Return all lines, in order."""
        return [row.line for row in self._rows]

    def current_line(self) -> CardLine | None:
        """Return the current line."""
        return self._rows[self._current].line if 0 <= self._current < len(self._rows) else None

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
        QTimer.singleShot(0, self, self._show_current)
        return True

    def _number_of(self, line_id: Hashable) -> int:
        for number, row in enumerate(self._rows):
            if row.line.id == line_id:
                return number
        raise KeyError(line_id)

    def _show_current(self) -> None:
        if 0 <= self._current < len(self._rows):
            self.ensureWidgetVisible(self._rows[self._current], 0, 24)

    def focus_first(self) -> None:
        """Give the keyboard to the current line."""
        if self._rows:
            self._go(max(0, self._current), take_focus=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from line to line."""
        last = len(self._rows) - 1
        to = {
            Qt.Key.Key_Up: self._current - 1,
            Qt.Key.Key_Down: self._current + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(Qt.Key(event.key()))
        if to is None or not self._rows:
            super().keyPressEvent(event)
            return
        self._go(min(last, max(0, to)), take_focus=True)

    def _add_head(self, layout: QVBoxLayout, content: CardContent) -> None:
        title = plain_label(content.title)
        title.setFont(interface_font(TITLE_STEPS, bold=True))
        self._add_label(layout, section_label(content.label))
        if content.title:
            layout.addSpacing(6)
            self._add_label(layout, title)
        for text in content.subtitles:
            layout.addSpacing(2)
            self._add_label(layout, plain_label(text, "muted"))

    @staticmethod
    def _add_label(layout: QVBoxLayout, label: QLabel) -> None:
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setContentsMargins(PAD, 0, PAD, 0)
        layout.addWidget(label)

    def _add_section(self, layout: QVBoxLayout, section: CardSection) -> None:
        if not section.lines and not section.empty:
            return
        layout.addSpacing(18 if section.title else 8)
        if section.title:
            self._add_label(layout, section_label(section.title))
            layout.addSpacing(4)
        before = ""
        for line in section.lines:
            row = LineRow(line, repeats=line.label == before)
            before = line.label
            number = len(self._rows)
            row.focused.connect(lambda number=number: self._came_to(number))
            row.activated.connect(lambda row=row: self.line_activated.emit(row.line.id))
            row.followed.connect(lambda row=row: self.line_followed.emit(row.line.id))
            self._rows.append(row)
            layout.addWidget(row)
        if not section.lines:
            self._add_label(layout, plain_label(section.empty, "muted"))

    def _go(self, number: int, take_focus: bool) -> None:
        row = self._rows[number]
        if take_focus:
            row.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(row, 0, 24)
        self._set_current(number)

    def _came_to(self, number: int) -> None:
        self._set_current(number)
        self.line_focused.emit(self._rows[number].line.id)

    def _set_current(self, number: int) -> None:
        self._current = number
        for at, row in enumerate(self._rows):
            row.set_current(at == number)
        self.line_chosen.emit(self._rows[number].line.id)

    def _recolour(self) -> None:
        for row in self._rows:
            row.update()
