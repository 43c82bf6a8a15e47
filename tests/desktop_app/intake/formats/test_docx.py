"""Word files: what a reader sees is the text, what the styles say are hints, what the properties say is page data."""

import io
import tracemalloc
import zipfile
from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from database.errors import InputProblem
from desktop_app.intake.document import Asset, Declared, Document, Refused
from desktop_app.intake.draft import Reading, read_bytes
from desktop_app.intake.draft import read as read_source
from desktop_app.intake.formats import docx
from desktop_app.intake.kinds import reader_of
from desktop_app.intake.source import Source

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
PNG = b"\x89PNG\r\n\x1a\n not a real picture"

ENGLISH = "The jury met in the old cinema on Tuesday and saw nine short films from four countries before noon."
PERSIAN = "داوران جشنواره روز سه‌شنبه در سالن قدیمی سینما گرد هم آمدند و نه فیلم کوتاه دیدند."
ARABIC = "اجتمعت لجنة التحكيم يوم الثلاثاء في دار السينما القديمة وشاهدت تسعة أفلام قصيرة."

STYLES = f"""<w:styles xmlns:w="{W}">
<w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>
<w:style w:styleId="Unter"><w:name w:val="Subtitle"/></w:style>
<w:style w:styleId="H1"><w:name w:val="heading 1"/></w:style>
<w:style w:styleId="Mine"><w:name w:val="House"/><w:basedOn w:val="H1"/></w:style>
<w:style w:styleId="Loop"><w:name w:val="a"/><w:basedOn w:val="Loop"/></w:style>
<w:style w:styleId="Cap"><w:name w:val="caption"/></w:style>
<w:style w:styleId="Author"><w:name w:val="Author"/></w:style>
<w:style w:styleId="Q"><w:name w:val="Intense Quote"/></w:style></w:styles>"""
CORE = """<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>A title</dc:title>
<dc:creator>T. Typist</dc:creator><dcterms:created>2019-03-04T10:00:00Z</dcterms:created></cp:coreProperties>"""


def paragraph(words: str, style: str = "", inside: str = "") -> str:
    chosen = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{chosen}<w:r><w:t xml:space='preserve'>{escape(words)}</w:t></w:r>{inside}</w:p>"


def relations(*targets: tuple[str, str, str]) -> str:
    rows = "".join(
        f'<Relationship Id="{key}" Type="{R}/{kind}" Target="{target}"'
        + (' TargetMode="External"' if ":" in target else "")
        + "/>"
        for key, kind, target in targets
    )
    return f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{rows}</Relationships>'


def docx_of(
    body: str, *parts: tuple[str, str | bytes], more: tuple[tuple[str, str, str], ...] = (), w: str = W
) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr(
            "_rels/.rels",
            relations(
                ("1", "officeDocument", "word/document.xml"), ("2", "metadata/core-properties", "docProps/core.xml")
            ),
        )
        archive.writestr("docProps/core.xml", CORE)
        archive.writestr("word/styles.xml", STYLES)
        archive.writestr("word/_rels/document.xml.rels", relations(("s", "styles", "styles.xml"), *more))
        archive.writestr(
            "word/document.xml",
            f'<w:document xmlns:w="{w}" xmlns:r="{R}" xmlns:a="{A}" '
            'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
            'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
            f"<w:body>{body}</w:body></w:document>",
        )
        for name, data in parts:
            archive.writestr(name, data)
    return target.getvalue()


def read(data: bytes) -> Document:
    [document] = docx.read(Source("a.docx", data=data))
    assert isinstance(document, Document)
    return document


def text_of(body: str) -> str:
    return read(docx_of(body)).frozen.text


def hints_of(document: Document) -> list[tuple[str, str]]:
    return [(hint.kind, hint.span.of(document.frozen.text)) for hint in document.hints]


@pytest.mark.parametrize("words", [ENGLISH, PERSIAN, ARABIC, "  indented, with a\u00a0space & <signs> "])
def test_the_words_are_those_of_the_file(words: str) -> None:
    data = docx_of(paragraph(words) + paragraph("Second."))
    assert read(data).frozen.text == f"{words}\n\nSecond."
    assert reader_of(Source("a", data=data))[0] == docx.KIND


def test_both_editions_of_the_standard() -> None:
    assert read(docx_of(paragraph(PERSIAN), w=STRICT)).frozen.text == PERSIAN


