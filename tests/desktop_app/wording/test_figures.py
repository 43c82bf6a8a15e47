"""Figures in each language's digits."""

import pytest

from desktop_app.wording.figures import number, own_digits
from desktop_app.wording.wording import Wording


@pytest.mark.parametrize(
    ("value", "language", "text"),
    [
        (1204, "en", "1,204"),
        (1204, "fa", "۱٬۲۰۴"),
        (1204, "ar", "١٬٢٠٤"),
        (1.5, "en", "1.5"),
        (1.5, "fa", "۱٫۵"),
        (1400000.0, "en", "1,400,000"),
        (0, "ar", "٠"),
    ],
)
def test_numbers(value: float, language: str, text: str) -> None:
    assert number(value, language) == text


def test_only_figures_are_changed() -> None:
    assert own_digits("18:29 h", "fa") == "۱۸:۲۹ h"
    assert own_digits("18:29 h", "en") == "18:29 h"


def test_a_latin_name_keeps_its_digits_in_a_persian_window() -> None:
    wording = Wording("fa", (), lambda _context, text, _comment=None: text, lambda _context, many, _one, _count: many)
    assert wording.digits("13th Lantern Festival (2025)") == "13th Lantern Festival (2025)"
    assert wording.digits("جشنواره 6 (1403)") == "جشنواره ۶ (۱۴۰۳)"
    assert wording.digits("17:30") == "۱۷:۳۰"
