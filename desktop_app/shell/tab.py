"""One tab: what is open in it, and the way that led there."""

from dataclasses import dataclass, field

from PySide6.QtWidgets import QWidget

from desktop_app.contract import Address, Editor, Page
from desktop_app.services.navigation import History


@dataclass(frozen=True, slots=True)
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


@dataclass(eq=False, slots=True)
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

    title: str = ""
    trail: History[Visit] = field(default_factory=History)
    page: Address | None = None
    under: Address | None = None
    beside: Address | None = None
    focus: QWidget | None = None
    cover: QWidget | None = None
    form: Editor | None = None
    pages: dict[str, Page] = field(default_factory=dict)
    forms: dict[str, Editor] = field(default_factory=dict)
