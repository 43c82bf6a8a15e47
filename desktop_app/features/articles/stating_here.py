"""Facts are stated on selected words, on a rectangle of a page or on the whole article, in the strip below the text."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from database.changes import Changes, Title
from database.commands.corrections import place_passage
from database.commands.evidence import Evidence, PageArea, Passage, WholeArticle
from database.queries.mentions import MentionRow
from database.queries.reading import StrayRow
from database.queries.statements import StatementRow
from desktop_app.contract import Host
from desktop_app.features.articles.page_reading import PageReading
from desktop_app.features.articles.reading import OpenArticle
from desktop_app.features.articles.text_pane import TextPane
from desktop_app.forms.surroundings import Surroundings
from desktop_app.forms.values import Target
from desktop_app.rooms.context import Context
from desktop_app.rooms.only_read import may_write
from desktop_app.services.cancel import CancelToken
from desktop_app.stating.draft import Source, StatementDraft, draft_of, mention_draft, of_selection
from desktop_app.stating.letters import LETTERS
from desktop_app.stating.saving import Saved
from desktop_app.stating.strip import StatementStrip
from desktop_app.stating.whats import Shape, What
from desktop_app.stating.writer import Done, Refused, StatementWriter
from desktop_app.texts import translate

WHOLE = "w"
"""The letter that takes the whole article for evidence."""
HERE = "="
"""The key that puts the selected words behind the current fact."""


Store = Callable[[StatementWriter, StatementDraft, Done, Refused], object]
"""How a changed draft is stored."""
Left = Callable[[bool], object]
"""Told whether a draft that somebody else began was stored."""


class StatingHere(QObject):
    """Belongs to one `TextPane`. What is spoken of stays, for each article its own."""

    stated = Signal(object)
    """The line of the fact that was stored."""
    changed = Signal()
    """A stored fact was changed, or left as it was: the keyboard goes back to the facts."""

    def __init__(self, pane: TextPane, pages: PageReading, host: Host, context: Context) -> None:
        super().__init__(pane)
        self._pane = pane
        self._pages = pages
        self._host = host
        self._context = context
        self._open: OpenArticle | None = None
        self._strip: StatementStrip | None = None
        self._writer: StatementWriter | None = None
        self._about: dict[int, Target | None] = {}
        self._store: Store | None = None
        self._left: Left | None = None

    @property
    def strip(self) -> StatementStrip | None:
        """The strip, once something was stated."""
        return self._strip

    @property
    def is_open(self) -> bool:
        """Whether something is being stated."""
        return self._strip is not None and not self._strip.isHidden()

    def take(self, found: OpenArticle) -> None:
        """The article is this one now, or again after a change."""
        before = self._open.article.id if self._open is not None else None
        self._open = found
        article = found.article.id
        if article not in self._about and found.found.statements:
            # What was spoken of last, also days ago.
            self._about[article] = max(found.found.statements, key=lambda one: one.id).about
        if before != article:
            self._left = None
            self._hold(before)
            if self._strip is not None:
                self._strip.hide()
                self._strip.speak_of(self._about.get(article))
            self._tell_about()
        if self._strip is not None:
            self._strip.take_over(found.found.statements)
        if before != article:
            self._put_back(article)

    @property
    def typed(self) -> str:
        """What is filled in and not stored, in words."""
        held = self._strip.held() if self._strip is not None else None
        return held.said if held is not None else ""

    def _hold(self, article: int | None) -> None:
        """Keep what is half filled in of the article that is left."""
        held = self._strip.held() if self._strip is not None else None
        if held is not None and article is not None:
            self._context.held.keep(article, held, self._store)
        self._store = None

    def _put_back(self, article: int) -> None:
        """Show again what was half filled in of an article; the keyboard stays where it is."""
        found = self._context.held.take(article)
        if found is not None:
            held, self._store = found
            self._made_strip().put_back(held)

    def letter(self, sign: str, shift: bool, line: object) -> bool:
        """Begin what a letter says of the selection; *line* is the current fact. False where it says nothing."""
        evidence = self.selected()
        says = sign == WHOLE or (evidence is not None and (sign == HERE or sign in LETTERS))
        if self._open is None or not says:
            return False
        if not may_write(self._host, self._context):
            return True
        if sign == WHOLE or evidence is None:
            self._begin_whole(evidence)
        elif sign == HERE:
            self._put_behind(evidence, line)
        else:
            self._begin(sign, evidence, shift)
        return True

    def general(self) -> bool:
        """Begin a statement on the selection without saying what its words are; False where nothing is selected."""
        evidence = self.selected()
        if self._open is None or evidence is None:
            return False
        if not may_write(self._host, self._context):
            return True
        words = self._words_of(evidence)
        self._show(StatementDraft(words=words, evidence=(evidence,), source=self._source()))
        return True

    @property
    def source(self) -> Source | None:
        """The article in which words are selected, once it is open."""
        return self._source() if self._open is not None else None

    def begin(self, draft: StatementDraft, left: Left | None = None, *, unfolded: bool = False) -> None:
        """Open a draft that was begun elsewhere at its object: a suggestion to be changed, what is right for a fact.

        Args:
            draft: nothing is read from its words another time.
            left: called when it was stored (true), or left as it was: whoever began it has the keyboard again.
            unfolded: whether its details are shown from the beginning.
        """
        if self._open is not None and may_write(self._host, self._context):
            strip = self._made_strip()
            self._store, self._left = None, left
            strip.begin(draft, "object", changing=True, unfolded=unfolded)

    def ask_right(self, about: Target, what: What, left: Left) -> None:
        """Ask what is right where this article is wrong, with the source that says so; Escape leaves it open."""
        item = "" if what.shape is Shape.VALUE else what.item
        self.begin(StatementDraft(about=about, what=replace(what, item=item)), left, unfolded=True)
        said = translate("Reader", "Now what is right, with the source that says so. Esc leaves it open.")
        self._host.services.notices.info(said)

    def change(self, row: StatementRow) -> None:
        """Change a stored statement; its evidence stays with it."""
        self._change(draft_of(row), lambda writer, draft, done, refused: writer.change(row.id, draft, done, refused))

    def change_mention(self, row: MentionRow) -> None:
        """Change whom a mention names, or as what."""
        self._change(
            mention_draft(row), lambda writer, draft, done, refused: writer.change_mention(row.id, draft, done, refused)
        )

    def remove_mention(self, row: MentionRow) -> None:
        """Take a mention away."""
        self._made_strip()
        if self._writer is not None:
            self._writer.remove_mentions((row.id,), lambda _done: None)

    def _change(self, draft: StatementDraft, store: Store) -> None:
        if self._open is None or not may_write(self._host, self._context):
            return
        strip = self._made_strip()
        self._store, self._left = store, None
        strip.begin(draft, "object", changing=True)

    def selected(self) -> Passage | PageArea | None:
        """Return the selected words, or the rectangle that was drawn on the page in sight."""
        opened, pane = self._open, self._pane
        if opened is None:
            return None
        if pane.shows_pages:
            area = self._pages.new_area()
            if area is not None or not self._pages.selects_words:
                return area
        chosen = pane.reader.selected_range()
        if chosen is None or opened.found.text_id is None:
            return None
        return Passage(opened.found.text_id, *chosen)

    def _begin(self, sign: str, evidence: Passage | PageArea, shift: bool) -> None:
        source, letter = self._source(), LETTERS[sign]
        if isinstance(evidence, Passage):
            draft = of_selection(source, evidence.start, evidence.end, letter, as_about=shift)
        else:
            draft = StatementDraft(what=letter.what, wanted=letter.wanted, evidence=(evidence,), source=source)
        self._show(draft)

    def _begin_whole(self, evidence: Passage | PageArea | None) -> None:
        opened = self._open
        if opened is not None:
            words = self._words_of(evidence) if evidence is not None else ""
            whole = WholeArticle(opened.article.id)
            self._show(StatementDraft(words=words, evidence=(whole,), source=self._source()))

    def _show(self, draft: StatementDraft) -> None:
        strip = self._made_strip()
        self._store = self._left = None
        shape = draft.what.shape if draft.what is not None else None
        if shape in (Shape.ALSO, Shape.LOADED):
            focus = "object"
        elif strip.about is None and not draft.about_words and shape is not Shape.MENTION:
            focus = "about"
        else:
            focus = "what"
        strip.begin(draft, focus)

    def _made_strip(self) -> StatementStrip:
        if self._strip is not None:
            return self._strip
        services, context = self._host.services, self._context
        around = Surroundings(context.catalogue, services.tasks, services.changes, services.notices, context.wording)
        self._writer = StatementWriter(around, self)
        strip = self._strip = StatementStrip(around, self._pane)
        strip.details.be_scrolled()
        strip.hide()
        strip.accepted.connect(self._accepted)
        strip.cancelled.connect(self._cancelled)
        self._pane.add_below(strip, strip.stops)
        if self._open is not None:
            strip.speak_of(self._about.get(self._open.article.id))
            strip.take_over(self._open.found.statements)
        return strip

    def _accepted(self, draft: StatementDraft) -> None:
        strip, writer = self._strip, self._writer
        if strip is None or writer is None:
            return

        if (store := self._store) is not None:
            store(writer, draft, lambda saved: self._changed(strip, saved), strip.refuse)
            return

        def done(saved: Saved) -> None:
            strip.saved(saved)
            if draft.source is not None:
                self._about[draft.source.article.id] = strip.about
            if self._left is None:
                self._pane.pages.drop_frame()
                self._pane.reader.keyboard.go_behind()
            self._leave_strip(stored=True)
            self._tell_about()
            line = ("statement", saved.statements[0]) if saved.statements else ("mention", saved.mention)
            self.stated.emit(line)

        writer.save(draft, done, strip.refuse)

    def _changed(self, strip: StatementStrip, saved: Saved) -> None:
        """A stored fact was changed: the list of the facts has the keyboard again, as before."""
        strip.saved(saved)
        strip.hide()
        self._store = None
        self.changed.emit()

    def _cancelled(self) -> None:
        if self._store is not None and self._strip is not None:
            self._store = None
            self._strip.hide()
            self.changed.emit()
            return
        self._leave_strip()

    def _leave_strip(self, *, stored: bool = False) -> None:
        left, self._left = self._left, None
        if self._strip is not None:
            if left is None:
                self._pane.take_focus()
            else:
                left(stored)
            self._strip.hide()

    def _tell_about(self) -> None:
        """Say below the text which record the next statement is about."""
        about = self._about.get(self._open.article.id) if self._open is not None else None
        text = translate("Reader", "about {record}").format(record=about.label) if about is not None else ""
        self._pane.reader.set_note(text)

    def _put_behind(self, evidence: Evidence, line: object) -> None:
        """Put the selection behind the current fact; words that were lost in a correction are placed by it."""
        opened = self._open
        if opened is None or not isinstance(line, tuple) or line[0] not in ("statement", "mention"):
            self._host.services.notices.info(translate("Reader", "Go to the fact first that these words say too"))
            return
        strays = [one for one in opened.found.strays if one.statement_id == line[1] or one.mention_id == line[1]]
        of_line = [one for one in strays if (one.statement_id is not None) == (line[0] == "statement")]
        if isinstance(evidence, Passage) and of_line:
            self._place(of_line, evidence, line)
        elif line[0] == "statement":
            self._made_strip()
            if self._writer is not None:
                self._writer.attach((line[1],), (evidence,), lambda _done: self._placed(line))
        else:
            self._host.services.notices.info(translate("Reader", "Go to the fact first that these words say too"))

    def _place(self, strays: Sequence[StrayRow], passage: Passage, line: object) -> None:
        catalogue, stray = self._context.catalogue, strays[0]

        def command(writer: Any) -> None:
            place_passage(writer, stray.evidence_id, passage.text_id, passage.start, passage.end)

        def write(_token: CancelToken) -> Changes:
            return catalogue.write(Title("evidence.place"), command)

        notices = self._host.services.notices
        self._host.services.tasks.write(
            write, lambda _done: self._placed(line), lambda problem: notices.problem(str(problem))
        )

    def _placed(self, line: object) -> None:
        self._host.services.notices.info(translate("Reader", "These words stand behind the fact now"))
        self._pane.pages.drop_frame()
        self._pane.reader.keyboard.go_behind()
        self.stated.emit(line)

    def _source(self) -> Source:
        opened = self._open
        if opened is None:
            raise LookupError("no article is open")
        found = opened.found
        return Source(opened.article, opened.published, found.text_id, found.text, found.week_start)

    def _words_of(self, evidence: Evidence) -> str:
        text = self._open.found.text if self._open is not None else ""
        return text[evidence.start : evidence.end] if isinstance(evidence, Passage) else ""
