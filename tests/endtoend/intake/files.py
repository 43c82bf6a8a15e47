"""A folder with a file of each kind that can be read and each kind of bad one; all words in it are invented.

The makers of the formats are those of the formats' own tests.
"""

import importlib.util
import io
import os
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from email.message import EmailMessage
from functools import cache
from pathlib import Path
from types import ModuleType

from PIL import Image

FORMATS = Path(__file__).resolve().parents[2] / "desktop_app" / "intake" / "formats"
HEADLINE = "Nine films before noon"
ENGLISH = "The jury met in the old cinema on Tuesday and saw nine short films from {} before noon."
PERSIAN = "داوران جشنواره روز سه‌شنبه در سالن قدیمی سینما گرد هم آمدند و نه فیلم کوتاه {} دیدند."
ARABIC = "اجتمعت لجنة التحكيم يوم الثلاثاء في دار السينما القديمة وشاهدت تسعة أفلام قصيرة من {}."


@cache
def maker(name: str) -> ModuleType:
    """Return the tests of a format, with what makes its files."""
    spec = importlib.util.spec_from_file_location(f"makers_{name}", FORMATS / f"test_{name}.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def page(place: str, picture: str = "") -> bytes:
    """A page as a site serves it."""
    image = f'<figure><img src="{picture}"><figcaption>The jury from {place}.</figcaption></figure>' if picture else ""
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{HEADLINE} | Harbour Post</title>
<meta property="og:site_name" content="Harbour Post"></head><body><nav><a href="/">Home</a></nav><article>
<h1>{HEADLINE}</h1><p class="byline">By Sara Lind</p><time datetime="2024-03-12">12 March 2024</time>{image}
<p>{ENGLISH.format(place)}</p><p>They will meet again on the last day of the festival, said a guest from {place}.</p>
</article><footer>All rights reserved</footer></body></html>""".encode()


def text(words: str, place: str) -> bytes:
    """An article as somebody typed it."""
    return f"{HEADLINE}\n\n12 March 2024\n\n{words.format(place)}\n".encode()


def mail(place: str) -> EmailMessage:
    """A mail with a text and a picture attached."""
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = "press@example.org", "desk@example.org", f"{HEADLINE} in {place}"
    made["Date"] = "Tue, 12 Mar 2024 10:15:00 +0000"
    made.set_content(ENGLISH.format(place))
    made.add_attachment(text(ENGLISH, f"{place} and beyond"), maintype="text", subtype="plain", filename="more.txt")
    made.add_attachment(picture("PNG"), maintype="image", subtype="png", filename="jury.png")
    return made


def picture(kind: str, pages: int = 1) -> bytes:
    """A page of noise, different for each kind."""
    images = [Image.effect_noise((300, 400), 40 + 10 * number) for number in range(pages)]
    target = io.BytesIO()
    images[0].save(target, kind, **({"save_all": True, "append_images": images[1:]} if pages > 1 else {}))
    return target.getvalue()


def zipped(*files: tuple[str, bytes]) -> bytes:
    """A zipped folder."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in files:
            made.writestr(zipfile.ZipInfo(name, (2024, 3, 12, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)
    return target.getvalue()


def pdf(place: str) -> bytes:
    """A PDF file with a text layer."""
    made: ModuleType = maker("pdf")
    return bytes(made.minimal(made.line(HEADLINE, size=18, y=760) + made.line(ENGLISH.format(place))))


@dataclass(frozen=True)
class Good:
    """A file that can be read: how it is made, how many articles it gives, whether it has words."""

    make: Callable[[], bytes]
    articles: int = 1
    has_text: bool = True


def _docx(place: str) -> bytes:
    made = maker("docx")
    return bytes(made.docx_of(made.paragraph(HEADLINE, "Titel") + made.paragraph(ENGLISH.format(place))))


def _odt(place: str) -> bytes:
    made = maker("odt")
    return bytes(made.odt_of(made.paragraph(HEADLINE, "Title") + made.paragraph(ENGLISH.format(place))))


def _rtf(place: str) -> bytes:
    return bytes(maker("rich_text").rtf_of(rf"\pard {HEADLINE}\par {ENGLISH.format(place)}\par"))


def _msg(place: str) -> bytes:
    made = maker("outlook")
    return bytes(made.ole_of(made.mail_of(made.text("1000", ENGLISH.format(place)))))


def _warc(*places: str) -> bytes:
    made = maker("warc")
    return b"".join([made.INFO, *(made.response(f"https://example.org/{place}", page(place)) for place in places)])


def _packed_warc(*places: str) -> bytes:
    """With its dictionary, and the pages as a server packed them."""
    made = maker("warc")
    packings = {"br": made.brotli.compress, "zstd": made.zstd.compress}
    answers = [
        made.response(f"https://example.org/{place}", packings[one](page(place)), more=f"Content-Encoding: {one}\r\n")
        for one, place in zip(packings, places, strict=True)
    ]
    return bytes(made.with_dictionary(answers))


def _wacz(place: str) -> bytes:
    return bytes(maker("warc").wacz_of(_warc(place), pages=((f"https://example.org/{place}", HEADLINE),)))


GOOD: dict[str, Good] = {
    "english.txt": Good(lambda: text(ENGLISH, "Oslo")),
    "persian.txt": Good(lambda: text(PERSIAN, "از اسلو")),
    "arabic.txt": Good(lambda: text(ARABIC, "أوسلو")),
    "page.html": Good(lambda: page("Lima")),
    "complete.html": Good(lambda: page("Cairo", "complete_files/jury.png")),
    "page.mhtml": Good(lambda: maker("saved_pages").mhtml()),
    "text layer.pdf": Good(lambda: pdf("Quito")),
    "scan.png": Good(lambda: picture("PNG"), has_text=False),
    "scan.tiff": Good(lambda: picture("TIFF", 2), has_text=False),
    "typed.docx": Good(lambda: _docx("Riga")),
    "typed.odt": Good(lambda: _odt("Bern")),
    "typed.rtf": Good(lambda: _rtf("Rome")),
    "letter.eml": Good(lambda: mail("Accra").as_bytes(), 3),
    "letter.msg": Good(lambda: _msg("Hanoi")),
    "pages.warc": Good(lambda: _warc("Dakar", "Minsk"), 2),
    "pages.warc.zst": Good(lambda: _packed_warc("Tbilisi", "Kazan"), 2),
    "pages.wacz": Good(lambda: _wacz("Sofia")),
    "some.zip": Good(
        lambda: zipped(
            ("one.txt", text(ENGLISH, "Porto")), ("in/two.html", page("Turin")), ("in/b.docx", _docx("Bonn"))
        ),
        3,
    ),
}


def good_files(folder: Path) -> int:
    """Make a file of each kind in a folder and return how many articles they give."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, one in GOOD.items():
        (folder / name).write_bytes(one.make())
    (folder / "complete_files").mkdir()
    (folder / "complete_files" / "jury.png").write_bytes(picture("PNG"))
    return sum(one.articles for one in GOOD.values())


# -- bad ones


def _zip_bomb() -> bytes:
    return zipped(*((f"{number}.txt", bytes(17 << 20)) for number in range(8)))


def _nested_zip(depth: int = 40) -> bytes:
    data = text(ENGLISH, "the innermost folder")
    for number in range(depth):
        data = zipped((f"{number}.zip" if number else "one.txt", data))
    return data


def _docx_with(document: bytes) -> bytes:
    return zipped(
        ("[Content_Types].xml", b"<Types/>"),
        (
            "_rels/.rels",
            maker("docx").relations(("1", "officeDocument", "word/document.xml")).encode(),
        ),
        ("word/document.xml", document),
    )


def _answer_bomb(encoding: str) -> bytes:
    """A page that a server packed so that it unfolds to hundreds of times its size."""
    made = maker("warc")
    white = bytes(150 << 20)
    packed = made.brotli.compress(white, quality=1) if encoding == "br" else made.zstd.compress(white, 1)
    return bytes(made.response("https://example.org/white", packed, more=f"Content-Encoding: {encoding}\r\n"))


_ENTITIES = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10 if n else "lamp "}">' for n in range(12))


def _entity_bomb(outside: str = "") -> bytes:
    within = f'<!ENTITY secret SYSTEM "{outside}">' if outside else _ENTITIES
    used = "&secret;" if outside else "&l11;"
    w = maker("docx").W
    return _docx_with(
        f'<?xml version="1.0"?><!DOCTYPE d [{within}]><w:document xmlns:w="{w}"><w:body><w:p><w:r><w:t>{used}'
        "</w:t></w:r></w:p></w:body></w:document>".encode()
    )


def _encrypted() -> bytes:
    lock = b"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <%b> /U <%b> >> /ID [<00> <00>] /Root" % (
        b"00" * 32,
        b"11" * 32,
    )
    return pdf("a locked room").replace(b"/Root", lock)


def _many_parts() -> bytes:
    head = (
        b"From: press@example.org\r\nSubject: Parts\r\nDate: Tue, 12 Mar 2024 10:15:00 +0000\r\n"
        b"MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
    )
    letter = b"--b\r\nContent-Type: text/plain\r\n\r\n" + ENGLISH.format("ten thousand parts").encode() + b"\r\n"
    part = b"--b\r\nContent-Type: application/octet-stream; name=x.bin\r\n\r\nno article\r\n".replace(
        b"no", b"\x01\x02"
    )
    return head + letter + part * 10_000 + b"--b--\r\n"


#: Files of which nothing is taken: one line each, with its reason.
REFUSED: dict[str, Callable[[], bytes]] = {
    "empty.txt": lambda: b"",
    "empty.pdf": lambda: b"",
    "truncated.pdf": lambda: pdf("a half page")[:300],
    "truncated.docx": lambda: _docx("a half page")[:400],
    "truncated.zip": lambda: zipped(("one.txt", text(ENGLISH, "half a folder") * 50))[:200],
    "truncated.png": lambda: picture("PNG")[:60],
    "encrypted.pdf": _encrypted,
    "bomb.zip": _zip_bomb,
    "nested.zip": _nested_zip,
    "entities.docx": _entity_bomb,
    "bomb.warc.zst": lambda: maker("warc").zstd.compress(b"WARC/1.1\r\nX: " + bytes(150 << 20), 1),
    "brotli bomb.warc": lambda: _answer_bomb("br"),
    "zstandard bomb.warc": lambda: _answer_bomb("zstd"),
    "its dictionary is elsewhere.warc.zst": lambda: maker("warc").zstd.compress(
        _warc("a lost room"), zstd_dict=maker("warc").DICTIONARY
    ),
    "noise.bin": lambda: bytes(range(256)) * 64,
    "program.exe": lambda: b"MZ\x90\x00" + bytes(4096),
    "blanks.txt": lambda: b" \n" * 5000,
}

#: Files that are taken for what they are, whatever is odd about them.
TAKEN: dict[str, Callable[[], bytes]] = {
    "really a page.pdf": lambda: page("a page that is named otherwise"),
    "really a picture.txt": lambda: picture("GIF"),
    "deep.html": lambda: b"<div>" * 50_000 + b"<p>" + ENGLISH.format("a deep well").encode() + b"</p>",
    "invalid.txt": lambda: text(ENGLISH, "Zürich").replace("ü".encode(), b"\xc3") + b"\xff\xfe\xfa\n",
    "nul.txt": lambda: text(ENGLISH, "the\0void\0"),
    "many parts.eml": _many_parts,
}


def hostile_zip(outside: Path) -> bytes:
    """A zipped folder whose names lead out of it; each member is taken under its own name, and nowhere else."""
    return zipped(
        ("../../../../escaped.txt", text(ENGLISH, "outside")),
        (str(outside / "absolute.txt"), text(ENGLISH, "elsewhere")),
        ("C:\\Windows\\absolute.txt", text(ENGLISH, "another disk")),
        ("..\\..\\escaped.txt", text(ENGLISH, "above")),
    )


def bad_files(folder: Path, outside: Path) -> None:
    """Make one of each bad kind in a folder. *outside* is what nothing of it may reach."""
    folder.mkdir(parents=True, exist_ok=True)
    outside.mkdir(parents=True, exist_ok=True)
    (outside / "secret.txt").write_text("the secret of the vault")
    for name, make in (*REFUSED.items(), *TAKEN.items()):
        (folder / name).write_bytes(make())
    (folder / "outside entity.docx").write_bytes(_entity_bomb((outside / "secret.txt").as_uri()))
    (folder / "hostile.zip").write_bytes(hostile_zip(outside))
    with (folder / "one line.txt").open("wb") as file:
        # A gigabyte that takes no room: a sparse file.
        file.write(b"A line that never ends ")
        file.truncate(1 << 30)
    (folder / "loop").symlink_to(folder)
    (folder / "itself").symlink_to(folder / "itself")
    (folder / "gone").symlink_to(folder / "nowhere.txt")
    os.mkfifo(folder / "pipe")
