"""Keys by their place: hand-made key presses as the three systems send them, under layouts that type other signs."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from desktop_app.widgets.key_positions import plain_position_of, position_of

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier

# Linux codes from input-event-codes.h, macOS's from HIToolbox's Events.h.
LINUX = {
    **{"q": 16, "w": 17, "e": 18, "r": 19, "t": 20, "y": 21, "u": 22, "i": 23, "o": 24, "p": 25},
    **{"a": 30, "s": 31, "d": 32, "f": 33, "g": 34, "h": 35, "j": 36, "k": 37, "l": 38},
    **{"z": 44, "x": 45, "c": 46, "v": 47, "b": 48, "n": 49, "m": 50},
    **{"1": 2, "2": 3, "3": 4, "4": 5, "5": 6, "6": 7, "7": 8, "8": 9, "9": 10, "0": 11},
    **{"-": 12, "=": 13, "[": 26, "]": 27, ";": 39, "'": 40, "`": 41, "\\": 43, ",": 51, ".": 52, "/": 53},
}
MAC = {
    **{"q": 0x0C, "w": 0x0D, "e": 0x0E, "r": 0x0F, "t": 0x11, "y": 0x10, "u": 0x20, "i": 0x22, "o": 0x1F, "p": 0x23},
    **{"a": 0x00, "s": 0x01, "d": 0x02, "f": 0x03, "g": 0x05, "h": 0x04, "j": 0x26, "k": 0x28, "l": 0x25},
    **{"z": 0x06, "x": 0x07, "c": 0x08, "v": 0x09, "b": 0x0B, "n": 0x2D, "m": 0x2E},
    **{"1": 0x12, "2": 0x13, "3": 0x14, "4": 0x15, "5": 0x17, "6": 0x16, "7": 0x1A, "8": 0x1C, "9": 0x19, "0": 0x1D},
    **{"-": 0x1B, "=": 0x18, "[": 0x21, "]": 0x1E, ";": 0x29, "'": 0x27, "`": 0x32, "\\": 0x2A},
    **{",": 0x2B, ".": 0x2F, "/": 0x2C},
}
PERSIAN = dict(zip("qwertyuiopasdfghjklzxcvbnm", "ضصثقفغعهخحشسیبلاتنمظطزرذدپ", strict=True))
# Codes of keys that type nothing of ours: Escape, Tab, Caps Lock, F1, the arrow up and the key beside the left Shift.
OTHERS = {"linux": (9, 23, 66, 67, 111, 94), "win32": (1, 15, 58, 59, 0x148, 86), "darwin": (53, 48, 57, 122, 126, 10)}


def press(text="", key=0, scan=0, virtual=0, native=0, modifiers=NONE):
    return QKeyEvent(
        QEvent.Type.KeyPress, key or (ord(text[0].upper()) if text else 0), modifiers, scan, virtual, native, text
    )


def native(platform, sign, text="", modifiers=NONE):
    if platform == "darwin":
        return press(text, virtual=MAC[sign], native=0x100, scan=1, modifiers=modifiers)
    return press(text, scan=LINUX[sign] + (8 if platform == "linux" else 0), modifiers=modifiers)


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
@pytest.mark.parametrize("sign", LINUX)
def test_the_place_counts_whatever_is_typed(platform, sign):
    assert position_of(native(platform, sign, PERSIAN.get(sign, "۴")), platform) == sign
    # A French keyboard types another Latin letter there.
    assert position_of(native(platform, sign, "x"), platform) == sign


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_shift_tells_two_signs_apart_and_leaves_letters(platform):
    assert position_of(native(platform, "=", "+", SHIFT), platform) == "+"
    assert position_of(native(platform, "/", "؟", SHIFT), platform) == "?"
    assert position_of(native(platform, "f", "ّ", SHIFT), platform) == "f"
    assert position_of(native(platform, "1", "!", SHIFT), platform) == "1"


@pytest.mark.parametrize("platform", OTHERS)
def test_other_keys_have_no_sign(platform):
    for code in OTHERS[platform]:
        event = press("a", scan=code, virtual=code if platform == "darwin" else 0, native=0x100)
        assert position_of(event, platform) == ""


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_without_a_native_code_the_sign_typed_counts(platform):
    assert position_of(press("f"), platform) == "f"
    assert position_of(press("F", modifiers=SHIFT), platform) == "f"
    assert position_of(press("+", modifiers=SHIFT), platform) == "+"
    assert position_of(press("?", modifiers=SHIFT), platform) == "?"
    assert position_of(press("{", modifiers=SHIFT), platform) == "["
    assert position_of(press(key=Qt.Key.Key_Return), platform) == ""
    assert position_of(press(" "), platform) == ""


def test_a_persian_letter_alone_is_no_place_but_macos_first_key():
    assert position_of(press("ب"), "linux") == ""
    # macOS counts from 0: a press without a code that types a letter of another script is the key of "a".
    assert position_of(press("ش"), "darwin") == "a"


def test_the_keypad_counts_by_what_it_types():
    home = press(key=Qt.Key.Key_Home, scan=79, modifiers=KEYPAD)
    seven = press("7", scan=79, modifiers=KEYPAD)
    plus = press("+", scan=86, modifiers=KEYPAD)
    assert [position_of(one, "linux") for one in (home, seven, plus)] == ["", "7", "+"]


def test_commands_are_no_plain_keys():
    for modifier in (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier):
        event = native("linux", "f", "ب", modifier)
        assert position_of(event, "linux") == "f"
        assert plain_position_of(event, "linux") == ""
    assert plain_position_of(native("linux", "f", "ب", SHIFT), "linux") == "f"
