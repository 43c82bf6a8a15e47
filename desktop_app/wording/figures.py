"""Figures in a language's own digits, with its own signs."""

_DIGITS = {
    "fa": str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹"),
    "ar": str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"),
}
_GROUP, _POINT = "٬", "٫"
"""Arabic thousands and decimal separators (CLDR, fa and ar)."""


def own_digits(text: str, language: str) -> str:
    """Return *text* with its figures in the digits of *language* ("en", "fa", "ar")."""
    table = _DIGITS.get(language)
    return text.translate(table) if table else text


def number(value: float, language: str) -> str:
    """Return a number with its thousands grouped; whole ones without a decimal part."""
    text = f"{int(value):,}" if float(value).is_integer() else f"{value:,.10g}"
    if language in _DIGITS:
        text = text.replace(",", _GROUP).replace(".", _POINT)
    return own_digits(text, language)
