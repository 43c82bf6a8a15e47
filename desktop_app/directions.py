"""Which way a text reads, and keeping it so inside a window that reads the other way. Pure: no Qt."""

import unicodedata

FIRST_STRONG, POP = "\u2068", "\u2069"
LEFT_TO_RIGHT, RIGHT_TO_LEFT = "\u200e", "\u200f"
_OPENING = "\u2066\u2067\u2068"
_CONTROLS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Embeddings, overrides and isolates: in a name they could turn round what stands after it."""


def reads_right_to_left(text: str) -> bool | None:
    """Return the direction of the first letter that has one; None where no letter has."""
    for sign in text:
        direction = unicodedata.bidirectional(sign)
        if direction == "L":
            return False
        if direction in ("R", "AL"):
            return True
    return None


def has_right_to_left(text: str) -> bool:
    """Tell whether any letter of *text* reads from the right."""
    return not text.isascii() and any(unicodedata.bidirectional(sign) in ("R", "AL") for sign in text)


def isolate(text: str) -> str:
    """Return *text* in a first-strong isolate, so that a Persian name cannot turn round the line it stands in."""
    return f"{FIRST_STRONG}{_balanced(text)}{POP}" if text else ""


def isolated_in(text: str, right_to_left: bool) -> str:
    """Return *text* as it is where it reads like its window, else isolated: its signs and its … stay at their ends."""
    if text.isascii() and not right_to_left:
        return text
    if not _CONTROLS.isdisjoint(text):
        return isolate(text)
    direction = reads_right_to_left(text)
    return text if direction is None or direction == right_to_left else isolate(text)


def begun(text: str, right_to_left: bool) -> str:
    """Return *text* with an invisible sign before it, so that it reads like its window whatever its first letter is."""
    return f"{RIGHT_TO_LEFT if right_to_left else LEFT_TO_RIGHT}{text}" if text else ""


def sentence_in(text: str, right_to_left: bool) -> str:
    """Return a sentence of the window so that its last sign stands at its end though it begins with another's word."""
    turned = right_to_left and reads_right_to_left(text) is False and has_right_to_left(text)
    return begun(text, right_to_left) if turned else text


def _balanced(text: str) -> str:
    """Return *text* with as many isolates closed as opened, so that nothing in it ends the one around it."""
    if _CONTROLS.isdisjoint(text):
        return text
    kept, is_open = [], 0
    for sign in text:
        if sign == POP and not is_open:
            continue
        is_open += (sign in _OPENING) - (sign == POP)
        kept.append(sign)
    return "".join(kept) + POP * is_open


def without_marks(text: str) -> str:
    """Return *text* without the signs of direction: for the clipboard, where other programs may show them."""
    return "".join(sign for sign in text if sign not in (FIRST_STRONG, POP, LEFT_TO_RIGHT, RIGHT_TO_LEFT))
