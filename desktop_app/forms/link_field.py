"""A field that links to a record: type-ahead over all name forms, told apart by labels, made in place."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from database.queries.links import Link
from desktop_app.directions import isolated_in
from desktop_app.forms.field_widget import FieldWidget
from desktop_app.forms.lookup import Looked, look_up
from desktop_app.forms.plain_fields import shows_something, stored_text
from desktop_app.forms.surroundings import Surroundings
from desktop_app.forms.telling import detail_of
from desktop_app.forms.type_ahead import TypeAhead
from desktop_app.forms.values import NewRecord, Target, shortened
from desktop_app.services.cancel import CancelToken
from desktop_app.texts import translate
from desktop_app.widgets.suggestions import Choice

LONGEST = 500
"""Characters that a name to look for or to make may have; a pasted text is none."""


class RecordLine(TypeAhead):
    """A line that names one record of certain kinds, or one to be made when the form is saved.

    With *other_than* the line asks for a record beside this one: neither it nor a new one is offered.
    """

    picked = Signal()
    """Another target was chosen."""

    def __init__(
        self,
        around: Surroundings,
        kinds: Sequence[str],
        parent: QWidget | None = None,
        *,
        other_than: int | None = None,
    ) -> None:
        super().__init__(parent)
        self._around = around
        self._other_than = other_than
        self._kinds = tuple(kinds)
        self._target: Target | None = None
        self.asked.connect(self._question)
        self.chosen.connect(self._take_target)
        self.textEdited.connect(lambda _text: self._forget())

    @property
    def target(self) -> Target | None:
        """The `Target`, None for none."""
        return self._target

    @property
    def unknown(self) -> str:
        """What is typed but names no record."""
        return self.text().strip() if self._target is None else ""

    def fill_target(self, target: Target | None) -> None:
        """Show a `Target` or None."""
        self._target = target
        self.fill(target.label if target is not None else "")
        self.setToolTip(self.text())

    def set_kinds(self, kinds: Sequence[str]) -> None:
        """Offer other kinds of records from now on."""
        self._kinds = tuple(kinds)

    def _question(self, typed: str) -> None:
        """Ask on a worker; a newer question of this line cancels the one on its way."""
        kinds, catalogue, name = self._kinds, self._around.catalogue, stored_text(typed)
        if not typed or len(typed) > LONGEST:
            return

        def ask(token: CancelToken) -> Looked:
            return catalogue.read(lambda connection: look_up(connection, typed, name, kinds), token)

        self._around.tasks.read(ask, self._answer, key=("type-ahead", id(self)))

    def _answer(self, looked: Looked) -> None:
        choices = [
            Choice(Link(one.id, one.kind, one.label), one.label, detail_of(one, looked.facts, self._around.wording))
            for one in looked.found
            if one.id != self._other_than
        ]
        # What cannot be seen is no name.
        made = looked.made if self._other_than is None and shows_something(looked.typed) else ()
        self.offer(looked.typed, choices + [self._to_make(new) for new in made])

    def _to_make(self, new: NewRecord) -> Choice:
        text = translate("Form", "Create “{name}”").format(name=_apart(new.label))
        of = dict(new.fields).get("festival")
        detail = self._kind(new.kind)
        if isinstance(of, NewRecord):
            detail = translate("Form", "edition of a new festival: {festival}").format(festival=_apart(of.label))
        elif of is not None:
            detail = translate("Form", "edition of {festival}").format(festival=_apart(of.label))
        return Choice(new, text, detail, deliberate=True)

    def _kind(self, kind: str) -> str:
        return self._around.wording.term("record_kind", kind)

    def _take_target(self, choice: Choice) -> None:
        if isinstance(choice.value, Link | NewRecord):
            self.fill_target(choice.value)
            self.end(False)
        self.picked.emit()

    def _forget(self) -> None:
        self._target = None


class LinkField(FieldWidget):
    """A link to one record."""

    def __init__(self, around: Surroundings, kinds: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = RecordLine(around, kinds)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line)
        self.line.textChanged.connect(self._typed)
        self.line.picked.connect(self._typed)

    def value(self) -> Target | None:
        """Return the `Target`, or None."""
        return self.line.target

    def empty(self) -> None:
        """Return no target."""

    def contents(self) -> tuple[Target | None, str]:
        """Return the target and the text."""
        return self.line.target, self.line.text()

    def restore(self, contents: tuple[Target | None, str]) -> None:
        """Bring both back."""
        target, text = contents
        with self.being_filled():
            self.line.fill_target(target)
            self.line.fill(text)

    def problem(self) -> str:
        """Say that the words name no record yet."""
        return no_record(self.line.unknown)

    def hint(self) -> str:
        """Say that the record will be made."""
        return will_be_made(self.line.target)

    def in_words(self, value: Target | None) -> str:
        """Return the label."""
        return value.label if value is not None else ""

    def stops(self) -> list[QWidget]:
        """Return the line."""
        return [self.line]

    def _show(self, value: Target | None) -> None:
        self.line.fill_target(value)


def _apart(name: str) -> str:
    return isolated_in(name, QApplication.isRightToLeft())


def no_record(words: str) -> str:
    """Return the sentence for words that name no record, "" for no words."""
    if not words:
        return ""
    text = translate("Form", "“{name}” is not chosen yet: press Down and take a record of the list, or create it.")
    return text.format(name=_apart(shortened(words)))


def will_be_made(target: Target | None) -> str:
    """Return what is said of a target that does not exist yet."""
    return translate("Form", "new: made when you save") if isinstance(target, NewRecord) else ""
