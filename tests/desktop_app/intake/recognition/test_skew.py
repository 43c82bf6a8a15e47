"""How far the lines of a page lean: found to a tenth of a degree, and nothing is made of what has no lines."""

import pytest
from PIL import Image, ImageDraw

from desktop_app.intake.recognition.skew import skew


def page(angle: float = 0.0, *, sideways: bool = False) -> Image.Image:
    image = Image.new("L", (900, 1200), 240)
    draw = ImageDraw.Draw(image)
    for line in range(24):
        for word in range(9 - line % 4):
            left, top = 80 + 82 * word, 90 + 40 * line
            draw.rectangle((left, top, left + 60, top + 16), fill=30)
    if sideways:
        image = image.transpose(Image.Transpose.ROTATE_90)
    return image.rotate(angle, Image.Resampling.BICUBIC, expand=True, fillcolor=240)


@pytest.mark.parametrize("angle", [-4.0, -0.6, 2.5])
@pytest.mark.parametrize("sideways", [False, True])
def test_lines_that_lean_are_made_level(angle: float, sideways: bool) -> None:
    assert skew(page(angle, sideways=sideways)) == pytest.approx(angle, abs=0.15)


@pytest.mark.parametrize("angle", [0.0, 0.1, 15.0])
def test_level_lines_and_those_put_so_on_purpose_stay(angle: float) -> None:
    assert skew(page(angle)) == 0.0


def test_what_has_no_lines_stays() -> None:
    assert skew(Image.new("L", (400, 600), 255)) == 0.0
    assert skew(Image.effect_noise((400, 600), 70)) == 0.0
    assert skew(Image.radial_gradient("L")) == 0.0
    assert skew(Image.new("L", (1, 1), 0)) == 0.0
