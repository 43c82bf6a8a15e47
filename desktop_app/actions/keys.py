"""The keys of the actions: which may be given to one, and what a person has changed."""

import json
from collections.abc import Mapping
from typing import Any, cast

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from desktop_app.services.preferences import KEYS
from desktop_app.services.settings import Settings
from desktop_app.texts import translate
from desktop_app.widgets.key_positions import position_of

BETWEEN = ", "
"""Stands between two keys of one action."""

_PORTABLE = QKeySequence.SequenceFormat.PortableText
_NONE = Qt.KeyboardModifier.NoModifier
_SHIFT, _CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
_ALT, _META = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.MetaModifier
_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)
_MOVES = (
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
)


def read_keys(text: str) -> list[QKeySequence]:
    """Return the keys that are written in *text*, with commas between; what is no key is left out."""
    found = [QKeySequence(part.strip(), _PORTABLE) for part in text.split(BETWEEN)] if text else []
    return [key for key in found if key_name(key)]


def key_name(key: QKeySequence) -> str:
    """Return a key as it is stored, "" for what is none."""
    name = key.toString(_PORTABLE)
    return "" if "Unknown" in name else name


def shown_key(key: QKeySequence) -> str:
    """Return a key as it is called on this system."""
    return key.toString(QKeySequence.SequenceFormat.NativeText)


def shown(key: str) -> str:
    """Return a key of a part as it is called on this system; a single sign stays as it is."""
    sequence = QKeySequence(key, QKeySequence.SequenceFormat.PortableText)
    return shown_key(sequence) if len(key) > 1 and key_name(sequence) else key


def pressed_key(event: QKeyEvent) -> QKeySequence | None:
    """Return the key that was pressed, None while only Ctrl and the like are held.

    A letter that is not Latin (under a Persian layout) counts by the place of its key, as a shortcut does for Qt.
    """
    if event.key() in (*_MODIFIERS, Qt.Key.Key_unknown, 0):
        return None
    key = Qt.Key(event.key())
    if 0x7F < event.key() < 0x01000000 and (sign := position_of(event)):
        key = Qt.Key(ord(sign.upper()))
    modifiers = event.modifiers() & (_SHIFT | _CONTROL | _ALT | _META)
    if key == Qt.Key.Key_Backtab:
        key = Qt.Key.Key_Tab
    return QKeySequence(QKeyCombination(modifiers, key))


def reserved_reason(key: QKeySequence) -> str:
    """Return why no action may have *key*, "" where one may."""
    # Its type declares no index, though it has one.
    one: QKeyCombination = cast(Any, key)[0]
    pressed, held = one.key(), one.keyboardModifiers() & ~Qt.KeyboardModifier.KeypadModifier
    bare = held in (_NONE, _SHIFT)
    reasons = (
        (held & _META, translate("Keys", "It belongs to the system.")),
        (
            held & _ALT and pressed == Qt.Key.Key_F4,
            translate("Keys", "It belongs to the system."),
        ),
        (
            pressed in (Qt.Key.Key_Escape, Qt.Key.Key_Cancel),
            translate("Keys", "It leads out of wherever you are."),
        ),
        (
            pressed == Qt.Key.Key_Tab and not held & _CONTROL,
            translate("Keys", "It leads from field to field."),
        ),
        (
            pressed in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not held & (_ALT | _SHIFT),
            translate("Keys", "It opens and accepts."),
        ),
        (
            pressed in _MOVES and not held & _ALT,
            translate("Keys", "It moves and selects in lists and texts."),
        ),
        (
            pressed in (Qt.Key.Key_Space, Qt.Key.Key_Backspace) and not held & _ALT,
            translate("Keys", "It is for typing and choosing."),
        ),
        (pressed == Qt.Key.Key_F10 and bare, translate("Keys", "It opens the menus.")),
        (
            held in (_CONTROL, _CONTROL | _SHIFT) and pressed in (Qt.Key.Key_A, Qt.Key.Key_X, Qt.Key.Key_V),
            translate("Keys", "It works in every text."),
        ),
        (
            held == _CONTROL and pressed == Qt.Key.Key_C,
            translate("Keys", "It works in every text."),
        ),
        (
            bare and 0x20 <= pressed < 0x01000000,
            translate("Keys", "Single letters and signs are for typing."),
        ),
        (
            held == _ALT and Qt.Key.Key_A <= pressed <= Qt.Key.Key_Z,
            translate("Keys", "Alt with a letter opens a menu or goes to a field."),
        ),
        (
            held & _ALT and held & _CONTROL and 0x20 < pressed < 0x01000000,
            translate("Keys", "It types a sign on some keyboards."),
        ),
    )
    return next((reason for holds, reason in reasons if holds), "")


class KeyChoices(QObject):
    """What a person has changed, by the ids of the actions, kept in the settings; the same for all windows."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        settings.changed.connect(self._setting_changed)

    def all(self) -> dict[str, str]:
        """Return the changed keys of each action: as in `Action.shortcut`, "" for none."""
        try:
            stored = json.loads(self._settings.get(KEYS))
        except ValueError:
            return {}
        if not isinstance(stored, dict):
            return {}
        return {name: keys for name, keys in stored.items() if isinstance(name, str) and isinstance(keys, str)}

    def set(self, changes: Mapping[str, str | None]) -> None:
        """Give actions other keys; None goes back to what they come with."""
        kept = {name: keys for name, keys in {**self.all(), **changes}.items() if keys is not None}
        self._settings.set(KEYS, json.dumps(kept, sort_keys=True) if kept else "{}")

    def reset(self) -> None:
        """Go back to the keys that the actions come with."""
        self._settings.set(KEYS, "{}")

    def _setting_changed(self, name: str) -> None:
        if name == KEYS.name:
            self.changed.emit()
