"""Paragraphs that Tesseract parted are joined where the page says that they are one."""

from desktop_app.intake.recognition.paragraphs import paragraphs
from desktop_app.intake.recognition.tesseract import ReadWord

LEFT, RIGHT = 200, 1400


def line(
    text: str, block: int, top: int, *, height: int = 30, end: int | None = None, sure: float = 90.0
) -> list[ReadWord]:
    """Return the words of a line that begins at its margin and reaches to *end*, as far as its words go by default."""
    words = text.split()
    from_right = not text.isascii()
    room = ((RIGHT - end if from_right else end - LEFT) if end is not None else len(words) * 4 * height) / len(words)
    made = []
    for at, word in enumerate(words):
        left = RIGHT - room * (at + 1) if from_right else LEFT + room * at
        made.append(ReadWord(word, (block, 1), 1, round(left), top, round(room * 0.8), height, sure))
    return made


def said(*lines: list[ReadWord]) -> list[str]:
    found = paragraphs([word for one in lines for word in one])
    return [" ".join(word.text for word in paragraph) for paragraph in found]


def test_lines_of_letters_without_small_ones_are_joined_where_the_upper_one_was_full() -> None:
    above, below = "سخنگو گفت که سالن کنار رود در", "بهار دوباره باز خواهد شد."
    joined = [f"{above} {below}"]
    assert said(line(above, 1, 100, end=LEFT), line(below, 2, 145)) == joined
    # Another line shows how wide the column is: here there was room for more.
    wide = line("هیئت داوران یازده فیلم را نام برد.", 1, 55, end=LEFT)
    assert said(wide, line(above, 2, 100, end=600), line(below, 3, 145))[1:] == [above, below]
    # A sentence is over, the next line is further down, its letters are others, or it is in another column.
    assert said(line(f"{above}.", 1, 100, end=LEFT), line(below, 2, 145)) == [f"{above}.", below]
    assert said(line(above, 1, 100, end=LEFT), line(below, 2, 190)) == [above, below]
    assert said(line(above, 1, 100, end=LEFT, height=45), line(below, 2, 160)) == [above, below]
    beside = [
        ReadWord(one.text, one.paragraph, 1, one.left - 1400, 145, one.width, 30, 90.0) for one in line(below, 2, 145)
    ]
    assert said(line(above, 1, 100, end=LEFT), beside) == [above, below]


def test_the_lines_of_a_headline_are_joined_in_any_letters() -> None:
    text = [
        line("The hall at the harbour was full on the first evening of the week.", n, 500 + 45 * n) for n in range(3, 9)
    ]
    first, second = "Festival Opens in the Old", "Harbour Hall"
    head = line(first, 1, 100, height=80, end=RIGHT), line(second, 2, 280, height=80)
    assert said(*head, *text)[:2] == [
        f"{first} {second}",
        "The hall at the harbour was full on the first evening of the week.",
    ]
    # Small letters that begin with a capital are a line of a list.
    assert said(line(first, 1, 100, end=RIGHT), line(second, 2, 140), *text)[:2] == [first, second]
    # What stands below in smaller letters is no part of the headline.
    assert said(head[0], line(second, 2, 280, height=50), *text)[:2] == [first, second]


def test_the_writer_and_the_date_stay_lines_of_their_own() -> None:
    date, below = "۲۶ خرداد ۱۴۰۴", "هیئت داوران یازده فیلم را نام برد."
    assert said(line(date, 1, 100, end=LEFT), line(below, 2, 145)) == [date, below]
    assert said(line(below.rstrip("."), 1, 100, end=LEFT), line(date, 2, 145)) == [below.rstrip("."), date]


def test_what_nobody_can_be_sure_of_is_left_out() -> None:
    assert said(line("Rain fell.", 1, 100), line("il ,: -", 2, 400, sure=5.0)) == ["Rain fell."]
    assert said() == []
