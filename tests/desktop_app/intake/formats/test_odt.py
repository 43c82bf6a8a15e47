"""OpenDocument texts: what a reader sees is the text, what the styles say are hints."""

import io
import zipfile
from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from database.errors import InputProblem
from desktop_app.intake.document import Asset, Declared, Document, Refused
from desktop_app.intake.draft import Reading, read_bytes
from desktop_app.intake.draft import read as read_source
from desktop_app.intake.formats import odt
from desktop_app.intake.kinds import reader_of
from desktop_app.intake.source import Source

NAMES = (
    " ".join(
        f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for prefix, name in (
            ("office", "office"),
            ("text", "text"),
            ("table", "table"),
            ("style", "style"),
            ("draw", "drawing"),
            ("meta", "meta"),
            ("svg", "svg-compatible"),
            ("manifest", "manifest"),
        )
    )
    + ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"'
)
TYPE = "application/vnd.oasis.opendocument.text"
PNG = b"\x89PNG\r\n\x1a\n not a real picture"
ENGLISH = "The jury met in the old cinema on Tuesday and saw nine short films from four countries before noon."
PERSIAN = "داوران جشنواره روز سه‌شنبه در سالن قدیمی سینما گرد هم آمدند و نه فیلم کوتاه دیدند."
META = (
    f"<office:document-meta {NAMES}><office:meta><dc:title>A title</dc:title><dc:creator>T. Typist</dc:creator>"
    "<meta:creation-date>2019-03-04T10:00:00</meta:creation-date></office:meta></office:document-meta>"
)
STYLES = (
    f"<office:document-styles {NAMES}><office:styles>"
    '<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:default-outline-level="1"/>'
    '<style:style style:name="Illustration"/></office:styles><office:master-styles><style:master-page>'
    "<style:header><text:p>House journal</text:p></style:header>"
    "<style:footer><text:p>7</text:p></style:footer></style:master-page></office:master-styles>"
    "</office:document-styles>"
)


def odt_of(body: str, *parts: tuple[str, str | bytes], automatic: str = "") -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", TYPE, zipfile.ZIP_STORED)
        archive.writestr("meta.xml", META)
        archive.writestr("content.xml", content(body, automatic))
        for name, data in parts:
            archive.writestr(name, data)
    return target.getvalue()


def content(body: str, automatic: str = "", root: str = "document-content", kind: str = "") -> str:
    return (
        f"<office:{root} {NAMES} {kind}><office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:{root}>"
    )


def paragraph(words: str, style: str = "Standard") -> str:
    return f'<text:p text:style-name="{style}">{escape(words)}</text:p>'


def nested(start: str, times: int) -> str:
    ends = "".join(f"</{name}" for name in reversed(start.split("<")[1:]))
    return start * times + ends * times


def read(data: bytes) -> Document:
    [document] = odt.read(Source("a.odt", data=data))
    return document


def hints_of(document: Document) -> list[tuple[str, str]]:
    return [(hint.kind, hint.span.of(document.frozen.text)) for hint in document.hints]


@pytest.mark.parametrize("words", [ENGLISH, PERSIAN, "with a\u00a0space & <signs>"])
def test_the_words_are_those_of_the_file(words: str) -> None:
    data = odt_of(paragraph(words) + paragraph("Second."))
    assert read(data).frozen.text == f"{words}\n\nSecond."
    assert reader_of(Source("a", data=data))[0] == odt.KIND


def test_one_xml_file() -> None:
    data = content(paragraph(PERSIAN), root="document", kind=f'office:mimetype="{TYPE}"').encode()
    reading = read_bytes(b'<?xml version="1.0" encoding="UTF-8"?>\n' + data, "a.xml")
    assert (reading.frozen.text, reading.kind.code) == (PERSIAN, "fodt")


def test_it_becomes_an_article_whose_date_is_the_printed_one() -> None:
    reading = read_bytes(
        odt_of(paragraph("Nine films", "Title") + paragraph("4 May 2024") + paragraph(f"OSLO – {ENGLISH}")), "a.odt"
    )
    assert (reading.headline, reading.published.edtf) == ("Nine films", "2024-05-04")


