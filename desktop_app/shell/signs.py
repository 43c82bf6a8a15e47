"""The two small signs at the end of the foot line: running work, and messages that nobody has seen."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop_app.directions import begun, isolate
from desktop_app.services.notices import Notices
from desktop_app.services.tasks import Tasks
from desktop_app.shell.work_panel import STEP_MS, figures
from desktop_app.texts import number, plural, translate
from desktop_app.widgets.icons import icon

SHORT = 0.4
"""Work that is done within so many seconds is not worth a sign."""
LONGEST = 40
"""Characters of a title that the sign shows."""


class Signs(QWidget):
    """Buttons that open the pages of the drawer."""

    work_asked = Signal()
    notices_asked = Signal()
    resized = Signal()
    """The signs need another width."""

    def __init__(self, tasks: Tasks, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._notices = notices
        self.work = QPushButton()
        self.work.clicked.connect(self.work_asked)
        self.notices = QPushButton()
        self.notices.clicked.connect(self.notices_asked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 4, 0)
        layout.setSpacing(4)
        for button in (self.work, self.notices):
            button.setFlat(True)
            layout.addWidget(button)
        self._step = QTimer(self)
        self._step.setInterval(STEP_MS)
        self._step.timeout.connect(self._show_work)
        tasks.work_changed.connect(self._work_changed)
        notices.changed.connect(self._show_notices)
        self.work.hide()
        self._show_notices()

    def _work_changed(self) -> None:
        if self._tasks.work:
            self._step.start()
        else:
            self._step.stop()
        self._show_work()

    def _show_work(self) -> None:
        shown = [one for one in self._tasks.work if one.seconds >= SHORT]
        self.work.setVisible(bool(shown))
        if shown:
            title = shown[0].title
            title = title if len(title) <= LONGEST else f"{title[: LONGEST - 1]}…"
            progress = shown[0].progress
            if progress.total:
                part = number(100 * progress.done // progress.total)
                title = translate("Signs", "{work} {part} %").format(work=isolate(title), part=part)
            if len(shown) > 1:
                title = translate("Signs", "{work} and {count} more").format(work=title, count=number(len(shown) - 1))
            self.work.setText(begun(title.replace("&", "&&"), self.isRightToLeft()))
            self.work.setToolTip("\n".join(f"{one.title}: {figures(one)}" for one in shown))
        self.resized.emit()

    def _show_notices(self) -> None:
        count = self._notices.unseen
        text = plural("Signs", "{count} new messages", "{count} new message", count)
        self.notices.setText(text if count else translate("Signs", "Messages"))
        self.notices.setIcon(icon("circle-alert", "problem") if count else icon("info", "muted"))
        self.notices.setToolTip(translate("Signs", "Show the recent messages"))
        self.resized.emit()
