"""The reader: positions in code points, passages, segments, directions, size."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QTextCursor
from PySide6.QtTest import QTest

from desktop_app.widgets.reader import MANY, Reader
from desktop_app.widgets.reader_page import MEASURE, ReaderPage
from desktop_app.widgets.reader_text import (
    LARGEST,
    PART,
    SMALLEST,
    ReaderPassage,
    ReaderSegment,
    ReaderText,
    Utf16Map,
    displayed,
    part_around,
)

TEXT = (
    " The ferry 😀 opens\r\n\r\n12 January\n\nHARBOUR – “The 𐎠 Long Ferry” by Lena Maro.\n\n"
    "فیلم «قایق بلند» ساخته لنا مارو\n\nA caption.\n\nAnother “thing” said.\n\nLeave a comment\nYour name\n"
)


def passage(number: int, words: str, kind: str = "film", text: str = TEXT) -> ReaderPassage:
    start = text.index(words)
    return ReaderPassage(number, start, start + len(words), kind, f"{kind}: {words}")


def segment(words: str, kind: str) -> ReaderSegment:
    start = TEXT.index(words)
    return ReaderSegment(start, start + len(words), kind)


CONTENT = ReaderText(
    TEXT,
    segments=(
        segment("The ferry 😀 opens", "headline"),
        segment("12 January", "metadata_line"),
        segment("HARBOUR –", "dateline"),
        segment("A caption.", "caption"),
        segment("Another “thing” said.", "pull_quote"),
        segment("Leave a comment\nYour name", "boilerplate"),
    ),
    passages=(
        passage(1, "“The 𐎠 Long Ferry” by Lena Maro"),
        passage(2, "Lena Maro", "person"),
        passage(3, "لنا مارو", "person"),
        passage(4, "Your name", "subject"),
    ),
    meta="Harbour Post 😀 · 12 January",
)


@pytest.fixture
def reader(qt):
    widget = Reader()
    widget.resize(700, 500)
    widget.show_text(CONTENT)
    qt.show(widget)
    yield widget
    widget.close()
    widget.deleteLater()


def page_of(reader: Reader) -> ReaderPage:
    return reader.findChild(ReaderPage)


def block_with(reader: Reader, words: str):
    return page_of(reader).document().find(words).block()


@given(st.text(alphabet=st.sampled_from("a é😀𐎠ف\n\r\u2028\u2029\ufdd0\ufffc\x0b\x00"), max_size=40))
def test_positions_go_there_and_back(text):
    units = Utf16Map(text, 7)
    at = 7
    for point, sign in enumerate(text):
        assert units.to_qt(point) == at
        assert units.to_text(at) == point
        width = len(sign.encode("utf-16-le")) // 2
        if width == 2:
            assert units.to_text(at + 1) == point
        at += width
    assert units.to_qt(len(text)) == at
    assert units.to_text(at) == len(text)
    assert len(displayed(text)) == len(text)


@given(st.text(alphabet=st.sampled_from("ab😀ف \n\r\u2028\u2029\ufdd0\ufdd1\ufffc\x0b\x0c\x00\ufeff"), max_size=30))
def test_the_document_holds_the_text_sign_for_sign(text):
    reader = Reader()
    reader.show_text(ReaderText(text, meta="above"))
    raw = page_of(reader).document().toRawText()
    shown = raw.removeprefix("above\u2029").replace("\u2029", "\n")
    assert len(shown.encode("utf-16-le")) == len(text.encode("utf-16-le"))
    assert shown == displayed(text)
    reader.deleteLater()


@pytest.mark.parametrize("one", CONTENT.passages, ids=lambda one: one.says)
def test_a_passage_marks_exactly_its_words(reader, one):
    marks = page_of(reader).extraSelections()
    words = [mark.cursor.selectedText() for mark in marks]
    assert words[CONTENT.passages.index(one)] == TEXT[one.start : one.end]


@pytest.mark.parametrize("one", CONTENT.passages, ids=lambda one: one.says)
def test_selected_words_come_back_as_code_points(reader, one):
    reader.select_range(one.start, one.end)
    assert reader.selected_range() == (one.start, one.end)


def test_a_selection_over_the_head_counts_only_the_text(reader):
    page_of(reader).selectAll()
    assert reader.selected_range() == (0, len(TEXT))
    cursor = QTextCursor(page_of(reader).document())
    cursor.setPosition(3, QTextCursor.MoveMode.KeepAnchor)
    page_of(reader).setTextCursor(cursor)
    assert reader.selected_range() is None


def test_the_focused_passage_is_outlined_and_told(reader):
    reader.focus_passage(2)
    page = page_of(reader)
    assert page.outlined.selectedText() == "Lena Maro"
    assert QAccessible.queryAccessibleInterface(page).text(QAccessible.Text.Description) == "person: Lena Maro"
    reader.focus_passage(None)
    assert page.outlined is None
    assert page.accessibleDescription() == ""
    with pytest.raises(KeyError):
        reader.focus_passage(99)


def test_the_outline_is_painted(reader, qt):
    plain = reader.grab().toImage()
    reader.focus_passage(2)
    qt.process()
    assert reader.grab().toImage() != plain


def test_stepping_goes_round_in_reading_order(reader):
    assert [reader.step_passage(1) for _ in range(5)] == [1, 2, 3, 4, 1]
    assert reader.step_passage(-1) == 4


def test_a_focused_passage_comes_to_the_upper_third(reader, qt):
    text = "word " * 3000 + "here" + " word" * 3000
    reader.show_text(ReaderText(text, passages=(passage(1, "here", text=text),)), focus=1)
    qt.process()
    page = page_of(reader)
    top = page.cursorRect(page.outlined).top()
    assert 0.2 < top / page.viewport().height() < 0.4


def test_paragraphs_run_in_their_own_direction(reader):
    assert block_with(reader, "HARBOUR").blockFormat().layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert block_with(reader, "ساخته").blockFormat().layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_segments_are_told_apart(reader):
    plain = block_with(reader, "Lena Maro")
    headline, caption, quote = (block_with(reader, words) for words in ("The ferry", "A caption", "Another"))
    assert headline.charFormat().fontPointSize() > plain.charFormat().fontPointSize() or (
        headline.begin().fragment().charFormat().fontPointSize() > 12
    )
    assert caption.blockFormat().leftMargin() > 0
    assert quote.begin().fragment().charFormat().fontItalic()
    assert not plain.begin().fragment().charFormat().fontItalic()


def test_boilerplate_is_folded_until_it_is_asked_for_or_focused(reader, qt):
    block = block_with(reader, "Leave a comment")
    assert not block.isVisible()
    button = reader._unfold
    assert "2 paragraphs" in button.text()
    button.click()
    assert block_with(reader, "Leave a comment").isVisible()
    button.click()
    reader.focus_passage(4)
    assert block_with(reader, "Your name").isVisible()


def test_folded_paragraphs_are_in_nobodys_way_under_the_mouse(reader, qt):
    page = page_of(reader)
    for width in (700, 500):
        reader.resize(width, 500)
        qt.process()
        heights = range(0, round(page.document().size().height()), 5)
        places = [page.cursorForPosition(QPoint(2, y)).position() for y in heights]
        assert places == sorted(places)


def test_an_article_without_boilerplate_has_no_fold(reader):
    reader.show_text(ReaderText("One paragraph."))
    assert not reader._unfold.isVisible()


def test_no_line_is_longer_than_the_measure(reader, qt):
    reader.resize(1600, 500)
    reader.show_text(ReaderText("many words of usual length in one paragraph " * 30))
    qt.process()
    layout = page_of(reader).document().firstBlock().layout()
    longest = max(layout.lineAt(number).textLength() for number in range(layout.lineCount()))
    assert MEASURE * 0.75 < longest < MEASURE * 1.3


def test_the_size_changes_by_keys_within_limits_and_keeps_the_marks(reader):
    said = []
    reader.size_changed.connect(said.append)
    page = page_of(reader)
    QTest.keyClick(page, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(page, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(page, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(page, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert said == [1, 2, 1, 0]
    reader.set_size(99)
    assert reader.type_size == LARGEST
    reader.set_size(-99)
    assert reader.type_size == SMALLEST
    assert page.extraSelections()[1].cursor.selectedText() == "Lena Maro"


def test_a_click_on_a_passage_names_the_most_particular(reader, qt):
    clicked = []
    reader.passage_clicked.connect(clicked.append)
    reader.focus_passage(2)
    qt.process()
    page = page_of(reader)
    rect = page.cursorRect(page.outlined)
    QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=rect.center() - QPoint(8, 0))
    assert clicked == [2]


def test_ranges_outside_the_text_are_refused():
    with pytest.raises(ValueError, match="no range"):
        ReaderText("abc", passages=(ReaderPassage(1, 1, 4, "film", ""),))
    with pytest.raises(ValueError, match="no range"):
        ReaderText("abc", segments=(ReaderSegment(2, 2, "body"),))


@given(st.integers(0, 400_000), st.integers(0, 300), st.sampled_from(["word 😀 ", "line\n", "x"]))
def test_the_part_of_a_long_text_holds_what_is_asked_for(start, length, piece):
    text = piece * (400_000 // len(piece))
    start = min(start, len(text))
    end = min(start + length, len(text))
    low, high = part_around(text, start, end)
    assert 0 <= low <= start <= end <= high <= len(text)
    assert high - low <= PART * 1.5


@given(st.text(alphabet=st.sampled_from("a😀ف\n"), min_size=4, max_size=30), st.data())
def test_positions_of_a_part_go_there_and_back(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start, len(text)))
    units = Utf16Map(text, 3, start, end)
    for point in range(start, end + 1):
        assert units.to_text(units.to_qt(point)) == point
    assert units.to_qt(0) == 3
    assert units.to_qt(len(text)) == units.to_qt(end)


LONG = "".join(f"Line {number} of a long 😀 text about “Film {number}”.\n" for number in range(9_000))


@pytest.fixture
def long_reader(reader, qt):
    at = LONG.index("Film 8000")
    reader.show_text(
        ReaderText(
            LONG,
            (ReaderSegment(0, 10, "headline"), ReaderSegment(at - 60, at + 20, "caption", "Caption")),
            (ReaderPassage(1, at, at + 9, "film", "Film 8000"),),
            meta="Harbour Post",
        )
    )
    reader.setFocus()
    return reader


def test_a_long_text_is_shown_part_by_part_and_every_place_is_reached(long_reader, qt):
    page = page_of(long_reader)
    assert page.document().characterCount() < PART * 2
    assert page.document().firstBlock().text() == "Harbour Post"
    for words in ("Film 8999", "Film 4500", "Film 0"):
        start = LONG.index(words)
        long_reader.select_range(start, start + len(words))
        assert long_reader.selected_range() == (start, start + len(words))
        assert page.textCursor().selectedText() == words
    long_reader.focus_passage(1)
    assert page.outlined.selectedText() == "Film 8000"
    assert long_reader.segment_at(LONG.index("Film 8000")).name == "Caption"
    long_reader.show_hits([(LONG.index("Film 7000"), LONG.index("Film 7000") + 9)], 0)
    assert page.textCursor().selectedText() == "Film 7000"


def test_keys_go_on_over_the_edge_of_a_part(long_reader, qt):
    page = page_of(long_reader)
    edge = long_reader.keyboard._positions.end
    long_reader.keyboard.go_to(edge - 1)
    for _ in range(3):
        QTest.keyClick(page, Qt.Key.Key_Down)
    assert long_reader.keyboard.place > edge
    QTest.keyClick(page, Qt.Key.Key_Q)
    assert LONG[slice(*long_reader.selected_range())].startswith("Line")
    edge = long_reader.keyboard._positions.start
    assert edge > 0
    long_reader.keyboard.go_to(edge)
    QTest.keyClick(page, Qt.Key.Key_Left)
    assert long_reader.keyboard.place < edge
    QTest.keyClick(page, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert long_reader.keyboard.place > len(LONG) - 30
    assert not long_reader._behind.isVisible()
    for _ in range(60):
        QTest.keyClick(page, Qt.Key.Key_PageUp)
    assert long_reader.keyboard.place < len(LONG) - 10_000
    long_reader._before.click()
    long_reader.set_size(2)
    QTest.keyClick(page, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert long_reader.keyboard.place == 0
    assert long_reader._behind.isVisible()


@pytest.mark.parametrize("piece", ["x", "word 😀 ", "فیلم\u200cها «قایق»\n", "\u202e\u200f\x00\x1b\ufffc "])
def test_hostile_texts_of_two_million_signs_open_at_once(reader, qt, piece):
    from time import process_time

    text = piece * (2_000_000 // len(piece))
    began = process_time()
    reader.show_text(ReaderText(text))
    qt.process()
    reader.select_range(len(text) - 7, len(text) - 3)
    qt.process()
    assert process_time() - began < 6
    assert reader.selected_range() == (len(text) - 7, len(text) - 3)


def crowded(count: int = 3 * MANY) -> ReaderText:
    text = "\n\n".join(f"Name {number:05} stands in this paragraph." for number in range(count))
    return ReaderText(
        text, passages=tuple(passage(number, f"Name {number:05}", "person", text) for number in range(count))
    )


def marked(reader: Reader) -> set[str]:
    return {one.cursor.selectedText() for one in page_of(reader).extraSelections()}


def test_of_very_many_passages_those_around_what_is_in_view_are_marked(reader, qt):
    content = crowded()
    reader.show_text(content)
    qt.process()
    assert "Name 00000" in marked(reader)
    assert len(marked(reader)) < MANY
    bar = page_of(reader).verticalScrollBar()
    for share in (0.25, 0.5, 0.75, 1):
        bar.setValue(round(bar.maximum() * share))
        qt.process()
        view = page_of(reader).viewport().rect()
        block = page_of(reader).cursorForPosition(view.center()).block()
        # Between two paragraphs there is an empty one.
        seen = block.text() or block.previous().text()
        assert seen[: len("Name 00000")] in marked(reader), share
        assert len(marked(reader)) < MANY
    reader.focus_passage(7)
    qt.process()
    assert "Name 00007" in marked(reader)


def test_going_from_passage_to_passage_marks_none_anew(reader, monkeypatch):
    reader.show_text(crowded(40))
    made = []
    monkeypatch.setattr(reader._page, "setExtraSelections", made.append)
    for number in range(3):
        reader.focus_passage(number)
        assert page_of(reader).outlined.selectedText() == f"Name {number:05}"
    reader.shade(())
    assert made == []
    reader.shade(((0, 4),))
    assert len(made) == 1
