"""The language of a text: English, Persian or Arabic, or none where it cannot be told.

Letters decide the script; within it, letters that only one language has and its small words, which no text of some
length does without. Texts in other languages of the same scripts (French, Kurdish, Urdu, …) get no language here.
"""

import re

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
#: Words of five letters and more with the article.
_WITH_ARTICLE = re.compile(" ال[^ ]{3}")
_AND_WITH_ARTICLE = re.compile(" وال[^ ]{2}")
_PERSIAN_FORMS = "کی"
_ONLY_ARABIC = "ةىأإؤئً"
_NEVER_ARABIC = "پچژگ"
_YEH_AND_KAF = "يك"
#: Letters of Kurdish, Urdu, Pashto, Sindhi and Uighur that neither Persian nor Arabic has.
_OTHERS = re.compile("[ەێۆڕڵۊڤٹڈڑےںھہۂټډړښځڅېۍڼګۇۈۋڭڄڃڏڻٻڀٺ]")
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
    arabic = _ARABIC_WORD.findall(sample)
    arabic_letters = sum(map(len, arabic))
    # There are not more letters than that; it is seldom that they have to be looked at more closely.
    data = sample.encode("ascii", "ignore")
    letters = len(sample) - len(data.translate(None, _ASCII_LETTERS))
    least = _of_letters(margin)
    if arabic_letters * 10 >= letters * least:
        return _of_arabic_script(arabic, margin)
    latin = _LATIN_WORD.findall(sample) if _LATIN_LETTER.search(sample) else []
    latin_letters = sum(map(len, latin))
    most = max(latin_letters, arabic_letters) * 10
    if most < letters * least and most < sum(map(len, _LETTERS.findall(sample))) * least:
        return _nothing(margin)
    return _english(latin, margin) if latin_letters > arabic_letters else _of_arabic_script(arabic, margin)


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
    small = list(filter(_ENGLISH.__contains__, found))
    share = len(small) / len(found) if found else 0.0
    if len(found) < _FEWEST_WORDS or share < _ENGLISH_SHARE / (margin * margin):
        return ""
    different = len(set(small))
    enough = share >= _ENGLISH_SHARE * margin and different >= min(_FEWEST_DIFFERENT * margin, len(found) // 5 + 1)
    return "en" if enough else _nothing(margin)


def _of_arabic_script(found: list[str], margin: float) -> str | None:
    running = f" {' '.join(found)} "
    total = len(running) - len(found) - 1
    if len(found) < _FEWEST_WORDS or len(_OTHERS.findall(running)) * 100 * margin > total:
        return _nothing(margin)
    never_arabic = sum(map(running.count, _NEVER_ARABIC))
    persian = never_arabic + sum(map(running.count, _PERSIAN_FORMS))
    arabic = sum(map(running.count, _ONLY_ARABIC))
    # Older Persian files have the Arabic kaf and yeh throughout: beside letters that no Arabic text has so many of,
    # those two say nothing, and words count too.
    if never_arabic * 100 <= total:
        arabic += sum(map(running.count, _YEH_AND_KAF))
    persian += 3 * len(list(filter(_PERSIAN.__contains__, found)))
    arabic += 3 * len(list(filter(_ARABIC.__contains__, found)))
    arabic += 3 * (len(_WITH_ARTICLE.findall(running)) + len(_AND_WITH_ARTICLE.findall(running)))
    if persian + arabic < _FEWEST_WORDS * margin:
        return _nothing(margin)
    if persian > 2 * margin * arabic:
        return "fa"
    return "ar" if arabic > 2 * margin * persian else _nothing(margin)
