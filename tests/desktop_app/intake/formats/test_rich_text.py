"""RTF: every way to write a sign, what the styles say, and nothing of what a reader does not see."""

import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from database.errors import InputProblem
from desktop_app.intake.document import Asset, Declared, Document
from desktop_app.intake.draft import read_bytes
from desktop_app.intake.formats import rich_text
from desktop_app.intake.kinds import reader_of
from desktop_app.intake.rtf import Tokens, html_within
from desktop_app.intake.source import Source

ENGLISH = "The jury met in the old cinema on Tuesday and saw nine short films from four countries before noon."
PERSIAN = "داوران جشنواره روز سه\u200cشنبه در سالن قدیمی سینما گرد هم آمدند و نه فیلم کوتاه دیدند."
ARABIC = "اجتمعت لجنة التحكيم يوم الثلاثاء في دار السينما القديمة وشاهدت تسعة أفلام قصيرة."
PNG = b"\x89PNG\r\n\x1a\n not a real picture"
FONTS = (
    r"{\fonttbl{\f0\froman\fcharset0 Times;}{\f1\fswiss\fcharset178 Arabic Transparent;}{\f2\fcharset204{\*\falt x}Y;}}"
)
STYLES = (
    r"{\stylesheet{\ql\fs24 Normal;}{\s1\outlinelevel0 heading 1;}{\s2\sbasedon0 Title;}{\s3\sbasedon1 House;}"
    r"{\s4 caption;}{\s5 Quote;}{\*\cs10 Default;}{\s6\sbasedon6 Loop;}}"
)


def rtf_of(body: str | bytes, start: str = r"\rtf1\ansi\ansicpg1252\deff0") -> bytes:
    inner = body if isinstance(body, bytes) else body.encode("latin-1")
    return b"{" + f"{start}{FONTS}{STYLES}".encode("latin-1") + b"\r\n" + inner + b"}"


def escaped(words: str) -> str:
    """Write a text as Word does: what is not ASCII by its number, with a question mark for old programs."""
    units = words.encode("utf-16-le")
    numbers = [int.from_bytes(units[at : at + 2], "little") for at in range(0, len(units), 2)]
    return "".join(
        f"\\{chr(n)}" if chr(n) in "\\{}" else chr(n) if 32 <= n < 127 else f"\\u{n - 65536 if n > 32767 else n}?"
        for n in numbers
    )


def read(data: bytes) -> Document:
    [document] = rich_text.read(Source("a.rtf", data=data))
    return document


def text_of(body: str | bytes) -> str:
    return read(rtf_of(body)).frozen.text


def hints_of(document: Document) -> list[tuple[str, str]]:
    return [(hint.kind, hint.span.of(document.frozen.text)) for hint in document.hints]


@pytest.mark.parametrize("words", [ENGLISH, PERSIAN, ARABIC, "a\\b{c}d \U0001f3ac", "ي\u200fک"])
def test_the_words_are_those_of_the_file(words: str) -> None:
    data = rtf_of(f"\\pard {escaped(words)}\\par\r\nSec\r\nond.\\par")
    assert read(data).frozen.text == f"{words}\n\nSecond."
    assert reader_of(Source("a", data=data))[0] == rich_text.KIND


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1).filter(lambda words: bool(words.strip())))
def test_any_text_survives(words: str) -> None:
    assert text_of(escaped(words)) == words


def test_bytes_are_read_by_their_font() -> None:
    arabic = "".join(f"\\'{byte:02x}" for byte in ARABIC.encode("cp1256"))
    russian = "".join(f"\\'{byte:02x}" for byte in "Жюри".encode("cp1251"))
    assert text_of(rf"{{\f1 {arabic}}} caf\'e9 {{\f2 {russian}}}") == f"{ARABIC} café Жюри"
    assert text_of(rf"\rtlch\af1 \ltrch\f0 caf\'e9 {{\ltrch\f0 \rtlch\af1 {arabic}}}") == f"café {ARABIC}"
    # As the specification has it, and as older programs write it.
    assert text_of(rf"\ltrch\af0 \rtlch\f1 {arabic} \ltrch\f0 caf\'e9") == f"{ARABIC} café"
    assert text_of(rf"\f1\rtlch {arabic}\f0\ltrch  caf\'e9") == f"{ARABIC} café"
    assert text_of(b"{\\f1 " + ARABIC.encode("cp1256") + b"}") == ARABIC


