"""Pages as browsers save them: with a folder, by SingleFile, as MHTML, by Safari."""

import base64
import plistlib
import quopri
from pathlib import Path

import pytest

from database.errors import InputProblem
from database.files import StoredFile
from desktop_app.intake.collect import collect
from desktop_app.intake.draft import Reading, read_bytes, read_file

PNG = b"\x89PNG\r\n\x1a\n" + b"picture" * 200
PAGE = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Festival names its jury</title>
<link rel="canonical" href="https://www.harbourpost.example/culture/jury"></head><body><article>
<h1>Festival names its jury</h1><p>3 May 2024, 10:15</p>
<figure><img src="{src}" width="600"><figcaption>The jury in the old cinema.</figcaption></figure>
<p>The jury of the short film festival was named in the town hall on Friday, and it has five members.</p>
<p>They will see twelve films in three days, most of them first works of young directors.</p>
<p><img src="pixel.gif" width="1" height="1"></p></article></body></html>"""


def pictures(reading: Reading) -> list[tuple[str, str, bytes | None, str]]:
    return [(one.name, one.media_type, one.data, one.caption) for one in reading.document.assets]


@pytest.mark.parametrize(
    ("folder", "reference"),
    [
        ("jury_files", "jury_files/photo%20one.png"),
        ("jury_files", "./jury_files/photo%20one.png?w=600#x"),
        ("jury-Dateien", "jury-Dateien/photo one.png"),
        ("jury.files", "jury.files/photo one.png"),
        ("jury_fichiers", "jury_fichiers/photo one.png"),
        ("old name_files", "old%20name_files/photo one.png"),
    ],
)
def test_pictures_come_out_of_the_folder_of_the_page(tmp_path: Path, folder: str, reference: str) -> None:
    (tmp_path / folder).mkdir()
    (tmp_path / folder / "photo one.png").write_bytes(PNG)
    (tmp_path / "jury.html").write_text(PAGE.format(src=reference))
    reading = read_file(tmp_path / "jury.html")
    assert pictures(reading) == [("photo one.png", "image/png", PNG, "The jury in the old cinema.")]
    original, photo = reading.draft(StoredFile(b"\1" * 32, 9), [StoredFile(b"\2" * 32, len(PNG))]).attachments
    assert (original.role, original.name) == ("original", "jury.html")
    assert (photo.role, photo.caption, photo.stored) == (
        "photo",
        "The jury in the old cinema.",
        StoredFile(b"\2" * 32, len(PNG)),
    )


@pytest.mark.parametrize(
    "reference",
    [
        "../secret.png",
        "secret.png",
        "jury_files/../secret.png",
        "jury_files/%2e%2e/secret.png",
        "jury_files/link.png",
        "linked_files/secret.png",
        "/etc/hostname",
        "file:///etc/hostname",
        "C:/x_files/secret.png",
        "jury_files\\..\\secret.png",
        "jury_files/folder",
        "jury_files/\0",
        "https://example.org/jury_files/photo.png",
        "//example.org/jury_files/photo.png",
    ],
)
def test_nothing_outside_of_that_folder_is_opened(tmp_path: Path, reference: str) -> None:
    inner = tmp_path / "saved"
    (inner / "jury_files" / "folder").mkdir(parents=True)
    for place in (tmp_path, inner):
        (place / "secret.png").write_bytes(PNG)
    (inner / "jury_files" / "link.png").symlink_to(tmp_path / "secret.png")
    (inner / "linked_files").symlink_to(tmp_path)
    (inner / "jury.html").write_text(PAGE.format(src=reference))
    assert [data for _, _, data, _ in pictures(read_file(inner / "jury.html"))] == [None]


def test_the_folder_of_a_page_gives_no_articles(tmp_path: Path) -> None:
    (tmp_path / "jury.html").write_text(PAGE.format(src="x"))
    (tmp_path / "Other.HTM").write_text(PAGE.format(src="x"))
    for folder in ("jury_files", "Other_files", "texts_files", "notes"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "frame.html").write_text("<p>A frame</p>")
    found = [one.path.relative_to(tmp_path).as_posix() for one in collect([tmp_path])]
    assert found == ["jury.html", "Other.HTM", "notes/frame.html", "texts_files/frame.html"]
    named = [one.path.name for one in collect([tmp_path / "jury_files"])]
    assert named == ["frame.html"], "what is named by a person is taken"


def test_single_file_page() -> None:
    data = base64.b64encode(PNG).decode()
    page = PAGE.format(src=f"data:image/png;base64,{data}").replace('<link rel="canonical"', "<link rel=x")
    comment = """<!--
 Page saved with SingleFile
 url: https://www.harbourpost.example/culture/jury
 saved date: Sat Jun 01 2024 12:00:00 GMT+0200
-->"""
    reading = read_bytes(page.replace("<head>", f"{comment}<head>").encode(), "jury.html")
    assert pictures(reading) == [("picture-1.png", "image/png", PNG, "The jury in the old cinema.")]
    assert reading.fields["url"] == "https://www.harbourpost.example/culture/jury"
    assert reading.published.edtf == "2024-05-03"
    assert "base64" not in reading.frozen.text
    undated = read_bytes(page.replace("3 May 2024, 10:15", "").replace("<head>", f"{comment}<head>").encode(), "a.html")
    assert undated.published.is_undated, "the day of saving is no day of publication"
    assert "saved" in {one.field for one in undated.document.declared}


def mhtml(line_end: str = "\r\n", encoding: str = "quoted-printable") -> bytes:
    page = PAGE.format(src="images/jury.png").encode()
    body = quopri.encodestring(page) if encoding == "quoted-printable" else base64.encodebytes(page)
    lines = f"""From: <Saved by Blink>
