"""Web archives: each page an article with its address, its pictures from the same archive, and nothing from outside."""

import gzip
import io
import json
import struct
import sys
import tracemalloc
import zipfile
import zlib
from collections.abc import Callable
from typing import Any

import brotli
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.intake import packings
from desktop_app.intake.document import Declared, Refused
from desktop_app.intake.draft import Reading, read
from desktop_app.intake.formats import warc
from desktop_app.intake.kinds import reader_of
from desktop_app.intake.source import Budget, Source

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

ENGLISH = "The jury met in the old cinema on Tuesday and saw nine short films from four countries before noon."
PERSIAN = "داوران جشنواره روز سه\u200cشنبه در سالن قدیمی سینما گرد هم آمدند و نه فیلم کوتاه دیدند."
PNG = b"\x89PNG\r\n\x1a\n not a real picture"
URL = "https://example.org/news/1.html"


def page(words: str, more: str = "") -> bytes:
    return (
        f"<!DOCTYPE html><html><body><article><h1>Nine films</h1><p>{words}</p>{more}</article></body></html>".encode()
    )


def record(kind: str, url: str, block: bytes, **headers: str) -> bytes:
    lines = [f"WARC-Type: {kind}", f"WARC-Target-URI: {url}", "WARC-Date: 2024-03-12T06:35:00Z"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    if not any(name.lower() == "content_type" for name in headers):
        lines.append("Content-Type: application/http; msgtype=response")
    head = "\r\n".join(["WARC/1.1", *lines, f"Content-Length: {len(block)}"])
    return head.encode() + b"\r\n\r\n" + block + b"\r\n\r\n"


def answer(body: bytes, kind: str = "text/html; charset=utf-8", status: str = "200 OK", more: str = "") -> bytes:
    return f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n{more}\r\n".encode() + body


def response(
    url: str, body: bytes, kind: str = "text/html; charset=utf-8", status: str = "200 OK", more: str = ""
) -> bytes:
    return record("response", url, answer(body, kind, status, more))


INFO = record("warcinfo", "", b"software: none\r\n", Content_Type="application/warc-fields")
TWO = [INFO, response(URL, page(ENGLISH)), response("https://example.org/2", page(PERSIAN))]


def all_of(data: bytes, budget: Budget | None = None) -> tuple[list[Reading], dict[str, str]]:
    readings: list[Reading] = []
    reasons: dict[str, str] = {}
    for one in read(Source("a.warc", data=data, budget=budget or Budget())):
        if isinstance(one, Reading):
            readings.append(one)
        else:
            reasons[one.name] = one.reason
    return readings, reasons


def texts_of(data: bytes) -> list[str]:
    return [one.frozen.text.replace("Nine films", "").strip() for one in all_of(data)[0]]


DICTIONARY = zstd.train_dict([response(f"https://example.org/{one}", page(ENGLISH)) for one in range(50)], 2048)


def skipped(data: bytes, sign: int = 0x184D2A50) -> bytes:
    """A frame that says nothing, or holds a dictionary."""
    return struct.pack("<LL", sign, len(data)) + data


def with_dictionary(parts: list[bytes], *, packed: bool = False) -> bytes:
    """A web archive that begins with the dictionary it is packed with."""
    held = DICTIONARY.dict_content
    frames = [zstd.compress(one, zstd_dict=DICTIONARY) for one in parts]
    return skipped(zstd.compress(held) if packed else held, 0x184D2A5D) + b"".join(frames)


@pytest.mark.parametrize(
    "data",
    [
        b"".join(TWO),
        b"".join(map(zstd.compress, TWO)),
        zstd.compress(b"".join(TWO)),
        zstd.compress(b"") + skipped(b"padding") + skipped(b"").join(map(zstd.compress, TWO)) + skipped(bytes(70_000)),
        with_dictionary(TWO),
        with_dictionary(TWO, packed=True),
        b"".join(gzip.compress(one) for one in TWO),
        gzip.compress(b"".join(TWO)),
        b"".join(TWO).replace(b"WARC/1.1", b"WARC/1.0"),
    ],
)
def test_each_page_is_an_article_however_it_is_packed(data: bytes) -> None:
    readings, reasons = all_of(data)
    assert [one.source.name for one in readings] == [f"a.warc › {URL}", "a.warc › https://example.org/2"]
    assert [ENGLISH in readings[0].frozen.text, PERSIAN in readings[1].frozen.text] == [True, True]
    assert reasons == {}
    assert reader_of(Source("a", data=data))[0] == warc.KIND


def test_the_record_is_kept_as_page_data() -> None:
    declared = all_of(TWO[1])[0][0].document.declared
    assert Declared("url", URL, "web archive") in declared
    assert Declared("captured", "2024-03-12T06:35:00Z", "web archive") in declared
    assert all_of(TWO[1])[0][0].published.edtf == ""


@pytest.mark.parametrize(
    ("body", "more"),
    [
        (gzip.compress(page(PERSIAN)), "Content-Encoding: gzip\r\n"),
        (zlib.compress(page(PERSIAN)), "Content-Encoding: deflate\r\n"),
        (zlib.compress(page(PERSIAN))[2:-4], "Content-Encoding: deflate\r\n"),
        (gzip.compress(page(PERSIAN)[:40]) + gzip.compress(page(PERSIAN)[40:]), "Content-Encoding: gzip\r\n"),
        (brotli.compress(page(PERSIAN)), "Content-Encoding: br\r\n"),
        (zstd.compress(page(PERSIAN)), "Content-Encoding: zstd\r\n"),
        (zstd.compress(page(PERSIAN)[:40]) + zstd.compress(page(PERSIAN)[40:]), "Content-Encoding: zstd\r\n"),
        (gzip.compress(brotli.compress(page(PERSIAN))), "Content-Encoding: br, gzip\r\n"),
        (page(PERSIAN), "Content-Encoding: br\r\n"),
        (page(PERSIAN), "Content-Encoding: zstd\r\n"),
        (page(PERSIAN), "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n"),
        (b"%x\r\n%s\r\n0\r\n\r\n" % (len(page(PERSIAN)), page(PERSIAN)), "Transfer-Encoding: chunked\r\n"),
        (
            b"5\r\n<html\r\n%x;x=1\r\n%s\r\n" % (len(page(PERSIAN)[20:]), page(PERSIAN)[20:]),
            "Transfer-Encoding: chunked\r\n",
        ),
    ],
)
def test_how_it_was_sent_is_undone(body: bytes, more: str) -> None:
    assert texts_of(response(URL, body, more=more)) == [PERSIAN]


def test_a_packing_that_is_not_known_is_told() -> None:
    _, reasons = all_of(response(URL, b"\x8b\x05\x80packed", more="Content-Encoding: dcb\r\n") + TWO[2])
    assert reasons == {f"a.warc › {URL}": "the page was packed for the transfer in a way that is not read here (dcb)."}


PACKED = {"gzip": gzip.compress, "br": brotli.compress, "zstd": zstd.compress}


@pytest.mark.parametrize("encoding", PACKED)
def test_a_page_that_was_cut_off_is_read_as_far_as_it_goes_and_told(encoding: str) -> None:
    words = " ".join(f"{ENGLISH} {number * 7919}" for number in range(3000))
    sent = PACKED[encoding](page(words))
    readings, reasons = all_of(response(URL, sent[: len(sent) // 2], more=f"Content-Encoding: {encoding}\r\n") + TWO[2])
    assert [one.source.url for one in readings] == [URL, "https://example.org/2"]
    assert ENGLISH in readings[0].frozen.text
    told = "the page was cut off when it was fetched. What there is of it is in the text."
    assert reasons == {f"a.warc › {URL}": told}


@pytest.mark.parametrize("encoding", PACKED)
def test_a_page_whose_packing_is_damaged_is_told(encoding: str) -> None:
    sent = bytearray(PACKED[encoding](page(ENGLISH)))
    sent[4:12] = b"\xff" * 8
    readings, reasons = all_of(response(URL, bytes(sent), more=f"Content-Encoding: {encoding}\r\n") + TWO[2])
    assert [one.source.url for one in readings] == ["https://example.org/2"]
    assert set(reasons.values()) == {"the file is damaged or was cut off. Copy or download it again."}


def test_a_page_packed_with_a_dictionary_of_the_server_is_told() -> None:
    sent = zstd.compress(page(ENGLISH), zstd_dict=DICTIONARY)
    _, reasons = all_of(response(URL, sent, more="Content-Encoding: zstd\r\n"))
    assert set(reasons.values()) == {"the page was packed for the transfer in a way that is not read here (zstd)."}


def test_what_is_no_page_of_its_own_is_none() -> None:
    frame = record("response", "https://ads.example/", answer(page("Buy")), WARC_Record_ID="<urn:1>")
    asked = record(
        "request",
        "https://ads.example/",
        b"GET / HTTP/1.1\r\nSec-Fetch-Dest: iframe\r\n\r\n",
        WARC_Concurrent_To="<urn:1>",
        Content_Type="application/http; msgtype=request",
    )
    others = [
        response("https://example.org/gone", page("Gone"), status="404 Not Found"),
        response("https://example.org/moved", page("Moved"), status="301 Moved"),
        response("https://example.org/a.css", b"body {}", "text/css"),
        response("https://example.org/robots.txt", b"User-agent: *", "text/plain"),
        record("metadata", URL, b"x: y\r\n", Content_Type="application/warc-fields"),
        record("resource", "https://example.org/r", page(PERSIAN), Content_Type="text/html"),
    ]
    assert texts_of(b"".join([frame, asked, TWO[1], *others])) == [ENGLISH, PERSIAN]


def test_the_same_answer_twice_is_one_page() -> None:
    one = record("response", URL, answer(page(ENGLISH)), WARC_Payload_Digest="sha1:A")
    assert texts_of(one + one) == [ENGLISH]


@pytest.mark.parametrize("pack", [b"".join, lambda parts: b"".join(map(gzip.compress, parts)), with_dictionary])
def test_pictures_come_from_the_same_archive(pack: Callable[[list[bytes]], bytes]) -> None:
    parts = [
        response(URL, page(ENGLISH)),
        response("https://example.org/img/a.png", PNG, "image/png"),
        response("https://example.org/2", page(PERSIAN)),
    ]
    data = pack(parts)
    found = [one for one in warc.read(Source("a.warc", data=data)) if isinstance(one, Source)]
    assert len(found) == 2
    for one in warc.read(Source("a.warc", data=data)):
        assert isinstance(one, Source)
        assert one.beside("../img/a.png") == PNG
        assert one.beside("https://example.org/img/a.png#x") == PNG
        assert one.beside("file:///etc/passwd") is None
        assert one.beside("http://[bad") is None


def wacz_of(
    *archives: bytes, pages: tuple[tuple[str, str], ...] = (), method: int = zipfile.ZIP_STORED, ending: str = "gz"
) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", method) as made:
        made.writestr("datapackage.json", "{}")
        for number, data in enumerate(archives):
            made.writestr(f"archive/{number}.warc.{ending}", data)
        lines = [{"format": "json-pages-1.0"}, *({"url": url, "title": title} for url, title in pages)]
        made.writestr("pages/pages.jsonl", "\n".join(map(json.dumps, lines)) + "\nbroken {\n")
    return target.getvalue()


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_a_collection_gives_the_pages_that_it_lists(method: int) -> None:
    first = b"".join(gzip.compress(one) for one in TWO)
    second = gzip.compress(response("https://example.org/3", page(PERSIAN * 2)))
    listed = ((URL, "A title"), ("https://example.org/3#top", ""), ("https://example.org/lost", ""))
    data = wacz_of(first, second, pages=listed, method=method)
    readings, reasons = all_of(data)
    assert [one.source.url for one in readings] == [URL, "https://example.org/3"]
    assert Declared("headline", "A title", "web archive") in readings[0].document.declared
    assert reasons == {"a.warc › https://example.org/lost": "the archive lists this page and does not hold it."}
    assert reader_of(Source("a", data=data))[0] == warc.COLLECTION


def test_a_collection_without_a_list_gives_all_pages() -> None:
    assert texts_of(wacz_of(b"".join(TWO))) == [ENGLISH, PERSIAN]
    assert texts_of(wacz_of(with_dictionary(TWO), ending="zst")) == [ENGLISH, PERSIAN]


# -- bad input


@pytest.mark.parametrize("data", [INFO, response(URL, b"x", status="500 Error")])
def test_no_page_at_all(data: bytes) -> None:
    assert list(all_of(data)[1].values()) == ["the web archive holds no pages."]


@pytest.mark.parametrize("pack", [bytes, gzip.compress, zstd.compress])
def test_what_was_cut_off_gives_what_came_before(pack: Callable[[bytes], bytes]) -> None:
    parts = [pack(one) for one in TWO]
    readings, reasons = all_of(b"".join(parts)[:-120])
    assert len(readings) == 1
    assert set(reasons.values()) == {"the file is damaged or was cut off. Copy or download it again."}


def test_a_length_that_lies() -> None:
    data = TWO[1].replace(b"Content-Length: ", b"Content-Length: 9999999999999")
    assert set(all_of(data)[1].values()) == {"the file is damaged or was cut off. Copy or download it again."}
    assert all_of(TWO[1].replace(b"Content-Length", b"Content-Width"))[1]


BOMBS: dict[str, Callable[[], bytes]] = {
    "gzip": lambda: gzip.compress(record("response", URL, answer(b"<html>" + bytes(150 << 20)))),
    "gzip answer": lambda: response(URL, gzip.compress(bytes(150 << 20)), more="Content-Encoding: gzip\r\n"),
    "gzip head": lambda: gzip.compress(b"WARC/1.1\r\nX: " + b"a" * (150 << 20)),
    "zstd": lambda: zstd.compress(record("response", URL, answer(b"<html>" + bytes(150 << 20))), 1),
    "zstd answer": lambda: response(URL, zstd.compress(bytes(150 << 20), 1), more="Content-Encoding: zstd\r\n"),
    "brotli answer": lambda: response(
        URL, brotli.compress(bytes(150 << 20), quality=1), more="Content-Encoding: br\r\n"
    ),
    "zstd head": lambda: zstd.compress(b"WARC/1.1\r\nX: " + b"a" * (150 << 20), 1),
    "dictionary": lambda: skipped(zstd.compress(bytes(150 << 20), 1), 0x184D2A5D) + zstd.compress(TWO[1]),
    "length of a dictionary": lambda: skipped(b"", 0x184D2A5D)[:4] + b"\xff\xff\xff\xff" + TWO[1],
}
"""What makes each. Not made before its test runs: it takes seconds, and every process collects every test."""


@pytest.mark.parametrize("name", BOMBS)
def test_bombs_are_stopped(name: str) -> None:
    data = BOMBS[name]()
    tracemalloc.start()
    try:
        readings, reasons = all_of(data)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert readings == []
    assert len(reasons) >= 1
    assert most < 250 << 20


def test_an_archive_whose_dictionary_is_elsewhere_is_told() -> None:
    told = "it was packed with a dictionary that it does not hold. Unpack it where it was made."
    frames = b"".join(zstd.compress(one, zstd_dict=DICTIONARY) for one in TWO)
    assert all_of(frames) == ([], {"a.warc": told})
    other = zstd.train_dict([ENGLISH.encode() + bytes([one]) for one in range(200)], 1024)
    assert all_of(skipped(other.dict_content, 0x184D2A5D) + frames) == ([], {"a.warc": told})
    readings, reasons = all_of(zstd.compress(TWO[1]) + frames)
    assert (len(readings), reasons) == (1, {"a.warc": told})


@pytest.mark.parametrize(
    "held", [b"", b"no dictionary", DICTIONARY.dict_content[:20], zstd.compress(ENGLISH.encode())[:-9]]
)
def test_a_dictionary_that_is_none_is_told(held: bytes) -> None:
    told = "the file is damaged or was cut off. Copy or download it again."
    assert all_of(skipped(held, 0x184D2A5D) + zstd.compress(TWO[1])) == ([], {"a.warc": told})


def test_what_is_packed_and_no_archive_is_told() -> None:
    [told] = all_of(zstd.compress(ENGLISH.encode()))[1].values()
    assert told.startswith("this is a compressed file.")


@pytest.mark.parametrize("encoding", sorted(packings.ENCODINGS))
@given(data=st.binary(max_size=200))
def test_bytes_of_any_kind_are_unpacked_or_refused(encoding: str, data: bytes) -> None:
    try:
        found = packings.unpacked(data, encoding, 1 << 20)
    except (packings.Damaged, packings.TooLarge):
        return
    assert len(found.data) <= 1 << 20


@pytest.mark.parametrize(("encoding", "empty"), [("gzip", gzip.compress(b"", mtime=0)), ("zstd", zstd.compress(b""))])
def test_an_answer_of_many_members_is_not_copied_for_each_of_them(
    encoding: str, empty: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    part: Any = {"gzip": packings.Inflater, "zstd": packings.Zstandard}[encoding]
    fed: list[int] = []
    plain: Any = part.decompress

    def counted(self: packings.Unfolder, data: bytes, max_length: int) -> bytes:
        fed.append(len(data))
        found: bytes = plain(self, data, max_length)
        return found

    monkeypatch.setattr(part, "decompress", counted)
    last = gzip.compress(b"words") if encoding == "gzip" else zstd.compress(b"words")
    assert packings.unpacked(empty * 5_000 + last, encoding, 100) == (b"words", False)
    # Never more than a handful of what is left, which is 45 to 100 kB.
    assert max(fed) < 17_000
    monkeypatch.setattr(packings, "_MOST_MEMBERS", 2_000)
    with pytest.raises(packings.Damaged):
        packings.unpacked(empty * 5_000 + last, encoding, 100)


def test_more_pages_than_one_file_may_hold() -> None:
    data = b"".join(response(f"https://example.org/{number}", page(ENGLISH)) for number in range(30))
    readings, reasons = all_of(data, Budget(members=10))
    assert len(readings) == 10
    assert list(reasons.values()) == ["it holds more files than one file should. Unpack it and add the folder."]


@given(st.data())
def test_whatever_is_spoiled_is_told_and_nothing_else_happens(data: st.DataObject) -> None:
    pack = data.draw(st.sampled_from([b"".join, lambda parts: b"".join(map(gzip.compress, parts)), with_dictionary]))
    good = bytearray(pack(TWO))
    for _ in range(data.draw(st.integers(1, 6))):
        good[data.draw(st.integers(10, len(good) - 1))] = data.draw(st.integers(0, 255))
    for one in read(Source("a.warc", data=bytes(good))):
        assert isinstance(one, Reading | Refused)
