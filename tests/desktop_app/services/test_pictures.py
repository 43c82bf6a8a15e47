"""Files as pictures: every usual format, pages of PDF files, and what is broken or too large."""

import io
import struct
import sys
import zlib
from concurrent.futures import ThreadPoolExecutor

import pytest
from PIL import Image

from desktop_app import page_images, pdf_drawing
from desktop_app.services.pictures import PictureProblem, can_show, picture

RED, GREEN = (200, 30, 30), (30, 160, 30)


def made(kind, *images, mode="RGB", **options):
    images = images or (Image.new(mode, (300, 200), RED if mode == "RGB" else 40),)
    stream = io.BytesIO()
    images[0].save(stream, kind, **(options | ({"save_all": True, "append_images": images[1:]} if images[1:] else {})))
    return stream.getvalue()


def colour_of(found):
    middle = (found.height // 2 * found.width + found.width // 2) * 4
    return tuple(found.pixels[middle : middle + 4])


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "GIF", "WEBP", "TIFF", "BMP", "PDF"])
def test_every_usual_format_becomes_pixels(kind):
    found = picture(made(kind), edge=100)
    assert (found.page, found.pages, found.width) == (1, 1, 100)
    assert len(found.pixels) == found.width * found.height * 4
    assert all(abs(one - other) < 8 for one, other in zip(colour_of(found), (*RED, 255), strict=True))


@pytest.mark.parametrize("kind", ["TIFF", "PDF"])
def test_pages_are_found_by_their_number(kind):
    data = made(kind, Image.new("RGB", (300, 200), RED), Image.new("RGB", (100, 200), GREEN))
    second = picture(data, 2)
    assert (second.page, second.pages) == (2, 2)
    assert all(abs(one - other) < 8 for one, other in zip(colour_of(second), (*GREEN, 255), strict=True))
    assert picture(data, -1) == second
    with pytest.raises(PictureProblem) as problem:
        picture(data, 3)
    assert problem.value.code == "no_page"


def test_a_photo_is_turned_as_its_camera_was_held():
    exif = Image.Exif()
    exif[0x0112] = 6
    found = picture(made("JPEG", exif=exif))
    assert (found.width, found.height) == (200, 300)


@pytest.mark.parametrize("mode", ["1", "L", "P", "LA", "RGBA", "I;16", "I"])
def test_scans_of_every_depth(mode):
    found = picture(made("TIFF", Image.new(mode, (30, 20))))
    assert (found.width, found.height) == (30, 20)


def test_a_scan_with_sixteen_bits_keeps_its_greys():
    grey = picture(made("PNG", Image.new("I;16", (30, 20), 40_000)))
    assert 150 < colour_of(grey)[0] < 160


@pytest.mark.parametrize(
    "data",
    [b"", b"words", b"%PDF-1.7 nothing", b"\x89PNG\r\n\x1a\n" + b"0" * 60, made("JPEG")[:200], made("PDF")[:300]],
)
def test_broken_files_are_told(data):
    with pytest.raises(PictureProblem) as problem:
        picture(data)
    assert problem.value.code == "broken"


def test_a_picture_that_would_fill_the_memory_is_refused_before_it_is_unpacked(monkeypatch):
    def chunk(kind, data):
        return len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")

    head = (60_000).to_bytes(4, "big") * 2 + bytes((8, 2, 0, 0, 0))
    data = (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" * 1000)) + chunk(b"IEND", b"")
    )
    with pytest.raises(PictureProblem) as problem:
        picture(data)
    assert problem.value.code == "large"
    monkeypatch.setattr(page_images, "MOST_BYTES", 10)
    with pytest.raises(PictureProblem) as problem:
        picture(made("PNG"))
    assert problem.value.code == "large"


def test_a_page_of_absurd_size_is_drawn_small():
    found = picture(made("PDF", Image.new("RGB", (10, 14_000), RED)), edge=500)
    assert max(found.width, found.height) <= 501


def test_a_file_with_a_password_is_told():
    # Keys of nobody's password: the empty one does not fit.
    lock = b"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <%b> /U <%b> >> /ID [<00> <00>]" % (
        b"ab" * 32,
        b"cd" * 32,
    )
    data = made("PDF")
    at = data.rindex(b"<<", 0, data.rindex(b"/Root"))
    with pytest.raises(PictureProblem) as problem:
        picture(data[: at + 2] + lock + data[at + 2 :])
    assert problem.value.code == "locked"


