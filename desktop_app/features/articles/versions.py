"""The versions of an article's text: looked at, compared with the newest, and a new one made by correcting it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from database.changes import Changes, Title
from database.commands.corrections import correct_text
from database.commands.recognition import TAKEN_AWAY
from database.dates import DateValue
from database.drafts import BY_HAND
from database.queries.text_versions import VersionRow, VersionText, text_versions, version_text
from database.text_changes import Change, TextChanges
from desktop_app.actions.keys import shown
from desktop_app.contract import Host
from desktop_app.directions import begun, isolate, isolated_in
from desktop_app.features.articles.reading import OpenArticle
from desktop_app.features.articles.text_pane import TextPane
from desktop_app.problems import problem_text
from desktop_app.rooms.context import Context
from desktop_app.services.cancel import CancelToken
from desktop_app.texts import number, plural, translate
from desktop_app.widgets.fonts import LARGE, scaled
from desktop_app.widgets.key_positions import position_of
from desktop_app.widgets.labels import plain_label, section_label
from desktop_app.widgets.reader import Reader
from desktop_app.widgets.reader_text import ReaderPassage, ReaderSegment, ReaderText, displayed
from desktop_app.widgets.text_sides import begin_where_read
from desktop_app.widgets.theme import theme_changes
from desktop_app.wording.wording import Wording

LIST_LINES = 4


@dataclass(frozen=True, slots=True)
class _Loaded:
    version: VersionText
    changes: tuple[Change, ...]


class Versions(QObject):
    """Belongs to one `TextPane`: opens the older versions and the correction over the text."""

    def __init__(self, pane: TextPane, host: Host, context: Context) -> None:
        super().__init__(pane)
        self._pane = pane
        self._host = host
        self._context = context
        self._open: OpenArticle | None = None
        self._unsaved: dict[int, tuple[int, str]] = {}
        self._told: int | None = None

    @property
    def can_correct(self) -> bool:
        """Whether there is a text that can be corrected."""
        opened = self._open
        return opened is not None and opened.found.text_id is not None and not self._context.catalogue.read_only

    def take(self, found: OpenArticle) -> None:
        """The article is this one now; after a correction, tell what became of the passages."""
        self._open = found
        if self._told is not None and found.found.text_id == self._told:
            self._told = None
            self._tell(found)

    def show_versions(self) -> None:
        """Show the list of versions with the newest one."""
        opened = self._open
        if opened is None or opened.found.text_id is None:
            return
        article = opened.article.id

        def read(token: CancelToken) -> tuple[VersionRow, ...]:
            return self._context.read(lambda connection: text_versions(connection, article), token)

        self._host.services.tasks.read(read, self._list, key=("versions", id(self)))

    def correct(self) -> None:
        """Open the newest text for correction; what was left unsaved comes back."""
        opened = self._open
        if opened is None or not self.can_correct or opened.found.text_id is None:
            return
        self._pane.uncover()
        text_id, article = opened.found.text_id, opened.article.id
        left = self._unsaved.pop(article, None)
        unsaved = left[1] if left is not None and left[0] == text_id else None
        pane = Correction(opened.found.text, unsaved, self._pane.reader.keyboard.place)
        pane.saved.connect(lambda text: self._save(pane, opened, text))
        pane.left.connect(lambda text: self._leave(article, text_id, text))
        self._pane.show_cover(pane)
        pane.take_focus()

    def _list(self, found: Sequence[VersionRow]) -> None:
        opened = self._open
        if opened is None:
            return
        self._pane.uncover()
        view = VersionsView(found, self._context.wording, self._pane.reader.type_size, can_correct=self.can_correct)
        view.wanted.connect(lambda text_id: self._load(view, text_id, found[0].id))
        view.left.connect(self._pane.uncover)
        view.correcting.connect(self.correct)
        self._pane.show_cover(view)
        view.take_focus()
        view.choose(0)

    def _load(self, view: "VersionsView", text_id: int, newest: int) -> None:
        context = self._context

        def question(connection: Any) -> _Loaded:
            version = version_text(connection, text_id)
            if text_id == newest:
                return _Loaded(version, ())
            return _Loaded(version, TextChanges(version.text, version_text(connection, newest).text).changes)

        def done(loaded: _Loaded) -> None:
            if self._pane.cover is view:
                view.show_version(loaded.version, loaded.changes, context.wording)

        self._host.services.tasks.read(lambda token: context.read(question, token), done, key=("version", id(self)))

    def _save(self, pane: "Correction", opened: OpenArticle, text: str) -> None:
        article, catalogue = opened.article.id, self._context.catalogue

        def write(_token: CancelToken) -> Changes:
            title = Title("article.correct", {"label": opened.headline})
            return catalogue.write(title, lambda writer: correct_text(writer, article, text, BY_HAND))

        def done(changes: Changes) -> None:
            self._told = changes.result
            self._unsaved.pop(article, None)
            if self._pane.cover is pane:
                self._pane.uncover()
            opened_now = self._open
            if opened_now is not None and opened_now.found.text_id == self._told:
                self.take(opened_now)

        def failed(problem: Exception) -> None:
            pane.unlock()
            self._host.services.notices.problem(problem_text(problem))

        self._host.services.tasks.write(write, done, failed)

    def _leave(self, article: int, text_id: int, text: str | None) -> None:
        if text is not None:
            self._unsaved[article] = (text_id, text)
            said = translate("Versions", "The correction is kept as it is until you come back to it")
            self._host.services.notices.info(said)
        self._pane.uncover()

    def _tell(self, found: OpenArticle) -> None:
        strays = found.found.strays
        lost = sum(one.state == "orphaned" for one in strays)
        unsure = len(strays) - lost
        parts = [translate("Versions", "The corrected text is the newest version now")]
        if lost:
            parts.append(
                plural("Versions", "the words of {count} facts are gone", "the words of {count} fact are gone", lost)
            )
        if unsure:
            parts.append(
                plural(
                    "Versions",
                    "the words of {count} facts stand more than once",
                    "the words of {count} fact stand more than once",
                    unsure,
                )
            )
        if strays:
            self._host.services.notices.warning(" · ".join(parts))
        else:
            self._host.services.notices.info(parts[0])


class VersionsView(QWidget):
    """The versions as a list, and the chosen one to read; what the newest says otherwise can be marked."""

    wanted = Signal(int)
    correcting = Signal()
    left = Signal()

    def __init__(self, rows: Sequence[VersionRow], wording: Wording, size: int, *, can_correct: bool) -> None:
        super().__init__()
        self._rows = tuple(rows)
        self._shown: tuple[VersionText, tuple[Change, ...], Wording] | None = None
        self.list = QListWidget()
        self.list.setAccessibleName(translate("Versions", "Versions of the text"))
        for number_, row in enumerate(self._rows):
            item = QListWidgetItem(version_in_words(row, wording, newest=number_ == 0))
            item.setData(Qt.ItemDataRole.UserRole, row.id)
            item.setToolTip(item.text())
            self.list.addItem(item)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.compare = QCheckBox(translate("Versions", "&Mark where the newest version differs"))
        self.compare.setChecked(True)
        self.compare.setEnabled(False)
        self._count = plain_label("", "muted")
        correct = QPushButton(translate("Versions", "C&orrect the newest text…"))
        correct.setEnabled(can_correct)
        back = QPushButton(translate("Versions", "&Back to the article"))
        self.reader = Reader()
        self.reader.set_size(size)
        head, self._below = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.compare)
        head.addWidget(self._count, 1)
        self._beside, self._ends = head, (correct, back)
        self._below.addStretch(1)
        self._fit()
        theme_changes().changed.connect(self._fit)
        top = QVBoxLayout()
        top.setContentsMargins(20, 12, 20, 8)
        top.addWidget(section_label(translate("Versions", "Versions of the text")))
        top.addWidget(self.list)
        top.addLayout(head)
        top.addLayout(self._below)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addWidget(self.reader, 1)
        self.setFocusProxy(self.list)
        self.list.currentRowChanged.connect(self._choose)
        self.compare.toggled.connect(lambda _on: self._draw())
        correct.clicked.connect(self.correcting)
        back.clicked.connect(self.left)

    def take_focus(self) -> None:
        """Give the keyboard to the list."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, row: int) -> None:
        """Make a version the shown one."""
        self.list.setCurrentRow(row)

    def show_version(self, version: VersionText, changes: tuple[Change, ...], wording: Wording) -> None:
        """Show a version; *changes* lead from it to the newest one."""
        self._shown = (version, changes, wording)
        self.compare.setEnabled(bool(changes))
        self._draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        """Take the measures of the type."""
        lines = min(LIST_LINES, max(2, len(self._rows)))
        self.list.setFixedHeight(lines * max(self.list.sizeHintForRow(0), 18) + 6)
        # In large type they have a line of their own: the facts beside the text would have no room.
        for button in self._ends:
            (self._below if scaled(100) >= LARGE else self._beside).addWidget(button)

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self._rows):
            self.wanted.emit(self._rows[row].id)

    def _draw(self) -> None:
        if self._shown is None:
            return
        version, changes, wording = self._shown
        marked = changes if self.compare.isChecked() else ()
        passages = []
        for at, change in enumerate(marked):
            start, end = change.start, change.end
            if start == end:
                # Only the newest has words here: the place is marked at the sign before it, or the first one.
                start, end = max(0, start - 1), max(1, start)
            if start < end <= len(version.text):
                says = translate("Versions", "The newest version is different here")
                passages.append(ReaderPassage(at, start, end, "award", says, suggested=change.start == change.end))
        segments = tuple(
            ReaderSegment(one.start, one.end, one.kind, wording.term("segment", one.kind))
            for one in version.segments
            if one.start < one.end
        )
        self.reader.show_text(ReaderText(version.text, segments, tuple(passages)))
        self._count.setText(
            plural("Versions", "{count} places differ", "{count} place differs", len(changes)) if changes else ""
        )


