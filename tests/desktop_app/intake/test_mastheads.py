"""Names of publications above an article: told by their kind, and only where date and headline follow."""

from datetime import date

import pytest

from desktop_app.intake.mastheads import is_masthead
from desktop_app.intake.segmenter import segment

BODY = "MARENZA – The film was shown in the hall by the river on Saturday. The hall was full."


@pytest.mark.parametrize(
    "words",
    [
        "The Marenza Dispatch",
        "Tolvey Evening Mail",
        "Coastline Press Agency",
        "The Daily Harbour",
        "Bay Weekly",
        "The Bay Chronicle of Skerrin",
        "روزنامه نیلوان",
        "هفته‌نامه پرده",
        "خبرگزاری ساحل",
        "صحيفة المرفأ",
        "وكالة أنباء الساحل",
    ],
)
def test_a_name_is_told_by_its_kind(words: str) -> None:
    assert is_masthead(words)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "Times",
        "The hall was full",
        "Cinema in hard times",
        "A dispatch from the bay",
        "“The Harbour Times”",
        "Harbour Times: the film of the year",
        "Film",
        "روزنامه",
        "روزنامه نیلوان نوشت که فیلم تازه دیده شد",
        "The Times " * 200,
        "روزنامه " + "نیلوان" * 20,
    ],
)
def test_other_words_are_no_name(words: str) -> None:
    assert not is_masthead(words)


def parts(text: str) -> tuple[str, str | None]:
    layout = segment(text, date(2026, 1, 1))
    return layout.source, layout.fields.get("headline")


def test_a_name_above_date_and_headline_is_the_publication() -> None:
    text = f"The Marenza Dispatch\n\n16 March 2025\n\nPaper Harbour wins\n\n{BODY}"
    assert parts(text) == ("The Marenza Dispatch", "Paper Harbour wins")


def test_a_name_beside_the_date_is_the_publication() -> None:
    assert parts(f"Paper Harbour wins\n\nThe Marenza Dispatch, 16 March 2025, page 4\n\n{BODY}") == (
        "The Marenza Dispatch",
        "Paper Harbour wins",
    )
    assert parts(f"بندر کاغذی دیده شد\n\nروزنامه نیلوان | ۲۶ آبان ۱۳۹۹\n\n{BODY}")[0] == "روزنامه نیلوان"


def test_a_headline_that_looks_like_a_name_stays_one() -> None:
    # No other headline follows, or no date.
    assert parts(f"The Bay Chronicle\n\n16 March 2025\n\n{BODY}") == ("", "The Bay Chronicle")
    assert parts(f"The Bay Chronicle\n\nA film in four parts\n\n{BODY}") == ("", "The Bay Chronicle")


def test_what_a_label_says_goes_first() -> None:
    text = f"Source: Coastline Press Agency\n\nThe Marenza Dispatch, 16 March 2025\n\nPaper Harbour wins\n\n{BODY}"
    assert parts(text) == ("Coastline Press Agency", "Paper Harbour wins")
