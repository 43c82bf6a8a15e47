"""The record card: lines, keys, wrapping, mixed directions."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.widgets.card import Card, CardContent, CardSection
from desktop_app.widgets.card_line import CardLine, LineRow

CONTENT = CardContent(
    "Film",
    "The Long Ferry",
    ("sorts as “Long Ferry”",),
    (
        CardSection(
            "Credits", (CardLine("a", "director", "Lena Maro", "3 sources"), CardLine("b", "producer", "لنا مارو"))
        ),
        CardSection("Figures", (), "no figure stated in any source"),
        CardSection("Hidden", ()),
        CardSection("About", (CardLine("c", "subject", "ferries", strong="Mostly", tone="muted"),)),
    ),
)


@pytest.fixture
def card(qt):
    widget = Card()
    widget.resize(500, 400)
    widget.show_content(CONTENT)
    qt.show(widget)
    yield widget
    widget.close()
    widget.deleteLater()


def rows(card: Card) -> list[LineRow]:
    return card.widget().findChildren(LineRow)


def texts(card: Card) -> list[str]:
    from PySide6.QtWidgets import QLabel

    return [label.text() for label in card.widget().findChildren(QLabel)]


def test_sections_and_sentences_are_shown_and_empty_ones_hidden(card):
    shown = texts(card)
    assert "The Long Ferry" in shown
    assert "no figure stated in any source" in shown
    assert "Hidden" not in shown
    assert [row.line.id for row in rows(card)] == ["a", "b", "c"]


def test_the_arrows_go_from_line_to_line_and_stop_at_the_ends(card):
    said = []
    card.focus_first()
    card.line_focused.connect(said.append)
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Down, Qt.Key.Key_Home):
        QTest.keyClick(card.focusWidget(), key)
    assert card.current_id() == "a"
    assert said == ["b", "c", "a"]


def test_enter_and_double_click_open_a_line(card):
    opened = []
    card.line_activated.connect(opened.append)
    card.focus_line("b")
    QTest.keyClick(card.focusWidget(), Qt.Key.Key_Return)
    QTest.mouseDClick(rows(card)[2], Qt.MouseButton.LeftButton)
    assert opened == ["b", "c"]


def test_only_the_current_line_is_a_tab_stop(card):
    card.focus_line("b")
    stops = [row.line.id for row in rows(card) if row.focusPolicy() is Qt.FocusPolicy.StrongFocus]
    assert stops == ["b"]


def test_a_line_that_is_still_there_stays_current(card):
    card.focus_line("c")
    card.show_content(CardContent("Film", "Other", (), CONTENT.sections[2:]))
    assert card.current_id() == "c"
    assert card.focusWidget() is rows(card)[0]
    card.show_content(CardContent("Film", "None"))
    assert card.current_id() is None
    with pytest.raises(KeyError):
        card.focus_line("c")


def test_a_long_value_wraps_and_is_never_cut(qt):
    short = LineRow(CardLine(1, "aim", "one"))
    long = LineRow(CardLine(1, "aim", "many words " * 30))
    assert long.heightForWidth(300) > long.heightForWidth(900) > short.heightForWidth(900)
    assert short.heightForWidth(300) == short.heightForWidth(900)
    for row in (short, long):
        row.deleteLater()


def test_a_line_is_said_whole_with_names_isolated(card):
    spoken = [row.accessibleName() for row in rows(card)]
    assert spoken[0] == "\u2068director\u2069: \u2068Lena Maro\u2069, \u20683 sources\u2069"
    assert spoken[2] == "\u2068subject\u2069: \u2068Mostly ferries\u2069"


def test_a_line_in_focus_looks_different(card, qt):
    row = rows(card)[0]
    card.focus_line("b")
    qt.process()
    plain = row.grab().toImage()
    card.focus_line("a")
    qt.process()
    assert row.grab().toImage() != plain
