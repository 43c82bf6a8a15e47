"""Asks why a finding is set aside."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from database.commands.dismissals import LONGEST_REASON
from desktop_app.texts import translate
from desktop_app.widgets.fonts import scaled
from desktop_app.widgets.labels import plain_label


class ReasonDialog(QDialog):
    """One line for the reason, and above it what is set aside; `decided` comes with the reason."""

    decided = Signal(str)

    def __init__(self, what: str, parent: QWidget) -> None:
        super().__init__(parent.window())
        self.setWindowTitle(translate("Checks", "Set aside"))
        self.setMinimumWidth(scaled(420))
        said = plain_label(what)
        said.setWordWrap(True)
        name = QLabel(translate("Checks", "&Reason"))
        self.line = QLineEdit()
        self.line.setMaxLength(LONGEST_REASON)
        name.setBuddy(self.line)
        hint = plain_label(
            translate("Checks", "It leaves the list and comes back when what the sources say changes."), "muted"
        )
        hint.setWordWrap(True)
        buttons = QDialogButtonBox()
        self._ok: QPushButton = buttons.addButton(
            translate("Checks", "Set &aside"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        buttons.addButton(translate("Checks", "&Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._decide)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        for part in (said, name, self.line, hint, buttons):
            layout.addWidget(part)
        self.line.setFocus()
        self.line.textChanged.connect(self._typed)
        self._typed("")

    def _typed(self, text: str) -> None:
        self._ok.setEnabled(bool(text.strip()))

    def _decide(self) -> None:
        self.decided.emit(self.line.text().strip())
        self.accept()
