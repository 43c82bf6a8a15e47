"""The drafts of a catalogue: they outlive the form, the window and a crash. Files, no Qt; safe from any thread."""

import os
import threading
from contextlib import suppress
from pathlib import Path
from weakref import WeakValueDictionary

from desktop_app.forms.draft_codec import DraftDamaged, from_json, to_json
from desktop_app.forms.drafts import Draft, Key

FOLDER = "drafts"
"""Where they lie in the catalogue's folder."""
_NEW, _END, _ASIDE = "new", ".json", ".aside"


def drafts_of(folder: Path) -> "Drafts":
    """Return the drafts of the catalogue in *folder*: all windows on it share them."""
    return _STORES.setdefault(folder, Drafts(folder))


class Drafts:
    """The drafts of one catalogue; see `drafts_of`.

    `keep` and `drop` are quick: they change what is held in memory. `write` brings it to the disk and is for workers.
    """

    def __init__(self, folder: Path) -> None:
        """Keep them below *folder*, the catalogue's."""
        self.told = False
        """Whether it was said that some were left from the last time."""
        self._folder = folder / FOLDER
        self._lock = threading.Lock()
        self._writing = threading.Lock()
        self._held: dict[Key, Draft | None] = {}
        self._waiting: set[Key] = set()

    def keep(self, draft: Draft) -> None:
        """Hold a draft in place of an older one; `write` follows."""
        with self._lock:
            self._held[draft.key] = draft
            self._waiting.add(draft.key)

    def drop(self, key: Key) -> None:
        """Forget a draft: it was saved, or is not wanted; `write` follows."""
        with self._lock:
            self._held[key] = None
            self._waiting.add(key)

    def write(self) -> None:
        """Bring to the disk what has changed since the last time; of several calls at a time each does its part.

        Raises:
            OSError: it cannot be written; what is held stays held and is tried again with the next call.
        """
        with self._writing:
            with self._lock:
                waiting = {key: self._held.get(key) for key in self._waiting}
                self._waiting.clear()
            try:
                while waiting:
                    key, draft = next(iter(waiting.items()))
                    if draft is None:
                        self._path(key).unlink(missing_ok=True)
                    else:
                        _replace(self._path(key), to_json(draft))
                    del waiting[key]
            except OSError:
                with self._lock:
                    self._waiting |= waiting.keys()
                raise

    def find(self, key: Key) -> Draft | None:
        """Return a record's draft, None where there is none; reads a file, so it is for workers."""
        with self._lock:
            if key in self._held:
                return self._held[key]
        draft = self._read(self._path(key))
        if draft is not None and draft.key != key:
            return None
        with self._lock:
            return self._held.setdefault(key, draft)

    def all(self) -> tuple[Draft, ...]:
        """Return all drafts, the newest first; reads files, so it is for workers."""
        found: dict[Key, Draft | None] = {}
        with suppress(OSError):
            for path in self._folder.glob(f"*{_END}"):
                draft = self._read(path)
                if draft is not None:
                    found[draft.key] = draft
        with self._lock:
            found |= self._held
        return tuple(sorted((one for one in found.values() if one), key=lambda draft: draft.at, reverse=True))

    def _path(self, key: Key) -> Path:
        kind, record = key
        return self._folder / f"{kind}-{_NEW if record is None else record}{_END}"

    def _read(self, path: Path) -> Draft | None:
        """Return the draft in a file; one that is damaged is put aside, so that nothing is lost and nobody stumbles."""
        try:
            return from_json(path.read_text(encoding="ascii"))
        except OSError:
            return None
        except (DraftDamaged, UnicodeDecodeError):
            with suppress(OSError):
                path.replace(path.with_suffix(_ASIDE))
            return None


def _replace(path: Path, text: str) -> None:
    """Write a file whole or not at all."""
    path.parent.mkdir(exist_ok=True)
    beside = path.with_suffix(".new")
    with beside.open("w", encoding="ascii") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)


_STORES: WeakValueDictionary[Path, Drafts] = WeakValueDictionary()
