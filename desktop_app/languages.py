"""The language of the window: texts of ours and of Qt, direction, figures."""

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from desktop_app.paths import resources_folder

RIGHT_TO_LEFT = ("fa", "ar")

_NAME = "translator-of-nadim"


def use_language(application: QApplication, language: str) -> None:
    """Say everything in *language* from now on, and turn the window round where it reads from the right.

    What is built already keeps its words: call it before the window is built.
    """
    for old in application.findChildren(QTranslator, _NAME):
        application.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(QLocale(language))
    if language != "en":
        folder = resources_folder() / "translations"
        # The last one installed is asked first: ours may say what Qt's lacks.
        _install(application, f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        _install(application, f"nadim_{language}", str(folder))
    rtl = language in RIGHT_TO_LEFT
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)


def _install(application: QApplication, name: str, folder: str) -> None:
    translator = QTranslator(application)
    translator.setObjectName(_NAME)
    if translator.load(name, folder):
        application.installTranslator(translator)
    else:
        translator.deleteLater()
