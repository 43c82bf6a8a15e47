"""Plain text: the bytes decoded once, and not otherwise touched.

No newline translation, no stripping, no Unicode normalisation: passages are counted in the code points of this text.
"""

import codecs
import re
from collections.abc import Iterator

from charset_normalizer import from_bytes

from database.errors import InputProblem
from desktop_app.intake import arabic_encodings
from desktop_app.intake.document import Document, Format, Kind, Signs
from desktop_app.intake.frozen import FrozenText
from desktop_app.intake.source import Source

KIND = Kind("text", "a plain text", "text/plain")

LARGEST = 16 << 20
"""Bytes. A thick novel as plain text has a tenth of it; the reader's page draws a text of 60 MB for minutes."""

_MARKS = (
    # UTF-32 first: its little-endian mark begins with that of UTF-16.
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
#: What press texts of the last decades are in where they are not UTF-8.
_LEGACY = [
    "cp1252",
    "cp1256",
    "iso8859_6",
    "cp1250",
    "cp1251",
    "cp1254",
    "cp1253",
    "cp1255",
    "mac_roman",
]
#: Bytes that the guess looks at; these encodings have one byte a sign, so the sample may be cut anywhere.
_SAMPLE = 1 << 16
#: Of charset-normalizer's measures of mess and of likeness to a language (0 to 1).
_NEARLY_AS_GOOD = 0.02
#: Control signs that no text holds; a few are forgiven.
_CONTROLS = bytes(set(range(32)) - {0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x1A, 0x1B, 0x1C, 0x1D, 0x1E, 0x1F, 0x00}) + b"\x7f"
_MOST_CONTROLS = 0.01
_MOST_NULS = 0.05
_SURROGATE = re.compile("[\ud800-\udfff]")
#: In UTF-8 half characters begin with this byte, as do Korean letters.
_BEGINS_HALVES = 0xED
_REPLACEMENT = "\ufffd"


def read(source: Source) -> Iterator[Document]:
    """Give the text of a plain-text file.

    Raises:
        InputProblem: too large, or no text in any encoding that is known here.
    """
    yield Document(frozen(source.load(LARGEST), source.name))


def frozen(data: bytes, name: str) -> FrozenText:
    """Return the text of a plain-text file and how it was decoded.

    Args:
        data: the file's bytes.
        name: what the file is called in a message.

    Raises:
        InputProblem: the bytes are no text in any encoding that is known here.
    """
    text, how = _decode(data, name)
    if how != "utf-8" or _BEGINS_HALVES in data or 0 in data:
        text = storable(text)
    return FrozenText(text, f"plain text ({how})")


def _decode(data: bytes, name: str) -> tuple[str, str]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _decoded(data[len(mark) :], encoding), encoding
    if _is_wide(data):
        encoding = "utf-16-le" if data[1::2].count(0) >= data[::2].count(0) else "utf-16-be"
        return _decoded(data, encoding), f"{encoding}, guessed"
    _refuse_binary(data, name)
    try:
        return data.decode("utf-8", "surrogatepass"), "utf-8"
    except UnicodeDecodeError:
        pass
    damaged = data.decode("utf-8", "replace")
    if _mostly_sound(damaged, data):
        return damaged, "utf-8, damaged places replaced"
    arabic = arabic_encodings.guess(data[:_SAMPLE])
    if arabic is not None:
        return arabic.decode(data), f"{arabic.name}, guessed"
    guess = _guess(data[:_SAMPLE])
    if guess is None:
        raise InputProblem("file", path=name, reason="the encoding of the text cannot be told. Save it as UTF-8.")
    return data.decode(guess, "replace"), f"{guess}, guessed"


def _guess(sample: bytes) -> str | None:
    """Return the likeliest older encoding: of those that read nearly as well as the best, the commonest."""
    matches = from_bytes(sample, cp_isolation=_LEGACY)
    best = matches.best()
    if best is None:
        return None
    near = {
        encoding
        for match in matches
        if match.chaos <= best.chaos + _NEARLY_AS_GOOD and match.coherence >= best.coherence - _NEARLY_AS_GOOD
        for encoding in match.could_be_from_charset
    }
    return next((encoding for encoding in _LEGACY if encoding in near), best.encoding)


def _decoded(data: bytes, encoding: str) -> str:
    """Decode what says its encoding itself; broken places become one U+FFFD each."""
    try:
        return data.decode(encoding, "surrogatepass")
    except UnicodeDecodeError:
        return data.decode(encoding, "replace")


def _is_wide(data: bytes) -> bool:
    """Whether the bytes are UTF-16 without its mark: blanks and line ends have their zero byte on one side only."""
    if len(data) < 4 or len(data) % 2:
        return False
    sample = data[: _SAMPLE & ~1]
    if 0 not in sample:
        return False
    first, second = sample[::2], sample[1::2]
    low, high = (second, first) if first.count(0) > second.count(0) else (first, second)
    if low.count(0) or high.count(0) * 20 < len(high):
        return False
    # The high bytes of a text are of few kinds: one for each script, and punctuation.
    common = sum(sorted((high.count(byte) for byte in set(high)), reverse=True)[:4])
    return common * 100 >= len(high) * 97


def _refuse_binary(data: bytes, name: str) -> None:
    if not data:
        return
    controls = len(data) - len(data.translate(None, _CONTROLS))
    if controls > len(data) * _MOST_CONTROLS or data.count(0) > max(1, len(data) * _MOST_NULS):
        raise InputProblem("file", path=name, reason="this is not a text file. Nadim cannot read this kind yet.")


def _mostly_sound(text: str, data: bytes) -> bool:
    """Whether a text is UTF-8 with a few broken places rather than in another encoding.

    In another encoding hardly two bytes in a row are a sign of UTF-8; one broken place in twenty is forgiven.
    """
    broken = text.count(_REPLACEMENT) - data.count(b"\xef\xbf\xbd")
    sound = sum(1 for byte in data if byte >= 0xC2) - broken
    return sound >= 10 and broken * 20 <= sound


def storable(text: str) -> str:
    """Return a text without NUL and half characters, one for one: no database holds them, and no place may move."""
    try:
        text.encode("utf-8")  # many times as quick as looking for half characters
    except UnicodeEncodeError:
        # Two halves that belong together (as some old programs wrote them) are a character.
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
        text = _SURROGATE.sub(_REPLACEMENT, text)
    return text.replace("\0", _REPLACEMENT)


FORMAT = Format(Signs(), lambda _source: KIND, read)
"""Whatever nothing else is told by counts as plain text."""
