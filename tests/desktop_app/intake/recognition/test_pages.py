"""Pages of scans become text with places, turned and cut as they are; with the real Tesseract where it is."""

import difflib
import io
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from desktop_app.intake.recognition.pages import ScannedFile, recognised
from desktop_app.intake.recognition.tesseract import RecognitionProblem, Tesseract
from desktop_app.page_images import PictureProblem
from desktop_app.page_look import AS_IT_LIES, PageLook


def row(text: str, left: int, top: int, *, block: int = 1, line: int = 1, sure: float = 90.0, width: int = 100) -> str:
    return f"5\t1\t{block}\t1\t{line}\t1\t{left}\t{top}\t{width}\t30\t{sure}\t{text}\n"


def png(*sizes: tuple[int, int]) -> bytes:
    images = [Image.new("L", size, 255) for size in sizes]
    stream = io.BytesIO()
    images[0].save(
        stream,
        "TIFF" if images[1:] else "PNG",
        **({"save_all": True, "append_images": images[1:]} if images[1:] else {}),
    )
    return stream.getvalue()


def file(data: bytes, look: PageLook = AS_IT_LIES, **more: object) -> ScannedFile:
    return ScannedFile(lambda: data, look, **more)


Answers = Callable[[str], Tesseract]


def test_paragraphs_lines_and_places(answers: Answers) -> None:
    table = (
        row("The", 200, 100)
        + row("hall", 320, 100)
        + row("opens.", 200, 150, line=2)
        + row("Rain", 200, 400, block=2)
        + row("fell.", 320, 400, block=2)
    )
    found = recognised(answers(table), [file(png((2000, 1000)))], ["en"])
    text = found.document.frozen.text
    assert text == "The hall opens.\n\nRain fell."
    assert found.document.frozen.tool == "tesseract 5.3 (eng)"
    (page,) = found.document.pages
    assert (page.width, page.height, page.read_by) == (2000, 1000, "tesseract 5.3 (eng)")
    assert [one.span.of(text) for one in page.boxes] == text.split()
    hall = page.boxes[1]
    assert (hall.x, hall.y, hall.width, hall.height) == pytest.approx((0.16, 0.1, 0.05, 0.03))


def test_a_paragraph_that_was_parted_in_a_sentence_is_one(answers: Answers) -> None:
    table = (
        row("The", 200, 100)
        + row("hall", 200, 150).replace("5\t1\t1\t1", "5\t1\t1\t2")
        + row("Rain", 200, 200).replace("5\t1\t1\t1", "5\t1\t1\t3")
    )
    found = recognised(answers(table), [file(png((2000, 1000)))], ["en"])
    assert found.document.frozen.text == "The hall\n\nRain"


def lines(*rows: tuple[str, int, int], left: int = 200) -> str:
    """Return lines of words: each with its text, its block and its top."""
    return "".join(
        row(word, left + 120 * at, top, block=block, line=number)
        for number, (text, block, top) in enumerate(rows, 1)
        for at, word in enumerate(text.split())
    )


def test_a_paragraph_goes_on_right_below_in_another_block_but_not_in_another_column(answers: Answers) -> None:
    below = lines(("She came back to see the", 1, 100), ("old hall.", 2, 140))
    found = recognised(answers(below), [file(png((2000, 1000)))], ["en"])
    assert found.document.frozen.text == "She came back to see the old hall."
    beside = lines(("She came back to see the", 1, 100)) + lines(("old hall.", 2, 140), left=1200)
    found = recognised(answers(beside), [file(png((2000, 1000)))], ["en"])
    assert found.document.frozen.text == "She came back to see the\n\nold hall."


def test_paragraphs_stand_further_apart_than_lines(answers: Answers) -> None:
    tops = {"The hall was": 100, "full.": 140, "Rain fell": 195, "on the": 235, "Old roof.": 290, "It ended.": 330}
    table = lines(*((text, 1, top) for text, top in tops.items()))
    found = recognised(answers(table), [file(png((2000, 1000)))], ["en"])
    # In the midst of a sentence more room is a fold, or a capital with an accent.
    assert found.document.frozen.text == "The hall was full.\n\nRain fell on the Old roof. It ended."


