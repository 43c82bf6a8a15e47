"""Scans without a text are read one after another by Tesseract while the window has nothing else to do.

What is to be read stands in the catalogue (an article with pages and no text, or with some that gave no words), so
nothing is lost when the window closes, and it goes on at the next start. What failed is left alone until then; what
was undone is, too. What is read by itself is no step that undo takes: it goes with the files that it was read from.
"""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from database.changes import Changes, Title
from database.commands.recognition import TAKEN_AWAY, RecognisedText, add_recognised_text
from database.errors import Problem
from database.queries.part_rules import publication_of
from database.queries.scans import Scan, awaiting_text, half_read, scan_of
from desktop_app.contract import Host
from desktop_app.directions import isolate
from desktop_app.features.articles.copies import group_with_copies
from desktop_app.page_images import PictureProblem
from desktop_app.problems import problem_text
from desktop_app.rooms.context import Context
from desktop_app.services.cancel import CancelToken
from desktop_app.services.settings import Setting
from desktop_app.texts import later, plural, translate

if TYPE_CHECKING:
    from desktop_app.intake.recognition.tesseract import Tesseract

READ_SCANS = Setting(
    "scans/read_by_itself",
    True,
    later("Settings", "Read the text of scans by itself"),
    help=later("Settings", "Scans without a text are read one after another while nothing else is done."),
)
TESSERACT = Setting(
    "scans/tesseract",
    "",
    later("Settings", "Tesseract, the program that reads scans"),
    longest=500,
    help=later("Settings", "Where it is installed; empty where Nadim is to look for it."),
)
TITLE = "articles.recognise"
BEGIN_MS, PAUSE_MS, LOOK_MS = 2500, 500, 2000
"""Before the first look, between two scans, and after a change: what the person does goes first."""


@dataclass(frozen=True, slots=True)
class _Failed:
    problem: Exception


@dataclass(frozen=True, slots=True)
class _Read:
    scan: Scan
    found: RecognisedText
    evidence: tuple[int, ...] = ()


