"""RTF files: the words that a reader sees, with what their styles say."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from database.errors import InputProblem
from desktop_app.intake.composing import Block, Paragraph, Table, composed, flat
from desktop_app.intake.document import Asset, Declared, Document, Format, Kind, Signs
from desktop_app.intake.rtf import Mark, Tokens
from desktop_app.intake.source import Source
from desktop_app.intake.word_lists import words as words_of

KIND = Kind("rtf", "an RTF file", "application/rtf")

LARGEST = 64 << 20
"""Bytes; nearly all of a large one are its pictures."""
_MOST_PICTURES = 500
_LONGEST_CHAIN = 20
#: Groups whose words are no text of the file, where they are not marked as such already.
_UNSEEN = words_of(
    """
    fonttbl colortbl filetbl listtables revtbl fldinst nonshppict objdata objclass objname annotation atnid atnauthor
    atntime atndate atnref atnicn bkmkstart bkmkend xe tc rxe txe private themedata colorschememapping sp sn sv
    """
)
#: Groups that may be passed over by who does not know them, and that hold words or pictures of the text.
_KNOWN = frozenset({"shppict", "shpinst"})
_ASIDE = {
    "footnote": "note",
    "shptxt": "box",
    "header": "edge",
    "headerl": "edge",
    "headerr": "edge",
    "headerf": "edge",
    "footer": "edge",
    "footerl": "edge",
    "footerr": "edge",
    "footerf": "edge",
}
_PICTURES = {
    "pngblip": ("png", "image/png"),
    "jpegblip": ("jpg", "image/jpeg"),
    "emfblip": ("emf", "image/emf"),
}
_STYLES = {"title": "title", "subtitle": "subtitle", "caption": "caption", "quote": "quote", "intense quote": "quote"}
_INFO = {"title": "headline", "author": "author", "doccomm": "description", "subject": "subject"}
_TIMES = {"creatim": "created", "revtim": "modified"}


def recognise(source: Source) -> Kind | None:
    """Return the kind where the file begins as RTF does."""
    return KIND if source.head().lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{\\rtf") else None


def read(source: Source) -> Iterator[Document]:
    """Give the text of an RTF file; of one that was cut off, what there is.

    Raises:
        InputProblem: too large, or nested without end.
    """
    yield _Reader(source).document(source.load(LARGEST))


@dataclass(frozen=True, slots=True)
class _Group:
    """What a group takes over from the one around it.

    Attributes:
        place: ``text``, ``unseen``, ``styles``, ``picture``, ``time``, or a field of the file's properties.
        hidden: the words are not shown.
        sink: number of the open flow of paragraphs that its words go to.
    """

    place: str = "text"
    hidden: bool = False
    sink: int = 0


@dataclass(slots=True)
class _Flow:
    """A flow of paragraphs: the text, a note, a box, a head or foot.

    Attributes:
        kind: ``text``, ``note``, ``box``, ``edge``.
        blocks: what is finished.
    """

    kind: str = "text"
    blocks: list[Block] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    pictures: list[int] = field(default_factory=list)
    style: int = 0
    level: int = 0
    in_table: bool = False
    cell: list[Paragraph] = field(default_factory=list)
    row: list[tuple[Paragraph, ...]] = field(default_factory=list)
    rows: list[tuple[tuple[Paragraph, ...], ...]] = field(default_factory=list)


@dataclass(slots=True)
class _Style:
    name: str = ""
    parent: int = 0
    level: int = 0


class _Reader:
    """Goes once through the marks of a file."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._group = _Group()
        self._stack: list[_Group] = []
        self._flows = [_Flow()]
        self._flow = self._flows[0]
        self._begun = False
        self._styles: dict[int, _Style] = {}
        self._style = _Style()
        self._declared: dict[str, str] = {}
        self._time: dict[str, int] = {}
        self._timed = ""
        self._hex: list[str] = []
        self._picture: tuple[str, str] | None = None
        self._assets: list[Asset] = []

    def document(self, data: bytes) -> Document:
        """Return the text of the file."""
        tokens = Tokens(data, self._source.name)
        for token in tokens:
            if isinstance(token, str):
                self._text(token)
            else:
                self._mark(token)
        while self._stack:
            self._close()
        self._end_paragraph(self._flows[0])
        self._end_table(self._flows[0])
        blocks = list(self._flows[0].blocks)
        blocks += [one for flow in self._flows if flow.kind == "note" for one in flow.blocks]
        edges = {one.words: one for flow in self._flows if flow.kind == "edge" for one in flat(flow.blocks)}
        blocks += [Paragraph(words, "edge") for words in edges if any(sign.isalpha() for sign in words)]
        declared = [
            Declared(name, value.strip(), "document") for name, value in self._declared.items() if value.strip()
        ]
        tool = "rtf" if tokens.whole else "rtf, whose end is missing"
        return composed(self._source.name, tool, blocks, declared, self._assets)

    # -- groups

    def _close(self) -> None:
        before, self._group = self._group, self._stack.pop()
        if before.place != self._group.place:
            self._end_place(before.place)
        if before.sink != self._group.sink:
            ended = self._flows[before.sink]
            self._end_paragraph(ended)
            self._end_table(ended)
            self._flow = self._flows[self._group.sink]
            if ended.kind == "box":
                self._flow.blocks += [_boxed(one) for one in flat(ended.blocks)]

    def _end_place(self, place: str) -> None:
        if place == "picture":
            self._keep_picture()
        elif place == "time" and self._time.get("yr"):
            time = self._time
            hour = f"T{time.get('hr', 0):02}:{time.get('min', 0):02}" if "hr" in time else ""
            self._declared[self._timed] = f"{time['yr']:04}-{time.get('mo', 1):02}-{time.get('dy', 1):02}{hour}"

    def _go(self, place: str) -> None:
        self._group = replace(self._group, place=place)

    # -- marks

    def _mark(self, mark: Mark) -> None:
        if mark.word == "{":
            self._stack.append(self._group)
            self._begun = True
            return
        begun, self._begun = self._begun or mark.optional, False
        if mark.word == "}":
            if self._stack:
                self._close()
        elif self._group.place == "unseen" or (begun and self._begins(mark)):
            pass
        elif self._group.place == "styles":
            self._in_styles(mark)
        elif self._group.place == "time":
            self._time[mark.word] = max(0, min(mark.value or 0, 9999))
        elif self._group.place == "picture":
            self._in_picture(mark)
        elif self._group.place == "text":
            self._in_text(mark)

    def _begins(self, mark: Mark) -> bool:
        """Take the first mark of a group, where it says what the group is."""
        word = mark.word
        if word in _ASIDE and self._group.place == "text":
            self._flows.append(_Flow(_ASIDE[word]))
            self._group = replace(self._group, sink=len(self._flows) - 1)
            self._flow = self._flows[-1]
        elif word == "stylesheet":
            self._go("styles")
        elif word == "pict" and self._group.place == "text":
            self._go("picture")
            self._hex, self._picture = [], None
        elif word == "info":
            self._go("info")
        elif self._group.place == "info" and word in _INFO:
            self._go(_INFO[word])
        elif self._group.place == "info" and word in _TIMES:
            self._go("time")
            self._timed, self._time = _TIMES[word], {}
        elif word in _UNSEEN or (mark.optional and word not in _KNOWN and self._group.place != "styles"):
            self._go("unseen")
        else:
            return False
        return True

    def _in_styles(self, mark: Mark) -> None:
        match mark.word:
            case "s":
                self._style = self._styles.setdefault(mark.value or 0, _Style())
            case "cs" | "ds" | "ts":
                self._style = _Style()
            case "sbasedon":
                self._style.parent = mark.value or 0
            case "outlinelevel":
                self._style.level = _level(mark)

    def _in_picture(self, mark: Mark) -> None:
        if mark.word in _PICTURES:
            self._picture = _PICTURES[mark.word]
        elif mark.word == "bin" and not self._hex:
            self._hex.append(mark.data.hex())

    def _in_text(self, mark: Mark) -> None:
        flow = self._flow
        match mark.word:
            case "par" | "page" | "sect" | "column":
                self._end_paragraph(flow)
            case "pard":
                flow.style, flow.level, flow.in_table = 0, 0, False
            case "s":
                flow.style = mark.value or 0
            case "outlinelevel":
                flow.level = _level(mark)
            case "intbl":
                flow.in_table = True
            case "cell":
                flow.in_table = True
                self._end_paragraph(flow)
                flow.row.append(tuple(flow.cell))
                flow.cell = []
            case "row":
                if flow.row:
                    flow.rows.append(tuple(flow.row))
                    flow.row = []
            case "nestcell":
                flow.words.append("\t")
            case "nestrow":
                flow.words.append("\n")
            case "v" | "deleted":
                self._group = replace(self._group, hidden=mark.on)
            case "plain":
                self._group = replace(self._group, hidden=False)

    # -- words

    def _text(self, words: str) -> None:
        self._begun = False
        place = self._group.place
        if place == "text":
            if not self._group.hidden:
                self._flow.words.append(words)
        elif place == "styles":
            name, ended, _ = words.partition(";")
            self._style.name += name.lower()
            if ended:
                self._style = _Style()
        elif place == "picture":
            self._hex.append(words)
        elif place not in {"unseen", "info", "time"}:
            self._declared[place] = self._declared.get(place, "") + words

    def _end_paragraph(self, flow: _Flow) -> None:
        style, level = self._kind(flow)
        words = "".join(flow.words)
        pictures = tuple(flow.pictures)
        flow.words, flow.pictures = [], []
        if not words.strip() and not pictures:
            return
        paragraph = Paragraph(words, style, level, pictures)
        if flow.in_table:
            flow.cell.append(paragraph)
        else:
            self._end_table(flow)
            flow.blocks.append(paragraph)

    def _end_table(self, flow: _Flow) -> None:
        """Put a table into the flow that a paragraph outside of it, or the end, has ended."""
        if flow.cell:
            flow.row.append(tuple(flow.cell))
        if flow.row:
            flow.rows.append(tuple(flow.row))
        if flow.rows:
            flow.blocks.append(Table(tuple(flow.rows)))
        flow.cell, flow.row, flow.rows = [], [], []

    def _kind(self, flow: _Flow) -> tuple[str, int]:
        """Return what a paragraph is by its own outline level or its style, and the level of a heading."""
        if flow.level:
            return "heading", flow.level
        number = flow.style
        for _ in range(_LONGEST_CHAIN):
            style = self._styles.get(number)
            if style is None:
                break
            name = style.name.strip()
            if name.startswith("heading ") and name[8:].isdecimal():
                return "heading", int(name[8:])
            if name in _STYLES:
                return _STYLES[name], 0
            if style.level:
                return "heading", style.level
            number = style.parent
        return "", 0

    def _keep_picture(self) -> None:
        if self._picture is None or len(self._assets) >= _MOST_PICTURES:
            return
        try:
            data = bytes.fromhex("".join(self._hex))
            self._source.budget.spend(self._source.name, len(data))
        except (ValueError, InputProblem):
            return
        if data:
            ending, media_type = self._picture
            self._flow.pictures.append(len(self._assets))
            self._assets.append(Asset("photo", f"picture {len(self._assets) + 1}.{ending}", media_type, data))


def _level(mark: Mark) -> int:
    """Return the level of a heading from 1, or 0 for running text, which the format numbers as 9."""
    value = mark.value or 0
    return value + 1 if 0 <= value < 9 else 0


def _boxed(paragraph: Paragraph) -> Paragraph:
    """Return a paragraph of a box; a heading, caption or quotation in one stays what it is."""
    return paragraph if paragraph.style else Paragraph(paragraph.words, "box", pictures=paragraph.pictures)


FORMAT = Format(Signs((b"{\\rtf",)), recognise, read)
