"""The room of the articles."""

from database.queries.room_rows import ArticleLine, article_lines
from desktop_app.contract import Host
from desktop_app.directions import isolate
from desktop_app.models.paged import Column
from desktop_app.models.pages import Row
from desktop_app.rooms.context import Context
from desktop_app.rooms.issues import pages_in_words
from desktop_app.rooms.panel import ARTICLE_MENU, RoomPanel, RoomTexts
from desktop_app.rooms.room import RoomSpec, room_panel
from desktop_app.texts import number, plural, translate
from desktop_app.wording.sources import headline_in_words, publication_in_words
from desktop_app.wording.wording import Wording

ROOM = "articles"


def make_panel(host: Host, context: Context) -> RoomPanel:
    """Return the panel of the articles, the newest first."""
    panel = room_panel(host, context, spec())
    # An article comes in through the Inbox; its form is for clippings on paper.
    panel.filling.disconnect()
    panel.filling.connect(lambda: host.enter("inbox"))
    return panel


def spec() -> RoomSpec[ArticleLine]:
    """Return what the list of the articles is."""
    covers = ("headline_devised",)
    return RoomSpec(
        ROOM,
        ("article",),
        columns(),
        article_lines,
        in_words,
        texts(),
        covers,
        descending=True,
        two_lines=True,
        menu=ARTICLE_MENU,
    )


def columns() -> list[Column]:
    """Return the columns; sorted are those that have an index."""
    return [
        Column("published", translate("Articles", "Published"), width=13),
        Column("headline", translate("Articles", "Headline"), width=34, fixed=True),
        Column("publication", translate("Articles", "Source"), width=15, sortable=False, optional=True),
        Column("films", translate("Articles", "Films"), width=22, sortable=False),
        Column("editions", translate("Articles", "Festival edition"), width=22, sortable=False, optional=True),
    ]


def in_words(line: ArticleLine, wording: Wording) -> Row:
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


def texts() -> RoomTexts:
    """Return what the room says."""
    return RoomTexts(
        name=translate("Articles", "Articles"),
        empty=translate("Articles", "No article is here yet. They come in through the Inbox."),
        button=translate("Articles", "To the Inbox"),
        nothing=translate("Articles", "No article has “{words}”. Fewer words, or a beginning with *, find more."),
        count=lambda count: plural("Articles", "{count} articles", "{count} article", count),
        of=lambda count, total: translate("Articles", "{count} of {total} articles").format(
            count=number(count), total=number(total)
        ),
    )
