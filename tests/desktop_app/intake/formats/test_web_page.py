# ruff: noqa: E501 - pages as programs write them
"""Web pages: encodings, what is shown and what is not, damaged and hostile ones, and the two seeds as pages."""

import base64
import re
import time
from collections.abc import Callable
from datetime import UTC, datetime
from html import escape
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from database.errors import InputProblem
from desktop_app.cli.reading import page_fields
from desktop_app.intake.draft import Reading, read_bytes, read_file
from desktop_app.intake.formats import web_page
from desktop_app.intake.source import Source

NOW = datetime(2026, 1, 1, tzinfo=UTC)
SENTENCE = "The jury of the short film festival was named in the town hall on Friday, and it has five members."
FA = "هیئت انتخاب جشنواره فیلم کوتاه، دوازده اثر را از میان چهارصد فیلم برگزید و آن‌ها را معرفی می‌کند."


def text_of(page: str | bytes, media_type: str = "") -> str:
    data = page if isinstance(page, bytes) else page.encode()
    [document] = web_page.read(Source("a.html", data=data, media_type=media_type))
    return document.frozen.text


# -- encodings


@pytest.mark.parametrize(
    ("encoding", "label"),
    [
        ("utf-8", "utf-8"),
        ("cp1256", "windows-1256"),
        ("cp1252", "iso-8859-1"),
        ("utf-8", "windows-1252"),
        ("utf-8", "utf-16"),
        ("utf-8", "no-such-encoding"),
        ("utf-8", "base64"),
    ],
)
def test_encoding_in_the_page(encoding: str, label: str) -> None:
    words = "Café – “naïve”" if encoding == "cp1252" else FA.replace("ی", "ي").replace("ک", "ك")
    page = (
        f'<html><head><meta http-equiv="Content-Type" content="text/html; charset={label}"></head><body><p>{words}</p>'
    )
    assert text_of(page.encode(encoding)) == words


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-be"])
def test_a_mark_decides(encoding: str) -> None:
    page = f'<!DOCTYPE html><meta charset="iso-8859-1"><p>{FA}</p>'
    data = ("\ufeff" + page).encode("utf-16-be") if encoding == "utf-16-be" else page.encode(encoding)
    assert text_of(data) == FA
    assert web_page.recognise(Source("a", data=data)) is not None


def test_what_the_file_around_says_goes_before_the_page() -> None:
    page = '<html><meta charset="utf-8"><p>' + "Le film a été tourné à l’été" + "</p>"
    assert text_of(page.encode("cp1252"), "text/html; charset=windows-1252") == "Le film a été tourné à l’été"


def test_xml_declaration() -> None:
    page = '<?xml version="1.0" encoding="windows-1256"?><html xmlns="http://www.w3.org/1999/xhtml"><body><p>سينما</p></body></html>'
    assert text_of(page.encode("cp1256")) == "سينما"


def test_an_encoding_that_nobody_says_is_guessed() -> None:
    page = "<html><body><p>" + "سينما و فيلم هاي كوتاه در جشنواره تهران نمايش داده شد. " * 8 + "</p></body></html>"
    assert "سينما" in text_of(page.encode("cp1256"))


# -- what is shown