def test_it_becomes_an_article_whose_date_is_the_printed_one() -> None:
    body = paragraph("Nine films before noon", "Titel") + paragraph("4 May 2024") + paragraph(f"OSLO – {ENGLISH}")
    reading = read_bytes(docx_of(body), "a.docx")
    assert (reading.headline, reading.published.edtf, reading.kind.code) == (
        "Nine films before noon",
        "2024-05-04",
        "docx",
    )
    assert read_bytes(docx_of(paragraph(ENGLISH)), "a.docx").published.edtf == ""


def test_styles_are_hints() -> None:
    body = (
        paragraph("Nine films", "Titel")
        + paragraph("The jury at work", "Unter")
        + paragraph(ENGLISH)
        + paragraph("The afternoon", "Mine")
        + paragraph("Words", "Loop")
        + paragraph("The old cinema. Photo: A. N.", "Cap")
        + paragraph("nine short films from four countries", "Q")
        + paragraph("Never before.", "Q")
    )
    assert hints_of(read(docx_of(body))) == [
        ("headline", "Nine films"),
        ("subhead", "The jury at work"),
        ("", ENGLISH),
        ("crosshead", "The afternoon"),
        ("", "Words"),
        ("caption", "The old cinema. Photo: A. N."),
        ("pull_quote", "nine short films from four countries"),
        ("body", "Never before."),
    ]


def test_without_a_title_the_first_heading_is_the_headline() -> None:
    level = '<w:p><w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:r><w:t>Later</w:t></w:r></w:p>'
    body = paragraph("Diary") + paragraph("Nine films", "H1") + paragraph(ENGLISH) + level
    assert [kind for kind, _ in hints_of(read(docx_of(body)))] == ["", "headline", "", "crosshead"]


def test_what_was_taken_out_is_not_read_and_what_was_put_in_is() -> None:
    body = (
        "<w:p><w:r><w:t>One </w:t></w:r><w:del><w:r><w:delText>gone</w:delText><w:t>gone</w:t></w:r></w:del>"
        "<w:ins><w:r><w:t>two </w:t></w:r></w:ins><w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>"
        '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>three</w:t></w:r>'
        "<w:r><w:instrText>PAGE</w:instrText></w:r><m:oMath><m:r><m:t> x²</m:t></m:r></m:oMath></w:p>"
    )
    assert text_of(body) == "One two three x²"


def test_tabs_breaks_and_hyphens() -> None:
    body = (
        '<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/>'
        "<w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e</w:t></w:r></w:p>"
    )
    assert text_of(body) == "a\tb\nc\u2011d\u00ade"


def test_controls_links_and_text_boxes_are_read_once() -> None:
    box = (
        "<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>"
        + paragraph("Set beside.")
        + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>"
        + paragraph("Set beside.")
        + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>"
    )
    body = (
        f"<w:sdt><w:sdtContent>{paragraph('In a control.')}</w:sdtContent></w:sdt>"
        "<w:p><w:hyperlink><w:r><w:t>A link</w:t></w:r></w:hyperlink><a:p><a:r><a:t>chart</a:t></a:r></a:p></w:p>"
        + paragraph("Host.", inside=box)
    )
    assert hints_of(read(docx_of(body))) == [
        ("", "In a control."),
        ("", "A link"),
        ("", "Host."),
        ("box", "Set beside."),
    ]


def table(*rows: tuple[str, ...]) -> str:
    cells = ("".join(f"<w:tc>{paragraph(words)}</w:tc>" for words in row) for row in rows)
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"


def test_a_table_is_one_and_a_frame_for_a_layout_is_none() -> None:
    document = read(docx_of(table(("Film", "Minutes"), ("Snow", "12")) + table((ENGLISH * 4, PERSIAN))))
    assert hints_of(document) == [("table", "Film\tMinutes\nSnow\t12"), ("", ENGLISH * 4), ("", PERSIAN)]


def test_pictures_with_their_captions() -> None:
    picture = '<w:r><w:drawing><a:blip r:embed="p1"/></w:drawing></w:r>'
    body = (
        paragraph(ENGLISH)
        + paragraph("", inside=picture)
        + paragraph("The old cinema.", "Cap")
        + paragraph("", inside=picture.replace("p1", "far"))
    )
    more = (("p1", "image", "media/image1.png"), ("far", "image", "https://example.org/a.png"))
    document = read(docx_of(body, ("word/media/image1.png", PNG), more=more))
    assert document.assets == (Asset("photo", "image1.png", "image/png", PNG, "The old cinema."),)


