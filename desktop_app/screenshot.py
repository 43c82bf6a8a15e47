"""``nadim screenshot``: a picture of the window, without a screen, for the help pages and for checking the look."""

import os
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontDatabase

from desktop_app import app
from desktop_app.contract import Address
from desktop_app.languages import use_language
from desktop_app.program import make_settings
from desktop_app.services.notices import Notice, NoticeKind
from desktop_app.session import Session
from desktop_app.widgets.theme import apply_theme

ROOM_OF = {
    "article": "articles",
    "film": "films",
    "festival": "festivals",
    "edition": "festivals",
    "section": "festivals",
    "award": "festivals",
    "person": "people",
    "organisation": "organisations",
    "group": "organisations",
    "family": "organisations",
    "place": "places",
    "topic": "subjects",
    "event": "events",
    "publication": "publications",
    "collection": "collections",
}
"""The room behind a record that is shown."""
ROOMS = frozenset((*ROOM_OF.values(), "inbox", "contradictions", "unconfirmed", "no_evidence", "sums", "trash"))


@dataclass(frozen=True, slots=True)
class View:
    """What is to be seen: a room, a record in it, one of its statements, or its form."""

    room: str
    address: Address | None = None
    form: bool = False


def take_screenshot(
    catalogue: Path,
    out: Path,
    *,
    view: str = "articles",
    theme: str = "light",
    language: str = "en",
    size: tuple[int, int] = (1280, 800),
) -> int:
    """Draw the window with a catalogue and save it.

    Args:
        catalogue: its folder.
        out: the picture; its ending tells the format.
        view: a room (``films``), a record (``film:12``), a statement in it (``article:3:statement:7``), a form
            (``form:film:12``).
        theme: light or dark.
        language: en, fa or ar: direction, figures, dates and labels.
        size: of the window, in device-independent pixels.

    Returns:
        0 when it was saved, 2 when the catalogue or the view cannot be opened or the file not be written.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        wanted = parse_view(view)
    except ValueError as error:
        return _refuse(str(error))
    if QCoreApplication.instance() is None:
        app.hush_platform()
    application = app.make_application()
    use_language(application, language)
    apply_theme(application, theme)
    _check_fonts()
    with tempfile.TemporaryDirectory(prefix="nadim-") as folder:
        session = Session(make_settings(Path(folder)), language)
        try:
            return _draw(session, Path(catalogue), Path(out), wanted, size)
        finally:
            session.window.close_now()
            session.window.deleteLater()
            QCoreApplication.sendPostedEvents()


def parse_view(text: str) -> View:
    """Read the words for a view.

    Raises:
        ValueError: with a sentence that says what a view is.
    """
    parts = text.split(":")
    form = parts[0] == "form"
    parts = parts[1:] if form else parts
    if len(parts) == 1 and parts[0] in ROOMS and not form:
        return View(parts[0])
    numbers = [part for part in parts[1::2] if part.isdecimal() and len(part) < 19] if len(parts) > 1 else []
    if len(parts) in (2, 4) and len(numbers) == len(parts) // 2 and len(parts[0]) > 1:
        place = (parts[2], int(parts[3])) if len(parts) == 4 else None
        return View(ROOM_OF.get(parts[0], "articles"), Address(parts[0], int(parts[1]), place), form)
    raise ValueError(f"“{text}” is no view; give a room (films) or a record (film:12).")


def _draw(session: Session, catalogue: Path, out: Path, view: View, size: tuple[int, int]) -> int:
    problems: list[Notice] = []
    session.services.notices.posted.connect(problems.append)
    window = session.window
    window.resize(*size)
    window.show()
    session.open(catalogue)
    session.settle()
    if session.catalogue is None:
        return _refuse(session.problem)
    window.enter(view.room)
    session.settle()
    try:
        _go(session, view)
    except KeyError:
        return _refuse(f"Nadim has no view of a {view.address.kind if view.address else view.room}.")
    session.settle()
    told = [one for one in problems if one.kind is not NoticeKind.INFO]
    if told:
        return _refuse(told[0].text + (f"\n{told[0].details}" if told[0].details else ""))
    if not window.grab().save(str(out)):
        return _refuse(f"The picture {out} could not be written. Check its folder and its ending (.png).")
    return 0


def _go(session: Session, view: View) -> None:
    """Show the record of a view, its row chosen in the room where it is there."""
    window, address = session.window, view.address
    if address is None:
        return
    panel = window.rooms.panel
    row = panel.row_of(address.id) if panel is not None else None
    if row is not None and panel is not None:
        panel.choose(row)
        session.settle()
    if view.form:
        window.edit(address.kind, address.id)
    else:
        window.open(address, take_focus=address.place is not None)


def _check_fonts() -> None:
    """Say so where a script has no face here: its words would be boxes."""
    system = QFontDatabase.WritingSystem
    for script, name in ((system.Latin, "Latin"), (system.Arabic, "Persian and Arabic")):
        if not QFontDatabase.families(script):
            print(f"No typeface for {name} is installed: such words show as boxes.", file=sys.stderr)


def _refuse(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 2
