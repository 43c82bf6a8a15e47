"""Encodings that Persian and Arabic texts were in before Unicode, told apart by the words that they give.

Some were made for screens: letters in the shape that they have in the word, lines as they look and not as they are
read. Both are undone, as a part of decoding.
"""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from desktop_app.intake.word_lists import words

# The upper half of each table, from 0x80 or 0xA0; U+FFFD where nothing is defined.
# ISIRI 3342 (1993), as in glibc's localedata/charmaps/ISIRI-3342; its second set of controls are controls.
_ISIRI_3342 = (
    "\ufffd" * 9 + "\t\n\ufffd\ufffd\r" + "\ufffd" * 18
    + " \u200c\u200d!¤٪.٬)(×+،-٫/۰۱۲۳۴۵۶۷۸۹:؛<=>؟آاءبپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی][}{«»*ـ|\\"
    + "\ufffd" * 4 + "\u064e\u0650\u064f\u064b\u064d\u064c\u0651\u0652أؤإئةكي\x7f"
)  # fmt: skip
# Iran System, the table of "Iran System encoding" in the English Wikipedia (December 2023), letters without shapes.
_IRAN_SYSTEM = (
    "۰۱۲۳۴۵۶۷۸۹،ـ؟آئء"
    "ااببپپتتثثججچچحح"
    "خخدذرزژسسششصصضضط"
    "░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
    "└┴┬├─┼╞╟╚╔╩╦╠═╬╧"
    "╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀"
    "ظععععغغغغففققککگ"
    "گل\ufff0لممننوهههییی\u00a0"
)
_LAM_ALEF = "\ufff0"
"""Stands in the table for the one sign that is two letters."""

#: Words that one word in six of a running text is one of; those of one letter are left out.
_COMMON = words(
    """
    در به از که این را با است برای آن یک خود تا بر هم نیز شد شده بود می های ها اما او کرد کرده شود باید دو هر همه پس
    في من على إلى الى التي الذي عن مع هذا هذه أن ان ما لا كان كانت بعد قبل بين كما قد ثم هو هي أو او غير كل عند حيث
    """
)
_WORD = re.compile("[\u0621-\u065f\u066e-\u06d3\u06fa-\u06ff]{2,}")
_SAME_LETTERS = str.maketrans("يكىأإآ", "یکیااا")
_SHAPES = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]+")
_FEWEST_WORDS = 6
_FEWEST_COMMON = 0.08
#: Runs that stand in the order of reading also where the line does not.
_LEFT_TO_RIGHT = re.compile(rb"[0-9A-Za-z\x80-\x89]+(?:[-.,:/_@][0-9A-Za-z\x80-\x89]+)*")
_LEFT_TO_RIGHT_864 = re.compile(rb"[0-9A-Za-z\xb0-\xb9]+(?:[-.,:/_@][0-9A-Za-z\xb0-\xb9]+)*")
_LINES = re.compile(rb"([\r\n]+)")
_MIRRORED = bytes.maketrans(b"()[]{}<>", b")(][}{><")


@dataclass(frozen=True, slots=True)
class ArabicEncoding:
    """An encoding.

    Attributes:
        name: as it is said of a text.
        decode: gives the text of bytes; what is not defined becomes U+FFFD.
    """

    name: str
    decode: Callable[[bytes], str]


def guess(sample: bytes) -> ArabicEncoding | None:
    """Return the encoding in which a sample reads most like Persian or Arabic; None where it does in none."""
    if sum(1 for byte in sample if byte > 0x7F) * 4 < len(sample):
        return None
    best = max(_ENCODINGS, key=lambda one: _likeness(one.decode(sample)))
    return best if _likeness(best.decode(sample)) >= _FEWEST_COMMON else None


def _likeness(text: str) -> float:
    """Return how much a text looks like Persian or Arabic: the share of words that are common in them, 0 to 1."""
    found = [word.translate(_SAME_LETTERS) for word in _WORD.findall(text)]
    if len(found) < _FEWEST_WORDS:
        return 0.0
    upper = sum(1 for sign in text if sign > "\x7f")
    strange = sum(1 for sign in text if sign > "\x7f" and (sign == "\ufffd" or unicodedata.category(sign) in _STRANGE))
    return sum(1 for word in found if word in _COMMON_FOLDED) / len(found) * (1 - strange / max(upper, 1))


_COMMON_FOLDED = frozenset(word.translate(_SAME_LETTERS) for word in _COMMON)
_STRANGE = frozenset({"So", "Sm", "Cc", "Co"})


def _by_codec(codec: str) -> Callable[[bytes], str]:
    def decode(data: bytes) -> str:
        return data.decode(codec, "replace")

    return decode


def _by_table(upper: str) -> Callable[[bytes], str]:
    table = "".join(map(chr, range(128))) + upper

    def decode(data: bytes) -> str:
        return data.decode("latin-1").translate(dict(enumerate(table))).replace(_LAM_ALEF, "لا")

    return decode


def _unshaped(decode: Callable[[bytes], str]) -> Callable[[bytes], str]:
    """Return what gives the letters for their shapes in the word."""

    def without_shapes(data: bytes) -> str:
        return _SHAPES.sub(lambda match: unicodedata.normalize("NFKC", match[0]), decode(data))

    return without_shapes


def _turned(decode: Callable[[bytes], str], kept: re.Pattern[bytes]) -> Callable[[bytes], str]:
    """Return what reads lines that were stored as they look: from their end, numbers and Latin words as they are."""

    def turned(data: bytes) -> str:
        lines = _LINES.split(data)
        lines[::2] = [kept.sub(lambda match: match[0][::-1], line[::-1].translate(_MIRRORED)) for line in lines[::2]]
        return decode(b"".join(lines))

    return turned


_IRAN = _by_table(_IRAN_SYSTEM)
_CP864 = _unshaped(_by_codec("cp864"))
#: The commonest first: where two read a text the same way, that one counts.
_ENCODINGS = (
    ArabicEncoding("cp1256", _by_codec("cp1256")),
    ArabicEncoding("iso8859_6", _by_codec("iso8859_6")),
    ArabicEncoding("mac_farsi", _by_codec("mac_farsi")),
    ArabicEncoding("mac_arabic", _by_codec("mac_arabic")),
    ArabicEncoding("cp720", _by_codec("cp720")),
    ArabicEncoding("cp864", _CP864),
    ArabicEncoding("cp864 in the order of the screen", _turned(_CP864, _LEFT_TO_RIGHT_864)),
    ArabicEncoding("ISIRI 3342", _by_table(_ISIRI_3342)),
    ArabicEncoding("Iran System", _IRAN),
    ArabicEncoding("Iran System in the order of the screen", _turned(_IRAN, _LEFT_TO_RIGHT)),
)
