"""A ZIP of files: read as a folder is, and harmless whatever it holds."""

import io
import stat
import struct
import tracemalloc
import zipfile
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from database.errors import InputProblem
from desktop_app.intake.document import Refused
from desktop_app.intake.draft import Reading, read, read_bytes
from desktop_app.intake.formats import zipped
from desktop_app.intake.kinds import reader_of
from desktop_app.intake.source import Budget, Source

ENGLISH = "Diary of the second day\n\n4 May 2024\n\nOSLO – The jury met in the old cinema and saw nine short films."
PERSIAN = "یادداشت روز دوم\n\nداوران جشنواره در سالن قدیمی سینما گرد هم آمدند و نه فیلم کوتاه دیدند."
ARABIC = "يوميات المهرجان\n\nاجتمعت لجنة التحكيم في دار السينما القديمة وشاهدت تسعة أفلام قصيرة."


def zip_of(*files: tuple[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", method) as archive:
        for name, data in files:
            archive.writestr(name, data)
    return target.getvalue()


def outcomes(data: bytes, budget: Budget | None = None) -> tuple[dict[str, str], dict[str, str]]:
    """Return the texts by name, and the reasons by name."""
    texts: dict[str, str] = {}
    reasons: dict[str, str] = {}
    for one in read(Source("a.zip", data=data, budget=budget or Budget())):
        if isinstance(one, Reading):
            texts[one.source.name] = one.frozen.text
        else:
            reasons[one.name] = one.reason
    return texts, reasons


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_each_file_is_read_as_what_it_is(method: int) -> None:
    data = zip_of(("a.txt", ENGLISH), ("fa/b.bin", PERSIAN), ("ar/c", ARABIC.encode("utf-16")), method=method)
    assert outcomes(data) == (
        {"a.zip › a.txt": ENGLISH, "a.zip › fa/b.bin": PERSIAN, "a.zip › ar/c": ARABIC},
        {},
    )


def test_a_zip_in_a_zip() -> None:
    inner = zip_of(("deep.txt", PERSIAN))
    assert outcomes(zip_of(("one.zip", inner), ("a.txt", ENGLISH)))[0] == {
        "a.zip › one.zip › deep.txt": PERSIAN,
        "a.zip › a.txt": ENGLISH,
    }


def test_zips_in_zips_without_end_stop_and_the_rest_is_read() -> None:
    data = zip_of(("core.txt", ENGLISH))
    for _ in range(12):
        data = zip_of(("next.zip", data), ("beside.txt", ENGLISH))
    texts, reasons = outcomes(data)
    assert len(texts) == 6
    assert set(reasons.values()) == {"it holds files within files more deeply than is read."}


@pytest.mark.parametrize(
    "name",
    ["../../../etc/passwd", "/etc/passwd", "C:\\Windows\\system.ini", "a/../../b.txt", "\\\\server\\share\\x.txt"],
)
def test_names_that_lead_out_are_labels_only(name: str) -> None:
    texts, reasons = outcomes(zip_of((name, ENGLISH)))
    assert (list(texts.values()), reasons) == ([ENGLISH], {})


def test_a_name_is_made_printable_and_short() -> None:
    [(name, _)] = outcomes(zip_of((f"\u202eb\x1b[31m › {'x' * 5000}.txt", ENGLISH)))[0].items()
    assert len(name) < 250
    assert name.isprintable()
    assert name.count("›") == 1


def test_names_in_utf_8_that_do_not_say_so() -> None:
    data = bytearray(zip_of(("روز.txt", PERSIAN)))
    for signature, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        flags = data.index(signature) + at
        struct.pack_into("<H", data, flags, 0)
    assert list(outcomes(bytes(data))[0]) == ["a.zip › روز.txt"]


def test_links_and_encrypted_files_are_refused_one_by_one() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        link = zipfile.ZipInfo("link.txt")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/passwd")
        archive.writestr("secret.txt", ENGLISH)
        archive.writestr("a.txt", ENGLISH)
    data = bytearray(target.getvalue())
    at = data.rindex(b"secret.txt") - 46
    data[at + 8] |= 1
    assert outcomes(bytes(data)) == (
        {"a.zip › a.txt": ENGLISH},
        {
            "a.zip › link.txt": "it is a link to another file and holds nothing itself.",
            "a.zip › secret.txt": "it is protected with a password. Unpack it and add the file.",
        },
    )


def test_a_bomb_is_stopped_while_it_unfolds_and_the_rest_is_read() -> None:
    data = zip_of(("bomb.txt", bytes(60 << 20)), ("a.txt", ENGLISH))
    tracemalloc.start()
    try:
        texts, reasons = outcomes(data)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert list(texts) == ["a.zip › a.txt"]
    assert reasons == {
        "a.zip › bomb.txt": "it unfolds to hundreds of times its size, as files do that are made to harm."
    }
    assert most < 40 << 20


def test_a_size_that_lies_is_not_believed() -> None:
    data = bytearray(zip_of(("a.txt", ENGLISH * 50), ("b.txt", PERSIAN)))
    struct.pack_into("<L", data, data.index(b"PK\x01\x02") + 24, 3)
    texts, reasons = outcomes(bytes(data))
    assert texts["a.zip › b.txt"] == PERSIAN
    assert len(texts) + len(reasons) == 2


def test_more_files_than_one_file_may_hold() -> None:
    texts, reasons = outcomes(zip_of(*((f"{number}.txt", ENGLISH) for number in range(50))), Budget(members=20))
    assert len(texts) == 20
    assert reasons == {"a.zip": "it holds more files than one file should. Unpack it and add the folder."}


def test_a_list_of_contents_without_end_is_not_loaded() -> None:
    data = bytearray(zip_of(("a.txt", ENGLISH)))
    struct.pack_into("<L", data, len(data) - 22 + 12, 1 << 30)
    assert list(outcomes(bytes(data))[1].values()) == [
        "it holds more files than one file should. Unpack it and add the folder."
    ]


def test_a_damaged_file_stops_none_of_the_others() -> None:
    data = bytearray(zip_of(("a.txt", ENGLISH), ("b.txt", PERSIAN)))
    data[data.index(b"a.txt") + 25] ^= 0xFF
    texts, reasons = outcomes(bytes(data))
    assert texts == {"a.zip › b.txt": PERSIAN}
    assert reasons == {"a.zip › a.txt": "it is damaged in the zipped file and cannot be unpacked."}


@pytest.mark.parametrize("length", [4, 30, 100, -1, -30])
def test_what_was_cut_off_is_refused(length: int) -> None:
    assert list(outcomes(zip_of(("a.txt", ENGLISH))[:length])[1].values()) == [
        "the file is damaged or was cut off. Copy or download it again."
    ]


@pytest.mark.parametrize("files", [(), ((".DS_Store", b"x"), ("__MACOSX/._a.txt", b"x"), ("Thumbs.db", b"x"))])
def test_nothing_in_it(files: Iterable[tuple[str, bytes]]) -> None:
    assert list(outcomes(zip_of(*files))[1].values()) == ["the zipped file holds no files."]


def test_what_a_page_was_saved_with_is_read_beside_it_and_not_for_itself() -> None:
    page = ("news/Page.html", "<html><p>x</p></html>")
    pictures = [("news/Page_files/a b.jpg", b"one"), ("news/other.jpg", b"two"), ("news/Page_dateien.txt", b"text")]
    found: list[str] = []
    for one in zipped.read(Source("a.zip", data=zip_of(*pictures, page))):
        assert isinstance(one, Source)
        found.append(one.name)
        if one.name.endswith(".html"):
            assert one.beside("Page_files/a%20b.jpg") == b"one"
            assert one.beside("./other.jpg") == b"two"
            assert one.beside("../../etc/passwd") is None
            assert one.beside("/etc/passwd") is None
            assert one.beside("https://example.org/a.jpg") is None
    assert found == ["a.zip › news/Page.html", "a.zip › news/Page_dateien.txt"]


def test_a_zipped_page_has_its_pictures() -> None:
    picture = b"\x89PNG\r\n\x1a\n" + b"x" * 3000
    body = f"<h1>Nine films</h1><p>{ENGLISH}</p><figure><img src='P_files/a.png'><figcaption>The cinema</figcaption>"
    page = f"<!DOCTYPE html><html><body><article>{body}</figure><p>{ENGLISH}</p></article></body></html>"
    [one] = read(Source("a.zip", data=zip_of(("P_files/a.png", picture), ("P_files/b.css", "x"), ("P.html", page))))
    assert isinstance(one, Reading)
    assert [(asset.data, asset.caption) for asset in one.document.assets] == [(picture, "The cinema")]


@pytest.mark.parametrize(
    ("files", "label"),
    [
        ((("[Content_Types].xml", ""), ("xl/workbook.xml", "")), "an Excel table"),
        ((("[Content_Types].xml", ""), ("ppt/presentation.xml", "")), "a PowerPoint file"),
        ((("mimetype", "application/epub+zip"), ("META-INF/container.xml", "")), "an e-book (EPUB)"),
        ((("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),), "an OpenDocument table"),
    ],
)
def test_what_is_zipped_and_no_folder_is_named(files: tuple[tuple[str, str], ...], label: str) -> None:
    with pytest.raises(InputProblem, match="Save it as PDF") as problem:
        read_bytes(zip_of(*files), "a.txt")
    assert f"this is {label}." in str(problem.value)


def test_a_folder_of_that_name_is_a_folder() -> None:
    assert reader_of(Source("a", data=zip_of(("xl/notes.txt", ENGLISH))))[0] == zipped.KIND


@given(st.data())
def test_whatever_is_spoiled_is_told_and_nothing_else_happens(data: st.DataObject) -> None:
    good = bytearray(zip_of(("a.txt", ENGLISH), ("b/c.txt", PERSIAN), ("d.txt", ARABIC)))
    for _ in range(data.draw(st.integers(1, 4))):
        good[data.draw(st.integers(4, len(good) - 1))] = data.draw(st.integers(0, 255))
    for one in read(Source("a.zip", data=bytes(good))):
        assert isinstance(one, Reading | Refused)
