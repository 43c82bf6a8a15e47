"""What a fact stands on, in a few words: "Tehran Times, 16 Mar 2025", "3 sources (1 origin)", "no evidence"."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Protocol

from database.dates import DateValue
from desktop_app.wording.wording import Wording

if TYPE_CHECKING:
    # The first rows of the articles are put into words before these are loaded.
    from database.queries.press import SourceLine
    from database.queries.statements import EvidenceRow

_CONTEXT = "Sources"


class Named(Protocol):
    """An article, by what it is called by."""

    @property
    def published(self) -> DateValue:
        """Its date."""

    @property
    def headline(self) -> str:
        """Its headline."""

    @property
    def devised(self) -> bool:
        """Whether the headline is not the copy's own."""

    @property
    def publication(self) -> str:
        """The label of its publication."""

    @property
    def supplied(self) -> frozenset[str]:
        """The fields that the copy does not give."""


def sources_in_words(evidence: "Iterable[EvidenceRow]", sources: "Mapping[int, SourceLine]", wording: Wording) -> str:
    """Return one source by its name and date, several by their number, and say where there is none."""
    rows = list(evidence)
    against = {row.article.id for row in rows if row.stance == "contradicts" and row.article}
    press = {row.article.id for row in rows if row.article} - against
    outside = [row.citation for row in rows if row.kind == "outside"]
    parts = []
    if len(press) == 1:
        parts.append(article_in_words(sources[next(iter(press))], wording))
    elif press:
        parts.append(_counted(press, sources, wording))
    # An outside source is never counted as the press.
    parts += [wording.translate(_CONTEXT, "outside source: {words}").format(words=words) for words in outside]
    if against:
        parts.append(wording.plural(_CONTEXT, "{count} contradict", "{count} contradicts", len(against)))
    if any(row.state == "orphaned" for row in rows):
        parts.append(wording.translate(_CONTEXT, "words not found again"))
    return " · ".join(parts) or wording.translate(_CONTEXT, "no evidence")


def origins(article_ids: Iterable[int], sources: "Mapping[int, SourceLine]") -> int:
    """Return how many witnesses articles are: copies of one text are one, however many papers printed it."""
    return len({("text", sources[one].origin) if sources[one].origin else ("article", one) for one in article_ids})


def _counted(press: set[int], sources: "Mapping[int, SourceLine]", wording: Wording) -> str:
    text = wording.plural(_CONTEXT, "{count} sources", "{count} source", len(press))
    witnesses = origins(press, sources)
    if witnesses == len(press):
        return text
    of = wording.plural(_CONTEXT, "{count} origins", "{count} origin", witnesses)
    return wording.translate(_CONTEXT, "{sources} ({origins})").format(sources=text, origins=of)


def article_in_words(line: Named, wording: Wording) -> str:
    """Return publication and date of an article; its headline where neither is known."""
    return wording.joined([publication_in_words(line), date_in_words(line, wording)]) or headline_in_words(line)


def date_in_words(line: Named, wording: Wording, *, short: bool = True) -> str:
    """Return the date of an article, in brackets where the copy does not give it."""
    date = wording.date(line.published, short=short)
    return f"[{date}]" if date and "published" in line.supplied and not date.startswith("[") else date


def publication_in_words(line: Named) -> str:
    """Return the publication's name, in brackets where the copy does not give it."""
    return f"[{line.publication}]" if line.publication and "publication" in line.supplied else line.publication


def headline_in_words(line: Named) -> str:
    """Return the headline, in brackets where the copy has none."""
    return f"[{line.headline}]" if line.devised and line.headline else line.headline


def in_order(evidence: "Iterable[EvidenceRow]") -> "tuple[EvidenceRow, ...]":
    """Return evidence as it is gone through: what supports before what contradicts, the press before other sources."""
    kinds = ("text", "page", "article", "outside")
    return tuple(sorted(evidence, key=lambda row: (row.stance == "contradicts", kinds.index(row.kind))))
