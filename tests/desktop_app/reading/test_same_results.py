"""A prize that headline and text tell is one result."""

import pytest

from desktop_app.reading.lists import lists_of
from desktop_app.reading.reader import tell


def results(text: str) -> list[tuple[str, str | None]]:
    return [(one["award"], one["category"]) for one in lists_of(tell(text))["awards"]]


def test_what_the_headline_says_is_left_out_where_the_text_says_more() -> None:
    text = "“Stone Fruit” wins Golden Reed\n\n“Stone Fruit” won the Golden Reed for best film on Sunday."
    assert results(text) == [("Golden Reed for best film", "best_film")]


def test_in_arabic_too() -> None:
    text = "«غرفة المصابيح» يفوز بالزيتونة الفضية\n\nفاز فيلم «غرفة المصابيح» بجائزة «الزيتونة الفضية» لأفضل فيلم."
    assert [category for _award, category in results(text)] == ["best_film"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("“Stone Fruit” won the Golden Reed. “Low Water” won the Golden Reed for best film.", 2),
        ("“Stone Fruit” won the Golden Reed. “Stone Fruit” was nominated for the Golden Reed for best film.", 2),
        ("“Stone Fruit” won the Golden Reed for best music. “Stone Fruit” won the Golden Reed for best film.", 2),
    ],
)
def test_what_differs_stays(text: str, count: int) -> None:
    assert len(results(text)) == count
