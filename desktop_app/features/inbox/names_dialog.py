"""What the names of files say fills the fields of the selected rows: a pattern, and beside it what it would give."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from database.commands.incoming import publications_called
from database.dates import DateValue
from database.errors import InputProblem
from database.queries.intake_inbox import file_names
from desktop_app.contract import Host
from desktop_app.directions import begun, isolate, isolated_in
from desktop_app.features.inbox.filling import Done, fill_own
from desktop_app.forms.plain_fields import TextField
from desktop_app.intake.name_patterns import NamePattern
from desktop_app.problems import problem_text
from desktop_app.rooms.context import Context
from desktop_app.services.cancel import CancelToken
from desktop_app.services.settings import Setting
from desktop_app.texts import listed, plural, translate
from desktop_app.widgets.fonts import scaled
from desktop_app.widgets.labels import plain_label
from desktop_app.widgets.sizes import resize_on_screen
from desktop_app.widgets.windows import lay_out_window, quiet_button, say_in

SIZE = (760, 460)
SHOWN = 100
"""Files whose names are tried out in the dialog; all of them are filled."""
PAUSE_MS = 200
PATTERN = Setting("inbox/name_pattern", "{publication}_{date}_{page}", "Pattern of file names that was used last")


@dataclass(frozen=True, slots=True)
class Found:
    """What the names say.

    Attributes:
        values: what is filled, by article.
        shown: name and what it says, of the first files.
        unknown: publications that are named and are not in the catalogue, or are several.
        fitting: how many names fit the pattern.
        named: how many of the rows have a file.
    """

    values: Mapping[int, Mapping[str, Any]]
    shown: Sequence[tuple[str, str]]
    unknown: tuple[str, ...]
    fitting: int
    named: int


def what_names_say(connection: Any, ids: Sequence[int], pattern: NamePattern, context: Context) -> Found:
    """Return what the names of the files of these articles say; runs on a worker."""
    names = file_names(connection, ids)
    said = {one: pattern.values(Path(name).stem) for one, name in names.items()}
    words = {str(own["publication"]) for own in said.values() if "publication" in own}
    known = publications_called(connection, words)
    values: dict[int, dict[str, Any]] = {}
    for one, own in said.items():
        taken: dict[str, Any] = {}
        for field, value in own.items():
            if field == "publication":
                if (publication := known.get(str(value))) is not None:
                    taken["publication"] = publication
            elif field == "date":
                taken["published"] = value
            elif field != "accession":
                taken[field] = value
        if taken:
            values[one] = taken
    # What fits stands first: of many names only some are shown.
    first = sorted(names, key=lambda one: not said[one])[:SHOWN]
    shown = [(names[one], _in_words(said[one], context)) for one in first]
    fitting = sum(bool(own) for own in said.values())
    return Found(values, shown, tuple(sorted(words - set(known))), fitting, len(names))


def _in_words(said: Mapping[str, str | DateValue], context: Context) -> str:
    wording = context.wording
    parts = (wording.date(one) if isinstance(one, DateValue) else one for one in said.values())
    return " · ".join(isolate(one) for one in parts)


class NamesDialog(QDialog):
    """Modal: it is about the rows that were selected when it was opened."""

    def __init__(self, host: Host, context: Context, ids: Sequence[int], filled: Callable[[Done], object]) -> None:
        super().__init__(host if isinstance(host, QWidget) else None)
        self.setWindowTitle(translate("Names", "Fill in from file names"))
        self._host = host
        self._context = context
        self._ids = ids
        self._filled = filled
        self._found: Found | None = None
        host.services.settings.declare((PATTERN,))
        label = plain_label(translate("Names", "Pattern"), "muted")
        self.pattern = TextField()
        self.pattern.set_name(translate("Names", "Pattern"))
        self.pattern.fill(host.services.settings.get(PATTERN))
        help_ = plain_label(
            translate(
                "Names",
                "Fields stand in braces: {publication}, {date} or {date:dd.mm.yyyy}, {page}, {issue}, {headline}, "
                "{byline}, {language}; {*} is anything. A name that does not fit says nothing.",
            ),
            "muted",
        )
        help_.setWordWrap(True)
        self.table = QTableWidget(0, 2)
        self.table.setAccessibleName(translate("Names", "What the names say"))
        self.table.setHorizontalHeaderLabels([translate("Names", "File"), translate("Names", "What its name says")])
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.table.setShowGrid(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.told = plain_label("", "muted")
        self.told.setWordWrap(True)
        self.fill = QPushButton(translate("Names", "Fill in the empty cells"))
        self.fill.setDefault(True)
        self.fill.clicked.connect(self._fill)
        close = quiet_button(translate("Names", "Close"), self.reject)
        lay_out_window(self, (label, self.pattern, help_, self.table), (self.told, self.fill, close))
        resize_on_screen(self, *SIZE)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.read)
        self.pattern.changed.connect(self._typed)
        self.pattern.line.setFocus()
        self.read()

    def read(self) -> None:
        """Try the pattern out on the names, on a worker."""
        try:
            pattern = NamePattern(self.pattern.value())
        except InputProblem as problem:
            self._found = None
            self._say(problem_text(problem), problem=True)
            return
        context, ids = self._context, self._ids

        def work(token: CancelToken) -> Found:
            return context.read(lambda connection: what_names_say(connection, ids, pattern, context), token)

        self._host.services.tasks.read(work, self._show, self._failed, key=("names", id(self)))

    def _typed(self) -> None:
        self._found = None
        self.fill.setEnabled(False)
        self._pause.start()

    def _show(self, found: Found) -> None:
        self._found = found
        rtl = self.isRightToLeft()
        self.table.setRowCount(len(found.shown))
        for row, (name, said) in enumerate(found.shown):
            # What a name says are parts of either direction: they stand one behind the other as the window reads.
            for column, words in enumerate((isolated_in(name, rtl), begun(said, rtl))):
                item = QTableWidgetItem(words)
                item.setToolTip(words)
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
                self.table.setItem(row, column, item)
        self.table.setColumnWidth(0, max(scaled(180), self.table.viewport().width() // 2))
        parts = [plural("Names", "{count} names fit.", "{count} name fits.", found.fitting)]
        others = found.named - found.fitting
        if others:
            parts.append(
                plural("Names", "{count} do not and are left alone.", "{count} does not and is left alone.", others)
            )
        if found.unknown:
            text = translate("Names", "Not in the catalogue, so the publication stays empty: {names}.")
            parts.append(text.format(names=listed(found.unknown[:3])))
        self._say(" ".join(parts))
        self.fill.setEnabled(bool(found.values))

    def _say(self, sentence: str, *, problem: bool = False) -> None:
        say_in(self.told, sentence, problem=problem)
        if problem:
            self.fill.setEnabled(False)

    def _fill(self) -> None:
        found = self._found
        if found is None or not found.values:
            return
        self._host.services.settings.set(PATTERN, self.pattern.value())
        catalogue = self._context.catalogue
        self._host.services.tasks.write(
            lambda token: fill_own(catalogue, found.values, token),
            self._filled,
            self._failed,
            title=translate("Names", "Filling in from file names") if len(found.values) > SHOWN * 10 else "",
            can_stop=True,
        )
        self.accept()

    def _failed(self, problem: Exception) -> None:
        self._host.services.notices.problem(problem_text(problem))
