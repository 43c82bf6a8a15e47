"""PDF files: the order of words, what they are, where they stand, and what is refused. All files are made here."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRect, Qt
from PySide6.QtGui import QFont, QImage, QPageSize, QPainter, QPdfWriter, QTextDocument, QTextOption
from PySide6.QtWidgets import QApplication

from database.drafts import BLANK_PAGE
from database.errors import InputProblem
from desktop_app.intake import pdf_words
from desktop_app.intake.document import Document, Refused
from desktop_app.intake.draft import Reading, read
from desktop_app.intake.formats import pdf
from desktop_app.intake.source import Source, source_at
from desktop_app.intake.visual_order import Sign, plain, word_as_read

DPI = 72
WIDTH, HEIGHT = 595, 842

ENGLISH = (
    "The jury of the small festival named eleven films on Monday, among them four that were made by students. "
    "A speaker said that the hall by the river will be open again in spring, and that tickets cost less than before. "
    "Nobody was asked about the weather, which had been poor for the whole week, as it is every year at this time."
)
PERSIAN = (
    "هیئت داوران جشنوارهٔ کوچک روز دوشنبه یازده فیلم را نام برد که چهار فیلم از آنها را دانشجویان ساخته بودند. "
    "سخنگو گفت که سالن کنار رود در بهار دوباره باز خواهد شد و بلیت‌ها ارزان‌تر از پیش خواهند بود."
)
ARABIC = (
    "أعلنت لجنة تحكيم المهرجان الصغير يوم الاثنين أسماء أحد عشر فيلما من بينها أربعة أفلام أنجزها طلبة المعهد. "
    "وقال المتحدث إن القاعة المطلة على النهر ستفتح من جديد في الربيع وإن التذاكر ستكون أرخص من ذي قبل."
)


class Paper:
    """Writes a PDF file with Qt: places in points from the upper left corner of the page."""

    def __init__(self) -> None:
        assert QApplication.instance() is not None
        self._data = QByteArray()
        self._buffer = QBuffer(self._data)
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = QPdfWriter(self._buffer)
        self._writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        self._writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        self._writer.setResolution(DPI)
        self.painter = QPainter(self._writer)

    def words(
        self, text: str, x: int, y: int, width: int, size: int = 10, *, right: bool = False, bold: bool = False
    ) -> int:
        """Print a paragraph and return where it ends."""
        font = QFont("DejaVu Sans")
        font.setPixelSize(size)
        font.setBold(bold)
        self.painter.setFont(font)
        option = QTextOption(Qt.AlignmentFlag.AlignLeading)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(font)
        document.setDefaultTextOption(option)
        document.setPlainText(text)
        document.setTextWidth(width)
        self.painter.save()
        self.painter.translate(x, y)
        document.drawContents(self.painter)
        self.painter.restore()
        return y + round(document.size().height())

    def picture(self, x: int, y: int, width: int, height: int) -> None:
        image = QImage(80, 60, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.darkGray)
        self.painter.drawImage(QRect(x, y, width, height), image)

    def page(self) -> None:
        self._writer.newPage()

    def done(self) -> bytes:
        self.painter.end()
        del self.painter
        del self._writer
        self._buffer.close()
        return self._data.data()


@pytest.fixture
def paper(qt_application: QApplication) -> Paper:
    return Paper()


def documents(data: bytes) -> list[Document | Refused]:
    return list(pdf.read(Source("a.pdf", data=data)))


def document(data: bytes) -> Document:
    (found,) = documents(data)
    assert isinstance(found, Document)
    return found


def kinds(found: Document) -> list[tuple[str, str]]:
    return [(one.kind, one.span.of(found.frozen.text)) for one in found.hints]


def squeezed(text: str) -> str:
    """A text without what a PDF file cannot hold: the breaks of lines and joiners without width."""
    return " ".join(text.replace("\u200c", "").split())


def minimal(*contents: bytes, extra: bytes = b"", info: bytes = b"", rotate: int = 0) -> bytes:
    """A PDF file of the plainest kind: a page for each stream, in Helvetica."""
    kids = b" ".join(b"%d 0 R" % (4 + 2 * number) for number in range(len(contents)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R %b >>" % extra,
        b"<< /Type /Pages /Kids [%b] /Count %d >>" % (kids, len(contents)),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for number, content in enumerate(contents):
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate %d /Contents %d 0 R "
            b"/Resources << /Font << /F 3 0 R >> >> >>" % (rotate, 5 + 2 * number)
        )
        objects.append(b"<< /Length %d >>\nstream\n%b\nendstream" % (len(content), content))
    objects.append(b"<< %b >>" % info)
    data = b"%PDF-1.4\n"
    places = []
    for number, one in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%b\nendobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return (
        data
        + b"xref\n0 %d\n0000000000 65535 f \n%btrailer\n<< /Size %d /Root 1 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF"
        % (
            len(objects) + 1,
            table,
            len(objects) + 1,
            len(objects),
            len(data),
        )
    )


def line(text: str, x: int = 72, y: int = 700, size: int = 10) -> bytes:
    return b"BT /F %d Tf %d %d Td (%b) Tj ET\n" % (size, x, y, text.encode("cp1252"))


# -- reading order


def test_a_paragraph_is_one_whatever_its_lines(paper: Paper) -> None:
    paper.words(ENGLISH, 80, 100, 400)
    assert document(paper.done()).frozen.text == ENGLISH


def test_columns_are_read_one_after_the_other_below_their_headline(paper: Paper) -> None:
    y = paper.words("The hall by the river opens again", 60, 60, 480, 26)
    paper.words("First. " + ENGLISH, 60, y + 20, 225)
    paper.words("Second. " + ENGLISH, 305, y + 20, 225)
    found = document(paper.done())
    assert found.frozen.text == f"The hall by the river opens again\n\nFirst. {ENGLISH}\n\nSecond. {ENGLISH}"
    assert kinds(found)[0] == ("headline", "The hall by the river opens again")


def test_persian_columns_are_read_from_the_right(paper: Paper) -> None:
    paper.words("دوم. " + PERSIAN, 60, 100, 225, right=True)
    paper.words("یکم. " + PERSIAN, 305, 100, 225, right=True)
    found = document(paper.done()).frozen.text
    assert found == squeezed(f"یکم. {PERSIAN}") + "\n\n" + squeezed(f"دوم. {PERSIAN}")


@pytest.mark.parametrize("text", [PERSIAN, ARABIC])
def test_persian_and_arabic_come_in_the_order_of_their_letters(paper: Paper, text: str) -> None:
    paper.words(text, 80, 100, 420, 12, right=True)
    found = document(paper.done())
    assert found.frozen.text == squeezed(text)


@pytest.mark.parametrize(
    "text",
    [
        "فیلم «چراغ» در سال ۱۴۰۲ ساخته شد",
        "کارگردان John Smith و Mary Ann Jones از تهران (ایران) آمدند",
        "در ۱۲ و ۳۴ و 56 سالن، ساعت ۱۲:۳۰ روز ۱۴۰۲/۰۵/۰۶ نشان داده شد",
        "لا إله في كلاسيكيات السينما (القاهرة) عام 2024",
        "مُحَمد شاهد الفيلمَ في جشنوارهٔ كبيرة",
    ],
)
def test_figures_names_and_brackets_in_a_line_from_the_right(paper: Paper, text: str) -> None:
    paper.words(text, 80, 100, 450, 14, right=True)
    assert document(paper.done()).frozen.text == text


def test_persian_in_an_english_line(paper: Paper) -> None:
    text = "The film “Lamp” (چراغ روشن) won 3 awards, then another (رود) in May"
    paper.words(text, 80, 100, 450, 14)
    assert document(paper.done()).frozen.text == text


def test_letters_in_visual_order_and_forms_of_a_page_are_put_right() -> None:
    # What old programs wrote: forms of letters, from the left. «سلام» with its ligature.
    forms = "\ufee1\ufefc\ufeb3"
    signs = [Sign(plain(sign), at * 10.0, at * 10.0 + 10) for at, sign in enumerate(forms)]
    assert word_as_read(signs) == "سلام"


def test_a_page_that_lies_on_its_side_is_read_as_it_is_seen() -> None:
    # Written up the page, and the page turned: so do programs that print broad tables.
    content = b"BT /F 12 Tf 0 1 -1 0 100 72 Tm (Written along the page) Tj ET"
    found = document(minimal(content, rotate=90))
    assert found.frozen.text == "Written along the page"
    page = found.pages[0]
    assert (page.width, page.height) == (842, 595)
    first = page.boxes[0]
    assert first.span.of(found.frozen.text) == "Written"
    assert first.width > first.height
    assert first.x == pytest.approx(72 / 842, abs=0.01)


def test_what_stands_on_its_side_is_kept_behind_the_rest() -> None:
    content = line("The words of the page") + b"BT /F 8 Tf 0 1 -1 0 580 72 Tm (Photo by an agency) Tj ET"
    assert document(minimal(content)).frozen.text == "The words of the page\n\nPhoto by an agency"


# -- hyphens


def hyphenated(*lines: str) -> str:
    content = b"".join(line(one, y=700 - 12 * at) for at, one in enumerate(lines))
    return document(minimal(content)).frozen.text


def test_a_hyphen_of_the_lines_end_goes_where_the_word_is_known() -> None:
    found = hyphenated("An international jury, as inter-", "national as any, chose the film.")
    assert found == "An international jury, as international as any, chose the film."


def test_a_hyphen_that_may_be_meant_stays() -> None:
    assert hyphenated("The film-maker and the film-", "maker again") == "The film-maker and the film-maker again"
    assert hyphenated("Nobody knows this won-", "derful word") == "Nobody knows this won-derful word"
    assert hyphenated("In the years 1990 -", "and later") == "In the years 1990 - and later"


# -- what the parts are


def test_headline_subhead_crosshead_and_caption_where_the_sizes_say_it(paper: Paper) -> None:
    y = paper.words("Eleven films in the small hall", 60, 90, 480, 28)
    y = paper.words("The jury chose on Monday, in the rain", 60, y + 4, 480, 15)
    y = paper.words(ENGLISH, 60, y + 12, 480)
    y = paper.words("Rain in the valley", 60, y + 12, 480, bold=True)
    y = paper.words(ENGLISH, 60, y + 4, 480)
    paper.picture(60, y + 12, 300, 150)
    y = paper.words("The hall in spring.", 60, y + 165, 300, 7)
    paper.words(ENGLISH, 60, y + 20, 480)
    found = kinds(document(paper.done()))
    assert [kind for kind, _ in found] == ["headline", "subhead", "", "crosshead", "", "caption", ""]
    assert found[5][1] == "The hall in spring."


def test_running_heads_and_page_numbers_are_boilerplate(paper: Paper) -> None:
    for number in range(1, 5):
        if number > 1:
            paper.page()
        paper.words(f"The Valley Paper · {number}", 60, 30, 480, 8)
        paper.words(f"Part {number}. {ENGLISH}", 60, 120, 480)
        paper.words(str(number), 290, 810, 40, 8)
    found = kinds(document(paper.done()))
    assert {text for kind, text in found if kind == "boilerplate"} == {
        *(f"The Valley Paper · {number}" for number in range(1, 5)),
        *"1234",
    }
    assert sum(1 for kind, text in found if not kind and text.startswith("Part ")) == 4


def test_the_address_that_a_browser_prints_is_page_data(paper: Paper) -> None:
    paper.words(ENGLISH, 60, 120, 480)
    paper.words("https://paper.example/films/12 1/1", 60, 815, 400, 8)
    found = document(paper.done())
    assert ("url", "https://paper.example/films/12") in {(one.field, one.value) for one in found.declared}
    assert kinds(found)[-1][0] == "boilerplate"


def test_properties_are_page_data_and_never_the_article() -> None:
    info = b"/Title (Microsoft Word - draft 3) /Author (A. Writer) /CreationDate (D:20240305101112Z)"
    data = minimal(line(ENGLISH[:80]), info=info)
    assert {(one.field, one.value, one.place) for one in document(data).declared} == {
        ("headline", "Microsoft Word - draft 3", "document"),
        ("byline", "A. Writer", "document"),
        ("modified", "2024-03-05", "document"),
    }


# -- pages and places


def test_each_word_has_its_place_on_its_page(paper: Paper) -> None:
    paper.words("upper left", 0, 0, 200, 20)
    paper.page()
    paper.words("lower right", WIDTH - 130, HEIGHT - 40, 130, 20)
    found = document(paper.done())
    assert [one.span.of(found.frozen.text) for one in found.pages] == ["upper left", "lower right"]
    for page in found.pages:
        assert (round(page.width), round(page.height)) == (WIDTH, HEIGHT)
        assert [one.span.of(found.frozen.text) for one in page.boxes] == page.span.of(found.frozen.text).split()
    upper, lower = found.pages[0].boxes[0], found.pages[1].boxes[1]
    assert upper.x < 0.02
    assert upper.y < 0.02
    assert 0.01 < upper.height < 0.05
    assert lower.x + lower.width > 0.9
    assert 0.94 < lower.y + lower.height <= 1


def test_a_file_without_words_awaits_its_text() -> None:
    stream = io.BytesIO()
    Image.new("RGB", (300, 400), "white").save(stream, "PDF", save_all=True, append_images=[Image.new("L", (300, 400))])
    found = document(stream.getvalue())
    assert found.awaits_text
    assert found.frozen.text == ""
    assert [one.number for one in found.pages] == [1, 2]
    (reading,) = read(Source("scan.pdf", data=stream.getvalue()))
    assert isinstance(reading, Reading)


def test_signs_that_stand_for_no_letter_are_no_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_words, "_stands_for_nothing", lambda text: text != "e")
    assert document(minimal(line(ENGLISH[:80]))).awaits_text


@pytest.mark.parametrize(("pages", "issue"), [(15, False), (16, True)])
def test_a_long_file_is_an_issue_to_cut(pages: int, issue: bool) -> None:
    found = document(minimal(*(line(f"Page {number} of it") for number in range(pages))))
    assert found.whole_issue == issue
    assert len(found.pages) == pages


def test_of_a_long_file_the_place_of_each_line_is_kept() -> None:
    content = b"".join(line(f"Row {row} of the page", y=780 - 20 * row) for row in range(5))
    assert len(document(minimal(*[content] * pdf.WORD_BOXES)).pages[-1].boxes) == 25
    found = document(minimal(*[content] * (pdf.WORD_BOXES + 1)))
    assert [one.span.of(found.frozen.text) for one in found.pages[-1].boxes] == [
        f"Row {row} of the page" for row in range(5)
    ]


# -- what is refused


def reason(data: bytes) -> str:
    with pytest.raises(InputProblem) as problem:
        documents(data)
    return str(problem.value.parameters["reason"])


def test_a_file_with_a_password_is_refused() -> None:
    lock = b"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <%b> /U <%b> >> /ID [<00> <00>] /Root" % (
        b"ab" * 32,
        b"cd" * 32,
    )
    assert "needs a password" in reason(minimal(line("words")).replace(b"/Root", lock))


@pytest.mark.parametrize("keep", [9, 40, 200])
def test_a_file_that_is_cut_off_is_refused(keep: int) -> None:
    assert "damaged" in reason(minimal(line("words"))[:keep])


def test_a_file_whose_end_is_lost_is_read_as_far_as_it_goes() -> None:
    data = minimal(line("These words are whole"))
    assert document(data[: data.rindex(b"startxref")]).frozen.text == "These words are whole"


def test_a_file_without_pages_is_refused() -> None:
    assert "has no pages" in reason(minimal()) or "is damaged" in reason(minimal())


def test_too_many_pages_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "MOST_PAGES", 2)
    assert "more than 2 pages" in reason(minimal(*[line("words")] * 3))


def test_too_much_text_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "LARGEST", 100)
    assert "more text than one article" in reason(minimal(*[line("words and more words")] * 3))


def test_a_page_that_takes_too_long_is_told_and_the_others_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_words, "MOST_SIGNS", 50)
    found, refused = documents(minimal(line("first"), line("x" * 60), line("third")))
    assert isinstance(found, Document)
    assert found.frozen.text == "first\n\nthird"
    assert [one.span.of(found.frozen.text) for one in found.pages] == ["first", "", "third"]
    assert isinstance(refused, Refused)
    assert refused.reason.startswith("page 2 holds too much")
    monkeypatch.setattr(pdf_words, "MOST_SIGNS", 5000)
    monkeypatch.setattr(pdf_words, "PAGE_SECONDS", -1.0)
    assert len(documents(minimal(line("first")))) == 2


def test_scripts_and_attachments_are_never_looked_at() -> None:
    extra = b"/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> /Names << /EmbeddedFiles << /Names [] >> >>"
    assert document(minimal(line("Only the words"), extra=extra)).frozen.text == "Only the words"


def test_a_file_that_vanishes_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(minimal(line("words")))
    source = source_at(path)
    path.unlink()
    with pytest.raises(InputProblem, match="cannot be read"):
        list(pdf.read(source))


def test_it_is_told_by_its_first_bytes() -> None:
    data = minimal(line("words"))
    assert pdf.recognise(Source("a.txt", data=data)) == pdf.KIND
    assert pdf.recognise(Source("a.txt", data=b"\x00\x01junk of a mail program\r\n" + data)) == pdf.KIND
    assert pdf.recognise(Source("a.pdf", data=b"A text that speaks of %PDF- in its first line")) is None
    assert pdf.recognise(Source("a.pdf", data=b"")) is None


_EDITS: list[Callable[[bytes], bytes]] = [
    lambda data: data.replace(b"/Kids [4 0 R]", b"/Kids [2 0 R]"),
    lambda data: data.replace(b"/Kids [4 0 R]", b"/Kids [9 0 R]"),
    lambda data: data.replace(b"595 842", b"0 0"),
    lambda data: data.replace(b"595 842", b"99999999 99999999"),
    lambda data: data.replace(b"Tj", b"TJ"),
    lambda data: data.replace(b"/Length", b"/Lenght"),
    lambda data: data.replace(b"Helvetica", b"\x00\xff\xfe"),
]


@pytest.mark.parametrize("edit", _EDITS)
def test_broken_bytes_give_pages_or_one_sentence(edit: Callable[[bytes], bytes]) -> None:
    try:
        found = documents(edit(minimal(line("words"))))
    except InputProblem as problem:
        assert problem.parameters["reason"]
    else:
        assert len(found) >= 1


# -- pages without words among others

SCANNED = b"q 500 0 0 700 40 70 cm\nBI /W 1 /H 1 /CS /G /BPC 8 ID \x80\nEI\nQ\n"


def stamp(number: int) -> bytes:
    return line(f"Taken by a small program, {number}", y=20)


def test_pages_that_show_something_and_have_no_words_await_them() -> None:
    found = document(minimal(line("Harbour lights"), SCANNED, b"", b"40 40 m 300 300 l S", line("The end")))
    assert found.frozen.text == "Harbour lights\n\nThe end"
    assert not found.awaits_text
    waiting = [(page.number, page.span) for page in found.pages if not page.span.of(found.frozen.text)]
    assert [number for number, _ in waiting] == [2, 3, 4]
    assert [page.read_by for page in found.pages] == ["", "", BLANK_PAGE, "", ""]


def test_what_a_program_puts_below_each_picture_is_no_text_of_it() -> None:
    pages = [SCANNED + stamp(number) for number in range(1, 4)]
    found = document(minimal(line(ENGLISH) + stamp(4), *pages))
    assert [bool(page.span.of(found.frozen.text)) for page in found.pages] == [True, False, False, False]
    assert "a small program, 4" in found.frozen.text
    alone = document(minimal(*pages))
    assert alone.awaits_text and alone.frozen.text == ""
    # A caption of its own is one.
    words = document(minimal(SCANNED + line("The hall by the river, in spring", y=20), *pages))
    assert words.frozen.text == "The hall by the river, in spring"


# -- what other programs write


HELVETICA = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding"
#: A font that is drawn sign by sign and does not say how high it is; each sign is a low bar with a blank around it.
DRAWN = (
    b"<< /Type /Font /Subtype /Type3 /FontBBox [0 0 0 0] /FontMatrix [0.001 0 0 -0.001 0 0] /FirstChar 65 "
    b"/FontDescriptor << /Type /FontDescriptor /FontName /Drawn /Flags 4 /ItalicAngle 0 >> /LastChar 67 "
    b"/Widths [500 500 500] /Encoding << /Differences [65 /A /A /A] >> /CharProcs << /A 98 0 R >> /Resources << >>"
)
BAR = b"500 0 100 -300 400 0 d1 100 -300 300 300 re f"


def with_letters(shown: bytes, font: bytes = HELVETICA, **letters: str) -> bytes:
    """A page with one line, of a font whose signs A, B, … stand for these letters; *shown* are operands of TJ."""
    table = "".join(f"<{ord(code):02x}> <{letter.encode('utf-16-be').hex()}>\n" for code, letter in letters.items())
    cmap = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n1 begincodespacerange <00> <ff> "
        f"endcodespacerange\n{len(letters)} beginbfchar\n{table}endbfchar\nendcmap end end"
    ).encode()
    streams = b"".join(
        b"%d 0 obj\n<< /Length %d >>\nstream\n%b\nendstream\nendobj\n" % (number, len(data), data)
        for number, data in ((98, BAR), (99, cmap))
    )
    made = minimal(b"BT /F 12 Tf 72 700 Td [%b] TJ ET\n" % shown)
    made = made.replace(HELVETICA + b" >>", font + b" /ToUnicode 99 0 R >>", 1)
    return made.replace(b"xref\n0", streams + b"xref\n0", 1)


def test_low_letters_of_a_font_that_is_drawn_are_not_torn_apart() -> None:
    # As browsers do: what is known of a sign's place is its ink.
    data = with_letters(b"(A) -100 (B) -100 (C) -400 (CBA)", DRAWN, A="n", B="o", C="w")
    assert document(data).frozen.text == "now won"


def test_the_letters_of_a_ligature_are_in_the_order_of_reading() -> None:
    # As LibreOffice does: forms from left to right, of which one stands for two letters.
    data = with_letters(b"(CDBABED)", A="\u0644\u0627", B="\u062b", C="\u0621", D="\u0627", E="\u0644")
    assert document(data).frozen.text == "\u0627\u0644\u062b\u0644\u0627\u062b\u0627\u0621"


def test_a_joiner_stands_between_its_letters_whatever_its_width() -> None:
    # Forms from left to right, the joiner with the width of an F, over which the next letter is drawn.
    letters = dict(zip("ABFCDEG", "\u0627\u0647\u200c\u062a\u06cc\u0644\u0628", strict=True))
    data = with_letters(b"(ABF) 611 (CDEG)", **letters)
    assert document(data).frozen.text == "\u0628\u0644\u06cc\u062a\u200c\u0647\u0627"


def test_a_letter_that_hangs_over_the_blank_does_not_close_it() -> None:
    # The blank is narrower than what usually parts two words.
    narrow = b"BT /F 12 Tf -1.45 Tw 72 700 Td (The jury of the hall) Tj ET\n"
    assert document(minimal(narrow)).frozen.text == "The jury of the hall"


def test_lines_that_end_early_are_paragraphs_of_their_own() -> None:
    words = ("By Sara Lind", "12 March 2024", "The jury met in the old cinema on Tuesday and saw nine short", "films.")
    found = document(minimal(b"".join(line(one, y=700 - 12 * at) for at, one in enumerate(words))))
    assert found.frozen.text == "\n\n".join([*words[:2], f"{words[2]} {words[3]}"])


def test_centred_lines_are_parted_from_what_follows() -> None:
    above = line("Sara Lind", x=170) + line("12 March 2024", x=160, y=688)
    below = line("The jury met in the old cinema on Tuesday and saw nine short", y=676) + line("films.", y=664)
    found = document(minimal(above + below))
    assert found.frozen.text.split("\n\n")[:2] == ["Sara Lind", "12 March 2024"]


def test_lines_around_a_picture_stay_together() -> None:
    wide = "The jury met in the old cinema on Tuesday and saw nine short films from four countries before"
    narrow = (
        "noon, and then they all walked to the",
        "river, where the lamps were lit, and sat",
        "down on the stones until it was dark.",
    )
    found = document(minimal(b"".join(line(one, y=700 - 12 * at) for at, one in enumerate((wide, *narrow)))))
    assert found.frozen.text == " ".join((wide, *narrow))


def test_the_mark_of_a_note_stands_on_its_line() -> None:
    # "before noon." in Helvetica of 10 points is 57 points wide.
    noted = (
        line("before noon.") + line("1", x=130, y=704, size=6) + line("After the note all went home to sleep", x=140)
    )
    assert document(minimal(noted)).frozen.text == "before noon. 1 After the note all went home to sleep"


def test_short_paragraphs_are_parted_by_the_blank_between_them() -> None:
    places = (700, 688, 664, 640)
    words = "The jury met in the old cinema on Tuesday and saw nine short films, number"
    found = document(minimal(b"".join(line(f"{words} {y}", y=y) for y in places)))
    assert found.frozen.text == "\n\n".join((f"{words} 700 {words} 688", f"{words} 664", f"{words} 640"))
