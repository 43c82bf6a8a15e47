"""Where the keyboard goes at the desk, and what a key says that does nothing."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from database.commands.records import NameForm, create_record
from desktop_app.features.articles.desk_lines import MORE
from desktop_app.features.articles.kind_row import KIND
from desktop_app.widgets.card_line import LineRow
from desktop_app.widgets.sidebar import Sidebar
from tests.desktop_app.features.desk.conftest import CTRL, HERE, SHIFT, Desk, said


def _film(desk: Desk, article: int) -> int:
    return next(one.record.id for one in desk.article(article).mentions if one.record and one.record.kind == "film")


def test_tab_goes_from_a_suggestion_to_the_text_and_on_and_back(desk: Desk) -> None:
    article = desk.bring()
    desk.open(article)
    viewer = desk.viewer

    def stops(count: int, held: Qt.KeyboardModifier = HERE) -> list[str]:
        seen = []
        for _ in range(count):
            desk.press(Qt.Key.Key_Backtab if held else Qt.Key.Key_Tab, held)
            focus = QApplication.focusWidget()
            if isinstance(focus, LineRow):
                seen.append("facts" if viewer.facts.isAncestorOf(focus) else desk.current)
            else:
                seen.append("text" if viewer.pane.isAncestorOf(focus) else focus.text())
        return seen

    assert desk.current == "Director: Mina Deljoo"
    assert stops(3) == ["text", "Accept", "Dismiss"]
    assert stops(3, SHIFT) == ["Accept", "text", "Director: Mina Deljoo"]
    # The word cursor begins at the words of the row, and stays where it went in them.
    reader = viewer.reader
    [words] = [one for one in reader.content.passages if one.id == viewer.desk.card.current_id()]
    assert words.start > 0
    assert stops(1) == ["text"]
    assert reader.keyboard.place == words.start
    within = words.start + 1
    reader.keyboard.go_to(within)
    assert stops(1, SHIFT) + stops(1) == ["Director: Mina Deljoo", "text"]
    assert reader.keyboard.place == within
    assert stops(1, SHIFT) == ["Director: Mina Deljoo"]
    height = viewer.facts.height()
    desk.press(Qt.Key.Key_Return)
    assert viewer.facts.height() > height, "the first facts get their room"
    desk.press(Qt.Key.Key_Down)
    here = desk.current
    assert here != "Director: Mina Deljoo" and viewer.facts.lines(), "rows and facts that were made since"
    assert stops(6) == ["text", "Accept", "Dismiss", "Actions…", "File as indexed", "facts"]
    assert stops(6, SHIFT)[-1] == here


@pytest.mark.skipif("sys.platform != 'linux'")
def test_tab_leads_from_what_stands_below_the_text_to_the_buttons_beside_and_comes_round(desk: Desk) -> None:
    desk.open(desk.bring())
    viewer = desk.viewer
    viewer.reader.select_range(0, len("Grey Sails"))
    viewer.pane.take_focus()
    desk.press(Qt.Key.Key_Return)
    strip = viewer.stating.strip
    assert strip is not None
    strip.about_line.setFocus()
    seen = []
    for _ in range(3):
        desk.press(Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    assert seen[:2] == [strip.what_line, strip.object_line]
    assert isinstance(seen[2], QPushButton)
    assert seen[2].text() == "Accept"
    strip.about_line.setFocus()
    desk.press(Qt.Key.Key_Backtab, SHIFT)
    assert viewer.reader.isAncestorOf(QApplication.focusWidget())
    strip.about_line.setFocus()
    desk.press(Qt.Key.Key_Escape)
    assert not viewer.stating.is_open
    # From what lies over the text Tab comes round to all of the window, and back.
    viewer.versions.correct()
    cover = viewer.pane.cover
    assert cover is not None
    been: list[QWidget | None] = []
    while (now := QApplication.focusWidget()) not in been:
        been.append(now)
        desk.press(Qt.Key.Key_Tab)
    assert now is been[0] and cover.isAncestorOf(now)
    sidebar = desk.session.window.findChild(Sidebar)
    assert sidebar in been
    assert "Accept" in [one.text() for one in been if isinstance(one, QPushButton)]


@pytest.mark.skipif("sys.platform != 'linux'")
def test_the_keyboard_goes_on_to_the_next_row_and_back_to_what_waited_or_was_undone(desk: Desk) -> None:
    def make(writer: Any) -> list[int]:
        return [create_record(writer, "person", [NameForm("Mina Deljoo")]) for _ in range(2)]

    desk.write(make)
    article = desk.bring()
    desk.open(article)
    card = desk.viewer.desk.card

    def focus(label: str) -> None:
        card.focus_line(next(one.id for one in card.lines() if one.label == label))

    focus("Director")
    desk.press(Qt.Key.Key_Return)
    assert desk.current.startswith("Person"), "which one is asked first"
    desk.letter("1")
    assert desk.current.startswith("Director"), "back to what waited for it"
    desk.press(Qt.Key.Key_Return)
    assert desk.current.startswith("Won")
    desk.undo()
    assert desk.current.startswith("Director") and card.has_keyboard, "what was undone"
    desk.press(Qt.Key.Key_Down)
    for _ in range(9):
        if card.current_id() == MORE:
            break
        desk.press(Qt.Key.Key_Return)
    assert card.current_id() == MORE, "behind the last one is the closed fold"
    desk.letter("n")
    assert desk.current.startswith("Director"), "what was passed over is still there"
    desk.press(Qt.Key.Key_Return)
    assert card.current_id() == MORE
    desk.press(Qt.Key.Key_Return)
    assert desk.viewer.desk.current is not None
    while desk.viewer.desk.has_rows:
        desk.press(Qt.Key.Key_Return)
    focus("Article kind")
    desk.press(Qt.Key.Key_Return)
    assert not card.lines() and card.hasFocus()
    desk.letter("n")
    assert desk.told == "No suggestion is left"


@pytest.mark.skipif("sys.platform != 'linux'")
def test_a_key_that_does_nothing_on_a_line_says_why(desk: Desk) -> None:
    article = desk.bring()
    desk.open(article)
    card = desk.viewer.desk.card
    desk.press(Qt.Key.Key_Return)
    told = []

    def ask(sign: str) -> None:
        desk.session.services.notices.info("–")
        desk.letter(sign)
        told.append(desk.told)

    heading = card.lines()[1]
    assert heading.id[0] == "heading"
    card.focus_line(heading.id)
    ask("e")
    card.focus_line(KIND)
    ask("g")
    card.focus_line(MORE)
    ask("x")
    card.focus_line(next(one.id for one in card.lines() if one.label == "Won"))
    ask("7")
    desk.letter(".")
    card.focus_line(next(one.id for one in card.lines() if one.label == "Person"))
    ask("m")
    ask("x")
    assert told == [
        "This is a heading: Enter or G accepts what is suggested below it",
        "The kind of the article is taken by Enter or a digit, and dismissed by Backspace",
        "The rest is closed: Enter shows it",
        "There is nothing to choose here: Enter accepts the suggestion",
        "This line is no stated fact.",
        "This line is no stated fact.",
    ]
    card.focus_line(heading.id)
    desk.letter("g")
    assert ("award_result", "won", "states") in said(desk.record(_film(desk, article)))


def test_f6_goes_from_the_suggestions_to_the_text_and_on(desk: Desk) -> None:
    desk.open(desk.bring())
    desk.press(Qt.Key.Key_Return)
    window, viewer = desk.session.window, desk.viewer
    assert viewer.desk.card.has_keyboard
    seen = []
    for _ in range(4):
        desk.press(Qt.Key.Key_F6)
        focus = QApplication.focusWidget()
        around = (viewer.pane, viewer.facts, window.sidebar, viewer.desk.widget)
        seen.append(next(one for one in around if one is focus or one.isAncestorOf(focus)))
    assert seen == [viewer.pane, viewer.facts, window.sidebar, viewer.desk.widget]
    desk.press(Qt.Key.Key_F6, SHIFT)
    assert window.sidebar.hasFocus()


def test_the_keyboard_comes_back_to_the_text_that_it_left(desk: Desk) -> None:
    article = desk.bring()
    desk.open(article)
    assert desk.viewer.desk.card.has_keyboard
    for in_text in (True, False):
        if in_text:
            desk.viewer.pane.take_focus()
        else:
            desk.viewer.desk.take_focus()
        desk.press(Qt.Key.Key_E, CTRL)
        assert desk.session.window.editors.current is not None
        desk.press(Qt.Key.Key_Escape)
        assert desk.session.window.editors.current is None
        assert desk.viewer.pane.isAncestorOf(QApplication.focusWidget()) is in_text
        assert desk.viewer.desk.card.has_keyboard is not in_text
