"""The lines of the sidebar: labels of sections, and under each its rooms with their counts."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from desktop_app.texts import number, translate
from desktop_app.values import changed, value


@value
class SidebarEntry:
    """One room: its id, title, icon name and how many records it holds (None: not counted yet).

    *stale*: the count is of before a change and is being counted again.
    """

    id: str
    title: str
    icon: str
    count: int | None = None
    stale: bool = False


@value
class SidebarSection:
    """A group of rooms under a small label."""

    title: str
    entries: tuple[SidebarEntry, ...]


AnyIndex = QModelIndex | QPersistentModelIndex
Line = SidebarEntry | str


class SidebarLines(QAbstractListModel):
    """Section labels and entries, one under the other; a label can be neither chosen nor stepped on."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[Line] = []

    def set_sections(self, sections: tuple[SidebarSection, ...]) -> None:
        """Show other sections; what was counted stays until it is counted again."""
        self.beginResetModel()
        counts = {line.id: line.count for line in self.lines if isinstance(line, SidebarEntry)}
        self.lines = []
        for section in sections:
            self.lines.append(section.title)
            self.lines += [
                changed(one, count=counts.get(one.id)) if one.count is None else one for one in section.entries
            ]
        self.endResetModel()

    def set_count(self, entry_id: str, count: int | None, *, stale: bool = False) -> None:
        """Show how many records a room holds; *stale* keeps the count that is shown, as that of before a change."""
        for row, line in enumerate(self.lines):
            if not isinstance(line, SidebarEntry) or line.id != entry_id:
                continue
            counted = changed(line, count=line.count if stale else count, stale=stale and line.count is not None)
            if counted != line:
                self.lines[row] = counted
                self.dataChanged.emit(self.index(row), self.index(row))

    def row_of(self, entry_id: str) -> int:
        """Return the row of a room.

        Raises:
            KeyError: there is none with this id.
        """
        for row, line in enumerate(self.lines):
            if isinstance(line, SidebarEntry) and line.id == entry_id:
                return row
        raise KeyError(entry_id)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self.lines)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Return that entries can be chosen, and labels cannot."""
        if index.isValid() and isinstance(self.lines[index.row()], SidebarEntry):
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            return flags | Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a title, and for those who hear it the count with it."""
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line if isinstance(line, str) else line.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if isinstance(line, str) or line.count is None:
                return line if isinstance(line, str) else line.title
            text = translate("Sidebar", "{title}, {count}").format(title=line.title, count=number(line.count))
            return translate("Sidebar", "{title}, being counted again").format(title=text) if line.stale else text
        return None


def line_at(index: AnyIndex) -> Line:
    """Return what stands at a row of the sidebar."""
    model = index.model()
    assert isinstance(model, SidebarLines)
    return model.lines[index.row()]
