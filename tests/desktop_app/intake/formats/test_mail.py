"""Mails: the text once, the attachments beside it and, where they can be read, for themselves."""

import base64
import struct
from email.message import EmailMessage
from email.policy import SMTP

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.intake import tnef
from desktop_app.intake.document import Declared, Document, Refused
from desktop_app.intake.draft import Reading, read, read_bytes
from desktop_app.intake.formats import mail
from desktop_app.intake.kinds import reader_of
from desktop_app.intake.letters import Attachment, Letter
from desktop_app.intake.source import Budget, Source

ENGLISH = "The jury met in the old cinema on Tuesday and saw nine short films from four countries before noon."
PERSIAN = "داوران جشنواره روز سه\u200cشنبه در سالن قدیمی سینما گرد هم آمدند و نه فیلم کوتاه دیدند."
ARABIC = "اجتمعت لجنة التحكيم يوم الثلاثاء في دار السينما القديمة وشاهدت تسعة أفلام قصيرة."
PNG = b"\x89PNG\r\n\x1a\n not a real picture"
HEAD = b"From: Press <press@example.org>\r\nTo: a@example.org\r\nSubject: News\r\nMIME-Version: 1.0\r\n"


def message(text: str = ENGLISH, subject: str = "Nine films before noon", **headers: str) -> EmailMessage:
    made = EmailMessage(policy=SMTP)
    made["From"] = "Press office <press@example.org>"
    made["To"] = "archive@example.org"
    made["Subject"] = subject
    made["Date"] = "Tue, 12 Mar 2024 10:05:00 +0330"
    made["Message-ID"] = "<1@example.org>"
    for name, value in headers.items():
        made[name] = value
    made.set_content(text)
    return made


def all_of(data: bytes, budget: Budget | None = None) -> tuple[list[Reading], dict[str, str]]:
    readings: list[Reading] = []
    reasons: dict[str, str] = {}
    for one in read(Source("a.eml", data=data, budget=budget or Budget())):
        if isinstance(one, Reading):
            readings.append(one)
        else:
            reasons[one.name] = one.reason
    return readings, reasons


def first(data: bytes) -> Document:
    one = next(iter(mail.read(Source("a.eml", data=data))))
    assert isinstance(one, Document)
    return one


def text_of(data: bytes) -> str:
    return first(data).frozen.text.strip()


@pytest.mark.parametrize("words", [ENGLISH, PERSIAN, ARABIC])
@pytest.mark.parametrize("transfer", ["base64", "quoted-printable", "8bit"])
def test_the_words_are_those_of_the_mail(words: str, transfer: str) -> None:
    made = message()
    made.set_content(words, cte=transfer)
    assert text_of(made.as_bytes()) == words
    assert reader_of(Source("a", data=made.as_bytes()))[0] == mail.KIND


@pytest.mark.parametrize(
    ("charset", "words"),
    [
        ("windows-1256", ARABIC),
        ("iso-8859-6", ARABIC),
        ("utf-16", PERSIAN),
        ("no-such", PERSIAN),
        ("us-ascii", PERSIAN),
    ],
)
def test_encodings_that_are_named_or_named_wrongly(charset: str, words: str) -> None:
    data = words.encode("utf-8" if charset in {"no-such", "us-ascii"} else charset)
    body = base64.encodebytes(data)
    head = HEAD + f"Content-Type: text/plain; charset={charset}\r\nContent-Transfer-Encoding: base64\r\n\r\n".encode()
    assert text_of(head + body) == words


def test_the_header_is_page_data() -> None:
    made = message(subject="Re: نه فیلم")
    assert first(made.as_bytes()).declared == (
        Declared("headline", "نه فیلم", "mail header"),
        Declared("subject", "Re: نه فیلم", "mail header"),
        Declared("sender", "Press office <press@example.org>", "mail header"),
        Declared("sent", "2024-03-12T10:05:00+03:30", "mail header"),
        Declared("published", "2024-03-12", "mail header"),
        Declared("published_time", "10:05", "mail header"),
        Declared("published_zone", "+03:30", "mail header"),
    )


def test_what_was_passed_on_came_out_on_another_day() -> None:
    assert "published" not in {one.field for one in first(message(subject="Fwd: News").as_bytes()).declared}


