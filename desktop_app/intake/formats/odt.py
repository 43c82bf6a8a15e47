"""OpenDocument texts (LibreOffice), zipped or as one XML file: the words that a reader sees, with what styles say.

The parts are read as streams (OASIS OpenDocument 1.3); the usual library, odfpy, holds all of a file in memory.
"""

import posixpath
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from database.errors import InputProblem
from desktop_app.intake.composing import Block, Paragraph, Table, composed, flat
from desktop_app.intake.document import Asset, Declared, Document, Format, Kind, Signs
from desktop_app.intake.formats.docx import LARGEST_PART, LARGEST_PICTURE, MOST_PICTURES
from desktop_app.intake.formats.zipped import mimetype
from desktop_app.intake.pictures import media_type
from desktop_app.intake.safe_xml import Start, events, local
from desktop_app.intake.source import Source
from desktop_app.intake.unpacking import SIGNATURES, Archive, names_in, opened

_TYPE = "application/vnd.oasis.opendocument.text"
KIND = Kind("odt", "an OpenDocument text", _TYPE)
FLAT = Kind("fodt", "an OpenDocument text", "application/vnd.oasis.opendocument.text-flat-xml")

_TYPES = (_TYPE, *(f"{_TYPE}-{kind}" for kind in ("template", "master", "web")), "application/vnd.sun.xml.writer")
_MIMETYPE = re.compile(
    rb"office:mimetype\s*=\s*[\"']application/vnd\.oasis\.opendocument\.text(?:-template|-master|-web)?[\"']"
)
_DEEPEST_TABLE = 50
_LONGEST_CHAIN = 20
_MOST_BLANKS = 1_000
_BLANK = re.compile("[ \t\r\n]+")
#: What a reader does not see in the text: what was taken out, remarks, marks of notes, alternatives for pictures.
_UNSEEN = frozenset(
    {"tracked-changes", "annotation", "note-citation", "title", "desc", "binary-data", "forms", "ruby-text", "scripts"}
)
_SIGNS = {"tab": "\t", "line-break": "\n", "soft-page-break": ""}
_META = {
    "title": "headline",
    "creator": "author",
    "creation-date": "created",
    "date": "modified",
    "language": "language",
    "description": "description",
}
_STYLES = {
    "title": "title",
    "subtitle": "subtitle",
    "caption": "caption",
    "illustration": "caption",
    "figure": "caption",
    "drawing": "caption",
    "quotations": "quote",
    "author": "byline",
}


def recognise(source: Source) -> Kind | None:
    """Return the kind where the file says that it is a text, and holds one."""
    if "content.xml" in names_in(source):
        return KIND if mimetype(source) in _TYPES else None
    head = source.head()
    return FLAT if head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<") and _MIMETYPE.search(head) else None


def read(source: Source) -> Iterator[Document]:
    """Give the text of an OpenDocument file.

    Raises:
        InputProblem: damaged, encrypted, or made to unfold without end.
    """
    if source.head().startswith(b"PK"):
        with opened(source) as archive:
            if "encrypted-package" in archive.entries or _is_encrypted(source, archive):
                reason = "it is protected with a password. Save it without one and add it again."
                raise InputProblem("file", path=source.name, reason=reason)
            yield _Text(source, archive).document()
    else:
        yield _Text(source, None).document()


def _is_encrypted(source: Source, archive: Archive) -> bool:
    name = "META-INF/manifest.xml"
    if name not in archive.entries:
        return False
    parts = events(archive.blocks(name, LARGEST_PART), source.name)
    return any(isinstance(event, Start) and local(event.name) == "encryption-data" for event in parts)


@dataclass(slots=True)
class _Style:
    name: str = ""
    parent: str = ""
    level: int = 0
    hidden: bool = False


@dataclass(slots=True)
class _Open:
    """A paragraph that is being read."""

    style: str = ""
    level: int = 0
    words: list[str] = field(default_factory=list)
    pictures: list[int] = field(default_factory=list)
    behind: list[Block] = field(default_factory=list)