def test_bytes_are_read_by_the_files_own_encoding() -> None:
    data = rtf_of(ARABIC.encode("cp1256"), r"\rtf1\ansi\ansicpg1256")
    assert read(data).frozen.text == ARABIC
    assert read(rtf_of(b"caf\x8e", r"\rtf1\mac")).frozen.text == "café"
    assert read(rtf_of(r"x\'e9", r"\rtf1\ansi\ansicpg99999")).frozen.text == "xé"


def test_numbers_without_fallback() -> None:
    assert text_of(r"{\uc0 \u1587\u1604} \uc2\u8217\'e2\'80x\uc1\u8212-y") == "سل ’x—y"


def test_signs_with_names() -> None:
    assert text_of(r"a\tab b\line c\~d\_e\-f\emdash \ldblquote g\rdblquote\zwnj h\{\}\\") == (
        "a\tb\nc\u00a0d\u2011e\u00adf—“g”\u200ch{}\\"
    )


def test_what_a_reader_does_not_see_is_not_read() -> None:
    body = (
        r"{\*\generator Word;}{\*\unknown {deep words}}{\field{\*\fldinst HYPERLINK x}{\fldrslt a link}} {\v hidden}"
        r"{\deleted gone}{\v\plain shown}{\*\bkmkstart b}{\annotation remark}{\object{\*\objdata 0102}{\result sheet}}"
    )
    assert text_of(body) == "a link shownsheet"


def test_styles_are_hints() -> None:
    body = (
        r"\pard\s2 Nine films\par\pard Diary\par\pard\s3 The afternoon\par\pard\s4 The cinema.\par"
        rf"\pard {ENGLISH}\par\pard\s5 saw nine short films\par\pard\outlinelevel2 Later\par\pard\s6 Words\par"
    )
    assert hints_of(read(rtf_of(body))) == [
        ("headline", "Nine films"),
        ("", "Diary"),
        ("crosshead", "The afternoon"),
        ("caption", "The cinema."),
        ("", ENGLISH),
        ("pull_quote", "saw nine short films"),
        ("crosshead", "Later"),
        ("", "Words"),
    ]


def test_tables() -> None:
    row = r"\trowd\cellx1\cellx2 \pard\intbl {%s}\cell {%s}\cell \row "
    body = row % ("Film", "Minutes") + row % ("Snow", "12") + rf"\pard {ENGLISH}\par " + row % (ENGLISH * 4, "x")
    assert hints_of(read(rtf_of(body))) == [
        ("table", "Film\tMinutes\nSnow\t12"),
        ("", ENGLISH),
        ("", ENGLISH * 4),
        ("", "x"),
    ]


def test_notes_boxes_heads_and_feet() -> None:
    body = (
        r"{\header House journal\par}{\footer \chpgn}One{\super 1}{\footnote A note.} two"
        r"{\shp{\*\shpinst{\sp{\sn x}{\sv 1}}{\shptxt Set beside.\par}}}\par Three"
    )
    assert hints_of(read(rtf_of(body))) == [
        ("box", "Set beside."),
        ("", "One1 two"),
        ("", "Three"),
        ("", "A note."),
        ("boilerplate", "House journal"),
    ]


