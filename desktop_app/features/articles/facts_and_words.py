"""The way between facts and words: a fact in focus lights its words, a click on words goes to their fact."""

from collections.abc import Callable, Hashable

from PySide6.QtCore import QObject

from desktop_app.contract import Address, Host
from desktop_app.features.articles.desk import Desk
from desktop_app.features.articles.page_reading import PageReading
from desktop_app.features.articles.page_says import PageSays
from desktop_app.features.articles.reading import OpenArticle
from desktop_app.features.articles.stating_here import StatingHere
from desktop_app.features.articles.text_pane import TextPane
from desktop_app.widgets.card import Card


class FactsAndWords(QObject):
    """Belongs to one article in view, whose facts are *in_middle* beside the text, or below it in the right pane.

    *back_to* says where the article itself was come from.
    """

    def __init__(
        self,
        pane: TextPane,
        facts: Card,
        pages: PageReading,
        desk: Desk,
        stating: StatingHere,
        page_says: PageSays,
        host: Host,
        back_to: Callable[[], Address | None],
        *,
        in_middle: bool,
    ) -> None:
        super().__init__(facts)
        self._pane = pane
        self._reader = pane.reader
        self._facts = facts
        self._pages = pages
        self._desk = desk
        self._stating = stating
        self._page_says = page_says
        self._host = host
        self._in_middle = in_middle
        self._open: OpenArticle | None = None
        self._back_to = back_to
        self._came: Hashable | None = None
        stating.stated.connect(self._stated)
        stating.changed.connect(facts.focus_first)
        pane.pages.frame_focused.connect(self.evidence_seen)
        self._reader.keyboard.activated.connect(self._entered)
        self._reader.passage_clicked.connect(self._evidence_chosen)
        facts.line_focused.connect(self._light)
        facts.line_activated.connect(self._activated)
        facts.line_followed.connect(self._followed)

    def take(self, found: OpenArticle | None) -> None:
        """Take the article that is open, or none."""
        self._open = found

    def go_to(self, address: Address) -> None:
        """Light what the address names: the passage of an evidence, or the first one of a line."""
        place = address.place
        if self._open is None or not isinstance(place, tuple):
            return
        if place[0] == "evidence":
            line = self._open.lines.get(place[1])
            if line is None:
                return
            self._facts.go_to(line)
            if not self._pages.show_area(place[1]):
                if not self._pages.show_passage(place[1]):
                    self._pane.show_text()
                self._reader.focus_passage(place[1])
        else:
            self._facts.go_to(place)
            self._light(place)

    def _light(self, line: Hashable) -> None:
        """Light the words of a line, or its rectangle on a page; one that stands on none takes the light away."""
        if self._open is None:
            return
        passages, areas = self._open.passages.get(line, ()), self._open.areas.get(line, ())
        if areas and (self._pane.shows_pages or not passages):
            if self._pane.pages.focused_frame not in areas:
                self._pages.show_area(areas[0])
            return
        if passages and self._pane.shows_pages and not self._pages.show_passage(passages[0]):
            self._pane.show_text()
        if self._reader.focused_passage not in passages or not passages:
            self._reader.focus_passage(passages[0] if passages else None)

    def _evidence_chosen(self, evidence: Hashable) -> None:
        """Go to the fact behind words or a rectangle, or to the suggestion."""
        if isinstance(evidence, tuple) and evidence[0] == "proposal":
            self._desk.go_to(evidence)
            return
        line = self._open.lines.get(evidence) if self._open is not None and isinstance(evidence, int) else None
        if line is not None:
            if evidence in {one.id for one in self._reader.content.passages}:
                self._reader.focus_passage(evidence)
            self._facts.focus_line(line)

    def evidence_seen(self, evidence: Hashable) -> None:
        """Make the fact behind words or a rectangle the current one; the keyboard stays where it is."""
        line = self._open.lines.get(evidence) if self._open is not None and isinstance(evidence, int) else None
        if line is not None:
            self._facts.go_to(line)

    def begin_at(self, line: Hashable) -> None:
        """Put the word cursor at the words of a suggestion, unless it is in them or words are selected."""
        words = next((one for one in self._reader.content.passages if one.id == line), None)
        keyboard = self._reader.keyboard
        if words is not None and keyboard.selection() is None and not words.start <= keyboard.place < words.end:
            keyboard.go_to(words.start)

    def _entered(self) -> None:
        """Enter in the text: selected words are stated, from lit ones it goes to their fact."""
        if self._stating.general():
            return
        place = self._reader.keyboard.place
        found = [one for one in self._reader.content.passages if one.start <= place < one.end]
        if found:
            self._evidence_chosen(min(found, key=lambda one: one.end - one.start).id)

    def _stated(self, line: Hashable) -> None:
        """Make a fact that was stored the current one, once it is here."""
        self._came = line
        self.go_to_stated()

    def go_to_stated(self) -> None:
        """Make the fact that was stored last the current one, if it is here and was not yet."""
        if self._came is not None and self._facts.go_to(self._came):
            self._came = None

    def _activated(self, line: Hashable) -> None:
        """Enter: on a record's own line its card, on a fact its words, with the keyboard."""
        if isinstance(line, tuple) and line[0] == "record":
            self._followed(line)
            return
        if self._page_says.enter(line):
            return
        self._light(line)
        if self._open is None:
            return
        passages = [one for one in self._reader.content.passages if one.id in self._open.passages.get(line, ())]
        if passages and not self._pane.shows_pages:
            self._reader.keyboard.go_to(passages[0].start)
        if passages or self._pane.shows_pages:
            self._pane.take_focus()

    def _followed(self, line: Hashable) -> None:
        address = self._open.records.get(line) if self._open is not None else None
        if address is not None and self._open is not None:
            back = Address("article", self._open.article.id, line, self._back_to())
            target = Address(address.kind, address.id, None, back)
            if self._in_middle:
                self._host.show_page(target)
            else:
                self._host.open(target, take_focus=True)
