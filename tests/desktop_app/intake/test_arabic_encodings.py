"""Encodings of before Unicode: each is told by the words that it gives, and gives the words back."""

import unicodedata

import pytest

from desktop_app.intake import arabic_encodings
from desktop_app.intake.formats.plain_text import frozen

PERSIAN = (
    "داوران جشنواره فیلم در سالن قدیمی سینما گرد هم آمدند و نه فیلم کوتاه را دیدند.\n"
    "این فیلم ها از چهار کشور است که برای نخستین بار با هم نمایش داده می شود.\n"
    "نمایش تا پایان هفته در هر دو سالن ادامه دارد و پس از آن یک نشست برگزار شد.\n"
)
ARABIC = (
    "اجتمعت لجنة التحكيم في دار السينما القديمة وشاهدت تسعة أفلام قصيرة من أربعة بلدان.\n"
    "هذه الأفلام التي تعرض لأول مرة كانت قد وصلت إلى المهرجان قبل أسبوع مع أصحابها.\n"
    "ثم عقدت ندوة عن السينما بين المخرجين بعد العرض، أو كما قيل في كل دورة.\n"
)
FRENCH = "Le jury du festival a été présenté à la presse ; où seront projetés les films à présent ?\n" * 3
RUSSIAN = "Жюри фестиваля короткометражного кино собралось в старом кинотеатре и посмотрело девять фильмов.\n" * 3
ISIRI = {sign: bytes([128 + at]) for at, sign in reversed(list(enumerate(arabic_encodings._ISIRI_3342)))}
#: Initial or medial, final or isolated: which of two equal signs of the table stands where does not change the words.
IRAN = {sign: bytes([128 + at]) for at, sign in reversed(list(enumerate(arabic_encodings._IRAN_SYSTEM)))}


def by_table(text: str, table: dict[str, bytes]) -> bytes:
    return b"".join(sign.encode() if sign < "\x80" else table[sign] for sign in text)


def for_the_screen(data: bytes) -> bytes:
    return b"\n".join(line[::-1] for line in data.split(b"\n"))


def shaped(text: str) -> bytes:
    """Write as cp864 does: each letter in one of its shapes."""
    shapes: dict[str, bytes] = {}
    for byte in range(255, 127, -1):
        sign = bytes([byte]).decode("cp864", "ignore")
        if sign > "\ufb00" and len(plain := unicodedata.normalize("NFKC", sign)) == 1:
            shapes[plain] = bytes([byte])
    return b"".join(shapes.get(sign) or sign.encode("cp864", "replace") for sign in text)


@pytest.mark.parametrize(
    ("data", "text", "name"),
    [
        (PERSIAN.replace("ی", "ي").encode("cp1256", "replace"), PERSIAN.replace("ی", "ي"), "cp1256"),
        (ARABIC.encode("cp1256"), ARABIC, "cp1256"),
        (ARABIC.encode("iso8859_6"), ARABIC, "iso8859_6"),
        (ARABIC.encode("mac_arabic"), ARABIC, "mac_farsi"),
        (ARABIC.replace("،", "").encode("cp720"), ARABIC.replace("،", ""), "cp720"),
        (by_table(PERSIAN, ISIRI), PERSIAN, "ISIRI 3342"),
        (by_table(PERSIAN, IRAN), PERSIAN, "Iran System"),
        (for_the_screen(by_table(PERSIAN, IRAN)), PERSIAN, "Iran System in the order of the screen"),
    ],
)
def test_each_is_told_and_gives_the_words(data: bytes, text: str, name: str) -> None:
    found = frozen(data, "a.txt")
    expected = text.replace("ک", "?") if name == "cp1256" and "?" in data.decode("cp1256") else text
    assert found.tool == f"plain text ({name}, guessed)"
    assert found.text == expected


@pytest.mark.parametrize("screen", [False, True])
def test_shapes_become_letters(screen: bool) -> None:
    data = shaped(ARABIC)
    found = frozen(for_the_screen(data) if screen else data, "a.txt")
    assert found.tool.startswith("plain text (cp864")
    assert "لجنة التحكيم" in found.text
    assert not any("\ufe70" <= sign <= "\ufefc" for sign in found.text)


def test_numbers_and_latin_words_stay_in_their_order() -> None:
    line = "در سال ۱۴۰۲ این فیلم از Oslo 2024 برای ما بود که با هم از آن یک شد"
    data = by_table(line, IRAN)
    turned = data.replace(IRAN["۱"] + IRAN["۴"] + IRAN["۰"] + IRAN["۲"], bytes([0x82, 0x80, 0x84, 0x81]))
    turned = turned.replace(b"Oslo", b"olsO").replace(b"2024", b"4202")
    assert frozen(turned[::-1], "a.txt").text == line


@pytest.mark.parametrize(
    "data", [FRENCH.encode("cp1252"), RUSSIAN.encode("cp1251"), RUSSIAN.encode("koi8-r"), b"", b"abc"]
)
def test_other_scripts_are_left_to_others(data: bytes) -> None:
    assert arabic_encodings.guess(data) is None


def test_tables_are_whole() -> None:
    assert len(arabic_encodings._ISIRI_3342) == len(arabic_encodings._IRAN_SYSTEM) == 128
