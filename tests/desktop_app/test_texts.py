"""Plurals without a translation file, and directions."""

import pytest

from desktop_app.directions import isolated_in, reads_right_to_left
from desktop_app.texts import listed, plural


@pytest.mark.parametrize(("count", "text"), [(0, "0 films"), (1, "1 film"), (2, "2 films")])
def test_english_plurals_need_no_file(count, text):
    assert plural("Test", "{count} films", "{count} film", count) == text


def test_a_list_has_the_comma_of_its_language():
    from PySide6.QtCore import QLocale

    assert listed(("Ines", "", "لاله")) == "Ines, \u2068لاله\u2069"
    before = QLocale()
    QLocale.setDefault(QLocale("fa"))
    try:
        assert listed(("Ines", "لاله")) == "\u2068Ines\u2069، لاله"
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("text", "direction"), [("«فیلم» A", True), ("12 Jan", False), ("12 – 15", None), ("", None), ("(a) فیلم", False)]
)
def test_the_first_letter_says_the_direction(text, direction):
    assert reads_right_to_left(text) is direction


def test_only_what_reads_the_other_way_is_isolated():
    assert isolated_in("فیلم", right_to_left=False) == "\u2068فیلم\u2069"
    assert isolated_in("فیلم", right_to_left=True) == "فیلم"
    assert isolated_in("3 Jan", right_to_left=True) == "\u20683 Jan\u2069"
    assert isolated_in("12", right_to_left=True) == "12"
