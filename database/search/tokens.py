"""The text of a query cut into tokens: brackets, quotations, operators, words, and search words with their values.

Every quotation mark of the press opens a quotation («…», “…”, "…"). Signs that only tell a direction are passed over;
control signs count as blanks.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

CLOSING = {
    '"': '"',
    "“": '”“"',
    "”": '”"',
    "„": '“”"',
    "‟": '”"',
    "«": "»",
    "»": "»«",
    "＂": "＂",
}
"""Quotation marks by what may close them."""
NON_JOINER = "\u200c"
_NON_JOINERS = NON_JOINER + "\u200d"
_OPERATORS = ("AND", "OR", "NOT")
_MINUS = "-−"
_SIGNS = (">=", "<=", ">", "<", "≥", "≤", "=")
_ALIKE = {"≥": ">=", "≤": "<=", "=": ""}


@dataclass(frozen=True, slots=True)
class Part:
    """One side of a value: what was typed without its quotation marks, and its place."""

    text: str
    start: int
    end: int
    quoted: bool = False
    closed: bool = True


@dataclass(frozen=True, slots=True)
class Token:
    """A token.

    Attributes:
        kind: ``(``, ``)``, ``AND``, ``OR``, ``NOT``, ``-``, ``word``, ``phrase`` or ``field``.
        start, end: its place in the text; of a field only up to its colon.
        text: of words and phrases what was typed, of fields the name.
        closed: of phrases: whether the quotation ends.
        starred: of phrases: a star follows.
    """

    kind: str
    start: int
    end: int
    text: str = ""
    closed: bool = True
    starred: bool = False


@dataclass(frozen=True, slots=True)
class RawValue:
    """What follows a colon: a sign of comparison, one part, or two parts of a range (None is open).

    *whole* is all of it as one part, for words whose values are no ranges.
    """

    sign: str
    low: Part | None
    high: Part | None
    is_range: bool
    whole: Part
    starred: bool
    end: int


def is_blank(sign: str) -> bool:
    """Whether a sign parts tokens: blanks and control signs."""
    return sign.isspace() or unicodedata.category(sign) == "Cc"


def is_unseen(sign: str) -> bool:
    """Whether a sign only tells a direction or is no sign at all; it is passed over at the edges of tokens."""
    return unicodedata.category(sign) == "Cf" and sign not in _NON_JOINERS


def tokens(text: str) -> Iterator[Token]:
    """Cut *text* into tokens; of a field only its name comes, the grammar asks for its value."""
    at = 0
    while at < len(text):
        token = next_token(text, at)
        if token is None:
            return
        yield token
        at = token.end


def next_token(text: str, at: int) -> Token | None:
    """Return the first token at or behind a place; None where there is none."""
    while at < len(text) and (is_blank(text[at]) or is_unseen(text[at])):
        at += 1
    if at >= len(text):
        return None
    sign = text[at]
    if sign in "()":
        return Token(sign, at, at + 1)
    if sign in CLOSING:
        part, end, starred = _phrase(text, at)
        return Token("phrase", at, end, part.text, part.closed, starred)
    if sign in _MINUS and at + 1 < len(text) and not is_blank(text[at + 1]) and text[at + 1] != ")":
        return Token("-", at, at + 1)
    end = _word_end(text, at)
    word = text[at:end]
    name = _field_name(word)
    if name is not None:
        return Token("field", at, at + len(name) + 1, _seen(name))
    seen = _seen(word)
    return Token(seen if seen in _OPERATORS else "word", at, end, seen)


def value_at(text: str, at: int) -> RawValue:
    """Return the value that begins at a place: an empty one where there is a blank, a bracket or the end."""
    start = at
    while at < len(text) and is_unseen(text[at]):
        at += 1
    sign = next((one for one in _SIGNS if text.startswith(one, at)), "")
    at += len(sign)
    low, at, starred = _part(text, at)
    high: Part | None = None
    dots = _dots(text, at)
    if dots:
        high, at, _ = _part(text, at + dots)
    first = low or high
    whole = Part(text[start:at].strip(), start, at)
    if first is not None and not dots and not sign:
        whole = first
    return RawValue(_ALIKE.get(sign, sign), low, high, bool(dots), whole, starred, at)


def _part(text: str, at: int) -> tuple[Part | None, int, bool]:
    if at < len(text) and text[at] in CLOSING:
        return _phrase(text, at)
    end = _word_end(text, at, dots=True)
    seen = _seen(text[at:end])
    return (Part(seen, at, end) if seen else None), end, False


def _phrase(text: str, at: int) -> tuple[Part, int, bool]:
    closing = CLOSING[text[at]]
    end = at + 1
    while end < len(text) and text[end] not in closing:
        end += 1
    closed = end < len(text)
    after = end + 1 if closed else end
    starred = text.startswith("*", after)
    return Part(text[at + 1 : end], at, after, True, closed), after + starred, starred


def _word_end(text: str, at: int, *, dots: bool = False) -> int:
    while at < len(text) and not is_blank(text[at]) and text[at] not in "()" and text[at] not in CLOSING:
        if dots and _dots(text, at):
            break
        at += 1
    return at


def _dots(text: str, at: int) -> int:
    """Return how long the dots of a range are at a place."""
    if text.startswith("..", at):
        return 3 if text.startswith("...", at) else 2
    return 1 if text.startswith("…", at) else 0


def _field_name(word: str) -> str | None:
    """Return what stands before a colon, where that may be a search word: letters, figures, _ and -."""
    for colon in ":：":
        name, found, rest = word.partition(colon)
        if found and not rest.startswith("//"):
            seen = _seen(name).replace(NON_JOINER, "_")
            if seen and seen[0].isalpha() and all(_in_name(sign) for sign in seen):
                return name
    return None


def _in_name(sign: str) -> bool:
    return sign.isalnum() or sign in "_-" or unicodedata.category(sign)[0] == "M"


def _seen(text: str) -> str:
    """Return a text without the signs that only tell a direction."""
    return text if text.isascii() else "".join(sign for sign in text if not is_unseen(sign))
