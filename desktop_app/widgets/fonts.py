"""Sizes and weights of type, from the system's own interface font, enlarged where the settings say so."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget

LABEL_SPACING = 0.6
"""Letter spacing of small section labels, in pixels."""
LARGE = 140
"""Percent of the usual size from which on the type is large: what stands side by side may need lines of its own."""
_SIZE_SET = 2
"""The bit of `QFont.resolveMask` that says that a size was set."""


class _Enlargement:
    """How much larger than the system's own the type is, and the size that the system's own has."""

    percent = 100
    base = 0.0


def apply_text_size(app: QApplication, percent: int) -> None:
    """Give all type of the window *percent* of the system's own size, also what has a size of its own.

    Measures in pixels that hold text are asked from `scaled`; views that keep some ask again when the theme is said
    to have changed, so apply the theme afterwards. Sizes are set in points; none in the style sheet.
    """
    now = _Enlargement
    if not now.base:
        now.base = app.font().pointSizeF()
    if percent == now.percent:
        return
    ratio, now.percent = percent / now.percent, percent
    own = [
        (one, one.font().pointSizeF() * ratio)
        for one in app.allWidgets()
        if one.testAttribute(Qt.WidgetAttribute.WA_SetFont) and one.font().resolveMask() & _SIZE_SET
    ]
    font = QFont(app.font())
    font.setPointSizeF(now.base * percent / 100)
    app.setFont(font)
    for one, points in own:
        font = QFont(one.font())
        font.setPointSizeF(points)
        change_font(one, font)


def change_font(widget: QWidget, font: QFont) -> None:
    """Give a widget that was shown already another font.

    With a style sheet of the application Qt keeps the first font of a widget and puts it back whenever the sheet is
    set again; it takes note of a later one only while the widget has a sheet of its own.
    """
    sheet = widget.styleSheet()
    widget.setStyleSheet(sheet or "/* */")
    widget.setFont(font)
    widget.setStyleSheet(sheet)


def scaled(pixels: float) -> int:
    """Return a measure that holds text, in pixels, at the size that the type has now."""
    return round(pixels * _Enlargement.percent / 100)


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
    # Letters of Persian and Arabic are joined: spacing would tear them apart.
    if not QApplication.isRightToLeft():
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, LABEL_SPACING)
    font.setCapitalization(QFont.Capitalization.AllUppercase)
    return font


def tabular(font: QFont) -> QFont:
    """Return *font* with figures of equal width, where the face has them."""
    result = QFont(font)
    result.setFeature(QFont.Tag("tnum"), 1)
    return result
