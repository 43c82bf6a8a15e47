"""Accession numbers by a pattern: given in order, and never given again, whatever is undone or thrown away."""

import re
from collections.abc import Collection
from dataclasses import dataclass

import sqlalchemy as sa

from database.errors import InputProblem
from database.history.recorder import Writer
from database.schema.intake import accession_counter
from database.schema.sources import article

_RUN = re.compile(r"#+")
_LONGEST = 12


@dataclass(frozen=True, slots=True)
class AccessionPattern:
    """How accession numbers look: ``{year}-#####`` gives 2026-00001, 2026-00002, …

    Attributes:
        text: one run of ``#`` for the running number, filled with zeros; ``{year}`` for the year of the day on which
            the number is given; all else stands as it is. Each series (what stands around the run) counts for itself.
    """

    text: str

    def __post_init__(self) -> None:
        """Raise :class:`InputProblem` where there is not exactly one run of ``#``."""
        runs = _RUN.findall(self.text)
        if len(runs) != 1 or len(runs[0]) > _LONGEST:
            reason = "a pattern needs one run of # for the running number, as in {year}-#####"
            raise InputProblem("bad_value", field="Accession number", reason=reason)
        if re.search(r"[{}]", self.text.replace("{year}", "")):
            reason = "only {year} may stand in braces"
            raise InputProblem("bad_value", field="Accession number", reason=reason)

    def series(self, year: int) -> str:
        """Return the pattern with its year filled in and the run left open."""
        return self.text.replace("{year}", f"{year:04}")

    @staticmethod
    def number(series: str, running: int) -> str:
        """Return one number of a series; one that outgrows its run is longer."""
        return _RUN.sub(lambda run: f"{running:0{len(run[0])}}", series)


def take_numbers(writer: Writer, pattern: AccessionPattern, count: int, others: Collection[str] = ()) -> list[str]:
    """Return the next numbers of a pattern and remember that they are given; *others* are about to be taken, too."""
    if not count:
        return []
    series = pattern.series(writer.now.astimezone().year)
    known = sa.select(accession_counter.c.last).where(accession_counter.c.series == series)
    running = writer.value(known) or 0
    found: list[str] = []
    while len(found) < count:
        wanted = [pattern.number(series, running + step) for step in range(1, count - len(found) + 1)]
        # A person may have typed one of them.
        taken: set[str] = set(others)
        for start in range(0, len(wanted), 500):
            select = sa.select(article.c.accession_number).where(
                article.c.accession_number.in_(wanted[start : start + 500])
            )
            taken.update(writer.connection.execute(select).scalars())
        running += len(wanted)
        found += [number for number in wanted if number not in taken]
    writer.connection.exec_driver_sql(
        "INSERT INTO accession_counter (series, last) VALUES (?, ?)"
        " ON CONFLICT (series) DO UPDATE SET last = excluded.last",
        (series, running),
        execution_options={"recorded": True},
    )
    return found
