"""Facts as sentences with their sources, for the clipboard: plain and HTML. Runs on a worker: no widgets, no SQL.

What was announced is said to be, both sides of a contradiction go together, an outside source is named as one, and
what the archive supplied stands in brackets, as on the page.
"""

from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from database.queries.press import SourceLine
from database.queries.statements import EvidenceRow
from desktop_app.directions import without_marks
from desktop_app.rooms.card_content import BuiltCard
from desktop_app.widgets.card_line import CardLine
from desktop_app.wording.quotes import quoted as quoted
from desktop_app.wording.sources import date_in_words, headline_in_words, in_order, origins, publication_in_words
from desktop_app.wording.wording import Wording

_CONTEXT = "Copy"
_IN_ITALICS = ("film", "publication")
"""Kinds whose names are set in italics, as titles are."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A fact: *strong* words of it stand out in HTML; *sources* follow it, each a sentence of its own."""

    text: str
    strong: str = ""
    sources: tuple[str, ...] = ()

    @property
    def plain(self) -> str:
        """The fact and its sources, in one line."""
        return " ".join((_ended(self.text), *map(_ended, self.sources)))

    @property
    def html(self) -> str:
        """The same with the strong words marked."""
        text = escape(_ended(self.text))
        if self.strong:
            strong = escape(self.strong)
            text = text.replace(strong, f"<b>{strong}</b>", 1)
        return " ".join((text, *(escape(_ended(one)) for one in self.sources)))


@dataclass(frozen=True, slots=True)
class Block:
    """What is said of one record."""

    heading: str
    sentences: tuple[Sentence, ...]
    italic: str = ""
    """The part of the heading that is set in italics."""


@dataclass(frozen=True, slots=True)
class Copied:
    """What goes to the clipboard; *count* facts."""

    plain: str
    html: str
    count: int


def block_of(built: BuiltCard, wording: Wording, lines: Collection[Hashable] = ()) -> Block:
    """Return the facts of a record as sentences.

    Args:
        built: its page.
        wording: the words.
        lines: only these and those that contradict them; empty: all that say something of the record.
    """
    every = [line for section in built.content.sections for line in section.lines if not line.blank]
    if lines:
        wanted = set(lines)
        for one in lines:
            wanted.update(built.rivals.get(one, ()))
        chosen = [line for line in every if line.id in wanted]
    else:
        # Lists of records and of the press are no facts of their own, unless a source stands behind them.
        # Nor is the name that heads it, which nobody need state.
        chosen = [line for line in every if _says_something(line, built)]
    title = built.content.title if built.record.kind in _IN_ITALICS else ""
    return Block(built.heading, tuple(_sentence(line, built, wording) for line in chosen), title)


def together(blocks: Iterable[Block], *, right_to_left: bool = False) -> Copied:
    """Return what is said of one or several records, each under its heading."""
    plain: list[str] = []
    html: list[str] = []
    count = 0
    for block in blocks:
        count += len(block.sentences)
        heading = without_marks(block.heading)
        shown = escape(heading)
        if block.italic:
            italic = escape(without_marks(block.italic))
            shown = shown.replace(italic, f"<i>{italic}</i>", 1)
        sentences = [_unmarked(one) for one in block.sentences]
        if len(sentences) == 1:
            plain.append(f"{heading} – {sentences[0].plain}")
            html.append(_paragraph(f"{shown} – {sentences[0].html}", right_to_left))
            continue
        plain.append("\n".join((heading, *(one.plain for one in sentences))))
        html.append(_paragraph(f"<b>{shown}</b>", right_to_left))
        html += [_paragraph(one.html, right_to_left) for one in sentences]
    return Copied("\n\n".join(plain), "\n".join(html), count)


def citation(source: SourceLine, wording: Wording) -> str:
    """Return an article as it is cited: publication, date, headline, page; supplied parts in brackets."""
    headline = headline_in_words(source)
    parts = [publication_in_words(source), date_in_words(source, wording, short=False)]
    parts.append(headline if source.devised or not headline else quoted(headline, wording))
    if source.page:
        page = wording.translate(_CONTEXT, "p. {page}").format(page=wording.digits(source.page))
        parts.append(f"[{page}]" if "page" in source.supplied else page)
    return wording.joined(parts)