def test_writer_and_date_are_lines_of_their_own(answers: Answers) -> None:
    table = lines(("By Lena Maro", 1, 100), ("Harbour Post, 3 May 2024", 1, 140), ("The hall was full.", 2, 300))
    found = recognised(answers(table), [file(png((2000, 1000)))], ["en"])
    assert found.document.frozen.text == "By Lena Maro\n\nHarbour Post, 3 May 2024\n\nThe hall was full."
    # Running text may begin with such words.
    table = lines(
        *((one, 1, 100 + 40 * at) for at, one in enumerate(["The film is", "By Lena Maro", "and", "of", "me."]))
    )
    found = recognised(answers(table), [file(png((2000, 1000)))], ["en"])
    assert found.document.frozen.text == "The film is By Lena Maro and of me."


@pytest.mark.parametrize("words", ["HARBOUR POST · Friday 3 May 2024 · page 4", "Page 4 | Friday 3 May 2024"])
def test_the_line_at_the_edge_of_a_page_is_no_headline(answers: Answers, words: str) -> None:
    table = lines((words, 1, 20)) + lines(("The hall was full of", 2, 300), ("people all evening.", 2, 340))
    found = recognised(answers(table), [file(png((2000, 1000)))], ["en"])
    text = found.document.frozen.text
    assert [(hint.span.of(text), hint.kind) for hint in found.document.hints] == [
        (words, "metadata_line"),
        ("The hall was full of people all evening.", ""),
    ]


def test_a_headline_is_no_part_of_the_small_line_below_it(answers: Answers) -> None:
    def line(words: str, number: int, height: int) -> str:
        cells = (
            row(word, 200 * at, 100 * number, line=number).replace("\t30\t", f"\t{height}\t")
            for at, word in enumerate(words.split())
        )
        return "".join(cells)

    table = line("The Harbour Hall", 1, 60) + line("opens Again", 2, 60) + line("12 March", 3, 26)
    # Words without a tall letter, or with a deep one, are of the same letters.
    table += line("on Park Row", 4, 26).replace("\t26\t90.0\ton", "\t18\t90.0\ton")
    table += line("man now.", 5, 18)
    found = recognised(answers(table), [file(png((2000, 1000)))], ["en"])
    assert found.document.frozen.text == "The Harbour Hall opens Again\n\n12 March on Park Row man now."


def test_places_are_those_of_the_page_as_it_lies(answers: Answers) -> None:
    # Seen upright the page has 2000 points across and 1000 down; in its file it lies on its side.
    found = recognised(answers(row("word", 0, 0, width=200)), [file(png((1000, 2000)), PageLook(turn=1))], ["en"])
    (box,) = found.document.pages[0].boxes
    # The upper left corner as seen is the lower left one of the file.
    assert (box.x, box.y) == pytest.approx((0.0, 0.9))
    assert (box.width, box.height) == pytest.approx((0.03, 0.1))


def test_only_the_frame_of_a_cut_is_read(answers: Answers) -> None:
    frame = (0.5, 0.25, 0.5, 0.5)
    found = recognised(answers(row("word", 0, 0, width=200)), [file(png((4000, 2000)), frame=frame)], ["en"])
    (box,) = found.document.pages[0].boxes
    assert (box.x, box.y) == pytest.approx((0.5, 0.25))
    assert (box.width, box.height) == pytest.approx((0.05, 0.015))


def test_pages_of_several_files_in_order(answers: Answers) -> None:
    reports: list[tuple[int, int]] = []
    files = [file(png((1800, 900), (1800, 900), (1800, 900)), first=2, last=3), file(png((1800, 900)))]
    found = recognised(answers(row("word", 9, 9)), files, ["en"], report=lambda *done: reports.append(done))
    assert found.document.frozen.text == "word\n\nword\n\nword"
    assert found.files == ((0, 2), (0, 3), (1, 1))
    assert [one.number for one in found.document.pages] == [1, 2, 3]
    assert reports == [(0, 3), (1, 3), (2, 3), (3, 3)]


def test_what_it_is_not_sure_of_is_no_word(answers: Answers) -> None:
    table = row("stain", 9, 9, sure=12) + row("word", 9, 200, block=2) + row("~", 200, 200, block=2, sure=3)
    assert recognised(answers(table), [file(png((1800, 900)))], ["en"]).document.frozen.text == "word"


