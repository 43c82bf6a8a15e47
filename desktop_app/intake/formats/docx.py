"""Word's files since 2007 (Office Open XML): the words that a reader sees, with what their styles say.

The parts are read as streams straight from the ZIP (ECMA-376, both its namespaces). The usual libraries hold all of a
file in memory, unfold whatever it says, and leave out text boxes, notes and controls.
"""

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from urllib.parse import unquote

from database.errors import InputProblem
from desktop_app.intake.composing import Block, Paragraph, Table, composed, flat
from desktop_app.intake.document import Asset, Declared, Document, Format, Kind, Refused, Signs
from desktop_app.intake.pictures import media_type
from desktop_app.intake.safe_xml import End, Start, events, local
from desktop_app.intake.source import Source
from desktop_app.intake.unpacking import SIGNATURES, Archive, names_in, opened

KIND = Kind("docx", "a Word file", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")

LARGEST_PART = 128 << 20
"""Bytes of one part, unfolded: its marks are up to twenty times as long as its words."""
LARGEST_PICTURE = 64 << 20
MOST_PICTURES = 500
_DEEPEST_TABLE = 50
_LONGEST_CHAIN = 20
_MAIN = re.compile(r"word/document\d*\.xml", re.IGNORECASE)
#: Of the two editions of the standard.
_WORDS = re.compile(r"(?:openxmlformats|oclc)\.org/.*wordprocessingml")
_STYLES = {"title": "title", "subtitle": "subtitle", "caption": "caption", "author": "byline"}
_HEADING = re.compile(r"heading (\d)")
#: What a reader does not see: taken out, moved away, how it was before, other ways to say the same.
_UNSEEN = frozenset({"del", "moveFrom", "x:Fallback", "instrText", "delText", "pPrChange", "rPrChange", "sectPrChange"})
_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
_CORE = {
    "title": "headline",
    "creator": "author",
    "created": "created",
    "modified": "modified",
    "language": "language",
    "description": "description",
}


def recognise(source: Source) -> Kind | None:
    """Return the kind where the ZIP holds what a Word file holds."""
    names = names_in(source)
    return KIND if "[Content_Types].xml" in names and any(map(_MAIN.fullmatch, names)) else None


def read(source: Source) -> Iterator[Document | Source | Refused]:
    """Give the text of a Word file, and the files that were put into it as whole texts.

    Raises:
        InputProblem: damaged, or made to unfold without end.
    """
    with opened(source) as archive:
        package = _Package(source, archive)
        yield package.document()
        for name in package.chunks:
            try:
                yield source.member(name, archive.read(name, LARGEST_PART))
            except InputProblem as problem:
                yield Refused.because(problem)


@dataclass(slots=True)
class _Style:
    name: str = ""
    based_on: str = ""
    level: int = 0


@dataclass(slots=True)
class _Open:
    """A paragraph that is being read."""

    words: list[str] = field(default_factory=list)
    style: str = ""
    level: int = 0
    pictures: list[int] = field(default_factory=list)
    boxes: list[Block] = field(default_factory=list)


class _Package:
    """The parts of a Word file and how they refer to each other.

    Attributes:
        chunks: names of the files that were put into it as whole texts.
    """

    def __init__(self, source: Source, archive: Archive) -> None:
        self.chunks: list[str] = []
        self._source = source
        self._archive = archive
        self._styles: dict[str, _Style] = {}
        self._pictures: dict[str, int] = {}
        # Names of parts are told apart without regard to case.
        self._names = {name.casefold(): name for name in archive.entries}

    def document(self) -> Document:
        """Return its text with all that is known of it."""
        main = next(
            (target for kind, target in self._relations("").values() if kind == "officeDocument"),
            next(name for name in self._archive.entries if _MAIN.fullmatch(name)),
        )
        related = self._relations(main)
        for kind, target in related.values():
            if kind == "styles":
                self._read_styles(target)
        blocks = self._blocks(main)
        for wanted in ("footnotes", "endnotes"):
            for kind, target in related.values():
                if kind == wanted:
                    blocks += self._blocks(target)
        blocks += self._edges(related)
        return composed(self._source.name, "docx", blocks, self._declared(), self._assets())

    def _edges(self, related: dict[str, tuple[str, str]]) -> list[Paragraph]:
        """Return the head and foot lines of the pages, each once."""
        found: dict[str, Paragraph] = {}
        for kind, target in related.values():
            if kind in {"header", "footer"}:
                for one in flat(self._blocks(target)):
                    if any(sign.isalpha() for sign in one.words):
                        found.setdefault(one.words, Paragraph(one.words, "edge", pictures=one.pictures))
        return list(found.values())

    # -- parts

    def _events(self, name: str) -> Iterator[Start | End | str]:
        return events(self._archive.blocks(name, LARGEST_PART), self._source.name)

    def _relations(self, part: str) -> dict[str, tuple[str, str]]:
        """Return the relations of a part by their ids: the last word of their kind, and the part they lead to."""
        folder, base = posixpath.split(part)
        name = self._names.get(posixpath.join(folder, "_rels", f"{base}.rels").casefold())
        found: dict[str, tuple[str, str]] = {}
        for event in self._events(name) if name is not None else ():
            if isinstance(event, Start) and local(event.name) == "Relationship":
                target = unquote(event.attributes.get("Target", ""))
                inside = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
                known = self._names.get(inside.casefold())
                # What lies outside of the file, on the network too, is not asked for.
                if known is not None and event.attributes.get("TargetMode") != "External":
                    kind = event.attributes.get("Type", "").rpartition("/")[2]
                    found[event.attributes.get("Id", "")] = (kind, known)
        return found

    def _read_styles(self, name: str) -> None:
        style = _Style()
        for event in self._events(name):
            if not isinstance(event, Start):
                continue
            value = _value(event)
            match local(event.name):
                case "style":
                    style = self._styles.setdefault(_attribute(event, "styleId"), _Style())
                case "name":
                    style.name = value.lower()
                case "basedOn":
                    style.based_on = value
                case "outlineLvl":
                    style.level = _level(value)

    def _style(self, open_: _Open) -> tuple[str, int]:
        """Return what a paragraph is by its own outline level or its style, and the level of a heading."""
        if open_.level:
            return "heading", open_.level
        name = open_.style
        for _ in range(_LONGEST_CHAIN):
            style = self._styles.get(name)
            if style is None:
                break
            heading = _HEADING.match(style.name)
            if heading is not None or style.level:
                return "heading", int(heading[1]) if heading is not None else style.level
            kind = _STYLES.get(style.name)
            if kind is not None or "quote" in style.name:
                return kind or "quote", 0
            name = style.based_on
        return "", 0

    def _declared(self) -> list[Declared]:
        found: list[Declared] = []
        name = next((target for kind, target in self._relations("").values() if kind == "core-properties"), None)
        wanted = ""
        words = ""
        for event in self._events(name) if name is not None else ():
            if isinstance(event, str):
                words += event
                continue
            if isinstance(event, End) and wanted and words.strip():
                found.append(Declared(wanted, words.strip(), "document"))
            wanted = _CORE.get(local(event.name), "") if isinstance(event, Start) else ""
            words = ""
        return found

    def _assets(self) -> list[Asset]:
        found: list[Asset] = []
        for name in self._pictures:
            try:
                data: bytes | None = self._archive.read(name, LARGEST_PICTURE)
                self._source.budget.spend(self._source.name, len(data or b""))
            except InputProblem:
                data = None
            found.append(Asset("photo", posixpath.basename(name), media_type(name), data))
        return found

    # -- the words

    def _blocks(self, part: str) -> list[Block]:
        """Return the paragraphs and tables of a part."""
        related = self._relations(part)
        reader = _PartReader(self, related)
        for event in self._events(part):
            reader.take(event)
        return reader.blocks

    def style_of(self, open_: _Open) -> tuple[str, int]:
        """Return what a paragraph is by its style."""
        return self._style(open_)

    def picture(self, name: str) -> int | None:
        """Return the number of a picture among the assets; None where there are too many."""
        if name not in self._pictures and len(self._pictures) >= MOST_PICTURES:
            return None
        return self._pictures.setdefault(name, len(self._pictures))

    def too_deep(self) -> InputProblem:
        """Return the problem of a file whose tables are nested without end."""
        return InputProblem("file", path=self._source.name, reason="its parts are nested too deeply to be read.")


class _PartReader:
    """Takes the events of a part and makes paragraphs and tables of them."""

    def __init__(self, package: _Package, related: dict[str, tuple[str, str]]) -> None:
        self.blocks: list[Block] = []
        self._package = package
        self._related = related
        self._sinks: list[list[Block]] = [self.blocks]
        self._open: list[_Open] = []
        self._tables: list[list[list[tuple[Paragraph, ...]]]] = []
        self._unseen = 0
        self._properties = 0
        self._hidden = False
        self._in_text = False

    def take(self, event: Start | End | str) -> None:
        """Take the next event."""
        if isinstance(event, str):
            if self._in_text and not self._unseen and not self._hidden and self._open:
                self._open[-1].words.append(event)
            return
        name = _short(event.name)
        if self._unseen or name in _UNSEEN:
            self._unseen += 1 if isinstance(event, Start) else -1
        elif isinstance(event, Start):
            self._start(event, name)
        else:
            self._end(name)

    def _start(self, event: Start, name: str) -> None:
        if name in {"pPr", "rPr"}:
            self._properties += 1
        elif self._properties:
            self._property(event, name)
        elif name in {"x:blip", "x:imagedata", "altChunk"}:
            self._refer(event, name)
        elif name in {"t", "m:t"}:
            self._in_text = True
        elif name in _SIGNS and self._open and not self._hidden:
            self._open[-1].words.append(_SIGNS[name])
        elif name == "r":
            self._hidden = False
        else:
            self._structure(name)

    def _structure(self, name: str) -> None:
        match name:
            case "p":
                self._open.append(_Open())
            case "txbxContent":
                self._sinks.append([])
            case "tbl":
                self._tables.append([])
                if len(self._tables) > _DEEPEST_TABLE:
                    raise self._package.too_deep()
            case "tr" if self._tables:
                self._tables[-1].append([])
            case "tc":
                self._sinks.append([])

    def _property(self, event: Start, name: str) -> None:
        if name == "vanish":
            self._hidden = _value(event) not in {"0", "false", "off"}
        elif self._open and name == "pStyle":
            self._open[-1].style = _value(event)
        elif self._open and name == "outlineLvl":
            self._open[-1].level = _level(_value(event))

    def _refer(self, event: Start, name: str) -> None:
        """Take what lies in another part: a picture, or a whole text."""
        for attribute, value in event.attributes.items():
            kind, target = self._related.get(value, ("", ""))
            if local(attribute) not in {"embed", "id"} or not target:
                continue
            if name == "altChunk":
                self._package.chunks.append(target)
            elif kind == "image" and self._open and (number := self._package.picture(target)) is not None:
                self._open[-1].pictures.append(number)

    def _end(self, name: str) -> None:
        match name:
            case "pPr" | "rPr":
                self._properties -= 1
            case "t" | "m:t":
                self._in_text = False
            case "p" if self._open and not self._properties:
                self._close_paragraph()
            case "txbxContent" if len(self._sinks) > 1:
                boxes = [_boxed(one) for one in flat(self._sinks.pop())]
                target = self._open[-1].boxes if self._open else self._sinks[-1]
                target.extend(boxes)
            case "tc" if len(self._sinks) > 1:
                cell = tuple(flat(self._sinks.pop()))
                if self._tables and self._tables[-1]:
                    self._tables[-1][-1].append(cell)
            case "tbl" if self._tables:
                self._sinks[-1].append(Table(tuple(tuple(row) for row in self._tables.pop())))

    def _close_paragraph(self) -> None:
        one = self._open.pop()
        style, level = self._package.style_of(one)
        self._sinks[-1].append(Paragraph("".join(one.words), style, level, tuple(one.pictures)))
        self._sinks[-1].extend(one.boxes)


def _boxed(paragraph: Paragraph) -> Paragraph:
    """Return a paragraph of a box; a heading, caption or quotation in one stays what it is."""
    return paragraph if paragraph.style else Paragraph(paragraph.words, "box", pictures=paragraph.pictures)


@lru_cache(maxsize=1_000)
def _short(name: str) -> str:
    """Return the name of an element: alone for text, after ``m:`` for formulas, after ``x:`` for all else."""
    if _WORDS.search(name) is not None:
        return local(name)
    return f"m:{local(name)}" if "/math}" in name else f"x:{local(name)}"


def _attribute(event: Start, name: str) -> str:
    return next((value for key, value in event.attributes.items() if local(key) == name), "")


def _value(event: Start) -> str:
    return _attribute(event, "val")


def _level(value: str) -> int:
    """Return the level of a heading from 1, or 0 for running text, which the standard numbers as 9."""
    return int(value) + 1 if value.isdecimal() and int(value) < 9 else 0


FORMAT = Format(Signs(SIGNATURES), recognise, read)