@pytest.mark.parametrize(
    ("line", "subject"),
    [
        (b"Subject: =?windows-1256?B?" + base64.b64encode("مهرجان".encode("cp1256")) + b"?=", "مهرجان"),
        ("Subject: مهرجان".encode(), "مهرجان"),
        ("Subject: مهرجان".encode("cp1256"), "مهرجان"),
        (b"Subject: =?no-such?Q?=D9?= x", "D9"),
        (b"Subject: =?utf-8?B?%%%?=", ""),
        (b"Subject: one\r\n two", "one two"),
    ],
)
def test_subjects_in_every_shape(line: bytes, subject: str) -> None:
    head = b"From: a@example.org\r\nTo: b@example.org\r\nMIME-Version: 1.0\r\n"
    declared = first(head + line + b"\r\n\r\n" + ENGLISH.encode()).declared
    found = next((one.value for one in declared if one.field == "headline"), "")
    assert found == subject or (subject == "D9" and "x" in found)


def test_of_alternatives_there_is_one_text() -> None:
    made = message(f"{ENGLISH}\n")
    made.add_alternative(f"<h1>Nine films</h1><p>{ENGLISH}</p><table><tr><td>x</td></tr></table>", subtype="html")
    document = first(made.as_bytes())
    assert document.frozen.text.count(ENGLISH) == 1
    assert [(one.kind, one.span.of(document.frozen.text)) for one in document.hints][:2] == [
        ("headline", "Nine films"),
        ("", ENGLISH),
    ]
    assert document.frozen.tool == "mail (html, utf-8)"


def test_a_page_that_shows_less_than_the_plain_text_is_not_taken() -> None:
    made = message(ENGLISH * 3)
    made.add_alternative("<p>See the plain text.</p>", subtype="html")
    assert text_of(made.as_bytes()) == ENGLISH * 3


def test_texts_that_follow_each_other() -> None:
    data = HEAD + b'Content-Type: multipart/mixed; boundary="b"\r\n\r\n'
    for words in (ENGLISH, PERSIAN):
        data += b"--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + words.encode() + b"\r\n"
    assert text_of(data + b"--b--\r\n") == f"{ENGLISH}\r\n\n\n{PERSIAN}"


def test_flowed_lines_are_put_together() -> None:
    head = HEAD + b"Content-Type: text/plain; format=flowed\r\n\r\n"
    assert (
        text_of(head + b"One \r\ntwo \r\nthree\r\n\r\n From the start\r\n-- \r\nA")
        == "One two three\n\nFrom the start\n-- \nA"
    )


def test_attachments_stay_with_the_mail_and_are_read_for_themselves() -> None:
    made = message()
    made.add_attachment(PERSIAN, filename="خبر.txt")
    made.add_attachment(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "application", "msword", filename="old.doc")
    made.add_attachment(PNG, "image", "png", filename="logo.png")
    made.add_attachment("BEGIN:VCARD words", subtype="vcard", filename="me.vcf")
    readings, reasons = all_of(made.as_bytes())
    assert [(one.source.name, one.frozen.text.strip()) for one in readings] == [
        ("a.eml", ENGLISH),
        ("a.eml › خبر.txt", PERSIAN),
    ]
    assert [(one.role, one.name) for one in readings[0].document.assets] == [
        ("other", "خبر.txt"),
        ("other", "old.doc"),
        ("other", "logo.png"),
        ("other", "me.vcf"),
    ]
    assert [one.field for one in readings[1].document.declared] == ["sender", "sent"]
    assert reasons == {}


def test_pictures_in_the_text_are_no_articles() -> None:
    made = message()
    made.add_alternative(f'<p>{ENGLISH}</p><img src="cid:p1">', subtype="html")
    made.get_payload()[1].add_related(PNG * 2000, "image", "png", cid="<p1>")  # type: ignore[index, union-attr]
    readings, _ = all_of(made.as_bytes())
    assert [one.role for one in readings[0].document.assets] == ["photo"]
    assert len(readings) == 1


def test_a_mail_that_is_a_page_with_pictures_is_no_saved_page() -> None:
    made = message()
    made.set_content(f'<p>{ENGLISH}</p><img src="cid:p1">', subtype="html")
    made.add_related(PNG, "image", "png", cid="<p1>")
    assert made.get_content_type() == "multipart/related"
    [reading], _ = all_of(made.as_bytes())
    assert (reading.kind, reading.frozen.text) == (mail.KIND, ENGLISH)


