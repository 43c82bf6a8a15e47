"""What the articles bring to the window."""

from typing import TYPE_CHECKING

from desktop_app.contract import Contribution, Feature, Host, RecordViewer, Room, SettingsPage
from desktop_app.features.articles.actions import article_actions
from desktop_app.features.articles.keys import article_keys
from desktop_app.features.articles.open_viewers import OpenViewers
from desktop_app.features.articles.proposing import SUGGEST, Proposing
from desktop_app.features.articles.reading_actions import reading_actions
from desktop_app.features.articles.recognising import READ_SCANS, TESSERACT, Recognising
from desktop_app.features.articles.room import ROOM, make_panel
from desktop_app.features.articles.settings import SHADE, TYPE_SIZE
from desktop_app.rooms.context import Context
from desktop_app.rooms.signs import SIGNS
from desktop_app.texts import translate

if TYPE_CHECKING:
    from desktop_app.features.articles.viewer import ArticleViewer


def feature(context: Context) -> Feature:
    """Return the feature for one open catalogue."""

    def contribute(host: Host) -> Contribution:
        room = Room(
            id=ROOM,
            title=translate("Articles", "Articles"),
            icon="newspaper",
            section="catalogue",
            make_panel=lambda host: make_panel(host, context),
            count=context.counter(ROOM),
            makes="article",
        )
        viewers = OpenViewers()
        recognising = Recognising(host, context)
        proposing = Proposing(host, context)

        def beside(host: Host) -> "ArticleViewer":
            # Loaded with the first article that is opened: the list comes before it.
            from desktop_app.features.articles.viewer import ArticleViewer

            return viewers.add(ArticleViewer(host, context, recognising))

        def page(host: Host) -> "ArticleViewer":
            from desktop_app.features.articles.viewer import ArticleViewer

            return viewers.add(ArticleViewer(host, context, recognising, proposing, in_middle=True))

        viewer = RecordViewer("article", beside, page, SIGNS["article"])
        actions = (*article_actions(host, context, recognising), *reading_actions(host, viewers))
        look, scans, desk = (TYPE_SIZE, SHADE), (READ_SCANS, TESSERACT), (SUGGEST,)
        pages = (
            SettingsPage("look", translate("Articles", "Look"), look),
            SettingsPage("desk", translate("Articles", "Desk"), desk),
            SettingsPage("scans", translate("Scans", "Scans"), scans),
        )
        return Contribution(
            rooms=(room,),
            viewers=(viewer,),
            actions=actions,
            settings=(*look, *scans, *desk),
            settings_pages=pages,
            keys=article_keys(),
        )

    return contribute
