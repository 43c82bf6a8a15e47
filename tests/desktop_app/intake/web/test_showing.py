"""A page that is shown: whatever it holds, only words, tables and its own pictures come out."""

import base64
import plistlib
import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.intake.source import Source
from desktop_app.intake.web.original import MEDIA_TYPES, original_page, pages
from desktop_app.intake.web.showing import LONGEST, MOST_PICTURES, shown_page

DOT = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
ALLOWED = {"src", "dir", "colspan", "rowspan", "start"}
HOSTILE = """
<html><head><title>T</title><base href="http://evil.example/"><meta http-equiv="refresh" content="0;url=http://evil.example/">
<link rel="stylesheet" href="http://evil.example/a.css"><style>p { background: url(http://evil.example/b) }</style>
<script>alert(1)</script></head><body onload="alert(1)" background="http://evil.example/c">
<h1 style="position:fixed;top:0" onclick="x()">Festival opens</h1>
<p>The jury <a href="javascript:alert(1)">met</a> in <a href="http://evil.example/">town</a>.</p>
<img src="http://evil.example/p.png" onerror="x()" srcset="http://evil.example/q.png 2x" alt="The hall">
<img src="file:///etc/passwd"><img src="//evil.example/r.png"><img src="picture:99">
<img src="data:image/svg+xml,<svg onload=x()>">
<iframe src="http://evil.example/"></iframe><object data="x"></object><embed src="x"><video src="x">v</video>
<form action="http://evil.example/"><input value="secret"><textarea>t</textarea><button>Send</button></form>
<svg><script>x()</script><a xlink:href="http://evil.example/">s</a></svg>
<math><mtext><img src=x onerror=x()></mtext></math>
<table><tr><td colspan="2" background="http://evil.example/d" rowspan="javascript:1">Cell</td></tr></table>
<p style="display:none">Unseen words</p><p hidden>Hidden words</p><p dir="rtl">واژه‌ها</p><p dir="javascript">x</p>
<noscript><img src="http://evil.example/t.gif"></noscript>
<template><p>Template</p></template><!-- comment --><?php evil() ?>
</body></html>
"""


