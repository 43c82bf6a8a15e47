"""An article whose pages were read: its text with all that a reader makes of it, as the commands take it.

Of a file that has words of its own on some pages only the others are read, and stand among them.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial

from database.commands.recognition import RecognisedText
from database.files import StoredFile
from database.queries.scans import HalfRead, Scan, ScanFile
from desktop_app.intake.document import Kind
from desktop_app.intake.draft import reading_of
from desktop_app.intake.publications import Assumed
from desktop_app.intake.recognition.dates import without_doubtful_date
from desktop_app.intake.recognition.pages import ScannedFile, recognised
from desktop_app.intake.recognition.putting_in import put_in
from desktop_app.intake.recognition.tesseract import Tesseract
from desktop_app.intake.source import Source
from desktop_app.page_look import PageLook


def read_scan(
    scan: Scan,
    load: Callable[[bytes], bytes],
    tesseract: Tesseract,
    now: datetime,
    assumed: Assumed,
    *,
    report: Callable[[int, int], None] = lambda _done, _total: None,
    stopped: Callable[[], bool] = lambda: False,
) -> RecognisedText:
    """Return what Tesseract reads on the pages of an article; an empty text where it finds no words.

    Args:
        scan: the article's files.
        load: gives the bytes of a file by its hash.
        tesseract: the program.
        now: the moment with its zone; a later date is no date of publication.
        assumed: of a publication that says nothing; its language does not limit what is read.
        report: told how many pages are read, of how many.
        stopped: asked again and again; True ends it.

    Raises:
        RecognitionProblem: a page was not read.
        PictureProblem: a page cannot be looked at.
        Problem: the bytes of a file are missing.
    """
    files = [_scanned(file, load) for file in scan.files]
    found = recognised(tesseract, files, scan.languages, report=report, stopped=stopped)
    first = scan.files[0]
    source = Source(first.name, data=b"")
    reading = reading_of(source, Kind("image", "a picture", first.media_type), found.document, now, assumed)
    draft = without_doubtful_date(reading.draft(StoredFile(first.sha256, 0)), found.read_by)
    pages = tuple(
        replace(page, number=number, attachment=scan.files[file].id)
        for page, (file, number) in zip(draft.pages, found.files, strict=True)
    )
    return RecognisedText(
        text=draft.text,
        read_by=found.read_by,
        segments=draft.segments,
        pages=pages,
        fields=draft.fields if draft.text else {},
        published=draft.published,
        headline_devised=draft.headline_devised,
        known=draft.known,
    )


def read_rest(
    scan: Scan,
    half: HalfRead,
    load: Callable[[bytes], bytes],
    tesseract: Tesseract,
    now: datetime,
    assumed: Assumed,
    *,
    report: Callable[[int, int], None] = lambda _done, _total: None,
    stopped: Callable[[], bool] = lambda: False,
) -> RecognisedText:
    """Return the text of an article with what Tesseract reads on its pages without words; see :func:`read_scan`.

    Where it finds nothing the text is the one that was there. A page that cannot be looked at stays as it is.

    Args:
        half: the text that is there.
    """
    files = {file.id: file for file in scan.files}
    wanted = [(files[file], page) for file, page in scan.wordless if file in files]
    last: dict[bytes, bytes] = {}

    def loaded(file: ScanFile) -> bytes:
        if file.sha256 not in last:
            last.clear()
            last[file.sha256] = load(file.sha256)
        return last[file.sha256]

    scanned = [
        ScannedFile(partial(loaded, file), PageLook(file.turn, file.straighten), page, page, file.frame)
        for file, page in wanted
    ]
    found = recognised(tesseract, scanned, scan.languages, report=report, stopped=stopped, pass_over=True)
    read = {
        (wanted[number][0].id, page): one for one, (number, page) in zip(found.document.pages, found.files, strict=True)
    }
    whole = put_in(half, found.document, read, found.read_by)
    first = scan.files[0]
    kind = Kind("pdf", "a PDF file", first.media_type)
    reading = reading_of(Source(first.name, data=b""), kind, whole.document, now, assumed)
    draft = without_doubtful_date(reading.draft(StoredFile(first.sha256, 0)), found.read_by)
    return RecognisedText(
        text=draft.text,
        read_by=found.read_by,
        segments=draft.segments,
        pages=tuple(replace(page, attachment=file) for page, file in zip(draft.pages, whole.files, strict=True)),
        fields=draft.fields,
        published=draft.published,
        headline_devised=draft.headline_devised,
        known=draft.known,
        completes=half.text_id,
    )


def _scanned(file: ScanFile, load: Callable[[bytes], bytes]) -> ScannedFile:
    return ScannedFile(
        lambda: load(file.sha256), PageLook(file.turn, file.straighten), file.first, file.last, file.frame
    )
