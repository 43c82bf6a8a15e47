"""Closing a window in which something is still being written: it says so, and waits or stops it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from desktop_app.services.tasks import Tasks
from desktop_app.texts import translate
from desktop_app.widgets.labels import plain_label


class ClosingStrip(QFrame):
    """Shown when the window is asked to close too early; emits `done` when nothing is written any more."""

    done = Signal()

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "pane")
        self._tasks = tasks
        self._text = plain_label()
        self._text.setWordWrap(True)
        self.stop = QPushButton(translate("Closing", "Stop it and close"))
        self.stop.setToolTip(translate("Closing", "What is done so far is kept and can be undone."))
        self.stop.clicked.connect(self._stop)
        self.stay = QPushButton(translate("Closing", "Stay"))
        self.stay.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 12, 6)
        layout.addWidget(self._text, 1)
        layout.addWidget(self.stop)
        layout.addWidget(self.stay)
        tasks.work_changed.connect(self._changed)
        self.hide()

    def may_close(self) -> bool:
        """Return whether nothing is being written; say what is, where something is."""
        writing = [one for one in self._tasks.work if one.writes]
        if not writing:
            return True
        text = translate("Closing", "Still running: {work}. The window closes by itself as soon as it is done.")
        self._text.setText(text.format(work=writing[0].title))
        self.stop.setVisible(any(one.can_stop for one in writing))
        self.show()
        self.stay.setFocus(Qt.FocusReason.OtherFocusReason)
        return False

    def stop_all(self) -> None:
        """Ask everything that may be stopped to stop; what can go on at the next start is paused."""
        for one in self._tasks.work:
            one.hold()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Stay on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _stop(self) -> None:
        self.stop_all()
        self.stop.setEnabled(False)

    def _changed(self) -> None:
        if self.isHidden() or any(one.writes for one in self._tasks.work):
            return
        self.hide()
        self.done.emit()