@pytest.mark.parametrize(
    ("inside", "shown"),
    [
        ("<p>می\u200cشود\u00a0و &zwnj;x&nbsp;y</p>", "می\u200cشود\u00a0و \u200cx\u00a0y"),
        ("<p>a</p><p>b</p>", "a\n\nb"),
        ("<p>a<br>b<br><br>c</p>", "a\nb\n\nc"),
        ("<p>one <b>two</b><i>three</i>\n four</p>", "one twothree four"),
        ("<ul><li>a</li><li>b</li></ul><p>c", "a\nb\n\nc"),
        ("<pre>a  b\n  c</pre>", "a  b\n  c"),
        ("<table><tr><td>a</td><td>1</td></tr><tr><td>b</td><td>2</td></tr></table>", "a\t1\nb\t2"),
        ("<p>a</p><script>var x = 'b';</script><style>p{}</style><template><p>c</p></template>", "a"),
        ("<p>a</p><p hidden>b</p><p style='color:red; display : none'>c</p><noscript>d</noscript>", "a"),
        ("<p>a</p><span class='sr-only'>b</span><select><option>c</select><textarea>d</textarea>", "a"),
        ("<p>&amp;lt; &#x647; &#1607; &#146;</p>", "&lt; ه ه ’"),
        ("<p>a<!-- b --></p><![CDATA[ c ]]>", "a"),
        ("<body style='display:none'><p>a page that a script shows</p>", "a page that a script shows"),
        ("<p>a\0b</p>", "a\ufffdb"),
        ("<p>x<wbr>y&shy;z</p>", "xy\u00adz"),
        ("<details><summary>a</summary>b</details>", "a\n\nb"),
    ],
)
def test_shown(inside: str, shown: str) -> None:
    assert text_of(f"<html><body>{inside}") == shown


# -- damaged and hostile pages


def deep(tag: str) -> str:
    return f"<{tag}>" * 50_000 + f"<p>{SENTENCE}</p>" + f"</{tag}>" * 50_000


HOSTILE: dict[str, Callable[[], str]] = {
    "deep divs": lambda: f"<html><body>{deep('div')}<p>{SENTENCE} Last.</p>",
    "deep spans": lambda: f"<html><body>{deep('span')}<p>{SENTENCE} Last.</p>",
    "deep tables": lambda: f"<html><body>{'<table><tr><td>' * 20_000}<p>{SENTENCE} Last.</p>",
    "deep lists without ends": lambda: f"<html><body>{'<ul><li>' * 30_000}{SENTENCE} Last.",
    "100,000 links": lambda: f"<html><body><h1>Jury</h1><p>{SENTENCE} Last.</p>" + "<a href=/x>more</a> " * 100_000,
    "100,000 linked items": lambda: f"<html><body><p>{SENTENCE} Last.</p><ul>" + "<li><a href=/x>more</a>" * 100_000,
    "entity bomb": lambda: (
        "<!DOCTYPE html [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]>"
        f"<html><body><p>&c;&c;</p><p>{SENTENCE} Last.</p>"
    ),
    "external entity": lambda: (
        f"<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><html><body><p>&x;</p><p>{SENTENCE} Last.</p>"
    ),
    "a huge attribute": lambda: f"<html><body><p title='{'x' * 12_000_000}'>{SENTENCE} Last.</p>",
    "many attributes": lambda: f"<html><body><p {' '.join(f'a{n}=1' for n in range(50_000))}>{SENTENCE} Last.</p>",
    "a million entities": lambda: f"<html><body><p>{'&amp;' * 1_000_000}</p><p>{SENTENCE} Last.</p>",
    "base64 bombs": lambda: (
        "<html><body>" + f"<img src='data:image/png;base64,{'A' * 4_000_000}'>" * 4 + f"<p>{SENTENCE} Last.</p>"
    ),
    "deep JSON": lambda: (
        f"<html><script type='application/ld+json'>{'[' * 200_000}</script><body><p>{SENTENCE} Last.</p>"
    ),
    "wide JSON": lambda: (
        f"<html><script type='application/ld+json'>[{'{},' * 200_000}{{}}]</script><body><p>{SENTENCE} Last.</p>"
    ),
    "open comments": lambda: f"<html><body><p>{SENTENCE} Last.</p>" + "<!-" * 100_000,
    "one class of many words": lambda: f"<html><body><div class='{'a-b ' * 200_000}'><p>{SENTENCE} Last.</p></div>",
    "a table of 60,000 cells": lambda: (
        f"<html><body><p>{SENTENCE} Last.</p><table>{'<tr><td>a<td>b<td>c' * 20_000}</table>"
    ),
    "brs": lambda: f"<html><body>{SENTENCE} Last.{'<br>' * 200_000}",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile(name: str) -> None:
    page = HOSTILE[name]().encode()
    started = time.process_time()
    reading = read_bytes(page, "a.html", NOW)
    took = time.process_time() - started
    assert "Last." in reading.frozen.text
    assert "root:" not in reading.frozen.text
    assert SENTENCE in (page_fields(reading)["body"] or "") + " ".join(reading.words("boilerplate"))
    assert len(reading.layout.parts) < 100_010
    # Seconds of this process; they are a tenth of it on an idle machine.
    assert took < 15


@pytest.mark.parametrize(
    ("page", "reason"),
    [
        ("<html><head><script>document.write('x')</script></head><body><div id=root></div>", "shows no words"),
        ("<html>", "shows no words"),
        ("<!DOCTYPE html><html><head><title>Only a title</title></head><body></body></html>", "shows no words"),
        ("<html><body><p> &nbsp; … </p></body></html>", "shows no words"),
        ("<html><body><p hidden>x</p></body>", "shows no words"),
    ],
)
def test_a_page_without_words_says_so(page: str, reason: str) -> None:
    if "hidden" in page:
        page = page.replace("<p hidden>x</p>", "<template>x</template>")
    with pytest.raises(InputProblem, match=reason):
        read_bytes(page.encode(), "a.html")


def test_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web_page, "LARGEST_TEXT", 1000)
    with pytest.raises(InputProblem, match="more words than an article"):
        read_bytes(f"<html><p>{SENTENCE * 20}</p>".encode(), "a.html")


