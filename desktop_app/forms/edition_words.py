"""The number and the festival in words for an edition: "43rd Fajr Film Festival". Pure: no Qt, no SQL."""

import re
from dataclasses import dataclass

from database.folding import fold

_ORDINAL_WORDS = {
    word: number
    for number, words in enumerate(
        (
            "first inaugural اول نخستین اولین الأولى الاولی",
            "second دوم دومین الثانية",
            "third سوم سومین الثالثة",
            "fourth چهارم چهارمین الرابعة",
            "fifth پنجم پنجمین الخامسة",
            "sixth ششم ششمین السادسة",
            "seventh هفتم هفتمین السابعة",
            "eighth هشتم هشتمین الثامنة",
            "ninth نهم نهمین التاسعة",
            "tenth دهم دهمین العاشرة",
        ),
        start=1,
    )
    for word in (fold(one) for one in words.split())
}
_TENS_WORDS = ("بیست", "سی", "چهل", "پنجاه", "شصت", "هفتاد", "هشتاد", "نود")
_TENS = {fold(word): 10 * number for number, word in enumerate(_TENS_WORDS, start=2)}
_ORDINAL = re.compile(r"([0-9]{1,4})(?:st|nd|rd|th|مین|ین)?")
_LINKING = re.compile(r"^(?:edition of|edition|دوره|الدوره|ال)?\s*(?:of )?(?:the )?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class EditionWords:
    """What words say of an edition: its number, how that is printed, and the words for its festival."""

    ordinal: int | None
    printed: str
    festival: str


def edition_words(words: str) -> EditionWords:
    """Return the number and the festival in words such as "18th edition of the Fajr Film Festival"."""
    parts = words.split()
    for at, part in enumerate(parts[:6]):
        folded = fold(part).strip(".,")
        found = _ORDINAL.fullmatch(folded)
        number = int(found[1]) if found else _ORDINAL_WORDS.get(folded)
        if number is None or (found is not None and 1300 <= number <= 2100):
            continue
        first = at
        if at >= 2 and fold(parts[at - 1]) == fold("و") and fold(parts[at - 2]) in _TENS and found is None:
            number, first = number + _TENS[fold(parts[at - 2])], at - 2
        rest = " ".join(parts[at + 1 :]) or " ".join(parts[:first])
        return EditionWords(number, " ".join(parts[first : at + 1]), _LINKING.sub("", rest).strip())
    return EditionWords(None, "", re.sub(r"^the ", "", " ".join(parts), flags=re.IGNORECASE))
