"""The pages of an article's files, read by Tesseract into one text with the place of each word."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from statistics import median
from typing import TYPE_CHECKING

from desktop_app.intake.document import Document
from desktop_app.intake.language import language_of
from desktop_app.intake.page_text import PageText, Part, document_of
from desktop_app.intake.recognition.paragraphs import SURE_WORD, paragraphs
from desktop_app.intake.recognition.skew import skew
from desktop_app.intake.recognition.surer import surer
from desktop_app.intake.recognition.tesseract import OF_LANGUAGE, RESOLUTION, ReadWord, Tesseract, read_page
from desktop_app.intake.visual_order import lean
from desktop_app.page_images import PageImage, PictureProblem, framed, looked_at, on_paper, page_image
from desktop_app.page_look import PageLook

if TYPE_CHECKING:
    from PIL.Image import Image

Frame = tuple[float, float, float, float]

LONGEST_EDGE = 10_000
"""Pixels of the longer side: a page of a broadsheet at 300 dpi has 7,000."""
_SMALLEST_EDGE = 1700
"""Below this a page is enlarged: letters of a page photographed for the screen are too small for Tesseract."""
_LARGEST_FACTOR = 3.0
_LARGEST_EDGE = 7000
"""Nothing is enlarged beyond this: as large as a page of a broadsheet at 300 dpi."""
#: Heights of words in pixels: below the first Tesseract leaves out lines, at the second it does not. Joined letters
#: need more (measured on a clean page in Arabic: 252 of 330 signs at 29 pixels, all at 40; in English all at 22).
_SMALL, _SMALL_JOINED = (18, 32), (34, 40)
_WORTH_IT = 1.15


@dataclass(frozen=True, slots=True)
class ScannedFile:
    """A file whose pages are read.

    Attributes:
        load: gives its bytes.
        look: how it is turned.
        first, last: its pages, from 1; all of them where None.
        frame: the part of the page as it lies that belongs to the article.
    """

    load: Callable[[], bytes]
    look: PageLook
    first: int | None = None
    last: int | None = None
    frame: Frame | None = None


@dataclass(frozen=True, slots=True)
class Recognised:
    """What was read.

    Attributes:
        document: the text; it awaits its text still where no word was found.
        read_by: what read it, with its version and the languages.
        files: for each of its pages the number of the file in the order given, and the page's number in it.
    """

    document: Document
    read_by: str
    files: tuple[tuple[int, int], ...]


def recognised(
    tesseract: Tesseract,
    files: Sequence[ScannedFile],
    wanted: Sequence[str] = (),
    *,
    report: Callable[[int, int], None] = lambda _done, _total: None,
    stopped: Callable[[], bool] = lambda: False,
    pass_over: bool = False,
) -> Recognised:
    """Return the text of the pages of these files.

    Where it may be in several languages the first page with words tells which: with all of them at once Tesseract
    takes Persian words for Latin ones (measured on clean pages: 93 of 100 signs right with three, 99 with the one).

    Args:
        tesseract: the program.
        files: in order.
        wanted: languages (BCP 47) that the text may be in; without any all that are installed of the three.
        report: told how many pages are read, of how many.
        stopped: asked again and again; True ends it.
        pass_over: leave out the files whose pages cannot be looked at, as long as there are others.

    Raises:
        RecognitionProblem: a page was not read; nothing of the others is given then.
        PictureProblem: a page cannot be looked at.
    """
    languages = tesseract.chosen(*wanted)
    told = len(languages) < 2
    pages: list[PageText] = []
    places: list[tuple[int, int]] = []
    problem: PictureProblem | None = None
    for number, file in enumerate(files):
        data = file.load()
        page, last = file.first or 1, file.last
        while last is None or page <= last:
            try:
                shown = page_image(data, page, edge=LONGEST_EDGE, resolution=RESOLUTION)
            except PictureProblem as found:
                if not pass_over:
                    raise
                problem = found
                break
            last = min(shown.pages, last or shown.pages)
            report(len(pages), len(pages) + last - page + len(files) - number)
            sheet = _sheet(shown, file)
            words = _words(tesseract, sheet, languages, stopped)
            language = "" if told else OF_LANGUAGE.get(language_of(" ".join(word.text for word in words)), "")
            if language in languages:
                languages, told = (language,), True
                words = _words(tesseract, sheet, languages, stopped)
            larger = _larger(sheet, words)
            if larger is not None:
                by = larger.factor / sheet.factor
                words = surer(_words(tesseract, larger, languages, stopped), [one.enlarged(by) for one in words])
                sheet = larger
            # Pages of the text are numbered through; where they lie is told beside.
            pages.append(PageText(len(pages) + 1, shown.size, tuple(_parts(words, sheet))))
            places.append((number, page))
            page += 1
    if problem is not None and not pages:
        raise problem
    report(len(pages), len(pages))
    read_by = tesseract.named(languages)
    return Recognised(document_of(pages, read_by, read_by=read_by), read_by, tuple(places))


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A page as Tesseract gets it.

    Attributes:
        cut: what belongs to the article, as it lies.
        look: how that is turned, and made level.
        frame: where it lies on the page.
        image: so turned, and enlarged.
        factor: by how much.
    """

    cut: "Image"
    look: PageLook
    frame: Frame
    image: "Image"
    factor: float

    def place(self, word: ReadWord) -> Frame:
        """Return where a word stands on the page as it lies."""
        across, along = self.image.size
        seen = (word.left / across, word.top / along, word.width / across, word.height / along)
        x, y, width, height = self.look.lies(seen, float(self.cut.width), float(self.cut.height))
        left, top, whole_width, whole_height = self.frame
        return left + x * whole_width, top + y * whole_height, width * whole_width, height * whole_height