class _Text:
    """Reads the parts of a file and puts its text together."""

    def __init__(self, source: Source, archive: Archive | None) -> None:
        self._source = source
        self._archive = archive
        self._styles: dict[str, _Style] = {}
        self._style = _Style()
        self._declared: list[Declared] = []
        self._pictures: dict[str, int] = {}
        self._blocks: list[Block] = []
        self._notes: list[Block] = []
        self._edges: list[Block] = []
        self._sinks: list[list[Block]] = [self._blocks]
        self._open: list[_Open] = []
        self._tables: list[list[list[tuple[Paragraph, ...]]]] = []
        self._unseen = 0
        self._meta = ""

    def document(self) -> Document:
        """Return the text with all that is known of it.

        Raises:
            InputProblem: damaged or nested too deeply.
        """
        if self._archive is None:
            self._take_all(_file_blocks(self._source))
        else:
            for name in ("meta.xml", "styles.xml", "content.xml"):
                if name in self._archive.entries or name == "content.xml":
                    self._take_all(self._archive.blocks(name, LARGEST_PART))
        edges = {one.words: one for one in flat(self._edges) if any(sign.isalpha() for sign in one.words)}
        blocks = [*self._blocks, *self._notes, *(Paragraph(words, "edge") for words in edges)]
        return composed(self._source.name, "odt", blocks, self._declared, self._assets())

    def _assets(self) -> list[Asset]:
        found: list[Asset] = []
        for name in self._pictures:
            data: bytes | None = None
            try:
                if self._archive is not None and name in self._archive.entries:
                    data = self._archive.read(name, LARGEST_PICTURE)
                    self._source.budget.spend(self._source.name, len(data))
            except InputProblem:
                data = None
            found.append(Asset("photo", posixpath.basename(name), media_type(name), data))
        return found

    # -- the parts

    def _take_all(self, blocks: Iterable[bytes]) -> None:
        for event in events(blocks, self._source.name):
            if isinstance(event, str):
                self._words(event)
                continue
            name = local(event.name)
            unseen = name in _UNSEEN and not event.name.startswith(_DUBLIN_CORE)
            if self._unseen or unseen or (isinstance(event, Start) and self._is_hidden(event, name)):
                self._unseen += 1 if isinstance(event, Start) else -1
            elif isinstance(event, Start):
                self._start(event, name)
            else:
                self._end(event.name, name)

    def _is_hidden(self, event: Start, name: str) -> bool:
        """Whether words are set as hidden, by their style or with their section."""
        if name == "section":
            return _Values(event).text("display") == "none"
        if name not in {"span", "p", "h"}:
            return False
        style = _Values(event).text("style-name")
        for _ in range(_LONGEST_CHAIN):
            found = self._styles.get(style)
            if found is None or found.hidden:
                return found is not None
            style = found.parent
        return False

    def _words(self, words: str) -> None:
        if self._unseen:
            return
        if self._meta:
            if words.strip():
                self._declared.append(Declared(self._meta, words.strip(), "document"))
        elif self._open:
            # Blanks in a row and ends of lines are one blank; more are written as elements (part 3, 6.1.2).
            words = _BLANK.sub(" ", words)
            before = self._open[-1].words
            if words.startswith(" ") and (not before or before[-1].endswith((" ", "\n"))):
                words = words[1:]
            if words:
                before.append(words)

    def _start(self, event: Start, name: str) -> None:
        value = _Values(event)
        if name in _SIGNS and self._open:
            self._open[-1].words.append(_SIGNS[name])
            return
        match name:
            case "p" | "h":
                level = value.number("outline-level", 1) if name == "h" else 0
                self._open.append(_Open(value.text("style-name"), level))
            case "s" if self._open:
                self._open[-1].words.append(" " * min(value.number("c", 1), _MOST_BLANKS))
            case "style":
                self._style = self._styles.setdefault(value.text("name"), _Style())
                self._style.name = (value.text("display-name") or value.text("name")).lower()
                self._style.parent = value.text("parent-style-name")
                self._style.level = value.number("default-outline-level", 0)
            case "text-properties" if value.text("display") == "none":
                self._style.hidden = True
            case "image" if self._open or len(self._sinks) > 1:
                self._picture(value.text("href"))
            case "text-box" | "note-body" | "table-cell" | "covered-table-cell":
                self._sinks.append([])
            case "header" | "footer" | "header-left" | "footer-left" | "header-first" | "footer-first":
                self._sinks.append(self._edges)
            case "table":
                self._tables.append([])
                if len(self._tables) > _DEEPEST_TABLE:
                    reason = "its parts are nested too deeply to be read."
                    raise InputProblem("file", path=self._source.name, reason=reason)
            case "table-row" if self._tables:
                self._tables[-1].append([])
            case _ if event.name.startswith(_META_SPACES):
                self._meta = _META.get(name, "")

    def _end(self, full: str, name: str) -> None:
        deep = len(self._sinks) > 1
        match name:
            case "p" | "h" if self._open:
                one = self._open.pop()
                style, level = self._kind(one)
                words = "".join(one.words).rstrip(" ")
                self._sinks[-1].append(Paragraph(words, style, level, tuple(one.pictures)))
                self._sinks[-1].extend(one.behind)
            case "text-box" if deep:
                boxes = [_boxed(one) for one in flat(self._sinks.pop())]
                (self._open[-1].behind if self._open else self._sinks[-1]).extend(boxes)
            case "note-body" if deep:
                self._notes.extend(flat(self._sinks.pop()))
            case "table-cell" | "covered-table-cell" if deep:
                cell = tuple(flat(self._sinks.pop()))
                if self._tables and self._tables[-1]:
                    self._tables[-1][-1].append(cell)
            case "header" | "footer" | "header-left" | "footer-left" | "header-first" | "footer-first" if deep:
                self._sinks.pop()
            case "table" if self._tables:
                self._sinks[-1].append(Table(tuple(tuple(row) for row in self._tables.pop())))
            case _ if full.startswith(_META_SPACES):
                self._meta = ""

    def _picture(self, link: str) -> None:
        name = posixpath.normpath(link)
        known = self._archive is not None and name in self._archive.entries
        # What lies outside of the file, on the network too, is not asked for.
        if not known or (name not in self._pictures and len(self._pictures) >= MOST_PICTURES):
            return
        number = self._pictures.setdefault(name, len(self._pictures))
        if self._open:
            self._open[-1].pictures.append(number)
        else:
            self._sinks[-1].append(Paragraph("", pictures=(number,)))

    def _kind(self, one: _Open) -> tuple[str, int]:
        """Return what a paragraph is by itself or its style, and the level of a heading."""
        name = one.style
        for _ in range(_LONGEST_CHAIN):
            style = self._styles.get(name)
            if style is None:
                break
            if (kind := _STYLES.get(style.name.replace("_20_", " "))) is not None:
                return kind, 0
            if style.level and not one.level:
                return "heading", style.level
            name = style.parent
        # Styles that every program has need not be written down in the file.
        kind = _STYLES.get(name.lower().replace("_20_", " "))
        return (kind, 0) if kind is not None else ("heading", one.level) if one.level else ("", 0)


