"""Ctrl+K: one line from which every record is reached and every action done."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import Shiboken

from desktop_app.actions.action import Action, Menu
from desktop_app.actions.matching import begins, called, find_actions
from desktop_app.actions.registry import ActionRegistry
from desktop_app.contract import Address, FoundRecord, RecordFinder, Services, Where
from desktop_app.problems import problem_text
from desktop_app.shell.recents import Recents
from desktop_app.texts import translate
from desktop_app.widgets.fonts import scaled
from desktop_app.widgets.icons import icon
from desktop_app.widgets.labels import plain_label
from desktop_app.widgets.result_list import Result, ResultGroup, ResultList

WIDTH = 680
TOP = 72
PAD = 8
MOST = 0.62
"""The part of the window's height that the results may take."""
RECENT_SHOWN = 8
ACTIONS_SHOWN = 8
"""Actions offered beside records; without a question all are."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Line(QLineEdit):
    """The line; keys that mean something in the list go to the palette."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the keyboard went elsewhere in the window."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self.left.emit()


class Palette(QFrame):
    """Lies over its window while something is sought; it is no dialog, and a click elsewhere closes it."""

    def __init__(
        self,
        window: QWidget,
        services: Services,
        registry: ActionRegistry,
        recents: Recents,
        show_page: Callable[[Address, Where], object],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._registry = registry
        self._recents = recents
        self._show_page = show_page
        self._finder: RecordFinder | None = None
        self._here: Address | None = None
        self._before: QWidget | None = None
        self._answered: str | None = None
        self._wanted: Where | None = None
        self.setProperty("panel", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(translate("Palette", "Go to a record or do something"))
        self.line = _Line()
        self.line.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.line.setPlaceholderText(translate("Palette", "A record by any of its names, or something to do"))
        self.line.setAccessibleName(translate("Palette", "Go to a record or do something"))
        self.line.setMinimumHeight(36)
        self.list = ResultList()
        self._nothing = plain_label(tone="muted")
        self._nothing.setWordWrap(True)
        self._nothing.setContentsMargins(12, 8, 12, 12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAD, PAD, PAD, PAD)
        layout.setSpacing(PAD)
        layout.addWidget(self.line)
        layout.addWidget(self._nothing)
        layout.addWidget(self.list, 1)
        self.line.textChanged.connect(self._ask)
        self.line.left.connect(self._left)
        self.line.installEventFilter(self)
        self.list.picked.connect(lambda result, held: self._do(result, Where.TAB if held else Where.HERE))
        self.list.moved.connect(self._describe)
        recents.changed.connect(self._recents_changed)
        window.installEventFilter(self)
        self.hide()

    def use(self, finder: RecordFinder) -> None:
        """Find the records of a catalogue, too."""
        self._finder = finder

    def open(self, here: Address | None) -> None:
        """Ask for something; *here* is the record that is shown already."""
        focus = QApplication.focusWidget()
        if focus is not None and not self.isAncestorOf(focus):
            self._before = focus
        self._here = here
        self._registry.refresh()
        self._answered = self._wanted = None
        self.line.blockSignals(True)
        self.line.clear()
        self.line.blockSignals(False)
        self.show()
        self.raise_()
        self._ask("")
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_back(self) -> None:
        """Close and give the keyboard back to where it was."""
        before, self._before = self._before, None
        self._close()
        if before is not None and Shiboken.isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that go through the results; stay in the middle of a window that changes its size."""
        if watched is self.line and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        if watched is self._window and event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        key, modifiers = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        control = modifiers == Qt.KeyboardModifier.ControlModifier
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
        if key in steps and not modifiers:
            self.list.step(steps[key])
        elif key is Qt.Key.Key_Escape:
            self.close_back()
        elif key in _ENTER and (control or not modifiers):
            self._enter(Where.TAB if control else Where.HERE)
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            # There is nothing else in the palette; Tab would lead under it.
            self.list.step(1 if key is Qt.Key.Key_Tab else -1)
        else:
            return False
        return True

    def _enter(self, where: Where) -> None:
        """Take the current result; while the answer is on its way, its first one."""
        if self._answered != self.line.text().strip():
            self._wanted = where
        elif self.list.current is not None:
            self._do(self.list.current, where)

    def _do(self, result: Result, where: Where) -> None:
        if result.muted:
            return
        self.close_back()
        if isinstance(result.value, Address):
            self._show_page(result.value, where)
        else:
            self._registry.do(str(result.value))

    def _close(self) -> None:
        self._services.tasks.cancel(self._key_of_read)
        self.hide()

    def _left(self) -> None:
        if self.isVisible() and not self.line.hasFocus():
            self._before = None
            self._close()

    @property
    def _key_of_read(self) -> tuple[str, int]:
        return ("palette", id(self))

    def _ask(self, text: str) -> None:
        """Ask anew; what was asked before is given up."""
        text, finder = text.strip(), self._finder
        self._wanted = None
        if not text or finder is None:
            self._services.tasks.cancel(self._key_of_read)
            self._show(text, self._recents.records if not text else ())
            return
        self._services.tasks.read(
            lambda token: finder.find(text, token),
            lambda found: self._show(text, found),
            lambda problem: self._failed(text, problem),
            key=self._key_of_read,
        )

    def _failed(self, text: str, problem: Exception) -> None:
        self._services.notices.problem(problem_text(problem))
        self._show(text, ())

    def _show(self, text: str, found: Sequence[FoundRecord]) -> None:
        if not self.isVisible():
            return
        self._answered = text
        groups = self._groups_found(text, found) if text else self._groups_before(found)
        self.list.show_groups(groups)
        nothing = not self.list.results
        self._nothing.setVisible(nothing)
        self._nothing.setText(translate("Palette", "Nothing is called “{words}”.").format(words=text))
        self.list.setVisible(not nothing)
        self._place()
        self._describe()
        if self._wanted is not None and self.list.current is not None:
            self._do(self.list.current, self._wanted)
        self._wanted = None

    def _groups_before(self, recent: Sequence[FoundRecord]) -> list[ResultGroup]:
        """Return what is offered before anything is typed: what was looked at last, then all actions by their menus."""
        here = self._here
        others = [one for one in recent if here is None or (one.address.kind, one.address.id) != (here.kind, here.id)]
        order = {menu: number for number, menu in enumerate(Menu)}
        actions = sorted(self._actions(), key=lambda one: (order[one.menu], one.group))
        return [
            ResultGroup(translate("Palette", "Looked at last"), tuple(map(_record, others[:RECENT_SHOWN]))),
            ResultGroup(translate("Palette", "Actions"), tuple(map(self._action, actions))),
        ]

    def _groups_found(self, text: str, found: Sequence[FoundRecord]) -> list[ResultGroup]:
        grouped: dict[str, list[Result]] = {}
        for one in found:
            grouped.setdefault(one.group, []).append(_record(one))
        records = [ResultGroup(title, tuple(results)) for title, results in grouped.items()]
        hits = find_actions(self._actions(), text)
        actions = ResultGroup(translate("Palette", "Actions"), tuple(self._action(one) for one in hits[:ACTIONS_SHOWN]))
        named = any(one.begins for one in found)
        first = bool(hits) and begins(hits[0], text) and not named
        return [actions, *records] if first else [*records, actions]

    def _actions(self) -> list[Action]:
        """Return the actions that can be done from here; a submenu is none."""
        return [one for one in self._registry.declared() if one.entries is None and one.id != "window.palette"]

    def _action(self, action: Action) -> Result:
        made = self._registry.qaction(action.id)
        key = made.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        return Result(action.id, called(action), "", action.icon, key, muted=not made.isEnabled())

    def _recents_changed(self) -> None:
        if self.isVisible() and not self.line.text().strip():
            self._show("", self._recents.records)

    def _describe(self) -> None:
        """Tell screen readers, which follow the keyboard, the current result."""
        current = self.list.current
        self.line.setAccessibleDescription(current.spoken if current is not None else self._nothing.text())

    def _place(self) -> None:
        window = self._window
        width = min(scaled(WIDTH), window.width() - 32)
        head = max(self.line.minimumHeight(), self.line.sizeHint().height()) + 3 * PAD
        if self._nothing.isVisibleTo(self):
            body = self._nothing.heightForWidth(width) + 8
        else:
            body = min(self.list.height_wanted() + 4, int(window.height() * MOST))
        self.setGeometry(QRect((window.width() - width) // 2, TOP, width, head + body))


def _record(found: FoundRecord) -> Result:
    return Result(found.address, found.label, found.detail, found.icon)
