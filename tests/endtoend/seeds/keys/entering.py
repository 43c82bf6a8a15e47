"""The two articles and their facts entered in the real window: records in forms, facts in the reader, keys only."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from desktop_app.contract import Address
from desktop_app.stating.draft import StatementDraft
from desktop_app.stating.whats import Shape, What

from ..declared import Also, LoadedWord, Mentioned, Stated
from ..drafting import begun, draft_of_row
from ..entering import Entered
from ..facts import Fact
from ..records import RECORDS
from ..selecting import select_by_keys
from ..wording import ROWS
from .filling import Filling, Names
from .hands import Hands
from .making import Making

if TYPE_CHECKING:
    from desktop_app.features.articles.viewer import ArticleViewer
    from desktop_app.session import Session

NUMBER = ("festival", "ordinal", "ordinal_printed")
"""The fields of which an edition's number in the press is made: one act states all three."""


def is_number(holders: Any) -> bool:
    """Whether a row says which edition of a festival is meant."""
    return tuple(one.shape.get("field") for one in holders if isinstance(one, Stated)) == NUMBER


@dataclass
class Entering:
    """Enters everything and counts the keys of each statement.

    Attributes:
        made: what was made, by key and by row.
        keys: for each statement or mention the keys that it took, the selecting of its words included.
    """

    session: "Session"
    made: Entered
    keys: dict[tuple[int, int], float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.hands = Hands(self.session)
        self._making = Making(self.hands)
        self._numbered = {holders[0].about for holders in ROWS.values() if is_number(holders)}

    def enter(self) -> None:
        """Enter the records, then all facts of each article in the order of its text, then what hangs on them."""
        for key, record in RECORDS.items():
            # An edition that the press numbers is made by its number; what lies in it comes after.
            if key not in self._numbered and record.fields.get("edition") not in self._numbered:
                self.made.ids[key] = self._making.make(record, self.made.ids)
        for number in self.made.seeds.files:
            self._read(number)

    def _read(self, number: int) -> None:
        article = self.made.ids[f"article_{number}"]
        viewer = self._open(article)
        tehran = self.made.ids["tehran"]
        self._making.complete(article, {"dateline_place": ("Tehran", lambda one: getattr(one, "id", None) == tehran)})
        filling = Filling(self.hands, viewer, self._names())
        rows = {row: holders for row, holders in sorted(ROWS.items()) if self._fact(row).article == number}
        for row, holders in rows.items():
            if is_number(holders):
                self._number(viewer, filling, row, holders)
        for key, record in RECORDS.items():
            if key not in self.made.ids and record.fields.get("edition") in self.made.ids:
                self.made.ids[key] = self._making.make(record, self.made.ids)
                viewer = self._open(article)
        filling = Filling(self.hands, viewer, self._names())
        for row, holders in rows.items():
            for place, holder in enumerate(holders):
                if isinstance(holder, Stated | Mentioned) and not is_number(holders):
                    draft = draft_of_row(self.made, (row, place), holder)
                    assert draft is not None
                    self._state(viewer, filling, (row, place), draft)
                    line: Any = viewer.facts.current_id()
                    self.made.holders[row, place] = line[1]
        for row, holders in rows.items():
            for place, holder in enumerate(holders):
                if isinstance(holder, Also | LoadedWord):
                    self._state(viewer, filling, (row, place), self._behind(self._fact(row), holder))
        self._open(article)
        self._making.complete(article, {"level": ("analysed", lambda one: one == "analysed")})

    def _state(self, viewer: Any, filling: Filling, at: tuple[int, int], draft: StatementDraft) -> None:
        before, passage = self.hands.count, draft.passage
        assert passage is not None
        self._select(viewer, passage.start, passage.end)
        try:
            filling.state(draft)
        except AssertionError as error:
            raise AssertionError(f"row {at[0]}, holder {at[1]}: {error}") from error
        if draft.what is not None and draft.what.shape not in (Shape.ALSO, Shape.LOADED):
            self.keys[at] = self.hands.count - before

    def _number(self, viewer: Any, filling: Filling, row: int, holders: Any) -> None:
        before, fact = self.hands.count, self._fact(row)
        self._select(viewer, fact.start, fact.end)
        filling.number(self.made.ids[holders[0].shape["value"]])
        stated = self._newest(len(NUMBER))
        self.made.ids[holders[0].about] = stated[0][1]
        for place, (statement, _about) in enumerate(stated):
            self.made.holders[row, place] = statement
            self.keys[row, place] = (self.hands.count - before) / len(NUMBER)

    def _select(self, viewer: "ArticleViewer", start: int, end: int) -> None:
        keyboard = viewer.reader.keyboard
        if keyboard.last == (start, end):
            self.hands.press("b")
        else:
            select_by_keys(viewer.reader, self.hands.press, start, end)

    def _open(self, article: int) -> "ArticleViewer":
        """Show an article with the keyboard in its text."""
        from desktop_app.features.articles.viewer import ArticleViewer

        self.session.window.show_page(Address("article", article))
        self.session.settle()
        viewer = self.session.window.navigator.tab.pages["article"]
        assert isinstance(viewer, ArticleViewer)
        viewer.pane.take_focus()
        self.hands.settle()
        return viewer

    def _behind(self, fact: Fact, holder: Also | LoadedWord) -> StatementDraft:
        """Return what puts words behind statements, or marks them as their loaded word."""
        also = isinstance(holder, Also)
        of = holder.statements if isinstance(holder, Also) else ((holder.row, holder.number),)
        statements = tuple(self.made.holders[at] for at in of)
        return begun(self.made, fact, What(Shape.ALSO if also else Shape.LOADED), statements=statements)

    def _names(self) -> Names:
        return Names({self.made.ids[key]: self._making.name_of(key) for key in RECORDS if key in self.made.ids})

    def _fact(self, row: int) -> Fact:
        return self.made.seeds.facts[row]

    def _newest(self, count: int) -> list[tuple[int, int]]:
        """Return id and record of the statements made last, in the order in which they were made."""
        catalogue = self.session.catalogue
        assert catalogue is not None
        sql = f"SELECT id, about_id FROM statement ORDER BY id DESC LIMIT {count}"
        found = catalogue.read(lambda connection: connection.exec_driver_sql(sql).all())
        return [(row.id, row.about_id) for row in reversed(found)]