def test_a_page_behind_a_wall_gives_what_it_shows() -> None:
    page = (
        "<html><body><div class='consent-wall'><h2>Before you go on</h2><p>This site uses cookies to count visitors and "
        "to show advertisements. Accept all of them or take a subscription.</p><button>Accept</button></div></body></html>"
    )
    reading = read_bytes(page.encode(), "a.html")
    assert "cookies" in reading.frozen.text
    assert reading.published.is_undated
    assert not {"byline", "dateline"} & set(reading.fields)


@given(st.binary(max_size=300))
@settings(max_examples=150, deadline=None)
def test_any_bytes_behind_a_tag_are_read_or_refused(data: bytes) -> None:
    try:
        reading = read_bytes(b"<html><body><p>" + data, "a.html", NOW)
    except InputProblem:
        return
    text = reading.frozen.text
    text.encode()
    assert "\0" not in text


PIECES = st.sampled_from(
    [
        *(
            "<p>",
            "</p>",
            "<div class='comments'>",
            "</div>",
            "<h1>Jury named</h1>",
            "<h2>",
            "</h2>",
            "<article>",
            "<aside>",
        ),
        *(
            "<table><tr><td>",
            "</table>",
            "<li>",
            "<ul>",
            "<a href=x>",
            "</a>",
            "<figure>",
            "<figcaption>",
            "<br>",
            "<b>",
        ),
        *("<time datetime='2024-05-03'>", "</time>", "<span class='byline'>", "</span>", "<div class='entry-content'>"),
        *(
            "By Sara Lind",
            "3 May 2024",
            "Photo: the jury",
            f"{SENTENCE} ",
            FA,
            "Share",
            "words",
            " ",
            "\n",
            "&nbsp;",
            "\u200c",
        ),
    ]
)


@given(st.lists(PIECES, max_size=30).map("".join))
@settings(max_examples=200, deadline=None)
def test_parts_are_ranges_in_order_whatever_the_tags(page: str) -> None:
    try:
        reading = read_bytes(f"<html><body>{page}".encode(), "a.html", NOW)
    except InputProblem:
        return
    text = reading.frozen.text
    place = 0
    for part in reading.layout.parts:
        assert place <= part.span.start < part.span.end <= len(text)
        assert part.span.of(text) == part.span.of(text).strip()
        place = part.span.end
    covered = "".join(part.span.of(text) for part in reading.layout.parts)
    assert sum(map(str.isalnum, covered)) >= sum(map(str.isalnum, text)) - 40


