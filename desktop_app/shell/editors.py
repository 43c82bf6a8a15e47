"""The forms: which one is open over the room or the page of a tab, and the way back."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from desktop_app.contract import Editor, Host, RecordEditor
from desktop_app.shell.navigator import Navigator
from desktop_app.shell.rooms import RoomStack
from desktop_app.shell.tab import Tab


class Editors(QObject):
    """Makes the form of a kind when its first record is edited in a tab; one is open in a tab at a time."""

    moved = Signal()
    """A form was opened or left."""

    def __init__(self, host: Host, rooms: RoomStack, navigator: Navigator) -> None:
        super().__init__(rooms)
        self._host = host
        self._rooms = rooms
        self._navigator = navigator
        self._kinds: dict[str, RecordEditor] = {}
        self._spare: dict[str, list[Editor]] = {}
        rooms.uncovered.connect(self._left)
        navigator.closed.connect(self._tab_closed)

    @property
    def current(self) -> Editor | None:
        """The form that is open."""
        return self._navigator.tab.form

    def add(self, editors: tuple[RecordEditor, ...]) -> None:
        """Take more kinds of records."""
        for editor in editors:
            if editor.kind in self._kinds:
                raise ValueError(f"two forms are for {editor.kind}")
            self._kinds[editor.kind] = editor

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of records that have a form."""
        return tuple(self._kinds)

    def has(self, kind: str) -> bool:
        """Whether there is a form for records of this kind."""
        return kind in self._kinds

    def open(self, kind: str, record_id: int | None, near: Sequence[int] = ()) -> None:
        """Open a form and give it the keyboard; see `Editor.open` for *near*.

        Raises:
            KeyError: nobody has a form for this kind.
        """
        tab = self._navigator.tab
        if tab.form is not None:
            tab.form.leave()
        editor = tab.forms.get(kind)
        if editor is None:
            spare = self._spare.get(kind)
            editor = tab.forms[kind] = spare.pop() if spare else self._kinds[kind].make(self._host)
        tab.form = editor
        self._rooms.cover(editor.widget)
        editor.open(record_id, near)
        editor.take_focus()
        self.moved.emit()

    def close(self) -> None:
        """Leave the form; what lay below it has the keyboard again."""
        if self.current is not None:
            self._rooms.uncover()
            self._rooms.take_focus()

    def save(self) -> None:
        """Save what the open form holds."""
        if self.current is not None:
            self.current.save()

    def leave(self) -> None:
        """The window closes: let the open forms keep their drafts."""
        for tab in self._navigator.tabs:
            if tab.form is not None:
                tab.form.leave()

    def _left(self) -> None:
        tab = self._navigator.tab
        editor, tab.form = tab.form, None
        if editor is not None:
            editor.leave()
            self.moved.emit()

    def _tab_closed(self, tab: Tab) -> None:
        if tab.form is not None:
            tab.form.leave()
        for kind, editor in tab.forms.items():
            self._spare.setdefault(kind, []).append(editor)
