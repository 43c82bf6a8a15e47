"""Decoding: whatever the bytes are, the text is theirs, place by place."""

import codecs
import random

import pytest

from database.errors import InputProblem
from desktop_app.intake.formats.plain_text import frozen as read

PERSIAN = "جشنواره فیلم کوتاه امسال با دوازده اثر آغاز شد و داوران آن معرفی شدند.\n" * 3
FRENCH = "Le jury du festival du court métrage a été présenté à la presse ; où seront projetés les films ?\n" * 3
POLISH = "Wyróżniono krótkie filmy, które zostały pokazane wczoraj, a później także książkę o reżyserce.\n" * 3


def text_of(data: bytes) -> str:
    return read(data, "a.txt").text


@pytest.mark.parametrize("text", ["plain\r\nlines\rand\u2028more\n", " e\u0301 and é, \u00a0ye ي ی\u200c", PERSIAN, ""])
def test_nothing_is_translated_stripped_or_normalised(text: str) -> None:
    assert text_of(text.encode()) == text


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_byte_order_mark_is_removed_once(mark: bytes, encoding: str) -> None:
    assert text_of(mark + PERSIAN.encode(encoding)) == PERSIAN
    assert text_of(mark + f"\ufeff{PERSIAN}".encode(encoding)) == f"\ufeff{PERSIAN}"


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [PERSIAN, FRENCH])
def test_utf_16_without_its_mark(text: str, encoding: str) -> None:
    assert text_of(text.encode(encoding)) == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [(FRENCH, "cp1252"), (PERSIAN.replace("ی", "ي"), "cp1256"), (POLISH, "cp1250")],
)
def test_older_encodings_are_guessed_and_it_is_said(text: str, encoding: str) -> None:
    frozen = read(text.encode(encoding), "a.txt")
    assert frozen.text == text
    assert frozen.tool == f"plain text ({encoding}, guessed)"


def test_nul_and_half_characters_become_one_sign_each() -> None:
    assert text_of(b"one\0two three four five six seven") == "one\ufffdtwo three four five six seven"
    assert text_of("a\ud800b\udfffc".encode("utf-8", "surrogatepass")) == "a\ufffdb\ufffdc"
    assert text_of("a\ud83d\ude00b".encode("utf-8", "surrogatepass")) == "a\U0001f600b"


def test_a_broken_place_does_not_change_the_rest() -> None:
    data = bytearray(PERSIAN.encode())
    data[40] = 0xFF
    text = text_of(bytes(data))
    assert text.count("\ufffd") in {1, 2}
    assert text[-100:] == PERSIAN[-100:]


@pytest.mark.parametrize(
    "data",
    [random.Random(7).randbytes(5000), bytes(range(256)) * 20, b"\0" * 1000, b"\x01\x02\x03\x04 text"],
)
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(InputProblem, match=r"a\.txt: this is not a text file"):
        read(data, "a.txt")
