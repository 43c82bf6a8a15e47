"""A process that starts the window, or a bare one, and prints when it was painted and when it had rows.

    python -m tests.benchmarks.figures.started bare
    python -m tests.benchmarks.figures.started CATALOGUE

One line of JSON: seconds of the system's clock (``CLOCK_MONOTONIC``), which the process that began it
compares with its own, and seconds of processor time.
"""

import json
import os
import sys
import time
from typing import Any


def bare() -> None:
    """Show a window with an empty table."""
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent, QStandardItemModel
    from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

    class Table(QTableView):
        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            QTimer.singleShot(0, lambda: end(stamp("painted")))

    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    table = Table()
    table.setModel(QStandardItemModel(0, 5, table))
    window.setCentralWidget(table)
    window.resize(1280, 800)
    window.show()
    application.exec()


def product(catalogue: str) -> None:
    """Start the program as the command does."""
    from desktop_app import app
    from desktop_app.cli import main

    stamps: dict[str, float] = {}
    made = app.make_application

    def make() -> Any:
        from PySide6.QtCore import QEvent, QObject, QTimer
        from PySide6.QtWidgets import QMainWindow

        application = made()

        class Watch(QObject):
            def eventFilter(self, watched: QObject, event: QEvent) -> bool:
                if event.type() is QEvent.Type.Paint:
                    if "painted" not in stamps and isinstance(watched, QMainWindow):
                        stamps["painted"] = 0.0
                        QTimer.singleShot(0, lambda: stamps.update(stamp("painted")))
                    elif rows_are_there(watched):
                        QTimer.singleShot(0, lambda: end(stamps | stamp("rows")))
                return False

        watch = Watch(application)
        application.installEventFilter(watch)
        return application

    app.make_application = make
    main(["open", catalogue])


def rows_are_there(viewport: Any) -> bool:
    """Return whether a table is painted whose first row is here."""
    table = viewport.parent()
    if type(table).__name__ != "RecordTable":
        return False
    model = table.model()
    if model is None or not model.rowCount():
        return False
    from desktop_app.models.paged import WAITING

    return bool(model.data(model.index(0, 0)) != WAITING)


def stamp(name: str) -> dict[str, float]:
    """Return the moment, and the processor time that it took until then."""
    return {name: time.monotonic(), f"work until {name}": time.process_time()}


def end(stamps: dict[str, float]) -> None:
    """Say it and go at once: what comes behind is not measured."""
    sys.stdout.write(json.dumps(stamps) + "\n")
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    else:
        product(sys.argv[1])
