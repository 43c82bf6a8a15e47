"""Sort keys: bytes whose plain order is alphabetical order, for a column that SQLite compares byte by byte.

Three levels, each asked only where the ones before it are equal:

1. Letters and numbers. Numbers come first, by value ("2" before "10"); then Latin, Cyrillic, Arabic letters,
   then all others by code point. Spaces, hyphens, non-joiners and most signs do not count, so that
   "Shojaeifard" and "Shojaei Fard", "Alaqabi" and "al-Aqabi", «می‌شود» and «میشود» stand together. A comma,
   semicolon, colon, bracket, slash or long dash counts as an end: all of "Hadian, …" comes before "Hadiani,
   …" (letter by letter up to the first mark, as the Chicago Manual of Style has it). Articles count: a
   hand-set sort form is the way to file "The …" elsewhere.
2. Diacritics, hamza and vowel marks: "resume" before "résumé". Latin letters with marks stand with their base
   letter (ø with o, ł with l), not at the end of the alphabet as single languages have it.
3. Small before capital letters, spaces, non-joiners.

The Arabic script follows the Persian alphabet; as in Unicode's collation for Persian (CLDR, fa), آ is a
letter of its own before ا. Arabic forms stand beside the Persian ones (ك with ک, ة with ه, أ with ا),
Kurdish, Pashto and Urdu letters after their neighbours (ڕ after ر, ڵ after ل).
"""

import re
import unicodedata
from collections.abc import Callable

from .letters import fold_character

EMPTY_SORT_KEY = b"\xff"
"""The key of a text without any content: after every other key, so that rows without a value come last."""

PRIMARY_BYTES = 96
"""Where the first level is cut: a million keys are indexed, and few headlines are alike for so long."""

SECONDARY_BYTES = 24
TERTIARY_BITS = 64

# First-level weights. 0 parts the levels; ASCII digits and letters stand for themselves.
_GAP = "\x01"  # where a space or a sign stood: parts "1 2" from "12", then goes
_END = " "
_SIGNS_ONLY = "!"
_NUMBER = "0"
_OTHER_LATIN = "\x7b"
_CYRILLIC = 0x80
_ARABIC = 0xB8
_OTHER = "\xfe"

_CYRILLIC_ORDER = "абвгґдђеєжзѕийјклљмнњопрстћуфхцчџшщъыьэюя"
_ARABIC_ORDER = "ءآابپتٹټثجچځحخڅدډڈذرڑړڕزژږسشښصضطظعغفڤقکگلڵمنںڼوۆهیێې"

# Second-level weights: one for each letter without a mark, and one more for each mark.
_PLAIN = "\x20"
_VARIANT = "\xf0"

_END_SIGNS = frozenset(",;:()[]{}/|،؛–—―")


class _WeightTable(dict[int, str]):
    """For `str.translate`: one level's weight by code point, worked out when a character is first met."""

    def __init__(self, weigh: Callable[[str], str]) -> None:
        super().__init__()
        self._weigh = weigh

    def __missing__(self, code: int) -> str:
        self[code] = weight = self._weigh(chr(code))
        return weight


def _utf8(character: str) -> str:
    """Return the character's UTF-8 bytes, each as the character of that number."""
    return character.encode("utf-8", "replace").decode("latin-1")


def _own_letter(character: str) -> str:
    """Return the letter that the alphabets give a place of its own, else ""."""
    lowered = character.lower()
    if len(lowered) == 1 and (lowered in _ARABIC_ORDER or lowered in _CYRILLIC_ORDER):
        return lowered
    return ""


def _primary(character: str) -> str:
    if character in _END_SIGNS:
        return _END
    return "".join(map(_letter_weight, _own_letter(character) or fold_character(character)))


