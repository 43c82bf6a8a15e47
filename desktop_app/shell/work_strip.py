"""Work that can be paused stands above the foot line while it runs: how far, how fast, how long it still takes."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_app.services.tasks import Tasks, Work
from desktop_app.shell.work_panel import STEP_MS, WorkRow


class WorkStrip(QFrame):
    """Shows the first of the tasks that can be paused; the others wait for it."""

    left = Signal()
    """Somebody stopped or paused what is shown: nothing is left to do here."""

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "pane")
        self.setProperty("edge", "above")
        self._tasks = tasks
        self._row: WorkRow | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(12, 2, 12, 2)
        self._step = QTimer(self)
        self._step.setInterval(STEP_MS)
        self._step.timeout.connect(self._look)
        tasks.work_changed.connect(self._changed)
        self.hide()

    @property
    def row(self) -> WorkRow | None:
        """The task that is shown."""
        return self._row

    def _changed(self) -> None:
        work = next((one for one in self._tasks.work if one.pause is not None), None)
        if self._row is not None and self._row.work is not work:
            self._layout.removeWidget(self._row)
            self._row.hide()
            self._row.deleteLater()
            self._row = None
        if work is None:
            self._step.stop()
        elif self._row is None:
            self._show(work)
        self.setVisible(work is not None)

    def _show(self, work: Work) -> None:
        self._row = WorkRow(work)
        self._row.told.connect(self.left)
        self._layout.addWidget(self._row)
        self._step.start()

    def _look(self) -> None:
        if self._row is not None:
            self._row.look()
