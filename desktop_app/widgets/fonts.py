"""Sizes and weights of type, from the system's own interface font."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

LABEL_SPACING = 0.6
"""Letter spacing of small section labels, in pixels."""


def interface_font(steps: float = 0, bold: bool = False) -> QFont:
    """Return the interface font, *steps* points larger (or smaller) than the system's own size."""
    font = QFont(QApplication.font())
    font.setPointSizeF(max(6.0, font.pointSizeF() + steps))
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def label_font() -> QFont:
    """Return the face of section labels: small, bold, spaced."""
    font = interface_font(-1)
    font.setWeight(QFont.Weight.Bold)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, LABEL_SPACING)
    font.setCapitalization(QFont.Capitalization.AllUppercase)
    return font


def tabular(font: QFont) -> QFont:
    """Return *font* with figures of equal width, where the face has them."""
    result = QFont(font)
    result.setFeature(QFont.Tag("tnum"), 1)
    return result
