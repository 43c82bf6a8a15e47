"""The room of the articles."""

from database.queries.room_rows import ArticleLine, article_lines
from desktop_app.contract import Host
from desktop_app.features.articles.row_words import ROOM as ROOM
from desktop_app.features.articles.row_words import columns, how_many, in_words, name
from desktop_app.rooms.context import Context
from desktop_app.rooms.panel import ARTICLE_MENU, RoomPanel, RoomTexts
from desktop_app.rooms.room import RoomSpec, room_panel
from desktop_app.texts import number, translate


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


def texts() -> RoomTexts:
    """Return what the room says."""
    return RoomTexts(
        name=name(),
        empty=translate("Articles", "No article is here yet. They come in through the Inbox."),
        button=translate("Articles", "To the Inbox"),
        nothing=translate("Articles", "No article has “{words}”. Fewer words, or a beginning with *, find more."),
        count=how_many,
        of=lambda count, total: translate("Articles", "{count} of {total} articles").format(
            count=number(count), total=number(total)
        ),
    )
