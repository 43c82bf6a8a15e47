"""The running work: what it is, how far it is, how long it will take, and how to stop it."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop_app.services.tasks import Tasks, Work
from desktop_app.texts import number, plural, translate
from desktop_app.widgets.labels import plain_label
from desktop_app.widgets.roles import Role, set_role

STEP_MS = 250
"""How often the figures are read."""


def figures(work: Work) -> str:
    """Return how far a task is, in words: "120 of 480 · 12 in a second · 30 seconds left"."""
    progress, rate, left = work.progress, work.rate, work.seconds_left
    parts = [progress.note] if progress.note else []
    if progress.total:
        text = translate("Work", "{done} of {total}")
        parts.append(text.format(done=number(progress.done), total=number(progress.total)))
    elif progress.done:
        parts.append(number(progress.done))
    if rate >= 1:
        parts.append(translate("Work", "{rate} in a second").format(rate=number(round(rate))))
    if left is not None and left > 90:
        parts.append(plural("Work", "{count} minutes left", "{count} minute left", round(left / 60)))
    elif left is not None:
        parts.append(plural("Work", "{count} seconds left", "{count} second left", max(1, round(left))))
    if work.token.held:
        parts.append(translate("Work", "pausing …"))
    elif work.token.cancelled:
        parts.append(translate("Work", "stopping …"))
    return " · ".join(parts)


class WorkRow(QWidget):
    """One task."""

    told = Signal()
    """Somebody told it to stop or to pause: its buttons will do no more."""

    def __init__(self, work: Work) -> None:
        super().__init__()
        self.work = work
        title = plain_label(work.title)
        title.setWordWrap(True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(work.title)
        self._figures = plain_label(tone="muted")
        self.stop = QPushButton(translate("Work", "Stop"))
        self.stop.setAccessibleName(translate("Work", "Stop: {work}").format(work=work.title))
        self.stop.setVisible(work.can_stop)
        self.stop.clicked.connect(self._stop)
        self.pause = QPushButton(translate("Work", "Pause"))
        self.pause.setToolTip(translate("Work", "It can go on later, even after a restart."))
        self.pause.setAccessibleName(translate("Work", "Pause: {work}").format(work=work.title))
        self.pause.setVisible(work.pause is not None)
        self.pause.clicked.connect(self._pause)
        line = QHBoxLayout()
        line.addWidget(self._bar, 1)
        line.addWidget(self.pause)
        line.addWidget(self.stop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 4, 4)
        layout.setSpacing(3)
        layout.addWidget(title)
        layout.addLayout(line)
        layout.addWidget(self._figures)
        self.look()

    def look(self) -> None:
        """Show how far it is now."""
        progress = self.work.progress
        # A range from 0 to 0 is drawn as "under way".
        self._bar.setRange(0, progress.total)
        if progress.total:
            self._bar.setValue(min(progress.done, progress.total))
        said = figures(self.work)
        self._figures.setText(said)
        self._bar.setAccessibleDescription(said)
        going_on = not (self.work.token.cancelled or self.work.token.held)
        self.stop.setEnabled(going_on)
        self.pause.setEnabled(going_on)

    def _stop(self) -> None:
        self.work.stop()
        self.told.emit()
        self.look()

    def _pause(self) -> None:
        self.work.hold()
        self.told.emit()
        self.look()


class WorkPanel(QScrollArea):
    """One row for each task with a title."""

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, Role.List)
        self.setWindowTitle(translate("Work", "Running work"))
        self.setAccessibleName(translate("Work", "Running work"))
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._tasks = tasks
        self._rows: list[WorkRow] = []
        self._nothing: QLabel = plain_label(translate("Work", "Nothing is running."), "muted")
        body = QWidget()
        body.setProperty("ground", "pane")
        self._layout = QVBoxLayout(body)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self._nothing)
        self._layout.addStretch(1)
        self.setWidget(body)
        self._step = QTimer(self)
        self._step.setInterval(STEP_MS)
        self._step.timeout.connect(self._look)
        tasks.work_changed.connect(self._changed)
        self._changed()

    @property
    def rows(self) -> list[WorkRow]:
        """The rows, in the order in which the tasks came."""
        return self._rows

    def showEvent(self, event: QShowEvent) -> None:
        """Read the figures as long as somebody sees them."""
        super().showEvent(event)
        self._look()
        self._step.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop reading."""
        super().hideEvent(event)
        self._step.stop()

    def _changed(self) -> None:
        work = self._tasks.work
        gone = [row for row in self._rows if row.work not in work]
        had_focus = any(row.stop.hasFocus() or row.pause.hasFocus() for row in gone)
        for row in gone:
            self._rows.remove(row)
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        known = {id(row.work) for row in self._rows}
        for one in work:
            if id(one) not in known:
                row = WorkRow(one)
                self._layout.insertWidget(len(self._rows), row)
                self._rows.append(row)
        self._nothing.setVisible(not self._rows)
        if had_focus:
            self.setFocus()

    def _look(self) -> None:
        for row in self._rows:
            row.look()
