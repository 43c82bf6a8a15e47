"""Asks what a saved search is to be called."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from database.commands.searches import LONGEST_TITLE
from desktop_app.texts import translate
from desktop_app.widgets.fonts import scaled
from desktop_app.widgets.labels import plain_label


class TitleDialog(QDialog):
    """One line with a title, and below it what the search looks for; `decided` comes with Ok."""

    decided = Signal(str)

    def __init__(self, heading: str, ok: str, title: str, query: str, parent: QWidget) -> None:
        super().__init__(parent.window())
        self.setWindowTitle(heading)
        self.setMinimumWidth(scaled(380))
        name = QLabel(translate("Searches", "&Title"))
        self.line = QLineEdit(title)
        self.line.setMaxLength(LONGEST_TITLE)
        self.line.selectAll()
        name.setBuddy(self.line)
        said = plain_label(query, "muted")
        said.setWordWrap(True)
        said.setVisible(bool(query))
        buttons = QDialogButtonBox()
        self._ok: QPushButton = buttons.addButton(ok, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(translate("Searches", "&Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._decide)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(name)
        layout.addWidget(self.line)
        layout.addWidget(said)
        layout.addWidget(buttons)
        self.line.textChanged.connect(self._typed)
        self._typed(title)

    def _typed(self, text: str) -> None:
        self._ok.setEnabled(bool(text.strip()))

    def _decide(self) -> None:
        self.decided.emit(self.line.text().strip())
        self.accept()
