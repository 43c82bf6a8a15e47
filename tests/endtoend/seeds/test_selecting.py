"""The words of every fact of the two seed articles are selected exactly, by keys only, and with few of them."""

from datetime import UTC, datetime
from functools import partial
from statistics import median
from typing import TYPE_CHECKING, Any

from PySide6.QtTest import QTest
from seeds.selecting import select_by_keys

from desktop_app.intake.draft import read_bytes
from desktop_app.widgets.reader import Reader
from desktop_app.widgets.reader_page import ReaderPage
from desktop_app.widgets.reader_text import ReaderSegment, ReaderText

if TYPE_CHECKING:
    from seeds.facts import Seeds

MOST, AT_MEDIAN = 6, 3


def test_every_passage_is_selected_by_few_keys(qt: Any, seeds: "Seeds") -> None:
    counts = {}
    for number, path in seeds.files.items():
        draft = read_bytes(path.read_bytes(), path.name, datetime.now(UTC)).draft(None)
        segments = tuple(ReaderSegment(one.start, one.end, one.kind) for one in draft.segments)
        reader = Reader()
        # As wide as its part of the article's page in a window of the usual size.
        reader.resize(700, 800)
        reader.show_text(ReaderText(draft.text, segments, meta="16 November 2020"))
        qt.show(reader)
        reader.setFocus()
        # The comment form is a fact of its own here.
        reader._unfold.setChecked(True)
        press = partial(QTest.keyClick, reader.findChild(ReaderPage))
        for fact in seeds.facts.values():
            if fact.article == number:
                counts[fact.number] = select_by_keys(reader, press, fact.start, fact.end)
                assert draft.text[slice(*reader.selected_range())] == fact.words
                reader.keyboard.go_behind()
        reader.close()
        reader.deleteLater()
    assert len(counts) == len(seeds.facts)
    assert median(counts.values()) <= AT_MEDIAN, counts
    assert max(counts.values()) <= MOST, {row: count for row, count in counts.items() if count > MOST}
