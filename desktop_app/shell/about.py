"""What the program is made of: for the person who reports a problem, and for the one who is asked about it."""

import platform
import sys

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from desktop_app.texts import translate
from desktop_app.version import program_version
from desktop_app.widgets.fonts import interface_font
from desktop_app.widgets.labels import plain_label

WIDTH = 420


def facts() -> tuple[str, ...]:
    """Return the versions of the program and of what it stands on, a line each."""
    sqlite = getattr(sys.modules.get("pysqlite3"), "sqlite_version", "")
    return (
        f"Nadim {program_version()}",
        f"SQLite {sqlite or translate('About', '(no catalogue is open)')}",
        f"Qt {qVersion()}",
        f"Python {platform.python_version()}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
    )


class About(QDialog):
    """Says what the program is; the versions can be copied."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("About", "About Nadim"))
        self.setMinimumWidth(WIDTH)
        name = plain_label(translate("About", "Nadim"))
        name.setFont(interface_font(8, bold=True))
        purpose = plain_label(
            translate("About", "The archivist’s desk for the press on films and festivals. All stays on this computer.")
        )
        purpose.setWordWrap(True)
        self.facts = plain_label("\n".join(facts()), "muted")
        self.facts.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.facts.setAccessibleName(translate("About", "Versions"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setText(translate("About", "Close"))
        self.copy = buttons.addButton(translate("About", "Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.facts.text()))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        for part in (name, purpose, self.facts, buttons):
            layout.addWidget(part)
        close.setDefault(True)
        close.setFocus(Qt.FocusReason.OtherFocusReason)
