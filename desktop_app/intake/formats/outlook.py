"""Mails as Outlook saves them (.msg; MS-OXMSG), with the web page or RTF that they hold.

The streams are read with olefile; the library for the whole format, extract-msg, has a licence that binds who uses it.
"""

import codecs
import re
import struct
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from typing import TYPE_CHECKING

from database.errors import InputProblem
from desktop_app.intake import mime, ole
from desktop_app.intake.composing import BETWEEN
from desktop_app.intake.document import Document, Format, Kind, Refused, Signs
from desktop_app.intake.letters import LARGEST, Attachment, Body, Letter, moment, read_letter
from desktop_app.intake.source import Source

if TYPE_CHECKING:
    from olefile import OleFileIO

KIND = Kind("msg", "an Outlook mail", "application/vnd.ms-outlook")

_PROPERTIES = "__properties_version1.0"
_DEEPEST = 5
"""Mails in mails of one file."""
_MOST_ATTACHMENTS = 5_000
#: Whole mails and parts in parts are not put in as such: the library would want to know what they are made of.
_MEDIA = re.compile(r"(?!multipart|message)[a-z]+/[a-z0-9.+-]+")
_ATTACHMENT = re.compile(r"__attach_version1\.0_#[0-9A-Fa-f]{8}")
# Numbers of properties (MS-OXPROPS).
_SUBJECT, _SENDER, _SENDER_ADDRESS, _SENDER_SMTP, _HEADERS = "0037", "0C1A", "0C1F", "5D01", "007D"
_BODY, _HTML, _RTF = "1000", "1013", "1009"
_DATA, _NAME, _SHORT_NAME, _MEDIA_TYPE, _CONTENT_ID = "3701", "3707", "3704", "370E", "3712"
_SUBMITTED, _DELIVERED, _CODEPAGE, _BODY_CODEPAGE = 0x0039, 0x0E06, 0x3FFD, 0x3FDE
_LONG, _TIME = 0x0003, 0x0040
_UTF_8 = 65001
_FIRST_MOMENT = datetime(1601, 1, 1, tzinfo=UTC)
#: What every compressed RTF refers back to (MS-OXRTFCP 2.1.2.1).
_KNOWN_RTF = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript \fdecor MS Sans Serif"
    rb"SymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0"
    + b"\r\n"
    + rb"\par \pard\plain\f0\fs20\b\i\u\tab\tx"
)


def recognise(source: Source) -> Kind | None:
    """Return the kind where the file holds the properties of a mail."""
    if not ole.is_ole(source):
        return None
    try:
        with ole.opened(source) as file:
            return KIND if file.exists(_PROPERTIES) else None
    except InputProblem:
        return None


def read(source: Source) -> Iterator[Document | Source | Refused]:
    """Give a mail with its attachments.

    Raises:
        InputProblem: damaged, or larger than a mail may be.
    """
    if source.size > LARGEST:
        reason = f"the file is larger than {LARGEST >> 20} MB. Cut it into its articles first."
        raise InputProblem("file", path=source.name, reason=reason)
    with ole.opened(source) as file:
        letter = _Storage(source, file, ()).letter()
    yield from read_letter(source, letter, "outlook")


