"""What is decided about a fact in the list beside its article, with the keys that a record's page has for it."""

from collections.abc import Callable, Hashable, Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent

from database.queries.mentions import MentionRow
from database.queries.statements import StatementRow
from desktop_app.contract import Host
from desktop_app.features.articles.reading import OpenArticle
from desktop_app.features.articles.stating_here import StatingHere
from desktop_app.features.articles.why_wrong import WhyWrong
from desktop_app.rooms.context import Context
from desktop_app.rooms.line_writer import LineWriter
from desktop_app.rooms.only_read import may_write
from desktop_app.stating.draft import draft_of
from desktop_app.texts import translate
from desktop_app.widgets.card import Card
from desktop_app.widgets.key_positions import plain_position_of


class FactActions(QObject):
    """Belongs to the facts of one article viewer."""

    def __init__(self, facts: Card, stating: StatingHere, host: Host, context: Context) -> None:
        super().__init__(facts)
        self._facts = facts
        self._stating = stating
        self._host = host
        self._context = context
        self._open: OpenArticle | None = None
        self._why_wrong = WhyWrong(facts)
        self._writer = LineWriter(host, context, self)
        facts.on_key = self._on_key
        facts.own_keys = frozenset((Qt.Key.Key_F2, Qt.Key.Key_Delete))
        self._letters: Mapping[str, Callable[[], object]] = {
            "m": self.step_modality,
            "x": self.wrong,
            "p": lambda: self._rank("preferred"),
            "s": lambda: self._rank("superseded"),
        }

    def take(self, found: OpenArticle) -> None:
        """The article is this one now, or again after a change."""
        if self._open is None or self._open.article.id != found.article.id:
            self._why_wrong.close()
        self._open = found
        self._writer.label = found.headline

    def step_modality(self) -> None:
        """Say with the next modality how surely the fact is said."""
        if (row := self._statement()) is not None:
            modality = self._writer.step_modality([row])
            said = self._context.wording.term("modality", modality)
            self._host.services.notices.info(translate("Articles", "The source: {modality}").format(modality=said))

    def wrong(self) -> None:
        """Say that the source is wrong, and why; a fact that is marked so becomes an ordinary one again."""
        row = self._statement()
        line = self._facts.current_id()
        if row is None or line is None:
            return
        if row.rank == "wrong_in_source":
            self._writer.rank([row], "wrong_in_source")
            return
        self._why_wrong.ask(
            line, lambda reason: self._writer.mark_wrong([row], reason, lambda: self._ask_right(row, line))
        )

    def _ask_right(self, row: StatementRow, line: Hashable) -> None:
        """Ask what is right, if its line is still the one in sight."""
        wrong = draft_of(row)
        if self._facts.isVisible() and self._facts.current_id() == line and wrong.about and wrong.what:
            self._stating.ask_right(wrong.about, wrong.what, lambda _stored: self._facts.focus_first())

    def edit(self) -> None:
        """Change the fact in the strip below the text."""
        if (row := self._statement(told=False)) is not None:
            self._stating.change(row)
        elif (mention := self._mention()) is not None:
            self._stating.change_mention(mention)

    def withdraw(self) -> None:
        """Withdraw the fact; undo brings it back."""
        if (row := self._statement(told=False)) is not None:
            self._writer.withdraw([row])
        elif (mention := self._mention()) is not None:
            self._stating.remove_mention(mention)

    def _rank(self, rank: str) -> None:
        if (row := self._statement()) is not None:
            self._writer.rank([row], rank)

    def _statement(self, *, told: bool = True) -> StatementRow | None:
        """Return the statement of the current line; say so (*told*) where it is none."""
        line = self._facts.current_id()
        opened = self._open
        if opened is not None and isinstance(line, tuple) and line[0] == "statement":
            return next((row for row in opened.found.statements if row.id == line[1]), None)
        if told:
            self._host.services.notices.info(translate("Articles", "This line is no stated fact."))
        return None

    def _mention(self) -> MentionRow | None:
        line = self._facts.current_id()
        opened = self._open
        if opened is None or not isinstance(line, tuple) or line[0] != "mention":
            return None
        return next((row for row in opened.mentions if row.id == line[1]), None)

    def _on_key(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        named: dict[int, Callable[[], object]] = {Qt.Key.Key_F2: self.edit, Qt.Key.Key_Delete: self.withdraw}
        act = named.get(event.key()) if plain else None
        act = act or self._letters.get(plain_position_of(event))
        if act is None:
            return False
        # A key that is held decides nothing twice.
        if not event.isAutoRepeat() and may_write(self._host, self._context):
            act()
        return True
