"""One tab: what is open in it, and the way that led there."""

from PySide6.QtWidgets import QWidget

from desktop_app.contract import Address, Editor, Page
from desktop_app.services.navigation import History
from desktop_app.values import value


@value
class Visit:
    """A place on the way: the room, the page that lay over it, the record that was read beside."""

    room: str | None = None
    page: Address | None = None
    beside: Address | None = None

    def same_middle(self, other: "Visit") -> bool:
        """Whether the room, or the page over it, is the same one."""
        if self.page is None or other.page is None:
            return self.page is other.page and self.room == other.room
        return same_record(self.page, other.page)

    def shows(self, address: Address) -> bool:
        """Whether a record is to be seen here."""
        return any(one is not None and same_record(one, address) for one in (self.page, self.beside))


def same_record(one: Address, other: Address) -> bool:
    """Whether two addresses lead to one record."""
    return (one.kind, one.id) == (other.kind, other.id)


class Tab:
    """Its pages and forms are its own, so that each keeps its line, its scroll and what is typed in it.

    Attributes:
        title: what its record is called; the desk, the first tab, is called after its room.
        trail: the way back and forward.
        page: the record in the middle; the desk has none where its room is to be seen.
        under: what the desk's room shows beside while a page lies over it.
        beside: what stands beside when another tab is opened.
        focus: what has the keyboard when another tab is opened.
        cover: what lies over room and page when another tab is opened: a form.
        form: the form that is open.
        pages, forms: those that were made, by kind.
    """

    def __init__(self, title: str = "", page: Address | None = None) -> None:
        self.title = title
        self.trail: History[Visit] = History()
        self.page = page
        self.under: Address | None = None
        self.beside: Address | None = None
        self.focus: QWidget | None = None
        self.cover: QWidget | None = None
        self.form: Editor | None = None
        self.pages: dict[str, Page] = {}
        self.forms: dict[str, Editor] = {}
