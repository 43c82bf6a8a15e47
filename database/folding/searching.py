"""Folding for full-text search: the index and the query must be folded by the same functions.

What is found by what: case, Latin diacritics (also ł, ø, đ, ı …), curly or straight quotes, full-width and
presentation forms, Persian, Arabic and Latin digits, Arabic and Persian ye and kaf, hamza carriers, vowel
marks and tatweel make no difference.

The zero-width non-joiner becomes a space, so «می‌شود» and «می شود» are the same two words and find each other.
«میشود» in one piece is a different word; `joined_words` gives the one-piece forms of what a text writes with
non-joiners, so that an index can hold both; a query with non-joiners asks for both. «گفت‌وگو» and «گفتگو» stay
different: a letter differs. "Iran’s" and "Iran's" are alike (the words "iran" and "s"); "Shi'ite" and "Shiite" are not.
"""

import re
from functools import cache

from .letters import FOLDED

# In folded text every character outside ASCII belongs to a word (see letters.py).
_WORD = re.compile("[a-z0-9\x80-\U0010ffff]+")
_MARKED = r"[\w\u064b-\u065f\u0670]+"  # \w alone lacks the vowel marks
_NON_JOINED = re.compile(f"{_MARKED}(?:\u200c+{_MARKED})+")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]+")
_HEAD = 1000  # code points by which the script is told
_ARTICLE = 10_000  # code points up to which a text is looked through at once
_MOST_SIGNS = 100
_FEW = 1.1  # bytes of UTF-8 for each character


def fold(text: str) -> str:
    """Return the text as search sees it: lower case, without marks, one form for each letter and digit.

    Folding a folded text changes nothing. The result may be longer or shorter than the text.
    """
    if text.isascii():
        return text.lower()
    head = text[:_HEAD]
    if len(head.encode("utf-8", "surrogatepass")) < len(head) * _FEW:
        # English with curly quotes: four times as fast as looking at each letter.
        return _NOT_ASCII.sub(_fold_run, text).lower()
    unlike = _unlike()
    looked_at = text if len(text) <= _ARTICLE else head
    found = unlike.findall(looked_at)
    if len(found) * 4 < len(looked_at):
        # Arabic script: most letters stay what they are. What a sign folds to folds to itself, so that one after
        # the other comes to the same; ten times as fast as looking at each letter.
        signs = set(found if looked_at is text else unlike.findall(text))
        if len(signs) <= _MOST_SIGNS:
            for sign in signs:
                text = text.replace(sign, FOLDED[ord(sign)])
            return text
    return text.translate(FOLDED)


@cache
def _unlike() -> re.Pattern[str]:
    """Return what finds the signs that may fold to something else: all but those of ASCII and Arabic that do not."""
    alike = [chr(code) for code in (*range(0x80), *range(0x600, 0x700)) if FOLDED[code] == chr(code)]
    return re.compile(f"[^{re.escape(''.join(alike))}]")


def _fold_run(found: re.Match[str]) -> str:
    return found[0].translate(FOLDED)


def fold_with_offsets(text: str) -> tuple[str, list[int]]:
    """Return the folded text and, for each of its characters, where it comes from.

    Places are code points of `text`. The folded text is the one that `fold` gives.
    """
    if text.isascii():
        return text.lower(), list(range(len(text)))
    parts = [FOLDED[ord(character)] for character in text]
    offsets = [place for place, part in enumerate(parts) for _ in part]
    return "".join(parts), offsets


def words(text: str) -> list[str]:
    """Return the words of a text, folded, as the index holds them.

    They are the tokens that FTS5's `unicode61 remove_diacritics 0` makes of `fold(text)`.
    """
    return _WORD.findall(fold(text))


def word_spans(folded: str) -> list[tuple[int, int]]:
    """Return start and end of each word in a text that is folded already."""
    return [match.span() for match in _WORD.finditer(folded)]


def joined_words(text: str) -> list[str]:
    """Return the words that a text writes with zero-width non-joiners, folded and in one piece, each once.

    For «می‌شود» this is «میشود». Kept beside the folded text in the index, it lets the one-piece spelling find
    the other; phrases still run over the parts.
    """
    if "\u200c" not in text:
        return []
    pieces = [piece for piece in text.split() if "\u200c" in piece]
    found = _NON_JOINED.findall(" ".join(pieces))
    return list(dict.fromkeys(fold(word.replace("\u200c", "")) for word in found))
