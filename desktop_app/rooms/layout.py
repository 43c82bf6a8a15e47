"""What somebody chose for the list of a room: columns, their order and widths, sorting, height of the rows. Kept."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Qt

from desktop_app.models.paged import PagedTableModel
from desktop_app.services.preferences import DENSITY, layout_setting
from desktop_app.services.settings import Settings
from desktop_app.widgets.table import RecordTable
from desktop_app.widgets.table_columns import ColumnLayout

_MOST_COLUMNS = 200
_LONGEST = 20_000
"""Characters of a stored layout that are read: more is junk."""


@dataclass(frozen=True, slots=True)
class RoomLayout:
    """The columns of a room, and what it is sorted by; *sort* None is the room's usual order."""

    columns: ColumnLayout = field(default_factory=ColumnLayout)
    sort: tuple[str, bool] | None = None


def encoded(layout: RoomLayout) -> str:
    """Return a layout as text, "" for the usual one."""
    stored: dict[str, object] = {}
    if layout.columns.shown:
        stored["columns"] = list(layout.columns.shown)
    if layout.columns.widths:
        stored["widths"] = dict(layout.columns.widths)
    if layout.sort is not None:
        stored["sort"] = list(layout.sort)
    return json.dumps(stored, separators=(",", ":")) if stored else ""


def decoded(text: str) -> RoomLayout:
    """Read a stored layout; what cannot be read, wholly or in parts, is the usual one."""
    try:
        stored = json.loads(text) if 0 < len(text) <= _LONGEST else {}
    except (ValueError, RecursionError):
        stored = {}
    if not isinstance(stored, Mapping):
        return RoomLayout()
    columns, widths, sort = stored.get("columns"), stored.get("widths"), stored.get("sort")
    shown = columns if isinstance(columns, list) and all(isinstance(one, str) for one in columns) else []
    sized = widths if isinstance(widths, dict) else {}
    whole = {key: width for key, width in sized.items() if type(width) is int and 0 < width <= _LONGEST}
    sorting = sort if isinstance(sort, list) and len(sort) == 2 else ["", None]
    by, descending = sorting
    known = (by, descending) if isinstance(by, str) and isinstance(descending, bool) else None
    return RoomLayout(ColumnLayout(tuple(shown[:_MOST_COLUMNS]), whole), known)


class LayoutKeeper(QObject):
    """Restores the layout of a room's table and keeps what somebody changes."""

    def __init__(
        self, table: RecordTable, model: PagedTableModel, settings: Settings, room: str, *, two_lines: bool
    ) -> None:
        super().__init__(table)
        self._table = table
        self._model = model
        self._settings = settings
        self._setting = layout_setting(room)
        self._two_lines = two_lines
        self._reasons = False
        self._usual_sort = model.sorting
        settings.declare((self._setting,))
        self._restore(decoded(settings.get(self._setting)))
        table.columns.arranged.connect(self._arranged)
        table.columns.changed.connect(self._keep)
        table.sorted_by.connect(lambda _column, _descending: self._keep())
        settings.changed.connect(self._setting_changed)
        self._set_rows()
        self._arranged()

    def reset(self) -> None:
        """Go back to the usual columns, widths and order."""
        self._table.columns.reset()
        self._sort(*self._usual_sort)
        self._settings.set(self._setting, "")

    def show_reasons(self, shown: bool) -> None:
        """Give the rows of hits a second line that says why they are hits, unless rows are compact."""
        if shown != self._reasons:
            self._reasons = shown
            if not self._two_lines:
                self._set_rows()

    @property
    def two_lines(self) -> bool:
        """Whether headlines take two lines, where rows are not compact and nothing is looked for."""
        return self._two_lines

    @property
    def is_usual(self) -> bool:
        """Whether nothing was chosen."""
        return not self._settings.get(self._setting)

    def _restore(self, layout: RoomLayout) -> None:
        self._table.columns.set_layout(layout.columns)
        keys = [column.key for column in self._model.columns]
        if layout.sort is not None and layout.sort[0] in keys:
            self._sort(keys.index(layout.sort[0]), layout.sort[1])

    def _sort(self, column: int, descending: bool) -> None:
        self._model.sort(column, Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder)
        # What cannot be sorted by (any more) is left as it was.
        self._table.show_sorting(*self._model.sorting)

    def _arranged(self) -> None:
        self._model.show_columns(self._table.columns.shown_keys())

    def _keep(self) -> None:
        column, descending = self._model.sorting
        usual = (column, descending) == self._usual_sort
        sort = None if usual else (self._model.columns[column].key, descending)
        self._settings.set(self._setting, encoded(RoomLayout(self._table.columns.layout, sort)))

    def _setting_changed(self, name: str) -> None:
        if name == DENSITY.name:
            self._set_rows()

    def _set_rows(self) -> None:
        compact = self._settings.get(DENSITY) == "compact"
        self._table.set_rows(two_lines=self._two_lines or self._reasons, compact=compact)
