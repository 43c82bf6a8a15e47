"""A window with a small sample catalogue in it, each test with a copy of its own."""

import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from database.catalogue import Catalogue
from database.queries.rooms import room_ids
from desktop_app.paths import resources_folder
from desktop_app.sample import build_sample

if TYPE_CHECKING:
    # Tests that need no Qt stay without it.
    from desktop_app.session import Session

SORTS = {"articles": "published", "films": "title"}
"""What a room is sorted by when it opens, where that is not the name."""
QUIET_TURNS, QUIET_SECONDS = 5, 0.03
PAUSE_SECONDS = 0.001
"""Between two turns while something is still done; where nothing is, they are spread over the quiet time."""
LONGEST_PAUSE_MS = 300
"""What is put off for longer, like keeping a draft, is not waited for."""


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sample") / "catalogue"
    # A small one of its own: the shipped sample may grow without breaking what is counted here.
    build_sample(folder, Path(__file__).resolve().parent / "eight_articles")
    return folder


@pytest.fixture
def catalogue_folder(sample: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(sample, tmp_path / "catalogue"))


@pytest.fixture(scope="session")
def empty_master(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("empty") / "catalogue"
    Catalogue.create(folder, resources_folder() / "vocabularies").close()
    return folder


@pytest.fixture
def empty_catalogue(empty_master: Path, tmp_path: Path) -> Path:
    """Return the folder of a new, closed catalogue: copied, as making one takes ten times as long."""
    return Path(shutil.copytree(empty_master, tmp_path / "catalogue"))


@pytest.fixture
def open_session(qt: Any, tmp_path: Path) -> Iterator[Callable[..., "Session"]]:
    """Return what opens a window on a folder; all are closed at the end."""
    from desktop_app.features.articles.proposing import SUGGEST
    from desktop_app.features.articles.recognising import READ_SCANS
    from desktop_app.program import make_settings
    from desktop_app.session import Session

    sessions: list[Session] = []

    def open_(folder: Path, language: str = "en") -> "Session":
        settings = make_settings(tmp_path / "settings")
        # Not by themselves in the middle of a test: those of the desk and of the scans turn them on.
        settings.declare([SUGGEST, READ_SCANS])
        for by_itself in (SUGGEST, READ_SCANS):
            settings.set(by_itself, False)
        session = Session(settings, language)
        sessions.append(session)
        qt.show(session.window)
        session.open(folder)
        qt.until(lambda: session.catalogue is not None or session.problem)
        wait(qt, session)
        return session

    yield open_
    for session in sessions:
        session.window.close_now()
        session.window.deleteLater()
    qt.process()


@pytest.fixture
def session(open_session: Callable[..., "Session"], catalogue_folder: Path) -> "Session":
    return open_session(catalogue_folder)


@pytest.fixture
def settled(qt: Any) -> Callable[["Session"], None]:
    """Return what waits until a window has all that it asked for."""
    return lambda session: wait(qt, session)


def wait(qt: Any, session: "Session") -> None:
    from time import monotonic, sleep

    turns, quiet = 0, monotonic()
    end = quiet + 90
    # Both: on a busy machine a single turn takes longer than the pause, and new things need several to be shown.
    while turns < QUIET_TURNS or monotonic() - quiet < QUIET_SECONDS:
        qt.process()
        turns += 1
        busy = session.services.tasks.pending or waits(session)
        if busy:
            turns, quiet = 0, monotonic()
        assert monotonic() < end, "reads that never end"
        # A pause lets go of the interpreter: the workers need it, too. Asking all timers of a window takes its time.
        sleep(PAUSE_SECONDS if busy else QUIET_SECONDS / QUIET_TURNS)


def waits(session: "Session") -> bool:
    """Whether something in a window is put off for a moment: typing that rests, rows that are made a few at a time."""
    from PySide6.QtCore import QTimer

    return any(
        timer.isActive() and timer.interval() <= LONGEST_PAUSE_MS and (timer.isSingleShot() or not timer.interval())
        for timer in session.window.findChildren(QTimer)
    )


@pytest.fixture
def ids(session: "Session") -> Callable[[str], list[int]]:
    """Return what lists the ids of a room in the order in which it opens."""
    catalogue = session.catalogue
    assert catalogue is not None

    def of(room: str) -> list[int]:
        return list(
            catalogue.read(lambda c: room_ids(c, room, sort=SORTS.get(room, "name"), descending=room == "articles"))
        )

    return of


FAKE = """#!{python} -SE
import os, sys, time
answers = {{"--version": {version!r}, "--list-langs": {languages!r}}}
if sys.argv[1] in answers:
    print(answers[sys.argv[1]])
    raise SystemExit({asked})
out = open(sys.argv[2] + ".tsv", "w", encoding="utf-8")
"""


@pytest.fixture
def fake(tmp_path: Path) -> Callable[..., Path]:
    """Return a maker of programs that answer as Tesseract does and then run some lines of Python."""
    if sys.platform == "win32":
        pytest.skip("a script is no program here")

    def make(
        lines: str = "",
        *,
        version: str = "tesseract v5.3.1.20230401",
        languages: str = 'List of available languages in "/x/" (5):\neng\nfas\nara\nosd\nscript/Arabic',
        asked: int = 0,
        name: str = "tesseract",
    ) -> Path:
        path = tmp_path / "bin" / name
        path.parent.mkdir(exist_ok=True)
        head = FAKE.format(python=sys.executable, version=version, languages=languages, asked=asked)
        path.write_text(head + lines, encoding="utf-8")
        path.chmod(0o700)
        return path

    return make
