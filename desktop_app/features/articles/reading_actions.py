"""What can be done in the article that is open: find, swap text and page, correct, see older versions."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from desktop_app.actions.action import Action, Entry, Menu
from desktop_app.contract import Host
from desktop_app.features.articles.open_viewers import OpenViewers
from desktop_app.features.articles.settings import SHADE
from desktop_app.texts import translate

if TYPE_CHECKING:
    from desktop_app.features.articles.viewer import ArticleViewer

    Does = Callable[[ArticleViewer], object]
    Holds = Callable[[ArticleViewer], bool]


def reading_actions(host: Host, viewers: OpenViewers) -> tuple[Action, ...]:
    """Return the actions on the article that has the keyboard, or is in sight."""

    def act(does: "Does") -> Callable[[], object]:
        def handler() -> None:
            if (viewer := viewers.current()) is not None:
                does(viewer)

        return handler

    def when(holds: "Holds") -> Callable[[], bool]:
        def asked() -> bool:
            viewer = viewers.current()
            return viewer is not None and viewer.has_article and holds(viewer)

        return asked

    def ways_to_look() -> list[Entry]:
        viewer = viewers.current()
        return viewer.looking.ways() if viewer is not None and viewer.has_article else []

    return (
        Action(
            "articles.find",
            translate("Articles", "&Find in the text…"),
            act(lambda viewer: viewer.finding.open()),
            Menu.EDIT,
            group=50,
            enabled=when(lambda _viewer: True),
        ),
        *(
            Action(
                name,
                text,
                act(partial(_step, step=step)),
                Menu.EDIT,
                shortcut=shortcut,
                group=50,
                enabled=when(lambda viewer: viewer.finding.has_hits),
            )
            for name, text, shortcut, step in (
                ("articles.find_next", translate("Articles", "Ne&xt hit"), "F3", 1),
                ("articles.find_previous", translate("Articles", "Pre&vious hit"), "Shift+F3", -1),
            )
        ),
        Action(
            "articles.page",
            translate("Articles", "The &page it came as"),
            act(lambda viewer: viewer.swap_page()),
            Menu.VIEW,
            group=25,
            enabled=when(lambda viewer: viewer.pages.has_pages or viewer.original.is_page),
            checked=when(lambda viewer: viewer.pane.shows_pages or viewer.pane.shows_original),
        ),
        Action(
            "articles.open_original",
            translate("Articles", "Open the original outsi&de Nadim"),
            act(lambda viewer: viewer.original.open_elsewhere()),
            Menu.RECORD,
            shortcut="Ctrl+Alt+O",
            group=60,
            enabled=when(lambda viewer: viewer.original.file is not None),
        ),
        Action(
            "articles.look",
            translate("Articles", "&Turn or crop the page"),
            lambda: None,
            Menu.VIEW,
            group=25,
            entries=ways_to_look,
        ),
        Action(
            "articles.shade",
            translate("Articles", "S&hade sentences without a statement"),
            act(lambda viewer: viewer.shading.toggle()),
            Menu.VIEW,
            group=25,
            enabled=when(lambda _viewer: True),
            checked=lambda: host.services.settings.get(SHADE),
        ),
        Action(
            "articles.part",
            translate("Articles", "&Kind of this part…"),
            act(lambda viewer: viewer.parts.ask()),
            Menu.TEXT,
            group=60,
            enabled=when(lambda viewer: viewer.versions.can_correct),
        ),
        Action(
            "articles.correct",
            translate("Articles", "&Correct the text…"),
            act(lambda viewer: viewer.versions.correct()),
            Menu.TEXT,
            group=60,
            enabled=when(lambda viewer: viewer.versions.can_correct),
        ),
        Action(
            "articles.recognise",
            translate("Articles", "&Read the text of this scan"),
            act(lambda viewer: viewer.scan.read()),
            Menu.TEXT,
            group=60,
            enabled=when(lambda viewer: viewer.scan.can_be_read),
        ),
        Action(
            "articles.unrecognise",
            translate("Articles", "&Take the recognised text away"),
            act(lambda viewer: viewer.scan.take_away()),
            Menu.TEXT,
            group=60,
            enabled=when(lambda viewer: viewer.scan.was_read),
        ),
        Action(
            "articles.versions",
            translate("Articles", "&Versions of the text…"),
            act(lambda viewer: viewer.versions.show_versions()),
            Menu.TEXT,
            group=60,
            enabled=when(lambda viewer: viewer.has_text),
        ),
    )


def _step(viewer: "ArticleViewer", step: int) -> None:
    viewer.finding.step(step)
