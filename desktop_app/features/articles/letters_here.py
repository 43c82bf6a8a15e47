"""What letters do in an article, on the picture of its page and on the page that it came as."""

from collections.abc import Callable

from desktop_app.contract import Host
from desktop_app.features.articles.facts_and_words import FactsAndWords
from desktop_app.features.articles.finding import Finding
from desktop_app.features.articles.looking import Looking
from desktop_app.features.articles.part_kinds import PartKinds
from desktop_app.features.articles.shading import Shading
from desktop_app.features.articles.stating_here import HERE, StatingHere
from desktop_app.features.articles.text_pane import TextPane
from desktop_app.rooms.context import Context
from desktop_app.rooms.only_read import may_write
from desktop_app.stating.letters import LETTERS
from desktop_app.texts import translate
from desktop_app.widgets.card import Card


class LettersHere:
    """Belongs to one `TextPane`; each letter goes to the part of the article that it is for."""

    def __init__(
        self,
        pane: TextPane,
        facts: Card,
        stating: StatingHere,
        looking: Looking,
        parts: PartKinds,
        finding: Finding,
        shading: Shading,
        ways: FactsAndWords,
        swap: Callable[[], object],
        host: Host,
        context: Context,
    ) -> None:
        self._pane = pane
        self._facts = facts
        self._stating = stating
        self._looking = looking
        self._parts = parts
        self._finding = finding
        self._shading = shading
        self._ways = ways
        self._swap = swap
        self._host = host
        self._context = context

    def pressed(self, sign: str, shift: bool) -> None:
        """A letter in the article or on a page: of a selection it says what the words are."""
        if self._stating.letter(sign, shift, self._facts.current_id()):
            return
        if self._looking.letter(sign, shift):
            return
        if sign == "i":
            self._swap()
        elif sign == "k" and self._pane.shows_pages:
            self._host.do_letter(sign)
        elif sign == "c":
            self._shading.toggle()
        elif sign in "kt":
            self._parts.ask()
        elif sign == "/":
            self._finding.open()
        elif sign in "[]" and not self._pane.shows_pages:
            self._ways.evidence_seen(self._pane.reader.step_passage(1 if sign == "]" else -1))
        elif (sign in LETTERS or sign == HERE) and may_write(self._host, self._context):
            said = translate("Articles", "Select words first: G and two letters, Q for a name, Shift with the arrows")
            if self._pane.shows_pages:
                said = translate("Articles", "Draw a rectangle first: R and the arrows, or the mouse")
            self._host.services.notices.info(said)

    def pressed_on_original(self, sign: str, _shift: bool) -> None:
        """A letter on the page that the article came as, which is only looked at."""
        if sign == "i":
            self._swap()
        elif sign in LETTERS or sign == HERE:
            self._host.services.notices.info(translate("Articles", "Words are selected in the text: I shows it"))
