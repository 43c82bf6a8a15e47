"""Of two readings of a page each line is as the surer one has it, in the order of the first."""

from dataclasses import replace

import pytest

from desktop_app.intake.recognition import surer as module
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


def test_lines_of_a_page_are_not_each_compared_with_all(monkeypatch: pytest.MonkeyPatch) -> None:
    page = [word("one", row * 40, 80, left=column * 300, block=column) for column in range(3) for row in range(50)]
    other = [replace(one, text="surer", top=one.top + 6, sure=95) for one in page]
    compared: list[bool] = []
    same = module._same_place

    def noted(one: tuple[int, int, int, int], line: tuple[int, int, int, int]) -> bool:
        compared.append(same(one, line))
        return compared[-1]

    monkeypatch.setattr(module, "_same_place", noted)
    found = surer(page, other)
    assert [(one.text, one.line) for one in found] == [("surer", one.line) for one in page], "6 of 30 pixels lower"
    assert len(compared) <= 2 * len(page) * 3
    assert sum(compared) == len(page)


def test_a_word_is_told_as_it_stands_on_the_larger_image() -> None:
    assert word("one", 10, 80, left=20).enlarged(1.5) == ReadWord("one", (1, 1), 10, 30, 15, 300, 45, 80)
