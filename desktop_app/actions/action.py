"""One thing that a user can do."""

from collections.abc import Callable, Sequence
from enum import StrEnum

from desktop_app.values import value


class Menu(StrEnum):
    """The menus, in their order; one without an action is not shown."""

    FILE = "file"
    EDIT = "edit"
    VIEW = "view"
    GO = "go"
    RECORD = "record"
    TEXT = "text"
    TOOLS = "tools"
    HELP = "help"


@value
class Entry:
    """One line of a submenu that is made when it opens. *text* is data: an & in it is an &."""

    text: str
    handler: Callable[[], object]
    icon: str = ""


@value
class Action:
    """The declaration: *id* is ``room.verb``; *text* is translated and may carry an & for its menu letter.

    *shortcut* is written as in ``Ctrl+Shift+N``, several with commas between. *enabled* and *checked* are asked
    whenever a menu opens and after each action, and so is *text_now*, which replaces the text. Actions of one *group*
    stand between the same two lines of a menu. *letter* is a key by its place that does it, too, where nothing that
    has the keyboard wants letters.
    """

    id: str
    text: str
    handler: Callable[[], object]
    menu: Menu
    icon: str = ""
    shortcut: str = ""
    group: int = 0
    enabled: Callable[[], bool] | None = None
    checked: Callable[[], bool] | None = None
    text_now: Callable[[], str] | None = None
    letter: str = ""
    entries: Callable[[], Sequence[Entry]] | None = None
    """Makes it a submenu: asked for its lines whenever it opens, and greyed while there are none."""

    __eq__ = object.__eq__
    __hash__ = object.__hash__
