"""The list of what was typed and not saved: opened again, copied, or thrown away."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.actions.action import Action, Menu
from desktop_app.contract import Host
from desktop_app.directions import begun, isolate, without_marks
from desktop_app.forms.draft_store import Drafts
from desktop_app.forms.drafts import Draft, Key
from desktop_app.services.notices import Offer
from desktop_app.texts import moment, plural, translate
from desktop_app.widgets.labels import plain_label
from desktop_app.widgets.text_sides import begin_where_read
from desktop_app.wording.wording import Wording

SHOWN = 4000
"""Characters of a value that the list shows; copying gives all."""


class UnsavedForms:
    """Tells at the start what was not saved, and shows the list."""

    def __init__(self, host: Host, drafts: Drafts, wording: Wording) -> None:
        self._host, self._drafts, self._wording = host, drafts, wording
        self.dialog: UnsavedDialog | None = None
        if not drafts.told:
            drafts.told = True
            host.services.tasks.read(lambda _token: drafts.all(), self._tell)

    def action(self) -> Action:
        """Return the action that shows the list."""
        return Action(
            "record.unsaved",
            translate("Form", "&Unsaved forms…"),
            self.show,
            Menu.RECORD,
            group=30,
        )

    def show(self) -> None:
        """Read the drafts and show them."""
        self._host.services.tasks.read(lambda _token: self._drafts.all(), self._open, key="unsaved forms")

    def _tell(self, found: Sequence[Draft]) -> None:
        """Say once, when the catalogue was opened, that there is unsaved work."""
        if not found:
            return
        text = plural(
            "Form",
            "What you had not saved in {count} forms is here again.",
            "What you had not saved in a form is here again.",
            len(found),
        )
        if len(found) == 1:
            offer = Offer(translate("Form", "Open it"), lambda: self._edit(found[0].key))
        else:
            offer = Offer(translate("Form", "Show them"), self.show)
        names = "\n".join(f"{self._kind(draft)}: {draft.heading}" for draft in found)
        self._host.services.notices.info(text, names, offers=(offer,))

    def _open(self, found: Sequence[Draft]) -> None:
        parent = self._host if isinstance(self._host, QWidget) else None
        self.dialog = UnsavedDialog(found, self._kind, parent)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.wanted.append(self._edit)
        self.dialog.thrown.append(self._throw)
        self.dialog.open()

    def _edit(self, key: Key) -> None:
        self._host.edit(*key)

    def _throw(self, keys: Sequence[Key]) -> None:
        for key in keys:
            self._drafts.drop(key)
        self._host.services.tasks.write(lambda _token: self._drafts.write())

    def _kind(self, draft: Draft) -> str:
        return self._wording.term("record_kind", draft.kind)


class _List(QListWidget):
    """Delete marks a draft to be thrown away, and takes the mark off again."""

    def __init__(self, mark: Callable[[], None]) -> None:
        super().__init__()
        self._mark = mark

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Mark on Delete."""
        if event.key() == Qt.Key.Key_Delete:
            self._mark()
        else:
            super().keyPressEvent(event)


class UnsavedDialog(QDialog):
    """The drafts, the newest first, and the words of the current one; what is marked goes when the list is closed."""

    def __init__(self, drafts: Sequence[Draft], kind: Callable[[Draft], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drafts = tuple(drafts)
        self._marked: set[Key] = set()
        self.wanted: list[Callable[[Key], object]] = []
        """Called with the form that is to be opened."""
        self.thrown: list[Callable[[Sequence[Key]], object]] = []
        """Called with what is thrown away."""
        self.setWindowTitle(translate("Form", "Unsaved forms"))
        self.resize(680, 460)
        self.list = _List(self._mark)
        self.list.setAccessibleName(self.windowTitle())
        for draft in self._drafts:
            item = QListWidgetItem(f"{kind(draft)}: {isolate(draft.heading)} · {moment(draft.at)}")
            item.setToolTip(draft.heading)
            self.list.addItem(item)
        self.words = QPlainTextEdit()
        self.words.setReadOnly(True)
        self.words.setTabChangesFocus(True)
        begin_where_read(self.words)
        self.words.setAccessibleName(translate("Form", "What was typed"))
        self._empty = plain_label(translate("Form", "Everything is saved."), "muted")
        self.open_button = QPushButton(translate("Form", "&Open the form"))
        self.open_button.setDefault(True)
        self.copy_button = QPushButton(translate("Form", "&Copy the words"))
        self.throw_button = QPushButton(translate("Form", "&Throw away"))
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for button in (self.open_button, self.copy_button, self.throw_button):
            box.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        box.button(QDialogButtonBox.StandardButton.Close).setText(translate("Form", "Close"))
        layout = QVBoxLayout(self)
        for widget in (self._empty, self.list, self.words, box):
            layout.addWidget(widget)
        self._empty.setVisible(not self._drafts)
        self.list.currentRowChanged.connect(self._tell)
        self.list.itemActivated.connect(lambda _item: self._open())
        self.open_button.clicked.connect(self._open)
        self.copy_button.clicked.connect(self._copy)
        self.throw_button.clicked.connect(self._mark)
        box.rejected.connect(self.reject)
        self.finished.connect(self._finish)
        self.list.setCurrentRow(0)
        self._tell(self.list.currentRow())

    def current(self) -> Draft | None:
        """Return the current draft."""
        row = self.list.currentRow()
        return self._drafts[row] if 0 <= row < len(self._drafts) else None

    def _text(self, draft: Draft) -> str:
        return "\n".join(f"{label}: {words}" for label, words in draft.words)

    def _shown(self, draft: Draft) -> str:
        """Return the beginnings of what was typed, each line of it in its own direction behind its label."""
        right = self.isRightToLeft()
        lines = []
        for label, words in draft.words:
            first, *others = words[:SHOWN].split("\n")
            lines += [begun(f"{label}: {isolate(first)}", right), *others]
        return "\n".join(lines)

    def _tell(self, _row: int) -> None:
        draft = self.current()
        self.words.setPlainText(self._shown(draft) if draft is not None else "")
        marked = draft is not None and draft.key in self._marked
        self.throw_button.setText(translate("Form", "&Keep it") if marked else translate("Form", "&Throw away"))
        for button in (self.open_button, self.copy_button, self.throw_button):
            button.setEnabled(draft is not None)

    def _open(self) -> None:
        draft = self.current()
        if draft is None:
            return
        self._marked.discard(draft.key)
        self.accept()
        for call in self.wanted:
            call(draft.key)

    def _copy(self) -> None:
        draft = self.current()
        if draft is not None:
            # A clipboard takes no half characters.
            text = without_marks(self._text(draft)).encode("utf-8", "replace").decode("utf-8")
            QGuiApplication.clipboard().setText(text)

    def _mark(self) -> None:
        draft, item = self.current(), self.list.currentItem()
        if draft is None or item is None:
            return
        self._marked ^= {draft.key}
        font = item.font()
        font.setStrikeOut(draft.key in self._marked)
        item.setFont(font)
        self._tell(self.list.currentRow())

    def _finish(self) -> None:
        keys = [draft.key for draft in self._drafts if draft.key in self._marked]
        if keys:
            for call in self.thrown:
                call(keys)
