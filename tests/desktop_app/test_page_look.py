"""Places on a page that is turned and straightened, both ways, against the pixels."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from desktop_app.page_images import page_image
from desktop_app.page_look import AS_IT_LIES, PageLook

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
