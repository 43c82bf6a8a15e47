"""The keys of all actions: found by name or by key, changed by pressing the new one, never two on one key."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.actions.action import Action
from desktop_app.actions.keys import BETWEEN, key_name, pressed_key, read_keys, reserved_reason, shown_key
from desktop_app.actions.matching import plain_text
from desktop_app.actions.registry import ActionRegistry, menu_titles
from desktop_app.directions import isolate
from desktop_app.texts import translate
from desktop_app.widgets.labels import plain_label
from desktop_app.widgets.windows import quiet_button, say_in


class KeyCatcher(QLineEdit):
    """Shows the key that is pressed in it; Tab and Escape keep their meaning, so that nobody is caught here."""

    pressed = Signal(QKeySequence)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setPlaceholderText(translate("Keys", "Press the new key"))
        self.setAccessibleName(translate("Keys", "New key"))

    def event(self, event: QEvent) -> bool:
        """Take the key before it does what it does now."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell the key."""
        bare = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Escape and bare:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and bare:
            event.ignore()
        else:
            key = pressed_key(event)
            if key is not None:
                self.pressed.emit(key)


class KeysPage(QWidget):
    """The page *Keys* of the settings."""

    def __init__(self, registry: ActionRegistry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._registry = registry
        self._key: QKeySequence | None = None
        self.filter = QLineEdit()
        self.filter.setClearButtonEnabled(True)
        self.filter.setPlaceholderText(translate("Keys", "Find an action or a key"))
        self.filter.setAccessibleName(translate("Keys", "Find an action or a key"))
        self.filter.textChanged.connect(self._filter)
        self.tree = QTreeWidget()
        self.tree.setRootIsDecorated(False)
        self.tree.setAlternatingRowColors(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setAccessibleName(translate("Keys", "Actions and their keys"))
        titles = (translate("Keys", "Action"), translate("Keys", "Menu"), translate("Keys", "Keys"))
        self.tree.setHeaderLabels(list(titles))
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setStretchLastSection(True)
        self.tree.currentItemChanged.connect(self._chosen)
        self.catcher = KeyCatcher()
        self.tree.itemActivated.connect(lambda _item: self.catcher.setFocus())
        self.catcher.pressed.connect(self._pressed)
        self.catcher.left.connect(self.tree.setFocus)
        self._told = plain_label("", "muted")
        self._told.setWordWrap(True)
        self.use = quiet_button(translate("Keys", "Use it"), self._use)
        self.more = quiet_button(translate("Keys", "Use it too"), self._use_too)
        self.none = quiet_button(translate("Keys", "No key"), self._none)
        self.default = quiet_button(translate("Keys", "Default"), self._default)
        self.all = quiet_button(translate("Keys", "All keys back to defaults"), self._reset)
        row = QHBoxLayout()
        for part in (self.catcher, self.use, self.more, self.none, self.default):
            row.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.filter)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self._told)
        layout.addLayout(row)
        layout.addWidget(self.all, 0, Qt.AlignmentFlag.AlignLeading)
        registry.keys_changed.connect(self._fill)
        self._fill()

    @property
    def told(self) -> str:
        """What is said of the key that was pressed."""
        return self._told.text()

    def go_to(self, action_id: str) -> None:
        """Choose an action."""
        self.tree.setCurrentItem(self._item(action_id))

    def _fill(self) -> None:
        kept = self._action()
        self.tree.blockSignals(True)
        self.tree.clear()
        menus, changed = menu_titles(), self._changes()
        for action in self._registry.declared():
            if action.entries is not None:
                continue
            keys = BETWEEN.join(isolate(shown_key(key)) for key in self._registry.keys(action.id))
            if action.id in changed:
                text = translate("Keys", "{keys} (changed)") if keys else translate("Keys", "none (changed)")
                keys = text.format(keys=keys)
            item = QTreeWidgetItem([_title(action), plain_text(menus[action.menu]), keys])
            item.setData(0, Qt.ItemDataRole.UserRole, action.id)
            self.tree.addTopLevelItem(item)
        self.tree.blockSignals(False)
        self._filter(self.filter.text())
        if kept is not None:
            self.tree.setCurrentItem(self._item(kept.id))
        elif (first := self.tree.topLevelItem(0)) is not None:
            self.tree.setCurrentItem(first)

    def _changes(self) -> dict[str, str]:
        return self._registry.choices.all() if self._registry.choices is not None else {}

    def _item(self, action_id: str) -> QTreeWidgetItem:
        for at in range(self.tree.topLevelItemCount()):
            item = self.tree.topLevelItem(at)
            if item is not None and item.data(0, Qt.ItemDataRole.UserRole) == action_id:
                return item
        raise KeyError(action_id)

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        for at in range(self.tree.topLevelItemCount()):
            item = self.tree.topLevelItem(at)
            if item is not None:
                line = " ".join(item.text(column) for column in range(3)).casefold()
                item.setHidden(not all(word in line for word in words))

    def _action(self) -> Action | None:
        item = self.tree.currentItem()
        name = item.data(0, Qt.ItemDataRole.UserRole) if item is not None else None
        return next((one for one in self._registry.declared() if one.id == name), None)

    def _chosen(self) -> None:
        self._key = None
        self.catcher.clear()
        self._tell()

    def _pressed(self, key: QKeySequence) -> None:
        self._key = key
        self.catcher.setText(shown_key(key))
        self._tell()

    def _tell(self) -> None:
        """Say what would happen, before it does; the buttons follow."""
        action, key = self._action(), self._key
        reason, problem, holder = "", False, None
        if action is not None and key is not None:
            holder = self._registry.holder(key)
            refused = "" if self._is_default(action, key) else reserved_reason(key)
            problem = bool(refused)
            shown = isolate(shown_key(key))
            if refused:
                reason = translate("Keys", "{key} cannot be used. {reason}").format(key=shown, reason=refused)
            elif holder is action:
                reason = translate("Keys", "{key} is the key of this action already.").format(key=shown)
            elif holder is not None:
                text = translate("Keys", "{key} is the key of “{action}”, which would lose it.")
                reason = text.format(key=shown, action=isolate(_title(holder)))
            else:
                reason = translate("Keys", "{key} is free.").format(key=shown)
        say_in(self._told, reason, problem=bool(problem or (holder and holder is not action)))
        self.catcher.setAccessibleDescription(reason)
        usable = key is not None and action is not None and not problem and holder is not action
        self.use.setEnabled(usable)
        self.more.setEnabled(usable and action is not None and bool(self._registry.keys(action.id)))
        self.use.setText(translate("Keys", "Take it") if usable and holder is not None else translate("Keys", "Use it"))
        self.none.setEnabled(action is not None and bool(self._registry.keys(action.id)))
        self.default.setEnabled(action is not None and action.id in self._changes())

    def _is_default(self, action: Action, key: QKeySequence) -> bool:
        return key_name(key) in action.shortcut.split(BETWEEN)

    def _use(self) -> None:
        self._give(too=False)

    def _use_too(self) -> None:
        self._give(too=True)

    def _give(self, *, too: bool) -> None:
        action, key, choices = self._action(), self._key, self._registry.choices
        if action is None or key is None or choices is None:
            return
        changes: dict[str, str | None] = {}
        holder = self._registry.holder(key)
        if holder is not None and holder is not action:
            left = [key_name(one) for one in self._registry.keys(holder.id) if one != key]
            changes[holder.id] = BETWEEN.join(left)
        kept = [key_name(one) for one in self._registry.keys(action.id)] if too else []
        changes[action.id] = BETWEEN.join([*kept, key_name(key)])
        choices.set(changes)
        self._chosen()
        self.tree.setFocus()

    def _none(self) -> None:
        self._change("")

    def _default(self) -> None:
        self._change(None)

    def _change(self, keys: str | None) -> None:
        action, choices = self._action(), self._registry.choices
        if action is None or choices is None:
            return
        changes: dict[str, str | None] = {action.id: keys}
        if keys is None:
            # Another action may have been given what this one comes with.
            for key in read_keys(action.shortcut):
                holder = self._registry.holder(key)
                if holder is not None and holder is not action:
                    left = [key_name(one) for one in self._registry.keys(holder.id) if one != key]
                    changes[holder.id] = BETWEEN.join(left)
        choices.set(changes)
        self._chosen()

    def _reset(self) -> None:
        if self._registry.choices is not None:
            self._registry.choices.reset()
        self._chosen()


def _title(action: Action) -> str:
    return plain_text(action.text)
