"""A date that was read wrongly is no date of publication; one that was printed as words of the file stays."""

from datetime import UTC, datetime

import pytest

from database.drafts import ArticleDraft
from database.files import StoredFile
from desktop_app.intake.document import Kind
from desktop_app.intake.draft import reading_of
from desktop_app.intake.page_text import PageText, Part, document_of
from desktop_app.intake.recognition.dates import without_doubtful_date
from desktop_app.intake.source import Source

NOW = datetime(2025, 6, 1, tzinfo=UTC)
READ_BY = "tesseract 5.3 (eng)"
BODY = "The old hall by the harbour opened its doors again, and two hundred guests saw the first film. " * 3


def draft_of(date: str, read_by: str = READ_BY) -> ArticleDraft:
    def part(words: str, top: float, size: float = 20) -> Part:
        lines = (tuple((word, (0.1, top, 0.1, 0.02)) for word in words.split()),)
        return Part(lines, size, False, (0.1, top, 0.9, top + 0.05), False, False)

    page = PageText(1, (1000, 1400), (part("The hall opens again", 0.1, 40), part(date, 0.2), part(BODY, 0.3)))
    document = document_of([page], READ_BY, read_by=read_by)
    source = Source("scan.png", data=b"x")
    return reading_of(source, Kind("image", "a picture", "image/png"), document, NOW).draft(StoredFile(b"x" * 32, 1))


@pytest.mark.parametrize("date", ["12 March 2024", "Tuesday, 12 March 2024", "سه‌شنبه ۲۲ اسفند ۱۴۰۲"])
def test_a_date_that_fits_stays(date: str) -> None:
    found = without_doubtful_date(draft_of(date), READ_BY)
    assert (found.published.edtf, found.known["published"]) == ("2024-03-12", "printed")


@pytest.mark.parametrize(
    "date", ["Monday, 12 March 2024", "12 March 1824", "سه‌شنبه ۲۲ اسفند ۱۲۰۲", "شنبه ۲۲ اسفند ۱۴۰۲"]
)
def test_a_date_that_contradicts_itself_stays_in_the_text_only(date: str) -> None:
    draft = draft_of(date)
    assert not draft.published.is_undated
    found = without_doubtful_date(draft, READ_BY)
    assert found.published.is_undated
    assert "published" not in found.known
    assert not [one for one in found.segments if one.field == "published"]
    assert date in found.text


def test_what_nobody_had_to_recognise_stays_as_it_is_printed() -> None:
    draft = draft_of("Monday, 12 March 2024", read_by="")
    assert without_doubtful_date(draft, READ_BY) is draft
