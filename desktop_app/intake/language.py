"""The language of a text: English, Persian or Arabic, or none where it cannot be told.

Letters decide the script; within it, letters that only one language has and its small words, which no text of some
length does without. Texts in other languages of the same scripts (French, Kurdish, Urdu, …) get no language here.
"""

import re
from collections import Counter

from desktop_app.intake.word_lists import words

#: Code points that are looked at: more does not change the answer.
_SAMPLE = 20_000
_FEWEST_WORDS = 4
_LATIN_WORD = re.compile(r"[a-z\u00c0-\u024f]+(?:[’'][a-z]+)?")
_ARABIC_WORD = re.compile(r"[\u0620-\u065f\u066e-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06ff]+")
_NO_LETTERS = bytes(code for code in range(128) if not chr(code).isalpha())
_LETTERS = re.compile(r"[^\W\d_]+")
_ENGLISH = words(
    "the of and to in is was for on with that by at from as are were be has have had his her its their this which "
    "will would not but an it he she they who been after about into"
)
_PERSIAN = words("از به در که این آن است را با برای می شد شده خود و یک تا بر کرد های ها بود نیز هم او")
# None of them has more than four letters.
_ARABIC = words("في من على إلى الى أن ان عن هذا هذه التي الذي مع كان كما بعد قد ما لم لا أو بين و خلال")
_ONLY_PERSIAN = frozenset("پچژگکی")
_ONLY_ARABIC = frozenset("كيةىأإؤئً")
#: Letters of Kurdish, Urdu, Pashto, Sindhi and Uighur that neither Persian nor Arabic has.
_OTHERS = frozenset("ەێۆڕڵۊڤٹڈڑےںھہۂټډړښځڅېۍڼګۇۈۋڭڄڃڏڻٻڀٺ")
_ENGLISH_SHARE = 0.16
_FEWEST_DIFFERENT = 3


def language_of(text: str) -> str:
    """Return ``en``, ``fa``, ``ar``, or nothing where the text is too short, mixed or in another language."""
    sample = text[:_SAMPLE].casefold()
    latin = _LATIN_WORD.findall(sample)
    if sample.isascii():
        arabic: list[str] = []
        data = sample.encode("ascii")
        letters = len(data.translate(None, _NO_LETTERS))
    else:
        arabic = _ARABIC_WORD.findall(sample)
        letters = sum(map(len, _LETTERS.findall(sample)))
    latin_letters, arabic_letters = sum(map(len, latin)), sum(map(len, arabic))
    if max(latin_letters, arabic_letters) * 10 < letters * 7:
        return ""
    if latin_letters > arabic_letters:
        return "en" if _is_english(latin) else ""
    return _of_arabic_script(arabic)


def _is_english(found: list[str]) -> bool:
    small = [word for word in found if word in _ENGLISH]
    different = len(set(small))
    if len(found) < _FEWEST_WORDS or len(small) < len(found) * _ENGLISH_SHARE:
        return False
    return different >= min(_FEWEST_DIFFERENT, len(found) // 5 + 1)


def _of_arabic_script(found: list[str]) -> str:
    letters = Counter("".join(found))
    total = letters.total()
    if len(found) < _FEWEST_WORDS or sum(letters[sign] for sign in _OTHERS) * 100 > total:
        return ""
    persian = sum(letters[sign] for sign in _ONLY_PERSIAN)
    arabic = sum(letters[sign] for sign in _ONLY_ARABIC)
    # Older Persian files have the Arabic kaf and yeh throughout, so words count too.
    persian += 3 * sum(map(_PERSIAN.__contains__, found))
    arabic += 3 * sum(map(_ARABIC.__contains__, found))
    arabic += 3 * sum(1 for word in found if word[0] in "او" and len(word) > 4 and word.startswith(("ال", "وال")))
    if persian + arabic < _FEWEST_WORDS:
        return ""
    if persian > 2 * arabic:
        return "fa"
    return "ar" if arabic > 2 * persian else ""