def test_blanks_are_counted_as_the_format_does() -> None:
    body = (
        "<text:p>  a \n b<text:s text:c='3'/>c<text:tab/>d<text:line-break/> e<text:s/><text:s text:c='9999'/></text:p>"
    )
    assert read(odt_of(body)).frozen.text == "a b   c\td\ne"


def test_styles_are_hints() -> None:
    automatic = (
        '<style:style style:name="P1" style:parent-style-name="Heading_20_1"/>'
        '<style:style style:name="P2" style:parent-style-name="Illustration"/>'
        '<style:style style:name="P3" style:parent-style-name="Quotations"/>'
        '<style:style style:name="P4" style:parent-style-name="P4"/>'
    )
    body = (
        '<text:h text:outline-level="1">Nine films</text:h>'
        + paragraph("The jury at work", "Subtitle")
        + paragraph(ENGLISH)
        + paragraph("The afternoon", "P1")
        + paragraph("The old cinema.", "P2")
        + paragraph("saw nine short films", "P3")
        + paragraph("Words", "P4")
    )
    assert hints_of(read(odt_of(body, ("styles.xml", STYLES), automatic=automatic))) == [
        ("headline", "Nine films"),
        ("subhead", "The jury at work"),
        ("", ENGLISH),
        ("crosshead", "The afternoon"),
        ("caption", "The old cinema."),
        ("pull_quote", "saw nine short films"),
        ("", "Words"),
        ("boilerplate", "House journal"),
    ]


def test_remarks_and_what_was_taken_out_are_not_read_and_notes_come_last() -> None:
    body = (
        "<text:tracked-changes><text:p>gone</text:p></text:tracked-changes>"
        "<text:p>One<office:annotation><dc:creator>x</dc:creator><text:p>remark</text:p></office:annotation>"
        "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p></text:note-body>"
        "</text:note> two</text:p>" + paragraph("Three")
    )
    assert read(odt_of(body)).frozen.text == "One two\n\nThree\n\nA note."


def test_tables_and_frames() -> None:
    def table(*rows: tuple[str, ...]) -> str:
        cells = ("".join(f"<table:table-cell>{paragraph(one)}</table:table-cell>" for one in row) for row in rows)
        return f"<table:table>{''.join(f'<table:table-row>{row}</table:table-row>' for row in cells)}</table:table>"

    repeated = '<table:table><table:table-row table:number-rows-repeated="999999999"/></table:table>'
    body = table(("Film", "Minutes"), ("Snow", "12")) + table((ENGLISH * 4, PERSIAN)) + repeated
    assert hints_of(read(odt_of(body))) == [("table", "Film\tMinutes\nSnow\t12"), ("", ENGLISH * 4), ("", PERSIAN)]


def test_pictures_with_their_captions() -> None:
    body = (
        paragraph(ENGLISH)
        + "<text:p><draw:frame><draw:text-box><text:p text:style-name='Illustration'>"
        + '<draw:frame><draw:image xlink:href="Pictures/1.png"/><svg:desc>unseen</svg:desc></draw:frame>The old cinema.'
        + "</text:p></draw:text-box></draw:frame>"
        + '<draw:frame><draw:image xlink:href="https://example.org/a.png"/></draw:frame>'
        + '<draw:frame><draw:image xlink:href="../../etc/passwd"/></draw:frame></text:p>'
    )
    document = read(odt_of(body, ("Pictures/1.png", PNG)))
    assert document.assets == (Asset("photo", "1.png", "image/png", PNG, "The old cinema."),)
    assert hints_of(document) == [("", ENGLISH), ("caption", "The old cinema.")]


def test_properties_are_page_data() -> None:
    assert read(odt_of(paragraph(ENGLISH))).declared == (
        Declared("headline", "A title", "document"),
        Declared("author", "T. Typist", "document"),
        Declared("created", "2019-03-04T10:00:00", "document"),
    )


