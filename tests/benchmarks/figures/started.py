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
from collections.abc import Callable
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
    """Start the program as the command does, all that it does before the window's modules are imported too.

    Where rows were kept when it was closed, they are the first ones. It is closed as a person closes it, when all is
    there: it keeps them for the next start.

    Nothing is watched but the painting of the window and of the table: a filter on the whole application would be
    asked about everything, and cost some tenths of what is measured.
    """
    from desktop_app import quick_start
    from desktop_app.cli import main

    stamps: dict[str, float] = {}
    watched: list[str] = []
    spare = quick_start.spare_sources

    def spare_and_watch() -> None:
        spare()
        from desktop_app.session import Session
        from desktop_app.shell.window import MainWindow

        watch_painting(MainWindow, painted)
        for name in ("_show_kept", "show_catalogue"):
            watch_tables_from(Session, name)

    def watch_tables_from(session: Any, name: str) -> None:
        """Watch the tables as soon as there are any."""
        show = getattr(session, name)

        def show_watched(*given: Any) -> None:
            from desktop_app.widgets.table import RecordTable

            if not watched:
                watched.append(name)
                watch_painting(RecordTable, rows_painted)
            setattr(session, name, show)
            show(*given)

        setattr(session, name, show_watched)

    def painted(_window: Any) -> None:
        from PySide6.QtCore import QTimer

        if "painted" not in stamps:
            stamps["painted"] = 0.0
            QTimer.singleShot(0, lambda: stamps.update(stamp("painted")))

    def rows_painted(table: Any) -> None:
        from PySide6.QtCore import QTimer

        if rows_are_there(table) and "rows" not in stamps:
            stamps["rows"] = 0.0
            QTimer.singleShot(0, lambda: stamps.update(stamp("rows")))
            close_when_done(table.window())

    def close_when_done(window: Any) -> None:
        """Wait until nothing is read any more, then close the window and with it the program."""
        from PySide6.QtCore import QTimer

        timer = QTimer(window, interval=50)

        def look() -> None:
            if window.rooms.panel is not None and not window.services.tasks.pending:
                timer.stop()
                window.close()

        timer.timeout.connect(look)
        timer.start()

    setattr(quick_start, "spare_sources", spare_and_watch)  # noqa: B010 (what is asked for by its name later)
    main(["open", catalogue])
    say(stamps)


def watch_painting(widget: Any, seen: Callable[[Any], object]) -> None:
    """Be told whenever a widget of this class was painted."""
    paint = widget.paintEvent

    def paint_and_tell(self: Any, event: Any) -> None:
        paint(self, event)
        seen(self)

    widget.paintEvent = paint_and_tell


def rows_are_there(table: Any) -> bool:
    """Return whether the first row of a table is here."""
    model = table.model()
    if model is None or not model.rowCount():
        return False
    from desktop_app.models.paged import WAITING

    return bool(model.data(model.index(0, 0)) != WAITING)


def stamp(name: str) -> dict[str, float]:
    """Return the moment, and the processor time that it took until then."""
    return {name: time.monotonic(), f"work until {name}": time.process_time()}


def say(stamps: dict[str, float]) -> None:
    """Write it for the process that waits for it."""
    sys.stdout.write(json.dumps(stamps) + "\n")
    sys.stdout.flush()


def end(stamps: dict[str, float]) -> None:
    """Say it and go at once: what comes behind is not measured."""
    say(stamps)
    os._exit(0)


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    else:
        product(sys.argv[1])