class Correction(QWidget):
    """The text of an article to be corrected. Signs that were not touched stay exactly as they are."""

    saved = Signal(str)
    left = Signal(object)
    """The text as it is now, where it was changed and not saved, else None."""

    def __init__(self, text: str, unsaved: str | None, place: int) -> None:
        super().__init__()
        self._text = text
        self._shown = displayed(text)
        self.field = QPlainTextEdit()
        self.field.setAccessibleName(translate("Versions", "Text of the article"))
        self.field.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.field.setTabChangesFocus(True)
        begin_where_read(self.field)
        self.field.setPlainText(self._shown)
        if unsaved is not None:
            self.field.selectAll()
            self.field.insertPlainText(displayed(unsaved))
        cursor = self.field.textCursor()
        cursor.setPosition(
            min(len(self._shown[:place].encode("utf-16-le")) // 2, self.field.document().characterCount() - 1)
        )
        self.field.setTextCursor(cursor)
        self._save = QPushButton(translate("Versions", "&Save as a new version"))
        self._save.setDefault(True)
        self._save.setToolTip(translate("Form", "Save ({key})").format(key=shown("Ctrl+S")))
        back = QPushButton(translate("Versions", "&Back to the article"))
        hint = plain_label(
            translate("Versions", "The older text stays. Facts keep their words where these still stand in the text."),
            "muted",
        )
        hint.setWordWrap(True)
        hint.setContentsMargins(20, 8, 20, 0)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 8, 20, 8)
        foot.addStretch(1)
        foot.addWidget(back)
        foot.addWidget(self._save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.field, 1)
        # Above the buttons: beside them it would be a thin column in large type.
        layout.addWidget(hint)
        layout.addLayout(foot)
        self.setFocusProxy(self.field)
        self.field.textChanged.connect(self._changed)
        self._save.clicked.connect(self.save)
        back.clicked.connect(self._leave)
        self._changed()

    @property
    def changed(self) -> bool:
        """Whether the text is another one now."""
        return self._now() != self._shown

    def text(self) -> str:
        """Return the corrected text: where nothing was touched, the very signs of the text before."""
        now = self._now()
        parts, at = [], 0
        for change in TextChanges(self._shown, now).changes:
            parts += [self._text[at : change.start], now[change.new_start : change.new_end]]
            at = change.end
        return "".join([*parts, self._text[at:]])

    def take_focus(self) -> None:
        """Give the keyboard to the text."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """Hand the corrected text over; the field is locked until it is stored."""
        if self.changed:
            self._save.setEnabled(False)
            self.field.setReadOnly(True)
            self.saved.emit(self.text())

    def unlock(self) -> None:
        """It could not be stored: go on."""
        self.field.setReadOnly(False)
        self._changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save as a form does or with Ctrl and Enter, leave on Escape."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        saves = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or position_of(event) == "s"
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif control and saves:
            self.save()
        else:
            super().keyPressEvent(event)

    def _leave(self) -> None:
        self.left.emit(self.text() if self.changed else None)

    def _changed(self) -> None:
        self._save.setEnabled(self.changed)

    def _now(self) -> str:
        # The plain text of a document has other blanks for no-break ones; the raw one does not.
        return self.field.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")


def version_in_words(row: VersionRow, wording: Wording, *, newest: bool) -> str:
    """Return a version's line: its number, when it was made, by what, and what stands on it."""
    title = translate("Versions", "Version {number}").format(number=number(row.number))
    if newest:
        title = translate("Versions", "Version {number}, the newest").format(number=number(row.number))
    made = translate("Versions", "corrected by hand") if row.tool == BY_HAND else _tool(row.tool)
    if row.files:
        made = translate("Versions", "{tool} from {files}").format(tool=made, files=wording.joined(row.files))
    day = wording.date(DateValue.of(row.made_at.date().isoformat()))
    standing = plural("Versions", "{count} passages", "{count} passage", row.passages)
    parts = (title, day, made, standing)
    return begun(" · ".join(isolate(part) for part in parts), True) if wording.right_to_left else " · ".join(parts)


def _tool(tool: str) -> str:
    """Return what made a version; the encoding and the names of programs stay as they are."""
    if tool == TAKEN_AWAY:
        return translate("Versions", "recognised text taken away")
    plain = "plain text"
    said = translate("Versions", "plain text") + tool.removeprefix(plain) if tool.startswith(plain) else tool
    return isolated_in(said, QApplication.isRightToLeft())
