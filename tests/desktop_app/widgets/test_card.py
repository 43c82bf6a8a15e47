"""The record card: lines, keys, wrapping, mixed directions."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop_app.widgets.card import Card, CardContent, CardSection
from desktop_app.widgets.card_line import STACKED, CardLine, LineRow
from desktop_app.widgets.card_parts import BEFORE, LINES

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


def many(count: int, text: str = "value {number}") -> CardContent:
    lines = tuple(CardLine(number, f"label {number}", text.format(number=number)) for number in range(count))
    return CardContent("Film", "Many", (), (CardSection("All", lines),))


def test_five_hundred_lines_come_a_few_at_a_time_and_are_all_there_when_asked(card, qt):
    card.show_content(many(500))
    assert len(rows(card)) < 100 < len(card.lines())
    card.focus_line(499)
    assert len(rows(card)) == 500
    card.show_content(many(300, "other {number}"))
    qt.until(lambda: len(rows(card)) == 300)
    assert [row.line.value for row in rows(card)] == [f"other {number}" for number in range(300)]


def test_of_thousands_of_lines_a_part_is_made_which_follows_the_current_one(card, qt):
    card.show_content(many(3000))
    qt.until(lambda: len(rows(card)) == LINES)
    for key, current, most in ((Qt.Key.Key_End, 2999, 4 * BEFORE), (Qt.Key.Key_Home, 0, 4 * BEFORE)):
        made = made_rows(card)
        card.focus_first()
        QTest.keyClick(card.focusWidget(), key)
        assert card.current_id() == current
        assert card.focusWidget().line.id == current
        assert len(made_rows(card) - made) < most
    qt.until(lambda: len(rows(card)) == LINES)
    card.focus_line(LINES - 1)
    QTest.keyClick(card.focusWidget(), Qt.Key.Key_Down)
    assert card.focusWidget().line.id == LINES
    qt.until(lambda: len(rows(card)) == LINES)
    shown = [row.line.id for row in sorted(rows(card), key=lambda row: row.y())]
    assert shown == list(range(LINES - BEFORE, 2 * LINES - BEFORE))
    assert len(card.lines()) == 3000


def test_what_leads_to_the_lines_before_and_behind_a_part_can_be_pressed(card, qt):
    card.show_content(many(LINES + 200))
    qt.until(lambda: len(ways_on(card)) == 1)
    had_keyboard = card.has_keyboard
    QTest.mouseClick(ways_on(card)[0], Qt.MouseButton.LeftButton)
    qt.until(lambda: card.current_id() == LINES)
    assert [one.text() for one in ways_on(card)] == ["Show what comes before"]
    assert card.has_keyboard is had_keyboard
    QTest.mouseClick(ways_on(card)[0], Qt.MouseButton.LeftButton)
    qt.until(lambda: card.current_id() == LINES - BEFORE - 1)


def test_a_line_that_goes_makes_no_other_line_anew(card, qt):
    content = many(400)
    card.show_content(content)
    qt.until(lambda: len(rows(card)) == 400)
    card.focus_line(0)
    before = made_rows(card)
    card.show_content(replace(content, sections=(CardSection("All", content.sections[0].lines[1:]),)))
    assert card.focusWidget().line.id == 1
    qt.until(lambda: len(rows(card)) == 399 and all(row.isVisible() for row in rows(card)))
    assert made_rows(card) < before
    same = made_rows(card)
    card.show_content(replace(content, sections=(CardSection("All", content.sections[0].lines[1:]),)))
    assert made_rows(card) == same
    assert all(row.isVisible() for row in rows(card))


def made_rows(card: Card) -> set[LineRow]:
    return set(rows(card))


def ways_on(card: Card) -> list[QPushButton]:
    return [one for one in card.widget().findChildren(QPushButton) if one.text().startswith("Show what")]


def test_space_marks_and_shift_with_the_arrows_marks_several(qt):
    card = Card(marking=True)
    card.show_content(many(6))
    qt.show(card)
    said = []
    card.marks_changed.connect(lambda: said.append(card.marked_ids()))
    card.focus_line(1)
    shift = Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(card.focusWidget(), Qt.Key.Key_Space)
    QTest.keyClick(card.focusWidget(), Qt.Key.Key_Down, shift)
    QTest.keyClick(card.focusWidget(), Qt.Key.Key_Down, shift)
    QTest.keyClick(card.focusWidget(), Qt.Key.Key_Up, shift)
    assert said == [[1], [1, 2], [1, 2, 3], [1, 2]]
    assert rows(card)[2].accessibleName().endswith(", marked")
    # A change keeps the marks of the lines that are still there; Escape takes them off.
    card.show_content(many(2))
    assert card.marked_ids() == [1]
    QTest.keyClick(card.focusWidget(), Qt.Key.Key_Escape)
    assert card.marked_ids() == []
    QTest.keyClick(card.focusWidget(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert card.marked_ids() == [0, 1]
    card.deleteLater()


def test_without_marking_space_and_escape_are_left_to_the_window(card):
    heard = []
    card.on_key = lambda event: heard.append(event.key()) or True
    card.focus_line("a")
    QTest.keyClick(card.focusWidget(), Qt.Key.Key_Space)
    QTest.keyClick(card.focusWidget(), Qt.Key.Key_Escape)
    assert heard == [Qt.Key.Key_Space, Qt.Key.Key_Escape]
    assert card.marked_ids() == []


def test_an_empty_section_that_can_be_added_to_is_a_line_with_its_own_button(card, qt):
    from PySide6.QtWidgets import QPushButton

    added = []
    card.add_asked.connect(added.append)
    card.show_content(CardContent("Film", "T", (), (CardSection("Figures", (), "none is stated", key="figures"),)))
    assert [(line.id, line.value) for line in card.lines()] == [(("empty", "figures"), "none is stated")]
    card.focus_first()
    assert card.current_section().key == "figures"
    (button,) = card.widget().findChildren(QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert added == ["figures"]
    assert "Figures" in button.accessibleName()


def test_a_widget_put_below_a_line_stays_there_over_changes(card, qt):
    from PySide6.QtWidgets import QLineEdit

    field = QLineEdit()
    card.put_below("b", field)
    qt.process()
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert card.current_id() == "a", "keys in the widget are the widget's"
    card.show_content(CardContent("Film", "Other", (), CONTENT.sections))
    qt.process()
    assert field.isVisible()
    assert rows(card)[1].geometry().bottom() < field.geometry().top() < rows(card)[2].geometry().top()
    assert card.take_out() is field
    assert not field.isVisible()
    field.deleteLater()


def test_tab_leads_from_a_line_into_what_stands_below_it(card, qt):
    card.show_content(many(5))
    # Made before the lines, as what is put below a second line was.
    put, first, second = QWidget(), QLineEdit(), QLineEdit()
    layout = QVBoxLayout(put)
    layout.addWidget(first)
    layout.addWidget(second)
    line = card.lines()[2].id
    card.put_below(line, put)
    card.show_content(many(5, "other {number}"))
    card.focus_line(line)
    came = []
    for _ in range(2):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        came.append(QApplication.focusWidget())
    assert came == [first, second]
    card.take_out()
    put.deleteLater()


def test_what_is_meant_instead_stands_behind_the_words_that_are_struck(card):
    line = CardLine("x", "Born", "“1958”", struck=True, instead="[i.e. 1957]")
    assert line.said == "“1958” [i.e. 1957]"
    assert "[i.e. 1957]" in line.spoken


def test_a_thin_line_has_its_value_and_source_below_the_label(qt):
    line = CardLine(1, "festival", "Lantern International Film Festival", "The Paper, 4 March")
    row = LineRow(line)
    row.resize(STACKED - 1, 100)
    label, said, source = row._parts(row.width())
    assert label.place.left() == said.place.left() == source.place.left()
    assert label.place.top() < said.place.top() < source.place.top()
    assert said.place.width() == label.place.width() > STACKED - 40
    row.show_line(line, repeats=True)
    assert row._parts(row.width())[1].place.top() == label.place.top()
    row.deleteLater()


def test_lines_have_their_places_before_anything_is_drawn(qt, card):
    many = tuple(
        CardLine(at, "festival", f"A value of many words that needs two lines, {at}", "3 sources") for at in range(30)
    )
    card.show_content(CardContent("Film", "Another", (), (CardSection("Credits", many, key="credits"),)))
    found = rows(card)[-30:]
    assert [row.isVisible() for row in found] == [True] * 30
    assert [row.height() for row in found] == [row.heightForWidth(row.width()) for row in found]
    assert all(below.y() >= above.y() + above.height() for above, below in pairwise(found))


def test_tab_leads_into_what_stands_below_a_line_that_was_made_anew(card, qt):
    put, field = QWidget(), QLineEdit()
    QVBoxLayout(put).addWidget(field)
    card.show_content(many(5))
    line = card.lines()[2].id
    card.put_below(line, put)
    card.show_content(many(5, "other {number}"), keep_line=False)
    card.focus_line(line)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert field.hasFocus()


def test_what_grows_or_folds_after_a_change_gets_its_room(card, qt):
    put, folds = QWidget(), QLabel("word " * 60)
    folds.setWordWrap(True)
    layout = QVBoxLayout(put)
    layout.addWidget(QLineEdit())
    layout.addWidget(folds)
    card.show_content(many(5))
    card.put_below(card.lines()[2].id, put)
    for text in ("other {number}", "third {number}", "fourth {number}"):
        card.show_content(many(5, text))
        qt.process()
    tall = put.height()
    folds.hide()
    qt.until(lambda: put.height() < tall)
    folds.show()
    qt.until(lambda: put.height() == tall)
