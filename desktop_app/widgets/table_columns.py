"""The columns of a room's table: which are shown, in which order, how wide."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QTableView

from desktop_app.widgets.fonts import interface_font, scaled

NARROW = 14
"""Columns of so many characters or fewer keep their width."""
LEAST_SHARE = 0.55
"""The wide columns are not made narrower than this part of what they want; then the table scrolls."""
NAME_SHARE, NAME_LEAST = 0.8, 0.6
"""The same of the column that names the record, once the table scrolls; it makes room for the next one."""
LEAST_IN_SIGHT = 0.4
"""The same of the last column in sight, the others of which are scrolled to."""
LEAST_COLUMN = 56
WIDEST_COLUMN = 2000
CELL_ROOM = 20
"""Pixels of a cell that are not text."""
CELL_PAD = 6
SIGN_ROOM = 20

_USER = int(Qt.ItemDataRole.UserRole)
SORTABLE_ROLE = _USER + 1
"""Header role: whether a click on the column may sort."""
WIDTH_ROLE = _USER + 2
"""Header role: the usual width of a column, in characters."""
OPTIONAL_ROLE = _USER + 3
"""Header role: whether the column is left out where there is no room for all."""
KEY_ROLE = _USER + 4
"""Header role: the name under which a column is remembered."""
USUAL_ROLE = _USER + 5
"""Header role: whether the column is shown until somebody chooses others."""
FIXED_ROLE = _USER + 6
"""Header role: whether the column is always shown: it names the record."""


@dataclass(frozen=True, slots=True)
class ColumnLayout:
    """What somebody chose.

    Attributes:
        shown: the keys of the columns in their order; empty: the usual ones.
        widths: for each column that was sized by hand its width, in pixels at the usual size of the type.
    """

    shown: tuple[str, ...] = ()
    widths: Mapping[str, int] = field(default_factory=dict)


class TableColumns(QObject):
    """Arranges the columns of one table.

    Until somebody chooses columns, those marked optional are left out where there is no room; until somebody sizes
    one, it shares the room with the others.
    """

    changed = Signal()
    """Somebody chose, moved or sized columns."""
    arranged = Signal()
    """Other columns are shown, or in another order."""
    fitted = Signal()
    """Columns may stand elsewhere, or have other widths."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self._keys: list[str] = []
        self._wanted: list[int] = []
        self._layout = ColumnLayout()
        self._held: dict[str, tuple[str, ...]] = {}
        self._arranging = False
        header = table.horizontalHeader()
        header.sectionResized.connect(self._resized)
        header.sectionMoved.connect(self._moved)

    @property
    def layout(self) -> ColumnLayout:
        """What somebody chose."""
        return self._layout

    def take_model(self) -> None:
        """Take the columns of the table's model, with the usual layout."""
        self._keys = [str(self._header(column, KEY_ROLE) or column) for column in self.all()]
        self._wanted = [int(self._header(column, WIDTH_ROLE) or 0) for column in self.all()]
        self.set_layout(ColumnLayout())

    def set_layout(self, layout: ColumnLayout) -> None:
        """Arrange the columns so; keys that are no columns are passed over, and the naming column is never left out."""
        shown = [key for key in dict.fromkeys(layout.shown) if key in self._keys]
        if shown:
            missing = [key for at, key in enumerate(self._keys) if self._header(at, FIXED_ROLE) and key not in shown]
            shown = [*missing, *shown]
        widths = {key: width for key, width in layout.widths.items() if key in self._keys and width >= LEAST_COLUMN}
        self._layout = ColumnLayout(tuple(shown), widths)
        self._arrange()

    def all(self) -> range:
        """Return the logical numbers of all columns."""
        model = self._model
        return range(model.columnCount()) if model is not None else range(0)

    def shown(self) -> list[int]:
        """Return the logical numbers of the shown columns, in the order in which they stand."""
        header = self._table.horizontalHeader()
        logical = [header.logicalIndex(place) for place in range(header.count())]
        return [column for column in logical if not self._table.isColumnHidden(column)]

    def wanted(self) -> list[int]:
        """Return the logical numbers of the columns in their order, also of those that there is no room for now."""
        chosen = [self._keys.index(key) for key in self._layout.shown]
        return chosen or [column for column in self.all() if self._header(column, USUAL_ROLE) is not False]

    def shown_keys(self) -> tuple[str, ...]:
        """Return the keys of the shown columns, in the order in which they stand."""
        return tuple(self._keys[column] for column in self.shown())

    def key(self, column: int) -> str:
        """Return the key of a column."""
        return self._keys[column]

    def index(self, key: str) -> int:
        """Return the logical number of a column."""
        return self._keys.index(key)

    def title(self, key: str) -> str:
        """Return what a column is called."""
        return str(self._header(self._keys.index(key), int(Qt.ItemDataRole.DisplayRole)) or "")

    def all_keys(self) -> tuple[str, ...]:
        """Return the keys of all columns, the shown ones first in their order, then the others by title."""
        shown = self.shown_keys()
        return (*shown, *sorted((key for key in self._keys if key not in shown), key=self.title))

    def is_fixed(self, key: str) -> bool:
        """Whether a column cannot be left out."""
        return bool(self._header(self._keys.index(key), FIXED_ROLE))

    def show(self, key: str, shown: bool) -> None:
        """Show a column, last, or leave it out."""
        now = self.shown_keys()
        if (key in now) == shown or (not shown and (self.is_fixed(key) or len(now) == 1)):
            return
        self._choose((*now, key) if shown else tuple(one for one in now if one != key))

    def move(self, key: str, by: int) -> None:
        """Move a shown column so many places along the line of reading."""
        now = list(self.shown_keys())
        if key not in now:
            return
        at = now.index(key)
        now.remove(key)
        now.insert(max(0, min(len(now), at + by)), key)
        self._choose(tuple(now))

    def set_width(self, key: str, width: int) -> None:
        """Give a column a width, in pixels at the usual size of the type; 0 lets it share the room again."""
        widths = {one: known for one, known in self._layout.widths.items() if one != key}
        if width:
            widths[key] = max(LEAST_COLUMN, min(width, WIDEST_COLUMN))
        self._layout = ColumnLayout(self._layout.shown, widths)
        self.fit()
        self.changed.emit()

    def width(self, key: str) -> int:
        """Return the width that a column has, in pixels at the usual size of the type."""
        return _unscaled(self._table.columnWidth(self._keys.index(key)))

    def hold(self, key: str, words: Sequence[str]) -> None:
        """Keep a column wide enough for the longest of these words, until somebody sizes it."""
        self._held[key] = tuple(words)
        self.fit()

    def reset(self) -> None:
        """Show the usual columns again, in their usual order and widths."""
        self.set_layout(ColumnLayout())
        self.changed.emit()

    def fit(self) -> None:
        """Give narrow columns what they want and share the rest among the wide ones."""
        if not self._wanted:
            return
        header, metrics = self._table.horizontalHeader(), QFontMetrics(self._table.font())
        titles = [self._title_width(column) for column in self.all()]
        wanted = [count * metrics.averageCharWidth() + CELL_ROOM for count in self._wanted]
        widths = [max(LEAST_COLUMN, *pair) for pair in zip(titles, wanted, strict=True)]
        held = {self._keys.index(key): words for key, words in self._held.items() if key in self._keys}
        for column, words in held.items():
            longest = max((metrics.horizontalAdvance(one) for one in words), default=0)
            widths[column] = max(titles[column], LEAST_COLUMN, longest + CELL_ROOM)
        by_hand = {self._keys.index(key): scaled(width) for key, width in self._layout.widths.items()}
        for column, width in by_hand.items():
            widths[column] = width
        share_room = {
            column for column, count in enumerate(self._wanted) if count > NARROW and column not in {*by_hand, *held}
        }
        self._leave_out(widths, share_room)
        shown = self.shown()
        wide = [column for column in shown if column in share_room]
        room = self._table.viewport().width() - sum(widths[column] for column in shown if column not in wide)
        # Narrowest first: a column held by its title leaves less to share among those after it.
        wide.sort(key=lambda column: wanted[column])
        for number, column in enumerate(wide):
            share = max(LEAST_SHARE, room / sum(wanted[at] for at in wide[number:]))
            widths[column] = max(titles[column], LEAST_COLUMN, int(wanted[column] * share))
            room -= widths[column]
        if sum(widths[column] for column in shown) > self._table.viewport().width():
            self._fit_to_sight(shown, wide, widths, wanted)
        header.blockSignals(True)
        for column, width in enumerate(widths):
            header.resizeSection(column, width)
        header.blockSignals(False)
        # With the signals of its header off, the table has not heard of it.
        self._table.updateGeometries()
        self.fitted.emit()

    def _fit_to_sight(self, shown: list[int], wide: list[int], widths: list[int], wanted: list[int]) -> None:
        """Where not all columns are in sight, give the one that names the record room for a name.

        The last one in sight ends with the view where that leaves it enough: texts of the other direction begin there.
        """
        least = {
            column: max(self._title_width(column), int(wanted[column] * LEAST_IN_SIGHT)) if column in wide else width
            for column, width in enumerate(widths)
        }
        seen = self._table.viewport().width()
        for column, beside in zip(shown, [*shown[1:], None], strict=True):
            if column in wide and self._header(column, FIXED_ROLE):
                room = seen - least[beside] if beside is not None else seen
                name = max(widths[column], int(wanted[column] * NAME_SHARE))
                widths[column] = room if int(wanted[column] * NAME_LEAST) <= room < name else name
            if column in wide and least[column] <= seen < widths[column]:
                widths[column] = seen
            seen -= widths[column]

    @property
    def _model(self) -> QAbstractItemModel | None:
        return self._table.model()

    def _header(self, column: int, role: int) -> Any:
        model = self._model
        return model.headerData(column, Qt.Orientation.Horizontal, role) if model is not None else None

    def _choose(self, shown: tuple[str, ...]) -> None:
        self._layout = ColumnLayout(shown, self._layout.widths)
        self._arrange()
        self.changed.emit()

    def _arrange(self) -> None:
        """Show, hide and order the columns as the layout says."""
        header = self._table.horizontalHeader()
        shown = self.wanted()
        order = [*shown, *(column for column in self.all() if column not in shown)]
        self._arranging = True
        try:
            for place, column in enumerate(order):
                header.moveSection(header.visualIndex(column), place)
            for column in self.all():
                self._table.setColumnHidden(column, column not in shown)
        finally:
            self._arranging = False
        self.fit()
        self.arranged.emit()

    def _title_width(self, column: int) -> int:
        """Return what a title needs, with its sign of order: Qt's own hint is half as wide again."""
        title = str(self._header(column, int(Qt.ItemDataRole.DisplayRole)) or "")
        sign = SIGN_ROOM if self._header(column, SORTABLE_ROLE) else 0
        return QFontMetrics(interface_font(bold=True)).horizontalAdvance(title) + 2 * CELL_PAD + sign

    def _leave_out(self, widths: list[int], share_room: Collection[int]) -> None:
        """Hide optional columns, the last first, until the others have the least that they need."""
        if self._layout.shown:
            return
        least = [round(width * LEAST_SHARE) if column in share_room else width for column, width in enumerate(widths)]
        usual = [column for column in self.all() if self._header(column, USUAL_ROLE) is not False]
        need = sum(least[column] for column in usual)
        changed = False
        for column in reversed(usual):
            hidden = bool(self._header(column, OPTIONAL_ROLE)) and need > self._table.viewport().width()
            if hidden:
                need -= least[column]
            if hidden != self._table.isColumnHidden(column):
                self._hide(column, hidden)
                changed = True
        if changed and not self._arranging:
            self.arranged.emit()

    def _hide(self, column: int, hidden: bool) -> None:
        """Hide or show a column by our own doing: Qt tells of it as of a column that somebody sized."""
        before, self._arranging = self._arranging, True
        self._table.setColumnHidden(column, hidden)
        self._arranging = before

    def _resized(self, column: int, _before: int, after: int) -> None:
        # Only a press on the header is the user's doing; the last column stretches by itself.
        if self._arranging:
            return
        shown = self.shown()
        if QApplication.mouseButtons() & Qt.MouseButton.LeftButton and shown and column != shown[-1] and after:
            widths = {**self._layout.widths, self._keys[column]: max(LEAST_COLUMN, _unscaled(after))}
            self._layout = ColumnLayout(self._layout.shown, widths)
            self.changed.emit()

    def _moved(self, _column: int, _before: int, _after: int) -> None:
        if not self._arranging:
            self._layout = ColumnLayout(self.shown_keys(), self._layout.widths)
            self.arranged.emit()
            self.changed.emit()


def _unscaled(pixels: int) -> int:
    """Return a width at the usual size of the type."""
    return round(pixels * 100 / scaled(100))
