"""The look follows the settings, whoever changes them: theme, contrast, size of the type."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from desktop_app.services.preferences import CONTRAST, TEXT_SIZE, THEME
from desktop_app.services.settings import Settings
from desktop_app.widgets.fonts import apply_text_size
from desktop_app.widgets.theme import apply_theme


def apply_look(application: QApplication, settings: Settings) -> None:
    """Give the application the look that the settings say."""
    apply_text_size(application, settings.get(TEXT_SIZE))
    apply_theme(application, settings.get(THEME), contrast=settings.get(CONTRAST))


class Look(QObject):
    """Puts on another look as soon as a setting says so."""

    changed = Signal()
    """Another look is on."""

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        settings.changed.connect(self._setting_changed)

    def _setting_changed(self, name: str) -> None:
        application = QApplication.instance()
        if name in (THEME.name, CONTRAST.name, TEXT_SIZE.name) and isinstance(application, QApplication):
            apply_look(application, self._settings)
            self.changed.emit()
