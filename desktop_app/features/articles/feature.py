"""What the articles bring to the window."""

from desktop_app.contract import Contribution, Feature, Host, RecordViewer, Room, SettingsPage
from desktop_app.features.articles.actions import article_actions
from desktop_app.features.articles.room import ROOM, make_panel
from desktop_app.features.articles.viewer import TYPE_SIZE, ArticleViewer
from desktop_app.rooms.context import Context
from desktop_app.rooms.signs import SIGNS
from desktop_app.texts import translate


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
        )
        viewer = RecordViewer(
            "article",
            lambda host: ArticleViewer(host, context),
            lambda host: ArticleViewer(host, context, in_middle=True),
            SIGNS["article"],
        )
        actions = article_actions(host, context)
        page = SettingsPage("look", translate("Articles", "Look"), (TYPE_SIZE,))
        return Contribution(
            rooms=(room,), viewers=(viewer,), actions=actions, settings=(TYPE_SIZE,), settings_pages=(page,)
        )

    return contribute
