"""Match keys: one name in several spellings gets one key, so that a second record is not made for it."""

import re
import unicodedata

from .searching import fold

# Marks inside a name that spelling drops at will: "Sha'bi" and "Shabi".
_APOSTROPHES = str.maketrans("", "", "'`")
_LATIN_ARTICLES = frozenset({"al", "el"})
_ARABIC_ARTICLE = "ال"


class _PartTable(dict[int, str]):
    """For `str.translate`: keeps letters and numbers, turns everything else into a space."""

    def __missing__(self, code: int) -> str:
        kind = unicodedata.category(chr(code))
        self[code] = kept = chr(code) if kind[0] in "LN" or kind in ("Co", "Cn") else " "
        return kept


_PARTS = _PartTable()
_SPACES = re.compile(" +")


def match_key(name: str) -> str:
    """Return the key under which spellings of one name meet; "" for "" only.

    The name is folded; spaces, hyphens, apostrophes and other signs go; so does the article al-, el- or ال at
    the start of a word, written apart or joined: "Mohand Alaqabi", "Mohand al-Aqabi", "Mohand Al Aqabi" have
    one key, "Shojaei Fard" and "Shojaeifard" too.

    A key finds candidates; it proves nothing. It also brings together names that differ in truth: "Al Pacino"
    and "Pacino", "Albert" and "Bert", «الهام» and «هام», آل (house of) and ال. A joined Latin article counts
    only before four letters or more and never in words that begin with "ali" ("Alireza" stays one with "Ali
    Reza"); an Arabic one only before three or more. The order of the parts counts; assimilated articles
    (ash-, an-) and other transliterations of one letter are not brought together. A name of nothing but
    articles or signs falls back to its folded and then to its own text.
    """
    folded = fold(name)
    parts = [part for part in _SPACES.split(folded.translate(_APOSTROPHES).translate(_PARTS)) if part]
    key = "".join(map(_without_article, parts))
    return key or "".join(parts) or folded.strip() or name.strip() or name


def _without_article(part: str) -> str:
    if part in _LATIN_ARTICLES or part == _ARABIC_ARTICLE:
        return ""
    if part[:2] in _LATIN_ARTICLES and len(part) >= 6 and part.isascii() and not part.startswith("ali"):
        return part[2:]
    if part.startswith(_ARABIC_ARTICLE) and len(part) >= 5:
        return part[2:]
    return part
