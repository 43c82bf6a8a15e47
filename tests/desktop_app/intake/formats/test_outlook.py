"""Outlook's mails, made here sector by sector, and the other files that are built like them."""

import struct
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from database.errors import InputProblem
from desktop_app.intake.document import Declared, Refused
from desktop_app.intake.draft import Reading, read, read_bytes
from desktop_app.intake.formats import outlook
from desktop_app.intake.kinds import reader_of
from desktop_app.intake.source import Source

ENGLISH = "The jury met in the old cinema on Tuesday and saw nine short films from four countries before noon."
PERSIAN = "داوران جشنواره روز سه\u200cشنبه در سالن قدیمی سینما گرد هم آمدند و نه فیلم کوتاه دیدند."
ARABIC = "اجتمعت لجنة التحكيم يوم الثلاثاء في دار السينما القديمة وشاهدت تسعة أفلام قصيرة."
END, FREE, FAT = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
Tree = dict[str, Any]


def ole_of(tree: Tree) -> bytes:
    """Write storages and streams as MS-CFB says: in sectors of 512 bytes, streams below 4,096 bytes in pieces of 64."""
    entries: list[list[Any]] = []
    sectors: list[bytes] = []
    chain: list[int] = []
    pieces: list[bytes] = []
    small: list[int] = []

    def store(data: bytes, size: int, parts: list[bytes], links: list[int]) -> int:
        first = len(parts)
        count = -(-len(data) // size)
        for number in range(count):
            parts.append(data[number * size : number * size + size].ljust(size, b"\0"))
            links.append(first + number + 1 if number + 1 < count else END)
        return first if count else END

    def add(name: str, kind: int, content: Any) -> int:
        # name, kind, right sibling, child, first sector, size
        entry = [name, kind, FREE, FREE, 0, 0]
        entries.append(entry)
        here = len(entries) - 1
        if isinstance(content, dict):
            before = None
            for inner, data in sorted(content.items(), key=lambda one: (len(one[0]), one[0].upper())):
                made = add(inner, 1 if isinstance(data, dict) else 2, data)
                if before is None:
                    entry[3] = made
                else:
                    entries[before][2] = made
                before = made
        else:
            places = (64, pieces, small) if len(content) < 4096 else (512, sectors, chain)
            entry[4], entry[5] = store(content, *places), len(content)
        return here

    add("Root Entry", 5, tree)
    entries[0][4:] = [store(b"".join(pieces), 512, sectors, chain), len(pieces) * 64]
    first_small = store(struct.pack(f"<{len(small)}L", *small), 512, sectors, chain)
    directory = b"".join(
        (name.encode("utf-16-le") + b"\0\0").ljust(64, b"\0")
        + struct.pack("<HBBLLL", len(name) * 2 + 2, kind, 1, FREE, right, child)
        + bytes(36)
        + struct.pack("<LQ", first, size)
        for name, kind, right, child, first, size in entries
    )
    first_directory = store(directory, 512, sectors, chain)
    fat_sectors = 1
    while (len(chain) + fat_sectors) * 4 > fat_sectors * 512:
        fat_sectors += 1
    table = [*chain, *([FAT] * fat_sectors)]
    table += [FREE] * (fat_sectors * 128 - len(table))
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 62, 3, 0xFFFE, 9, 6) + bytes(6)
    small_sectors = -(-len(small) // 128)
    head += struct.pack("<LLLLLLLLL", 0, fat_sectors, first_directory, 0, 4096, first_small, small_sectors, END, 0)
    head += b"".join(struct.pack("<L", len(chain) + number) for number in range(fat_sectors)).ljust(436, b"\xff")
    return head + b"".join(sectors) + struct.pack(f"<{len(table)}L", *table)


def properties(head: int, *values: tuple[int, int, int]) -> bytes:
    return bytes(head) + b"".join(struct.pack("<HHLQ", kind, number, 0, value) for number, kind, value in values)


def text(number: str, words: str) -> Tree:
    return {f"__substg1.0_{number}001F": words.encode("utf-16-le")}


def attachment(number: int, data: bytes, name: str, media_type: str = "", content_id: str = "") -> Tree:
    inner: Tree = {"__properties_version1.0": properties(8), "__substg1.0_37010102": data}
    inner |= text("3707", name)
    inner |= text("370E", media_type) if media_type else {}
    inner |= text("3712", content_id) if content_id else {}
    return {f"__attach_version1.0_#{number:08X}": inner}


def mail_of(*parts: Tree, head: int = 32, values: tuple[tuple[int, int, int], ...] = ()) -> Tree:
    tree: Tree = {"__properties_version1.0": properties(head, *values)}
    tree |= text("0037", "Nine films") | text("0C1A", "Press office") | text("5D01", "press@example.org")
    for part in parts:
        tree |= part
    return tree


def all_of(data: bytes) -> tuple[list[Reading], dict[str, str]]:
    readings: list[Reading] = []
    reasons: dict[str, str] = {}
    for one in read(Source("a.msg", data=data)):
        if isinstance(one, Reading):
            readings.append(one)
        else:
            reasons[one.name] = one.reason
    return readings, reasons


@pytest.mark.parametrize("words", [ENGLISH, PERSIAN, ARABIC * 100])
def test_the_words_are_those_of_the_mail(words: str) -> None:
    data = ole_of(mail_of(text("1000", words)))
    [reading], reasons = all_of(data)
    assert (reading.frozen.text, reasons) == (words, {})
    assert reader_of(Source("a", data=data))[0] == outlook.KIND


def test_words_in_an_older_encoding() -> None:
    tree = mail_of({"__substg1.0_1000001E": ARABIC.encode("cp1256")}, values=((0x3FFD, 3, 1256),))
    assert read_bytes(ole_of(tree), "a").frozen.text == ARABIC


def test_the_header_is_page_data() -> None:
    ticks = (datetime(2024, 3, 5, 8, tzinfo=UTC) - datetime(1601, 1, 1, tzinfo=UTC)) // timedelta(microseconds=1) * 10
    data = ole_of(mail_of(text("1000", ENGLISH), values=((0x0039, 0x40, ticks),)))
    declared = all_of(data)[0][0].document.declared
    assert declared[:2] == (
        Declared("headline", "Nine films", "mail header"),
        Declared("sender", "Press office <press@example.org>", "mail header"),
    )
    assert Declared("published", "2024-03-05", "mail header") in declared
    kept = "Date: Tue, 12 Mar 2024 10:05:00 +0330\r\nFrom: Other <o@example.org>\r\n"
    declared = all_of(ole_of(mail_of(text("1000", ENGLISH), text("007D", kept))))[0][0].document.declared
    assert Declared("sent", "2024-03-12T10:05:00+03:30", "mail header") in declared
    assert Declared("sender", "Other <o@example.org>", "mail header") in declared


def test_a_page_and_a_page_wrapped_in_rtf() -> None:
    page = f"<h1>Nine films</h1><p>{PERSIAN}</p>".encode()
    [reading], _ = all_of(ole_of(mail_of({"__substg1.0_10130102": page}, values=((0x3FDE, 3, 65001),))))
    assert reading.frozen.text == f"Nine films\n\n{PERSIAN}"
    rtf = rb"{\rtf1\ansi\fromhtml1{\*\htmltag64 <p>}" + ENGLISH.encode() + rb"{\*\htmltag72 </p>}}"
    packed = struct.pack("<LL4sL", len(rtf) + 12, len(rtf), b"MELA", 0) + rtf
    assert read_bytes(ole_of(mail_of({"__substg1.0_10090102": packed})), "a").frozen.text == ENGLISH


def test_compressed_rtf() -> None:
    # The example of the specification (MS-OXRTFCP 4.1.1), which begins with references into the known text.
    packed = bytes.fromhex(
        "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c0900206277 05b06c647d0a800fa0"
    )
    whole = b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"
    assert outlook.unpacked_rtf(packed) == whole
    for length in range(len(packed)):
        assert whole.startswith(outlook.unpacked_rtf(packed[:length]))


def test_attachments_stay_with_the_mail_and_are_read_for_themselves() -> None:
    tree = mail_of(
        text("1000", ENGLISH),
        attachment(0, PERSIAN.encode(), "خبر.txt", "text/plain"),
        attachment(1, b"\x89PNG\r\n\x1a\n" + bytes(30_000), "logo.png", "image/png", "p1"),
    )
    readings, reasons = all_of(ole_of(tree))
    assert [(one.source.name, one.frozen.text) for one in readings] == [
        ("a.msg", ENGLISH),
        ("a.msg › خبر.txt", PERSIAN),
    ]
    assert [(one.role, one.name) for one in readings[0].document.assets] == [
        ("other", "خبر.txt"),
        ("photo", "logo.png"),
    ]
    assert reasons == {}


def test_a_mail_in_a_mail() -> None:
    inner = mail_of(text("1000", PERSIAN), attachment(0, ARABIC.encode(), "deep.txt", "text/plain"), head=24)
    tree = mail_of(
        text("1000", ENGLISH),
        {"__attach_version1.0_#00000000": {"__properties_version1.0": properties(8), "__substg1.0_3701000D": inner}},
    )
    readings, reasons = all_of(ole_of(tree))
    assert [one.frozen.text.strip() for one in readings] == [ENGLISH, PERSIAN, ARABIC]
    assert readings[1].source.name == "a.msg › Nine films.eml"
    assert reasons == {}


@pytest.mark.parametrize(
    ("stream", "reason"),
    [
        ("WordDocument", "an old Word file. Open it in Word or LibreOffice and save it as .docx"),
        ("Workbook", "an old Excel table. Save it as PDF"),
        ("EncryptedPackage", "protected with a password"),
        ("Other", "a file of an old Office program"),
    ],
)
def test_other_files_that_are_built_like_it(stream: str, reason: str) -> None:
    with pytest.raises(InputProblem, match=reason):
        read_bytes(ole_of({stream: b"x" * 600}), "a.txt")


@pytest.mark.parametrize("length", [8, 100, 512, 1500])
def test_what_was_cut_off_is_told(length: int) -> None:
    readings, reasons = all_of(ole_of(mail_of(text("1000", ENGLISH * 20)))[:length])
    assert len(reasons) == 1 or len(readings) == 1


@given(st.data())
def test_whatever_is_spoiled_is_told_and_nothing_else_happens(data: st.DataObject) -> None:
    good = bytearray(ole_of(mail_of(text("1000", ENGLISH), attachment(0, PERSIAN.encode(), "a.txt", "text/plain"))))
    for _ in range(data.draw(st.integers(1, 8))):
        good[data.draw(st.integers(8, len(good) - 1))] = data.draw(st.integers(0, 255))
    for one in read(Source("a.msg", data=bytes(good))):
        assert isinstance(one, Reading | Refused)
