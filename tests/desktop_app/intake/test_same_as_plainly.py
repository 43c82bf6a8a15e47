"""What was made quick says what the plain way says: each letter, line and word looked at one after the other."""

import random
import re
from collections import Counter
from itertools import pairwise
from zlib import crc32

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from database.folding import fold
from database.folding.letters import FOLDED
from database.search import likeness
from desktop_app.intake import language, paragraphs
from desktop_app.intake.paragraphs import Span
from desktop_app.intake.word_lists import words

ENGLISH = sorted(
    words("the of and to in is was for film festival jury's don't rock'n'roll ' 'quoted' it’s über 1969 A The")
)
PERSIAN = sorted(words("از به در که این آن را با می\u200cشود گفت\u200cوگو كتاب پچ گچ های ۱۲ «نقل» وال والی سینمای او"))
ARABIC = sorted(words("في من على إلى والسينما والى الفيلم الفيل المخرجة كان قد ثقافة ١٢ ، و السي"))
OTHERS = sorted(words("ەێۆ ٹڈ день Straße İstanbul ﷲ ﻻ ﬁn x\u0301 K µ ǅ ＡＢ 𐐀 ☃ \u0600"))
_BLANKS = frozenset("\t\n\v\f\r\x1c\x1d\x1e\x1f")
BLANKS = [" ", "  ", "\n", "\n\n", "\r\n", "\r", "\t", "\v", "\f", "\x1c", "\x1d", "\x1e", "\x1f", "\x85", "\xa0"]
UNSEEN = ["\u2028", "\u2029", "\u3000", "\u200b", "\u200c", "\u200e", "\ufeff", "\u2067", ".", "–", "_"]


def _texts(*some: str) -> st.SearchStrategy[str]:
    one = st.sampled_from(some)
    parts = st.lists(st.tuples(one, st.sampled_from([*BLANKS, *UNSEEN, *[" "] * 30])), max_size=120)
    return parts.map(lambda found: "".join(map("".join, found)))


TEXTS = (
    _texts(*ENGLISH)
    | _texts(*PERSIAN)
    | _texts(*ARABIC)
    | _texts(*ENGLISH, *PERSIAN, *ARABIC, *OTHERS)
    | st.text(st.sampled_from("abz' \nABéابپكيىةأ.،ەێ۱1\u200c_\x1c\xb2"), max_size=200)
    | st.text(max_size=200)
)


@given(TEXTS)
@settings(max_examples=120, deadline=None)
def test_the_language(text: str) -> None:
    assert language.language_of(text) == _language(text)


@pytest.mark.parametrize(
    ("some", "told"),
    [(ENGLISH, "en"), (PERSIAN, "fa"), (ARABIC, "ar"), (["den", "in", "og", "for", "er", "filmen"], None)],
)
def test_the_language_of_long_texts(some: list[str], told: str | None) -> None:
    text = " ".join(some * 60)
    assert language.language_of(text) == _language(text) == (_language(text) if told is None else told)


def test_persian_of_older_files_has_the_arabic_yeh_and_kaf() -> None:
    text = "گروه فرهنگي: فيلم «چراغ دره» در تالار قديمي شهر پيش از ظهر نمايش يافت و تماشاگران بسياري گرد هم آمدند."
    assert language.language_of(text) == "fa"
    # An Arabic text may name somebody with a letter that it does not have.
    assert language.language_of("وصل المخرج چنگيز إلى القاعة القديمة في المساء، وشاهد الحاضرون فيلمه الجديد.") == "ar"


def test_the_language_of_long_texts_in_two_languages() -> None:
    english, persian = " ".join(ENGLISH * 30), " ".join(PERSIAN * 30)
    for text in (f"{english}\n{persian}", f"{persian}\n{english}\n{persian}\n{english}"):
        assert language.language_of(text) == _language(text) == ""


@given(TEXTS)
@settings(max_examples=120, deadline=None)
def test_the_lines(text: str) -> None:
    lines, close = paragraphs._lines(text)
    assert [(line, number not in close) for number, line in enumerate(lines)] == _lines(text)


@given(TEXTS, st.integers(0, 60), st.integers(0, 60))
@settings(max_examples=120, deadline=None)
def test_the_edges(text: str, start: int, end: int) -> None:
    end = min(end, len(text))
    assert paragraphs.trimmed(text, start, end) == _trimmed(text, start, end)


@given(TEXTS | TEXTS.map(lambda text: text * 12))
@settings(max_examples=120, deadline=None)
def test_folding(text: str) -> None:
    assert fold(text) == text.translate(FOLDED)


def test_folding_a_long_text() -> None:
    text = f"{' '.join(PERSIAN)} كتاب ۱۲ " * 200
    assert len(text) > 10_000 and fold(text) == text.translate(FOLDED)


@given(TEXTS | st.lists(TEXTS, min_size=4, max_size=8).map(" ".join))
@settings(max_examples=120, deadline=None)
def test_the_keys(text: str) -> None:
    assert likeness.keys_of(fold(text)) == _keys(fold(text))


def _words(chance: random.Random, count: int) -> list[str]:
    return ["".join(chance.choices("abcdefgh", k=6)) for _ in range(count)]


