"""A page is turned, straightened and cropped in the article that is open; facts and words stay where they are on it."""

import io
from collections.abc import Callable
from typing import Any

import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from database.changes import Title
from database.commands.articles import ArticleDraft, AttachmentDraft, add_article
from database.commands.evidence import PageArea, attach_evidence
from database.queries.reading import reading
from desktop_app.contract import Address
from desktop_app.features.articles.viewer import ArticleViewer
from desktop_app.session import Session

Settled = Callable[[Session], None]
SHIFT = Qt.KeyboardModifier.ShiftModifier
MARK = (0.1, 0.2, 0.3, 0.1)


def picture() -> bytes:
    image = Image.new("RGB", (300, 400), "white")
    x, y, width, height = MARK
    ImageDraw.Draw(image).rectangle((x * 300, y * 400, (x + width) * 300 - 1, (y + height) * 400 - 1), fill="black")
    buffer = io.BytesIO()
    image.save(buffer, "PNG")
    return buffer.getvalue()


class Desk:
    """An article of one page, open in the middle, its page in sight, a fact on the black mark."""

    def __init__(self, session: Session, settled: Settled, fact: int) -> None:
        self.session = session
        self.settle = lambda: settled(session)
        assert session.catalogue is not None
        self.catalogue = session.catalogue
        stored = self.catalogue.files.put(picture())
        draft = ArticleDraft("", "", attachments=(AttachmentDraft("original", "p.png", "image/png", stored),))
        self.article = self.write(lambda w: add_article(w, draft))
        self.file = self.now().id
        self.write(lambda w: attach_evidence(w, fact, PageArea(self.file, 1, MARK)))
        session.window.show_page(Address("article", self.article))
        self.settle()
        viewer = session.window.navigator.tab.pages["article"]
        assert isinstance(viewer, ArticleViewer)
        self.viewer = viewer
        if not viewer.pane.shows_pages:
            viewer.swap_page()
            self.settle()
        viewer.pane.take_focus()

    def write(self, command: Any) -> Any:
        outcome: list[Any] = []
        tasks = self.session.services.tasks
        tasks.write(lambda _token: self.catalogue.write(Title("test"), command).result, outcome.append)
        self.settle()
        return outcome[0]

    def now(self) -> Any:
        return self.catalogue.read(lambda c: reading(c, self.article)).files[0]

    def press(self, *keys: Any, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            # Offscreen a message may take the activation of the window: the page has the keyboard in it all the same.
            focus = QApplication.focusWidget() or self.session.window.focusWidget()
            assert focus is self.viewer.pane.pages.canvas
            QTest.keyClick(focus, key, modifiers)
            self.settle()

    def undo(self) -> None:
        self.session.window.actions_.do("edit.undo")
        self.settle()

    def dark(self) -> tuple[float, float, float, float]:
        """Return where the black mark is in the picture that is shown, as fractions of it."""
        image = self.viewer.pane.pages.canvas._image
        places = [
            (x, y)
            for x in range(0, image.width(), 2)
            for y in range(0, image.height(), 2)
            if image.pixelColor(x, y).lightness() < 100
        ]
        left, top = min(x for x, _ in places) / image.width(), min(y for _, y in places) / image.height()
        right, bottom = max(x for x, _ in places) / image.width(), max(y for _, y in places) / image.height()
        return left, top, right - left, bottom - top

    def frame(self) -> tuple[float, float, float, float]:
        [frame] = self.viewer.pane.pages.canvas.frames
        return frame.rectangle


@pytest.fixture
def desk(session: Session, settled: Settled, ids: Any) -> Desk:
    catalogue = session.catalogue
    assert catalogue is not None
    found = [catalogue.read(lambda c, one=one: reading(c, one)) for one in ids("articles")]  # type: ignore[misc]
    fact = next(row.id for one in found for row in one.statements)
    return Desk(session, settled, fact)


def test_a_page_is_turned_straightened_and_shown_as_it_came(desk: Desk) -> None:
    assert desk.frame() == pytest.approx(desk.dark(), abs=0.02)
    desk.press(".")
    assert desk.now().turn == 1
    assert desk.frame() == pytest.approx((0.7, 0.1, 0.1, 0.3), abs=0.001)
    assert desk.frame() == pytest.approx(desk.dark(), abs=0.02)
    desk.press(",", ",")
    assert desk.now().turn == 3
    assert desk.frame() == pytest.approx(desk.dark(), abs=0.02)
    for _ in range(3):
        desk.press(".", modifiers=SHIFT)
    assert desk.now().straighten == pytest.approx(0.3)
    desk.press(",", modifiers=SHIFT)
    assert desk.now().straighten == pytest.approx(0.2)
    assert desk.frame() == pytest.approx(desk.dark(), abs=0.03)
    desk.undo()
    assert desk.now().straighten == pytest.approx(0.3)
    desk.press("z", modifiers=SHIFT)
    assert (desk.now().turn, desk.now().straighten) == (0, 0.0)
    assert desk.catalogue.files.get(desk.now().sha256) == picture(), "the file is as it came"


def test_a_page_is_cropped_to_a_rectangle_and_what_is_drawn_there_lies_on_the_whole_page(desk: Desk) -> None:
    desk.press("z")
    assert "rectangle first" in desk.session.services.notices.recent[-1].text
    desk.press(".")
    canvas = desk.viewer.pane.pages.canvas
    canvas._set_new(0.5, 0.0, 0.5, 0.5)
    # It need not be said first that the rectangle is right.
    desk.press("z")
    assert desk.now().frame == pytest.approx((0.0, 0.0, 0.5, 0.5), abs=0.001)
    image = canvas._image
    assert image.width() / image.height() == pytest.approx(200 / 150, abs=0.02)
    assert desk.frame() == pytest.approx(desk.dark(), abs=0.03)
    canvas._set_new(*desk.frame())
    canvas.take_new()
    area = desk.viewer.pages.new_area()
    assert area is not None
    assert area.rectangle == pytest.approx(MARK, abs=0.001)
    canvas.drop_new()
    desk.press("z", modifiers=SHIFT)
    assert desk.now().frame is None


def test_the_menu_has_the_ways_and_reading_only_has_none(desk: Desk) -> None:
    looking = desk.viewer.looking
    assert len(looking.ways()) == 5
    looking.ways()[1].handler()
    desk.settle()
    assert desk.now().turn == 1
    assert len(looking.ways()) == 6
    looking.ways()[-1].handler()
    desk.settle()
    assert desk.now().turn == 0
    assert not looking.is_changed