def _sentence(line: CardLine, built: BuiltCard, wording: Wording) -> Sentence:
    if _kind(line.id) == "article":
        return Sentence(citation(built.sources[_number(line.id)], wording))
    text = line.said
    if _kind(line.id) == "name":
        text = wording.translate(_CONTEXT, "Name: {name} ({kind})").format(name=text, kind=line.label)
    elif line.label:
        text = wording.translate(_CONTEXT, "{label}: {value}").format(label=line.label, value=text)
    if line.detail:
        text = wording.translate(_CONTEXT, "{fact} ({detail})").format(fact=text, detail=line.detail)
    if line.id in built.planned:
        text = wording.translate(_CONTEXT, "Announced: {fact}").format(fact=text)
    return Sentence(text, line.strong, sources_said(built.quotes.get(line.id, ()), built.sources, wording))


def sources_said(
    evidence: Sequence[EvidenceRow], sources: Mapping[int, SourceLine], wording: Wording
) -> tuple[str, ...]:
    """Return each source of a fact with its words; that there is none is said."""
    say = wording.translate
    found: dict[tuple[object, bool], list[str]] = {}
    names: dict[tuple[object, bool], str] = {}
    for row in in_order(evidence):
        against = row.stance == "contradicts"
        if row.article is None:
            key: tuple[object, bool] = (row.citation, against)
            names[key] = say(_CONTEXT, "Outside source: {source}").format(source=row.citation)
            found.setdefault(key, [])
            continue
        key = (row.article.id, against)
        names[key] = citation(sources[row.article.id], wording)
        found.setdefault(key, []).extend(filter(None, [_words(row, wording)]))
    told = []
    for key, words in found.items():
        text = names[key]
        if words:
            text = say(_CONTEXT, "{source}: {words}").format(source=text, words=" … ".join(words))
        told.append(say(_CONTEXT, "Against it: {source}").format(source=text) if key[1] else text)
    press = {row.article.id for row in evidence if row.article is not None}
    if press and (witnesses := origins(press, sources)) < len(press):
        copies = wording.plural(_CONTEXT, "These are {count} origins.", "These are copies of one text.", witnesses)
        told.append(copies)
    return tuple(told) or (say(_CONTEXT, "No source is given."),)


def _words(row: EvidenceRow, wording: Wording) -> str:
    """Return the words of a source in quotes, or the page that they are on."""
    words = " ".join((row.exact or row.transcription).split())
    words = quoted(words, wording) if words else ""
    if row.kind == "page" and row.page is not None:
        page = wording.translate(_CONTEXT, "page {number} of the copy").format(number=wording.number(row.page))
        return f"{page}, {words}" if words else page
    return words


def _says_something(line: CardLine, built: BuiltCard) -> bool:
    kind = _kind(line.id)
    if kind == "finding":
        # What was reckoned from facts is none itself.
        return False
    heading = kind == "name" and line.value == built.content.title
    return bool(built.quotes.get(line.id)) or not (heading or kind in ("article", "record"))


def _kind(line_id: Hashable) -> str:
    return str(line_id[0]) if isinstance(line_id, tuple) else ""


def _number(line_id: Hashable) -> int:
    return int(line_id[1]) if isinstance(line_id, tuple) else 0


def _ended(text: str) -> str:
    """Return *text* with a full stop, unless it ends with a sign that ends a sentence."""
    return text if text.rstrip("”»)]").endswith((".", "!", "?", "؟", "…")) else f"{text}."


def _unmarked(one: Sentence) -> Sentence:
    return Sentence(without_marks(one.text), without_marks(one.strong), tuple(map(without_marks, one.sources)))


def _paragraph(html: str, right_to_left: bool) -> str:
    return f'<p dir="{"rtl" if right_to_left else "ltr"}">{html}</p>'
