"""The language of a text: English, Persian or Arabic, or none where it cannot be told.

Letters decide the script; within it, letters that only one language has and its small words, which no text of some
length does without. Texts in other languages of the same scripts (French, Kurdish, Urdu, …) get no language here.
"""

import codecs
import re
from functools import cache

from desktop_app.intake.word_lists import words

#: Code points that are looked at: more does not change the answer.
_SAMPLE = 20_000
#: So many of the beginning, the middle and the end are looked at first: they mostly leave no doubt.
_TASTE = 300
_FEWEST_WORDS = 4
_LATIN_WORD = re.compile(r"[a-z\u00c0-\u024f]+(?:[’'][a-z]+)?")
_LATIN_LETTER = re.compile(r"[a-z\u00c0-\u024f]")
_ARABIC_WORD = re.compile(r"[\u0620-\u065f\u066e-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06ff]+")
_ASCII_LETTERS = bytes(code for code in range(128) if chr(code).isalpha())
_LETTERS_ONLY = bytes(code if chr(code).isalpha() or chr(code) == "'" else 32 for code in range(128)).ljust(256, b" ")
_LETTERS = re.compile(r"[^\W\d_]+")
_ENGLISH = words(
    "the of and to in is was for on with that by at from as are were be has have had his her its their this which "
    "will would not but an it he she they who been after about into"
)
_PERSIAN = words(
    "از به در که این آن است را با برای می شد شده خود و یک تا بر کرد های ها بود نیز هم او "
    # The same as older files have them, with the Arabic yeh and kaf.
    "اين براي مي يك هاي نيز كه كرد"
)
# None of them has more than four letters.
_ARABIC = words("في من على إلى الى أن ان عن هذا هذه التي الذي مع كان كما بعد قد ما لم لا أو بين و خلال")
_PERSIAN_FORMS = "کی"
_ONLY_ARABIC = "ةىأإؤئً"
_NEVER_ARABIC = "پچژگ"
_YEH_AND_KAF = "يك"
#: Letters of Kurdish, Urdu, Pashto, Sindhi and Uighur that neither Persian nor Arabic has.
_OTHERS = "ەێۆڕڵۊڤٹڈڑےںھہۂټډړښځڅېۍڼګۇۈۋڭڄڃڏڻٻڀٺ"
#: Letters of the Arabic script are counted as bytes of their own, in a third of the time: the last of the 256 are these
#: letters, the first ones other signs that often stand among them, which part words as all that has no byte does.
_SIGNS = "\0 \n\r\t.,:;?!'\"()[]-/0123456789«»“”’‘–—…،؛؟۰۱۲۳۴۵۶۷۸۹\u200c\u200e\u200f\u00a0"
_SCRIPT = "".join(filter(_ARABIC_WORD.match, map(chr, range(0x600, 0x700))))
_FIRST_LETTER = 256 - len(_SCRIPT)
_BYTES = codecs.charmap_build(_SIGNS.ljust(_FIRST_LETTER, "\ufffe") + _SCRIPT)
_LETTERS_APART = b" " * _FIRST_LETTER + bytes(range(_FIRST_LETTER, 256))
_ENGLISH_SHARE = 0.16
_FEWEST_DIFFERENT = 3
_WITHOUT_DOUBT = 1.7


def language_of(text: str) -> str:
    """Return ``en``, ``fa``, ``ar``, or nothing where the text is too short, mixed or in another language."""
    sample = text[:_SAMPLE]
    if len(sample) > 5 * _TASTE:
        middle = len(sample) // 2
        told = _told(f"{sample[:_TASTE]} {sample[middle : middle + _TASTE]} {sample[-_TASTE:]}", _WITHOUT_DOUBT)
        if told is not None:
            return told
    return _told(sample, 1.0) or ""


