"""The forms: which one is open over the room, and the way back."""

from PySide6.QtCore import QObject, Signal

from desktop_app.contract import Editor, Host, RecordEditor
from desktop_app.shell.rooms import RoomStack


class Editors(QObject):
    """Makes the form of a kind when its first record is edited; one is open at a time."""

    moved = Signal()
    """A form was opened or left."""

    def __init__(self, host: Host, rooms: RoomStack) -> None:
        super().__init__(rooms)
        self._host = host
        self._rooms = rooms
        self._kinds: dict[str, RecordEditor] = {}
        self._made: dict[str, Editor] = {}
        self._open: Editor | None = None
        rooms.uncovered.connect(self._left)

    @property
    def current(self) -> Editor | None:
        """The form that is open."""
        return self._open

    def add(self, editors: tuple[RecordEditor, ...]) -> None:
        """Take more kinds of records."""
        for editor in editors:
            if editor.kind in self._kinds:
                raise ValueError(f"two forms are for {editor.kind}")
            self._kinds[editor.kind] = editor

    def has(self, kind: str) -> bool:
        """Whether there is a form for records of this kind."""
        return kind in self._kinds

    def open(self, kind: str, record_id: int | None) -> None:
        """Open a form and give it the keyboard.

        Raises:
            KeyError: nobody has a form for this kind.
        """
        if self._open is not None:
            self._open.leave()
        editor = self._made.get(kind)
        if editor is None:
            editor = self._made[kind] = self._kinds[kind].make(self._host)
        self._open = editor
        self._rooms.cover(editor.widget)
        editor.open(record_id)
        editor.take_focus()
        self.moved.emit()

    def close(self) -> None:
        """Leave the form; the room's list has the keyboard again."""
        if self._open is not None:
            self._rooms.uncover()
            self._rooms.take_focus()

    def save(self) -> None:
        """Save what the open form holds."""
        if self._open is not None:
            self._open.save()

    def leave(self) -> None:
        """The window closes: let the open form keep its draft."""
        if self._open is not None:
            self._open.leave()

    def _left(self) -> None:
        editor, self._open = self._open, None
        if editor is not None:
            editor.leave()
            self.moved.emit()
