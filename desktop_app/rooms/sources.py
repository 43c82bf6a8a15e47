"""What a fact stands on, in a few words: "Tehran Times, 16 Mar 2025", "3 sources", "no evidence"."""

from collections.abc import Iterable, Mapping

from database.queries.room_rows import ArticleLine
from database.queries.statements import EvidenceRow
from desktop_app.contract import Address
from desktop_app.wording.wording import Wording

_CONTEXT = "Sources"


def sources_in_words(evidence: Iterable[EvidenceRow], articles: Mapping[int, ArticleLine], wording: Wording) -> str:
    """Return one source by its name and date, several by their number, and say where there is none."""
    rows = list(evidence)
    against = {row.article.id for row in rows if row.stance == "contradicts" and row.article}
    press = {row.article.id for row in rows if row.article} - against
    outside = [row.citation for row in rows if row.kind == "outside"]
    parts = []
    if len(press) == 1:
        parts.append(article_in_words(articles[next(iter(press))], wording))
    elif press:
        parts.append(wording.plural(_CONTEXT, "{count} sources", "{count} source", len(press)))
    # An outside source is never counted as the press.
    parts += [wording.translate(_CONTEXT, "outside source: {words}").format(words=words) for words in outside]
    if against:
        parts.append(wording.plural(_CONTEXT, "{count} contradict", "{count} contradicts", len(against)))
    if any(row.state == "orphaned" for row in rows):
        parts.append(wording.translate(_CONTEXT, "words not found again"))
    return " · ".join(parts) or wording.translate(_CONTEXT, "no evidence")


def article_in_words(line: ArticleLine, wording: Wording) -> str:
    """Return publication and date of an article; its headline where neither is known."""
    name = publication_in_words(line)
    date = wording.date(line.published)
    return wording.joined([name, date]) or headline_in_words(line)


def publication_in_words(line: ArticleLine) -> str:
    """Return the publication's name, in brackets where the copy does not give it."""
    return f"[{line.publication}]" if line.publication and "publication" in line.supplied else line.publication


def headline_in_words(line: ArticleLine) -> str:
    """Return the headline, in brackets where the copy has none."""
    return f"[{line.headline}]" if line.devised and line.headline else line.headline


def words_of(evidence: Iterable[EvidenceRow]) -> Address | None:
    """Return where the reader shows the words: the first passage, else the article as a whole."""
    rows = [row for row in evidence if row.article is not None]
    rows.sort(key=lambda row: (row.stance == "contradicts", row.kind != "text"))
    for row in rows:
        if row.article is not None:
            return Address("article", row.article.id, ("evidence", row.id))
    return None
