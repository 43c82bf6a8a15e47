"""Pasting: the words once, the page's structure and address where the clipboard has them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.intake.draft import Reading, read
from desktop_app.intake.pasted import pasted, pasted_html, pasted_text
from desktop_app.intake.source import Source

ENGLISH = "The jury met in the old cinema on Tuesday and saw nine short films from four countries before noon."
PERSIAN = "داوران جشنواره روز سه\u200cشنبه در سالن قدیمی سینما گرد هم آمدند و نه فیلم کوتاه دیدند."
URL = "https://example.org/news/1.html"
QT_ON_WINDOWS = 'application/x-qt-windows-mime;value="HTML Format"'
KINDS = ["text/html", "text/plain", "HTML Format", "chromium/x-source-url"]
PIECE = f"<h1>Nine films</h1><p>{PERSIAN}</p>"


def windows(piece: str, url: str) -> bytes:
    head = "Version:0.9\r\nStartHTML:{0:010}\r\nEndHTML:{1:010}\r\nStartFragment:{2:010}\r\nEndFragment:{3:010}\r\n"
    head += f"SourceURL:{url}\r\n"
    before, after = "<html><body><!--StartFragment-->", "<!--EndFragment--></body></html>"
    start = len(head.format(0, 0, 0, 0))
    first = start + len(before)
    last = first + len(piece.encode())
    return (head.format(start, last + len(after), first, last) + before + piece + after).encode()


def reading(source: Source | None) -> Reading:
    assert source is not None
    [one] = read(source)
    assert isinstance(one, Reading)
    return one


@pytest.mark.parametrize("words", [ENGLISH, PERSIAN, f"one\r\n\r\n{PERSIAN}"])
def test_a_text(words: str) -> None:
    assert reading(pasted({"text/plain": words.encode()})).frozen.text == words
    assert reading(pasted_text(words)).frozen.text == words


@pytest.mark.parametrize(
    "formats",
    [
        {"text/html": PIECE.encode(), "text/plain": b"x", "chromium/x-source-url": URL.encode()},
        {"text/html": b"\xff\xfe" + PIECE.encode("utf-16-le"), "text/x-moz-url-priv": URL.encode("utf-16-le")},
        {
            "text/html;charset=utf-8": PIECE.encode() + b"\0",
            'application/x-qt-windows-mime;value="HTML Format"': windows("x", URL),
        },
        {"HTML Format": windows(PIECE, URL)},
    ],
)
def test_a_piece_of_a_page_with_its_address(formats: dict[str, bytes]) -> None:
    one = reading(pasted(formats))
    assert one.kind.code == "html"
    assert PERSIAN in one.frozen.text
    assert one.fields["url"] == URL


def test_a_page_without_words_gives_the_text() -> None:
    assert reading(pasted({"text/html": b"<img src=x>", "text/plain": PERSIAN.encode()})).frozen.text == PERSIAN


@pytest.mark.parametrize(
    "formats", [{}, {"text/plain": b" \n"}, {"image/png": b"x"}, {"HTML Format": b"StartFragment:9999"}]
)
def test_nothing_to_read(formats: dict[str, bytes]) -> None:
    assert pasted(formats) is None


def test_a_whole_page_stays_as_it_is() -> None:
    whole = f"<html><body>{PIECE}</body></html>"
    assert pasted_html(whole).data == whole.encode()
    assert pasted_html(whole, "javascript:alert(1)").url == "javascript:alert(1)"
    assert pasted({"text/html": whole.encode(), "chromium/x-source-url": b"javascript:x"}).url == ""  # type: ignore[union-attr]


@given(
    st.dictionaries(st.sampled_from(["text/html", "text/plain", "HTML Format", "chromium/x-source-url"]), st.binary())
)
def test_any_bytes(formats: dict[str, bytes]) -> None:
    pasted(formats)
