"""Settings of this computer: declared once with type, default and title, checked, kept in one text file.

What belongs to the archivist's work (saved searches, word lists) lies in the catalogue, never here.
"""

from base64 import b64decode, b64encode
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any, Generic, TypeVar, cast

from PySide6.QtCore import QObject, QSettings, Signal

from desktop_app.values import value

_JOINERS = {0x200C: None, 0x200D: None}
"""Signs that do not show and belong to Persian spelling."""
Value = TypeVar("Value", bool, int, float, str, bytes)


@value
class Setting(Generic[Value]):
    """One declared setting.

    *name* is ``group/name``. *choices* or *low* and *high* limit the value, *longest* the length of a text. The
    rest is for the settings page, in English and marked for translation with `texts.later("Settings", …)`:
    *title*, the *labels* of the choices in their order, a sentence of *help*, the *unit* after a number. One for the
    *next_window* shows only in windows that are opened afterwards.
    """

    name: str
    default: Value
    title: str
    choices: tuple[Value, ...] = ()
    low: Value | None = None
    high: Value | None = None
    labels: tuple[str, ...] = ()
    help: str = ""
    unit: str = ""
    longest: int = 0
    next_window: bool = False

    def check(self, value: Value) -> None:
        """Raise ValueError, or TypeError, with the reason if *value* cannot be this setting's."""
        if type(value) is not type(self.default):
            raise TypeError(f"{self.name} holds {type(self.default).__name__}, not {type(value).__name__}")
        if isinstance(value, str) and self.longest:
            if len(value) > self.longest:
                raise ValueError(f"{self.name} has at most {self.longest} characters, not {len(value)}")
            if not value.translate(_JOINERS).isprintable():
                raise ValueError(f"{self.name} holds signs that do not show")
        if self.choices and value not in self.choices:
            raise ValueError(f"{self.name} cannot be {value!r}; one of {', '.join(map(repr, self.choices))}")
        if (self.low is not None and value < self.low) or (self.high is not None and value > self.high):
            raise ValueError(f"{self.name} must be between {self.low!r} and {self.high!r}, not {value!r}")


AnySetting = Setting[bool] | Setting[int] | Setting[float] | Setting[str] | Setting[bytes]


class UndeclaredSettingError(LookupError):
    """A setting was used that nobody declared."""


class Settings(QObject):
    """The declared settings, stored in ``settings.ini`` in *folder*; nothing is read from anywhere else."""

    changed = Signal(str)

    def __init__(self, folder: Path, declared: Iterable[AnySetting]) -> None:
        super().__init__()
        self.folder = folder
        """Where they are kept."""
        self._declared: dict[str, AnySetting] = {}
        self._store = _opened(folder / "settings.ini")
        self.declare(declared)

    def declare(self, more: Iterable[AnySetting]) -> None:
        """Take the settings of a part that came later; a second window brings the very same ones again.

        Raises:
            ValueError: a name is declared twice.
        """
        for setting in more:
            if self._declared.get(setting.name, setting) is not setting:
                raise ValueError(f"the setting {setting.name} is declared twice")
            self._declared[setting.name] = setting

    def get(self, setting: Setting[Value]) -> Value:
        """Return the stored value, or the default where none, or none that can be read, is stored."""
        self._require(setting.name)
        if not self._store.contains(setting.name):
            return setting.default
        try:
            value = _decode(str(self._store.value(setting.name)), setting.default)
            setting.check(value)
        except (ValueError, TypeError):
            return setting.default
        return value

    def value_of(self, setting: AnySetting) -> Any:
        """Return `get` for a setting whose type is not known here."""
        return self.get(cast(Setting[str], setting))

    def put(self, setting: AnySetting, value: object) -> None:
        """Do `set` for a setting whose type is not known here; a value of another type is refused."""
        self.set(cast(Setting[str], setting), cast(str, value))

    def is_default(self, setting: AnySetting) -> bool:
        """Tell whether a setting has the value that it comes with."""
        return bool(self.value_of(setting) == setting.default)

    def set(self, setting: Setting[Value], value: Value) -> None:
        """Store *value* and say so by `changed`; the same value again does nothing.

        Raises:
            ValueError, TypeError: the value is not one this setting may have.
        """
        self._require(setting.name)
        setting.check(value)
        if value == self.get(setting):
            return
        self._store.setValue(setting.name, _encode(value))
        self.changed.emit(setting.name)

    def save(self) -> bool:
        """Write what was changed to the file; False where the folder cannot be written."""
        self._store.sync()
        return self._store.status() == QSettings.Status.NoError

    def _require(self, name: str) -> None:
        if name not in self._declared:
            raise UndeclaredSettingError(f"the setting {name} is not declared")


def _opened(file: Path) -> QSettings:
    """Open the file; one that is no settings file is put aside, or nothing would ever be saved again."""
    store = QSettings(str(file), QSettings.Format.IniFormat)
    if store.status() == QSettings.Status.FormatError:
        with suppress(OSError):
            file.replace(file.with_name(f"{file.name}.broken"))
        store = QSettings(str(file), QSettings.Format.IniFormat)
    return store


def _encode(value: bool | int | float | str | bytes) -> str:
    """Return *value* as text: the ini format would bring a number or a truth value back as text anyway."""
    if isinstance(value, bytes):
        return b64encode(value).decode("ascii")
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def _decode(text: str, default: Value) -> Value:
    """Return *text* as the type of *default*; ValueError where it cannot be read."""
    if isinstance(default, bool):
        if text not in ("true", "false"):
            raise ValueError(text)
        return text == "true"
    if isinstance(default, bytes):
        return b64decode(text, validate=True)
    return type(default)(text)