Snapshot-Content-Location: https://www.harbourpost.example/culture/jury
Subject: Festival names its jury
Date: Sat, 1 Jun 2024 10:15:00 -0000
MIME-Version: 1.0
Content-Type: multipart/related;
	type="text/html";
	boundary="----MultipartBoundary--x----"


------MultipartBoundary--x----
Content-Type: image/png
Content-Transfer-Encoding: base64
Content-Location: https://www.harbourpost.example/culture/images/jury.png

{base64.encodebytes(PNG).decode()}
------MultipartBoundary--x----
Content-Type: text/html
Content-ID: <frame-9@mhtml.blink>
Content-Transfer-Encoding: base64
Content-Location: https://ads.example/frame

{base64.encodebytes(b"<p>A frame of another site with words of its own.</p>").decode()}
------MultipartBoundary--x----
Content-Type: text/html
Content-ID: <frame-1@mhtml.blink>
Content-Transfer-Encoding: {encoding}
Content-Location: https://www.harbourpost.example/culture/jury

{body.decode()}
------MultipartBoundary--x------
"""
    return lines.replace("\n", line_end).encode()


@pytest.mark.parametrize("line_end", ["\r\n", "\n"])
@pytest.mark.parametrize("encoding", ["quoted-printable", "base64"])
def test_mhtml(line_end: str, encoding: str) -> None:
    reading = read_bytes(mhtml(line_end, encoding), "jury.mhtml")
    assert (reading.kind.code, reading.name) == ("mhtml", "jury.mhtml")
    assert reading.headline == "Festival names its jury"
    assert (reading.published.edtf, reading.fields["published_time"]) == ("2024-05-03", "10:15")
    assert reading.fields["url"] == "https://www.harbourpost.example/culture/jury"
    assert pictures(reading) == [("jury.png", "image/png", PNG, "The jury in the old cinema.")]
    assert "another site" not in reading.frozen.text


def test_mhtml_names_its_start() -> None:
    data = mhtml().replace(b'type="text/html";', b'type="text/html"; start="<frame-9@mhtml.blink>";')
    assert "A frame of another site" in read_bytes(data, "a.mhtml").frozen.text


@pytest.mark.parametrize("share", range(0, 100, 7))
def test_mhtml_that_was_cut_off(share: int) -> None:
    data = mhtml()
    try:
        reading = read_bytes(data[: len(data) * share // 100], "jury.mhtml")
    except InputProblem as problem:
        assert str(problem).startswith("jury.mhtml: ")
    else:
        assert reading.frozen.text


def test_mhtml_with_thousands_of_parts_and_nested_ones() -> None:
    part = b"------MultipartBoundary--x----\r\nContent-Type: text/plain\r\n\r\nx\r\n"
    data = mhtml().replace(
        b"------MultipartBoundary--x----\r\n", part * 10_000 + b"------MultipartBoundary--x----\r\n", 1
    )
    with pytest.raises(InputProblem, match="there is no page in it"):
        read_bytes(data, "a.mhtml")
    nested = (
        b"Content-Type: multipart/related; boundary=a\r\n\r\n"
        + b"--a\r\nContent-Type: multipart/related; boundary=a\r\n\r\n" * 5000
    )
    with pytest.raises(InputProblem, match="there is no page in it"):
        read_bytes(b"Snapshot-Content-Location: x\r\n" + nested, "a.mhtml")


def safari() -> dict[str, object]:
    return {
        "WebMainResource": {
            "WebResourceData": PAGE.format(src="jury.png").replace('<meta charset="utf-8">', "").encode("cp1252"),
            "WebResourceURL": "https://www.harbourpost.example/culture/jury",
            "WebResourceTextEncodingName": "windows-1252",
            "WebResourceMIMEType": "text/html",
        },
        "WebSubresources": [
            {"WebResourceURL": "https://www.harbourpost.example/culture/jury.png", "WebResourceData": PNG}
        ],
    }


@pytest.mark.parametrize("form", [plistlib.FMT_BINARY, plistlib.FMT_XML])
def test_safari(form: plistlib.PlistFormat) -> None:
    reading = read_bytes(plistlib.dumps(safari(), fmt=form), "jury.webarchive")
    assert (reading.kind.code, reading.headline) == ("webarchive", "Festival names its jury")
    assert pictures(reading) == [("jury.png", "image/png", PNG, "The jury in the old cinema.")]


@pytest.mark.parametrize("change", ["cut", "no page", "a list", "entities"])
def test_safari_damaged(change: str) -> None:
    data = plistlib.dumps(safari(), fmt=plistlib.FMT_BINARY)
    if change == "cut":
        data = data[:-40]
    elif change == "no page":
        data = plistlib.dumps({"WebMainResource": {}}, fmt=plistlib.FMT_BINARY)
    elif change == "a list":
        data = plistlib.dumps(["WebMainResource"], fmt=plistlib.FMT_BINARY)
    else:
        data = (
            b'<?xml version="1.0"?><!DOCTYPE plist [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
            b"<plist><dict><key>WebMainResource</key><string>&b;</string></dict></plist>"
        )
    with pytest.raises(InputProblem, match="damaged or was cut off"):
        read_bytes(data, "a.webarchive")


def test_addresses_that_are_none_cost_no_page() -> None:
    broken = mhtml().replace(b"https://www.harbourpost.example", b"https://[::www")
    assert read_bytes(broken, "jury.mhtml").headline == "Festival names its jury"
    whole = safari()
    main = whole["WebMainResource"]
    assert isinstance(main, dict)
    main["WebResourceURL"] = "https://[::www/jury"
    reading = read_bytes(plistlib.dumps(whole, fmt=plistlib.FMT_BINARY), "jury.webarchive")
    assert reading.headline == "Festival names its jury"
