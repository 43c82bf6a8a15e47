"""Mails as their programs save them (.eml, .emlx), and boxes of them (mbox)."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from database.errors import InputProblem
from desktop_app.intake import tnef
from desktop_app.intake.document import Document, Format, Kind, Refused, Signs
from desktop_app.intake.formats import plain_text
from desktop_app.intake.letters import LARGEST, Attachment, Body, Letter, read_letter
from desktop_app.intake.pictures import media_type
from desktop_app.intake.source import Source
from desktop_app.intake.word_lists import words

if TYPE_CHECKING:
    from desktop_app.intake import mime

KIND = Kind("mail", "a mail", "message/rfc822")
BOX = Kind("mailbox", "a box of mails", "application/mbox")

_FIELD = re.compile(rb"[!-9;-~]{1,76}:")
_BLANK_LINE = re.compile(rb"\r?\n[ \t]*\r?\n")
#: Written by people's programs for people, and by programs for programs; a typed text has none of the second sort.
_FOR_PEOPLE = words("from to cc subject date sender reply-to")
_FOR_PROGRAMS = words(
    """
    message-id mime-version received return-path delivered-to dkim-signature content-transfer-encoding content-type
    x-mailer x-received x-mozilla-status user-agent authentication-results thread-index references in-reply-to
    """
)
_OF_A_LETTER = words("to cc message-id received return-path delivered-to x-mozilla-status in-reply-to references")
_DATE = re.compile(rb"^date:\s*(?:\w{3},\s*)?\d{1,2} \w{3} \d{4} \d\d:\d\d", re.IGNORECASE | re.MULTILINE)
_SAVED_PAGE = re.compile(rb"^(?:from:\s*\"?<?saved by|snapshot-content-location:)", re.IGNORECASE | re.MULTILINE)
#: Apple's program puts the length of the mail into a line above it.
_LENGTH_LINE = re.compile(rb"\s*\d{1,12}[ \t]*\r?\n")
_BOX_LINE = re.compile(rb"From [^\r\n]*\d{4}[ \t]*\r?$")


def recognise(source: Source) -> Kind | None:
    """Return the kind where the file begins with the header lines of a mail."""
    head = source.head().removeprefix(b"\xef\xbb\xbf")
    if not head[:1].isalnum() or b":" not in head[:1000]:
        return None
    kind = KIND
    if head.startswith(b"From ") and b"\n" in head:
        kind, head = BOX, head[head.index(b"\n") + 1 :]
    elif (length := _LENGTH_LINE.match(head)) is not None:
        head = head[length.end() :]
    block = _BLANK_LINE.split(head, maxsplit=1)[0]
    names: set[str] = set()
    for line in block.splitlines():
        if line[:1] in b" \t":
            continue
        if _FIELD.match(line) is None:
            return None
        names.add(line.partition(b":")[0].decode("ascii").strip().lower())
    people, programs = names & _FOR_PEOPLE, names & _FOR_PROGRAMS
    if _SAVED_PAGE.search(block) is not None or not names & (_OF_A_LETTER | {"date"}):
        return None
    if b"multipart/related" in block.lower() and not names & _OF_A_LETTER:
        return None
    if people and programs and len(people) + len(programs) > 2:
        return kind
    return kind if {"from", "subject"} <= people and _DATE.search(block) is not None else None


def read(source: Source) -> Iterator[Document | Source | Refused]:
    """Give a mail with its attachments, or the mails of a box.

    Raises:
        InputProblem: too large, or with more parts than a mail should have.
    """
    if source.head().startswith(b"From "):
        yield from _box(source)
        return
    yield from read_letter(source, letter_in(source), "mail")


def letter_in(source: Source) -> Letter:
    """Return the mail that a file is, with all that is wrapped up in it.

    Raises:
        InputProblem: too large, or with more parts than a mail should have.
    """
    data = source.load(LARGEST).removeprefix(b"\xef\xbb\xbf")
    length = _LENGTH_LINE.match(data)
    letter = letter_of(data[length.end() :] if length is not None else data, source.name)
    _unwrap(letter, source)
    return letter


def _unwrap(letter: Letter, source: Source) -> None:
    """Put what Outlook wrapped up into one attachment beside it; its text counts where the mail has none."""
    # What was wrapped up within what was wrapped up stands behind it.
    left = LARGEST
    for wrapping in letter.attachments:
        if not wrapping.data.startswith(tnef.SIGNATURE):
            continue
        found = tnef.unwrapped(wrapping.data)
        if found is None:
            continue
        for one in found.files:
            left -= len(one.data)
            if left < 0:
                # Wrapped up over and over: what there is stays as it came.
                return
            if len(letter.attachments) > source.budget.members:
                # More than a file may hold, be they empty: it is refused by that.
                return
            kind = one.media_type or media_type(one.name)
            name = one.name.replace("\\", "/").rpartition("/")[2]
            letter.attachments.append(Attachment(name, kind, one.data, one.content_id, not one.content_id))
        if any(body.plain.strip() or body.html for body in letter.bodies):
            continue
        if found.html:
            letter.bodies = [Body(found.plain, found.html, "text/html")]
        elif found.rtf:
            from desktop_app.intake.formats.outlook import body_of_rtf

            letter.bodies = [body_of_rtf(found.rtf, found.plain, source)]
        elif found.plain:
            letter.bodies = [Body(found.plain)]


def _box(source: Source) -> Iterator[Source | Refused]:
    """Give the mails of a box, which a line that begins with "From " separates (RFC 4155)."""
    number = 0
    lines: list[bytes] = []
    size = 0
    after_blank = True
    with source.open() as file:
        for line in iter(lambda: file.readline(1 << 20), b""):
            if after_blank and _BOX_LINE.match(line) is not None:
                if number:
                    yield _of_box(source, number, lines, size)
                number, lines, size = number + 1, [], 0
            else:
                size += len(line)
                if size <= LARGEST:
                    # A line of the text that begins like that was marked when the box was written.
                    lines.append(line[1:] if line.startswith(b">From ") else line)
            after_blank = not line.strip()
        yield _of_box(source, number, lines, size)


def _of_box(source: Source, number: int, lines: list[bytes], size: int) -> Source | Refused:
    name = f"{number}.eml"
    if size > LARGEST:
        reason = f"the file is larger than {LARGEST >> 20} MB. Cut it into its articles first."
        return Refused.because(InputProblem("file", path=source.name_within(name), reason=reason))
    return source.member(name, b"".join(lines))


def letter_of(data: bytes, name: str) -> Letter:
    """Return the mail that the bytes of its file are.

    Args:
        data: the file.
        name: what it is called in a message.

    Raises:
        InputProblem: more parts than a mail should have, or parts in parts without end.
    """
    from desktop_app.intake import mime

    whole = mime.mail(data)
    letter = Letter(whole.header("Subject"), whole.header("From"), whole.header("Date"))
    choices: dict[int, int] = {}
    for part in mime.leaves(whole, name):
        kind = part.media_type
        if kind in {"text/plain", "text/html"} and not part.is_attached and not part.file_name:
            body = _body(part, name)
            # Of alternatives there is one text, whatever stands in which form how deep in them.
            choice = next((number for subtype, number in part.path if subtype == "alternative"), 0)
            if choice in choices and choice:
                letter.bodies[choices[choice]] = _joined(letter.bodies[choices[choice]], body)
            else:
                choices[choice] = len(letter.bodies)
                letter.bodies.append(body)
        else:
            letter.attachments.append(_attachment(part, letter))
    return letter


def _body(part: "mime.Part", name: str) -> Body:
    data = part.data()
    if part.media_type == "text/html":
        return Body(html=data, html_type=f"text/html; charset={part.charset}" if part.charset else "text/html")
    text = _decoded(data, part.charset, name)
    return Body(_unfolded(text, part.parameter("delsp") == "yes") if part.parameter("format") == "flowed" else text)


def _joined(one: Body, other: Body) -> Body:
    plain = "\n\n".join(text for text in (one.plain, other.plain) if text)
    return Body(plain, one.html + other.html, one.html_type or other.html_type)


def _decoded(data: bytes, charset: str, name: str) -> str:
    """Decode by the encoding that is named where it fits, else by what the bytes tell."""
    try:
        return data.decode(charset or "ascii")
    except (UnicodeDecodeError, LookupError, ValueError):
        pass
    try:
        return plain_text.frozen(data, name).text
    except InputProblem:
        return data.decode("utf-8", "replace")


def _unfolded(text: str, without_blank: bool) -> str:
    """Put the lines of a paragraph together again (RFC 3676: a line that ends with a blank goes on)."""
    found: list[str] = []
    goes_on = False
    for line in text.splitlines():
        line = line.removeprefix(" ")
        if goes_on and not line.startswith(">"):
            found[-1] += line
        else:
            found.append(line)
        goes_on = line.endswith(" ") and line != "-- "
        if goes_on and without_blank:
            found[-1] = found[-1][:-1]
    return "\n".join(found)


def _attachment(part: "mime.Part", letter: Letter) -> Attachment:
    kind = part.media_type
    file_name = part.file_name.replace("\\", "/").rpartition("/")[2]
    if kind == "message/rfc822" and not file_name:
        file_name = f"mail {len(letter.attachments) + 1}.eml"
    content_id = part.header("Content-ID").strip("<> ")
    attached = part.is_attached or (not content_id and not kind.startswith("image/"))
    return Attachment(file_name, kind, part.data(), content_id, attached)


FORMAT = Format(Signs(holds=(b":",)), recognise, read)
