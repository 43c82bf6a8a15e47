"""The catalogue under measurement: the product's window on it, and a plain connection beside."""

import os
import tempfile
import time
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import Any

import pysqlite3

from tests.benchmarks.figures.words import Terms, choose

LONGEST = 120.0
"""Seconds after which something that does not come is given up."""


class Run:
    """One run over a catalogue; the window is made when something asks for it.

    Attributes:
        path: the catalogue.
    """

    def __init__(self, path: Path) -> None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        self.path = path
        # Gone with this object.
        self._folder = tempfile.TemporaryDirectory()

    @cached_property
    def plain(self) -> Any:
        """A plain connection to the same file, through the same SQLite."""
        address = f"{(self.path / 'catalogue.db').absolute().as_uri()}?mode=ro"
        connection = pysqlite3.connect(address, uri=True, isolation_level=None, check_same_thread=False)
        connection.execute("PRAGMA query_only = ON")
        return connection

    @cached_property
    def terms(self) -> Terms:
        """Words to look for."""
        return choose(self.plain)

    @cached_property
    def articles(self) -> int:
        """How many articles there are."""
        return int(self.plain.execute("SELECT count(*) FROM article").fetchone()[0])

    @cached_property
    def session(self) -> Any:
        """The product's window, offscreen, with the catalogue open and the articles entered."""
        from desktop_app import app
        from desktop_app.program import make_settings
        from desktop_app.session import Session

        app.hush_platform()
        application = app.make_application()
        # As the program does: a look at all that it is made of takes 60 to 110 ms.
        app.spare_looks(application)
        from desktop_app.widgets.theme import apply_theme

        apply_theme(application, "light")
        session = Session(make_settings(Path(self._folder.name)))
        session.window.resize(1400, 800)
        session.window.show()
        from desktop_app.features.articles.proposing import SUGGEST

        # What reads the articles by itself while nobody does anything would go on for hours, between all figures, with
        # all names of the catalogue in memory; on a busy machine it has begun before the window is quiet.
        session.services.settings.declare((SUGGEST,))
        session.services.settings.set(SUGGEST, False)
        session.open(self.path)
        session.settle()
        if session.catalogue is None:
            raise SystemExit(session.problem)
        session.window.enter("articles")
        session.settle()
        return session

    @property
    def panel(self) -> Any:
        """The panel of the room that is open."""
        return self.session.window.rooms.panel

    def read(self, question: Callable[[Any], Any]) -> Any:
        """Ask the catalogue as a worker does."""
        return self.session.catalogue.read(question)

    def close(self) -> None:
        """Let the catalogue go, so that another process can have it; what is asked for next opens it again."""
        session, plain = self.__dict__.pop("session", None), self.__dict__.pop("plain", None)
        if session is not None:
            session.settle()
            session.window.close_now()
        if plain is not None:
            plain.close()


def wait_for(done: Callable[[], bool], *, seconds: float = LONGEST) -> None:
    """Let the window run until something has come; it sleeps in between as it does with a person before it."""
    from PySide6.QtCore import QEventLoop, Qt, QTimer

    if done():
        return
    loop, timer = QEventLoop(), QTimer()
    end = time.perf_counter() + seconds
    came: list[bool] = []

    def look() -> None:
        if done():
            came.append(True)
        if came or time.perf_counter() > end:
            loop.quit()

    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(look)
    timer.start(1)
    loop.exec()
    timer.stop()
    if not came:
        raise TimeoutError("it did not come")


def first_rows(panel: Any, ask: Callable[[], Any]) -> float:
    """Ask a list for something else and return the seconds until its first rows are painted."""
    from desktop_app.models.paged import WAITING

    model = panel.model
    came: list[int] = []
    seen: list[float] = []

    def loaded(count: int) -> None:
        came.append(count)

    def painted() -> None:
        if came and not seen and (not model.rowCount() or model.data(model.index(0, 0)) != WAITING):
            seen.append(time.perf_counter())

    model.loaded.connect(loaded)
    panel.table.painted.connect(painted)
    try:
        begun = time.perf_counter()
        ask()
        wait_for(lambda: bool(seen))
        return seen[0] - begun
    finally:
        model.loaded.disconnect(loaded)
        panel.table.painted.disconnect(painted)