class _Storage:
    """A mail or an attachment within the file."""

    def __init__(self, source: Source, file: "OleFileIO", path: tuple[str, ...], codepage: str = "cp1252") -> None:
        self._source = source
        self._file = file
        self._path = path
        self._numbers = self._properties()
        known = self._numbers.get((_CODEPAGE, _LONG), 0)
        self.codepage = _codec(known) or codepage

    def letter(self) -> Letter:
        """Return the mail."""
        headers = mime.mail(self.text(_HEADERS).encode("utf-8", "replace"))
        address = self.text(_SENDER_SMTP) or self.text(_SENDER_ADDRESS)
        name = self.text(_SENDER)
        sender = f"{name} <{address}>" if "@" in address and name != address else name or address
        letter = Letter(self.text(_SUBJECT), headers.header("From") or sender, self._sent(headers.header("Date")))
        letter.bodies.append(self._body())
        for number, path in enumerate(self._attachments()):
            if number == _MOST_ATTACHMENTS:
                reason = "it has more parts than a mail should. Save what belongs to the catalogue as files."
                problem = InputProblem("file", path=self._source.name, reason=reason)
                letter.problems.append(Refused.because(problem))
                break
            one = self._attachment(_Storage(self._source, self._file, path, self.codepage), path)
            if isinstance(one, Attachment):
                letter.attachments.append(one)
            elif one is not None:
                letter.problems.append(one)
        return letter

    # -- properties

    def text(self, number: str) -> str:
        """Return a property that is a text, or ""."""
        data = self._stream(f"__substg1.0_{number}001F")
        if data is not None:
            return data.decode("utf-16-le", "replace").rstrip("\0")
        data = self._stream(f"__substg1.0_{number}001E")
        return "" if data is None else data.decode(self.codepage, "replace").rstrip("\0")

    def data(self, number: str) -> bytes:
        """Return a property that is bytes, or none."""
        return self._stream(f"__substg1.0_{number}0102") or b""

    def number(self, number: int) -> int:
        """Return a property that is a number, 0 where there is none."""
        return self._numbers.get((number, _LONG), 0)

    def has(self, *names: str) -> bool:
        """Whether a storage or stream is there, at the end of these names."""
        return bool(self._file.exists([*self._path, *names]))

    def _stream(self, name: str) -> bytes | None:
        path = [*self._path, name]
        if not self._file.exists(path) or self._file.get_type(path) != 2:
            return None
        with self._file.openstream(path) as stream:
            data: bytes = stream.read()
        return data

    def _properties(self) -> dict[tuple[int, int], int]:
        """Return the properties of a fixed length by number and type (MS-OXMSG 2.4)."""
        data = self._stream(_PROPERTIES) or b""
        # The file's own mail has the longest head, a mail in it a shorter one, an attachment the shortest.
        start = 32 if not self._path else 24 if self._path[-1].startswith("__substg") else 8
        found: dict[tuple[int, int], int] = {}
        for at in range(start, len(data) - 15, 16):
            kind, number, _, value = struct.unpack_from("<HHLQ", data, at)
            found[number, kind] = value if kind == _TIME else value & 0xFFFFFFFF
        return found

    # -- what a mail is made of

    def _sent(self, header: str) -> str:
        """Return when the mail was sent: as its header says, in the sender's zone, else as Outlook keeps it."""
        if moment(header) is not None:
            return header
        for number in (_SUBMITTED, _DELIVERED):
            ticks = self._numbers.get((number, _TIME), 0)
            # Tenths of microseconds; what lies outside of the years that a mail can be of is no moment.
            if 0 < ticks < 1 << 58:
                return (_FIRST_MOMENT + timedelta(microseconds=ticks // 10)).isoformat(timespec="seconds")
        return ""

    def _body(self) -> Body:
        plain = self.text(_BODY)
        codepage = self.number(_BODY_CODEPAGE)
        html = self.data(_HTML)
        if html:
            codec = _codec(codepage)
            return Body(plain, html, f"text/html; charset={codec}" if codec else "text/html")
        page = self.text(_HTML)
        packed = self.data(_RTF)
        if not page and packed:
            return body_of_rtf(packed, plain, self._source)
        return Body(plain, page.encode("utf-8", "replace"), "text/html; charset=utf-8")

    def _attachments(self) -> list[tuple[str, ...]]:
        """Return the paths of the attachments of this mail, in order."""
        depth = len(self._path)
        found = {
            tuple(path[: depth + 1])
            for path in self._file.listdir(streams=True, storages=True)
            if tuple(path[:depth]) == self._path and len(path) > depth and _ATTACHMENT.fullmatch(path[depth])
        }
        return sorted(found)

    def _attachment(self, one: "_Storage", path: tuple[str, ...]) -> Attachment | Refused | None:
        name = (one.text(_NAME) or one.text(_SHORT_NAME)).replace("\\", "/").rpartition("/")[2]
        inner = f"__substg1.0_{_DATA}000D"
        if one.has(inner, _PROPERTIES):
            if len(path) > 2 * _DEEPEST:
                reason = "it holds files within files more deeply than is read."
                label = self._source.name_within(name or "mail")
                return Refused.because(InputProblem("file", path=label, reason=reason))
            letter = _Storage(self._source, self._file, (*path, inner), self.codepage).letter()
            return Attachment(f"{name or letter.subject or 'mail'}.eml", "message/rfc822", as_mail(letter))
        data = one.data(_DATA)
        if not data:
            return None
        content_id = one.text(_CONTENT_ID)
        kind = one.text(_MEDIA_TYPE).lower() or "application/octet-stream"
        return Attachment(name, kind, data, content_id, not content_id)


def as_mail(letter: Letter) -> bytes:
    """Return a mail that Outlook has no file of its own for, as other programs save mails."""
    made = EmailMessage(policy=SMTP.clone(utf8=True))
    for name, value in (("From", letter.sender), ("Subject", letter.subject), ("Date", _mail_date(letter.sent))):
        if value:
            # Line ends would begin a line of their own; the library refuses them.
            made.add_header(name, " ".join(value.split()))
    made["Message-ID"] = "<within@outlook.invalid>"
    for body in letter.bodies:
        made.set_content(body.plain or "\n", cte="base64")
        if body.html:
            made.add_alternative(body.html, "text", "html", params=_parameters(body.html_type), cte="base64")
    for one in letter.attachments:
        maintype, _, subtype = one.media_type.partition("/")
        known = (
            maintype.isalpha()
            and re.fullmatch(r"[A-Za-z0-9.+-]+", subtype)
            and maintype not in {"multipart", "message"}
        )
        made.add_attachment(
            one.data,
            maintype if known else "application",
            subtype if known else "octet-stream",
            filename=" ".join(one.name.split()) or "attachment",
            cid=f"<{one.content_id}>" if one.content_id else None,
        )
    return made.as_bytes()


def _parameters(media_type: str) -> dict[str, str]:
    charset = media_type.rpartition("charset=")[2]
    return {"charset": charset} if charset != media_type else {}


def _mail_date(value: str) -> str:
    found = moment(value)
    return format_datetime(found) if found is not None else ""


def _codec(codepage: int) -> str:
    """Return the name of a code page in Python, or "" where it has none."""
    name = "utf-8" if codepage == _UTF_8 else f"cp{codepage}"
    try:
        return codecs.lookup(name).name if codepage else ""
    except LookupError:
        return ""


def body_of_rtf(packed: bytes, plain: str, source: Source) -> Body:
    """Return the text of a mail that it holds as packed RTF: the page in it, else its words.

    Args:
        packed: the RTF.
        plain: the text without marks, where the mail has it.
        source: the mail's file.
    """
    from desktop_app.intake.formats import rich_text
    from desktop_app.intake.rtf import html_within

    unpacked = unpacked_rtf(packed)
    page = html_within(unpacked, source.name)
    if page is None and not plain:
        try:
            found = rich_text.read(Source(source.name, data=unpacked, budget=source.budget))
            plain = BETWEEN.join(one.frozen.text for one in found)
        except InputProblem:
            plain = ""
    return Body(plain, (page or "").encode("utf-8", "replace"), "text/html; charset=utf-8")


def unpacked_rtf(data: bytes) -> bytes:
    """Return RTF that was compressed for a mail (MS-OXRTFCP); of what was cut off, what there is.

    It unfolds to less than nine times its size.
    """
    if len(data) < 16:
        return b""
    _, size, kind, _ = struct.unpack_from("<LL4sL", data)
    if kind != b"LZFu":
        return data[16 : 16 + size]
    ring = bytearray(_KNOWN_RTF.ljust(4096, b"\0"))
    write = len(_KNOWN_RTF)
    found = bytearray()
    at = 16
    while at < len(data) and len(found) < size:
        control = data[at]
        at += 1
        for bit in range(8):
            if not control >> bit & 1:
                if at >= len(data):
                    return bytes(found)
                found.append(data[at])
                ring[write] = data[at]
                write = (write + 1) % 4096
                at += 1
                continue
            if at + 2 > len(data):
                return bytes(found)
            reference = data[at] << 8 | data[at + 1]
            at += 2
            offset, length = reference >> 4, (reference & 15) + 2
            if offset == write:
                return bytes(found)
            for step in range(length):
                byte = ring[(offset + step) % 4096]
                found.append(byte)
                ring[write] = byte
                write = (write + 1) % 4096
    return bytes(found)


FORMAT = Format(Signs((ole.SIGNATURE,)), recognise, read)
