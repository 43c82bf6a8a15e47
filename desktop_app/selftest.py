"""``nadim self-test``: the main path once through, in the source tree and in the packaged program alike.

It works in a temporary folder and leaves nothing behind; one line for each step.
"""

import io
import os
import platform
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from database.catalogue import Catalogue
from database.engine import require_sqlite, sqlite_version
from database.integrity import check
from database.migrations.rehearsal import rehearse
from database.search.facets import count_facets
from database.search.results import search
from desktop_app.intake.adding import add_paths
from desktop_app.intake.packings import unpacked
from desktop_app.page_images import pillow
from desktop_app.paths import resources_folder
from desktop_app.sample import build_sample

WORDS = "zirconium tramway"
ARTICLE = (
    "A zirconium tramway in the rain\n\nMarch 4, 2024 - 18:20\n\n"
    "HARBOUR TOWN – The short film “A Zirconium Tramway” opened the season on Sunday.\n"
)
"""An invented article with words that no other text of the sample has."""

UNPACKED = b"A Zirconium Tramway"
PACKED = {
    "br": b"\x0b\x09\x80" + UNPACKED + b"\x03",
    "zstd": b"\x28\xb5\x2f\xfd\x20\x13\x99\0\0" + UNPACKED,
}
"""What servers pack with and Python's own library cannot unpack everywhere, by hand: one block as it is."""


class SelfTestError(Exception):
    """A step did not give what it should."""


