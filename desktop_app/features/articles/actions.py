"""What can be done with articles in view: read the text of scans, change the size of their type."""

from desktop_app.actions.action import Action, Menu
from desktop_app.contract import Host
from desktop_app.features.articles.recognising import Recognising
from desktop_app.features.articles.settings import TYPE_SIZE
from desktop_app.rooms.context import Context
from desktop_app.texts import translate
from desktop_app.widgets.reader_text import LARGEST, SMALLEST


def article_actions(host: Host, context: Context, recognising: Recognising) -> tuple[Action, ...]:
    """Return the actions of the articles."""
    return (
        Action(
            "articles.recognise_all",
            translate("Articles", "Read the &text of all scans"),
            recognising.read_all,
            Menu.FILE,
            group=10,
            enabled=lambda: not context.catalogue.read_only,
        ),
        *_size_actions(host),
    )


def _size_actions(host: Host) -> list[Action]:
    settings = host.services.settings

    def step(points: int) -> None:
        settings.set(TYPE_SIZE, min(LARGEST, max(SMALLEST, settings.get(TYPE_SIZE) + points)))

    return [
        Action(
            "articles.larger",
            translate("Articles", "&Larger article text"),
            lambda: step(1),
            Menu.VIEW,
            shortcut="Ctrl++, Ctrl+=",
            group=20,
            enabled=lambda: settings.get(TYPE_SIZE) < LARGEST,
        ),
        Action(
            "articles.smaller",
            translate("Articles", "&Smaller article text"),
            lambda: step(-1),
            Menu.VIEW,
            shortcut="Ctrl+-",
            group=20,
            enabled=lambda: settings.get(TYPE_SIZE) > SMALLEST,
        ),
        Action(
            "articles.usual",
            translate("Articles", "&Usual article text"),
            lambda: settings.set(TYPE_SIZE, 0),
            Menu.VIEW,
            shortcut="Ctrl+0",
            group=20,
            enabled=lambda: settings.get(TYPE_SIZE) != 0,
        ),
    ]