def test_the_fields_of_the_article() -> None:
    one = read_bytes(message(PERSIAN, "نه فیلم").as_bytes(), "a.eml")
    assert (one.headline, one.headline_devised, one.published.edtf) == ("نه فیلم", False, "2024-03-12")
    assert "byline" not in one.fields


def test_an_empty_letter_around_a_clipping_keeps_both() -> None:
    made = message("\n", subject="Clipping")
    made.add_attachment(PERSIAN, filename="a.txt")
    readings, reasons = all_of(made.as_bytes())
    assert [one.frozen.text.strip() for one in readings] == ["Clipping", PERSIAN]
    assert reasons == {}
    del made["Subject"]
    readings, reasons = all_of(made.as_bytes())
    assert [one.frozen.text.strip() for one in readings] == [PERSIAN]
    assert reasons == {"a.eml": "the file holds no words."}


def test_a_mail_in_a_mail() -> None:
    made = message()
    made.add_attachment(message(PERSIAN, "Inner"))
    readings, _ = all_of(made.as_bytes())
    assert [one.source.name for one in readings] == ["a.eml", "a.eml › mail 1.eml"]
    assert readings[1].frozen.text.strip() == PERSIAN


def test_a_box_of_mails() -> None:
    mails = b"".join(
        b"From a@example.org Tue Mar 12 10:05:00 2024\n" + message(words).as_bytes().replace(b"\r\n", b"\n") + b"\n"
        for words in (f"{ENGLISH}\nFrom here on", PERSIAN)
    )
    readings, reasons = all_of(mails.replace(b"\nFrom here", b"\n>From here"))
    assert [one.source.name for one in readings] == ["a.eml › 1.eml", "a.eml › 2.eml"]
    assert [one.frozen.text.strip() for one in readings] == [f"{ENGLISH}\nFrom here on", PERSIAN]
    assert reasons == {}


def test_the_length_that_apple_puts_above() -> None:
    data = message().as_bytes()
    assert read_bytes(f"{len(data)}      \n".encode() + data, "a.emlx").frozen.text.strip() == ENGLISH


@pytest.mark.parametrize(
    "data",
    [
        b"From: the archive\nTo the reader: a word\n\n" + ENGLISH.encode(),
        b"Date: 4 May 2024\nTitle: Nine films\nFrom: a paper\n\n" + ENGLISH.encode(),
        b"Subject: festivals\n\n" + ENGLISH.encode(),
    ],
)
def test_typed_lines_with_colons_are_a_plain_text(data: bytes) -> None:
    assert reader_of(Source("a.eml", data=data))[0].code == "text"


def test_a_saved_page_is_no_mail() -> None:
    date = b"Date: Tue, 12 Mar 2024 10:05:00 +0330\r\nMIME-Version: 1.0\r\n"
    assert mail.recognise(Source("a", data=b"From: <Saved by a browser>\r\nSubject: x\r\n" + date + b"\r\n")) is None
    word = date + b"Content-Type: multipart/related; boundary=x\r\n\r\n"
    assert mail.recognise(Source("a", data=word)) is None


# -- bad input


def test_ten_thousand_parts() -> None:
    part = b"--b\r\nContent-Type: text/plain\r\n\r\nword\r\n"
    data = HEAD + b'Content-Type: multipart/mixed; boundary="b"\r\n\r\n' + part * 10_000 + b"--b--\r\n"
    assert text_of(data).count("word") == 10_000


def test_more_parts_than_a_mail_should_have() -> None:
    data = HEAD + b'Content-Type: multipart/mixed; boundary="b"\r\n\r\n' + b"--b\r\n\r\nx\r\n" * 20_010
    assert list(all_of(data)[1].values()) == [
        "it has more parts than a mail should. Save what belongs to the catalogue as files."
    ]


def test_parts_in_parts_without_end() -> None:
    data = HEAD
    for number in range(5_000):
        data += f"Content-Type: multipart/mixed; boundary=b{number}\r\n\r\n--b{number}\r\n".encode()
    assert list(all_of(data)[1].values()) == ["its parts are nested too deeply to be read."]


def test_mails_in_mails_without_end() -> None:
    data = HEAD + b"\r\n" + ENGLISH.encode()
    for number in range(40):
        mixed = f"Content-Type: multipart/mixed; boundary=b{number}\r\n\r\n--b{number}\r\n".encode()
        data = HEAD + mixed + b"Content-Type: message/rfc822\r\n\r\n" + data
    readings, reasons = all_of(data)
    assert len(readings) == 7
    assert set(reasons.values()) == {"it holds files within files more deeply than is read."}


