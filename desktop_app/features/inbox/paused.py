"""Above the rows of the Inbox: what was paused or broken off on its way in, and the two things to do about it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from database.intake.batches import Batch
from desktop_app.contract import Host
from desktop_app.features.inbox.imports import Imports, said_unfinished
from desktop_app.problems import problem_text
from desktop_app.texts import plural, translate
from desktop_app.widgets.labels import plain_label
from desktop_app.widgets.windows import quiet_button

SHOWN = 3
"""Lines at most; more are counted, and come up as those above them go."""


class PausedBatches(QWidget):
    """A line for each batch of which files wait and that does not run; hidden while there is none."""

    left = Signal()
    """The line that had the keyboard is gone."""

    def __init__(self, host: Host, imports: Imports, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._imports = imports
        self._lines: list[QWidget] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 4)
        self._layout.setSpacing(4)
        self.hide()
        imports.changed.connect(self.read)
        self.read()

    def read(self) -> None:
        """Read again what waits."""
        if self._imports.can_add:
            self._host.services.tasks.read(
                lambda _token: self._imports.unfinished(), self._show, self._failed, key=("paused", id(self))
            )

    def _failed(self, problem: Exception) -> None:
        self._host.services.notices.problem(problem_text(problem))

    def _show(self, batches: Sequence[Batch]) -> None:
        focus = self.window().focusWidget()
        keyboard = focus is not None and self.isAncestorOf(focus)
        for line in self._lines:
            self._layout.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [self._line(one) for one in batches[:SHOWN]]
        if len(batches) > SHOWN:
            more = plural("Inbox", "{count} more wait.", "{count} more waits.", len(batches) - SHOWN)
            self._lines.append(plain_label(more, "muted"))
        for line in self._lines:
            self._layout.addWidget(line)
        self.setVisible(bool(batches))
        if keyboard:
            self.left.emit()

    def _line(self, batch: Batch) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        said = plain_label(said_unfinished(batch))
        said.setWordWrap(True)
        said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        resume = quiet_button(translate("Inbox", "Resume"), lambda: self._imports.go_on(batch))
        leave = quiet_button(translate("Inbox", "Leave it"), lambda: self._imports.leave(batch.id))
        leave.setToolTip(translate("Inbox", "What came in stays; the files that wait are not read."))
        row.addWidget(said, 1)
        for button in (resume, leave):
            button.setAccessibleDescription(said.text())
            row.addWidget(button)
        return line