def test_pdf_pages_are_drawn_from_several_threads():
    data = made("PDF", Image.new("RGB", (300, 200), RED), Image.new("RGB", (300, 200), GREEN))
    with ThreadPoolExecutor(3) as pool:
        found = list(pool.map(lambda number: picture(data, number % 2 + 1, edge=120), range(12)))
    assert {(one.page, colour_of(one)[0] > 100) for one in found} == {(1, True), (2, False)}


def test_what_can_be_looked_at():
    assert can_show("image/tiff")
    assert can_show("application/pdf")
    assert can_show("", "Scan.JPG")
    assert not can_show("text/plain", "a.txt")
    assert not can_show("", "pdf")


def hostile_pdf(content, *others, page=b""):
    """A PDF file of one page; the others are objects from the sixth on."""
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << %b >> >>" % page,
        content,
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        *others,
    )
    body = b"".join(b"%d 0 obj\n%b\nendobj\n" % (number, one) for number, one in enumerate(objects, 1))
    return b"%PDF-1.7\n" + body + b"trailer << /Root 1 0 R >>\n%%EOF\n"


def stream(entries, data):
    return b"<< %b /Length %d >>\nstream\n%b\nendstream" % (entries, len(data), data)


def test_a_page_that_is_never_drawn_costs_itself(monkeypatch):
    picture(made("PDF"))
    monkeypatch.setattr(pdf_drawing, "TIME_LIMIT", 0.1)
    packed = zlib.compress(zlib.compress(b"q Q " * (16 << 20), 9), 9)
    endless = hostile_pdf(stream(b"/Filter [/FlateDecode /FlateDecode]", packed))
    assert len(endless) < 10_000
    with pytest.raises(PictureProblem) as problem:
        picture(endless)
    assert problem.value.code == "large"
    monkeypatch.undo()
    assert picture(made("PDF")).pages == 1, "the next one is drawn"


@pytest.mark.skipif(sys.platform == "win32", reason="no bound of a process's memory there")
def test_a_page_that_takes_all_memory_costs_itself(monkeypatch):
    monkeypatch.setattr(pdf_drawing, "_MOST_MEMORY", 300 << 20)
    monkeypatch.setattr(pdf_drawing, "_PROCESS", drawer := pdf_drawing._Drawer())
    within = b"/XObject << /X 6 0 R >>"
    form = stream(b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << %b >>" % within, b"/X Do /X Do")
    with pytest.raises(PictureProblem) as problem:
        picture(hostile_pdf(stream(b"", b"/X Do"), form, page=within))
    assert problem.value.code == "large"
    assert picture(made("PDF")).pages == 1, "the next one is drawn"
    drawer._end()


def test_the_process_that_draws_is_started_again_when_it_has_gone():
    first = picture(made("PDF"))
    pdf_drawing._PROCESS._process.kill()
    pdf_drawing._PROCESS._process.join()
    assert picture(made("PDF")) == first
    pdf_drawing._PROCESS._process.kill()
    assert picture(made("PDF")) == first


def test_pages_are_drawn_where_no_process_can_be_started(monkeypatch):
    def refused():
        raise OSError("not here")

    drawer = pdf_drawing._Drawer()
    monkeypatch.setattr(drawer, "_start", refused)
    monkeypatch.setattr(pdf_drawing, "_PROCESS", drawer)
    assert picture(made("PDF")).pages == 1


def test_pages_without_end_are_not_counted(monkeypatch):
    monkeypatch.setattr(page_images, "MOST_PAGES", 3)
    data = made("TIFF", *[Image.new("RGB", (30, 20), RED)] * 5)
    assert picture(data).pages == 3
    # The last of two pages says that the first follows.
    monkeypatch.setattr(page_images, "MOST_PAGES", 5000)
    ifd = struct.pack("<HHHLLHHLLHHLLHHLL", 4, 256, 3, 1, 8, 257, 3, 1, 8, 262, 3, 1, 1, 273, 4, 1, 8)
    looped = b"II*\0" + struct.pack("<L", 8) + ifd + struct.pack("<L", 62) + ifd + struct.pack("<L", 8) + bytes(64)
    assert page_images.page_count(Image.open(io.BytesIO(looped))) == 2
