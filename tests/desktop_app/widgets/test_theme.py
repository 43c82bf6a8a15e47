"""The tokens can be read, and every look can be put on and taken off."""

from dataclasses import fields

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QCheckBox

from desktop_app.widgets.card import Card
from desktop_app.widgets.reader import Reader
from desktop_app.widgets.sidebar import Sidebar
from desktop_app.widgets.table import RecordTable
from desktop_app.widgets.theme import THEMES, apply_theme, theme_changes, tokens
from desktop_app.widgets.tokens import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, PASSAGE_KINDS, contrast

ALL = {"light": LIGHT, "dark": DARK, "contrast light": CONTRAST_LIGHT, "contrast dark": CONTRAST_DARK}


@pytest.mark.parametrize("name", ALL)
def test_every_text_token_is_readable_on_every_ground(name):
    colours = ALL[name]
    least = 7.0 if name.startswith("contrast") else 4.5
    for ground in ("background", "pane", "chosen", "hover"):
        for ink in ("text", "muted", "accent", "problem"):
            ratio = contrast(getattr(colours, ink), getattr(colours, ground))
            floor = least if ink in ("text", "muted") or ground in ("background", "pane") else 4.5
            assert ratio >= floor, f"{ink} on {ground}: {ratio:.2f}"
    assert contrast(colours.on_accent, colours.accent) >= 4.5


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("kind", PASSAGE_KINDS)
def test_text_is_readable_on_every_passage(name, kind):
    colours = ALL[name]
    assert contrast(colours.text, colours.passage(kind)) >= 4.5
    assert colours.passage(kind) != colours.background


def test_kinds_have_colours_of_their_own():
    for colours in ALL.values():
        assert len({colours.passage(kind) for kind in PASSAGE_KINDS}) == len(PASSAGE_KINDS)
        assert colours.passage("unheard of") == colours.subject


def test_contrast_is_the_standard_one():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_all_colours_are_written_alike():
    for colours in ALL.values():
        assert all(
            QColor(getattr(colours, field.name)).name() == getattr(colours, field.name) for field in fields(colours)
        )


def test_each_theme_can_be_applied_and_is_said(qt):
    said = []
    note = theme_changes().changed.connect(lambda: said.append(tokens()))
    try:
        for name in THEMES:
            apply_theme(qt.application, name)
            window = qt.application.palette().color(QPalette.ColorRole.Window)
            assert window.name() == tokens().background
    finally:
        theme_changes().changed.disconnect(note)
    assert len(said) == len(THEMES)
    assert said[1:3] == [LIGHT, DARK]
    with pytest.raises(ValueError, match="pink"):
        apply_theme(qt.application, "pink")
    apply_theme(qt.application, "light")


def test_deleted_widgets_do_not_hear_of_a_new_theme(qt):
    for kind in (Reader, Card, Sidebar, RecordTable):
        kind().deleteLater()
    qt.process()
    apply_theme(qt.application, "dark")
    apply_theme(qt.application, "light")
    qt.process()


def test_high_contrast_is_light_or_dark(qt):
    try:
        apply_theme(qt.application, "light", contrast=True)
        assert tokens() == CONTRAST_LIGHT
        apply_theme(qt.application, "dark", contrast=True)
        assert tokens() == CONTRAST_DARK
    finally:
        apply_theme(qt.application, "light")


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("high", [False, True])
def test_a_box_to_tick_is_seen_on_its_ground(qt, name, high):
    before = qt.application.palette()
    apply_theme(qt.application, name, contrast=high)
    try:
        box = qt.show(QCheckBox())
        picture = box.grab().toImage()
        inks = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
        assert max(contrast(ink, tokens().background) for ink in inks) >= 3
        box.deleteLater()
    finally:
        apply_theme(qt.application, "light")
        qt.application.setPalette(before)