def _told(text: str, margin: float) -> str | None:
    """Return the language, "" for none of the three, and None where it is nearer to another answer than *margin*.

    With a margin of 1 every answer counts; with one of 2 what speaks for it has to be twice as much as is needed.
    """
    sample = text.casefold()
    if sample.isascii():
        # All of its letters are of words.
        return _english(_ascii_words(sample.encode("ascii")), margin)
    arabic = b" " + _in_bytes(sample).translate(_LETTERS_APART)
    arabic_letters = len(arabic) - arabic.count(b" ")
    # There are not more letters than that; it is seldom that they have to be looked at more closely.
    data = sample.encode("ascii", "ignore")
    letters = len(sample) - len(data.translate(None, _ASCII_LETTERS))
    least = _of_letters(margin)
    if arabic_letters * 10 >= letters * least:
        return _of_arabic_script(arabic, arabic_letters, margin)
    latin = _LATIN_WORD.findall(sample) if _LATIN_LETTER.search(sample) else []
    latin_letters = sum(map(len, latin))
    most = max(latin_letters, arabic_letters) * 10
    if most < letters * least and most < sum(map(len, _LETTERS.findall(sample))) * least:
        return _nothing(margin)
    if latin_letters > arabic_letters:
        return _english(latin, margin)
    return _of_arabic_script(arabic, arabic_letters, margin)


def _nothing(margin: float) -> str | None:
    return "" if margin == 1.0 else None


def _of_letters(margin: float) -> float:
    """Return how many of ten letters have to be of one script."""
    return 7.0 if margin == 1.0 else 9.0


def _ascii_words(sample: bytes) -> list[str]:
    """Return what `_LATIN_WORD` finds in a text of small ASCII letters."""
    found = sample.translate(_LETTERS_ONLY).decode("ascii").split()
    if b"'" not in sample:
        return found
    return [word for one in found for word in ((one,) if "'" not in one else _LATIN_WORD.findall(one))]


def _english(found: list[str], margin: float) -> str | None:
    small = [word for word in found if word in _ENGLISH]
    share = len(small) / len(found) if found else 0.0
    if len(found) < _FEWEST_WORDS or share < _ENGLISH_SHARE / (margin * margin):
        return ""
    different = len(set(small))
    enough = share >= _ENGLISH_SHARE * margin and different >= min(_FEWEST_DIFFERENT * margin, len(found) // 5 + 1)
    return "en" if enough else _nothing(margin)


def _in_bytes(words: str) -> bytes:
    """Return a text with a byte for each of its code points: letters of the Arabic script have one of their own."""
    return codecs.charmap_encode(words, "replace", _BYTES)[0]


@cache
def _letters(some: str) -> bytes:
    return _in_bytes(some)


def _count(running: bytes, letters: str) -> int:
    """Return how many of these letters there are."""
    return len(running) - len(running.translate(None, delete=_letters(letters)))


_PERSIAN_WORDS = frozenset(map(_in_bytes, _PERSIAN))
_ARABIC_WORDS = frozenset(map(_in_bytes, _ARABIC))
_SMALL_WORDS = _PERSIAN_WORDS | _ARABIC_WORDS
#: Words of five letters and more with the article, alone and behind "and".
_WITH_ARTICLE = re.compile(b" (?:%b[^ ]{3}|%b[^ ]{2})" % (re.escape(_in_bytes("ال")), re.escape(_in_bytes("وال"))))


def _of_arabic_script(running: bytes, total: int, margin: float) -> str | None:
    """Tell it by so many letters, with blanks between the words and before them."""
    found = running.split()
    if len(found) < _FEWEST_WORDS or _count(running, _OTHERS) * 100 * margin > total:
        return _nothing(margin)
    never_arabic = _count(running, _NEVER_ARABIC)
    persian = never_arabic + _count(running, _PERSIAN_FORMS)
    arabic = _count(running, _ONLY_ARABIC)
    # Older Persian files have the Arabic kaf and yeh throughout: beside letters that no Arabic text has so many of,
    # those two say nothing, and words count too.
    if never_arabic * 100 <= total:
        arabic += _count(running, _YEH_AND_KAF)
    small = [word for word in found if word in _SMALL_WORDS]
    persian += 3 * len([word for word in small if word in _PERSIAN_WORDS])
    arabic += 3 * len([word for word in small if word in _ARABIC_WORDS])
    arabic += 3 * len(_WITH_ARTICLE.findall(running))
    if persian + arabic < _FEWEST_WORDS * margin:
        return _nothing(margin)
    if persian > 2 * margin * arabic:
        return "fa"
    return "ar" if arabic > 2 * margin * persian else _nothing(margin)
