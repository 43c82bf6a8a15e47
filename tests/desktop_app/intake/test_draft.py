"""One file becomes a draft; what cannot be read says why."""

import time
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from database.dates import Calendar
from database.errors import InputProblem
from database.files import StoredFile
from desktop_app.intake.draft import latest_date, read_bytes, read_file
from desktop_app.intake.formats import plain_text
from desktop_app.intake.kinds import format_of
from desktop_app.intake.publications import Assumed
from desktop_app.intake.source import Source

NOW = datetime(2024, 6, 1, 12, tzinfo=UTC)
TEXT = (
    "Festival names its jury\n\n3 May 2024 - 10:15\n\nLISBON – The jury was named in the town hall on Friday.\n\n"
    "Photo: The town hall."
)


def test_draft_holds_what_is_on_the_copy() -> None:
    stored = StoredFile(b"\1" * 32, len(TEXT.encode()))
    made = read_bytes(TEXT.encode(), "/some/where/jury.txt", NOW).draft(stored)
    assert made.text == TEXT
    assert made.tool == "plain text (utf-8)"
    assert dict(made.fields) == {
        "headline": "Festival names its jury",
        "published_time": "10:15",
        "dateline": "LISBON",
        "language": "en",
    }
    assert dict(made.known) == {
        "headline": "printed",
        "published": "printed",
        "dateline": "printed",
        "language": "detected",
    }
    assert (made.published.edtf, made.published.verbatim) == ("2024-05-03", "3 May 2024")
    original, photo = made.attachments
    assert (original.role, original.name, original.media_type, original.stored) == (
        "original",
        "jury.txt",
        "text/plain",
        stored,
    )
    assert (photo.role, photo.caption, photo.stored) == ("photo", "The town hall.", None)


def test_devised_headline_is_marked() -> None:
    made = read_bytes(b"The jury was named in the town hall. It has five members.", "a.txt", NOW).draft(
        StoredFile(b"\1" * 32, 1)
    )
    assert made.headline_devised
    assert made.known["headline"] == "detected"
    assert made.fields["headline"] == "The jury was named in the town hall"
    assert "headline" not in {part.kind for part in made.segments}


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "the file is empty"),
        (b" \r\n\t\n", "holds no words"),
        ("\ufeff\u200f \u2028".encode(), "holds no words"),
        (b"-- ... --", "holds no words"),
        (b"%PDF-1.7\n...", "the PDF file is damaged"),
        (b"\x89PNG\r\n\x1a\n....", "the picture is damaged"),
        (b"\xff\xd8\xff\xe0....", "the picture is damaged"),
        (b"PK\x03\x04....", "damaged or was cut off"),
        (b'<?xml version="1.0"?><ead>', "an XML file"),
        (b"From: <Saved by a browser>\nContent-Type: multipart/related\n\n", "there is no page in it"),
    ],
)
def test_what_cannot_be_read_says_why(data: bytes, reason: str) -> None:
    with pytest.raises(InputProblem, match=reason) as caught:
        read_bytes(data, "a.txt", NOW)
    assert (caught.value.code, caught.value.parameters["path"]) == ("file", "a.txt")
    assert str(caught.value).endswith(".")


def test_the_kind_is_told_by_content_not_by_name(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(TEXT, encoding="utf-8")
    assert read_file(tmp_path / "page.html", NOW).headline == "Festival names its jury"
    assert format_of(Source("a", data=b"An angle bracket < in a text")) == (plain_text.KIND, plain_text.FORMAT)


def test_missing_folder_and_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(InputProblem, match="no such file"):
        read_file(tmp_path / "none.txt", NOW)
    with pytest.raises(InputProblem, match="this is no file"):
        read_file(tmp_path, NOW)
    monkeypatch.setattr(plain_text, "LARGEST", 10)
    (tmp_path / "large.txt").write_text("eleven signs and more")
    with pytest.raises(InputProblem, match="larger than"):
        read_file(tmp_path / "large.txt", NOW)


def test_the_latest_date_is_that_of_the_first_zone_to_begin_a_day() -> None:
    assert latest_date(NOW).isoformat() == "2024-06-02"
    assert latest_date(datetime(2024, 6, 1, 9, tzinfo=UTC)).isoformat() == "2024-06-01"
    assert latest_date(datetime(2024, 6, 1, 3, tzinfo=timezone(timedelta(hours=-5)))).isoformat() == "2024-06-01"


def test_five_megabytes_in_a_few_seconds() -> None:
    paragraph = "The jury of the festival met again on 3 May 2024 and watched one more film in the old cinema.\n\n"
    lines = "Festival diary\n\n" + paragraph * (5_000_000 // len(paragraph))
    start = time.perf_counter()
    reading = read_bytes(lines.encode(), "a.txt", NOW)
    one_line = read_bytes(("word " * 1_000_000).encode(), "b.txt", NOW)
    assert time.perf_counter() - start < 20
    assert reading.headline == "Festival diary"
    assert reading.published.is_undated
    assert len(reading.words("body")) > 50_000
    assert one_line.headline_devised


def test_what_is_assumed_of_a_publication_decides_where_the_words_do_not():
    text = b"Ha\n\n1445/3/12\n\nOk.\n"
    plain, assumed = read_bytes(text, "a.txt"), Assumed(Calendar.ISLAMIC, "ar")
    assert (plain.language, plain.published.edtf) == ("", "")
    found = read_bytes(text, "a.txt", assumed=assumed)
    assert (found.language, found.published.edtf) == ("ar", "2023-09-27~")
    told = read_bytes(b"A report from the harbour about the festival and its films.\n", "b.txt", assumed=assumed)
    assert (told.language, told.language_known) == ("en", "detected")


def test_an_assumed_language_is_known_as_supplied():
    stored = StoredFile(b"\1" * 32, 2)
    found = read_bytes(b"Ha\n\nOk.\n", "a.txt", assumed=Assumed(language="fa")).draft(stored)
    assert (found.fields["language"], found.known["language"]) == ("fa", "supplied")
