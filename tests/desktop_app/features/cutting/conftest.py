"""A window on the sample with a scanned page of two articles in it, and three scans without a text."""

import io
from collections.abc import Callable
from typing import Any

import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.articles import ArticleDraft, AttachmentDraft, PageDraft, SegmentDraft, add_article
from database.dates import DateValue
from database.queries.reading import Reading, reading
from desktop_app.session import Session

Settled = Callable[[Session], None]
TEXT = "Harbour lights\n\nThe lights were late.\n\nRiver closes\n\nIt closed early."


def page(size: tuple[int, int] = (600, 800), pages: int = 1) -> bytes:
    """Return a drawn page with two blocks of lines on it."""
    images = []
    for number in range(pages):
        image = Image.new("L", size, 255)
        draw = ImageDraw.Draw(image)
        for top in (60, 430):
            draw.rectangle((40, top, 420, top + 34), fill=40)
            for line in range(8):
                draw.rectangle((40, top + 60 + line * 30, 560 - 40 * (line % 3), top + 72 + line * 30), fill=120)
        draw.text((size[0] // 2, size[1] - 30), str(number + 1), fill=0)
        images.append(image)
    buffer = io.BytesIO()
    if pages > 1:
        images[0].save(buffer, "TIFF", save_all=True, append_images=images[1:])
    else:
        images[0].save(buffer, "PNG")
    return buffer.getvalue()


def boxes() -> tuple[Any, ...]:
    made, at = [], 0
    for word in TEXT.split():
        at = TEXT.index(word, at)
        made.append((at, at + len(word), 0.1 + at % 7 / 10, 0.12 if at < TEXT.index("River") else 0.6, 0.08, 0.02))
        at += len(word)
    return tuple(made)


class Desk:
    """Writes into the catalogue of a window, and reads what is there."""

    def __init__(self, session: Session, settled: Settled) -> None:
        self.session = session
        self.settle = lambda: settled(session)
        assert session.catalogue is not None
        self.catalogue: Catalogue = session.catalogue

    def write(self, command: Callable[[Any], Any]) -> Any:
        outcome: list[Any] = []
        tasks = self.session.services.tasks
        tasks.write(lambda _token: self.catalogue.write(Title("test"), command).result, outcome.append)
        self.settle()
        return outcome[0]

    def add(self, name: str, data: bytes, *, text: bool = False, **more: Any) -> int:
        stored = self.catalogue.files.put(data)
        kind = "image/tiff" if data[:2] in (b"II", b"MM") else "image/png"
        draft = ArticleDraft(
            TEXT if text else "",
            "tesseract 5.3 (eng)" if text else "",
            (SegmentDraft(0, len(TEXT), "body"),) if text else (),
            (AttachmentDraft("original", name, kind, stored, **more),),
            {"headline": name.partition(".")[0]},
            DateValue.of("2031-03-04"),
            pages=(PageDraft(1, 0, len(TEXT), 600, 800, boxes(), "tesseract 5.3 (eng)"),) if text else (),
        )
        return int(self.write(lambda writer: add_article(writer, draft)))

    def now(self, article: int) -> Reading:
        return self.catalogue.read(lambda connection: reading(connection, article))

    def choose(self, *articles: int) -> None:
        """Choose these rows of the room of the articles."""
        window = self.session.window
        window.activateWindow()
        # A dialog that was closed by Ctrl and a key has kept the release of Ctrl: rows would be added to the chosen.
        QTest.keyClick(window, Qt.Key.Key_F24)
        window.enter("articles")
        self.settle()
        panel: Any = window.panel
        rows = [panel.row_of(one) for one in articles]
        panel.choose(rows[0])
        model = panel.table.selectionModel()
        for row in rows[1:]:
            flags = model.SelectionFlag.Select | model.SelectionFlag.Rows
            model.select(panel.table.model().index(row, 0), flags)
        panel.take_focus()
        self.settle()


@pytest.fixture
def desk(session: Session, settled: Settled) -> Desk:
    return Desk(session, settled)