@pytest.mark.parametrize("cut", range(60, 1400, 60))
def test_a_page_that_was_cut_off(cut: int) -> None:
    page = f"<html><head><title>Jury named</title></head><body><article><h1>Jury named</h1>{f'<p>{SENTENCE}</p>' * 8}</article>"
    try:
        reading = read_bytes(page.encode()[:cut], "a.html")
    except InputProblem as problem:
        assert "shows no words" in str(problem)
    else:
        assert reading.frozen.text.replace("\n", "") in page.replace("</p><p>", "").replace("</h1><p>", "") or cut > 60


# -- the two seeds as pages


def marked_up(text: str, style: str) -> str:
    """Set the paragraphs of a seed as a page would; labels, captions and the form as a page has them."""
    pieces: list[str] = []
    for number, line in enumerate(line for line in re.split(r"\n+", text) if line.strip()):
        words = escape(line)
        if number == 0 and not line.startswith(" "):
            pieces.append(f"<h1>{words}</h1>")
        elif line.startswith("Photo: ") and style == "figures":
            pieces.append(f"<figure><img src=x.jpg width=600><figcaption>{words}</figcaption></figure>")
        elif line == "Leave a Comment":
            pieces.append(
                "</div><div class='comments'><form><h3>Leave a Comment</h3>" if style != "plain" else f"<p>{words}</p>"
            )
        elif line.startswith("0 + 0") and style != "plain":
            pieces.append(f"<label>{words}</label><input name=captcha></form>")
        else:
            pieces.append(f"<p>{words}</p>" if style != "divs" else f"<div>{words}</div>")
    inner = "".join(pieces)
    menu = "<nav><ul><li><a href=/>Home</a><li><a href=/art>Art</a></ul></nav>" if style == "figures" else ""
    frame = {
        "plain": "<html><body>{}</body></html>",
        "divs": "<html><body><div class='item-body'>{}</div></body></html>",
        "figures": "<html><body>{menu}<article><div class='item-text'>{}</div></article></body></html>",
    }[style]
    return frame.replace("{menu}", menu).replace("{}", inner)


def comparable(reading: Reading) -> list[tuple[str, str, str]]:
    text = reading.frozen.text
    return [
        (part.kind, part.field, " ".join(part.span.of(text).split()))
        for part in reading.layout.parts
        if part.span.of(text) not in {"Home", "Art"}
    ]


@pytest.mark.parametrize("style", ["plain", "divs", "figures"])
@pytest.mark.parametrize("seed", ["000_*.txt", "004_*.txt"])
def test_a_seed_as_a_page_gives_the_same_article(seeds_folder: Path, seed: str, style: str) -> None:
    path = next(seeds_folder.glob(seed))
    plain = read_file(path, NOW)
    page = read_bytes(marked_up(plain.frozen.text, style).encode(), "seed.html", NOW)
    assert comparable(page) == comparable(plain)
    assert (page.headline, page.headline_devised, page.published.edtf, page.language, dict(page.fields)) == (
        plain.headline,
        plain.headline_devised,
        plain.published.edtf,
        plain.language,
        dict(plain.fields),
    )


def test_pictures_in_the_page_are_bounded() -> None:
    data = base64.b64encode(b"\xff\xd8\xff" + b"x" * 2000).decode()
    page = "<html><body><article>" + "".join(
        f"<p>{SENTENCE}</p><img src='data:image/jpeg;base64,{data}{'A' * (4 * number)}'>" for number in range(90)
    )
    reading = read_bytes(page.encode(), "a.html")
    assert 10 < len(reading.document.assets) <= 60


@pytest.mark.parametrize("label", ["undefined", "utf-7", "idna", "zlib_codec", "rot13", "unicode_escape", "no-such"])
def test_what_is_no_encoding_of_pages_is_passed_over(label: str) -> None:
    for words in ("Nine films +AGE- \\x41 before noon", FA):
        page = f'<!DOCTYPE html><meta charset="{label}"><p>{words}</p>'.encode()
        assert text_of(page) == words
        assert text_of(page, f"text/html; charset={label}") == words