def test_sketches_leave_nothing_out_that_is_alike() -> None:
    chance = random.Random(4)
    sketches = likeness.Sketches()
    for number in range(60):
        one = _words(chance, chance.randint(60, 900))
        other = [word if chance.random() > number % 10 / 60 else "another" for word in one]
        other += _words(chance, number % 3 * len(one) // 2)
        if likeness.alike(" ".join(one), " ".join(other)):
            sketches.keep(number, likeness.keys_and_sketch(" ".join(other).encode())[1])
            assert sketches.like(likeness.keys_and_sketch(" ".join(one).encode())[1], [number]) == [number]


def test_sketches_leave_out_what_shares_a_phrase() -> None:
    chance = random.Random(5)
    sketches = likeness.Sketches()
    for number in range(30):
        text = " ".join([*_words(chance, 300), "international film festival", *_words(chance, 90)])
        sketch = likeness.keys_and_sketch(text.encode())[1]
        assert sketches.like(sketch, range(number)) == []
        sketches.keep(number, sketch)
    assert sketches.like(sketch, [1000]) == [1000], "of what is not known nothing is left out"


def test_the_oldest_sketches_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(likeness, "_REMEMBERED", 2)
    sketches = likeness.Sketches()
    for number in (1, 2, 1, 3):
        sketches.keep(number, b"")
    assert [number in sketches for number in (1, 2, 3)] == [True, False, True]


def _language(text: str) -> str:
    sample = text[:20_000].casefold()
    latin, arabic = language._LATIN_WORD.findall(sample), language._ARABIC_WORD.findall(sample)
    letters = sum(map(len, re.findall(r"[^\W\d_]+", sample)))
    if sample.isascii():
        arabic, letters = [], sum(map(str.isalpha, sample))
    latin_letters, arabic_letters = sum(map(len, latin)), sum(map(len, arabic))
    if max(latin_letters, arabic_letters) * 10 < letters * 7:
        return ""
    if latin_letters > arabic_letters:
        small = [word for word in latin if word in language._ENGLISH]
        enough = len(latin) >= 4 and len(small) >= len(latin) * 0.16
        return "en" if enough and len(set(small)) >= min(3, len(latin) // 5 + 1) else ""
    count = Counter("".join(arabic))
    if len(arabic) < 4 or sum(count[sign] for sign in language._OTHERS) * 100 > count.total():
        return ""
    persian = sum(count[sign] for sign in language._NEVER_ARABIC + language._PERSIAN_FORMS)
    persian += 3 * sum(word in language._PERSIAN for word in arabic)
    other = sum(count[sign] for sign in language._ONLY_ARABIC)
    if sum(count[sign] for sign in language._NEVER_ARABIC) * 100 <= count.total():
        other += sum(count[sign] for sign in language._YEH_AND_KAF)
    other += 3 * sum(word in language._ARABIC for word in arabic)
    other += 3 * sum(len(word) > 4 and word.startswith(("ال", "وال")) for word in arabic)
    if persian + other < 4:
        return ""
    return "fa" if persian > 2 * other else "ar" if other > 2 * persian else ""


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and (text[start].isspace() or text[start] in paragraphs._UNSEEN):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in paragraphs._UNSEEN):
        end -= 1
    return Span(start, end)


def _lines(text: str) -> list[tuple[Span, bool]]:
    found, blank = [], False
    ends = [(match.start(), match.end()) for match in paragraphs._LINE_END.finditer(text)]
    for (_, start), (end, _) in pairwise([(0, 0), *ends, (len(text), len(text))]):
        span = _trimmed(text, start, end)
        if span.start == span.end:
            blank = True
        else:
            found.append((span, blank))
            blank = False
    return found


def _keys(folded: str) -> tuple[int, ...]:
    plain = folded
    for apart, joined in likeness._TOGETHER:
        folded = joined.join(folded.split(apart))
    found = folded.split()
    if len(found) < likeness.SHORT and len(plain.encode()) < likeness._SURELY_LONG:
        return (likeness._key("\n".join(found).encode(), 4),) if len(found) >= likeness.FEWEST else ()
    text = "".join(" " if sign in _BLANKS else sign for sign in plain)
    runs = _behind(text, "s", 16) + (_behind(text, "ن", 28) + _behind(text, "ر", 28) if not text.isascii() else [])
    words = [word.encode() for word in re.split("[ \\t-\\r\\x1c-\\x1f]+", text) if word]
    smallest: dict[int, tuple[int, bytes]] = {}
    for run in runs or [b" ".join(words[place : place + 3]) for place in range(len(words) - 2)]:
        quarter = crc32(run) >> 30
        if quarter not in smallest or crc32(run) < smallest[quarter][0]:
            smallest[quarter] = (crc32(run), run)
    return tuple(likeness._key(smallest[quarter][1], quarter) for quarter in sorted(smallest))


def _behind(text: str, letter: str, size: int) -> list[bytes]:
    """Return the letters behind each word with this ending, as far as the next one."""
    found = []
    for place in range(len(text) - 1):
        if text[place : place + 2] == f"{letter} ":
            until = text.find(f"{letter} ", place + 2)
            window = text[place + 2 : until if until >= 0 else len(text)].encode()[: size + 8]
            run = window.replace(b" ", b"")[:size]
            if len(run) == size:
                found.append(run)
    return found