@pytest.mark.parametrize(
    "head",
    [
        b"Content-Type: multipart/mixed\r\n\r\n",
        b"Content-Type: multipart/mixed; boundary=\r\n\r\n",
        b"Content-Type: nonsense;;;===\r\n\r\n",
        b"Content-Type: text/plain; charset*0*=utf%; charset*1*=-8\r\n\r\n",
        b"Content-Type: text/plain" + b";" * 100_000 + b"\r\n\r\n",
        b"Content-Transfer-Encoding: base64\r\n\r\n!",
        b"X: " + b"(" * 100_000 + b"\r\n\r\n",
    ],
)
def test_broken_headers_harm_nothing(head: bytes) -> None:
    for one in read(Source("a.eml", data=HEAD + head + ENGLISH.encode())):
        assert isinstance(one, Reading | Refused)


def test_a_mail_that_was_cut_off_gives_what_there_is() -> None:
    made = message()
    made.add_attachment(PERSIAN * 50, filename="a.txt")
    data = made.as_bytes()
    readings, _ = all_of(data[:-1500])
    assert readings[0].frozen.text.strip() == ENGLISH
    assert readings[1].frozen.text.startswith(PERSIAN)


@given(st.data())
def test_whatever_is_spoiled_is_told_and_nothing_else_happens(data: st.DataObject) -> None:
    made = message()
    made.add_alternative(f"<p>{ENGLISH}</p>", subtype="html")
    made.add_attachment(PERSIAN, filename="a.txt")
    good = bytearray(made.as_bytes())
    for _ in range(data.draw(st.integers(1, 6))):
        good[data.draw(st.integers(0, len(good) - 1))] = data.draw(st.integers(0, 255))
    for one in read(Source("a.eml", data=bytes(good))):
        assert isinstance(one, Reading | Refused)


@given(st.binary(max_size=400))
def test_any_bytes_after_a_header_are_read_somehow(data: bytes) -> None:
    for one in read(Source("a.eml", data=HEAD + data)):
        assert isinstance(one, Reading | Refused)


# -- what Outlook wraps up


def attribute(level: int, number: int, value: bytes) -> bytes:
    """An attribute of a ``winmail.dat``, with its checksum."""
    return struct.pack("<BLL", level, number, len(value)) + value + struct.pack("<H", sum(value) % 65536)


def properties(*values: tuple[int, int, bytes]) -> bytes:
    """Properties by their kind and name; after a number, and one with a name of its own."""
    made = struct.pack("<L", len(values) + 3)
    made += struct.pack("<HHL", 0x0003, 0x3705, 1)
    made += struct.pack("<HH16sLL", 0x000B, 0x8001, bytes(16), 0, 0x8503) + struct.pack("<L", 1)
    name = "x".encode("utf-16-le")
    made += struct.pack("<HH16sLL", 0x1003, 0x8002, bytes(16), 1, len(name)) + name.ljust(4, b"\0")
    made += struct.pack("<LLL", 2, 7, 8)
    for kind, number, value in values:
        made += struct.pack("<HHLL", kind, number, 1, len(value)) + value + bytes(-len(value) % 4)
    return made


def wrapped(*attributes: bytes) -> bytes:
    head = tnef.SIGNATURE + b"\x01\x00" + attribute(1, 0x00089006, struct.pack("<L", 0x10000))
    return head + attribute(1, 0x00069007, struct.pack("<LL", 1256, 0)) + b"".join(attributes)


def attached(name: str, data: bytes, long_name: str = "") -> bytes:
    made = attribute(2, 0x00069002, bytes(14)) + attribute(2, 0x0006800F, data)
    made += attribute(2, 0x00018010, name.encode("cp1256") + b"\0")
    given = properties((0x001F, 0x3707, f"{long_name}\0".encode("utf-16-le"))) if long_name else properties()
    return made + attribute(2, 0x00069005, given)


#: RTF as it is packed where nothing was won by it (MS-OXRTFCP).
def stored_rtf(words: str) -> bytes:
    data = ("{\\rtf1\\ansi " + words + "\\par}").encode("ascii")
    return struct.pack("<LL4sL", len(data) + 12, len(data), b"MELA", 0) + data


