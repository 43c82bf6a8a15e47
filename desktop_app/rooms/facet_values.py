"""All values of a facet: found by typing, kept or left out, put into the query at once."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from database.search.facet_table import Facet, words_of
from database.search.facets import FacetCounts, facet_values
from database.search.narrowing import Choice, taken_apart
from desktop_app.contract import Host
from desktop_app.problems import problem_text
from desktop_app.rooms.context import Context
from desktop_app.rooms.facet_words import calendar_of, facet_title, value_text
from desktop_app.rooms.source import Question
from desktop_app.services.cancel import CancelToken
from desktop_app.texts import number, translate
from desktop_app.widgets.facet_list import Chosen, FacetList, Group, Value
from desktop_app.widgets.fonts import scaled
from desktop_app.widgets.labels import plain_label

LONGEST = 200
PAUSE_MS = 120
"""How long typing must rest before values are looked for, in milliseconds."""
SHOWN = 500
"""Values that are listed at once; of more it is said how many."""


class ValuesDialog(QDialog):
    """A line and the values that are called as was typed in it; `decided` comes with Ok.

    The line keeps the keyboard while one types; Down goes to the values, Space and the minus key choose there.
    """

    decided = Signal(str, object)
    """The facet's word, and a tuple of `Choice`: all that is chosen of it now."""

    def __init__(
        self, host: Host, context: Context, room: str, facet: Facet, question: Question, parent: QWidget
    ) -> None:
        super().__init__(parent.window())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._host, self._context, self._room, self._facet, self._question = host, context, room, facet, question
        title = facet_title(room, facet, context.wording)
        self.setWindowTitle(title)
        chosen = taken_apart(question.text, words_of(room)).of(facet.word)
        self._chosen: dict[str, Choice] = {one.value: one for one in chosen}
        self._found: FacetCounts | None = None
        self.line = QLineEdit()
        self.line.setMaxLength(LONGEST)
        hint = translate("Facets", "Find a value")
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleName(hint)
        self.line.installEventFilter(self)
        self.values = FacetList()
        self.values.setAccessibleName(title)
        self.values.setMinimumSize(scaled(380), scaled(320))
        self.values.toggled.connect(self._toggle)
        self.values.left.connect(self.line.setFocus)
        self.hint = plain_label(tone="muted")
        """What is said below the values: nothing found, or more than are shown."""
        self.hint.setWordWrap(True)
        buttons = QDialogButtonBox()
        buttons.addButton(translate("Facets", "&Narrow"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(translate("Facets", "&Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._decide)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(self.line)
        layout.addWidget(self.values, 1)
        layout.addWidget(self.hint)
        layout.addWidget(buttons)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.line.textChanged.connect(lambda _text: self._typed())
        self.line.setFocus()
        self._ask()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Down go from the line to the values."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if watched is self.line and event.key() == Qt.Key.Key_Down:
            self.values.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return super().eventFilter(watched, event)

    def _typed(self) -> None:
        if self._facet.leads_to_records:
            self._pause.start()
        else:
            self._show()

    def _ask(self) -> None:
        typed = self.line.text() if self._facet.leads_to_records else ""

        def read(token: CancelToken) -> FacetCounts:
            question = self._question

            def ask(connection: Any) -> FacetCounts:
                return facet_values(
                    connection,
                    self._room,
                    self._facet.word,
                    question.text,
                    typed=typed,
                    within=question.within,
                    calendar=calendar_of(self._context.wording),
                )

            return self._context.read(ask, token)

        self._host.services.tasks.read(
            read,
            self._take,
            lambda problem: self._host.services.notices.problem(problem_text(problem)),
            key=("facet values", id(self)),
        )

    def _take(self, found: FacetCounts) -> None:
        self._found = found
        self._show()

    def _show(self) -> None:
        """Show the values; those that are no records are found among the words that they are shown in."""
        found = self._found
        if found is None:
            return
        words = [] if self._facet.leads_to_records else self.line.text().casefold().split()
        values = []
        for one in found.values:
            text = value_text(self._room, self._facet, one.shown, self._context.wording)
            if all(word in text.casefold() for word in words):
                values.append(Value(self._facet.word, one.value, text, one.count, self._state(one.value)))
        title = facet_title(self._room, self._facet, self._context.wording)
        self.values.set_groups([Group(self._facet.word, title, tuple(values[:SHOWN]))] if values else [])
        if not values:
            said = translate("Facets", "No hit has a value that is called so.")
        elif len(values) > SHOWN or found.all > len(found.values):
            more = translate("Facets", "{shown} of {all} are shown: type to find the others.")
            said = more.format(shown=number(min(SHOWN, len(values))), all=number(found.all))
        else:
            said = ""
        self.hint.setText(said)

    def _state(self, value: str) -> Chosen:
        choice = self._chosen.get(value)
        return Chosen.NOT if choice is None else Chosen.OUT if choice.excluded else Chosen.IN

    def _toggle(self, word: str, value: str, excluded: bool) -> None:
        choice = Choice(word, value, excluded)
        if self._chosen.get(value) == choice:
            del self._chosen[value]
        else:
            self._chosen[value] = choice
        self._show()

    def _decide(self) -> None:
        self.decided.emit(self._facet.word, tuple(self._chosen.values()))
        self.accept()