def test_an_encrypted_file_is_told() -> None:
    manifest = f"<manifest:manifest {NAMES}><manifest:encryption-data/></manifest:manifest>"
    with pytest.raises(InputProblem, match="protected with a password"):
        read(odt_of("", ("META-INF/manifest.xml", manifest)))
    with pytest.raises(InputProblem, match="protected with a password"):
        read(odt_of("", ("encrypted-package", "x")))


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("&unknown;", "damaged or was cut off"),
        ("<text:p>", "damaged or was cut off"),
        (nested("<table:table><table:table-row><table:table-cell>", 300), "nested too deeply"),
        ("<text:span>" * 50_000, "nested too deeply"),
    ],
)
def test_spoiled_parts_are_told(body: str, reason: str) -> None:
    with pytest.raises(InputProblem, match=reason):
        read(odt_of(body))


def test_entities_are_not_read() -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>' + content("&b;")
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("mimetype", TYPE)
        archive.writestr("content.xml", bomb)
    with pytest.raises(InputProblem, match="abbreviations of its own"):
        read(target.getvalue())


def test_a_declared_outside_grammar_is_not_asked_for() -> None:
    old = '<!DOCTYPE x PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "office.dtd">' + content(
        paragraph(ENGLISH)
    )
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("mimetype", "application/vnd.sun.xml.writer")
        archive.writestr("content.xml", old)
    assert read_bytes(target.getvalue(), "a.sxw").frozen.text == ENGLISH


@given(st.data())
def test_whatever_is_spoiled_is_told_and_nothing_else_happens(data: st.DataObject) -> None:
    good = bytearray(odt_of(paragraph("Nine films", "Title") + paragraph(ENGLISH), ("styles.xml", STYLES)))
    for _ in range(data.draw(st.integers(1, 4))):
        good[data.draw(st.integers(4, len(good) - 1))] = data.draw(st.integers(0, 255))
    for one in read_source(Source("a.odt", data=bytes(good))):
        assert isinstance(one, Reading | Refused)


@given(
    st.lists(
        st.sampled_from(
            [
                "text:p",
                "text:h",
                "text:note-body",
                "table:table",
                "table:table-row",
                "table:table-cell",
                "draw:text-box",
                "style:header",
            ]
        ),
        max_size=30,
    )
)
def test_elements_in_any_order_are_read_somehow(names: list[str]) -> None:
    read(odt_of("".join(f"<{name}>x" for name in names) + "".join(f"</{name}>" for name in reversed(names))))


# -- what other programs write


def test_words_that_are_set_as_hidden_are_not_read() -> None:
    automatic = (
        '<style:style style:name="T2"><style:text-properties text:display="none"/></style:style>'
        '<style:style style:name="T3" style:parent-style-name="T2"/>'
        '<style:style style:name="T4"><style:text-properties text:display="true"/></style:style>'
    )
    body = (
        '<text:p>Seen <text:span text:style-name="T2">hidden<text:span>deeper</text:span></text:span>and '
        '<text:span text:style-name="T4">seen.</text:span></text:p><text:p text:style-name="T3">All hidden.</text:p>'
        '<text:section text:display="none"><text:p>Of a hidden section.</text:p></text:section>'
        "<text:section><text:p>Of a section.</text:p></text:section>"
    )
    assert read_bytes(odt_of(body, automatic=automatic), "a.odt").frozen.text == "Seen and seen.\n\nOf a section."


@pytest.mark.parametrize("kind", ["-web", "-template", "-master"])
def test_texts_that_were_made_as_pages_or_templates_are_texts(kind: str) -> None:
    target = io.BytesIO()
    usual = io.BytesIO(odt_of("<text:p>The jury met.</text:p>"))
    with zipfile.ZipFile(usual) as old, zipfile.ZipFile(target, "w") as made:
        made.writestr("mimetype", f"{TYPE}{kind}", zipfile.ZIP_STORED)
        for name in old.namelist()[1:]:
            made.writestr(name, old.read(name))
    assert read_bytes(target.getvalue(), "a.odt").frozen.text == "The jury met."


def test_a_paragraph_that_is_styled_as_the_writer_is_the_byline() -> None:
    body = '<text:p text:style-name="Title">Nine films</text:p><text:p text:style-name="Author">Sara Lind</text:p>'
    found = read_bytes(odt_of(f"{body}<text:p>{ENGLISH}</text:p>"), "a.odt")
    assert found.fields["byline"] == "Sara Lind"