def test_notes_heads_and_feet_come_last() -> None:
    def part(name: str, words: str) -> tuple[str, str]:
        return f"word/{name}.xml", f'<w:hdr xmlns:w="{W}">{paragraph(words)}</w:hdr>'

    more = (("h", "header", "header1.xml"), ("g", "header", "header2.xml"), ("n", "footnotes", "footnotes.xml"))
    parts = (part("header1", "House journal"), part("header2", "House journal"), part("footnotes", "A note."))
    assert hints_of(read(docx_of(paragraph(ENGLISH), *parts, more=more))) == [
        ("", ENGLISH),
        ("", "A note."),
        ("boilerplate", "House journal"),
    ]


def test_properties_are_page_data() -> None:
    assert read(docx_of(paragraph(ENGLISH))).declared == (
        Declared("headline", "A title", "document"),
        Declared("author", "T. Typist", "document"),
        Declared("created", "2019-03-04T10:00:00Z", "document"),
    )


def test_a_text_that_was_put_into_it_is_read_for_itself() -> None:
    data = docx_of(
        paragraph(ENGLISH) + '<w:altChunk r:id="c"/>',
        ("word/chunk.txt", PERSIAN),
        more=(("c", "aFChunk", "chunk.txt"),),
    )
    texts = [one.frozen.text for one in read_source(Source("a.docx", data=data)) if isinstance(one, Reading)]
    assert texts == [ENGLISH, PERSIAN]


BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize(
    ("part", "reason"),
    [
        (BOMB + f'<w:document xmlns:w="{W}">&b;</w:document>', "declares abbreviations of its own"),
        (OUTSIDE + f'<w:document xmlns:w="{W}">&a;</w:document>', "declares abbreviations of its own"),
        (f'<w:document xmlns:w="{W}"><w:p>', "damaged or was cut off"),
        ("", "damaged or was cut off"),
        (b"\xff\xfe\x00\xd8", "damaged or was cut off"),
        (b'<?xml version="1.0" encoding="no-such"?><a/>', "damaged or was cut off"),
        ("<w>\0</w>", "damaged or was cut off"),
        ("<a>" * 50_000, "nested too deeply"),
        (f'<w:document xmlns:w="{W}">' + "<w:tbl><w:tr><w:tc>" * 200, "nested too deeply"),
    ],
)
def test_spoiled_parts_are_told(part: str | bytes, reason: str) -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", part)
    with pytest.raises(InputProblem, match=reason):
        read(target.getvalue())


def test_a_part_without_end_is_stopped() -> None:
    start = f'<w:document xmlns:w="{W}">'.encode()
    data = docx_of("")
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in old.namelist():
            archive.writestr(name, start + b" " * (60 << 20) if name == "word/document.xml" else old.read(name))
    tracemalloc.start()
    try:
        with pytest.raises(InputProblem, match="hundreds of times its size"):
            read(target.getvalue())
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 30 << 20


@given(st.data())
def test_whatever_is_spoiled_is_told_and_nothing_else_happens(data: st.DataObject) -> None:
    good = bytearray(docx_of(paragraph("Nine films", "Titel") + paragraph(ENGLISH) + table(("a", "b"), ("c", "d"))))
    for _ in range(data.draw(st.integers(1, 4))):
        good[data.draw(st.integers(4, len(good) - 1))] = data.draw(st.integers(0, 255))
    for one in read_source(Source("a.docx", data=bytes(good))):
        assert isinstance(one, Reading | Refused)


@given(
    st.lists(
        st.sampled_from(["w:p", "w:r", "w:t", "w:tbl", "w:tr", "w:tc", "w:txbxContent", "w:del", "w:pPr"]), max_size=30
    )
)
def test_elements_in_any_order_are_read_somehow(names: list[str]) -> None:
    body = "".join(f"<{name}>x" for name in names) + "".join(f"</{name}>" for name in reversed(names))
    read(docx_of(body))


def test_a_paragraph_that_is_styled_as_the_writer_is_the_byline() -> None:
    body = paragraph("Nine films", "Titel") + paragraph("Sara Lind", "Author") + paragraph(ENGLISH)
    found = read_bytes(docx_of(body), "a.docx")
    assert found.fields["byline"] == "Sara Lind"