class _Tags(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.attributes: list[tuple[str, str, str | None]] = []
        self.tags: set[str] = set()
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes += [(tag, name, value) for name, value in attrs]


def harmless(html: str, pictures: int) -> None:
    found = _Tags(html)
    for tag, name, value in found.attributes:
        assert name in ALLOWED, (tag, name)
        if name == "src":
            assert value is not None
            assert re.fullmatch(r"picture:[0-9]+", value)
            assert int(value[8:]) < pictures
        else:
            assert re.fullmatch(r"[0-9]{1,3}|rtl|ltr", value or "")
    acting = {
        "script",
        "style",
        "iframe",
        "object",
        "embed",
        "form",
        "input",
        "a",
        "svg",
        "math",
        "link",
        "meta",
        "base",
    }
    assert not found.tags & acting


def test_nothing_that_acts_or_leads_anywhere_comes_out() -> None:
    asked: list[str] = []
    page = shown_page(HOSTILE, lambda name: asked.append(name))
    harmless(page.html, len(page.pictures))
    assert "evil" not in page.html
    assert "alert" not in page.html
    for words in ("Festival opens", "The jury met in town.", "Cell", "واژه‌ها", "[The hall]"):
        assert words in re.sub("<[^>]*>", "", page.html).replace("\n", " ")
    for words in ("Unseen", "Hidden", "secret", "Template", "comment"):
        assert words not in page.html
    assert page.missing == 4
    assert 'colspan="2"' in page.html
    assert '<p dir="rtl">' in page.html


def test_pictures_come_with_the_page_and_each_once() -> None:
    address = "data:image/png;base64," + base64.b64encode(DOT).decode()
    html = f'<p>One</p><img src="{address}" width="40"><img src="a_files/b.png"><img src="{address}"><img src="c.png">'
    page = shown_page(html, lambda name: DOT if name == "a_files/b.png" else None)
    assert page.pictures == ((DOT, 40), (DOT, 0))
    assert [int(one) for one in re.findall(r"picture:([0-9]+)", page.html)] == [0, 1, 0]
    assert page.missing == 1


def test_an_article_finds_its_pictures_by_the_names_that_they_were_kept_under() -> None:
    data = b'<p>Words</p><img src="page_files/hall%20one.png"><img src="page_files/stage">'
    files = {"hall one.png": lambda: DOT, "stage.png": lambda: DOT + b"2", "other.png": lambda: b""}
    page = original_page(Source("page.html", data=data, media_type="text/html"), files)
    assert [one for one, _ in page.pictures] == [DOT, DOT + b"2"]
    assert page.missing == 0


MAIL = b"""From: Press office <press@festival.example>
Subject: =?utf-8?b?2KzYtNmG2YjYp9ix2Yc=?=
Date: Fri, 3 May 2024 10:15:00 +0000
MIME-Version: 1.0
Content-Type: multipart/related; boundary=x

--x
Content-Type: text/html; charset=utf-8

<p onclick="x()">The jury was named.</p><img src="cid:hall"><img src="http://evil.example/a.png">
--x
Content-Type: image/png
Content-ID: <hall>
Content-Transfer-Encoding: base64

%s
--x--
""" % base64.b64encode(DOT)
SAVED = MAIL.replace(b"From: Press office <press@festival.example>", b"From: <Saved by a browser>")


def test_a_mail_is_shown_as_it_was_written_with_its_own_pictures() -> None:
    page = original_page(Source("jury.eml", data=MAIL, media_type="message/rfc822"), {})
    harmless(page.html, len(page.pictures))
    assert "<h1>جشنواره</h1><p>Press office &lt;press@festival.example&gt;</p>" in page.html
    assert "<p>The jury was named.</p>" in page.html
    assert [one for one, _ in page.pictures] == [DOT]
    assert page.missing == 1


def test_a_page_saved_as_one_file_has_its_parts_beside_it() -> None:
    page = original_page(Source("jury.mht", data=SAVED, media_type="multipart/related"), {})
    assert "<p>The jury was named.</p>" in page.html
    assert [one for one, _ in page.pictures] == [DOT]


def test_a_page_in_safaris_archive_has_its_parts_beside_it() -> None:
    main = {"WebResourceData": b'<p>Words</p><img src="hall.png">', "WebResourceURL": "http://a.example/b"}
    part = {"WebResourceData": DOT, "WebResourceURL": "http://a.example/hall.png"}
    data = plistlib.dumps({"WebMainResource": main, "WebSubresources": [part]}, fmt=plistlib.FMT_BINARY)
    page = original_page(Source("a.webarchive", data=data, media_type="application/x-webarchive"), {})
    assert [one for one, _ in page.pictures] == [DOT]


def test_what_is_said_to_be_shown_is_what_can_be() -> None:
    assert pages().keys() == MEDIA_TYPES


def test_what_is_too_long_is_cut_and_said() -> None:
    page = shown_page("<p>word</p>" * LONGEST, lambda _name: None)
    assert page.cut
    assert len(page.html) < LONGEST * 4
    many = "".join(f'<img src="{number}.png">' for number in range(MOST_PICTURES + 20))
    assert len(shown_page(many, lambda _name: DOT).pictures) == MOST_PICTURES


@pytest.mark.parametrize("html", ["", "<", "\0" * 100, "<div>" * 50_000 + "deep", "<p" * 10_000, "<!--", "&" * 10_000])
def test_broken_pages_come_out_as_words(html: str) -> None:
    page = shown_page(html, lambda _name: None)
    harmless(page.html, len(page.pictures))


PIECES = st.sampled_from(
    [
        *(
            "<script>",
            "</script>",
            "<style>",
            "<svg>",
            "</svg>",
            "<math>",
            "<p ",
            ">",
            "<",
            "/>",
            "<img src=",
            "'",
            '"',
        ),
        *(
            "javascript:x",
            "onerror=",
            "data:image/png;base64,",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<textarea>",
            "<title>",
        ),
        *("<table>", "<td colspan=", "dir=rtl", "&lt;script&gt;", "&#60;", "words", " ", "\n", "<noscript>", "<xmp>"),
        *("<plaintext>", "<frameset>", "<a href=", "<base href=//x>", "\0", "picture:0", "style=display:none"),
    ]
)


@given(st.lists(PIECES, max_size=40).map("".join))
def test_any_mixture_of_tags_comes_out_harmless(html: str) -> None:
    page = shown_page(html, lambda _name: DOT)
    harmless(page.html, len(page.pictures))
