"""Words of pages that were read stand in their place among those of the others; nothing else moves or is lost."""

from hypothesis import given
from hypothesis import strategies as st

from database.drafts import PageDraft, SegmentDraft
from database.queries.scans import HalfRead
from desktop_app.intake.document import Box, Document, Hint, Page
from desktop_app.intake.frozen import FrozenText
from desktop_app.intake.paragraphs import Span
from desktop_app.intake.recognition.putting_in import Whole, put_in

BY = "tesseract 5.3 (eng)"


def half(*pages: str) -> HalfRead:
    """The text of a file with these pages, a part and a box for each, in the form that the reader gives them."""
    text, drafts, parts = "", [], []
    for number, words in enumerate(pages, 1):
        if words and text:
            text += "\n\n"
        start = len(text)
        text += words
        boxes = ((start, len(text), 0.1, 0.1, 0.2, 0.1),) if words else ()
        drafts.append(PageDraft(number, start, len(text), 600, 800, boxes, attachment=7))
        if words:
            parts.append(SegmentDraft(start, len(text), "lead"))
    return HalfRead(1, text, tuple(drafts), tuple(parts))


def whole(old: HalfRead, read: dict[int, str]) -> Whole:
    text = "\n\n".join(words for words in read.values() if words)
    pages: dict[tuple[int, int], Page] = {}
    hints = []
    at = 0
    for number, words in read.items():
        span = Span(at, at + len(words)) if words else Span(at, at)
        pages[7, number] = Page(1, span, 60, 80, (Box(span, 0, 0, 1, 1),) if words else (), BY)
        if words:
            hints.append(Hint(span, "caption"))
            at += len(words) + 2
    return put_in(old, Document(FrozenText(text, BY), tuple(hints)), pages, BY)


def test_first_and_last_and_between() -> None:
    found = whole(half("", "", "one", "", "two", ""), {1: "a", 2: "b", 4: "c", 6: "d"}).document
    assert found.frozen.text == "a\n\nb\n\none\n\nc\n\ntwo\n\nd"
    assert [(hint.kind, hint.span.of(found.frozen.text)) for hint in found.hints] == [
        *(("caption", one) for one in "ab"),
        ("lead", "one"),
        ("caption", "c"),
        ("lead", "two"),
        ("caption", "d"),
    ]


def test_a_page_without_words_or_that_was_not_looked_at() -> None:
    found = whole(half("one", "", "", "two"), {2: ""}).document
    assert found.frozen.text == "one\n\ntwo"
    assert [page.read_by for page in found.pages] == ["", BY, "", ""]


def test_a_part_that_now_goes_around_other_words_is_read_anew() -> None:
    old = half("one", "", "two")
    old = HalfRead(1, old.text, old.pages, (SegmentDraft(0, len(old.text), "body"),))
    assert [hint.kind for hint in whole(old, {2: "new"}).document.hints] == ["caption"]


@given(st.lists(st.tuples(st.booleans(), st.text("abc \n", max_size=9)), min_size=1, max_size=9), st.data())
def test_every_page_keeps_its_words(drawn: list[tuple[bool, str]], data: st.DataObject) -> None:
    pages = [f"p{number}{words}" if has else "" for number, (has, words) in enumerate(drawn, 1)]
    if not any(pages):
        pages.append("words")
    read = {
        number: data.draw(st.sampled_from(["", f"r{number}", f"r{number}\n\nmore"]))
        for number, words in enumerate(pages, 1)
        if not words and data.draw(st.booleans())
    }
    found = whole(half(*pages), read).document
    text = found.frozen.text
    expected = [words or read.get(number, "") for number, words in enumerate(pages, 1)]
    assert text == "\n\n".join(one for one in expected if one)
    assert [page.span.of(text) for page in found.pages] == expected
    for page in found.pages:
        assert [box.span.of(text) for box in page.boxes] == ([page.span.of(text)] if page.span.of(text) else [])
    assert [hint.span.of(text) for hint in found.hints] == [one for one in expected if one]
