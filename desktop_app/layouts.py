"""Letters that were typed while the wrong keyboard layout was active. Pure: no Qt.

"tdgl" typed on a keyboard that is thought to be Persian is «فیلم»; «یهق» typed for English is "dir".
"""

_US = "qwertyuiop[]asdfghjkl;'zxcvbnm,./"
_LAYOUTS = (
    # The Persian standard layout, and the Arabic one of 101 keys; a space stands for a key that types no letter.
    "ضصثقفغعهخحجچشسیبلاتنمکگظطزرذدپو. ",
    "ضصثقفغعهخحجدشسيبلاتنمكطئءؤر ىةوزظ",
)
_TABLES = tuple(
    {ord(left): right for left, right in pairs if left != " " and right != " "}
    for layout in _LAYOUTS
    for pairs in (tuple(zip(_US, layout, strict=True)), tuple(zip(layout, _US, strict=True)))
)


def as_if_typed_elsewhere(text: str) -> tuple[str, ...]:
    """Return what the same keys give under the other layouts, without *text* itself and without doubles."""
    small = text.casefold()
    found = dict.fromkeys(small.translate(table) for table in _TABLES)
    return tuple(other for other in found if other != small)
