"""What is shown while nothing is open, and from the Help menu: how to begin, and what was open last."""

from collections.abc import Collection, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.directions import isolate
from desktop_app.texts import plural, translate
from desktop_app.widgets.fonts import LARGE, interface_font, scaled
from desktop_app.widgets.labels import plain_label, section_label
from desktop_app.widgets.theme import theme_changes
from desktop_app.widgets.windows import say_in

WIDTH = 620
BUTTON_WIDTH = 170
LINE = 26
MOST_LINES = 6


class RecentList(QListWidget):
    """Catalogues by name, with their folder; Enter opens, Delete takes off the list."""

    opened = Signal(object)
    removed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("Welcome", "Catalogues that were open last"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._folders: list[Path] = []
        self._missing: set[Path] = set()
        self.itemActivated.connect(lambda _item: self._open())
        theme_changes().changed.connect(self._fit)

    @property
    def folders(self) -> list[Path]:
        """The folders, in order."""
        return list(self._folders)

    @property
    def missing(self) -> set[Path]:
        """Those that are not there."""
        return set(self._missing)

    @property
    def chosen(self) -> Path | None:
        """The folder of the current line."""
        row = self.currentRow()
        return self._folders[row] if 0 <= row < len(self._folders) else None

    def show_folders(self, folders: Sequence[Path], missing: Collection[Path]) -> None:
        """Show these; the current line stays where it is."""
        row = self.currentRow()
        self._folders, self._missing = list(folders), set(missing)
        self.clear()
        for folder in folders:
            text = translate("Welcome", "{name}  ·  {folder}")
            if folder in self._missing:
                text = translate("Welcome", "{name}  ·  not there: {folder}")
            item = QListWidgetItem(text.format(name=isolate(folder.name), folder=isolate(str(folder.parent))))
            item.setToolTip(str(folder))
            if folder in self._missing:
                item.setForeground(self.palette().placeholderText())
            self.addItem(item)
        self.setCurrentRow(min(max(row, 0), len(folders) - 1))
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the current one off on Delete."""
        if event.key() == Qt.Key.Key_Delete and self.chosen is not None:
            self.removed.emit(self.chosen)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        if self.chosen is not None:
            self.opened.emit(self.chosen)

    def _fit(self) -> None:
        for row in range(self.count()):
            self.item(row).setSizeHint(QSize(0, scaled(LINE)))
        self.setFixedHeight(scaled(LINE) * min(max(self.count(), 1), MOST_LINES) + 4)


class Welcome(QScrollArea):
    """One sentence for each way to begin."""

    sample_asked = Signal()
    create_asked = Signal()
    open_asked = Signal()
    left = Signal()
    """Escape was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        # The keyboard goes to what one can do, not to the page around it.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(translate("Welcome", "Welcome"))
        self._title = plain_label(translate("Welcome", "Welcome to Nadim"))
        self._title.setFont(interface_font(6, bold=True))
        self._said = plain_label()
        self._said.setWordWrap(True)
        self._buttons: list[QPushButton] = []
        self._lines: list[QBoxLayout] = []
        self.recent = RecentList()
        self._recent_title = section_label(translate("Welcome", "Open last"))
        self._remove = QPushButton(translate("Welcome", "Take off the list"))
        self._remove.clicked.connect(self._take_off)
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self._said)
        column.addSpacing(8)
        self._add_ways(column)
        drop = plain_label(
            translate("Welcome", "Or drop files, folders or a catalogue anywhere on this window."), "muted"
        )
        drop.setWordWrap(True)
        column.addWidget(drop)
        column.addSpacing(12)
        column.addWidget(self._recent_title)
        column.addWidget(self.recent)
        column.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignLeading)
        outer = QWidget()
        rows = QVBoxLayout(outer)
        rows.setContentsMargins(24, 24, 24, 24)
        centre = QHBoxLayout()
        # The body takes what it may; what is over stands at both of its sides.
        centre.addStretch(1)
        centre.addWidget(self._body, 1000)
        centre.addStretch(1)
        rows.addStretch(2)
        rows.addLayout(centre)
        rows.addStretch(3)
        self.setWidget(outer)
        theme_changes().changed.connect(self._fit)
        self._fit()
        self.show_recent([], ())
        self.say("")

    @property
    def sentence(self) -> str:
        """What is said above the ways to begin."""
        return self._said.text()

    def say(self, sentence: str, *, problem: bool = False) -> None:
        """Say why nothing is open, or what waits."""
        problem = problem and bool(sentence)
        if not sentence:
            sentence = translate("Welcome", "The desk of the film-press archivist. How do you want to begin?")
        say_in(self._said, sentence, problem=problem)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def offer_files(self, paths: Sequence[Path]) -> None:
        """Say that dropped files wait for a catalogue."""
        text = plural(
            "Welcome",
            "{count} files and folders wait. Make a catalogue for them, or open the one that they belong to.",
            "{count} file or folder waits. Make a catalogue for it, or open the one that it belongs to.",
            len(paths),
        )
        self.say(text)
        self._buttons[1].setFocus()

    def show_recent(self, folders: Sequence[Path], missing: Collection[Path]) -> None:
        """Show the catalogues that were open last; *missing* are those that are not there."""
        self.recent.show_folders(folders, missing)
        for part in (self._recent_title, self.recent, self._remove):
            part.setVisible(bool(folders))
        self.setFocusProxy(self.recent if folders else self._buttons[0])

    def _add_ways(self, column: QVBoxLayout) -> None:
        ways = (
            (
                translate("Welcome", "Open the &sample"),
                translate(
                    "Welcome", "Thirty invented articles and what was made of them, to look round and try everything."
                ),
                self.sample_asked,
            ),
            (
                translate("Welcome", "&New catalogue…"),
                translate("Welcome", "An empty one, in a folder of its own that can be copied and kept."),
                self.create_asked,
            ),
            (
                translate("Welcome", "&Open a catalogue…"),
                translate("Welcome", "A folder that holds a catalogue of Nadim."),
                self.open_asked,
            ),
        )
        for name, meaning, asked in ways:
            button = QPushButton(name)
            button.clicked.connect(asked)
            button.setAccessibleDescription(meaning)
            button.setAutoDefault(True)
            label = plain_label(meaning)
            label.setWordWrap(True)
            line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
            line.addWidget(button)
            line.addWidget(label, 1)
            column.addLayout(line)
            self._buttons.append(button)
            self._lines.append(line)

    def _take_off(self) -> None:
        if self.recent.chosen is not None:
            self.recent.removed.emit(self.recent.chosen)

    def _fit(self) -> None:
        self._body.setMaximumWidth(scaled(WIDTH))
        # With large type the sentence stands below its button.
        large = scaled(100) >= LARGE
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        for button, line in zip(self._buttons, self._lines, strict=True):
            button.setMinimumWidth(scaled(BUTTON_WIDTH))
            line.setDirection(down if large else across)
            line.setSpacing(4 if large else 14)
