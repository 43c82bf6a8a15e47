"""Scans and photos: their pages, and what is refused with a sentence. All files are made here."""

import io
import struct
import tracemalloc
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from database.errors import InputProblem
from desktop_app.intake.document import Document
from desktop_app.intake.draft import Reading, read
from desktop_app.intake.formats import picture
from desktop_app.intake.source import Source, source_at

TYPES = {"JPEG": "jpeg", "PNG": "png", "GIF": "gif", "WEBP": "webp", "TIFF": "tiff"}


def noise(width: int = 300, height: int = 200) -> Image.Image:
    return Image.effect_noise((width, height), 80).convert("RGB")


def made(kind: str, *images: Image.Image, **options: object) -> bytes:
    images = images or (noise(),)
    stream = io.BytesIO()
    more = {"save_all": True, "append_images": images[1:]} if images[1:] else {}
    images[0].save(stream, kind, **options, **more)
    return stream.getvalue()


def document(data: bytes, name: str = "scan") -> Document:
    (found,) = picture.read(Source(name, data=data))
    return found


def reason(data: bytes) -> str:
    with pytest.raises(InputProblem) as problem:
        document(data)
    return str(problem.value.parameters["reason"])


@pytest.mark.parametrize("kind", TYPES)
def test_each_kind_is_told_by_its_bytes_and_has_a_page(kind: str) -> None:
    data = made(kind)
    told = picture.recognise(Source("letter.txt", data=data))
    assert told is not None
    assert told.media_type == f"image/{TYPES[kind]}"
    found = document(data)
    assert [(one.number, one.width, one.height, one.boxes) for one in found.pages] == [(1, 300, 200, ())]
    assert found.awaits_text
    assert not found.whole_issue
    assert found.frozen.text == ""


def test_words_are_no_picture() -> None:
    assert picture.recognise(Source("a.jpg", data=b"RIFF is a word, too")) is None
    assert picture.recognise(Source("a.jpg", data=b"")) is None


def test_it_comes_in_without_a_text() -> None:
    (found,) = read(Source("scan.png", data=made("PNG")))
    assert isinstance(found, Reading)
    assert found.document.awaits_text
    assert found.headline == ""
    assert found.language == ""


def test_pages_of_a_tiff_file_with_their_own_sizes() -> None:
    found = document(made("TIFF", noise(), noise(100, 400), noise(50, 60)))
    assert [(one.number, one.width, one.height) for one in found.pages] == [(1, 300, 200), (2, 100, 400), (3, 50, 60)]


def test_a_small_copy_within_a_tiff_file_is_no_page() -> None:
    small = noise(60, 40)
    small.encoderinfo = {"tiffinfo": {254: 1}}
    found = document(made("TIFF", noise(), small))
    assert [(one.number, one.width) for one in found.pages] == [(1, 300)]


def test_five_hundred_pages_are_an_issue_to_cut() -> None:
    page = Image.new("1", (40, 60), 1)
    found = document(made("TIFF", *[page] * 500))
    assert len(found.pages) == 500
    assert found.whole_issue


@pytest.mark.parametrize("pages", [picture.LONGEST_ARTICLE, picture.LONGEST_ARTICLE + 1])
def test_from_how_many_pages_on_it_is_an_issue(pages: int) -> None:
    found = document(made("TIFF", *[Image.new("1", (40, 60), 1)] * pages))
    assert found.whole_issue == (pages > picture.LONGEST_ARTICLE)


def test_frames_of_an_animation_are_no_pages() -> None:
    assert len(document(made("GIF", noise(), noise(), noise())).pages) == 1
    assert len(document(made("WEBP", noise(), noise())).pages) == 1


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_photo_lies_as_its_camera_was_held(orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    for kind in ("JPEG", "TIFF"):
        page = document(made(kind, exif=exif)).pages[0]
        assert (page.width, page.height) == ((200, 300) if orientation >= 5 else (300, 200))


@pytest.mark.parametrize("kind", TYPES)
@pytest.mark.parametrize("part", [0.5, 0.9])
def test_a_picture_that_is_cut_off_is_refused(kind: str, part: float) -> None:
    data = made(kind, quality=90) if kind in ("JPEG", "WEBP") else made(kind)
    assert "cut off" in reason(data[: int(len(data) * part)]) or "damaged" in reason(data[: int(len(data) * part)])


@pytest.mark.parametrize("kind", TYPES)
def test_nothing_but_the_first_bytes_is_damaged(kind: str) -> None:
    assert "damaged" in reason(made(kind)[:16] + b"\x55" * 500)


def test_a_progressive_photo_is_read() -> None:
    assert document(made("JPEG", noise(1600, 1200), progressive=True)).pages[0].width == 1600


def png(width: int, height: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compressobj(9, wbits=-15)
    # The same block again and again: each stands for itself.
    block = rows.compress(b"\0" * (width + 1) * 100) + rows.flush(zlib.Z_FULL_FLUSH)
    data = b"\x78\x9c" + block * (height // 100) + rows.flush() + b"\0\0\0\0"
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    data = png(30_000, 30_000)
    assert len(data) < 2 << 20
    tracemalloc.start()
    assert "30000 × 30000 points" in reason(data)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 8 << 20


def test_a_bomb_among_the_pages_of_a_tiff_file_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(picture, "MOST_PIXELS", 100_000)
    assert "400 × 400" in reason(made("TIFF", noise(), noise(400, 400)))


@pytest.mark.parametrize("size", [(1, 1), (31, 400)])
def test_what_is_too_small_for_words_is_refused(size: tuple[int, int]) -> None:
    assert "too small to hold words" in reason(made("PNG", Image.new("RGB", size)))


def test_a_file_of_gigabytes_is_refused_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(picture, "MOST_BYTES", 1 << 20)
    assert "larger than 1 MB" in reason(made("PNG") + b"\0" * (1 << 20))


def test_a_file_that_vanishes_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "scan.png"
    path.write_bytes(made("PNG"))
    source = source_at(path)
    path.unlink()
    with pytest.raises(InputProblem, match="cannot be read"):
        list(picture.read(source))


def test_a_file_that_shrinks_while_it_is_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "scan.tif"
    path.write_bytes(made("TIFF", *[noise()] * 5))
    source = source_at(path)
    path.write_bytes(path.read_bytes()[:10_000])
    with pytest.raises(InputProblem):
        list(picture.read(source))


_EDITS: list[Callable[[bytes], bytes]] = [
    lambda data: data[:40] + b"\xff" * 40 + data[80:],
    lambda data: data.replace(b"\x00", b"\xff", 30),
    lambda data: data + b"trailing words",
]


@pytest.mark.parametrize("kind", TYPES)
@pytest.mark.parametrize("edit", _EDITS)
def test_broken_bytes_give_pages_or_one_sentence(kind: str, edit: Callable[[bytes], bytes]) -> None:
    try:
        found = document(edit(made(kind)))
    except InputProblem as problem:
        assert problem.parameters["reason"]
    else:
        assert len(found.pages) <= 1