class Recognising(QObject):
    """Belongs to one window. *changed* tells that what :meth:`note` says may be another now."""

    changed = Signal()

    def __init__(self, host: Host, context: Context) -> None:
        super().__init__(host if isinstance(host, QObject) else None)
        self._host = host
        self._context = context
        self._program: Tesseract | None = None
        self._looked = False
        self._waiting: list[int] = []
        self._wanted: list[int] = []
        self._asked: set[int] = set()
        self._later: set[int] = set()
        self._left_alone: dict[int, str] = {}
        self._ask_then: list[Callable[[], object]] = []
        self._now: int | None = None
        self._token: CancelToken | None = None
        self._stopped = False
        self._read = 0
        self._failures: list[str] = []
        self._look_timer = self._timer(self._look)
        self._next_timer = self._timer(self._next)
        host.services.changes.changed.connect(self._catalogue_changed)
        host.services.settings.changed.connect(self._setting_changed)
        host.services.tasks.work_changed.connect(self._work_changed)
        if not context.catalogue.read_only:
            self._look_timer.start(BEGIN_MS)

    def _timer(self, does: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(does)
        return timer

    # -- what is asked for

    def read(self, articles: Sequence[int]) -> None:
        """Read these now, before all others, also those that have failed; each is a step of its own."""
        self._asked.update(articles)
        self._want(articles)

    def _want(self, articles: Sequence[int]) -> None:
        for one in articles:
            self._left_alone.pop(one, None)
            if one != self._now and one not in self._wanted:
                self._wanted.append(one)
        self._stopped = False
        self._look_timer.start(0)

    def read_all(self) -> None:
        """Read all that await their text, also those that have failed."""
        self._left_alone.clear()
        self._stopped = False
        tasks = self._host.services.tasks
        tasks.read(lambda token: self._context.read(awaiting_text, token), self._all, key=("awaiting", id(self)))

    def _all(self, articles: tuple[int, ...]) -> None:
        if articles:
            self._want(articles)
        else:
            self._host.services.notices.info(translate("Scans", "No scan waits for its text."))

    def note(self, scan: Scan | None, words: bool) -> str:
        """Return what there is to say of an article's text, "" where there is nothing.

        Args:
            scan: its pages, None where it has none.
            words: whether its text holds any.
        """
        if scan is None or not scan.files:
            return ""
        if words:
            return self._note_of_rest(scan) if scan.wordless else ""
        if scan.read_by == TAKEN_AWAY:
            return translate("Scans", "Its text was taken away. “Read the text of this scan” reads it again.")
        if not scan.awaits:
            return translate("Scans", "No words were found on this scan. “Correct the text” lets you type them.")
        if scan.article == self._now:
            return translate("Scans", "No text yet: this scan is being read.")
        if self._left_alone.get(scan.article):
            why = self._left_alone[scan.article]
            return translate("Scans", "No text yet. {why}").format(why=why)
        if not self._looked:
            self._find(self.changed.emit)
            return translate("Scans", "No text yet.")
        if self._program is None:
            return how_to_get()
        if scan.article in self._wanted or (self._by_itself and scan.article not in self._left_alone):
            return translate("Scans", "No text yet: this scan waits to be read.")
        return translate("Scans", "No text yet. “Read the text of this scan” reads it.")

    def _note_of_rest(self, scan: Scan) -> str:
        """Say how many pages of a file that has words on others have none yet, and what becomes of them."""
        many = plural("Scans", "{count} pages have no text yet.", "{count} page has no text yet.", len(scan.wordless))
        then = ""
        if scan.article == self._now:
            then = translate("Scans", "This is being read.")
        elif self._left_alone.get(scan.article):
            then = self._left_alone[scan.article]
        elif not scan.may_be_read:
            then = translate("Scans", "“Correct the text” lets you type it.")
        elif not self._looked:
            self._find(self.changed.emit)
        elif self._program is None:
            then = translate("Scans", "Install Tesseract ({packages}), and Nadim reads it.").format(
                packages=_packages()
            )
        elif scan.article in self._wanted or (self._by_itself and scan.article not in self._left_alone):
            then = translate("Scans", "This waits to be read.")
        else:
            then = translate("Scans", "“Read the text of this scan” reads it.")
        return f"{many} {then}".strip()

    @property
    def _by_itself(self) -> bool:
        return bool(self._host.services.settings.get(READ_SCANS)) and not self._stopped

    # -- going through them

    def _look(self) -> None:
        """Ask which articles wait."""
        if self._context.catalogue.read_only:
            return
        if not self._by_itself:
            self._waiting = []
            self._prepare()
            return
        tasks = self._host.services.tasks
        tasks.read(lambda token: self._context.read(awaiting_text, token), self._take, key=("awaiting", id(self)))

    def _take(self, articles: tuple[int, ...]) -> None:
        self._waiting = [
            one for one in articles if one not in self._left_alone and one not in self._later and one != self._now
        ]
        self._prepare()

    def _prepare(self) -> None:
        """Find the program where there is something to read."""
        if not (self._wanted or self._waiting):
            return
        if not self._looked or (self._program is None and self._wanted):
            self._find(self._prepared)
        else:
            self._prepared()

    def _find(self, then: Callable[[], object]) -> None:
        # A newer question takes the place of the older one; who asked that still waits for the answer.
        self._ask_then.append(then)
        where = self._host.services.settings.get(TESSERACT)

        def look(_token: CancelToken) -> "Tesseract | None":
            # Loaded here: the window is there before anything of it is needed.
            from desktop_app.intake.recognition.tesseract import find

            return find(where)

        def done(program: "Tesseract | None") -> None:
            self._program, self._looked = program, True
            waiting, self._ask_then = self._ask_then, []
            for one in dict.fromkeys(waiting):
                one()

        self._host.services.tasks.read(look, done, key=("tesseract", id(self)))

    def _prepared(self) -> None:
        self.changed.emit()
        if self._program is None:
            if self._wanted:
                self._wanted = []
                self._host.services.notices.warning(how_to_get())
            return
        self._next_timer.start(0 if self._wanted else PAUSE_MS)

    def _next(self) -> None:
        """Begin with the next one, if nothing else is done just now."""
        program = self._program
        if program is None or self._now is not None:
            return
        if not self._wanted and not self._waiting:
            self._finished()
            return
        if not self._wanted and self._host.services.tasks.pending:
            self._next_timer.start(PAUSE_MS)
            return
        article = self._wanted.pop(0) if self._wanted else self._waiting.pop(0)
        if article in self._waiting:
            self._waiting.remove(article)
        self._now = article
        left = len(self._wanted) + len(self._waiting)
        title = translate("Scans", "Reading a scan")
        if left:
            title = plural("Scans", "Reading scans, {count} more wait", "Reading scans, {count} more waits", left)
        self._token = self._host.services.tasks.read(
            partial(self._work, article, program), partial(self._done, article), title=title
        )
        self.changed.emit()

    def _work(self, article: int, program: "Tesseract", token: CancelToken) -> "_Read | _Failed | None":
        """Read one, on a worker."""
        from desktop_app.intake.publications import assumed_in
        from desktop_app.intake.recognition.article import read_rest, read_scan
        from desktop_app.intake.recognition.tesseract import RecognitionProblem

        try:
            scan = self._context.read(lambda connection: scan_of(connection, article), token)
            assumed = self._context.read(
                lambda connection: assumed_in(connection, filed=publication_of(connection, article)), token
            )
            if not scan.may_be_read:
                return None
            load = self._context.catalogue.files.get
            report = token.report
            stopped = partial(getattr, token, "cancelled")
            now = datetime.now(UTC)
            if scan.wordless:
                half = self._context.read(lambda connection: half_read(connection, article), token)
                if half is None:
                    return None
                rest = read_rest(scan, half, load, program, now, assumed, report=report, stopped=stopped)
                return _Read(scan, rest, half.evidence)
            return _Read(scan, read_scan(scan, load, program, now, assumed, report=report, stopped=stopped))
        except (RecognitionProblem, PictureProblem, Problem) as problem:
            # What was stopped ends with any of them.
            token.check()
            return _Failed(problem)

    def _done(self, article: int, found: "_Read | _Failed | None") -> None:
        self._token = None
        if isinstance(found, _Failed):
            said = _sentence(found.problem)
            self._left_alone[article] = said
            self._failures.append(said)
        if not isinstance(found, _Read):
            if found is None:
                self._left_alone[article] = ""
            self._go_on()
            return
        catalogue, text = self._context.catalogue, found.found

        def written(_changes: Changes) -> None:
            self._read += 1
            self._go_on()

        def refused(problem: Problem) -> None:
            if problem.code == "awaited":
                # What may still be done again goes first: it is read when that is done, or cannot be done any more.
                self._later.add(article)
            else:
                # A person was quicker: the text stays as it was typed.
                self._left_alone[article] = problem_text(problem)
                self._failures.append(problem_text(problem))
            self._go_on()

        command = partial(add_recognised_text, article_id=article, found=text)
        title, asked = Title("articles.recognise"), article in self._asked
        needed = [
            *(("attachment", one.id) for one in found.scan.files),
            *(("evidence", one) for one in found.evidence),
        ]
        self._asked.discard(article)

        def write(_token: CancelToken) -> Changes:
            if asked:
                changes = catalogue.write(title, command)
            else:
                # Nobody did it: it is no step of a person's, and goes with the files that it was read from.
                changes = catalogue.write_along(title, command, made=[("record", article)], changed=needed)
            group_with_copies(catalogue, article)
            return changes

        self._host.services.tasks.write(write, written, refused)

    def _go_on(self) -> None:
        self._now = None
        self.changed.emit()
        if not self._stopped:
            self._next_timer.start(PAUSE_MS if not self._wanted else 0)

    def _finished(self) -> None:
        """Say what was done since it began."""
        notices = self._host.services.notices
        read, failures = self._read, self._failures
        self._read, self._failures = 0, []
        if read:
            notices.info(plural("Scans", "The text of {count} scans was read.", "The text of a scan was read.", read))
        if failures:
            many = plural("Scans", "{count} scans could not be read.", "A scan could not be read.", len(failures))
            notices.warning(f"{many} {failures[0]}" if len(failures) == 1 else many, "\n".join(failures))

    # -- what happens around it

    def _work_changed(self) -> None:
        if self._token is not None and self._token.cancelled:
            # Whoever stopped it means all of them, until they are asked for or the window is opened again.
            self._token, self._now, self._stopped = None, None, True
            self._wanted, self._waiting = [], []
            self._finished()
            self.changed.emit()

    def _catalogue_changed(self, changes: Changes) -> None:
        if changes.action != "write" and changes.title.code == TITLE:
            for one in changes.records.get("article", ()):
                self._left_alone.setdefault(one, "")
        if self._later and changes.title.code != TITLE:
            self._later.clear()
            self._look_timer.start(LOOK_MS)
        if changes.fields & {"attachment.*", "article_text.*", "record.trashed_at"}:
            if changes.action == "write" and "attachment.*" in changes.fields:
                self._stopped = False
            self._look_timer.start(LOOK_MS)

    def _setting_changed(self, name: str) -> None:
        if name == TESSERACT.name:
            self._looked, self._program = False, None
            self._left_alone.clear()
        if name in (TESSERACT.name, READ_SCANS.name):
            self._look_timer.start(PAUSE_MS)
            self.changed.emit()


def how_to_get() -> str:
    """Return how to get Tesseract on this system, in a sentence."""
    if sys.platform == "win32":
        return translate(
            "Scans",
            "No text yet: install Tesseract for Windows with its Persian and Arabic data, and Nadim reads this scan.",
        )
    if sys.platform == "darwin":
        return translate(
            "Scans",
            "No text yet: install Tesseract with “brew install tesseract tesseract-lang”, and Nadim reads this scan.",
        )
    return translate(
        "Scans",
        "No text yet: install the packages tesseract-ocr, tesseract-ocr-fas and tesseract-ocr-ara, "
        "and Nadim reads this scan.",
    )


def _packages() -> str:
    """Return what Tesseract's parts are called where they come from."""
    if sys.platform == "win32":
        return isolate("Tesseract-OCR: eng, fas, ara")
    if sys.platform == "darwin":
        return isolate("brew install tesseract tesseract-lang")
    return isolate("tesseract-ocr, tesseract-ocr-fas, tesseract-ocr-ara")


def _sentence(problem: Exception) -> str:
    from desktop_app.intake.recognition.tesseract import RecognitionProblem

    if isinstance(problem, PictureProblem):
        return translate("Scans", "A page of it is damaged or too large to be read.")
    if not isinstance(problem, RecognitionProblem):
        return problem_text(problem)
    if problem.code == "slow":
        return translate("Scans", "Tesseract took too long on a page of it and was ended.")
    if problem.code == "language":
        return translate("Scans", "Tesseract has no data for its language; install them.")
    if problem.code == "full":
        return translate("Scans", "There is no room for the temporary picture of a page.")
    if problem.code == "gone":
        return translate("Scans", "Tesseract could not be started.")
    if problem.code == "garbled":
        return translate("Scans", "Tesseract gave an answer that cannot be read.")
    said = translate("Scans", "Tesseract ended with an error.")
    return f"{said} {problem.said}" if problem.said else said
