"""A suggestion stands on the whole article or on a rectangle of its page."""

import io

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu

from database.commands.files import attach_file
from database.drafts import AttachmentDraft
from desktop_app.contract import Address
from tests.desktop_app.features.desk.conftest import TEXT, Desk


def scan(desk: Desk, article: int) -> int:
    """Put the picture of an empty page to an article."""
    stream = io.BytesIO()
    Image.new("RGB", (300, 420), "white").save(stream, "PNG")
    draft = AttachmentDraft("scan", "page.png", "image/png", desk.catalogue.files.put(stream.getvalue()))
    return int(desk.write(lambda writer: attach_file(writer, article, draft)))


def test_a_row_stands_on_the_whole_article_or_on_a_rectangle(desk: Desk) -> None:
    article = desk.bring()
    page = scan(desk, article)
    desk.open(article)
    card = desk.viewer.desk.card

    def focus(label: str) -> None:
        card.focus_line(next(one.id for one in card.lines() if one.label == label))

    assert desk.current == "Director: Mina Deljoo"
    for told in ("on the whole article", "", "on the whole article"):
        desk.letter("w")
        assert card.current_line().detail == told
    desk.press(Qt.Key.Key_Return)
    [director] = [one for one in desk.article(article).statements if one.role == "director"]
    assert [one.kind for one in director.evidence] == ["article"]
    assert not any(one.startswith("Director") for one in desk.lines), "decided"

    focus("Held")
    before = card.current_line().detail
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        desk.letter("r")
        assert desk.viewer.pane.isAncestorOf(QApplication.focusWidget()) and desk.viewer.pane.shows_pages
        desk.press(Qt.Key.Key_Down)
        desk.press(key)
        assert card.has_keyboard and card.current_line().label == "Held"
    assert card.current_line().detail == f"on a rectangle of page 1\u2028{before}"
    desk.letter("r")
    assert card.current_line().detail == before, "on its words again"
    desk.letter("r")
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Return)
    [held] = [one for one in desk.article(article).statements if one.field == "held"]
    assert [(one.kind, one.attachment_id, one.page) for one in held.evidence] == [("page", page, 1)]
    assert not any(one.startswith("Held") for one in desk.lines), "decided"
    desk.undo()
    assert any(one.startswith("Held") for one in desk.lines)

    # What keys do is offered with them.
    desk.qt.expect_message("This plugin does not support")
    focus("Won")
    card.customContextMenuRequested.emit(QPoint(4, 4))
    [menu] = desk.viewer.desk.widget.findChildren(QMenu)
    keys = [one.text().partition("\t")[2] for one in menu.actions()]
    assert keys == ["E", "G", "W", "R", "M", "X", "Shift+Backspace"]
    menu.actions()[2].trigger()
    menu.close()
    assert "whole article" in card.current_line().detail


@pytest.mark.skipif("sys.platform != 'linux'")
def test_a_name_stands_on_its_words_and_on_a_rectangle_beside_them(desk: Desk) -> None:
    article = desk.bring()
    scan(desk, article)
    desk.open(article)
    card = desk.viewer.desk.card
    desk.letter(".")
    card.focus_line(next(one.id for one in card.lines() if one.label == "Person"))
    name = desk.current
    desk.letter("w")
    assert desk.told.startswith("A name stands on its words") and not card.current_line().detail
    desk.letter("r")
    desk.press(Qt.Key.Key_Return)
    assert (desk.current, card.current_line().detail) == (name, "on a rectangle of page 1")
    assert desk.viewer.pane.shows_pages
    desk.press(Qt.Key.Key_Return)
    [mention] = desk.article(article).mentions
    assert {(one.kind, one.page) for one in mention.evidence} == {("text", None), ("page", 1)}
    assert name not in [one.partition(" (")[0] for one in desk.lines], "decided"


@pytest.mark.skipif("sys.platform != 'linux'")
def test_a_rectangle_is_given_up_where_its_page_or_its_row_is_left(desk: Desk) -> None:
    article = desk.bring()
    scan(desk, article)
    desk.open(article)
    card, pane = desk.viewer.desk.card, desk.viewer.pane
    held = next(one for one in card.lines() if one.label == "Held")
    card.focus_line(held.id)
    desk.letter("r")
    assert pane.pages.drawn_frame is not None
    desk.letter("i")
    assert not pane.shows_pages and pane.pages.drawn_frame is None
    assert card.has_keyboard and card.current_id() == held.id, "with the keyboard where it was"
    assert desk.told.startswith("No rectangle was drawn")
    desk.letter("i")
    assert pane.shows_pages and pane.pages.drawn_frame is None, "looking at the page draws nothing"

    desk.letter("r")
    won = next(one for one in card.lines() if one.label == "Won")
    card.focus_line(won.id)
    assert pane.pages.drawn_frame is None
    pane.take_focus()
    desk.letter("r")
    desk.press(Qt.Key.Key_Return)
    assert [one.detail for one in card.lines() if one.id in (held.id, won.id)] == [won.detail, held.detail]

    card.focus_line(won.id)
    desk.letter("r")
    other = desk.bring(TEXT.replace("Grey", "Brown"), "Brown Sails opens the festival")
    desk.session.window.show_page(Address("article", other))
    desk.settle()
    assert pane.pages.drawn_frame is None and not pane.shows_pages