def run() -> int:
    """Go through the steps and say what became of each; return 0 when all went well, else 1."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    failed = 0
    with tempfile.TemporaryDirectory(prefix="nadim-self-test-", ignore_cleanup_errors=True) as folder:
        test = _SelfTest(Path(folder))
        for name, step in test.steps():
            try:
                said = step()
            except Exception as error:  # every failure is a line, whatever it is: that is what the test is for
                print(f"failed  {name}: {type(error).__name__}: {error}")
                failed += 1
            else:
                print(f"ok      {name}{f': {said}' if said else ''}", flush=True)
    print("The self-test failed." if failed else "The self-test passed.")
    return 1 if failed else 0


class _SelfTest:
    """The steps; each leans on those before it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._catalogue_folder = folder / "catalogue"
        #: Its type lives in a module that brings Qt with it.
        self._session: Any = None

    def steps(self) -> list[tuple[str, Callable[[], str]]]:
        """Return name and function of each step, in order."""
        return [
            ("versions", self._versions),
            ("create a catalogue", self._create),
            ("migrate an older catalogue", self._migrate),
            ("languages", self._languages),
            ("build the window", self._build_window),
            ("add an article", self._add),
            ("draw a page", self._draw),
            ("unpack a page", self._unpack),
            ("search", self._search),
            ("undo", self._undo),
            ("close the window", self._close),
            ("check the catalogue", self._check),
        ]

    def _versions(self) -> str:
        from PySide6.QtCore import qVersion

        require_sqlite()
        return f"Python {platform.python_version()}, Qt {qVersion()}, SQLite {sqlite_version()}, {sys.platform}"

    def _create(self) -> str:
        build_sample(self._catalogue_folder)
        empty = self._folder / "empty"
        Catalogue.create(empty, resources_folder() / "vocabularies").close()
        with Catalogue.open(self._catalogue_folder) as catalogue:
            found = catalogue.read(lambda connection: search(connection, "festival"))
        return f"{found.total} hits in the sample"

    def _migrate(self) -> str:
        rehearse(self._catalogue_folder)
        return ""

    def _languages(self) -> str:
        from desktop_app import app
        from desktop_app.languages import use_language
        from desktop_app.services.preferences import LANGUAGES
        from desktop_app.texts import plural

        app.hush_platform()
        application = app.make_application()
        said = []
        for language in LANGUAGES:
            use_language(application, language)
            said.append(plural("Films", "{count} films", "{count} film", 2))
        use_language(application, "en")
        if len(set(said)) != len(LANGUAGES):
            raise SelfTestError(f"a language is missing: {said}")
        return ", ".join(said)

    def _build_window(self) -> str:
        from PySide6.QtCore import QLibraryInfo

        from desktop_app import app
        from desktop_app.program import make_settings
        from desktop_app.session import Session
        from desktop_app.widgets.theme import apply_theme

        app.hush_platform()
        application = app.make_application()
        apply_theme(application, "light")
        self._session = session = Session(make_settings(self._folder / "settings"))
        session.window.show()
        session.open(self._catalogue_folder)
        session.settle()
        if session.catalogue is None:
            raise SelfTestError(session.problem)
        for room in ("films", "festivals", "people", "organisations", "articles"):
            session.window.enter(room)
            session.settle()
        picture = session.window.grab()
        if picture.isNull():
            raise SelfTestError("the window could not be drawn")
        return f"{application.platformName()}, {QLibraryInfo.version().toString()}"

    def _add(self) -> str:
        path = self._folder / "clipping.txt"
        path.write_text(ARTICLE, encoding="utf-8")
        outcomes = list(add_paths(self._catalogue(), [path], datetime.now(UTC)))
        if [one.outcome for one in outcomes] != ["added"]:
            raise SelfTestError(f"the article was not added: {outcomes}")
        return ""

    def _draw(self) -> str:
        """Draw a page of a PDF file, which a process of its own does."""
        from desktop_app.pdf_drawing import draw

        stream = io.BytesIO()
        pillow().new("RGB", (60, 30), (200, 30, 30)).save(stream, "PDF", resolution=72)
        drawn = draw(stream.getvalue(), 1, 120, 0)
        if drawn.pixels != (120, 60) or drawn.pages != 1:
            raise SelfTestError(f"the page was drawn as {drawn.pixels}")
        return ""

    def _unpack(self) -> str:
        """Unpack pages as web archives hold them, with libraries that are loaded only then."""
        for encoding, packed in PACKED.items():
            found = unpacked(packed, encoding, len(UNPACKED))
            if found.data != UNPACKED or found.cut_off:
                raise SelfTestError(f"a page packed with {encoding} was unpacked as {found}")
        return ""

    def _search(self) -> str:
        shown = self._hits()
        if shown != 1:
            raise SelfTestError(f"{shown} rows instead of one for “{WORDS}”")
        # Counted with numpy, which is loaded only when something is to be counted.
        counted = self._catalogue().read(lambda connection: count_facets(connection, "articles", WORDS))
        values = {facet.word: facet.all for facet in counted.facets}
        if not values.get("language"):
            raise SelfTestError(f"the facets count nothing: {values}")
        return ""

    def _undo(self) -> str:
        self._catalogue().undo()
        shown = self._hits()
        if shown:
            raise SelfTestError(f"{shown} rows instead of none after the undo")
        return ""

    def _close(self) -> str:
        if self._session is None:
            raise SelfTestError("there is no window")
        self._session.window.close_now()
        self._session.window.deleteLater()
        return ""

    def _check(self) -> str:
        with Catalogue.open(self._catalogue_folder) as catalogue:
            files = catalogue.files
            found = catalogue.read(lambda connection: check(connection, files, deep=True))
        if found:
            raise SelfTestError("; ".join(str(one) for one in found))
        return ""

    def _catalogue(self) -> Catalogue:
        if self._session is None or self._session.catalogue is None:
            raise SelfTestError("no catalogue is open")
        catalogue: Catalogue = self._session.catalogue
        return catalogue

    def _hits(self) -> int:
        """Type the words into the search box of the articles and return how many rows the table has."""
        if self._session is None:
            raise SelfTestError("there is no window")
        window = self._session.window
        window.enter("articles")
        window.rooms.box.setText("")
        window.rooms.box.setText(WORDS)
        self._session.settle()
        return int(self._session.rows_shown)
