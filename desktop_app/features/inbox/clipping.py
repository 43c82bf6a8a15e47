"""A paper clipping without a file: a new row with boxes below the list, kept by Enter, the next one at once."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from database.catalogue import Catalogue
from database.changes import Title
from database.commands.articles import create_article
from database.fields import fields_of
from desktop_app.features.inbox.boxes import Box, BoxRow
from desktop_app.forms.saving import Links
from desktop_app.forms.surroundings import Surroundings
from desktop_app.forms.values import shortened
from desktop_app.texts import translate
from desktop_app.widgets.labels import plain_label

STAYS = ("publication", "published", "shelf_location")
"""What the next clipping has from the last one: it comes out of the same box."""


def clipping_boxes() -> tuple[Box, ...]:
    """Return the boxes of a new clipping."""
    return (
        Box("headline", translate("Slip", "Headline"), 5),
        Box("publication", translate("Slip", "Publication"), 3),
        Box("published", translate("Slip", "Date")),
        Box("page", translate("Slip", "Page"), 1),
        Box("shelf_location", translate("Slip", "Box or shelf")),
    )


class ClippingRow(QWidget):
    """Emits `kept` with the values; what stays in the boxes is there for the next one."""

    kept = Signal(object, str)
    """The values by field, and how they are known."""
    left = Signal()

    def __init__(
        self, around: Surroundings, above: Callable[[], Mapping[str, Any]], parent: QWidget | None = None
    ) -> None:
        """Make it; *above* gives the values of the row above, for Ctrl+D."""
        super().__init__(parent)
        knowns = (
            ("printed", translate("Slip", "printed")),
            ("stamped", translate("Slip", "stamped")),
            ("supplied", translate("Slip", "supplied")),
        )
        self.row = BoxRow(clipping_boxes(), around, knowns)
        self.row.setAccessibleName(translate("Slip", "New paper clipping"))
        self._above = above
        self._last: dict[str, Any] = {}
        self._told = plain_label("", "muted")
        self._told.setWordWrap(True)
        line = QHBoxLayout()
        line.setContentsMargins(6, 0, 6, 2)
        line.addWidget(self._told, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.row)
        layout.addLayout(line)
        self.row.entered.connect(lambda _shift: self._keep())
        self.row.left.connect(self.left)
        self.row.changed.connect(self._changed)
        for field in self.row.boxes.values():
            for stop in field.stops():
                stop.installEventFilter(self)
        self.say("")

    @property
    def told(self) -> str:
        """What stands below the boxes."""
        return self._told.text()

    def say(self, sentence: str) -> None:
        """Show a sentence below the boxes; without one, what the keys do."""
        self._told.setText(
            sentence
            or translate("Slip", "Enter keeps it and begins the next; Ctrl+D repeats what stands above; Esc ends.")
        )

    def begin(self) -> None:
        """Begin a clipping: publication, date and box stay from the last one."""
        self.row.clear(STAYS)
        self.row.go_to("headline")
        self.say("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Repeat the value of the row above on Ctrl+D."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
            if control and event.key() == Qt.Key.Key_D:
                self._repeat()
                return True
        return super().eventFilter(watched, event)

    def _repeat(self) -> None:
        name = self.row.current()
        if name is None:
            return
        above = self._last or self._above()
        if name in above:
            self.row.fill({name: above[name]})
            self.row.go_to(name)

    def _changed(self) -> None:
        self.say(self.row.hint())

    def _keep(self) -> None:
        if said := self.row.problem():
            self.say(said)
            self.row.go_to_problem()
            return
        values = self.row.values()
        if not set(values) - set(STAYS):
            self.say(translate("Slip", "A clipping needs a headline or a page."))
            self.row.go_to("headline")
            return
        self._last = dict(values)
        self.kept.emit(values, self.row.how_known())
        self.begin()


def keep_clipping(catalogue: Catalogue, values: Mapping[str, Any], known: str) -> int:
    """Make the article of a clipping and return its id; on a worker.

    Raises:
        InputProblem: a value that cannot be taken.
    """

    def command(writer: Any) -> int:
        links = Links(writer)
        fields = {name: links(value) for name, value in values.items()}
        declared = fields_of("article")
        knowns = {declared[name].known: known for name in fields if declared[name].known}
        return create_article(writer, fields, known=knowns)

    title = Title("article.clipping", {"label": shortened(str(values.get("headline", "")) or "–")})
    return int(catalogue.write(title, command).result)
