"""What a reader of a format gives: texts with what the format knows of them, files that it holds, what it refused."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from database.errors import InputProblem
from desktop_app.intake.frozen import FrozenText
from desktop_app.intake.paragraphs import Span
from desktop_app.intake.source import Source


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file.

    Attributes:
        code: its short name.
        label: what it is called in a message.
        media_type: as registered with IANA.
    """

    code: str
    label: str
    media_type: str


@dataclass(frozen=True, slots=True)
class Hint:
    """What the structure of the file says that a range of the text is (a heading, a caption, the page's menu).

    Attributes:
        span: where, trimmed to the words; hints come in the order of the text and do not overlap.
        kind: a code of the vocabulary ``segment``, or "" where the words decide.
        signature: where the file puts it (tags and their names), alike in all articles of a site; "" where nothing
            tells it from other places.
    """

    span: Span
    kind: str = ""
    signature: str = ""


@dataclass(frozen=True, slots=True)
class Declared:
    """What a file says of itself beside its text: page data, a mail's header, a document's properties.

    Attributes:
        field: ``headline``, ``subhead``, ``byline``, ``source`` (publication), ``published`` (EDTF), ``published_time``
            (as printed), ``published_zone``, ``language`` (BCP 47), ``url``, ``page_section``, ``modified``,
            ``description``. Only told and never a field of the article: ``created``, ``sent``, ``captured`` and
            ``saved`` (when the file was made, the mail sent, the page fetched or saved), ``author`` (of the file),
            ``sender``, ``subject``.
        value: the words.
        place: where they stand: ``json-ld``, ``meta``, ``microdata``, ``time``, ``mail header``, ``document``,
            ``web archive``, ``saved page`` (what saved it says), ``clipboard``.
    """

    field: str
    value: str
    place: str


@dataclass(frozen=True, slots=True)
class Box:
    """Where a word or line of the text stands on its page: a range of the text, and fractions of the page (0 to 1)."""

    span: Span
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the file.

    Attributes:
        number: from 1.
        span: its range of the text.
        width: of the page, in points or pixels.
        height: of the page.
        boxes: its words or lines, in the order of the text.
        read_by: what read its words where the file has none of its own (a program for recognising text), or "". Of a
            text with other pages, one without words that nobody has read awaits its own.
    """

    number: int
    span: Span
    width: float
    height: float
    boxes: tuple[Box, ...] = ()
    read_by: str = ""


@dataclass(frozen=True, slots=True)
class Asset:
    """A file that belongs to the article: a picture of the page, an attachment of the mail.

    Attributes:
        role: a role of an attachment (photo, scan, other).
        name: its name, without folders.
        media_type: as registered with IANA.
        data: its bytes; None for one that the copy lacks.
        caption: what is said below it.
    """

    role: str
    name: str = ""
    media_type: str = ""
    data: bytes | None = None
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """A text of a file, with what the format knows of it.

    Attributes:
        frozen: the text and what made it.
        hints: what the structure says of its parts; empty where the format has none.
        declared: what the file says of itself.
        pages: its pages, where the format has pages.
        assets: further files of the article; the original itself is none of them.
        awaits_text: the pages hold no words yet (a scan): the file is kept, and its text may be recognised later.
        whole_issue: so many pages that it will be a whole issue, to be cut.
    """

    frozen: FrozenText
    hints: tuple[Hint, ...] = ()
    declared: tuple[Declared, ...] = ()
    pages: tuple[Page, ...] = ()
    assets: tuple[Asset, ...] = ()
    awaits_text: bool = False
    whole_issue: bool = False


@dataclass(frozen=True, slots=True)
class Refused:
    """A file, or one within it, that cannot be taken.

    Attributes:
        name: as `Source.name`.
        reason: why not and what to do, in a sentence without the name.
    """

    name: str
    reason: str

    @classmethod
    def because(cls, problem: InputProblem) -> "Refused":
        """Return what a reader tells of a file within its own that could not be read."""
        return cls(str(problem.parameters["path"]), str(problem.parameters["reason"]))


@dataclass(frozen=True, slots=True)
class Signs:
    """What shows from afar that a file may be of a format; without any of them it is not.

    Attributes:
        begins: what a file begins with, behind a byte order mark and blanks.
        holds: what else may stand within the first kilobyte from there.
    """

    begins: tuple[bytes, ...] = ()
    holds: tuple[bytes, ...] = ()


@dataclass(frozen=True, slots=True)
class Format:
    """A format that can be read.

    Attributes:
        signs: of all its files that no other file says to be of it (a mail's part, a web response).
        recognise: returns the kind of a source where it is of this format, told by its content.
        read: gives the texts of a source, the files that it holds (they are recognised and read in turn), and what
            had to be refused; raises InputProblem where nothing can be read. It may be closed early.
    """

    signs: Signs
    recognise: Callable[[Source], Kind | None]
    read: Callable[[Source], Iterator[Document | Source | Refused]]
