"""Of two readings of a page each line is as the surer one has it, in the order of the first."""

from desktop_app.intake.recognition.surer import surer
from desktop_app.intake.recognition.tesseract import ReadWord


def word(text: str, top: int, sure: float, *, left: int = 0, width: int = 200, block: int = 1) -> ReadWord:
    return ReadWord(text, (block, 1), top, left, top, width, 30, sure)


def test_a_line_is_taken_of_the_surer_one() -> None:
    first = [word("garbled", 0, 40), word("clear", 100, 92, block=2)]
    other = [word("headline", 4, 91, block=7), word("claer", 100, 80, block=8)]
    found = surer(first, other)
    assert [one.text for one in found] == ["headline", "clear"]
    assert [one.paragraph for one in found] == [(1, 1), (2, 1)], "the paragraphs of the first one"


def test_a_little_surer_or_elsewhere_is_not_enough() -> None:
    first = [word("one", 0, 80)]
    assert surer(first, [word("two", 0, 89)]) == first
    assert surer(first, [word("two", 200, 99)]) == first
    assert surer(first, [word("part", 0, 99, width=60)]) == first
    assert surer([], [word("two", 0, 89)]) == []
    assert surer(first, []) == first


def test_a_word_is_told_as_it_stands_on_the_larger_image() -> None:
    assert word("one", 10, 80, left=20).enlarged(1.5) == ReadWord("one", (1, 1), 10, 30, 15, 300, 45, 80)
