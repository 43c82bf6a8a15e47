"""The marks of RTF and what they do to the signs between them (Rich Text Format 1.9.1, MS-OXRTFEX for mail bodies).

An own reader: the libraries give the bare words, without styles, notes, tables, properties and pictures, and none of
them takes the web page out of a mail that Outlook wrapped in RTF.
"""

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from database.errors import InputProblem

DEEPEST = 10_000
"""Groups in groups; Word writes a dozen."""

_TOKEN = re.compile(
    rb"\\(?P<word>[A-Za-z]{1,32})(?P<value>-?\d{1,10})? ?"
    rb"|(?P<hex>(?:\\'[0-9A-Fa-f]{2}){1,4096})"
    rb"|\\(?P<sign>[^A-Za-z])"
    rb"|(?P<brace>[{}])"
    rb"|[\r\n]+"
    rb"|(?P<text>[^\\{}\r\n]+)",
    re.DOTALL,
)
#: By the number that a font's character set has.
_FROM_RIGHT = frozenset({"cp1255", "cp1256", "mac_arabic"})
_CHARSETS = {
    77: "mac_roman",
    78: "shift_jis",
    84: "mac_arabic",
    128: "cp932",
    129: "cp949",
    134: "gbk",
    136: "cp950",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    179: "cp1256",
    180: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
    254: "cp437",
    255: "cp850",
}
_WHOLE = {"ansi": "cp1252", "mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
_SIGNS = {
    "tab": "\t",
    "line": "\n",
    "lbr": "\n",
    "emdash": "—",
    "endash": "–",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "bullet": "•",
    "emspace": "\u2003",
    "enspace": "\u2002",
    "qmspace": "\u2005",
    "zwnj": "\u200c",
    "zwj": "\u200d",
    "zwbo": "\u200b",
    "ltrmark": "\u200e",
    "rtlmark": "\u200f",
}
_ESCAPED = {"~": "\u00a0", "-": "\u00ad", "_": "\u2011", "\\": "\\", "{": "{", "}": "}"}


@dataclass(frozen=True, slots=True)
class Mark:
    """A control word, with its number; of groups the words ``{`` and ``}``, of paragraphs ``par``.

    Attributes:
        word: without the backslash.
        value: its number; None where it has none.
        optional: it opens a group that may be passed over by who does not know the word.
        data: the bytes behind a word that says how many follow.
    """

    word: str
    value: int | None = None
    optional: bool = False
    data: bytes = b""

    @property
    def on(self) -> bool:
        """Whether a switch is turned on."""
        return self.value != 0


Token = Mark | str
"""A str is text, already decoded; halves of characters beyond the first 65,536 may come apart."""


@dataclass(frozen=True, slots=True)
class _Group:
    """What a group takes over from the one around it."""

    font: int | None = None
    other_font: int | None = None
    right_to_left: bool = False
    fallback: int = 1


class Tokens:
    """The marks and words of an RTF file in their order.

    Attributes:
        whole: the last group was closed; False while reading, and after it where the file was cut off.
    """

    def __init__(self, data: bytes, name: str) -> None:
        self._data = data
        self._name = name
        self.whole = False
        self._encoding = "cp1252"
        self._fonts: dict[int, str] = {}
        self._defined = 0
        self._default = 0
        self._group = _Group()
        self._stack: list[_Group] = []
        self._bytes = bytearray()
        self._passed_over = 0

    def __iter__(self) -> Iterator[Token]:
        """Give them.

        Raises:
            InputProblem: groups are nested without end.
        """
        at = 0
        optional = False
        while (match := _TOKEN.match(self._data, at)) is not None:
            at = match.end()
            if match["text"] is not None or match["hex"] is not None:
                found = match["text"] or bytes.fromhex(match["hex"].replace(b"\\'", b"").decode("ascii"))
                passed = min(self._passed_over, len(found))
                self._passed_over -= passed
                self._bytes += found[passed:]
                continue
            if match["brace"] is None and match["word"] is None and match["sign"] is None:
                continue
            if match["sign"] == b"*":
                optional = True
                continue
            if self._bytes:
                yield self._flush()
            if match["brace"] is not None:
                yield self._brace(match["brace"] == b"{")
                if self.whole:
                    return
                continue
            if match["word"] is not None:
                word = match["word"].decode("ascii")
                value = int(match["value"]) if match["value"] is not None else None
                mark = Mark(word, value, optional)
                if word == "bin":
                    end = at + max(0, min(value or 0, len(self._data) - at))
                    mark = replace(mark, data=self._data[at:end])
                    at = end
                yield from self._word(mark)
            else:
                yield from self._sign(match["sign"].decode("latin-1"))
            optional = False
        if self._bytes:
            yield self._flush()

    def _brace(self, opens: bool) -> Mark:
        self._passed_over = 0
        if opens:
            self._stack.append(self._group)
            if len(self._stack) > DEEPEST:
                reason = "its parts are nested too deeply to be read."
                raise InputProblem("file", path=self._name, reason=reason)
            return Mark("{")
        if self._stack:
            self._group = self._stack.pop()
        self.whole = not self._stack
        return Mark("}")

    def _flush(self) -> str:
        group = self._group
        # Programs differ in which of the two fonts they name for words from the right: the one that has letters for it.
        fonts = [group.other_font, group.font] if group.right_to_left else [group.font]
        encodings = [self._fonts.get(self._default if font is None else font, self._encoding) for font in fonts]
        encoding = next((one for one in encodings if group.right_to_left and one in _FROM_RIGHT), encodings[0])
        text = bytes(self._bytes).decode(encoding, "replace")
        self._bytes.clear()
        return text

    def _sign(self, sign: str) -> Iterator[Token]:
        if self._passed_over:
            self._passed_over -= 1
        elif sign in "\r\n":
            yield Mark("par")
        else:
            yield _ESCAPED.get(sign, "")

    def _word(self, mark: Mark) -> Iterator[Token]:
        word, value = mark.word, mark.value or 0
        if self._passed_over and word != "u":
            self._passed_over -= 1
            return
        match word:
            case "u":
                self._passed_over = self._group.fallback
                yield chr(value % 0x10000)
                return
            case "uc":
                self._group = replace(self._group, fallback=max(0, min(value, 100)))
            case "ansicpg" if value:
                self._encoding = _known(f"cp{value}") or self._encoding
            case "ansi" | "mac" | "pc" | "pca":
                self._encoding = _WHOLE[word]
            case "deff":
                self._default = value
            case "f":
                self._defined = value
                self._group = replace(self._group, font=value)
            case "af":
                self._group = replace(self._group, other_font=value)
            case "rtlch" | "ltrch":
                self._group = replace(self._group, right_to_left=word == "rtlch")
            case "plain":
                self._group = replace(self._group, font=None, other_font=None, right_to_left=False)
            case "fcharset" if value in _CHARSETS:
                self._fonts[self._defined] = _CHARSETS[value]
            case "cpg" if value and (known := _known(f"cp{value}")) is not None:
                self._fonts[self._defined] = known
        yield _SIGNS.get(word) or mark


def _known(encoding: str) -> str | None:
    try:
        return codecs.lookup(encoding).name
    except LookupError:
        return None


def html_within(data: bytes, name: str) -> str | None:
    """Return the web page that Outlook wrapped in RTF; None where there is none (MS-OXRTFEX 2.2).

    Raises:
        InputProblem: groups are nested without end.
    """
    if b"\\fromhtml" not in data[:4096]:
        return None
    found: list[str] = []
    # For each open group: whether its text is part of the page.
    shown = [True]
    unwrapped = True
    for token in Tokens(data, name):
        if isinstance(token, str):
            if shown[-1] and unwrapped:
                found.append(token)
        elif token.word == "{":
            shown.append(shown[-1])
        elif token.word == "}":
            shown.pop()
        elif token.word == "htmltag" and token.optional:
            shown[-1], unwrapped = True, True
        elif token.word == "htmlrtf":
            unwrapped = not token.on
        elif token.optional or token.word in {"fonttbl", "colortbl", "stylesheet", "info", "pict"}:
            shown[-1] = False
        elif token.word in {"par", "line"} and shown[-1] and unwrapped:
            found.append("\r\n")
    return "".join(found)
