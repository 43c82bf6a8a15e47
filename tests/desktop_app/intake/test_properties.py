"""Whatever a file holds: no exception but a problem with a sentence, and parts that are ranges of its text."""

from datetime import UTC, date, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from database.errors import InputProblem
from desktop_app.intake.draft import read_bytes
from desktop_app.intake.formats.plain_text import frozen as read
from desktop_app.intake.headlines import LONGEST_DEVISED, devised
from desktop_app.intake.paragraphs import Span, paragraphs
from desktop_app.intake.printed import DateLine, date_line
from desktop_app.intake.segmenter import segment

NOW = datetime(2024, 6, 1, tzinfo=UTC)
LATEST = date(2024, 6, 1)
PIECES = st.sampled_from(
    [
        *("TEHRAN", "Berlin", "CANNES, France", "(AP)", "(ISNA)", "تهران", "ایرنا", "القاهرة", "By", "By Sara Lind"),
        *("Photo:", "Photo by", "Leave a Comment", "3 + 4 =", "Share", "Facebook", "Read more", "Source:", "Title:"),
        *("May 3, 2024", "3 May 2024 - 10:15", "03/04/2024", "9 August 2031", "۱۴ اردیبهشت ۱۴۰۳", "Updated:", "date"),
        *(
            "The jury met.",
            "A film",
            "“Quoted words”",
            "he said",
            "U.S.",
            "Dr.",
            "U.S. airstrike in May.",
            "–",
            "-",
            "|",
        ),
        *(
            " ",
            "  ",
            "\u00a0",
            "\u200f",
            "\ufeff",
            "\n",
            "\n\n",
            "\r\n",
            "\u2028",
            "\t",
            ".",
            ",",
            "؟",
            "12",
            "é",
            "🎬",
        ),
    ]
)
TEXTS = st.lists(PIECES, max_size=40).map("".join) | st.text(max_size=200)


@given(TEXTS)
@settings(max_examples=400, deadline=None)
def test_parts_are_ranges_in_order_without_overlaps(text: str) -> None:
    layout = segment(text, LATEST)
    place = 0
    for part in layout.parts:
        assert place <= part.span.start < part.span.end <= len(text)
        words = part.span.of(text)
        assert words == words.strip()
        place = part.span.end
    fields = [part.field for part in layout.parts if part.field]
    assert len(fields) == len(set(fields))
    assert layout.published is None or layout.published.value.latest <= 2460463  # the Julian day of LATEST


@given(TEXTS)
@settings(max_examples=200, deadline=None)
def test_no_letter_or_figure_is_outside_of_all_paragraphs(text: str) -> None:
    found = paragraphs(text)
    inside = sum(sum(1 for sign in span.of(text) if sign.isalnum()) for span in found)
    assert inside == sum(1 for sign in text if sign.isalnum())


@given(TEXTS)
@settings(max_examples=200, deadline=None)
def test_a_file_is_read_or_refused_with_a_sentence(text: str) -> None:
    try:
        reading = read_bytes(text.encode("utf-8", "surrogatepass"), "a.txt", NOW)
    except InputProblem as problem:
        assert str(problem).startswith("a.txt: ")
        return
    assert len(reading.headline) <= 200
    assert "\0" not in reading.frozen.text


@given(st.binary(max_size=400))
@settings(max_examples=300, deadline=None)
def test_any_bytes_become_a_text_that_can_be_stored_or_are_refused(data: bytes) -> None:
    try:
        text = read(data, "a.txt").text
    except InputProblem:
        return
    text.encode("utf-8")
    assert "\0" not in text


@given(st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=300))
@settings(max_examples=300, deadline=None)
def test_utf_8_comes_back_letter_for_letter(text: str) -> None:
    assert read(text.encode(), "a.txt").text == text.removeprefix("\ufeff")


@given(TEXTS)
@settings(max_examples=200, deadline=None)
def test_a_devised_headline_is_short_and_of_the_text(text: str) -> None:
    made = devised(text)
    assert len(made) <= LONGEST_DEVISED
    assert made.removesuffix("…").strip() in " ".join(text.split())


@given(TEXTS)
@settings(max_examples=200, deadline=None)
def test_dates_of_a_line_lie_in_it(text: str) -> None:
    found = date_line(text, Span(0, len(text)))
    assert found is None or isinstance(found, DateLine)
    for one in found.candidates if found else ():
        assert one.value.verbatim in text[one.span.start : one.span.end]
