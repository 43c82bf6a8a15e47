"""A link to what a record is part of: that nothing lies within itself is told before it is saved."""

from collections.abc import Sequence

from PySide6.QtWidgets import QApplication, QWidget

from database.queries.links import Link
from database.queries.wholes import COLLECTIONS, wholes_of
from desktop_app.directions import isolated_in
from desktop_app.forms.link_field import LinkField
from desktop_app.forms.surroundings import Surroundings
from desktop_app.forms.values import Target, shortened
from desktop_app.texts import translate


class WholeField(LinkField):
    """Asks on a worker what the chosen record is part of itself."""

    def __init__(self, around: Surroundings, kinds: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(around, kinds, parent)
        self._around = around
        self._within: tuple[int, frozenset[int]] | None = None
        self.changed.connect(self._ask)

    def problem(self) -> str:
        """Say that the chosen record is this one, or lies within it."""
        target = self.line.target
        if isinstance(target, Link) and self.record_id is not None:
            if target.id == self.record_id:
                return translate("Form", "Nothing can be part of itself: choose another one.")
            if self._within is not None and self._within[0] == target.id and self.record_id in self._within[1]:
                text = translate("Form", "“{label}” is itself part of this record: choose another one.")
                label = isolated_in(shortened(target.label), QApplication.isRightToLeft())
                return text.format(label=label)
        return super().problem()

    def restore(self, contents: tuple[Target | None, str]) -> None:
        """Bring target and text back, and look again where it lies."""
        super().restore(contents)
        self._ask()

    def _ask(self) -> None:
        target, catalogue = self.line.target, self._around.catalogue
        if not isinstance(target, Link) or self.record_id is None or (self._within and self._within[0] == target.id):
            return
        self._around.tasks.read(
            lambda token: catalogue.read(lambda connection: wholes_of(connection, target.id, COLLECTIONS), token),
            lambda found: self._answer(target, found),
            key=("wholes", id(self)),
        )

    def _answer(self, target: Link, found: frozenset[int]) -> None:
        self._within = (target.id, found)
        if target == self.line.target and self.problem():
            # The form asks again what is wrong.
            self.changed.emit()
