"""Where and when an edition is held: told by a verb, or by what stands right behind its name."""

import pytest

from database.dates import DateValue
from desktop_app.reading.lists import lists_of
from desktop_app.reading.reader import tell


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("It won at the 4th Quay Film Festival in Ravenna.", "Ravenna"),
        ("The 4th Quay Film Festival, held in Ravenna from March 8 to 15, opened.", "Ravenna"),
        ("The 4th Quay Film Festival opened in Ravenna on March 8.", "Ravenna"),
        ("She lived in Ravenna before she went to the 4th Quay Film Festival.", None),
        ("She went to the Quay Film Festival in Ravenna.", None),  # which one is not said
    ],
)
def test_the_place_of_an_edition(text: str, place: str | None) -> None:
    [found] = lists_of(tell(text, published=DateValue.of("2025-03-16")))["festivals"]
    assert found["place"] == place


def test_an_edition_is_held_at_days_whose_year_stands_elsewhere() -> None:
    text = "Marenza, November 3, 2025 – The 5th Quay Film Festival ran from October 27 to November 2."
    [found] = lists_of(tell(text, published=DateValue.of("2025-11-03")))["festivals"]
    assert (found["start"], found["end"]) == ("2025-10-27", "2025-11-02")
    text = "The 5th Quay Film Festival was held last year."
    [found] = lists_of(tell(text, published=DateValue.of("2025-11-03")))["festivals"]
    assert (found["start"], found["end"]) == (None, None), "some time in it is meant"