def _sheet(shown: PageImage, file: ScannedFile) -> _Sheet:
    frame = file.frame or (0.0, 0.0, 1.0, 1.0)
    cut = framed(on_paper(shown.image), frame)
    look = file.look
    level = skew(looked_at(cut, look))
    if level:
        look = PageLook(look.turn, look.straighten + level)
    upright = looked_at(cut, look)
    return _enlarged(_Sheet(cut, look, frame, upright, 1.0), _SMALLEST_EDGE / max(upright.size))


def _enlarged(sheet: _Sheet, factor: float) -> _Sheet:
    """Return a page made larger by a factor, as far as that is of use."""
    factor = min(_LARGEST_FACTOR / sheet.factor, _LARGEST_EDGE / max(sheet.image.size), factor)
    if factor <= 1.0:
        return sheet
    upright = looked_at(sheet.cut, sheet.look)
    by = sheet.factor * factor
    size = (round(upright.width * by), round(upright.height * by))
    return _Sheet(sheet.cut, sheet.look, sheet.frame, upright.resize(size), by)


def _larger(sheet: _Sheet, words: Sequence[ReadWord]) -> _Sheet | None:
    """Return the page enlarged where its letters are so small that Tesseract leaves out words; None where not."""
    heights = [word.height for word in words if len(word.text) > 2 and word.sure >= SURE_WORD]
    if not heights:
        return None
    small, good = _SMALL_JOINED if lean(" ".join(word.text for word in words)) > 0 else _SMALL
    height = median(heights)
    larger = _enlarged(sheet, good / height) if height < small else sheet
    return larger if larger.factor > _WORTH_IT * sheet.factor else None


def _words(
    tesseract: Tesseract, sheet: _Sheet, languages: Sequence[str], stopped: Callable[[], bool]
) -> list[ReadWord]:
    return read_page(tesseract, sheet.image, languages, resolution=RESOLUTION, stopped=stopped)


def _parts(words: Sequence[ReadWord], sheet: _Sheet) -> Iterator[Part]:
    for paragraph in paragraphs(words):
        yield _part(paragraph, sheet.image, sheet.place)


def _part(words: Sequence[ReadWord], image: "Image", place: Callable[[ReadWord], Frame]) -> Part:
    rows = groupby(words, key=lambda word: (word.paragraph, word.line))
    lines = tuple(tuple((word.text, place(word)) for word in line) for _, line in rows)
    left, top = min(word.left for word in words), min(word.top for word in words)
    right, bottom = max(word.left + word.width for word in words), max(word.top + word.height for word in words)
    return Part(
        lines=lines,
        size=median(word.height for word in words),
        bold=False,
        box=(left / image.width, top / image.height, right / image.width, bottom / image.height),
        from_right=lean(" ".join(word.text for word in words)) > 0,
        below_picture=False,
    )
