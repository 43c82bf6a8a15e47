"""How soon a new name is found in older articles, through the real window offscreen.

    ./packaging/python tests/benchmarks/names_found.py [--articles 5000] [--read] [--seed 1]

Makes a catalogue of made-up articles in three languages that nobody has read, with a title of each language in forty
of them: in Arabic script also behind what is written in one piece with it, and as Arabic papers spell Persian letters.
Then a film of each title is created, one after the other, with its page in sight. What counts is the time from the
moment at which the film is stored until its page lists all of its unchecked press; meanwhile a 5 ms timer of the window
tells how long it was held up. Without ``--read`` the program has not read the articles either: it was just opened.
Prints one JSON object for each title. The aim is 10 seconds.
"""

import argparse
import json
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(PROJECT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from database.catalogue import Catalogue  # noqa: E402
from database.changes import Title  # noqa: E402
from database.commands.articles import add_articles  # noqa: E402
from database.commands.records import NameForm, create_record  # noqa: E402
from database.drafts import ArticleDraft, SegmentDraft  # noqa: E402
from database.queries.proposals import articles_to_read, unchecked_press  # noqa: E402
from tests.benchmarks.corpus.articles import make_articles  # noqa: E402
from tests.benchmarks.corpus.authorities import World, batches, make_world  # noqa: E402
from tests.benchmarks.figures.stalls import Ticks  # noqa: E402

BATCH, PLANTED = 1000, 40
TITLES = {
    "en": ("The Quillharbour Lantern", ("Many saw The Quillharbour Lantern on that evening.",)),
    "fa": (
        "فانوس گمشدهٔ پیرچال",
        ("بسیاری فانوس گمشدهٔ پیرچال را آن شب دیدند.", "نمایش «فانوس گمشده پیرچال» به پایان رسید."),
    ),
    "ar": (
        "قنديل چالاکپور القديم",
        (
            "شاهد كثيرون قنديل چالاکپور القديم في تلك الليلة.",
            "وقنديل چالاکپور القديم عرض مرة أخرى.",
            "رحب الجمهور بقنديل جالاكبور القديم أمس.",
        ),
    ),
}


def planted(draft: ArticleDraft, sentence: str) -> ArticleDraft:
    """Return a draft with one more paragraph."""
    start = len(draft.text) + 2
    part = SegmentDraft(start, start + len(sentence), "body")
    return replace(draft, text=f"{draft.text}\n\n{sentence}", segments=(*draft.segments, part))


def make(path: Path, articles: int, seed: int) -> None:
    """Make the catalogue; the titles stand in articles of any age."""
    world, chance = make_world(articles, seed, BATCH), random.Random(seed)
    where: dict[int, str] = {}
    for _title, sentences in TITLES.values():
        for number, place in enumerate(chance.sample([n for n in range(articles) if n not in where], PLANTED)):
            where[place] = sentences[number % len(sentences)]
    with Catalogue.create(path, PROJECT / "resources" / "vocabularies") as catalogue:
        catalogue.write(Title("records.new"), lambda writer: _records(writer, world))
        count = 0
        for handful in range(-(-articles // BATCH)):
            drafts = []
            for one in make_articles(world, seed, handful):
                draft = replace(one.draft, attachments=(), accession="")
                drafts.append(planted(draft, where[count]) if count in where else draft)
                count += 1
            catalogue.write(Title("articles.add"), lambda writer, drafts=drafts: add_articles(writer, drafts))


def _records(writer: Any, world: World) -> None:
    for _, members in batches(world):
        for one in members:
            create_record(writer, one.kind, one.names, one.fields)


def until(done: Callable[[], bool], *, seconds: float = 60) -> None:
    """Let the window run until something is so; it is looked at twenty times a second."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop, timer, end = QEventLoop(), QTimer(), time.perf_counter() + seconds
    timer.timeout.connect(lambda: loop.quit() if done() or time.perf_counter() > end else None)
    timer.start(50)
    loop.exec()
    timer.stop()
    if not done():
        raise TimeoutError("it did not come")


class Watch(Ticks):
    """Also tells of each wait how much of it this process itself worked, on any thread."""

    def __init__(self) -> None:
        super().__init__()
        self.longest_own = 0.0
        self._worked = time.process_time()

    def _tick(self) -> None:
        worked = time.process_time()
        late = time.perf_counter() - self._last - 0.005
        self.longest_own = max(self.longest_own, min(late, worked - self._worked))
        self._worked = worked
        super()._tick()


def measure(session: Any, language: str, articles: int) -> dict[str, Any]:
    """Create a film and wait until its page lists all of its unchecked press."""
    from desktop_app.contract import Address
    from desktop_app.rooms.card_viewer import CardViewer

    title, _sentences = TITLES[language]
    catalogue, stored, found = session.catalogue, [], {"all": 0.0}
    unread = articles - len(session.catalogue.read(lambda c: articles_to_read(c, articles)))

    def create(_token: Any) -> int:
        return int(catalogue.write(Title("film.new"), lambda w: create_record(w, "film", [NameForm(title)])).result)

    def listed() -> int:
        every = session.window.findChildren(CardViewer)
        pages = [one for one in every if one.widget.isVisible() and one.title.startswith(title)]
        lines = pages[0].card.lines() if stored and pages else ()
        return sum(isinstance(one.id, tuple) and one.id[0] == "article" for one in lines)

    begun = time.perf_counter()
    worked = time.process_time()

    def here(film: int) -> None:
        nonlocal begun, worked
        begun, worked = time.perf_counter(), time.process_time()
        stored.append(film)
        session.window.show_page(Address("film", film))

    with Watch() as ticks:
        session.services.tasks.write(create, here)
        until(lambda: bool(stored) and listed() > 0, seconds=300)
        found["first"] = time.perf_counter() - begun
        until(lambda: listed() >= PLANTED, seconds=300)
        found["all"], work = time.perf_counter() - begun, time.process_time() - worked
    total = catalogue.read(lambda c: unchecked_press(c, stored[0])).total
    return {
        "title": language,
        "articles": articles,
        "read_before": unread,
        "listed": total,
        "first_seconds": round(found["first"], 2),
        "all_seconds": round(found["all"], 2),
        "work_seconds": round(work, 2),
        "longest_stall_ms": round(ticks.longest * 1000),
        "longest_own_stall_ms": round(ticks.longest_own * 1000),
        "stalls_over_50_ms": ticks.over(0.05),
        "load": round(os.getloadavg()[0], 1),
        "holds": total == PLANTED and found["all"] <= 10,
    }


def main() -> None:
    """Make the catalogue, open it and measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=5000)
    parser.add_argument("--read", action="store_true", help="let the program read all of them before")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    from desktop_app import app
    from desktop_app.program import make_settings
    from desktop_app.session import Session

    app.hush_platform()
    app.spare_looks(app.make_application())
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "catalogue"
        make(path, options.articles, options.seed)
        session = Session(make_settings(Path(name) / "settings"))
        session.window.resize(1400, 800)
        session.window.show()
        session.open(path)
        session.settle()
        session.window.enter("films")
        if options.read:
            until(lambda: not session.catalogue.read(lambda c: articles_to_read(c, 1)), seconds=1800)
        for language in TITLES:
            sys.stdout.write(json.dumps(measure(session, language, options.articles)) + "\n")
            sys.stdout.flush()
        session.window.close_now()


if __name__ == "__main__":
    main()
