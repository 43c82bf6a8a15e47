"""The pages of an article's files, read by Tesseract into one text with the place of each word."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from statistics import median
from typing import TYPE_CHECKING

from desktop_app.intake.document import Document
from desktop_app.intake.language import language_of
from desktop_app.intake.page_text import PageText, Part, document_of
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
#: How sure Tesseract must be: of a word, and of a paragraph at the mean. Pictures and stains give letters, too.
_SURE_WORD = 8.0
_SURE_PARAGRAPH = 35.0


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
            parts = list(_page(tesseract, shown, file, languages, stopped))
            language = "" if told else OF_LANGUAGE.get(language_of("\n".join(part.text for part in parts)), "")
            if language in languages:
                languages, told = (language,), True
                parts = list(_page(tesseract, shown, file, languages, stopped))
            # Pages of the text are numbered through; where they lie is told beside.
            pages.append(PageText(len(pages) + 1, shown.size, tuple(parts)))
            places.append((number, page))
            page += 1
    if problem is not None and not pages:
        raise problem
    report(len(pages), len(pages))
    read_by = tesseract.named(languages)
    return Recognised(document_of(pages, read_by, read_by=read_by), read_by, tuple(places))


def _page(
    tesseract: Tesseract,
    shown: PageImage,
    file: ScannedFile,
    languages: Sequence[str],
    stopped: Callable[[], bool],
) -> Iterator[Part]:
    frame = file.frame or (0.0, 0.0, 1.0, 1.0)
    cut = framed(on_paper(shown.image), frame)
    size = (float(cut.width), float(cut.height))
    upright = looked_at(cut, file.look)
    factor = min(_LARGEST_FACTOR, max(1.0, _SMALLEST_EDGE / max(upright.size)))
    if factor > 1.0:
        upright = upright.resize((round(upright.width * factor), round(upright.height * factor)))
    words = read_page(tesseract, upright, languages, resolution=RESOLUTION, stopped=stopped)

    def place(word: ReadWord) -> Frame:
        seen = (
            word.left / upright.width,
            word.top / upright.height,
            word.width / upright.width,
            word.height / upright.height,
        )
        x, y, width, height = file.look.lies(seen, *size)
        return (
            frame[0] + x * frame[2],
            frame[1] + y * frame[3],
            width * frame[2],
            height * frame[3],
        )

    kept: list[list[ReadWord]] = []
    for _, group in groupby(words, key=lambda word: word.paragraph):
        paragraph = list(group)
        sure = [word for word in paragraph if word.sure >= _SURE_WORD]
        if not sure or sum(word.sure for word in paragraph) / len(paragraph) < _SURE_PARAGRAPH:
            continue
        if kept and _goes_on(kept[-1][-1], sure[0]):
            kept[-1] += sure
        else:
            kept.append(sure)
    for paragraph in kept:
        yield _part(paragraph, upright, place)


def _goes_on(before: ReadWord, word: ReadWord) -> bool:
    """Whether a paragraph of the same block goes on with a word: in the midst of a sentence, with a small letter."""
    return before.paragraph[0] == word.paragraph[0] and before.text[-1].isalnum() and word.text[0].islower()


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
