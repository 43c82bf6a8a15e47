"""Words that were cut out of a page become an article: its headline by its size, parts, language; or it awaits them."""

from datetime import UTC, datetime

from database.cut_words import Frame, cut_words
from database.drafts import PageDraft
from desktop_app.intake.cut_text import cut_article

FRAME = Frame(1, 1, (0.0, 0.0, 1.0, 1.0))
BODY = (
    "The harbour was dark for two weeks before the lights came back on Tuesday evening, and the people of the town "
    "went out to the pier with their children to see them. The mayor said that they had not been repaired for years."
)
NOW = datetime(2031, 3, 5, tzinfo=UTC)


def page(text: str, *, large: int = 0) -> PageDraft:
    """Return a page of words, the first *large* signs of it set three times as large as the others."""
    boxes, at, row, left = [], 0, 0, 0.1
    for word in text.split():
        at = text.index(word, at)
        if left > 0.8 or (at and "\n" in text[:at][-2:]):
            row, left = row + 1, 0.1
        height = 0.03 if at < large else 0.01
        boxes.append((at, at + len(word), left, 0.1 + row * 0.04, 0.08, height))
        left += 0.1
        at += len(word)
    return PageDraft(1, 0, len(text), 600, 800, tuple(boxes), "ocr", 1)


def test_the_headline_is_told_by_its_size() -> None:
    text = f"Harbour lights return\n\n{BODY}"
    whole = page(text, large=len("Harbour lights return"))
    made = cut_article([FRAME], cut_words(text, [whole], [FRAME]), NOW)
    assert made.fields["headline"] == "Harbour lights return"
    assert not made.headline_devised
    assert made.fields["language"] == "en"
    assert [text[one.start : one.end] for one in made.segments if one.kind == "headline"] == ["Harbour lights return"]


def test_without_a_headline_one_is_devised_and_without_words_it_awaits_them() -> None:
    whole = page(BODY)
    made = cut_article([FRAME], cut_words(BODY, [whole], [FRAME]), NOW)
    assert made.headline_devised
    assert made.fields["headline"].startswith("The harbour was dark")
    empty = Frame(1, 2, (0.0, 0.0, 1.0, 1.0))
    made = cut_article([empty], cut_words(BODY, [whole], [empty]), NOW)
    assert made == type(made)((empty,))