def test_files_that_outlook_wrapped_up_are_attachments() -> None:
    made = message()
    inner = attached("NEWS~1.TXT", PERSIAN.encode(), "خبر.txt") + attached("صورة.txt", ARABIC.encode())
    made.add_attachment(wrapped(inner), "application", "ms-tnef", filename="winmail.dat")
    readings, reasons = all_of(made.as_bytes())
    assert [one.frozen.text.strip() for one in readings] == [ENGLISH, PERSIAN, ARABIC]
    assert [one.name for one in readings[0].document.assets] == ["winmail.dat", "خبر.txt", "صورة.txt"]
    assert reasons == {}


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (attribute(1, 0x00069003, properties((0x0102, 0x1009, stored_rtf(ENGLISH)))), ENGLISH),
        (attribute(1, 0x00069003, properties((0x0102, 0x1013, f"<p>{ENGLISH}</p>".encode()))), ENGLISH),
        (attribute(1, 0x00069003, properties((0x001F, 0x1000, PERSIAN.encode("utf-16-le")))), PERSIAN),
        (attribute(1, 0x0002800C, ARABIC.encode("cp1256") + b"\0"), ARABIC),
    ],
)
def test_the_text_that_outlook_wrapped_up_is_read_where_the_mail_has_none(found: bytes, expected: str) -> None:
    made = message(" ")
    made.add_attachment(wrapped(found), "application", "ms-tnef", filename="winmail.dat")
    assert text_of(made.as_bytes()) == expected
    made = message(ENGLISH * 2)
    made.add_attachment(wrapped(found), "application", "ms-tnef", filename="winmail.dat")
    assert text_of(made.as_bytes()) == ENGLISH * 2


def test_objects_and_wrappings_in_a_wrapping_are_unpacked() -> None:
    inner = wrapped(attached("b.txt", PERSIAN.encode()))
    for kind, data in ((0x000D, bytes(16) + inner), (0x0102, inner)):
        begun = attribute(2, 0x00069002, bytes(14)) + attribute(2, 0x00069005, properties((kind, 0x3701, data)))
        made = message()
        made.add_attachment(wrapped(begun), "application", "ms-tnef", filename="winmail.dat")
        assert [one.frozen.text.strip() for one in all_of(made.as_bytes())[0]] == [ENGLISH, PERSIAN]


def test_what_is_wrapped_up_without_end_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mail, "LARGEST", 50_000)
    inner = attached("b.txt", PERSIAN.encode())
    for _ in range(100):
        inner = attached("c.dat", wrapped(inner))
    made = message()
    made.add_attachment(wrapped(inner), "application", "ms-tnef", filename="winmail.dat")
    [reading] = all_of(made.as_bytes())[0]
    assert 2 < len(reading.document.assets) < 20


def test_empty_files_that_are_wrapped_up_over_and_over_are_not_all_unpacked() -> None:
    inner = wrapped(attribute(2, 0x00069002, b"") * 50)
    outer = wrapped((attribute(2, 0x00069002, b"") + attribute(2, 0x0006800F, inner)) * 50)
    letter = Letter(attachments=[Attachment("winmail.dat", "", outer)])
    mail._unwrap(letter, Source("a.eml", data=b"", budget=Budget(members=100)))
    assert len(letter.attachments) == 101
    made = message()
    made.add_attachment(outer, "application", "ms-tnef", filename="winmail.dat")
    told = "it holds more files than one file should. Unpack it and add the folder."
    assert all_of(made.as_bytes(), Budget(members=100)) == ([], {"a.eml": told})


@given(st.data())
def test_a_spoiled_wrapping_spoils_nothing_else(data: st.DataObject) -> None:
    whole = bytearray(wrapped(attached("a.txt", PERSIAN.encode(), "b.txt"), attribute(1, 0x0002800C, b"words")))
    for _ in range(data.draw(st.integers(0, 4))):
        whole[data.draw(st.integers(4, len(whole) - 1))] = data.draw(st.integers(0, 255))
    made = message()
    cut = bytes(whole[: data.draw(st.integers(4, len(whole)))])
    made.add_attachment(cut, "application", "ms-tnef", filename="winmail.dat")
    readings, _ = all_of(made.as_bytes())
    assert readings[0].frozen.text.strip() == ENGLISH
    assert readings[0].document.assets[0].data == cut
