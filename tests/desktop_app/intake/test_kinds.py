"""Most plain texts are told from all other kinds at one look, which takes nothing else for a text."""

from unittest.mock import patch

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.intake import kinds
from desktop_app.intake.source import Source

HEADER = b"From: a@b.example\r\nTo: c\r\nSubject: d\r\nDate: Mon, 1 Jan 2024 10:00:00 +0000\r\nMessage-ID: e\r\n\r\n"
SAVED = b"From: <Saved by Blink>\r\nSnapshot-Content-Location: x\r\nContent-Type: multipart/related\r\n\r\n"
PIECES = st.sampled_from(
    [
        *(b"%PDF-1.4", b" obj", b"{\\rtf1", b"PK\x03\x04", b"PK\x05\x06", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
        *(
            b"\xff\xd8\xff",
            b"\x89PNG\r\n\x1a\n",
            b"GIF87a",
            b"GIF89a",
            b"II*\0",
            b"MM\0*",
            b"II+\0",
            b"RIFF\0\0\0\0WEBP",
        ),
        *(b"<html>", b"<!doctype html>", b"<!-- saved -->", b"<?xml version='1.0'?>", b"<p>", b"</p>", b"<"),
        *(b"bplist00", b"<plist", b"WebMainResource", b"application/vnd.oasis.opendocument.text"),
        *(
            b"WARC/1.0",
            b"\x1f\x8b",
            b"\x28\xb5\x2f\xfd",
            b"\x5d\x2a\x4d\x18",
            b"\x50\x2a\x4d\x18\0\0\0\0",
            HEADER,
            SAVED,
        ),
        *(b"12\n", b"From a\n", b"Date: x\n", b"a:", b"ftyp", b"0000", b"ID3", b"OggS", b"\x7fELF", b"Rar!\x1a\x07"),
        *(b"7z\xbc\xaf\x27\x1c", b"SQLite format 3\0", b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\0", b"\xe9"),
        *(b" ", b"\t", b"\r\n", b"\n", b"\f", b" " * 30, b"\n" * 1100, b"word ", "فیلم ".encode(), b"a" * 1020, b"5 %"),
    ]
)


@given(st.lists(PIECES, max_size=6).map(b"".join), st.sampled_from(["", "text/html", "text/plain"]))
@settings(max_examples=300, deadline=None)
def test_one_look_takes_nothing_else_for_a_text(data: bytes, media_type: str) -> None:
    source = Source("a", data=data, media_type=media_type)
    found = kinds.format_of(source)
    with patch.object(kinds, "_has_sign", return_value=True):
        assert found == kinds.format_of(source)


def test_a_text_without_signs_is_told_at_one_look() -> None:
    for text in ("The jury met.\n\n12 May 2024\n\nIt was late.", "داوران گرد هم آمدند.", "\ufeff\n\nA film"):
        assert not kinds._has_sign(Source("a", data=text.encode()))
