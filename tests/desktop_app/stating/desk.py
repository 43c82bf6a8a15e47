"""A strip in a window over a small catalogue, driven by keys as the reader drives it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.articles import ArticleDraft, add_article
from database.commands.records import NameForm, create_record
from database.dates import DateValue
from database.queries.links import Link
from database.queries.mentions import MentionRow, mentions_in
from database.queries.reading import reading
from database.queries.statements import StatementRow, statements
from desktop_app.forms.surroundings import Surroundings
from desktop_app.stating.draft import Source, StatementDraft, of_selection
from desktop_app.stating.letters import LETTERS
from desktop_app.stating.saving import Saved
from desktop_app.stating.strip import StatementStrip
from desktop_app.stating.writer import StatementWriter

ENTER = Qt.Key.Key_Return
TEXT = (
    "The Harbour Documentary House in Tehran has recently produced a film on the 89-day siege of the town of "
    "Amerli by the River Guards.\n\n"
    "“Reeds of Amerli” has been directed by Hana Oak and Tom Lind is the producer of the documentary that will be "
    "competing in the 14th Lantern Festival, which will be held online from December 8 to 15.\n\n"
    "Commander Ada Stone was there on January 3. Some top analysts called it the biggest film of the year.\n\n"
    "The film has received nominations in 13 categories, receiving three awards for best director, best actor and "
    "best cinematographer.\n"
)


class Desk:
    """Presses keys and looks at what was stored."""

    def __init__(self, around: Surroundings, qt: Any) -> None:
        self.qt, self.around, self.catalogue = qt, around, around.catalogue
        self.article = self._article(self.catalogue)
        text = self.catalogue.read(lambda c: reading(c, self.article))
        self.source = Source(Link(self.article, "article", "The paper"), DateValue.of("2020-11-16"), text.text_id, TEXT)
        self.window = QWidget()
        self.window.resize(900, 500)
        layout = QVBoxLayout(self.window)
        layout.addStretch(1)
        self.strip = StatementStrip(around)
        layout.addWidget(self.strip)
        self.writer = StatementWriter(around, self.window)
        self.drafts: list[StatementDraft] = []
        self.saves: list[Saved] = []
        self.refusals: list[str] = []
        self.cancels = 0
        self.pressed = 0
        self.strip.accepted.connect(self._save)
        self.strip.cancelled.connect(self._cancelled)
        qt.show(self.window)

    def close(self) -> None:
        self.window.close()
        self.window.deleteLater()

    # Making.

    def make(self, kind: str, name: str = "", **fields: Any) -> Link:
        forms = [NameForm(name)] if name else []
        made = self.catalogue.write(Title("x"), lambda w: create_record(w, kind, forms, fields)).result
        return Link(made, kind, name)

    # Driving.

    def letter(self, letter: str, words: str, *, shift: bool = False, about: Link | None = None) -> None:
        """Select words and press a letter, as the reader does."""
        start = TEXT.index(words)
        about = about or (None if shift else self.strip.about)
        self.strip.begin(
            of_selection(self.source, start, start + len(words), LETTERS[letter], about=about, as_about=shift)
        )
        self.pressed = 1
        self.settle()

    def type(self, *keys: Any) -> None:
        """Type texts and press keys, one after the other, and let everything come to rest."""
        for key in keys:
            focus = QApplication.focusWidget()
            if isinstance(key, str):
                self.pressed += len(key)
                QTest.keyClicks(focus, key)
            elif isinstance(key, tuple):
                self.pressed += 1
                QTest.keyClick(focus, key[0], key[1])
            else:
                self.pressed += 1
                QTest.keyClick(focus, key)
        self.settle()

    def settle(self) -> None:
        self.qt.until(lambda: not self.around.tasks.pending and not self._waits())
        QApplication.processEvents()

    def _waits(self) -> bool:
        focus = QApplication.focusWidget()
        return bool(getattr(focus, "waiting", False))

    # Looking.

    @property
    def row(self) -> StatementRow:
        """The statement that was stored last."""
        assert self.saves, (self.strip._problem.text(), self.strip.draft)
        return self.rows(self.saves[-1].statements)[0]

    def rows(self, ids: Any) -> tuple[StatementRow, ...]:
        return self.catalogue.read(lambda c: statements(c, list(ids)))

    def mentions(self) -> tuple[MentionRow, ...]:
        return self.catalogue.read(lambda c: mentions_in(c, self.article))

    @property
    def sentence(self) -> str:
        return self.strip._sentence.text()

    @property
    def problem(self) -> str:
        return self.strip._problem.text() if self.strip._problem.isVisible() else ""

    def offered(self, line: Any) -> list[str]:
        return [one.text for one in line.choices]

    def _save(self, draft: StatementDraft) -> None:
        self.drafts.append(draft)
        self.writer.save(draft, self._done, self._refused)

    def _done(self, saved: Saved) -> None:
        self.saves.append(saved)
        self.strip.saved(saved)

    def _refused(self, sentence: str) -> None:
        self.refusals.append(sentence)
        self.strip.refuse(sentence)

    def _cancelled(self) -> None:
        self.cancels += 1

    @staticmethod
    def _article(catalogue: Catalogue) -> int:
        draft = ArticleDraft(TEXT, "plain text", fields={"headline": "The paper"}, published=DateValue.of("2020-11-16"))
        return catalogue.write(Title("x"), lambda w: add_article(w, draft)).result


Make = Callable[[], Desk]
