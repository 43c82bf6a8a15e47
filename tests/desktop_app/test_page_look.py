"""Places on a page that is turned and straightened, both ways, against the pixels."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from desktop_app.page_images import page_image
from desktop_app.page_look import AS_IT_LIES, PageLook, PageSight

SIZES = st.floats(10, 5000)
FRACTIONS = st.floats(0.2, 0.7)


@given(st.integers(0, 3), st.floats(-10, 10), SIZES, SIZES, FRACTIONS, FRACTIONS)
def test_a_place_is_found_again(turn: int, angle: float, width: float, height: float, x: float, y: float) -> None:
    look = PageLook(turn, angle)
    there = look.seen((x, y, 0, 0), width, height)
    back = look.lies(there, width, height)
    assert back[:2] == pytest.approx((x, y), abs=1e-6)


def test_a_page_as_it_lies_changes_nothing() -> None:
    assert AS_IT_LIES.seen((0.1, 0.2, 0.3, 0.4), 100, 50) == (0.1, 0.2, 0.3, 0.4)
    assert AS_IT_LIES.size(100, 50) == (100, 50)


@pytest.mark.parametrize("turn", [0, 1, 2, 3])
@pytest.mark.parametrize("angle", [0.0, 4.0, -7.5])
def test_a_place_is_where_the_pixels_are(turn: int, angle: float) -> None:
    page = Image.new("RGB", (600, 400), "white")
    ImageDraw.Draw(page).rectangle((120, 60, 179, 99), fill="black")
    stream = io.BytesIO()
    page.save(stream, "PNG")
    look = PageLook(turn, angle)
    image = page_image(stream.getvalue(), edge=5000, look=look).image
    assert image.size == pytest.approx(look.size(600, 400), abs=2)
    dark = image.convert("L").point(lambda value: 255 if value < 128 else 0).getbbox()
    x, y, width, height = look.seen((120 / 600, 60 / 400, 60 / 600, 40 / 400), 600, 400)
    expected = (x * image.width, y * image.height, (x + width) * image.width, (y + height) * image.height)
    assert dark == pytest.approx(expected, abs=3)


def test_a_rectangle_at_the_edge_stays_on_the_page() -> None:
    x, y, width, height = PageLook(0, 8).lies((0.0, 0.0, 1.0, 1.0), 300, 200)
    assert (x, y) == (0.0, 0.0)
    assert width <= 1
    assert height <= 1


WITHIN = st.tuples(st.floats(0.0, 0.6), st.floats(0.0, 0.6), st.floats(0.05, 0.4), st.floats(0.05, 0.4))


@given(st.integers(0, 3), SIZES, SIZES, WITHIN, WITHIN)
def test_what_is_drawn_on_a_turned_part_is_seen_where_it_was_drawn(
    turn: int,
    width: float,
    height: float,
    frame: tuple[float, float, float, float],
    drawn: tuple[float, float, float, float],
) -> None:
    sight = PageSight(PageLook(turn), frame, (width, height))
    lies = sight.lies(drawn)
    assert frame[0] - 1e-9 <= lies[0] and lies[0] + lies[2] <= frame[0] + frame[2] + 1e-9
    assert frame[1] - 1e-9 <= lies[1] and lies[1] + lies[3] <= frame[1] + frame[3] + 1e-9
    assert sight.seen(lies) == pytest.approx(drawn, abs=1e-6)


@given(st.integers(0, 3), st.floats(-10, 10), SIZES, SIZES, WITHIN, WITHIN)
def test_a_straightened_part_loses_nothing_that_was_drawn(
    turn: int,
    angle: float,
    width: float,
    height: float,
    frame: tuple[float, float, float, float],
    drawn: tuple[float, float, float, float],
) -> None:
    sight = PageSight(PageLook(turn, angle), frame, (width, height))
    x, y, wide, high = sight.lies(drawn)
    assert 0 <= x <= x + wide <= 1 + 1e-9 and 0 <= y <= y + high <= 1 + 1e-9
    again = sight.seen((x, y, wide, high)) if wide > 0 and high > 0 else None
    # The upright rectangle around a slanted one is larger, and ends where the page ends.
    centre = (drawn[0] + drawn[2] / 2, drawn[1] + drawn[3] / 2)
    inside = sight.look.lies((*centre, 0.0, 0.0), width * frame[2], height * frame[3])
    if again is not None and 0 < inside[0] < 1 and 0 < inside[1] < 1:
        assert again[0] - 1e-6 <= centre[0] <= again[0] + again[2] + 1e-6
        assert again[1] - 1e-6 <= centre[1] <= again[1] + again[3] + 1e-6


def test_what_lies_beyond_the_part_is_not_seen() -> None:
    sight = PageSight(AS_IT_LIES, (0.5, 0.5, 0.5, 0.5), (100, 100))
    assert sight.seen((0.0, 0.0, 0.4, 0.4)) is None
    assert sight.seen((0.0, 0.0, 0.75, 0.75)) == pytest.approx((0.0, 0.0, 0.5, 0.5))
    assert sight.seen((0.5, 0.5, 0.0, 0.2)) is None


def test_a_part_of_a_page_is_as_sharp_as_a_page() -> None:
    page = Image.new("L", (4000, 4000), 255)
    stream = io.BytesIO()
    page.save(stream, "PNG")
    found = page_image(stream.getvalue(), edge=1000, frame=(0.25, 0.25, 0.25, 0.5), look=PageLook(1))
    assert found.image.size == (1000, 500)
    assert found.size == (4000.0, 4000.0)
    tiny = page_image(stream.getvalue(), edge=100, frame=(0.9999, 0.9999, 0.0001, 0.0001))
    assert min(tiny.image.size) >= 1
