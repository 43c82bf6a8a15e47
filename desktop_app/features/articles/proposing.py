"""Articles are read one after another while the window has nothing else to do: what they may say is kept as proposals.

What is to be read stands in the catalogue (a newest text without a reading, names that are still to be looked for), so
nothing is lost when the window closes, in whatever way. A reading is no fact and no step of the history: undo passes it
over.
"""

import threading
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, QTimer

from database.catalogue import Catalogue
from database.changes import Changes
from database.proposals import COUNTED_FROM, NAMED_KINDS, OF_NAMES, Proposal
from database.queries.name_forms import films_beside, name_forms
from database.queries.proposals import (
    TextToRead,
    names_to_find,
    next_to_read,
    read_texts_naming,
    text_to_read,
    texts_with,
)
from database.readings import keep_reading, names_found, read_first
from desktop_app.contract import Host
from desktop_app.rooms.context import Context
from desktop_app.services.cancel import CancelToken
from desktop_app.services.settings import Setting
from desktop_app.texts import later

if TYPE_CHECKING:
    from desktop_app.reading.names import KnownNames

SUGGEST = Setting(
    "articles/suggest",
    True,
    later("Settings", "Suggest what articles say"),
    help=later(
        "Settings",
        "Articles are read while nothing else is done. What is suggested is no fact until you accept it.",
    ),
)
BEGIN_MS, PAUSE_MS, LOOK_MS, SOON_MS = 2500, 400, 1000, 50
"""Before the first look, between two handfuls, and after a change: what the person does goes first; and between two
handfuls while texts are read for a name that came: somebody may be waiting to see where it stands."""
REST_MS = 300_000
"""After so long without a text that is read the names are let go: the next one waits a second or two for them."""
AT_A_TIME = 20
"""Articles that are read and kept in one go: less than half a second of a worker."""
NAMES_AT_A_TIME, NEWEST_NAMES = 200, 20
"""Names that are looked for in one go, and those of them for which somebody may be waiting: texts that hold one of
these are read first though they never were. Where many come they come of an import."""
_TEXTS = frozenset({"article_text.*", "segment.*", "record.trashed_at"})


@dataclass(frozen=True, slots=True)
class _Handful:
    """What was done on a worker: *told* are the articles read with the records named, *names* how many were found."""

    told: frozenset[int]
    names: int


class NamesAtHand:
    """The catalogue's names for the reader, taken in once and then as they come. For the workers of all its windows."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._lock = threading.Lock()
        self._noting = threading.Lock()
        self._names: KnownNames | None = None
        self._read_at = 0.0
        self._changed: set[int] = set()

    def change(self, records: Collection[int]) -> None:
        """Names of these records have come or gone, or what is said of them."""
        with self._noting:
            self._changed.update(records)

    def read(self, text: TextToRead, token: CancelToken) -> tuple[Proposal, ...]:
        """Return what a text suggests."""
        # Loaded here, as all of the reader: the window is there before anything of it is needed.
        from desktop_app.reading.storing import read_stored

        with self._lock:
            self._read_at = monotonic()
            return read_stored(text, self._up_to_date(token))

    def let_go(self, seconds: float) -> None:
        """Let the names go where nothing was read for so long. Never waits."""
        if self._lock.acquire(blocking=False):
            if monotonic() - self._read_at >= seconds:
                self._names = None
            self._lock.release()

    def _up_to_date(self, token: CancelToken) -> "KnownNames":
        from desktop_app.reading.names import KnownNames

        read = self._catalogue.read

        def films(record: int) -> frozenset[int]:
            return read(lambda connection: films_beside(connection, record))

        with self._noting:
            changed, self._changed = self._changed, set()
        try:
            if self._names is None:
                self._names = read(lambda connection: KnownNames(name_forms(connection), films), token)
            elif changed:
                forms = read(lambda connection: tuple(name_forms(connection, changed)), token)
                self._names.forget(changed)
                self._names.add(forms)
        except BaseException:
            self.change(changed)
            raise
        return self._names


class Readers:
    """Those who read for the windows on one catalogue, in the window's thread: one of them reads beforehand for all."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.names = NamesAtHand(catalogue)
        self._catalogue = catalogue
        self._members: list[Proposing] = []

    @classmethod
    def of(cls, catalogue: Catalogue) -> "Readers":
        """Return those of a catalogue."""
        return _READERS.setdefault(catalogue, cls(catalogue))

    def join(self, one: "Proposing") -> None:
        """Read for another window, too."""
        self._members.append(one)

    def leave(self, one: "Proposing") -> None:
        """A window closes: the next one goes on with what it was at; with the last one the names are let go."""
        if one in self._members:
            self._members.remove(one)
        if self._members:
            self._members[0].look_soon()
        elif _READERS.get(self._catalogue) is self:
            # They hold the catalogue, which would stay as long as they do.
            del _READERS[self._catalogue]

    def leads(self, one: "Proposing") -> bool:
        """Whether it is this window that reads beforehand."""
        return self._members[:1] == [one]

    def tell(self, told: frozenset[int]) -> None:
        """Let all windows know which articles were read."""
        for one in tuple(self._members):
            one.hear(told)


_READERS: WeakKeyDictionary[Catalogue, Readers] = WeakKeyDictionary()


