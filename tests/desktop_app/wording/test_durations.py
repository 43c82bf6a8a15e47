"""Durations in words."""

import pytest

from desktop_app.wording.durations import duration_words
from desktop_app.wording.wording import english_plural


@pytest.mark.parametrize(
    ("stored", "words"),
    [
        ("P89D", "89 days"),
        ("P1D", "1 day"),
        ("P2W", "2 weeks"),
        ("P1Y6M", "1 year 6 months"),
        ("PT2H30M", "2 hours 30 minutes"),
        ("PT45S", "45 seconds"),
        ("P", "P"),
        ("PT", "PT"),
        ("three weeks", "three weeks"),
    ],
)
def test_durations(stored: str, words: str) -> None:
    assert duration_words(stored, english_plural) == words