_DUBLIN_CORE = "http://purl.org/dc/elements/1.1/"
_META_SPACES = (_DUBLIN_CORE, "urn:oasis:names:tc:opendocument:xmlns:meta:1.0")


class _Values:
    """The attributes of an element by their names without namespace."""

    def __init__(self, event: Start) -> None:
        self._values = {local(name): value for name, value in event.attributes.items()}

    def text(self, name: str) -> str:
        """Return a value, "" where there is none."""
        return self._values.get(name, "")

    def number(self, name: str, otherwise: int) -> int:
        """Return a value that is a small number."""
        value = self._values.get(name, "")
        return int(value) if value.isascii() and value.isdecimal() and len(value) < 7 else otherwise


def _boxed(paragraph: Paragraph) -> Paragraph:
    """Return a paragraph of a frame; a heading, caption or quotation in one stays what it is."""
    return paragraph if paragraph.style else Paragraph(paragraph.words, "box", pictures=paragraph.pictures)


def _file_blocks(source: Source) -> Iterator[bytes]:
    size = 0
    with source.open() as file:
        while block := file.read(1 << 16):
            size += len(block)
            if size > LARGEST_PART:
                reason = f"the file is larger than {LARGEST_PART >> 20} MB. Cut it into its articles first."
                raise InputProblem("file", path=source.name, reason=reason)
            yield block


FORMAT = Format(Signs((*SIGNATURES, b"<")), recognise, read)
