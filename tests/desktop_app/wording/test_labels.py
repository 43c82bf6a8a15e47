"""Labels among other words."""

import pytest

from desktop_app.directions import isolate, without_marks
from desktop_app.wording.labels import inside_of, name_only, parts, shown


@pytest.mark.parametrize(
    ("label", "name", "inside"),
    [
        ("Letters (R. Tindel, 2023)", "Letters", "R. Tindel, 2023"),
        ("Main competition (12th Lantern (2024))", "Main competition", "12th Lantern (2024)"),
        ("Harbour Cinema", "Harbour Cinema", ""),
        ("(untitled)", "(untitled)", ""),
        ("Odd)", "Odd)", ""),
        ("f(x)", "f(x)", ""),
    ],
)
def test_parts(label: str, name: str, inside: str) -> None:
    assert parts(label) == (name, inside)


def test_a_section_does_not_say_its_edition_twice() -> None:
    assert inside_of("Main competition (12th Lantern (2024))", "12th Lantern (2024)") == "Main competition"
    assert inside_of("Golden Lantern (Lantern)", "12th Lantern (2024)") == "Golden Lantern"
    assert inside_of("Golden Lantern (Critics)", "12th Lantern (2024)") == "Golden Lantern (Critics)"


def test_each_part_keeps_its_direction() -> None:
    assert (
        shown("دوازده بادبادک (N. Arghavandi, 2024)")
        == f"{isolate('دوازده بادبادک')} ({isolate('N. Arghavandi, 2024')})"
    )
    assert shown("Letters (2023)") == "Letters (2023)"
    assert without_marks(shown("دوازده بادبادک (2024)")) == "دوازده بادبادک (2024)"


def test_name_only() -> None:
    assert name_only("Dara Kiavand (Director, 1970–)") == "Dara Kiavand"
