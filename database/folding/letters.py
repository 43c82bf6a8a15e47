"""What each single character folds to.

Folding works character by character, with no look at the neighbours. Three things follow, and the rest of the
program leans on them: `fold(a + b) == fold(a) + fold(b)`, folding twice changes nothing, and each folded
character has one place in the original. For the first to hold between "é" and "e" + U+0301, marks are dropped
everywhere instead of composed; so Korean syllables come out as their letters, and vowel signs of Indic
scripts and voicing marks of kana fall away like the vowel marks of Arabic.

A second rule ties the result to SQLite's tokenizer `unicode61`: outside ASCII nothing remains but letters,
numbers, private-use and unassigned characters. The tokenizer's tables stop at an old Unicode version and take
newer signs (emoji, currency) for letters; here they become spaces.
"""

import unicodedata

FOLDING_VERSION = 1
"""Raise with every change of a fold, match key or sort key: keys and index are then rebuilt."""

_LATIN = {
    # Letters that Unicode does not decompose; without this "lodz" would not find "Łódź".
    "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "đ": "d", "ɖ": "d", "ɗ": "d", "ł": "l", "ƚ": "l",
    "ɫ": "l", "ø": "o", "ɵ": "o", "ɔ": "o", "ı": "i", "ɨ": "i", "ħ": "h", "ŧ": "t", "ƭ": "t", "ʈ": "t",
    "ŋ": "ng", "ĸ": "k", "ƙ": "k", "ə": "e", "ɛ": "e", "ɇ": "e", "ƀ": "b", "ɓ": "b", "ƈ": "c", "ȼ": "c",
    "ƒ": "f", "ǥ": "g", "ɠ": "g", "ɉ": "j", "ƞ": "n", "ɲ": "n", "ƥ": "p", "ɍ": "r", "ʉ": "u", "ʋ": "v",
    "ɏ": "y", "ƴ": "y", "ƶ": "z", "ȥ": "z",
    "ς": "σ",  # Greek: the form of sigma at the end of a word
}  # fmt: skip

_ARABIC = {
    # The letters with hamza or madda (أ إ آ ؤ ئ ۀ) decompose and need no line here.
    "ي": "ی", "ى": "ی", "ے": "ی", "ې": "ی", "ۍ": "ی", "ێ": "ی",
    "ك": "ک", "ڪ": "ک",
    "ة": "ه", "ۃ": "ه", "ھ": "ه", "ہ": "ه", "ە": "ه",
    "ٱ": "ا",
    # Kurdish letters, which a Persian or Arabic keyboard does not have.
    "ۆ": "و", "ۇ": "و", "ۈ": "و", "ۋ": "و", "ڕ": "ر", "ڵ": "ل", "ڤ": "ف",
    # Tatweel only stretches a word; high hamza and the small letters are marks that Unicode calls letters.
    "ـ": "", "ٴ": "", "ۥ": "", "ۦ": "",
}  # fmt: skip

_SIGNS = {
    "\u2018": "'", "\u2019": "'", "\u201a": "'", "\u201b": "'", "\u2032": "'", "\u00b4": "'",
    "\u2039": "'", "\u203a": "'",
    "\u201c": '"', "\u201d": '"', "\u201e": '"', "\u201f": '"', "\u2033": '"', "\u00ab": '"', "\u00bb": '"',
    "\u2212": "-", "\u2044": "/",
    # "Cinema™" must be found by "cinema": Unicode's own folding would make it "cinematm".
    "\u2122": " ", "\u2120": " ",
    # Invisible, but they part words; every other format character (direction, isolate, soft hyphen, joiner,
    # byte order mark) is dropped.
    "\u200b": " ", "\u200c": " ", "\u06dd": " ",
    # No characters at all, and read as U+FFFD by SQLite.
    "\ufffe": " ", "\uffff": " ",
}  # fmt: skip

_SPECIAL = _LATIN | _ARABIC | _SIGNS

_MODIFIERS = frozenset(chr(code) for code in (*range(0x2B9, 0x2C2), *range(0x2C6, 0x2D2), 0x2EC, 0x2EE))
"""Ayn, hamza, primes, stress marks of romanised words: "Qurʼān", "ʿAbbās" are typed "Quran", "Abbas"."""

_OLD_VOWEL_SIGNS = frozenset(map(chr, (*range(0x19B0, 0x19C1), 0x19C8, 0x19C9, 0x1CF2, 0x1CF3)))
"""Letters today, marks in the Unicode version of SQLite's tokenizer: dropped as the marks are."""


def fold_character(character: str) -> str:
    """Return what one character folds to: "", one or several characters that fold to themselves."""
    if character in _SPECIAL:
        return _SPECIAL[character]
    lowered = unicodedata.normalize("NFKD", character).lower()
    if lowered != character:
        if lowered[0] == " " and "\ufb50" <= character <= "\ufeff":
            return ""  # a vowel mark's presentation form: the space is only there to carry it
        return "".join(map(fold_character, lowered))
    if character < "\x80":
        return character
    category = unicodedata.category(character)
    match category:
        case "Nd":
            return str(unicodedata.decimal(character))
        case "Pd":
            return "-"
        case "Cf":
            return ""
        case "Co" | "Cn":
            return character
    if category[0] == "M" or character in _MODIFIERS or character in _OLD_VOWEL_SIGNS:
        return ""
    return character if category[0] in "LN" else " "


class FoldTable(dict[int, str]):
    """A table for `str.translate` that works out each character when it is first met.

    Building it for all of Unicode would cost a second at every start.
    """

    def __missing__(self, code: int) -> str:
        """Work out, remember and return the folded form of one code point."""
        self[code] = folded = fold_character(chr(code))
        return folded


FOLDED = FoldTable()
"""The one table of the program: folded form by code point."""
