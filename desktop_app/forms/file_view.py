"""A window that shows one file of a record: its pages with zoom, read by a worker."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from database.catalogue import Catalogue
from database.errors import Problem
from desktop_app.services.cancel import CancelToken
from desktop_app.services.pictures import Picture, PictureProblem, picture
from desktop_app.services.tasks import Tasks
from desktop_app.texts import translate
from desktop_app.widgets.page_view import PageView

WIDTH, HEIGHT = 900, 760


class FileView(QDialog):
    """Shows a file; Escape closes it."""

    def __init__(
        self, catalogue: Catalogue, tasks: Tasks, sha256: bytes, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._catalogue, self._tasks, self._sha256, self._name = catalogue, tasks, sha256, name
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(name or translate("Form", "Picture"))
        self.resize(WIDTH, HEIGHT)
        self.view = PageView()
        self.view.page_wanted.connect(self.ask)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self.setFocusProxy(self.view)
        self.ask(1)

    def ask(self, page: int) -> None:
        """Show a page, once a worker has read it."""
        catalogue, sha256 = self._catalogue, self._sha256

        def read(_token: CancelToken) -> Picture | PictureProblem | Problem:
            try:
                return picture(catalogue.files.get(sha256), page)
            except (PictureProblem, Problem) as problem:
                return problem

        self._tasks.read(read, self._show, key=("file view", id(self)))

    def _show(self, found: Picture | PictureProblem | Problem) -> None:
        if isinstance(found, PictureProblem):
            self.view.show_message(sentence(found))
        elif isinstance(found, Problem):
            self.view.show_message(translate("Form", "The bytes of this file are missing from the catalogue's folder."))
        else:
            stride = 4 * found.width
            image = QImage(found.pixels, found.width, found.height, stride, QImage.Format.Format_RGBA8888).copy()
            self.view.show_page(image, found.page, found.pages, self._name)
        self.view.setFocus()


def sentence(problem: PictureProblem) -> str:
    """Return in words why a file cannot be shown."""
    return {
        "large": translate("Form", "This picture is too large to be shown here; it is kept as it is."),
        "broken": translate(
            "Form", "This file is damaged or no picture, and cannot be shown here; it is kept as it is."
        ),
        "locked": translate("Form", "This file is locked by a password and cannot be shown here; it is kept as it is."),
        "no_page": translate("Form", "The file has no such page."),
    }[problem.code]