def _letter_weight(letter: str) -> str:
    if letter.isascii():
        return letter if letter.isalnum() else _GAP
    if (place := _ARABIC_ORDER.find(letter)) >= 0:
        return chr(_ARABIC + place)
    if (place := _CYRILLIC_ORDER.find(letter)) >= 0:
        return chr(_CYRILLIC + place)
    return (_OTHER_LATIN if letter < "\u0370" else _OTHER) + _utf8(letter)


def _secondary(character: str) -> str:
    if _own_letter(character):
        return _PLAIN
    folded = fold_character(character)
    plain = _PLAIN * sum(map(str.isalpha, folded))
    marks = [mark for mark in unicodedata.normalize("NFD", character) if unicodedata.category(mark)[0] == "M"]
    if marks:
        return plain + "".join(map(_mark_weight, marks))
    # ø, ß, ة: letters that only this program's table folds; the two keyboards' ye and kaf look alike anyway.
    special = unicodedata.normalize("NFKD", character).lower() == character.lower() != folded
    return plain + _VARIANT if plain and special and character not in "يك" else plain


def _mark_weight(mark: str) -> str:
    code = ord(mark)
    if 0x300 <= code < 0x370:
        return chr(0x30 + code - 0x300)
    return chr(0xA0 + code - 0x64B) if 0x64B <= code < 0x670 else "\xe0"


def _tertiary(character: str) -> str:
    """Return the bits of the third level: small letter 0, capital 1, space 1, non-joiner 01."""
    if character == "\u200c":
        return "01"
    if character in " -\u00a0":
        return "1"
    letters = sum(map(str.isalpha, fold_character(character)))
    return ("1" if character != character.lower() else "0") * letters


_PRIMARY = _WeightTable(_primary)
_SECONDARY = _WeightTable(_secondary)
_TERTIARY = _WeightTable(_tertiary)

_THOUSANDS = re.compile(r"(?<=\d)[,٬](?=\d{3}(?!\d))")
_NUMBERS = re.compile("[0-9]+")
_ENDS = re.compile(" {2,}")


def _number_weight(match: re.Match[str]) -> str:
    """Return a number so that more digits come later: mark, count of digits, digits."""
    digits = match[0].lstrip("0") or "0"
    return f"{_NUMBER}{chr(min(0x30 + len(digits), 0xFD))}{digits}"


def sort_key(text: str) -> bytes:
    """Return the key by which the text is sorted (see the module for the order).

    At most 96 + 24 + 8 bytes and the two between the levels. Texts that only differ beyond those have the
    same key; so may texts that only differ in signs. A text of signs alone ("???") comes before numbers; one
    with nothing visible in it gives `EMPTY_SORT_KEY`.
    """
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
    counted = _THOUSANDS.sub("", text) if "," in text or "٬" in text else text
    primary = _NUMBERS.sub(_number_weight, counted.translate(_PRIMARY)).replace(_GAP, "")
    primary = _ENDS.sub(_END, primary).strip(_END)
    if not primary:
        return _key_of_signs(text)
    secondary = "" if text.isascii() else text.translate(_SECONDARY)
    levels = (
        primary.encode("latin-1")[:PRIMARY_BYTES],
        secondary.rstrip(_PLAIN).encode("latin-1")[:SECONDARY_BYTES],
        _pack(text.translate(_TERTIARY)[:TERTIARY_BITS].rstrip("0")),
    )
    return b"\0".join(levels).rstrip(b"\0")


def _key_of_signs(text: str) -> bytes:
    visible = "".join(sign for sign in text if unicodedata.category(sign)[0] not in "ZC")
    return f"{_SIGNS_ONLY}{_utf8(visible)}".encode("latin-1")[:PRIMARY_BYTES] if visible else EMPTY_SORT_KEY


def _pack(bits: str) -> bytes:
    """Return a string of 0 and 1 as bytes, the first bit as the highest."""
    size = -(-len(bits) // 8)
    return int(bits.ljust(size * 8, "0") or "0", 2).to_bytes(size, "big")
