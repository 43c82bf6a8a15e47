"""The keyboard in the article: words, sentences, names, labels, and any range exactly, under any layout."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.widgets.reader import Reader
from desktop_app.widgets.reader_page import ReaderPage
from desktop_app.widgets.reader_text import ReaderSegment, ReaderText
from desktop_app.widgets.reader_words import edge_choices, words_between

SHIFT, CONTROL, PLAIN = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.NoModifier,
)
TEXT = (
    "The Long Ferry opens\n\n"
    "HARBOUR – “The 𐎠 Long Ferry” by Lena Maro opened the 12th River Festival. Maro’s crew 😀 cheered.\n\n"
    "فیلم «قایق بلند» ساخته لنا مارو است.\n\n"
    "Leave a comment\nYour name\n\nThe End of all."
)
FOLDED = TEXT.index("Leave"), TEXT.index("Your name") + len("Your name")
CONTENT = ReaderText(
    TEXT,
    (
        ReaderSegment(0, 20, "headline", "Headline"),
        ReaderSegment(22, TEXT.index("Leave") - 2, "body", "Body"),
        ReaderSegment(*FOLDED, "boilerplate", "Page furniture"),
    ),
    meta="Harbour Post 😀",
)
#: Linux codes of keys, and what a Persian layout types with them.
PERSIAN = {
    "q": (16, "ض"),
    "g": (34, "ل"),
    "f": (33, "ب"),
    ".": (52, "."),
    "[": (26, "ج"),
    "]": (27, "چ"),
    "b": (48, "ذ"),
}


@pytest.fixture
def reader(qt):
    widget = Reader()
    widget.resize(800, 600)
    widget.show_text(CONTENT)
    qt.show(widget)
    widget.setFocus()
    yield widget
    widget.close()
    widget.deleteLater()


def press(reader, *keys, modifiers=PLAIN):
    page = reader.findChild(ReaderPage)
    for key in keys:
        QTest.keyClick(page, key, modifiers)


def press_by_place(reader, sign, modifiers=PLAIN):
    code, text = PERSIAN[sign]
    key = Qt.Key(ord(text)) if ord(text) < 128 else Qt.Key.Key_unknown
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, modifiers, code + 8, 0, 0, text)
        QApplication.sendEvent(reader.findChild(ReaderPage), event)


def chosen(reader):
    span = reader.selected_range()
    return None if span is None else reader.content.text[slice(*span)]


def at_words(reader, words):
    reader.keyboard.go_to(reader.content.text.index(words))


def word(reader):
    found = reader.keyboard.word()
    return reader.content.text[found.core_start : found.core_end]


def test_arrows_go_by_word_and_skip_what_is_folded_away(reader):
    assert word(reader) == "The"
    press(reader, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert word(reader) == "Ferry"
    press(reader, Qt.Key.Key_Left)
    assert word(reader) == "Long"
    at_words(reader, "است")
    press(reader, Qt.Key.Key_Left)
    assert reader.keyboard.place == TEXT.index("The End")
    press(reader, Qt.Key.Key_Left)
    assert word(reader) == "است"
    press(reader, Qt.Key.Key_Home, modifiers=CONTROL)
    press(reader, Qt.Key.Key_Left)
    assert reader.keyboard.place == 0
    press(reader, Qt.Key.Key_End, modifiers=CONTROL)
    press(reader, Qt.Key.Key_Right)
    assert word(reader) == "all"


def test_in_a_persian_paragraph_left_goes_on(reader):
    at_words(reader, "فیلم")
    press(reader, Qt.Key.Key_Left)
    assert word(reader) == "قایق"
    press(reader, Qt.Key.Key_Right)
    assert word(reader) == "فیلم"
    press(reader, Qt.Key.Key_Left, Qt.Key.Key_Left, modifiers=SHIFT)
    assert chosen(reader) == "فیلم «قایق"
    press(reader, Qt.Key.Key_Left, modifiers=SHIFT)
    assert chosen(reader) == "فیلم «قایق بلند»"


def test_shift_extends_by_word_at_the_moving_end(reader):
    at_words(reader, "Lena")
    press(reader, Qt.Key.Key_Right, modifiers=SHIFT)
    assert chosen(reader) == "Lena"
    press(reader, Qt.Key.Key_Right, Qt.Key.Key_Right, modifiers=SHIFT)
    assert chosen(reader) == "Lena Maro opened"
    press(reader, Qt.Key.Key_Left, Qt.Key.Key_Left, modifiers=SHIFT)
    assert chosen(reader) == "Lena"
    press(reader, Qt.Key.Key_Left, modifiers=SHIFT)
    assert chosen(reader) == "by Lena"
    press(reader, Qt.Key.Key_Right)
    assert chosen(reader) is None
    assert word(reader) == "Maro"


def test_brackets_move_either_end(reader):
    at_words(reader, "Maro opened")
    press(reader, Qt.Key.Key_Right, modifiers=SHIFT)
    press(reader, Qt.Key.Key_BracketLeft)
    assert chosen(reader) == "Lena Maro"
    press(reader, Qt.Key.Key_BracketRight, Qt.Key.Key_BracketRight)
    assert chosen(reader) == "Lena Maro opened the"
    press(reader, Qt.Key.Key_BracketLeft, Qt.Key.Key_BracketRight, modifiers=SHIFT)
    assert chosen(reader) == "Maro opened"


def test_q_goes_from_name_to_name_and_back(reader):
    found = []
    for _ in range(7):
        press(reader, Qt.Key.Key_Q)
        found.append(chosen(reader))
    assert found == [
        "Long Ferry",
        "HARBOUR",
        "“The 𐎠 Long Ferry”",
        "Lena Maro",
        "12th River Festival",
        "Maro",
        "«قایق بلند»",
    ]
    press(reader, Qt.Key.Key_Q)
    assert chosen(reader) == "End"
    press(reader, Qt.Key.Key_Q, modifiers=SHIFT)
    press(reader, Qt.Key.Key_Q, modifiers=SHIFT)
    assert chosen(reader) == "Maro"


def test_the_sentence_and_the_next_one(reader):
    at_words(reader, "12th")
    press(reader, Qt.Key.Key_Period)
    assert chosen(reader).startswith("HARBOUR –")
    assert chosen(reader).endswith("River Festival.")
    press(reader, Qt.Key.Key_Period)
    assert chosen(reader) == "Maro’s crew 😀 cheered."


def test_space_goes_through_the_ways_to_end_a_selection(reader):
    at_words(reader, "HARBOUR")
    press(reader, Qt.Key.Key_Right, modifiers=SHIFT)
    found = [chosen(reader)]
    for _ in range(2):
        press(reader, Qt.Key.Key_Space)
        found.append(chosen(reader))
    assert found == ["HARBOUR", "HARBOUR –", "HARBOUR"]
    press(reader, Qt.Key.Key_Space, modifiers=SHIFT)
    assert chosen(reader) == "HARBOUR –"


def label_of(reader, start):
    return next(label.text for label in reader.keyboard.labels if label.word.start <= start < label.word.end)


def type_label(reader, start):
    for letter in label_of(reader, start):
        QTest.keyClick(reader.findChild(ReaderPage), letter)


def test_labels_choose_first_and_last_word(reader):
    press(reader, Qt.Key.Key_G)
    assert reader.keyboard.labelling
    assert not any(FOLDED[0] <= label.word.start < FOLDED[1] for label in reader.keyboard.labels)
    type_label(reader, TEXT.index("Lena"))
    assert chosen(reader) == "Lena"
    assert len(label_of(reader, TEXT.index("Maro opened"))) == 1
    type_label(reader, TEXT.index("12th"))
    assert chosen(reader) == "Lena Maro opened the 12th"
    assert not reader.keyboard.labelling


def test_labels_can_be_taken_back_and_left(reader):
    reader.show_text(ReaderText(TEXT + "\n" + "more words of another kind " * 20))
    press(reader, Qt.Key.Key_G)
    far = next(label for label in reader.keyboard.labels if len(label.text) == 2)
    QTest.keyClick(reader.findChild(ReaderPage), far.text[0])
    assert all(len(label.text) == 1 for label in reader.keyboard.labels)
    press(reader, Qt.Key.Key_Backspace)
    assert far in reader.keyboard.labels
    press(reader, Qt.Key.Key_Escape)
    assert not reader.keyboard.labelling
    assert chosen(reader) is None
    press(reader, Qt.Key.Key_G)
    type_label(reader, TEXT.index("Lena"))
    press(reader, Qt.Key.Key_Return)
    assert chosen(reader) == "Lena"
    press(reader, Qt.Key.Key_G, Qt.Key.Key_Right)
    assert not reader.keyboard.labelling
    assert word(reader) == "Maro"


def test_a_selection_takes_g_for_itself_and_the_other_key_starts_labels_all_the_same(reader):
    letters = []
    reader.keyboard.lettered.connect(lambda sign, shift: letters.append((sign, shift)))
    press(reader, Qt.Key.Key_Q, Qt.Key.Key_G)
    press(reader, Qt.Key.Key_F, modifiers=SHIFT)
    assert letters == [("g", False), ("f", True)]
    assert not reader.keyboard.labelling
    press(reader, Qt.Key.Key_Semicolon)
    assert reader.keyboard.labelling


def test_labels_are_drawn(reader, qt):
    plain = reader.grab().toImage()
    press(reader, Qt.Key.Key_G)
    qt.process()
    assert reader.grab().toImage() != plain


def test_keys_count_by_place_under_a_persian_layout(reader):
    letters = []
    reader.keyboard.lettered.connect(lambda sign, _shift: letters.append(sign))
    press_by_place(reader, "q")
    press_by_place(reader, "q")
    press_by_place(reader, "q")
    assert chosen(reader) == "“The 𐎠 Long Ferry”"
    press_by_place(reader, "]")
    assert chosen(reader) == "“The 𐎠 Long Ferry” by"
    press_by_place(reader, "f")
    assert letters == ["f"]
    press(reader, Qt.Key.Key_Escape)
    press_by_place(reader, "b")
    assert chosen(reader) == "“The 𐎠 Long Ferry” by"
    press(reader, Qt.Key.Key_Escape)
    press_by_place(reader, "g")
    assert reader.keyboard.labelling
    near = next(label.word for label in reader.keyboard.labels if label.text == "f")
    press_by_place(reader, "f")
    press_by_place(reader, "f")
    assert reader.selected_range() == (near.core_start, near.core_end)


def test_commands_and_held_letters_are_left_alone(reader):
    letters = []
    reader.keyboard.lettered.connect(lambda sign, _shift: letters.append(sign))
    press(reader, Qt.Key.Key_F, modifiers=CONTROL | SHIFT)
    press(reader, Qt.Key.Key_F, modifiers=Qt.KeyboardModifier.AltModifier)
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F, PLAIN, "f", True)
    QApplication.sendEvent(reader.findChild(ReaderPage), held)
    assert letters == []


def test_escape_takes_the_selection_away_and_then_is_left_to_the_window(reader):
    page = reader.findChild(ReaderPage)
    press(reader, Qt.Key.Key_Q)
    first, second = (QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, PLAIN) for _ in range(2))
    assert reader.keyboard.take(first)
    assert page.textCursor().hasSelection() is False
    assert not reader.keyboard.take(second)


def test_up_down_home_and_end_go_by_line(reader):
    at_words(reader, "Lena")
    press(reader, Qt.Key.Key_Up)
    assert reader.keyboard.place <= 20
    press(reader, Qt.Key.Key_Down)
    assert word(reader) != "The"
    at_words(reader, "Lena")
    press(reader, Qt.Key.Key_Home)
    assert word(reader) == "HARBOUR"
    press(reader, Qt.Key.Key_End, modifiers=SHIFT)
    assert chosen(reader).startswith("HARBOUR")
    assert len(chosen(reader)) > 40
    press(reader, Qt.Key.Key_Down, modifiers=CONTROL)
    press(reader, Qt.Key.Key_Home, modifiers=CONTROL)
    assert word(reader) == "The"


def test_control_and_up_or_down_go_by_sentence(reader):
    at_words(reader, "Lena")
    press(reader, Qt.Key.Key_Down, modifiers=CONTROL)
    assert word(reader) == "Maro’s"
    press(reader, Qt.Key.Key_Up, modifiers=CONTROL)
    assert word(reader) == "HARBOUR"


def test_pages_turn_and_the_cursor_comes_along(reader):
    reader.show_text(ReaderText("\n".join(f"Line {number} of many lines here." for number in range(400))))
    press(reader, Qt.Key.Key_PageDown)
    first = reader.keyboard.place
    assert first > 100
    press(reader, Qt.Key.Key_Space)
    assert reader.keyboard.place > first
    press(reader, Qt.Key.Key_PageUp)
    press(reader, Qt.Key.Key_PageUp)
    press(reader, Qt.Key.Key_PageUp)
    assert reader.keyboard.place == 0


def test_going_on_behind_the_selection(reader):
    at_words(reader, "Lena")
    press(reader, Qt.Key.Key_Right, Qt.Key.Key_Right, modifiers=SHIFT)
    reader.keyboard.go_behind()
    assert word(reader) == "opened"
    assert chosen(reader) is None


def test_the_place_is_told_below_the_text_and_to_screen_readers(reader, qt):
    press(reader, Qt.Key.Key_Q)
    assert reader.findChild(ReaderPage).textCursor().hasSelection()
    assert "Headline" in reader.place_in_words()
    assert "2 words" in reader.place_in_words()
    face = QAccessible.queryAccessibleInterface(reader.findChild(ReaderPage))
    assert face.textInterface().selectionCount() == 1
    start = reader.findChild(ReaderPage).textCursor().selectionStart()
    assert face.textInterface().text(start, start + 10) == "Long Ferry"


def test_place_and_selection_stay_when_the_article_is_drawn_anew(reader):
    at_words(reader, "Lena")
    press(reader, Qt.Key.Key_Right, modifiers=SHIFT)
    reader.set_size(3)
    assert chosen(reader) == "Lena"
    reader.show_text(ReaderText(TEXT, CONTENT.segments[:1], meta="other"), keep_place=True)
    assert chosen(reader) == "Lena"
    reader.show_text(CONTENT)
    assert chosen(reader) is None
    assert reader.keyboard.place == 0


def test_the_word_cursor_begins_on_what_is_shown(reader):
    text = "Home Film Sport\n\nThe ferry sails"
    reader.show_text(ReaderText(text, (ReaderSegment(0, 15, "boilerplate", "Page furniture"),)))
    assert reader.keyboard.place == text.index("The")
    reader.show_text(ReaderText("Home Film", (ReaderSegment(0, 9, "boilerplate", "Page furniture"),)))
    assert reader.keyboard.place == 0


SIGNS = st.text(
    alphabet=st.sampled_from("ab Zé😀𐎠فی\u200cا«»“”\"'’().,-—\n\r\t\u0301\u2028\u200f\u202e\ufeff\x00\x1b٣5"),
    min_size=1,
    max_size=24,
)


@given(SIGNS, st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
def test_any_range_of_any_text_can_be_selected_by_keys_and_gives_its_code_points(reader, text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    reader.show_text(ReaderText(text, meta=data.draw(st.sampled_from(["", "above 😀"]))))
    keyboard = reader.keyboard
    while keyboard.place > 0:
        before = keyboard.place
        press(reader, back(reader), modifiers=CONTROL)
        assert keyboard.place == before - 1
    for _ in range(start):
        press(reader, forth(reader), modifiers=CONTROL)
    for _ in range(end - start):
        press(reader, forth(reader), modifiers=CONTROL | SHIFT)
    assert reader.selected_range() == (start, end)
    assert reader.content.text[slice(*reader.selected_range())] == text[start:end]


@given(SIGNS, st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
def test_any_words_can_be_selected_by_their_labels_with_any_edges(reader, text, data):
    reader.show_text(ReaderText(text))
    press(reader, Qt.Key.Key_G)
    words = [label.word for label in reader.keyboard.labels]
    wanted = [
        one for one in words_between(text, 0, len(text)) if any(sign.isalnum() for sign in text[one.start : one.end])
    ]
    assert words == wanted
    if not words:
        return
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first, len(words) - 1))
    type_label(reader, words[first].start)
    type_label(reader, words[last].start)
    choices = edge_choices(text, words[first].start, words[last].end)
    assert reader.selected_range() == choices[0]
    seen = {reader.selected_range()}
    for _ in choices[1:]:
        press(reader, Qt.Key.Key_Space)
        seen.add(reader.selected_range())
    assert seen == set(choices)


def back(reader):
    return Qt.Key.Key_Right if reader.keyboard.reads_right_to_left() else Qt.Key.Key_Left


def forth(reader):
    return Qt.Key.Key_Left if reader.keyboard.reads_right_to_left() else Qt.Key.Key_Right
