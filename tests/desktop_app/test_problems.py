"""What could not be done is said in the user's language, with its values."""

from collections.abc import Iterator
from typing import Any

import pytest

from database.dates import DateProblem
from database.dates.typed import parse_typed
from database.errors import CatalogueProblem, InputProblem
from desktop_app.directions import without_marks


@pytest.fixture
def persian(qt: Any) -> Iterator[None]:
    from desktop_app.languages import use_language

    use_language(qt.application, "fa")
    yield
    use_language(qt.application, "en")


def text(problem: Exception) -> str:
    from desktop_app.problems import problem_text

    return without_marks(problem_text(problem))


def test_english_is_said_as_it_is(qt: Any) -> None:
    problem = InputProblem("bad_value", field="Place", reason="“x” is taken")
    assert text(problem) == str(problem) == "Place: “x” is taken"
    assert text(ValueError("no problem of ours")) == "no problem of ours"


def test_field_and_reason_are_translated_with_their_values(persian: None) -> None:
    assert text(InputProblem("bad_value", field="Place", reason="this is needed")) == "مکان: این لازم است"
    assert (
        text(InputProblem("bad_value", field="code", reason="“left {over}” is taken"))
        == "کد: «left {over}» گرفته شده است"
    )
    full = text(CatalogueProblem("held", path="/tmp/a", holder="another window"))
    assert full.startswith("فهرست /tmp/a در another window باز است")


def test_what_has_no_translation_keeps_its_words(persian: None) -> None:
    assert text(InputProblem("bad_value", field="comet", reason="it shines too much")) == "comet: it shines too much"
    assert text(ValueError("no problem of ours")) == "no problem of ours"


def test_a_date_that_cannot_be_read_says_so(persian: None) -> None:
    with pytest.raises(DateProblem) as problem:
        parse_typed("last winter")
    said = text(problem.value)
    assert said.startswith("«last winter» تاریخ خواندنی نیست")
    assert "{" not in said


def test_a_calendar_and_numbers_are_said_as_the_language_says_them(persian: None) -> None:
    with pytest.raises(DateProblem) as problem:
        parse_typed("31 Feb 2020")
    assert text(problem.value) == "روز ۳۱ در ماه ۲ سال ۲۰۲۰ (میلادی) نیست: این ماه ۲۹ روز دارد."