def test_a_page_without_words_awaits_its_text_still(answers: Answers) -> None:
    found = recognised(answers(""), [file(png((1800, 900)))], ["en"])
    assert found.document.awaits_text
    assert found.document.frozen.text == ""
    assert len(found.document.pages) == 1


def test_the_first_page_tells_the_language(fake: Callable[..., Path]) -> None:
    from desktop_app.intake.recognition.tesseract import find

    persian = "سالن کنار رود در بهار دوباره باز خواهد شد و این برای همه است که می‌آیند"
    head = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n"
    table = head + "".join(row(word, 100 * at, 10) for at, word in enumerate(persian.split()))
    lines = f"out.write({table!r}.replace('سالن', sys.argv[sys.argv.index('-l') + 1]))\n"
    one = find(str(fake(lines)))
    assert one is not None
    found = recognised(one, [file(png((1800, 900), (1800, 900)))])
    assert found.document.frozen.tool == "tesseract 5.3 (fas)"
    assert found.document.frozen.text.count("fas کنار") == 2


def test_a_broken_page_and_a_stop_are_told(answers: Answers) -> None:
    with pytest.raises(PictureProblem):
        recognised(answers(""), [file(b"no picture")], ["en"])
    one = answers("")
    one.path.write_text(one.path.read_text().replace("out = open", "time.sleep(60)\nout = open"))
    with pytest.raises(RecognitionProblem, match="stopped"):
        recognised(one, [file(png((1800, 900)))], ["en"], stopped=lambda: True)


# -- the real one

ENGLISH = "The hall by the river opens again in spring, said a speaker of the small festival on Monday."


def printed(text: str, *, turn: int = 0, angle: float = 0.0) -> bytes:
    page = Image.new("L", (1800, 700), 255)
    font = ImageFont.load_default(44)
    draw = ImageDraw.Draw(page)
    words, y, line = text.split(), 80, ""
    for word in [*words, ""]:
        if not word or draw.textlength(f"{line} {word}", font=font) > 1500:
            draw.text((120, y), line, font=font, fill=0)
            y, line = y + 70, word
        else:
            line = f"{line} {word}".strip()
    if angle:
        page = page.rotate(angle, Image.Resampling.BICUBIC, expand=True, fillcolor=255)
    stream = io.BytesIO()
    page.rotate(90 * turn, expand=True).save(stream, "PNG")
    return stream.getvalue()


def likeness(one: str, other: str) -> float:
    return difflib.SequenceMatcher(None, one, other, autojunk=False).ratio()


def test_an_english_page_is_read(tesseract: Tesseract) -> None:
    found = recognised(tesseract, [file(printed(ENGLISH))], ["en"])
    text = found.document.frozen.text
    assert likeness(text, ENGLISH) > 0.97
    river = next(one for one in found.document.pages[0].boxes if one.span.of(text) == "river")
    assert 0.2 < river.x < 0.5
    assert 0.1 < river.y < 0.2


def test_a_page_that_lies_askew_is_read_whole_and_its_words_stand_where_they_lie(tesseract: Tesseract) -> None:
    # A little askew, as put on the glass by hand; whoever looks at it has not straightened it.
    found = recognised(tesseract, [file(printed(ENGLISH, angle=3.0))], ["en"])
    text = found.document.frozen.text
    assert likeness(text, ENGLISH) > 0.97
    boxes = {one.span.of(text): one for one in found.document.pages[0].boxes}
    first, later = boxes["The"], boxes["river"]
    assert later.y < first.y, "it rises to the right"


@pytest.mark.parametrize(("turn", "angle"), [(1, 0.0), (2, 0.0), (0, 6.0)])
def test_a_page_is_read_as_it_is_turned_and_straightened(tesseract: Tesseract, turn: int, angle: float) -> None:
    # It lies turned against the clock, so it is looked at with as many turns clockwise.
    found = recognised(tesseract, [file(printed(ENGLISH, turn=turn, angle=angle), PageLook(turn, angle))], ["en"])
    assert likeness(found.document.frozen.text, ENGLISH) > 0.95
