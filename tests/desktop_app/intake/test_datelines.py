"""Datelines at the head of a paragraph, as agencies and papers print them."""

import pytest

from desktop_app.intake.datelines import find_dateline
from desktop_app.intake.furniture import is_page_data

ON = " festival opened its doors and then it was over"


@pytest.mark.parametrize(
    ("printed", "place", "agency"),
    [
        ("TEHRAN –", "Tehran", ""),
        ("BUSAN, South Korea, Sept. 3 (AP) —", "Busan", "AP"),
        ("Buenos Aires, Nov 17 —", "Buenos Aires", ""),
        ("Panaji, Nov 12 (PTI)", "Panaji", "PTI"),
        ("Mumbai, Oct 3 (IANS):", "Mumbai", "IANS"),
        ("London, 3 October 2025:", "London", ""),
        ("HONG KONG:", "Hong Kong", ""),
    ],
)
def test_a_dateline_is_found(printed: str, place: str, agency: str) -> None:
    text = f"{printed} The{ON}"
    found = find_dateline(text, 0, len(text))
    assert found is not None
    assert (found.place_name, found.agency) == (place, agency)
    assert text[found.span.start : found.span.end] == printed


@pytest.mark.parametrize(
    "text",
    [
        "Berlin, a city of films, opens – again –" + ON,
        "Lost in London: a" + ON,
        "Best Director: Tilda Marsk (Norway) of the" + ON,
        "Tilda Marsk (PTI) said that the" + ON,
        "Harbour Lights, 1987: the" + ON,
    ],
)
def test_other_beginnings_are_none(text: str) -> None:
    assert find_dateline(text, 0, len(text)) is None


@pytest.mark.parametrize("line", ["PRESS RELEASE", "For immediate release", "بيان صحفي"])
def test_that_a_text_is_a_press_release_is_no_headline(line: str) -> None:
    assert is_page_data(line)
    assert not is_page_data(f"{line} is what the festival calls it")
