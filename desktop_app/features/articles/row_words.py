"""The list of the articles in words: its columns, a row, how many there are. Needs no SQLAlchemy."""

from database.article_rows import ArticleLine
from desktop_app.directions import isolate
from desktop_app.models.column import Column
from desktop_app.rooms.issues import pages_in_words
from desktop_app.texts import plural, translate
from desktop_app.wording.sources import headline_in_words, publication_in_words
from desktop_app.wording.wording import Wording

ROOM = "articles"


def columns() -> list[Column]:
    """Return the columns; sorted are those that have an index."""
    return [
        Column("published", translate("Articles", "Published"), width=13),
        Column("headline", translate("Articles", "Headline"), width=34, fixed=True),
        Column("publication", translate("Articles", "Source"), width=15, sortable=False, optional=True),
        Column("films", translate("Articles", "Films"), width=22, sortable=False),
        Column("editions", translate("Articles", "Festival edition"), width=22, sortable=False, optional=True),
    ]


def in_words(line: ArticleLine, wording: Wording) -> tuple[str, ...]:
    """Return the cells of an article's row and the tooltips of its cells."""
    headline, publication = headline_in_words(line), publication_in_words(line)
    if line.awaits is not None:
        said = wording.translate("Articles", "no text yet")
        headline = f"{isolate(headline or line.awaits)} · {said}" if headline or line.awaits else said
    said = pages_in_words(line.issue, line.wordless, wording)
    if said:
        headline = f"{isolate(headline)} · {said}" if headline else said
    films, editions = wording.joined(line.films), wording.joined(map(wording.label, line.editions))
    cells = (wording.date(line.published), headline or "–", publication, films, editions)
    return (*cells, wording.date_tip(line.published), headline, publication, films, editions)


def name() -> str:
    """Return what the list is called."""
    return translate("Articles", "Articles")


def how_many(count: int) -> str:
    """Return how many articles there are, in words."""
    return plural("Articles", "{count} articles", "{count} article", count)
