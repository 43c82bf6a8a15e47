"""Which encoding a web page is in, told as browsers tell it, and its text."""

import codecs
import re

from desktop_app.intake.formats import plain_text

#: Bytes in which a page has to say its encoding; browsers look at the first 1,024, old pages say it later.
_HEAD = 1 << 14
_META = re.compile(rb"""<meta\s[^>]{0,400}?charset\s*=\s*["']?\s*([\w.:+-]{2,40})""", re.IGNORECASE)
_DECLARATION = re.compile(rb"""^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:+-]{2,40})""", re.IGNORECASE)
_CHARSET = re.compile(r"""charset\s*=\s*["']?\s*([\w.:+-]{2,40})""", re.IGNORECASE)
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
#: Labels that mean another encoding on the web than their name says (WHATWG Encoding, section 4.2).
_MEANT = {
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "us-ascii": "cp1252",
    "ascii": "cp1252",
    "iso-8859-9": "cp1254",
    "latin5": "cp1254",
    "tis-620": "cp874",
    "iso-8859-11": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "x-sjis": "cp932",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "x-user-defined": "cp1252",
    "macintosh": "mac_roman",
    "x-mac-roman": "mac_roman",
    "iso-8859-8-i": "iso8859_8",
    # A page whose tags could be read as ASCII is in neither of these.
    "utf-16": "utf-8",
    "utf-16le": "utf-8",
    "utf-16be": "utf-8",
    "unicode": "utf-8",
}
#: Codecs that are for other things than pages, and one that refuses every text.
_NO_PAGES = frozenset({"idna", "punycode", "unicode-escape", "raw-unicode-escape", "utf-7", "undefined"})
_MOST_BROKEN = 0.001


def decoded(data: bytes, name: str, media_type: str = "") -> tuple[str, str]:
    """Return a page's text and how it was decoded.

    A mark at its start decides, then what the file around it says, then what the page says, then valid UTF-8, then a
    guess. A page that says one thing and is plainly valid UTF-8 is UTF-8: servers and editors change encodings, tags
    stay.

    Args:
        data: the page.
        name: what it is called in a message.
        media_type: as the file around it says ("text/html; charset=windows-1256").

    Raises:
        InputProblem: the bytes are no text in any encoding that is known here.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace"), encoding
    said = _said(data, media_type)
    if said == "utf-8" or not said or not data.isascii():
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError:
            pass
        else:
            # Nothing but ASCII is the same in nearly all of them; ISO-2022-JP and UTF-7 are not.
            if not (data.isascii() and said and said not in {"utf-8", "cp1252"} and "2022" in said):
                return text, "utf-8"
    if said and said != "utf-8":
        text = data.decode(said, "replace")
        if text.count("\ufffd") <= max(3, len(text) * _MOST_BROKEN):
            return text, said
    if said == "utf-8":
        text = data.decode("utf-8", "replace")
        if text.count("\ufffd") * 20 <= sum(1 for byte in data[: 1 << 20] if byte >= 0xC2) + 20:
            return text, "utf-8, damaged places replaced"
    frozen = plain_text.frozen(data, name)
    return frozen.text, frozen.tool.removeprefix("plain text (").removesuffix(")")


def _said(data: bytes, media_type: str) -> str:
    """The codec that the file around the page or the page itself names; empty where none is known."""
    around = _CHARSET.search(media_type)
    head = data[:_HEAD]
    declaration, meta = _DECLARATION.match(head), _META.search(head)
    for label in (
        around[1] if around else "",
        meta[1].decode("ascii", "replace") if meta else "",
        declaration[1].decode("ascii", "replace") if declaration else "",
    ):
        codec = _codec(label)
        if codec:
            return codec
    return ""


def _codec(label: str) -> str:
    plain = label.strip().lower()
    if not plain:
        return ""
    plain = _MEANT.get(plain, plain)
    try:
        found = codecs.lookup(plain)
    except LookupError:
        return ""
    # Codecs of bytes to bytes (base64, zip) and Python's own ones are no encodings of pages.
    if not getattr(found, "_is_text_encoding", True) or found.name in _NO_PAGES:
        return ""
    return _MEANT.get(found.name, found.name)