def test_pictures() -> None:
    body = (
        rf"{{\*\shppict{{\pict\pngblip\picw1 {PNG.hex()}}}}}{{\nonshppict{{\pict\wmetafile8 0102}}}}\par"
        r"\pard\s4 The cinema.\par"
    )
    assert read(rtf_of(body)).assets == (Asset("photo", "picture 1.png", "image/png", PNG, "The cinema."),)
    raw = rtf_of(f"{{\\pict\\pngblip\\bin{len(PNG)} ".encode() + PNG + b"}words")
    assert (read(raw).assets[0].data, read(raw).frozen.text) == (PNG, "words")


def test_properties_are_page_data_and_no_printed_date() -> None:
    info = r"{\info{\title A title}{\author T. \'c9.}{\operator O.}{\creatim\yr2019\mo3\dy4\hr10\min5}{\*\company C}}"
    reading = read_bytes(rtf_of(info + ENGLISH), "a.rtf")
    assert reading.document.declared == (
        Declared("headline", "A title", "document"),
        Declared("author", "T. É.", "document"),
        Declared("created", "2019-03-04T10:05", "document"),
    )
    assert (reading.published.edtf, reading.frozen.text) == ("", ENGLISH)


def test_what_was_cut_off_gives_what_there_is_and_says_so() -> None:
    document = read(rtf_of(f"{ENGLISH}\\par And th")[:-1])
    assert document.frozen.text == f"{ENGLISH}\n\nAnd th"
    assert document.frozen.tool == "rtf, whose end is missing"


@pytest.mark.parametrize("body", ["{" * 60_000, r"{\b " * 60_000 + "}" * 60_000])
def test_groups_without_end_are_told(body: str) -> None:
    with pytest.raises(InputProblem, match="nested too deeply"):
        text_of(body)


@pytest.mark.parametrize(
    "body",
    [r"\bin99999999 x", r"\bin-5 x", r"\u99999999999 x", r"\uc-3 \u65?", "}}}}", r"\'zz", "\\", r"\s99 x\row\cell\row"],
)
def test_odd_marks_harm_nothing(body: str) -> None:
    read(rtf_of(body))


MARKS = [
    *("{", "}", "x", r"\*", r"\'e9", r"\u65?", r"\bin3", r"\v", r"\par", r"\cell", r"\row", r"\intbl", r"\s1"),
    *(r"\pict", r"\pngblip", r"\footnote", r"\shptxt", r"\header", r"\info", r"\title", r"\stylesheet"),
]


@given(st.lists(st.sampled_from(MARKS)))
def test_marks_in_any_order_are_read_somehow(marks: list[str]) -> None:
    read(rtf_of(" ".join(marks)))


@given(st.binary())
def test_any_bytes_are_read_somehow(data: bytes) -> None:
    read(b"{\\rtf1 " + data)


def test_a_web_page_that_was_wrapped_in_rtf() -> None:
    data = (
        rb"{\rtf1\ansi\ansicpg1252\fromhtml1 \deff0{\fonttbl{\f0\fswiss Arial;}}{\colortbl\red0;}"
        rb"{\*\htmltag64 <html>}{\*\htmltag64 <p class=\'22a\'22>}\htmlrtf {\htmlrtf0 Caf\'e9 \u1587?"
        rb"{\*\htmltag4 &nbsp;}\htmlrtf\'a0\htmlrtf0 x{\*\mhtmltag8 no}\htmlrtf\par}\htmlrtf0 {\*\htmltag72 </p>\par }"
        rb"{\*\htmltag64 </html>}}"
    )
    assert html_within(data, "a") == '<html><p class="a">Café س&nbsp;x</p>\r\n</html>'
    assert html_within(rtf_of("x"), "a") is None


def test_letters_as_numbers_without_end_take_no_more_memory_than_their_words() -> None:
    data = rtf_of(b"\\'e1" * 3_000_000)
    tracemalloc.start()
    try:
        tokens = sum(len(one) for one in Tokens(data, "a.rtf") if isinstance(one, str))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert 3_000_000 <= tokens < 3_001_000
    assert peak < 4 * len(data)
