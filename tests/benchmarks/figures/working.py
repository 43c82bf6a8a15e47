"""How long the window's thread does not turn while it searches, brings files in and changes 100,000 records.

What is written is taken back at the end; the catalogue keeps the history of it.
"""

import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.benchmarks.figures.measure import Figure, Sample
from tests.benchmarks.figures.searching import searched
from tests.benchmarks.figures.session import Run, wait_for
from tests.benchmarks.figures.stalls import Ticks
from tests.benchmarks.importing import write_files

STALL = 50
FILES, CHANGED = 2000, 100_000


def figures(run: Run) -> Iterator[Figure]:
    """Measure each of them once."""
    # Chosen before: that takes seconds in which this window stands still.
    terms = run.terms.all().values()
    yield stall(run, "searching", lambda: [searched(run, typed) for typed, _ in terms])
    searched(run, "")
    with tempfile.TemporaryDirectory() as folder:
        files = Path(folder) / "files"
        write_files(files, FILES, 1, html=False)
        yield stall(run, f"importing {FILES:,} files", lambda: written(run, lambda: brought_in(run, files)))
    yield stall(run, "taking the import back", lambda: written(run, run.session.catalogue.undo))
    ids = run.panel.model.ids()[:CHANGED]
    yield stall(run, f"changing {len(ids):,} records", lambda: written(run, lambda: changed(run, ids)))
    yield stall(run, "taking the change back", lambda: written(run, run.session.catalogue.undo))


def stall(run: Run, name: str, work: Callable[[], Any]) -> Figure:
    """Do something and return the longest time for which the window's thread did not turn."""
    ticks = Ticks()
    with ticks:
        work()
        wait_for(lambda: not run.session.services.tasks.pending)
    sample = Sample(
        round(ticks.longest * 1000, 1),
        round(ticks.longest * 1000, 1),
        1,
    )
    note = f"{ticks.over(STALL / 1000)} of more than {STALL} ms in {ticks.seconds:,.0f} s"
    return Figure(f"longest stall of the window while {name}", sample, STALL, note=note)


def written(run: Run, work: Callable[[], Any]) -> None:
    """Do something on the writer and let the window run meanwhile."""
    done: list[Any] = []
    run.session.services.tasks.write(lambda _token: work(), done.append, title="benchmark")
    wait_for(lambda: bool(done), seconds=3600)


def brought_in(run: Run, files: Path) -> int:
    """Bring a folder of files in."""
    from desktop_app.intake.adding import add_paths

    return sum(1 for _ in add_paths(run.session.catalogue, [files], datetime.now(UTC)))


def changed(run: Run, ids: Any) -> Any:
    """Change one field of many records as the dialog does."""
    from database.batch.edit import Action, Edit
    from database.changes import Title
    from database.commands.batch_edit import edit_many
    from database.fields import fields_of

    edit = Edit(fields_of("article")["shelf_location"], Action.SET, "Shelf 7")
    title = Title("records.change", {"count": len(ids), "field": edit.field.label})
    return run.session.catalogue.write(title, lambda writer: edit_many(writer, ids, edit))
