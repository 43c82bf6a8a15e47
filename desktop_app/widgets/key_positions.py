"""Which key was pressed, by its place on the keyboard: single letters work under every layout.

Qt binds keys by the sign that they type, so under a Persian layout no key types "f". The native code of a key press
names the place instead: X11 and Wayland count Linux's codes plus 8, Windows has its set 1 (the same numbers for this
block), macOS its own virtual keys.
"""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_LINUX_OFFSET = 8
# Rows of the main block, with the code of their first key in Linux and in set 1 of Windows.
_ROWS = {2: "1234567890-=", 16: "qwertyuiop[]", 30: "asdfghjkl;'`", 43: "\\zxcvbnm,./"}
_SET_1 = {first + number: sign for first, row in _ROWS.items() for number, sign in enumerate(row)}
_LINUX = {code + _LINUX_OFFSET: sign for code, sign in _SET_1.items()}
# Virtual keys 0 to 50 of macOS in their order; a space stands for a key that is none of ours.
_MAC_ORDER = "asdfhgzxcv bqweryt123465=97-80]ou[ip lj'k;\\,/nm.  `"
_MAC = {code: sign for code, sign in enumerate(_MAC_ORDER) if sign != " "}
_SIGNS = frozenset(_SET_1.values())
_SHIFTED = dict(zip('!@#$%^&*()_{}:"~|<>', "1234567890-[];'`\\,.", strict=True))
_WITH_SHIFT = {"=": "+", "/": "?"}
_COMMANDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def position_of(event: QKeyEvent, platform: str = sys.platform) -> str:
    """Return the sign that the pressed key has on a US keyboard, "" for a key that has none.

    Letters are small whatever Shift is; the signs that need Shift and mean something of their own are told apart:
    "=" from "+" and "/" from "?". An event without a native code (sent by a test or another program) counts by the
    sign that it types.
    """
    keypad = bool(event.modifiers() & Qt.KeyboardModifier.KeypadModifier)
    table, code = _table_and_code(event, platform)
    if keypad or code is None:
        return _typed(event)
    sign = table.get(code, "")
    shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    return _WITH_SHIFT.get(sign, sign) if shifted else sign


def plain_position_of(event: QKeyEvent, platform: str = sys.platform) -> str:
    """Return `position_of` for a key pressed alone or with Shift; "" where Ctrl, Alt or Meta make it a command."""
    return "" if event.modifiers() & _COMMANDING else position_of(event, platform)


def _table_and_code(event: QKeyEvent, platform: str) -> tuple[dict[int, str], int | None]:
    """Return the table of a platform and the code of the key, None where the event carries none."""
    if platform == "darwin":
        code = event.nativeVirtualKey()
        # 0 is the key of "a" there; a real press always carries native modifiers or types a sign of its layout.
        told = code or event.nativeModifiers() or (event.text().strip() and not _typed(event))
        return _MAC, code if told else None
    return _SET_1 if platform == "win32" else _LINUX, event.nativeScanCode() or None


def _typed(event: QKeyEvent) -> str:
    """Return the sign that an event types where it is one of ours."""
    if not 0x20 < event.key() < 0x7F:
        return ""
    sign = chr(event.key()).lower()
    sign = _SHIFTED.get(sign, sign)
    return sign if sign in _SIGNS or sign in _WITH_SHIFT.values() else ""