class Proposing(QObject):
    """Belongs to one window. `ChangeBus.read` tells which articles were read, and which records these name."""

    def __init__(self, host: Host, context: Context) -> None:
        super().__init__(host if isinstance(host, QObject) else None)
        self._host = host
        self._context = context
        self._readers = Readers.of(context.catalogue)
        self._readers.join(self)
        self._at_work = False
        self._again = False
        self._opened_at = 0
        self._read = (0, 0)
        """Texts that were read: from one id to another."""
        self._hurries = False
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.timeout.connect(self._go_on)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._let_go)
        host.services.tasks.closing.connect(self._leave)
        host.services.changes.changed.connect(self._changed)
        host.services.settings.changed.connect(self._setting_changed)
        if not context.catalogue.read_only:
            self._look.start(BEGIN_MS)
            tasks = host.services.tasks
            tasks.read(lambda token: context.read(lambda c: names_to_find(c, 1), token), self._take_news)

    def _take_news(self, news: dict[int, int]) -> None:
        """Remember what nobody waits for: it came before this window."""
        self._opened_at = max(news, default=0)

    def _setting_changed(self, name: str) -> None:
        if name == SUGGEST.name and not self._context.catalogue.read_only:
            self._look.start(PAUSE_MS)

    def _leave(self) -> None:
        self._look.stop()
        self._rest.stop()
        self._readers.leave(self)

    def _let_go(self) -> None:
        """Let the names go if no other window has read meanwhile. The timer may come a twentieth early."""
        self._readers.names.let_go(REST_MS / 1000 * 0.9)

    def look_soon(self) -> None:
        """Look whether there is something to read: another window that read for this one is closed."""
        if not self._context.catalogue.read_only:
            self._look.start(PAUSE_MS)

    def hear(self, told: frozenset[int]) -> None:
        """Articles were read, in this window or another."""
        if not self._host.services.tasks.closed:
            self._host.services.changes.read.emit(told)

    def read_now(self, article: int) -> None:
        """Read an article that is open before all others."""
        if not self._context.catalogue.read_only and not self._host.services.tasks.closed:
            self._write([article], beside=False)

    def _write(self, articles: Sequence[int], *, beside: bool) -> None:
        work = partial(self._work, tuple(articles))
        self._host.services.tasks.write(work, self._told, beside=beside)

    def _go_on(self) -> None:
        """Read the next handful, if nothing else is done just now and no other window does it."""
        if self._at_work:
            self._again = True
            return
        tasks = self._host.services.tasks
        if tasks.closed or not self._readers.leads(self) or not self._host.services.settings.get(SUGGEST):
            return
        if tasks.pending:
            self._look.start(PAUSE_MS)
            return
        self._at_work = True
        tasks.write(self._handful, self._done, self._stop, beside=True)

    def _stop(self, _problem: Exception) -> None:
        """Something of the world is wrong, like a full disk: it is told where a person writes; it goes on then."""
        self._at_work = False

    def _handful(self, token: CancelToken) -> _Handful:
        """Mark what is to be read first, and read some articles, on a worker."""
        names = self._find_names(token)
        before = self._read
        articles, then = self._context.read(lambda connection: next_to_read(connection, AT_A_TIME, before), token)
        told = self._work(articles, token)
        if before == self._read and not token.cancelled:
            self._read = then
        return _Handful(told, names)

    def _find_names(self, token: CancelToken) -> int:
        """Let the texts be read first in which names stand that came or went; return how many names there were."""
        from desktop_app.reading.names import phrases

        news = self._context.read(lambda connection: names_to_find(connection, NAMES_AT_A_TIME), token)
        if not news:
            return 0
        most = NEWEST_NAMES if len(news) < NAMES_AT_A_TIME else 1
        newest = {record for number, record in list(news.items())[:most] if number > self._opened_at}
        others = set(news.values()) - newest

        def texts(connection: Any) -> tuple[int, ...]:
            found: list[int] = []
            for came, unread in ((newest, True), (others, False)):
                runs = dict.fromkeys(run for _, _, form in name_forms(connection, came) for run in phrases(form))
                found += texts_with(connection, runs, unread=unread)
            return *found, *read_texts_naming(connection, newest | others)

        found = self._context.read(texts, token)

        def keep(connection: Any) -> None:
            read_first(connection, found)
            names_found(connection, news)

        self._context.catalogue.note(keep)
        return len(news)

    def _work(self, articles: Sequence[int], token: CancelToken) -> frozenset[int]:
        """Read articles, on a worker; return their ids with those of the records that they name."""
        read: list[tuple[int, tuple[Proposal, ...]]] = []
        told: set[int] = set()
        for article in articles:
            if token.cancelled or self._host.services.tasks.closed:
                break
            text = self._context.read(partial(text_to_read, article_id=article), token)
            if text is not None:
                found = self._readers.names.read(text, token)
                read.append((text.text_id, found))
                told.add(article)
                told.update(record for one in found for record in one.records)
        if read:

            def keep(connection: Any) -> None:
                for text_id, found in read:
                    keep_reading(connection, text_id, found)

            self._context.catalogue.note(keep)
        return frozenset(told)

    def _done(self, done: _Handful) -> None:
        self._at_work = False
        self._hurries = self._hurries or done.names > 0
        self._told(done.told)
        if done.told or done.names or self._again:
            self._again = False
            self._look.start(SOON_MS if self._hurries else PAUSE_MS)
        else:
            self._hurries = False

    def _told(self, told: frozenset[int]) -> None:
        if told:
            self._rest.start()
            self._readers.tell(told)

    def _changed(self, changes: Changes) -> None:
        if self._context.catalogue.read_only:
            return
        of_names = any(field.startswith(OF_NAMES) for field in changes.fields)
        if of_names or any(field.startswith("statement.") for field in changes.fields):
            self._readers.names.change({one for kind in NAMED_KINDS for one in changes.records.get(kind, ())})
        if changes.action != "write" or "record.trashed_at" in changes.fields:
            # Texts come back under the ids that they had.
            self._read = (0, 0)
        dated = any(field.startswith(COUNTED_FROM) for field in changes.fields)
        if of_names or dated or not changes.fields.isdisjoint(_TEXTS):
            self._look.start(LOOK_MS)
