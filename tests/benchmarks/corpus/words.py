"""Invented words in three scripts, drawn as words are in real texts (Zipf), and the names made of them."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

#: How often the word of a rank is drawn: 1 / rank ** EXPONENT.
EXPONENT = 1.03
#: Words of each language.
VOCABULARY = 50_000

_LOTS = 1 << 20
_AT_ONCE = 4096

_ONSETS = ("b", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "br", "dr", "fl", "gr", "st", "tr", "")
_VOWELS = ("a", "e", "i", "o", "u", "ai", "ea", "ou")
_CODAS = ("", "", "n", "r", "l", "s", "t", "nd", "rt", "sk")
_PERSIAN = "بپتجچحخدرزژسشصطعغفقکگلمنوهی"
_ARABIC = "بتثجحخدذرزسشصضطظعغفقكلمنهوي"
_JOINER = "\u200c"


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language by rank, the most frequent first.

    Attributes:
        language: en, fa or ar.
        words: all of them, each once.
        lots: numbers of words, each as often as it is drawn: one look instead of a search for each word.
    """

    language: str
    words: tuple[str, ...]
    lots: npt.NDArray[np.int32]

    def rare(self, chance: np.random.Generator, count: int) -> list[str]:
        """Return words that names and titles are made of: none of the most frequent ones."""
        words = self.words
        return [words[number] for number in chance.integers(len(words) // 100, len(words), count).tolist()]


def make_words(language: str, seed: int, count: int = VOCABULARY) -> Words:
    """Make the words of a language; the same for the same seed."""
    chance = np.random.default_rng([seed, ["en", "fa", "ar"].index(language)])
    make = _MAKERS[language]
    found: dict[str, None] = {}
    while len(found) < count:
        # Frequent words are short.
        syllables = 1 if len(found) < 60 else 2 if len(found) < 3000 else 3
        found.setdefault(make(chance.integers(0, 1 << 30, 3 * 4).tolist(), syllables))
    shares = np.cumsum(1.0 / np.arange(1, count + 1) ** EXPONENT)
    lots = np.searchsorted(shares / shares[-1], (np.arange(_LOTS) + 0.5) / _LOTS)
    return Words(language, tuple(found), lots.astype(np.int32))


class Stream:
    """The words of texts, one after the other."""

    def __init__(self, words: Words, chance: np.random.Generator) -> None:
        self._words, self._chance = words, chance
        self._drawn: list[str] = []
        self._place = 0

    def take(self, count: int) -> list[str]:
        """Return the next words as a text would have them."""
        if self._place + count > len(self._drawn):
            lots = self._words.lots[self._chance.integers(0, _LOTS, max(_AT_ONCE, count))]
            known = self._words.words
            self._drawn, self._place = [known[number] for number in lots.tolist()], 0
        self._place += count
        return self._drawn[self._place - count : self._place]


class Dice:
    """Small whole numbers, drawn many at once."""

    def __init__(self, chance: np.random.Generator) -> None:
        self._chance = chance
        self._drawn: list[int] = []

    def roll(self, sides: int) -> int:
        """Return a number from 0 below *sides*."""
        if not self._drawn:
            self._drawn = self._chance.integers(0, 1 << 40, _AT_ONCE).tolist()
        return self._drawn.pop() % sides


def _latin(dice: list[int], syllables: int) -> str:
    parts = []
    for place in range(syllables):
        onset, vowel, coda = dice[place * 3 : place * 3 + 3]
        parts.append(_ONSETS[onset % len(_ONSETS)] + _VOWELS[vowel % len(_VOWELS)])
        if place == syllables - 1:
            parts.append(_CODAS[coda % len(_CODAS)])
    return "".join(parts)


def _persian(dice: list[int], syllables: int) -> str:
    letters = "".join(
        _PERSIAN[dice[place] % len(_PERSIAN)] + ("", "ا", "و", "ی")[dice[place + 6] & 3]
        for place in range(syllables + 1)
    )
    match dice[11] % 40:
        case 0 if syllables > 1:
            return f"می{_JOINER}{letters}"
        case 1 if syllables > 1:
            return f"{letters}{_JOINER}ها"
    return letters


def _arabic(dice: list[int], syllables: int) -> str:
    letters = "".join(
        _ARABIC[dice[place] % len(_ARABIC)] + ("", "ا", "و", "ي")[dice[place + 6] & 3] for place in range(syllables + 1)
    )
    match dice[11] % 8:
        case 0 if syllables > 1:
            return f"ال{letters}"
        case 1 if syllables > 1:
            return f"{letters}ة"
    return letters


_MAKERS: dict[str, Callable[[list[int], int], str]] = {"en": _latin, "fa": _persian, "ar": _arabic}


def capital(words: str) -> str:
    """Return words with a capital at their beginning."""
    return words[:1].upper() + words[1:]


def popular(chance: np.random.Generator, count: int, among: int, exponent: float) -> list[int]:
    """Draw numbers below *among*, the small ones more often: what the press speaks of most."""
    # The inverse of the cumulated shares of a power law, without a table of it.
    drawn = chance.random(count) ** (1 / (1 - exponent)) * among
    return np.minimum(drawn.astype(np.int64), among - 1).tolist()
